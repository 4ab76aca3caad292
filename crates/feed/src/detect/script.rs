//! Languages known by their letters.

/// The letters a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
    /// Letters that one language is written in, among those that postings are written in.
    One(&'static str),
}

/// The first and the last letter, the script, and what a letter weighs.
///
/// A syllable or an ideogram says as much as two or three letters.
const SCRIPTS: [(u32, u32, Script, usize); 19] = [
    (0x61, 0x7A, Script::Latin, 1),
    (0xC0, 0x24F, Script::Latin, 1),
    (0x1E00, 0x1EFF, Script::Latin, 1),
    (0x370, 0x3FF, Script::One("el"), 1),
    (0x400, 0x52F, Script::Cyrillic, 1),
    (0x530, 0x58F, Script::One("hy"), 1),
    (0x590, 0x5FF, Script::One("he"), 1),
    (0x600, 0x6FF, Script::Arabic, 1),
    (0x900, 0x97F, Script::One("hi"), 1),
    (0x980, 0x9FF, Script::One("bn"), 1),
    (0xB80, 0xBFF, Script::One("ta"), 1),
    (0xC00, 0xC7F, Script::One("te"), 1),
    (0xE00, 0xE7F, Script::One("th"), 1),
    (0x10A0, 0x10FF, Script::One("ka"), 1),
    (0x1780, 0x17FF, Script::One("km"), 1),
    (0x3040, 0x30FF, Script::One("ja"), 3),
    (0x3400, 0x4DBF, Script::Han, 3),
    (0x4E00, 0x9FFF, Script::Han, 3),
    (0xAC00, 0xD7AF, Script::One("ko"), 3),
];

/// The script of a text in lower case, and what share of its letters are of others; `None` if it has too few letters.
pub(super) fn dominant(text: &str) -> Option<(Script, f32)> {
    let mut weights = [0; SCRIPTS.len()];
    for c in text.chars() {
        let code = u32::from(c);
        if let Some(idx) = SCRIPTS.iter().position(|it| (it.0..=it.1).contains(&code)) {
            weights[idx] += SCRIPTS[idx].3;
        }
    }
    let weight = |script: Script| -> usize {
        SCRIPTS
            .iter()
            .zip(&weights)
            .filter(|(it, _)| it.2 == script)
            .map(|(_, weight)| weight)
            .sum()
    };
    let total: usize = weights.iter().sum();
    if total < 16 {
        return None;
    }
    // Japanese is written with ideograms too, and Chinese is not written with kana.
    let kana = weight(Script::One("ja"));
    let han = weight(Script::Han);
    if (kana + han) * 3 >= total {
        let script = if kana * 10 >= kana + han {
            Script::One("ja")
        } else {
            Script::Han
        };
        return Some((script, share(total - kana - han, total)));
    }
    // Names of products and skills are Latin in any language, so others need no majority.
    let others = SCRIPTS
        .iter()
        .map(|it| it.2)
        .filter(|it| *it != Script::Latin);
    let foreign = others
        .max_by_key(|it| weight(*it))
        .filter(|it| weight(*it) * 3 >= total);
    let script = foreign.unwrap_or(Script::Latin);
    Some((script, share(total - weight(script), total)))
}

fn share(part: usize, total: usize) -> f32 {
    part as f32 / total as f32
}

/// The language of a text in Cyrillic letters.
pub(super) fn cyrillic(text: &str) -> Option<&'static str> {
    let n = |letters: &str| text.chars().filter(|it| letters.contains(*it)).count();
    let russian = n("ыэё");
    let ukrainian = n("іїєґ");
    if n("ў") > 0 {
        Some("be")
    } else if n("әғқңұ") > 0 {
        Some("kk")
    } else if n("өү") > 0 {
        Some("mn")
    } else if n("ѓќѕ") > 0 {
        Some("mk")
    } else if n("ђћјљњ") > 1 {
        Some("sr-Cyrl")
    } else if ukrainian > russian {
        Some("uk")
    } else if russian > ukrainian {
        Some("ru")
    } else {
        // Russian has the hard sign too, but a hundred times less often.
        let n_letters = text.chars().filter(|it| ('а'..='я').contains(it)).count();
        match n("ъ") * 60 >= n_letters.max(60) {
            true => Some("bg"),
            false => (n_letters >= 100).then_some("ru"),
        }
    }
}

/// The language of a text in Arabic letters.
pub(super) fn arabic(text: &str) -> &'static str {
    let n = |letters: &str| text.chars().filter(|it| letters.contains(*it)).count();
    if n("ٹڈڑےںہ") > 2 {
        "ur"
    } else if n("ێۆڵڕ") > 2 {
        "ckb"
    } else if n("پچژگیک") > 2 {
        "fa"
    } else {
        "ar"
    }
}
