//! Reads feeds of formats that the board itself does not know, and hands them on as native ones.
//!
//! A program of its own: a board whose feed is a native one never loads it.

mod intl;

use std::cell::OnceCell;

use openings_feed::infer::{CountryNames, gazetteer};
use openings_feed::model::Country;
use openings_feed::{Limits, Source, exchange};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::intl::region_name;

/// Turns one feed into a native one: [`exchange::Converter`] with the names of places that can be known here.
#[wasm_bindgen]
pub struct Converter {
    inner: exchange::Converter,
    base_url: String,
    languages: String,
    /// Made for the first name that no table has: most feeds state codes, or the usual names.
    names: OnceCell<CountryNames>,
}

#[wasm_bindgen]
impl Converter {
    /// A converter of the feed at an address. Names of countries are understood in `languages`, which are
    /// separated by spaces.
    #[wasm_bindgen(constructor)]
    pub fn new(base_url: String, languages: String) -> Self {
        Self {
            inner: exchange::Converter::new(Limits::default()),
            base_url,
            languages,
            names: OnceCell::new(),
        }
    }

    /// Takes the next bytes, or with none the end of the feed, and gives a reply for [`exchange::Converted`].
    pub fn push(&mut self, bytes: Option<Vec<u8>>) -> Vec<u8> {
        let (names, languages) = (&self.names, &self.languages);
        let country_by_name = |name: &str| -> Option<Country> {
            gazetteer::country_by_name(name).or_else(|| {
                let languages: Vec<&str> = languages.split_whitespace().collect();
                let names = names.get_or_init(|| CountryNames::new(&languages, &region_name));
                names.country(name)
            })
        };
        let source = Source {
            base_url: Some(&self.base_url),
            country_by_name: &country_by_name,
            city_by_name: &gazetteer::city_by_name,
        };
        match bytes {
            Some(bytes) => self.inner.push(&bytes, &source),
            None => self.inner.finish(&source),
        }
    }
}
