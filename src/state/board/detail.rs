//! The posting that is read.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::exchange::{self, Text};
use openings_feed::model::Posting;
use openings_search::PostingId;

use crate::browser::address;
use crate::browser::dom::{self, DataBlock};
use crate::browser::program;
use crate::state::board::{Board, BoardEvent, Kept, Opened};
use crate::state::feed::part::text_elsewhere;
use crate::state::route::Entry;

impl Board {
    /// The open posting in other languages.
    pub fn translations(&self, id: PostingId) -> Vec<Arc<Posting>> {
        self.revision.track();
        let ids = self.kept().index.borrow().translations(id, self.now);
        self.postings(&ids)
    }

    /// The postings most like it.
    pub fn similar(&self, id: PostingId, n: usize) -> Vec<Arc<Posting>> {
        self.revision.track();
        let ids = self.kept().index.borrow().similar(id, n, self.now);
        self.postings(&ids)
    }

    fn postings(&self, ids: &[PostingId]) -> Vec<Arc<Posting>> {
        ids.iter().filter_map(|it| self.posting(*it)).collect()
    }

    /// Opens a posting by the feed's id.
    pub fn open(&self, feed_id: &str) {
        if self.asked_id.read_untracked().as_deref() == Some(feed_id) {
            return;
        }
        let found = self.kept().index.borrow().find(feed_id);
        if let Some(posting) = found.and_then(|it| self.posting(it))
            && !(self.emit).run(BoardEvent::Open(posting))
        {
            return;
        }
        self.ask_posting(Entry::Push, Some(feed_id.to_owned()));
    }

    /// Opens a posting in another language, and lists that language.
    pub fn open_translation(&self, posting: &Posting) {
        self.switch_language(posting.language.clone());
        self.open(&posting.id);
    }

    /// Closes the posting.
    pub fn close(&self) {
        if self.asked_id.read_untracked().is_some() {
            self.ask_posting(Entry::Push, None);
        }
    }

    /// Opens or closes because the visitor said so.
    pub(super) fn ask_posting(&self, entry: Entry, feed_id: Option<String>) {
        let kept = self.kept();
        if self.asked_id.read_untracked().is_none() {
            // Before anything changes on screen: a posting in the place of the list makes the page shorter.
            kept.left_at.set(dom::scroll_top());
        }
        kept.takes_focus.set(true);
        kept.entry.set(entry);
        self.asked_id.set(feed_id);
    }

    /// How far the page was scrolled down when the visitor left the list for a posting.
    pub fn left_at(&self) -> f64 {
        self.kept().left_at.get()
    }

    /// Whether the keyboard may be moved to what was opened or closed: not before the visitor has done either.
    pub fn takes_focus(&self) -> bool {
        self.kept().takes_focus.get()
    }

    /// The id of the posting asked for, if it is of this board.
    pub fn opened_id(&self) -> Option<PostingId> {
        match self.opened() {
            Opened::Posting(id) | Opened::Expired(id) => Some(id),
            _ => None,
        }
    }

    /// Tells the page that the visitor applies; `false` if the page takes it from here.
    pub fn apply(&self, id: PostingId) -> bool {
        let Some(posting) = self.posting(id) else {
            return true;
        };
        (self.emit).run(BoardEvent::Apply(posting))
    }

    /// Where the apply button leads, with the parameters that the partner wants carried over from the page.
    pub fn apply_address(&self, posting: &Posting) -> Option<String> {
        let target = posting.apply_target()?.as_str();
        let names = self.options.read_untracked().apply_params.clone();
        Some(with_parameters(target, &address::query_pairs(), &names))
    }

    /// Tells machines of an open posting, by a block in the page's head, for as long as the calling view lives.
    pub fn describe(&self, text: &Text) {
        let block = text.json_ld.as_deref().and_then(DataBlock::new);
        let block = StoredValue::new_local(block);
        on_cleanup(move || block.dispose());
    }

    /// The visitor is about to open a posting: what reads it can be on its way.
    pub fn expect_open(&self) {
        program::expect_reader();
    }

    /// The text of a posting, for as long as the calling view lives.
    pub fn text(&self, posting: &Arc<Posting>) -> Reading {
        let options = self.options.read_untracked();
        let reading = Reading {
            posting: StoredValue::new_local(Arc::clone(posting)),
            base_url: StoredValue::new_local(options.sources.first().cloned()),
            keeps_copy: options.offline,
            state: RwSignal::new_local(ReadState::Awaited),
            kept: self.kept,
        };
        let kept = self.kept;
        on_cleanup(move || {
            if let Some(kept) = kept.try_get_value() {
                kept.awaits_text.set(false);
            }
        });
        reading.begin();
        reading
    }

    /// Whether a saved copy or a file is shown in the place of `src`.
    pub fn shows_other_feed(&self) -> bool {
        self.shows_other.get()
    }
}

/// How far the text of an open posting is.
#[derive(Clone)]
pub enum ReadState {
    /// The program that reads it is on its way.
    Awaited,
    /// It is here.
    Read(Rc<Text>),
    /// That program could not be had.
    Failed,
}

/// The text of an open posting on its way to the screen.
#[derive(Clone, Copy)]
pub struct Reading {
    posting: StoredValue<Arc<Posting>, LocalStorage>,
    base_url: StoredValue<Option<String>, LocalStorage>,
    keeps_copy: bool,
    state: RwSignal<ReadState, LocalStorage>,
    kept: StoredValue<Rc<Kept>, LocalStorage>,
}

impl Reading {
    /// How far it is.
    pub fn state(&self) -> ReadState {
        self.state.get()
    }

    /// Tries again after a failure.
    pub fn retry(&self) {
        self.state.set(ReadState::Awaited);
        self.begin();
    }

    fn begin(&self) {
        let Self {
            posting,
            base_url,
            keeps_copy,
            state,
            kept,
        } = *self;
        let (mut posting, base_url) = (posting.get_value(), base_url.get_value());
        kept.get_value().awaits_text.set(true);
        spawn_local(async move {
            program::expect_reader();
            if posting.body.elsewhere.is_some() {
                match text_elsewhere(&posting, keeps_copy).await {
                    Some(body) => Arc::make_mut(&mut posting).body = body,
                    None => return done(state, kept, ReadState::Failed),
                }
            }
            let question = exchange::ask(&posting, base_url.as_deref());
            let answer = program::ask_reader(&question).await;
            let text = answer.and_then(|it| Text::parse(&it));
            let now = text.map_or(ReadState::Failed, |it| ReadState::Read(Rc::new(it)));
            done(state, kept, now);
        });
    }
}

fn done(
    state: RwSignal<ReadState, LocalStorage>,
    kept: StoredValue<Rc<Kept>, LocalStorage>,
    now: ReadState,
) {
    // Nothing takes the answer if the posting was closed meanwhile; another may be awaited by then.
    if state.try_set(now).is_none()
        && let Some(kept) = kept.try_get_value()
    {
        kept.awaits_text.set(false);
    }
}

/// `target` with those of the `page`'s parameters that are in `names` and that it does not have itself.
fn with_parameters(target: &str, page: &[(String, String)], names: &[String]) -> String {
    let (rest, fragment) = match target.split_once('#') {
        Some((rest, fragment)) => (rest, Some(fragment)),
        None => (target, None),
    };
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let own = address::pairs(query);
    let is_wanted = |name: &String| names.contains(name) && !own.iter().any(|(own, _)| own == name);
    let carried: Vec<_> = page
        .iter()
        .filter(|(name, _)| is_wanted(name))
        .cloned()
        .collect();
    if carried.is_empty() || !path.starts_with("http") {
        return target.to_owned();
    }
    let carried = address::to_query(&carried);
    // The target's own query stays as its publisher wrote it.
    let parts = [query, &carried];
    let query: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    let mut address = [path, "?", &query.join("&")].concat();
    if let Some(fragment) = fragment {
        address.push('#');
        address.push_str(fragment);
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(target: &str, page: &str, expected: &str) {
        let names = ["utm_source".to_owned(), "ref".to_owned()];
        assert_eq!(
            with_parameters(target, &address::pairs(page), &names),
            expected
        );
    }

    #[test]
    fn only_the_named_parameters_are_carried_over() {
        check(
            "https://a.example/x",
            "utm_source=n&q=1&ref=p",
            "https://a.example/x?utm_source=n&ref=p",
        );
    }

    #[test]
    fn the_targets_own_query_and_fragment_stay() {
        check(
            "https://a.example/x?id=1+2#form",
            "ref=p",
            "https://a.example/x?id=1+2&ref=p#form",
        );
        check(
            "https://a.example/x?ref=own",
            "ref=p",
            "https://a.example/x?ref=own",
        );
    }

    #[test]
    fn a_mail_address_gets_none() {
        check("mailto:jobs@a.example", "ref=p", "mailto:jobs@a.example");
    }
}
