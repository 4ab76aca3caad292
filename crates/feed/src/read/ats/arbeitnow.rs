//! Arbeitnow: the job board's API.
//!
//! | source | model |
//! | --- | --- |
//! | `slug`, `title`, `company_name`, `url`, `created_at` | id, title, organization, url, posted |
//! | `description` | main text |
//! | `location` | places, as words |
//! | `remote` | workplace |
//! | `tags` | tags |
//! | `job_types` | employment types; words for seniority among them are passed over |
//! | `links`, `meta` | left out: the numbered pages are the publisher's to join |

use crate::model::{EmploymentType, Workplace};
use crate::read::ats;
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::shape::Shape;
use crate::read::value::{Members, flag, line, many, member, text};
use crate::read::{body, employment, job, place};

/// Arbeitnow's job board API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["data"],
    fits: |item, _| is_job(item),
    is_alone: |_| false,
    read,
};

const EMPLOYMENT: [(&str, EmploymentType); 4] = [
    ("hilfstätigkeit / student", EmploymentType::Intern),
    ("no experience required / student", EmploymentType::Intern),
    ("Side", EmploymentType::PartTime),
    ("Hourly", EmploymentType::PerDiem),
];

/// How far somebody has come, which is no kind of employment.
const SENIORITY: [&str; 8] = [
    "berufserfahren",
    "berufseinstieg",
    "teamleitung",
    "geschäftsleitung",
    "professional / experienced",
    "entry",
    "mid",
    "senior",
];

fn is_job(item: &Members) -> bool {
    item.contains_key("slug") && item.contains_key("job_types")
}

fn read(item: &Members, desk: &mut Desk) {
    let organization = job::name(member(item, "company_name"), &[]);
    let mut posting = ats::begin(item, "slug", "title", organization, desk);
    posting.set_urls(item, "url", "", desk);
    posting.posted = job::timestamp(item, "created_at", Edge::First, desk);
    posting.add_tags(member(item, "tags"));
    for word in many(member(item, "job_types"))
        .iter()
        .filter_map(|it| text(Some(it), &[]))
    {
        if SENIORITY.contains(&crate::lowercase(&word).as_str()) {
            continue;
        }
        let kinds = match ats::look_up(&EMPLOYMENT, &word) {
            Some(kind) => vec![kind],
            None => employment::in_words(&word, "job_types", desk),
        };
        for kind in kinds {
            if !posting.employment_types.contains(&kind) {
                posting.employment_types.push(kind);
            }
        }
    }
    let words = line(member(item, "location"), &[]).unwrap_or_default();
    let places = place::free_text_places(desk, &words);
    let is_remote = flag(member(item, "remote")) == Some(true);
    posting.set_places(places, is_remote.then_some(Workplace::Remote), desk);
    let description = text(member(item, "description"), &[]).map(body::markup);
    posting.body = body::within_limit(description, Vec::new(), desk);
    desk.post(posting);
}
