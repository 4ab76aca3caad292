//! A feed of each format, made up, and the names of countries in them.

use openings_feed::model::Country;

pub(crate) const FIXTURES: [&str; 15] = [
    include_str!("greenhouse.json"),
    include_str!("greenhouse-single.json"),
    include_str!("lever.json"),
    include_str!("ashby.json"),
    include_str!("smart-recruiters.json"),
    include_str!("smart-recruiters-single.json"),
    include_str!("workable.json"),
    include_str!("recruitee.json"),
    include_str!("arbeitnow.json"),
    include_str!("remotive.json"),
    include_str!("remote-ok.json"),
    include_str!("job-tech.json"),
    include_str!("personio.xml"),
    include_str!("indeed.xml"),
    include_str!("page.html"),
];

pub(crate) fn country_by_name(name: &str) -> Option<Country> {
    match name {
        "Germany" => Country::parse("DE"),
        "USA" => Country::parse("US"),
        "Sverige" => Country::parse("SE"),
        _ => None,
    }
}
