//! Letters as the search sees them: without case, diacritics, width and spelling variants.

use crate::hangul;

/// A letter of a folded text and the bytes of the original that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(crate) ch: char,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// Folds `text` into `letters`, which is emptied first.
///
/// Folding twice gives what folding once gives.
pub(crate) fn fold(text: &str, letters: &mut Vec<Letter>) {
    letters.clear();
    for (start, ch) in text.char_indices() {
        let start = start as u32;
        let end = start + ch.len_utf8() as u32;
        if ch.is_ascii() {
            let ch = ch.to_ascii_lowercase();
            letters.push(Letter { ch, start, end });
        } else if is_mark(ch) {
            // A mark belongs to the letter before it, so that both are highlighted as one.
            if let Some(last) = letters.last_mut() {
                last.ch = voiced(last.ch, ch);
                last.end = end;
            }
        } else {
            let lower = openings_feed::lower(narrow(ch));
            let mut push = |ch| letters.push(Letter { ch, start, end });
            if !hangul::spell(lower, &mut push) {
                fold_lower(lower, &mut push);
            }
        }
    }
}

/// Pushes what [`fold`] makes of a letter of Latin without its rarer extensions, or of Cyrillic; gives its small letter.
/// `None` for all else.
#[inline]
pub(crate) fn fold_plain(ch: char, push: &mut impl FnMut(char)) -> Option<char> {
    match ch as u32 {
        0..0x80 => {
            let lower = ch.to_ascii_lowercase();
            push(lower);
            ch.is_ascii_alphabetic().then_some(lower)
        }
        0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x17F | 0x400..=0x45F => {
            let lower = openings_feed::lower(ch);
            fold_lower(lower, push);
            Some(lower)
        }
        _ => None,
    }
}

/// Full-width forms and half-width kana in their usual width, digits of other scripts as ASCII.
fn narrow(ch: char) -> char {
    // The order of Unicode's half-width block, U+FF66 to U+FF9D, already as hiragana.
    const HALF_WIDTH_KANA: &str = "をあいうえおゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";
    let code = ch as u32;
    let narrowed = match code {
        0xFF01..=0xFF5E => code - 0xFEE0,
        0x0660..=0x0669 => code - 0x0660 + 0x30,
        0x06F0..=0x06F9 => code - 0x06F0 + 0x30,
        // Small vowels as large ones: `ウェブ` and `ウエブ` are one word.
        0x3041 | 0x3043 | 0x3045 | 0x3047 | 0x3049 => code + 1,
        0x30A1 | 0x30A3 | 0x30A5 | 0x30A7 | 0x30A9 => code + 1 - 0x60,
        // Katakana lies 0x60 above hiragana.
        0x30A1..=0x30F6 => code - 0x60,
        0xFF66..=0xFF9D => {
            return HALF_WIDTH_KANA
                .chars()
                .nth((code - 0xFF66) as usize)
                .unwrap_or(ch);
        }
        _ => return ch,
    };
    char::from_u32(narrowed).unwrap_or(ch)
}

/// The letter without its diacritics; `ch` is in lower case.
fn fold_lower(ch: char, push: &mut impl FnMut(char)) {
    let both = |push: &mut dyn FnMut(char), pair: [char; 2]| pair.into_iter().for_each(push);
    match ch {
        'ß' => both(push, ['s', 's']),
        'æ' | 'ǣ' | 'ǽ' => both(push, ['a', 'e']),
        'œ' => both(push, ['o', 'e']),
        'þ' => both(push, ['t', 'h']),
        'ĳ' => both(push, ['i', 'j']),
        'ﬀ' => both(push, ['f', 'f']),
        'ﬁ' => both(push, ['f', 'i']),
        'ﬂ' => both(push, ['f', 'l']),
        _ => push(base(ch)),
    }
}

fn base(ch: char) -> char {
    match ch as u32 {
        code @ 0xC0..=0x24F => from_table(LATIN, code - 0xC0, ch),
        code @ 0x1E00..=0x1EFF => from_table(LATIN_ADDITIONAL, code - 0x1E00, ch),
        0x370..=0x4FF => match ch {
            'ά' => 'α',
            'έ' => 'ε',
            'ή' => 'η',
            'ί' | 'ϊ' | 'ΐ' => 'ι',
            'ό' => 'ο',
            'ύ' | 'ϋ' | 'ΰ' => 'υ',
            'ώ' => 'ω',
            'ς' => 'σ',
            'ѐ' | 'ё' => 'е',
            'й' | 'ѝ' => 'и',
            'ї' => 'і',
            'ў' => 'у',
            'ѓ' | 'ґ' => 'г',
            'ќ' => 'к',
            _ => ch,
        },
        0x620..=0x6FF => match ch {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ی' | 'ئ' => 'ي',
            'ؤ' => 'و',
            'ة' | 'ۀ' => 'ه',
            'ک' => 'ك',
            _ => ch,
        },
        _ => ch,
    }
}

/// The base letters of U+00C0 to U+024F; a dot where there is none.
const LATIN: &[u8; 400] = b"\
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll\
    lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb...ccdddd....ffg...ikkl..nn.oo..pp.....ttttuu..yyzz.........\
    .............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt....ccl.s\
    z..bu.eejjqqrryy";

/// The same for U+1E00 to U+1EFF, where Vietnamese is.
const LATIN_ADDITIONAL: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

fn from_table(table: &[u8], offset: u32, ch: char) -> char {
    match table.get(offset as usize) {
        Some(b'.') | None => ch,
        Some(letter) => *letter as char,
    }
}

/// What changes a letter or is not seen at all: diacritics, points, tone marks, tatweel, soft hyphens,
/// directional marks.
fn is_mark(ch: char) -> bool {
    matches!(ch as u32,
        0xAD
        | 0x300..=0x36F
        | 0x483..=0x487
        | 0x591..=0x5BD | 0x5BF | 0x5C1..=0x5C2 | 0x5C4..=0x5C5 | 0x5C7
        | 0x610..=0x61A | 0x640 | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6DC | 0x6DF..=0x6E4
        | 0x93C | 0x9BC | 0xA3C | 0xABC
        | 0xE47..=0xE4C | 0xE4E
        | 0x200C..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069
        | 0x3099..=0x309A
        | 0xFE00..=0xFE0F | 0xFEFF | 0xFF9E..=0xFF9F)
}

/// The kana that `mark` makes of `ch`, if it is the sign of voicing (か to が) or half-voicing (は to ぱ).
fn voiced(ch: char, mark: char) -> char {
    let steps = match mark {
        '\u{3099}' | '\u{FF9E}' => 1,
        '\u{309A}' | '\u{FF9F}' => 2,
        _ => return ch,
    };
    match (ch, steps) {
        ('う', 1) => 'ゔ',
        ('か' | 'き' | 'く' | 'け' | 'こ', 1)
        | ('さ' | 'し' | 'す' | 'せ' | 'そ', 1)
        | ('た' | 'ち' | 'つ' | 'て' | 'と', 1)
        | ('は' | 'ひ' | 'ふ' | 'へ' | 'ほ', _) => {
            char::from_u32(ch as u32 + steps).unwrap_or(ch)
        }
        _ => ch,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(text: &str) -> String {
        let mut letters = Vec::new();
        fold(text, &mut letters);
        letters.iter().map(|it| it.ch).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(folded(text), expected, "{text}");
    }

    #[test]
    fn latin_letters_lose_case_and_diacritics() {
        check("Ingénieur", "ingenieur");
        check("Inge\u{301}nieur", "ingenieur");
        check("STRAẞE Straße", "strasse strasse");
        check("Ærø Œuvre Łódź Đorđe", "aero oeuvre lodz dorde");
        check("İstanbul ISPARTA ılık", "istanbul isparta ilik");
        check("Kỹ sư phần mềm Đà Nẵng", "ky su phan mem da nang");
        check("Þórr ĳs ﬁt", "thorr ijs fit");
    }

    #[test]
    fn greek_and_cyrillic_letters_lose_their_accents() {
        check("Μηχανικός Λογισμικού", "μηχανικοσ λογισμικου");
        check("Шофёр Київ", "шофер киів");
        check("ґанок", "ганок");
    }

    #[test]
    fn arabic_variants_marks_and_tatweel_do_not_matter() {
        check("مُهَنْدِس", "مهندس");
        check("مهنـــدس", "مهندس");
        check("أحمد إدارة آلة", "احمد اداره اله");
        check("مستشفى", "مستشفي");
        check("٢٠٢٥ ۲۰۲۵", "2025 2025");
    }

    #[test]
    fn width_and_kana_do_not_matter() {
        check("Ｐｙｔｈｏｎ　３", "python\u{3000}3");
        check("エンジニア", "えんじにあ");
        check("ｴﾝｼﾞﾆｱ", "えんじにあ");
        check("カ\u{3099}ハ\u{309A}", "がぱ");
    }

    #[test]
    fn syllables_are_spelled_in_letters() {
        check("약사", "ㅇㅑㄱㅅㅏ");
        check("약ㅅ", "ㅇㅑㄱㅅ");
        check("워 닭", "ㅇㅜㅓ ㄷㅏㄹㄱ");
        check("\u{1103}\u{1161}\u{11B0}", "ㄷㅏㄹㄱ");
    }

    #[test]
    fn marks_belong_to_the_letter_before_them() {
        let mut letters = Vec::new();
        fold("e\u{301}ß", &mut letters);
        let places: Vec<_> = letters.iter().map(|it| (it.ch, it.start, it.end)).collect();
        assert_eq!(places, [('e', 0, 3), ('s', 3, 5), ('s', 3, 5)]);
    }

    #[test]
    fn folding_every_character_twice_changes_nothing_more() {
        for ch in (0..=0x10FFFF).filter_map(char::from_u32) {
            let once = folded(&ch.to_string());
            assert_eq!(folded(&once), once, "{ch:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_is_idempotent(text in ".{0,20}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
