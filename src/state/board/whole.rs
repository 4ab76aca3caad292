//! What waits for the rest of the program.

use leptos::prelude::*;
use openings_search::Criteria;

use crate::browser::rest;
use crate::state::board::Board;

thread_local! {
    static IS_REST_MISSING: ArcRwSignal<bool> = ArcRwSignal::new(false);
}

impl Board {
    /// Whether the program is whole, so that more than the list can be shown. What asks is not told when that changes: it is
    /// for views that come with the end of the feed, which waits for the rest.
    pub fn has_rest(&self) -> bool {
        rest::is_there()
    }

    /// Whether something was to be done and the rest of the program could not be had.
    pub fn is_rest_missing(&self) -> bool {
        is_rest_missing().get()
    }

    /// Hears of it when the rest could not be had.
    pub(super) fn follow_rest(self) {
        rest::tell(|is_missing| is_rest_missing().set(is_missing));
    }

    /// Does something when the program is whole, if the board is not gone by then.
    pub(super) fn once_whole(self, act: fn(Self)) {
        rest::when_there(Box::new(move || {
            if self.kept.try_get_value().is_some() {
                act(self);
            }
        }));
    }

    /// Whether the board is to begin with more than the first part of the program can show.
    pub(super) fn asks_for_more(self) -> bool {
        let criteria = self.criteria.read_untracked();
        *criteria != of_list(&criteria) || self.asked_id.read_untracked().is_some()
    }

    /// Without the rest of the program there is only the list.
    pub(super) fn ask_for_no_more(self) {
        is_rest_missing().set(true);
        // The board may be gone.
        self.criteria.try_update(|it| *it = of_list(it));
        self.asked_id.try_update(|it| *it = None);
    }
}

/// What the first part of the program can show of what is asked for: a language and its countries.
fn of_list(criteria: &Criteria) -> Criteria {
    Criteria {
        language: criteria.language.clone(),
        places: criteria.places.clone(),
        ..Criteria::default()
    }
}

fn is_rest_missing() -> ArcRwSignal<bool> {
    IS_REST_MISSING.with(Clone::clone)
}
