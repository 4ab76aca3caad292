//! What a posting pays: schema.org's `baseSalary` in the ways it is written.

use serde_json::Value;

use crate::model::{Currency, Salary, SalaryPeriod};
use crate::read::desk::{Desk, quote};
use crate::read::value::{Members, many, member, text};

/// The member that states what is paid.
const NAME: &str = "baseSalary";

/// Reads `baseSalary`; what cannot be read of it is noted.
pub(crate) fn read(job: &Members, desk: &mut Desk) -> Option<Salary> {
    let stated = many(member(job, NAME)).first()?;
    let nothing = Members::new();
    let outer = stated.as_object().unwrap_or(&nothing);
    let value = match stated {
        Value::Object(_) => many(member(outer, "value")).first().unwrap_or(stated),
        _ => stated,
    };
    let inner = value.as_object().unwrap_or(&nothing);
    let bound = |names: [&str; 2]| {
        names
            .iter()
            .find_map(|it| range(member(inner, it).or_else(|| member(outer, it))?))
    };
    let min = bound(["minValue", "min"]).map(|it| it.0);
    let max = bound(["maxValue", "max"]).map(|it| it.1);
    let both = range(value).or_else(|| range(member(inner, "value")?));
    let min = min.or(if max.is_none() {
        both.map(|it| it.0)
    } else {
        None
    });
    let max = max.or(if min.is_none() || both.is_some() {
        both.map(|it| it.1)
    } else {
        None
    });
    let (mut min, mut max) = (min.filter(|it| *it > 0.0), max.filter(|it| *it > 0.0));
    if min.is_none() && max.is_none() {
        // A salary of zero is how some systems write that none is stated.
        if !is_blank(stated) && both.is_none() {
            desk.issue(NAME, "salary has no amount, left out".into());
        }
        return None;
    }
    if let (Some(low), Some(high)) = (min, max)
        && low > high
    {
        desk.issue(
            NAME,
            "salary begins above its end, read the other way round".into(),
        );
        (min, max) = (Some(high), Some(low));
    }
    let written = text(Some(value), &["value", "minValue"]).unwrap_or_default();
    let code = [outer, inner].iter().find_map(|it| {
        text(
            member(it, "currency").or_else(|| member(it, "currencyCode")),
            &["name"],
        )
    });
    let currency = match &code {
        Some(code) => Currency::parse(code).or_else(|| currency_in(code)),
        None => currency_in(&written),
    };
    let Some(currency) = currency else {
        let message = match code {
            Some(code) => format!(
                "currency `{}` is not ISO 4217, salary left out",
                quote(&code)
            ),
            None => "salary has no currency, left out".into(),
        };
        desk.issue(NAME, message);
        return None;
    };
    let unit = [inner, outer].iter().find_map(|it| {
        ["unitText", "unitCode", "duration"]
            .iter()
            .find_map(|name| text(member(it, name), &["name"]))
    });
    let period = match &unit {
        Some(unit) => period(unit),
        None => period_in(&written),
    };
    let Some(period) =
        period.or_else(|| yearly_by_size(unit.as_deref(), min.or(max)?, currency, desk))
    else {
        let message = match unit {
            Some(unit) => format!(
                "salary is for `{}`, which is no known time, left out",
                quote(&unit)
            ),
            None => "salary does not say for what time it is, left out".into(),
        };
        desk.issue(NAME, message);
        return None;
    };
    Some(Salary {
        min,
        max,
        currency,
        period,
    })
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.trim().is_empty(),
        Value::Object(members) => members
            .iter()
            .all(|(name, it)| name == "@type" || it.is_null() || is_blank_text(it)),
        _ => false,
    }
}

fn is_blank_text(value: &Value) -> bool {
    value.as_str().is_some_and(|it| it.trim().is_empty())
}

/// Five figures of a big currency are a year's pay and nothing else.
fn yearly_by_size(
    unit: Option<&str>,
    amount: f64,
    currency: Currency,
    desk: &mut Desk,
) -> Option<SalaryPeriod> {
    const BIG: &str = "EUR USD GBP CHF CAD AUD NZD SGD";
    if unit.is_some() || amount < 10_000.0 || !BIG.split(' ').any(|it| it == currency.as_str()) {
        return None;
    }
    desk.issue(
        NAME,
        "salary does not say for what time it is, taken for a year".into(),
    );
    Some(SalaryPeriod::Year)
}

/// The bounds that a number, or a text with one number or two, gives.
pub(crate) fn range(value: &Value) -> Option<(f64, f64)> {
    let (low, high) = match value {
        Value::Number(number) => number.as_f64().map(|it| (it, it)),
        Value::String(text) if text.len() <= 200 => range_in(text),
        _ => None,
    }?;
    Some((bounded(low)?, bounded(high)?))
}

/// An amount in thousandths. None is as large as what is left out, and what is kept is exact in decimals too.
fn bounded(amount: f64) -> Option<f64> {
    const MAX: f64 = 1e12;
    let exact = (amount * 1000.0).round() / 1000.0;
    Some(exact).filter(|it| it.abs() <= MAX)
}

fn range_in(text: &str) -> Option<(f64, f64)> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|it: char| it.is_ascii_digit()) {
        let is_part = |it: char| {
            it.is_ascii_digit()
                || matches!(it, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}')
        };
        let from = &rest[start..];
        let end = from.find(|it| !is_part(it)).unwrap_or(from.len());
        let mut number = amount(&from[..end])?;
        if from[end..].starts_with(['k', 'K']) {
            number *= 1000.0;
        }
        numbers.push(number);
        rest = &from[end..];
    }
    match numbers[..] {
        [one] => Some((one, one)),
        [low, high, ..] => Some((low, high)),
        [] => None,
    }
}

/// A number with thousands and decimals separated in any country's way.
fn amount(text: &str) -> Option<f64> {
    let text = text.trim_end_matches(|it: char| !it.is_ascii_digit());
    let last = text.rfind(['.', ',']);
    // The last point or comma begins the decimals, unless it comes twice or exactly three digits follow.
    let decimal = last.filter(|&at| {
        let mark = &text[at..=at];
        let is_only_one = text.matches(mark).count() == 1;
        let has_other = text[..at].contains(['.', ',']);
        is_only_one && (has_other || text.len() - at != 4)
    });
    // By hand, since the exact reading of floats brings tables of many kilobytes along. Fifteen digits are
    // exact this way as well.
    let mut number = 0.0;
    let mut unit = 1.0;
    for (at, c) in text.char_indices() {
        if let Some(digit) = c.to_digit(10) {
            number = number * 10.0 + f64::from(digit);
            if decimal.is_some_and(|it| it < at) {
                unit *= 10.0;
            }
        }
    }
    Some(number / unit).filter(|it| it.is_finite())
}

/// A currency named by its sign or its code within a text. Signs that several countries share are no help.
fn currency_in(text: &str) -> Option<Currency> {
    const SIGNS: [(&str, &str); 8] = [
        ("€", "EUR"),
        ("£", "GBP"),
        ("zł", "PLN"),
        ("₹", "INR"),
        ("₽", "RUB"),
        ("₴", "UAH"),
        ("₩", "KRW"),
        ("R$", "BRL"),
    ];
    let sign = SIGNS.iter().find(|it| text.contains(it.0));
    let mut words = text.split(|it: char| !it.is_ascii_alphabetic());
    sign.map(|it| it.1)
        .or_else(|| words.find(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_uppercase())))
        .and_then(Currency::parse)
}

/// What `unitText` or a UN/CEFACT code says.
fn period(unit: &str) -> Option<SalaryPeriod> {
    let unit = unit.to_ascii_lowercase();
    period_in(&unit).or(match unit.trim() {
        "hur" | "h" | "hr" | "pt1h" => Some(SalaryPeriod::Hour),
        "d" | "p1d" => Some(SalaryPeriod::Day),
        "wee" | "w" | "wk" | "p1w" | "p7d" => Some(SalaryPeriod::Week),
        "mon" | "m" | "mo" | "p1m" => Some(SalaryPeriod::Month),
        "ann" | "y" | "yr" | "a" | "p1y" => Some(SalaryPeriod::Year),
        _ => None,
    })
}

/// A time that a text names: "per month", "yearly", "pro Jahr".
pub(crate) fn period_in(text: &str) -> Option<SalaryPeriod> {
    const WORDS: [(&str, SalaryPeriod); 21] = [
        ("hour", SalaryPeriod::Hour),
        ("stunde", SalaryPeriod::Hour),
        ("stündlich", SalaryPeriod::Hour),
        ("heure", SalaryPeriod::Hour),
        ("horaire", SalaryPeriod::Hour),
        ("dai", SalaryPeriod::Day),
        ("day", SalaryPeriod::Day),
        ("tag", SalaryPeriod::Day),
        ("täglich", SalaryPeriod::Day),
        ("jour", SalaryPeriod::Day),
        ("week", SalaryPeriod::Week),
        ("woche", SalaryPeriod::Week),
        ("month", SalaryPeriod::Month),
        ("monat", SalaryPeriod::Month),
        ("mois", SalaryPeriod::Month),
        ("mensuel", SalaryPeriod::Month),
        ("year", SalaryPeriod::Year),
        ("annu", SalaryPeriod::Year),
        ("annum", SalaryPeriod::Year),
        ("jahr", SalaryPeriod::Year),
        ("jährlich", SalaryPeriod::Year),
    ];
    let lower = crate::lowercase(text);
    WORDS.iter().find(|it| lower.contains(it.0)).map(|it| it.1)
}
