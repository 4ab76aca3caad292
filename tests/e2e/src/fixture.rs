//! Feeds of any size, the same ones every time.

use serde_json::{Value, json};

/// Language, title and description of the postings of [`feed`], in turn.
const TEXTS: [(&str, &str, &str); 8] = [
    (
        "en",
        "Rust engineer",
        "Build the tools that others build with.",
    ),
    ("de", "Bäckerin", "Du backst das Brot für die ganze Straße."),
    (
        "fr",
        "Ingénieure réseau",
        "Vous gardez le réseau de la ville en marche.",
    ),
    ("es", "Enfermero", "Cuidas a quienes lo necesitan."),
    ("ar", "مهندس برمجيات", "تبني معنا أدوات يحتاجها الناس."),
    ("ja", "庭師", "町の木を世話します。"),
    ("en", "Nurse", "Care for people in their own homes."),
    ("pl", "Księgowa", "Prowadzisz księgi małej firmy."),
];

/// City and country of the postings of [`feed`], in turn.
const PLACES: [(&str, &str); 7] = [
    ("Berlin", "DE"),
    ("Wien", "AT"),
    ("Lyon", "FR"),
    ("Madrid", "ES"),
    ("Kraków", "PL"),
    ("Kyoto", "JP"),
    ("Dublin", "IE"),
];

/// A native feed of `n` postings in seven languages and seven countries.
pub(crate) fn feed(n: usize) -> Value {
    feed_of((0..n).map(posting).collect())
}

/// A native feed of these postings.
pub(crate) fn feed_of(postings: Vec<Value>) -> Value {
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Fixture",
        "home_page_url": "https://example.org/jobs",
        "items": postings,
    })
}

/// Posting number `at`; a test changes what it is about: `posting(0)["title"] = …`.
pub(crate) fn posting(at: usize) -> Value {
    let (language, title, text) = TEXTS[at % TEXTS.len()];
    let (city, country) = PLACES[at % PLACES.len()];
    let title = if at < TEXTS.len() {
        title.to_owned()
    } else {
        format!("{title} {at}")
    };
    let url = format!("https://example.org/jobs/{at}");
    json!({
        "id": format!("p{at}"),
        "url": url,
        "title": title,
        "language": language,
        "content_html": format!("<p>{text}</p><ul><li>1</li><li>2</li></ul>"),
        "date_published": format!("2026-{:02}-{:02}T08:00:00Z", 1 + at % 9, 1 + at % 28),
        "_jobposting": {
            "@type": "JobPosting",
            "employmentType": if at.is_multiple_of(3) { "PART_TIME" } else { "FULL_TIME" },
            "hiringOrganization": { "@type": "Organization", "name": format!("House {}", at % 5) },
            "jobLocation": {
                "@type": "Place",
                "address": {
                    "@type": "PostalAddress",
                    "addressLocality": city,
                    "addressCountry": country,
                },
            },
        },
    })
}

/// A feed of one posting that could hold anything: `title` and `content_html` as given.
pub(crate) fn one(title: &str, content_html: &str) -> Value {
    let mut posting = posting(0);
    posting["title"] = title.into();
    posting["content_html"] = content_html.into();
    feed_of(vec![posting])
}
