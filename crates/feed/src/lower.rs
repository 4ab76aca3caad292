//! Small letters in few bytes.
//!
//! The standard library's tables for all of Unicode are nine kilobytes of WebAssembly that do not compress. This
//! knows the scripts that have capitals and that postings are written in: Latin, Greek, Cyrillic, Armenian, and
//! their full-width forms.

/// The small letter of `c`, or `c` itself if it has none or is of a script that this does not know.
pub fn lower(c: char) -> char {
    let code = u32::from(c);
    // Most letters of most texts, which need not be looked for among the capitals.
    if matches!(code, 0x61..=0x7A | 0xDF..=0xFF | 0x430..=0x45F) {
        return c;
    }
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE => code + 32,
        // Turkish İ; its dot is a mark of its own elsewhere, and folds away.
        0x130 => 0x69,
        0x178 => 0xFF,
        0x1E9E => 0xDF,
        // Pairs of which the even one is the capital.
        0x100..=0x137 | 0x14A..=0x177 | 0x1DE..=0x1EF | 0x1F8..=0x21F | 0x222..=0x233 => code | 1,
        0x370..=0x373 | 0x3D8..=0x3EF | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code | 1,
        0x1A0..=0x1A5 | 0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => code | 1,
        // Pairs of which the odd one is the capital.
        0x139..=0x148 | 0x179..=0x17E | 0x1CD..=0x1DC | 0x4C1..=0x4CE => code + code % 2,
        0x1AF | 0x1B3 | 0x1B5 => code + 1,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 63,
        0x391..=0x3A1 | 0x3A3..=0x3AB => code + 32,
        0x400..=0x40F => code + 80,
        0x4C0 => 0x4CF,
        0x410..=0x42F => code + 32,
        0x531..=0x556 => code + 48,
        0xFF21..=0xFF3A => code + 32,
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
}

/// A text in small letters.
pub fn lowercase(text: &str) -> String {
    text.chars().map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_lowered_as_by_the_standard_library() {
        let known = (0..0x180)
            .chain(0x1A0..0x1A6)
            .chain(0x1CD..0x1F0)
            .chain(0x1F8..0x220)
            .chain(0x222..0x234)
            .chain(0x370..0x374)
            .chain(0x386..0x3CF)
            .chain(0x3D8..0x3F0)
            .chain(0x400..0x530)
            .chain(0x531..0x557)
            .chain(0x1E00..0x1F00)
            .chain(0xFF21..0xFF3B);
        for c in known.filter_map(char::from_u32) {
            // One to several, and letters that are no letter's small form, stay out.
            let mut expected = c.to_lowercase();
            if expected.len() == 1 {
                assert_eq!(
                    Some(lower(c)),
                    expected.next(),
                    "{c} U+{:04X}",
                    u32::from(c)
                );
            }
        }
    }

    #[test]
    fn lowering_twice_is_lowering_once() {
        for c in (0..=0x10FFFF).filter_map(char::from_u32) {
            assert_eq!(lower(lower(c)), lower(c));
        }
    }
}
