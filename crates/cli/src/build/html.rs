//! HTML that is escaped by construction.
//!
//! Names of elements and attributes are written in this program; everything else goes through [`escape`].

/// A document in the making.
#[derive(Debug)]
pub(crate) struct Html(String);

impl Html {
    /// A document of one language.
    pub(crate) fn document(language: &str, direction: &str) -> Self {
        let mut html = Self("<!doctype html>\n".to_owned());
        html.open("html", &[("lang", language), ("dir", direction)]);
        html
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, tag: &'static str, attributes: &[(&'static str, &str)]) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            escape(value, &mut self.0);
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// Ends an element.
    pub(crate) fn close(&mut self, tag: &'static str) {
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
    }

    /// An element with nothing but other elements or texts in it.
    pub(crate) fn within(
        &mut self,
        tag: &'static str,
        attributes: &[(&'static str, &str)],
        inner: impl FnOnce(&mut Self),
    ) {
        self.open(tag, attributes);
        inner(self);
        self.close(tag);
    }

    /// An element with a text in it.
    pub(crate) fn leaf(
        &mut self,
        tag: &'static str,
        attributes: &[(&'static str, &str)],
        text: &str,
    ) {
        self.within(tag, attributes, |it| it.text(text));
    }

    /// Text.
    pub(crate) fn text(&mut self, text: &str) {
        escape(text, &mut self.0);
    }

    /// A line break of the source, which nobody sees.
    pub(crate) fn newline(&mut self) {
        self.0.push('\n');
    }

    /// Data for search engines. `json` must hold no `<`, as what `job_posting_json` gives.
    pub(crate) fn json_ld(&mut self, json: &str) {
        debug_assert!(!json.contains('<'), "could end its element");
        self.open("script", &[("type", "application/ld+json")]);
        self.0.push_str(&json.replace('<', "\\u003c"));
        self.close("script");
        self.newline();
    }

    /// The whole text.
    pub(crate) fn end(mut self) -> String {
        self.0.push_str("</html>\n");
        self.0
    }

    /// The text of a part of a document.
    pub(crate) fn fragment(build: impl FnOnce(&mut Self)) -> String {
        let mut html = Self(String::new());
        build(&mut html);
        html.0
    }
}

/// Adds a text so that it stays one, in an element as well as in a quoted attribute.
pub(crate) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let html = Html::fragment(|it| {
            it.leaf(
                "a",
                &[("href", "x\" onclick='y'")],
                "<script>&amp;</script>",
            );
        });
        assert_eq!(
            html,
            "<a href=\"x&quot; onclick=&#39;y&#39;\">&lt;script&gt;&amp;amp;&lt;/script&gt;</a>"
        );
    }
}
