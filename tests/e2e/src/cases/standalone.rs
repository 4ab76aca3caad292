//! The standalone board.

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::server::Reply;

pub(super) fn cases() -> Vec<Case> {
    vec![case!(the_standalone_board_shows_the_titles_of_its_feed)]
}

fn the_standalone_board_shows_the_titles_of_its_feed(lab: &Lab) {
    let site = lab.standalone(Reply::json(&fixture::feed(1)));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Rust engineer"]);
    page.console_must_be_empty();
}
