//! What a visitor does, and what a page does to the element.

use serde_json::{Value, json};

use super::{Page, ROW_TITLE, keys};

/// The search field.
const QUERY: &str = "input[part~='query'], [part~='query'] input";

impl Page<'_> {
    /// Types into the search field, in place of what it held, and waits for the result.
    #[track_caller]
    pub(crate) fn search(&self, query: &str) {
        self.js_with(
            "const field = $(arguments[0]);
             if (!field) throw new Error('there is no search field');
             field.focus();
             field.value = arguments[1];
             field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));",
            &json!([QUERY, query]),
        );
        self.settle();
    }

    /// Clicks an element of the board.
    #[track_caller]
    pub(crate) fn click(&self, selector: &str) {
        self.click_nth(selector, 0);
    }

    /// Clicks element number `at` of those that match.
    #[track_caller]
    pub(crate) fn click_nth(&self, selector: &str, at: usize) {
        self.js_with(
            "const it = $$(arguments[0])[arguments[1]];
             if (!it) throw new Error('nothing to click: ' + arguments[0]);
             it.click();",
            &json!([selector, at]),
        );
        self.settle();
    }

    /// Presses what is on top at the middle of an element and lets it go, as a person does: with a `mouse` or by `touch`.
    #[track_caller]
    pub(crate) fn point(&self, selector: &str, kind: &str) {
        let at = self.js_with(
            "const it = $(arguments[0]);
             if (!it) throw new Error('nothing to point at: ' + arguments[0]);
             const box = it.getBoundingClientRect();
             return [box.left + box.width / 2, box.top + box.height / 2].map(Math.round)",
            &json!([selector]),
        );
        let steps = json!([
            { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": at[0], "y": at[1] },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        self.session.post(
            "actions",
            &json!({ "actions": [{
                "type": "pointer", "id": kind, "parameters": { "pointerType": kind }, "actions": steps,
            }] }),
        );
    }

    /// Clicks the row with this title.
    #[track_caller]
    pub(crate) fn open_posting(&self, title: &str) {
        self.js_with(
            "const it = $$(arguments[0]).find((it) => text(it) === arguments[1]);
             if (!it) throw new Error('no row is called ' + arguments[1]);
             (it.closest('a, button') || it.querySelector('a, button') || it).click();",
            &json!([ROW_TITLE, title]),
        );
        self.settle();
    }

    /// Picks a value of a `<select>` in the board.
    #[track_caller]
    pub(crate) fn choose(&self, selector: &str, value: &str) {
        self.js_with(
            "const it = $(arguments[0]);
             if (!it) throw new Error('there is no ' + arguments[0]);
             it.value = arguments[1];
             if (it.value !== arguments[1]) throw new Error('no option is ' + arguments[1]);
             it.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
             it.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([selector, value]),
        );
        self.settle();
    }

    /// Opens a file from disk, where copies are kept.
    #[track_caller]
    pub(crate) fn open_file(&self, name: &str, media_type: &str, content: &str) {
        self.click(".copies summary");
        self.js_with(
            "const files = new DataTransfer();
             files.items.add(new File([arguments[2]], arguments[0], { type: arguments[1] }));
             const input = $('.copies input[type=file]');
             input.files = files.files;
             input.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([name, media_type, content]),
        );
    }

    /// Sets an attribute of the element, or removes it.
    #[track_caller]
    pub(crate) fn set_attribute(&self, name: &str, value: Option<&str>) {
        self.js_with(
            "if (arguments[1] === null) host.removeAttribute(arguments[0]);
             else host.setAttribute(arguments[0], arguments[1]);",
            &json!([name, value]),
        );
        self.settle();
    }

    /// Calls a method of the element: `call("open", json!(["p1"]))`.
    #[track_caller]
    pub(crate) fn call(&self, method: &str, arguments: &Value) -> Value {
        let value = self.js_with(
            "return await host[arguments[0]](...arguments[1])",
            &json!([method, arguments]),
        );
        self.settle();
        value
    }

    /// Presses keys as a person does: `"Tab"`, `"Shift+Tab"`, `"Enter"`, `"a"`.
    #[track_caller]
    pub(crate) fn press(&self, keys: &str) {
        let names: Vec<&str> = match keys {
            "+" => vec!["+"],
            _ => keys.split('+').collect(),
        };
        let down = names
            .iter()
            .map(|it| json!({ "type": "keyDown", "value": keys::key(it) }));
        let up = names
            .iter()
            .rev()
            .map(|it| json!({ "type": "keyUp", "value": keys::key(it) }));
        let steps: Vec<Value> = down.chain(up).collect();
        self.session.post(
            "actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": steps }] }),
        );
    }

    /// Types text where the focus is, key by key.
    #[track_caller]
    pub(crate) fn type_text(&self, text: &str) {
        for it in text.chars() {
            self.press(&it.to_string());
        }
        self.settle();
    }
}
