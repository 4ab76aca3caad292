//! Prints how the texts of a JSON Feed come out as sections: `outline FEED [LANGUAGE [EVERY]]`.
//!
//! Without a language it counts, for each, the postings in which a section other than the introduction was
//! recognized.

use std::collections::BTreeMap;

use openings_feed::model::{Body, Markup, Posting, SectionKind};
use openings_feed::{Block, Inline, sections};

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let source = arguments.first().and_then(|it| std::fs::read(it).ok());
    let Some(feed) = source.and_then(|it| serde_json::from_slice::<serde_json::Value>(&it).ok())
    else {
        eprintln!("no JSON feed there");
        return;
    };
    let every = arguments
        .get(2)
        .and_then(|it| it.parse().ok())
        .unwrap_or(1_usize);
    let mut counts: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    let mut at = 0;
    for item in feed["items"].as_array().into_iter().flatten() {
        let language = item["language"].as_str().unwrap_or("?");
        let posting = posting(item);
        let sections = sections(&posting, None);
        let has =
            |kinds: &[SectionKind]| usize::from(sections.iter().any(|it| kinds.contains(&it.kind)));
        let count = counts.entry(language.to_owned()).or_default();
        count[0] += 1;
        count[1] += has(&[
            SectionKind::Responsibilities,
            SectionKind::Requirements,
            SectionKind::Offer,
        ]);
        count[2] += has(&[SectionKind::Other]);
        count[3] += usize::from(sections.iter().any(|it| has_list(&it.blocks)));
        if arguments.get(1).is_some_and(|it| it == language) {
            at += 1;
            if at % every == 0 {
                println!("\n=== {} {}", posting.id, posting.title);
                for section in &sections {
                    println!(
                        "\n## {:?}: {}",
                        section.kind,
                        section.heading.as_deref().unwrap_or("–")
                    );
                    section.blocks.iter().for_each(|it| print(it, 0));
                }
            }
        }
    }
    if arguments.len() < 2 {
        let mut total = [0; 4];
        for (language, count) in counts {
            println!("{language}\t{count:?}");
            total.iter_mut().zip(count).for_each(|(sum, it)| *sum += it);
        }
        println!("postings, with a known section, with others, with a list: {total:?}");
    }
}

fn has_list(blocks: &[Block]) -> bool {
    blocks.iter().any(|it| matches!(it, Block::List { .. }))
}

fn posting(item: &serde_json::Value) -> Posting {
    let text = |name: &str| item[name].as_str().map(str::to_owned);
    Posting {
        id: text("id").unwrap_or_default(),
        title: text("title").unwrap_or_default(),
        body: Body {
            main: text("content_html")
                .map(Markup::Html)
                .or(text("content_text").map(Markup::Plain)),
            own_sections: Vec::new(),
            elsewhere: None,
        },
        ..Posting::default()
    }
}

fn print(block: &Block, depth: usize) {
    let indent = "  ".repeat(depth);
    match block {
        Block::Paragraph(text) => println!("{indent}¶ {}", show(text)),
        Block::Heading { level, text } => println!("{indent}h{level} {}", show(text)),
        Block::List { ordered, items } => {
            for item in items {
                println!("{indent}{}", if *ordered { "1." } else { "*" });
                item.iter().for_each(|it| print(it, depth + 1));
            }
        }
        Block::Quote(blocks) => {
            println!("{indent}>");
            blocks.iter().for_each(|it| print(it, depth + 1));
        }
        Block::Code(text) => println!("{indent}```{text}```"),
    }
}

fn show(text: &[Inline]) -> String {
    text.iter()
        .map(|it| match it {
            Inline::Text(text) => text.clone(),
            Inline::Strong(text) => format!("<b>{}</b>", show(text)),
            Inline::Emphasis(text) => format!("<i>{}</i>", show(text)),
            Inline::Code(text) => format!("<code>{text}</code>"),
            Inline::Link { url, text } => format!("<a {url}>{}</a>", show(text)),
            Inline::Break => "<br>".to_owned(),
        })
        .collect()
}
