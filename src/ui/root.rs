use leptos::prelude::*;

use crate::browser::node::Node;
use crate::i18n::message;
use crate::state::{Board, Opened, Stage};
use crate::ui::chips::chips;
use crate::ui::element::{El, Item, classed, el, when};
use crate::ui::filters::filters;
use crate::ui::follow::{aria, flag, say, say_with, words};
use crate::ui::list::list;
use crate::ui::notice::{failed_notice, notices};
use crate::ui::posting::pane;
use crate::ui::saved_copies::saved_copies;
use crate::ui::status_line::status_line;
use crate::ui::toolbar::toolbar;

/// Rows that stand in for those to come. As many as fit a window.
const SKELETON_ROWS: usize = 8;

/// A whole board, to be put into its shadow root.
///
/// `has_children` says whether the element has children of its own, which are shown as long as the board has
/// nothing to show.
pub(crate) fn root(board: Board, has_children: bool) -> El {
    let direction = say_with(board, |it| {
        if it.is_rtl() { "rtl" } else { "ltr" }.to_owned()
    });
    let root = classed("div", "board")
        .bind("lang", say_with(board, |it| it.tag().to_owned()))
        .bind("dir", direction)
        .bind(
            "data-theme",
            words(move || board.options().theme.as_str().to_owned()),
        )
        .bind("aria-busy", aria(move || !board.is_settled()));
    let node = root.node().clone();
    let is_at = move |stage| move || board.stage() == stage;
    root.content(when(
        move || !has_children && board.stage() == Stage::Waiting,
        move || skeleton(board),
    ))
    .content(when(is_at(Stage::Failed), move || failed_notice(board)))
    .content(when(
        move || board.due_stage() == Stage::Shown,
        move || shown(board, node.clone()),
    ))
}

/// The shape of what comes.
fn skeleton(board: Board) -> El {
    let line = |class| classed("span", class);
    let row = |_| {
        classed("div", "skeleton__row")
            .child(line("skeleton__line skeleton__line--title"))
            .child(line("skeleton__line"))
            .child(line("skeleton__line skeleton__line--short"))
    };
    let boxes = (0..3).map(|_| classed("span", "skeleton__box"));
    classed("div", "skeleton")
        .set("role", "status")
        .child(classed("span", "hidden").words(say(board, message::STATUS_LOADING)))
        .child(
            classed("div", "skeleton__toolbar")
                .set("aria-hidden", "true")
                .children(boxes),
        )
        .child(
            el("div")
                .set("aria-hidden", "true")
                .children((0..SKELETON_ROWS).map(row)),
        )
}

/// What a visitor came for. Hidden until all its parts are made, each in a task of its own on a slow processor.
fn shown(board: Board, root: Node) -> El {
    let is_open = move || is_open(board);
    // Below rows that still come it would be pushed down.
    let has_settled = Memo::new(move |before| before == Some(&true) || board.is_settled());
    let parts = move || -> Vec<Item> {
        let root = root.clone();
        let part =
            |name: &str, build: Box<dyn FnOnce() -> El>| -> Item { (name.to_owned(), build) };
        vec![
            part("notices", Box::new(move || notices(board))),
            part("toolbar", Box::new(move || toolbar(board))),
            part("filters", Box::new(move || filters(board))),
            part("summary", Box::new(move || summary(board))),
            part("panes", Box::new(move || panes(board, &root))),
        ]
    };
    let is_built = board.is_built();
    classed("div", "shown")
        .class_if("shown--open", flag(is_open))
        .flag("hidden", flag(move || !is_built.get()))
        .each_until(Box::new(parts), is_built)
        .content(when(
            move || board.options().saved_copies && has_settled.get() && board.has_rest(),
            move || saved_copies(board),
        ))
}

fn summary(board: Board) -> El {
    classed("div", "summary")
        .child(chips(board))
        .child(status_line(board))
}

fn panes(board: Board, root: &Node) -> El {
    let is_open = move || is_open(board);
    let (of_list, of_pane) = (root.clone(), root.clone());
    classed("div", "panes")
        .class_if("panes--open", flag(is_open))
        .child(list(board, of_list))
        .content(when(is_open, move || pane(board, of_pane.clone())))
}

/// Whether a posting is asked for, be it there or not.
fn is_open(board: Board) -> bool {
    board.opened() != Opened::Nothing
}
