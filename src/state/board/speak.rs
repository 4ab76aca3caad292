//! The interface's language: which, and getting its words.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{fetch, intl, loader};
use crate::i18n::{Locale, ui_language};
use crate::state::board::Board;

thread_local! {
    /// The languages that some board of the page has fetched.
    static LOCALES: RefCell<Vec<Locale>> = RefCell::default();
}

impl Board {
    /// Keeps the words those of the postings' language, or of `ui-lang`.
    pub(super) fn speak(self) {
        Effect::new(move || {
            let tag = self.ui_tag();
            if self.kept().spoken.replace(tag) == tag {
                return;
            }
            self.kept().awaits_words.set(true);
            // While the feed is on its way.
            spawn_local(intl::prepare(tag));
            spawn_local(async move {
                let locale = locale(tag).await;
                // Another language may have been asked for meanwhile, and the board may be gone.
                let kept = self.kept.try_get_value();
                if let Some(kept) = kept.filter(|it| it.spoken.get() == tag) {
                    if let Some(locale) = locale {
                        self.locale.set(locale);
                    }
                    kept.awaits_words.set(false);
                    self.has_words.set(true);
                }
            });
        });
    }

    fn ui_tag(&self) -> &'static str {
        if let Some(fixed) = self
            .options
            .read()
            .ui_language
            .as_deref()
            .and_then(ui_language)
        {
            return fixed;
        }
        let of_postings = if self.has_language.get() {
            self.criteria.read().language.clone()
        } else {
            self.wished_language.get()
        };
        let kept = self.kept();
        let mut candidates = of_postings.iter().chain(&kept.likely);
        candidates
            .find_map(|it| ui_language(it.as_str()))
            .unwrap_or("en")
    }
}

/// The words of a language; `None` if they cannot be had.
async fn locale(tag: &'static str) -> Option<Locale> {
    if let Some(locale) = known(tag) {
        return Some(locale);
    }
    let english = english();
    if tag == "en" {
        return Some(english);
    }
    let url = loader::file_of("locales", tag)?;
    let source = fetch::text(&url).await.ok()?;
    Some(keep(Locale::parse(tag, &source, &english)))
}

/// The words that are always there.
pub(super) fn english() -> Locale {
    known("en").unwrap_or_else(|| keep(Locale::english()))
}

fn known(tag: &str) -> Option<Locale> {
    LOCALES.with_borrow(|all| all.iter().find(|it| it.tag() == tag).cloned())
}

fn keep(locale: Locale) -> Locale {
    LOCALES.with_borrow_mut(|all| all.push(locale.clone()));
    locale
}
