//! What was found, as text for people and as JSON for machines.
//!
//! The JSON:
//!
//! ```json
//! {
//!   "openings_check": 1,
//!   "total": 2,
//!   "feeds": [{ "feed": "jobs.json", "postings": 2, "title": "Jobs" }, { "feed": "x.json", "error": "it is empty" }],
//!   "languages": [{ "code": "de", "count": 2, "countries": [{ "code": "AT", "count": 2 }] }],
//!   "issues": [
//!     {
//!       "kind": "no-date", "grave": false, "count": 1,
//!       "what": "Postings without a date", "remedy": "Give the item a …",
//!       "places": [{ "feed": "jobs.json", "pointer": "/items/0", "message": "there is no date" }]
//!     }
//!   ]
//! }
//! ```
//!
//! `total`, `languages` and their counts are what a visitor gets: open postings, each counted once in each of its
//! countries (`remote`: remote, anywhere; `none`: not stated). `issues` are worst first; `places` are at most as many as
//! `--places` says, `count` is all of them.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use crate::check::kind::Kind;
use crate::country::endonym;
use crate::terminal::{BAD, GOOD, ODD, QUIET, counted};

/// Where something was found.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) feed: String,
    /// A JSON pointer.
    pub(crate) pointer: String,
    pub(crate) message: String,
}

/// All issues of one kind.
#[derive(Debug, Default)]
pub(crate) struct Group {
    pub(crate) count: usize,
    /// The first of them.
    pub(crate) places: Vec<Place>,
}

/// Open postings of one language.
#[derive(Debug, Default)]
pub(crate) struct Offer {
    pub(crate) count: usize,
    pub(crate) countries: BTreeMap<String, usize>,
}

/// One feed and what it came to.
#[derive(Debug)]
pub(crate) struct FeedLine {
    pub(crate) feed: String,
    pub(crate) result: Result<(usize, Option<String>), String>,
}

/// Everything that was found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) feeds: Vec<FeedLine>,
    pub(crate) languages: BTreeMap<String, Offer>,
    pub(crate) issues: BTreeMap<Kind, Group>,
    /// How many places are kept of each kind.
    pub(crate) n_places: usize,
}

impl Report {
    /// Adds an issue; beyond the places that are kept it is only counted.
    pub(crate) fn add(&mut self, kind: Kind, feed: &str, pointer: String, message: String) {
        let group = self.issues.entry(kind).or_default();
        group.count += 1;
        if group.places.len() < self.n_places {
            group.places.push(Place {
                feed: feed.to_owned(),
                pointer,
                message,
            });
        }
    }

    fn total(&self) -> usize {
        self.languages.values().map(|it| it.count).sum()
    }

    /// Languages with most postings first.
    fn languages(&self) -> Vec<(&String, &Offer)> {
        let mut languages: Vec<_> = self.languages.iter().collect();
        languages.sort_by_key(|it| std::cmp::Reverse(it.1.count));
        languages
    }

    /// For machines.
    pub(crate) fn to_json(&self) -> String {
        let feeds = self.feeds.iter().map(|it| match &it.result {
            Ok((postings, title)) => {
                json!({ "feed": it.feed, "postings": postings, "title": title })
            }
            Err(error) => json!({ "feed": it.feed, "error": error }),
        });
        let languages = self.languages().into_iter().map(|(code, offer)| {
            let countries = countries(offer);
            let countries = countries.iter().map(|(code, count)| json!({ "code": code, "count": count }));
            json!({ "code": code, "count": offer.count, "countries": countries.collect::<Vec<_>>() })
        });
        let issues = self.issues.iter().map(|(kind, group)| {
            let places = group
                .places
                .iter()
                .map(|it| json!({ "feed": it.feed, "pointer": it.pointer, "message": it.message }));
            json!({
                "kind": kind.code(),
                "grave": kind.is_grave(),
                "count": group.count,
                "what": kind.headline(),
                "remedy": kind.remedy(),
                "places": places.collect::<Vec<_>>(),
            })
        });
        let report = json!({
            "openings_check": 1,
            "total": self.total(),
            "feeds": feeds.collect::<Vec<Value>>(),
            "languages": languages.collect::<Vec<Value>>(),
            "issues": issues.collect::<Vec<Value>>(),
        });
        format!("{report:#}\n")
    }

    /// For people.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_text(&mut text);
        text
    }

    fn write_text(&self, out: &mut String) -> std::fmt::Result {
        let total = counted(self.total(), "open posting");
        let n_languages = counted(self.languages.len(), "language");
        writeln!(out, "{GOOD}{total}{GOOD:#} in {n_languages}")?;
        for (code, offer) in self.languages() {
            let name = match code.as_str() {
                "und" => "language not stated".to_owned(),
                code => format!("{} ({code})", endonym(code)),
            };
            let mut countries = countries(offer);
            let n_more = countries.len().saturating_sub(12);
            countries.truncate(12);
            let listed = countries
                .iter()
                .map(|(code, count)| format!("{code} {count}"));
            let mut listed = listed.collect::<Vec<_>>().join(", ");
            if n_more > 0 {
                write!(listed, ", and {n_more} more")?;
            }
            writeln!(
                out,
                "  {:>6}  {name}: {QUIET}{listed}{QUIET:#}",
                offer.count
            )?;
        }
        for (kind, group) in &self.issues {
            let color = if kind.is_grave() { BAD } else { ODD };
            let (count, headline) = (group.count, kind.headline());
            writeln!(
                out,
                "\n{color}{headline}: {count}{color:#}\n  {}",
                kind.remedy()
            )?;
            for Place {
                feed,
                pointer,
                message,
            } in &group.places
            {
                // Names and texts of feeds must not be able to command a terminal.
                let line = format!(
                    "{feed}{}{pointer}: {message}",
                    if pointer.is_empty() { "" } else { "#" }
                );
                let line: String = line.chars().filter(|it| !it.is_control()).collect();
                writeln!(out, "    {QUIET}{line}{QUIET:#}")?;
            }
            let n_more = group.count - group.places.len();
            if n_more > 0 {
                writeln!(out, "    and {n_more} more")?;
            }
        }
        if self.issues.is_empty() {
            writeln!(out, "\n{GOOD}Nothing to mend.{GOOD:#}")?;
        }
        Ok(())
    }
}

/// Most postings first.
fn countries(offer: &Offer) -> Vec<(String, usize)> {
    let mut countries: Vec<_> = offer
        .countries
        .iter()
        .map(|(code, n)| (code.clone(), *n))
        .collect();
    countries.sort_by_key(|it| std::cmp::Reverse(it.1));
    countries
}
