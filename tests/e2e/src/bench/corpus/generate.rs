//! A corpus of our own: postings in seven languages, and queries made from their titles.

use std::collections::{HashMap, HashSet};

use super::words::{LANGUAGES, NAMES};
use super::{Doc, Kind, Query};

/// Queries of each kind.
const N_OF_KIND: usize = 60;

/// This many postings.
pub(super) fn docs(n: usize) -> Vec<Doc> {
    let mut dice = Dice(1);
    (0..n as u64).map(|id| doc(id, &mut dice)).collect()
}

fn doc(id: u64, dice: &mut Dice) -> Doc {
    let words = &LANGUAGES[dice.mostly_low(LANGUAGES.len())];
    let role = dice.mostly_first(words.roles);
    let mut title = dice.mostly_first(words.levels).replace('~', role);
    if dice.below(3) > 0 {
        title.push_str(dice.any(words.joints));
        title.push_str(dice.mostly_first(words.fields));
    }
    title.push_str(dice.any(words.ends));
    let mut company = String::new();
    if dice.below(8) > 0 {
        company = dice
            .any(words.houses)
            .replace('~', dice.mostly_first(NAMES));
    }
    Doc {
        id,
        title,
        company,
        city: dice.any(words.cities).to_owned(),
        country: words.country.to_owned(),
    }
}

/// The same number of queries of each kind, in turn.
pub(super) fn queries(docs: &[Doc]) -> Vec<Query> {
    let mut dice = Dice(2);
    let library = Library::new(docs);
    let mut queries = Vec::new();
    // A few postings may not give a query of each kind, and a loop has to end.
    for _ in 0..N_OF_KIND * Kind::ALL.len() * 50 {
        if docs.is_empty() || queries.len() == N_OF_KIND * Kind::ALL.len() {
            break;
        }
        let kind = Kind::ALL[queries.len() % Kind::ALL.len()];
        let doc = &docs[dice.below(docs.len())];
        queries.extend(query(kind, doc, &library, &mut dice));
    }
    queries
}

/// A query of the kind from the title of a posting; `None` where the title does not give one.
fn query(kind: Kind, doc: &Doc, library: &Library, dice: &mut Dice) -> Option<Query> {
    let title = words(&doc.title);
    if title.len() < 2 {
        return None;
    }
    let len = (2 + dice.below(2)).min(title.len());
    let start = dice.below(title.len() - len + 1);
    let meant = &title[start..start + len];
    let mut typed = meant.to_vec();
    let mut city = "";
    match kind {
        Kind::Exact => {}
        Kind::Prefix => {
            let last = typed.last_mut()?;
            let n_letters = last.chars().count();
            if n_letters < 5 {
                return None;
            }
            let n_kept = 3 + dice.below(n_letters - 3);
            *last = last.chars().take(n_kept).collect();
        }
        // Nobody would know what is meant by a short word with two edits.
        Kind::Typo => mistype(&mut typed, 5, 1, dice)?,
        Kind::Typo2 => mistype(&mut typed, 8, 2, dice)?,
        Kind::Unaccented => typed = typed.iter().map(|it| fold(it)).collect(),
        Kind::Shuffled => typed.rotate_left(1 + dice.below(len - 1)),
        Kind::WithCity => {
            city = &doc.city;
            if city.is_empty() {
                return None;
            }
            typed.push(city.to_owned());
        }
    }
    let is_changed = typed != meant;
    if !is_changed && kind != Kind::Exact {
        return None;
    }
    Some(Query {
        kind,
        text: typed.join(" "),
        relevant: library.holding(meant, city),
    })
}

/// Changes one word that is long enough; `None` if there is none, or if it is as before in the end.
fn mistype(
    typed: &mut [String],
    min_letters: usize,
    n_edits: usize,
    dice: &mut Dice,
) -> Option<()> {
    let mut long: Vec<&mut String> = typed
        .iter_mut()
        .filter(|it| it.chars().count() >= min_letters)
        .collect();
    if long.is_empty() {
        return None;
    }
    let at = dice.below(long.len());
    let word = &mut *long[at];
    let mut letters: Vec<char> = word.chars().collect();
    for _ in 0..n_edits {
        edit(&mut letters, dice);
    }
    let edited: String = letters.into_iter().collect();
    let is_changed = fold(&edited) != fold(word);
    *word = edited;
    is_changed.then_some(())
}

/// One edit behind the first letter, which people rarely miss.
fn edit(letters: &mut Vec<char>, dice: &mut Dice) {
    let at = 1 + dice.below(letters.len() - 2);
    let is_latin = letters[0].is_ascii() || fold(&letters[0].to_string()).is_ascii();
    let (first, n) = if is_latin { ('a', 26) } else { ('а', 32) };
    let other = char::from_u32(first as u32 + dice.below(n) as u32).unwrap_or(first);
    match dice.below(4) {
        0 => letters.insert(at, other),
        1 => letters[at] = other,
        2 => letters.swap(at, at + 1),
        _ => drop(letters.remove(at)),
    }
}

/// Which titles and cities hold a word, folded.
struct Library {
    titles: HashMap<String, HashSet<u64>>,
    cities: HashMap<String, HashSet<u64>>,
}

impl Library {
    fn new(docs: &[Doc]) -> Self {
        let mut library = Self {
            titles: HashMap::new(),
            cities: HashMap::new(),
        };
        for doc in docs {
            for word in words(&doc.title) {
                library
                    .titles
                    .entry(fold(&word))
                    .or_default()
                    .insert(doc.id);
            }
            library
                .cities
                .entry(doc.city.clone())
                .or_default()
                .insert(doc.id);
        }
        library
    }

    /// The postings with all these words in the title that are in the city, if there is one.
    fn holding(&self, words: &[String], city: &str) -> HashSet<u64> {
        let in_city = (!city.is_empty()).then(|| self.cities.get(city)).flatten();
        let mut sets: Vec<&HashSet<u64>> = words
            .iter()
            .filter_map(|it| self.titles.get(&fold(it)))
            .chain(in_city)
            .collect();
        let Some(first) = sets.pop() else {
            return HashSet::new();
        };
        let is_in_all = |it: &&u64| sets.iter().all(|set| set.contains(*it));
        first.iter().filter(is_in_all).copied().collect()
    }
}

/// The words of a text, in lower case.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric());
    words
        .filter(|it| !it.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// A word without accents, as far as the generated postings have any.
fn fold(word: &str) -> String {
    let mut folded = String::new();
    for letter in word.chars() {
        folded.push_str(match letter {
            'á' | 'à' | 'â' | 'ã' | 'ä' | 'ą' => "a",
            'ç' | 'ć' => "c",
            'é' | 'è' | 'ê' | 'ë' | 'ę' => "e",
            'í' | 'î' | 'ï' => "i",
            'ł' => "l",
            'ñ' | 'ń' => "n",
            'ó' | 'ô' | 'õ' | 'ö' => "o",
            'ś' => "s",
            'ß' => "ss",
            'ú' | 'û' | 'ü' => "u",
            'ź' | 'ż' => "z",
            'ё' => "е",
            _ => {
                folded.push(letter);
                continue;
            }
        });
    }
    folded
}

/// Chance that is the same every time: splitmix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        it ^ (it >> 31)
    }

    /// A number from 0 up to but not including `n`, which is not 0.
    fn below(&mut self, n: usize) -> usize {
        (self.roll() % n as u64) as usize
    }

    /// As [`Self::below`]; low numbers are met more often, as some words are in life.
    fn mostly_low(&mut self, n: usize) -> usize {
        self.below(n).min(self.below(n))
    }

    /// An item of a list that is separated by `;`.
    fn any<'a>(&mut self, list: &'a str) -> &'a str {
        let at = self.below(list.split(';').count());
        list.split(';').nth(at).unwrap_or_default()
    }

    /// As [`Self::any`], the first ones more often.
    fn mostly_first<'a>(&mut self, list: &'a str) -> &'a str {
        let at = self.mostly_low(list.split(';').count());
        list.split(';').nth(at).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_corpus_comes_every_time() {
        assert_eq!(docs(50), docs(50));
        assert_eq!(docs(50)[..20], docs(20));
    }

    #[test]
    fn there_are_as_many_queries_of_each_kind() {
        let queries = queries(&docs(2_000));
        for kind in Kind::ALL {
            let n = queries.iter().filter(|it| it.kind == kind).count();
            assert_eq!(n, N_OF_KIND, "{}", kind.name());
        }
    }

    #[test]
    fn every_query_means_a_posting() {
        for query in queries(&docs(2_000)) {
            assert!(!query.relevant.is_empty(), "{}", query.text);
        }
    }

    #[test]
    fn relevant_is_what_holds_all_words_that_are_meant() {
        let docs = docs(2_000);
        for query in queries(&docs) {
            if query.kind == Kind::Typo || query.kind == Kind::Typo2 || query.kind == Kind::Prefix {
                continue;
            }
            for doc in &docs {
                let text = words(&format!("{} {}", doc.title, doc.city));
                let text: Vec<String> = text.iter().map(|it| fold(it)).collect();
                let holds = words(&query.text).iter().all(|it| text.contains(&fold(it)));
                let is_relevant = query.relevant.contains(&doc.id);
                assert!(holds || !is_relevant, "{} {doc:?}", query.text);
            }
        }
    }

    #[test]
    fn every_accent_can_be_left_out() {
        for doc in docs(5_000) {
            for word in words(&doc.title) {
                let folded = fold(&word);
                let is_cyrillic = folded.chars().all(|it| ('а'..='я').contains(&it));
                assert!(folded.is_ascii() || is_cyrillic, "{word}");
            }
        }
    }
}
