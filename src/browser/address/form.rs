//! `application/x-www-form-urlencoded`, which queries are written in.

/// The names and values in a query or fragment, decoded, in their order. A leading `?` or `#` is no part of
/// them; what cannot be decoded is kept as it is written.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    let text = text.strip_prefix(['?', '#']).unwrap_or(text);
    text.split('&')
        .filter(|it| !it.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

/// Writes what [`pairs`] reads. A name without a value gets no sign of equality.
pub fn to_query<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        encode(name.as_ref(), &mut query);
        if !value.as_ref().is_empty() {
            query.push('=');
            encode(value.as_ref(), &mut query);
        }
    }
    query
}

fn encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            // Commas and colons need no escape in a query, and addresses are read by people too.
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' | b':' => {
                out.push(char::from(byte));
            }
            b' ' => out.push('+'),
            _ => {
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
}

fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%').then(|| hex(bytes, at + 1)).flatten();
        out.push(match (byte, escaped) {
            (_, Some(escaped)) => escaped,
            (b'+', _) => b' ',
            _ => byte,
        });
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(bytes: &[u8], at: usize) -> Option<u8> {
    let high = char::from(*bytes.get(at)?).to_digit(16)?;
    let low = char::from(*bytes.get(at + 1)?).to_digit(16)?;
    u8::try_from(high * 16 + low).ok()
}

#[cfg(test)]
mod tests {
    use super::{pairs, to_query};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let expected: Vec<(String, String)> = expected
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        assert_eq!(pairs(text), expected);
    }

    #[test]
    fn pairs_come_in_their_order_and_may_repeat() {
        check("?b=1&a=2&b=3", &[("b", "1"), ("a", "2"), ("b", "3")]);
    }

    #[test]
    fn a_missing_value_is_an_empty_one() {
        check("a&b=", &[("a", ""), ("b", "")]);
    }

    #[test]
    fn nothing_holds_no_pair() {
        check("", &[]);
        check("?", &[]);
        check("&&", &[]);
    }

    #[test]
    fn plus_and_percent_are_decoded() {
        check("q=caf%C3%A9+bar%2B", &[("q", "café bar+")]);
    }

    #[test]
    fn broken_escapes_are_kept() {
        check(
            "q=100%&r=%zz&s=%4",
            &[("q", "100%"), ("r", "%zz"), ("s", "%4")],
        );
    }

    #[test]
    fn bytes_that_are_no_text_do_not_panic() {
        check("q=%FF", &[("q", "\u{fffd}")]);
    }

    #[test]
    fn what_is_written_is_read_back() {
        for value in ["", "a b", "x=y&z", "東京", "50 % +", "de,fr:it", "#?/\"<>'"] {
            let query = to_query(&[("name", value), ("a&b", "1")]);
            check(&query, &[("name", value), ("a&b", "1")]);
        }
    }
}
