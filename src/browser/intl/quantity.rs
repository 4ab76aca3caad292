//! Numbers and amounts of money.

use crate::browser::intl::formatter::cached;

/// A number with the digits and groups of `locale`.
pub fn number(locale: &str, value: f64) -> String {
    cached("NumberFormat", locale, &[])
        .and_then(|it| it.call("format", &[value.into()]))
        .unwrap_or_else(|| value.to_string())
}

/// A number in few characters: "1.2K".
pub fn compact_number(locale: &str, value: f64) -> String {
    cached("NumberFormat", locale, &[("notation", "compact")])
        .and_then(|it| it.call("format", &[value.into()]))
        .unwrap_or_else(|| number(locale, value))
}

/// An amount, or a range if both ends are given and differ: "€54,000 – €68,000". Without cents, unless there
/// are some. Empty without an amount.
pub fn money(locale: &str, min: Option<f64>, max: Option<f64>, currency: &str) -> String {
    let is_whole = [min, max].iter().flatten().all(|it| it.fract() == 0.0);
    let digits = if is_whole { "0" } else { "2" };
    let options = [
        ("style", "currency"),
        ("currency", currency),
        ("minimumFractionDigits", digits),
        ("maximumFractionDigits", digits),
    ];
    amount(locale, min, max, currency, &options)
}

/// The same in few characters: "€54K – €68K".
pub fn money_compact(locale: &str, min: Option<f64>, max: Option<f64>, currency: &str) -> String {
    let large = [min, max].iter().flatten().all(|it| *it >= 10_000.0);
    if !large {
        return money(locale, min, max, currency);
    }
    let options = [
        ("style", "currency"),
        ("currency", currency),
        ("notation", "compact"),
        ("maximumSignificantDigits", "3"),
    ];
    amount(locale, min, max, currency, &options)
}

fn amount(
    locale: &str,
    min: Option<f64>,
    max: Option<f64>,
    currency: &str,
    options: &[(&str, &str)],
) -> String {
    let formatter = cached("NumberFormat", locale, options);
    let one = |value: f64| {
        formatter
            .as_ref()
            .and_then(|it| it.call("format", &[value.into()]))
            .unwrap_or_else(|| format!("{value} {currency}"))
    };
    match (min, max) {
        (Some(min), Some(max)) if min < max => formatter
            .as_ref()
            .and_then(|it| it.call("formatRange", &[min.into(), max.into()]))
            .unwrap_or_else(|| format!("{} – {}", one(min), one(max))),
        (Some(value), _) | (None, Some(value)) => one(value),
        (None, None) => String::new(),
    }
}
