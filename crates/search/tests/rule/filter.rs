//! Which postings a filter leaves.

use openings_search::Set;

use openings_feed::model::{
    Currency, EmploymentType, LanguageSource, Posting, SalaryPeriod, Workplace,
};
use openings_search::{Criteria, Filter, Index, Place, PostingId, SalaryFloor, Sort};

use crate::draft::{Draft, NOW, board, country, draft, english, language, titles};

#[track_caller]
fn check(criteria: Criteria, drafts: &[Draft], expected: &[&str]) {
    let index = board(drafts);
    assert_eq!(titles(&index, &index.search(&criteria, NOW).ids), expected);
}

fn at(places: &[Place]) -> Criteria {
    Criteria {
        places: places.iter().copied().collect(),
        ..english()
    }
}

fn in_country(code: &str) -> Criteria {
    at(&[Place::Country(country(code))])
}

#[test]
fn only_postings_of_the_language_are_listed() {
    let drafts = [
        draft("Cook"),
        draft("Koch").lang("de"),
        draft("?").lang("und"),
    ];
    check(english(), &drafts, &["Cook"]);
    check(Criteria::default(), &drafts, &["?"]);
    check(
        Criteria {
            language: language("pl"),
            ..english()
        },
        &drafts,
        &[],
    );
}

#[test]
fn expired_postings_are_never_listed() {
    let mut last_second = draft("Baker");
    last_second.0.valid_through = Some(NOW);
    check(
        english(),
        &[draft("Cook").expired(), last_second],
        &["Baker"],
    );
}

#[test]
fn a_posting_is_in_each_of_its_countries() {
    let drafts = [
        draft("both").at("CH Zürich").at("DE Berlin").at("CH Bern"),
        draft("afar").remote(&["DE", "FR"]),
        draft("from an office").at("CH").remote(&["DE"]),
        draft("free").remote(&[]),
        draft("free with an office").at("CH").remote(&[]),
        draft("nowhere").at("- Springfield"),
    ];
    check(
        in_country("CH"),
        &drafts,
        &["both", "from an office", "free with an office"],
    );
    check(
        in_country("DE"),
        &drafts,
        &["both", "afar", "from an office"],
    );
    check(in_country("FR"), &drafts, &["afar"]);
    check(in_country("IT"), &drafts, &[]);
    check(
        at(&[Place::Anywhere]),
        &drafts,
        &["free", "free with an office"],
    );
    check(at(&[Place::NotStated]), &drafts, &["nowhere"]);
}

#[test]
fn any_value_of_a_filter_will_do_and_all_filters_must_hold() {
    let drafts = [
        draft("A")
            .workplace(Workplace::Hybrid)
            .employment(&[EmploymentType::FullTime]),
        draft("B")
            .workplace(Workplace::OnSite)
            .employment(&[EmploymentType::FullTime, EmploymentType::PartTime]),
        draft("C").workplace(Workplace::OnSite),
        draft("D").employment(&[EmploymentType::PartTime]),
    ];
    let workplaces = Set::from([Workplace::Hybrid, Workplace::OnSite]);
    check(
        Criteria {
            workplaces: workplaces.clone(),
            ..english()
        },
        &drafts,
        &["A", "B", "C"],
    );
    let employment_types = Set::from([EmploymentType::PartTime]);
    check(
        Criteria {
            employment_types: employment_types.clone(),
            ..english()
        },
        &drafts,
        &["B", "D"],
    );
    check(
        Criteria {
            workplaces,
            employment_types,
            ..english()
        },
        &drafts,
        &["B"],
    );
}

#[test]
fn names_are_compared_as_written() {
    let drafts = [
        draft("A").org("Acme").department("IT"),
        draft("B").org("ACME"),
        draft("C"),
    ];
    let acme = Set::from(["Acme".to_string()]);
    check(
        Criteria {
            organizations: acme.clone(),
            ..english()
        },
        &drafts,
        &["A"],
    );
    check(
        Criteria {
            departments: acme,
            ..english()
        },
        &drafts,
        &[],
    );
    let it = Set::from(["IT".to_string(), String::new()]);
    check(
        Criteria {
            departments: it,
            ..english()
        },
        &drafts,
        &["A"],
    );
}

#[test]
fn age_is_counted_in_whole_days() {
    let drafts = [
        draft("1").posted(1),
        draft("8").posted(8),
        draft("never"),
        draft("tomorrow").posted(-1),
    ];
    let within = |days| Criteria {
        posted_within_days: Some(days),
        ..english()
    };
    check(within(0), &drafts, &["tomorrow"]);
    check(within(1), &drafts, &["tomorrow", "1"]);
    check(within(7), &drafts, &["tomorrow", "1"]);
    check(within(u16::MAX), &drafts, &["tomorrow", "1", "8"]);
}

#[test]
fn the_upper_bound_of_a_year_must_reach_the_salary() {
    let mut by_month = draft("month").pays("EUR", 5_000.0);
    let mut at_least = draft("at least").pays("EUR", 0.0);
    if let (Some(month), Some(least)) = (&mut by_month.0.salary, &mut at_least.0.salary) {
        month.period = SalaryPeriod::Month;
        (least.min, least.max) = (Some(60_000.0), None);
    }
    let drafts = [
        by_month,
        at_least,
        draft("franc").pays("CHF", 90_000.0),
        draft("none"),
    ];
    let floor = |currency, per_year| {
        let currency = Currency::parse(currency).unwrap();
        Criteria {
            salary: Some(SalaryFloor { currency, per_year }),
            ..english()
        }
    };
    check(floor("EUR", 60_000), &drafts, &["month", "at least"]);
    check(floor("EUR", 60_001), &drafts, &[]);
    check(floor("CHF", 0), &drafts, &["franc"]);
    check(floor("JPY", 0), &drafts, &[]);
}

#[test]
fn newest_come_first_and_undated_last_in_the_order_of_the_feed() {
    let drafts = [
        draft("undated"),
        draft("old").posted(9),
        draft("also undated"),
        draft("new").posted(1),
    ];
    check(
        english(),
        &drafts,
        &["new", "old", "undated", "also undated"],
    );
    let drafts = [
        draft("Cook old").posted(9),
        draft("Cook").posted(10),
        draft("Cook new").posted(1),
    ];
    let newest = Criteria {
        sort: Sort::Newest,
        query: "cook".into(),
        ..english()
    };
    check(newest, &drafts, &["Cook new", "Cook old", "Cook"]);
}

#[test]
fn a_filter_to_give_up_is_named_with_what_it_leads_to() {
    let drafts = [
        draft("Cook").at("CH"),
        draft("Cook 2").at("CH"),
        draft("Baker").at("DE"),
        draft("Maurer").lang("de").at("DE"),
    ];
    let index = board(&drafts);
    let criteria = Criteria {
        query: "cook".into(),
        ..in_country("DE")
    };
    let relaxations = index.relaxations(&criteria, NOW);
    let found: Vec<_> = relaxations.iter().map(|it| (it.filter, it.count)).collect();
    assert_eq!(found, [(Filter::Country, 2), (Filter::Query, 1)]);
    assert_eq!(index.relaxations(&english(), NOW), []);
}

#[test]
fn a_posting_that_is_there_is_not_added_again() {
    let mut index = Index::new();
    let mut add = |posting: Posting| index.add(posting.into());
    assert_eq!(add(draft("Cook").id("1").0), Some(PostingId(0)));
    assert_eq!(add(draft("Cook").id("1").org("Other").0), None);
    assert_eq!(add(draft("Koch").id("1").lang("de").0), Some(PostingId(1)));
    assert_eq!(add(draft("Cook").id("2").0), Some(PostingId(2)));
    assert_eq!(add(draft("Cook").id("1").0), None);
    assert_eq!(
        (index.len(), index.find("1"), index.find("2")),
        (3, Some(PostingId(0)), Some(PostingId(2)))
    );
    assert_eq!(
        (index.find("3"), index.posting(PostingId(3)).is_some()),
        (None, false)
    );
}

#[test]
fn an_assumed_language_is_that_of_all_that_declare_none() {
    let drafts = [
        draft("before").lang("und").source(LanguageSource::Unknown),
        draft("unknown").lang("und").source(LanguageSource::Unknown),
        draft("detected")
            .lang("fr")
            .source(LanguageSource::Detected),
        draft("declared").lang("fr"),
    ];
    let mut index = board(&drafts);
    index.assume_language(PostingId(1), &language("de").unwrap());
    let german = Criteria {
        language: language("de"),
        ..english()
    };
    let results = index.search(&german, NOW);
    assert_eq!(titles(&index, &results.ids), ["unknown", "detected"]);
    let counts: Vec<_> = results
        .options
        .languages
        .iter()
        .map(|it| (it.value.clone(), it.count))
        .collect();
    assert_eq!(
        counts,
        [(language("de"), 2), (language("fr"), 1), (None, 1)]
    );
    let posting = index.posting(PostingId(2)).unwrap();
    assert_eq!(
        (&posting.language, posting.language_source),
        (&language("de"), LanguageSource::Declared)
    );
}

#[test]
fn an_empty_index_answers() {
    let index = Index::new();
    assert!(index.is_empty());
    let criteria = Criteria {
        query: "cook".into(),
        ..Criteria::default()
    };
    assert_eq!(index.search(&criteria, NOW), Default::default());
    assert_eq!(index.similar(PostingId(0), 3, NOW), []);
    assert_eq!(index.translations(PostingId(0), NOW), []);
}
