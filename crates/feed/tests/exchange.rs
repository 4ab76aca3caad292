//! What the reader of texts is asked and answers is what is read in one program.

use openings_feed::exchange::{Text, answer, ask};
use openings_feed::model::{
    Body, Country, Currency, EmploymentType, Location, Markup, OwnSection, Posting, Remote,
    SafeUrl, Salary, SalaryPeriod, SectionKind, Timestamp,
};
use openings_feed::{Block, Inline, job_posting_json, plain_lines, sections};
use proptest::prelude::*;

const BASE: Option<&str> = Some("https://jobs.example/board/feed.json");

fn posting(main: Option<Markup>, own_sections: Vec<OwnSection>) -> Posting {
    Posting {
        id: "1".to_owned(),
        title: "Baker \"nights\" </script>\u{2028}".to_owned(),
        organization: "Ofen & Söhne".to_owned(),
        locations: vec![Location {
            country: Country::parse("AT"),
            region: None,
            city: Some("Graz".to_owned()),
        }],
        remote: Remote::Within(Country::parse("AT").into_iter().collect()),
        employment_types: vec![EmploymentType::FullTime, EmploymentType::Intern],
        salary: Some(Salary {
            min: Some(2100.5),
            max: None,
            currency: Currency::parse("EUR").expect("the euro is a currency"),
            period: SalaryPeriod::Month,
        }),
        posted: Some(Timestamp(1_767_600_000)),
        valid_through: Some(Timestamp(-1)),
        url: SafeUrl::parse("https://jobs.example/1", None),
        reference: Some("R-1".to_owned()),
        body: Body {
            main,
            own_sections,
            elsewhere: None,
        },
        ..Posting::default()
    }
}

#[track_caller]
fn check(posting: &Posting) {
    let sections = sections(posting, BASE);
    let json_ld = job_posting_json(posting, &sections);
    let told = Text::parse(&answer(&ask(posting, BASE)));
    assert_eq!(told, Some(Text { sections, json_ld }));
}

#[test]
fn a_posting_with_everything_is_told_whole() {
    let own = OwnSection {
        kind: SectionKind::Offer,
        heading: Some("Wir bieten:".to_owned()),
        text: Markup::Plain("- Brot\n- Zeit".to_owned()),
    };
    let html = "<h2>Requirements</h2><ol><li>one<ul><li><b>two</b> <a href='x'>link</a></ul></ol>\
                <blockquote><p>q<br>r</blockquote><pre>a\n b</pre><p><code>c</code><em>d</em>";
    let mut all = posting(Some(Markup::Html(html.to_owned())), vec![own]);
    check(&all);
    for remote in [Remote::No, Remote::Anywhere] {
        all.remote = remote;
        check(&all);
    }
    check(&posting(None, Vec::new()));
}

#[test]
fn the_deepest_text_is_told_whole() {
    for tag in [
        "<ul><li>",
        "<blockquote>",
        "<b><i><a href='/x'>",
        "<ol><li><blockquote>",
    ] {
        let html = tag.repeat(500) + "x";
        check(&posting(Some(Markup::Html(html)), Vec::new()));
    }
}

#[test]
fn no_answer_brings_an_unsafe_address() {
    let told = Text::parse(
        r#"[7,[[9,null,[[0,["a",[3,["b"],"javascript:c"],[9,1],[3],{}]],[11,[]],[],1]],"x",[1]]]"#,
    );
    let told = told.unwrap();
    assert_eq!(told.json_ld, None);
    assert_eq!(told.sections.len(), 1);
    assert_eq!(told.sections[0].kind, SectionKind::Other);
    let paragraph = Block::Paragraph(vec![Inline::Text("a".to_owned())]);
    assert_eq!(told.sections[0].blocks, [paragraph]);
}

#[test]
fn what_is_no_question_has_an_answer_without_a_text() {
    for question in ["", "null", "[]", "{}", "[1,[],[[]],7]", "\"x\""] {
        assert_eq!(Text::parse(&answer(question)), Some(Text::default()));
    }
}

#[test]
fn lines_end_where_an_element_does_that_is_no_part_of_one() {
    let check = |html: &str, expected: &[&str]| {
        let body = posting(Some(Markup::Html(html.to_owned())), Vec::new()).body;
        assert_eq!(plain_lines(&body), expected, "{html}");
    };
    check(
        "<p>Bread &amp; butter</p><p class=x>m&uuml;sli",
        &["Bread & butter", "müsli"],
    );
    check(
        "<ul><li>Py<b>thon</b></li><li>1 < 2</ul>",
        &["Python", "1 < 2"],
    );
    check("&lt;p&gt;Twice&lt;/p&gt; escaped", &["Twice", "escaped"]);
}

const TAGS: [&str; 18] = [
    "<p>",
    "</p>",
    "<ul>",
    "</ul>",
    "<ol>",
    "<li>",
    "<b>",
    "</b>",
    "<em>",
    "<h2>",
    "</h2>",
    "<br>",
    "<a href='https://a.example/?b=\"c'>",
    "<a href='javascript:x'>",
    "</a>",
    "<blockquote>",
    "<pre>",
    "<code>",
];

proptest! {
    #[test]
    fn every_text_is_told_as_it_is_read(
        parts in proptest::collection::vec(
            prop_oneof![
                proptest::sample::select(&TAGS[..]).prop_map(str::to_owned),
                "\\PC{0,12}",
                proptest::sample::select(&["Requirements", "Wir bieten", "\n", "\u{0}\u{1f}\\\""][..])
                    .prop_map(str::to_owned),
            ],
            0..40,
        ),
        is_plain in any::<bool>(),
    ) {
        let text = parts.concat();
        let markup = if is_plain { Markup::Plain(text) } else { Markup::Html(text) };
        check(&posting(Some(markup), Vec::new()));
    }

    #[test]
    fn no_answer_panics(answer in "[\\[\\]{},:0-9\"a]{0,40}") {
        let _ = Text::parse(&answer);
    }
}
