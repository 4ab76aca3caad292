//! How well and how fast the search answers on given postings and queries.
//!
//! `quality docs.json queries.json`: documents as `{id, title, company, city, country}`, queries as
//! `{kind, query, relevant}`. All documents get one language, so that all of them are listed. Prints for each
//! kind of query the recall and the mean reciprocal rank at 10, and for every prefix of every query how long a
//! keystroke takes with the counts of all filters.

#![allow(
    clippy::disallowed_methods,
    reason = "it measures, for which it needs the clock and files"
)]

use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use openings_feed::model::{Country, Language, LanguageSource, Location, Posting, Timestamp};
use openings_search::{Criteria, Index, ROLES};
use serde_json::Value;

/// How many hits a visitor looks at.
const TOP: usize = 10;

/// When it is now: after all postings, none of which has a date.
const NOW: Timestamp = Timestamp(1_800_000_000);

/// The smaller board that the growth is measured against.
const SMALL: usize = 10_000;

/// Each keystroke is taken so often, and the shortest counts: the machine does other things, too.
const N_RUNS: usize = 3;

struct Query {
    kind: String,
    text: String,
    relevant: Vec<u32>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(docs), Some(queries)) = (arguments.next(), arguments.next()) else {
        return Err("usage: quality docs.json queries.json [kind]".into());
    };
    let shown_kind = arguments.next();
    let docs: Vec<Value> = serde_json::from_str(&fs::read_to_string(docs)?)?;
    let queries: Vec<Value> = serde_json::from_str(&fs::read_to_string(queries)?)?;
    let queries: Vec<Query> = queries.iter().map(query).collect();
    let postings: Vec<_> = docs.iter().map(|it| Arc::new(posting(it))).collect();

    let small = built(&postings[..postings.len().min(SMALL)]);
    let began = Instant::now();
    let mut index = Index::new();
    for (tag, file) in ROLES {
        index.know_roles(tag, file);
    }
    for posting in &postings {
        index.add(Arc::clone(posting));
    }
    let n_added = began.elapsed();
    let began = Instant::now();
    tidy(&mut index);
    println!("{} postings", index.len());
    println!("building {n_added:?}, tidying {:?}", began.elapsed());

    print_quality(&index, &queries, shown_kind.as_deref());
    let [.., small_p95, _] = print_speed("first 10k", &small, &queries);
    let [.., p95, _] = print_speed("all", &index, &queries);
    println!(
        "growth at p95 {:.2}",
        p95.as_secs_f64() / small_p95.as_secs_f64()
    );
    Ok(())
}

fn built(postings: &[Arc<Posting>]) -> Index {
    let mut index = Index::new();
    for (tag, file) in ROLES {
        index.know_roles(tag, file);
    }
    for posting in postings {
        index.add(Arc::clone(posting));
    }
    tidy(&mut index);
    index
}

fn tidy(index: &mut Index) {
    while index.tidy(|| true) {}
    index.search(&criteria(""), NOW);
}

fn query(value: &Value) -> Query {
    let relevant = value["relevant"].as_array().into_iter().flatten();
    Query {
        kind: text(value, "kind"),
        text: text(value, "query"),
        relevant: relevant
            .filter_map(|it| Some(it.as_u64()? as u32))
            .collect(),
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn posting(value: &Value) -> Posting {
    let city = Some(text(value, "city")).filter(|it| !it.is_empty());
    Posting {
        id: value["id"].to_string(),
        language: Language::parse("en"),
        language_source: LanguageSource::Declared,
        title: text(value, "title"),
        organization: text(value, "company"),
        locations: vec![Location {
            country: Country::parse(&text(value, "country")),
            region: None,
            city,
        }],
        ..Posting::default()
    }
}

fn criteria(query: &str) -> Criteria {
    Criteria {
        language: Language::parse("en"),
        query: query.to_owned(),
        ..Criteria::default()
    }
}

fn print_quality(index: &Index, queries: &[Query], shown_kind: Option<&str>) {
    let mut kinds: Vec<&str> = Vec::new();
    for query in queries {
        if !kinds.contains(&query.kind.as_str()) {
            kinds.push(&query.kind);
        }
    }
    for kind in kinds {
        let (mut recall, mut reciprocal, mut n) = (0.0, 0.0, 0.0);
        for query in queries.iter().filter(|it| it.kind == kind) {
            let ids = index.search(&criteria(&query.text), NOW).ids;
            // Ids count the postings added, and those are the documents in their order.
            let is_relevant: Vec<bool> = ids
                .iter()
                .take(TOP)
                .map(|it| query.relevant.contains(&it.0))
                .collect();
            let n_found = is_relevant.iter().filter(|it| **it).count();
            let own_recall = n_found as f64 / query.relevant.len().min(TOP) as f64;
            let first = is_relevant.iter().position(|it| *it);
            let own_reciprocal = first.map_or(0.0, |it| 1.0 / (it + 1) as f64);
            if shown_kind == Some(kind) && (own_recall < 1.0 || own_reciprocal < 1.0) {
                println!(
                    "  {:?}: recall {own_recall:.2}, reciprocal rank {own_reciprocal:.2}, {} hits, {} relevant",
                    query.text,
                    ids.len(),
                    query.relevant.len()
                );
                for id in ids.iter().take(3) {
                    if let Some(it) = index.posting(*id) {
                        println!("      {} | {}", it.title, it.organization);
                    }
                }
            }
            recall += own_recall;
            reciprocal += own_reciprocal;
            n += 1.0;
        }
        println!(
            "{kind:>12}: recall {:.3}, MRR {:.3}",
            recall / n,
            reciprocal / n
        );
    }
}

/// Prints and gives the median, the 95th percentile and the longest of all keystrokes.
fn print_speed(name: &str, index: &Index, queries: &[Query]) -> [Duration; 3] {
    let mut taken = Vec::new();
    for query in queries {
        let ends = query.text.char_indices().map(|(at, ch)| at + ch.len_utf8());
        for end in ends {
            let criteria = criteria(&query.text[..end]);
            let mut best = Duration::MAX;
            for _ in 0..N_RUNS {
                let began = Instant::now();
                std::hint::black_box(index.search(&criteria, NOW));
                best = best.min(began.elapsed());
            }
            taken.push((best, end, query.text.as_str()));
        }
    }
    taken.sort_unstable();
    let at = |share: f64| taken[((taken.len() - 1) as f64 * share) as usize].0;
    let [p50, p95, max] = [at(0.5), at(0.95), at(1.0)];
    println!(
        "{name:>12}: {} keystrokes, p50 {p50:?}, p95 {p95:?}, max {max:?}",
        taken.len()
    );
    for (time, end, text) in taken.iter().rev().take(3) {
        println!("      {time:?} {:?}", &text[..*end]);
    }
    [p50, p95, max]
}
