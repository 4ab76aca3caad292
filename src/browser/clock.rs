//! What time it is, and giving way to the visitor.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageChannel, MessagePort};

use crate::browser::js;

/// Seconds since 1970 in UTC, by the visitor's clock.
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Milliseconds since some moment before, never running backward.
pub fn now_ms() -> f64 {
    web_sys::window()
        .and_then(|it| it.performance())
        .map_or_else(js_sys::Date::now, |it| it.now())
}

/// Waits at least so many milliseconds.
pub async fn sleep(ms: u32) {
    let wait = Promise::new(&mut |resolve, _| set_timeout(&resolve, ms));
    js::settled(wait.into()).await;
}

/// How long to wait for a frame, in milliseconds: a page that nobody sees paints none.
const FRAME_MS: u32 = 100;

/// Lets the browser show what has changed so far, and goes on after that.
pub async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(&resolve);
        }
        set_timeout(&resolve, FRAME_MS);
    });
    js::settled(frame.into()).await;
    yield_now().await;
}

/// A promise that resolves to a value after a time, and does nothing more when it is dropped.
pub(crate) struct Timer {
    promise: Promise,
    id: Option<i32>,
}

impl Timer {
    /// Starts the time.
    pub(crate) fn new(ms: u32, value: &JsValue) -> Self {
        let mut id = None;
        let promise = Promise::new(&mut |resolve, _| {
            id = web_sys::window().and_then(|it| {
                it.set_timeout_with_callback_and_timeout_and_arguments_1(
                    &resolve,
                    i32::try_from(ms).unwrap_or(i32::MAX),
                    value,
                )
                .ok()
            });
        });
        Self { promise, id }
    }

    /// Resolves when the time is over.
    pub(crate) fn promise(&self) -> &Promise {
        &self.promise
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}

fn set_timeout(resolve: &Function, ms: u32) {
    let set = web_sys::window().map(|it| {
        it.set_timeout_with_callback_and_timeout_and_arguments_0(
            resolve,
            i32::try_from(ms).unwrap_or(i32::MAX),
        )
    });
    if !matches!(set, Some(Ok(_))) {
        let _ = resolve.call0(&JsValue::UNDEFINED);
    }
}

/// Lets the browser paint and answer the visitor, and goes on as soon as it may.
pub async fn yield_now() {
    if let Some(scheduler) = js::get(&js::global(), "scheduler")
        && let Some(turn) = js::call(&scheduler, "yield", &[])
    {
        js::settled(turn).await;
        return;
    }
    // Timers are held back to 4 ms and more when they follow each other; messages are not.
    let Ok(channel) = MessageChannel::new() else {
        return sleep(0).await;
    };
    let port = channel.port1();
    js::settled(message(&port, &channel.port2()).into()).await;
    port.close();
}

fn message(to: &MessagePort, from: &MessagePort) -> Promise {
    Promise::new(&mut |resolve, _| {
        to.set_onmessage(Some(&resolve));
        if from.post_message(&JsValue::NULL).is_err() {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    })
}

/// Runs `act` once, after so many milliseconds, unless it is dropped before.
#[derive(Debug)]
pub struct Timeout {
    id: Option<i32>,
    _act: Closure<dyn FnMut()>,
}

impl Timeout {
    /// Starts the time.
    pub fn new(ms: u32, act: impl FnOnce() + 'static) -> Self {
        let act = Closure::once(act);
        let id = web_sys::window().and_then(|it| {
            it.set_timeout_with_callback_and_timeout_and_arguments_0(
                act.as_ref().unchecked_ref(),
                i32::try_from(ms).unwrap_or(i32::MAX),
            )
            .ok()
        });
        Self { id, _act: act }
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}

/// A share of the main thread for a long piece of work.
#[derive(Debug)]
pub struct Slice {
    budget_ms: f64,
    since: f64,
}

impl Slice {
    /// So little that also a processor six times slower stays below the 50 ms that a visitor notices.
    pub const BUDGET_MS: f64 = 8.0;

    /// A share that begins now.
    pub fn new(budget_ms: f64) -> Self {
        Self {
            budget_ms,
            since: now_ms(),
        }
    }

    /// Whether the share is used up.
    pub fn is_over(&self) -> bool {
        now_ms() - self.since >= self.budget_ms
    }

    /// Gives way if the share is used up, and begins a new one. Costs nearly nothing otherwise.
    pub async fn pause(&mut self) {
        if self.is_over() {
            yield_now().await;
            self.since = now_ms();
        }
    }
}

impl Default for Slice {
    fn default() -> Self {
        Self::new(Self::BUDGET_MS)
    }
}

/// Whether the visitor's browser says that it has a network; `true` where it does not say.
pub fn online() -> bool {
    let navigator = js::get(&js::global(), "navigator").unwrap_or(JsValue::UNDEFINED);
    Reflect::get(&navigator, &"onLine".into()).map_or(true, |it| it.as_bool() != Some(false))
}
