//! Asking JavaScript objects for what may not be there.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The member `name`, if it is there and neither `undefined` nor `null`.
pub(crate) fn get(target: &JsValue, name: &str) -> Option<JsValue> {
    // `Reflect.get` throws for what is not an object.
    if !target.is_object() && !target.is_function() {
        return None;
    }
    let value = Reflect::get(target, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// The method or constructor `name`.
pub(crate) fn function(target: &JsValue, name: &str) -> Option<Function> {
    get(target, name)?.dyn_into().ok()
}

/// The result of calling `target.name(…)`; `None` where there is no such method, or it throws.
pub(crate) fn call(target: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let arguments: Array = arguments.iter().collect();
    Reflect::apply(&function(target, name)?, target, &arguments).ok()
}

/// `new target.name(…)`; `None` where there is no such constructor, or it throws.
pub(crate) fn construct(target: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let arguments: Array = arguments.iter().collect();
    Reflect::construct(&function(target, name)?, &arguments).ok()
}

/// What `target.name(…)` resolves to; `None` where it cannot be called, throws or rejects.
pub(crate) async fn call_async(
    target: &JsValue,
    name: &str,
    arguments: &[JsValue],
) -> Option<JsValue> {
    settled(call(target, name, arguments)?).await
}

/// What a promise resolves to; what is no promise resolves to itself.
pub(crate) async fn settled(value: JsValue) -> Option<JsValue> {
    JsFuture::from(Promise::resolve(&value)).await.ok()
}

/// An object with these members.
pub(crate) fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in members {
        // Setting a member of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// The global object.
pub(crate) fn global() -> JsValue {
    js_sys::global().into()
}
