//! What only Chromium's driver can do.

use serde_json::{Value, json};

use super::Page;
use crate::browser::Browser;

impl Page<'_> {
    /// A command of the DevTools protocol.
    #[track_caller]
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Value {
        assert_eq!(
            self.browser,
            Browser::Chromium,
            "only Chromium has {command}"
        );
        self.session.cdp(command, parameters)
    }

    /// Makes the processor this many times slower.
    #[track_caller]
    pub(crate) fn slow_processor(&self, times: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
    }

    /// Asks pages to be dark, or to be light.
    #[track_caller]
    pub(crate) fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        self.media("prefers-color-scheme", value);
    }

    /// Asks pages to keep still.
    #[track_caller]
    pub(crate) fn reduced_motion(&self) {
        self.media("prefers-reduced-motion", "reduce");
    }

    /// Emulates one media feature, and no other.
    #[track_caller]
    pub(crate) fn media(&self, name: &str, value: &str) {
        self.cdp(
            "Emulation.setEmulatedMedia",
            &json!({ "features": [{ "name": name, "value": value }] }),
        );
    }

    /// Takes the network away, or gives it back. Servers can be stopped in every browser.
    #[track_caller]
    pub(crate) fn offline(&self, offline: bool) {
        self.cdp("Network.enable", &json!({}));
        self.cdp(
            "Network.emulateNetworkConditions",
            &json!({
                "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
            }),
        );
    }

    /// Makes the viewport exactly this large, smaller than a window can be.
    #[track_caller]
    pub(crate) fn viewport(&self, width: u32, height: u32) {
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
    }

    /// Bytes of JavaScript heap in use after collecting garbage.
    #[track_caller]
    pub(crate) fn heap(&self) -> u64 {
        self.session.heap()
    }
}
