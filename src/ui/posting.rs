mod actions;

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use openings_feed::model::{LanguageSource, Posting, SectionKind};
use openings_feed::{Section, sections};
use openings_search::PostingId;

use crate::browser::dom::{self, Focus};
use crate::i18n::{Argument, MessageId, format, message};
use crate::state::{Board, Opened};
use crate::ui::facts::Facts;
use crate::ui::follow::{Words, act, content, say, say_with, words};
use crate::ui::posting::actions::Actions;
use crate::ui::row;
use crate::ui::similar::Similar;
use crate::ui::text::blocks;

/// The place beside the list, or instead of it, where a posting is read.
#[component]
pub(super) fn PostingPane(
    /// The board.
    board: Board,
    /// The board on the page.
    root: NodeRef<html::Div>,
) -> impl IntoView {
    // With the posting itself: of another feed, or of a newer one, the same id may be another posting.
    let opened = Memo::new(move |_| {
        let posting = board.opened_id().and_then(|it| board.posting(it));
        (board.opened(), posting)
    });
    let total = move || board.listing().total();
    let content = content(move || match opened.get().0 {
        Opened::Nothing => ().into_any(),
        Opened::Awaited => view! { <Message board id=message::STATUS_LOADING /> }.into_any(),
        Opened::Missing => view! { <Message board id=message::POSTING_MISSING /> }.into_any(),
        Opened::Expired(id) => view! { <Expired board id /> }.into_any(),
        Opened::Posting(id) => view! { <OpenPosting board id /> }.into_any(),
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            board.close();
        }
    };
    // What the visitor has just opened is where they read on; what the page opened by itself is not.
    Effect::new(move || {
        opened.track();
        if board.takes_focus()
            && let Some(root) = root.get_untracked()
        {
            dom::show_from_the_top(&root, ".pane", ".pane__bar");
            dom::focus_in(&root, ".posting__title", Focus::Still);
        }
    });
    view! {
        <article class="pane" part="detail" on:keydown=on_key>
            <div class="pane__bar">
                <button class="pane__back" type="button" on:click=act(move |_| board.close())>
                    {say_with(board, move |it| it.count(message::POSTING_BACK, total()))}
                </button>
                <button
                    class="pane__close"
                    type="button"
                    aria-label=say(board, message::POSTING_CLOSE)
                    on:click=act(move |_| board.close())
                >
                    "×"
                </button>
            </div>
            {content}
        </article>
    }
}

/// A sentence instead of a posting.
#[component]
fn Message(board: Board, id: MessageId) -> impl IntoView {
    view! {
        <p class="pane__message posting__title" tabindex="-1" role="status">
            {say(board, id)}
        </p>
    }
}

/// A link led to a posting that is over.
#[component]
fn Expired(board: Board, id: PostingId) -> impl IntoView {
    let Some(posting) = board.posting(id) else {
        return ().into_any();
    };
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
    view! {
        <Title board posting=Arc::clone(&posting) />
        <p class="pane__message" role="status">
            {text}
        </p>
        <Similar board id />
    }
    .into_any()
}

#[component]
fn OpenPosting(board: Board, id: PostingId) -> impl IntoView {
    let Some(posting) = board.posting(id) else {
        return ().into_any();
    };
    let base_url = untrack(|| board.options()).sources.first().cloned();
    let sections = sections(&posting, base_url.as_deref());
    board.describe(&posting, &sections);
    let is_detected = posting.language_source == LanguageSource::Detected;
    let has_text = !sections.is_empty();
    let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
    let dir = posting
        .language
        .as_ref()
        .map_or("auto", |it| if it.is_rtl() { "rtl" } else { "ltr" });
    let parts = sections
        .into_iter()
        .map(|section| section_view(board, section, lang.clone(), dir))
        .collect::<Vec<_>>();
    let note = |is_shown: bool, id| {
        is_shown.then(|| view! { <p class="posting__note">{say(board, id)}</p> })
    };
    view! {
        <Title board posting=Arc::clone(&posting) />
        <Actions board id />
        <Facts board posting=Arc::clone(&posting) />
        {note(is_detected, message::POSTING_DETECTED)}
        {note(!has_text, message::POSTING_NO_TEXT)}
        <div class="posting__text">{parts}</div>
        <Similar board id />
    }
    .into_any()
}

#[component]
fn Title(board: Board, posting: Arc<Posting>) -> impl IntoView {
    let level = words(move || board.options().heading_level.to_string());
    let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
    let title = posting.title.clone();
    let line = say_with(board, move |it| row::where_line(it, &posting));
    let heading = view! {
        <div
            class="posting__title"
            part="detail-title"
            role="heading"
            tabindex="-1"
            lang=lang
            dir="auto"
        >
            {title}
        </div>
    };
    view! {
        <header class="posting__head">
            {heading.attr("aria-level", level)} <p class="posting__line" dir="auto">
                {line}
            </p>
        </header>
    }
}

/// The heading of a section. Its level follows `heading-level`, which the name of an element could not.
pub(super) fn heading(board: Board, text: Words, lang: Option<String>) -> AnyView {
    let level = words(move || (board.options().heading_level + 1).min(6).to_string());
    let heading = view! {
        <div class="section__title" role="heading" lang=lang dir="auto">
            {text}
        </div>
    };
    heading.attr("aria-level", level).into_any()
}

fn section_view(
    board: Board,
    section: Section,
    lang: Option<String>,
    dir: &'static str,
) -> AnyView {
    let heading = match (section.heading, section.kind) {
        (Some(own), _) => heading(board, words(move || own.clone()), lang.clone()),
        // The text before the first heading needs none.
        (None, SectionKind::Introduction) => ().into_any(),
        (None, kind) => heading(board, say(board, section_heading(kind)), None),
    };
    view! {
        <section class="section" part="section" data-kind=kind_name(section.kind)>
            {heading}
            <div class="section__text" lang=lang dir=dir>
                {blocks(section.blocks)}
            </div>
        </section>
    }
    .into_any()
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
