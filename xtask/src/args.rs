//! The words after a command.

use crate::shell::Outcome;

/// What is left of the command line; each reader takes its part away.
pub(crate) struct Args(Vec<String>);

impl Args {
    /// The words in their order.
    pub(crate) fn new(words: impl Iterator<Item = String>) -> Self {
        Self(words.collect())
    }

    /// Whether `name` was given.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let Some(at) = self.0.iter().position(|it| it == name) else {
            return false;
        };
        self.0.remove(at);
        true
    }

    /// The value of `--name VALUE` or `--name=VALUE`.
    pub(crate) fn option(&mut self, name: &str) -> Outcome<Option<String>> {
        let prefix = format!("{name}=");
        if let Some(at) = self.0.iter().position(|it| it.starts_with(&prefix)) {
            return Ok(Some(self.0.remove(at)[prefix.len()..].to_owned()));
        }
        let Some(at) = self.0.iter().position(|it| it == name) else {
            return Ok(None);
        };
        if at + 1 == self.0.len() {
            return Err(format!("{name} needs a value").into());
        }
        self.0.remove(at);
        Ok(Some(self.0.remove(at)))
    }

    /// The next word that is not an option.
    pub(crate) fn word(&mut self) -> Option<String> {
        let at = self.0.iter().position(|it| !it.starts_with('-'))?;
        Some(self.0.remove(at))
    }

    /// Fails on words nobody took, so that a mistyped option is not ignored.
    pub(crate) fn finish(self) -> Outcome<()> {
        match self.0.first() {
            Some(word) => Err(format!("`{word}` is not understood here").into()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_are_read_in_any_order_and_both_spellings() {
        let mut it = args("--release --port=9 --feed a.json");
        assert_eq!(it.option("--feed").unwrap().as_deref(), Some("a.json"));
        assert_eq!(it.option("--port").unwrap().as_deref(), Some("9"));
        assert!(it.flag("--release"));
        assert!(!it.flag("--release"));
        assert!(it.finish().is_ok());
    }

    #[test]
    fn a_word_nobody_takes_is_an_error() {
        assert!(args("--relase").finish().is_err());
        assert!(args("--feed").option("--feed").is_err());
    }
}
