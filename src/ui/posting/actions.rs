use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::model::Posting;
use openings_search::PostingId;

use crate::browser::{address, dom};
use crate::i18n::{format, message};
use crate::state::Board;
use crate::ui::element::{El, act, button, classed, el, when};
use crate::ui::follow::{say, say_with};

/// Apply, copy the link, print, and the same posting in other languages.
pub(super) fn actions(board: Board, id: PostingId, posting: &Posting) -> El {
    let apply = board.apply_address(posting).map(|it| {
        let apply = act(move |event| {
            if !board.apply(id) {
                event.prevent_default();
            }
        });
        classed("a", "button button--main")
            .set("part", "apply")
            .set("href", &it)
            .set("target", "_blank")
            .set("rel", "noopener")
            .on("click", apply)
            .words(say(board, message::POSTING_APPLY))
    });
    let print = button("button", move |_| dom::print()).words(say(board, message::POSTING_PRINT));
    let more = classed("div", "actions__more")
        .child(copy_link(board, posting))
        .child(print);
    let also = when(
        move || !board.translations(id).is_empty(),
        move || translations(board, id),
    );
    classed("div", "actions")
        .children(apply)
        .child(more)
        .content(also)
}

fn copy_link(board: Board, posting: &Posting) -> El {
    let is_copied = RwSignal::new(false);
    let link = board.address_of(&posting.id);
    let label = say_with(board, move |it| {
        it.text(if is_copied.get() {
            message::POSTING_COPIED
        } else {
            message::POSTING_COPY_LINK
        })
    });
    button("button", move |_| {
        let link = address::resolve(None, &link).unwrap_or_default();
        spawn_local(async move {
            let copied = dom::copy(&link).await;
            is_copied.try_set(copied);
        });
    })
    .child(el("span").set("aria-live", "polite").words(label))
}

fn translations(board: Board, id: PostingId) -> El {
    let links = move || {
        let translations = board.translations(id).into_iter();
        translations.map(|it| translation(board, it)).collect()
    };
    classed("p", "actions__also")
        .words(say(board, message::POSTING_ALSO))
        .content(Box::new(links))
}

fn translation(board: Board, posting: Arc<Posting>) -> El {
    let lang = posting.language.as_ref().map(|it| it.as_str());
    let link = classed("a", "link")
        .set("href", &board.address_of(&posting.id))
        .maybe("lang", lang)
        .maybe("hreflang", lang)
        .text(&format::endonym(&board.locale(), posting.language.as_ref()));
    link.on(
        "click",
        act(move |event| {
            if event.is_plain_click() {
                event.prevent_default();
                board.open_translation(&posting);
            }
        }),
    )
}
