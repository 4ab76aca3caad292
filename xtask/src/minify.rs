//! A small minifier for our two small scripts.
//!
//! It takes away what never means anything: comments, indentation, and white space beside
//! punctuation. It renames nothing and joins no lines where a missing semicolon could be meant,
//! so it cannot change what a script does.

/// What the last thing written was, as far as the next one depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// A value ends here, so that `/` divides.
    Value,
    /// A value is expected here, so that `/` begins a regular expression.
    Operator,
}

/// `source` without comments and needless white space; the texts in `keep` stay as they are.
pub(crate) fn minify(source: &str, keep: &[&str]) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let mut last = Last::Operator;
    // White space that was passed over since the last thing written.
    let mut gap = String::new();
    while let Some(first) = rest.chars().next() {
        if let Some(kept) = keep.iter().find(|it| rest.starts_with(**it)) {
            put(&mut out, &mut gap, kept);
            rest = &rest[kept.len()..];
            last = Last::Value;
        } else if first.is_whitespace() {
            gap.push(first);
            rest = &rest[first.len_utf8()..];
        } else if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            let end = rest.find("*/").map_or(rest.len(), |it| it + 2);
            // A comment over several lines ends a line, as a line end does.
            gap.push(if rest[..end].contains('\n') {
                '\n'
            } else {
                ' '
            });
            rest = &rest[end..];
        } else {
            let length = token(rest, first, last);
            let text = &rest[..length];
            last = after(text, first);
            put(&mut out, &mut gap, text);
            rest = &rest[length..];
        }
    }
    out.push('\n');
    out
}

/// The length of what begins here.
fn token(rest: &str, first: char, last: Last) -> usize {
    match first {
        '"' | '\'' => quoted(rest, first),
        '`' => template(rest),
        '/' if last == Last::Operator => regex(rest),
        _ if is_word(first) => rest.find(|it| !is_word(it)).unwrap_or(rest.len()),
        _ => first.len_utf8(),
    }
}

fn after(text: &str, first: char) -> Last {
    // After these words a value follows; after `)` and `}` our scripts never begin a line with a
    // regular expression.
    const WORDS: [&str; 10] = [
        "return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw",
    ];
    let ends_value = (is_word(first) && !WORDS.contains(&text))
        || matches!(first, ')' | ']' | '}' | '"' | '\'' | '`')
        || (first == '/' && text.len() > 1);
    if ends_value {
        Last::Value
    } else {
        Last::Operator
    }
}

/// Writes `text`, and before it the white space that has to stay.
fn put(out: &mut String, gap: &mut String, text: &str) {
    let before = out.chars().next_back();
    let next = text.chars().next();
    if let (Some(before), Some(next)) = (before, next) {
        // No statement ends after the first group, and none begins with the second.
        let line_end_matters = !"{;,([=?:&|".contains(before) && !"})].,;?:=&|".contains(next);
        if gap.contains('\n') && line_end_matters {
            out.push('\n');
        } else if !gap.is_empty() && has_to_part(before, next) {
            out.push(' ');
        }
    }
    gap.clear();
    out.push_str(text);
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
            '"' | '\'' | '`' => token(&rest[at..], first, Last::Operator),
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
