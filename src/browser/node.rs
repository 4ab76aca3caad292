//! Elements that the board builds, one call for each thing that is done to them.

use std::fmt;
use std::ops::Deref;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::Element;

use crate::browser::dom::Event;
use crate::browser::rest;

/// An element. Cloning it gives another handle of the same element.
#[derive(Clone, Debug)]
pub struct Node(Element);

impl Deref for Node {
    type Target = Element;

    fn deref(&self) -> &Element {
        &self.0
    }
}

impl Node {
    /// A new element that is not on the page yet.
    pub fn new(name: &str) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        document.create_element(name).ok().map(Self)
    }

    /// Sets an attribute, or removes it.
    pub fn set(&self, name: &str, value: Option<&str>) {
        let _ = match value {
            Some(value) => self.0.set_attribute(name, value),
            None => self.0.remove_attribute(name),
        };
    }

    /// Has the class or has it not.
    pub fn set_class(&self, name: &str, has: bool) {
        let _ = self.0.class_list().toggle_with_force(name, has);
    }

    /// Sets what a field holds: its attribute `value` would only be what it held at first.
    pub fn set_value(&self, value: &str) {
        self.set_property("value", &JsValue::from_str(value));
    }

    /// Sets a property that is a yes or no: `checked`, `selected`.
    pub fn set_flag(&self, name: &str, flag: bool) {
        self.set_property(name, &JsValue::from_bool(flag));
    }

    fn set_property(&self, name: &str, value: &JsValue) {
        let _ = Reflect::set(&self.0, &JsValue::from_str(name), value);
    }

    /// Adds an element at the end.
    pub fn append(&self, child: &Node) {
        let _ = self.0.append_child(&child.0);
    }

    /// Adds a text at the end. It is a text whatever is in it.
    pub fn append_text(&self, text: &str) -> Text {
        let node = web_sys::Text::new_with_data(text).ok();
        if let Some(node) = &node {
            let _ = self.0.append_child(node);
        }
        Text(node)
    }

    /// Puts an element right before this one.
    pub fn put_before(&self, node: &Node) {
        if let Some(parent) = self.0.parent_node() {
            let _ = parent.insert_before(node, Some(&self.0));
        }
    }

    /// Takes the element off the page.
    pub fn detach(&self) {
        self.0.remove();
    }

    /// Calls back for each event of this name, until it is dropped. What happens before the program is whole is heard
    /// once it is.
    pub fn listen(&self, name: &'static str, call: Box<dyn FnMut(&Event)>) -> Listener {
        let mut call = call;
        let call = Closure::new(move |event: web_sys::Event| {
            let event = Event::new(event);
            if rest::is_there() {
                call(&event);
            } else {
                event.hold();
            }
        });
        let function = call.as_ref().unchecked_ref();
        let _ = self.0.add_event_listener_with_callback(name, function);
        Listener {
            node: self.clone(),
            name,
            call,
        }
    }
}

/// A text on the page.
#[derive(Clone, Debug)]
pub struct Text(Option<web_sys::Text>);

impl Text {
    /// Replaces the text.
    pub fn set(&self, text: &str) {
        if let Some(node) = &self.0 {
            node.set_data(text);
        }
    }

    /// Puts an element right before the text.
    pub fn put_before(&self, node: &Node) {
        if let Some(own) = &self.0
            && let Some(parent) = own.parent_node()
        {
            let _ = parent.insert_before(node, Some(own));
        }
    }

    /// Whether `node` is right before the text or, if there is one, before `next`.
    pub fn follows(&self, node: &Node, next: Option<&Node>) -> bool {
        let next: Option<&web_sys::Node> = match next {
            Some(next) => Some(&next.0),
            None => self.0.as_ref().map(AsRef::as_ref),
        };
        node.next_sibling().as_ref() == next
    }
}

/// Calls back until it is dropped.
pub struct Listener {
    node: Node,
    name: &'static str,
    call: Closure<dyn FnMut(web_sys::Event)>,
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.call.as_ref().unchecked_ref();
        let _ = self
            .node
            .remove_event_listener_with_callback(self.name, function);
    }
}
