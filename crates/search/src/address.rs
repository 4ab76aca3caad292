//! A [`Criteria`] as names and values, the way an address holds it.

use openings_feed::model::{Country, Currency, EmploymentType, Language, Workplace};

use crate::{Criteria, Place, SalaryFloor, Sort};

/// Stands for "language not stated": BCP 47's own tag for it.
const UNDETERMINED: &str = "und";

/// The pairs that say the same as `criteria`. A filter with several values is a pair for each.
///
/// What is at its default is left out, but for the language: an address without `lang` leaves the choice to
/// the board, which is not the same as asking for postings whose language is not stated (`und`).
pub fn criteria_to_pairs(criteria: &Criteria) -> Vec<(&'static str, String)> {
    let language = criteria
        .language
        .as_ref()
        .map_or(UNDETERMINED, Language::as_str);
    let mut pairs = vec![("lang", language.to_string())];
    if !criteria.query.is_empty() {
        pairs.push(("q", criteria.query.clone()));
    }
    pairs.extend(criteria.places.iter().map(|it| ("country", it.code())));
    pairs.extend(
        criteria
            .workplaces
            .iter()
            .map(|it| ("workplace", it.as_str().to_string())),
    );
    pairs.extend(
        criteria
            .employment_types
            .iter()
            .map(|it| ("type", it.as_str().to_string())),
    );
    pairs.extend(
        criteria
            .departments
            .iter()
            .map(|it| ("department", it.clone())),
    );
    pairs.extend(
        criteria
            .organizations
            .iter()
            .map(|it| ("organization", it.clone())),
    );
    if let Some(days) = criteria.posted_within_days {
        pairs.push(("posted", days.to_string()));
    }
    if let Some(floor) = criteria.salary {
        pairs.push((
            "salary",
            format!("{}{}", floor.currency.as_str(), floor.per_year),
        ));
    }
    if criteria.sort == Sort::Newest {
        pairs.push(("sort", "newest".to_string()));
    }
    pairs
}

/// Reads what [`criteria_to_pairs`] writes. Other names, and values that mean nothing, are passed over; of a
/// filter that holds one value, the last counts.
pub fn criteria_from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Criteria {
    let mut criteria = Criteria::default();
    for (name, value) in pairs {
        read_pair(&mut criteria, name, value);
    }
    criteria
}

fn read_pair(criteria: &mut Criteria, name: &str, value: &str) {
    match name {
        "lang" if value.eq_ignore_ascii_case(UNDETERMINED) => criteria.language = None,
        "lang" => criteria.language = Language::parse(value).or(criteria.language.take()),
        "q" => criteria.query = value.to_string(),
        "country" => criteria.places.extend(Place::parse(value)),
        "workplace" => {
            let named = |it: &Workplace| it.as_str().eq_ignore_ascii_case(value);
            criteria
                .workplaces
                .extend(Workplace::ALL.into_iter().find(named));
        }
        "type" => {
            let named = |it: &EmploymentType| it.as_str().eq_ignore_ascii_case(value);
            criteria
                .employment_types
                .extend(EmploymentType::ALL.into_iter().find(named));
        }
        "department" if !value.is_empty() => {
            criteria.departments.insert(value.to_string());
        }
        "organization" if !value.is_empty() => {
            criteria.organizations.insert(value.to_string());
        }
        "posted" => {
            criteria.posted_within_days = value.parse().ok().or(criteria.posted_within_days)
        }
        "salary" => criteria.salary = parse_floor(value).or(criteria.salary),
        "sort" if value == "newest" => criteria.sort = Sort::Newest,
        "sort" if value == "relevance" => criteria.sort = Sort::Relevance,
        _ => {}
    }
}

/// `CHF100000`
fn parse_floor(value: &str) -> Option<SalaryFloor> {
    let (currency, amount) = value.split_at_checked(3)?;
    Some(SalaryFloor {
        currency: Currency::parse(currency)?,
        per_year: amount.parse().ok()?,
    })
}

impl Place {
    /// The code in addresses and in the element's properties: alpha-2, `remote` or `none`.
    pub fn code(&self) -> String {
        match self {
            Self::Country(country) => country.as_str().to_string(),
            Self::Anywhere => "remote".to_string(),
            Self::NotStated => "none".to_string(),
        }
    }

    /// Reads what [`Self::code`] writes, in any case.
    pub fn parse(code: &str) -> Option<Self> {
        if code.eq_ignore_ascii_case("remote") {
            return Some(Self::Anywhere);
        }
        if code.eq_ignore_ascii_case("none") {
            return Some(Self::NotStated);
        }
        Country::parse(code).map(Self::Country)
    }
}
