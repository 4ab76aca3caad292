//! What the index answers is what a scan of all postings answers.

use std::collections::{BTreeMap, BTreeSet};

use openings_feed::model::{Currency, EmploymentType, Posting, Workplace};
use openings_search::{
    Counted, Criteria, Filter, Place, SalaryFloor, Sort, criteria_from_pairs, criteria_to_pairs,
};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::draft::{DAY, Draft, NOW, board, country, draft, language};
use crate::naive;

const WORDS: &[&str] = &[
    "Rust",
    "rusty",
    "Ingénieur",
    "ingenieurin",
    "full-stack",
    "Fullstack",
    "Fullstackerei",
    "Full",
    "Stack",
    "C++",
    "C",
    ".NET",
    "ASP.NET",
    "Node.js",
    "nodejs",
    "开发工程师",
    "Python开发",
    "工程",
    "Straße",
    "R",
];
/// None with forms and synonyms of its own, which the scan does not know.
const LANGUAGES: &[&str] = &["lt", "et", "zh-Hans", "und"];
const COUNTRIES: &[&str] = &["CH", "DE", "FR"];
const NAMES: &[&str] = &["Acme", "Straße 7", "工程"];
const CURRENCIES: &[&str] = &["CHF", "EUR"];

fn text() -> impl Strategy<Value = String> {
    vec(select(WORDS), 1..4).prop_map(|it| it.join(" "))
}

/// Words, the last one cut short.
fn query() -> impl Strategy<Value = String> {
    let cut = (text(), 0..6_usize).prop_map(|(text, n)| {
        let keep = text.chars().count().saturating_sub(n);
        text.chars().take(keep).collect()
    });
    prop_oneof![2 => Just(String::new()), 3 => cut, 2 => (text(), vec(any::<proptest::sample::Index>(), 1..3)).prop_map(|(text, at)| at.into_iter().fold(text, |text, at| mistyped(&text, at)))]
}

/// A text without one of its letters.
fn mistyped(text: &str, at: proptest::sample::Index) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.is_empty() {
        return String::new();
    }
    let at = at.index(letters.len());
    // Not a space or a sign: the scan knows only those of the words.
    if letters[at].is_alphabetic() {
        letters.remove(at);
    }
    letters.into_iter().collect()
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let what = (
        text(),
        select(LANGUAGES),
        select(NAMES),
        option::of(select(NAMES)),
        vec(select(WORDS), 0..2),
    );
    let place = (
        vec(select(COUNTRIES), 0..3),
        option::of(vec(select(COUNTRIES), 0..2)),
        option::of(select(WORDS)),
    );
    let kind = (
        option::of(select(&Workplace::ALL[..])),
        subsequence(&EmploymentType::ALL[..3], 0..3),
    );
    let pay = option::of((select(CURRENCIES), 1_000.0..300_000.0_f64));
    let time = (option::of(0..40 * DAY), option::weighted(0.3, -DAY..DAY));
    (what, place, kind, pay, time).prop_map(|(what, place, kind, pay, time)| {
        let (title, lang, organization, department, tags) = what;
        let (located, admitted, city) = place;
        let mut draft = draft(&title)
            .lang(lang)
            .org(organization)
            .employment(&kind.1)
            .tags(&tags);
        for code in located {
            draft = draft.at(code);
        }
        if let Some(city) = city {
            draft = draft.at(&format!("- {city}"));
        }
        if let Some(admitted) = admitted {
            let admitted: BTreeSet<_> = admitted.into_iter().collect();
            draft = draft.remote(&admitted.into_iter().collect::<Vec<_>>());
        }
        if let Some((currency, amount)) = pay {
            draft = draft.pays(currency, amount);
        }
        draft.0.department = department.map(str::to_string);
        draft.0.workplace = kind.0;
        draft.0.posted = time.0.map(|it| openings_feed::model::Timestamp(NOW.0 - it));
        draft.0.valid_through = time.1.map(|it| openings_feed::model::Timestamp(NOW.0 + it));
        draft
    })
}

fn any_place() -> impl Strategy<Value = Place> {
    let located = select(COUNTRIES).prop_map(|it| Place::Country(country(it)));
    prop_oneof![4 => located, 1 => Just(Place::Anywhere), 1 => Just(Place::NotStated)]
}

fn any_floor() -> impl Strategy<Value = SalaryFloor> {
    (select(CURRENCIES), 0..300_000_u32).prop_map(|(it, per_year)| SalaryFloor {
        currency: Currency::parse(it).unwrap(),
        per_year,
    })
}

fn any_criteria() -> impl Strategy<Value = Criteria> {
    let names = || btree_set(select(NAMES).prop_map(str::to_string), 0..2);
    let sets = (
        btree_set(any_place(), 0..2),
        btree_set(select(&Workplace::ALL[..]), 0..2),
        btree_set(select(&EmploymentType::ALL[..3]), 0..2),
        names(),
        names(),
    );
    let single = (
        option::weighted(0.3, 0..40_u16),
        option::weighted(0.3, any_floor()),
        any::<bool>(),
    );
    (select(LANGUAGES), query(), sets, single).prop_map(|(lang, query, sets, single)| Criteria {
        language: language(lang),
        places: sets.0.into_iter().collect(),
        workplaces: sets.1.into_iter().collect(),
        employment_types: sets.2.into_iter().collect(),
        departments: sets.3.into_iter().collect(),
        organizations: sets.4.into_iter().collect(),
        posted_within_days: single.0,
        salary: single.1,
        query,
        sort: if single.2 {
            Sort::Newest
        } else {
            Sort::Relevance
        },
    })
}

/// `criteria` without the values of one filter.
fn without(criteria: &Criteria, filter: Filter) -> Criteria {
    let mut rest = criteria.clone();
    match filter {
        Filter::Query => rest.query.clear(),
        Filter::Country => rest.places.clear(),
        Filter::Workplace => rest.workplaces.clear(),
        Filter::EmploymentType => rest.employment_types.clear(),
        Filter::Department => rest.departments.clear(),
        Filter::Organization => rest.organizations.clear(),
        Filter::Posted => rest.posted_within_days = None,
        Filter::Salary => rest.salary = None,
    }
    rest
}

/// The options of one filter, by a scan: what each posting under the other filters has.
fn scanned<T: Ord + Clone>(
    postings: &[Posting],
    criteria: &Criteria,
    filter: Filter,
    values: impl Fn(&Posting) -> Vec<T>,
    set: &openings_search::Set<T>,
) -> BTreeMap<T, usize> {
    let mut counts: BTreeMap<T, usize> = set.iter().map(|it| (it.clone(), 0)).collect();
    for hit in naive::matching(
        postings,
        &without(criteria, filter),
        &criteria.language,
        NOW,
    ) {
        for value in values(&postings[hit]) {
            *counts.entry(value).or_default() += 1;
        }
    }
    counts
}

fn as_map<T: Ord + Clone>(options: &[Counted<T>]) -> BTreeMap<T, usize> {
    options
        .iter()
        .map(|it| (it.value.clone(), it.count))
        .collect()
}

fn postings_of(drafts: &[Draft]) -> Vec<Posting> {
    drafts.iter().map(|it| it.0.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn hits_and_their_order_are_those_of_a_scan(drafts in vec(any_draft(), 0..25), criteria in any_criteria()) {
        let postings = postings_of(&drafts);
        let results = board(&drafts).search(&criteria, NOW);
        let ids: Vec<_> = results.ids.iter().map(|it| it.0 as usize).collect();
        prop_assert_eq!(ids, naive::ranked(&postings, &criteria, NOW));
        let unfiltered = Criteria { language: criteria.language.clone(), ..Criteria::default() };
        let n_open = naive::matching(&postings, &unfiltered, &criteria.language, NOW).len();
        prop_assert_eq!(results.n_in_language, n_open);
        for tag in LANGUAGES {
            let other = language(tag);
            let n_hits = naive::matching(&postings, &criteria, &other, NOW).len();
            let elsewhere = results.elsewhere.iter().find(|it| it.value == other).map_or(0, |it| it.count);
            prop_assert_eq!(elsewhere, if other == criteria.language { 0 } else { n_hits });
            let n_open = naive::matching(&postings, &Criteria::default(), &other, NOW).len();
            let offered = results.options.languages.iter().find(|it| it.value == other).map_or(0, |it| it.count);
            prop_assert_eq!(offered, n_open);
        }
        prop_assert!(results.elsewhere.iter().all(|it| it.count > 0));
    }

    #[test]
    fn options_are_those_of_a_scan(drafts in vec(any_draft(), 0..25), criteria in any_criteria()) {
        let postings = postings_of(&drafts);
        let index = board(&drafts);
        let options = index.search(&criteria, NOW).options;
        let places = scanned(&postings, &criteria, Filter::Country, |it| naive::places(it).into_iter().collect(), &criteria.places);
        prop_assert_eq!(as_map(&options.places), places);
        let workplaces = scanned(&postings, &criteria, Filter::Workplace, |it| it.workplace.into_iter().collect(), &criteria.workplaces);
        prop_assert_eq!(as_map(&options.workplaces), workplaces);
        let types = scanned(&postings, &criteria, Filter::EmploymentType, |it| it.employment_types.clone(), &criteria.employment_types);
        prop_assert_eq!(as_map(&options.employment_types), types);
        let departments = scanned(&postings, &criteria, Filter::Department, |it| it.department.clone().into_iter().collect(), &criteria.departments);
        prop_assert_eq!(as_map(&index.departments(&options, &criteria)), departments);
        let organizations = scanned(&postings, &criteria, Filter::Organization, |it| vec![it.organization.clone()], &criteria.organizations);
        prop_assert_eq!(as_map(&index.organizations(&options, &criteria)), organizations);
    }

    #[test]
    fn choosing_an_option_gives_what_it_says(drafts in vec(any_draft(), 0..25), criteria in any_criteria()) {
        let index = board(&drafts);
        let options = index.search(&criteria, NOW).options;
        let n_hits = |criteria: Criteria| index.search(&criteria, NOW).ids.len();
        let n_whole = |filter| n_hits(without(&criteria, filter));
        for it in &options.places {
            let places = openings_search::Set::from([it.value]);
            prop_assert_eq!(n_hits(Criteria { places, ..criteria.clone() }), it.count);
            prop_assert!(it.count > 0 || criteria.places.contains(&it.value));
        }
        for it in &index.organizations(&options, &criteria) {
            let organizations = openings_search::Set::from([it.value.clone()]);
            prop_assert_eq!(n_hits(Criteria { organizations, ..criteria.clone() }), it.count);
            prop_assert!(it.count > 0 || criteria.organizations.contains(&it.value));
        }
        let mut n_before = 0;
        let mut days_before = None;
        for it in &options.posted_within_days {
            let is_set = criteria.posted_within_days == Some(it.value);
            prop_assert_eq!(n_hits(Criteria { posted_within_days: Some(it.value), ..criteria.clone() }), it.count);
            prop_assert!(days_before < Some(it.value));
            prop_assert!(is_set || it.count > n_before && it.count < n_whole(Filter::Posted));
            days_before = Some(it.value);
            if !is_set {
                n_before = it.count;
            }
        }
        let mut before: Option<&Counted<SalaryFloor>> = None;
        for it in &options.salaries {
            let is_set = criteria.salary == Some(it.value);
            prop_assert_eq!(n_hits(Criteria { salary: Some(it.value), ..criteria.clone() }), it.count);
            prop_assert!(is_set || it.count > 0 && it.count < n_whole(Filter::Salary));
            if let Some(before) = before.filter(|before| before.value.currency == it.value.currency) {
                prop_assert!(before.value < it.value && before.count >= it.count);
            }
            before = Some(it);
        }
        for currency in CURRENCIES {
            let n = options.salaries.iter().filter(|it| it.value.currency.as_str() == *currency).count();
            prop_assert!(n <= 7);
        }
    }

    #[test]
    fn giving_up_a_filter_gives_what_it_says(drafts in vec(any_draft(), 0..25), criteria in any_criteria()) {
        let index = board(&drafts);
        let n_hits = index.search(&criteria, NOW).ids.len();
        let relaxations = index.relaxations(&criteria, NOW);
        for filter in naive::FILTERS {
            let n_without = index.search(&without(&criteria, filter), NOW).ids.len();
            let offered = relaxations.iter().find(|it| it.filter == filter).map(|it| it.count);
            prop_assert_eq!(offered, (n_without > n_hits).then_some(n_without));
        }
        prop_assert!(relaxations.is_sorted_by(|a, b| a.count >= b.count));
    }

    #[test]
    fn the_order_of_adding_does_not_change_what_is_found(
        drafts in vec(any_draft(), 0..25), criteria in any_criteria(), n_turned in 0..25_usize,
    ) {
        let mut drafts: Vec<_> = drafts.into_iter().enumerate().map(|(at, it)| it.id(&format!("p{at}"))).collect();
        let found = |drafts: &[Draft]| {
            let index = board(drafts);
            let results = index.search(&criteria, NOW);
            let ids: BTreeSet<_> = results.ids.iter().map(|it| index.posting(*it).unwrap().id.clone()).collect();
            let names = [index.departments(&results.options, &criteria), index.organizations(&results.options, &criteria)];
            let mut options = results.options;
            // Their numbers follow the order of adding.
            (options.departments, options.organizations) = Default::default();
            (ids, options, names, results.elsewhere)
        };
        let before = found(&drafts);
        let n_turned = n_turned.min(drafts.len());
        drafts.rotate_left(n_turned);
        prop_assert_eq!(found(&drafts), before);
    }

    #[test]
    fn how_far_the_index_is_tidied_does_not_change_the_answer(
        drafts in vec(any_draft(), 0..25), criteria in any_criteria(), steps in vec(option::of(0..3_usize), 25),
    ) {
        let mut index = openings_search::Index::new();
        for ((at, draft), n_steps) in drafts.iter().enumerate().zip(steps) {
            let mut posting = draft.0.clone();
            posting.id = at.to_string();
            index.add(std::sync::Arc::new(posting));
            let Some(n_steps) = n_steps else { continue };
            let mut left = n_steps;
            index.tidy(|| left.checked_sub(1).inspect(|it| left = *it).is_some());
        }
        prop_assert_eq!(index.search(&criteria, NOW), board(&drafts).search(&criteria, NOW));
    }

    #[test]
    fn a_language_keeps_exactly_the_values_that_it_has(
        drafts in vec(any_draft(), 0..15), criteria in any_criteria(), to in select(LANGUAGES),
    ) {
        let postings = postings_of(&drafts);
        let to = language(to);
        let switched = board(&drafts).switch_language(&criteria, to.clone(), NOW);
        let is_there = |alone: Criteria| !naive::matching(&postings, &alone, &to, NOW).is_empty();
        let (kept, dropped) = (&switched.criteria, &switched.dropped);
        prop_assert_eq!((&kept.language, &kept.query, kept.sort), (&to, &criteria.query, criteria.sort));
        for it in &criteria.places {
            let stays = is_there(Criteria { places: openings_search::Set::from([*it]), ..Criteria::default() });
            prop_assert_eq!((kept.places.contains(it), dropped.places.contains(it)), (stays, !stays));
        }
        for it in &criteria.workplaces {
            let stays = is_there(Criteria { workplaces: openings_search::Set::from([*it]), ..Criteria::default() });
            prop_assert_eq!((kept.workplaces.contains(it), dropped.workplaces.contains(it)), (stays, !stays));
        }
        for it in &criteria.employment_types {
            let stays = is_there(Criteria { employment_types: openings_search::Set::from([*it]), ..Criteria::default() });
            prop_assert_eq!((kept.employment_types.contains(it), dropped.employment_types.contains(it)), (stays, !stays));
        }
        for it in &criteria.departments {
            let stays = is_there(Criteria { departments: openings_search::Set::from([it.clone()]), ..Criteria::default() });
            prop_assert_eq!((kept.departments.contains(it), dropped.departments.contains(it)), (stays, !stays));
        }
        for it in &criteria.organizations {
            let stays = is_there(Criteria { organizations: openings_search::Set::from([it.clone()]), ..Criteria::default() });
            prop_assert_eq!((kept.organizations.contains(it), dropped.organizations.contains(it)), (stays, !stays));
        }
        if criteria.posted_within_days.is_some() {
            let alone = Criteria { posted_within_days: criteria.posted_within_days, ..Criteria::default() };
            prop_assert_eq!((kept.posted_within_days.is_some(), dropped.posted_within_days.is_some()), (is_there(alone.clone()), !is_there(alone)));
        }
        if criteria.salary.is_some() {
            let alone = Criteria { salary: criteria.salary, ..Criteria::default() };
            prop_assert_eq!((kept.salary.is_some(), dropped.salary.is_some()), (is_there(alone.clone()), !is_there(alone)));
        }
    }

    #[test]
    fn an_address_says_the_same_again(criteria in any_criteria()) {
        let pairs = criteria_to_pairs(&criteria);
        let pairs = pairs.iter().map(|(name, value)| (*name, value.as_str()));
        prop_assert_eq!(criteria_from_pairs(pairs), criteria);
    }

    #[test]
    fn a_longer_last_word_never_finds_what_a_shorter_one_did_not(
        drafts in vec(any_draft(), 0..25), first in query(), word in select(&["Rusty", "ingenieurin", "Fullstack", "nodejs"][..]), n in 1..5_usize,
    ) {
        let index = board(&drafts);
        let found = |query: String| -> BTreeSet<_> {
            let criteria = Criteria { language: language("lt"), query, ..Criteria::default() };
            index.search(&criteria, NOW).ids.into_iter().collect()
        };
        // In quotation marks no typo is forgiven.
        let longer = found(format!("\"{first} {}", &word[..=n]));
        let shorter = found(format!("\"{first} {}", &word[..n]));
        prop_assert!(longer.is_subset(&shorter));
    }
}
