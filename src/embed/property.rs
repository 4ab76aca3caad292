//! The board's state, as the properties of the element.

use openings_feed::sorted_by;
use openings_search::Counted;

use crate::browser::event::Value;
use crate::browser::intl::Collator;
use crate::i18n::format;
use crate::state::Board;

/// The code of postings whose language is not stated: "undetermined" in BCP 47.
const NO_LANGUAGE: &str = "und";

/// Every language of the board, with its open postings under no filter; most postings first.
pub(crate) fn languages(board: Board) -> Value {
    let locale = board.locale();
    let entries = board
        .languages()
        .into_iter()
        .map(|Counted { value, count }| {
            let code = value.as_ref().map_or(NO_LANGUAGE, |it| it.as_str());
            entry(code.into(), format::endonym(&locale, value.as_ref()), count)
        });
    Value::List(entries.collect())
}

/// The country list as it is offered now, by name.
pub(crate) fn countries(board: Board) -> Value {
    let locale = board.locale();
    let places = board.offered(|it| it.places.clone());
    let named: Vec<(String, String, usize)> = places
        .into_iter()
        .map(|it| (format::place(&locale, it.value), it.value.code(), it.count))
        .collect();
    let collator = Collator::new(locale.tag());
    let named = sorted_by(named, |a, b| collator.compare(&a.0, &b.0));
    let entries = named
        .into_iter()
        .map(|(name, code, count)| entry(code.into(), name, count));
    Value::List(entries.collect())
}

/// The ids of all that is listed, in the order shown.
pub(crate) fn results(board: Board) -> Value {
    let order = board.listing().order;
    let ids = order.iter().filter_map(|it| board.posting(*it));
    Value::List(ids.map(|it| Value::from(it.id.as_str())).collect())
}

/// How many postings are listed.
pub(crate) fn total(board: Board) -> usize {
    board.listing().total()
}

fn entry(code: Value, name: String, count: usize) -> Value {
    Value::Object(vec![
        ("code", code),
        ("name", Value::Text(name)),
        ("count", Value::from(count)),
    ])
}
