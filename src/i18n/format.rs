//! Names, numbers and dates of the model in a visitor's words.

use std::cell::OnceCell;

use openings_feed::infer::CountryNames;
use openings_feed::model::{
    Country, EmploymentType, Language, Location, Posting, Remote, Salary, SalaryPeriod, Timestamp,
    Workplace,
};
use openings_search::{Place, SalaryFloor};

use crate::browser::intl;
use crate::i18n::{Argument, Locale, MessageId, UI_LANGUAGES, message};

/// Seconds of a day.
const DAY_S: i64 = 86_400;

/// A language in its own words, as its readers look for it.
pub fn endonym(locale: &Locale, language: Option<&Language>) -> String {
    match language {
        Some(it) => intl::language_name(it.as_str(), it.as_str()),
        None => locale.text(message::LANGUAGE_UNKNOWN),
    }
}

/// A language in the words of the interface, as a sentence needs it.
pub fn language(locale: &Locale, language: Option<&Language>) -> String {
    match language {
        Some(it) => intl::language_name(it.as_str(), locale.tag()),
        None => locale.text(message::LANGUAGE_UNKNOWN),
    }
}

/// An entry of the country list.
pub fn place(locale: &Locale, place: Place) -> String {
    match place {
        Place::Country(it) => intl::region_name(it.as_str(), locale.tag()),
        Place::Anywhere => locale.text(message::COUNTRY_REMOTE),
        Place::NotStated => locale.text(message::COUNTRY_NONE),
    }
}

/// A kind of workplace.
pub fn workplace(workplace: Workplace) -> MessageId {
    match workplace {
        Workplace::OnSite => message::WORKPLACE_ON_SITE,
        Workplace::Hybrid => message::WORKPLACE_HYBRID,
        Workplace::Remote => message::WORKPLACE_REMOTE,
    }
}

/// A kind of employment.
pub fn employment_type(employment_type: EmploymentType) -> MessageId {
    match employment_type {
        EmploymentType::FullTime => message::TYPE_FULL_TIME,
        EmploymentType::PartTime => message::TYPE_PART_TIME,
        EmploymentType::Contractor => message::TYPE_CONTRACTOR,
        EmploymentType::Temporary => message::TYPE_TEMPORARY,
        EmploymentType::Intern => message::TYPE_INTERN,
        EmploymentType::Volunteer => message::TYPE_VOLUNTEER,
        EmploymentType::PerDiem => message::TYPE_PER_DIEM,
        EmploymentType::Other => message::TYPE_OTHER,
    }
}

/// A place of work in few words: the city, or what there is instead.
pub fn location_short(locale: &Locale, location: &Location) -> String {
    let country = || {
        location
            .country
            .map(|it| intl::region_name(it.as_str(), locale.tag()))
    };
    let own = location.city.clone().or_else(|| location.region.clone());
    own.or_else(country).unwrap_or_default()
}

/// A place of work with its region and country.
pub fn location(locale: &Locale, location: &Location) -> String {
    let country = location
        .country
        .map(|it| intl::region_name(it.as_str(), locale.tag()));
    let mut parts: Vec<String> = Vec::new();
    for part in [location.city.clone(), location.region.clone(), country]
        .into_iter()
        .flatten()
    {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(", ")
}

/// The places of a posting in few words each, none twice; where there are none, whom it admits from afar.
pub fn places(locale: &Locale, posting: &Posting) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for location in &posting.locations {
        let name = location_short(locale, location);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        match &posting.remote {
            Remote::Within(countries) => {
                names.extend(
                    countries
                        .iter()
                        .map(|it| intl::region_name(it.as_str(), locale.tag())),
                );
            }
            Remote::Anywhere => names.push(locale.text(message::COUNTRY_REMOTE)),
            Remote::No => {}
        }
    }
    names
}

/// Whom a remote posting admits, as a sentence.
pub fn remote(locale: &Locale, remote: &Remote) -> Option<String> {
    match remote {
        Remote::No => None,
        Remote::Anywhere => Some(locale.text(message::COUNTRY_REMOTE)),
        Remote::Within(countries) => {
            let names: Vec<_> = countries
                .iter()
                .map(|it| intl::region_name(it.as_str(), locale.tag()))
                .collect();
            let names = intl::list(locale.tag(), &names);
            Some(locale.format(
                message::FACT_REMOTE_WITHIN,
                &[Argument::Text("places", &names)],
            ))
        }
    }
}

/// What is paid, in words.
pub fn salary(locale: &Locale, salary: &Salary) -> String {
    let currency = salary.currency.as_str();
    let amount = intl::money(locale.tag(), salary.min, salary.max, currency);
    let amount = match (salary.min, salary.max) {
        (Some(_), None) => {
            locale.format(message::SALARY_FROM, &[Argument::Text("amount", &amount)])
        }
        (None, Some(_)) => locale.format(message::SALARY_TO, &[Argument::Text("amount", &amount)]),
        _ => amount,
    };
    let period = match salary.period {
        SalaryPeriod::Hour => message::SALARY_HOUR,
        SalaryPeriod::Day => message::SALARY_DAY,
        SalaryPeriod::Week => message::SALARY_WEEK,
        SalaryPeriod::Month => message::SALARY_MONTH,
        SalaryPeriod::Year => message::SALARY_YEAR,
    };
    locale.format(period, &[Argument::Text("amount", &amount)])
}

/// A salary as a filter offers it.
pub fn salary_floor(locale: &Locale, floor: SalaryFloor) -> String {
    let per_year = Some(f64::from(floor.per_year));
    let amount = intl::money(locale.tag(), per_year, None, floor.currency.as_str());
    locale.format(
        message::SALARY_AT_LEAST,
        &[Argument::Text("amount", &amount)],
    )
}

/// A day.
pub fn date(locale: &Locale, moment: Timestamp) -> String {
    intl::date_long(locale.tag(), moment.0)
}

/// How long ago a posting was published, in days' precision. What lies in the future counts as today.
pub fn age(locale: &Locale, posted: Timestamp, now: Timestamp) -> String {
    let days = now.0.div_euclid(DAY_S) - posted.0.div_euclid(DAY_S);
    intl::age(locale.tag(), u32::try_from(days).unwrap_or(0))
}

thread_local! {
    static COUNTRY_NAMES: OnceCell<CountryNames> = const { OnceCell::new() };
}

/// The country that a name means, in any language of the interface.
pub fn country_by_name(name: &str) -> Option<Country> {
    COUNTRY_NAMES.with(|it| {
        let names = it.get_or_init(|| CountryNames::new(&UI_LANGUAGES, &intl::region_name));
        names.country(name)
    })
}
