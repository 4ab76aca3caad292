use crate::browser::intl;
use crate::i18n::{Argument, message};
use crate::state::{Board, Health, LoadError};
use crate::ui::element::{El, Item, button, classed, el, when};
use crate::ui::follow::{say, say_with, words};
use crate::ui::words as names;

/// What stands above the list when a feed is missing or old.
pub(super) fn notices(board: Board) -> El {
    classed("div", "notices").each(Box::new(move || {
        let health = board.health();
        let is_part = health.len() != 1;
        let notices = health.into_iter().enumerate();
        let missing = board.is_rest_missing().then(|| -> Item {
            let key = "the rest of the program".to_owned();
            (key, Box::new(move || missing_notice(board)))
        });
        notices
            .filter_map(|(at, it)| -> Option<Item> {
                let (saved_at, error) = match it {
                    Health::Stale { saved_at, error } => (Some(saved_at), error),
                    Health::Failed(error) => (None, error),
                    _ => return None,
                };
                // The same news keep their element, and its button the keyboard.
                let why = names::load_error(&board.locale(), &error);
                let key = format!("{at} {} {why}", saved_at.unwrap_or(0));
                Some((
                    key,
                    Box::new(move || notice(board, saved_at, error, is_part)),
                ))
            })
            .chain(missing)
            .collect()
    }))
}

/// What the visitor has done waits, and is done with the next thing that can be done.
fn missing_notice(board: Board) -> El {
    classed("p", "notice")
        .set("part", "notice")
        .set("role", "status")
        .child(el("span").words(say(board, message::FAILED_REST)))
        .text(" ")
        .child(button("link", |_| {}).words(say(board, message::FAILED_RETRY)))
}

fn notice(board: Board, saved_at: Option<i64>, error: LoadError, is_part: bool) -> El {
    let head = say_with(board, move |it| match saved_at {
        Some(saved_at) => {
            let date = intl::date_time(it.tag(), saved_at);
            it.format(message::STALE_NOTICE, &[Argument::Text("date", &date)])
        }
        None if is_part => it.text(message::PARTIAL_NOTICE),
        None => it.text(message::FAILED_TITLE),
    });
    let why = say_with(board, move |it| names::load_error(it, &error));
    classed("p", "notice")
        .set("part", "notice")
        .set("role", "status")
        .child(el("span").words(head))
        .text(" ")
        .child(el("span").words(why))
        .text(" ")
        .child(retry(board, "link"))
}

fn retry(board: Board, class: &str) -> El {
    button(class, move |_| board.refresh()).words(say(board, message::FAILED_RETRY))
}

/// What stands in the place of the board when no feed came. The element's own children follow it.
pub(super) fn failed_notice(board: Board) -> El {
    let error = move || {
        let failed = board.health().into_iter().find_map(|it| match it {
            Health::Failed(error) => Some(error),
            _ => None,
        });
        failed.unwrap_or(LoadError::NoSource)
    };
    let why = say_with(board, move |it| names::load_error(it, &error()));
    let source = move || board.options().sources.first().cloned();
    let link = when(
        move || source().is_some(),
        move || {
            classed("a", "link")
                .bind("href", words(move || source().unwrap_or_default()))
                .words(say(board, message::FAILED_LINK))
        },
    );
    let acts = classed("p", "failed__acts")
        .child(retry(board, "button"))
        .content(link);
    classed("div", "failed")
        .set("part", "notice")
        .set("role", "alert")
        .child(classed("p", "failed__title").words(say(board, message::FAILED_TITLE)))
        .child(el("p").words(why))
        .child(acts)
}
