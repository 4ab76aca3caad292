//! Recruitee: the offers of a careers site. Each translation is a posting of its own.
//!
//! | source | model |
//! | --- | --- |
//! | `id` or `slug`, `title`, `careers_url`, `careers_apply_url` | id, title, url, apply url |
//! | `description`, `requirements` | main text and a section |
//! | `translations{language}` | one posting for each, linked; the one with the offer's own title keeps its id |
//! | `locations[]`, else `country_code`, `state_name`, `city`, else `location` as words | places |
//! | `remote`, `hybrid`, `on_site` | workplace |
//! | `employment_type_code`, `department`, `tags`, `salary` | the same |
//! | `company_name`, else the site in the address | organization |
//! | `published_at`, `close_at` | posted, valid through |
//! | `status` other than `published` | no posting at all |
//! | `guid`, `position`, `options_…`, `open_questions` | left out: the form and the order of the list |
//! | `category_code`, `experience_code`, `education_code`, hours | left out: codes without words of their own |

use crate::model::{EmploymentType, Location, SalaryPeriod, SectionKind, Workplace};
use crate::read::ats::{self, Pay, PlaceNames};
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::place::{self, Places};
use crate::read::shape::Shape;
use crate::read::value::{Members, flag, line, many, member, text};
use crate::read::{body, job};

/// Recruitee's careers site API.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["offers", "offer"],
    fits: |item, _| is_offer(item),
    is_alone: is_offer,
    read,
};

const EMPLOYMENT: [(&str, EmploymentType); 12] = [
    ("fulltime", EmploymentType::FullTime),
    ("fulltime_permanent", EmploymentType::FullTime),
    ("fulltime_fixed_term", EmploymentType::Temporary),
    ("parttime", EmploymentType::PartTime),
    ("parttime_permanent", EmploymentType::PartTime),
    ("parttime_fixed_term", EmploymentType::PartTime),
    ("contract", EmploymentType::Contractor),
    ("freelance", EmploymentType::Contractor),
    ("internship", EmploymentType::Intern),
    ("traineeship", EmploymentType::Intern),
    ("temporary", EmploymentType::Temporary),
    ("volunteer", EmploymentType::Volunteer),
];

const PERIODS: [(&str, SalaryPeriod); 5] = [
    ("hour", SalaryPeriod::Hour),
    ("day", SalaryPeriod::Day),
    ("week", SalaryPeriod::Week),
    ("month", SalaryPeriod::Month),
    ("year", SalaryPeriod::Year),
];

const PLACE: PlaceNames = PlaceNames {
    country: &["country_code", "country"],
    region: "state",
    city: "city",
};

const OWN_PLACE: PlaceNames = PlaceNames {
    country: &["country_code", "country"],
    region: "state_name",
    city: "city",
};

fn is_offer(item: &Members) -> bool {
    item.contains_key("careers_url") && item.contains_key("title")
}

fn read(item: &Members, desk: &mut Desk) {
    let status = text(member(item, "status"), &[]);
    if status.is_some_and(|it| it != "published") {
        return;
    }
    let organization = job::name(member(item, "company_name"), &[]).or_else(|| site(item));
    let mut posting = ats::begin(item, "id", "title", organization, desk);
    if posting.id.is_empty() {
        posting.id = text(member(item, "slug"), &[]).unwrap_or_default();
    }
    posting.set_urls(item, "careers_url", "careers_apply_url", desk);
    posting.posted = job::timestamp(item, "published_at", Edge::First, desk);
    posting.valid_through = job::timestamp(item, "close_at", Edge::Last, desk);
    posting.department = job::name(member(item, "department"), &[]);
    posting.add_tags(member(item, "tags"));
    posting.employment_types =
        ats::employment_types(item, "employment_type_code", &EMPLOYMENT, desk);
    let is = |name: &str| flag(member(item, name)) == Some(true);
    let workplace = match (is("hybrid"), is("remote"), is("on_site")) {
        (true, _, _) => Some(Workplace::Hybrid),
        (_, true, _) => Some(Workplace::Remote),
        (_, _, true) => Some(Workplace::OnSite),
        _ => None,
    };
    let places = places(item, desk);
    posting.set_places(places, workplace, desk);
    if let Some(salary) = item.get("salary").and_then(|it| it.as_object()) {
        let period = text(member(salary, "period"), &[]).unwrap_or_default();
        let pay = Pay {
            name: "salary",
            min: member(salary, "min"),
            max: member(salary, "max"),
            currency: text(member(salary, "currency"), &[]),
            period: ats::look_up(&PERIODS, &period),
        };
        posting.salary = pay.read(desk);
    }
    let nothing = Members::new();
    let translations = item.get("translations").and_then(|it| it.as_object());
    let translations = translations.unwrap_or(&nothing);
    // The offer itself is in the language whose title it has.
    let title_of = |it: &serde_json::Value| line(it.get("title"), &[]);
    let main = translations
        .iter()
        .find(|it| title_of(it.1).as_ref() == Some(&posting.title))
        .or_else(|| translations.iter().next())
        .map(|it| it.0.clone());
    let id_of = |language: &String| match Some(language) == main.as_ref() {
        // Without an id there is nothing to name the others by.
        _ if posting.id.is_empty() => String::new(),
        true => posting.id.clone(),
        false => format!("{}-{language}", posting.id),
    };
    let others: Vec<(String, &Members)> = translations
        .iter()
        .filter(|it| Some(it.0) != main.as_ref())
        .filter_map(|it| Some((it.0.clone(), it.1.as_object()?)))
        .collect();
    let ids: Vec<String> = main
        .iter()
        .chain(others.iter().map(|it| &it.0))
        .map(id_of)
        .collect();
    let mut first = posting.clone();
    first.set_language(main.clone(), "translations", desk);
    first.translations = ids.iter().skip(1).cloned().collect();
    first.translations.retain(|it| !it.is_empty());
    first.body = read_body(item, desk);
    desk.post(first);
    for (idx, (language, texts)) in others.into_iter().enumerate() {
        let mut other = posting.clone();
        other.id = ids[idx + 1].clone();
        other.translations = ids.iter().filter(|it| **it != other.id).cloned().collect();
        other.set_language(Some(language.clone()), "translations", desk);
        desk.within("translations", |desk| {
            desk.within(&language, |desk| {
                other.title = job::bounded_title(line(member(texts, "title"), &[]), desk);
                other.body = read_body(texts, desk);
                desk.post(other);
            });
        });
    }
}

fn read_body(texts: &Members, desk: &mut Desk) -> crate::model::Body {
    let main = text(member(texts, "description"), &[]).map(body::markup);
    let requirements = text(member(texts, "requirements"), &[]);
    let sections = ats::section(SectionKind::Requirements, None, requirements);
    body::within_limit(main, sections.into_iter().collect(), desk)
}

fn places(item: &Members, desk: &mut Desk) -> Places {
    let mut locations: Vec<Location> = Vec::new();
    for place in many(member(item, "locations")) {
        if let Some(place) = place
            .as_object()
            .and_then(|it| ats::location(it, &PLACE, desk))
            && !locations.contains(&place)
        {
            locations.push(place);
        }
    }
    if locations.is_empty() {
        locations.extend(ats::location(item, &OWN_PLACE, desk));
    }
    if locations.is_empty() {
        let words = line(member(item, "location"), &[]).unwrap_or_default();
        let words = words.strip_suffix(" job").unwrap_or(&words);
        return place::free_text_places(desk, words);
    }
    Places {
        locations,
        ..Places::default()
    }
}

/// The name of the careers site: `acme` in `https://acme.recruitee.com/o/baker`.
fn site(item: &Members) -> Option<String> {
    let url = text(member(item, "careers_url"), &[])?;
    let host = url.split("//").nth(1)?;
    let name = host
        .split(".recruitee.com")
        .next()
        .filter(|it| it.len() < host.len())?;
    Some(name.to_string())
}
