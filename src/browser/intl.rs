//! Names, numbers, dates and order, from the data that the browser ships.
//!
//! A locale is a BCP 47 tag. Whatever a browser cannot do comes back as something readable.

mod formatter;
mod quantity;
mod time;

use std::cmp::Ordering;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::js;
use formatter::{Formatter, cached};

pub use quantity::{compact_number, money, money_compact, number};
pub use time::{age, date_long, date_time, prepare};

/// The name of a language in `locale`, as a word that can stand alone; in its own language, if `locale` is
/// `code`.
pub fn language_name(code: &str, locale: &str) -> String {
    let name = name("language", code, locale);
    capitalized(&name.unwrap_or_else(|| code.to_owned()), locale)
}

/// The name of a country or region by its code.
pub fn region_name(code: &str, locale: &str) -> String {
    name("region", code, locale).unwrap_or_else(|| code.to_owned())
}

fn name(kind: &'static str, code: &str, locale: &str) -> Option<String> {
    cached("DisplayNames", locale, &[("type", kind)])?.call("of", &[code.into()])
}

/// With a large first letter, by the rules of `locale`.
fn capitalized(word: &str, locale: &str) -> String {
    let mut rest = word.chars();
    let Some(first) = rest.next() else {
        return String::new();
    };
    // Georgian has large letters, but no word begins with one.
    if locale.starts_with("ka") {
        return word.to_owned();
    }
    let first = String::from(first);
    let large = in_capitals(&first, locale).unwrap_or(first);
    large + rest.as_str()
}

fn in_capitals(text: &str, locale: &str) -> Option<String> {
    let methods = js::get(&js::get(&js::global(), "String")?, "prototype")?;
    let method = js::function(&methods, "toLocaleUpperCase")?;
    method.call1(&text.into(), &locale.into()).ok()?.as_string()
}

/// The items as a list in words: "a, b, and c".
pub fn list(locale: &str, items: &[String]) -> String {
    let array: js_sys::Array = items.iter().map(|it| JsValue::from_str(it)).collect();
    cached("ListFormat", locale, &[("type", "conjunction")])
        .and_then(|it| it.call("format", &[array.into()]))
        .unwrap_or_else(|| items.join(", "))
}

/// The order in which the readers of a language expect words.
#[derive(Debug, Clone)]
pub struct Collator(Option<Function>);

impl Collator {
    /// The order of `locale`. Numbers in words are compared as numbers.
    pub fn new(locale: &str) -> Self {
        let formatter = Formatter::new("Collator", locale, &[("numeric", true.into())]);
        let compare = formatter.and_then(|it| js::get(it.as_js(), "compare"));
        Self(compare.and_then(|it| it.dyn_into().ok()))
    }

    /// Which of two words comes first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.0.as_ref().and_then(|it| {
            let order = it.call2(&JsValue::UNDEFINED, &a.into(), &b.into());
            order.ok()?.as_f64()
        });
        match order {
            Some(order) => order.partial_cmp(&0.0).unwrap_or(Ordering::Equal),
            None => a.cmp(b),
        }
    }
}
