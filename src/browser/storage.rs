//! Small values that outlive the visit, under our own prefix in the page's `localStorage`.
//!
//! Without storage (private windows, sandboxed frames, a full disk) nothing is kept, and nothing fails.

use web_sys::Storage;

const PREFIX: &str = "openings:";

/// The value kept under `key`.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(&prefixed(key)).ok().flatten()
}

/// Keeps `value` under `key`, if it can.
pub fn set(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&prefixed(key), value);
    }
}

/// Forgets what is kept under `key`.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&prefixed(key));
    }
}

fn prefixed(key: &str) -> String {
    [PREFIX, key].concat()
}

fn storage() -> Option<Storage> {
    // Merely asking throws where storage is refused.
    web_sys::window()?.local_storage().ok().flatten()
}
