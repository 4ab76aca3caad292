//! Short names for locals.
//!
//! Each declared name gets one new name for the whole script, whatever the scopes: names that
//! were the same stay the same, names that were different stay different, and no new name is one
//! that the script uses. So nothing has to be known of scopes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{Kind, Token};

/// Words that look like a method before their parentheses, and are none.
const NO_METHODS: [&str; 6] = ["if", "for", "while", "switch", "catch", "function"];

/// Words that mean something in some places, and may be names in others.
const RESERVED: [&str; 8] = [
    "get", "set", "static", "async", "await", "of", "let", "yield",
];

/// Gives what `tokens` declare short names.
pub(super) fn shorten(tokens: &mut [Token]) {
    let script = Script(tokens);
    let declared = script.declared();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let mut places = Vec::new();
    for at in 0..tokens.len() {
        let script = Script(tokens);
        let name = script.text(at);
        if declared.contains(name) && script.is_word(at) && !script.is_property(at) {
            *uses.entry(name.to_owned()).or_default() += 1;
            places.push(at);
        }
    }
    let mut names: Vec<(String, usize)> = uses.into_iter().collect();
    names.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), name.clone()));
    let taken: BTreeSet<&str> = tokens
        .iter()
        .filter(|it| it.kind == Kind::Word)
        .map(|it| it.text.as_ref())
        .collect();
    let short = short_names().filter(|it| !taken.contains(it.as_str()));
    let renamed: BTreeMap<String, String> = names.into_iter().map(|it| it.0).zip(short).collect();
    for at in places {
        if let Some(name) = renamed.get(tokens[at].text.as_ref()) {
            tokens[at].text = Cow::Owned(name.clone());
        }
    }
}

fn short_names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    let pairs =
        letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")));
    // Two letters suffice for 2756 names; `as`, `do`, `if`, `in` and `of` mean something.
    letters()
        .map(String::from)
        .chain(pairs)
        .filter(|it| !["as", "do", "if", "in", "of"].contains(&it.as_str()))
}

/// Questions about tokens.
struct Script<'t, 'a>(&'t [Token<'a>]);

impl Script<'_, '_> {
    /// The text at a place; empty outside.
    fn text(&self, at: usize) -> &str {
        self.0.get(at).map_or("", |it| it.text.as_ref())
    }

    fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |it| self.text(it))
    }

    fn is_word(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|it| {
            it.kind == Kind::Word && !it.text.starts_with(|it: char| it.is_ascii_digit())
        })
    }

    /// Whether the word here names a property, a key or a method.
    fn is_property(&self, at: usize) -> bool {
        let (before, after) = (self.before(at), self.text(at + 1));
        let is_key = after == ":" && matches!(before, "{" | ",");
        before == "." || is_key || self.is_method(at)
    }

    /// Whether a method is defined here: `name(…) {`.
    fn is_method(&self, at: usize) -> bool {
        self.text(at + 1) == "("
            && self.text(self.closing(at + 1) + 1) == "{"
            && self.before(at) != "function"
            && self.is_word(at)
            && !NO_METHODS.contains(&self.text(at))
    }

    /// The place of the bracket that closes the one here.
    fn closing(&self, open: usize) -> usize {
        let mut depth = 0;
        for at in open..self.0.len() {
            depth += self.depth(at);
            if depth == 0 {
                return at;
            }
        }
        self.0.len()
    }

    fn depth(&self, at: usize) -> i32 {
        match (self.0[at].kind, self.text(at)) {
            (Kind::Sign, "(" | "[" | "{") => 1,
            (Kind::Sign, ")" | "]" | "}") => -1,
            _ => 0,
        }
    }

    /// The place of the bracket that opens the one closed here.
    fn opening(&self, close: usize) -> usize {
        let mut depth = 0;
        for at in (0..=close).rev() {
            depth += self.depth(at);
            if depth == 0 {
                return at;
            }
        }
        0
    }

    /// The names declared by `var`, `let`, `const`, as functions and as parameters.
    fn declared(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for at in 0..self.0.len() {
            if self.text(at) == "=" && self.text(at + 1) == ">" && at > 0 {
                if self.is_word(at - 1) {
                    names.insert(self.text(at - 1).to_owned());
                } else {
                    self.add_parameters(self.opening(at - 1), &mut names);
                }
            }
            if !self.is_word(at) || self.before(at) == "." {
                continue;
            }
            match self.text(at) {
                "var" | "let" | "const" => self.add_list(at + 1, &mut names),
                "catch" => self.add_parameters(at + 1, &mut names),
                "function" if self.is_word(at + 1) => {
                    names.insert(self.text(at + 1).to_owned());
                    self.add_parameters(at + 2, &mut names);
                }
                "function" => self.add_parameters(at + 1, &mut names),
                _ if self.is_method(at) => self.add_parameters(at + 1, &mut names),
                _ => {}
            }
        }
        let kept = self.written_short();
        names.retain(|it| !kept.contains(it) && !RESERVED.contains(&it.as_str()));
        names
    }

    /// The names of `var a = f(x, y), b`, up to its semicolon.
    fn add_list(&self, from: usize, names: &mut BTreeSet<String>) {
        let (mut depth, mut at) = (0, from);
        names.insert(self.text(at).to_owned());
        while at < self.0.len() {
            depth += self.depth(at);
            match self.text(at) {
                ";" if depth == 0 => return,
                "," if depth == 0 => {
                    names.insert(self.text(at + 1).to_owned());
                }
                _ if depth < 0 => return,
                _ => {}
            }
            at += 1;
        }
    }

    fn add_parameters(&self, open: usize, names: &mut BTreeSet<String>) {
        if self.text(open) != "(" {
            return;
        }
        for at in open + 1..self.closing(open) {
            let is_first = matches!(self.before(at), "(" | ",");
            if self.is_word(at) && is_first && matches!(self.text(at + 1), "," | ")" | "=") {
                names.insert(self.text(at).to_owned());
            }
        }
    }

    /// Names that stand for a key and a value at once, as in `{ name }`, or inside a template:
    /// they have to stay.
    fn written_short(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for at in 0..self.0.len() {
            let around = (self.before(at), self.text(at + 1));
            if self.is_word(at) && matches!(around, ("{", "," | "}") | (",", "}")) {
                names.insert(self.text(at).to_owned());
            }
            if self.0[at].kind == Kind::Literal && self.text(at).starts_with('`') {
                let words = self.text(at).split(|it| !super::is_word(it));
                names.extend(words.map(str::to_owned));
            }
        }
        names
    }
}
