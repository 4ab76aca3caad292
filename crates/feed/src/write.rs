//! Postings as a native feed: JSON Feed 1.1 whose items carry a schema.org `JobPosting`.
//!
//! An item at a time, so that a feed of any length can be written while another is read. Reading what was
//! written gives the same posting; what was found and not stated stays marked as such (`_openings.inferred`).

use serde_json::{Map, Value};

use crate::json_ld::{day, moment};
use crate::model::{
    Body, LanguageSource, Location, Markup, OwnSection, Posting, Remote, Salary, SectionKind,
    Timestamp, Workplace,
};
use crate::read::native;
use crate::section::Section;

/// The members of an object.
pub type Members = Map<String, Value>;

/// What a feed says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// Its title.
    pub title: Option<String>,
    /// The page whose postings they are.
    pub home_page_url: Option<String>,
    /// Only where every item states this very language: a posting without any would take it over.
    pub language: Option<String>,
    /// The member `_openings`; none if empty.
    pub openings: Members,
}

/// The feed up to its first item. Items follow, separated by commas, then [`END`].
pub fn begin(head: &Head) -> String {
    let mut json = String::from("{\"version\":\"https://jsonfeed.org/version/1.1\"");
    let mut member = |name: &str, value: Value| {
        json.push_str(",\"");
        json.push_str(name);
        json.push_str("\":");
        json.push_str(&value.to_string());
    };
    let texts = [
        ("title", &head.title),
        ("home_page_url", &head.home_page_url),
        ("language", &head.language),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            member(name, text.as_str().into());
        }
    }
    if !head.openings.is_empty() {
        member("_openings", head.openings.clone().into());
    }
    json.push_str(",\"items\":[\n");
    json
}

/// What ends a feed that [`begin`] began.
pub const END: &str = "\n]}\n";

/// The whole item of a posting. `sections` is what [`crate::sections`] gives for it.
pub fn item(posting: &Posting, sections: &[Section]) -> Members {
    let mut item = list_item(posting, sections);
    merge(&mut item, text_members(&posting.body));
    item
}

/// The item of a posting without its text.
pub fn list_item(posting: &Posting, sections: &[Section]) -> Members {
    let mut item = Members::new();
    put(&mut item, "id", posting.id.as_str());
    if let Some(url) = &posting.url {
        put(&mut item, "url", url.as_str());
    }
    if !posting.title.is_empty() {
        put(&mut item, "title", line(&posting.title));
    }
    if let Some(language) = &posting.language {
        put(&mut item, "language", language.as_str());
    }
    if let Some(posted) = posting.posted {
        put(&mut item, "date_published", moment(posted));
    }
    let tags: Vec<Value> = posting.tags.iter().map(|it| line(it).into()).collect();
    put_list(&mut item, "tags", tags);
    put(&mut item, "_jobposting", job(posting));
    let mut inferred: Vec<Value> = Vec::new();
    if posting.language_source == LanguageSource::Detected {
        inferred.push(native::LANGUAGE.into());
    }
    if has_recovered(&posting.body, sections) {
        inferred.push(native::SECTIONS.into());
    }
    if !inferred.is_empty() {
        put(
            &mut item,
            native::MEMBER,
            object(native::INFERRED, inferred),
        );
    }
    item
}

/// What [`list_item`] leaves out of [`item`]. Empty if the posting has no text.
pub fn text_members(body: &Body) -> Members {
    let mut members = Members::new();
    let mut own = Members::new();
    if let Some(main) = &body.main {
        let name = match main {
            Markup::Html(_) => "content_html",
            Markup::Plain(_) => "content_text",
        };
        put(&mut members, name, main.source());
        if let Some(word) = native::word_for(main) {
            put(&mut own, native::MARKUP, word);
        }
    }
    match schema_sections(body) {
        Some(sections) if sections.is_empty() => {}
        Some(sections) => put(&mut members, "_jobposting", sections),
        None => {
            let sections: Vec<Value> = body.own_sections.iter().map(own_section).collect();
            put(&mut own, native::SECTIONS, sections);
        }
    }
    if !own.is_empty() {
        put(&mut members, native::MEMBER, own);
    }
    members
}

/// A moment in UTC as ISO 8601 writes it: `2026-11-24T08:00:00Z`.
pub fn iso_moment(it: Timestamp) -> String {
    moment(it)
}

/// The day of a moment in UTC: `2026-11-24`.
pub fn iso_day(it: Timestamp) -> String {
    day(it)
}

/// Adds the members of `from` to `into`, level by level.
pub fn merge(into: &mut Members, from: Members) {
    for (name, value) in from {
        match (into.get_mut(&name), value) {
            (Some(Value::Object(into)), Value::Object(from)) => merge(into, from),
            (_, value) => put(into, &name, value),
        }
    }
}

fn job(posting: &Posting) -> Members {
    let mut job = typed("JobPosting");
    if !posting.organization.is_empty() {
        put(
            &mut job,
            "hiringOrganization",
            organization(&posting.organization),
        );
    }
    if let Some(department) = &posting.department {
        put(&mut job, "employmentUnit", organization(department));
    }
    if let Some(reference) = &posting.reference {
        let mut identifier = typed("PropertyValue");
        put(&mut identifier, "value", line(reference));
        put(&mut job, "identifier", identifier);
    }
    let places: Vec<Value> = posting.locations.iter().map(place).collect();
    put_list(&mut job, "jobLocation", places);
    if let Some(workplace) = posting.workplace {
        let word = match workplace {
            Workplace::OnSite => "ON_SITE",
            Workplace::Hybrid => "HYBRID",
            Workplace::Remote => "TELECOMMUTE",
        };
        put(&mut job, "jobLocationType", word);
    }
    put_list(&mut job, "applicantLocationRequirements", admitted(posting));
    let types = posting.employment_types.iter();
    put_list(
        &mut job,
        "employmentType",
        types.map(|it| it.as_str().into()).collect(),
    );
    if let Some(salary) = &posting.salary {
        put(&mut job, "baseSalary", base_salary(salary));
    }
    if let Some(end) = posting.valid_through {
        put(&mut job, "validThrough", moment(end));
    }
    if let Some(url) = &posting.apply_url {
        let mut action = typed("ApplyAction");
        put(&mut action, "target", url.as_str());
        put(&mut job, "potentialAction", action);
    }
    let translations = posting.translations.iter();
    put_list(
        &mut job,
        "workTranslation",
        translations
            .map(|it| object("@id", it.as_str()).into())
            .collect(),
    );
    job
}

fn organization(name: &str) -> Members {
    let mut organization = typed("Organization");
    put(&mut organization, "name", line(name));
    organization
}

fn place(location: &Location) -> Value {
    let mut address = typed("PostalAddress");
    if let Some(city) = &location.city {
        put(&mut address, "addressLocality", line(city));
    }
    if let Some(region) = &location.region {
        put(&mut address, "addressRegion", line(region));
    }
    if let Some(country) = &location.country {
        put(&mut address, "addressCountry", country.as_str());
    }
    let mut place = typed("Place");
    put(&mut place, "address", address);
    place.into()
}

/// Whom a remote posting admits, so that no reader takes it for more or for less.
fn admitted(posting: &Posting) -> Vec<Value> {
    let named = |kind: &str, name: &str| {
        let mut named = typed(kind);
        put(&mut named, "name", name);
        Value::Object(named)
    };
    let has_country = posting.locations.iter().any(|it| it.country.is_some());
    match &posting.remote {
        Remote::Within(countries) => countries
            .iter()
            .map(|it| named("Country", it.as_str()))
            .collect(),
        // Without a word the countries of the places would be the limit.
        Remote::Anywhere if has_country => vec![named("Place", "Anywhere")],
        // A limit that could not be read must stay one.
        Remote::No if posting.workplace == Some(Workplace::Remote) => {
            vec![named("AdministrativeArea", "as the posting says")]
        }
        Remote::Anywhere | Remote::No => Vec::new(),
    }
}

fn base_salary(salary: &Salary) -> Members {
    let mut value = typed("QuantitativeValue");
    for (name, amount) in [("minValue", salary.min), ("maxValue", salary.max)] {
        if let Some(amount) = amount {
            put(&mut value, name, number(amount));
        }
    }
    put(&mut value, "unitText", salary.period.as_str());
    let mut amount = typed("MonetaryAmount");
    put(&mut amount, "currency", salary.currency.as_str());
    put(&mut amount, "value", value);
    amount
}

/// Whole amounts without a point, as people write them.
fn number(amount: f64) -> Value {
    if amount.fract() == 0.0 && amount.abs() < 1e15 {
        Value::from(amount as i64)
    } else {
        Value::from(amount)
    }
}

/// The sections as members of a `JobPosting`; `None` if those could not be read back as they are.
fn schema_sections(body: &Body) -> Option<Members> {
    let mut members = Members::new();
    let mut last = None;
    for section in &body.own_sections {
        let name = match section.kind {
            SectionKind::Responsibilities => "responsibilities",
            SectionKind::Requirements => "qualifications",
            SectionKind::Offer => "jobBenefits",
            SectionKind::Introduction | SectionKind::Other => return None,
        };
        let is_in_order = last.is_none_or(|it| it < section.kind);
        if !is_in_order
            || section.heading.is_some()
            || !native::is_read_as(&section.text, body.main.as_ref())
        {
            return None;
        }
        last = Some(section.kind);
        put(&mut members, name, section.text.source());
    }
    Some(members)
}

fn own_section(section: &OwnSection) -> Value {
    let mut members = object("kind", native::kind_word(section.kind));
    if let Some(heading) = &section.heading {
        put(&mut members, "heading", line(heading));
    }
    let name = match &section.text {
        Markup::Html(_) => "html",
        Markup::Plain(_) => "text",
    };
    put(&mut members, name, section.text.source());
    members.into()
}

/// Whether sections were recovered from the headings of the main text.
fn has_recovered(body: &Body, sections: &[Section]) -> bool {
    let n_of_main = sections.len().saturating_sub(body.own_sections.len());
    let has_heading = sections.first().is_some_and(|it| it.heading.is_some());
    body.main.is_some() && (n_of_main > 1 || n_of_main == 1 && has_heading)
}

/// A line that reads back as itself: names are decoded twice when they are read.
fn line(text: &str) -> String {
    if native::is_clean(text) {
        text.to_owned()
    } else {
        text.replace('&', "&amp;amp;")
    }
}

fn typed(kind: &str) -> Members {
    object("@type", kind)
}

fn object(name: &str, value: impl Into<Value>) -> Members {
    let mut members = Members::new();
    put(&mut members, name, value);
    members
}

fn put(members: &mut Members, name: &str, value: impl Into<Value>) {
    members.insert(name.to_owned(), value.into());
}

fn put_list(members: &mut Members, name: &str, list: Vec<Value>) {
    if !list.is_empty() {
        put(members, name, list);
    }
}
