//! Korean syllables as the letters they are made of.
//!
//! A keyboard gives a syllable letter by letter, so that the one being typed is another one at each
//! keystroke: `약ㅅ` on the way to `약사`. In letters, what is typed is a beginning of what is meant, and one wrong letter is one
//! edit.

/// The consonants in front, as letters that stand alone.
const FIRST: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/// The vowels; those made of two are spelled so, as they are typed.
const VOWELS: [&str; 21] = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ",
    "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
];

/// The consonants at the end; the first entry is none.
const LAST: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ",
    "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ",
    "ㅎ",
];

/// Letters that stand alone and are two.
const DOUBLE: [(char, &str); 18] = [
    ('ㅘ', "ㅗㅏ"),
    ('ㅙ', "ㅗㅐ"),
    ('ㅚ', "ㅗㅣ"),
    ('ㅝ', "ㅜㅓ"),
    ('ㅞ', "ㅜㅔ"),
    ('ㅟ', "ㅜㅣ"),
    ('ㅢ', "ㅡㅣ"),
    ('ㄳ', "ㄱㅅ"),
    ('ㄵ', "ㄴㅈ"),
    ('ㄶ', "ㄴㅎ"),
    ('ㄺ', "ㄹㄱ"),
    ('ㄻ', "ㄹㅁ"),
    ('ㄼ', "ㄹㅂ"),
    ('ㄽ', "ㄹㅅ"),
    ('ㄾ', "ㄹㅌ"),
    ('ㄿ', "ㄹㅍ"),
    ('ㅀ', "ㄹㅎ"),
    ('ㅄ', "ㅂㅅ"),
];

/// Gives `push` the letters of a syllable or of a part of one; `false` for anything else.
pub(crate) fn spell(ch: char, push: &mut impl FnMut(char)) -> bool {
    let code = ch as u32;
    let mut spell = |letters: &str| letters.chars().for_each(&mut *push);
    let first = |at: u32| FIRST.chars().nth(at as usize);
    match code {
        0xAC00..=0xD7A3 => {
            let number = code - 0xAC00;
            first(number / 588)
                .into_iter()
                .for_each(|it| spell(it.encode_utf8(&mut [0; 4])));
            spell(VOWELS[(number % 588 / 28) as usize]);
            spell(LAST[(number % 28) as usize]);
        }
        // Syllables in parts, as some systems write names of files.
        0x1100..=0x1112 => {
            first(code - 0x1100)
                .into_iter()
                .for_each(|it| spell(it.encode_utf8(&mut [0; 4])));
        }
        0x1161..=0x1175 => spell(VOWELS[(code - 0x1161) as usize]),
        0x11A8..=0x11C2 => spell(LAST[(code - 0x11A7) as usize]),
        0x3131..=0x3163 => match DOUBLE.iter().find(|it| it.0 == ch) {
            Some((_, letters)) => spell(letters),
            None => return false,
        },
        _ => return false,
    }
    true
}
