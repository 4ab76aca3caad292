//! Forms of a word: endings that a language puts behind it.
//!
//! Light stemming by tables: an ending is taken off where enough of the word is left, and nothing is looked up. A stem is
//! always a beginning of its word, so all words of a stem stand side by side in the dictionary and need not
//! be stemmed while postings are added.

use crate::tongue::Tongue;

/// The endings of a language, each as it is folded, and how many letters must be left.
struct Endings {
    endings: &'static str,
    shortest: usize,
}

impl Tongue<'_> {
    fn endings(self) -> Option<Endings> {
        let (endings, shortest) = match self.0 {
            "en" => ("s es 's ing ings ed er ers or ors y ies e ment ments", 4),
            "de" => ("in innen en e er ern es s n em", 4),
            "fr" => (
                "s e es x euse euses eur eurs rice rices eux aux al ale ales er ere eres if ive ives ifs ant ante ants \
                 antes ien ienne iens iennes",
                4,
            ),
            "es" => (
                "s es a as o os e or ora ores oras ador adora adores adoras ero era eros eras ista istas cion ciones",
                3,
            ),
            "pt" => (
                "s es a as o os e or ora ores oras ador adora adores adoras eiro eira eiros eiras ista istas cao coes ao oes",
                3,
            ),
            "it" => (
                "a e i o hi he ore ori rice rici ista isti iste iere iera ieri iere zione zioni ario aria ari arie",
                3,
            ),
            "nl" => ("s en er ers e ster sters es n", 4),
            "pl" => (
                "a y i e u o ow om ami ach em ie ia iem k ka ki ke ko ek kow kiem kami czka czki czke ca cy ce cow czyni \
                 czyn ego emu ej ym ymi ych iego",
                4,
            ),
            "ru" | "uk" => (
                "а я о е и ы у ю ь ам ям ами ями ах ях ов ев еи ом ем ои ею ою ии ыи ая яя ое ее ые ие ого его ому ему \
                 ых их ыми ими ки ка ку ке кои ок щик щика щики щиков щица ник ника ники ников ница",
                4,
            ),
            "ar" => ("ه ات ون ين ان ي ها هم", 3),
            "sv" => ("er ar or en et na a e s n erna arna are aren arna ska", 4),
            "da" | "no" | "nb" | "nn" => ("er e en et ene erne ne s r ere eren erne ske", 4),
            "cs" | "sk" => (
                "a y e u i o ou em am um ach ech ami mi ka ky ku kou ek ik ice nik nika nici nice ovy ova ove ych ym",
                4,
            ),
            "fi" => ("a n t ja jat ssa lla i in en", 4),
            "tr" => ("ler lar i u in un ci cu si su leri lari", 4),
            _ => return None,
        };
        Some(Endings { endings, shortest })
    }

    /// How many bytes of a folded word are its stem; `None` where nothing is known of its forms.
    pub(crate) fn stem_len(self, word: &str) -> Option<usize> {
        let Endings { endings, shortest } = self.endings()?;
        let mut stem = word;
        // The longest ending that leaves a word: `Entwicklerinnen` and `Entwickler` meet at `Entwickl`.
        for _ in 0..MOST_ENDINGS {
            let left = endings
                .split_ascii_whitespace()
                .filter_map(|it| stem.strip_suffix(it))
                .filter(|it| it.chars().count() >= shortest)
                .min_by_key(|it| it.len());
            match left {
                Some(left) => stem = left,
                None => break,
            }
        }
        Some(stem.len())
    }

    /// Whether two words have one stem; `stem` is that of the first.
    pub(crate) fn is_form(self, stem: &str, word: &str) -> bool {
        let Some(length) = self.stem_len(word) else {
            return false;
        };
        let own = &word[..length];
        if self.0 != "nl" {
            return own == stem;
        }
        // `Leraar` and `leraren`: a long vowel is written twice where its syllable is closed.
        let mut letters = single_vowels(own);
        let mut others = single_vowels(stem);
        loop {
            match (letters.next(), others.next()) {
                (None, None) => return true,
                (a, b) if a == b => {}
                _ => return false,
            }
        }
    }

    /// What all words begin with that may have this stem.
    pub(crate) fn beginning(self, stem: &str) -> &str {
        let n = if self.0 == "nl" { 3 } else { usize::MAX };
        let end = stem.char_indices().nth(n).map_or(stem.len(), |it| it.0);
        &stem[..end]
    }
}

fn single_vowels(word: &str) -> impl Iterator<Item = char> {
    let mut before = ' ';
    word.chars().filter(move |it| {
        let is_second = *it == before && matches!(it, 'a' | 'e' | 'o' | 'u');
        before = *it;
        !is_second
    })
}

/// At most so many endings stand one behind the other: `Entwickl-er-in`.
const MOST_ENDINGS: usize = 2;
