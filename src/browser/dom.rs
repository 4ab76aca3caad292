//! The page around the board, and the few acts on elements that a view cannot express.

mod event;
mod focus;
mod head;

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Element};

use crate::browser::js;

pub use event::{Event, is_hidden, reveal_inside, show_from_the_top, step_focus};
pub use focus::{Focus, Keyboard, active_within, focus, focus_in, select_text};
pub use head::DataBlock;

/// The title of the page.
pub fn title() -> String {
    document().map(|it| it.title()).unwrap_or_default()
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts `text` on the clipboard; `false` where the browser, the page or the visitor forbids it.
pub async fn copy(text: &str) -> bool {
    async {
        let navigator = js::get(&js::global(), "navigator")?;
        let clipboard = js::get(&navigator, "clipboard")?;
        js::call_async(&clipboard, "writeText", &[text.into()]).await
    }
    .await
    .is_some()
}

/// Offers to print the page.
pub fn print() {
    js::call(&js::global(), "print", &[]);
}

/// Where in the window something is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reveal {
    /// As little movement as shows it.
    Nearest,
    /// At the top.
    Top,
}

/// Scrolls `element` into view, at once: movement that nobody asked for is disturbing.
pub fn reveal(element: &Element, how: Reveal) {
    let block = match how {
        Reveal::Nearest => "nearest",
        Reveal::Top => "start",
    };
    let options = js::object(&[
        ("block", block.into()),
        ("inline", "nearest".into()),
        ("behavior", "instant".into()),
    ]);
    js::call(element, "scrollIntoView", &[options]);
}

/// Whether `element` takes room on the page and is not made invisible.
pub fn is_visible(element: &Element) -> bool {
    let style = js::call(&js::global(), "getComputedStyle", &[element.into()]);
    let visibility = style.and_then(|it| js::get(&it, "visibility")?.as_string());
    let area = element.get_bounding_client_rect();
    area.width() > 0.0 && area.height() > 0.0 && visibility.is_none_or(|it| it == "visible")
}

/// How far the page is scrolled down.
pub fn scroll_top() -> f64 {
    web_sys::window()
        .and_then(|it| it.scroll_y().ok())
        .unwrap_or_default()
}

/// Scrolls the page.
pub fn set_scroll_top(top: f64) {
    let options = js::object(&[("top", top.into()), ("behavior", JsValue::from("instant"))]);
    js::call(&js::global(), "scrollTo", &[options]);
}

/// Runs `act` once, right before the browser paints next.
pub fn on_frame(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(Box::new(act) as Box<dyn FnOnce()>);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
