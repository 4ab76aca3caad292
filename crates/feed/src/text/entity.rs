//! Character references: the numeric ones, and the named ones that occur in postings.

/// The names of U+00A0 to U+00FF, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde \
    Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc \
    Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring \
    aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml \
    divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Names and what they stand for, one pair after the other. Those that whole texts are escaped with come first: they
/// are looked up thousands of times in a posting.
const OTHERS: &str = "lt < gt > amp & quot \" nbsp \u{a0} apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ \
    dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ OElig Œ oelig œ \
    Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ fnof ƒ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ minus − lowast ∗ \
    infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ sdot ⋅ loz ◊ check ✓ star ☆ starf ★ hearts ♥ Aogon Ą aogon ą Cacute Ć cacute ć \
    Eogon Ę eogon ę Lstrok Ł lstrok ł Nacute Ń nacute ń Sacute Ś sacute ś Zacute Ź zacute ź Zdot Ż zdot ż \
    Ccaron Č ccaron č Ecaron Ě ecaron ě Rcaron Ř rcaron ř Uring Ů uring ů colon : semi ; comma , period . excl ! \
    quest ? lpar ( rpar ) lsqb [ rsqb ] lbrack [ rbrack ] lcub { rcub } sol / bsol \\ num # percnt % plus + equals = \
    commat @ lowbar _ hyphen ‐ dash ‐ ast * midast * dollar $ verbar | vert | grave ` squ □ squf ▪ cir ○ hybull ⁃";

/// What 0x80 to 0x9F mean to browsers: the characters of windows-1252.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The longest name of the tables.
const LONGEST: usize = 8;

/// Appends `text` to `out` with its character references replaced. Unknown ones stay as they are.
pub(crate) fn decode(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (it, length) = reference(&rest[1..]).unwrap_or(('&', 0));
        out.push(it);
        rest = &rest[1 + length..];
    }
    out.push_str(rest);
}

/// The character that the text, which follows a `&`, begins with a reference to, and the reference's length.
fn reference(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    if let Some(number) = text.strip_prefix('#') {
        let hex = number.starts_with(['x', 'X']);
        let digits = &number[usize::from(hex)..];
        let radix = if hex { 16 } else { 10 };
        let count = digits
            .bytes()
            .take_while(|it| char::from(*it).is_digit(radix))
            .count();
        if count == 0 {
            return None;
        }
        let code = digits[..count].bytes().fold(0_u32, |sum, it| {
            let digit = char::from(it).to_digit(radix).unwrap_or(0);
            sum.saturating_mul(radix).saturating_add(digit)
        });
        let length = 1 + usize::from(hex) + count;
        let semicolon = bytes.get(length) == Some(&b';');
        return Some((numbered(code), length + usize::from(semicolon)));
    }
    let length = bytes
        .iter()
        .take(LONGEST + 1)
        .take_while(|it| it.is_ascii_alphanumeric())
        .count();
    let name = &text[..length];
    if length < 2 {
        return None;
    }
    let ended = bytes.get(length) == Some(&b';');
    // Old pages leave the semicolon out; before "=" it is more likely the next parameter of an address.
    let old = bytes.get(length) != Some(&b'=');
    let mut others = OTHERS.split(' ');
    while let (Some(it), Some(value)) = (others.next(), others.next()) {
        if it == name {
            let old = old && matches!(name, "amp" | "lt" | "gt" | "quot" | "nbsp");
            return (ended || old).then_some((value.chars().next()?, length + usize::from(ended)));
        }
    }
    if let Some(at) = LATIN.split(' ').position(|it| it == name) {
        let it = char::from_u32(0xA0 + u32::try_from(at).ok()?)?;
        return (ended || old).then_some((it, length + usize::from(ended)));
    }
    match name {
        "Tab" if ended => Some(('\t', 4)),
        "NewLine" if ended => Some(('\n', 8)),
        "ensp" | "emsp" | "thinsp" if ended => Some((' ', length + 1)),
        "zwnj" if ended => Some(('\u{200c}', 5)),
        "zwj" if ended => Some(('\u{200d}', 4)),
        _ => None,
    }
}

fn numbered(code: u32) -> char {
    match code {
        0x80..=0x9F => WINDOWS.chars().nth((code - 0x80) as usize),
        0 => None,
        _ => char::from_u32(code),
    }
    .unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut out = String::new();
        decode(text, &mut out);
        assert_eq!(out, expected);
    }

    #[test]
    fn named_references_are_read() {
        check(
            "caf&eacute; &amp; th&eacute; &euro;5 &ndash; &nbsp;&yuml;&Agrave;",
            "café & thé €5 – \u{a0}ÿÀ",
        );
        check("&lt;p&gt; R&amp;D", "<p> R&D");
    }

    #[test]
    fn numbers_are_read_with_and_without_a_semicolon() {
        check("&#8364; &#x20AC; &#x20ac &#128; &#39;", "€ € € € '");
    }

    #[test]
    fn impossible_numbers_become_the_replacement_character() {
        check(
            "&#0; &#xD800; &#x110000; &#99999999999999999999;",
            "\u{fffd} \u{fffd} \u{fffd} \u{fffd}",
        );
    }

    #[test]
    fn what_is_no_reference_stays() {
        check(
            "R&D & &; &# &#x; &bogus; &copy=1 &toolonganame; AT&T",
            "R&D & &; &# &#x; &bogus; &copy=1 &toolonganame; AT&T",
        );
    }

    #[test]
    fn references_are_decoded_once() {
        check("&amp;lt;", "&lt;");
    }
}
