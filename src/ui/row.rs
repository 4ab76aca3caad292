use std::sync::Arc;

use openings_feed::model::{Posting, Timestamp};
use openings_search::{Index, PostingId};

use crate::i18n::{Argument, Locale, format, message};
use crate::state::{Board, Opened};
use crate::ui::element::{El, act, classed, el};
use crate::ui::follow::{aria, flag, say, say_with, words};

/// A row names so many places; the others are counted.
const MOST_PLACES: usize = 3;

/// One posting of the list. The whole row is the target, the title is the link.
pub(super) fn row(board: Board, id: PostingId) -> El {
    let item = classed("li", "row")
        .set("part", "row")
        .set("data-row", &id.0.to_string());
    let Some(posting) = board.posting(id) else {
        return item;
    };
    let is_open = move || board.opened() == Opened::Posting(id);
    let mut head = classed("div", "row__head")
        .child(link(board, &posting).bind("aria-current", aria(is_open)));
    if board.is_new(&posting) {
        head = head.child(classed("span", "row__new").words(say(board, message::ROW_NEW)));
    }
    if let Some(posted) = posting.posted {
        head = head.child(age(board, posted));
    }
    let of = Arc::clone(&posting);
    let where_line = say_with(board, move |it| where_line(it, &of));
    let facts = say_with(board, move |it| facts(it, &posting));
    item.class_if("row--open", flag(is_open))
        .child(head)
        .child(
            classed("p", "row__line")
                .set("dir", "auto")
                .words(where_line),
        )
        .child(classed("p", "row__line row__facts").words(facts))
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
        .on("pointerenter", Box::new(move |_| board.expect_open()))
        .on("focus", Box::new(move |_| board.expect_open()))
        .content(Box::new(move || marked(&board.criteria().query, &of.title)))
}

fn age(board: Board, posted: Timestamp) -> El {
    let short = say_with(board, move |it| format::age(it, posted, board.now()));
    let full = move || {
        say_with(board, move |it| {
            let date = format::date(it, posted);
            it.format(message::ROW_POSTED, &[Argument::Text("date", &date)])
        })
    };
    classed("span", "row__age")
        .bind("title", full())
        .child(el("span").set("aria-hidden", "true").words(short))
        .child(classed("span", "hidden").words(full()))
}

/// A title with the letters that match the query marked.
fn marked(query: &str, title: &str) -> Vec<El> {
    let mut parts = Vec::new();
    let mut end = 0;
    for range in Index::highlights(query, title) {
        if range.start > end {
            parts.push(el("span").text(&title[end..range.start]));
        }
        parts.push(el("mark").text(&title[range.clone()]));
        end = range.end;
    }
    if end < title.len() {
        parts.push(el("span").text(&title[end..]));
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
