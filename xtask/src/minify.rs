//! A small minifier for our two small scripts and the glue.
//!
//! It takes away what never means anything: comments, indentation, and white space beside
//! punctuation. It joins no lines where a missing semicolon could be meant, so it cannot change
//! what a script does. [`shorten`] also gives local names one letter.

mod shorten;

use std::borrow::Cow;

/// What stands between two tokens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Nothing,
    Space,
    Line,
}

/// What a token is, as far as anyone here depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    /// A string, a template, a regular expression, or a place to fill.
    Literal,
    Sign,
}

struct Token<'a> {
    /// What stands before it.
    gap: Gap,
    kind: Kind,
    text: Cow<'a, str>,
}

/// `source` without comments and needless white space; the texts in `keep` stay as they are.
pub(crate) fn minify(source: &str, keep: &[&str]) -> String {
    print(&tokens(source, keep))
}

/// As [`minify`], with short names for what is declared in `source`.
///
/// For scripts whose statements all end with semicolons, which take nothing apart by patterns and
/// give no local the name of a global that they use.
pub(crate) fn shorten(source: &str, keep: &[&str]) -> String {
    let mut tokens = tokens(source, keep);
    shorten::shorten(&mut tokens);
    print(&tokens)
}

fn tokens<'a>(source: &'a str, keep: &[&str]) -> Vec<Token<'a>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = source;
    let mut gap = Gap::Nothing;
    while let Some(first) = rest.chars().next() {
        let (length, kind) = if let Some(kept) = keep.iter().find(|it| rest.starts_with(**it)) {
            (kept.len(), Kind::Literal)
        } else if let Some(length) = white_space(rest, first) {
            // A comment over several lines ends a line, as a line end does.
            let here = if rest[..length].contains('\n') {
                Gap::Line
            } else {
                Gap::Space
            };
            gap = gap.max(here);
            rest = &rest[length..];
            continue;
        } else {
            let value_expected = tokens.last().is_none_or(|it| !ends_value(it));
            token(rest, first, value_expected)
        };
        let text = Cow::Borrowed(&rest[..length]);
        tokens.push(Token { gap, kind, text });
        gap = Gap::Nothing;
        rest = &rest[length..];
    }
    tokens
}

/// The length of the white space or the comment that begins here.
fn white_space(rest: &str, first: char) -> Option<usize> {
    if first.is_whitespace() {
        Some(first.len_utf8())
    } else if rest.starts_with("//") {
        Some(rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        Some(rest.find("*/").map_or(rest.len(), |it| it + 2))
    } else {
        None
    }
}

/// Whether a value ends with this token, so that `/` after it divides.
fn ends_value(token: &Token) -> bool {
    // After these words a value follows. After `)` and `}` one never does in our scripts: no line
    // of theirs begins with a regular expression.
    const WORDS: [&str; 10] = [
        "return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw",
    ];
    match token.kind {
        Kind::Word => !WORDS.contains(&token.text.as_ref()),
        Kind::Literal => true,
        Kind::Sign => matches!(token.text.as_ref(), ")" | "]" | "}"),
    }
}

fn print(tokens: &[Token]) -> String {
    let mut out = String::new();
    for token in tokens {
        let (before, next) = (out.chars().next_back(), token.text.chars().next());
        if let (Some(before), Some(next)) = (before, next) {
            // No statement ends after the first group, and none begins with the second.
            let line_end_matters =
                !"{;,([=?:&|<>*%!~".contains(before) && !"})].,;?:=&|".contains(next);
            if token.gap == Gap::Line && line_end_matters {
                out.push('\n');
            } else if token.gap != Gap::Nothing && has_to_part(before, next) {
                out.push(' ');
            }
        }
        out.push_str(&token.text);
    }
    out.push('\n');
    out
}

/// The length and the kind of the token that begins here.
fn token(rest: &str, first: char, value_expected: bool) -> (usize, Kind) {
    match first {
        '"' | '\'' => (quoted(rest, first), Kind::Literal),
        '`' => (template(rest), Kind::Literal),
        '/' if value_expected => (regex(rest), Kind::Literal),
        _ if is_word(first) => {
            let length = rest.find(|it| !is_word(it)).unwrap_or(rest.len());
            (length, Kind::Word)
        }
        _ => (first.len_utf8(), Kind::Sign),
    }
}

/// Whether two characters would mean something else together.
fn has_to_part(before: char, next: char) -> bool {
    (is_word(before) && is_word(next))
        || (matches!(before, '+' | '-' | '/') && matches!(next, '+' | '-' | '/' | '*'))
        // `1 .toString()`
        || (before.is_ascii_digit() && next == '.')
}

fn is_word(it: char) -> bool {
    it.is_alphanumeric() || matches!(it, '_' | '$' | '#') || !it.is_ascii()
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, it) in rest.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if it == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn regex(rest: &str) -> usize {
    let (mut escaped, mut in_class) = (false, false);
    for (at, it) in rest.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A template, with whatever its `${}` hold, as it stands.
fn template(rest: &str) -> usize {
    let mut at = 1;
    while let Some(first) = rest[at..].chars().next() {
        let here = &rest[at + first.len_utf8()..];
        at += first.len_utf8();
        match first {
            '`' => return at,
            '\\' => at += here.chars().next().map_or(0, char::len_utf8),
            '$' if here.starts_with('{') => at += 1 + inserted(&here[1..]),
            _ => {}
        }
    }
    rest.len()
}

/// The length of what stands between `${` and its `}`, with the brace.
fn inserted(rest: &str) -> usize {
    let (mut at, mut depth) = (0, 0);
    while let Some(first) = rest[at..].chars().next() {
        match first {
            '}' if depth == 0 => return at + 1,
            '}' => depth -= 1,
            '{' => depth += 1,
            _ => {}
        }
        at += match first {
            '"' | '\'' | '`' => token(&rest[at..], first, true).0,
            _ => first.len_utf8(),
        };
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        assert_eq!(minify(source, &["{/* files */}"]).trim_end(), expected);
    }

    #[test]
    fn local_names_become_short_and_no_other() {
        let source = "function outer(value, other) { var inner = value.value; \
                      return { value: inner, other: other ? value : inner }; }\n\
                      class Element { value(other) { return this.value(other, window); } }";
        assert_eq!(
            shorten(source, &[]).trim_end(),
            "function d(c,a){var b=c.value;return{value:b,other:a?c:b};}\n\
             class Element{value(a){return this.value(a,window);}}"
        );
    }

    #[test]
    fn parameters_of_arrows_become_short() {
        let source = "list.map((item, place) =>\n  item.place + place).map(each => each())";
        assert_eq!(
            shorten(source, &[]).trim_end(),
            "list.map((b,c)=>b.place+c).map(a=>a())"
        );
    }

    #[test]
    fn comments_and_indentation_go() {
        check(
            "// a\nvar x = 1; // b\n  /* c */ var y = 2;\n",
            "var x=1;var y=2;",
        );
        check("a /* one\ntwo */ b", "a\nb");
    }

    #[test]
    fn what_only_looks_like_a_comment_stays() {
        check("var u = 'http://a/*b*/';", "var u='http://a/*b*/';");
        check("x = /[/]\\/\\* \"/g", "x=/[/]\\/\\* \"/g");
        check("return /a  b/.test(c)", "return/a  b/.test(c)");
        check("a = b / c / d // e", "a=b/c/d");
        check(
            "`a // ${b + `c }  ${d}`} // e`",
            "`a // ${b + `c }  ${d}`} // e`",
        );
        check("'it\\'s // one'", "'it\\'s // one'");
    }

    #[test]
    fn places_to_fill_stay() {
        check(
            "var files = {/* files */}; /* x */",
            "var files={/* files */};",
        );
    }

    #[test]
    fn words_and_signs_do_not_run_together() {
        check("return  x", "return x");
        check("a + +b - -c", "a+ +b- -c");
        check("class A { #b = 1 }", "class A{#b=1}");
        check("async  () => {}", "async()=>{}");
    }

    #[test]
    fn a_line_end_stays_where_a_semicolon_could_be_meant() {
        check("a()\nb()", "a()\nb()");
        check("x++\ny", "x++\ny");
        check("f(\n  a,\n  b\n)\n(c)", "f(a,b)\n(c)");
        check("a\n  .then(b)", "a.then(b)");
        check("if (a) {\n  b\n}\nc", "if(a){b}\nc");
    }
}
