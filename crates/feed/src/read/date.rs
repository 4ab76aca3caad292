//! Dates as feeds write them.

use serde_json::Value;

use crate::model::Timestamp;

/// Which second of a day a date without a time means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    First,
    Last,
}

/// Reads ISO 8601, RFC 2822, `2026/05/23`, and numbers of seconds or milliseconds since 1970.
pub(crate) fn parse(value: &Value, edge: Edge) -> Option<Timestamp> {
    match value {
        Value::Number(number) => of_epoch(number.as_f64()?),
        Value::String(text) => of_text(text.trim(), edge),
        _ => None,
    }
}

/// The first millisecond count that is not taken for seconds: in seconds it is the year 3138.
const FIRST_MILLISECONDS: f64 = 36_863_000_000.0;
/// 9999-12-31T23:59:59Z, beyond which a number is no date.
const LAST_SECOND: f64 = 253_402_300_799.0;

fn of_epoch(number: f64) -> Option<Timestamp> {
    let seconds = if number >= FIRST_MILLISECONDS {
        number / 1000.0
    } else {
        number
    };
    (1.0..=LAST_SECOND)
        .contains(&seconds)
        .then_some(Timestamp(seconds as i64))
}

/// 1900-01-01, before which a date is a filler like `0001-01-01`.
const FIRST_DATE: i64 = -2_208_988_800;

fn of_text(text: &str, edge: Edge) -> Option<Timestamp> {
    let moment = moment(text, edge)?;
    let is_date = (FIRST_DATE..=LAST_SECOND as i64).contains(&moment.0);
    is_date.then_some(moment)
}

fn moment(text: &str, edge: Edge) -> Option<Timestamp> {
    if text.len() > 64 || !text.is_ascii() {
        return None;
    }
    if text.len() >= 9 && text.bytes().all(|it| it.is_ascii_digit()) {
        return of_epoch(text.parse::<u64>().ok()? as f64);
    }
    let (day, rest) = iso_date(text).or_else(|| rfc_date(text))?;
    let rest = rest.trim_start_matches([' ', 'T', 't', ',']);
    if rest.is_empty() {
        return Some(match edge {
            Edge::First => day,
            Edge::Last => day.end_of_day(),
        });
    }
    let (seconds, zone) = time_of_day(rest)?;
    Some(Timestamp(day.0 + seconds - zone_offset(zone.trim())?))
}

/// `2026-05-23`, `2026/05/23`, `2026.05.23`, `20260523`.
fn iso_date(text: &str) -> Option<(Timestamp, &str)> {
    let (year, rest) = digits(text, 4, 4)?;
    let separator = rest
        .chars()
        .next()
        .filter(|it| matches!(it, '-' | '/' | '.'));
    let (month, day, rest) = match separator {
        Some(separator) => {
            let (month, rest) = digits(&rest[1..], 1, 2)?;
            let (day, rest) = digits(rest.strip_prefix(separator)?, 1, 2)?;
            (month, day, rest)
        }
        None => {
            let (month, rest) = digits(rest, 2, 2)?;
            let (day, rest) = digits(rest, 2, 2)?;
            (month, day, rest)
        }
    };
    Some((Timestamp::from_date(year.into(), month, day)?, rest))
}

/// `Sat, 23 May 2026`, `23 May 2026`, `May 23, 2026`.
fn rfc_date(text: &str) -> Option<(Timestamp, &str)> {
    let mut rest = text;
    let mut day = None;
    let mut month = None;
    // A weekday, a day and a month, in any order, then the year.
    for _ in 0..4 {
        rest = rest.trim_start_matches([' ', ',', '-', '.']);
        if let Some((year, after)) = digits(rest, 4, 4) {
            return Some((Timestamp::from_date(year.into(), month?, day?)?, after));
        }
        if let Some((number, after)) = digits(rest, 1, 2) {
            day = Some(number);
            rest = after;
            continue;
        }
        let end = rest
            .bytes()
            .position(|it| !it.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let name = word.get(..3)?.to_ascii_lowercase();
        if let Some(at) = MONTHS.find(&name).filter(|it| it % 3 == 0) {
            month = Some(at as u32 / 3 + 1);
        } else if word.len() > 9 || WEEKDAYS.find(&name).is_none_or(|it| it % 3 != 0) {
            return None;
        }
        rest = after;
    }
    None
}

const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
const WEEKDAYS: &str = "montuewedthufrisatsun";

/// `09:30`, `09:30:15`, `09:30:15.123`, `0930`, `093015`: seconds of the day, and what follows.
fn time_of_day(text: &str) -> Option<(i64, &str)> {
    let (hour, rest) = digits(text, 2, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2, 2)?;
    let (second, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2, 2).unwrap_or((0, rest));
    if hour > 24 || minute > 59 || second > 60 {
        return None;
    }
    let rest = match rest.strip_prefix(['.', ',']) {
        Some(fraction) => fraction.trim_start_matches(|it: char| it.is_ascii_digit()),
        None => rest,
    };
    Some((i64::from(hour * 3600 + minute * 60 + second), rest))
}

/// Seconds east of Greenwich. A time without a zone is taken for UTC.
fn zone_offset(zone: &str) -> Option<i64> {
    if ["", "z", "utc", "gmt", "ut"]
        .iter()
        .any(|it| zone.eq_ignore_ascii_case(it))
    {
        return Some(0);
    }
    let zone = zone
        .strip_prefix("GMT")
        .or_else(|| zone.strip_prefix("UTC"))
        .unwrap_or(zone);
    let (sign, rest) = match zone.as_bytes().first()? {
        b'+' => (1, &zone[1..]),
        b'-' => (-1, &zone[1..]),
        _ => return None,
    };
    let (hours, rest) = digits(rest, 1, 2)?;
    let (minutes, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2, 2).unwrap_or((0, rest));
    // `+01:00 (CET)` and `+01:00[Europe/Paris]` name the zone again.
    let is_named_again = rest.trim_start().starts_with(['(', '[']);
    if hours > 18 || minutes > 59 || !(rest.is_empty() || is_named_again) {
        return None;
    }
    Some(sign * i64::from(hours * 3600 + minutes * 60))
}

/// A number of `min` to `max` digits, as many as there are, and what follows.
fn digits(text: &str, min: usize, max: usize) -> Option<(u32, &str)> {
    let len = text
        .bytes()
        .take(max)
        .take_while(u8::is_ascii_digit)
        .count();
    if len < min {
        return None;
    }
    Some((text[..len].parse().ok()?, &text[len..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 1_779_494_400;

    #[track_caller]
    fn check(text: &str, expected: Option<i64>) {
        let found = parse(&Value::from(text), Edge::First);
        assert_eq!(found, expected.map(Timestamp), "{text}");
    }

    #[test]
    fn what_is_no_year_of_ours_is_a_filler() {
        check("0001-01-01", None);
        check("1899-12-31", None);
        check("1900-01-01", Some(FIRST_DATE));
        check("1900-01-01T00:00:00+01:00", None);
        check("Tue, 26 May 0026 10:00:00 GMT", None);
        check("9999-12-31T23:59:59-01:00", None);
    }

    #[test]
    fn iso_8601_is_read_in_its_usual_forms() {
        check("2026-05-23", Some(DAY));
        check("20260523", Some(DAY));
        check("2026/05/23", Some(DAY));
        check("2026-5-23", Some(DAY));
        check("2026-05-23T00:00:00Z", Some(DAY));
        check("2026-05-23T01:00", Some(DAY + 3600));
        check("2026-05-23 01:00:05", Some(DAY + 3605));
        check("2026-05-23T01:00:05.123456Z", Some(DAY + 3605));
        check("2026-05-23T01:00:00+02:00", Some(DAY - 3600));
        check("2026-05-23T01:00:00-0230", Some(DAY + 3 * 3600 + 1800));
        check("20260523T010000Z", Some(DAY + 3600));
        check("2026-05-23T24:00:00Z", Some(DAY + 86_400));
        check("2026-05-23 01:00:00 UTC", Some(DAY + 3600));
    }

    #[test]
    fn rfc_2822_and_dates_in_words_are_read() {
        check("Sat, 23 May 2026 01:00:00 +0100", Some(DAY));
        check("23 May 2026", Some(DAY));
        check("May 23, 2026", Some(DAY));
        check("Sat, 23 May 2026 00:00:00 GMT", Some(DAY));
    }

    #[test]
    fn numbers_are_seconds_or_milliseconds() {
        check("1779494400", Some(DAY));
        check("1779494400000", Some(DAY));
        assert_eq!(parse(&Value::from(DAY), Edge::First), Some(Timestamp(DAY)));
        assert_eq!(
            parse(&Value::from(DAY * 1000 + 999), Edge::First),
            Some(Timestamp(DAY))
        );
        assert_eq!(parse(&Value::from(0), Edge::First), None);
        assert_eq!(parse(&Value::from(-5), Edge::First), None);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "soon",
            "2026-02-30",
            "0000-00-00",
            "0001-01-01",
            "2026-05",
            "2026-05-23Tnoon",
            "23/05/2026",
            "2026-05-23T25:00",
            "2026-05-23T10:00 nowhere",
            "99999999999999999999",
            "May May 2026",
            "２０２６-05-23",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_last_day_lasts_until_its_last_second() {
        let last = |text: &str| parse(&Value::from(text), Edge::Last);
        assert_eq!(last("2026-05-23"), Some(Timestamp(DAY + 86_399)));
        assert_eq!(last("2026-05-23T01:00Z"), Some(Timestamp(DAY + 3600)));
    }
}
