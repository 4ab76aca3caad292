//! How long the search takes: to be built, to answer a keystroke of each kind, and with ten times as many postings.
//!
//! `cargo bench -p openings-search`, and what is compared with the run before is what the last change did. The
//! postings are generated, the same ones every time. Against other engines, in a browser: `cargo xtask bench search`.

#![allow(missing_docs, reason = "the macros of criterion write functions")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use openings_feed::model::{Country, Language, LanguageSource, Location, Posting, Timestamp};
use openings_search::{Criteria, Index, ROLES};

/// After all postings, none of which has a date.
const NOW: Timestamp = Timestamp(1_800_000_000);

/// A large board, and one ten times as large: what grows faster than its board shows between the two.
const SIZES: [usize; 2] = [10_000, 100_000];

/// Keystrokes that take different ways through the search, each by what was typed so far.
const KEYSTROKES: [(&str, &str); 8] = [
    ("first letter", "e"),
    ("begun word", "engin"),
    ("whole word", "engineer"),
    ("three words", "senior nurse ber"),
    ("typo", "enginer"),
    ("other name", "developer"),
    ("phrase and without", "\"night nurse\" -berlin"),
    ("nothing", "qwxzv"),
];

const LEVELS: [&str; 6] = ["", "Senior ", "Junior ", "Lead ", "Night ", "Assistant "];
const ROLE_NAMES: [&str; 16] = [
    "nurse",
    "software engineer",
    "software developer",
    "baker",
    "electrician",
    "sales manager",
    "warehouse operative",
    "accountant",
    "teacher",
    "driver",
    "gardener",
    "product designer",
    "field engineer",
    "care assistant",
    "data analyst",
    "chef",
];
const CITIES: [(&str, &str); 8] = [
    ("Berlin", "DE"),
    ("Bern", "CH"),
    ("Vienna", "AT"),
    ("Lyon", "FR"),
    ("Madrid", "ES"),
    ("Dublin", "IE"),
    ("Leeds", "GB"),
    ("Porto", "PT"),
];
const SYLLABLES: [&str; 16] = [
    "ka", "lo", "mi", "ren", "tas", "vo", "bel", "dor", "fin", "gra", "hul", "jen", "pas", "qui",
    "sol", "zem",
];

/// A name that nobody has, of three syllables: the long tail of a real dictionary.
fn invented(number: usize) -> String {
    let scattered = number.wrapping_mul(2_654_435_761);
    [4, 12, 20]
        .map(|it| SYLLABLES[scattered >> it & 15])
        .concat()
}

fn posting(at: usize) -> Posting {
    let scattered = at.wrapping_mul(0x9E37_79B1) >> 7;
    let (city, country) = CITIES[scattered % CITIES.len()];
    let level = LEVELS[scattered / 8 % LEVELS.len()];
    let role = ROLE_NAMES[scattered / 64 % ROLE_NAMES.len()];
    Posting {
        id: at.to_string(),
        language: Language::parse("en"),
        language_source: LanguageSource::Declared,
        title: format!("{level}{role}, {}", invented(at / 3)),
        organization: format!("{} {}", invented(at / 40), invented(at / 900)),
        locations: vec![Location {
            city: Some(city.to_owned()),
            region: None,
            country: Country::parse(country),
        }],
        ..Posting::default()
    }
}

fn built(postings: &[Arc<Posting>]) -> Index {
    let mut index = Index::new();
    for (tag, file) in ROLES {
        index.know_roles(tag, file);
    }
    for posting in postings {
        index.add(Arc::clone(posting));
    }
    while index.tidy(|| true) {}
    index
}

fn search(c: &mut Criterion) {
    let all: Vec<_> = (0..SIZES[1]).map(|it| Arc::new(posting(it))).collect();
    let mut build = c.benchmark_group("build");
    for size in SIZES {
        build.throughput(Throughput::Elements(size as u64));
        build.bench_function(BenchmarkId::from_parameter(size), |it| {
            it.iter(|| built(black_box(&all[..size])));
        });
    }
    build.finish();
    for size in SIZES {
        let index = built(&all[..size]);
        let mut keystroke = c.benchmark_group(format!("keystroke among {size}"));
        for (kind, query) in KEYSTROKES {
            let criteria = Criteria {
                query: query.to_owned(),
                language: Language::parse("en"),
                ..Criteria::default()
            };
            keystroke.bench_function(kind, |it| {
                it.iter(|| index.search(black_box(&criteria), NOW));
            });
        }
        let criteria = Criteria {
            query: "nu".to_owned(),
            language: Language::parse("en"),
            ..Criteria::default()
        };
        keystroke.bench_function("suggestions", |it| {
            it.iter(|| index.suggest(black_box(&criteria), NOW, 6));
        });
        keystroke.finish();
    }
}

fn settings() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
}

criterion_group! {
    name = benches;
    config = settings();
    targets = search
}
criterion_main!(benches);
