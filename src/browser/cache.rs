//! Responses kept by the browser for a time without a network.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Response};

use crate::browser::js;
use crate::browser::stream::{ByteStream, Chunk};

/// A named collection of records, each under an address. Where the browser has none (an insecure page, a
/// private window) there is no `Cache` to be had.
#[derive(Debug, Clone)]
pub struct Cache(web_sys::Cache);

/// One record.
#[derive(Debug)]
pub struct Record(Response);

/// Why a record was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PutError {
    /// There is no room for it.
    Full,
    /// The browser does not want to.
    Refused,
}

impl Cache {
    /// Opens the collection `name`, making it if there is none.
    pub async fn open(name: &str) -> Option<Self> {
        let caches = js::get(&js::global(), "caches")?;
        let cache = js::call_async(&caches, "open", &[name.into()]).await?;
        cache.dyn_into().ok().map(Self)
    }

    /// The record under `url`.
    pub async fn get(&self, url: &str) -> Option<Record> {
        let found = js::call_async(&self.0, "match", &[url.into()]).await?;
        found.dyn_into().ok().map(Record)
    }

    /// Writes a record in one go: a reader sees the old one or the new one and nothing between.
    pub async fn put(
        &self,
        url: &str,
        piece: &Piece,
        headers: &[(&str, &str)],
    ) -> Result<(), PutError> {
        let record = response(piece, headers).ok_or(PutError::Refused)?;
        let promise = self.0.put_with_str(url, &record);
        match wasm_bindgen_futures::JsFuture::from(promise).await {
            Ok(_) => Ok(()),
            Err(error) => Err(
                match js::get(&error, "name").and_then(|it| it.as_string()) {
                    Some(name) if name == "QuotaExceededError" => PutError::Full,
                    _ => PutError::Refused,
                },
            ),
        }
    }

    /// The addresses of all records.
    pub async fn urls(&self) -> Vec<String> {
        let requests = js::call_async(&self.0, "keys", &[]).await;
        let requests = requests.map(|it| Array::from(&it)).unwrap_or_default();
        requests
            .iter()
            .filter_map(|it| js::get(&it, "url")?.as_string())
            .collect()
    }

    /// Forgets the record under `url`.
    pub async fn remove(&self, url: &str) {
        js::call_async(&self.0, "delete", &[url.into()]).await;
    }
}

impl Record {
    /// The header `name`.
    pub fn header(&self, name: &str) -> Option<String> {
        self.0.headers().get(name).ok().flatten()
    }

    /// The bytes.
    pub fn stream(self, url: &str) -> ByteStream {
        ByteStream::from_response(self.0, url, None)
    }
}

/// Some bytes of a record, held outside of the page's own memory.
#[derive(Debug)]
pub struct Piece(Blob);

impl Piece {
    /// A copy of a chunk.
    pub fn of(chunk: &Chunk) -> Option<Self> {
        let parts = Array::of1(chunk.as_js());
        Blob::new_with_u8_array_sequence(&parts).ok().map(Self)
    }

    /// One of several.
    pub fn joined(pieces: &[Self]) -> Option<Self> {
        let parts: Array = pieces.iter().map(|it| JsValue::from(&it.0)).collect();
        Blob::new_with_blob_sequence(&parts).ok().map(Self)
    }
}

fn response(piece: &Piece, headers: &[(&str, &str)]) -> Option<Response> {
    let response = Response::new_with_opt_blob(Some(&piece.0)).ok()?;
    for (name, value) in headers {
        response.headers().set(name, value).ok()?;
    }
    Some(response)
}

/// `text` in characters that a header may hold.
pub fn header_text(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Reads what [`header_text`] wrote.
pub fn from_header_text(text: &str) -> Option<String> {
    js_sys::decode_uri_component(text).ok().map(String::from)
}

/// How much room there is for us in all, and how much of it is used, in bytes, as far as the browser says.
pub async fn room() -> Option<(f64, f64)> {
    let navigator = js::get(&js::global(), "navigator")?;
    let storage = js::get(&navigator, "storage")?;
    let estimate = js::call_async(&storage, "estimate", &[]).await?;
    Some((
        js::get(&estimate, "quota")?.as_f64()?,
        js::get(&estimate, "usage")?.as_f64()?,
    ))
}
