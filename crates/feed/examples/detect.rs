//! Prints how the languages found in the texts of a JSON Feed agree with those expected:
//! `detect FEED [EXPECTED]`.
//!
//! `EXPECTED` is a JSON object from ids to languages; without it, what the items declare is expected. Every
//! difference is printed, then a table by language for texts of at least 200 characters.

use std::collections::BTreeMap;

use openings_feed::detect;
use serde_json::Value;

/// Texts that are shorter are counted apart.
const LONG: usize = 200;

fn main() {
    let mut files = std::env::args().skip(1);
    let mut json = || {
        let bytes = std::fs::read(files.next()?).ok()?;
        serde_json::from_slice::<Value>(&bytes).ok()
    };
    let Some(feed) = json() else {
        eprintln!("no JSON feed there");
        return;
    };
    let expected = json();
    // All, found as expected, found otherwise, not found.
    let mut counts: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    let mut short = [0; 4];
    for item in feed["items"].as_array().into_iter().flatten() {
        let text = |name: &str| item[name].as_str().unwrap_or_default();
        let wanted = match &expected {
            Some(expected) => expected[text("id")].as_str(),
            None => item["language"].as_str(),
        };
        let Some(wanted) = wanted.map(|it| it.split('-').next().unwrap_or(it)) else {
            continue;
        };
        let body = match text("content_html") {
            "" => text("content_text"),
            html => html,
        };
        let guess = detect::language(text("title"), body);
        let clear = guess.as_ref().filter(|it| !it.is_doubtful());
        let found = clear.map_or("–", |it| it.language.as_str());
        let found = found.split('-').next().unwrap_or(found);
        let outcome = match found {
            _ if found == wanted => 1,
            "–" => 3,
            _ => 2,
        };
        let count = match body.chars().count() < LONG {
            true => &mut short,
            false => counts.entry(wanted.to_owned()).or_default(),
        };
        count[0] += 1;
        count[outcome] += 1;
        if outcome != 1 {
            let confidence = guess.as_ref().map_or(0.0, |it| it.confidence);
            let (id, title) = (text("id"), text("title"));
            println!("{wanted}\t{found}\t{confidence:.2}\t{id}\t{title}");
        }
    }
    let mut total = [0; 4];
    println!("\nlanguage\tall\tagree\tdiffer\tnot found");
    for (language, count) in counts.iter().chain([(&"short".to_owned(), &short)]) {
        let [all, agree, differ, none] = count;
        println!("{language}\t{all}\t{agree}\t{differ}\t{none}");
        if language != "short" {
            total.iter_mut().zip(count).for_each(|(sum, it)| *sum += it);
        }
    }
    let percent = total[1] as f64 * 100.0 / total[0].max(1) as f64;
    println!("long texts: {total:?}, {percent:.2} % agree");
}
