use std::fmt;
use std::sync::Arc;

/// An address that is safe to follow: absolute, `http`, `https`, `mailto` or `tel`.
///
/// Read as browsers read addresses wherever that matters for safety, so that nothing passes here as one
/// scheme and runs there as another. Cheap to clone: one link can be on thousands of paragraphs. The text is never empty and holds no quotes, angle brackets, white
/// space, control or direction characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SafeUrl(Arc<str>);

impl SafeUrl {
    /// Reads an address; one without a scheme is resolved against `base`.
    ///
    /// `None` for any other scheme, a missing host, user names and passwords, and for relative addresses
    /// without a base. Dot segments are left to the browser, and so are international host names.
    pub fn parse(text: &str, base: Option<&str>) -> Option<Self> {
        // Browsers drop these before they look for a scheme: "java\tscript:" is a script.
        let text: String = text
            .trim_matches(|it: char| it <= ' ')
            .chars()
            .filter(|it| !matches!(it, '\t' | '\n' | '\r'))
            .collect();
        match split_scheme(&text) {
            Some((scheme, rest)) => absolute(&scheme.to_ascii_lowercase(), rest),
            None => relative(&text, base?),
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The scheme and what follows its colon, where the text has one.
fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let named = scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || b"+-.".contains(&it));
    named.then_some((scheme, rest))
}

fn absolute(scheme: &str, rest: &str) -> Option<SafeUrl> {
    let mut url = String::with_capacity(scheme.len() + rest.len() + 3);
    url.push_str(scheme);
    url.push(':');
    match scheme {
        "http" | "https" => {
            // Browsers take any number of slashes, of either kind, for the two.
            let rest = rest.trim_start_matches(['/', '\\']);
            let (authority, path) =
                rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()));
            url.push_str("//");
            push_authority(&mut url, authority)?;
            push_path(&mut url, path);
        }
        "mailto" | "tel" => {
            let rest = rest.trim_matches(' ');
            if rest.is_empty() {
                return None;
            }
            rest.chars().for_each(|it| push_encoded(&mut url, it));
        }
        _ => return None,
    }
    Some(SafeUrl(url.into()))
}

fn relative(text: &str, base: &str) -> Option<SafeUrl> {
    let (scheme, rest) = split_scheme(base.trim())?;
    let scheme = scheme.to_ascii_lowercase();
    if text.is_empty() || !scheme.starts_with("http") {
        return None;
    }
    let rest = rest.trim_start_matches(['/', '\\']);
    let host_end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    if host_end == 0 {
        return None;
    }
    let is_slash = |at: usize| matches!(text.as_bytes().get(at), Some(b'/' | b'\\'));
    let kept = match text.as_bytes()[0] {
        _ if is_slash(0) && is_slash(1) => 0,
        _ if is_slash(0) => host_end,
        b'#' => rest.find('#').unwrap_or(rest.len()),
        b'?' => rest.find(['?', '#']).unwrap_or(rest.len()),
        _ => {
            let path_end = rest.find(['?', '#']).unwrap_or(rest.len());
            rest[..path_end]
                .rfind(['/', '\\'])
                .map_or(path_end, |at| at + 1)
        }
    };
    let mut joined = String::from(&rest[..kept]);
    // Anything but a slash, a query or a fragment would otherwise become a part of the host.
    if kept == host_end && !text.starts_with(['/', '\\', '?', '#']) {
        joined.push('/');
    }
    joined.push_str(text);
    absolute(&scheme, &joined)
}

/// A host and perhaps a port; `None` where there is no host, or more than these two.
fn push_authority(url: &mut String, authority: &str) -> Option<()> {
    let bracket = authority.rfind(']').map_or(0, |it| it + 1);
    let (host, port) = match authority[bracket..].find(':') {
        Some(at) => (&authority[..bracket + at], &authority[bracket + at + 1..]),
        None => (authority, ""),
    };
    let valid = if bracket > 0 {
        bracket == host.len()
            && host.len() > 2
            && host.starts_with('[')
            && host[1..bracket - 1]
                .bytes()
                .all(|it| it.is_ascii_hexdigit() || matches!(it, b':' | b'.'))
    } else {
        host.contains(crate::letter::is_letter_or_digit)
            && host.chars().all(|it| {
                it.is_ascii_alphanumeric()
                    || matches!(it, '-' | '.' | '_')
                    || (!it.is_ascii() && !needs_encoding(it))
            })
    };
    if !valid || (!port.is_empty() && port.parse::<u16>().is_err()) || port.starts_with('+') {
        return None;
    }
    host.chars()
        .for_each(|it| url.push(it.to_ascii_lowercase()));
    if !port.is_empty() {
        url.push(':');
        url.push_str(port);
    }
    Some(())
}

fn push_path(url: &mut String, path: &str) {
    let mut in_path = true;
    for it in path.chars() {
        in_path &= !matches!(it, '?' | '#');
        match it {
            '\\' if in_path => url.push('/'),
            it => push_encoded(url, it),
        }
    }
}

fn push_encoded(url: &mut String, it: char) {
    if !needs_encoding(it) {
        return url.push(it);
    }
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in it.encode_utf8(&mut [0; 4]).bytes() {
        url.push('%');
        url.push(char::from(HEX[usize::from(byte >> 4)]));
        url.push(char::from(HEX[usize::from(byte & 15)]));
    }
}

/// What could end an attribute or a word, or change how the rest of a line is shown.
fn needs_encoding(it: char) -> bool {
    matches!(
        it,
        '"' | '\'' | '<' | '>' | '`' | '{' | '}' | '|' | '^' | '\\'
    ) || it.is_whitespace()
        || it.is_control()
        || crate::text::is_invisible(it)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BASE: Option<&str> = Some("https://jobs.example/board/feed.json?v=1#top");

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let url = SafeUrl::parse(text, BASE);
        assert_eq!(
            url.as_ref().map(SafeUrl::as_str),
            Some(expected),
            "{text:?}"
        );
    }

    #[track_caller]
    fn check_refused(text: &str) {
        assert_eq!(SafeUrl::parse(text, BASE), None, "{text:?}");
    }

    #[test]
    fn the_four_schemes_pass_in_any_case() {
        check("https://a.example/x?y=1#z", "https://a.example/x?y=1#z");
        check("HTTP://A.Example:8080/X", "http://a.example:8080/X");
        check(
            "mailto:jobs@a.example?subject=Hi there",
            "mailto:jobs@a.example?subject=Hi%20there",
        );
        check("Tel:+43 1 234", "tel:+43%201%20234");
        check("http://[::1]:80/", "http://[::1]:80/");
        check("https://bücher.example/é", "https://bücher.example/é");
    }

    #[test]
    fn every_other_scheme_is_refused() {
        for text in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript\r:alert(1)",
            "\u{1}\u{0} javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "blob:https://a.example/x",
            "file:///etc/passwd",
            "view-source:https://a.example",
            "ftp://a.example/x",
            "about:blank",
        ] {
            check_refused(text);
        }
    }

    #[test]
    fn an_address_needs_a_host_and_no_credentials() {
        for text in [
            "http://",
            "https:///",
            "http://:80/",
            "https://user:pass@a.example/",
            "https://user@a.example/",
            "//user@a.example",
            "https://a b.example/",
            "https://a.example:99999/",
            "https://a.example:+1/",
            "https://%61.example/",
            "https://a<b.example/",
            "https://a\u{202e}b.example/",
            "https://[::1/",
            "mailto:",
            "tel: ",
            "",
            "  ",
        ] {
            check_refused(text);
        }
    }

    #[test]
    fn slashes_of_either_kind_count() {
        check("https:\\\\a.example\\x?a\\b", "https://a.example/x?a%5Cb");
        check("https:a.example", "https://a.example");
        check("\\\\a.example/x", "https://a.example/x");
    }

    #[test]
    fn relative_addresses_are_resolved_against_the_base() {
        check("//cdn.example/x", "https://cdn.example/x");
        check("/apply/1", "https://jobs.example/apply/1");
        check("apply/1?a=b", "https://jobs.example/board/apply/1?a=b");
        check("?page=2", "https://jobs.example/board/feed.json?page=2");
        check("#more", "https://jobs.example/board/feed.json?v=1#more");
        check("1:2", "https://jobs.example/board/1:2");
        let bare = SafeUrl::parse("x", Some("https://jobs.example"));
        assert_eq!(
            bare.as_ref().map(SafeUrl::as_str),
            Some("https://jobs.example/x")
        );
    }

    #[test]
    fn relative_addresses_need_a_base_of_the_web() {
        for text in ["/x", "x", "//a.example", "?x", "#x"] {
            assert_eq!(SafeUrl::parse(text, None), None);
            assert_eq!(SafeUrl::parse(text, Some("file:///x")), None);
            assert_eq!(SafeUrl::parse(text, Some("not an address")), None);
        }
        assert_eq!(SafeUrl::parse("x", Some("https://")), None);
    }

    #[test]
    fn what_could_break_out_is_encoded() {
        check(
            "https://a.example/\"><script>",
            "https://a.example/%22%3E%3Cscript%3E",
        );
        check(
            "https://a.example/a b\u{0}\u{202e}'",
            "https://a.example/a%20b%00%E2%80%AE%27",
        );
    }

    proptest! {
        #[test]
        fn what_is_admitted_is_safe_and_stays_as_it_is(
            parts in proptest::collection::vec(
                prop_oneof![
                    Just("http:".to_owned()), Just("javascript:".to_owned()), Just("mailto:".to_owned()),
                    Just("//".to_owned()), Just("\\".to_owned()), Just("@".to_owned()), Just("a.example".to_owned()),
                    Just("?".to_owned()), Just("#".to_owned()), Just(":".to_owned()), Just("\t".to_owned()), "\\PC{0,3}", ".{0,3}",
                ],
                0..8,
            ),
            with_base in any::<bool>(),
        ) {
            let text = parts.concat();
            if let Some(url) = SafeUrl::parse(&text, BASE.filter(|_| with_base)) {
                let url = url.as_str();
                prop_assert!(["http://", "https://", "mailto:", "tel:"].iter().any(|it| url.starts_with(it)));
                prop_assert!(!url.contains(|it: char| it.is_whitespace() || it.is_control() || "\"'<>\\".contains(it)));
                let again = SafeUrl::parse(url, None);
                prop_assert_eq!(again.as_ref().map(SafeUrl::as_str), Some(url));
            }
        }
    }
}
