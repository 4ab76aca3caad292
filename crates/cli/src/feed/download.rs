//! Fetching a feed from its address.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use ureq::{Agent, Error, ResponseExt};

use crate::failure::{Failure, Outcome};
use crate::terminal::coming_bar;

/// More than any feed has.
const MAX_BYTES: u64 = 4 << 30;

static AGENT: LazyLock<Agent> = LazyLock::new(|| {
    Agent::config_builder()
        .timeout_connect(Some(Duration::from_secs(20)))
        .timeout_recv_response(Some(Duration::from_secs(60)))
        .timeout_global(Some(Duration::from_secs(1800)))
        .user_agent(concat!("openings/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
});

/// The body behind an address as a file, and the address after redirects.
pub(super) fn download(address: &str) -> Outcome<(File, String)> {
    let accept = "application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5";
    let bar = coming_bar(address);
    let response = AGENT.get(address).header("accept", accept).call();
    let response = response.map_err(|it| failure(address, &it))?;
    let final_address = response.get_uri().to_string();
    let keep = |it| Failure::file("keep what comes from", Path::new(address))(it);
    let mut file = tempfile::tempfile().map_err(keep)?;
    let body = response.into_body();
    let mut body = body.into_with_config().limit(MAX_BYTES).reader();
    io::copy(&mut bar.wrap_read(body.by_ref()), &mut file).map_err(|it| Failure::Feed {
        feed: address.to_owned(),
        what: format!("the answer broke off: {it}"),
        remedy: "try again; if it stays so, the site has a limit of its own",
    })?;
    bar.finish_and_clear();
    file.rewind().map_err(keep)?;
    Ok((file, final_address))
}

fn cause(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => "nothing listens there".to_owned(),
        io::ErrorKind::ConnectionReset => "it has closed the connection".to_owned(),
        io::ErrorKind::TimedOut => "it does not answer in time".to_owned(),
        // How the system says it has no kind of its own.
        _ if error.to_string().contains("lookup address") => {
            "there is no site of this name, or no network".to_owned()
        }
        _ => {
            let text = error.to_string();
            text.split(" (os error")
                .next()
                .unwrap_or_default()
                .to_owned()
        }
    }
}

fn failure(address: &str, error: &Error) -> Failure {
    let (what, remedy) = match error {
        Error::StatusCode(status @ (404 | 410)) => (
            format!("there is nothing at this address (status {status})"),
            "look it up again in the settings of your applicant tracking system",
        ),
        Error::StatusCode(status @ (401 | 403)) => (
            format!("the site does not give it to everybody (status {status})"),
            "use the public address of the feed, or download it and name the file",
        ),
        Error::StatusCode(status) => (
            format!("the site answers with an error (status {status})"),
            "try again later",
        ),
        Error::HostNotFound => (
            "there is no site of this name, or no network".to_owned(),
            "look whether the address is right and the network is there",
        ),
        Error::Timeout(_) => (
            "the site does not answer in time".to_owned(),
            "try again later, or download the feed and name the file",
        ),
        Error::Io(error) => (
            format!("the site cannot be reached: {}", cause(error)),
            "look whether the address is right and the network is there",
        ),
        other => (
            format!("the site cannot be reached: {other}"),
            "look whether the address is right and the network is there",
        ),
    };
    Failure::Feed {
        feed: address.to_owned(),
        what,
        remedy,
    }
}
