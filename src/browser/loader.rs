//! What the script of the element hands over: it knows where its files lie, and has asked for the feeds
//! while this code was still on its way.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, Response};

use crate::browser::js;

thread_local! {
    static LOADER: RefCell<JsValue> = const { RefCell::new(JsValue::UNDEFINED) };
}

/// Keeps the loader for as long as the page lives.
pub(crate) fn set(loader: JsValue) {
    LOADER.with(|it| it.replace(loader));
}

/// The absolute address of one of several files, as the "locales": that for which `part` stands in their pattern.
pub fn file_of(name: &str, part: &str) -> Option<String> {
    let pattern = file(name)?;
    let (before, after) = pattern.split_once("*")?;
    Some([before, part, after].concat())
}

/// The absolute address of one of our files, as "rest", or a pattern of several, as "locales"; `None` if there is none.
pub fn file(name: &str) -> Option<String> {
    LOADER.with(|it| js::call(&it.borrow(), "file", &[name.into()])?.as_string())
}

/// The module at an address. `import()` is syntax, so only a script can call it.
pub(crate) async fn import(address: &str) -> Option<JsValue> {
    let module = LOADER.with(|it| js::call(&it.borrow(), "load", &[address.into()]))?;
    js::settled(module).await
}

/// Tells the element that nothing here can be called any more.
pub(crate) fn poisoned(message: &str) {
    // A panic may come while the loader is borrowed.
    LOADER.with(|it| {
        if let Ok(loader) = it.try_borrow() {
            js::call(&loader, "poisoned", &[message.into()]);
        }
    });
}

/// A request that is under way, and what ends it.
pub(crate) struct Early {
    /// Resolves to a [`Response`].
    pub(crate) response: js_sys::Promise,
    /// Ends the request.
    pub(crate) controller: Option<AbortController>,
}

/// The request for `url` that was begun together with ours, once.
pub(crate) fn early(url: &str) -> Option<Early> {
    let pair = LOADER.with(|it| js::call(&it.borrow(), "early", &[url.into()]))?;
    Some(Early {
        response: js::get(&pair, "0")?.dyn_into().ok()?,
        controller: js::get(&pair, "1").and_then(|it| it.dyn_into().ok()),
    })
}

/// Whether `value` is what `fetch` resolves to, also where the page has replaced `fetch`.
pub(crate) fn response(value: JsValue) -> Option<Response> {
    value.dyn_into().ok()
}
