use openings_feed::model::Language;
use openings_search::Counted;

use crate::i18n::{Argument, format, message};
use crate::state::Board;
use crate::ui::element::{El, button, classed};
use crate::ui::follow::say_with;

/// At most so many other languages are offered.
const MOST_LANGUAGES: usize = 3;

/// With so many hits or fewer, the board also says where there are more.
const FEW_HITS: usize = 5;

/// What stands below the rows: where else there are hits, and how many postings could not be read.
pub(super) fn list_foot(board: Board) -> El {
    classed("div", "foot")
        .content(Box::new(move || {
            let others = elsewhere(board).into_iter();
            others.map(|it| other_language(board, it)).collect()
        }))
        .content(Box::new(move || match board.n_lost() {
            0 => Vec::new(),
            n_lost => {
                let text = board.locale().count(message::STATUS_LOST, n_lost);
                vec![classed("p", "foot__note").text(&text)]
            }
        }))
}

// Apart from the code that the first rows need.
#[inline(never)]
fn other_language(board: Board, hits: Counted<Option<Language>>) -> El {
    let language = hits.value.clone();
    let label = say_with(board, move |it| {
        let name = format::language(it, hits.value.as_ref());
        let id = match board.listing().total() {
            0 => message::STATUS_ELSEWHERE,
            _ => message::STATUS_ELSEWHERE_MORE,
        };
        it.format(
            id,
            &[
                Argument::Text("language", &name),
                Argument::Count(hits.count),
            ],
        )
    });
    button("link foot__elsewhere", move |_| {
        board.switch_language(language.clone());
    })
    .words(label)
}

/// The other languages with hits, if this one has few and something is asked for.
fn elsewhere(board: Board) -> Vec<Counted<Option<Language>>> {
    if !board.is_settled() || !board.has_rest() {
        return Vec::new();
    }
    let listing = board.listing();
    if listing.total() > FEW_HITS {
        return Vec::new();
    }
    listing
        .results
        .elsewhere
        .iter()
        .take(MOST_LANGUAGES)
        .cloned()
        .collect()
}
