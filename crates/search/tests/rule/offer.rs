//! What the filters offer.

use openings_search::Set;

use openings_feed::model::{Currency, EmploymentType, Workplace};
use openings_search::{Counted, Criteria, Options, Place, SalaryFloor};

use crate::draft::{Draft, NOW, board, country, draft, english, language};

fn options(criteria: &Criteria, drafts: &[Draft]) -> Options {
    board(drafts).search(criteria, NOW).options
}

/// The departments and the organizations on offer.
fn names(criteria: &Criteria, drafts: &[Draft]) -> [String; 2] {
    let index = board(drafts);
    let options = index.search(criteria, NOW).options;
    let departments = index.departments(&options, criteria);
    let organizations = index.organizations(&options, criteria);
    [departments, organizations].map(|it| written(&it, String::clone))
}

/// `CH 2, DE 1`, by what `name` calls a value.
fn written<T>(options: &[Counted<T>], name: impl Fn(&T) -> String) -> String {
    let words: Vec<_> = options
        .iter()
        .map(|it| format!("{} {}", name(&it.value), it.count))
        .collect();
    words.join(", ")
}

fn floor(currency: &str, per_year: u32) -> SalaryFloor {
    SalaryFloor {
        currency: Currency::parse(currency).unwrap(),
        per_year,
    }
}

fn floors(options: &Options) -> String {
    written(&options.salaries, |it| {
        format!("{}{}", it.currency.as_str(), it.per_year)
    })
}

#[test]
fn only_countries_with_a_posting_in_the_language_are_offered() {
    let drafts = [
        draft("A").at("FR").at("CH"),
        draft("B").at("CH"),
        draft("C").remote(&[]),
        draft("D"),
        draft("E").at("DE").lang("de"),
        draft("F").at("IT").expired(),
    ];
    let options = options(&english(), &drafts);
    assert_eq!(
        written(&options.places, Place::code),
        "CH 2, FR 1, remote 1, none 1"
    );
}

#[test]
fn a_filter_is_counted_under_all_others_but_not_under_itself() {
    let drafts = [
        draft("Cook").at("CH").workplace(Workplace::OnSite),
        draft("Cook 2").at("DE").workplace(Workplace::OnSite),
        draft("Cook 3").at("DE").workplace(Workplace::Hybrid),
        draft("Baker").at("FR").workplace(Workplace::OnSite),
    ];
    let criteria = Criteria {
        places: Set::from([Place::Country(country("CH"))]),
        workplaces: Set::from([Workplace::OnSite]),
        query: "cook".into(),
        ..english()
    };
    let options = options(&criteria, &drafts);
    assert_eq!(written(&options.places, Place::code), "CH 1, DE 1");
    assert_eq!(
        written(&options.workplaces, |it| it.as_str().into()),
        "on-site 1"
    );
}

#[test]
fn a_value_that_is_set_stays_on_offer() {
    let criteria = Criteria {
        places: Set::from([Place::Country(country("IT"))]),
        workplaces: Set::from([Workplace::Remote]),
        employment_types: Set::from([EmploymentType::Intern]),
        departments: Set::from(["IT".to_string()]),
        organizations: Set::from(["Acme".to_string()]),
        posted_within_days: Some(5),
        salary: Some(floor("EUR", 12_345)),
        ..english()
    };
    let drafts = [draft("A").at("CH")];
    let options = options(&criteria, &drafts);
    assert_eq!(written(&options.places, Place::code), "IT 0");
    assert_eq!(
        written(&options.workplaces, |it| it.as_str().into()),
        "remote 0"
    );
    assert_eq!(
        written(&options.employment_types, |it| it.as_str().into()),
        "INTERN 0"
    );
    assert_eq!(names(&criteria, &drafts), ["IT 0", "Acme 0"]);
    assert_eq!(written(&options.posted_within_days, u16::to_string), "5 0");
    assert_eq!(floors(&options), "EUR12345 0");
}

#[test]
fn names_come_by_count_and_then_by_name() {
    let drafts = [
        draft("1").org("B"),
        draft("2").org("C"),
        draft("3").org("A"),
        draft("4").org("C"),
        draft("5"),
    ];
    assert_eq!(names(&english(), &drafts), ["", "C 2, A 1, B 1"]);
}

#[test]
fn languages_are_counted_under_no_filter() {
    let drafts = [
        draft("1").lang("und"),
        draft("2").lang("und"),
        draft("3").lang("fr"),
        draft("4"),
        draft("5").lang("de"),
        draft("6").lang("de"),
        draft("7").lang("ja").expired(),
    ];
    let tag = |it: &Option<_>| {
        it.as_ref()
            .map_or("und", openings_feed::model::Language::as_str)
            .to_string()
    };
    let criteria = Criteria {
        query: "nothing has this".into(),
        ..english()
    };
    assert_eq!(
        written(&options(&criteria, &drafts).languages, tag),
        "de 2, en 1, fr 1, und 2"
    );
    let criteria = Criteria {
        language: language("pl"),
        ..criteria
    };
    assert_eq!(
        written(&options(&criteria, &drafts).languages, tag),
        "de 2, en 1, fr 1, pl 0, und 2"
    );
    let criteria = Criteria {
        language: language("ja"),
        ..criteria
    };
    assert_eq!(
        written(&options(&criteria, &drafts).languages, tag),
        "de 2, en 1, fr 1, ja 0, und 2"
    );
}

#[test]
fn days_that_tell_nothing_apart_are_not_offered() {
    let drafts = [
        draft("1").posted(0),
        draft("2").posted(2),
        draft("3").posted(20),
        draft("4"),
    ];
    let days = |drafts: &[Draft]| {
        written(
            &options(&english(), drafts).posted_within_days,
            u16::to_string,
        )
    };
    assert_eq!(days(&drafts), "1 1, 3 2, 30 3");
    assert_eq!(days(&drafts[..3]), "1 1, 3 2");
    assert_eq!(days(&drafts[..1]), "");
    assert_eq!(days(&drafts[3..]), "");
}

#[test]
fn round_salaries_that_tell_apart_are_offered_in_each_currency() {
    let drafts = [
        draft("1").pays("EUR", 61_000.0),
        draft("2").pays("CHF", 95_000.0),
        draft("3").pays("CHF", 120_000.0),
        draft("4").pays("JPY", 6_500_000.0),
    ];
    assert_eq!(
        floors(&options(&english(), &drafts)),
        "CHF80000 2, CHF120000 1, EUR60000 1, JPY6000000 1"
    );
    assert_eq!(floors(&options(&english(), &drafts[1..3])), "CHF120000 1");
    let criteria = Criteria {
        salary: Some(floor("CHF", 100_000)),
        ..english()
    };
    let expected = "CHF80000 2, CHF100000 1, CHF120000 1, EUR60000 1, JPY6000000 1";
    assert_eq!(floors(&options(&criteria, &drafts)), expected);
}

#[test]
fn at_most_six_salaries_are_offered_in_a_currency() {
    let drafts: Vec<_> = (1..=40)
        .map(|it| draft(&it.to_string()).pays("EUR", f64::from(it) * 7_000.0))
        .collect();
    let options = options(&english(), &drafts);
    assert_eq!(options.salaries.len(), 6);
}
