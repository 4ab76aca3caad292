//! SmartRecruiters: a page of the list of postings, or one posting in full.
//!
//! | source | model |
//! | --- | --- |
//! | `id`, `name`, `refNumber`, `releasedDate`, `language.code` | id, title, reference, posted, language |
//! | `company.name` | organization |
//! | `location` | place and workplace; coordinates and street are left out: the model has none |
//! | `department` | department |
//! | `function`, `industry` | tags |
//! | `typeOfEmployment` | employment type, by id, else by its label |
//! | `jobAd.sections` | the four sections |
//! | `postingUrl`, else made of the company and the id | url |
//! | `applyUrl` | apply url |
//! | `visibility` other than `PUBLIC` | no posting at all |
//! | `experienceLevel`, `customField`, `creator` | left out: the model has no seniority, and the rest is internal |

use crate::model::{EmploymentType, SectionKind, Workplace};
use crate::read::ats::{self, PlaceNames};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::place::Places;
use crate::read::shape::Shape;
use crate::read::value::{Members, flag, line, member, text};
use crate::read::{body, employment, job};

/// SmartRecruiters' posting API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["content"],
    fits: |item, list| is_posting(item) || list == "content" && item.contains_key("name"),
    is_alone: is_posting,
    read,
};

const EMPLOYMENT: [(&str, EmploymentType); 6] = [
    ("permanent", EmploymentType::FullTime),
    ("full-time", EmploymentType::FullTime),
    ("part-time", EmploymentType::PartTime),
    ("contract", EmploymentType::Contractor),
    ("temporary", EmploymentType::Temporary),
    ("intern", EmploymentType::Intern),
];

const PLACE: PlaceNames = PlaceNames {
    country: &["country"],
    region: "region",
    city: "city",
};

const SECTIONS: [(&str, SectionKind); 4] = [
    ("companyDescription", SectionKind::Introduction),
    ("jobDescription", SectionKind::Responsibilities),
    ("qualifications", SectionKind::Requirements),
    ("additionalInformation", SectionKind::Offer),
];

fn is_posting(item: &Members) -> bool {
    item.contains_key("name") && (item.contains_key("releasedDate") || item.contains_key("jobAd"))
}

fn read(item: &Members, desk: &mut Desk) {
    let visibility = text(member(item, "visibility"), &[]);
    if visibility.is_some_and(|it| it != "PUBLIC") {
        return;
    }
    let organization = job::name(member(item, "company"), &["name", "identifier"]);
    let mut posting = ats::begin(item, "id", "name", organization, desk);
    posting.set_urls(item, "postingUrl", "applyUrl", desk);
    if posting.url.is_none()
        && let Some(company) = text(member(item, "company"), &["identifier"])
        && !posting.id.is_empty()
    {
        let address = format!("https://jobs.smartrecruiters.com/{company}/{}", posting.id);
        posting.url = desk.url("postingUrl", &address);
    }
    posting.set_language(text(member(item, "language"), &["code"]), "language", desk);
    posting.posted = job::timestamp(item, "releasedDate", Edge::First, desk);
    posting.reference = job::name(member(item, "refNumber"), &[]);
    posting.department = job::name(member(item, "department"), &["label"]);
    posting.add_tags(member(item, "function"));
    posting.add_tags(member(item, "industry"));
    if let Some(kind) = item.get("typeOfEmployment") {
        let id = text(kind.get("id"), &[]).and_then(|it| ats::look_up(&EMPLOYMENT, &it));
        posting.employment_types = match (id, line(kind.get("label"), &[])) {
            (Some(kind), _) => vec![kind],
            (None, Some(label)) => employment::in_words(&label, "typeOfEmployment", desk),
            (None, None) => Vec::new(),
        };
    }
    if let Some(place) = item.get("location").and_then(|it| it.as_object()) {
        let location = desk.within("location", |desk| ats::location(place, &PLACE, desk));
        let is = |name: &str| flag(member(place, name)) == Some(true);
        let workplace = match (is("hybrid"), is("remote")) {
            (true, _) => Some(Workplace::Hybrid),
            (_, true) => Some(Workplace::Remote),
            _ => None,
        };
        let places = Places {
            locations: location.into_iter().collect(),
            ..Places::default()
        };
        posting.set_places(places, workplace, desk);
    }
    let stated = item.get("jobAd").and_then(|it| it.get("sections"));
    let sections = SECTIONS.iter().filter_map(|(name, kind)| {
        let section = stated?.get(*name)?;
        ats::section(
            *kind,
            line(section.get("title"), &[]),
            text(section.get("text"), &[]),
        )
    });
    posting.body = body::within_limit(None, sections.collect(), desk);
    desk.post(posting);
}
