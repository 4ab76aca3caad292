//! Gender forms: `Entwickler:in`, `développeur(se)`, `(m/w/d)` say nothing about the job.

use crate::fold::Letter;
use crate::word::{Role, Run};

/// A shorter word takes no ending: `C/a` is no gender.
const SHORTEST_WORD: usize = 3;

/// The endings that a sign attaches to a word, folded.
const ENDINGS: &[&str] = &[
    // German, also of names of professions.
    "in", "innen", "frau", "r", "e", "er", "n", "nen", // French.
    "se", "ses", "es", "euse", "euses", "trice", "trices", "rice", "ere", "eres", "iere", "ieres",
    "ne", "nes", "ienne", "ve", "ves", "te", "le", "lle", // Spanish, Portuguese and Italian.
    "a", "as", "o", "os", "ora", "oras", "ra", "triz", "essa", // Polish and Czech; Dutch.
    "ka", "ki", "czka", "owa", "yni", "ster", "euze", // Russian, Arabic.
    "ка", "ца", "ница", "ه",
];

/// The letters of `(m/w/d)`, `(h/f)`, `(h/m)`, `(k/m)`, `(v/m)`, `(m/f/x)`, `(м/ж)`: one of the first must be there.
const MAN: [char; 3] = ['m', 'h', 'м'];
const WOMAN: [char; 8] = ['w', 'f', 'k', 'v', 'n', 'm', 'h', 'ж'];
const OTHERS: [char; 6] = ['d', 'x', 'i', 'a', 'u', 'g'];

/// Says of each run whether it is about gender only.
pub(crate) fn mark(letters: &[Letter], runs: &mut [Run]) {
    for at in 1..runs.len() {
        let (before, run) = (&runs[at - 1], &runs[at]);
        let takes_ending = !before.unspaced
            && before.role == Role::Word
            && before.letters.len() >= SHORTEST_WORD
            && !run.unspaced;
        if takes_ending && is_ending(letters, before, run) {
            runs[at].role = Role::Ending;
        }
    }
    let mut start = 0;
    while start < runs.len() {
        let mut end = start + 1;
        while end < runs.len() && is_listed(letters, &runs[end - 1], &runs[end]) {
            end += 1;
        }
        let letter = |run: &Run| letters[run.letters.start].ch;
        let listed = &runs[start..end];
        // In Spanish `m` is the woman: any two that differ will do.
        let is_about_gender = listed.iter().map(letter).any(|man| {
            let is_other = |it: char| it != man && WOMAN.contains(&it);
            MAN.contains(&man) && listed.iter().map(letter).any(is_other)
        });
        if is_about_gender {
            runs[start..end]
                .iter_mut()
                .for_each(|it| it.role = Role::Marker);
        }
        start = end;
    }
}

fn is_ending(letters: &[Letter], before: &Run, run: &Run) -> bool {
    let gap = &letters[before.letters.end..run.letters.start];
    let n_letters = run.letters.len();
    if gap.is_empty() || gap.len() > 2 || n_letters > 6 {
        return false;
    }
    let sign = gap[0].ch;
    let attaches = match gap {
        [_] => matches!(
            sign,
            ':' | '*' | '_' | '/' | '·' | '•' | '.' | '(' | '-' | '\u{2010}'
        ),
        [_, Letter { ch: '-', .. }] => matches!(sign, '/' | '('),
        _ => false,
    };
    let is_closed = letters.get(run.letters.end).map(|it| it.ch) == Some(')');
    if !attaches || (sign == '(') != is_closed {
        return false;
    }
    let spelled = letters[run.letters.clone()].iter().map(|it| it.ch);
    let Some(ending) = ENDINGS.iter().find(|it| spelled.clone().eq(it.chars())) else {
        return false;
    };
    if matches!(*ending, "r" | "n") {
        // `Angestellte/r` and `Auszubildende(r)`, but not `Python/R`.
        let end = before.letters.end;
        let takes = letters[end - 1].ch == 'e' && matches!(letters[end - 2].ch, 't' | 'd');
        return takes && matches!(sign, '/' | '(' | ':' | '*');
    }
    // `Check-in` and `Node.r` are words; only the endings of French stand behind these signs.
    !matches!(sign, '-' | '\u{2010}' | '.') || ending.ends_with('e') || ending.ends_with("es")
}

/// Whether two runs are single letters of a list of genders.
fn is_listed(letters: &[Letter], before: &Run, run: &Run) -> bool {
    let is_letter = |run: &Run| {
        let ch = letters[run.letters.start].ch;
        run.letters.len() == 1 && (MAN.contains(&ch) || WOMAN.contains(&ch) || OTHERS.contains(&ch))
    };
    let gap = &letters[before.letters.end..run.letters.start];
    let is_sign = matches!(
        gap,
        [Letter {
            ch: '/' | '|' | ',',
            ..
        }]
    );
    is_letter(before) && is_letter(run) && is_sign
}

#[cfg(test)]
mod tests {
    use crate::word::Words;

    /// The text without what is about gender.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let words = Words::of(text);
        let mut rest = Vec::new();
        words.for_each_in_order(|it| rest.push(it.to_owned()));
        assert_eq!(rest.join(" "), expected, "{text}");
    }

    #[test]
    fn endings_are_no_words() {
        for text in [
            "Entwickler:in",
            "Entwickler*innen",
            "Entwickler/in",
            "Entwickler/-in",
            "Entwickler(in)",
            "Entwickler_in",
        ] {
            check(text, "entwickler");
        }
        for text in [
            "développeur·se",
            "développeur(se)",
            "développeur/euse",
            "développeur-se",
        ] {
            check(text, "developpeur");
        }
        check("Ingeniero/a de datos", "ingeniero de datos");
        check("Asystent/ka biura", "asystent biura");
        check("Kaufmann/-frau", "kaufmann");
    }

    #[test]
    fn lists_of_genders_are_no_words() {
        check("Koch (m/w/d)", "koch");
        check("Serveur H/F", "serveur");
        check("Cook (f/m/x)", "cook");
        check("Kucharz (k/m)", "kucharz");
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        check("Check-in Agent", "check in agent");
        check("Node.js", "node js");
        check("C/C++", "c c++");
        check("A/B testing", "a b testing");
        check("R&D", "r d");
        check("full-stack", "full stack");
        check("Engineer (a)gile", "engineer a gile");
        check("TCP/IP", "tcp ip");
        check("Python/R", "python r");
        check("Angestellte/r", "angestellte");
    }
}
