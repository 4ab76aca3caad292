//! Bytes as they arrive: from the network, a saved copy, or a file of the visitor's.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, ReadableStreamDefaultReader, Response};

use crate::browser::clock;
use crate::browser::fetch::FetchError;
use crate::browser::js;

/// How long a source may be silent between two chunks: long enough for a train in a tunnel, short enough
/// that nobody waits for a server that is gone.
pub const CHUNK_TIMEOUT_MS: u32 = 30_000;

/// Bytes that stay in the memory of JavaScript until they are asked for.
#[derive(Debug, Clone)]
pub struct Chunk(Uint8Array);

impl Chunk {
    pub(crate) fn as_js(&self) -> &Uint8Array {
        &self.0
    }

    /// How many bytes.
    pub fn len(&self) -> usize {
        self.0.length() as usize
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All the bytes.
    pub fn to_vec(&self) -> Vec<u8> {
        self.0.to_vec()
    }

    /// The bytes from `start` to before `end`, or to the end of the chunk if that comes first: where they are, and
    /// not copied. Lets a long chunk be read in parts with pauses between them.
    pub fn part(&self, start: usize, end: usize) -> Self {
        let end = end.min(self.len());
        let start = start.min(end);
        Self(self.0.subarray(start as u32, end as u32))
    }
}

/// Bytes that arrive in chunks. Dropping it ends what brings them.
#[derive(Debug)]
pub struct ByteStream {
    source: Source,
    url: String,
    content_length: Option<u64>,
}

#[derive(Debug)]
enum Source {
    Reader {
        reader: ReadableStreamDefaultReader,
        controller: Option<AbortController>,
    },
    /// Old browsers, and pages that replace `fetch`, may give a body only as a whole.
    Whole(Option<Response>),
    Ended,
}

impl ByteStream {
    pub(crate) fn from_response(
        response: Response,
        asked_for: &str,
        controller: Option<AbortController>,
    ) -> Self {
        let url = Some(response.url()).filter(|it| !it.is_empty());
        let header = response.headers().get("content-length").ok().flatten();
        let source = match response.body().and_then(reader) {
            Some(reader) => Source::Reader { reader, controller },
            None => Source::Whole(Some(response)),
        };
        Self {
            source,
            url: url.unwrap_or_else(|| asked_for.to_owned()),
            content_length: header.and_then(|it| it.parse().ok()),
        }
    }

    pub(crate) fn from_blob(blob: &Blob, name: &str) -> Option<Self> {
        let length = blob.size();
        let response = Response::new_with_opt_blob(Some(blob)).ok()?;
        let mut stream = Self::from_response(response, name, None);
        stream.content_length = Some(length as u64);
        Some(stream)
    }

    /// Where the bytes come from, after all redirects. For a file, its name.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// How many bytes are announced. A compressed body is longer than this says.
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The next bytes, or `None` at the end. After an error there is nothing more.
    pub async fn next(&mut self) -> Result<Option<Chunk>, FetchError> {
        let next = match &mut self.source {
            Source::Reader { reader, .. } => read(reader).await,
            Source::Whole(response) => match response.take() {
                Some(response) => whole(&response).await.map(Some),
                None => Ok(None),
            },
            Source::Ended => Ok(None),
        };
        match &next {
            Ok(Some(_)) => {}
            // What has ended by itself needs no abort.
            Ok(None) => self.source = Source::Ended,
            Err(_) => self.end(),
        }
        next
    }

    fn end(&mut self) {
        let source = std::mem::replace(&mut self.source, Source::Ended);
        if let Source::Reader { reader, controller } = source {
            match controller {
                Some(controller) => controller.abort(),
                // The promise is of no interest, but a rejection that nobody hears would be reported.
                None => hush(reader.cancel().into()),
            }
        }
    }
}

impl Drop for ByteStream {
    fn drop(&mut self) {
        self.end();
    }
}

fn reader(body: web_sys::ReadableStream) -> Option<ReadableStreamDefaultReader> {
    js::call(&body, "getReader", &[])?.dyn_into().ok()
}

async fn read(reader: &ReadableStreamDefaultReader) -> Result<Option<Chunk>, FetchError> {
    let result = within(reader.read().into(), CHUNK_TIMEOUT_MS)
        .await?
        .map_err(|_| FetchError::Interrupted)?;
    if js::get(&result, "done").is_some_and(|it| it.is_truthy()) {
        return Ok(None);
    }
    js::get(&result, "value")
        .and_then(|it| it.dyn_into().ok())
        .map(|it| Some(Chunk(it)))
        .ok_or(FetchError::Interrupted)
}

async fn whole(response: &Response) -> Result<Chunk, FetchError> {
    let body = response
        .array_buffer()
        .map_err(|_| FetchError::Interrupted)?;
    let buffer = within(body.into(), CHUNK_TIMEOUT_MS)
        .await?
        .map_err(|_| FetchError::Interrupted)?;
    Ok(Chunk(Uint8Array::new(&buffer)))
}

/// What a promise comes to, if it does so in time.
pub(crate) async fn within(
    promise: JsValue,
    ms: u32,
) -> Result<Result<JsValue, JsValue>, FetchError> {
    let late = js_sys::Object::new();
    let timer = clock::Timer::new(ms, &late);
    let first = js::call(
        &js::get(&js::global(), "Promise").unwrap_or(JsValue::UNDEFINED),
        "race",
        &[js_sys::Array::of2(&promise, timer.promise()).into()],
    );
    let Some(first) = first.and_then(|it| it.dyn_into::<js_sys::Promise>().ok()) else {
        return Err(FetchError::Unreachable);
    };
    match JsFuture::from(first).await {
        Ok(value) if value == *late => Err(FetchError::Timeout),
        other => Ok(other),
    }
}

/// Keeps a promise that nobody waits for from being reported.
pub(crate) fn hush(promise: JsValue) {
    wasm_bindgen_futures::spawn_local(async move {
        js::settled(promise).await;
    });
}
