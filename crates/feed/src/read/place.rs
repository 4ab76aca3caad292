//! Where the work is done, and whom a remote posting admits.

use serde_json::Value;

use crate::infer;
use crate::model::{Country, Location, Remote, Workplace};
use crate::read::desk::{Desk, quote};
use crate::read::schema::local_name;
use crate::read::value::{Members, flag, line, many, member, text};

/// Where the work of a posting is done.
#[derive(Default)]
pub(crate) struct Places {
    pub(crate) locations: Vec<Location>,
    pub(crate) workplace: Option<Workplace>,
    pub(crate) remote: Remote,
}

/// More places than a posting has are a mistake of the feed, and cost every search.
const MAX_PLACES: usize = 500;

/// Reads `jobLocation`, `jobLocationType` and `applicantLocationRequirements`.
pub(crate) fn read(job: &Members, desk: &mut Desk) -> Places {
    let mut locations = Vec::new();
    let mut is_remote_place = false;
    for value in many(member(job, "jobLocation")) {
        if locations.len() >= MAX_PLACES {
            desk.issue(
                "jobLocation",
                format!("more than {MAX_PLACES} places, the rest is left out"),
            );
            break;
        }
        is_remote_place |= read_place(value, &mut locations, desk);
    }
    let mut workplace = workplace(job, desk);
    let requirements = many(member(job, "applicantLocationRequirements"));
    if workplace.is_none() && (is_remote_place || !requirements.is_empty() && locations.is_empty())
    {
        // Requirements for where an applicant is make sense for remote work only.
        workplace = Some(Workplace::Remote);
    }
    let remote = match workplace {
        Some(Workplace::Remote) => admitted(requirements, &locations, desk),
        _ => Remote::No,
    };
    Places {
        locations,
        workplace,
        remote,
    }
}

/// Adds what one element of `jobLocation` states. Says whether it is the word "remote".
fn read_place(value: &Value, locations: &mut Vec<Location>, desk: &mut Desk) -> bool {
    let Value::Object(place) = value else {
        let Some(text) = line(Some(value), &[]) else {
            return false;
        };
        return add(free_text(text, desk), locations);
    };
    let addresses = many(member(place, "address"));
    if addresses.is_empty() && place.contains_key("addressCountry")
        || place.contains_key("addressLocality")
    {
        return add(address(place, desk), locations);
    }
    let before = locations.len();
    let mut is_remote = false;
    for value in addresses.iter().take(MAX_PLACES) {
        let location = match value {
            Value::Object(members) => address(members, desk),
            other => line(Some(other), &[])
                .map(|text| free_text(text, desk))
                .unwrap_or_default(),
        };
        is_remote |= add(location, locations);
    }
    if before == locations.len()
        && !is_remote
        && let Some(name) = line(member(place, "name"), &[])
    {
        return add(free_text(name, desk), locations);
    }
    is_remote
}

fn add(mut location: Location, locations: &mut Vec<Location>) -> bool {
    let is_remote = location.city.as_deref().is_some_and(is_remote_word);
    if is_remote {
        location.city = None;
    }
    if location != Location::default() && !locations.contains(&location) {
        locations.push(location);
    }
    is_remote
}

fn address(address: &Members, desk: &mut Desk) -> Location {
    let country = match member(address, "addressCountry") {
        Some(value) => country_of(value, desk),
        None => None,
    };
    Location {
        country,
        region: line(member(address, "addressRegion"), &["name"]),
        city: line(member(address, "addressLocality"), &["name"]),
    }
}

/// The country in `addressCountry`: a code, a name, or an object with either.
fn country_of(value: &Value, desk: &mut Desk) -> Option<Country> {
    let text = line(
        Some(value),
        &["identifier", "name", "addressCountry", "@id"],
    )?;
    let country = desk.country(&text);
    if country.is_none() {
        desk.issue(
            "jobLocation",
            format!("country `{}` is not known, left out", quote(&text)),
        );
    }
    country
}

/// A place written in words: a country alone, a city and a country, or anything else.
fn free_text(text: String, desk: &Desk) -> Location {
    // Two letters alone may be a state or a province as well.
    let by_name = |name: &str| {
        let name = name.trim();
        if name.len() < 4 && !matches!(name, "USA" | "UK" | "UAE") {
            return None;
        }
        desk.country(name)
    };
    if let Some(country) = by_name(&text) {
        return Location {
            country: Some(country),
            ..Location::default()
        };
    }
    if let Some((city, last)) = text.rsplit_once(',')
        // A country and a state of the USA.
        && !last.trim().eq_ignore_ascii_case("georgia")
        && let Some(country) = by_name(last)
    {
        let city = Some(city.trim().to_string()).filter(|it| !it.is_empty());
        return Location {
            country: Some(country),
            region: None,
            city,
        };
    }
    let known = (desk.source.city_by_name)(&text).filter(|it| !it.is_region);
    Location {
        country: known.map(|it| it.country),
        region: None,
        city: Some(text),
    }
}

/// Places written in words: several of them, "Remote", a city, a country.
pub(crate) fn free_text_places(desk: &mut Desk, text: &str) -> Places {
    let known = infer::Known {
        country: desk.source.country_by_name,
        city: desk.source.city_by_name,
    };
    let found = infer::places(text, &known);
    Places {
        locations: found.locations,
        workplace: found.workplace,
        remote: found.remote,
    }
}

fn workplace(job: &Members, desk: &mut Desk) -> Option<Workplace> {
    let mut found = None;
    for name in ["jobLocationType", "workplaceType"] {
        for value in many(member(job, name)) {
            let Some(text) = line(Some(value), &["name"]) else {
                continue;
            };
            match workplace_of(local_name(&text)) {
                // Remote and on site at once is hybrid.
                Some(kind) if found.is_some_and(|it| it != kind) => found = Some(Workplace::Hybrid),
                Some(kind) => found = Some(kind),
                None => desk.issue(
                    name,
                    format!("workplace `{}` is not known, left out", quote(&text)),
                ),
            }
        }
    }
    if found.is_none() && flag(member(job, "remote")) == Some(true) {
        found = Some(Workplace::Remote);
    }
    found
}

fn workplace_of(text: &str) -> Option<Workplace> {
    let folded: String = text
        .chars()
        .filter(|it| crate::letter::is_letter(*it))
        .map(crate::lower)
        .collect();
    let has = |words: &[&str]| words.iter().any(|it| folded.contains(it));
    if has(&["hybrid", "hibrid", "híbrid", "hybryd", "ibrid"]) {
        Some(Workplace::Hybrid)
    } else if has(&[
        "telecommut",
        "remote",
        "remot",
        "telework",
        "homeoffice",
        "workfromhome",
    ]) || is_remote_word(text)
    {
        Some(Workplace::Remote)
    } else if has(&[
        "onsite",
        "inperson",
        "inoffice",
        "office",
        "presencial",
        "vorort",
    ]) {
        Some(Workplace::OnSite)
    } else {
        None
    }
}

/// Whether a place is no place but the word for remote work.
fn is_remote_word(text: &str) -> bool {
    const WORDS: [&str; 17] = [
        "remote",
        "fully remote",
        "100% remote",
        "remoto",
        "remota",
        "à distance",
        "télétravail",
        "teletrabajo",
        "homeoffice",
        "home office",
        "zdalnie",
        "praca zdalna",
        "удаленно",
        "удалённо",
        "远程",
        "リモート",
        "telecommute",
    ];
    let lower = crate::lowercase(text.trim());
    WORDS.iter().any(|it| *it == lower)
}

pub(crate) fn admitted(requirements: &[Value], locations: &[Location], desk: &mut Desk) -> Remote {
    const NAME: &str = "applicantLocationRequirements";
    let mut countries = Vec::new();
    let mut is_unknown = false;
    for value in requirements {
        let Some(text) = line(
            Some(value),
            &["name", "identifier", "addressCountry", "@id"],
        ) else {
            continue;
        };
        if is_anywhere(&text) {
            return Remote::Anywhere;
        }
        match admitted_country(value, &text, desk) {
            Some(country) if countries.contains(&country) => {}
            Some(country) => countries.push(country),
            None => {
                is_unknown = true;
                desk.issue(
                    NAME,
                    format!("`{}` is no known country, left out", quote(&text)),
                );
            }
        }
    }
    if countries.is_empty() {
        for country in locations.iter().filter_map(|it| it.country) {
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
    }
    if !countries.is_empty() {
        return Remote::Within(countries);
    }
    // A limit that cannot be read is still a limit: such a posting must not claim to admit all.
    if is_unknown {
        Remote::No
    } else {
        Remote::Anywhere
    }
}

fn admitted_country(value: &Value, name: &str, desk: &Desk) -> Option<Country> {
    let kind = value
        .get("@type")
        .and_then(Value::as_str)
        .map_or("Country", local_name);
    if kind == "Country" {
        return desk
            .country(name)
            .or_else(|| free_text(name.to_string(), desk).country);
    }
    // A state or a city: its country is in its address or at the end of its name.
    let address = value
        .get("address")
        .or_else(|| value.get("containedInPlace"));
    let country = address.and_then(|it| text(it.get("addressCountry").or(Some(it)), &["name"]));
    match country {
        Some(country) => desk.country(&country),
        None => free_text(name.to_string(), desk).country,
    }
}

pub(crate) fn is_anywhere(text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "anywhere",
        "worldwide",
        "global",
        "earth",
        "world",
        "weltweit",
        "monde",
        "mondial",
        "anywhere in the world",
    ];
    WORDS.iter().any(|it| text.eq_ignore_ascii_case(it))
}
