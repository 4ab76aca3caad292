//! Feeds of applicant tracking systems and job boards, each in a file of its own.
//!
//! What they have in common is here: a posting begun from its id and title, places, what is paid and tags from
//! fields, words looked up in the table of a format.

use serde_json::Value;

use crate::infer;
use crate::model::{
    Currency, EmploymentType, Language, LanguageSource, Location, OwnSection, Posting, Remote,
    Salary, SalaryPeriod, SectionKind, Workplace,
};
use crate::read::desk::{Desk, quote};
use crate::read::place::{self, Places};
use crate::read::value::{Members, is_filler, line, many, member, text};
use crate::read::{body, clean, employment, job, pay};
use crate::section::heading;
use crate::text::entity;

pub(crate) mod arbeitnow;
pub(crate) mod ashby;
pub(crate) mod greenhouse;
pub(crate) mod indeed;
pub(crate) mod job_tech;
pub(crate) mod lever;
pub(crate) mod personio;
pub(crate) mod recruitee;
pub(crate) mod remote_ok;
pub(crate) mod remotive;
pub(crate) mod smart_recruiters;
pub(crate) mod workable;

/// A posting with the id, the title and the organization of an item, and nothing else yet.
fn begin(
    item: &Members,
    id: &str,
    title: &str,
    organization: Option<String>,
    desk: &mut Desk,
) -> Posting {
    if organization.is_none() {
        desk.issue("company", "posting has no organization".into());
    }
    Posting {
        id: text(member(item, id), &[]).unwrap_or_default(),
        title: job::bounded_title(line(member(item, title), &[]), desk),
        organization: organization.unwrap_or_default(),
        ..Posting::default()
    }
}

impl Posting {
    /// Takes the language that an item states; one that is not known is noted.
    fn set_language(&mut self, tag: Option<String>, name: &str, desk: &mut Desk) {
        let Some(tag) = tag else { return };
        self.language = Language::parse(&tag);
        if self.language.is_some() {
            self.language_source = LanguageSource::Declared;
            return;
        }
        desk.issue(
            name,
            format!("language `{}` is not known, left out", quote(&tag)),
        );
    }

    /// Takes the page and the address to apply at; the latter only where it is another one.
    fn set_urls(&mut self, item: &Members, url: &str, apply_url: &str, desk: &mut Desk) {
        let mut read = |name: &str| {
            let text = text(member(item, name), &[])?;
            desk.url(name, &text)
        };
        self.url = read(url);
        self.apply_url = read(apply_url).filter(|it| Some(it) != self.url.as_ref());
    }

    /// Takes places. A workplace that a field of the item states is surer than one read from words.
    fn set_places(&mut self, places: Places, stated: Option<Workplace>, desk: &mut Desk) {
        self.workplace = stated.or(places.workplace);
        self.locations = places.locations;
        if self.workplace != Some(Workplace::Remote) {
            return;
        }
        // A place that is no country says that not all are admitted, and not who is.
        let has_country = self.locations.iter().any(|it| it.country.is_some());
        self.remote = match places.remote {
            Remote::No if has_country => place::admitted(&[], &self.locations, desk),
            stated => stated,
        };
    }

    /// Takes what is paid from words, where they are clear: "€60k–80k per year". Comes after the places, since a
    /// country tells which dollar is meant.
    fn set_pay_in_words(&mut self, words: Option<&Value>) {
        let admitted = match &self.remote {
            Remote::Within(countries) => countries.as_slice(),
            Remote::No | Remote::Anywhere => &[],
        };
        let stated = self.locations.iter().filter_map(|it| it.country);
        let mut countries = stated.chain(admitted.iter().copied());
        let first = countries.next();
        let only = first.filter(|first| countries.all(|it| it == *first));
        self.salary = text(words, &[]).and_then(|it| infer::salary(&it, only));
    }

    fn add_tags(&mut self, value: Option<&Value>) {
        for value in many(value) {
            if self.tags.len() < job::MAX_TAGS
                && let Some(tag) = job::name(Some(value), &["label", "name"])
                && !self.tags.contains(&tag)
            {
                self.tags.push(tag);
            }
        }
    }
}

/// What the table of a format says of a text, whatever its case.
fn look_up<T: Copy>(table: &[(&str, T)], text: &str) -> Option<T> {
    let row = table
        .iter()
        .find(|it| it.0.eq_ignore_ascii_case(text.trim()))?;
    Some(row.1)
}

/// The kinds of employment in the member `name`: by the table of the format, else by the words of all feeds.
fn employment_types(
    item: &Members,
    name: &str,
    table: &[(&str, EmploymentType)],
    desk: &mut Desk,
) -> Vec<EmploymentType> {
    let mut found = Vec::new();
    for value in many(member(item, name)) {
        let Some(text) = text(Some(value), &["label"]) else {
            continue;
        };
        let kinds = match look_up(table, &text) {
            Some(kind) => vec![kind],
            None => employment::in_words(&text, name, desk),
        };
        for kind in kinds {
            if !found.contains(&kind) {
                found.push(kind);
            }
        }
    }
    found
}

/// The workplace that the member `name` states, by the table of the format.
fn workplace(
    item: &Members,
    name: &str,
    table: &[(&str, Workplace)],
    desk: &mut Desk,
) -> Option<Workplace> {
    let text = line(member(item, name), &[])?;
    let found = look_up(table, &text);
    if found.is_none() && !text.eq_ignore_ascii_case("unspecified") {
        desk.issue(
            name,
            format!("workplace `{}` is not known, left out", quote(&text)),
        );
    }
    found
}

/// The names of the members that state a place.
struct PlaceNames {
    /// The first of them that is there counts: a code before a name.
    country: &'static [&'static str],
    region: &'static str,
    city: &'static str,
}

/// A place from fields of its own; `None` where all are empty.
fn location(members: &Members, names: &PlaceNames, desk: &mut Desk) -> Option<Location> {
    let country = names
        .country
        .iter()
        .find_map(|it| line(member(members, it), &[]));
    let known = country.as_ref().and_then(|it| desk.country(it));
    if let (Some(country), None) = (&country, known)
        && !place::is_anywhere(country)
    {
        desk.issue(
            names.country[0],
            format!("country `{}` is not known, left out", quote(country)),
        );
    }
    let is_place = |it: &String| !it.eq_ignore_ascii_case("remote");
    let location = Location {
        country: known,
        region: line(member(members, names.region), &[]),
        city: line(member(members, names.city), &[]).filter(is_place),
    };
    Some(location).filter(|it| *it != Location::default())
}

/// What an item says is paid, in fields.
struct Pay<'a> {
    /// The member that states it, for issues.
    name: &'a str,
    min: Option<&'a Value>,
    max: Option<&'a Value>,
    currency: Option<String>,
    period: Option<SalaryPeriod>,
}

impl Pay<'_> {
    /// The salary; `None` without an issue where there is no amount, since zero means "not stated".
    fn read(self, desk: &mut Desk) -> Option<Salary> {
        let amount = |it: Option<&Value>| Some(pay::range(it?)?.0).filter(|it| *it > 0.0);
        let (mut min, mut max) = (amount(self.min), amount(self.max));
        if min.is_none() && max.is_none() {
            return None;
        }
        if let (Some(low), Some(high)) = (min, max)
            && low > high
        {
            desk.issue(
                self.name,
                "salary begins above its end, read the other way round".into(),
            );
            (min, max) = (max, min);
        }
        let Some(currency) = self.currency.as_deref().and_then(Currency::parse) else {
            desk.issue(self.name, "salary has no known currency, left out".into());
            return None;
        };
        let Some(period) = self.period else {
            desk.issue(self.name, "salary is for no known time, left out".into());
            return None;
        };
        Some(Salary {
            min,
            max,
            currency,
            period,
        })
    }
}

/// A section that a feed keeps in a field of its own, with the kind that its heading says, else `kind`.
fn section(kind: SectionKind, title: Option<String>, source: Option<String>) -> Option<OwnSection> {
    let source = source.filter(|it| !is_filler(it))?;
    let said = title.as_deref().and_then(|it| heading::kind(it, true));
    Some(OwnSection {
        kind: if kind == SectionKind::Other {
            said.unwrap_or(kind)
        } else {
            kind
        },
        heading: title,
        text: body::markup(source),
    })
}

/// HTML that was escaped once more as a whole, as it was before.
fn unescaped(source: String) -> String {
    if clean::has_tags(&source) || !source.contains("&lt;") {
        return source;
    }
    let mut decoded = String::with_capacity(source.len());
    entity::decode(&source, &mut decoded);
    decoded
}

/// The name of a board in an address: the part after one of `prefixes`. Stands for the organization in formats
/// that name none.
fn board_name(item: &Members, url: &str, prefixes: &[&str], desk: &Desk) -> Option<String> {
    let stated = text(member(item, url), &[]);
    let addresses = [desk.source.base_url, stated.as_deref()];
    addresses.into_iter().flatten().find_map(|address| {
        let rest = prefixes
            .iter()
            .find_map(|it| Some(address.split_once(it)?.1))?;
        let name = rest.split(['/', '?', '#']).next()?;
        // As if it had been stated: an address may hold anything.
        job::name(Some(&Value::from(name.replace("%20", " "))), &[])
    })
}
