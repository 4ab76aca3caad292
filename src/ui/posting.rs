mod actions;

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use openings_feed::model::{LanguageSource, Posting, SectionKind};
use openings_feed::{Section, sections};
use openings_search::PostingId;

use crate::browser::dom::{self, Focus, Reveal};
use crate::i18n::{Argument, MessageId, format, message};
use crate::state::{Board, Opened};
use crate::ui::facts::Facts;
use crate::ui::posting::actions::Actions;
use crate::ui::similar::Similar;
use crate::ui::text::Blocks;

/// The place beside the list, or instead of it, where a posting is read.
#[component]
pub(super) fn PostingPane(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let pane = NodeRef::<html::Article>::new();
    let opened = Memo::new(move |_| board.opened());
    let total = move || board.listing().with(|it| it.total());
    let content = move || match opened.get() {
        Opened::Nothing => ().into_any(),
        Opened::Awaited => view! { <Message board id=message::STATUS_LOADING /> }.into_any(),
        Opened::Missing => view! { <Message board id=message::POSTING_MISSING /> }.into_any(),
        Opened::Expired(id) => view! { <Expired board id /> }.into_any(),
        Opened::Posting(id) => view! { <OpenPosting board id /> }.into_any(),
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            board.close();
        }
    };
    // What the visitor has just opened is where they read on; what the page opened by itself is not.
    Effect::new(move || {
        opened.track();
        if board.takes_focus()
            && let Some(pane) = pane.get()
        {
            dom::focus_in(&pane, ".posting__title", Focus::Still);
            dom::set_inner_scroll_top(&pane, 0);
            dom::reveal(&pane, Reveal::Nearest);
        }
    });
    view! {
        <article node_ref=pane class="pane" part="detail" on:keydown=on_key>
            <div class="pane__bar">
                <button class="pane__back" type="button" on:click=move |_| board.close()>
                    {move || locale.read().count(message::POSTING_BACK, total())}
                </button>
                <button
                    class="pane__close"
                    type="button"
                    aria-label=move || locale.read().text(message::POSTING_CLOSE)
                    on:click=move |_| board.close()
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
    let text = move || board.locale().read().text(id);
    view! {
        <p class="pane__message posting__title" tabindex="-1" role="status">
            {text}
        </p>
    }
}

/// A link led to a posting that is over.
#[component]
fn Expired(board: Board, id: PostingId) -> impl IntoView {
    let locale = board.locale();
    let Some(posting) = board.posting(id) else {
        return ().into_any();
    };
    let closed = posting.valid_through;
    let text = move || match closed {
        Some(closed) => {
            let date = format::date(&locale.read(), closed);
            locale.read().format(message::POSTING_EXPIRED_ON, &[Argument::Text("date", &date)])
        }
        None => locale.read().text(message::POSTING_EXPIRED),
    };
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
    let locale = board.locale();
    let base_url = board.options().with_untracked(|it| it.sources.first().cloned());
    let sections = sections(&posting, base_url.as_deref());
    board.describe(&posting, &sections);
    let is_detected = posting.language_source == LanguageSource::Detected;
    let has_text = !sections.is_empty();
    let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
    let dir = posting.language.as_ref().map_or("auto", |it| if it.is_rtl() { "rtl" } else { "ltr" });
    let parts = sections
        .into_iter()
        .map(|section| view! { <SectionView board section lang=lang.clone() dir /> })
        .collect_view();
    view! {
        <Title board posting=Arc::clone(&posting) />
        <Actions board id />
        <Facts board posting=Arc::clone(&posting) />
        <Show when=move || is_detected>
            <p class="posting__note">{move || locale.read().text(message::POSTING_DETECTED)}</p>
        </Show>
        <Show when=move || !has_text>
            <p class="posting__note">{move || locale.read().text(message::POSTING_NO_TEXT)}</p>
        </Show>
        <div class="posting__text">{parts}</div>
        <Similar board id />
    }
    .into_any()
}

#[component]
fn Title(board: Board, posting: Arc<Posting>) -> impl IntoView {
    let level = move || board.options().read().heading_level.to_string();
    let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
    let of = Arc::clone(&posting);
    let line = move || {
        let places = format::places(&board.locale().read(), &of).join(", ");
        let parts = [of.organization.clone(), places];
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    view! {
        <header class="posting__head">
            <div
                class="posting__title"
                part="detail-title"
                role="heading"
                attr:aria-level=level
                tabindex="-1"
                lang=lang
                dir="auto"
            >
                {posting.title.clone()}
            </div>
            <p class="posting__line" dir="auto">
                {line}
            </p>
        </header>
    }
}

#[component]
fn SectionView(board: Board, section: Section, lang: Option<String>, dir: &'static str) -> impl IntoView {
    let locale = board.locale();
    let level = move || (board.options().read().heading_level + 1).min(6).to_string();
    let heading = match (section.heading, section.kind) {
        (Some(own), _) => {
            let lang = lang.clone();
            Some(view! {
                <div class="section__title" role="heading" attr:aria-level=level lang=lang dir="auto">
                    {own}
                </div>
            }
            .into_any())
        }
        // The text before the first heading needs none.
        (None, SectionKind::Introduction) => None,
        (None, kind) => {
            let text = move || locale.read().text(section_heading(kind));
            Some(view! {
                <div class="section__title" role="heading" attr:aria-level=level>
                    {text}
                </div>
            }
            .into_any())
        }
    };
    view! {
        <section class="section" part="section" data-kind=kind_name(section.kind)>
            {heading}
            <div class="section__text" lang=lang dir=dir>
                <Blocks blocks=section.blocks />
            </div>
        </section>
    }
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
