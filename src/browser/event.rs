//! The element on the page, as the board sees it: somewhere to send events from.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// A value that is handed to the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
    /// `null`.
    Nothing,
    /// An array.
    List(Vec<Value>),
    /// An object.
    Object(Vec<(&'static str, Value)>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl Value {
    pub(crate) fn into_js(self) -> JsValue {
        match self {
            Self::Text(text) => JsValue::from_str(&text),
            Self::Number(number) => JsValue::from_f64(number),
            Self::Flag(flag) => JsValue::from_bool(flag),
            Self::Nothing => JsValue::NULL,
            Self::List(values) => values
                .into_iter()
                .map(Self::into_js)
                .collect::<Array>()
                .into(),
            Self::Object(members) => {
                let object = Object::new();
                for (name, value) in members {
                    // Setting a member of a fresh object cannot fail.
                    let _ = Reflect::set(&object, &JsValue::from_str(name), &value.into_js());
                }
                object.into()
            }
        }
    }
}

/// Whether a listener may stop what an event announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelable {
    /// It may.
    Yes,
    /// It may not.
    No,
}

/// What the listeners of an event made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// What the event announces goes on.
    Allowed,
    /// A listener called `preventDefault()`.
    Prevented,
}

/// The element of a board.
#[derive(Debug, Clone, PartialEq)]
pub struct Host(HtmlElement);

impl Host {
    pub(crate) fn new(element: HtmlElement) -> Self {
        Self(element)
    }

    /// Sends an event that bubbles and leaves shadow roots.
    pub fn dispatch(&self, name: &str, detail: Value, cancelable: Cancelable) -> Outcome {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_cancelable(cancelable == Cancelable::Yes);
        init.set_detail(&detail.into_js());
        let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) else {
            return Outcome::Allowed;
        };
        match self.0.dispatch_event(&event) {
            Ok(false) => Outcome::Prevented,
            _ => Outcome::Allowed,
        }
    }

    /// The language of the nearest element around the board that states one.
    pub fn surrounding_language(&self) -> Option<String> {
        let parent = self.0.parent_element()?;
        let stated = parent.closest("[lang]").ok().flatten()?;
        stated.get_attribute("lang").filter(|it| !it.is_empty())
    }
}
