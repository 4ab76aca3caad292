//! Lists and texts: where they are cut, and what they hold.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use openings_feed::write::{self, Head, Members, iso_moment};
use serde_json::{Value, json};

use crate::build::format::PartEntry;
use crate::build::record::Record;
use crate::build::spool::Spooled;
use crate::failure::{Failure, Outcome};
use crate::seen::{fingerprint, hash_name};

/// Cuts happen where the id of a posting says so, and not after so many: a posting that comes or goes then
/// changes its own part and no other, and the files of all others keep their names.
struct Cut {
    min: usize,
    max: usize,
    /// One id in so many is a place to cut at.
    one_in: u128,
}

/// Parts of a list: around 1,000 postings.
const PARTS: Cut = Cut {
    min: 250,
    max: 2_000,
    one_in: 900,
};

/// Files of texts: around 50 postings.
const TEXTS: Cut = Cut {
    min: 16,
    max: 100,
    one_in: 40,
};

impl Cut {
    fn cut<'a, 'i, T>(&self, all: &'a [T], id: impl Fn(&'a T) -> &'i str) -> Vec<&'a [T]> {
        let mut pieces = Vec::new();
        let mut start = 0;
        for at in 1..all.len() {
            let len = at - start;
            let is_place = || fingerprint(&[id(&all[at])]).is_multiple_of(self.one_in);
            if len >= self.max || len >= self.min && is_place() {
                pieces.push(&all[start..at]);
                start = at;
            }
        }
        if start < all.len() {
            pieces.push(&all[start..]);
        }
        pieces
    }
}

/// Translations of a posting by its number: ids and codes of languages.
pub(crate) type Translations = HashMap<u32, Vec<(String, String)>>;

/// Writes the list of a language and its texts, and says what it wrote.
pub(crate) struct ListWriter<'a> {
    pub(crate) dir: &'a Path,
    pub(crate) title: Option<&'a str>,
    pub(crate) home_page_url: Option<&'a str>,
    pub(crate) records: &'a [Record],
    pub(crate) translations: &'a Translations,
    pub(crate) items: Spooled,
    pub(crate) texts: Spooled,
}

impl ListWriter<'_> {
    /// `numbers` are the postings of the language, newest first.
    pub(crate) fn write(&mut self, code: &str, numbers: &[u32]) -> Outcome<Vec<PartEntry>> {
        let records = self.records;
        let parts = PARTS.cut(numbers, |it| &records[*it as usize].id);
        parts.into_iter().map(|it| self.part(code, it)).collect()
    }

    fn part(&mut self, code: &str, numbers: &[u32]) -> Outcome<PartEntry> {
        let records = self.records;
        let mut files = Vec::new();
        let mut items = String::new();
        for piece in TEXTS.cut(numbers, |it| &records[*it as usize].id) {
            let text = self.texts_of(piece)?;
            for number in piece {
                if !items.is_empty() {
                    items.push_str(",\n");
                }
                let record = &records[*number as usize];
                let text_idx = (!record.text.is_empty()).then_some(files.len());
                self.push_item(*number, text_idx, &mut items)?;
            }
            if let Some(text) = text {
                files.push(self.file("texts", code, text.as_bytes())?);
            }
        }
        let mut openings = Members::new();
        openings.insert("texts".to_owned(), json!(files));
        let head = Head {
            title: self.title.map(str::to_owned),
            home_page_url: self.home_page_url.map(str::to_owned),
            language: (code != "und").then(|| code.to_owned()),
            openings,
        };
        let list = [&write::begin(&head), &items, write::END].concat();
        let first = numbers.first().map(|it| &records[*it as usize]);
        Ok(PartEntry {
            file: self.file("lists", code, list.as_bytes())?,
            count: numbers.len(),
            newest: first.and_then(|it| it.posted).map(iso_moment),
            bytes: list.len(),
        })
    }

    /// The file of the texts of some postings; `None` if none of them has one.
    fn texts_of(&mut self, numbers: &[u32]) -> Outcome<Option<String>> {
        let mut file = String::new();
        for number in numbers {
            let span = self.records[*number as usize].text;
            if span.is_empty() {
                continue;
            }
            file.push_str(if file.is_empty() { "{\n" } else { ",\n" });
            let bytes = self
                .texts
                .get(span)
                .map_err(Failure::file("read", self.dir))?;
            file.push_str(&String::from_utf8_lossy(&bytes));
        }
        Ok((!file.is_empty()).then(|| file + "\n}\n"))
    }

    fn push_item(&mut self, number: u32, text: Option<usize>, out: &mut String) -> Outcome<()> {
        let record = &self.records[number as usize];
        let bytes = self.items.get(record.item);
        let bytes = bytes.map_err(Failure::file("read", self.dir))?;
        let mut item = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(translations) = self.translations.get(&number) {
            item = with_translations(&item, translations);
        }
        // Every item is an object with members: ours joins them before its end.
        out.push_str(item.strip_suffix('}').unwrap_or(&item));
        out.push_str(",\"_openings\":{\"page\":");
        out.push_str(&json!(record.page).to_string());
        if let Some(text) = text {
            out.push_str(&format!(",\"text\":{text}"));
        }
        if !record.inferred.is_empty() {
            out.push_str(",\"inferred\":");
            out.push_str(record.inferred);
        }
        out.push_str("}}");
        Ok(())
    }

    /// Writes a file under a name made from what it holds, and gives the name.
    fn file(&self, folder: &str, code: &str, content: &[u8]) -> Outcome<String> {
        let name = format!("{folder}/{code}-{}.json", hash_name(content));
        let path = self.dir.join(&name);
        fs::write(&path, content).map_err(Failure::file("write", &path))?;
        Ok(name)
    }
}

/// The item with all its translations in the place of those that its feed named.
fn with_translations(item: &str, translations: &[(String, String)]) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(item) else {
        return item.to_owned();
    };
    let all = translations.iter();
    let all = all.map(|(id, code)| json!({ "@id": id, "inLanguage": code }));
    value["_jobposting"]["workTranslation"] = all.collect();
    value.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(n: usize) -> Vec<String> {
        (0..n).map(|it| format!("posting-{it}")).collect()
    }

    #[test]
    fn pieces_are_all_there_and_of_the_right_size() {
        for n in [0, 1, 17, 100, 5_000] {
            let ids = ids(n);
            let pieces = TEXTS.cut(&ids, |it| it);
            assert_eq!(pieces.concat(), ids);
            let n_small = pieces.iter().filter(|it| it.len() < 16).count();
            assert!(n_small <= 1, "only the last may be small");
            assert!(pieces.iter().all(|it| (1..=100).contains(&it.len())));
        }
        let n_pieces = TEXTS.cut(&ids(5_000), |it| it).len();
        assert!((70..140).contains(&n_pieces), "{n_pieces}");
    }

    #[test]
    fn a_posting_more_changes_few_pieces() {
        let before = ids(5_000);
        let mut after = before.clone();
        after.insert(2_500, "one more".to_owned());
        let old = TEXTS.cut(&before, |it| it);
        let new = TEXTS.cut(&after, |it| it);
        let n_changed = new.iter().filter(|it| !old.contains(it)).count();
        assert!(n_changed <= 6, "{n_changed} of {}", new.len());
    }
}
