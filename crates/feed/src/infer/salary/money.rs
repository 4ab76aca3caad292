//! Currencies by their signs, codes and words.

use crate::model::{Country, Currency};

/// Signs and words of one currency, in small letters. Longer ones come before those they contain.
const SIGNS: [(&str, &str); 22] = [
    ("USD", "us$|usd|us dollars"),
    ("CAD", "ca$|c$|cad"),
    ("AUD", "au$|a$|aud"),
    ("NZD", "nz$|nzd"),
    ("SGD", "s$|sgd"),
    ("HKD", "hk$|hkd"),
    ("MXN", "mx$|mxn"),
    ("BRL", "r$|brl|reais"),
    ("EUR", "€|euros|euro|eur|евро"),
    ("GBP", "£|gbp"),
    ("CHF", "chf|sfr."),
    ("PLN", "zł|pln"),
    ("CZK", "kč|czk"),
    ("INR", "₹|inr|lpa|rs."),
    ("RUB", "₽|руб.|руб|рублей|rub"),
    ("UAH", "₴|грн|uah"),
    ("KRW", "₩|원|krw"),
    ("JPY", "円|jpy"),
    ("CNY", "人民币|rmb|cny|元"),
    ("TRY", "₺|try"),
    ("ILS", "₪|ils"),
    ("SAR", "sar|ريال سعودي"),
];

/// Codes that are the only way their currency is written.
const CODES: &str = "sek|nok|dkk|huf|ron|bgn|zar|aed|egp|mad|tnd|qar|kwd|myr|thb|idr|php|vnd|twd|ars|clp|cop|pen|ngn|kes";

/// Signs that several countries share, and what they mean where.
const SHARED: [(&str, &str); 3] = [
    (
        "$",
        "US USD|CA CAD|AU AUD|NZ NZD|SG SGD|HK HKD|MX MXN|AR ARS|CL CLP|CO COP|TW TWD|PR USD|EC USD|SV USD",
    ),
    ("kr", "SE SEK|NO NOK|DK DKK|IS ISK"),
    ("¥", "JP JPY|CN CNY"),
];

/// The currency of a text in small letters, if it names exactly one.
pub(super) fn currency(text: &str, country: Option<Country>) -> Option<Currency> {
    let mut found = None;
    for (code, signs) in signs() {
        if signs.split('|').any(|it| find(text, it).is_some()) {
            if found.is_some() {
                return None;
            }
            found = Currency::parse(code);
        }
    }
    let mut bare = text.to_owned();
    for (_, signs) in signs() {
        for sign in signs.split('|').filter(|it| it.ends_with('$')) {
            bare = bare.replace(sign, " ");
        }
    }
    for (sign, meanings) in SHARED {
        if find(&bare, sign).is_none() {
            continue;
        }
        // "$120k USD" says it twice.
        let means = |code: &str| {
            let mut meanings = meanings.split('|').filter_map(|it| it.split_once(' '));
            meanings.any(|it| it.1 == code)
        };
        match found {
            Some(known) if means(known.as_str()) => {}
            Some(_) => return None,
            None => {
                let mut meanings = meanings.split('|').filter_map(|it| it.split_once(' '));
                let country = country?;
                found = Currency::parse(meanings.find(|it| it.0 == country.as_str())?.1);
            }
        }
    }
    found
}

fn signs() -> impl Iterator<Item = (&'static str, &'static str)> {
    SIGNS.into_iter().chain(CODES.split('|').map(|it| (it, it)))
}

/// Where a sign or word stands that is no part of a longer word.
fn find(text: &str, sign: &str) -> Option<usize> {
    let is_word = |it: char| it.is_alphabetic() && u32::from(it) < 0x2E80;
    text.match_indices(sign).map(|it| it.0).find(|at| {
        let before = text[..*at].chars().next_back().is_some_and(is_word);
        let after = text[at + sign.len()..].chars().next().is_some_and(is_word);
        !(sign.starts_with(is_word) && before || sign.ends_with(is_word) && after)
    })
}

/// A text without the names and signs of currencies, and without spaces at its ends.
pub(super) fn without_currency(text: &str) -> String {
    let mut out = text.to_owned();
    let shared = SHARED.iter().map(|it| it.0);
    let all = signs().flat_map(|it| it.1.split('|')).chain(shared);
    for sign in all {
        while let Some(at) = find(&out, sign) {
            out.replace_range(at..at + sign.len(), " ");
        }
    }
    out.trim().to_owned()
}

/// Whether a currency is one in which a year's pay has five or six figures.
pub(super) fn is_big(currency: Currency) -> bool {
    const BIG: &str = "EUR USD GBP CHF CAD AUD NZD SGD";
    BIG.split(' ').any(|it| it == currency.as_str())
}
