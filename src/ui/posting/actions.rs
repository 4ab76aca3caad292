use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_search::PostingId;

use crate::browser::{address, dom};
use crate::i18n::{format, message};
use crate::state::Board;
use crate::ui::follow::{act, content, say, say_with, when};

/// Apply, copy the link, print, and the same posting in other languages.
#[component]
pub(super) fn Actions(
    /// The board.
    board: Board,
    /// Which posting.
    id: PostingId,
) -> impl IntoView {
    let Some(posting) = board.posting(id) else {
        return ().into_any();
    };
    let is_copied = RwSignal::new(false);
    let link = board.address_of(&posting.id);
    let copy = move |_| {
        let link = address::resolve(None, &link).unwrap_or_default();
        spawn_local(async move {
            let copied = dom::copy(&link).await;
            is_copied.try_set(copied);
        });
    };
    let copy_label = say_with(board, move |it| {
        it.text(if is_copied.get() {
            message::POSTING_COPIED
        } else {
            message::POSTING_COPY_LINK
        })
    });
    let apply = move |event: MouseEvent| {
        if !board.apply(id) {
            event.prevent_default();
        }
    };
    let apply_link = board.apply_address(&posting).map(|it| {
        view! {
            <a
                class="button button--main"
                part="apply"
                href=it
                target="_blank"
                rel="noopener"
                on:click=act(apply)
            >
                {say(board, message::POSTING_APPLY)}
            </a>
        }
    });
    view! {
        <div class="actions">
            {apply_link} <div class="actions__more">
                <button class="button" type="button" on:click=act(copy)>
                    <span aria-live="polite">{copy_label}</span>
                </button>
                <button class="button" type="button" on:click=act(move |_| dom::print())>
                    {say(board, message::POSTING_PRINT)}
                </button>
            </div> <Translations board id />
        </div>
    }
    .into_any()
}

#[component]
fn Translations(board: Board, id: PostingId) -> impl IntoView {
    let links = move || {
        let translations = board.translations(id).into_iter();
        translations
            .map(|posting| {
                let href = board.address_of(&posting.id);
                let lang = posting.language.as_ref().map(|it| it.as_str().to_owned());
                let name = format::endonym(&board.locale(), posting.language.as_ref());
                let open = move |event: MouseEvent| {
                    if dom::is_plain_click(&event) {
                        event.prevent_default();
                        board.open_translation(&posting);
                    }
                };
                view! {
                    <a class="link" href=href lang=lang.clone() hreflang=lang on:click=act(open)>
                        {name}
                    </a>
                    " "
                }
                .into_any()
            })
            .collect::<Vec<_>>()
    };
    when(
        move || !board.translations(id).is_empty(),
        move || {
            view! { <p class="actions__also">{say(board, message::POSTING_ALSO)} " " {content(links)}</p> }
        },
    )
}
