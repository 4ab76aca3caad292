//! What an event means, and where the keyboard goes after it.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use crate::browser::dom::{Focus, Reveal, active_within, focus, focus_in, reveal};
use crate::browser::file::ChosenFile;
use crate::browser::{js, rest};

/// Something that happened to an element that listens.
#[derive(Debug)]
pub struct Event(web_sys::Event);

impl Event {
    pub(crate) fn new(event: web_sys::Event) -> Self {
        Self(event)
    }

    /// Keeps everybody from hearing of it, and lets it happen again when the program is whole.
    ///
    /// A click that the browser answers itself goes its way.
    pub(crate) fn hold(&self) {
        let name = self.0.type_();
        if name == "click" {
            if !self.is_plain_click() {
                return;
            }
            self.0.prevent_default();
        }
        self.0.stop_immediate_propagation();
        let event = JsValue::from(self.0.clone());
        let target = self.0.composed_path().get(0);
        // What is chosen now may be shown as not chosen until it is heard.
        let value = js::get(&target, "value").filter(|_| name == "change");
        rest::then(Box::new(move || {
            if let Some(value) = value {
                let _ = Reflect::set(&target, &"value".into(), &value);
            }
            // An event happens once; one that is made from it has the same members.
            let again = js::construct(&event, "constructor", &[name.into(), event.clone()]);
            js::call(&target, "dispatchEvent", &[again.into()]);
        }));
    }

    fn member(&self, name: &str) -> Option<JsValue> {
        js::get(&self.0, name)
    }

    fn has(&self, name: &str) -> bool {
        self.member(name).is_some_and(|it| it.is_truthy())
    }

    /// The key that was pressed; empty if it was none.
    pub fn key(&self) -> String {
        let key = self.member("key").and_then(|it| it.as_string());
        key.unwrap_or_default()
    }

    /// Whether the key belongs to what the visitor composes letters with, as for Japanese.
    pub fn is_composing(&self) -> bool {
        // Safari says of the key that ends it only that it has no code of its own.
        let code = self.member("keyCode").and_then(|it| it.as_f64());
        self.has("isComposing") || code == Some(229.0)
    }

    /// Whether the key was pressed with another one that gives it a meaning of its own.
    pub fn is_modified(&self) -> bool {
        let others = ["ctrlKey", "metaKey", "shiftKey", "altKey"];
        others.into_iter().any(|it| self.has(it))
    }

    /// What the field that it happened to holds.
    pub fn value(&self) -> String {
        let target = self.member("target");
        let value = target.and_then(|it| js::get(&it, "value")?.as_string());
        value.unwrap_or_default()
    }

    /// The file that was chosen.
    pub fn file(&self) -> Option<ChosenFile> {
        ChosenFile::from_event(&self.0)
    }

    /// Keeps the browser from doing what it would.
    pub fn prevent_default(&self) {
        self.0.prevent_default();
    }

    /// Keeps elements further out from hearing of it.
    pub fn stop_propagation(&self) {
        self.0.stop_propagation();
    }

    /// Whether a click on a link is one that the board may answer itself: with the main button, and without a
    /// key that asks for a new tab or a download.
    pub fn is_plain_click(&self) -> bool {
        let others = ["ctrlKey", "metaKey", "shiftKey", "altKey", "button"];
        !others.into_iter().any(|it| self.has(it)) && !self.0.default_prevented()
    }

    /// Whether the keyboard leaves the element that listens.
    pub fn leaves(&self) -> bool {
        let target = self.member("relatedTarget");
        let target = target.and_then(|it| it.dyn_into::<web_sys::Node>().ok());
        self.listener()
            .is_some_and(|it| !it.contains(target.as_ref()))
    }

    /// Moves the keyboard to the element that `selector` names inside the one that listens.
    pub fn focus_inside(&self, selector: &str) {
        let inner = self
            .listener()
            .and_then(|it| it.query_selector(selector).ok().flatten());
        if let Some(inner) = inner {
            focus(&inner, Focus::Still);
        }
    }

    /// Moves the keyboard to the element of the same board that `selector` names.
    pub fn focus_beside(&self, selector: &str) {
        if let Some(listener) = self.listener() {
            focus_in(&listener, selector, Focus::Still);
        }
    }

    pub(super) fn listener(&self) -> Option<Element> {
        self.0.current_target().and_then(|it| it.dyn_into().ok())
    }
}

/// Moves the keyboard from one element inside `container` that `selector` names to the one `by` places after
/// it. `false` if there is none.
pub fn step_focus(container: &Element, selector: &str, by: i64) -> bool {
    let Ok(all) = container.query_selector_all(selector) else {
        return false;
    };
    let active = active_within(container);
    let active = active.as_ref().map(AsRef::<web_sys::Node>::as_ref);
    let here = (0..all.length()).find(|it| all.item(*it).as_ref() == active);
    let there = here.and_then(|it| u32::try_from(i64::from(it) + by).ok());
    match there.and_then(|it| all.item(it)?.dyn_into::<Element>().ok()) {
        Some(element) => {
            focus(&element, Focus::Scroll);
            true
        }
        None => false,
    }
}

/// Scrolls to what `selector` names inside `container`, as little as shows it.
pub fn reveal_inside(container: &Element, selector: &str) {
    if let Ok(Some(element)) = container.query_selector(selector) {
        reveal(&element, Reveal::Nearest);
    }
}

/// Whether what `selector` names inside `container` takes no room on screen.
pub fn is_hidden(container: &Element, selector: &str) -> bool {
    let element = container.query_selector(selector).ok().flatten();
    let element = element.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    element.is_none_or(|it| it.offset_parent().is_none())
}

/// Scrolls the element that `scroller` names to its beginning, and the page only if `first` is out of sight.
pub fn show_from_the_top(container: &Element, scroller: &str, first: &str) {
    if let Ok(Some(scroller)) = container.query_selector(scroller) {
        scroller.set_scroll_top(0);
    }
    if let Ok(Some(first)) = container.query_selector(first) {
        reveal(&first, Reveal::Nearest);
    }
}
