//! A board in parts, as `openings build` writes it: `board.json`, lists that come by language, texts that come when a
//! posting is opened. The format is described in `crates/cli/src/build/format.rs`.

use serde_json::Value;

use crate::model::{Body, Language, Posting, SafeUrl};
use crate::read::{Limits, Source, read_item};

/// What a `board.json` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Its title.
    pub title: Option<String>,
    /// Most postings first.
    pub languages: Vec<Listed>,
}

/// The postings of a board in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// `None`: not stated.
    pub language: Option<Language>,
    /// How many there are.
    pub n_postings: usize,
    /// How many there are in each place, by its code: that of a country, `remote` or `none`.
    pub places: Vec<(String, usize)>,
    /// The absolute addresses of the parts of the list, newest postings first. Each is a feed.
    pub parts: Vec<String>,
}

/// The only version of the format.
const VERSION: u64 = 1;
/// Its member, which comes first.
const MEMBER: &str = "\"openings_board\"";

impl Manifest {
    /// Whether a body that begins so is a `board.json`, and no feed.
    pub fn is_begun_by(bytes: &[u8]) -> bool {
        let start = bytes.trim_ascii_start().strip_prefix(b"{");
        start.is_some_and(|it| it.trim_ascii_start().starts_with(MEMBER.as_bytes()))
    }

    /// Reads a `board.json` whose address is `base_url`. `None` if it is none, or of a version that is not known;
    /// what cannot be read of it is left out.
    pub fn parse(json: &[u8], base_url: &str) -> Option<Self> {
        let board: Value = serde_json::from_slice(json).ok()?;
        if board["openings_board"].as_u64()? != VERSION {
            return None;
        }
        let languages = board["languages"].as_array()?.iter().filter_map(|it| {
            let code = it["code"].as_str()?;
            let language = Language::parse(code);
            (language.is_some() || code == "und").then_some(())?;
            Some(Listed {
                language,
                n_postings: count(it)?,
                places: all(&it["countries"])
                    .filter_map(|it| Some((it["code"].as_str()?.to_owned(), count(it)?)))
                    .collect(),
                parts: all(&it["parts"])
                    .filter_map(|it| file(it["file"].as_str()?, base_url))
                    .collect(),
            })
        });
        Some(Self {
            title: board["title"].as_str().map(str::to_owned),
            languages: languages.collect(),
        })
    }

    /// The postings in a language, if there are some.
    pub fn of(&self, language: &Option<Language>) -> Option<&Listed> {
        self.languages.iter().find(|it| it.language == *language)
    }
}

fn all(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn count(value: &Value) -> Option<usize> {
    value["count"].as_u64()?.try_into().ok()
}

/// The address of a file of the board; only what can be fetched.
pub(crate) fn file(path: &str, base_url: &str) -> Option<String> {
    let url = SafeUrl::parse(path, Some(base_url))?;
    url.as_str()
        .starts_with("http")
        .then(|| url.as_str().to_owned())
}

/// The text of a posting from the file that [`Body::elsewhere`] names. `None` if it is not in it.
pub fn text_of(posting: &Posting, file: &[u8]) -> Option<Body> {
    let mut texts: Value = serde_json::from_slice(file).ok()?;
    let text = texts.get_mut(posting.id.as_str())?.as_object_mut()?;
    // A text alone is an item as well, but for what tells it from other things.
    text.insert("id".to_owned(), posting.id.as_str().into());
    let source = Source {
        base_url: None,
        city_by_name: &|_| None,
        country_by_name: &|_| None,
    };
    read_item(text, &source, &Limits::default()).map(|it| it.body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Reader;

    const BOARD: &str = r#"{ "openings_board": 1, "title": "Bakery", "new": [], "languages": [
        { "code": "de", "count": 2, "countries": [{ "code": "AT", "count": 1 }, { "code": "remote", "count": 1 }],
          "parts": [{ "file": "lists/de-1.json", "count": 2 }, { "file": "javascript:alert(1)" }] },
        { "code": "und", "count": 1, "countries": [], "parts": [] },
        { "code": "not a tag", "count": 1 }
    ] }"#;

    #[test]
    fn a_board_is_read_with_its_addresses() {
        let board = Manifest::parse(BOARD.as_bytes(), "https://a.example/x/board.json").unwrap();
        assert_eq!(board.title.as_deref(), Some("Bakery"));
        let [german, unstated] = &board.languages[..] else {
            panic!("{:?}", board.languages);
        };
        assert_eq!(german.language, Language::parse("de"));
        assert_eq!(german.n_postings, 2);
        assert_eq!(
            german.places,
            [("AT".to_owned(), 1), ("remote".to_owned(), 1)]
        );
        assert_eq!(german.parts, ["https://a.example/x/lists/de-1.json"]);
        assert_eq!((&unstated.language, unstated.n_postings), (&None, 1));
    }

    #[test]
    fn a_board_is_told_from_a_feed_by_its_first_member() {
        assert!(Manifest::is_begun_by(BOARD.as_bytes()));
        assert!(Manifest::is_begun_by(b" {\n\"openings_board\""));
        assert!(!Manifest::is_begun_by(b"{\"version\": \"openings_board\"}"));
        assert!(!Manifest::is_begun_by(b""));
    }

    #[test]
    fn another_version_is_no_board() {
        let board = BOARD.replace(": 1, \"title\"", ": 2, \"title\"");
        assert_eq!(
            Manifest::parse(board.as_bytes(), "https://a.example/"),
            None
        );
    }

    #[test]
    fn a_text_comes_from_the_file_that_the_list_names() {
        let list = r#"{ "version": "https://jsonfeed.org/version/1.1", "_openings": { "texts": ["texts/de-1.json"] },
            "items": [{ "id": "b", "title": "B\u00e4cker", "language": "de", "_openings": { "text": 0 } },
                      { "id": "c", "title": "Koch", "language": "de" }] }"#;
        let source = Source {
            base_url: Some("https://a.example/board.json"),
            city_by_name: &|_| None,
            country_by_name: &|_| None,
        };
        let mut reader = Reader::new(Limits::default());
        reader.push(list.as_bytes(), &source).unwrap();
        let postings = reader.take_postings();
        let elsewhere = postings[0].body.elsewhere.as_deref();
        assert_eq!(elsewhere, Some("https://a.example/texts/de-1.json"));
        assert_eq!(postings[1].body.elsewhere, None);
        let file = r#"{ "b": { "content_html": "<p>Brot</p>", "_jobposting": { "qualifications": "Gesellenbrief" } } }"#;
        let body = text_of(&postings[0], file.as_bytes()).unwrap();
        assert_eq!(body.main.unwrap().source(), "<p>Brot</p>");
        assert_eq!(body.own_sections[0].text.source(), "Gesellenbrief");
        assert_eq!(text_of(&postings[1], file.as_bytes()), None);
        assert_eq!(text_of(&postings[0], b"[]"), None);
    }
}
