//! The closed tree as nodes. Nothing here is ever markup: every string becomes a text node or an attribute.

use openings_feed::{Block, Inline};

use crate::ui::element::{El, classed, el};

/// Adds the blocks of a section to `place`, in their order.
pub(super) fn with_blocks(place: El, blocks: Vec<Block>) -> El {
    place.children(blocks.into_iter().map(block))
}

fn block(block: Block) -> El {
    match block {
        Block::Paragraph(text) => with_inlines(el("p"), text),
        // A heading inside a section is a bold line: the outline of the page is the board's, not the feed's.
        Block::Heading { text, .. } => with_inlines(classed("p", "text__heading"), text),
        Block::List { ordered, items } => {
            el(if ordered { "ol" } else { "ul" }).children(items.into_iter().map(item))
        }
        Block::Quote(inner) => with_blocks(el("blockquote"), inner),
        Block::Code(code) => el("pre").set("tabindex", "0").text(&code),
    }
}

/// An item that is one paragraph needs no paragraph in it.
fn item(mut blocks: Vec<Block>) -> El {
    match blocks.as_mut_slice() {
        [Block::Paragraph(text)] => with_inlines(el("li"), std::mem::take(text)),
        _ => with_blocks(el("li"), blocks),
    }
}

fn with_inlines(place: El, inlines: Vec<Inline>) -> El {
    inlines.into_iter().fold(place, with_inline)
}

fn with_inline(place: El, inline: Inline) -> El {
    match inline {
        Inline::Text(text) => place.text(&text),
        Inline::Strong(text) => place.child(with_inlines(el("strong"), text)),
        Inline::Emphasis(text) => place.child(with_inlines(el("em"), text)),
        Inline::Code(text) => place.child(el("code").text(&text)),
        Inline::Link { url, text } => {
            let link = classed("a", "link")
                .set("href", url.as_str())
                .set("target", "_blank")
                .set("rel", "noopener nofollow");
            place.child(with_inlines(link, text))
        }
        Inline::Break => place.child(el("br")),
    }
}
