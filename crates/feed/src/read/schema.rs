//! Bare schema.org: a `JobPosting`, or what holds some (`@graph`, `ItemList`, `ListItem`).

use serde_json::Value;

use crate::read::desk::Desk;
use crate::read::job;
use crate::read::shape::Shape;
use crate::read::value::{Members, many};

/// JSON-LD with schema.org's words.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["@graph", "itemListElement"],
    fits,
    is_alone: |item| item.contains_key("@type"),
    read,
};

/// Members that hold postings, or what holds them.
const HOLDERS: [&str; 5] = ["@graph", "itemListElement", "item", "mainEntity", "hasPart"];
/// How deep postings are looked for: a graph, a list, its elements, their items, and one to spare.
const MAX_NESTING: usize = 5;

fn fits(item: &Members, _list: &str) -> bool {
    item.contains_key("@type") || item.contains_key("@graph")
}

fn read(item: &Members, desk: &mut Desk) {
    read_nested(item, desk, MAX_NESTING);
}

fn read_nested(item: &Members, desk: &mut Desk, levels: usize) {
    if is_job_posting(item) {
        let posting = job::read(None, item, desk);
        desk.post(posting);
        return;
    }
    if levels == 0 {
        return;
    }
    for name in HOLDERS {
        let held = item.get(name);
        let is_list = held.is_some_and(Value::is_array);
        for (idx, value) in many(held).iter().enumerate() {
            let Value::Object(value) = value else {
                continue;
            };
            desk.within(name, |desk| {
                if is_list {
                    desk.within(&idx.to_string(), |desk| {
                        read_nested(value, desk, levels - 1)
                    });
                } else {
                    read_nested(value, desk, levels - 1);
                }
            });
        }
    }
}

/// Whether `@type` says `JobPosting`: by its short name, with a prefix, or as a full IRI.
pub(crate) fn is_job_posting(item: &Members) -> bool {
    many(item.get("@type"))
        .iter()
        .filter_map(Value::as_str)
        .any(|it| local_name(it) == "JobPosting")
}

/// The name in `https://schema.org/Name`, `schema:Name` or `Name`.
pub(crate) fn local_name(name: &str) -> &str {
    name.rsplit(['/', ':', '#']).next().unwrap_or(name).trim()
}
