//! What the HTML of a description tries to do.

/// What was found in a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Elements and attributes that run code, as they are written.
    pub(crate) hostile: Vec<String>,
    /// Links without a scheme.
    pub(crate) relative: Vec<String>,
}

/// Elements that load or run something.
const HOSTILE_ELEMENTS: [&str; 9] = [
    "script", "iframe", "object", "embed", "applet", "base", "form", "meta", "svg",
];
/// Attributes that hold addresses.
const ADDRESSES: [&str; 5] = ["href", "src", "action", "formaction", "xlink:href"];
/// Characters of a finding that are shown.
const MAX_SHOWN: usize = 60;

/// Looks through the tags of a text. Each finding is there once.
pub(crate) fn look(html: &str) -> Found {
    let mut found = Found::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let name_end = rest.find(|it: char| !it.is_ascii_alphanumeric());
        let (name, after) = rest.split_at(name_end.unwrap_or(rest.len()));
        if !name.starts_with(|it: char| it.is_ascii_alphabetic()) {
            continue;
        }
        let name = name.to_ascii_lowercase();
        if HOSTILE_ELEMENTS.contains(&name.as_str()) {
            add(&mut found.hostile, format!("<{name}>"));
        }
        rest = attributes(after, &mut found);
    }
    found
}

/// Reads the attributes of a tag, and gives what follows it.
fn attributes<'a>(mut rest: &'a str, found: &mut Found) -> &'a str {
    loop {
        rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == '/');
        if rest.is_empty() || rest.starts_with(['>', '<']) {
            return rest;
        }
        let end = rest.find(|it: char| it.is_whitespace() || matches!(it, '=' | '>' | '/'));
        // A sign of equality alone is a name to browsers as well.
        let end = end
            .unwrap_or(rest.len())
            .max(rest.chars().next().map_or(1, char::len_utf8));
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = quoted(after.trim_start());
        }
        if name.len() > 3
            && name.starts_with("on")
            && name[2..].bytes().all(|it| it.is_ascii_alphabetic())
        {
            add(&mut found.hostile, format!("{name}="));
        }
        if ADDRESSES.contains(&name.as_str()) {
            address(value, found);
        }
    }
}

fn quoted(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    let end = text.find(|it: char| it.is_whitespace() || it == '>');
    text.split_at(end.unwrap_or(text.len()))
}

fn address(value: &str, found: &mut Found) {
    let value: String = value.chars().filter(|it| !it.is_control()).collect();
    let value = value.trim();
    // Browsers decode entities before they look for a scheme.
    let plain = value
        .replace("&colon;", ":")
        .replace("&#58;", ":")
        .replace("&#x3a;", ":");
    let lower = plain.to_ascii_lowercase();
    if ["javascript:", "vbscript:", "data:"]
        .iter()
        .any(|it| lower.starts_with(it))
    {
        add(&mut found.hostile, shown(value));
        return;
    }
    let scheme = lower.split([':', '/', '?', '#']).next().unwrap_or_default();
    let has_scheme = lower[scheme.len()..].starts_with(':');
    if !has_scheme && !value.is_empty() && !value.starts_with(['#', '{', '[']) {
        add(&mut found.relative, shown(value));
    }
}

fn shown(text: &str) -> String {
    text.chars().take(MAX_SHOWN).collect()
}

fn add(list: &mut Vec<String>, it: String) {
    // More of them say nothing new.
    if list.len() < 8 && !list.contains(&it) {
        list.push(it);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, hostile: &[&str], relative: &[&str]) {
        let found = look(html);
        assert_eq!(found.hostile, hostile, "{html}");
        assert_eq!(found.relative, relative, "{html}");
    }

    #[test]
    fn what_runs_code_is_found() {
        check(
            "<SCRIPT src=//evil.example>x</script>",
            &["<script>"],
            &["//evil.example"],
        );
        check(
            "<p onclick='x()'>a<img/onerror=y src=https://a.example/b>",
            &["onclick=", "onerror="],
            &[],
        );
        check(
            "<a href=' java\nscript:alert(1)'>",
            &["javascript:alert(1)"],
            &[],
        );
        check("<a href=javascript&colon;x>", &["javascript&colon;x"], &[]);
    }

    #[test]
    fn what_is_harmless_is_not() {
        check(
            "<p>once on = 3 < 4 <a href=\"https://a.example/?x=javascript:\">b</a>",
            &[],
            &[],
        );
        check(
            "<a href=mailto:a@b.example>c</a> <a href='#top'>d</a>",
            &[],
            &[],
        );
        check("a <b", &[], &[]);
        check("", &[], &[]);
    }

    #[test]
    fn relative_links_are_found() {
        check(
            "<a href=/jobs/1>a</a><a href='jobs/1'>b</a>",
            &[],
            &["/jobs/1", "jobs/1"],
        );
    }

    #[test]
    fn odd_tags_end() {
        for html in [
            "<a =",
            "<a ==x>",
            "<a href=",
            "<a href='",
            "<ä",
            "<a ü=\u{202e}>",
            "<a/",
            "<a \"'>",
        ] {
            look(html);
        }
    }
}
