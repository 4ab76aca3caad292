//! What is written reads back as it was.

use openings_feed::model::{
    Body, LanguageSource, Location, Markup, OwnSection, Posting, Remote, SectionKind, Workplace,
};
use openings_feed::write::{self, Head};
use openings_feed::{Issue, Limits, Reader, Source, sections};
use proptest::prelude::*;
use serde_json::{Value, json};

fn read(feed: &str) -> (Vec<Posting>, Vec<Issue>) {
    let source = Source {
        base_url: Some("https://example.org/feed.json"),
        city_by_name: &|_| None,
        country_by_name: &|_| None,
    };
    let mut reader = Reader::new(Limits::default());
    reader.push(feed.as_bytes(), &source).expect("a feed");
    reader.finish(&source).expect("a feed");
    (reader.take_postings(), reader.take_issues())
}

fn written(postings: &[Posting]) -> String {
    let mut feed = write::begin(&Head::default());
    for (idx, posting) in postings.iter().enumerate() {
        if idx > 0 {
            feed.push_str(",\n");
        }
        let item = write::item(posting, &sections(posting, None));
        feed.push_str(&Value::from(item).to_string());
    }
    feed + write::END
}

#[track_caller]
fn check(item: Value) {
    let (postings, _) = read(&json!({ "items": [item] }).to_string());
    assert_eq!(postings.len(), 1);
    check_posting(&postings[0]);
}

#[track_caller]
fn check_posting(posting: &Posting) {
    let feed = written(std::slice::from_ref(posting));
    let (again, _) = read(&feed);
    assert_eq!(again, std::slice::from_ref(posting), "{feed}");
}

#[test]
fn names_with_entities_read_back_as_they_were() {
    check(json!({"title": "R&amp;amp;amp;D &amp;amp;lt;b&amp;amp;gt;", "content_text": "x"}));
    check(
        json!({"title": "C<T> & \"more\"", "_jobposting": {"hiringOrganization": "A &amp;amp;amp; B"}}),
    );
}

#[test]
fn no_tag_is_made_by_taking_one_away() {
    let nested = format!("{}{}", "<i".repeat(30), ">".repeat(30));
    for title in ["<i<u>>", "<\u{200b}b>x", "a <i<b<u>>> b", &nested] {
        check(json!({"title": title, "_jobposting": {"hiringOrganization": title}}));
    }
}

#[test]
fn a_title_that_was_cut_reads_back_as_it_was() {
    for n_words in [99, 100, 101, 200] {
        check(json!({"title": "word ".repeat(n_words), "_jobposting": {
            "hiringOrganization": "name ".repeat(n_words),
        }}));
    }
}

#[test]
fn whom_a_remote_posting_admits_reads_back() {
    let place = |country: &str| json!({"address": {"addressCountry": country}});
    for requirement in [
        json!(null),
        json!("Anywhere"),
        json!("AT"),
        json!("Nowhere land"),
    ] {
        for location in [json!(null), place("DE"), json!("Graz")] {
            check(json!({"title": "Clerk", "_jobposting": {
                "jobLocation": location,
                "jobLocationType": "TELECOMMUTE",
                "applicantLocationRequirements": requirement,
            }}));
        }
    }
}

#[test]
fn a_language_that_was_found_stays_found() {
    let text =
        "Wir suchen einen Menschen, der mit uns arbeitet und die Stadt nicht verlassen will.";
    let (postings, _) =
        read(&json!({"items": [{"title": "Koch", "content_text": text}]}).to_string());
    assert_eq!(postings[0].language_source, LanguageSource::Detected);
    let feed = written(&postings);
    assert!(feed.contains("\"inferred\":[\"language\"]"), "{feed}");
    check_posting(&postings[0]);
}

#[test]
fn sections_that_were_recovered_are_marked() {
    let text = "<p>We bake.</p><h3>Requirements</h3><ul><li>Flour</li></ul>";
    let (postings, _) =
        read(&json!({"items": [{"title": "Baker", "content_html": text}]}).to_string());
    assert!(written(&postings).contains("\"sections\""));
    let plain = json!({"items": [{"title": "Baker", "content_html": "<p>We bake.</p>"}]});
    assert!(!written(&read(&plain.to_string()).0).contains("\"sections\""));
}

#[test]
fn sections_with_headings_of_their_own_read_back() {
    let own = |kind, heading: Option<&str>, text| OwnSection {
        kind,
        heading: heading.map(str::to_owned),
        text,
    };
    let html = || Markup::Html("<p>Flour &amp; water</p>".to_owned());
    let plain = || Markup::Plain("with <b>tags</b> & all".to_owned());
    let (mut postings, _) = read(r#"{"items":[{"id":"1","title":"Baker","language":"en"}]}"#);
    let posting = &mut postings[0];
    for main in [
        None,
        Some(html()),
        Some(plain()),
        Some(Markup::Html("no tags".to_owned())),
    ] {
        posting.body = Body {
            main,
            own_sections: vec![
                own(SectionKind::Other, Some("Who & what"), html()),
                own(SectionKind::Requirements, None, plain()),
                own(SectionKind::Introduction, Some("About"), html()),
            ],
            elsewhere: None,
        };
        check_posting(posting);
    }
    posting.locations = vec![Location {
        region: Some("Styria".to_owned()),
        ..Location::default()
    }];
    posting.workplace = Some(Workplace::Hybrid);
    posting.remote = Remote::No;
    check_posting(posting);
}

#[test]
fn an_item_is_its_list_item_and_its_text() {
    let feed = json!({"items": [{"title": "Baker", "content_html": "<p>Bread</p>",
        "_jobposting": {"qualifications": ["A", "B"], "jobBenefits": "C"}}]});
    let (postings, _) = read(&feed.to_string());
    let posting = &postings[0];
    let found = sections(posting, None);
    let mut item = write::list_item(posting, &found);
    assert!(!Value::from(item.clone()).to_string().contains("Bread"));
    write::merge(&mut item, write::text_members(&posting.body));
    assert_eq!(item, write::item(posting, &found));
    assert_eq!(item["_jobposting"]["jobBenefits"], "C");
}

/// Words that mean something somewhere, and some that are a trap.
fn word() -> impl Strategy<Value = Value> {
    let words = [
        "Graz",
        "AT",
        "Graz, Austria",
        "remote",
        "REMOTE",
        "N/A",
        "",
        " ",
        "Wir suchen die Köchin und den Koch",
        "<p>Bread &amp; rolls</p>",
        "<ul><li>a</li><li>b</li></ul>",
        "a\n• b\n• c",
        "&lt;b&gt;bold&lt;/b&gt;",
        "&amp;amp;lt;",
        "R&D",
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "/jobs/1",
        "https://example.org/a?b=c&d=ü",
        "mailto:a@b.example",
        "FULL_TIME",
        "Vollzeit/Teilzeit",
        "TELECOMMUTE",
        "hybrid",
        "on site",
        "2026-11-02",
        "2026-11-02T08:30:00+02:00",
        "de-AT",
        "zh-TW",
        "tlh",
        "EUR",
        "MONTH",
        "3.000,50 EUR per month",
        "item-1",
        "\u{202e}abc",
        "مطلوب طباخ",
        "A < B > C",
        "Anywhere",
        "<<b>b>",
    ];
    prop_oneof![
        8 => prop::sample::select(words.to_vec()).prop_map(Value::from),
        1 => (0u32..5_000_000).prop_map(|it| json!(f64::from(it) / 100.0)),
        1 => (0i64..2_000_000_000).prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => Just(json!(true)),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let names = [
        "@id",
        "@type",
        "name",
        "value",
        "minValue",
        "maxValue",
        "unitText",
        "currency",
        "address",
        "addressLocality",
        "addressRegion",
        "addressCountry",
        "target",
        "url",
        "email",
        "kind",
        "html",
        "text",
        "heading",
        "inferred",
        "sections",
        "markup",
    ];
    word().prop_recursive(3, 12, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::hash_map(prop::sample::select(names.to_vec()), inner, 0..5).prop_map(
                |it| Value::Object(it.into_iter().map(|(n, v)| (n.to_owned(), v)).collect())
            ),
        ]
    })
}

fn members(names: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::collection::hash_map(prop::sample::select(names), value(), 0..8)
        .prop_map(|it| Value::Object(it.into_iter().map(|(n, v)| (n.to_owned(), v)).collect()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]
    #[test]
    fn whatever_was_read_reads_back(
        items in prop::collection::vec((
            members(&["id", "url", "title", "language", "date_published", "tags", "content_html", "content_text", "summary",
                "external_url", "authors", "_openings"]),
            members(&["@id", "hiringOrganization", "employmentUnit", "jobLocation", "jobLocationType", "directApply",
                "applicantLocationRequirements", "employmentType", "baseSalary", "datePosted", "validThrough", "identifier",
                "workTranslation", "inLanguage", "qualifications", "skills", "responsibilities", "jobBenefits", "potentialAction",
                "applicationContact", "description", "url"]),
        ), 1..4),
    ) {
        let items: Vec<Value> = items.into_iter().map(|(mut item, job)| {
            item["_jobposting"] = job;
            item
        }).collect();
        let (postings, _) = read(&json!({ "items": items }).to_string());
        let feed = written(&postings);
        prop_assert_eq!(read(&feed).0, postings, "{}", feed);
    }
}
