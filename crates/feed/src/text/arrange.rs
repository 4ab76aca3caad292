//! Finds the headings and lists that a text has by its form only: bullets, numbers, bold lines, colons.

use super::line::{Line, Role, lines};
use super::{Block, Inline, bullet, flat};
use crate::model::SectionKind;
use crate::section::heading;

/// Where blocks stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the text itself, which headings divide.
    Text,
    /// In an item or a quote.
    Inside,
}

/// The level given to a line that is a heading because it is bold.
const BOLD: u8 = 4;

/// The level given to a line that is a heading because of its words or its colon.
const WORDS: u8 = 5;

/// A longer line is no heading.
const MAX_HEADING: usize = 80;

/// A longer line with a colon is no heading unless its words say so.
const MAX_UNKNOWN_HEADING: usize = 50;

enum Piece {
    Line(Line),
    Block(Block),
}

/// Turns the paragraphs among `blocks` into what their lines are.
pub(super) fn arrange(blocks: Vec<Block>, place: Place) -> Vec<Block> {
    let mut pieces = Vec::new();
    let mut found = Vec::new();
    for it in blocks {
        match it {
            Block::Paragraph(text) => {
                lines(text, place == Place::Text, &mut found);
                let mut after_rule = false;
                for mut line in found.drain(..) {
                    if is_rule(&line.text) {
                        after_rule = true;
                    } else {
                        line.opens |= std::mem::take(&mut after_rule);
                        pieces.push(Piece::Line(line));
                    }
                }
            }
            it => pieces.push(Piece::Block(it)),
        }
    }
    for at in 0..pieces.len() {
        let (before, after) = pieces.split_at_mut(at + 1);
        if let Some(Piece::Line(line)) = before.last_mut() {
            recognize(line, after.first(), place);
        }
    }
    unmark_lone_numbers(&mut pieces);
    group(pieces)
}

/// Whether a line only draws a line.
fn is_rule(text: &str) -> bool {
    text.len() > 2 && text.chars().all(|it| " -_=*~–—─━".contains(it))
}

/// Finds what a line is.
fn recognize(line: &mut Line, next: Option<&Piece>, place: Place) {
    if line.role != Role::Text {
        return;
    }
    if place == Place::Text && recognize_heading(line, next) {
        return;
    }
    if let Some(length) = bullet::bullet(&line.text) {
        line.drop_before(length);
        line.role = Role::Bullet;
    } else if let Some((value, length)) = bullet::number(&line.text) {
        line.role = Role::Number { value, length };
    }
}

fn recognize_heading(line: &mut Line, next: Option<&Piece>) -> bool {
    let text = line.text.trim();
    let hashes = text.bytes().take_while(|it| *it == b'#').count();
    if (1..=6).contains(&hashes) && text[hashes..].starts_with(' ') {
        line.role = Role::Heading(u8::try_from(hashes).unwrap_or(6));
        line.drop_before(hashes + 1);
        return true;
    }
    let stars = text
        .strip_prefix("**")
        .and_then(|it| it.strip_suffix("**").or_else(|| it.strip_suffix("**:")))
        .filter(|it| !it.contains("**"));
    let bulleted = bullet::bullet(text);
    let words = stars.unwrap_or(&text[bulleted.filter(|_| stars.is_none()).unwrap_or(0)..]);
    let length = words.chars().count();
    if length == 0 || length > MAX_HEADING {
        return false;
    }
    let strong = stars.is_some() || line.is_strong();
    let colon = words.ends_with([':', '：']);
    // Arabic texts end their headings in a slash too.
    let announced = strong
        || colon
        || words.ends_with('/')
        || is_shouted(words)
        || line.opens && is_title(words);
    let known = heading::kind(words, announced && bulleted.is_none_or(|_| stars.is_some()));
    if bulleted.is_some() && stars.is_none() && !(known.is_some() && announced) {
        return false;
    }
    // "Place: Vienna" in bold is a fact and no heading, unless its words are those of a section.
    let is_fact = words.trim_end_matches([':', '：']).contains([':', '：'])
        && matches!(known, None | Some(SectionKind::Other));
    if is_fact {
        return false;
    }
    let sentence = words.ends_with(['.', ',', ';', '。', '；', '，']);
    let role = if strong && (known.is_some() || !sentence && is_followed_by_text(next)) {
        Role::Heading(BOLD)
    } else if next.is_some() && known.is_some() && !sentence
        || colon && next.is_some() && length <= MAX_UNKNOWN_HEADING && !words.contains(". ")
    {
        Role::Heading(WORDS)
    } else {
        return false;
    };
    let start = line.text.find(words).unwrap_or(0);
    let starred = stars.is_some();
    if start > 0 {
        line.drop_before(start);
    }
    if starred {
        let text = line.text.trim_end_matches(['*', ':']).to_owned();
        line.inlines = vec![Inline::Text(text.clone())];
        line.text = text;
    }
    line.role = role;
    true
}

/// Whether words are written as titles are: few, and each with a capital letter.
fn is_title(words: &str) -> bool {
    let mut long = words.split(' ').filter(|it| it.chars().count() > 3);
    words.split(' ').count() <= 6
        && words.starts_with(char::is_uppercase)
        && long.all(|it| it.starts_with(char::is_uppercase))
}

/// Whether several words are all in capital letters.
fn is_shouted(words: &str) -> bool {
    let n_words = words
        .split(' ')
        .filter(|it| it.contains(char::is_alphabetic))
        .count();
    (2..=9).contains(&n_words)
        && !words.contains(char::is_lowercase)
        && words.contains(char::is_uppercase)
        && !words.contains(|it: char| it.is_ascii_digit())
}

/// Whether something less than a bold line comes next: a run of bold lines has no headings.
fn is_followed_by_text(next: Option<&Piece>) -> bool {
    match next {
        Some(Piece::Line(next)) => !next.is_strong() || heading::kind(&next.text, true).is_some(),
        Some(Piece::Block(next)) => !matches!(next, Block::Heading { .. }),
        None => false,
    }
}

/// Only numbers that count up from 1 are marks of points. All others are part of what is said.
fn unmark_lone_numbers(pieces: &mut [Piece]) {
    let mut at = 0;
    while at < pieces.len() {
        let run = pieces[at..]
            .iter()
            .zip(1..)
            .take_while(|(it, expected)| {
                matches!(it, Piece::Line(Line { role: Role::Number { value, .. }, .. }) if value == expected)
            })
            .count();
        for it in &mut pieces[at..at + run.max(1)] {
            if let Piece::Line(line) = it
                && let Role::Number { length, .. } = line.role
            {
                if run > 1 {
                    line.drop_before(length);
                } else {
                    line.role = Role::Text;
                }
            }
        }
        at += run.max(1);
    }
}

fn group(pieces: Vec<Piece>) -> Vec<Block> {
    let mut out = Vec::new();
    // Whether the lines that come next are points even without marks, because a heading announced them.
    let mut announced = false;
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let line = match piece {
            Piece::Block(block) => {
                announced =
                    matches!(&block, Block::Heading { text, .. } if announces_points(&flat(text)));
                out.push(block);
                continue;
            }
            Piece::Line(line) => line,
        };
        match line.role {
            Role::Heading(level) => {
                announced = announces_points(&line.text);
                let text = if level == BOLD {
                    unmarked(line.inlines)
                } else {
                    line.inlines
                };
                out.push(Block::Heading { level, text });
            }
            Role::Text => {
                let mut run = vec![line];
                while let Some(Piece::Line(next)) = pieces.peek()
                    && next.role == Role::Text
                    && !next.opens
                    && !run.last().is_some_and(|it| it.text.ends_with([':', '：']))
                    && let Some(Piece::Line(next)) = pieces.next()
                {
                    run.push(next);
                }
                let leads = matches!(pieces.peek(), Some(Piece::Line(next))
                    if !next.opens && matches!(next.role, Role::Bullet | Role::Number { .. }));
                let is_last_lead = run.last().is_some_and(|it| it.text.ends_with([':', '：']));
                if announced && !leads && !is_last_lead && are_points(&run) {
                    let items = run.into_iter().map(|it| vec![Block::Paragraph(it.inlines)]);
                    out.push(Block::List {
                        ordered: false,
                        items: items.collect(),
                    });
                } else {
                    paragraphs(run, &mut out);
                }
                announced = is_last_lead;
            }
            Role::Bullet | Role::Number { .. } => {
                announced = false;
                let ordered = line.role != Role::Bullet;
                push_point(&mut out, ordered, line.inlines);
                // A wrapped point goes on in the next line, which then begins in the middle of a sentence.
                while let Some(Piece::Line(next)) = pieces.peek()
                    && next.role == Role::Text
                    && !next.opens
                    && next.text.starts_with(char::is_lowercase)
                    && let Some(Piece::Line(next)) = pieces.next()
                {
                    extend_point(&mut out, next.inlines);
                }
            }
        }
    }
    out.retain(|it| !matches!(it, Block::List { items, .. } if items.is_empty()));
    out
}

/// Appends a point to the list that `out` ends with, or begins one. An empty point ends the list.
fn push_point(out: &mut Vec<Block>, ordered: bool, text: Vec<Inline>) {
    if text.is_empty() {
        out.push(Block::List {
            ordered,
            items: Vec::new(),
        });
        return;
    }
    let item = vec![Block::Paragraph(text)];
    match out.last_mut() {
        Some(Block::List {
            ordered: same,
            items,
        }) if *same == ordered => items.push(item),
        _ => out.push(Block::List {
            ordered,
            items: vec![item],
        }),
    }
}

fn extend_point(out: &mut [Block], text: Vec<Inline>) {
    if let Some(Block::List { items, .. }) = out.last_mut()
        && let Some(Block::Paragraph(point)) = items.last_mut().and_then(|it| it.last_mut())
    {
        point.push(Inline::Text(" ".to_owned()));
        point.extend(text);
    }
}

/// Whether lines under this heading are more likely points than sentences.
fn announces_points(text: &str) -> bool {
    !matches!(
        heading::kind(text, true),
        Some(SectionKind::Introduction | SectionKind::Other)
    )
}

/// Whether lines are points of a list that nobody marked, and not sentences or one wrapped text.
fn are_points(run: &[Line]) -> bool {
    let is_prose = |it: &&Line| {
        it.text.chars().count() > 260 || it.text.matches(['.', '!', '?', '。']).count() > 3
    };
    run.len() > 1 && !is_wrapped(run) && run.iter().filter(is_prose).count() * 2 < run.len()
}

/// Whether the lines are one text that was wrapped at some width.
fn is_wrapped(run: &[Line]) -> bool {
    let widths = run.iter().map(|it| it.text.chars().count());
    let widest = widths.clone().max().unwrap_or(0);
    let inner = run.len() - 1;
    let lower = run[1..]
        .iter()
        .filter(|it| it.text.starts_with(char::is_lowercase))
        .count();
    (60..=120).contains(&widest)
        && widths.take(inner).all(|it| it * 10 >= widest * 7)
        && lower * 2 >= inner
}

/// Text lines as paragraphs: long ones stand alone, short ones keep their line breaks.
fn paragraphs(run: Vec<Line>, out: &mut Vec<Block>) {
    const LONG: usize = 140;
    let wrapped = is_wrapped(&run);
    let between = if wrapped {
        Inline::Text(" ".to_owned())
    } else {
        Inline::Break
    };
    let mut text: Vec<Inline> = Vec::new();
    let mut after_long = false;
    for line in run {
        let long = !wrapped && line.text.chars().count() > LONG;
        if !text.is_empty() {
            if long || after_long {
                out.push(Block::Paragraph(std::mem::take(&mut text)));
            } else {
                text.push(between.clone());
            }
        }
        after_long = long;
        text.extend(line.inlines);
    }
    if !text.is_empty() {
        out.push(Block::Paragraph(text));
    }
}

/// A bold line's text, which needs no mark once it is a heading.
fn unmarked(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for it in inlines {
        match it {
            Inline::Strong(text) => out.extend(text),
            it => out.push(it),
        }
    }
    out
}
