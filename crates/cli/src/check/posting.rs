//! What is to be said of one posting.

use openings_feed::detect;
use openings_feed::model::{Language, LanguageSource, Posting, Remote, Timestamp};
use openings_feed::sections;

use crate::check::kind::Kind;
use crate::check::markup;

/// Languages that are too near to each other to be told apart by a few words.
const NEAR: [&[&str]; 7] = [
    &["da", "nb", "nn", "no", "sv"],
    &["hr", "sr", "bs", "sl", "sr-Latn"],
    &["cs", "sk"],
    &["gl", "pt", "es", "ca", "ast"],
    &["id", "ms"],
    &["de", "lb", "gsw", "nds"],
    &["uk", "be", "ru", "bg", "mk", "sr-Cyrl"],
];

/// Looks at a posting, and tells each issue with the member it is about.
pub(crate) fn look(
    posting: &Posting,
    now: Timestamp,
    base_url: Option<&str>,
    tell: &mut dyn FnMut(Kind, &str, String),
) {
    if posting.is_expired(now) {
        tell(Kind::Expired, "", "its last day is over".to_owned());
    }
    if posting.title.is_empty() {
        tell(Kind::NoTitle, "", "there is no title".to_owned());
    }
    if posting.apply_target().is_none() {
        tell(
            Kind::NoApplyLink,
            "",
            "there is no address to apply at".to_owned(),
        );
    }
    if posting.posted.is_none() {
        tell(Kind::NoDate, "", "there is no date".to_owned());
    }
    let has_country = posting.locations.iter().any(|it| it.country.is_some());
    if !has_country && posting.remote == Remote::No {
        tell(Kind::NoCountry, "", "the country is not stated".to_owned());
    }
    language(posting, tell);
    text(posting, base_url, tell);
    search_engines(posting, tell);
}

fn language(posting: &Posting, tell: &mut dyn FnMut(Kind, &str, String)) {
    let said = match (&posting.language, posting.language_source) {
        (Some(found), LanguageSource::Detected) => {
            let message = format!("taken for `{found}` from the text");
            return tell(Kind::NoLanguage, "", message);
        }
        (Some(said), _) => said,
        (None, _) => {
            let message = match guess(posting) {
                Some(it) => format!(
                    "the text may be `{}`, which is too doubtful to go by",
                    it.language
                ),
                None => "nor can it be told from the text".to_owned(),
            };
            return tell(Kind::NoLanguage, "", message);
        }
    };
    if let Some(found) = guess(posting).filter(|it| !it.is_doubtful())
        && !are_near(said, &found.language)
    {
        let message = format!("says `{said}`, and reads like `{}`", found.language);
        tell(Kind::DoubtfulLanguage, "/language", message);
    }
}

/// The language that the text seems to be in.
fn guess(posting: &Posting) -> Option<detect::Guess> {
    let main = posting.body.main.as_ref();
    let main = main.or(posting.body.own_sections.first().map(|it| &it.text))?;
    detect::language(&posting.title, main.source())
}

fn are_near(a: &Language, b: &Language) -> bool {
    let primary = |it: &Language| it.as_str().split('-').next().unwrap_or_default().to_owned();
    let is_in = |near: &[&str], it: &Language| near.contains(&it.as_str());
    primary(a) == primary(b) || NEAR.iter().any(|it| is_in(it, a) && is_in(it, b))
}

fn text(posting: &Posting, base_url: Option<&str>, tell: &mut dyn FnMut(Kind, &str, String)) {
    let body = &posting.body;
    let own = body.own_sections.iter().map(|it| &it.text);
    let mut is_empty = true;
    for text in body.main.iter().chain(own) {
        is_empty = false;
        let found = markup::look(text.source());
        if !found.hostile.is_empty() {
            tell(
                Kind::HostileMarkup,
                "",
                format!("the text has {}", found.hostile.join(", ")),
            );
        }
        if base_url.is_none() && !found.relative.is_empty() {
            let message = format!("the text links to {}", found.relative.join(", "));
            tell(Kind::RelativeLink, "", message);
        }
    }
    if is_empty {
        return tell(Kind::NoText, "", "there is no text".to_owned());
    }
    let found = sections(posting, base_url);
    if found.iter().all(|it| it.heading.is_none()) && body.own_sections.is_empty() {
        let message = "the text has no heading".to_owned();
        tell(Kind::NoSections, "", message);
    }
}

/// What Google requires of a JobPosting:
/// <https://developers.google.com/search/docs/appearance/structured-data/job-posting>
fn search_engines(posting: &Posting, tell: &mut dyn FnMut(Kind, &str, String)) {
    let mut missing = Vec::new();
    if posting.title.is_empty() {
        missing.push("title");
    }
    if posting.body.main.is_none() && posting.body.own_sections.is_empty() {
        missing.push("description");
    }
    if posting.posted.is_none() {
        missing.push("datePosted");
    }
    if posting.organization.is_empty() {
        missing.push("hiringOrganization with a name");
    }
    let has_country = posting.locations.iter().any(|it| it.country.is_some());
    match &posting.remote {
        Remote::No if !has_country => {
            missing.push("jobLocation with addressCountry (or jobLocationType TELECOMMUTE)");
        }
        Remote::Anywhere if !has_country => {
            missing.push("applicantLocationRequirements with a country");
        }
        _ => {}
    }
    if !missing.is_empty() {
        tell(
            Kind::SearchEngines,
            "",
            format!("lacks {}", missing.join(", ")),
        );
    }
}
