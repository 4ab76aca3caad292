//! The closed tree as nodes. Nothing here is ever markup: every string becomes a text node or an attribute.

use leptos::prelude::*;
use openings_feed::{Block, Inline};

/// The blocks of a section, in their order.
pub(super) fn blocks(blocks: Vec<Block>) -> Vec<AnyView> {
    blocks.into_iter().map(block).collect()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Paragraph(text) => view! { <p>{inlines(text)}</p> }.into_any(),
        // A heading inside a section is a bold line: the outline of the page is the board's, not the feed's.
        Block::Heading { text, .. } => {
            view! { <p class="text__heading">{inlines(text)}</p> }.into_any()
        }
        Block::List {
            ordered: true,
            items,
        } => view! { <ol>{items.into_iter().map(item).collect::<Vec<_>>()}</ol> }.into_any(),
        Block::List { items, .. } => {
            view! { <ul>{items.into_iter().map(item).collect::<Vec<_>>()}</ul> }.into_any()
        }
        Block::Quote(inner) => view! { <blockquote>{blocks(inner)}</blockquote> }.into_any(),
        Block::Code(code) => view! { <pre tabindex="0">{code}</pre> }.into_any(),
    }
}

/// An item that is one paragraph needs no paragraph in it.
fn item(blocks: Vec<Block>) -> AnyView {
    let mut blocks = blocks;
    let content = match blocks.as_mut_slice() {
        [Block::Paragraph(text)] => inlines(std::mem::take(text)),
        _ => self::blocks(blocks),
    };
    view! { <li>{content}</li> }.into_any()
}

fn inlines(inlines: Vec<Inline>) -> Vec<AnyView> {
    inlines.into_iter().map(inline).collect()
}

fn inline(inline: Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.into_any(),
        Inline::Strong(text) => view! { <strong>{inlines(text)}</strong> }.into_any(),
        Inline::Emphasis(text) => view! { <em>{inlines(text)}</em> }.into_any(),
        Inline::Code(text) => view! { <code>{text}</code> }.into_any(),
        Inline::Link { url, text } => view! {
            <a class="link" href=url.as_str().to_owned() target="_blank" rel="noopener nofollow">
                {inlines(text)}
            </a>
        }
        .into_any(),
        Inline::Break => view! { <br /> }.into_any(),
    }
}
