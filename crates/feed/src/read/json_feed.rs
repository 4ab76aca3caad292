//! Items of JSON Feed 1.1, with a schema.org `JobPosting` in `_jobposting` or without.

use serde_json::Value;

use crate::model::Posting;
use crate::read::desk::Desk;
use crate::read::job;
use crate::read::shape::Shape;
use crate::read::value::Members;
use crate::read::{Limits, Source};

/// JSON Feed.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["items"],
    fits,
    is_alone: |item| item.contains_key("_jobposting"),
    read,
};

/// Members that only a JSON Feed item has.
const SURE_SIGNS: [&str; 3] = ["_jobposting", "content_html", "content_text"];
/// Members that say enough within a list called `items`.
const SIGNS: [&str; 3] = ["title", "summary", "date_published"];

fn fits(item: &Members, list: &str) -> bool {
    let has_any = |names: &[&str]| names.iter().any(|it| item.contains_key(*it));
    has_any(&SURE_SIGNS) || list == "items" && has_any(&SIGNS)
}

// Called from two places, and large.
#[inline(never)]
fn read(item: &Members, desk: &mut Desk) {
    let nothing = Members::new();
    let job = match item.get("_jobposting") {
        Some(Value::Object(job)) => job,
        // A list of one is read as the one.
        Some(Value::Array(all)) => all.iter().find_map(Value::as_object).unwrap_or(&nothing),
        _ => &nothing,
    };
    let posting = job::read(Some(item), job, desk);
    desk.post(posting);
}

/// Reads one item of a native feed.
pub(crate) fn read_item(item: &Members, source: &Source, limits: &Limits) -> Option<Posting> {
    let (nothing, mut issues) = (Members::new(), Vec::new());
    let mut desk = Desk {
        source,
        limits,
        header: &nothing,
        place: String::new(),
        postings: Vec::new(),
        issues: &mut issues,
    };
    read(item, &mut desk);
    desk.postings.pop().map(|it| it.posting)
}
