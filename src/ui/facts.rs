use std::sync::Arc;

use leptos::prelude::*;
use openings_feed::model::Posting;

use crate::browser::intl;
use crate::i18n::{Locale, MessageId, format, message};
use crate::state::Board;
use crate::ui::follow::content;

/// What is known of a posting besides its text, as a list of terms.
#[component]
pub(super) fn Facts(
    /// The board.
    board: Board,
    /// Which posting.
    posting: Arc<Posting>,
) -> impl IntoView {
    let rows = content(move || {
        let locale = board.locale();
        let facts = facts(&locale, &posting).into_iter();
        facts
            .map(|(term, value)| {
                view! {
                    <div class="facts__row">
                        <dt>{locale.text(term)}</dt>
                        <dd dir="auto">{value}</dd>
                    </div>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
    });
    view! { <dl class="facts">{rows}</dl> }
}

fn facts(locale: &Locale, posting: &Posting) -> Vec<(MessageId, String)> {
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
