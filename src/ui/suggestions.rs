//! How the query may go on: a list under the search field, the two of them a combobox.
//!
//! The field keeps the keyboard and the visitor's own words: an option is marked, not focused, and takes the place of
//! the query only when it is chosen.

use leptos::prelude::*;
use leptos::task::spawn_local;
use openings_feed::lowercase;
use openings_search::{Filter, Suggestion, SuggestionKind};

use crate::browser::dom::{self, Event};
use crate::browser::node::Node;
use crate::browser::{clock, intl};
use crate::i18n::{Argument, Locale, MessageId, message};
use crate::state::Board;
use crate::ui::element::{El, classed};
use crate::ui::follow::{aria, flag, say, words};
use crate::ui::row;

/// As many as fit between the field and the keyboard on a telephone.
const MOST: usize = 6;

/// From the frame that shows the results until names are looked up, in milliseconds: who types on is not kept waiting.
const PAUSE_MS: u32 = 60;

/// Its name within the board's own root; options have their number behind it.
const LIST_ID: &str = "suggestions";

/// What is suggested under one search field.
#[derive(Clone, Copy)]
struct Offer {
    board: Board,
    names: RwSignal<Vec<Suggestion>>,
    is_open: RwSignal<bool>,
    /// The option that is marked, from 1; 0 is the query as it was typed.
    marked: RwSignal<usize>,
    /// Goes up when what was about to be looked up is not wanted any more.
    turn: RwSignal<usize>,
    /// More was typed since names were looked up.
    is_due: RwSignal<bool>,
}

/// The search field with what makes it a combobox, and the list that belongs under it.
pub(super) fn with_suggestions(board: Board, field: El) -> [El; 2] {
    let offer = Offer {
        board,
        names: RwSignal::new(Vec::new()),
        is_open: RwSignal::new(false),
        marked: RwSignal::new(0),
        turn: RwSignal::new(0),
        is_due: RwSignal::new(false),
    };
    let list = list(offer);
    let (near, options) = (field.node().clone(), list.node().clone());
    let field = field
        .set("role", "combobox")
        .set("aria-autocomplete", "list")
        .set("aria-haspopup", "listbox")
        .set("aria-controls", LIST_ID)
        .bind("aria-expanded", aria(move || offer.is_open.get()))
        .bind(
            "aria-activedescendant",
            words(move || match offer.marked.get() {
                0 => String::new(),
                at => option_id(at),
            }),
        )
        .on("input", move |event| {
            board.search(event.value());
            offer.look_soon(&near);
        })
        .on("keydown", move |event| offer.press(event, &options))
        .on("blur", move |_| offer.close());
    [field, list]
}

fn list(offer: Offer) -> El {
    let board = offer.board;
    classed("div", "suggestions")
        .set("id", LIST_ID)
        .set("role", "listbox")
        .bind("aria-label", say(board, message::SUGGESTIONS_LABEL))
        .flag("hidden", flag(move || !offer.is_open.get()))
        // The field keeps the keyboard, and the list stays for the click.
        .on("mousedown", |event| event.prevent_default())
        .content(Box::new(move || {
            let names = offer.names.get().into_iter();
            let locale = board.locale();
            names
                .zip(1..)
                .map(|(it, at)| option(offer, &locale, it, at))
                .collect()
        }))
}

fn option(offer: Offer, locale: &Locale, suggestion: Suggestion, at: usize) -> El {
    let kind = locale.text(kind(suggestion.kind));
    let jobs = locale.count(message::STATUS_ALL, suggestion.count);
    let label = locale.format(
        message::SUGGESTION_OPTION,
        &[
            Argument::Text("name", &suggestion.text),
            Argument::Text("kind", &kind),
            Argument::Text("jobs", &jobs),
        ],
    );
    let count = intl::number(locale.tag(), suggestion.count as f64);
    let name = suggestion.text.clone();
    let marked = move || row::with_marks(&name, &offer.board.marks(&name));
    classed("div", "suggestion")
        .set("id", &option_id(at))
        .set("role", "option")
        .set("aria-label", &label)
        .bind("aria-selected", aria(move || offer.marked.get() == at))
        .on("click", move |_| offer.take(&suggestion.text))
        .child(
            classed("span", "suggestion__name")
                .set("dir", "auto")
                .content(Box::new(marked)),
        )
        .child(classed("span", "suggestion__kind").text(&kind))
        .child(classed("span", "suggestion__count").text(&count))
}

fn option_id(at: usize) -> String {
    format!("{LIST_ID}-{at}")
}

fn kind(kind: SuggestionKind) -> MessageId {
    match kind {
        SuggestionKind::Role => message::SUGGESTION_ROLE,
        SuggestionKind::Organization => message::FACT_ORGANIZATION,
        SuggestionKind::Place => message::SUGGESTION_PLACE,
    }
}

impl Offer {
    /// Looks names up when the results are on screen and nothing more was typed. Until then the names of before stay,
    /// so that the list does not blink at each letter.
    fn look_soon(self, field: &Node) {
        self.marked.set(0);
        let turn = self.turn.get_untracked() + 1;
        self.turn.set(turn);
        if self.is_bare() {
            return self.close();
        }
        self.is_due.set(true);
        let field = field.clone();
        dom::on_frame(move || {
            spawn_local(async move {
                clock::sleep(PAUSE_MS).await;
                // The board may be gone, and the keyboard elsewhere.
                if self.turn.try_get_untracked() == Some(turn)
                    && dom::active_within(&field).as_ref() == Some(&*field)
                {
                    self.look();
                }
            });
        });
    }

    /// Looks names up, and opens if there are any.
    fn look(self) {
        self.board.search_now();
        self.let_be();
        let typed = lowercase(self.typed().trim());
        let mut names = self.board.suggestions(MOST + 1);
        // What is typed already is no news.
        names.retain(|it| lowercase(&it.text) != typed);
        names.truncate(MOST);
        let has_any = !names.is_empty();
        // Options that stay are not made anew: a finger may be on one.
        if names != *self.names.read_untracked() {
            self.marked.set(0);
            self.names.set(names);
        }
        self.is_open.set(has_any);
    }

    /// Nothing is looked up later.
    fn let_be(self) {
        self.turn.update(|it| *it += 1);
        self.is_due.set(false);
    }

    fn close(self) {
        self.let_be();
        self.is_open.set(false);
        self.marked.set(0);
    }

    /// Searches for a name in the place of what was typed, which stays in the history.
    fn take(self, name: &str) {
        self.close();
        self.board.search_instead(name.to_owned());
    }

    /// What the keys do that are not the text's.
    fn press(self, event: &Event, list: &Node) {
        if event.is_composing() || event.is_modified() {
            return;
        }
        let is_ours = match event.key().as_str() {
            "ArrowDown" => self.step(1, list),
            "ArrowUp" => self.step(-1, list),
            "Enter" => self.enter(),
            "Escape" => self.escape(),
            // The caret moves in the text, so the text is what is meant.
            "ArrowLeft" | "ArrowRight" | "Home" | "End" => {
                self.marked.set(0);
                false
            }
            _ => false,
        };
        if is_ours {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// Marks the next option; behind the last, and before the first, is the query itself.
    fn step(self, by: isize, list: &Node) -> bool {
        if self.is_due.get_untracked() || !self.is_open.get_untracked() {
            if self.is_bare() {
                return false;
            }
            // Names that are about to change would take the mark with them.
            self.look();
        }
        if !self.is_open.get_untracked() {
            return false;
        }
        let n_places = self.names.read_untracked().len() + 1;
        let next = self.marked.get_untracked().checked_add_signed(by);
        self.marked.set(next.unwrap_or(n_places - 1) % n_places);
        let list = list.clone();
        dom::on_frame(move || dom::reveal_inside(&list, "[aria-selected=true]"));
        true
    }

    fn enter(self) -> bool {
        self.board.search_now();
        let marked = self.marked.get_untracked().checked_sub(1);
        let name = marked.and_then(|it| Some(self.names.read_untracked().get(it)?.text.clone()));
        match &name {
            Some(name) => self.take(name),
            None => self.close(),
        }
        name.is_some()
    }

    /// Closes the list; where it is closed, clears the field.
    fn escape(self) -> bool {
        if self.is_open.get_untracked() {
            self.close();
            return true;
        }
        self.close();
        let has_query = !self.typed().is_empty();
        if has_query {
            self.board.clear(Filter::Query);
        }
        has_query
    }

    fn typed(self) -> String {
        self.board.typed()
    }

    fn is_bare(self) -> bool {
        self.typed().trim().is_empty()
    }
}
