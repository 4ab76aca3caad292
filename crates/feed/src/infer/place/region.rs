//! States of the USA, provinces of Canada and states of Australia: what follows a city in place of its country.

use crate::model::Country;

/// Codes and names. Washington is a state and a capital of the same country.
const REGIONS: [(&str, &str); 3] = [
    (
        "US",
        "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|\
HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|\
MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|\
NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|\
SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|\
WI Wisconsin|WY Wyoming|DC District of Columbia",
    ),
    (
        "CA",
        "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|\
PE Prince Edward Island|QC Quebec|QC Québec|SK Saskatchewan",
    ),
    (
        "AU",
        "NSW New South Wales|QLD Queensland|VIC Victoria|TAS Tasmania",
    ),
];

/// States whose name is also that of a city.
pub(super) fn is_city_too(name: &str) -> bool {
    matches!(
        name,
        "New York" | "Washington" | "Quebec" | "Québec" | "Victoria"
    )
}

/// The country of a region by its code in capital letters.
pub(super) fn by_code(code: &str) -> Option<Country> {
    find(|it, _| it == code)
}

/// The country of a region by its name. Georgia is a country as well, and Victoria many cities.
pub(super) fn by_name(name: &str) -> Option<Country> {
    if name.len() < 4 || name == "Georgia" {
        return None;
    }
    find(|_, it| it.eq_ignore_ascii_case(name))
}

fn find(is: impl Fn(&str, &str) -> bool) -> Option<Country> {
    REGIONS.iter().find_map(|(country, regions)| {
        let mut entries = regions.split('|').filter_map(|it| it.split_once(' '));
        entries
            .any(|(code, name)| is(code, name))
            .then(|| Country::parse(country))?
    })
}
