//! The part of WebDriver that the tests use. A command that fails ends the test.

use std::time::Duration;

use serde_json::{Value, json};

use crate::http;

/// Longer than any script timeout: the driver answers first, and says more.
const PATIENCE: Duration = Duration::from_secs(150);

/// Browsers start in a few seconds; one that does not by then never will.
const PATIENCE_WITH_START: Duration = Duration::from_secs(60);

/// One browser under remote control; closed when dropped.
pub(crate) struct Session {
    port: u16,
    id: String,
}

impl Session {
    /// Starts a browser.
    pub(crate) fn new(port: u16, capabilities: &Value) -> Result<Self, String> {
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let value = send_within(PATIENCE_WITH_START, port, "POST", "/session", Some(&body))?;
        let id = value["sessionId"]
            .as_str()
            .ok_or("the driver gives no session")?;
        let session = Self {
            port,
            id: id.to_owned(),
        };
        session.post("timeouts", &json!({ "script": 30_000, "pageLoad": 60_000 }));
        Ok(session)
    }

    /// Sends a command, `path` below the session's address, and gives its value.
    pub(crate) fn try_post(&self, path: &str, body: &Value) -> Result<Value, String> {
        let path = format!("/session/{}/{path}", self.id);
        send(self.port, "POST", &path, Some(body))
    }

    /// As [`Self::try_post`], for commands that must not fail.
    #[track_caller]
    pub(crate) fn post(&self, path: &str, body: &Value) -> Value {
        match self.try_post(path, body) {
            Ok(value) => value,
            Err(error) => panic!("{path}: {error}"),
        }
    }

    /// Asks for a value.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Value {
        match send(
            self.port,
            "GET",
            &format!("/session/{}/{path}", self.id),
            None,
        ) {
            Ok(value) => value,
            Err(error) => panic!("{path}: {error}"),
        }
    }

    /// Runs a function body in the page; a promise is awaited.
    #[track_caller]
    pub(crate) fn execute(&self, script: &str, arguments: &Value) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];\n\
             (async function () {{\n{script}\n}}).apply(null, arguments).then(\n\
             (value) => done({{ value: value === undefined ? null : value }}),\n\
             (error) => done({{ error: String((error && error.stack) || error), \
             name: String(error) }}));"
        );
        let answer = self.post(
            "execute/async",
            &json!({ "script": script, "args": arguments }),
        );
        if let Some(error) = answer["error"].as_str() {
            let name = answer["name"].as_str().unwrap_or_default();
            panic!("the script failed: {name}\n{error}\n{script}");
        }
        answer["value"].clone()
    }

    /// A command of the DevTools protocol, which only Chromium has.
    #[track_caller]
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    /// Bytes of JavaScript heap in use after collecting garbage, in Chromium.
    #[track_caller]
    pub(crate) fn heap(&self) -> u64 {
        self.cdp("HeapProfiler.collectGarbage", &json!({}));
        let usage = self.cdp("Runtime.getHeapUsage", &json!({}));
        usage["usedSize"].as_f64().unwrap_or_default() as u64
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A browser that is gone already is closed as well.
        let _ = send(self.port, "DELETE", &format!("/session/{}", self.id), None);
    }
}

fn send(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
    send_within(PATIENCE, port, method, path, body)
}

fn send_within(
    patience: Duration,
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Result<Value, String> {
    let body = body.map(Value::to_string);
    let (status, text) = http::request(port, method, path, body.as_deref(), patience)
        .map_err(|it| it.to_string())?;
    let mut answer: Value =
        serde_json::from_str(&text).map_err(|_| format!("status {status}: {text}"))?;
    let value = answer["value"].take();
    if status == 200 {
        return Ok(value);
    }
    let error = value["error"].as_str().unwrap_or("unknown error");
    let message = value["message"].as_str().unwrap_or_default();
    Err(format!(
        "{error}: {}",
        message.lines().next().unwrap_or_default()
    ))
}
