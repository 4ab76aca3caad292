//! The interface's language: which, and getting its words.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{fetch, loader};
use crate::i18n::{Locale, ui_language};
use crate::state::board::Board;

thread_local! {
    /// The languages that some board of the page has fetched, by their tags.
    static LOCALES: RefCell<BTreeMap<&'static str, Locale>> = RefCell::default();
}

impl Board {
    /// Keeps the words those of the postings' language, or of `ui-lang`.
    pub(super) fn speak(self) {
        let tag = Memo::new(move |_| self.ui_tag());
        Effect::new(move || {
            let tag = tag.get();
            spawn_local(async move {
                let locale = locale(tag).await;
                // Another language may have been asked for meanwhile, and the board may be gone.
                if tag_is(self, tag) {
                    if let Some(locale) = locale {
                        self.locale.set(locale);
                    }
                    self.has_words.set(true);
                }
            });
        });
    }

    fn ui_tag(&self) -> &'static str {
        if let Some(fixed) = self.options.with(|it| it.ui_language.as_deref().and_then(ui_language)) {
            return fixed;
        }
        let of_postings = if self.has_language.get() {
            self.criteria.with(|it| it.language.clone())
        } else {
            self.wished_language.get()
        };
        let likely = self.likely.get_value();
        let mut candidates = of_postings.iter().chain(&likely);
        candidates.find_map(|it| ui_language(it.as_str())).unwrap_or("en")
    }
}

fn tag_is(board: Board, tag: &'static str) -> bool {
    board.options.try_with_untracked(|_| ()).is_some() && untrack(|| board.ui_tag()) == tag
}

/// The words of a language; `None` if they cannot be had.
async fn locale(tag: &'static str) -> Option<Locale> {
    if let Some(locale) = LOCALES.with_borrow(|it| it.get(tag).cloned()) {
        return Some(locale);
    }
    let english = LOCALES.with_borrow_mut(|it| it.entry("en").or_insert_with(Locale::english).clone());
    if tag == "en" {
        return Some(english);
    }
    let source = fetch::text(&loader::file(tag)?).await.ok()?;
    let locale = Locale::parse(tag, &source, &english);
    LOCALES.with_borrow_mut(|it| it.insert(tag, locale.clone()));
    Some(locale)
}
