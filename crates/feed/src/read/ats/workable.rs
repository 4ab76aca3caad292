//! Workable: the jobs of an account's widget, with `details=true` or without.
//!
//! | source | model |
//! | --- | --- |
//! | `shortcode`, `title`, `code` | id, title, reference |
//! | `description`, `requirements`, `benefits` | main text and sections |
//! | `name` of the account | organization |
//! | `locations[]`, else `country`, `state`, `city` | places |
//! | `telecommuting` | workplace |
//! | `employment_type`, `department` | employment type, department |
//! | `function`, `industry` | tags |
//! | `url` or `shortlink`, `application_url`, `published_on` or `created_at` | url, apply url, posted |
//! | `education`, `experience` | left out: the model has no seniority |

use crate::model::{EmploymentType, SectionKind, Workplace};
use crate::read::ats::{self, PlaceNames};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::place::Places;
use crate::read::shape::Shape;
use crate::read::value::{Members, flag, many, member, text};
use crate::read::{body, job};

/// Workable's widget API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["jobs"],
    fits: |item, _| is_job(item),
    is_alone: is_job,
    read,
};

const EMPLOYMENT: [(&str, EmploymentType); 5] = [
    ("Full-time", EmploymentType::FullTime),
    ("Part-time", EmploymentType::PartTime),
    ("Contract", EmploymentType::Contractor),
    ("Temporary", EmploymentType::Temporary),
    ("Other", EmploymentType::Other),
];

const PLACE: PlaceNames = PlaceNames {
    country: &["countryCode", "country"],
    region: "region",
    city: "city",
};

const OWN_PLACE: PlaceNames = PlaceNames {
    country: &["country"],
    region: "state",
    city: "city",
};

fn is_job(item: &Members) -> bool {
    item.contains_key("shortcode") && item.contains_key("title")
}

fn read(item: &Members, desk: &mut Desk) {
    let organization = job::name(desk.header.get("name"), &[]);
    let mut posting = ats::begin(item, "shortcode", "title", organization, desk);
    let url = if member(item, "url").is_some() {
        "url"
    } else {
        "shortlink"
    };
    posting.set_urls(item, url, "application_url", desk);
    posting.posted = job::timestamp(item, "published_on", Edge::First, desk)
        .or_else(|| job::timestamp(item, "created_at", Edge::First, desk));
    posting.reference = job::name(member(item, "code"), &[]);
    posting.department = job::name(member(item, "department"), &[]);
    posting.add_tags(member(item, "function"));
    posting.add_tags(member(item, "industry"));
    posting.employment_types = ats::employment_types(item, "employment_type", &EMPLOYMENT, desk);
    let mut locations = Vec::new();
    for place in many(member(item, "locations")) {
        locations.extend(
            place
                .as_object()
                .and_then(|it| ats::location(it, &PLACE, desk)),
        );
    }
    if locations.is_empty() {
        locations.extend(ats::location(item, &OWN_PLACE, desk));
    }
    let places = Places {
        locations,
        ..Places::default()
    };
    let is_remote = flag(member(item, "telecommuting")) == Some(true);
    posting.set_places(places, is_remote.then_some(Workplace::Remote), desk);
    let of = |name: &str| text(member(item, name), &[]);
    let sections = [
        ats::section(SectionKind::Requirements, None, of("requirements")),
        ats::section(SectionKind::Offer, None, of("benefits")),
    ];
    let sections = sections.into_iter().flatten().collect();
    posting.body = body::within_limit(of("description").map(body::markup), sections, desk);
    desk.post(posting);
}
