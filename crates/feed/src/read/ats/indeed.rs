//! Indeed's XML, which most systems can write.
//!
//! | source | model |
//! | --- | --- |
//! | `referencenumber` | id and reference |
//! | `title`, `company`, `url`, `date`, `expirationdate` | title, organization, url, posted, valid through |
//! | `description` | main text |
//! | `city`, `state`, `country` | place |
//! | `remotetype` | workplace |
//! | `jobtype`, `category` | employment type, tags |
//! | `salary` | salary, where its words are clear |
//! | `email`, `postalcode`, `streetaddress`, `education`, `experience` | left out: the model has none of them |

use serde_json::Value;

use crate::model::{EmploymentType, Workplace};
use crate::read::ats::{self, PlaceNames};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::markup::ELEMENT;
use crate::read::place::Places;
use crate::read::shape::Shape;
use crate::read::value::{Members, line, member, text};
use crate::read::{body, job};

/// Indeed's XML.
pub(crate) const SHAPE: Shape = Shape {
    lists: &[],
    fits: |item, _| item.get(ELEMENT).and_then(Value::as_str) == Some("job"),
    is_alone: |_| false,
    read,
};

const EMPLOYMENT: [(&str, EmploymentType); 5] = [
    ("fulltime", EmploymentType::FullTime),
    ("parttime", EmploymentType::PartTime),
    ("contract", EmploymentType::Contractor),
    ("temporary", EmploymentType::Temporary),
    ("internship", EmploymentType::Intern),
];

const WORKPLACES: [(&str, Workplace); 4] = [
    ("Fully remote", Workplace::Remote),
    ("Remote", Workplace::Remote),
    ("Hybrid remote", Workplace::Hybrid),
    ("Hybrid", Workplace::Hybrid),
];

const PLACE: PlaceNames = PlaceNames {
    country: &["country"],
    region: "state",
    city: "city",
};

fn read(item: &Members, desk: &mut Desk) {
    let organization = job::name(member(item, "company"), &[]);
    let mut posting = ats::begin(item, "referencenumber", "title", organization, desk);
    posting.reference = job::name(member(item, "referencenumber"), &[]);
    posting.set_urls(item, "url", "", desk);
    posting.posted = job::timestamp(item, "date", Edge::First, desk);
    posting.valid_through = job::timestamp(item, "expirationdate", Edge::Last, desk);
    posting.employment_types = ats::employment_types(item, "jobtype", &EMPLOYMENT, desk);
    let categories = line(member(item, "category"), &[]).unwrap_or_default();
    for category in categories.split(',') {
        posting.add_tags(Some(&Value::from(category)));
    }
    let locations = ats::location(item, &PLACE, desk).into_iter().collect();
    let workplace = ats::workplace(item, "remotetype", &WORKPLACES, desk);
    posting.set_places(
        Places {
            locations,
            ..Places::default()
        },
        workplace,
        desk,
    );
    posting.set_pay_in_words(member(item, "salary"));
    let description = text(member(item, "description"), &[]).map(body::markup);
    posting.body = body::within_limit(description, Vec::new(), desk);
    desk.post(posting);
}
