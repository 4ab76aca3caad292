//! Files that the visitor opens from their own disk.

use wasm_bindgen::JsCast;
use web_sys::{Event, File, HtmlInputElement};

use crate::browser::stream::ByteStream;

/// A file that the visitor chose.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenFile(File);

impl ChosenFile {
    /// The file in the field that `event` comes from. The field is emptied, so that choosing the same file
    /// again is an event again.
    pub fn from_event(event: &Event) -> Option<Self> {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = field.files()?.get(0)?;
        field.set_value("");
        Some(Self(file))
    }

    /// Its name, without a folder.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its bytes.
    pub fn stream(&self) -> Option<ByteStream> {
        ByteStream::from_blob(&self.0, &self.name())
    }
}
