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
//!       "places": [{ "feed": "jobs.json", "pointer": "/items/0", "title": "Baker", "message": "there is no date" }]
//!     }
//!   ]
//! }
//! ```
//!
//! `total`, `languages` and their counts are what a visitor gets: open postings, each counted once in each of its
//! countries (`remote`: remote, anywhere; `none`: not stated). `issues` are worst first; `places` are at most as many as
//! `--places` says, `count` is all of them. `title` is that of the posting, where the issue is of one that was read.
//!
//! People are told each message once, the commonest first, with how often it holds and a few places.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use serde_json::{Value, json};

use crate::check::kind::Kind;
use crate::country::endonym;
use crate::terminal::{BAD, GOOD, ODD, QUIET, counted};

/// Different messages of one kind that are told apart. More are only counted.
const MAX_MESSAGES: usize = 1000;
/// Places that are shown beside a message that holds at many.
const N_EXAMPLES: usize = 3;
/// Characters of a title that tell which posting is meant.
const MAX_TITLE: usize = 40;

/// Where something was found.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) feed: String,
    /// A JSON pointer.
    pub(crate) pointer: String,
    /// The title of the posting, if it is one that was read.
    pub(crate) title: Option<String>,
}

/// All issues of one kind.
#[derive(Debug, Default)]
pub(crate) struct Group {
    count: usize,
    /// The first of them, each with its message.
    places: Vec<(Place, String)>,
    /// The same by message, in the order in which they came.
    said: Vec<Said>,
    /// Where in `said` a message is.
    by_message: HashMap<String, usize>,
}

/// A message and where it holds.
#[derive(Debug)]
struct Said {
    message: String,
    count: usize,
    /// The first of them.
    places: Vec<Place>,
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
    pub(crate) fn add(&mut self, kind: Kind, place: Place, message: String) {
        let group = self.issues.entry(kind).or_default();
        group.count += 1;
        let next = group.said.len();
        let at = match group.by_message.get(&message) {
            Some(at) => *at,
            None => next,
        };
        if at == next && next < MAX_MESSAGES {
            group.by_message.insert(message.clone(), next);
            group.said.push(Said {
                message: message.clone(),
                count: 0,
                places: Vec::new(),
            });
        }
        if let Some(said) = group.said.get_mut(at) {
            said.count += 1;
            if said.places.len() < N_EXAMPLES {
                said.places.push(place.clone());
            }
        }
        if group.places.len() < self.n_places {
            group.places.push((place, message));
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
            let places = group.places.iter().map(|(it, message)| {
                let mut place =
                    json!({ "feed": it.feed, "pointer": it.pointer, "message": message });
                if let Some(title) = &it.title {
                    place["title"] = json!(title);
                }
                place
            });
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
        // Of feeds that cannot be read it is not known what they have.
        if self.feeds.iter().any(|it| it.result.is_ok()) || !self.languages.is_empty() {
            writeln!(out, "{GOOD}{total}{GOOD:#} in {n_languages}")?;
        }
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
                "{}{color}{headline}: {count}{color:#}\n  {}",
                if out.is_empty() { "" } else { "\n" },
                kind.remedy()
            )?;
            let mut said: Vec<&Said> = group.said.iter().collect();
            said.sort_by_key(|it| std::cmp::Reverse(it.count));
            let shown = &said[..said.len().min(self.n_places)];
            for it in shown {
                // Names and texts of feeds must not be able to command a terminal.
                let line = self.line(it).replace(|it: char| it.is_control(), "");
                writeln!(out, "    {QUIET}{line}{QUIET:#}")?;
            }
            let n_shown: usize = shown.iter().map(|it| it.count).sum();
            if group.count > n_shown {
                writeln!(out, "    and {} more", group.count - n_shown)?;
            }
        }
        if self.issues.is_empty() {
            writeln!(out, "\n{GOOD}Nothing to mend.{GOOD:#}")?;
        }
        Ok(())
    }

    /// What is said of one message: its only place before it, or some of its places behind it.
    fn line(&self, said: &Said) -> String {
        let places: Vec<_> = said.places.iter().map(|it| self.place(it)).collect();
        match (said.count, &places[..]) {
            (1, [one]) => format!("{one}: {}", said.message),
            (n, some) => format!("{}: {n}, such as {}", said.message, some.join(", ")),
        }
    }

    /// A place with the title of its posting. Which feed it is in goes without saying if there is only one.
    fn place(&self, place: &Place) -> String {
        let is_only = self.feeds.len() == 1 && self.feeds[0].feed == place.feed;
        let mut shown = match (is_only, place.pointer.as_str()) {
            (_, "") => place.feed.clone(),
            (true, pointer) => pointer.to_owned(),
            (false, pointer) => format!("{}#{pointer}", place.feed),
        };
        let title = place.title.as_deref().unwrap_or_default();
        if !title.is_empty() {
            let cut: String = title.chars().take(MAX_TITLE).collect();
            let more = if cut.len() < title.len() { "…" } else { "" };
            shown.push_str(&format!(" ({}{more})", cut.trim_end()));
        }
        shown
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
