//! Lines of running text: what a line is by itself, before its neighbours are looked at.

use std::ops::Range;

use super::{Inline, bullet, flat};
use crate::section::heading;

/// A line, and what it is.
pub(super) struct Line {
    pub(super) inlines: Vec<Inline>,
    /// Its text without marks.
    pub(super) text: String,
    /// Whether a paragraph begins here.
    pub(super) opens: bool,
    pub(super) role: Role,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    /// A heading that the line announces by its form; the level says which.
    Heading(u8),
    /// A point of a list; its mark is gone.
    Bullet,
    /// A point with a number, whose mark, of this length, is still there.
    Number {
        value: u32,
        length: usize,
    },
}

/// More cuts in one line than this are no list that a person wrote.
const MAX_CUTS: usize = 200;

impl Line {
    fn new(inlines: Vec<Inline>, opens: bool) -> Self {
        let text = flat(&inlines);
        Self {
            inlines,
            text,
            opens,
            role: Role::Text,
        }
    }

    /// Leaves out what stands before `at` in the text.
    pub(super) fn drop_before(&mut self, at: usize) {
        *self = Self {
            role: self.role,
            ..Self::new(slice(&self.inlines, at..self.text.len()), self.opens)
        };
    }

    /// Whether all its text is strong.
    pub(super) fn is_strong(&self) -> bool {
        fn all(inlines: &[Inline]) -> bool {
            inlines.iter().all(|it| match it {
                Inline::Strong(_) | Inline::Break => true,
                Inline::Text(text) => !text.contains(char::is_alphanumeric),
                Inline::Emphasis(text) | Inline::Link { text, .. } => all(text),
                Inline::Code(_) => false,
            })
        }
        self.text.contains(char::is_alphanumeric) && all(&self.inlines)
    }
}

/// Cuts a paragraph into its lines, and a line that holds headings or several points at these.
pub(super) fn lines(paragraph: Vec<Inline>, with_headings: bool, out: &mut Vec<Line>) {
    let mut opens = true;
    let mut inlines = Vec::new();
    for it in paragraph.into_iter().chain([Inline::Break]) {
        if it != Inline::Break {
            inlines.push(it);
        } else if !inlines.is_empty() {
            cut(
                Line::new(std::mem::take(&mut inlines), opens),
                with_headings,
                out,
            );
            opens = false;
        }
    }
}

fn cut(line: Line, with_headings: bool, out: &mut Vec<Line>) {
    let mut cuts: Vec<(Range<usize>, Role)> = Vec::new();
    let mut from = 0;
    if with_headings && bullet::bullet(&line.text).is_none() {
        for it in heading::within(&line.text) {
            cut_points(&line.text, from..it.start, &mut cuts);
            from = it.end;
            cuts.push((it, Role::Heading(5)));
        }
    }
    cut_points(&line.text, from..line.text.len(), &mut cuts);
    if cuts.len() < 2 || cuts.len() > MAX_CUTS {
        out.push(line);
        return;
    }
    let mut opens = line.opens;
    for (range, role) in cuts {
        out.push(Line {
            role,
            ..Line::new(slice(&line.inlines, range), opens)
        });
        opens = false;
    }
}

/// Adds the points in a part of a line, and the text before them, or the part as a whole.
fn cut_points(text: &str, part: Range<usize>, cuts: &mut Vec<(Range<usize>, Role)>) {
    let points = bullet::points(&text[part.clone()]);
    let mut from = part.start;
    let mut role = Role::Text;
    for (at, length, numbered) in points {
        push_trimmed(text, from..part.start + at, role, cuts);
        from = part.start + at + if numbered { 0 } else { length };
        role = match bullet::number(&text[from..part.end]) {
            Some((value, length)) if numbered => Role::Number { value, length },
            _ => Role::Bullet,
        };
    }
    push_trimmed(text, from..part.end, role, cuts);
}

fn push_trimmed(text: &str, range: Range<usize>, role: Role, cuts: &mut Vec<(Range<usize>, Role)>) {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    let end = start + part.trim().len();
    if start < end {
        cuts.push((start..end, role));
    }
}

/// The part of a running text that is at `range` of its text.
fn slice(inlines: &[Inline], range: Range<usize>) -> Vec<Inline> {
    let mut at = 0;
    slice_from(inlines, &range, &mut at)
}

fn slice_from(inlines: &[Inline], range: &Range<usize>, at: &mut usize) -> Vec<Inline> {
    let mut out = Vec::new();
    for it in inlines {
        if *at >= range.end {
            break;
        }
        let part = |text: &str, at: &mut usize| {
            let start = range.start.saturating_sub(*at).min(text.len());
            let end = (range.end - *at).min(text.len());
            *at += text.len();
            (start < end).then(|| text[start..end].to_owned())
        };
        let sliced = match it {
            Inline::Text(text) => part(text, at).map(Inline::Text),
            Inline::Code(text) => part(text, at).map(Inline::Code),
            Inline::Strong(text) => Some(slice_from(text, range, at))
                .filter(|it| !it.is_empty())
                .map(Inline::Strong),
            Inline::Emphasis(text) => Some(slice_from(text, range, at))
                .filter(|it| !it.is_empty())
                .map(Inline::Emphasis),
            Inline::Link { url, text } => Some(slice_from(text, range, at))
                .filter(|it| !it.is_empty())
                .map(|text| Inline::Link {
                    url: url.clone(),
                    text,
                }),
            Inline::Break => None,
        };
        out.extend(sliced);
    }
    out
}
