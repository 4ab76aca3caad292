//! Personio: the XML of a careers site, in one language.
//!
//! | source | model |
//! | --- | --- |
//! | `id`, `name`, `createdAt` | id, title, posted |
//! | `subcompany`, else the site in the feed's address | organization |
//! | `office`, `additionalOffices` | places, as words |
//! | `department` | department |
//! | `recruitingCategory`, `keywords` | tags |
//! | `jobDescriptions` | sections under their own headings |
//! | `employmentType`, `schedule` | employment types |
//! | `?language=` of the feed's address | language |
//! | the feed's address and the id | url |
//! | `seniority`, `yearsOfExperience`, `occupation` | left out: the model has no seniority, and codes |

use serde_json::Value;

use crate::model::{EmploymentType, SectionKind};
use crate::read::ats;
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::markup::ELEMENT;
use crate::read::shape::Shape;
use crate::read::value::{Members, line, many, member, text};
use crate::read::{body, job, place};

/// Personio's XML.
pub(crate) const SHAPE: Shape = Shape {
    lists: &[],
    fits: |item, _| item.get(ELEMENT).and_then(Value::as_str) == Some("position"),
    is_alone: |_| false,
    read,
};

/// `permanent` is missing, since the schedule says how much of it.
const EMPLOYMENT: [(&str, EmploymentType); 5] = [
    ("intern", EmploymentType::Intern),
    ("trainee", EmploymentType::Intern),
    ("working_student", EmploymentType::Intern),
    ("freelance", EmploymentType::Contractor),
    ("temporary", EmploymentType::Temporary),
];

const SCHEDULES: [(&str, &[EmploymentType]); 3] = [
    ("full-time", &[EmploymentType::FullTime]),
    ("part-time", &[EmploymentType::PartTime]),
    (
        "full-or-part-time",
        &[EmploymentType::FullTime, EmploymentType::PartTime],
    ),
];

fn read(item: &Members, desk: &mut Desk) {
    let address = desk.source.base_url.unwrap_or_default();
    let site = address.split_once("//").map_or("", |it| it.1);
    let site = site
        .split(['/', '?'])
        .next()
        .filter(|it| it.contains(".jobs.personio."));
    let name = site.and_then(|it| it.split('.').next()).map(String::from);
    let organization = job::name(member(item, "subcompany"), &[]).or(name);
    let mut posting = ats::begin(item, "id", "name", organization, desk);
    if let Some(site) = site {
        posting.url = desk.url("id", &format!("https://{site}/job/{}", posting.id));
    }
    let language = address.split_once("language=").map(|it| it.1);
    let language = language.map(|it| it.split(['&', '#']).next().unwrap_or_default().to_string());
    posting.set_language(language, "language", desk);
    posting.posted = job::timestamp(item, "createdAt", Edge::First, desk);
    posting.department = job::name(member(item, "department"), &[]);
    posting.add_tags(member(item, "recruitingCategory"));
    let keywords = line(member(item, "keywords"), &[]).unwrap_or_default();
    for keyword in keywords.split(',') {
        posting.add_tags(Some(&Value::from(keyword)));
    }
    let kind = text(member(item, "employmentType"), &[]).unwrap_or_default();
    posting
        .employment_types
        .extend(ats::look_up(&EMPLOYMENT, &kind));
    let schedule = text(member(item, "schedule"), &[]).unwrap_or_default();
    posting
        .employment_types
        .extend(ats::look_up(&SCHEDULES, &schedule).unwrap_or_default());
    let more = item
        .get("additionalOffices")
        .and_then(|it| it.get("office"));
    let offices: Vec<String> = many(member(item, "office"))
        .iter()
        .chain(many(more))
        .filter_map(|it| line(Some(it), &[]))
        .collect();
    let places = place::free_text_places(desk, &offices.join(";"));
    posting.set_places(places, None, desk);
    let parts = item
        .get("jobDescriptions")
        .and_then(|it| it.get("jobDescription"));
    let sections = many(parts).iter().filter_map(|it| {
        ats::section(
            SectionKind::Other,
            line(it.get("name"), &[]),
            text(it.get("value"), &[]),
        )
    });
    posting.body = body::within_limit(None, sections.collect(), desk);
    desk.post(posting);
}
