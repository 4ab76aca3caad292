//! Asking the network for a feed or one of our files.

use std::error::Error;
use std::fmt;

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{AbortController, RequestCache, Response};

use crate::browser::stream::within;
use crate::browser::{clock, loader};

pub use crate::browser::stream::{ByteStream, Chunk};

/// How long a server may take to begin its answer.
pub const HEADERS_TIMEOUT_MS: u32 = 20_000;

/// Why there are no bytes, or no more of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// The browser says that the visitor has no network.
    Offline,
    /// No answer: no such server, a network that is down, or a server that does not let this page read
    /// (CORS). Browsers do not tell these apart.
    Unreachable,
    /// The server was silent for too long.
    Timeout,
    /// The server answered with an error.
    Status(u16),
    /// The answer broke off.
    Interrupted,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offline => f.write_str("there is no network"),
            Self::Unreachable => {
                f.write_str("no answer (no such server, or it does not allow this page to read)")
            }
            Self::Timeout => f.write_str("the server did not answer in time"),
            Self::Status(status) => write!(f, "the server answered with status {status}"),
            Self::Interrupted => f.write_str("the answer broke off"),
        }
    }
}

impl Error for FetchError {}

/// What the browser's own cache may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CacheMode {
    /// What the server allows.
    Default,
    /// Nothing: the visitor asked for the newest.
    Reload,
}

/// Begins to read `url`. Takes the request that the loader has begun, if there is one and the browser's
/// cache will do. Dropping the future or the stream ends the request.
pub async fn open(url: &str, cache: CacheMode) -> Result<ByteStream, FetchError> {
    // The early request is taken in any case, so that none stays behind for ever.
    let early = loader::early(url);
    let request = match (early, cache) {
        (Some(early), CacheMode::Default) => Request {
            promise: early.response.into(),
            controller: early.controller,
            is_done: false,
        },
        _ => request(url, cache).ok_or(FetchError::Unreachable)?,
    };
    request.answer(url).await
}

/// The whole of a text file of ours.
pub async fn text(url: &str) -> Result<String, FetchError> {
    let bytes = bytes(url).await?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The whole of a file of ours.
pub async fn bytes(url: &str) -> Result<Vec<u8>, FetchError> {
    let mut stream = request(url, CacheMode::Default)
        .ok_or(FetchError::Unreachable)?
        .answer(url)
        .await?;
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await? {
        bytes.extend(chunk.to_vec());
    }
    Ok(bytes)
}

/// A request without an answer yet. Dropping it ends it.
struct Request {
    promise: JsValue,
    controller: Option<AbortController>,
    is_done: bool,
}

impl Request {
    async fn answer(mut self, url: &str) -> Result<ByteStream, FetchError> {
        // An error drops `self`, which ends the request.
        let value = within(self.promise.clone(), HEADERS_TIMEOUT_MS)
            .await?
            .map_err(|_| no_answer())?;
        let response: Response = loader::response(value).ok_or(FetchError::Unreachable)?;
        if !response.ok() {
            return Err(FetchError::Status(response.status()));
        }
        self.is_done = true;
        Ok(ByteStream::from_response(
            response,
            url,
            self.controller.take(),
        ))
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        if let (false, Some(controller)) = (self.is_done, &self.controller) {
            controller.abort();
        }
    }
}

fn request(url: &str, cache: CacheMode) -> Option<Request> {
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let request = gloo_net::http::Request::get(url)
        .cache(match cache {
            CacheMode::Default => RequestCache::Default,
            CacheMode::Reload => RequestCache::Reload,
        })
        .abort_signal(signal.as_ref())
        .build()
        .ok()?;
    // As a promise, since the loader's requests are promises, too.
    let promise = future_to_promise(async move {
        let response = request.send().await.map_err(|_| JsValue::UNDEFINED)?;
        Ok(Response::from(response).into())
    });
    Some(Request {
        promise: promise.into(),
        controller,
        is_done: false,
    })
}

fn no_answer() -> FetchError {
    if clock::online() {
        FetchError::Unreachable
    } else {
        FetchError::Offline
    }
}
