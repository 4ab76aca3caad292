//! What an address says.

use openings_search::Set;

use openings_feed::model::{Currency, EmploymentType, Workplace};
use openings_search::{Criteria, Place, SalaryFloor, Sort, criteria_from_pairs, criteria_to_pairs};

use crate::draft::{country, english, language};

#[track_caller]
fn check(pairs: &[(&str, &str)], expected: Criteria) {
    assert_eq!(criteria_from_pairs(pairs.iter().copied()), expected);
}

#[test]
fn every_part_of_a_criteria_has_a_name() {
    let criteria = Criteria {
        language: language("zh-Hans"),
        places: Set::from([
            Place::Country(country("CH")),
            Place::Anywhere,
            Place::NotStated,
        ]),
        workplaces: Set::from([Workplace::OnSite]),
        employment_types: Set::from([EmploymentType::FullTime, EmploymentType::Intern]),
        departments: Set::from(["R&D".to_string()]),
        organizations: Set::from(["Acme".to_string()]),
        posted_within_days: Some(7),
        salary: Some(SalaryFloor {
            currency: Currency::parse("CHF").unwrap(),
            per_year: 100_000,
        }),
        query: "rust =&?".to_string(),
        sort: Sort::Newest,
    };
    let pairs = criteria_to_pairs(&criteria);
    let expected = [
        ("lang", "zh-Hans"),
        ("q", "rust =&?"),
        ("country", "CH"),
        ("country", "remote"),
        ("country", "none"),
        ("workplace", "on-site"),
        ("type", "FULL_TIME"),
        ("type", "INTERN"),
        ("department", "R&D"),
        ("organization", "Acme"),
        ("posted", "7"),
        ("salary", "CHF100000"),
        ("sort", "newest"),
    ];
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(pairs, expected);
    check(&pairs, criteria);
}

#[test]
fn defaults_are_left_out() {
    assert_eq!(criteria_to_pairs(&english()), [("lang", "en".to_string())]);
    assert_eq!(
        criteria_to_pairs(&Criteria::default()),
        [("lang", "und".to_string())]
    );
}

#[test]
fn case_and_spelling_of_codes_do_not_matter() {
    check(&[("lang", "EN_us")], english());
    check(&[("lang", "en"), ("lang", "UND")], Criteria::default());
    let places = Set::from([Place::Country(country("CH")), Place::Anywhere]);
    check(
        &[("country", "ch"), ("country", "Remote")],
        Criteria {
            places,
            ..Criteria::default()
        },
    );
    let employment_types = Set::from([EmploymentType::PartTime]);
    check(
        &[("type", "part_time")],
        Criteria {
            employment_types,
            ..Criteria::default()
        },
    );
}

#[test]
fn garbage_is_passed_over() {
    let garbage = [
        ("lang", "<script>"),
        ("country", "Atlantis"),
        ("workplace", "moon"),
        ("type", ""),
        ("department", ""),
        ("organization", ""),
        ("posted", "-1"),
        ("posted", "70000"),
        ("salary", "100000"),
        ("salary", "CHF"),
        ("salary", "CHF-5"),
        ("salary", "Ü€1"),
        ("sort", "salary"),
        ("utm_source", "x"),
    ];
    check(&garbage, Criteria::default());
    check(
        &[("posted", "7"), ("posted", "soon")],
        Criteria {
            posted_within_days: Some(7),
            ..Criteria::default()
        },
    );
}
