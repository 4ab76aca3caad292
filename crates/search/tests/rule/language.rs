//! Other languages: what is there, and what going there keeps.

use openings_search::Set;

use openings_feed::model::{Currency, Workplace};
use openings_search::{Criteria, Place, SalaryFloor, Sort};

use crate::draft::{NOW, board, country, draft, english, language};

#[test]
fn hits_of_the_same_criteria_are_counted_in_other_languages() {
    let drafts = [
        draft("Rust Engineer").at("CH"),
        draft("Rust Entwickler").lang("de").at("CH"),
        draft("Rust Architekt").lang("de").at("CH"),
        draft("Rust Admin").lang("de").at("DE"),
        draft("Ingénieur Rust").lang("fr").at("CH"),
        draft("Rust").lang("und").at("CH"),
        draft("Cuisinier").lang("fr").at("CH"),
        draft("Rust expired").lang("it").at("CH").expired(),
    ];
    let places = Set::from([Place::Country(country("CH"))]);
    let criteria = Criteria {
        places,
        query: "rust".into(),
        ..english()
    };
    let results = board(&drafts).search(&criteria, NOW);
    let elsewhere: Vec<_> = results
        .elsewhere
        .iter()
        .map(|it| (it.value.clone(), it.count))
        .collect();
    assert_eq!(
        elsewhere,
        [(language("de"), 2), (language("fr"), 1), (None, 1)]
    );
    assert_eq!((results.ids.len(), results.n_in_language), (1, 1));
}

#[test]
fn changing_the_language_keeps_what_makes_sense_and_says_what_it_drops() {
    let drafts = [
        draft("Koch")
            .lang("de")
            .at("CH")
            .org("Acme")
            .pays("CHF", 90_000.0)
            .posted(20),
        draft("Maurer")
            .lang("de")
            .workplace(Workplace::Remote)
            .department("Bau")
            .expired(),
        draft("Cook")
            .at("FR")
            .workplace(Workplace::Remote)
            .org("Other")
            .department("Bau"),
    ];
    let chf = |per_year| {
        Some(SalaryFloor {
            currency: Currency::parse("CHF").unwrap(),
            per_year,
        })
    };
    let criteria = Criteria {
        places: Set::from([Place::Country(country("CH")), Place::Country(country("FR"))]),
        workplaces: Set::from([Workplace::Remote]),
        departments: Set::from(["Bau".to_string()]),
        organizations: Set::from(["Acme".to_string(), "Other".to_string()]),
        posted_within_days: Some(7),
        salary: chf(90_000),
        query: "chef".into(),
        sort: Sort::Newest,
        ..english()
    };
    let switched = board(&drafts).switch_language(&criteria, language("de"), NOW);
    let kept = Criteria {
        language: language("de"),
        places: Set::from([Place::Country(country("CH"))]),
        organizations: Set::from(["Acme".to_string()]),
        salary: chf(90_000),
        query: "chef".into(),
        sort: Sort::Newest,
        ..Criteria::default()
    };
    assert_eq!(switched.criteria, kept);
    let dropped = Criteria {
        places: Set::from([Place::Country(country("FR"))]),
        workplaces: Set::from([Workplace::Remote]),
        departments: Set::from(["Bau".to_string()]),
        organizations: Set::from(["Other".to_string()]),
        posted_within_days: Some(7),
        ..Criteria::default()
    };
    assert_eq!(switched.dropped, dropped);
}

#[test]
fn a_salary_in_a_currency_that_nobody_pays_is_dropped_even_if_it_is_nothing() {
    let drafts = [draft("Koch").lang("de"), draft("Cook")];
    let criteria = Criteria {
        salary: Some(SalaryFloor {
            currency: Currency::parse("CHF").unwrap(),
            per_year: 0,
        }),
        ..english()
    };
    let switched = board(&drafts).switch_language(&criteria, language("de"), NOW);
    assert_eq!(switched.criteria.salary, None);
    assert_eq!(switched.dropped.salary, criteria.salary);
}
