//! What is known of a saved copy without reading it.

use crate::browser::cache::{Record, from_header_text, header_text};

/// A line in the list of saved copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedEntry {
    /// The address of the feed.
    pub url: String,
    /// The feed's own title.
    pub title: Option<String>,
    /// When it was saved, in seconds since 1970.
    pub saved_at: i64,
    /// How many postings it holds.
    pub n_postings: usize,
    /// How many bytes it takes.
    pub bytes: usize,
}

/// The headers of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// Where the feed came from after all redirects: relative links in it go by this.
    pub(crate) url: String,
    pub(crate) title: Option<String>,
    pub(crate) saved_at: i64,
    pub(crate) n_postings: usize,
    pub(crate) bytes: usize,
    pub(crate) page_ends: Vec<usize>,
}

const URL: &str = "x-openings-url";
const TITLE: &str = "x-openings-title";
const SAVED_AT: &str = "x-openings-saved-at";
const N_POSTINGS: &str = "x-openings-postings";
const PAGE_ENDS: &str = "x-openings-page-ends";
const BYTES: &str = "content-length";

impl Label {
    /// Reads what [`Self::headers`] wrote. `None` for a record that is not ours.
    pub(crate) fn read(record: &Record) -> Option<Self> {
        Self::from_headers(&|name| record.header(name), &from_header_text)
    }

    fn from_headers(
        header: &dyn Fn(&str) -> Option<String>,
        decode: &dyn Fn(&str) -> Option<String>,
    ) -> Option<Self> {
        let number = |name| header(name)?.parse::<usize>().ok();
        let page_ends = header(PAGE_ENDS).unwrap_or_default();
        Some(Self {
            url: header(URL).and_then(|it| decode(&it))?,
            title: header(TITLE).and_then(|it| decode(&it)),
            saved_at: header(SAVED_AT)?.parse().ok()?,
            n_postings: number(N_POSTINGS)?,
            bytes: number(BYTES)?,
            page_ends: page_ends
                .split(' ')
                .filter_map(|it| it.parse().ok())
                .collect(),
        })
    }

    /// The headers, in characters that headers may hold.
    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        self.to_headers(&header_text)
    }

    fn to_headers(&self, encode: &dyn Fn(&str) -> String) -> Vec<(&'static str, String)> {
        let page_ends: Vec<String> = self.page_ends.iter().map(usize::to_string).collect();
        let mut headers = vec![
            ("content-type", "application/json".to_owned()),
            (URL, encode(&self.url)),
            (SAVED_AT, self.saved_at.to_string()),
            (N_POSTINGS, self.n_postings.to_string()),
            (BYTES, self.bytes.to_string()),
        ];
        // Most feeds have one page, which ends where the record ends.
        if page_ends.len() > 1 {
            headers.push((PAGE_ENDS, page_ends.join(" ")));
        }
        if let Some(title) = &self.title {
            headers.push((TITLE, encode(title)));
        }
        headers
    }

    pub(crate) fn entry(self, url: String) -> SavedEntry {
        SavedEntry {
            url,
            title: self.title,
            saved_at: self.saved_at,
            n_postings: self.n_postings,
            bytes: self.bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    fn label(title: Option<&str>, page_ends: &[usize]) -> Label {
        Label {
            url: "https://example.org/jobs/feed.json".to_owned(),
            title: title.map(str::to_owned),
            saved_at: 1_732_197_900,
            n_postings: 80,
            bytes: 4_096,
            page_ends: page_ends.to_vec(),
        }
    }

    fn read_back(headers: &[(&'static str, String)]) -> Option<Label> {
        let header = |name: &str| {
            let found = headers.iter().find(|(it, _)| *it == name)?;
            Some(found.1.clone())
        };
        Label::from_headers(&header, &|text| Some(text.to_owned()))
    }

    #[track_caller]
    fn check(label: &Label) {
        let headers = label.to_headers(&str::to_owned);
        assert_eq!(read_back(&headers).as_ref(), Some(label));
    }

    #[test]
    fn what_is_written_is_read_back() {
        check(&label(Some("Jobs"), &[]));
        check(&label(None, &[100, 200, 4_096]));
    }

    #[test]
    fn a_single_page_needs_no_offsets() {
        let headers = label(None, &[4_096]).to_headers(&str::to_owned);
        assert_eq!(read_back(&headers).map(|it| it.page_ends), Some(Vec::new()));
    }

    #[test]
    fn a_record_of_somebody_else_is_none_of_ours() {
        assert_eq!(read_back(&[("content-length", "12".to_owned())]), None);
    }
}
