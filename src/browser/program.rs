//! Programs besides this one: each is loaded when it is first needed, and stays.

use std::cell::{Cell, RefCell};

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;

use crate::browser::stream::hush;
use crate::browser::{js, loader};

thread_local! {
    /// The reader of texts, loaded or on its way.
    static READER: RefCell<Option<Promise>> = const { RefCell::new(None) };
    /// How often it could not be loaded.
    static N_FAILED: Cell<usize> = const { Cell::new(0) };
}

/// Loads the reader of texts unless it is there or on its way.
pub fn expect_reader() {
    // Whoever asks it will hear of a failure; a promise that nobody waits for would be reported in the console.
    hush(reader().into());
}

/// What the reader of texts answers; `None` if it cannot be loaded, or fails.
pub async fn ask_reader(question: &str) -> Option<String> {
    let glue = js::settled(reader().into()).await?;
    js::call(&glue, "read", &[question.into()])?.as_string()
}

fn reader() -> Promise {
    READER.with(|kept| {
        let mut kept = kept.borrow_mut();
        let promise = kept.get_or_insert_with(|| {
            future_to_promise(async {
                let glue = load().await;
                if glue.is_none() {
                    N_FAILED.set(N_FAILED.get() + 1);
                    READER.with(|it| it.take());
                }
                glue.ok_or(JsValue::UNDEFINED)
            })
        });
        promise.clone()
    })
}

async fn load() -> Option<JsValue> {
    let file = |extension: &str| Some(loader::file("reader")?.replace('*', extension));
    let mut address = file("js")?;
    let n_failed = N_FAILED.get();
    if n_failed > 0 {
        // Some browsers remember for good that a module could not be loaded from its address.
        address = format!("{address}?{n_failed}");
    }
    let glue = loader::import(&address).await?;
    let wasm = js::object(&[("module_or_path", file("wasm")?.into())]);
    js::call_async(&glue, "default", &[wasm]).await?;
    Some(glue)
}
