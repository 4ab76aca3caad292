//! Remotive: the API of remote jobs, whole or as its bare list.
//!
//! | source | model |
//! | --- | --- |
//! | `id`, `title`, `company_name`, `url`, `publication_date` | id, title, organization, url, posted |
//! | `description` | main text |
//! | `candidate_required_location` | whom it admits; every posting is remote |
//! | `job_type` | employment type |
//! | `category`, `tags` | tags |
//! | `salary` | salary, where its words are clear |
//! | `company_logo` | left out: the model has no pictures |

use crate::model::{EmploymentType, Remote, Workplace};
use crate::read::ats;
use crate::read::date::Edge;
use crate::read::desk::{Desk, quote};
use crate::read::shape::Shape;
use crate::read::value::{Members, line, member, text};
use crate::read::{body, job, place};

/// Remotive's API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["jobs"],
    fits: |item, _| is_job(item),
    is_alone: |_| false,
    read,
};

const EMPLOYMENT: [(&str, EmploymentType); 6] = [
    ("full_time", EmploymentType::FullTime),
    ("part_time", EmploymentType::PartTime),
    ("contract", EmploymentType::Contractor),
    ("freelance", EmploymentType::Contractor),
    ("internship", EmploymentType::Intern),
    ("other", EmploymentType::Other),
];

fn is_job(item: &Members) -> bool {
    item.contains_key("candidate_required_location")
}

fn read(item: &Members, desk: &mut Desk) {
    const ADMITS: &str = "candidate_required_location";
    let organization = job::name(member(item, "company_name"), &[]);
    let mut posting = ats::begin(item, "id", "title", organization, desk);
    posting.set_urls(item, "url", "", desk);
    posting.posted = job::timestamp(item, "publication_date", Edge::First, desk);
    posting.add_tags(member(item, "category"));
    posting.add_tags(member(item, "tags"));
    posting.employment_types = ats::employment_types(item, "job_type", &EMPLOYMENT, desk);
    posting.workplace = Some(Workplace::Remote);
    let admits = line(member(item, ADMITS), &[]).unwrap_or_default();
    let mut countries = Vec::new();
    let mut is_unknown = false;
    for name in admits.split(',').map(str::trim).filter(|it| !it.is_empty()) {
        match desk.country(name) {
            Some(country) if countries.contains(&country) => {}
            Some(country) => countries.push(country),
            None if place::is_anywhere(name) => {}
            None => {
                is_unknown = true;
                desk.issue(
                    ADMITS,
                    format!("`{}` is no known country, left out", quote(name)),
                );
            }
        }
    }
    posting.remote = match countries.is_empty() {
        false => Remote::Within(countries),
        // A limit that cannot be read is still a limit.
        true if is_unknown => Remote::No,
        true => Remote::Anywhere,
    };
    posting.set_pay_in_words(member(item, "salary"));
    let description = text(member(item, "description"), &[]).map(body::markup);
    posting.body = body::within_limit(description, Vec::new(), desk);
    desk.post(posting);
}
