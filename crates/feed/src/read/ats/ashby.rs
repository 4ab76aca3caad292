//! Ashby: the public job board, with or without compensation.
//!
//! | source | model |
//! | --- | --- |
//! | `isListed` false | no posting at all: such a job is for those who have its link |
//! | `id`, `title`, `jobUrl`, `applyUrl`, `publishedAt` | id, title, url, apply url, posted |
//! | `descriptionHtml`, else `descriptionPlain` | main text |
//! | `address` and `secondaryLocations[].address`, else `location` as words | places |
//! | `isRemote`, `workplaceType` | workplace |
//! | `department`, `team` | department; a team of another name is a tag |
//! | `employmentType` | employment types |
//! | `compensation`, where it is to be displayed | salary, over all tiers of one currency and time |
//! | the board in the address | organization |
//! | equity, bonus, commission, summaries | left out: no salary, and the same in words |

use serde_json::Value;

use crate::model::{EmploymentType, Location, Remote, Salary, SalaryPeriod, Workplace};
use crate::read::ats::{self, Pay, PlaceNames};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::shape::Shape;
use crate::read::value::{Members, flag, line, many, member, text};
use crate::read::{body, job, place};

/// Ashby's job board API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["jobs"],
    fits: |item, _| is_job(item),
    is_alone: is_job,
    read,
};

const BOARDS: [&str; 2] = [
    "api.ashbyhq.com/posting-api/job-board/",
    "jobs.ashbyhq.com/",
];

const EMPLOYMENT: [(&str, EmploymentType); 5] = [
    ("FullTime", EmploymentType::FullTime),
    ("PartTime", EmploymentType::PartTime),
    ("Intern", EmploymentType::Intern),
    ("Contract", EmploymentType::Contractor),
    ("Temporary", EmploymentType::Temporary),
];

const WORKPLACES: [(&str, Workplace); 3] = [
    ("OnSite", Workplace::OnSite),
    ("Hybrid", Workplace::Hybrid),
    ("Remote", Workplace::Remote),
];

const INTERVALS: [(&str, SalaryPeriod); 5] = [
    ("1 YEAR", SalaryPeriod::Year),
    ("1 MONTH", SalaryPeriod::Month),
    ("1 WEEK", SalaryPeriod::Week),
    ("1 DAY", SalaryPeriod::Day),
    ("1 HOUR", SalaryPeriod::Hour),
];

const PLACE: PlaceNames = PlaceNames {
    country: &["addressCountry"],
    region: "addressRegion",
    city: "addressLocality",
};

fn is_job(item: &Members) -> bool {
    item.contains_key("jobUrl") && item.contains_key("title")
}

fn read(item: &Members, desk: &mut Desk) {
    if flag(member(item, "isListed")) == Some(false) {
        return;
    }
    let organization = ats::board_name(item, "jobUrl", &BOARDS, desk);
    let mut posting = ats::begin(item, "id", "title", organization, desk);
    posting.set_urls(item, "jobUrl", "applyUrl", desk);
    posting.posted = job::timestamp(item, "publishedAt", Edge::First, desk);
    posting.department = job::name(member(item, "department"), &[]);
    if posting.department != job::name(member(item, "team"), &[]) {
        posting.add_tags(member(item, "team"));
    }
    posting.employment_types = ats::employment_types(item, "employmentType", &EMPLOYMENT, desk);
    let mut places = place_of(item, desk);
    for (idx, other) in many(member(item, "secondaryLocations")).iter().enumerate() {
        let Some(other) = other.as_object() else {
            continue;
        };
        let more = desk.within("secondaryLocations", |desk| {
            desk.within(&idx.to_string(), |desk| place_of(other, desk))
        });
        for location in more.locations {
            if !places.locations.contains(&location) {
                places.locations.push(location);
            }
        }
    }
    let remote = flag(member(item, "isRemote")) == Some(true);
    let workplace = ats::workplace(item, "workplaceType", &WORKPLACES, desk)
        .or_else(|| remote.then_some(Workplace::Remote));
    posting.set_places(places, workplace, desk);
    posting.salary = salary(item, desk);
    let description = text(member(item, "descriptionHtml"), &[])
        .or_else(|| text(member(item, "descriptionPlain"), &[]));
    posting.body = body::within_limit(description.map(body::markup), Vec::new(), desk);
    desk.post(posting);
}

/// The place of an item or of one of its other locations: its address, or else its words.
fn place_of(item: &Members, desk: &mut Desk) -> place::Places {
    let words = line(member(item, "location"), &[]).unwrap_or_default();
    let address = item.get("address").and_then(|it| it.get("postalAddress"));
    let address: Option<Location> = address
        .and_then(Value::as_object)
        .and_then(|it| desk.within("address", |desk| ats::location(it, &PLACE, desk)));
    let mut places = place::free_text_places(desk, &words);
    if let Some(address) = address {
        places.locations = vec![address];
    }
    // Whom it admits goes by all its places.
    places.remote = Remote::No;
    places
}

fn salary(item: &Members, desk: &mut Desk) -> Option<Salary> {
    if flag(member(item, "shouldDisplayCompensationOnJobPostings")) == Some(false) {
        return None;
    }
    let tiers = item.get("compensation")?.get("compensationTiers");
    let mut found: Option<Salary> = None;
    for component in many(tiers).iter().flat_map(|it| many(it.get("components"))) {
        if component.get("compensationType").and_then(Value::as_str) != Some("Salary") {
            continue;
        }
        let interval = text(component.get("interval"), &[]).unwrap_or_default();
        let pay = Pay {
            name: "compensation",
            min: component.get("minValue"),
            max: component.get("maxValue"),
            currency: text(component.get("currencyCode"), &[]),
            period: ats::look_up(&INTERVALS, &interval),
        };
        let Some(tier) = pay.read(desk) else { continue };
        found = Some(match found {
            None => tier,
            Some(sum) if (sum.currency, sum.period) != (tier.currency, tier.period) => sum,
            Some(sum) => Salary {
                min: sum.min.zip(tier.min).map(|(a, b)| a.min(b)),
                max: sum.max.zip(tier.max).map(|(a, b)| a.max(b)),
                ..sum
            },
        });
    }
    found.filter(|it| it.min.is_some() || it.max.is_some())
}
