//! Values read as they were meant: one for many, a number for a text, a text for an object.

use serde_json::{Map, Number, Value};

use crate::read::clean;

/// The members of an object.
pub(crate) type Members = Map<String, Value>;

/// A member that is there and not `null`.
pub(crate) fn member<'a>(members: &'a Members, name: &str) -> Option<&'a Value> {
    members.get(name).filter(|it| !it.is_null())
}

/// The elements of a list, or the one value that stands in its place.
pub(crate) fn many(value: Option<&Value>) -> &[Value] {
    match value {
        None | Some(Value::Null) => &[],
        Some(Value::Array(all)) => all,
        Some(one) => std::slice::from_ref(one),
    }
}

/// The text of a value: a text, a number, the first of a list, or the first of `names` in an object.
///
/// Trimmed and never empty.
pub(crate) fn text(value: Option<&Value>, names: &[&str]) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.trim())
            .filter(|it| !it.is_empty())
            .map(String::from),
        Value::Number(number) => digits(number),
        Value::Array(all) => all.iter().find_map(|it| text_of_one(it, names)),
        Value::Object(_) => text_of_one(value?, names),
        Value::Null | Value::Bool(_) => None,
    }
}

/// A whole number in digits. One with a fraction is the name of nothing, and writing it takes big tables.
fn digits(number: &Number) -> Option<String> {
    let whole = number.as_i64().or_else(|| {
        let float = number
            .as_f64()
            .filter(|it| it.fract() == 0.0 && it.abs() < 1e15)?;
        Some(float as i64)
    });
    match whole {
        Some(whole) => Some(whole.to_string()),
        None => number.as_u64().map(|it| it.to_string()),
    }
}

fn text_of_one(value: &Value, names: &[&str]) -> Option<String> {
    // One level only: nothing that is meant nests deeper, and hostile nesting ends here.
    let Value::Object(members) = value else {
        return if value.is_array() {
            None
        } else {
            text(Some(value), &[])
        };
    };
    let found = names.iter().chain(&["@value"]).find_map(|name| {
        members
            .get(*name)
            .filter(|it| it.is_string() || it.is_number())
    });
    text(found, &[])
}

/// [`text`] as one clean line; `None` for the fillers that feeds write where they have nothing.
pub(crate) fn line(value: Option<&Value>, names: &[&str]) -> Option<String> {
    text(value, names)
        .map(|it| clean::line(&it))
        .filter(|it| !is_filler(it))
}

/// Whether a text only says that there is none.
pub(crate) fn is_filler(text: &str) -> bool {
    const FILLERS: [&str; 9] = [
        "n/a",
        "null",
        "none",
        "undefined",
        "nan",
        "not specified",
        "unknown",
        "tbd",
        "tba",
    ];
    !text.chars().any(crate::letter::is_letter_or_digit)
        || FILLERS.iter().any(|it| text.eq_ignore_ascii_case(it))
}

/// True or false, also as a text or a number.
pub(crate) fn flag(value: Option<&Value>) -> Option<bool> {
    match value? {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => number.as_i64().map(|it| it != 0),
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// What kind of value it is, for issues.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
