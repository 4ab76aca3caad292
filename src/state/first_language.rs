//! Which language a board starts in.

use openings_feed::model::Language;
use openings_search::Counted;

/// How long a board waits for the first posting in the language that the visitor most likely wants, in
/// milliseconds, while postings in others are already there. About as long as a person takes to look at a
/// page that has just opened; the feed's end ends the wait too.
const PATIENCE_MS: f64 = 1_500.0;

/// What is known when the choice is made.
pub(crate) struct Evidence<'a> {
    /// What the address or the partner asked for: chosen in any case.
    pub(crate) wished: Option<&'a Language>,
    /// The page's language, then the visitor's, most likely first.
    pub(crate) likely: &'a [Language],
    /// The languages so far, most postings first.
    pub(crate) on_board: &'a [Counted<Option<Language>>],
    /// Whether no posting is to come.
    pub(crate) complete: bool,
    /// Since the first postings were there, in milliseconds.
    pub(crate) waited_ms: f64,
}

/// The language to start with, or `None` to wait for more postings.
///
/// The inner `None` is "language not stated". Once chosen, only the visitor changes it: a list that turns
/// into another language by itself is worse than one in the second-best language.
pub(crate) fn first_language(evidence: &Evidence) -> Option<Option<Language>> {
    if let Some(wished) = evidence.wished {
        return Some(Some(wished.clone()));
    }
    // The second best waits with all the others: it may only be what the feed happens to begin with.
    let is_over = evidence.complete || evidence.waited_ms > PATIENCE_MS;
    let n_likely = if is_over { evidence.likely.len() } else { 1 };
    let mut likely = evidence.likely.iter().take(n_likely);
    match likely.find_map(|it| on_board(evidence.on_board, it)) {
        Some(likely) => Some(Some(likely)),
        None if is_over => evidence.on_board.first().map(|it| it.value.clone()),
        None => None,
    }
}

/// The language itself if it is there, else one that differs only in its script: a page in `zh` is glad of `zh-Hans`.
fn on_board(languages: &[Counted<Option<Language>>], wanted: &Language) -> Option<Language> {
    let base = |it: &Language| it.as_str().split('-').next().map(str::to_owned);
    let stated = || languages.iter().filter_map(|it| it.value.as_ref());
    stated()
        .find(|it| *it == wanted)
        .or_else(|| stated().find(|it| base(it) == base(wanted)))
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &[&str]) -> Vec<Language> {
        tags.iter().filter_map(|it| Language::parse(it)).collect()
    }

    #[track_caller]
    fn check(
        wished: Option<&str>,
        likely: &[&str],
        board: &[&str],
        complete: bool,
        waited_ms: f64,
        expected: Option<&str>,
    ) {
        let on_board: Vec<_> = languages(board)
            .into_iter()
            .map(|it| Counted {
                value: Some(it),
                count: 1,
            })
            .collect();
        let wished = wished.and_then(Language::parse);
        let chosen = first_language(&Evidence {
            wished: wished.as_ref(),
            likely: &languages(likely),
            on_board: &on_board,
            complete,
            waited_ms,
        });
        let chosen = chosen.flatten().map(|it| it.as_str().to_owned());
        assert_eq!(chosen.as_deref(), expected);
    }

    #[test]
    fn what_was_asked_for_is_chosen_even_without_postings() {
        check(Some("fr"), &["de"], &["de"], false, 0.0, Some("fr"));
    }

    #[test]
    fn the_page_comes_before_the_visitor() {
        check(None, &["de", "en"], &["en", "de"], false, 0.0, Some("de"));
    }

    #[test]
    fn the_visitor_comes_before_the_largest() {
        check(None, &["ja", "en"], &["fr", "en"], true, 0.0, Some("en"));
        check(
            None,
            &["ja", "en"],
            &["fr", "en"],
            false,
            2_000.0,
            Some("en"),
        );
    }

    #[test]
    fn the_second_best_waits_for_the_best() {
        check(None, &["fr", "en"], &["en"], false, 100.0, None);
        check(None, &["fr", "en"], &["en", "fr"], false, 100.0, Some("fr"));
    }

    #[test]
    fn an_unlikely_language_is_not_shown_at_once() {
        check(None, &["en"], &["zh"], false, 100.0, None);
    }

    #[test]
    fn the_largest_is_chosen_at_the_end_or_when_the_wait_is_long() {
        check(None, &["en"], &["zh", "fr"], true, 0.0, Some("zh"));
        check(None, &["en"], &["zh", "fr"], false, 2_000.0, Some("zh"));
    }

    #[test]
    fn a_region_or_script_does_not_stand_in_the_way() {
        check(None, &["zh"], &["zh-Hans"], false, 0.0, Some("zh-Hans"));
        check(None, &["en-GB"], &["en"], false, 0.0, Some("en"));
    }

    #[test]
    fn an_empty_board_has_no_language() {
        check(None, &["en"], &[], true, 9_999.0, None);
    }
}
