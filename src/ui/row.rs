use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use openings_feed::model::Posting;
use openings_search::{Index, PostingId};

use crate::browser::dom;
use crate::i18n::{Argument, Locale, format, message};
use crate::state::{Board, Opened};
use crate::ui::follow::{act, aria, content, flag, say, say_with, words};

/// A row names so many places; the others are counted.
const MOST_PLACES: usize = 3;

/// One posting of the list. The whole row is the target, the title is the link.
#[component]
pub(super) fn Row(
    /// The board.
    board: Board,
    /// Which posting.
    id: PostingId,
) -> impl IntoView {
    let Some(posting) = board.posting(id) else {
        return ().into_any();
    };
    let is_open = move || board.opened() == Opened::Posting(id);
    let of = Arc::clone(&posting);
    let href = words(move || board.address_of(&of.id));
    let of = Arc::clone(&posting);
    let open = move |event: MouseEvent| {
        if dom::is_plain_click(&event) {
            event.prevent_default();
            board.open(&of.id);
        }
    };
    let of = Arc::clone(&posting);
    let title = content(move || marked(&board.criteria().query, &of.title));
    let of = Arc::clone(&posting);
    let where_line = say_with(board, move |it| where_line(it, &of));
    let of = Arc::clone(&posting);
    let facts = say_with(board, move |it| facts(it, &of));
    let age = posting.posted.map(|it| view! { <Age board posted=it /> });
    let new = board.is_new(&posting).then(|| {
        view! { <span class="row__new">{say(board, message::ROW_NEW)}</span> }
    });
    let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
    view! {
        <li class="row" part="row" class:row--open=flag(is_open) data-row=id.0.to_string()>
            <div class="row__head">
                <a
                    class="row__link"
                    part="row-title"
                    href=href
                    lang=lang
                    dir="auto"
                    aria-current=aria(is_open)
                    on:click=act(open)
                >
                    {title}
                </a>
                {new}
                {age}
            </div>
            <p class="row__line" dir="auto">
                {where_line}
            </p>
            <p class="row__line row__facts">{facts}</p>
        </li>
    }
    .into_any()
}

#[component]
fn Age(board: Board, posted: openings_feed::model::Timestamp) -> impl IntoView {
    let short = say_with(board, move |it| format::age(it, posted, board.now()));
    let full = move || {
        say_with(board, move |it| {
            let date = format::date(it, posted);
            it.format(message::ROW_POSTED, &[Argument::Text("date", &date)])
        })
    };
    view! {
        <span class="row__age" title=full()>
            <span aria-hidden="true">{short}</span>
            <span class="hidden">{full()}</span>
        </span>
    }
}

/// A title with the letters that match the query marked.
pub(super) fn marked(query: &str, title: &str) -> AnyView {
    let mut parts = Vec::new();
    let mut end = 0;
    for range in Index::highlights(query, title) {
        parts.push(title[end..range.start].to_owned().into_any());
        parts.push(view! { <mark>{title[range.clone()].to_owned()}</mark> }.into_any());
        end = range.end;
    }
    parts.push(title[end..].to_owned().into_any());
    parts.into_any()
}

/// Organization and places.
pub(super) fn where_line(locale: &Locale, posting: &Posting) -> String {
    let places = format::places(locale, posting);
    let n_more = places.len().saturating_sub(MOST_PLACES);
    let mut shown = places;
    shown.truncate(MOST_PLACES);
    let mut places = shown.join(", ");
    if n_more > 0 {
        places.push(' ');
        places.push_str(&locale.count(message::ROW_MORE_PLACES, n_more));
    }
    joined([posting.organization.clone(), places])
}

/// Workplace, employment, salary.
fn facts(locale: &Locale, posting: &Posting) -> String {
    let workplace = posting
        .workplace
        .map(|it| locale.text(format::workplace(it)));
    let types = posting
        .employment_types
        .iter()
        .map(|it| locale.text(format::employment_type(*it)));
    let salary = posting.salary.as_ref().map(|it| format::salary(locale, it));
    joined(workplace.into_iter().chain(types).chain(salary))
}

/// Words with a middle dot between them.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}
