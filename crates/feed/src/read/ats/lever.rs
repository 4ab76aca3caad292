//! Lever: a list of postings, or one.
//!
//! | source | model |
//! | --- | --- |
//! | `id`, `text`, `hostedUrl`, `applyUrl`, `createdAt` | id, title, url, apply url, posted |
//! | `opening` and `descriptionBody`, else `description` | main text; the `…Plain` twins where the HTML is missing |
//! | `lists[]`, `additional`, `salaryDescription` | sections of their own |
//! | `categories.allLocations`, else `.location` | places, as words |
//! | `country` | the country of a place that has none |
//! | `categories.department`, else `.team` | department; the team besides it is a tag |
//! | `categories.commitment` | employment types |
//! | `workplaceType`, `salaryRange` | workplace, salary |
//! | the site in `hostedUrl` or the feed's address | organization |

use crate::model::{EmploymentType, SalaryPeriod, SectionKind, Workplace};
use crate::read::ats::{self, Pay};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::shape::Shape;
use crate::read::value::{Members, line, many, member, text};
use crate::read::{body, job, place};

/// Lever's postings API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &[],
    fits: |item, _| is_posting(item),
    is_alone: is_posting,
    read,
};

const BOARDS: [&str; 4] = [
    "api.lever.co/v0/postings/",
    "api.eu.lever.co/v0/postings/",
    "jobs.lever.co/",
    "jobs.eu.lever.co/",
];

const COMMITMENTS: [(&str, EmploymentType); 4] = [
    ("Regular Full Time (Salary)", EmploymentType::FullTime),
    ("Full-time", EmploymentType::FullTime),
    ("Part-time", EmploymentType::PartTime),
    ("Internship", EmploymentType::Intern),
];

const WORKPLACES: [(&str, Workplace); 4] = [
    ("on-site", Workplace::OnSite),
    ("onsite", Workplace::OnSite),
    ("hybrid", Workplace::Hybrid),
    ("remote", Workplace::Remote),
];

const INTERVALS: [(&str, SalaryPeriod); 5] = [
    ("per-year-salary", SalaryPeriod::Year),
    ("per-month-salary", SalaryPeriod::Month),
    ("per-week-salary", SalaryPeriod::Week),
    ("per-day-wage", SalaryPeriod::Day),
    ("per-hour-wage", SalaryPeriod::Hour),
];

fn is_posting(item: &Members) -> bool {
    item.contains_key("text") && (item.contains_key("hostedUrl") || item.contains_key("categories"))
}

fn read(item: &Members, desk: &mut Desk) {
    let nothing = Members::new();
    let organization = ats::board_name(item, "hostedUrl", &BOARDS, desk);
    let mut posting = ats::begin(item, "id", "text", organization, desk);
    posting.set_urls(item, "hostedUrl", "applyUrl", desk);
    posting.posted = job::timestamp(item, "createdAt", Edge::First, desk);
    let categories = item
        .get("categories")
        .and_then(|it| it.as_object())
        .unwrap_or(&nothing);
    let team = job::name(member(categories, "team"), &[]);
    posting.department = job::name(member(categories, "department"), &[]).or_else(|| team.clone());
    if posting.department != team {
        posting.add_tags(member(categories, "team"));
    }
    posting.employment_types = desk.within("categories", |desk| {
        ats::employment_types(categories, "commitment", &COMMITMENTS, desk)
    });
    let all = many(member(categories, "allLocations"));
    let one = many(member(categories, "location"));
    let words: Vec<String> = if all.is_empty() { one } else { all }
        .iter()
        .filter_map(|it| line(Some(it), &[]))
        .collect();
    let mut places = place::free_text_places(desk, &words.join(";"));
    let country = line(member(item, "country"), &[]).and_then(|it| desk.country(&it));
    match &mut places.locations[..] {
        // The country of the posting is that of its first place.
        [] => places
            .locations
            .extend(country.map(|it| crate::model::Location {
                country: Some(it),
                ..Default::default()
            })),
        [first, ..] => first.country = first.country.or(country),
    }
    let workplace = ats::workplace(item, "workplaceType", &WORKPLACES, desk);
    posting.set_places(places, workplace, desk);
    if let Some(range) = item.get("salaryRange").and_then(|it| it.as_object()) {
        let interval = text(member(range, "interval"), &[]).unwrap_or_default();
        let pay = Pay {
            name: "salaryRange",
            min: member(range, "min"),
            max: member(range, "max"),
            currency: text(member(range, "currency"), &[]),
            period: ats::look_up(&INTERVALS, &interval),
        };
        posting.salary = pay.read(desk);
    }
    posting.body = read_body(item, desk);
    desk.post(posting);
}

fn read_body(item: &Members, desk: &mut Desk) -> crate::model::Body {
    let either = |html: &str, plain: &str| {
        text(member(item, html), &[]).or_else(|| text(member(item, plain), &[]))
    };
    let opening = either("opening", "openingPlain");
    let main = match either("descriptionBody", "descriptionBodyPlain") {
        Some(rest) => Some(opening.map_or(rest.clone(), |it| format!("{it}\n\n{rest}"))),
        None => either("description", "descriptionPlain").or(opening),
    };
    let mut sections = Vec::new();
    for list in many(member(item, "lists")) {
        let points = text(list.get("content"), &[]).map(|it| match it.starts_with("<li") {
            true => format!("<ul>{it}</ul>"),
            false => it,
        });
        let title = line(list.get("text"), &[]);
        sections.extend(ats::section(SectionKind::Other, title, points));
    }
    let pay = either("salaryDescription", "salaryDescriptionPlain");
    sections.extend(ats::section(SectionKind::Offer, None, pay));
    let additional = either("additional", "additionalPlain");
    sections.extend(ats::section(SectionKind::Other, None, additional));
    body::within_limit(main.map(body::markup), sections, desk)
}
