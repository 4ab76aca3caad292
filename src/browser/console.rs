//! Lines for the developers of the page.

use wasm_bindgen::JsValue;

/// Writes a warning, with our name before it.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&line(message));
}

/// Writes an error, with our name before it.
pub fn error(message: &str) {
    web_sys::console::error_1(&line(message));
}

fn line(message: &str) -> JsValue {
    JsValue::from_str(&format!("[openings] {message}"))
}
