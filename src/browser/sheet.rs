//! Style sheets, each made once for all the boards of a page.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, ShadowRoot};

use crate::browser::js;

thread_local! {
    static SHEETS: RefCell<Vec<(&'static str, CssStyleSheet)>> = const { RefCell::new(Vec::new()) };
}

/// Gives a shadow root these styles in the place of those it has, the last of them over the others.
pub(crate) fn adopt(root: &ShadowRoot, styles: &[&'static str]) {
    if adopt_constructed(root, styles).is_none() {
        adopt_element(root, styles.last().copied().unwrap_or_default());
    }
}

/// Makes what [`adopt`] gives.
pub(crate) fn prepare(styles: &[&'static str]) {
    for css in styles {
        sheet(css);
    }
}

/// A constructed sheet is no inline style to a strict policy.
fn adopt_constructed(root: &ShadowRoot, styles: &[&'static str]) -> Option<()> {
    js::get(root, "adoptedStyleSheets")?;
    let sheets = js_sys::Array::new();
    for css in styles {
        sheets.push(&sheet(css)?.into());
    }
    let is_set = js_sys::Reflect::set(root, &"adoptedStyleSheets".into(), &sheets);
    is_set.unwrap_or(false).then_some(())
}

fn sheet(css: &'static str) -> Option<CssStyleSheet> {
    SHEETS.with_borrow_mut(|kept| {
        if let Some((_, sheet)) = kept.iter().find(|it| it.0 == css) {
            return Some(sheet.clone());
        }
        let made = js::construct(&js::global(), "CSSStyleSheet", &[])?;
        js::call(&made, "replaceSync", &[css.into()])?;
        let made: CssStyleSheet = made.dyn_into().ok()?;
        kept.push((css, made.clone()));
        Some(made)
    })
}

/// Where sheets cannot be constructed, what was adopted before is on the page already.
fn adopt_element(root: &ShadowRoot, css: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let style = document.create_element("style").ok()?;
    style.set_text_content(Some(css));
    root.append_child(&style).ok()?;
    Some(())
}
