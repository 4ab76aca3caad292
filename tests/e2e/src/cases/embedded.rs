//! The board on a partner's page.

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(one_tag_puts_a_board_where_it_stands),
        case!(a_feed_that_fails_leaves_what_the_page_put_there),
    ]
}

fn one_tag_puts_a_board_where_it_stands(lab: &Lab) {
    let bundle = lab.bundle();
    let host = Server::new();
    host.route("/feed.json", Reply::json(&fixture::feed(3)));
    host.page(
        "/",
        &format!(
            "<main><h1>Work with us</h1><div id=\"here\"><script async src=\"{}\" \
             data-src=\"/feed.json\" data-lang=\"de\"></script></div></main>",
            bundle.url("/openings.js")
        ),
    );
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_ready();
    assert_eq!(page.titles(), ["Bäckerin"]);
    assert_eq!(page.js("return host.parentNode.id"), "here");
    assert_eq!(host.count("/feed.json"), 1);
    page.console_must_be_empty();
}

fn a_feed_that_fails_leaves_what_the_page_put_there(lab: &Lab) {
    let host = lab.embedded(Reply::status(500));
    let page = lab.page();
    page.open(&host.url("/"));
    page.wait_status("failed");
    assert_eq!(
        page.js("return host.querySelector('a').getClientRects().length > 0"),
        true
    );
}
