//! The partitioned board: `board.json`, lists, texts (format 1).
//!
//! All paths are relative to the address of `board.json`. All files are UTF-8 JSON.
//!
//!     board.json                     the one file whose name stays; send it with a short max-age
//!     lists/<code>-<hash>.json       a part of the list of a language: a native JSON Feed without texts
//!     texts/<code>-<hash>.json       the texts of some 50 postings of one part
//!     jobs/<slug>-<hash>.html        a page for each posting (static, works without JavaScript)
//!     jobs/index.html                links to the languages, for those without JavaScript
//!     jobs/<code>/index.html, 2.html …  links to the pages of a language
//!
//! `<hash>` of lists and texts is made from the content: such a file never changes (`immutable`). If one is gone (404), the
//! board was built anew: ask for `board.json` again.
//!
//! # board.json
//!
//! ```json
//! {
//!   "openings_board": 1,
//!   "title": "Jobs at Example Bakery",
//!   "home_page_url": "https://jobs.example.org/",
//!   "total": 3,
//!   "languages": [
//!     {
//!       "code": "de",
//!       "count": 2,
//!       "countries": [{ "code": "AT", "count": 1 }, { "code": "remote", "count": 1 }],
//!       "page": "jobs/de/",
//!       "parts": [
//!         { "file": "lists/de-5f0c3a9be1d2.json", "count": 2, "newest": "2026-11-02T08:00:00Z", "bytes": 1804 }
//!       ]
//!     },
//!     {
//!       "code": "en",
//!       "count": 1,
//!       "countries": [{ "code": "none", "count": 1 }],
//!       "page": "jobs/en/",
//!       "parts": [{ "file": "lists/en-77ab10c2d3e4.json", "count": 1, "bytes": 901 }]
//!     }
//!   ]
//! }
//! ```
//!
//! - `openings_board` is always the first member: it tells this file from a feed, and is the version of the format. A reader
//!   refuses a number it does not know. Members may be added without a new number; unknown ones are ignored.
//! - `title`, `home_page_url`: may be missing.
//! - `total`: all postings; a posting is in exactly one language, so it is the sum of the `count`s.
//! - `languages`: most postings first, then by code. `code` is a tag as `Language::as_str` gives it (`en`, `zh-Hans`), or `und`:
//!   language not stated.
//! - `countries`: most postings first, then by code. Codes are ISO 3166-1 alpha-2, or `remote` (remote, admits all), or `none`
//!   (country not stated), counted as the board counts: a posting once in each of its places, so the sum may exceed `count`.
//! - `parts`: the list of the language, newest first: reading the parts in this order gives the postings in the order "newest".
//!   Around 1,000 postings each (250 to 2,000). `newest` is the date of the first posting, missing where it has none.
//! - Expired postings are not in a board.
//!
//! # A list
//!
//! A JSON Feed 1.1 that `feed::Reader` reads as any other; header members come before `items`.
//!
//! ```json
//! {
//!   "version": "https://jsonfeed.org/version/1.1",
//!   "title": "Jobs at Example Bakery",
//!   "language": "de",
//!   "_openings": { "texts": ["texts/de-0b1c2d3e4f50.json", "texts/de-99aa88bb77cc.json"] },
//!   "items": [
//!     {
//!       "id": "baker-de",
//!       "url": "https://example.org/jobs/baker-de",
//!       "title": "Bäcker (m/w/d)",
//!       "language": "de",
//!       "date_published": "2026-11-02T08:00:00Z",
//!       "tags": ["bread"],
//!       "_jobposting": {
//!         "@type": "JobPosting",
//!         "hiringOrganization": { "@type": "Organization", "name": "Example Bakery" },
//!         "jobLocation": [{ "@type": "Place", "address": { "@type": "PostalAddress", "addressLocality": "Graz", "addressCountry": "AT" } }],
//!         "workTranslation": [{ "@id": "baker-en", "inLanguage": "en" }]
//!       },
//!       "_openings": { "text": 0, "page": "jobs/backer-m-w-d-3f29c1a0b4de.html", "inferred": ["language"] }
//!     }
//!   ]
//! }
//! ```
//!
//! - `language` is missing in lists of `und`.
//! - `_openings.texts` of the feed: the files with the texts of this part.
//! - `_openings.text` of an item: which of those files has its text (an index, 0 first). Missing: the posting has no text.
//! - `_openings.page`: the posting's static page.
//! - `_openings.inferred`: what the feed did not state but was found: `"language"` (from the text; show as detected),
//!   `"sections"` (recovered from the headings of the text).
//! - `workTranslation`: the translations, already resolved across the whole board (also those known by the same reference);
//!   `inLanguage` says in which language's list each one is.
//!
//! # Texts
//!
//! One object; the name of each member is the id of a posting, its value what the item is to be merged with. Merge level by
//! level: members of `_jobposting` and `_openings` join those of the item. The merged item is exactly the item that
//! `openings convert` would write, and reads to the same `Posting`, text included.
//!
//! ```json
//! {
//!   "baker-de": {
//!     "content_html": "<p>Wir backen …</p><h3>Aufgaben</h3><ul><li>Brot</li></ul>",
//!     "_jobposting": { "qualifications": "Gesellenbrief", "jobBenefits": "Brot" }
//!   },
//!   "clerk-de": { "content_text": "…" },
//!   "cook-de": { "_openings": { "sections": [{ "kind": "requirements", "heading": "Dein Profil", "html": "<ul>…</ul>" }] } }
//! }
//! ```
//!
//! - `content_html` or `content_text`: the main text; neither if there is none.
//! - `_jobposting.responsibilities`, `.qualifications`, `.jobBenefits`: sections in fields of their own.
//! - `_openings.sections`: sections that schema.org has no field for, in reading order: `kind` is `introduction`,
//!   `responsibilities`, `requirements`, `offer` or `other`; `heading` may be missing; the text is in `html` or `text`.

use serde_json::{Map, Value, json};

/// The version of the format that is written.
const VERSION: u32 = 1;

/// What `board.json` says.
#[derive(Debug, Default)]
pub(crate) struct Board {
    pub(crate) title: Option<String>,
    pub(crate) home_page_url: Option<String>,
    /// In the order in which they are written.
    pub(crate) languages: Vec<LanguageEntry>,
}

/// A language of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LanguageEntry {
    /// A tag, or `und`.
    pub(crate) code: String,
    pub(crate) count: usize,
    /// Codes with their counts, in the order in which they are written.
    pub(crate) countries: Vec<(String, usize)>,
    /// The folder of its pages.
    pub(crate) page: String,
    pub(crate) parts: Vec<PartEntry>,
}

/// A part of the list of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PartEntry {
    pub(crate) file: String,
    pub(crate) count: usize,
    /// ISO 8601.
    pub(crate) newest: Option<String>,
    pub(crate) bytes: usize,
}

impl Board {
    /// The whole file.
    pub(crate) fn to_json(&self) -> String {
        // Written by hand on this level: the first member has to come first.
        let mut json = format!("{{\n  \"openings_board\": {VERSION}");
        let mut member = |name: &str, value: Value| {
            json.push_str(&format!(",\n  \"{name}\": {value}"));
        };
        if let Some(title) = &self.title {
            member("title", json!(title));
        }
        if let Some(home) = &self.home_page_url {
            member("home_page_url", json!(home));
        }
        let total: usize = self.languages.iter().map(|it| it.count).sum();
        member("total", json!(total));
        let languages = self.languages.iter().map(LanguageEntry::to_value);
        member("languages", languages.collect());
        json.push_str("\n}\n");
        json
    }
}

impl LanguageEntry {
    fn to_value(&self) -> Value {
        let countries: Vec<_> = self
            .countries
            .iter()
            .map(|(code, count)| json!({ "code": code, "count": count }))
            .collect();
        let parts: Vec<_> = self.parts.iter().map(PartEntry::to_value).collect();
        json!({
            "code": self.code,
            "count": self.count,
            "countries": countries,
            "page": self.page,
            "parts": parts,
        })
    }
}

impl PartEntry {
    fn to_value(&self) -> Value {
        let mut part = Map::new();
        part.insert("file".to_owned(), json!(self.file));
        part.insert("count".to_owned(), json!(self.count));
        if let Some(newest) = &self.newest {
            part.insert("newest".to_owned(), json!(newest));
        }
        part.insert("bytes".to_owned(), json!(self.bytes));
        Value::Object(part)
    }
}

/// Whether a text is the beginning of a `board.json`.
pub(crate) fn is_board(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(&text[..text.len().min(64)]) else {
        return false;
    };
    let inner = text.trim_start().strip_prefix('{');
    inner.is_some_and(|it| it.trim_start().starts_with("\"openings_board\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_member_tells_a_board_from_a_feed() {
        let board = Board {
            title: Some("Jobs \"here\"".to_owned()),
            home_page_url: None,
            languages: vec![LanguageEntry {
                code: "de".to_owned(),
                count: 2,
                countries: vec![("AT".to_owned(), 2)],
                page: "jobs/de/".to_owned(),
                parts: vec![PartEntry {
                    file: "lists/de-0.json".to_owned(),
                    count: 2,
                    newest: None,
                    bytes: 9,
                }],
            }],
        };
        let json = board.to_json();
        assert!(is_board(json.as_bytes()));
        assert!(!is_board(b"{\"version\": 1}"));
        let value: Value = serde_json::from_str(&json).expect("valid JSON");
        assert_eq!(value["title"], "Jobs \"here\"");
        assert_eq!(value["total"], 2);
        assert_eq!(value["languages"][0]["countries"][0]["code"], "AT");
        assert_eq!(value["languages"][0]["parts"][0].get("newest"), None);
    }
}
