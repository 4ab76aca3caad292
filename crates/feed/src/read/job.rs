//! A posting from a schema.org `JobPosting` and the JSON Feed item around it, either of which may be missing.

use serde_json::Value;

use crate::model::{EmploymentType, Language, LanguageSource, Posting, SafeUrl, Salary, Timestamp};
use crate::read::date::{self, Edge};
use crate::read::desk::{Desk, quote};
use crate::read::place::Places;
use crate::read::value::{Members, line, many, member, text};
use crate::read::{body, clean, employment, native, pay, place};

/// More keywords than a posting has are a mistake of the feed.
pub(crate) const MAX_TAGS: usize = 64;
/// Characters of the names and numbers of a posting, apart from its title.
const MAX_NAME: usize = 500;

/// What only a `JobPosting` states.
struct Facts {
    salary: Option<Salary>,
    employment_types: Vec<EmploymentType>,
    places: Places,
    posted: Option<Timestamp>,
    valid_through: Option<Timestamp>,
}

/// Reads a posting. Its id is empty where neither states one.
pub(crate) fn read(item: Option<&Members>, job: &Members, desk: &mut Desk) -> Posting {
    let nothing = Members::new();
    let is_item = item.is_some();
    let item = item.unwrap_or(&nothing);
    let url = first_url(
        &[(item, "url"), (job, "url"), (job, "mainEntityOfPage")],
        is_item,
        desk,
    );
    let apply_url = apply_url(item, job, is_item, desk).filter(|it| Some(it) != url.as_ref());
    let reference = name(member(job, "identifier"), &["value", "name", "@id"]);
    let organization = organization(item, job, desk);
    let department = name(member(job, "employmentUnit"), &["name"])
        .or_else(|| {
            let hiring = many(member(job, "hiringOrganization")).first()?;
            name(hiring.get("department"), &["name"])
        })
        .or_else(|| name(member(job, "department"), &["name"]));
    let title = title(item, job, desk);
    let language = language(item, job, desk);

    let read_facts = |desk: &mut Desk| Facts {
        salary: pay::read(job, desk),
        employment_types: employment::read(job, desk),
        places: place::read(job, desk),
        posted: timestamp(job, "datePosted", Edge::First, desk),
        valid_through: timestamp(job, "validThrough", Edge::Last, desk),
    };
    let facts = match is_item {
        true => desk.within("_jobposting", read_facts),
        false => read_facts(desk),
    };
    let posted = facts
        .posted
        .or_else(|| timestamp(item, "date_published", Edge::First, desk));

    Posting {
        id: text(member(item, "id"), &[])
            .or_else(|| text(member(job, "@id").or_else(|| member(job, "id")), &[]))
            .or_else(|| text(member(item, "url").or_else(|| member(job, "url")), &["@id"]))
            .or_else(|| reference.clone())
            .unwrap_or_default(),
        language_source: match language {
            Some(_) if native::has_inferred_language(item) => LanguageSource::Detected,
            Some(_) => LanguageSource::Declared,
            None => LanguageSource::Unknown,
        },
        language,
        title,
        organization,
        locations: facts.places.locations,
        workplace: facts.places.workplace,
        remote: facts.places.remote,
        employment_types: facts.employment_types,
        department,
        salary: facts.salary,
        posted,
        valid_through: facts.valid_through,
        url,
        apply_url,
        tags: tags(item),
        translations: translations(job),
        reference,
        body: body::read(item, job, desk),
    }
}

fn title(item: &Members, job: &Members, desk: &mut Desk) -> String {
    let found = line(member(item, "title"), &[])
        .or_else(|| line(member(job, "title"), &[]))
        .or_else(|| line(member(job, "name"), &[]));
    bounded_title(found, desk)
}

/// A title within its limit; that there is none is noted.
pub(crate) fn bounded_title(found: Option<String>, desk: &mut Desk) -> String {
    let mut title = found.unwrap_or_default();
    if title.is_empty() {
        desk.issue("title", "posting has no title".into());
    }
    let limit = desk.limits.title;
    if clean::cut_chars(&mut title, limit) {
        desk.issue(
            "title",
            format!("title has more than {limit} characters, cut"),
        );
    }
    title
}

fn organization(item: &Members, job: &Members, desk: &mut Desk) -> String {
    const NAMES: [&str; 3] = ["name", "legalName", "alternateName"];
    let found = name(member(job, "hiringOrganization"), &NAMES)
        .or_else(|| {
            name(
                member(item, "authors").or_else(|| member(item, "author")),
                &NAMES,
            )
        })
        .or_else(|| {
            name(
                member(desk.header, "authors").or_else(|| member(desk.header, "author")),
                &NAMES,
            )
        });
    if found.is_none() {
        desk.issue("hiringOrganization", "posting has no organization".into());
    }
    found.unwrap_or_default()
}

/// The name of something, of bearable length.
pub(crate) fn name(value: Option<&Value>, names: &[&str]) -> Option<String> {
    let mut name = line(value, names)?;
    clean::cut_chars(&mut name, MAX_NAME);
    Some(name)
}

fn language(item: &Members, job: &Members, desk: &mut Desk) -> Option<Language> {
    let stated = [(item, "language"), (job, "inLanguage"), (job, "language")];
    for (members, name) in stated {
        let Some(tag) = text(
            member(members, name),
            &["alternateName", "identifier", "name"],
        ) else {
            continue;
        };
        let language = Language::parse(&tag);
        if language.is_some() {
            return language;
        }
        desk.issue(
            name,
            format!("language `{}` is not known, left out", quote(&tag)),
        );
    }
    None
}

/// The moment that the member `name` states; what cannot be read is noted.
pub(crate) fn timestamp(
    members: &Members,
    name: &str,
    edge: Edge,
    desk: &mut Desk,
) -> Option<Timestamp> {
    let value = member(members, name)?;
    let value = many(Some(value)).first()?;
    if value.as_str().is_some_and(|it| it.trim().is_empty()) {
        return None;
    }
    let found = date::parse(value, edge);
    if found.is_none() {
        let written = text(Some(value), &[]).unwrap_or_default();
        desk.issue(
            name,
            format!("date `{}` cannot be read, left out", quote(&written)),
        );
    }
    found
}

/// The first of several members that has a safe address.
fn first_url(candidates: &[(&Members, &str)], is_item: bool, desk: &mut Desk) -> Option<SafeUrl> {
    candidates
        .iter()
        .enumerate()
        .find_map(|(idx, (members, name))| {
            let text = text(member(members, name), &["@id", "url"])?;
            if is_item && idx > 0 {
                return desk.within("_jobposting", |desk| desk.url(name, &text));
            }
            desk.url(name, &text)
        })
}

fn apply_url(item: &Members, job: &Members, is_item: bool, desk: &mut Desk) -> Option<SafeUrl> {
    let stated = [
        // A truth value in schema.org, but some write the address there.
        text(member(job, "directApply"), &["url"]).filter(|it| it.contains(':')),
        nested(
            job,
            "potentialAction",
            "target",
            &["urlTemplate", "url", "@id"],
        ),
        nested(job, "applicationContact", "url", &["@id"]),
        nested(job, "applicationContact", "email", &[]).map(|it| match it.starts_with("mailto:") {
            true => it,
            false => format!("mailto:{it}"),
        }),
        // The page of the posting is the item's own address where there is one.
        is_item
            .then(|| text(member(job, "url"), &["@id"]))
            .flatten(),
        text(member(item, "external_url"), &[]),
    ];
    stated
        .into_iter()
        .flatten()
        .find_map(|it| desk.url("directApply", &it))
}

fn nested(members: &Members, outer: &str, inner: &str, names: &[&str]) -> Option<String> {
    many(member(members, outer))
        .iter()
        .find_map(|it| text(it.get(inner), names))
}

fn tags(item: &Members) -> Vec<String> {
    let mut tags = Vec::new();
    for value in many(member(item, "tags")).iter().take(MAX_TAGS) {
        if let Some(tag) = name(Some(value), &["name"])
            && !tags.contains(&tag)
        {
            tags.push(tag);
        }
    }
    tags
}

fn translations(job: &Members) -> Vec<String> {
    let mut ids = Vec::new();
    for name in ["workTranslation", "translationOfWork"] {
        for value in many(member(job, name)).iter().take(MAX_TAGS) {
            if let Some(id) = text(Some(value), &["@id", "identifier", "id", "url"])
                && !ids.contains(&id)
            {
                ids.push(id);
            }
        }
    }
    ids
}
