use leptos::ev::MouseEvent;
use leptos::prelude::*;
use openings_search::PostingId;

use crate::browser::dom;
use crate::i18n::{format, message};
use crate::state::Board;

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
    let locale = board.locale();
    let level = move || (board.options().read().heading_level + 1).min(6).to_string();
    let similar = board.similar(id, N_SIMILAR);
    let is_any = !similar.is_empty();
    let items = similar
        .into_iter()
        .map(|posting| {
            let href = board.address_of(&posting.id);
            let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
            let title = posting.title.clone();
            let of = posting.clone();
            let line = move || {
                let places = format::places(&board.locale().read(), &of).join(", ");
                [of.organization.clone(), places]
                    .into_iter()
                    .filter(|it| !it.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · ")
            };
            let open = move |event: MouseEvent| {
                if dom::is_plain_click(&event) {
                    event.prevent_default();
                    board.open(&posting.id);
                }
            };
            view! {
                <li>
                    <a class="link" href=href lang=lang dir="auto" on:click=open>
                        {title}
                    </a>
                    <span class="similar__line" dir="auto">
                        {line}
                    </span>
                </li>
            }
        })
        .collect::<Vec<_>>();
    is_any.then(|| {
        view! {
            <aside class="similar">
                <div class="section__title" role="heading" attr:aria-level=level>
                    {move || locale.read().text(message::POSTING_SIMILAR)}
                </div>
                <ul>{items}</ul>
            </aside>
        }
    })
}
