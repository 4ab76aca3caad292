//! A board in its element.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use openings_feed::model::Language;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;
use web_sys::{HtmlElement, ShadowRoot};

use crate::browser::event::{Host, Value};
use crate::browser::{address, clock, console, rest};
use crate::embed::announce::announce;
use crate::embed::{children, property};
use crate::state::{Board, Options, Stage};
use crate::ui::{is_finished, next_turn, root};

/// How often to look whether a board is at rest, in milliseconds: a frame.
const REST_CHECK_MS: u32 = 16;

/// A board in its element. Freeing it ends everything that the board has begun, and takes it off the page.
#[wasm_bindgen]
pub struct Mounted {
    board: Board,
    options: Rc<RefCell<Options>>,
    is_alive: Rc<Cell<bool>>,
    place: HtmlElement,
    /// Unmounts, and disposes of the board's signals, when it is dropped.
    view: Option<Box<dyn Any>>,
}

impl Mounted {
    pub(crate) fn new(host: HtmlElement, shadow: &ShadowRoot) -> Option<Self> {
        let mut options = Options::default();
        for name in Options::NAMES {
            if let Some(value) = host.get_attribute(name) {
                set(&mut options, name, Some(&value));
            }
        }
        let place: HtmlElement = shadow
            .owner_document()?
            .create_element("div")
            .ok()?
            .dyn_into()
            .ok()?;
        shadow.append_child(&place).ok()?;
        let slot = children::slot(shadow);
        let board = Rc::new(Cell::new(None));
        let given = options.clone();
        let inside = place.clone();
        let out = Rc::clone(&board);
        let is_alive = Rc::new(Cell::new(true));
        let alive = Rc::clone(&is_alive);
        let view = mount_to(place.clone(), move || {
            let element = host.clone();
            let host = Host::new(host);
            let likely = likely_languages(&host);
            let host = StoredValue::new_local(host);
            let emit = move |event| host.with_value(|it| announce(it, &event));
            let board = Board::new(given, likely, Callback::new(emit));
            out.set(Some(board));
            // A slow processor takes long for each of these.
            for step in Board::BEGINNING {
                in_turn(&alive, move || step(board));
            }
            in_turn(&alive, move || {
                let has_children = children::are_visible(&element);
                Effect::new(move || {
                    if let Some(slot) = &slot {
                        slot.set_hidden(match board.stage() {
                            Stage::Shown => true,
                            // Children that nobody sees yet would push the board down.
                            Stage::Waiting => !has_children,
                            Stage::Failed => false,
                        });
                    }
                });
                let element = root(board, has_children);
                // What cannot be put on the page is not there, and its children show.
                let _ = inside.append_child(element.node());
            });
        });
        Some(Self {
            board: board.get()?,
            options: Rc::new(RefCell::new(options)),
            is_alive,
            place,
            view: Some(Box::new(view)),
        })
    }
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the new value of an attribute; `undefined` or `null` for one that was removed.
    pub fn attribute(&self, name: String, value: Option<String>) {
        let options = Rc::clone(&self.options);
        self.act(move |board| {
            set(&mut options.borrow_mut(), &name, value.as_deref());
            let options = options.borrow().clone();
            board.set_options(options);
        });
    }

    /// The property `status`.
    pub fn status(&self) -> String {
        untrack(|| self.board.status()).as_str().to_owned()
    }

    /// The property `languages`.
    pub fn languages(&self) -> JsValue {
        self.list(property::languages)
    }

    /// The property `countries`.
    pub fn countries(&self) -> JsValue {
        self.list(property::countries)
    }

    /// The property `results`.
    pub fn results(&self) -> JsValue {
        self.list(property::results)
    }

    /// The property `total`.
    pub fn total(&self) -> usize {
        untrack(|| property::total(self.board))
    }

    /// Opens the posting with this id of the feed.
    pub fn open(&self, id: String) {
        self.act(move |board| board.open(&id));
    }

    /// Closes the posting.
    pub fn close(&self) {
        self.act(|board| board.close());
    }

    /// Asks the sites of the feeds again.
    pub fn refresh(&self) {
        self.act(Board::refresh);
    }

    /// Resolves when everything asked so far is on screen, or the board is gone.
    pub fn update_complete(&self) -> Promise {
        let board = self.board;
        let is_alive = Rc::clone(&self.is_alive);
        future_to_promise(async move {
            // What was asked just now reaches the board's signals with the next tick.
            tick().await;
            let is_done =
                move || untrack(|| board.is_at_rest()) && is_finished() && !rest::is_asked_for();
            loop {
                while is_alive.get() && !is_done() {
                    clock::sleep(REST_CHECK_MS).await;
                }
                // The effects of the last change, and those of what they changed, run before the browser's next turn;
                // they may have begun a list or asked for a text.
                clock::yield_now().await;
                if !is_alive.get() || is_done() {
                    break;
                }
            }
            Ok(JsValue::UNDEFINED)
        })
    }
}

impl Mounted {
    /// What a property lists. Nothing before the program is whole, as before it is there.
    fn list(&self, property: fn(Board) -> Value) -> JsValue {
        match rest::is_there() {
            true => untrack(|| property(self.board)).into_js(),
            false => js_sys::Array::new().into(),
        }
    }

    /// Does something to the board once the program is whole, which may be never.
    pub(super) fn when_whole(&self, act: impl FnOnce(Board) + 'static) {
        let board = self.board;
        let is_alive = Rc::clone(&self.is_alive);
        rest::when_there(Box::new(move || {
            if is_alive.get() {
                act(board);
            }
        }));
    }

    /// Does something to the board that the page has asked for.
    fn act(&self, act: impl FnOnce(Board) + 'static) {
        self.when_whole(act);
        rest::ask();
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.is_alive.set(false);
        self.place.remove();
        let view = self.view.take();
        rest::when_there(Box::new(move || drop(view)));
    }
}

/// Does something as part of the present owner after the browser's turn, if the board is not gone by then.
fn in_turn(is_alive: &Rc<Cell<bool>>, act: impl FnOnce() + 'static) {
    let is_alive = Rc::clone(is_alive);
    let owner = Owner::current().unwrap_or_default();
    next_turn(Box::new(move || {
        if is_alive.get() {
            owner.with(act);
        }
    }));
}

/// The languages that the visitor is likely to want: that of the page around the element, then their own.
fn likely_languages(host: &Host) -> Vec<Language> {
    let around = host.surrounding_language().or_else(address::page_language);
    let all = around.into_iter().chain(address::visitor_languages());
    all.filter_map(|it| Language::parse(&it)).collect()
}

fn set(options: &mut Options, name: &str, value: Option<&str>) {
    if let Err(complaint) = options.set(name, value) {
        console::warn(&complaint);
    }
    if name == "src" {
        // The same feed under two spellings is one feed, and one saved copy.
        for source in &mut options.sources {
            if let Some(absolute) = address::resolve(None, source) {
                *source = absolute;
            }
        }
    }
}
