//! Greenhouse: the list of a job board, with or without `content`, and a single job.
//!
//! | source | model |
//! | --- | --- |
//! | `id`, `title`, `absolute_url`, `language` | id, title, url, language |
//! | `content` | main text; HTML that is escaped as a whole |
//! | `location.name` | places, as words; `offices[].location` where it is missing |
//! | `departments[0].name` | department; others are tags |
//! | `company_name`, else the board in the address | organization |
//! | `requisition_id` | reference |
//! | `first_published`, `application_deadline` | posted, valid through |
//! | `metadata` "Employment Type" | employment types |
//! | `pay_input_ranges` | salary, where its title says for what time |
//! | `updated_at` | left out: it changes with every correction and is no date of publication |
//! | other `metadata`, `questions`, `data_compliance` | left out: fields of the employer's own, and the form |

use serde_json::Value;

use crate::read::ats::{self, Pay};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::shape::Shape;
use crate::read::value::{Members, line, many, member, text};
use crate::read::{body, employment, job, pay, place};

/// Greenhouse's job board API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["jobs"],
    fits: |item, _| is_job(item),
    is_alone: is_job,
    read,
};

const BOARDS: [&str; 4] = [
    "boards-api.greenhouse.io/v1/boards/",
    "job-boards.greenhouse.io/",
    "job-boards.eu.greenhouse.io/",
    "boards.greenhouse.io/",
];

fn is_job(item: &Members) -> bool {
    item.contains_key("absolute_url") && item.contains_key("title")
}

fn read(item: &Members, desk: &mut Desk) {
    let organization = job::name(member(item, "company_name"), &[])
        .or_else(|| ats::board_name(item, "absolute_url", &BOARDS, desk));
    let mut posting = ats::begin(item, "id", "title", organization, desk);
    posting.set_urls(item, "absolute_url", "", desk);
    posting.set_language(text(member(item, "language"), &[]), "language", desk);
    posting.posted = job::timestamp(item, "first_published", Edge::First, desk);
    posting.valid_through = job::timestamp(item, "application_deadline", Edge::Last, desk);
    // Boards that number nothing write this there, the same for every job.
    posting.reference = job::name(member(item, "requisition_id"), &[])
        .filter(|it| !it.eq_ignore_ascii_case("see opening id"));
    let departments = many(member(item, "departments"));
    posting.department = departments
        .first()
        .and_then(|it| job::name(it.get("name"), &[]));
    for department in departments.iter().skip(1) {
        posting.add_tags(department.get("name"));
    }
    let words = line(member(item, "location"), &["name"]).or_else(|| {
        let office = many(member(item, "offices")).first()?;
        line(office.get("location"), &[]).or_else(|| line(office.get("name"), &[]))
    });
    let places = place::free_text_places(desk, words.as_deref().unwrap_or(""));
    posting.set_places(places, None, desk);
    for field in many(member(item, "metadata")) {
        let name = line(field.get("name"), &[]).unwrap_or_default();
        if name.eq_ignore_ascii_case("employment type")
            && let Some(kind) = line(field.get("value"), &[])
        {
            posting.employment_types = employment::in_words(&kind, "metadata", desk);
        }
    }
    posting.salary = salary(item, desk);
    let content = text(member(item, "content"), &[]).map(ats::unescaped);
    posting.body = body::within_limit(content.map(body::markup), Vec::new(), desk);
    desk.post(posting);
}

/// The first range; the others are for other places.
fn salary(item: &Members, desk: &mut Desk) -> Option<crate::model::Salary> {
    const NAME: &str = "pay_input_ranges";
    let range = many(member(item, NAME)).first()?;
    let units = |name: &str| Some(Value::from(range.get(name)?.as_f64()? / 100.0));
    let (min, max) = (units("min_cents"), units("max_cents"));
    let words = ["title", "blurb"].map(|it| line(range.get(it), &[]).unwrap_or_default());
    let pay = Pay {
        name: NAME,
        min: min.as_ref(),
        max: max.as_ref(),
        currency: text(range.get("currency_type"), &[]),
        period: words.iter().find_map(|it| pay::period_in(it)),
    };
    pay.read(desk)
}
