//! RemoteOK: a list whose first element is a legal notice.
//!
//! | source | model |
//! | --- | --- |
//! | `id`, `position`, `company`, `url`, `apply_url`, `date` or `epoch` | id, title, organization, urls, posted |
//! | `description`, `tags` | main text, tags |
//! | `location` | places, as words; every posting is remote |
//! | `salary_min`, `salary_max` | salary: dollars a year, as the board asks for them; zero is none |
//! | `slug`, `logo`, `company_logo`, `original` | left out: in the address already, and pictures |

use crate::model::{SalaryPeriod, Workplace};
use crate::read::ats::{self, Pay};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::shape::Shape;
use crate::read::value::{Members, line, member, text};
use crate::read::{body, job, place};

/// RemoteOK's API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &[],
    fits: |item, _| {
        item.contains_key("position") && item.contains_key("company") || is_notice(item)
    },
    is_alone: |_| false,
    read,
};

fn is_notice(item: &Members) -> bool {
    item.contains_key("legal") && !item.contains_key("position")
}

fn read(item: &Members, desk: &mut Desk) {
    if is_notice(item) {
        return;
    }
    let organization = job::name(member(item, "company"), &[]);
    let mut posting = ats::begin(item, "id", "position", organization, desk);
    posting.set_urls(item, "url", "apply_url", desk);
    posting.posted = job::timestamp(item, "date", Edge::First, desk)
        .or_else(|| job::timestamp(item, "epoch", Edge::First, desk));
    posting.add_tags(member(item, "tags"));
    let words = line(member(item, "location"), &[]).unwrap_or_default();
    let places = place::free_text_places(desk, &words);
    posting.set_places(places, Some(Workplace::Remote), desk);
    let pay = Pay {
        name: "salary_min",
        min: member(item, "salary_min"),
        max: member(item, "salary_max"),
        currency: Some("USD".into()),
        period: Some(SalaryPeriod::Year),
    };
    posting.salary = pay.read(desk);
    let description = text(member(item, "description"), &[]).map(body::markup);
    posting.body = body::within_limit(description, Vec::new(), desk);
    desk.post(posting);
}
