//! The address of the page, and the languages of the page and the visitor.

mod form;

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{EventTarget, History, Location, Url};

use crate::browser::js;

pub use form::{pairs, to_query};

/// The names and values of the page's query, decoded, in their order.
pub fn query_pairs() -> Vec<(String, String)> {
    let query = location().and_then(|it| it.search().ok());
    pairs(&query.unwrap_or_default())
}

/// The page's fragment without `#`, as it is written.
pub fn hash() -> String {
    let hash = location().and_then(|it| it.hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The page's address with another query and fragment, both without their sign. An empty one leaves no sign.
pub fn with(query: &str, hash: &str) -> String {
    let path = location().and_then(|it| it.pathname().ok());
    let mut address = path.unwrap_or_default();
    for (sign, part) in [("?", query), ("#", hash)] {
        if !part.is_empty() {
            address.push_str(sign);
            address.push_str(part);
        }
    }
    address
}

/// The whole address of the page.
pub fn page_url() -> String {
    location().and_then(|it| it.href().ok()).unwrap_or_default()
}

/// `relative` as seen from `base`, or from the page where there is no base.
pub fn resolve(base: Option<&str>, relative: &str) -> Option<String> {
    // The page may have a <base>, which is what its own links go by.
    let page = web_sys::window().and_then(|it| it.document()?.base_uri().ok().flatten());
    let page = page.unwrap_or_else(page_url);
    let base = match base {
        Some(base) => Url::new_with_base(base, &page).ok()?.href(),
        None => page,
    };
    Url::new_with_base(relative, &base).ok().map(|it| it.href())
}

/// Makes `address` the page's, with a new entry in the history.
pub fn push(address: &str) {
    if let Some(history) = history() {
        // A frame may be forbidden to, and Safari limits how often.
        let _ = history.push_state_with_url(&state(&history), "", Some(address));
    }
}

/// Makes `address` the page's, in the same entry of the history.
pub fn replace(address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&state(&history), "", Some(address));
    }
}

/// Goes back one entry.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// A number that was kept with this entry of the history: where the visitor had scrolled to, say.
pub fn kept(name: &str) -> Option<f64> {
    js::get(&state(&history()?), &key(name))?.as_f64()
}

/// Keeps a number with this entry of the history, beside what the page keeps there.
pub fn keep(name: &str, number: f64) {
    let Some(history) = history() else { return };
    let before = state(&history);
    // A state that is no object belongs to the page alone.
    if !before.is_null() && !before.is_undefined() && !before.is_object() {
        return;
    }
    let after = js_sys::Object::new();
    if let Some(before) = before.dyn_ref::<js_sys::Object>() {
        js_sys::Object::assign(&after, before);
    }
    let _ = js_sys::Reflect::set(&after, &key(name).as_str().into(), &number.into());
    let _ = history.replace_state_with_url(&after, "", None);
}

fn key(name: &str) -> String {
    ["openings:", name].concat()
}

/// The page's own state is carried along: single-page applications lose their way without it.
fn state(history: &History) -> JsValue {
    history.state().unwrap_or(JsValue::NULL)
}

/// Calls back until it is dropped.
#[derive(Debug)]
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    call: Closure<dyn FnMut()>,
}

impl Listener {
    pub(crate) fn new(
        target: &EventTarget,
        event: &'static str,
        call: impl FnMut() + 'static,
    ) -> Self {
        let call = Closure::new(call);
        let _ = target.add_event_listener_with_callback(event, call.as_ref().unchecked_ref());
        Self {
            target: target.clone(),
            event,
            call,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let call = self.call.as_ref().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.event, call);
    }
}

/// Calls back whenever the visitor goes back or forward, or follows a link to a fragment.
pub fn on_pop(call: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::new(web_sys::window()?.as_ref(), "popstate", call))
}

/// Calls back when the visitor leaves the page, perhaps to come back.
pub fn on_leave(call: impl FnMut() + 'static) -> Option<Listener> {
    Some(Listener::new(web_sys::window()?.as_ref(), "pagehide", call))
}

/// The language that the page states for itself.
pub fn page_language() -> Option<String> {
    let root = web_sys::window()?.document()?.document_element()?;
    root.get_attribute("lang").filter(|it| !it.is_empty())
}

/// The languages that the visitor has told the browser, the dearest first.
pub fn visitor_languages() -> Vec<String> {
    let Some(navigator) = js::get(&js::global(), "navigator") else {
        return Vec::new();
    };
    match js::get(&navigator, "languages") {
        Some(languages) => js_sys::Array::from(&languages)
            .iter()
            .filter_map(|it| it.as_string())
            .collect(),
        None => js::get(&navigator, "language")
            .and_then(|it| it.as_string())
            .into_iter()
            .collect(),
    }
}

fn location() -> Option<Location> {
    web_sys::window().map(|it| it.location())
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
