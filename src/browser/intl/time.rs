//! Dates, and how long ago they were.

use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::browser::clock;
use crate::browser::intl::formatter::cached;
use crate::browser::intl::number;

/// A day in words, of a moment given in seconds since 1970, by the calendar of UTC: "21 November 2025".
pub fn date_long(locale: &str, epoch_s: i64) -> String {
    date(
        locale,
        epoch_s,
        &[("dateStyle", "long"), ("timeZone", "UTC")],
    )
}

/// Makes what [`date_long`] and [`age`] write with, each in a task of its own: one takes as long as several rows, and all
/// rows need them at once.
///
/// The first object of `Intl` takes longest, whatever it is, and an order of words the least of all: where it comes first,
/// the rest of a browser's beginning is another task's.
pub async fn prepare(locale: &str) {
    clock::yield_now().await;
    cached("Collator", locale, &[]);
    clock::yield_now().await;
    date_long(locale, 0);
    // Today, days, weeks and months.
    for days in [0, 1, 14, 60] {
        clock::yield_now().await;
        age(locale, days);
    }
}

/// A day and the time on the visitor's clock; with the year only if it is not the present one:
/// "21 November at 14:05".
pub fn date_time(locale: &str, epoch_s: i64) -> String {
    let year = js_date(epoch_s).get_full_year();
    let this_year = Date::new_0().get_full_year();
    let mut options = vec![
        ("day", "numeric"),
        ("month", "long"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
    ];
    if year != this_year {
        options.push(("year", "numeric"));
    }
    date(locale, epoch_s, &options)
}

fn date(locale: &str, epoch_s: i64, options: &[(&str, &str)]) -> String {
    let date = js_date(epoch_s);
    // A moment that no calendar holds makes `format` throw, and `toISOString` too.
    if date.get_time().is_nan() {
        return String::new();
    }
    cached("DateTimeFormat", locale, options)
        .and_then(|it| it.call("format", &[date.clone().into()]))
        .unwrap_or_else(|| date.to_iso_string().into())
}

fn js_date(epoch_s: i64) -> Date {
    Date::new(&JsValue::from_f64(epoch_s as f64 * 1000.0))
}

/// How long ago something was, short enough for the end of a row: "today", "2d", "3w", "5m", "1y".
pub fn age(locale: &str, days: u32) -> String {
    let (unit, count) = match days {
        0 => {
            return cached("RelativeTimeFormat", locale, &[("numeric", "auto")])
                .and_then(|it| it.call("format", &[0.into(), "day".into()]))
                .unwrap_or_else(|| number(locale, 0.0));
        }
        1..=13 => ("day", days),
        14..=59 => ("week", days / 7),
        60..=364 => ("month", days / 30),
        _ => ("year", days / 365),
    };
    let options = [("style", "unit"), ("unit", unit), ("unitDisplay", "narrow")];
    cached("NumberFormat", locale, &options)
        .and_then(|it| it.call("format", &[count.into()]))
        .unwrap_or_else(|| {
            let letter = unit.get(..1).unwrap_or_default();
            format!("{count}{letter}")
        })
}
