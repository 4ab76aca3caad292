//! Programs besides this one: each is loaded when it is first needed, and stays.

use std::cell::{Cell, RefCell};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::future_to_promise;

use crate::browser::stream::{CHUNK_TIMEOUT_MS, Chunk, hush, within};
use crate::browser::{js, loader};

/// What stands before the extensions of the files of each.
const NAMES: [&str; 2] = ["", "formats."];

/// The one that reads the texts of postings.
const READER: usize = 0;

/// The one that reads feeds of other formats.
const FORMATS: usize = 1;

thread_local! {
    /// Those that are loaded or on their way.
    static PROGRAMS: RefCell<[Option<Promise>; 2]> = const { RefCell::new([None, None]) };
    /// How often one could not be loaded.
    static N_FAILED: Cell<usize> = const { Cell::new(0) };
}

/// Loads the reader of texts unless it is there or on its way.
pub fn expect_reader() {
    // Whoever asks it will hear of a failure; a promise that nobody waits for would be reported in the console.
    hush(program(READER).into());
}

/// What the reader of texts answers; `None` if it cannot be loaded, or fails.
pub async fn ask_reader(question: &str) -> Option<String> {
    let glue = js::settled(program(READER).into()).await?;
    js::call(&glue, "read", &[question.into()])?.as_string()
}

/// A feed on its way through the program that reads other formats.
pub struct Converter(JsValue);

impl Converter {
    /// A converter of the feed at an address; `None` if that cannot be loaded. Names of countries are
    /// understood in `languages`.
    pub async fn new(base_url: &str, languages: &[&str]) -> Option<Self> {
        let glue = within(program(FORMATS).into(), CHUNK_TIMEOUT_MS)
            .await
            .ok()?
            .ok()?;
        let arguments = [base_url.into(), languages.join(" ").into()];
        js::construct(&glue, "Converter", &arguments).map(Self)
    }

    /// The reply to the next bytes, or to the end of the feed; `None` if the program fails.
    pub fn push(&self, chunk: Option<&Chunk>) -> Option<Vec<u8>> {
        let bytes = chunk.map_or(JsValue::UNDEFINED, |it| it.as_js().into());
        let reply: Uint8Array = js::call(&self.0, "push", &[bytes])?.dyn_into().ok()?;
        Some(reply.to_vec())
    }
}

impl Drop for Converter {
    fn drop(&mut self) {
        js::call(&self.0, "free", &[]);
    }
}

fn program(at: usize) -> Promise {
    PROGRAMS.with(|kept| {
        let mut kept = kept.borrow_mut();
        let promise = kept[at].get_or_insert_with(|| {
            future_to_promise(async move {
                let glue = load(NAMES[at]).await;
                if glue.is_none() {
                    N_FAILED.set(N_FAILED.get() + 1);
                    PROGRAMS.with(|it| it.borrow_mut()[at].take());
                }
                glue.ok_or(JsValue::UNDEFINED)
            })
        });
        promise.clone()
    })
}

async fn load(name: &str) -> Option<JsValue> {
    let file = |extension: &str| loader::file_of("reader", &[name, extension].concat());
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
