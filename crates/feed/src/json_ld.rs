//! A posting as schema.org's JobPosting, for search engines.
//!
//! Follows the properties that Google for Jobs requires and recommends:
//! <https://developers.google.com/search/docs/appearance/structured-data/job-posting>

use crate::exchange::write::string;
use crate::model::{Country, Location, Posting, Remote, Salary, Timestamp};
use crate::section::Section;
use crate::text::{Block, Inline};

/// The JobPosting of a posting with these sections, as JSON that is also safe inside a `<script>`.
///
/// `None` if one of the properties that a JobPosting must have is not known: title, description, date,
/// organization, and a place or whom it admits from afar. An incomplete one does more harm than none.
pub fn job_posting_json(posting: &Posting, sections: &[Section]) -> Option<String> {
    let description = html(sections);
    let has_place =
        posting.remote != Remote::No || posting.locations.iter().any(|it| it.country.is_some());
    let is_named = !posting.title.is_empty() && !posting.organization.is_empty();
    if description.is_empty() || !has_place || !is_named {
        return None;
    }
    let mut json = Object::new("JobPosting");
    json.raw("@context", "\"https://schema.org/\"");
    json.text("title", &posting.title);
    json.text("description", &description);
    json.text("datePosted", &day(posting.posted?));
    if let Some(end) = posting.valid_through {
        json.text("validThrough", &moment(end));
    }
    let mut organization = Object::new("Organization");
    organization.text("name", &posting.organization);
    json.raw("hiringOrganization", &organization.end());
    if let Some(reference) = &posting.reference {
        let mut identifier = Object::new("PropertyValue");
        identifier.text("name", &posting.organization);
        identifier.text("value", reference);
        json.raw("identifier", &identifier.end());
    }
    let types = posting
        .employment_types
        .iter()
        .map(|it| string(it.as_str()));
    json.list("employmentType", types.collect());
    let places = posting
        .locations
        .iter()
        .filter(|it| it.country.is_some())
        .map(place);
    json.list("jobLocation", places.collect());
    if posting.remote != Remote::No {
        json.raw("jobLocationType", "\"TELECOMMUTE\"");
    }
    if let Remote::Within(countries) = &posting.remote {
        json.list(
            "applicantLocationRequirements",
            countries.iter().map(country).collect(),
        );
    }
    if let Some(salary) = &posting.salary {
        json.raw("baseSalary", &base_salary(salary));
    }
    if let Some(url) = &posting.url {
        json.text("url", url.as_str());
    }
    Some(json.end())
}

fn place(location: &Location) -> String {
    let mut address = Object::new("PostalAddress");
    if let Some(city) = &location.city {
        address.text("addressLocality", city);
    }
    if let Some(region) = &location.region {
        address.text("addressRegion", region);
    }
    if let Some(country) = &location.country {
        address.text("addressCountry", country.as_str());
    }
    let mut place = Object::new("Place");
    place.raw("address", &address.end());
    place.end()
}

fn country(country: &Country) -> String {
    let mut json = Object::new("Country");
    json.text("name", country.as_str());
    json.end()
}

fn base_salary(salary: &Salary) -> String {
    let mut value = Object::new("QuantitativeValue");
    match (salary.min, salary.max) {
        (Some(min), Some(max)) if min == max => value.raw("value", &min.to_string()),
        (min, max) => {
            for (name, amount) in [("minValue", min), ("maxValue", max)] {
                if let Some(amount) = amount {
                    value.raw(name, &amount.to_string());
                }
            }
        }
    }
    value.text("unitText", salary.period.as_str());
    let mut json = Object::new("MonetaryAmount");
    json.text("currency", salary.currency.as_str());
    json.raw("value", &value.end());
    json.end()
}

/// The day of a moment in UTC, as ISO 8601 writes it.
///
/// The civil calendar from a count of days: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
/// `civil_from_days`, <https://howardhinnant.github.io/date_algorithms.html>
pub(crate) fn day(moment: Timestamp) -> String {
    let days = moment.0.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// A moment in UTC, as ISO 8601 writes it.
pub(crate) fn moment(moment: Timestamp) -> String {
    let second = moment.0.rem_euclid(86_400);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", day(moment))
}

/// A JSON object in the making.
struct Object(String);

impl Object {
    fn new(kind: &str) -> Self {
        Self(["{\"@type\":", &string(kind)].concat())
    }

    fn raw(&mut self, name: &str, json: &str) {
        self.0.push(',');
        self.0.push_str(&string(name));
        self.0.push(':');
        self.0.push_str(json);
    }

    fn text(&mut self, name: &str, text: &str) {
        self.raw(name, &string(text));
    }

    fn list(&mut self, name: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.raw(name, &["[", &items.join(","), "]"].concat());
        }
    }

    fn end(mut self) -> String {
        self.0.push('}');
        self.0
    }
}

/// The sections as the little HTML that search engines expect of a description.
fn html(sections: &[Section]) -> String {
    let mut html = String::new();
    for section in sections {
        if let Some(heading) = &section.heading {
            wrap("h3", &mut html, |html| escape(heading, html));
        }
        blocks(&section.blocks, &mut html);
    }
    html
}

fn blocks(all: &[Block], html: &mut String) {
    for block in all {
        match block {
            Block::Paragraph(text) => wrap("p", html, |it| inlines(text, it)),
            Block::Heading { text, .. } => wrap("h4", html, |it| inlines(text, it)),
            Block::List { ordered, items } => {
                wrap(if *ordered { "ol" } else { "ul" }, html, |it| {
                    for item in items {
                        wrap("li", it, |it| blocks(item, it));
                    }
                })
            }
            Block::Quote(inner) => wrap("blockquote", html, |it| blocks(inner, it)),
            Block::Code(code) => wrap("pre", html, |it| escape(code, it)),
        }
    }
}

fn inlines(all: &[Inline], html: &mut String) {
    for inline in all {
        match inline {
            Inline::Text(text) => escape(text, html),
            Inline::Strong(text) => wrap("strong", html, |it| inlines(text, it)),
            Inline::Emphasis(text) => wrap("em", html, |it| inlines(text, it)),
            Inline::Code(code) => wrap("code", html, |it| escape(code, it)),
            // Where a link leads is of no use to a search engine, and one thing less to get wrong.
            Inline::Link { text, .. } => inlines(text, html),
            Inline::Break => html.push_str("<br>"),
        }
    }
}

fn wrap(tag: &str, html: &mut String, inner: impl FnOnce(&mut String)) {
    html.push('<');
    html.push_str(tag);
    html.push('>');
    inner(html);
    html.push_str("</");
    html.push_str(tag);
    html.push('>');
}

fn escape(text: &str, html: &mut String) {
    for char in text.chars() {
        match char {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            _ => html.push(char),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SectionKind;

    fn posting() -> Posting {
        Posting {
            id: "1".to_owned(),
            title: "Baker \"nights\" </script>".to_owned(),
            organization: "Mill & Co".to_owned(),
            locations: vec![Location {
                country: Country::parse("at"),
                region: None,
                city: Some("Graz".to_owned()),
            }],
            posted: Some(Timestamp(1_795_478_400)),
            valid_through: Some(Timestamp(1_795_564_799)),
            ..Posting::default()
        }
    }

    fn sections() -> Vec<Section> {
        let text = Inline::Text("Bread <& rolls>".to_owned());
        vec![Section {
            kind: SectionKind::Introduction,
            heading: None,
            blocks: vec![Block::Paragraph(vec![text])],
        }]
    }

    #[test]
    fn a_posting_is_valid_json_that_cannot_end_its_element() {
        let json =
            job_posting_json(&posting(), &sections()).expect("all that is required is there");
        assert!(!json.contains('<'), "{json}");
        let value: serde_json::Value = serde_json::from_str(&json).expect("valid JSON");
        assert_eq!(value["title"], "Baker \"nights\" </script>");
        assert_eq!(value["description"], "<p>Bread &lt;&amp; rolls&gt;</p>");
        assert_eq!(value["datePosted"], "2026-11-24");
        assert_eq!(value["validThrough"], "2026-11-24T23:59:59Z");
        assert_eq!(value["jobLocation"][0]["address"]["addressCountry"], "AT");
    }

    #[test]
    fn without_a_required_property_there_is_none() {
        let changes: [fn(&mut Posting); 4] = [
            |it| it.posted = None,
            |it| it.locations.clear(),
            |it| it.title.clear(),
            |it| it.organization.clear(),
        ];
        for change in changes {
            let mut posting = posting();
            change(&mut posting);
            assert_eq!(job_posting_json(&posting, &sections()), None);
        }
        assert_eq!(job_posting_json(&posting(), &[]), None);
    }
}
