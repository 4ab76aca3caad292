//! Elements that follow the state: what a component is made of.
//!
//! Leptos' signals, memos, effects and owners drive them; its `view!` is not used, because each element, attribute
//! and closure in it is a type of its own and costs up to two kilobytes of WebAssembly, and because it hands static
//! parts to the browser's HTML parser. Here all elements are one type and every closure is boxed.

use std::cell::Cell;
use std::mem;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clock::{self, Slice};
use crate::browser::dom::{self, Event, Keyboard};
use crate::browser::node::Node;

/// A text that follows the state.
pub(super) type Words = Box<dyn FnMut() -> String>;

/// A yes or no that follows the state.
pub(super) type Flag = Box<dyn FnMut() -> bool>;

/// Elements that follow the state, and are made anew with each change.
pub(super) type Content = Box<dyn FnMut() -> Vec<El>>;

/// Elements that follow the state, each made once for its key.
pub(super) type Items = Box<dyn FnMut() -> Vec<Item>>;

/// A key, and how the element for it is made.
pub(super) type Item = (String, Box<dyn FnOnce() -> El>);

/// What happens on an event.
pub(super) type Act = Box<dyn FnMut(&Event)>;

/// How a memo of a yes or no is derived; it is given what it was before.
type Derivation = Box<dyn Fn(Option<&bool>) -> bool + Send + Sync>;

/// How long a list makes elements in one task, in milliseconds: an eighth of what a visitor who types would notice,
/// because other lists and the painting want their share.
const BUILD_MS: f64 = 6.0;

/// An element that is being built.
#[derive(Clone, Debug)]
pub(crate) struct El(Node);

/// A new element.
pub(super) fn el(name: &str) -> El {
    El(Node::new(name).expect("a board is built for a window"))
}

/// A new element of a class.
pub(super) fn classed(name: &str, class: &str) -> El {
    el(name).set("class", class)
}

/// A button that looks as `class` says.
pub(super) fn button(class: &str, act: impl FnMut(&Event) + 'static) -> El {
    classed("button", class)
        .set("type", "button")
        .on("click", self::act(act))
}

impl El {
    /// The element itself.
    pub(crate) fn node(&self) -> &Node {
        &self.0
    }

    /// Sets an attribute for good.
    pub(super) fn set(self, name: &str, value: &str) -> Self {
        self.0.set(name, Some(value));
        self
    }

    /// Sets an attribute for good, if there is a value.
    pub(super) fn maybe(self, name: &str, value: Option<&str>) -> Self {
        self.0.set(name, value);
        self
    }

    /// An attribute that follows the state.
    pub(super) fn bind(self, name: &'static str, mut words: Words) -> Self {
        let node = self.0.clone();
        let mut shown = None;
        follow(move || {
            let now = Some(words());
            if now != shown {
                node.set(name, now.as_deref());
                shown = now;
            }
        });
        self
    }

    /// An attribute without a value, there as long as the flag holds.
    pub(super) fn flag(self, name: &'static str, mut flag: Flag) -> Self {
        let node = self.0.clone();
        follow(move || node.set(name, flag().then_some("")));
        self
    }

    /// A class, there as long as the flag holds.
    pub(super) fn class_if(self, name: &'static str, mut flag: Flag) -> Self {
        let node = self.0.clone();
        follow(move || node.set_class(name, flag()));
        self
    }

    /// What a field holds.
    pub(super) fn value(self, mut words: Words) -> Self {
        let node = self.0.clone();
        follow(move || node.set_value(&words()));
        self
    }

    /// Whether a box is checked, an option selected.
    pub(super) fn is(self, name: &'static str, mut flag: Flag) -> Self {
        let node = self.0.clone();
        follow(move || node.set_flag(name, flag()));
        self
    }

    /// Hears an event.
    pub(super) fn on(self, name: &'static str, act: impl FnMut(&Event) + 'static) -> Self {
        // Kept by the owner, as everything that follows: it ends with the part of the board that it is in.
        StoredValue::new_local(self.0.listen(name, hear(act)));
        self
    }

    /// A text for good.
    pub(super) fn text(self, text: &str) -> Self {
        self.0.append_text(text);
        self
    }

    /// A text that follows the state.
    pub(super) fn words(self, mut words: Words) -> Self {
        let text = self.0.append_text("");
        let mut shown = String::new();
        follow(move || {
            let now = words();
            if now != shown {
                text.set(&now);
                shown = now;
            }
        });
        self
    }

    /// An element in it.
    pub(super) fn child(self, child: El) -> Self {
        self.0.append(&child.0);
        self
    }

    /// Elements in it.
    pub(super) fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self.0.append(&child.0);
        }
        self
    }

    /// A part of it that follows the state.
    pub(super) fn content(self, mut content: Content) -> Self {
        let end = self.0.append_text("");
        let mut shown = Vec::new();
        follow(move || {
            let next = content();
            shown.drain(..).for_each(|it: El| it.0.detach());
            next.iter().for_each(|it| end.put_before(&it.0));
            shown = next;
        });
        self
    }

    /// A list that follows the state. An element stays as long as its key does, and with it the keyboard.
    ///
    /// Elements are made for [`BUILD_MS`] at most: the others follow when the browser has had its turn.
    pub(super) fn each(self, items: Items) -> Self {
        self.each_until(items, RwSignal::new(false))
    }

    /// The same, and `is_whole` says whether all elements are there: what stands below them would be pushed down.
    pub(super) fn each_until(self, mut items: Items, is_whole: RwSignal<bool>) -> Self {
        let end = self.0.append_text("");
        // The rows outlive the run of the effect that makes them, so they are not owned by it. A strong
        // reference would keep the owner alive through what it owns.
        let outer = Owner::current().map(|it| it.downgrade());
        let mut rows: Vec<Row> = Vec::new();
        let turn = RwSignal::new(());
        follow(move || {
            turn.track();
            let Some(outer) = outer.as_ref().and_then(|it| it.upgrade()) else {
                return;
            };
            let mut before = mem::take(&mut rows);
            let mut is_cut = false;
            let slice = Slice::new(BUILD_MS);
            for (key, build) in items() {
                let row = match before.iter().position(|it| it.key == key) {
                    Some(at) => before.remove(at),
                    None if is_cut => continue,
                    None => {
                        let row = Row::new(key, &outer, build);
                        is_cut = slice.is_over();
                        row
                    }
                };
                rows.push(row);
            }
            if is_cut {
                // The list may be gone by then.
                next_turn(Box::new(move || {
                    turn.try_set(());
                }));
            }
            if is_whole.get_untracked() == is_cut {
                is_whole.set(!is_cut);
            }
            drop(before);
            let mut next: Option<&Node> = None;
            for row in rows.iter().rev() {
                if !end.follows(&row.node, next) {
                    match next {
                        Some(next) => next.put_before(&row.node),
                        None => end.put_before(&row.node),
                    }
                }
                next = Some(&row.node);
            }
        });
        self
    }
}

thread_local! {
    /// How much is still to be made.
    static N_UNFINISHED: Cell<usize> = const { Cell::new(0) };
}

/// Whether everything that was to be made on the page is there.
pub(crate) fn is_finished() -> bool {
    N_UNFINISHED.get() == 0
}

/// Does something after the browser's turn. Until then the page is not finished.
pub(crate) fn next_turn(act: Box<dyn FnOnce()>) {
    N_UNFINISHED.set(N_UNFINISHED.get() + 1);
    spawn_local(async move {
        clock::yield_now().await;
        N_UNFINISHED.set(N_UNFINISHED.get() - 1);
        act();
    });
}

/// An element of a list, with everything that follows the state for it.
struct Row {
    key: String,
    node: Node,
    owner: Owner,
}

impl Row {
    fn new(key: String, outer: &Owner, build: Box<dyn FnOnce() -> El>) -> Self {
        let owner = outer.with(Owner::new);
        let node = owner.with(|| untrack(build)).0;
        Self { key, node, owner }
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        self.owner.cleanup();
        self.node.detach();
    }
}

/// Does something now and after each change of what it reads, for as long as the owner lives.
fn follow(act: impl FnMut() + 'static) {
    let mut act: Box<dyn FnMut()> = Box::new(act);
    let effect = RenderEffect::new(move |_: Option<()>| act());
    StoredValue::new_local(effect);
}

/// A part that is there as long as `flag` holds.
pub(super) fn when(
    flag: impl Fn() -> bool + Send + Sync + 'static,
    view: impl FnMut() -> El + 'static,
) -> Content {
    let flag: Derivation = Box::new(move |_| flag());
    let is_there = Memo::new(flag);
    let mut view: Box<dyn FnMut() -> El> = Box::new(view);
    Box::new(move || is_there.get().then(&mut view).into_iter().collect())
}

/// What is done on an event. All that only this leads to is in the rest of the program, which knows it by this name.
fn hear(mut act: impl FnMut(&Event) + 'static) -> Act {
    Box::new(move |event| act(event))
}

/// What a click does.
///
/// It may take away the very button that was pressed: then the keyboard goes to what is still set, or to the count.
pub(super) fn act(act: impl FnMut(&Event) + 'static) -> Act {
    let mut act = hear(act);
    hear(move |event| {
        let keyboard = Keyboard::of(event);
        act(event);
        if let Some(keyboard) = keyboard {
            dom::on_frame(move || keyboard.keep(".chip, .status__count"));
        }
    })
}
