//! What the board asks.

use serde_json::Value;

use super::answer::write;
use super::write::{List, list};
use super::{kind, number_of};
use crate::model::{
    Body, Country, Currency, EmploymentType, LanguageSource, Location, Markup, OwnSection, Posting,
    Remote, SafeUrl, Salary, SalaryPeriod, Timestamp,
};
use crate::{job_posting_json, sections};

const PERIODS: [SalaryPeriod; 5] = [
    SalaryPeriod::Hour,
    SalaryPeriod::Day,
    SalaryPeriod::Week,
    SalaryPeriod::Month,
    SalaryPeriod::Year,
];

/// The question for the text of a posting, with what machines are told of it.
///
/// `base_url` is the address of the feed, which relative links are resolved against.
pub fn ask(posting: &Posting, base_url: Option<&str>) -> String {
    let mut ask = List::new();
    ask.maybe(base_url);
    match &posting.body.main {
        Some(main) => ask.raw(&markup(main)),
        None => ask.raw("null"),
    }
    ask.raw(&list(&posting.body.own_sections, |it| {
        let mut own = List::new();
        own.raw(&number_of(it.kind).to_string());
        own.maybe(it.heading.as_deref());
        own.raw(&markup(&it.text));
        own.end()
    }));
    ask.text(&posting.title);
    ask.text(&posting.organization);
    ask.raw(&list(&posting.locations, |it| {
        let mut place = List::new();
        place.maybe(it.country.as_ref().map(Country::as_str));
        place.maybe(it.region.as_deref());
        place.maybe(it.city.as_deref());
        place.end()
    }));
    match &posting.remote {
        Remote::No => ask.raw("null"),
        Remote::Anywhere => ask.raw("[]"),
        Remote::Within(countries) => {
            let mut within = List::new();
            countries.iter().for_each(|it| within.text(it.as_str()));
            ask.raw(&within.end());
        }
    }
    let mut types = List::new();
    posting
        .employment_types
        .iter()
        .for_each(|it| types.text(it.as_str()));
    ask.raw(&types.end());
    match &posting.salary {
        Some(it) => {
            let mut salary = List::new();
            for amount in [it.min, it.max] {
                let amount = amount.filter(|it| it.is_finite());
                salary.raw(&amount.map_or("null".to_owned(), |it| it.to_string()));
            }
            salary.text(it.currency.as_str());
            let period = PERIODS.iter().position(|period| *period == it.period);
            salary.raw(&period.unwrap_or(0).to_string());
            ask.raw(&salary.end());
        }
        None => ask.raw("null"),
    }
    for moment in [posting.posted, posting.valid_through] {
        ask.raw(&moment.map_or("null".to_owned(), |it| it.0.to_string()));
    }
    ask.maybe(posting.reference.as_deref());
    ask.maybe(posting.url.as_ref().map(SafeUrl::as_str));
    ask.end()
}

/// `[text]` for HTML, `[text, 1]` for plain text.
fn markup(markup: &Markup) -> String {
    let mut list = List::new();
    list.text(markup.source());
    if let Markup::Plain(_) = markup {
        list.raw("1");
    }
    list.end()
}

/// Reads the text that [`ask`] asks for. Total: a question that makes no sense has an empty answer.
pub fn answer(question: &str) -> String {
    let question = serde_json::from_str(question).unwrap_or(Value::Null);
    let base_url = question[0].as_str();
    let posting = posting(&question);
    let sections = sections(&posting, base_url);
    let json_ld = job_posting_json(&posting, &sections);
    write(&sections, json_ld.as_deref())
}

fn posting(ask: &Value) -> Posting {
    let text = |at: usize| ask[at].as_str().map(str::to_owned);
    let own_sections = items(&ask[2]).iter().filter_map(|it| {
        Some(OwnSection {
            kind: kind(it[0].as_u64()),
            heading: it[1].as_str().map(str::to_owned),
            text: read_markup(&it[2])?,
        })
    });
    let locations = items(&ask[5]).iter().map(|it| Location {
        country: it[0].as_str().and_then(Country::parse),
        region: it[1].as_str().map(str::to_owned),
        city: it[2].as_str().map(str::to_owned),
    });
    let types = items(&ask[7]).iter();
    let types = types.filter_map(|it| {
        let mut all = EmploymentType::ALL.into_iter();
        all.find(|one| it.as_str() == Some(one.as_str()))
    });
    Posting {
        id: String::new(),
        language: None,
        language_source: LanguageSource::Unknown,
        title: text(3).unwrap_or_default(),
        organization: text(4).unwrap_or_default(),
        locations: locations.collect(),
        workplace: None,
        remote: remote(&ask[6]),
        employment_types: types.collect(),
        department: None,
        salary: salary(&ask[8]),
        posted: ask[9].as_i64().map(Timestamp),
        valid_through: ask[10].as_i64().map(Timestamp),
        url: ask[12].as_str().and_then(|it| SafeUrl::parse(it, None)),
        apply_url: None,
        tags: Vec::new(),
        translations: Vec::new(),
        reference: text(11),
        body: Body {
            main: read_markup(&ask[1]),
            own_sections: own_sections.collect(),
            elsewhere: None,
        },
    }
}

fn read_markup(value: &Value) -> Option<Markup> {
    let text = value[0].as_str()?.to_owned();
    Some(match value.get(1) {
        Some(_) => Markup::Plain(text),
        None => Markup::Html(text),
    })
}

fn remote(value: &Value) -> Remote {
    let Some(countries) = value.as_array() else {
        return Remote::No;
    };
    let countries: Vec<Country> = countries
        .iter()
        .filter_map(|it| Country::parse(it.as_str()?))
        .collect();
    if countries.is_empty() {
        return Remote::Anywhere;
    }
    Remote::Within(countries)
}

fn salary(value: &Value) -> Option<Salary> {
    let period = usize::try_from(value[3].as_u64()?).ok()?;
    Some(Salary {
        min: value[0].as_f64(),
        max: value[1].as_f64(),
        currency: Currency::parse(value[2].as_str()?)?,
        period: *PERIODS.get(period)?,
    })
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
