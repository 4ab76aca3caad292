use leptos::prelude::*;
use openings_feed::model::Language;
use openings_feed::sorted_by;
use openings_search::Counted;

use crate::browser::intl;
use crate::i18n::{Argument, format, message};
use crate::state::Board;
use crate::ui::follow::{content, say};

/// The value of the option "language not stated": the BCP 47 subtag for undetermined.
const NOT_STATED: &str = "und";

/// The choice of the language, each with its postings.
#[component]
pub(super) fn LanguagePicker(
    /// The board.
    board: Board,
) -> impl IntoView {
    let options = content(move || {
        let locale = board.locale();
        let chosen = code(board.criteria().language.as_ref());
        offered(board)
            .into_iter()
            .map(|it| {
                let code = code(it.value.as_ref());
                let name = format::endonym(&locale, it.value.as_ref());
                let label = locale.format(
                    message::LANGUAGE_OPTION,
                    &[Argument::Text("name", &name), Argument::Count(it.count)],
                );
                let is_chosen = code == chosen;
                option(code, is_chosen, label)
            })
            .collect::<Vec<_>>()
    });
    let choose = move |code: String| board.switch_language(Language::parse(&code));
    view! {
        <select
            class="picker"
            part="language"
            aria-label=say(board, message::LANGUAGE_LABEL)
            on:change:target=move |event| choose(event.target().value())
        >
            {options}
        </select>
    }
}

/// An entry of a picker.
pub(super) fn option(value: String, is_chosen: bool, label: String) -> AnyView {
    view! {
        <option value=value prop:selected=is_chosen>
            {label}
        </option>
    }
    .into_any()
}

fn code(language: Option<&Language>) -> String {
    language.map_or(NOT_STATED, Language::as_str).to_owned()
}

/// The languages that have postings, and the chosen one also if it has none, by name.
fn offered(board: Board) -> Vec<Counted<Option<Language>>> {
    let mut languages = board.languages();
    let chosen = board.criteria().language.clone();
    if !languages.iter().any(|it| it.value == chosen) && chosen.is_some() {
        languages.push(Counted {
            value: chosen,
            count: 0,
        });
    }
    let locale = board.locale();
    let collator = intl::Collator::new(locale.tag());
    let name = |it: &Counted<Option<Language>>| format::endonym(&locale, it.value.as_ref());
    sorted_by(languages, |a, b| {
        a.value
            .is_none()
            .cmp(&b.value.is_none())
            .then_with(|| collator.compare(&name(a), &name(b)))
    })
}
