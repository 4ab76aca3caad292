//! The marks that people put before the points of a list when they have no list to put them in.

/// Glyphs that are nothing but bullets, wherever they stand.
const GLYPHS: &str = "•●○◦▪▫■□◆◇►▶▸‣⁃∙⋅➢➤➔➜✓✔✅☑❖⬥🔹🔸👉\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{2b9a}";

/// Glyphs that are bullets at the beginning of a line only.
const LEADING: &str = "·・‧★☆✦✧→⇒»›–—−-‐*+~※";

/// The length of the bullet that a line begins with, and of the space after it.
pub(super) fn bullet(line: &str) -> Option<usize> {
    let glyph = line.chars().next()?;
    let rest = line[glyph.len_utf8()..].trim_start_matches('\u{fe0f}');
    let text = rest.trim_start();
    let is_bullet = if GLYPHS.contains(glyph) {
        true
    } else if !LEADING.contains(glyph) {
        false
    } else if text.len() < rest.len() {
        true
    } else {
        // "-Salaire" is a point; "-5", "--" and "*stressed*" are not.
        text.starts_with(char::is_alphabetic) && !(glyph == '*' && text.contains('*'))
    };
    is_bullet.then_some(line.len() - text.len())
}

/// The number that a line begins with, and its length with the space after it: "1.", "(2)", "３、", "④".
pub(super) fn number(line: &str) -> Option<(u32, usize)> {
    let first = line.chars().next()?;
    let circled = u32::from(first).wrapping_sub(0x245F);
    if (1..=20).contains(&circled) {
        return Some((circled, skip_space(line, first.len_utf8())));
    }
    let opened = matches!(first, '(' | '（');
    let mut at = if opened { first.len_utf8() } else { 0 };
    let (mut value, start) = (0, at);
    for it in line[at..].chars().take(2) {
        let Some(digit) = digit(it) else { break };
        value = value * 10 + digit;
        at += it.len_utf8();
    }
    if at == start || value == 0 {
        return None;
    }
    let end = line[at..].chars().next()?;
    let rest = &line[at + end.len_utf8()..];
    let is_end = match end {
        ')' | '）' => true,
        '.' | '．' | '、' | '-' | '–' | ',' | '，' | '/' | ':' | '：' if opened => false,
        '、' | '．' => true,
        '.' => !rest.starts_with(|it: char| digit(it).is_some()),
        '-' | '–' => rest.starts_with(|it: char| it.is_whitespace() || it.is_alphabetic()),
        '，' | ',' => rest.starts_with(|it: char| u32::from(it) > 0x2E80),
        _ => false,
    };
    is_end.then(|| (value, skip_space(line, at + end.len_utf8())))
}

/// Where the points begin in a line that holds several, each with the length of its mark.
pub(super) fn points(line: &str) -> Vec<(usize, usize, bool)> {
    let mut numbered = Vec::new();
    let mut before = None;
    for (at, it) in line.char_indices() {
        if (digit(it).is_some() || matches!(it, '(' | '（' | '①'..='⑳'))
            && let Some((value, length)) = number(&line[at..])
            && value as usize == numbered.len() + 1
            && begins_point(before, value)
        {
            numbered.push((at, length, true));
        }
        before = Some(it);
    }
    if numbered.len() > 1 {
        return numbered;
    }
    let glyph = line
        .chars()
        .find(|it| !it.is_ascii() && GLYPHS.contains(*it));
    let points: Vec<_> = line
        .char_indices()
        .filter(|(_, it)| Some(*it) == glyph)
        .map(|(at, _)| (at, bullet(&line[at..]).unwrap_or(0), false))
        .collect();
    if points.len() > 1 { points } else { Vec::new() }
}

/// Whether a number after `before` can begin a point: "Java2、" and "v1.0" do not.
fn begins_point(before: Option<char>, value: u32) -> bool {
    match before {
        None => true,
        Some(it) if value == 1 => {
            it.is_whitespace() || matches!(it, ':' | '：' | '。' | '；' | ';' | '】' | '，')
        }
        Some(it) => {
            !it.is_ascii_alphanumeric() && !matches!(it, '-' | '–' | '/' | '~' | '～' | '、')
        }
    }
}

fn digit(it: char) -> Option<u32> {
    let zero = match it {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        _ => return None,
    };
    Some(u32::from(it) - u32::from(zero))
}

fn skip_space(line: &str, at: usize) -> usize {
    line.len() - line[at..].trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_bullet(line: &str, rest: Option<&str>) {
        assert_eq!(bullet(line).map(|it| &line[it..]), rest, "{line:?}");
    }

    #[track_caller]
    fn check_number(line: &str, expected: Option<(u32, &str)>) {
        assert_eq!(
            number(line).map(|(value, it)| (value, &line[it..])),
            expected,
            "{line:?}"
        );
    }

    #[test]
    fn bullets_of_all_kinds_are_found() {
        for line in [
            "• a",
            "•a",
            "- a",
            "– a",
            "* a",
            "· a",
            "▪ a",
            "✔\u{fe0f} a",
            "-a",
            "\u{f0b7} a",
        ] {
            check_bullet(line, Some("a"));
        }
    }

    #[test]
    fn a_minus_or_a_star_is_not_always_a_bullet() {
        for line in ["-5 °C", "--", "*stressed* word", "a", "", "—"] {
            check_bullet(line, None);
        }
    }

    #[test]
    fn numbers_of_all_kinds_are_found() {
        for line in [
            "2. a", "2) a", "(2) a", "（2）a", "2、a", "２．a", "②a", "2- a", "٢. a",
        ] {
            check_number(line, Some((2, "a")));
        }
        check_number("12. a", Some((12, "a")));
    }

    #[test]
    fn not_every_number_begins_a_point() {
        for line in [
            "1.5 years",
            "2019. a",
            "5 years",
            "0. a",
            "1-2 years",
            "(2",
            "40h",
            "",
        ] {
            check_number(line, None);
        }
    }

    #[test]
    fn points_within_a_line_count_up() {
        let cut = |line: &str| points(line).iter().map(|it| it.0).collect::<Vec<_>>();
        assert_eq!(cut("1. a 2. b"), [0, 5]);
        assert_eq!(cut("x: 1) a; 2) b"), [3, 9]);
        assert_eq!(cut("1、懂Java2、也懂"), [0_usize; 0]);
        assert_eq!(cut("• a • b"), [0, 6]);
        assert_eq!(cut("1. a"), [0_usize; 0]);
    }
}
