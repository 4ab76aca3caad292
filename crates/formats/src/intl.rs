//! Names of countries from the data that the browser ships.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;

    #[wasm_bindgen(js_namespace = JSON, catch)]
    fn parse(json: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    /// The last language that was asked for, and its names if the browser has any: all countries are asked for in
    /// one language after the other.
    static NAMES: RefCell<(String, Option<DisplayNames>)> = const { RefCell::new((String::new(), None)) };
}

/// The name of a country by its code in a language; the code itself where there is none.
pub(crate) fn region_name(code: &str, language: &str) -> String {
    NAMES.with_borrow_mut(|(last, names)| {
        if last != language {
            let options = parse("{\"type\":\"region\"}");
            *names = options.and_then(|it| DisplayNames::new(language, &it)).ok();
            *last = language.to_owned();
        }
        let name = names.as_ref().and_then(|it| it.of(code).ok()?);
        name.unwrap_or_else(|| code.to_owned())
    })
}
