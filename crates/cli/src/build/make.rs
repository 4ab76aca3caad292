//! What is made of one posting alone, by a worker.

use std::fs;
use std::path::Path;

use openings_feed::model::{Posting, Timestamp};
use openings_feed::write::{list_item, text_members};
use openings_feed::{Section, sections};
use openings_search::{Place, places_of};
use serde_json::Value;

use crate::build::page::{self, Pages};
use crate::build::record::Ties;
use crate::build::slug;
use crate::convert::Merged;
use crate::failure::{Failure, Outcome};
use crate::seen::fingerprint;

/// A posting on its way from a worker to the records.
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) posted: Option<Timestamp>,
    pub(crate) page: String,
    pub(crate) item: String,
    pub(crate) text: String,
    pub(crate) label: String,
    pub(crate) inferred: &'static str,
    pub(crate) places: Vec<String>,
    pub(crate) ties: Ties,
}

/// Writes the page of a posting, and makes all else that can be made of it alone.
pub(crate) fn make(
    merged: &Merged,
    dir: &Path,
    pages: &Pages,
    base_url: Option<&str>,
) -> Outcome<Made> {
    let posting = &merged.posting;
    let found = sections(posting, base_url);
    let language = posting.language.as_ref();
    let code = language.map_or("und", |it| it.as_str()).to_owned();
    let page = slug::page_file(posting);
    let html = pages.posting(posting, &found, &code, &page);
    let path = dir.join(&page);
    fs::write(&path, html).map_err(Failure::file("write", &path))?;
    let (item, inferred) = item_of(posting, &found);
    let text = text_members(&posting.body);
    let text = match text.is_empty() {
        true => String::new(),
        false => format!("{}:{}", Value::from(posting.id.as_str()), Value::from(text)),
    };
    let speech = pages.speech(&code);
    let places = posting.locations.iter().take(3);
    let places: Vec<String> = places.map(|it| page::place(it, &speech)).collect();
    let facts = [posting.organization.as_str(), &places.join(" · ")];
    let facts: Vec<&str> = facts.into_iter().filter(|it| !it.is_empty()).collect();
    let feed = merged.feed_idx.to_string();
    let within_feed = |id: &str| fingerprint(&[&feed, id]);
    let reference = posting.reference.as_deref();
    Ok(Made {
        id: posting.id.clone(),
        posted: posting.posted,
        item,
        text,
        label: format!("{}\n{}", posting.title, facts.join(" – ")),
        inferred,
        places: place_codes(posting),
        ties: Ties {
            own: within_feed(&merged.own_id),
            reference: reference.map(|it| fingerprint(&[&posting.organization, it])),
            named: posting
                .translations
                .iter()
                .map(|it| within_feed(it))
                .collect(),
        },
        code,
        page,
    })
}

/// The item of a list as JSON without its member `_openings`, and what that says of inferred things.
fn item_of(posting: &Posting, found: &[Section]) -> (String, &'static str) {
    let mut item = list_item(posting, found);
    let own = item.remove("_openings").unwrap_or_default();
    let has = |name: &str| {
        let inferred = own.get("inferred").and_then(Value::as_array);
        inferred.is_some_and(|it| it.iter().any(|it| it == name))
    };
    let inferred = match (has("language"), has("sections")) {
        (true, true) => "[\"language\",\"sections\"]",
        (true, false) => "[\"language\"]",
        (false, true) => "[\"sections\"]",
        (false, false) => "",
    };
    (Value::from(item).to_string(), inferred)
}

/// The codes of the places where a visitor finds a posting in the country list.
pub(crate) fn place_codes(posting: &Posting) -> Vec<String> {
    places_of(posting).iter().map(Place::code).collect()
}
