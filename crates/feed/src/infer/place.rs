//! Places written in words: "Berlin, Germany; NYC or remote (US)".

mod region;
mod split;
mod word;

use crate::model::{Country, Location, Remote, Workplace};
use word::Stripped;

/// A longer text is no place.
const MAX_CHARS: usize = 300;

/// A text has at most this many places; what comes after is left out.
const MAX_PLACES: usize = 40;

/// Knowledge of the world that the caller has.
pub struct Known<'a> {
    /// The country that a name means, in whatever languages the caller knows; codes never get here.
    pub country: &'a dyn Fn(&str) -> Option<Country>,
    /// The city or region that a name means, if it means only one.
    pub city: &'a dyn Fn(&str) -> Option<City>,
}

/// What the name of a city or region means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct City {
    /// Where it is.
    pub country: Country,
    /// Its full name, where the text has a short one such as "NYC".
    pub name: Option<&'static str>,
    /// Whether it is a region and no city.
    pub is_region: bool,
}

/// What a text says about where the work is done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    /// The places, none twice. One that is not understood is kept in its own words, as a city.
    pub locations: Vec<Location>,
    /// On site, hybrid or remote, where the text says so. A place "or remote" is remote.
    pub workplace: Option<Workplace>,
    /// The countries that a remote posting admits. `Remote::No` also where it is remote for nobody knows whom.
    pub remote: Remote,
}

/// Reads places from a text. Never fails; what is not understood stays as it is written.
///
/// ```
/// use openings_feed::infer::{gazetteer, places};
/// use openings_feed::model::{Country, Remote, Workplace};
///
/// let found = places("Berlin, Germany; NYC or remote (US)", &gazetteer::known());
/// assert_eq!(found.locations[0].country, Country::parse("DE"));
/// assert_eq!(found.locations[1].city.as_deref(), Some("New York"));
/// assert_eq!(found.workplace, Some(Workplace::Remote));
/// assert_eq!(found.remote, Remote::Within(vec![Country::parse("US").unwrap()]));
/// ```
pub fn places(text: &str, known: &Known<'_>) -> Places {
    let text = split::clean(text);
    if text.is_empty() || text.chars().count() > MAX_CHARS {
        return Places::default();
    }
    let mut finding = Finding {
        known,
        places: Places::default(),
        admitted: Vec::new(),
        is_limited: false,
        is_anywhere: false,
        is_admitting: false,
    };
    // "Bosnia and Herzegovina" is no list.
    if let Some(country) = finding.country(&text) {
        finding.add(of_country(country));
    } else {
        for part in split::alternatives(&text).into_iter().take(MAX_PLACES) {
            finding.alternative(part);
        }
    }
    finding.finish()
}

/// What has been found so far.
struct Finding<'a> {
    known: &'a Known<'a>,
    places: Places,
    /// Countries named together with the word for remote.
    admitted: Vec<Country>,
    /// Whether the work is limited to something that is no country.
    is_limited: bool,
    is_anywhere: bool,
    /// Whether the last place was remote work and whom it admits, which may go on: "Remote: Germany or Austria".
    is_admitting: bool,
}

impl Finding<'_> {
    fn finish(self) -> Places {
        let mut places = self.places;
        if places.workplace == Some(Workplace::Remote) {
            let mut admitted = self.admitted;
            // Where only a place is named, its country is what is admitted for certain.
            if admitted.is_empty() && !self.is_limited && !self.is_anywhere {
                let all: Option<Vec<_>> = places.locations.iter().map(|it| it.country).collect();
                for country in all.unwrap_or_default() {
                    push_new(&mut admitted, country);
                }
            }
            places.remote = match () {
                () if self.is_limited => Remote::No,
                () if !admitted.is_empty() => Remote::Within(admitted),
                () if self.is_anywhere => Remote::Anywhere,
                () => Remote::No,
            };
        }
        places
    }

    /// One place, with what is said of it in brackets and beside it.
    fn alternative(&mut self, text: &str) {
        let (mut head, notes) = split::notes(text);
        let mut workplace = None;
        let mut remote_names = Vec::new();
        for note in notes {
            let Stripped {
                rest,
                workplace: of_note,
            } = word::strip(note);
            if of_note.is_some() {
                workplace = of_note;
                remote_names.extend(split::list(rest));
            } else if self.is_area(note)
                || split::list(note)
                    .iter()
                    .all(|it| self.country(it).is_some())
            {
                remote_names.extend(split::list(note));
            } else if word::strip(&head).rest.is_empty() {
                remote_names.push(note);
            } else if !word::is_noise(note) {
                head = format!("{head} ({note})");
            }
        }
        let mut parts = Vec::new();
        for part in split::parts(&head) {
            let stripped = word::strip(part);
            workplace = workplace.or(stripped.workplace);
            if !stripped.rest.is_empty() && !word::is_noise(stripped.rest) {
                parts.push(stripped.rest);
            }
        }
        self.set_workplace(workplace);
        let is_remote = workplace == Some(Workplace::Remote);
        if parts.iter().any(|it| word::is_anywhere(it))
            || remote_names.iter().any(|it| word::is_anywhere(it))
        {
            self.is_anywhere = true;
            self.set_workplace(Some(Workplace::Remote));
            return;
        }
        let goes_on = self.is_admitting && workplace.is_none() && remote_names.is_empty();
        self.is_admitting = false;
        let are_countries = self.are_countries(&parts) && (is_remote || goes_on);
        if (!remote_names.is_empty() && parts.is_empty()) || are_countries {
            parts.extend(remote_names);
            self.is_admitting = true;
            self.admit(&parts);
            return;
        }
        let beside: Vec<_> = remote_names
            .iter()
            .filter_map(|it| self.country(it))
            .collect();
        if is_remote {
            self.admit(&remote_names);
        }
        // "Berlin (Germany)"
        if let ([city], [country]) = (&parts[..], &beside[..])
            && self.country(city).is_none()
        {
            self.add(Location {
                country: Some(*country),
                region: None,
                city: Some((*city).to_owned()),
            });
            return;
        }
        self.place(&parts);
    }

    /// Takes what stands with the word for remote: countries, or something that limits in a way not known.
    fn admit(&mut self, names: &[&str]) {
        for name in names {
            if let Some(country) = self.country(name) {
                push_new(&mut self.admitted, country);
            } else if let Some(place) = self.one(name).filter(|it| it.country.is_some()) {
                self.add(place);
            } else {
                self.is_limited = true;
                self.add(in_words(name));
            }
        }
    }

    fn are_countries(&self, parts: &[&str]) -> bool {
        !parts.is_empty()
            && parts
                .iter()
                .all(|it| self.country(it).is_some() || self.is_area(it))
    }

    fn is_area(&self, name: &str) -> bool {
        word::is_area(name)
    }

    /// A place whose parts are separated by commas or dashes.
    fn place(&mut self, parts: &[&str]) {
        match parts {
            [] => {}
            [one] => {
                if let Some(place) = self.one(one) {
                    self.add(place);
                } else if !word::is_several(one) {
                    self.add(in_words(one));
                    self.is_limited |= self.is_area(one);
                }
            }
            [first @ .., last] => {
                if self.are_countries(parts) || self.are_cities(parts) {
                    parts.iter().for_each(|it| self.place(&[it]));
                } else if let Some(country) = self.country_after(first, last) {
                    self.add(self.inside(country, first));
                } else if let Some(country) = self.country(parts[0]) {
                    let mut inner: Vec<_> = parts[1..].to_vec();
                    inner.reverse();
                    self.add(self.inside(country, &inner));
                } else if let Some(country) = self.region(first, last) {
                    self.add(Location {
                        country,
                        region: Some((*last).to_owned()),
                        city: Some(self.city_name(&first.join(", "))),
                    });
                } else {
                    self.add(in_words(&parts.join(", ")));
                }
            }
        }
    }

    /// Whether a list of names is one of cities.
    fn are_cities(&self, parts: &[&str]) -> bool {
        let city = |it: &&str| (self.known.city)(it).is_some_and(|it| !it.is_region);
        // "New York, New York" is one.
        parts.iter().all(city)
            && !parts.iter().any(|it| region::by_name(it).is_some())
            && parts[0] != parts[1]
    }

    /// The country that ends a place; a code may be a state's as well, which the city decides.
    fn country_after(&self, first: &[&str], last: &str) -> Option<Country> {
        if region::by_code(last).is_some() {
            let country = Country::parse(last)?;
            let city = (self.known.city)(first.first()?)?;
            return (city.country == country).then_some(country);
        }
        let is_code = last.len() == 2 && last.bytes().all(|it| it.is_ascii_uppercase());
        self.country(last)
            .or_else(|| Country::parse(last).filter(|_| is_code))
    }

    /// The country of a place that ends in a state or region: `None` if it does not, `Some(None)` if it ends in a
    /// code that is a state's or a country's.
    fn region(&self, first: &[&str], last: &str) -> Option<Option<Country>> {
        let city = (self.known.city)(first.first()?);
        if let Some(country) = region::by_code(last) {
            let is_sure =
                Country::parse(last).is_none() || city.is_some_and(|it| it.country == country);
            return Some(is_sure.then_some(country));
        }
        if let Some(country) = region::by_name(last) {
            return Some(Some(country));
        }
        // A region that is also a country, after a city of neither, leaves it open.
        let region = (self.known.city)(last).filter(|it| it.is_region)?;
        Some(Some(region.country))
    }

    /// A place inside a country, from the smallest part to the largest.
    fn inside(&self, country: Country, parts: &[&str]) -> Location {
        let mut place = of_country(country);
        let is_region = |it: &str| {
            region::by_name(it) == Some(country)
                || region::by_code(it) == Some(country)
                || (self.known.city)(it).is_some_and(|it| it.is_region && it.country == country)
        };
        match parts {
            [] => {}
            // New York is a city first.
            [one] if is_region(one) && !region::is_city_too(one) => {
                place.region = Some((*one).to_owned())
            }
            [one] => place.city = Some(self.city_name(one)),
            [city @ .., region] => {
                place.region = Some((*region).to_owned());
                place.city = Some(self.city_name(&city.join(", ")));
            }
        }
        place
    }

    /// A name that stands alone, if it means one thing only.
    fn one(&self, name: &str) -> Option<Location> {
        if let Some(country) = self.country(name) {
            return Some(of_country(country));
        }
        let city = (self.known.city)(name);
        if let Some(country) = region::by_name(name).filter(|_| !region::is_city_too(name)) {
            return Some(Location {
                country: Some(country),
                region: Some(name.to_owned()),
                city: None,
            });
        }
        let city = city?;
        let shown = city.name.unwrap_or(name).to_owned();
        let (region, city_name) = match city.is_region {
            true => (Some(shown), None),
            false => (None, Some(shown)),
        };
        Some(Location {
            country: Some(city.country),
            region,
            city: city_name,
        })
    }

    fn city_name(&self, name: &str) -> String {
        let full = (self.known.city)(name).and_then(|it| it.name);
        full.unwrap_or(name).to_owned()
    }

    /// The country of a name. Two letters alone may be a state as well, and Georgia is both.
    fn country(&self, name: &str) -> Option<Country> {
        match name {
            "US" | "USA" | "U.S." | "U.S.A." => return Country::parse("US"),
            "UK" | "U.K." => return Country::parse("GB"),
            "UAE" => return Country::parse("AE"),
            _ => {}
        }
        let is_wide = name.chars().all(|it| u32::from(it) > 0x2E80);
        let is_name = name.chars().count() >= if is_wide { 2 } else { 4 };
        let is_state = region::by_name(name).is_some() || crate::lowercase(name) == "georgia";
        if !is_name || is_state {
            return None;
        }
        (self.known.country)(name)
    }

    fn set_workplace(&mut self, found: Option<Workplace>) {
        // A place "or remote" can be done from afar; hybrid says more than on site.
        self.places.workplace = self.places.workplace.max(found);
    }

    fn add(&mut self, mut place: Location) {
        // What is only signs names nothing.
        for name in [&mut place.city, &mut place.region] {
            *name = name.take().filter(|it| it.contains(char::is_alphanumeric));
        }
        if place != Location::default() && !self.places.locations.contains(&place) {
            self.places.locations.push(place);
        }
    }
}

fn of_country(country: Country) -> Location {
    Location {
        country: Some(country),
        ..Location::default()
    }
}

fn in_words(text: &str) -> Location {
    Location {
        city: Some(text.to_owned()),
        ..Location::default()
    }
}

fn push_new(countries: &mut Vec<Country>, country: Country) {
    if !countries.contains(&country) {
        countries.push(country);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::infer::gazetteer;

    /// `expected`: each place as "city/region/country", then the workplace and whom it admits.
    fn show(found: &Places) -> String {
        let mut out: Vec<_> = found
            .locations
            .iter()
            .map(|it| {
                let country = it.country.as_ref().map_or("", |it| it.as_str());
                let (city, region) = (it.city.as_deref(), it.region.as_deref());
                format!("{}/{}/{country}", city.unwrap_or(""), region.unwrap_or(""))
            })
            .collect();
        out.extend(found.workplace.map(|it| it.as_str().to_owned()));
        match &found.remote {
            Remote::No => {}
            Remote::Anywhere => out.push("anywhere".to_owned()),
            Remote::Within(countries) => {
                let codes: Vec<_> = countries.iter().map(|it| it.as_str()).collect();
                out.push(format!("in {}", codes.join("+")));
            }
        }
        out.join("; ")
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(show(&places(text, &gazetteer::known())), expected, "{text}");
    }

    #[test]
    fn places_are_read_with_their_countries() {
        for (text, expected) in [
            ("Berlin, Germany", "Berlin//DE"),
            ("Berlin, Berlin, Germany", "Berlin/Berlin/DE"),
            ("Bengaluru, Karnataka, India", "Bengaluru/Karnataka/IN"),
            ("London, England, United Kingdom", "London/England/GB"),
            ("Germany, Munich", "Munich//DE"),
            ("India - Bengaluru", "Bengaluru//IN"),
            ("US, TX, Austin", "Austin/TX/US"),
            ("US, CA, Santa Clara", "Santa Clara/CA/US"),
            ("San Francisco, CA", "San Francisco/CA/US"),
            ("New York, NY", "New York/NY/US"),
            ("New York City, NY", "New York/NY/US"),
            ("Winchester, VA", "Winchester/VA/"),
            ("Toronto, ON", "Toronto/ON/CA"),
            ("Berlin, DE", "Berlin//DE"),
            (
                "Chattanooga, Tennessee, United States",
                "Chattanooga/Tennessee/US",
            ),
            ("Paris, Texas", "Paris/Texas/US"),
            ("London", "London//GB"),
            ("Singapore", "//SG"),
            ("Île-de-France", "/Île-de-France/FR"),
            ("東京都", "東京都//JP"),
            ("Munich Office", "Munich//DE"),
            ("New York, NY (HQ)", "New York/NY/US"),
            ("Halle (Saale)", "Halle (Saale)//"),
            ("Bosnia and Herzegovina", "//BA"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn lists_are_taken_apart() {
        for (text, expected) in [
            ("Köln / München", "Köln//DE; München//DE"),
            ("SF or NYC", "San Francisco//US; New York//US"),
            ("Berlin, Munich", "Berlin//DE; Munich//DE"),
            ("Berlin, Germany; Berlin, Germany", "Berlin//DE"),
            ("United Kingdom or Ireland", "//GB; //IE"),
            ("Germany, France", "//DE; //FR"),
            ("Multiple locations", ""),
            ("2 Locations", ""),
            ("", ""),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn remote_work_admits_what_is_named_and_no_more() {
        for (text, expected) in [
            ("Remote", "remote"),
            ("Remote - EMEA", "EMEA//; remote"),
            ("Remote (Europe)", "Europe//; remote"),
            ("Europe - Remote", "Europe//; remote"),
            ("US-Remote", "remote; in US"),
            ("Remote (US)", "remote; in US"),
            ("Remote United States", "remote; in US"),
            ("France, Remote", "remote; in FR"),
            ("Remote - Germany or Austria", "remote; in DE+AT"),
            ("Remote (Germany, Austria)", "remote; in DE+AT"),
            (
                "Remote (East Coast USA or Canada)",
                "East Coast USA or Canada//; remote",
            ),
            (
                "US-Remote, US-Chicago, US-Texas",
                "Chicago//US; /Texas/US; remote; in US",
            ),
            ("Utah (Remote)", "/Utah/US; remote; in US"),
            ("London - remote", "London//GB; remote; in GB"),
            (
                "Berlin, Germany (Germany remote)",
                "Berlin//DE; remote; in DE",
            ),
            ("NYC or remote (US)", "New York//US; remote; in US"),
            ("Worldwide", "remote; anywhere"),
            ("Remote, anywhere", "remote; anywhere"),
            ("Hybrid - Paris, France", "Paris//FR; hybrid"),
            ("The Hague - hybrid", "The Hague//NL; hybrid"),
            ("Удаленно", "remote"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn names_of_several_places_are_not_decided() {
        for (text, expected) in [
            ("Georgia", "Georgia//"),
            ("Valencia", "Valencia//"),
            ("Hyderabad", "Hyderabad//"),
            ("Washington", "Washington//"),
            ("Technology", "Technology//"),
            ("Springfield, IL", "Springfield/IL/"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn countries_alone_need_no_table_of_cities() {
        let known = Known {
            country: &|name| (name == "Germany").then(|| Country::parse("DE"))?,
            city: &|_| None,
        };
        assert_eq!(show(&places("Berlin, Germany", &known)), "Berlin//DE");
        assert_eq!(show(&places("Remote (Germany)", &known)), "remote; in DE");
        assert_eq!(show(&places("Austin, TX", &known)), "Austin/TX/US");
        assert_eq!(show(&places("Berlin", &known)), "Berlin//");
    }

    #[test]
    fn nothing_makes_it_fail() {
        for text in [
            "((((",
            "))",
            "- -",
            ",,,",
            "remote remote remote",
            "İİİ remote",
            "-İ",
            "/ or /",
            " or  or ",
        ] {
            places(text, &gazetteer::known());
        }
    }
}
