//! Prints what is read of feeds of any format: `formats FILE…`.
//!
//! For each file: postings, issues, and how many postings have each field of the model.

use openings_feed::model::{Country, Posting, Remote};
use openings_feed::{AnyReader, Limits, ReadError, Source};

/// A field of the model: its name, and whether a posting has it.
type Field = (&'static str, fn(&Posting) -> bool);

fn main() {
    for file in std::env::args().skip(1) {
        match std::fs::read(&file) {
            Ok(bytes) => print(&file, &bytes),
            Err(error) => eprintln!("{file}: {error}"),
        }
    }
}

fn print(file: &str, bytes: &[u8]) {
    let source = Source {
        base_url: None,
        city_by_name: &|name| (openings_feed::infer::gazetteer::known().city)(name),
        country_by_name: &country_by_name,
    };
    let mut reader = AnyReader::new(Limits::default());
    let ending = reader
        .push(bytes, &source)
        .and_then(|()| reader.finish(&source));
    let postings = reader.take_postings();
    let issues = reader.take_issues();
    let failure = ending.err().map(|it: ReadError| format!("{it:?}"));
    println!(
        "{file}\t{} postings, {} issues ({} lost) {}",
        postings.len(),
        issues.len(),
        issues.iter().filter(|it| it.lost).count(),
        failure.unwrap_or_default()
    );
    let fields: [Field; 17] = [
        ("title", |it| !it.title.is_empty()),
        ("organization", |it| !it.organization.is_empty()),
        ("language", |it| it.language.is_some()),
        ("locations", |it| !it.locations.is_empty()),
        ("country", |it| {
            it.locations.iter().any(|it| it.country.is_some())
        }),
        ("workplace", |it| it.workplace.is_some()),
        ("remote", |it| it.remote != Remote::No),
        ("employment", |it| !it.employment_types.is_empty()),
        ("department", |it| it.department.is_some()),
        ("salary", |it| it.salary.is_some()),
        ("posted", |it| it.posted.is_some()),
        ("valid", |it| it.valid_through.is_some()),
        ("url", |it| it.url.is_some()),
        ("apply", |it| it.apply_url.is_some()),
        ("tags", |it| !it.tags.is_empty()),
        ("reference", |it| it.reference.is_some()),
        ("text", |it| {
            it.body.main.is_some() || !it.body.own_sections.is_empty()
        }),
    ];
    let counts: Vec<String> = fields
        .iter()
        .map(|(name, has)| format!("{name} {}", postings.iter().filter(|it| has(it)).count()))
        .collect();
    println!("  {}", counts.join(", "));
    for issue in issues.iter().take(5) {
        println!("  {} {}", issue.place, issue.message);
    }
}

/// The few names that most feeds have; a program knows them all from its surroundings.
fn country_by_name(name: &str) -> Option<Country> {
    const NAMES: [(&str, &str); 18] = [
        ("United States", "US"),
        ("USA", "US"),
        ("Germany", "DE"),
        ("Argentina", "AR"),
        ("India", "IN"),
        ("United Kingdom", "GB"),
        ("UK", "GB"),
        ("France", "FR"),
        ("Italy", "IT"),
        ("Spain", "ES"),
        ("Netherlands", "NL"),
        ("China", "CN"),
        ("Canada", "CA"),
        ("Mexico", "MX"),
        ("Portugal", "PT"),
        ("Poland", "PL"),
        ("Sverige", "SE"),
        ("Japan", "JP"),
    ];
    let row = NAMES.iter().find(|it| it.0 == name)?;
    Country::parse(row.1)
}
