//! The rest of this program: the code that no first row waits for. It is a module of its own that shares everything
//! with this one (`xtask/src/split.rs`).
//!
//! Nothing has to be asked here before code of the rest is called: a call that comes too early brings it, and stands
//! still meanwhile. To ask first is to let the page go on.

use std::cell::{Cell, RefCell};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;

use crate::browser::stream::hush;
use crate::browser::{fetch, js, loader};

thread_local! {
    static IS_THERE: Cell<bool> = const { Cell::new(false) };
    /// On its way.
    static REST: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Whether the rest is there.
pub fn is_there() -> bool {
    // In development the program is whole.
    IS_THERE.get() || loader::file(NAME).is_none()
}

/// Brings the rest unless it is there or on its way.
pub fn expect() {
    if !is_there() {
        hush(coming().into());
    }
}

/// Waits until the rest is there; `false` if it cannot be had.
pub async fn arrived() -> bool {
    is_there() || js::settled(coming().into()).await.is_some()
}

/// Brings the rest now, while everything stands still.
///
/// # Panics
/// Panics if it cannot be had: whoever called cannot go on.
#[wasm_bindgen]
pub fn openings_need_rest() {
    assert!(
        IS_THERE.get() || bring().is_some(),
        "the rest of the program cannot be loaded"
    );
}

/// What the loader calls the file.
const NAME: &str = "rest";

fn coming() -> Promise {
    REST.with(|kept| {
        let mut kept = kept.borrow_mut();
        let promise = kept.get_or_insert_with(|| {
            future_to_promise(async {
                let rest = load().await;
                if rest.is_none() {
                    // Whoever comes next tries again.
                    REST.with(|it| it.take());
                }
                rest.map(|()| JsValue::TRUE).ok_or(JsValue::FALSE)
            })
        });
        promise.clone()
    })
}

async fn load() -> Option<()> {
    let bytes = fetch::bytes(&loader::file(NAME)?).await.ok()?;
    let module = Uint8Array::from(bytes.as_slice());
    let webassembly = js::get(&js::global(), "WebAssembly")?;
    let module = js::call_async(&webassembly, "compile", &[module.into()]).await?;
    start(&webassembly, module)
}

fn bring() -> Option<()> {
    let request = js::construct(&js::global(), "XMLHttpRequest", &[])?;
    let url = loader::file(NAME)?;
    js::call(&request, "open", &["GET".into(), url.into(), false.into()])?;
    // A request that is waited for can give text only: each byte as a letter, which has more bits above.
    js::call(
        &request,
        "overrideMimeType",
        &["text/plain; charset=x-user-defined".into()],
    )?;
    js::call(&request, "send", &[])?;
    let text = js::get(&request, "responseText")?.as_string()?;
    let bytes: Vec<u8> = text.chars().map(|it| it as u8).collect();
    let webassembly = js::get(&js::global(), "WebAssembly")?;
    let bytes = Uint8Array::from(bytes.as_slice()).into();
    let module = js::construct(&webassembly, "Module", &[bytes])?;
    start(&webassembly, module)
}

/// Starts the rest, once: its data would forget what became of it.
fn start(webassembly: &JsValue, module: JsValue) -> Option<()> {
    if !IS_THERE.get() {
        js::construct(webassembly, "Instance", &[module, imports()])?;
        IS_THERE.set(true);
    }
    Some(())
}

/// What the rest shares with this module.
fn imports() -> JsValue {
    js::object(&[("first", wasm_bindgen::exports())])
}
