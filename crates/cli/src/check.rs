//! `openings check`: what a visitor would get, and what to mend.

use std::collections::HashMap;
use std::io::Write;

use openings_feed::Issue;
use openings_feed::model::{Posting, Timestamp};

use crate::args::{Check, Format};
use crate::build::place_codes;
use crate::check::kind::Kind;
use crate::check::report::{FeedLine, Place, Report};
use crate::clock;
use crate::failure::{Failure, Outcome};
use crate::feed::{Event, Feed, feeds};
use crate::pool::in_order;
use crate::seen::{Fingerprint, fingerprint, look_of};

mod kind;
mod markup;
mod posting;
mod report;

/// Places of each kind that are shown to people.
const N_PLACES: usize = 5;
/// Postings that go to a worker together.
const BATCH: usize = 64;

/// How a check has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Clean,
    Issues,
    /// At least one feed cannot be read.
    Unreadable,
}

/// What a worker finds of a posting.
struct Looked {
    feed: String,
    place: String,
    id: Fingerprint,
    look: Fingerprint,
    title: String,
    code: String,
    countries: Vec<String>,
    is_open: bool,
    issues: Vec<(Kind, String, String)>,
}

/// What goes to the workers: one feed's postings and issues, in order.
enum Job {
    Postings(String, Vec<(Posting, String)>),
    Issue(String, Issue),
    End(FeedLine),
}

enum Done {
    Postings(Vec<Looked>),
    Issue(String, Issue),
    End(FeedLine),
}

/// Runs the command, and prints the report.
pub(crate) fn check(args: &Check) -> Outcome<Verdict> {
    let now = clock::now();
    let base_url = args.base_url.as_deref();
    let mut report = Report {
        n_places: args.places.unwrap_or(match args.format {
            Format::Text => N_PLACES,
            Format::Json => usize::MAX,
        }),
        ..Report::default()
    };
    let mut seen = Seen::default();
    let all = feeds(&args.feeds)?;
    let read: Outcome<()> = in_order(
        |emit| {
            all.iter().for_each(|it| read_feed(it, base_url, emit));
            Ok(())
        },
        |job| match job {
            Job::Postings(feed, postings) => {
                let postings = postings.into_iter();
                Done::Postings(
                    postings
                        .map(|it| look_at(&feed, it, now, base_url))
                        .collect(),
                )
            }
            Job::Issue(feed, issue) => Done::Issue(feed, issue),
            Job::End(line) => Done::End(line),
        },
        |done| {
            match done {
                Done::Postings(all) => all.into_iter().for_each(|it| seen.take(it, &mut report)),
                Done::Issue(feed, issue) => take_issue(&feed, issue, &mut report),
                Done::End(line) => {
                    if let Err(error) = &line.result {
                        let place = Place {
                            feed: line.feed.clone(),
                            pointer: String::new(),
                            title: None,
                        };
                        report.add(Kind::Unreadable, place, error.clone());
                    }
                    report.feeds.push(line);
                }
            }
            Ok(())
        },
    );
    read?;
    let (text, json) = match args.format {
        Format::Text => (report.to_text(), false),
        Format::Json => (report.to_json(), true),
    };
    print(&text, json);
    Ok(match report.issues.first_key_value() {
        None => Verdict::Clean,
        Some((Kind::Unreadable, _)) => Verdict::Unreadable,
        Some(_) => Verdict::Issues,
    })
}

/// Prints a report. A reader that has seen enough, such as `head`, is no failure.
fn print(text: &str, is_plain: bool) {
    let _ = match is_plain {
        true => std::io::stdout().write_all(text.as_bytes()),
        false => anstream::stdout().write_all(text.as_bytes()),
    };
}

/// Reads one feed; what cannot be read is the end of it, and the others are read all the same.
fn read_feed(feed: &Feed, base_url: Option<&str>, emit: &mut dyn FnMut(Job)) {
    let mut batch = Vec::new();
    let read = feed.read(base_url, &mut |page, event| match event {
        Event::Title(_) => {}
        Event::Issue(issue) => emit(Job::Issue(page.to_owned(), issue)),
        Event::Posting(posting, place) => {
            batch.push((*posting, place));
            if batch.len() == BATCH {
                emit(Job::Postings(page.to_owned(), std::mem::take(&mut batch)));
            }
        }
    });
    if !batch.is_empty() {
        emit(Job::Postings(feed.name.clone(), batch));
    }
    emit(Job::End(FeedLine {
        feed: feed.name.clone(),
        result: match read {
            Ok(summary) => Ok((summary.n_postings, summary.title)),
            Err(failure) => Err(in_one_line(&failure)),
        },
    }));
}

fn in_one_line(failure: &Failure) -> String {
    match failure {
        Failure::Feed { what, remedy, .. } => format!("{what}; {remedy}"),
        other => other.to_string().replace("\n ", ";"),
    }
}

fn look_at(
    feed: &str,
    (posting, place): (Posting, String),
    now: Timestamp,
    base_url: Option<&str>,
) -> Looked {
    let mut issues = Vec::new();
    posting::look(&posting, now, base_url, &mut |kind, member, message| {
        issues.push((kind, format!("{place}{member}"), message));
    });
    let language = posting.language.as_ref();
    Looked {
        feed: feed.to_owned(),
        id: fingerprint(&[&posting.organization, &posting.id]),
        look: look_of(&posting),
        code: language.map_or("und", |it| it.as_str()).to_owned(),
        countries: place_codes(&posting),
        is_open: !posting.is_expired(now),
        title: posting.title,
        place,
        issues,
    }
}

/// The postings that were looked at, by what makes two of them one.
#[derive(Debug, Default)]
struct Seen {
    ids: HashMap<Fingerprint, u32>,
    looks: HashMap<Fingerprint, u32>,
    /// Feeds and places, for both.
    places: Vec<(u32, String)>,
    feeds: Vec<String>,
}

impl Seen {
    fn take(&mut self, looked: Looked, report: &mut Report) {
        let place = |pointer: String| Place {
            feed: looked.feed.clone(),
            pointer,
            title: Some(looked.title.clone()),
        };
        for (kind, pointer, message) in looked.issues {
            report.add(kind, place(pointer), message);
        }
        if looked.is_open {
            let offer = report.languages.entry(looked.code).or_default();
            offer.count += 1;
            for country in looked.countries {
                *offer.countries.entry(country).or_default() += 1;
            }
        }
        if self.feeds.last() != Some(&looked.feed) {
            self.feeds.push(looked.feed.clone());
        }
        let number = self.places.len() as u32;
        self.places
            .push((self.feeds.len() as u32 - 1, looked.place.clone()));
        let first_id = *self.ids.entry(looked.id).or_insert(number);
        let first_look = *self.looks.entry(looked.look).or_insert(number);
        let (kind, first) = match (first_id == number, first_look == number) {
            (true, true) => return,
            // The same job in two feeds has the same id and the same look.
            (false, _) => (Kind::DuplicateId, first_id),
            (true, false) => (Kind::Duplicate, first_look),
        };
        let (feed, pointer) = &self.places[first as usize];
        let feed = &self.feeds[*feed as usize];
        let message = match *feed == looked.feed {
            true => format!("the same is at {pointer} already"),
            false => format!("the same is at {feed}#{pointer} already"),
        };
        report.add(kind, place(looked.place.clone()), message);
    }
}

/// Takes up what the reader says, but for what is looked at in the posting itself.
fn take_issue(feed: &str, issue: Issue, report: &mut Report) {
    let message = issue.message;
    let kind = if issue.lost {
        Kind::Lost
    } else if message.starts_with("posting has no title")
        || message.starts_with("posting has no organization")
    {
        return;
    } else if message.starts_with("id `") || message.starts_with("posting has no id") {
        Kind::DuplicateId
    } else if message.starts_with("address `") {
        let address = message.trim_start_matches("address `");
        match is_relative(address) {
            true => Kind::RelativeLink,
            false => Kind::UnsafeLink,
        }
    } else {
        Kind::UnknownValue
    };
    let place = Place {
        feed: feed.to_owned(),
        pointer: issue.place,
        title: None,
    };
    report.add(kind, place, message);
}

/// Whether an address has no scheme.
fn is_relative(address: &str) -> bool {
    let end = address.find([':', '/', '?', '#', '`']);
    end.is_none_or(|at| !address[at..].starts_with(':'))
}
