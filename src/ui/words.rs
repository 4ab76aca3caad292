//! Words for values of the state.

use openings_search::{Criteria, Filter};

use crate::browser::fetch::FetchError;
use crate::browser::intl;
use crate::i18n::{Argument, Locale, MessageId, format, message};
use crate::state::{Choice, FilterKind, LoadError};
use openings_feed::ReadError;

/// HTTP's "not found" and "gone".
const MISSING: [u16; 2] = [404, 410];

/// The name of a filter.
pub(super) fn filter(filter: Filter) -> MessageId {
    match filter {
        Filter::Query => message::FILTER_QUERY,
        Filter::Country => message::FILTER_COUNTRY,
        Filter::Workplace => message::FILTER_WORKPLACE,
        Filter::EmploymentType => message::FILTER_TYPE,
        Filter::Department => message::FILTER_DEPARTMENT,
        Filter::Organization => message::FILTER_ORGANIZATION,
        Filter::Posted => message::FILTER_POSTED,
        Filter::Salary => message::FILTER_SALARY,
    }
}

/// The name of one value of a filter.
pub(super) fn choice(locale: &Locale, choice: &Choice) -> String {
    match choice {
        Choice::Place(it) => format::place(locale, *it),
        Choice::Workplace(it) => locale.text(format::workplace(*it)),
        Choice::EmploymentType(it) => locale.text(format::employment_type(*it)),
        Choice::Department(it) | Choice::Organization(it) => it.clone(),
        Choice::PostedWithin(days) => locale.count(message::POSTED_WITHIN, usize::from(*days)),
        Choice::Salary(it) => format::salary_floor(locale, *it),
    }
}

/// What is set in a filter, in words: "Schweiz, Österreich", or the query itself.
pub(super) fn set_in(locale: &Locale, criteria: &Criteria, of: Filter) -> String {
    if of == Filter::Query {
        return criteria.query.clone();
    }
    let names: Vec<String> = Choice::all_in(criteria)
        .iter()
        .filter(|it| it.filter() == of)
        .map(|it| choice(locale, it))
        .collect();
    intl::list(locale.tag(), &names)
}

/// Why a feed could not be loaded, in a sentence.
pub(super) fn load_error(locale: &Locale, error: &LoadError) -> String {
    let status =
        |id, status: u16| locale.format(id, &[Argument::Text("status", &status.to_string())]);
    let id = match error {
        LoadError::NoSource => message::FAILED_NO_SOURCE,
        LoadError::Fetch(FetchError::Offline) => message::FAILED_OFFLINE,
        LoadError::Fetch(FetchError::Unreachable) => message::FAILED_UNREACHABLE,
        LoadError::Fetch(FetchError::Timeout) => message::FAILED_TIMEOUT,
        LoadError::Fetch(FetchError::Interrupted) => message::FAILED_INTERRUPTED,
        LoadError::Fetch(FetchError::Status(it)) if MISSING.contains(it) => {
            return status(message::FAILED_MISSING, *it);
        }
        LoadError::Fetch(FetchError::Status(it)) => return status(message::FAILED_STATUS, *it),
        LoadError::NoReader => message::FAILED_NO_READER,
        LoadError::Read(ReadError::Empty) => message::FAILED_EMPTY,
        LoadError::Read(ReadError::Html) => message::FAILED_HTML,
        LoadError::Read(ReadError::NotJson { .. }) => message::FAILED_NOT_JSON,
        LoadError::Read(ReadError::NotUtf8 { .. }) => message::FAILED_NOT_UTF8,
        LoadError::Read(ReadError::Truncated) => message::FAILED_TRUNCATED,
        LoadError::Read(ReadError::UnknownShape) => message::FAILED_SHAPE,
        LoadError::Read(ReadError::TooLarge { limit }) => {
            let size = [&intl::number(locale.tag(), (limit >> 20) as f64), " MB"].concat();
            return locale.format(message::FAILED_TOO_LARGE, &[Argument::Text("size", &size)]);
        }
    };
    locale.text(id)
}

/// The filter that the attribute `filters` names.
pub(super) fn filter_of(kind: FilterKind) -> Filter {
    match kind {
        FilterKind::Country => Filter::Country,
        FilterKind::Workplace => Filter::Workplace,
        FilterKind::EmploymentType => Filter::EmploymentType,
        FilterKind::Department => Filter::Department,
        FilterKind::Organization => Filter::Organization,
        FilterKind::Posted => Filter::Posted,
        FilterKind::Salary => Filter::Salary,
    }
}

/// How many values are set in all filters.
pub(super) fn n_set(criteria: &Criteria) -> usize {
    Choice::all_in(criteria).len()
}
