use leptos::ev::MouseEvent;
use leptos::prelude::*;
use openings_search::PostingId;

use crate::browser::dom;
use crate::i18n::message;
use crate::state::Board;
use crate::ui::follow::{act, say, say_with};
use crate::ui::posting::heading;
use crate::ui::row;

/// So many similar postings are offered.
const N_SIMILAR: usize = 4;

/// The postings most like one.
#[component]
pub(super) fn Similar(
    /// The board.
    board: Board,
    /// Which posting.
    id: PostingId,
) -> impl IntoView {
    let similar = board.similar(id, N_SIMILAR);
    let is_any = !similar.is_empty();
    let items = similar
        .into_iter()
        .map(|posting| {
            let href = board.address_of(&posting.id);
            let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
            let title = posting.title.clone();
            let of = posting.clone();
            let line = say_with(board, move |it| row::where_line(it, &of));
            let open = move |event: MouseEvent| {
                if dom::is_plain_click(&event) {
                    event.prevent_default();
                    board.open(&posting.id);
                }
            };
            view! {
                <li>
                    <a class="link" href=href lang=lang dir="auto" on:click=act(open)>
                        {title}
                    </a>
                    <span class="similar__line" dir="auto">
                        {line}
                    </span>
                </li>
            }
            .into_any()
        })
        .collect::<Vec<_>>();
    is_any.then(|| {
        view! {
            <aside class="similar">
                {heading(board, say(board, message::POSTING_SIMILAR), None)} <ul>{items}</ul>
            </aside>
        }
    })
}
