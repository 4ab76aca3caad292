//! A text about places taken apart, without knowing what the parts are.

/// Words between places.
const OR: [&str; 8] = [
    " or ", " and ", " oder ", " und ", " ou ", " et ", " eller ", " lub ",
];

/// One line with single spaces.
pub(super) fn clean(text: &str) -> String {
    let lines: Vec<_> = text
        .lines()
        .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|it| !it.is_empty())
        .collect();
    lines.join("; ")
}

/// The places of a list.
pub(super) fn alternatives(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    for (at, it) in text.char_indices() {
        match it {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ';' | '|' | '•' | '/' | '、' | '；' | '·' if depth == 0 && at >= start => {
                out.push(&text[start..at]);
                start = at + it.len_utf8();
            }
            // "US-Remote, US-Chicago" has a country for each.
            ',' if depth == 0 && at >= start && starts_with_code(&text[at + 1..]) => {
                out.push(&text[start..at]);
                start = at + 1;
            }
            ' ' if depth == 0 && at >= start => {
                if let Some(or) = OR.iter().find(|or| text[at..].starts_with(**or)) {
                    out.push(&text[start..at]);
                    start = at + or.len();
                }
            }
            _ => {}
        }
    }
    out.push(text.get(start..).unwrap_or_default());
    out.retain(|it| !it.trim().is_empty());
    out
}

/// Countries whose codes stand before a place with a hyphen.
const CODES: [&str; 5] = ["US", "USA", "UK", "CA", "EU"];

fn starts_with_code(text: &str) -> bool {
    let code = text.split_once('-').map(|it| it.0.trim());
    code.is_some_and(|it| CODES.contains(&it))
}

/// A place without what stands in brackets, and that.
pub(super) fn notes(text: &str) -> (String, Vec<&str>) {
    let mut head = String::new();
    let mut notes = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let Some(close) = rest[open..].find([')', ']']) else {
            break;
        };
        head.push_str(rest[..open].trim_end());
        head.push(' ');
        notes.push(rest[open + 1..open + close].trim());
        rest = &rest[open + close + 1..];
    }
    head.push_str(rest.trim_start());
    notes.retain(|it| !it.is_empty());
    (head.trim().to_owned(), notes)
}

/// The names of a list within a place.
pub(super) fn list(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for part in alternatives(text) {
        out.extend(parts(part));
    }
    out
}

/// The parts of a place: "Berlin, Germany", "India - Bengaluru", "US-Remote".
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let bytes = text.as_bytes();
    for (at, it) in text.char_indices() {
        let spaced = text[..at].ends_with(' ') || text[at + it.len_utf8()..].starts_with(' ');
        let cuts = match it {
            ',' | '，' | '→' => true,
            '-' | '–' | '—' => {
                // "US-Remote", but not "Baden-Württemberg".
                let before = &text[start..at];
                let is_code = CODES.contains(&before.trim());
                let after = crate::lowercase(&text[at + it.len_utf8()..]);
                let before = crate::lowercase(before);
                let is_remote =
                    before.trim() == "remote" || after.trim_start().starts_with("remote");
                spaced || is_code || is_remote
            }
            ':' => at > 0 && !bytes[at - 1].is_ascii_digit(),
            _ => false,
        };
        if cuts {
            out.push(text[start..at].trim());
            start = at + it.len_utf8();
        }
    }
    out.push(text[start..].trim());
    out.retain(|it| !it.is_empty());
    out
}
