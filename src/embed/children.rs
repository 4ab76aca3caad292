//! What the page itself put into the element.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

use crate::browser::dom;

/// Whether a visitor sees any of it. A page may hide its own until it is clear that the board will not come.
pub(crate) fn are_visible(host: &HtmlElement) -> bool {
    let children = host.children();
    let shown = |it: Element| dom::is_visible(&it);
    (0..children.length())
        .filter_map(|it| children.item(it))
        .any(shown)
}

/// The place in the shadow root where the page's own children show.
pub(crate) fn slot(root: &ShadowRoot) -> Option<HtmlElement> {
    root.query_selector("slot").ok().flatten()?.dyn_into().ok()
}
