mod actions;

use std::sync::Arc;

use leptos::prelude::*;
use openings_feed::Section;
use openings_feed::model::{LanguageSource, Posting, SectionKind};
use openings_search::PostingId;

use crate::browser::dom::{self, Focus};
use crate::browser::node::Node;
use crate::i18n::{Argument, MessageId, format, message};
use crate::state::{Board, Opened, ReadState, Reading};
use crate::ui::element::{El, Words, button, classed};
use crate::ui::facts::facts;
use crate::ui::follow::{say, say_with, words};
use crate::ui::posting::actions::actions;
use crate::ui::row;
use crate::ui::similar::similar;
use crate::ui::text::with_blocks;

/// The place beside the list, or instead of it, where a posting is read. `root` is the board on the page.
// Apart from the code that the first rows need.
#[inline(never)]
pub(super) fn pane(board: Board, root: Node) -> El {
    // With the posting itself: of another feed, or of a newer one, the same id may be another posting.
    let opened = Memo::new(move |_| {
        let posting = board.opened_id().and_then(|it| board.posting(it));
        (board.opened(), posting)
    });
    // What the visitor has just opened is where they read on; what the page opened by itself is not.
    Effect::new(move || {
        opened.track();
        if board.takes_focus() {
            dom::show_from_the_top(&root, ".pane", ".pane__bar");
            dom::focus_in(&root, ".posting__title", Focus::Still);
        }
    });
    let total = move || board.listing().total();
    let back = button("pane__back", move |_| board.close()).words(say_with(board, move |it| {
        it.count(message::POSTING_BACK, total())
    }));
    let close = button("pane__close", move |_| board.close())
        .bind("aria-label", say(board, message::POSTING_CLOSE))
        .text("×");
    classed("article", "pane")
        .set("part", "detail")
        .on("keydown", move |event| {
            if event.key() == "Escape" {
                board.close();
            }
        })
        .child(classed("div", "pane__bar").child(back).child(close))
        .content(Box::new(move || match opened.get() {
            (Opened::Posting(id), Some(posting)) => open_posting(board, id, &posting),
            (Opened::Expired(id), Some(posting)) => expired(board, id, &posting),
            (Opened::Awaited, _) => vec![sentence(board, message::STATUS_LOADING)],
            (Opened::Nothing, _) => Vec::new(),
            _ => vec![sentence(board, message::POSTING_MISSING)],
        }))
}

/// A sentence instead of a posting.
fn sentence(board: Board, id: MessageId) -> El {
    classed("p", "pane__message posting__title")
        .set("tabindex", "-1")
        .set("role", "status")
        .words(say(board, id))
}

/// A link led to a posting that is over.
fn expired(board: Board, id: PostingId, posting: &Arc<Posting>) -> Vec<El> {
    let closed = posting.valid_through;
    let text = say_with(board, move |it| match closed {
        Some(closed) => {
            let date = format::date(it, closed);
            it.format(
                message::POSTING_EXPIRED_ON,
                &[Argument::Text("date", &date)],
            )
        }
        None => it.text(message::POSTING_EXPIRED),
    });
    let message = classed("p", "pane__message")
        .set("role", "status")
        .words(text);
    let mut parts = vec![title(board, posting), message];
    parts.extend(similar(board, id));
    parts
}

fn open_posting(board: Board, id: PostingId, posting: &Arc<Posting>) -> Vec<El> {
    let reading = board.text(posting);
    let note = move |id| classed("p", "posting__note").words(say(board, id));
    let mut parts = vec![
        title(board, posting),
        actions(board, id, posting),
        facts(board, Arc::clone(posting)),
    ];
    if posting.language_source == LanguageSource::Detected {
        parts.push(note(message::POSTING_DETECTED));
    }
    let of = Arc::clone(posting);
    let text = move || match reading.state() {
        // The room is held, so that what follows does not jump when the text comes.
        ReadState::Awaited => vec![classed("div", "posting__wait").set("aria-busy", "true")],
        ReadState::Failed => vec![unread(board, reading, &of)],
        ReadState::Read(text) => {
            board.describe(&text);
            if text.sections.is_empty() {
                return vec![note(message::POSTING_NO_TEXT)];
            }
            let sections = text.sections.iter().cloned();
            sections.map(|it| section(board, it, &of)).collect()
        }
    };
    parts.push(classed("div", "posting__text").content(Box::new(text)));
    // Not before the text: it would be moved by it.
    let after = move || match reading.state() {
        ReadState::Awaited => Vec::new(),
        _ => similar(board, id).into_iter().collect(),
    };
    parts.push(classed("div", "posting__after").content(Box::new(after)));
    parts
}

/// What stands in the place of a text that cannot be read now.
fn unread(board: Board, reading: Reading, posting: &Posting) -> El {
    let page = posting.url.as_ref().map(|it| {
        classed("a", "link")
            .set("href", it.as_str())
            .set("target", "_blank")
            .set("rel", "noopener")
            .text(it.as_str())
    });
    let retry = button("link", move |_| reading.retry()).words(say(board, message::FAILED_RETRY));
    let why = classed("span", "notice__why").words(say(board, message::FAILED_UNREACHABLE));
    classed("p", "notice")
        .set("part", "notice")
        .set("role", "status")
        .child(why)
        .text(" ")
        .child(retry)
        .text(" ")
        .children(page)
}

fn title(board: Board, posting: &Arc<Posting>) -> El {
    let of = Arc::clone(posting);
    let line = say_with(board, move |it| row::where_line(it, &of));
    let level = words(move || board.options().heading_level.to_string());
    let heading = classed("div", "posting__title")
        .set("part", "detail-title")
        .set("role", "heading")
        .bind("aria-level", level)
        .set("tabindex", "-1")
        .maybe("lang", lang(posting))
        .set("dir", "auto")
        .text(&posting.title);
    let line = classed("p", "posting__line").set("dir", "auto").words(line);
    classed("header", "posting__head")
        .child(heading)
        .child(line)
}

/// The heading of a section. Its level follows `heading-level`, which the name of an element could not.
pub(super) fn heading(board: Board, text: Words, lang: Option<&str>) -> El {
    let level = words(move || (board.options().heading_level + 1).min(6).to_string());
    classed("div", "section__title")
        .set("role", "heading")
        .bind("aria-level", level)
        .maybe("lang", lang)
        .set("dir", "auto")
        .words(text)
}

fn section(board: Board, section: Section, posting: &Posting) -> El {
    let lang = lang(posting);
    let heading = match (section.heading, section.kind) {
        (Some(own), _) => Some(heading(board, words(move || own.clone()), lang)),
        // The text before the first heading needs none.
        (None, SectionKind::Introduction) => None,
        (None, kind) => Some(heading(board, say(board, section_heading(kind)), None)),
    };
    let is_rtl = posting.language.as_ref().map(|it| it.is_rtl());
    let direction = is_rtl.map_or("auto", |it| if it { "rtl" } else { "ltr" });
    let text = classed("div", "section__text")
        .maybe("lang", lang)
        .set("dir", direction);
    classed("section", "section")
        .set("part", "section")
        .set("data-kind", kind_name(section.kind))
        .children(heading)
        .child(with_blocks(text, section.blocks))
}

fn lang(posting: &Posting) -> Option<&str> {
    posting.language.as_ref().map(|it| it.as_str())
}

fn kind_name(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Introduction => "introduction",
        SectionKind::Responsibilities => "responsibilities",
        SectionKind::Requirements => "requirements",
        SectionKind::Offer => "offer",
        SectionKind::Other => "other",
    }
}

fn section_heading(kind: SectionKind) -> MessageId {
    match kind {
        SectionKind::Introduction => message::SECTION_INTRODUCTION,
        SectionKind::Responsibilities => message::SECTION_RESPONSIBILITIES,
        SectionKind::Requirements => message::SECTION_REQUIREMENTS,
        SectionKind::Offer => message::SECTION_OFFER,
        SectionKind::Other => message::SECTION_OTHER,
    }
}
