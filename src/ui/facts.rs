use std::sync::Arc;

use openings_feed::model::Posting;

use crate::browser::intl;
use crate::i18n::{Locale, MessageId, format, message};
use crate::state::Board;
use crate::ui::element::{El, classed, el};

/// What is known of a posting besides its text, as a list of terms.
pub(super) fn facts(board: Board, posting: Arc<Posting>) -> El {
    classed("dl", "facts").content(Box::new(move || {
        let locale = board.locale();
        let row = |(term, value): (MessageId, String)| {
            classed("div", "facts__row")
                .child(el("dt").text(&locale.text(term)))
                .child(el("dd").set("dir", "auto").text(&value))
        };
        known(&locale, &posting).into_iter().map(row).collect()
    }))
}

fn known(locale: &Locale, posting: &Posting) -> Vec<(MessageId, String)> {
    let mut facts = Vec::new();
    let mut add = |term, value: Option<String>| {
        if let Some(value) = value.filter(|it| !it.is_empty()) {
            facts.push((term, value));
        }
    };
    let places: Vec<_> = posting
        .locations
        .iter()
        .map(|it| format::location(locale, it))
        .collect();
    let types: Vec<_> = posting
        .employment_types
        .iter()
        .map(|it| locale.text(format::employment_type(*it)))
        .collect();
    add(message::FACT_PLACES, Some(places.join("; ")));
    add(
        message::FACT_WORKPLACE,
        posting
            .workplace
            .map(|it| locale.text(format::workplace(it))),
    );
    add(
        message::FACT_REMOTE,
        format::remote(locale, &posting.remote),
    );
    add(message::FACT_TYPE, Some(intl::list(locale.tag(), &types)));
    add(
        message::FACT_SALARY,
        posting.salary.as_ref().map(|it| format::salary(locale, it)),
    );
    add(message::FACT_DEPARTMENT, posting.department.clone());
    add(
        message::FACT_POSTED,
        posting.posted.map(|it| format::date(locale, it)),
    );
    add(
        message::FACT_CLOSES,
        posting.valid_through.map(|it| format::date(locale, it)),
    );
    add(message::FACT_REFERENCE, posting.reference.clone());
    facts
}
