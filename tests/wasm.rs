//! What only a browser can answer: names, numbers and dates come from its `Intl`.
//!
//! `cargo xtask test --only wasm` runs this in a headless browser.

#![cfg(target_arch = "wasm32")]

use openings::browser::intl;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_language_is_named_in_the_interface_language_with_a_large_first_letter() {
    for (code, locale, expected) in [
        ("de", "de", "Deutsch"),
        ("fr", "fr", "Français"),
        ("de", "en", "German"),
        ("zh-Hant", "en", "Traditional Chinese"),
    ] {
        assert_eq!(intl::language_name(code, locale), expected);
    }
}

#[wasm_bindgen_test]
fn a_country_is_named_in_the_interface_language() {
    for (code, locale, expected) in [
        ("AT", "de", "Österreich"),
        ("AT", "ja", "オーストリア"),
        ("DE", "pl", "Niemcy"),
    ] {
        assert_eq!(intl::region_name(code, locale), expected);
    }
}

#[wasm_bindgen_test]
fn a_code_that_no_browser_knows_is_shown_as_it_is() {
    assert_eq!(intl::region_name("not a code", "en"), "not a code");
}
