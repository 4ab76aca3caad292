//! Reads the text of a posting when it is opened.
//!
//! A program of its own: most visits open no posting, and none waits for this before the list is there.

use wasm_bindgen::prelude::wasm_bindgen;

/// The answer to a question of [`openings_feed::exchange`].
#[wasm_bindgen]
pub fn read(question: &str) -> String {
    openings_feed::exchange::answer(question)
}
