//! Laws of the streaming reader: how the bytes are cut does not matter, and no bytes bring it down.

use openings_feed::model::Posting;
use openings_feed::{Ending, Issue, Limits, ReadError, Reader, Source};
use proptest::prelude::*;

type Outcome = (Vec<Posting>, Vec<Issue>, Result<Ending, ReadError>);

fn read<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    let source = Source {
        base_url: Some("https://jobs.example/feed.json"),
        city_by_name: &|_| None,
        country_by_name: &|_| None,
    };
    let mut reader = Reader::new(Limits::default());
    let mut postings = Vec::new();
    let mut issues = Vec::new();
    let mut ending = Ok(());
    for chunk in chunks {
        ending = reader.push(chunk, &source);
        postings.extend(reader.take_postings());
        issues.extend(reader.take_issues());
    }
    let ending = ending.and_then(|()| reader.finish(&source));
    postings.extend(reader.take_postings());
    issues.extend(reader.take_issues());
    (postings, issues, ending)
}

/// Feeds with everything that a cut could separate: escapes, wide characters, numbers, a late header.
const FEEDS: [&str; 5] = [
    "\u{feff}{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"title\":\"B\\u00e4cker \\\\ \\\"x\\\" \
     日本 😀\",\"content_text\":\"a\\nb\"},{\"id\":1,\"title\":\"Cook\"},12,{\"title\":\"\\x\"}],\"language\":\"de\"}",
    r#"[{"@type":"JobPosting","title":"Baker","baseSalary":{"value":-1.5e3}} , {"@type":"Thing"}, nonsense ]"#,
    r#"{"@type":"JobPosting","title":"Baker","jobLocation":[{"address":"Linz"}],"x":true,"y":12}"#,
    r#"{"@graph":[{"@type":"JobPosting","title":"Baker"}],"na\"me":null,"items":{"title":"Cook"}}"#,
    "  <html>",
];

#[test]
fn a_feed_cut_anywhere_is_the_same_feed() {
    for feed in FEEDS {
        let bytes = feed.as_bytes();
        let whole = read([bytes]);
        assert_eq!(read(bytes.chunks(1)), whole, "{feed}");
        for at in 0..bytes.len() {
            let (left, right) = bytes.split_at(at);
            assert_eq!(read([left, right]), whole, "{feed} cut at {at}");
        }
    }
}

#[test]
fn deep_nesting_is_survived() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"item\":", "}")] {
        let depth = 1 << 20;
        let unclosed = open.repeat(depth);
        assert!(read([unclosed.as_bytes()]).2.is_err());
        let closed = format!(
            "{{\"items\":[{}1{},{{\"title\":\"Baker\"}}]}}",
            unclosed,
            close.repeat(depth)
        );
        let (postings, issues, ending) = read([closed.as_bytes()]);
        assert!(ending.is_ok());
        assert_eq!(postings.len(), 1);
        assert_eq!(issues[0].message, "item is nested too deeply, left out");
    }
}

#[test]
fn an_item_too_large_costs_only_itself() {
    let large = format!("{{\"title\":\"{}\"}}", "x".repeat(5 << 20));
    let feed = format!("{{\"items\":[{large},{{\"title\":\"Baker\"}}]}}");
    let (postings, issues, _) = read(feed.as_bytes().chunks(60_000));
    assert_eq!(postings.len(), 1);
    assert_eq!(
        (issues[0].place.as_str(), issues[0].lost),
        ("/items/0", true)
    );
}

/// A JSON value that has little to do with what is expected of it.
fn any_value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        ".{0,12}".prop_map(serde_json::Value::from),
        prop_oneof![
            "FULL_TIME",
            "2026-05-23",
            "https://x.example/",
            "<p>x</p>",
            "50.000,00 €",
            "JobPosting"
        ]
        .prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::vec((any_name(), inner), 0..6)
                .prop_map(|it| serde_json::Value::Object(it.into_iter().collect())),
        ]
    })
}

fn any_name() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "@type",
        "@id",
        "@graph",
        "id",
        "url",
        "title",
        "language",
        "content_html",
        "content_text",
        "summary",
        "tags",
        "_jobposting",
        "hiringOrganization",
        "name",
        "value",
        "identifier",
        "jobLocation",
        "address",
        "addressCountry",
        "addressLocality",
        "employmentType",
        "baseSalary",
        "currency",
        "minValue",
        "maxValue",
        "unitText",
        "datePosted",
        "validThrough",
        "jobLocationType",
        "applicantLocationRequirements",
        "skills",
        "responsibilities",
        "item",
        "directApply",
        "potentialAction",
        "target",
        "workTranslation",
        "authors",
        "department",
        "description",
    ])
    .prop_map(String::from)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_cut_gives_the_same(
        items in prop::collection::vec(any_value(), 0..6),
        cuts in prop::collection::vec(0_usize..4000, 0..12),
    ) {
        let feed = serde_json::json!({ "items": items, "language": "en" }).to_string();
        let mut cuts: Vec<usize> = cuts.into_iter().map(|it| it % (feed.len() + 1)).collect();
        cuts.sort_unstable();
        cuts.push(feed.len());
        let mut from = 0;
        let mut chunks = Vec::new();
        for to in cuts {
            chunks.push(&feed.as_bytes()[from..to]);
            from = to;
        }
        prop_assert_eq!(read(chunks), read([feed.as_bytes()]));
    }

    #[test]
    fn postings_keep_their_promises(items in prop::collection::vec(any_value(), 0..6)) {
        let feed = serde_json::json!({ "version": "https://jsonfeed.org/version/1.1", "items": items }).to_string();
        let (postings, issues, ending) = read([feed.as_bytes()]);
        prop_assert_eq!(ending.unwrap().n_postings, postings.len());
        let mut ids: Vec<&str> = postings.iter().map(|it| it.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), postings.len());
        for posting in &postings {
            prop_assert!(!posting.id.is_empty());
            prop_assert!(posting.locations.iter().all(|it| *it != Default::default()));
        }
        let document: serde_json::Value = serde_json::from_str(&feed).unwrap();
        for issue in issues {
            let item = issue.place.split('/').take(3).collect::<Vec<_>>().join("/");
            prop_assert!(document.pointer(&item).is_some(), "{}", issue.place);
        }
    }

    #[test]
    fn random_bytes_bring_nothing_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read([bytes.as_slice()]);
        let _ = read([b"{\"items\":[".as_slice(), &bytes, b"]}"]);
    }

    #[test]
    fn damaged_feeds_bring_nothing_down(
        idx in 0..FEEDS.len(),
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..5),
        length in any::<prop::sample::Index>(),
    ) {
        let mut bytes = FEEDS[idx].as_bytes().to_vec();
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(length.index(bytes.len()) + 1);
        let whole = read([bytes.as_slice()]);
        prop_assert_eq!(read(bytes.chunks(3)), whole);
    }
}
