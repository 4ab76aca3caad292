//! Feeds of other formats on their way to the board: what arrives is what reading them directly gives.

use openings_feed::exchange::{Converted, Converter};
use openings_feed::model::{LanguageSource, Posting};
use openings_feed::{AnyReader, Ending, Issue, Limits, ReadError, Reader, Recognition, Source};
use proptest::prelude::*;

#[path = "formats/fixtures.rs"]
mod fixtures;

use fixtures::{FIXTURES, country_by_name};

const NATIVE: [&str; 4] = [
    include_str!("../../../demo/feed.json"),
    r#"{"@type":"JobPosting","title":"Baker"}"#,
    r#"[{"@type":"JobPosting","title":"Baker"},{"a":1}]"#,
    r#"{"version":"https://jsonfeed.org/version/1.1","items":[{"a":1},{"title":"Baker","content_text":"Bread"}]}"#,
];

/// Postings whose language is stated by the feed itself, after them; one of them cannot be read.
const LATE: &str = r#"{"jobs":[
    {"title":"Bäcker","absolute_url":"https://a.example/1","content":"Brot &amp; mehr"},
    {"number":17},
    {"title":"Köchin","absolute_url":"https://a.example/2","language":"en"}
  ],"title":"Jobs & more","language":"de"}"#;

/// The postings, how many were lost, the first of these, what the feed came to.
type Outcome = (Vec<Posting>, usize, String, Result<Ending, ReadError>);

fn source() -> Source<'static> {
    Source {
        base_url: Some("https://feeds.example/jobs"),
        city_by_name: &|_| None,
        country_by_name: &country_by_name,
    }
}

fn directly(feed: &[u8]) -> Outcome {
    let source = source();
    let mut reader = AnyReader::new(Limits::default());
    let ending = reader.push(feed, &source);
    let ending = ending.and_then(|()| reader.finish(&source));
    let mut issues = reader.take_issues();
    issues.retain(|it| it.lost);
    let n_lost = issues.len();
    let first = issues.first().map_or(String::new(), Issue::line);
    (reader.take_postings(), n_lost, first, ending)
}

/// As the board does it.
fn converted<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    let source = source();
    let mut converter = Converter::new(Limits::default());
    let mut replies: Vec<Vec<u8>> = chunks
        .into_iter()
        .map(|it| converter.push(it, &source))
        .collect();
    replies.push(converter.finish(&source));
    let mut reader = Reader::new(Limits::default());
    let (mut lost, mut first_lost, mut failure) = (Vec::new(), String::new(), None);
    for reply in replies {
        let reply = Converted::parse(&reply).expect("a converter replies");
        reader.push(reply.feed, &source).expect("a native feed");
        lost.push(reply.n_lost);
        if first_lost.is_empty() {
            first_lost.push_str(reply.first_lost);
        }
        failure = failure.or(reply.failure);
    }
    let ending = match failure {
        Some(failure) => Err(failure),
        None => reader.finish(&source),
    };
    let issues = reader.take_issues();
    assert!(issues.iter().all(|it| !it.lost), "{issues:?}");
    (
        reader.take_postings(),
        lost.iter().sum(),
        first_lost,
        ending,
    )
}

#[test]
fn a_converted_feed_has_the_postings_that_reading_it_gives() {
    for feed in FIXTURES.into_iter().chain(NATIVE).chain([LATE]) {
        let direct = directly(feed.as_bytes());
        assert!(direct.3.is_ok() && !direct.0.is_empty(), "{feed}");
        assert_eq!(converted([feed.as_bytes()]), direct);
    }
}

#[test]
fn a_feed_is_converted_wherever_it_is_cut() {
    for feed in FIXTURES.into_iter().chain([LATE]) {
        let feed = feed.as_bytes();
        let whole = directly(feed);
        assert_eq!(converted(feed.chunks(1)), whole);
        for at in 0..feed.len() {
            let (left, right) = feed.split_at(at);
            assert_eq!(converted([left, right]), whole, "cut at {at}");
        }
    }
}

#[test]
fn postings_come_out_while_the_feed_goes_in() {
    let (feed, source) = (FIXTURES[0].as_bytes(), source());
    let second = FIXTURES[0].find("{\"id\":4002").expect("two jobs");
    let mut converter = Converter::new(Limits::default());
    let reply = converter.push(&feed[..second], &source);
    let mut reader = Reader::new(Limits::default());
    let reply = Converted::parse(&reply).expect("a reply");
    reader.push(reply.feed, &source).expect("a native feed");
    assert_eq!(reader.take_postings().len(), 1);
}

#[test]
fn a_language_that_nobody_stated_is_left_to_the_board() {
    let text =
        "You will work with our team in the bakery and make the bread that our customers love.";
    let feed = format!(
        r#"{{"jobs":[{{"title":"Baker","absolute_url":"https://a.example/1","content":"{text}"}}]}}"#
    );
    let mut converter = Converter::new(Limits::default());
    let reply = converter.push(feed.as_bytes(), &source());
    let feed_so_far = Converted::parse(&reply).expect("a reply").feed;
    let feed_so_far = std::str::from_utf8(feed_so_far).expect("text");
    assert!(feed_so_far.contains("Baker") && !feed_so_far.contains("language"));
    let (postings, ..) = converted([feed.as_bytes()]);
    assert_eq!(postings[0].language_source, LanguageSource::Detected);
    assert_eq!(postings, directly(feed.as_bytes()).0);
}

#[test]
fn failures_are_those_of_the_feed() {
    for (feed, failure) in [
        ("", ReadError::Empty),
        ("<html><p>No jobs</p></html>", ReadError::Html),
        ("[1,}", ReadError::NotJson { offset: 3 }),
        ("\u{0}", ReadError::NotUtf8 { offset: 0 }),
        ("{\"jobs\":[{\"title\"", ReadError::Truncated),
        ("{\"jobs\":[{\"a\":1}]}", ReadError::UnknownShape),
    ] {
        assert_eq!(converted([feed.as_bytes()]).3, Err(failure), "{feed}");
    }
    let limits = Limits {
        body: 10,
        ..Limits::default()
    };
    let mut converter = Converter::new(limits);
    // White space tells nothing yet.
    let reply = converter.push(&[b' '; 20], &source());
    assert_eq!(Converted::parse(&reply), Some(Converted::default()));
    let reply = converter.push(b"{", &source());
    let failure = Converted::parse(&reply).expect("a reply").failure;
    assert_eq!(failure, Some(ReadError::TooLarge { limit: 10 }));
}

#[test]
fn what_is_no_reply_is_none() {
    let reply = Converter::new(Limits::default()).push(LATE.as_bytes(), &source());
    let whole = Converted::parse(&reply).expect("a reply");
    assert_eq!(whole.n_lost, 1);
    let line = 13 + whole.first_lost.len();
    for end in 0..line {
        assert_eq!(Converted::parse(&reply[..end]), None, "{end}");
    }
    assert_eq!(Converted::parse(&reply[..line]).expect("a reply").feed, b"");
}

/// How many bytes of a feed come before it is known whether a reader of native feeds can read it, and whether.
fn recognized(feed: &str) -> (usize, Recognition) {
    let (mut reader, source) = (Reader::new(Limits::default()), source());
    for (at, byte) in feed.bytes().enumerate() {
        // A failure is told by what is recognized.
        let _ = reader.push(&[byte], &source);
        if reader.recognition() != Recognition::Open {
            return (at + 1, reader.recognition());
        }
    }
    let _ = reader.finish(&source);
    (feed.len(), reader.recognition())
}

#[test]
fn feeds_of_other_formats_are_told_by_their_first_bytes() {
    for feed in FIXTURES {
        let (at, recognition) = recognized(feed);
        assert_eq!(recognition, Recognition::Foreign, "{feed}");
        // Before the second posting; those that are one posting alone have no list that tells them.
        let is_lone = feed.starts_with("{\"id\"") || feed.starts_with("{\"absolute_url");
        assert!(at < 1_200 || is_lone, "{at} bytes of {feed}");
    }
    for (feed, recognition) in [
        (LATE, Recognition::Foreign),
        ("{\"a\":1}", Recognition::Foreign),
        ("[{\"a\":1}]", Recognition::Foreign),
        ("\u{feff} <rss/>", Recognition::Foreign),
        ("17", Recognition::Open),
        ("", Recognition::Open),
        ("jobs: none", Recognition::Open),
        ("[1, null]", Recognition::Open),
        ("{\"items\":[]}", Recognition::Open),
    ] {
        assert_eq!(recognized(feed).1, recognition, "{feed}");
    }
}

#[test]
fn native_feeds_are_told_by_their_first_posting() {
    for feed in NATIVE {
        assert_eq!(recognized(feed).1, Recognition::Native, "{feed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn broken_feeds_are_converted_as_they_are_read(
        which in 0..FIXTURES.len(),
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        end in any::<prop::sample::Index>(),
    ) {
        let mut bytes = FIXTURES[which].as_bytes().to_vec();
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(end.index(bytes.len() + 1));
        let (postings, n_lost, first, ending) = directly(&bytes);
        let other = converted(bytes.chunks(7));
        prop_assert_eq!(other.0, postings);
        prop_assert_eq!((other.1, other.2), (n_lost, first));
        prop_assert_eq!(other.3.map(|_| ()), ending.map(|_| ()));
    }
}
