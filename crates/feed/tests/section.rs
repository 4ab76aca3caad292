//! What becomes of a posting's text: blocks, lists and sections.

use openings_feed::model::{Body, Markup, OwnSection, Posting, SectionKind};
use openings_feed::{Block, Inline, Section, sections};
use proptest::prelude::*;

const BASE: Option<&str> = Some("https://jobs.example/board/feed.json");

fn posting(main: Option<Markup>, own_sections: Vec<OwnSection>) -> Posting {
    Posting {
        id: "1".to_owned(),
        body: Body {
            main,
            own_sections,
            elsewhere: None,
        },
        ..Posting::default()
    }
}

fn html(text: &str) -> Vec<Section> {
    sections(
        &posting(Some(Markup::Html(text.to_owned())), Vec::new()),
        BASE,
    )
}

fn plain(text: &str) -> Vec<Section> {
    sections(
        &posting(Some(Markup::Plain(text.to_owned())), Vec::new()),
        BASE,
    )
}

/// Sections in a short notation: `p(…)`, `h2(…)`, `ul[a, b]`, `**strong**`, `_stressed_`, `<address text>`.
fn outline(sections: &[Section]) -> String {
    let mut out = Vec::new();
    for section in sections {
        let kind = match section.kind {
            SectionKind::Introduction => "I",
            SectionKind::Responsibilities => "R",
            SectionKind::Requirements => "Q",
            SectionKind::Offer => "O",
            SectionKind::Other => "X",
        };
        let heading = section
            .heading
            .as_ref()
            .map_or(String::new(), |it| format!(" {it}"));
        out.push(format!("{kind}{heading}: {}", blocks(&section.blocks)));
    }
    out.join(" | ")
}

fn blocks(blocks: &[Block]) -> String {
    let shown = blocks.iter().map(|it| match it {
        Block::Paragraph(text) => format!("p({})", inlines(text)),
        Block::Heading { level, text } => format!("h{level}({})", inlines(text)),
        Block::List { ordered, items } => {
            let name = if *ordered { "ol" } else { "ul" };
            let items = items.iter().map(|it| match it.as_slice() {
                [Block::Paragraph(text)] => inlines(text),
                other => self::blocks(other),
            });
            format!("{name}[{}]", items.collect::<Vec<_>>().join(", "))
        }
        Block::Quote(inner) => format!("quote({})", self::blocks(inner)),
        Block::Code(text) => format!("code({text})"),
    });
    shown.collect::<Vec<_>>().join(" ")
}

fn inlines(text: &[Inline]) -> String {
    text.iter()
        .map(|it| match it {
            Inline::Text(text) => text.clone(),
            Inline::Strong(text) => format!("**{}**", inlines(text)),
            Inline::Emphasis(text) => format!("_{}_", inlines(text)),
            Inline::Code(text) => format!("`{text}`"),
            Inline::Link { url, text } => format!("<{url} {}>", inlines(text)),
            Inline::Break => "/".to_owned(),
        })
        .collect()
}

#[track_caller]
fn check_html(text: &str, expected: &str) {
    assert_eq!(outline(&html(text)), expected, "{text}");
}

#[track_caller]
fn check_plain(text: &str, expected: &str) {
    assert_eq!(outline(&plain(text)), expected, "{text}");
}

// HTML.

#[test]
fn paragraphs_and_marks_are_kept() {
    check_html(
        "<p>a <b>b</b> <i>c</i> <code>d</code></p>\n<div>e</div>",
        "I: p(a **b** _c_ `d`) p(e)",
    );
    check_html("a<p>b", "I: p(a) p(b)");
    check_html("", "");
}

#[test]
fn white_space_is_folded() {
    check_html("<p> a \n\t b&nbsp; c </p><p> &nbsp; </p>", "I: p(a b c)");
    check_html("a<b> b</b>c", "I: p(a **b**c)");
}

#[test]
fn two_line_breaks_are_a_new_paragraph() {
    check_html(
        "<p>a<br>b<br/><br />c<br><br><br>d</p>",
        "I: p(a/b) p(c) p(d)",
    );
}

#[test]
fn misnested_and_unclosed_marks_are_read_as_browsers_read_them() {
    check_html("<p><b>a<i>b</b>c</i>d", "I: p(**a_b_**_c_d)");
    check_html("<b>a<p>b</b>c", "I: h4(a) p(**b**c)");
    check_html("</b></p></ul>a", "I: p(a)");
}

#[test]
fn lists_are_kept_with_what_is_in_them() {
    check_html("<ul><li>a<li>b</ul>", "I: ul[a, b]");
    check_html(
        "<ol><li><p>a</p></li><li>b<ul><li>c</li></ul></li></ol>",
        "I: ol[a, p(b) ul[c]]",
    );
    check_html(
        "<ul><li>a</li><ul><li>b</li></ul></ul>",
        "I: ul[p(a) ul[b]]",
    );
    check_html("<ul></ul><ul><li> </li></ul>", "");
}

#[test]
fn items_without_a_list_make_one() {
    check_html("<li>a</li><li>b</li><p>c</p>", "I: ul[a, b] p(c)");
    check_html("<li>a<li>b<h2>c</h2><li>d", "I: ul[a, b] h2(c) ul[d]");
}

#[test]
fn tables_are_read_row_by_row() {
    check_html(
        "<table><tr><th>a</th><td><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>e",
        "I: p(**a** · b) p(c · d) p(e)",
    );
}

#[test]
fn terms_quotes_and_code_are_kept() {
    check_html("<dl><dt>a</dt><dd>b</dd></dl>x", "I: h4(a) p(b) p(x)");
    check_html(
        "<blockquote>a<p>b</blockquote>c",
        "I: quote(p(a) p(b)) p(c)",
    );
    check_html("<pre>\n a\n  &lt;b&gt;\n</pre>c", "I: code( a\n  <b>) p(c)");
}

#[test]
fn links_are_safe_or_text() {
    check_html(
        "<a href=/apply>a</a> <a href='java&#115;cript:alert(1)'>b</a> <a HREF=\"//x.example/?a&amp;b\">c</a> <a>d</a>",
        "I: p(<https://jobs.example/apply a> b <https://x.example/?a&b c> d)",
    );
}

#[test]
fn html_that_was_escaped_twice_is_read_once_more() {
    check_html("&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "I: p(a & b)");
    check_html("<p>&lt;p&gt;a</p>", "I: p(<p>a)");
    check_html("&amp;lt;p&amp;gt;a", "I: p(&lt;p&gt;a)");
}

#[test]
fn html_without_tags_keeps_its_lines() {
    check_html("a &amp; b\n\nc\n- d\n- e", "I: p(a & b) p(c) ul[d, e]");
    check_html("<b>a</b>\nb", "I: h4(a) p(b)");
}

#[test]
fn hidden_content_is_dropped_and_what_follows_is_not() {
    check_html(
        "a<script>x</script><style>x</style><template>x<script></template></script>x</template><svg><text>x</text></svg>b",
        "I: p(ab)",
    );
    check_html("a<svg>x<p>b</svg>c", "I: p(a) p(bc)");
    check_html("a<iframe>b", "I: p(ab)");
    check_html("a<script>x", "I: p(a)");
}

#[test]
fn comments_and_declarations_are_dropped() {
    check_html(
        "<!doctype html><!-- <p>x --><p>a<!-->b<!--->c<?x?>d</>e",
        "I: p(abcde)",
    );
    check_html("<p>a<!-- b > c", "I: p(a c)");
    check_html("<![CDATA[<p>a</p>]]><p>b", "I: p(a) p(b)");
}

#[test]
fn what_only_looks_like_a_tag_is_text() {
    check_html("<p>a < b <3 <- c <", "I: p(a < b <3 <- c <)");
    check_html("<p>a <b and more", "I: p(a <b and more)");
    check_html("<p>a <b title='>c</b> d", "I: p(a **c** d)");
}

#[test]
fn characters_that_reorder_or_hide_are_removed() {
    check_html(
        "<p>a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{0}f&#8238;g",
        "I: p(abcdefg)",
    );
}

#[test]
fn lines_with_bullets_become_lists() {
    check_html("<p>• a</p><p>• b</p><p>c</p>", "I: ul[a, b] p(c)");
    check_html("<p>a<br>- b<br>- <b>c</b> d</p>", "I: p(a) ul[b, **c** d]");
    check_html("<p>1. a<br>2. b</p>", "I: ol[a, b]");
}

// Plain text.

#[test]
fn blank_lines_part_paragraphs() {
    check_plain("a\n\nb\r\n\r\n\r\nc\nd", "I: p(a) p(b) p(c/d)");
    check_plain("a <b>b</b> & c &amp; d", "I: p(a <b>b</b> & c & d)");
}

#[test]
fn wrapped_lines_are_joined() {
    let line = "this line of text goes on and on until it is about as wide as a page";
    check_plain(
        &format!("{line}\n{line}\nand ends"),
        &format!("I: p({line} {line} and ends)"),
    );
}

#[test]
fn bulleted_and_numbered_lines_become_lists() {
    check_plain("• a\n• b\n\nc", "I: ul[a, b] p(c)");
    check_plain("1) a\n2) b\n3) c", "I: ol[a, b, c]");
    check_plain(
        "- a point that is wrapped\n  and goes on\n- b",
        "I: ul[a point that is wrapped and goes on, b]",
    );
}

#[test]
fn a_number_alone_is_no_list() {
    check_plain("1. a\nb\n3. c", "I: p(1. a/b/3. c)");
    check_plain("-5 °C\n2024. a", "I: p(-5 °C/2024. a)");
}

#[test]
fn lines_under_a_known_heading_are_points() {
    check_plain(
        "We dig.\nYour Tasks:\ndig holes\nfill them\nRequirements\nA spade\nA hat\nWhat we offer:\nSand\nSun\nCake",
        "I: p(We dig.) | R Your Tasks: ul[dig holes, fill them] | Q Requirements: ul[A spade, A hat] \
         | O What we offer: ul[Sand, Sun, Cake]",
    );
}

#[test]
fn lines_under_other_headings_are_not() {
    check_plain(
        "About us:\nWe dig.\nWe are many.",
        "I About us: p(We dig./We are many.)",
    );
}

#[test]
fn marks_of_markdown_are_headings() {
    check_plain(
        "## About us\n\na\n\n**Requirements**\n\n* b",
        "I About us: p(a) | Q Requirements: ul[b]",
    );
}

#[test]
fn sections_in_one_line_are_found() {
    check_plain(
        "公司做网站。岗位职责：1、写代码；2、改代码。任职要求：1.懂Java2.0；2.细心",
        "I: p(公司做网站。) | R 岗位职责: ol[写代码；, 改代码。] | Q 任职要求: ol[懂Java2.0；, 细心]",
    );
    check_plain(
        "【工作内容】写代码【福利】蛋糕",
        "R 工作内容: p(写代码) | O 福利: p(蛋糕)",
    );
    check_plain(
        "We dig. Requirements: a spade. Benefits: cake",
        "I: p(We dig.) | Q Requirements: p(a spade.) | O Benefits: p(cake)",
    );
}

#[test]
fn headings_of_recruiting_systems_are_found_where_they_are_glued_to_the_text() {
    check_plain(
        "Vem trabalhar.Responsabilidades e atribuiçõesFazer pão;Limpar.Requisitos e qualificaçõesMãos",
        "I: p(Vem trabalhar.) | R Responsabilidades e atribuições: p(Fazer pão;Limpar.) | Q Requisitos e qualificações: p(Mãos)",
    );
    check_plain(
        "Ask for the Job Description Of Bakers.",
        "I: p(Ask for the Job Description Of Bakers.)",
    );
}

#[test]
fn a_heading_within_a_line_may_have_a_pronoun() {
    check_plain(
        "Szukamy osób z ISTQB WYMAGANIA: czytanie UML/BPMNOferujemy: ciasto",
        "I: p(Szukamy osób z ISTQB) | Q WYMAGANIA: p(czytanie UML/BPMN) | O Oferujemy: p(ciasto)",
    );
    check_plain(
        "Wir suchen Leute für folgende Aufgaben: graben",
        "I: p(Wir suchen Leute für folgende Aufgaben: graben)",
    );
    check_plain(
        "We dig a lot. Your Responsibilities: holes. We Offer: cake",
        "I: p(We dig a lot.) | R Your Responsibilities: p(holes.) | O We Offer: p(cake)",
    );
}

#[test]
fn lines_in_capital_letters_are_headings_if_their_words_are_known() {
    check_plain(
        "Nous creusons.\nLES MISSIONS QUOTIDIENNES QUI VOUS SERONT CONFIÉES\nDes trous",
        "I: p(Nous creusons.) | R LES MISSIONS QUOTIDIENNES QUI VOUS SERONT CONFIÉES: p(Des trous)",
    );
}

// Sections.

#[test]
fn headings_divide_the_text() {
    check_html(
        "<p>a</p><h2>Ihre Aufgaben</h2><ul><li>b</li></ul><h2>Profil</h2><p>c</p><h2>Wir bieten:</h2>d",
        "I: p(a) | R Ihre Aufgaben: ul[b] | Q Profil: p(c) | O Wir bieten: p(d)",
    );
}

#[test]
fn bold_lines_are_headings() {
    check_html(
        "<p><strong>Обязанности:</strong></p><ul><li>a</li></ul><p><b>Условия</b><br>b</p>",
        "R Обязанности: ul[a] | O Условия: p(b)",
    );
}

#[test]
fn a_bold_fact_is_no_heading() {
    check_html(
        "<p><b>Place: Vienna</b></p><p>a</p>",
        "I: p(**Place: Vienna**) p(a)",
    );
}

#[test]
fn a_line_that_only_draws_a_line_is_left_out() {
    check_plain("a\n-----\nb\n\n* * *\n___", "I: p(a) p(b)");
}

#[test]
fn a_run_of_bold_lines_has_no_headings() {
    check_html(
        "<p><b>a</b></p><p><b>b</b></p>c<p><b>d</b></p>",
        "I: p(**a**) h4(b) p(c) p(**d**)",
    );
}

#[test]
fn unknown_headings_divide_where_known_ones_of_their_level_do() {
    check_html(
        "<h1>Digger</h1>a<h2>Requirements</h2>b<h3>Spades</h3>c<h2>Our holes</h2>d",
        "I: h1(Digger) p(a) | Q Requirements: p(b) h3(Spades) p(c) | X Our holes: p(d)",
    );
    check_html("<h2>Holes</h2>a", "I: h2(Holes) p(a)");
}

#[test]
fn a_lower_heading_of_the_same_kind_stays_in_its_section() {
    check_html(
        "<h2>Requirements</h2><h3>Skills</h3>a<h3>Benefits</h3>b",
        "Q Requirements: h3(Skills) p(a) | O Benefits: p(b)",
    );
}

#[test]
fn sections_of_the_same_kind_stay_apart() {
    check_html(
        "<h2>Minimum qualifications</h2>a<h2>Preferred qualifications</h2>b",
        "Q Minimum qualifications: p(a) | Q Preferred qualifications: p(b)",
    );
}

#[test]
fn sections_of_the_feed_come_after_the_text() {
    let own = |kind, heading: Option<&str>, text: &str| OwnSection {
        kind,
        heading: heading.map(str::to_owned),
        text: Markup::Html(text.to_owned()),
    };
    let found = sections(
        &posting(
            Some(Markup::Plain("a".to_owned())),
            vec![
                own(SectionKind::Requirements, None, "<li>b"),
                own(SectionKind::Offer, Some("Perks: "), "c"),
                own(SectionKind::Other, Some("Empty"), "<p></p>"),
            ],
        ),
        None,
    );
    assert_eq!(outline(&found), "I: p(a) | Q: ul[b] | O Perks: p(c)");
}

#[test]
fn a_posting_without_a_text_has_no_sections() {
    assert_eq!(sections(&posting(None, Vec::new()), None), []);
}

// Laws.

/// All the text of sections, without white space.
fn all_text(sections: &[Section]) -> String {
    fn add_inlines(text: &[Inline], out: &mut String) {
        for it in text {
            match it {
                Inline::Text(text) | Inline::Code(text) => out.push_str(text),
                Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => {
                    add_inlines(text, out)
                }
                Inline::Break => {}
            }
        }
    }
    fn add_blocks(blocks: &[Block], out: &mut String) {
        for it in blocks {
            match it {
                Block::Paragraph(text) | Block::Heading { text, .. } => add_inlines(text, out),
                Block::List { items, .. } => items.iter().for_each(|it| add_blocks(it, out)),
                Block::Quote(blocks) => add_blocks(blocks, out),
                Block::Code(text) => out.push_str(text),
            }
        }
    }
    let mut out = String::new();
    for it in sections {
        out.push_str(it.heading.as_deref().unwrap_or(""));
        add_blocks(&it.blocks, &mut out);
    }
    out.retain(|it| !it.is_whitespace());
    out
}

fn depth(blocks: &[Block]) -> usize {
    let inner = blocks.iter().map(|it| match it {
        Block::List { items, .. } => 1 + items.iter().map(|it| depth(it)).max().unwrap_or(0),
        Block::Quote(blocks) => 1 + depth(blocks),
        _ => 1,
    });
    inner.max().unwrap_or(0)
}

fn has_empty_parts(blocks: &[Block]) -> bool {
    blocks.iter().any(|it| match it {
        Block::Paragraph(text) | Block::Heading { text, .. } => text.is_empty(),
        Block::List { items, .. } => {
            items.is_empty() || items.iter().any(|it| it.is_empty() || has_empty_parts(it))
        }
        Block::Quote(blocks) => blocks.is_empty() || has_empty_parts(blocks),
        Block::Code(text) => text.trim().is_empty(),
    })
}

const TAGS: [&str; 44] = [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<br>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<em>",
    "</em>",
    "<a href=x>",
    "</a>",
    "<ul>",
    "</ul>",
    "<ol>",
    "</ol>",
    "<li>",
    "</li>",
    "<h1>",
    "</h1>",
    "<h2>",
    "</h2>",
    "<h3>",
    "</h3>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th>",
    "</th>",
    "<blockquote>",
    "</blockquote>",
    "<dl>",
    "<dt>",
    "</dt>",
    "<dd>",
    "<span>",
    "</span>",
    "<code>",
    "</code>",
    "<x-y>",
];

const OTHERS: [&str; 34] = [
    "<pre>",
    "</pre>",
    "<svg>",
    "</svg>",
    "<script>",
    "</script>",
    "<style>",
    "<template>",
    "</template>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<a href='",
    "\"",
    "'",
    "<",
    ">",
    "&",
    "&lt;",
    "&#0;",
    "\n",
    "\n\n",
    "• ",
    "- ",
    "1. ",
    "2. ",
    "1、",
    "2、",
    "Requirements:",
    "岗位职责：",
    "**",
    "## ",
    "\u{202e}",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::sample::select(&TAGS[..]).prop_map(str::to_owned),
        2 => proptest::sample::select(&OTHERS[..]).prop_map(str::to_owned),
        2 => "[a-z ]{1,8}",
        1 => ".{0,4}",
    ]
}

proptest! {
    #[test]
    fn no_text_is_lost_and_none_changes_its_place(
        parts in proptest::collection::vec(
            prop_oneof![
                proptest::sample::select(&TAGS[..]).prop_map(|it| (it.to_owned(), true)),
                "[a-zA-Z ,]{1,12}".prop_map(|it| (it, false)),
                proptest::sample::select(&["Requirements", "Wir bieten", "Über uns", " ", "\n"][..])
                    .prop_map(|it| (it.to_owned(), false)),
            ],
            0..40,
        )
    ) {
        let source: String = parts.iter().map(|it| it.0.as_str()).collect();
        let mut expected: String = parts.iter().filter(|it| !it.1).map(|it| it.0.as_str()).collect();
        expected.retain(|it| !it.is_whitespace());
        // Cells are parted by a dot that is not in the source.
        let found = all_text(&html(&source)).replace('·', "");
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn no_line_of_a_plain_text_is_lost(
        parts in proptest::collection::vec(
            prop_oneof![
                "[a-zA-Z ,]{1,12}",
                proptest::sample::select(
                    &[
                        "Requirements: ", "Your Responsibilities: ", "WIR BIETEN", "Job Description", "岗位职责：",
                        "OUR BENEFITS AND PERKS", "Requisitos e qualificações", ". ", "\n", "\n\n",
                    ][..]
                )
                .prop_map(str::to_owned),
            ],
            0..40,
        )
    ) {
        let source = parts.concat();
        // A final colon and what only sets a heading apart is not shown.
        let kept = |it: char| !it.is_whitespace() && !matches!(it, ':' | '：');
        let expected: String = source.chars().filter(|it| kept(*it)).collect();
        let found: String = all_text(&plain(&source)).chars().filter(|it| kept(*it)).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn nothing_makes_it_panic_or_nest_deeply(parts in proptest::collection::vec(piece(), 0..60)) {
        let source = parts.concat();
        for found in [html(&source), plain(&source)] {
            for it in &found {
                prop_assert!(depth(&it.blocks) <= 20);
                prop_assert!(!has_empty_parts(&it.blocks), "{:?}", it);
            }
        }
    }

    #[test]
    fn plain_text_is_never_markup(text in "[a-z<>/&\"' ]{0,40}") {
        let found = all_text(&plain(&text.replace('&', "")));
        let mut expected = text.replace('&', "");
        expected.retain(|it| !it.is_whitespace());
        prop_assert_eq!(found, expected);
    }
}

#[track_caller]
fn check_ends(part: &str, length: usize) {
    let source = part.repeat(length / part.len());
    for found in [html(&source), plain(&source)] {
        assert!(found.iter().all(|it| depth(&it.blocks) <= 20), "{part}");
    }
}

#[test]
fn two_megabytes_of_nesting_end() {
    for part in [
        "<div>",
        "<b>",
        "<b><i><a href=x>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<svg>",
        "<template>",
        "<object><p>",
    ] {
        check_ends(part, 2 << 20);
    }
}

/// Each of these is quadratic in a reader that looks for the same end again and again.
#[test]
fn anything_unclosed_or_repeated_ends() {
    for part in [
        "<a href='",
        "<a b=\">\" ",
        "<",
        "</",
        "<!--",
        "<!-- --",
        "<![CDATA[",
        "<script>",
        "<iframe>",
        "&",
        "&a;",
        "&#9",
        "<p>a<br>",
        "1. ",
        "1、a",
        "• a ",
        "a: ",
        "岗位职责：",
        "<b>a</b><br>",
        "a\n",
        "<pre>",
        "<h1>a",
        "<b>a<p>",
        "x<br>y<i>",
        "<ul>",
        "<li>",
    ] {
        check_ends(part, 1 << 17);
    }
}
