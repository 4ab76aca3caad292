//! Data for machines in the page's head.

use web_sys::{Element, Node};

use crate::browser::dom::document;

/// A `<script type="application/ld+json">` in the page's head, for as long as this value lives.
#[derive(Debug)]
pub struct DataBlock(Element);

impl DataBlock {
    /// Adds one. `None` where the page does not let us: such a block is never worth an error.
    pub fn new(json: &str) -> Option<Self> {
        let document = document()?;
        let script = document.create_element("script").ok()?;
        // The type comes first: from then on this is a data block that no engine would run, and neither
        // a script policy nor the demand for trusted types is about data blocks.
        script.set_attribute("type", "application/ld+json").ok()?;
        let text: Node = document.create_text_node(json).into();
        script.append_child(&text).ok()?;
        document.head()?.append_child(&script).ok()?;
        Some(Self(script))
    }
}

impl Drop for DataBlock {
    fn drop(&mut self) {
        self.0.remove();
    }
}
