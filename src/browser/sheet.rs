//! One style sheet for all the boards of a page.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, ShadowRoot};

use crate::browser::js;

thread_local! {
    static SHEET: RefCell<Option<CssStyleSheet>> = const { RefCell::new(None) };
}

/// Gives a shadow root the styles of `css`, which must be the same at every call: the sheet is made once.
pub(crate) fn adopt(root: &ShadowRoot, css: &'static str) {
    if adopt_constructed(root, css).is_none() {
        adopt_element(root, css);
    }
}

/// A constructed sheet is no inline style to a strict policy.
fn adopt_constructed(root: &ShadowRoot, css: &'static str) -> Option<()> {
    let sheet = SHEET.with(|kept| {
        let mut kept = kept.borrow_mut();
        if kept.is_none() {
            let made = js::construct(&js::global(), "CSSStyleSheet", &[])?;
            js::call(&made, "replaceSync", &[css.into()])?;
            *kept = made.dyn_into().ok();
        }
        kept.clone()
    })?;
    js::get(root, "adoptedStyleSheets")?;
    let sheets = js_sys::Array::of1(&sheet);
    let is_set = js_sys::Reflect::set(root, &"adoptedStyleSheets".into(), &sheets);
    is_set.unwrap_or(false).then_some(())
}

fn adopt_element(root: &ShadowRoot, css: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let style = document.create_element("style").ok()?;
    style.set_text_content(Some(css));
    root.append_child(&style).ok()?;
    Some(())
}
