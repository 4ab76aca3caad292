//! What a letter or a digit is, in few bytes.
//!
//! The standard library's tables for all of Unicode are three kilobytes of WebAssembly that do not compress, and where
//! only words are to be told from what is between them, it is enough to know the latter.

/// Whether `c` is a letter or a digit, or a mark on one; also what no script has yet that postings are written in.
///
/// Punctuation, spaces, symbols and pictures are not.
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    match u32::from(c) {
        0..0x80 => c.is_ascii_alphanumeric(),
        // Of the second half of Latin-1: ª, µ, º and small digits are some, × and ÷ are none.
        0xAA | 0xB2 | 0xB3 | 0xB5 | 0xB9 | 0xBA | 0xBC..=0xBE => true,
        0x80..0xC0 | 0xD7 | 0xF7 => false,
        // Greek, Armenian, Hebrew, Arabic.
        0x37E | 0x387 | 0x55A..=0x55F | 0x589..=0x58F | 0x5BE | 0x5C0 | 0x5C3 | 0x5F3 | 0x5F4 => {
            false
        }
        0x600..=0x60F | 0x61B..=0x61F | 0x66A..=0x66D | 0x6D4 => false,
        // India, Thailand.
        0x964 | 0x965 | 0x970 | 0xE3F | 0xE4F | 0xE5A | 0xE5B => false,
        // General punctuation, currencies; arrows to miscellaneous symbols.
        0x2000..=0x206F | 0x20A0..=0x20CF | 0x2190..=0x2BFF => false,
        // China and Japan, and what is as wide as their letters.
        0x3000..=0x3004 | 0x3008..=0x3020 | 0x3030 | 0x303D..=0x303F | 0x30A0 | 0x30FB => false,
        0xFE10..=0xFE6F | 0xFF00..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF3B..=0xFF40 | 0xFF5B..=0xFF65 => {
            false
        }
        // For private use, marks of order, pictures.
        0xE000..=0xF8FF | 0xFEFF | 0xFFE0..=0xFFFF | 0x1F000..=0x1FAFF => false,
        _ => true,
    }
}

/// Whether `c` is what [`is_letter_or_digit`] says, and no digit.
pub(crate) fn is_letter(c: char) -> bool {
    is_letter_or_digit(c) && !c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_standard_library_takes_for_a_letter_is_one() {
        // Letters and digits in circles, and letters that are wide, squared and in colors.
        let pictures = [0x2460..=0x24FF, 0x2776..=0x2793, 0x1F100..=0x1F189];
        for c in (0..=0x10FFFF).filter_map(char::from_u32) {
            let is_picture = pictures.iter().any(|it| it.contains(&u32::from(c)));
            if c.is_alphanumeric() && !is_picture {
                assert!(is_letter_or_digit(c), "{c} U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn what_stands_between_words_is_none() {
        let between = " \t\u{A0}.,;:!?()[]{}<>/\\|@#%&*+=-_~^`'\"«»¿¡·§€£×÷–—‘’“”„…•‹›→■★✓、。〈〉「」・！？，。（）：；～،؛؟。־״।฿😀🚀";
        for c in between.chars() {
            assert!(!is_letter_or_digit(c), "{c} U+{:04X}", u32::from(c));
        }
        for c in "aZ9éßжΩ中あア한עبक๙".chars() {
            assert!(is_letter_or_digit(c), "{c}");
        }
        assert!(!is_letter('7') && is_letter('é'));
    }
}
