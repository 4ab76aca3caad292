//! What an event means.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, MouseEvent, Node};

use crate::browser::dom::{Focus, focus};

/// Whether a click on a link is one that the board may answer itself: with the main button, and without a key
/// that asks for a new tab or a download.
pub fn is_plain_click(event: &MouseEvent) -> bool {
    let has_key = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    event.button() == 0 && !has_key && !event.default_prevented()
}

/// Whether the keyboard goes from inside `container` to somewhere outside.
pub fn leaves(event: &FocusEvent, container: &Element) -> bool {
    let target = event.related_target().and_then(|it| it.dyn_into::<Node>().ok());
    !container.contains(target.as_ref())
}

/// Moves the keyboard from one element inside `container` that `selector` names to the one after it. `false` if
/// there is none.
pub fn focus_next(container: &Element, selector: &str) -> bool {
    step(container, selector, 1)
}

/// The same to the one before it.
pub fn focus_previous(container: &Element, selector: &str) -> bool {
    step(container, selector, -1)
}

fn step(container: &Element, selector: &str, by: i64) -> bool {
    let Ok(all) = container.query_selector_all(selector) else {
        return false;
    };
    let active = crate::browser::dom::active_within(container);
    let active = active.as_ref().map(AsRef::<Node>::as_ref);
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

/// Whether an element takes no room on screen, its own doing or that of one around it.
pub fn is_hidden(element: &HtmlElement) -> bool {
    element.offset_parent().is_none()
}
