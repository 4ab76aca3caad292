//! The objects of `Intl`, each made once.

use std::cell::RefCell;

use wasm_bindgen::JsValue;

use crate::browser::js;

/// An object of `Intl`.
#[derive(Debug, Clone)]
pub(crate) struct Formatter(JsValue);

impl Formatter {
    /// `new Intl.kind(locale, options)`; `None` where there is no such thing. A locale that is none gives that
    /// of the browser.
    pub(crate) fn new(kind: &str, locale: &str, options: &[(&str, JsValue)]) -> Option<Self> {
        let intl = js::get(&js::global(), "Intl")?;
        let options = js::object(options);
        js::construct(&intl, kind, &[locale.into(), options.clone()])
            .or_else(|| js::construct(&intl, kind, &[JsValue::UNDEFINED, options]))
            .map(Self)
    }

    pub(crate) fn as_js(&self) -> &JsValue {
        &self.0
    }

    /// What one of its methods says, if it has that method and it does not throw.
    pub(crate) fn call(&self, method: &str, arguments: &[JsValue]) -> Option<String> {
        js::call(&self.0, method, arguments)?.as_string()
    }
}

thread_local! {
    /// Making one of them costs a hundred times what using it does. There are few: a dozen for each
    /// interface language, and one for each currency.
    static FORMATTERS: RefCell<Vec<(String, Option<Formatter>)>> = const { RefCell::new(Vec::new()) };
}

/// The same, made the first time it is asked for.
pub(crate) fn cached(kind: &str, locale: &str, options: &[(&str, &str)]) -> Option<Formatter> {
    let mut key = [kind, " ", locale].concat();
    for (name, value) in options {
        key.extend([" ", name, "=", value]);
    }
    FORMATTERS.with(|formatters| {
        let mut formatters = formatters.borrow_mut();
        if let Some((_, made)) = formatters.iter().find(|it| it.0 == key) {
            return made.clone();
        }
        let options: Vec<(&str, JsValue)> = options
            .iter()
            .map(|(name, value)| (*name, JsValue::from_str(value)))
            .collect();
        let made = Formatter::new(kind, locale, &options);
        formatters.push((key, made.clone()));
        made
    })
}
