//! What an event means, and where the keyboard goes after it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement, MouseEvent, Node};

use crate::browser::dom::{Focus, Reveal, active_within, focus, focus_in, reveal};

/// Whether a click on a link is one that the board may answer itself: with the main button, and without a key
/// that asks for a new tab or a download.
pub fn is_plain_click(event: &MouseEvent) -> bool {
    let has_key = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    event.button() == 0 && !has_key && !event.default_prevented()
}

/// Whether the keyboard leaves the element that listens.
pub fn leaves(event: &FocusEvent) -> bool {
    let target = event
        .related_target()
        .and_then(|it| it.dyn_into::<Node>().ok());
    listener(event).is_some_and(|it| !it.contains(target.as_ref()))
}

/// Moves the keyboard to the element that `selector` names inside the one that listens.
pub fn focus_inside(event: &Event, selector: &str) {
    let inner = listener(event).and_then(|it| it.query_selector(selector).ok().flatten());
    if let Some(inner) = inner {
        focus(&inner, Focus::Still);
    }
}

/// Moves the keyboard to the element of the same board that `selector` names.
pub fn focus_beside(event: &Event, selector: &str) {
    if let Some(listener) = listener(event) {
        focus_in(&listener, selector, Focus::Still);
    }
}

fn listener(event: &Event) -> Option<Element> {
    event.current_target().and_then(|it| it.dyn_into().ok())
}

/// Moves the keyboard from one element inside `container` that `selector` names to the one `by` places after
/// it. `false` if there is none.
pub fn step_focus(container: &Element, selector: &str, by: i64) -> bool {
    let Ok(all) = container.query_selector_all(selector) else {
        return false;
    };
    let active = active_within(container);
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
