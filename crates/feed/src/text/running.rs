//! Running text under construction: words, the marks they are under, and what stands between them.

use super::tag::Mark;
use super::{Inline, flat};
use crate::model::SafeUrl;

/// The running text of one paragraph, and the marks that go on into the next.
#[derive(Default)]
pub(super) struct Running {
    /// What is finished and under no mark that is still open.
    line: Vec<Inline>,
    marks: Vec<OpenMark>,
    /// What stands between the text so far and the next word.
    gap: Gap,
}

/// A mark that has not ended yet.
struct OpenMark {
    mark: Mark,
    url: Option<SafeUrl>,
    /// How many more times it was begun before it ended.
    repeated: usize,
    inlines: Vec<Inline>,
}

/// What stands between two words; the greater one counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Gap {
    #[default]
    None,
    Space,
    Break,
    Cell,
}

impl Running {
    pub(super) fn is_empty(&self) -> bool {
        self.line.is_empty() && self.marks.iter().all(|it| it.inlines.is_empty())
    }

    pub(super) fn gap(&self) -> Gap {
        self.gap
    }

    /// Puts `gap` before the next word, or something greater that is there already.
    pub(super) fn part(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// Takes the paragraph out. Open marks go on in the next.
    pub(super) fn take(&mut self) -> Vec<Inline> {
        self.gap = Gap::None;
        let marks = self.end_marks(0);
        let text = std::mem::take(&mut self.line);
        self.marks = marks;
        text
    }

    /// Appends a word.
    pub(super) fn word(&mut self, word: &str) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        if gap != Gap::None && !self.is_empty() {
            match gap {
                Gap::Break => {
                    let marks = self.end_marks(0);
                    self.line.push(Inline::Break);
                    self.marks = marks;
                }
                Gap::Cell => self.push_between(" · "),
                _ => self.push_between(" "),
            }
        }
        let inlines = self
            .marks
            .last_mut()
            .map_or(&mut self.line, |it| &mut it.inlines);
        push_text(inlines, word);
    }

    /// Appends what separates two words, outside the marks that begin with the second.
    fn push_between(&mut self, text: &str) {
        let inlines = self
            .marks
            .iter_mut()
            .rev()
            .map(|it| &mut it.inlines)
            .find(|it| !it.is_empty())
            .unwrap_or(&mut self.line);
        push_text(inlines, text);
    }

    /// Begins a mark. One that is open already only has to end once more.
    pub(super) fn begin_mark(&mut self, mark: Mark, url: Option<SafeUrl>) {
        match self.marks.iter_mut().find(|it| it.mark == mark) {
            Some(open) => open.repeated += 1,
            None => self.marks.push(OpenMark {
                mark,
                url,
                repeated: 0,
                inlines: Vec::new(),
            }),
        }
    }

    /// Ends a mark, wherever it stands among the others.
    pub(super) fn end_mark(&mut self, mark: Mark) {
        let Some(at) = self.marks.iter().position(|it| it.mark == mark) else {
            return;
        };
        if self.marks[at].repeated > 0 {
            self.marks[at].repeated -= 1;
            return;
        }
        let mut inner = self.end_marks(at);
        inner.remove(0);
        self.marks.extend(inner);
    }

    /// Ends all marks from `first` on, outermost first in what is returned.
    fn end_marks(&mut self, first: usize) -> Vec<OpenMark> {
        let mut ended = Vec::new();
        while self.marks.len() > first
            && let Some(mut open) = self.marks.pop()
        {
            let text = std::mem::take(&mut open.inlines);
            let outer = self
                .marks
                .last_mut()
                .map_or(&mut self.line, |it| &mut it.inlines);
            if !text.is_empty() {
                match (open.mark, &open.url) {
                    (Mark::Strong, _) => outer.push(Inline::Strong(text)),
                    (Mark::Emphasis, _) => outer.push(Inline::Emphasis(text)),
                    (Mark::Code, _) => outer.push(Inline::Code(flat(&text))),
                    (Mark::Link, Some(url)) => outer.push(Inline::Link {
                        url: url.clone(),
                        text,
                    }),
                    (Mark::Link, None) => outer.extend(text),
                }
            }
            ended.insert(0, open);
        }
        ended
    }
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}
