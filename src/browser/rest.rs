//! The rest of this program: the code that no first row waits for. It is a module of its own that shares everything
//! with this one (`xtask/src/split.rs`).
//!
//! Nothing has to be asked here before code of the rest is called: a call that comes too early brings it, and stands
//! still meanwhile. To ask first is to let the page go on, and what cannot be had is not missed: so whatever a visitor or
//! the page does to a board goes through [`then`].

use std::cell::{Cell, RefCell};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::{future_to_promise, spawn_local};

use crate::browser::stream::hush;
use crate::browser::{clock, fetch, js, loader};

thread_local! {
    static IS_THERE: Cell<bool> = const { Cell::new(false) };
    /// On its way.
    static REST: RefCell<Option<Promise>> = const { RefCell::new(None) };
    static HAS_FAILED: Cell<bool> = const { Cell::new(false) };
    /// What is done when it is there.
    static ACTS: RefCell<Vec<Box<dyn FnOnce()>>> = RefCell::default();
    /// How many acts have asked for it and were not answered.
    static N_ASKING: Cell<usize> = const { Cell::new(0) };
    static TELL: Cell<fn(bool)> = const { Cell::new(|_| {}) };
}

/// Whether the rest is there.
pub fn is_there() -> bool {
    // In development the program is whole.
    IS_THERE.get() || loader::file(NAME).is_none()
}

/// Brings the rest unless it is there or on its way, or could not be had: then it comes when somebody waits for it.
pub fn expect() {
    if !is_there() && !HAS_FAILED.get() {
        hush(coming().into());
    }
}

/// Waits until the rest is there; `false` if it cannot be had.
pub async fn arrived() -> bool {
    is_there() || js::settled(coming().into()).await.is_some()
}

/// Does something now, or when the rest is there, which may be never; what is to be done first comes first.
pub fn when_there(act: Box<dyn FnOnce()>) {
    if is_there() {
        act();
    } else {
        ACTS.with_borrow_mut(|it| it.push(act));
    }
}

/// The same for what was asked for: it brings the rest. If that cannot be had, [`tell`] says so, and it is done
/// together with what is asked next, if the rest can be had then.
pub fn then(act: Box<dyn FnOnce()>) {
    when_there(act);
    ask();
}

/// Says that somebody waits for what [`when_there`] does.
pub fn ask() {
    if !is_there() {
        N_ASKING.set(N_ASKING.get() + 1);
        spawn_local(async {
            let is_missing = !arrived().await;
            TELL.get()(is_missing);
            N_ASKING.set(N_ASKING.get() - 1);
        });
    }
}

fn do_all() {
    ACTS.take().into_iter().for_each(|it| it());
}

/// Whether something waits for the rest.
pub fn is_asked_for() -> bool {
    N_ASKING.get() > 0
}

/// Calls `tell` from now on when something was to be done: with `true` if the rest could not be had.
pub fn tell(tell: fn(bool)) {
    TELL.set(tell);
}

/// Brings the rest now, while everything stands still.
///
/// If it cannot be had, the program has ended: whoever called cannot go on. What panics do may be in the rest, too.
#[wasm_bindgen]
pub fn openings_need_rest() {
    if !IS_THERE.get() && bring().is_none() {
        loader::poisoned(MISSING);
        wasm_bindgen::throw_str(MISSING);
    }
}

/// What the page's developer hears then.
const MISSING: &str = "the rest of the program cannot be loaded";

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
                    HAS_FAILED.set(true);
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
    start(&webassembly, module)?;
    // To make it ready, to do what waited, and what comes next are three tasks.
    clock::yield_now().await;
    do_all();
    clock::yield_now().await;
    Some(())
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
    start(&webassembly, module)?;
    // Somebody is in the middle of something.
    spawn_local(async { do_all() });
    Some(())
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
