//! Laws of what is inferred from words: nothing makes it fail, and nothing is made up.

use openings_feed::detect;
use openings_feed::infer::{gazetteer, places, salary};
use openings_feed::model::{Remote, Workplace};
use proptest::prelude::*;

const PLACES: [&str; 22] = [
    "Berlin",
    "Germany",
    "NYC",
    "CA",
    "US",
    "US-",
    "Remote",
    "remote",
    "Hybrid",
    "EMEA",
    "Worldwide",
    "東京都",
    "İ",
    "(",
    ")",
    "[",
    "]",
    ", ",
    " - ",
    " / ",
    " or ",
    ": ",
];

const PAY: [&str; 18] = [
    "€", "$", "kr", "zł", "60", "80.000", "1,5", "k", "K", "万", " - ", "–", " to ", "per year",
    "/h", "年収", "up to ", "İ",
];

proptest! {
    #[test]
    fn places_never_fail_and_only_remote_work_admits(
        parts in proptest::collection::vec(proptest::sample::select(&PLACES[..]), 0..20)
    ) {
        let found = places(&parts.concat(), &gazetteer::known());
        prop_assert!(found.remote == Remote::No || found.workplace == Some(Workplace::Remote));
        for it in &found.locations {
            prop_assert!(it.country.is_some() || it.region.is_some() || it.city.is_some());
            prop_assert!(found.locations.iter().filter(|other| *other == it).count() == 1);
        }
        if let Remote::Within(countries) = &found.remote {
            prop_assert!(!countries.is_empty());
        }
    }

    #[test]
    fn a_salary_has_bounds_in_order(
        parts in proptest::collection::vec(proptest::sample::select(&PAY[..]), 0..12)
    ) {
        if let Some(found) = salary(&parts.concat(), None) {
            prop_assert!(found.min.is_some() || found.max.is_some());
            for bound in [found.min, found.max].into_iter().flatten() {
                prop_assert!(bound > 0.0 && bound.is_finite());
            }
            if let (Some(min), Some(max)) = (found.min, found.max) {
                prop_assert!(min <= max);
            }
        }
    }

    #[test]
    fn any_text_is_read(text in ".{0,80}") {
        places(&text, &gazetteer::known());
        salary(&text, None);
        if let Some(guess) = detect::language(&text, &text) {
            prop_assert!((0.0..=1.0).contains(&guess.confidence));
        }
    }
}

#[test]
fn signs_are_no_place() {
    let known = gazetteer::known();
    for text in ["n,!- Germany", "Berlin, -, Germany", "?!", "Graz; --; <!"] {
        for it in places(text, &known).locations {
            let names = [it.city, it.region].into_iter().flatten();
            names.for_each(|it| assert!(it.contains(char::is_alphanumeric), "{text}: {it}"));
        }
    }
}
