//! The one place that knows what time it is.

use openings_feed::model::Timestamp;

/// Now, or the second that `SOURCE_DATE_EPOCH` names: then a build can be repeated byte by byte.
#[expect(
    clippy::disallowed_methods,
    reason = "the edge of the program, from where the time is passed in"
)]
pub(crate) fn now() -> Timestamp {
    let stated = std::env::var("SOURCE_DATE_EPOCH").ok();
    if let Some(seconds) = stated.and_then(|it| it.trim().parse().ok()) {
        return Timestamp(seconds);
    }
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    Timestamp(since.map_or(0, |it| it.as_secs() as i64))
}
