//! Which code no first row waits for.

/// Whether the code of a function comes later.
pub(super) fn comes_later(name: &str) -> bool {
    let name = plain(name);
    // `<A as B>::c` lies where `A` does.
    let name = name.trim_start_matches('<');
    LATER.iter().any(|it| lies_in(name, it))
}

/// Paths of modules and functions. What only they lead to comes with them, so the list has to name only where the first
/// part ends.
///
/// What is not here can be used where the rest cannot be had: to read the list and postings, to choose, to search letter by
/// letter. A function that runs before the first rows does not belong here: all would stand still until the rest is there.
/// `the_first_rows_wait_for_no_other_part` (`tests/e2e/`) sees to that.
const LATER: &[&str] = &[
    // The search for words, and what it reads of the postings' words.
    "openings_search::bits",
    "openings_search::compose",
    "openings_search::dictionary",
    "openings_search::find",
    "openings_search::fold",
    "openings_search::gender",
    "openings_search::hangul",
    "openings_search::highlight::<impl",
    "openings_search::highlight::Highlighter::mark_word",
    "openings_search::highlight::Highlighter::ranges",
    "openings_search::hits",
    "openings_search::index::Index::add_words",
    "openings_search::index::Index::corrections",
    "openings_search::index::Index::found",
    "openings_search::index::Index::highlighter",
    "openings_search::index::Index::know_roles",
    "openings_search::index::Index::read_next_words",
    "openings_search::index::Index::read_texts",
    "openings_search::index::Index::read_words",
    "openings_search::index::Index::similar",
    "openings_search::index::Index::snippet",
    "openings_search::index::Index::suggest",
    "openings_search::index::Index::tidy",
    "openings_search::index::Index::translations",
    "openings_search::kin",
    "openings_search::lists",
    "openings_search::meaning",
    "openings_search::query",
    "openings_search::rank",
    "openings_search::relate",
    "openings_search::role",
    "openings_search::search::Pass::ranked",
    "openings_search::search::Places",
    "openings_search::stem",
    "openings_search::suggest::<impl",
    "openings_search::suggest::Collected",
    "openings_search::told",
    "openings_search::tongue",
    "openings_search::typo",
    "openings_search::word",
    // Numbers that are read or written in so many digits that the quick ways do not do.
    "core::fmt::float::float_to_decimal_common_exact",
    "core::num::bignum",
    "core::num::dec2flt::decimal_seq",
    "core::num::dec2flt::lemire",
    "core::num::flt2dec::strategy::dragon",
    // What tells a programmer of a mistake.
    "core::fmt::builders",
    "core::str::slice_error_fail_rt",
    "str as core::fmt::Debug",
    // What libraries bring and the program never uses: sorting, and streams that are given to JavaScript.
    "core::slice::sort",
    "hashbrown::raw::RawTableInner::rehash_in_place",
    "intounderlyingbytesource_autoAllocateChunkSize",
    "intounderlyingbytesource_cancel",
    "intounderlyingbytesource_pull",
    "intounderlyingbytesource_start",
    "intounderlyingbytesource_type",
    "intounderlyingsink_abort",
    "intounderlyingsink_close",
    "intounderlyingsink_write",
    "intounderlyingsource_cancel",
    "intounderlyingsource_pull",
    // What our messages do not use of Fluent, and its words for mistakes.
    "fluent_bundle::resolver::errors",
    "unic_langid_impl::LanguageIdentifier as fluent_langneg::negotiate::likely_subtags",
    "fluent_syntax::parser::core::Parser<&str>::get_attribute",
    "fluent_syntax::parser::core::Parser<&str>::get_call_arguments",
    "fluent_syntax::parser::core::Parser<&str>::get_term",
    "fluent_syntax::parser::core::Parser<&str>::skip_unicode_escape_sequence",
    "fluent_syntax::unicode",
    "unic_langid_impl::subtags::variant::Variant::from_bytes",
];

/// The name without the hashes of crates, and with `A::b` for `<A>::b`.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        rest = match after.split_once(']') {
            Some((hash, after)) if is_hash(hash) => after,
            _ => {
                plain.push('[');
                after
            }
        };
    }
    (plain + rest).replace(">::", "::")
}

fn is_hash(text: &str) -> bool {
    (12..=16).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_hexdigit())
}

/// Whether a name is `path`, or goes on after it with another word.
fn lies_in(name: &str, path: &str) -> bool {
    let after = name.strip_prefix(path).map(|it| it.chars().next());
    after.is_some_and(|it| !it.is_some_and(|it| it.is_alphanumeric() || it == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_comes_later_for_where_it_lies_and_not_for_what_it_is_about() {
        for (name, is_later) in [
            ("openings_search[0123456789abcdef]::find::a", true),
            (
                "<openings_search[0123456789abcdef]::find::A as core[1]::Clone>::clone",
                true,
            ),
            (
                "<openings_search[0123456789abcdef]::index::Index>::found::{closure#0}",
                true,
            ),
            (
                "<openings_search[0123456789abcdef]::index::Index>::found_again",
                false,
            ),
            (
                "<alloc::vec::Vec<openings_search[0123456789abcdef]::find::A>>::push",
                false,
            ),
            ("openings_search::finder::a", false),
            ("", false),
        ] {
            assert_eq!(comes_later(name), is_later, "{name}");
        }
    }
}
