//! Pay written in words: "€60k–80k per year".

mod money;
mod number;

use crate::model::{Country, Salary, SalaryPeriod};
use number::Number;

/// A longer text is no salary but a description of one.
const MAX_CHARS: usize = 120;

/// Reads a salary from a text, if it states one clearly: one amount or one range, its currency and its time.
///
/// `country` is where the work is: it tells which dollar, krona or yuan is meant, and nothing else. Without a word
/// for the time, five figures of a big currency are a year's pay.
///
/// ```
/// use openings_feed::infer::salary;
/// use openings_feed::model::SalaryPeriod;
///
/// let found = salary("€60k–80k per year", None).unwrap();
/// assert_eq!((found.min, found.max), (Some(60_000.0), Some(80_000.0)));
/// assert_eq!(found.currency.as_str(), "EUR");
/// assert_eq!(found.period, SalaryPeriod::Year);
/// assert_eq!(salary("competitive", None), None);
/// ```
pub fn salary(text: &str, country: Option<Country>) -> Option<Salary> {
    if text.chars().count() > MAX_CHARS {
        return None;
    }
    let text = crate::lowercase(text.trim());
    let numbers = number::all(&text);
    let currency = money::currency(&text, country)?;
    // A zero is a blank that was filled in: from zero on is from nowhere on.
    let (min, max) = bounds(&text, &numbers)?;
    let [min, max] = [min, max].map(|it| it.filter(|it| *it > 0.0));
    let amount = min.or(max)?;
    if max.unwrap_or(amount) > 1e12 {
        return None;
    }
    let is_big = money::is_big(currency);
    let period = match period(&text) {
        Stated::Once(period) => period,
        Stated::Nowhere if is_big && amount >= 10_000.0 => SalaryPeriod::Year,
        Stated::Nowhere | Stated::Differently => return None,
    };
    // "60–80 per year" is short for something, "80k an hour" a mistake.
    let per_year = amount * period.per_year();
    if is_big && !(1_000.0..10_000_000.0).contains(&per_year) {
        return None;
    }
    Some(Salary {
        min,
        max,
        currency,
        period,
    })
}

fn bounds(text: &str, numbers: &[Number]) -> Option<(Option<f64>, Option<f64>)> {
    match numbers {
        [one] => {
            let before = text[..one.range.start]
                .trim_end_matches(|it: char| !it.is_alphanumeric() && it != ' ');
            let before = money::without_currency(before);
            let after = text[one.range.end..].trim_start();
            let starts = |words: &[&str]| {
                words
                    .iter()
                    .any(|it| before == *it || before.ends_with(&format!(" {it}")))
            };
            let after_is = |words: &[&str]| words.iter().any(|it| after.starts_with(it));
            if starts(&UP_TO) {
                Some((None, Some(one.value)))
            } else if starts(&FROM) || after_is(&["+", "以上", "から", "~", "〜"]) {
                Some((Some(one.value), None))
            } else {
                Some((Some(one.value), Some(one.value)))
            }
        }
        [low, high] => {
            let between = &text[low.range.end..high.range.start];
            if !is_range(between) {
                return None;
            }
            let mut min = low.value;
            // "60–80k"
            if low.unit == 1.0 && high.unit > 1.0 && min < high.value / high.unit {
                min *= high.unit;
            }
            (min <= high.value).then_some((Some(min), Some(high.value)))
        }
        _ => None,
    }
}

const UP_TO: [&str; 14] = [
    "up to", "max", "max.", "maximum", "bis", "bis zu", "jusqu'à", "hasta", "até", "fino a", "tot",
    "do", "до", "最高",
];

const FROM: [&str; 16] = [
    "from",
    "min",
    "min.",
    "minimum",
    "starting at",
    "at least",
    "ab",
    "mindestens",
    "à partir de",
    "dès",
    "desde",
    "a partir de",
    "da",
    "vanaf",
    "od",
    "от",
];

/// Whether what stands between two numbers makes them a range.
fn is_range(between: &str) -> bool {
    const WORDS: [&str; 19] = [
        "-", "–", "—", "−", "~", "〜", "～", "to", "bis", "à", "a", "al", "do", "tot", "до", "至",
        "and", "und", "et",
    ];
    let words = money::without_currency(between);
    let words = words.trim_matches(|it: char| it.is_whitespace() || matches!(it, '.' | '/'));
    WORDS.contains(&words)
}

/// How often a text says for what time it is.
enum Stated {
    Nowhere,
    Once(SalaryPeriod),
    Differently,
}

/// Words for a time, in small letters.
const PERIODS: [(SalaryPeriod, &str); 5] = [
    (
        SalaryPeriod::Hour,
        "hour|hr|hrs|hourly|ph|heure|stunde|std|stündlich|hora|ora|uur|godz|godzinę|godzina|h|час|в час|ساعة",
    ),
    (
        SalaryPeriod::Day,
        "day|daily|diem|jour|tag|tagessatz|día|dia|giorno|dag|dzień|день|day rate|يوم",
    ),
    (
        SalaryPeriod::Week,
        "week|weekly|pw|semaine|woche|semana|settimana|tydzień|неделю",
    ),
    (
        SalaryPeriod::Month,
        "month|monthly|mo|pm|mois|mensuel|monat|monatlich|mtl|mes|mensual|mensuales|mês|mensal|mese|mensili|maand|mies|\
miesiąc|miesięcznie|месяц|мес|شهر|شهريا",
    ),
    (
        SalaryPeriod::Year,
        "year|yr|yearly|annual|annually|annum|pa|p a|an|ans|annuel|annuels|jahr|jährlich|jahresgehalt|jahresbrutto|año|anual|\
anuales|ano|anno|annui|annuo|jaar|rok|rocznie|год|سنة|سنويا|lpa",
    ),
];

/// The same in scripts without spaces.
const WIDE_PERIODS: [(SalaryPeriod, &str); 5] = [
    (SalaryPeriod::Hour, "时薪|時薪|時給|/小时|/小時|每小时|시급"),
    (SalaryPeriod::Day, "日薪|日給|/天|每天|일급"),
    (SalaryPeriod::Week, "週給|周薪"),
    (SalaryPeriod::Month, "月薪|月給|月収|/月|每月|월급|/월"),
    (SalaryPeriod::Year, "年薪|年収|年俸|/年|每年|연봉|/년"),
];

fn period(text: &str) -> Stated {
    // "An" is a year in French, and an article in English.
    let text = text.replace(" an h", " h");
    let words: Vec<_> = text
        .split(|it: char| !it.is_alphabetic())
        .filter(|it| !it.is_empty())
        .collect();
    let has = |phrase: &str| {
        let phrase: Vec<_> = phrase.split(' ').collect();
        words.windows(phrase.len()).any(|it| it == phrase)
    };
    let spaced = PERIODS.iter().filter(|it| it.1.split('|').any(has));
    let wide = WIDE_PERIODS
        .iter()
        .filter(|it| it.1.split('|').any(|it| text.contains(it)));
    let mut found = spaced.chain(wide).map(|it| it.0);
    match (found.next(), found.next()) {
        (None, _) => Stated::Nowhere,
        (Some(one), None) => Stated::Once(one),
        (Some(_), Some(_)) => Stated::Differently,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `expected`: bounds, currency and time, as "60000-80000 EUR year".
    #[track_caller]
    fn check(text: &str, country: &str, expected: &str) {
        let found = salary(text, Country::parse(country)).map_or_else(String::new, |it| {
            let bound = |it: Option<f64>| it.map_or_else(String::new, |it| it.to_string());
            let period = format!("{:?}", it.period).to_lowercase();
            format!(
                "{}-{} {} {period}",
                bound(it.min),
                bound(it.max),
                it.currency.as_str()
            )
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn ranges_are_read_in_many_languages() {
        check("€60k–80k per year", "", "60000-80000 EUR year");
        check("60-80k EUR", "", "60000-80000 EUR year");
        check("£45,000 - £55,000 per annum", "", "45000-55000 GBP year");
        check(
            "55.000 € bis 65.000 € brutto im Jahr",
            "",
            "55000-65000 EUR year",
        );
        check("38 000 à 42 000 € par an", "", "38000-42000 EUR year");
        check(
            "30.000€ - 36.000€ brutos al año",
            "",
            "30000-36000 EUR year",
        );
        check(
            "R$ 5.000,00 a R$ 7.500,50 por mês",
            "",
            "5000-7500.5 BRL month",
        );
        check("12 000 – 16 000 zł / mies.", "", "12000-16000 PLN month");
        check(
            "от 150 000 до 200 000 ₽ в месяц",
            "",
            "150000-200000 RUB month",
        );
        check("年収400万円〜600万円", "", "4000000-6000000 JPY year");
        check("10-15 LPA INR", "", "1000000-1500000 INR year");
        check("CHF 120'000 - 140'000", "", "120000-140000 CHF year");
        check("USD 25.50 - 30.75 / hour", "", "25.5-30.75 USD hour");
    }

    #[test]
    fn one_amount_may_be_a_bound() {
        check("up to €80k a year", "", "-80000 EUR year");
        check("bis zu 80.000 € pro Jahr", "", "-80000 EUR year");
        check("ab 3.200 € monatlich", "", "3200- EUR month");
        check("from £15 per hour", "", "15- GBP hour");
        check("€70k+", "", "70000- EUR year");
        check("€ 3.500 per maand", "", "3500-3500 EUR month");
    }

    #[test]
    fn a_shared_sign_is_told_by_the_country() {
        check("$120k - $150k", "US", "120000-150000 USD year");
        check("$120k - $150k", "CA", "120000-150000 CAD year");
        check("$120k - $150k", "", "");
        check("US$120k - US$150k", "CA", "120000-150000 USD year");
        check("35 000 kr per month", "SE", "35000-35000 SEK month");
        check("¥30,000 - ¥40,000 per month", "CN", "30000-40000 CNY month");
    }

    #[test]
    fn an_hour_is_no_year() {
        check("$20.50 - $30 an hour", "US", "20.5-30 USD hour");
        check("£15 an hr", "", "15-15 GBP hour");
        check("38 000 à 42 000 €/an", "", "38000-42000 EUR year");
    }

    #[test]
    fn zero_is_no_amount() {
        check("0 LPA", "IN", "");
        check("0 - 15 LPA INR", "", "-1500000 INR year");
        check("€0 - €0 per year", "", "");
    }

    #[test]
    fn what_is_not_clear_is_not_stated() {
        for text in [
            "competitive",
            "",
            "DOE",
            "nach Vereinbarung",
            "€60k + 10% bonus + €5k sign-on",
            "€20 per hour, 40 hours per week",
            "60-80 EUR per year",
            "60000 - 80000",
            "€3.000 - €4.000",
            "€50k or $60k per year",
            "80k-60k EUR",
            "€60k, 2 openings",
            "€80k per hour",
            "€",
            "€99999999999999999999999999999999999999 per year",
            "99999999999999999999999999999999999999 INR per year",
        ] {
            check(text, "", "");
        }
    }
}
