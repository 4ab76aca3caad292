//! Which code no first row waits for.

/// Whether the code of a function comes later.
pub(super) fn comes_later(name: &str) -> bool {
    let name = plain(name);
    // `<A as B>::c` lies where `A` does.
    let name = name.trim_start_matches('<');
    LATER.iter().any(|it| lies_in(name, it))
}

/// Paths of modules and functions, as the beginnings of their names. What only they lead to comes with them, so the list
/// has to name only where the first part ends.
///
/// What is not here needs no other file: to ask for feeds, to read them, to choose the language, to show the list, and to
/// say that a feed is missing. A function that may run before the first rows does not belong here: all would stand still
/// until the rest is there. `the_first_rows_wait_for_no_other_part` (`tests/e2e/`) sees to that.
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
    "openings_search::plain",
    "openings_search::query",
    "openings_search::rank",
    "openings_search::relate",
    "openings_search::role",
    "openings_search::search::Pass::asked",
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
    "__wbg_intounderlyingbytesource_free",
    "__wbg_intounderlyingsink_free",
    "__wbg_intounderlyingsource_free",
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
    // What a visitor does, and what the page does with the element.
    "mounted_countries",
    "mounted_languages",
    "mounted_results",
    "openings::browser::address::page_url",
    "openings::browser::dom::event::Event::hold::{closure",
    "openings::browser::dom::on_frame",
    "js_sys::Array as core::iter::traits::collect::FromIterator<wasm_bindgen::JsValue>::from_iter::<core::iter::adapters::map::Map<alloc::vec::into_iter::IntoIter<openings::browser::event",
    "openings::embed::mounted::Mounted::when_whole<<openings",
    "openings::browser::address::push",
    "openings::embed::announce::facts",
    "openings::state::board::Board::follow_address",
    "openings::state::board::Board::leave",
    "openings::state::board::Board::write_address",
    "openings::state::board::history::current",
    "openings::ui::element::hear",
    // What is on screen only after that, or for who looks for something.
    "openings::browser::intl::list",
    "openings::browser::intl::time::date_time",
    "openings::embed::adopt_all",
    "openings::i18n::format::language",
    "openings::i18n::format::salary_floor",
    "openings::i18n::locale::find_in_rest",
    "openings::state::board::Board::describe",
    "openings::state::board::Board::learn",
    "openings::state::board::Board::learn_roles",
    "openings::state::board::Board::read_texts",
    "openings::state::board::Board::snippet",
    "openings::ui::filter_menu::panel",
    "openings::ui::list_foot::other_language",
    "openings::ui::no_match",
    "openings::ui::posting",
    "openings::ui::saved_copies",
    "openings::ui::search_field::search_field::{closure#2}",
    "openings::ui::status_line::status_line::{closure#2}",
    "openings::ui::suggestions::option::{closure#0}",
    "openings::ui::suggestions::option_id",
    "openings_search::index::Index::find",
    "openings_search::index::Index::take_back",
    "openings_search::names::Names::get",
    "openings_search::plain",
    "openings_search::set::Set<alloc",
    "alloc::vec::Vec<alloc::string::String> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<alloc::string::String, core::iter::adapters::map::Map<core::slice::iter::Iter<openings::state::board::verb",
    // Saved copies, and other programs.
    "alloc::vec::Vec<alloc::string::String> as alloc::vec::spec_from_iter_nested::SpecFromIterNested<alloc::string::String, core::iter::adapters::cloned",
    "openings::browser::cache::Cache",
    "openings::browser::program",
    "openings::offline::load_from",
    "openings::offline::prune_parts",
    "openings::offline::recorder::Recorder::commit",
    "openings::state::feed::SharedFeed::forget",
    "openings::state::feed::n_saved",
    "openings_feed::exchange",
    // The end of a board, of what a visitor reads, and of what is only used with the rest.
    "alloc::rc::Rc<[openings_search",
    "alloc::rc::Rc<[u32]",
    "alloc::rc::Rc<[u8]>::copy_from_slice",
    "alloc::rc::Rc<openings::state::board::Kept>::drop_slow",
    "alloc::rc::Rc<openings::state::feed::SharedFeed>::drop_slow",
    "alloc::rc::Rc<openings_feed::board::Manifest>::drop_slow",
    "alloc::rc::Rc<openings_search::letter",
    "alloc::sync::Arc<dyn core",
    "alloc::sync::Arc<dyn hydration_context",
    "alloc::sync::Arc<openings_feed::model::posting::Posting>::drop_slow",
    "alloc::sync::Arc<openings_feed::model::posting::Posting>::make_mut",
    "alloc::sync::Arc<std::sync::poison::rwlock::RwLock<alloc",
    "alloc::sync::Arc<std::sync::poison::rwlock::RwLock<core::option::Option<openings",
    "alloc::sync::Arc<std::sync::poison::rwlock::RwLock<openings::browser::event",
    "alloc::sync::Arc<std::sync::poison::rwlock::RwLock<openings::i18n",
    "alloc::sync::Arc<std::sync::poison::rwlock::RwLock<openings::state",
    "alloc::sync::Arc<std::sync::poison::rwlock::RwLock<openings_search::criteria::Criteria>>::drop_slow",
    "alloc::sync::Arc<std::thread",
    "core::ptr::drop_in_place::<<openings::offline::recorder::Recorder::commit",
    "core::ptr::drop_in_place::<<openings::state::board::Board::learn",
    "core::ptr::drop_in_place::<<reactive_graph::effect::effect",
    "core::ptr::drop_in_place::<alloc::vec::Vec<fluent_bundle",
    "core::ptr::drop_in_place::<fluent_bundle::resolver",
    "core::ptr::drop_in_place::<fluent_syntax::ast::CallArguments",
    "core::ptr::drop_in_place::<openings::browser::event",
    "core::ptr::drop_in_place::<openings::offline::prune_parts",
    "core::ptr::drop_in_place::<openings::state::feed::pull::read_copy",
    "core::ptr::drop_in_place::<openings_feed::board::Manifest",
    "core::ptr::drop_in_place::<openings_feed::model::posting::Posting",
    "core::ptr::drop_in_place::<openings_search::meaning",
    "core::ptr::drop_in_place::<openings_search::query",
    "core::ptr::drop_in_place::<reactive_graph::computed::inner::MemoInner<alloc",
    "core::ptr::drop_in_place::<reactive_graph::computed::inner::MemoInner<openings",
    "core::ptr::drop_in_place::<reactive_graph::signal::arc_rw::ArcRwSignal<alloc::string",
    "core::ptr::drop_in_place::<send_wrapper::SendWrapper<reactive_graph::owner::arc_stored_value::ArcStoredValue<[core",
    "core::ptr::drop_in_place::<serde_json::error",
    "core::ptr::drop_in_place::<std::collections",
    "send_wrapper::invalid_drop",
    // Numbers, names of languages and messages as nobody writes them.
    "__multi3",
    "__umodti3",
    "alloc::boxed::Box<[unic_langid_impl",
    "alloc::vec::Vec<unic_langid_impl::subtags",
    "compiler_builtins::math::libm_math::support",
    "f64 as core::fmt",
    "fluent_bundle::resolver::scope::Scope<fluent_bundle::resource::FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>::add_error",
    "fluent_bundle::resolver::scope::Scope<fluent_bundle::resource::FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>::get_arguments",
    "fluent_bundle::resolver::scope::Scope<fluent_bundle::resource::FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>::track",
    "fluent_bundle::resolver::scope::Scope<fluent_bundle::resource::FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>::write_ref_error",
    "fluent_bundle::types::FluentValue as core::clone",
    "fluent_bundle::types::number::FluentNumber::as_string",
    "fluent_syntax::ast::InlineExpression<&str> as fluent_bundle::resolver::WriteValue::write_error",
    "fluent_syntax::parser::core::Parser<&str>::get_attribute_accessor",
    "fluent_syntax::parser::core::Parser<&str>::is_callee",
    "fluent_syntax::parser::core::Parser<&str>::skip_comment",
    "fluent_syntax::parser::core::Parser<&str>::skip_to_next_entry_start",
    "serde_json::de::Deserializer<serde_json::read::SliceRead>::parse_decimal_overflow",
    "serde_json::de::Deserializer<serde_json::read::SliceRead>::parse_exponent",
    "serde_json::de::Deserializer<serde_json::read::SliceRead>::parse_long_integer",
    "smallvec::SmallVec<[&fluent_syntax::ast::Pattern<&str>; 2usize]>::reserve_one_unchecked",
    "u8::_fmt",
    "unic_langid_impl::errors",
    "unic_langid_impl::subtags::region",
    "unic_langid_impl::subtags::variant",
    // What tells of a mistake in the feed, or a programmer of one in the program.
    "alloc::alloc::handle_alloc_error",
    "alloc::ffi",
    "alloc::raw_vec::handle_error",
    "alloc::vec::Vec<_, _>",
    "any_spawner::handle_uninitialized_spawn_local",
    "any_spawner::no_op_spawn",
    "core::array::TryFromSliceError",
    "core::cell::lazy::panic_poisoned",
    "core::cell::panic_already_borrowed",
    "core::cell::panic_already_mutably_borrowed",
    "core::char::methods::encode_utf8_raw::do_panic",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "hashbrown::raw::RawTableInner::drop_elements::<(core::any",
    "openings::embed::start::{closure",
    "openings_feed::read::header::cause",
    "send_wrapper::invalid_deref",
    "serde_json::de::Deserializer<serde_json::read::SliceRead>::peek_error",
    "serde_json::error",
    "serde_json::read::SliceRead as serde_json::read::Read::position",
    "serde_json::read::error",
    "serde_json::read::peek_or_eof",
    "std::thread::id",
    "std::thread::local::panic_access_error",
    "wasm_bindgen::JsValue as core::fmt",
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
