//! The amounts in a text, with thousands and decimals separated in any country's way.

use std::ops::Range;

/// An amount.
pub(super) struct Number {
    pub(super) value: f64,
    /// What its last letter multiplied it by, as the "k" of "60k" does.
    pub(super) unit: f64,
    /// Where it stands, unit included.
    pub(super) range: Range<usize>,
}

/// Letters after an amount and what they multiply it by.
const UNITS: [(&str, f64); 10] = [
    ("lakhs", 100_000.0),
    ("lakh", 100_000.0),
    ("lpa", 100_000.0),
    ("tsd.", 1_000.0),
    ("tys.", 1_000.0),
    ("тыс.", 1_000.0),
    ("k", 1_000.0),
    ("к", 1_000.0),
    ("万", 10_000.0),
    ("만", 10_000.0),
];

/// Every amount of a text in small letters.
pub(super) fn all(text: &str) -> Vec<Number> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|it: char| it.is_ascii_digit()) {
        let start = at + start;
        let (value, mut end) = amount(text, start);
        let after = text[end..].trim_start_matches([' ', '\u{a0}']);
        let skipped = text.len() - end - after.len();
        let unit = UNITS.iter().find(|(letters, _)| {
            after.strip_prefix(letters).is_some_and(|rest| {
                // "20 kr" has no "k".
                letters.ends_with(['.', '万', '만']) || !rest.starts_with(char::is_alphabetic)
            })
        });
        let mut factor = 1.0;
        if let Some((letters, by)) = unit {
            factor = *by;
            // "lpa" also says for what time.
            end += skipped + letters.len();
        }
        out.push(Number {
            value: value * factor,
            unit: factor,
            range: start..end,
        });
        at = end;
    }
    out
}

/// The amount at `start` and where it ends.
fn amount(text: &str, start: usize) -> (f64, usize) {
    let bytes = text.as_bytes();
    let n_digits = |at: usize| {
        bytes[at..]
            .iter()
            .take_while(|it| it.is_ascii_digit())
            .count()
    };
    let mut at = start + n_digits(start);
    let mut digits = text[start..at].to_owned();
    let mut mark = None;
    while let Some(separator) = text[at..].chars().next() {
        let next = at + separator.len_utf8();
        let n = n_digits(next);
        let is_mark = matches!(
            separator,
            '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}'
        );
        if !is_mark || n == 0 {
            break;
        }
        // Three digits after the same mark as before are thousands, one or two after another mark are decimals.
        let is_group = n == 3 && digits.len() <= 12 && mark.is_none_or(|it| it == separator);
        let starts_number = mark.is_some() || digits.len() <= 3;
        if is_group && starts_number {
            digits.push_str(&text[next..next + n]);
            mark = Some(separator);
            at = next + n;
        } else {
            if matches!(separator, '.' | ',') && n <= 2 && mark != Some(separator) {
                let decimals = &text[next..next + n];
                let value = whole(&digits) + whole(decimals) / 10_f64.powi(n as i32);
                return (value, next + n);
            }
            break;
        }
    }
    (whole(&digits), at)
}

fn whole(digits: &str) -> f64 {
    digits
        .bytes()
        .fold(0.0, |sum, it| sum * 10.0 + f64::from(it - b'0'))
}
