//! JSON, by hand: a serializer costs the board more than these few lines.

/// A JSON array in the making.
pub(super) struct List(String);

impl List {
    pub(super) fn new() -> Self {
        Self("[".to_owned())
    }

    pub(super) fn raw(&mut self, json: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push_str(json);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.raw(&string(text));
    }

    pub(super) fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.raw("null"),
        }
    }

    pub(super) fn end(mut self) -> String {
        self.0.push(']');
        self.0
    }
}

/// A list of what becomes of each item.
pub(super) fn list<T>(items: &[T], one: impl Fn(&T) -> String) -> String {
    let mut list = List::new();
    items.iter().for_each(|it| list.raw(&one(it)));
    list.end()
}

/// A JSON string. `<` is escaped, so that no text can end the element that holds the JSON.
pub(crate) fn string(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => json.extend(['\\', char]),
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                json.push_str(&format!("\\u{:04x}", u32::from(char)));
            }
            _ => json.push(char),
        }
    }
    json.push('"');
    json
}
