//! What has to hold of every reader, whatever bytes it gets, and what an input has reached.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Debug;

use openings_feed::infer::{self, gazetteer};
use openings_feed::model::{Country, Location, Markup, Posting, Remote, SafeUrl, Workplace};
use openings_feed::write::{self, Head};
use openings_feed::{
    AnyReader, Ending, Issue, Limits, Manifest, ReadError, Reader, Source, detect, sections,
    text_of,
};
use serde_json::{Map, Value};

use text::{check_safe, check_told, description};

// Named whole, because a test reads this file from another place.
#[path = "law/text.rs"]
mod text;

const BASE: &str = "https://feeds.example/jobs";

/// Something that reads bytes of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Json,
    Xml,
    Page,
    Text,
    Board,
    Infer,
    Detect,
}

/// What an input has reached: names of outcomes, of the same number whatever the input's own words.
pub(crate) type Reached = BTreeSet<String>;

impl Target {
    pub(crate) const ALL: [Self; 7] = [
        Self::Json,
        Self::Xml,
        Self::Page,
        Self::Text,
        Self::Board,
        Self::Infer,
        Self::Detect,
    ];

    /// Its name, which is that of its folder of inputs.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Page => "page",
            Self::Text => "text",
            Self::Board => "board",
            Self::Infer => "infer",
            Self::Detect => "detect",
        }
    }

    /// Reads an input, and panics where a law is broken.
    pub(crate) fn run(self, bytes: &[u8]) -> Reached {
        let mut reached = Reached::new();
        let text = String::from_utf8_lossy(bytes);
        match self {
            Self::Json | Self::Xml | Self::Page => feed(bytes, &mut reached),
            Self::Text => {
                description(Markup::Html(text.to_string()), &mut reached);
                description(Markup::Plain(text.to_string()), &mut reached);
            }
            Self::Board => board(bytes, &mut reached),
            Self::Infer => {
                places(&text, &mut reached);
                for country in [None, Country::parse("US"), Country::parse("SE")] {
                    salary(&text, country, &mut reached);
                }
            }
            Self::Detect => {
                let (title, text) = text.split_once('\n').unwrap_or(("", &text));
                if let Some(guess) = detect::language(title, text) {
                    assert!((0.0..=1.0).contains(&guess.confidence), "{guess:?}");
                    let doubt = guess.is_doubtful();
                    reached.insert(format!("{} {doubt}", guess.language.as_str()));
                }
            }
        }
        reached
    }
}

type Outcome = (
    Vec<(Posting, String)>,
    Vec<Issue>,
    Result<Ending, ReadError>,
);

fn read_any<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    let source = Source {
        base_url: Some(BASE),
        city_by_name: &gazetteer::city_by_name,
        country_by_name: &gazetteer::country_by_name,
    };
    let mut reader = AnyReader::new(Limits::default());
    let mut pushed = Ok(());
    for chunk in chunks {
        pushed = reader.push(chunk, &source);
    }
    let ending = pushed.and_then(|()| reader.finish(&source));
    (reader.take_placed(), reader.take_issues(), ending)
}

/// Reads a feed that this crate has written.
fn read_native(feed: &str) -> Vec<Posting> {
    let source = Source {
        base_url: Some(BASE),
        city_by_name: &|_| None,
        country_by_name: &|_| None,
    };
    let mut reader = Reader::new(Limits::default());
    reader.push(feed.as_bytes(), &source).expect("a feed");
    reader.finish(&source).expect("a feed");
    reader.take_postings()
}

fn feed(bytes: &[u8], reached: &mut Reached) {
    let whole = read_any([bytes]);
    for size in [1, 2 + bytes.len() % 61] {
        assert_eq!(read_any(bytes.chunks(size)), whole, "in pieces of {size}");
    }
    let (postings, issues, ending) = whole;
    match ending {
        Ok(ending) => {
            assert_eq!(ending.n_postings, postings.len());
            reached.insert(format!("{} postings", postings.len().min(8)));
            reached.insert(format!("late {}", ending.language_came_late));
        }
        Err(error) => {
            let name = format!("{error:?}");
            reached.insert(name.split([' ', '{']).next().unwrap_or("").to_owned());
        }
    }
    for it in &issues {
        // What is quoted, and at which byte, is the input's own.
        let message = it
            .message
            .split(|it: char| it == '`' || it.is_ascii_digit())
            .next()
            .unwrap_or("");
        reached.insert(format!("{message} {}", it.lost));
    }
    let mut ids = HashSet::new();
    for (posting, _) in &postings {
        assert!(ids.insert(posting.id.as_str()), "id {:?}", posting.id);
        check_posting(posting, reached);
    }
}

fn check_posting(posting: &Posting, reached: &mut Reached) {
    assert!(!posting.id.is_empty());
    assert!(posting.title.chars().count() <= 500);
    let one_line = |it: &str| assert!(!it.contains(char::is_control), "{it:?}");
    one_line(&posting.title);
    one_line(&posting.organization);
    posting.tags.iter().for_each(|it| one_line(it));
    for it in [&posting.url, &posting.apply_url].into_iter().flatten() {
        check_safe(it);
    }
    check_locations(&posting.locations);
    for it in &posting.locations {
        let words = [&it.city, &it.region].map(|it| it.as_deref().unwrap_or("x"));
        words.iter().for_each(|it| one_line(it));
        assert!(!words.contains(&""), "{it:?}");
    }
    if let Some(it) = &posting.salary {
        assert!(it.min.is_some() || it.max.is_some());
        let (min, max) = (it.min.unwrap_or(0.0), it.max.unwrap_or(f64::MAX));
        assert!(
            min.is_finite() && max.is_finite() && 0.0 <= min && min <= max,
            "{it:?}"
        );
        reached.insert(format!("{:?}", it.period));
    }
    for (name, is_there) in [
        ("language", posting.language.is_some()),
        ("department", posting.department.is_some()),
        ("posted", posting.posted.is_some()),
        ("closes", posting.valid_through.is_some()),
        ("url", posting.url.is_some()),
        ("apply", posting.apply_url.is_some()),
        ("tags", !posting.tags.is_empty()),
        ("translations", !posting.translations.is_empty()),
        ("reference", posting.reference.is_some()),
        ("elsewhere", posting.body.elsewhere.is_some()),
    ] {
        if is_there {
            reached.insert(name.to_owned());
        }
    }
    reached.insert(format!("{:?}", posting.workplace));
    reached.insert(format!("{:?}", posting.language_source));
    for it in &posting.employment_types {
        reached.insert(format!("{it:?}"));
    }
    check_told(posting, reached);
    check_written(posting);
}

/// What is written reads back as it was, in one file or in two.
fn check_written(posting: &Posting) {
    let found = sections(posting, None);
    let item = Value::from(write::item(posting, &found)).to_string();
    let feed = [&write::begin(&Head::default()), item.as_str(), write::END].concat();
    let mut expected = posting.clone();
    // Where a text lies is for the board to say, not for the item.
    expected.body.elsewhere = None;
    assert_eq!(read_native(&feed), [expected.clone()], "{feed}");
    let text = write::text_members(&posting.body);
    if !text.is_empty() {
        let file = Map::from_iter([(posting.id.clone(), Value::from(text))]);
        let body = text_of(posting, Value::from(file).to_string().as_bytes());
        assert_eq!(body, Some(expected.body));
    }
}

fn check_locations(locations: &[Location]) {
    for (at, it) in locations.iter().enumerate() {
        assert!(*it != Location::default(), "a place that is nowhere");
        assert!(!locations[..at].contains(it), "{it:?} twice");
    }
}

fn board(bytes: &[u8], reached: &mut Reached) {
    let is_begun = Manifest::is_begun_by(bytes);
    reached.insert(format!("begun {is_begun}"));
    if let Some(board) = Manifest::parse(bytes, BASE) {
        reached.insert(format!("{} languages", board.languages.len().min(4)));
        for listed in &board.languages {
            assert!(board.of(&listed.language).is_some());
            let n_parts = listed.parts.len().min(3);
            reached.insert(format!("{n_parts} parts, {}", listed.places.len().min(3)));
            for part in &listed.parts {
                let url = SafeUrl::parse(part, None).expect("a part has an address");
                check_safe(&url);
                assert!(part.starts_with("http"), "{part}");
            }
        }
    }
    // The same bytes as a file of texts.
    let Ok(Value::Object(texts)) = serde_json::from_slice(bytes) else {
        return;
    };
    for id in texts.keys().filter(|it| !it.is_empty()).take(8) {
        let posting = Posting {
            id: id.clone(),
            ..Posting::default()
        };
        let body = text_of(&posting, bytes);
        reached.insert(format!("text {}", body.is_some()));
        let body = body.unwrap_or_default();
        check_told(&Posting { body, ..posting }, reached);
    }
}

fn places(text: &str, reached: &mut Reached) {
    let found = infer::places(text, &gazetteer::known());
    check_locations(&found.locations);
    assert!(found.locations.len() <= 80);
    if found.remote != Remote::No {
        assert_eq!(found.workplace, Some(Workplace::Remote), "{found:?}");
    }
    for it in &found.locations {
        for word in [&it.city, &it.region].into_iter().flatten() {
            assert!(!word.trim().is_empty(), "{found:?}");
        }
        let parts = (it.country.is_some(), it.region.is_some(), it.city.is_some());
        reach("place", parts, reached);
    }
    let remote = match &found.remote {
        Remote::No => 0,
        Remote::Within(all) => all.len().min(3),
        Remote::Anywhere => 4,
    };
    let n_places = found.locations.len().min(4);
    reach("places", (n_places, found.workplace, remote), reached);
}

fn salary(text: &str, country: Option<Country>, reached: &mut Reached) {
    let Some(found) = infer::salary(text, country) else {
        return;
    };
    let bounds = [found.min, found.max];
    assert!(bounds.iter().any(Option::is_some), "{found:?}");
    for it in bounds.into_iter().flatten() {
        assert!(it.is_finite() && it > 0.0, "{found:?}");
    }
    let parts = (
        found.currency.as_str(),
        found.period,
        bounds.map(|it| it.is_some()),
    );
    reach("salary", parts, reached);
}

fn reach(name: &str, what: impl Debug, reached: &mut Reached) {
    reached.insert(format!("{name} {what:?}"));
}
