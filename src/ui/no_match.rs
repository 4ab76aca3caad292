use leptos::prelude::*;
use openings_search::Relaxation;

use crate::i18n::{Argument, format, message};
use crate::state::{Board, Status};
use crate::ui::words;

/// Instead of rows: that nothing matches, and what to give up so that something does.
#[component]
pub(super) fn NoMatch(
    /// The board.
    board: Board,
) -> impl IntoView {
    let locale = board.locale();
    let is_empty = move || board.status() == Status::Empty;
    let relaxations = Memo::new(move |_| {
        if is_empty() { Vec::new() } else { board.relaxations() }
    });
    let title = move || {
        let id = if is_empty() { message::EMPTY_TITLE } else { message::NO_MATCH_TITLE };
        locale.read().text(id)
    };
    let offers = move || {
        let offers = relaxations.get().into_iter();
        offers.map(|it| view! { <Offer board relaxation=it /> }).collect_view()
    };
    let n_in_language = move || board.listing().read().results.n_in_language;
    let clear = move || {
        let language = format::language(&locale.read(), board.criteria().read().language.as_ref());
        locale.read().format(message::NO_MATCH_CLEAR, &[Argument::Text("language", &language)])
    };
    view! {
        <div class="no-match" part="notice">
            <p class="no-match__title">{title}</p>
            {offers}
            <Show when=is_empty>
                <p>{move || locale.read().text(message::EMPTY_HINT)}</p>
            </Show>
            <Show when=move || n_in_language() != 0>
                <button class="link" type="button" on:click=move |_| board.clear_all()>
                    {clear}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Offer(board: Board, relaxation: Relaxation) -> impl IntoView {
    let locale = board.locale();
    let label = move || {
        let set = words::set_in(&locale.read(), &board.criteria().read(), relaxation.filter);
        let arguments = [Argument::Text("filter", &set), Argument::Count(relaxation.count)];
        locale.read().format(message::NO_MATCH_WITHOUT, &arguments)
    };
    view! {
        <p>
            <button class="link" type="button" on:click=move |_| board.clear(relaxation.filter)>
                {label}
            </button>
        </p>
    }
}
