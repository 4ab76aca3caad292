//! Reading the value of an attribute.

use std::str::FromStr;

/// An attribute as it was given.
pub(super) struct Given<'a> {
    name: &'a str,
    pub(super) value: Option<&'a str>,
}

/// A value that was read, or what could have been.
type Read<T> = Result<T, String>;

impl<'a> Given<'a> {
    pub(super) fn new(name: &'a str, value: Option<&'a str>) -> Self {
        Self { name, value }
    }

    /// Reads the value into `field`; the default where there is none, or one that is not known.
    pub(super) fn store<T>(
        &self,
        field: &mut T,
        default: T,
        read: impl FnOnce(&str) -> Read<T>,
    ) -> Result<(), String> {
        *field = default;
        let Some(value) = self.value.map(str::trim).filter(|it| !it.is_empty()) else {
            return Ok(());
        };
        match read(&value.to_ascii_lowercase()) {
            Ok(value) => {
                *field = value;
                Ok(())
            }
            Err(known) => Err(self.complaint(value, &known)),
        }
    }

    /// Reads one of a few words into `field`. The first is the default.
    pub(super) fn choose<T: Copy + Default>(
        &self,
        field: &mut T,
        known: &[(&str, T)],
    ) -> Result<(), String> {
        self.store(field, T::default(), |value| {
            let found = known.iter().find(|(word, _)| *word == value);
            found.map(|(_, value)| *value).ok_or_else(|| {
                let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
                words.join(", ")
            })
        })
    }

    /// The sentence for the page's developer.
    pub(super) fn complaint(&self, value: &str, known: &str) -> String {
        format!(
            "attribute {}: `{value}` is not known; it can be {known}",
            self.name
        )
    }
}

/// The value as a whole; an empty one is none.
pub(super) fn word(value: Option<&str>) -> Option<String> {
    let value = value?.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// The addresses of a list, between spaces. They may hold commas.
pub(super) fn addresses(value: Option<&str>) -> Vec<String> {
    let value = value.unwrap_or_default();
    value.split_ascii_whitespace().map(str::to_owned).collect()
}

/// The words of a list, between spaces or commas.
pub(super) fn words(value: Option<&str>) -> Vec<String> {
    value
        .unwrap_or_default()
        .split([' ', '\t', '\n', '\r', ','])
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A number from `min` to `max`.
pub(super) fn number_within<T>(min: T, max: T) -> impl FnOnce(&str) -> Read<T>
where
    T: FromStr + PartialOrd + std::fmt::Display,
{
    move |value| match value.parse::<T>() {
        Ok(number) if min <= number && number <= max => Ok(number),
        _ => Err(format!("a number from {min} to {max}")),
    }
}

/// `on` or `off`.
pub(super) fn switch(value: &str) -> Read<bool> {
    match value {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("on, off".to_owned()),
    }
}
