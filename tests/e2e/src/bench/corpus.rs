//! Postings and queries: read from files, or generated.

mod generate;
mod words;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// What all engines are given.
pub(super) struct Corpus {
    /// Where it is from, for the heading.
    pub(super) origin: String,
    pub(super) docs: Vec<Doc>,
    pub(super) queries: Vec<Query>,
}

/// A posting; what is not known of it is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Doc {
    pub(super) id: u64,
    pub(super) title: String,
    pub(super) company: String,
    pub(super) city: String,
    pub(super) country: String,
}

/// What somebody types, and the postings that hold all the words they mean.
pub(super) struct Query {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) relevant: HashSet<u64>,
}

/// What is the matter with a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words of a title as they are.
    Exact,
    /// The last word is not finished.
    Prefix,
    /// One edit in one word.
    Typo,
    /// Two edits in one word.
    Typo2,
    /// Letters without their accents.
    Unaccented,
    /// Words in another order.
    Shuffled,
    /// Words of a title and the city.
    WithCity,
}

impl Kind {
    /// All of them, in the order of the table.
    pub(super) const ALL: [Self; 7] = [
        Self::Exact,
        Self::Prefix,
        Self::Typo,
        Self::Typo2,
        Self::Unaccented,
        Self::Shuffled,
        Self::WithCity,
    ];

    /// Its name in files and in the table.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Typo => "typo",
            Self::Typo2 => "typo2",
            Self::Unaccented => "unaccented",
            Self::Shuffled => "shuffled",
            Self::WithCity => "with_city",
        }
    }
}

impl Corpus {
    /// How many postings are generated if nobody says.
    const USUAL: usize = 20_000;

    /// Postings `[{id, title, company, city, country}]` and queries `[{kind, query, relevant}]`, where `relevant`
    /// holds ids. Of the first `limit` postings; queries that mean none of those are left out.
    pub(super) fn read(docs: &Path, queries: &Path, limit: Option<usize>) -> Result<Self, String> {
        let origin = docs.display().to_string();
        let mut docs = list(docs, doc)?;
        docs.truncate(limit.unwrap_or(docs.len()));
        let ids: HashSet<u64> = docs.iter().map(|it| it.id).collect();
        let mut queries = list(queries, query)?;
        for query in &mut queries {
            query.relevant.retain(|it| ids.contains(it));
        }
        queries.retain(|it| !it.relevant.is_empty());
        Ok(Self {
            origin,
            docs,
            queries,
        })
    }

    /// As many postings as asked for, the same ones every time.
    pub(super) fn generated(limit: Option<usize>) -> Self {
        let docs = generate::docs(limit.unwrap_or(Self::USUAL));
        Self {
            origin: "generated".to_owned(),
            queries: generate::queries(&docs),
            docs,
        }
    }

    /// The postings as the page reads them.
    pub(super) fn docs_as_json(&self) -> Value {
        let doc = |it: &Doc| {
            json!({
                "id": it.id, "title": it.title, "company": it.company, "city": it.city, "country": it.country,
            })
        };
        self.docs.iter().map(doc).collect()
    }

    /// The texts of the queries. What is relevant is no business of the page.
    pub(super) fn queries_as_json(&self) -> Value {
        self.queries.iter().map(|it| it.text.as_str()).collect()
    }
}

/// The values of a file that holds a list.
fn list<T>(file: &Path, read: fn(&Value) -> Option<T>) -> Result<Vec<T>, String> {
    let name = file.display();
    let text = fs::read_to_string(file).map_err(|it| format!("{name}: {it}"))?;
    let values: Vec<Value> = serde_json::from_str(&text).map_err(|it| format!("{name}: {it}"))?;
    let read = |(at, value)| {
        read(value).ok_or_else(|| format!("{name}: number {at} is not understood: {value}"))
    };
    values.iter().enumerate().map(read).collect()
}

fn doc(value: &Value) -> Option<Doc> {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    Some(Doc {
        id: value["id"].as_u64()?,
        title: text("title"),
        company: text("company"),
        city: text("city"),
        country: text("country"),
    })
}

fn query(value: &Value) -> Option<Query> {
    let kind = value["kind"].as_str()?;
    Some(Query {
        kind: Kind::ALL.into_iter().find(|it| it.name() == kind)?,
        text: value["query"].as_str()?.to_owned(),
        relevant: value["relevant"]
            .as_array()?
            .iter()
            .filter_map(Value::as_u64)
            .collect(),
    })
}
