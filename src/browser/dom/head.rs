//! Data for machines in the page's head.

use std::cell::RefCell;

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::browser::dom::document;
use crate::browser::js;

/// A `<script type="application/ld+json">` in the page's head, for as long as this value lives.
#[derive(Debug)]
pub struct DataBlock(Element);

impl DataBlock {
    /// Adds one. `None` where the page does not let us: such a block is never worth an error.
    pub fn new(json: &str) -> Option<Self> {
        let document = document()?;
        let script = document.create_element("script").ok()?;
        // The type comes first: from then on this is data, which no engine would run.
        script.set_attribute("type", "application/ld+json").ok()?;
        Reflect::set(&script, &"text".into(), &vouched_for(json)?).ok()?;
        document.head()?.append_child(&script).ok()?;
        Some(Self(script))
    }
}

impl Drop for DataBlock {
    fn drop(&mut self) {
        self.0.remove();
    }
}

thread_local! {
    static POLICY: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// The text as a page accepts it that demands trusted types: engines demand them for data blocks, too.
///
/// The policy is called `openings`; a page that lists the policies it allows has to list it, or there is no
/// data block. It is made when the first block is, so that a page without any never sees it.
fn vouched_for(json: &str) -> Option<JsValue> {
    let text = JsValue::from_str(json);
    let Some(factory) = js::get(&js::global(), "trustedTypes") else {
        return Some(text);
    };
    let policy = POLICY.with(|kept| {
        let mut kept = kept.borrow_mut();
        if kept.is_none() {
            // `String` gives back the string it is given.
            let unchanged = js::get(&js::global(), "String")?;
            let rules = js::object(&[("createScript", unchanged)]);
            *kept = js::call(&factory, "createPolicy", &["openings".into(), rules]);
        }
        kept.clone()
    })?;
    js::call(&policy, "createScript", &[text])
}
