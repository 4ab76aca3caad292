use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::untrack;
use openings_feed::model::{Posting, Timestamp};
use openings_search::PostingId;

use crate::i18n::{Argument, Locale, format, message};
use crate::state::{Board, Opened};
use crate::ui::element::{El, act, classed, el};
use crate::ui::follow::{aria, flag, words};

/// A row names so many places; the others are counted.
const MOST_PLACES: usize = 3;

/// One posting of the list. The whole row is the target, the title is the link.
///
/// A posting that has the query in its description only shows the line that has it.
pub(super) fn row(board: Board, id: PostingId, is_told: bool) -> El {
    let item = classed("li", "row")
        .set("part", "row")
        .set("data-row", &id.0.to_string());
    let Some(posting) = board.posting(id) else {
        return item;
    };
    // The list makes its rows anew for another language of the interface.
    let locale = untrack(|| board.locale());
    let is_open = move || board.opened() == Opened::Posting(id);
    let mut head = classed("div", "row__head")
        .child(link(board, &posting).bind("aria-current", aria(is_open)));
    if board.is_new(&posting) {
        head = head.child(classed("span", "row__new").text(&locale.text(message::ROW_NEW)));
    }
    if let Some(posted) = posting.posted {
        head = head.child(age(&locale, posted, board.now()));
    }
    let where_line = classed("p", "row__line")
        .set("dir", "auto")
        .text(&where_line(&locale, &posting));
    item.class_if("row--open", flag(is_open))
        .child(head)
        .child(where_line)
        .child(classed("p", "row__line row__facts").text(&facts(&locale, &posting)))
        .children(
            is_told
                .then(|| board.snippet(id))
                .flatten()
                .map(|(line, marks)| {
                    let line = with_marks(&line, &marks);
                    classed("p", "row__line row__told")
                        .set("dir", "auto")
                        .children(line)
                }),
        )
}

fn link(board: Board, posting: &Arc<Posting>) -> El {
    let of = Arc::clone(posting);
    let href = words(move || board.address_of(&of.id));
    let of = Arc::clone(posting);
    let open = act(move |event| {
        if event.is_plain_click() {
            event.prevent_default();
            board.open(&of.id);
        }
    });
    let of = Arc::clone(posting);
    classed("a", "row__link")
        .set("part", "row-title")
        .bind("href", href)
        .maybe("lang", posting.language.as_ref().map(|it| it.as_str()))
        .set("dir", "auto")
        .on("click", open)
        .on("pointerenter", move |_| board.expect_open())
        .on("focus", move |_| board.expect_open())
        .content(Box::new(move || {
            with_marks(&of.title, &board.marks(&of.title))
        }))
}

fn age(locale: &Locale, posted: Timestamp, now: Timestamp) -> El {
    let date = format::date(locale, posted);
    let full = locale.format(message::ROW_POSTED, &[Argument::Text("date", &date)]);
    let short = format::age(locale, posted, now);
    classed("span", "row__age")
        .set("title", &full)
        .child(el("span").set("aria-hidden", "true").text(&short))
        .child(classed("span", "hidden").text(&full))
}

/// A text with the letters that match the query marked.
pub(super) fn with_marks(text: &str, marks: &[Range<usize>]) -> Vec<El> {
    let mut parts = Vec::new();
    let mut end = 0;
    for range in marks {
        if range.start > end {
            parts.push(el("span").text(&text[end..range.start]));
        }
        parts.push(el("mark").text(&text[range.clone()]));
        end = range.end;
    }
    if end < text.len() {
        parts.push(el("span").text(&text[end..]));
    }
    parts
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
