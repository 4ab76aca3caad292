//! JobTech, the Swedish employment service: the search API and, with Swedish names, Platsbanken's older answers.
//!
//! | source | older name | model |
//! | --- | --- | --- |
//! | `id`, `headline` | `rubrik`, `header` | id, title |
//! | `description.text_formatted` or `.text` | `beskrivning.annonstext`, `content.text` | main text |
//! | `employer.name` | `arbetsgivare.namn` | organization |
//! | `workplace_address` | `arbetsplatsadress`, `location.translations` | place |
//! | `working_hours_type` | `arbetstidstyp` | employment type |
//! | `occupation` | `yrkesroll` | tag |
//! | `publication_date`, `application_deadline` | `publiceringsdatum`, `sista_ansokningsdatum` | posted, valid through |
//! | `webpage_url` | `source.url` | url |
//! | `application_details.url` | `ansokningsdetaljer.webbadress`, `application.url` | apply url |
//! | `application_details.reference` | `.referens` | reference |
//! | requirements, taxonomy, coordinates, keywords | | left out: the text says them, in words |

use serde_json::Value;

use crate::model::{EmploymentType, Location};
use crate::read::ats;
use crate::read::date::Edge;
use crate::read::desk::Desk;
use crate::read::place::Places;
use crate::read::shape::Shape;
use crate::read::value::{Members, line, many, member, text};
use crate::read::{body, employment, job};

/// JobTech and Platsbanken.
pub(crate) const SHAPE: Shape = Shape {
    lists: &["hits"],
    fits: |item, list| is_ad(item) || list == "hits" && item.contains_key("hits"),
    is_alone: is_ad,
    read,
};

const HOURS: [(&str, EmploymentType); 4] = [
    ("Heltid", EmploymentType::FullTime),
    ("Deltid", EmploymentType::PartTime),
    ("Full time", EmploymentType::FullTime),
    ("Part time", EmploymentType::PartTime),
];

fn is_ad(item: &Members) -> bool {
    ["headline", "rubrik", "header"]
        .iter()
        .any(|it| item.contains_key(*it))
        && ["employer", "arbetsgivare"]
            .iter()
            .any(|it| item.contains_key(*it))
}

fn read(item: &Members, desk: &mut Desk) {
    if is_ad(item) {
        return read_ad(item, desk);
    }
    for (idx, hit) in many(member(item, "hits")).iter().enumerate() {
        let Some(ad) = hit.get("_source").and_then(Value::as_object) else {
            continue;
        };
        desk.within("hits", |desk| {
            desk.within(&idx.to_string(), |desk| {
                desk.within("_source", |desk| read_ad(ad, desk))
            });
        });
    }
}

/// The first of several members, each a path of names, that is there.
fn at<'a>(item: &'a Members, paths: &[&[&str]]) -> Option<&'a Value> {
    paths.iter().find_map(|path| {
        let (first, rest) = path.split_first()?;
        let mut value = item.get(*first)?;
        for name in rest {
            value = value.get(*name)?;
        }
        Some(value).filter(|it| !it.is_null())
    })
}

fn read_ad(item: &Members, desk: &mut Desk) {
    let title = ["headline", "rubrik", "header"];
    let title = title
        .into_iter()
        .find(|it| item.contains_key(*it))
        .unwrap_or_default();
    let employer = [&["employer", "name"][..], &["arbetsgivare", "namn"]];
    let organization = job::name(at(item, &employer), &[]);
    let mut posting = ats::begin(item, "id", title, organization, desk);
    let url = text(at(item, &[&["webpage_url"], &["source", "url"]]), &[]);
    posting.url = url.and_then(|it| desk.url("webpage_url", &it));
    let apply = [
        &["application_details", "url"][..],
        &["ansokningsdetaljer", "webbadress"],
        &["application", "url"],
    ];
    let apply = text(at(item, &apply), &[]).and_then(|it| desk.url("application_details", &it));
    posting.apply_url = apply.filter(|it| Some(it) != posting.url.as_ref());
    let reference = [
        &["application_details", "reference"][..],
        &["ansokningsdetaljer", "referens"],
        &["application", "reference"],
    ];
    posting.reference = job::name(at(item, &reference), &[]);
    let published = if item.contains_key("publication_date") {
        "publication_date"
    } else {
        "publiceringsdatum"
    };
    posting.posted = job::timestamp(item, published, Edge::First, desk);
    let nothing = Members::new();
    let application = item
        .get("application")
        .and_then(Value::as_object)
        .unwrap_or(&nothing);
    posting.valid_through = ["application_deadline", "sista_ansokningsdatum"]
        .iter()
        .find_map(|it| job::timestamp(item, it, Edge::Last, desk))
        .or_else(|| job::timestamp(application, "deadline", Edge::Last, desk));
    let hours = [
        &["working_hours_type", "label"][..],
        &["arbetstidstyp", "term"],
    ];
    if let Some(hours) = line(at(item, &hours), &[]) {
        posting.employment_types = match ats::look_up(&HOURS, &hours) {
            Some(kind) => vec![kind],
            None => employment::in_words(&hours, "working_hours_type", desk),
        };
    }
    posting.add_tags(at(
        item,
        &[&["occupation", "label"], &["yrkesroll", "term"]],
    ));
    let place = |paths: &[&[&str]]| line(at(item, paths), &[]);
    let country = place(&[
        &["workplace_address", "country"],
        &["arbetsplatsadress", "land"],
    ]);
    let location = Location {
        country: country.and_then(|it| desk.country(&it)),
        region: place(&[
            &["workplace_address", "region"],
            &["arbetsplatsadress", "lan"],
        ]),
        city: place(&[
            &["workplace_address", "city"],
            &["workplace_address", "municipality"],
            &["arbetsplatsadress", "kommun"],
            &["location", "translations", "sv-SE"],
        ]),
    };
    let locations = Some(location).filter(|it| *it != Location::default());
    let places = Places {
        locations: locations.into_iter().collect(),
        ..Places::default()
    };
    posting.set_places(places, None, desk);
    let description = text(
        at(
            item,
            &[
                &["description", "text_formatted"],
                &["description", "text"],
                &["beskrivning", "annonstext"],
                &["content", "text"],
            ],
        ),
        &[],
    );
    posting.body = body::within_limit(description.map(body::markup), Vec::new(), desk);
    desk.post(posting);
}
