use leptos::prelude::*;
use openings_feed::model::Language;
use openings_feed::sorted_by;
use openings_search::Counted;

use crate::browser::intl;
use crate::i18n::{Argument, format, message};
use crate::state::Board;
use crate::ui::element::{El, Item, Words, classed, el};
use crate::ui::follow::{flag, say, words};

/// The value of the option "language not stated": the BCP 47 subtag for undetermined.
const NOT_STATED: &str = "und";

/// The choice of the language, each with its postings.
pub(super) fn language_picker(board: Board) -> El {
    // A keystroke changes none of it, and names are dear: they are asked for when the counts are others.
    let counted = Memo::new(move |_| counted(board));
    let offered = Memo::new(move |_| in_order(board, counted.get()));
    let items = move || {
        let locale = board.locale();
        let item = |it: Counted<Option<Language>>| -> Item {
            let key = format!("{} {} {}", locale.tag(), code(it.value.as_ref()), it.count);
            (key, Box::new(move || entry(board, it)))
        };
        offered.get().into_iter().map(item).collect()
    };
    classed("select", "picker")
        .set("part", "language")
        .bind("aria-label", say(board, message::LANGUAGE_LABEL))
        .on("change", move |event| {
            // Empty while the entries are made anew: nothing was chosen.
            let code = event.value();
            if !code.is_empty() {
                board.switch_language(Language::parse(&code));
            }
        })
        .each(Box::new(items))
}

fn entry(board: Board, offered: Counted<Option<Language>>) -> El {
    let Counted {
        value: language,
        count,
    } = offered;
    let locale = board.locale();
    let name = format::endonym(&locale, language.as_ref());
    let label = locale.format(
        message::LANGUAGE_OPTION,
        &[Argument::Text("name", &name), Argument::Count(count)],
    );
    let value = code(language.as_ref()).to_owned();
    let is_chosen = flag(move || board.criteria().language == language);
    option(&value, words(move || label.clone())).is("selected", is_chosen)
}

/// An entry of a picker.
pub(super) fn option(value: &str, label: Words) -> El {
    el("option").set("value", value).words(label)
}

fn code(language: Option<&Language>) -> &str {
    language.map_or(NOT_STATED, Language::as_str)
}

/// The languages that have postings, and the chosen one also if it has none.
fn counted(board: Board) -> Vec<Counted<Option<Language>>> {
    let mut languages = board.languages();
    let chosen = board.criteria().language.clone();
    if !languages.iter().any(|it| it.value == chosen) && chosen.is_some() {
        languages.push(Counted {
            value: chosen,
            count: 0,
        });
    }
    languages
}

/// The same by name, in the end.
fn in_order(
    board: Board,
    languages: Vec<Counted<Option<Language>>>,
) -> Vec<Counted<Option<Language>>> {
    // Each name is an object of `Intl`, made once: until all languages are here, their order is that of their numbers.
    if !board.is_settled() {
        return languages;
    }
    let locale = board.locale();
    let collator = intl::Collator::new(locale.tag());
    let named = languages.into_iter().map(|it| {
        let name = format::endonym(&locale, it.value.as_ref());
        (name, it)
    });
    let named = sorted_by(named.collect(), |a, b| {
        let is_last = |it: &Counted<Option<Language>>| it.value.is_none();
        is_last(&a.1)
            .cmp(&is_last(&b.1))
            .then_with(|| collator.compare(&a.0, &b.0))
    });
    named.into_iter().map(|(_, it)| it).collect()
}
