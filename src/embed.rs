//! The element, as its script sees this program: attributes in, properties and events out.
//!
//! `embed/openings.js` holds the class of the element; it loads this program, hands itself over with [`start`],
//! and calls [`mount`] for each element that comes near the window.

mod announce;
mod children;
mod mounted;
mod property;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::{HtmlElement, ShadowRoot};

use crate::browser::{loader, sheet};
use crate::state::prepare;

pub use mounted::Mounted;

/// The styles of the first rows.
const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/board.css"));

/// The styles of what is on screen once the program is whole.
const REST_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/rest.css"));

/// Takes over the loader, and makes what all boards share. Called once, before anything else.
#[wasm_bindgen]
pub fn start(loader: JsValue) {
    loader::set(loader);
    std::panic::set_hook(Box::new(|info| {
        // After a panic nothing here may be called any more. The element shows its children instead, and the
        // console says why.
        loader::poisoned(&info.to_string());
    }));
    sheet::prepare(&[CSS]);
    prepare();
}

/// Puts a board into the shadow root of an element.
///
/// # Errors
///
/// Where the page does not let us build anything in it.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: ShadowRoot) -> Result<Mounted, JsError> {
    sheet::adopt(&root, &[CSS]);
    let mounted = Mounted::new(host, &root);
    let mounted =
        mounted.ok_or_else(|| JsError::new("the board cannot be put into its element"))?;
    mounted.when_whole(move |_| adopt_all(&root));
    Ok(mounted)
}

// Apart from the code that the first rows need.
#[inline(never)]
fn adopt_all(root: &ShadowRoot) {
    sheet::adopt(root, &[CSS, REST_CSS]);
}
