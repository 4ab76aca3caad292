//! Where the keyboard goes.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, ShadowRoot};

use crate::browser::dom::{Event, document};
use crate::browser::js;

/// Whether focusing an element may scroll the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// So that the element can be seen.
    Scroll,
    /// Not at all.
    Still,
}

/// Moves the keyboard to `element`.
pub fn focus(element: &Element, how: Focus) {
    let options = js::object(&[("preventScroll", (how == Focus::Still).into())]);
    js::call(element, "focus", &[options]);
}

/// Moves the keyboard to the first element inside the root of `near` that `selector` names. `near` may be any
/// element of the board.
pub fn focus_in(near: &Element, selector: &str, how: Focus) -> bool {
    match root(near).query_selector(selector) {
        Ok(Some(element)) => {
            focus(&element, how);
            true
        }
        _ => false,
    }
}

/// The element of the same board that has the keyboard. `near` may be any element of the board.
pub fn active_within(near: &Element) -> Option<Element> {
    match root(near) {
        Root::Shadow(root) => root.active_element(),
        Root::Page => document()?.active_element(),
    }
}

/// Marks the text of the field that `element` is, so that typing replaces it.
pub fn select_text(element: &Element) {
    if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        field.select();
    }
}

/// A board that had the keyboard when something was about to change.
#[derive(Debug)]
pub struct Keyboard(ShadowRoot);

impl Keyboard {
    /// The board in which `event` happens. `None` if the keyboard is elsewhere.
    pub fn of(event: &Event) -> Option<Self> {
        let root: ShadowRoot = event.listener()?.get_root_node().dyn_into().ok()?;
        root.active_element()?;
        Some(Self(root))
    }

    /// If what had the keyboard is gone, gives it to the first element that `selector` names.
    pub fn keep(&self, selector: &str) {
        if self.0.active_element().is_none()
            && let Ok(Some(element)) = self.0.query_selector(selector)
        {
            focus(&element, Focus::Still);
        }
    }
}

enum Root {
    Shadow(ShadowRoot),
    Page,
}

impl Root {
    fn query_selector(&self, selector: &str) -> Result<Option<Element>, ()> {
        match self {
            Self::Shadow(root) => root.query_selector(selector).map_err(drop),
            Self::Page => document().ok_or(())?.query_selector(selector).map_err(drop),
        }
    }
}

fn root(near: &Element) -> Root {
    match near.get_root_node().dyn_into() {
        Ok(root) => Root::Shadow(root),
        Err(_) => Root::Page,
    }
}
