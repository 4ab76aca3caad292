//! Other words for the same role: one text file for each language, which anyone can extend.

use std::ops::Range;

use crate::names::Names;
use crate::tongue::Tongue;
use crate::word::Words;

/// The files, by language: what lies in `crates/search/roles/`. For programs that have room for all of them; a board
/// on a page fetches those that it needs, and gives them to [`Index::know_roles`].
///
/// [`Index::know_roles`]: crate::Index::know_roles
pub const ROLES: &[(&str, &str)] = &[
    ("ar", include_str!("../roles/ar.txt")),
    ("de", include_str!("../roles/de.txt")),
    ("en", include_str!("../roles/en.txt")),
    ("es", include_str!("../roles/es.txt")),
    ("fr", include_str!("../roles/fr.txt")),
    ("it", include_str!("../roles/it.txt")),
    ("ja", include_str!("../roles/ja.txt")),
    ("ko", include_str!("../roles/ko.txt")),
    ("nl", include_str!("../roles/nl.txt")),
    ("pl", include_str!("../roles/pl.txt")),
    ("pt", include_str!("../roles/pt.txt")),
    ("ru", include_str!("../roles/ru.txt")),
    ("zh", include_str!("../roles/zh.txt")),
];

/// The languages that have a file.
pub const ROLE_LANGUAGES: [&str; 13] = [
    "ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh",
];

/// The language that all boards understand: jobs have English names everywhere.
const EVERYWHERE: Tongue = Tongue("en");

/// The files that an index was given.
#[derive(Debug, Default)]
pub(crate) struct RoleFiles(Vec<(String, String)>);

impl RoleFiles {
    /// `false` if the language has its file already.
    pub(crate) fn add(&mut self, tag: &str, file: &str) -> bool {
        let is_new = !self.0.iter().any(|it| it.0 == tag);
        if is_new {
            self.0.push((tag.to_owned(), file.to_owned()));
        }
        is_new
    }
}

/// The names of roles in one language and in that of everywhere.
#[derive(Debug, Default)]
pub(crate) struct Roles {
    tag: String,
    /// Each role as its names, each name as its words.
    groups: Vec<Vec<Vec<String>>>,
    /// The first words of all names, and which names begin with each.
    firsts: Names,
    beginning: Vec<Vec<(u32, u32)>>,
}

impl Roles {
    /// Reads the files of a language.
    pub(crate) fn of(tongue: Tongue, files: &RoleFiles) -> Self {
        let mut roles = Self {
            tag: tongue.0.to_owned(),
            ..Self::default()
        };
        for (tag, text) in &files.0 {
            if *tag == tongue.0 || Tongue(tag) == EVERYWHERE {
                text.lines().for_each(|it| roles.add(it));
            }
        }
        roles
    }

    fn add(&mut self, line: &str) {
        let line = line.split('#').next().unwrap_or_default();
        let mut names: Vec<Vec<String>> = line.split(',').map(words).collect();
        names.retain(|it| !it.is_empty());
        if names.len() < 2 {
            return;
        }
        let group = self.groups.len() as u32;
        for (at, name) in names.iter().enumerate() {
            let first = self.firsts.intern(&name[0]) as usize;
            self.beginning.resize(self.firsts.len(), Vec::new());
            self.beginning[first].push((group, at as u32));
        }
        self.groups.push(names);
    }

    /// Whether these are the roles of a language.
    pub(crate) fn is_of(&self, tongue: Tongue) -> bool {
        !self.groups.is_empty() && self.tag == tongue.0
    }

    /// Calls `visit` with the words of each other name of every role that is named in `terms`, and with which of the
    /// terms name it. Terms are folded.
    pub(crate) fn for_each_synonym(
        &self,
        terms: &[&str],
        mut visit: impl FnMut(Range<usize>, &[String]),
    ) {
        for start in 0..terms.len() {
            let Some(first) = self.firsts.get(terms[start]) else {
                continue;
            };
            for (group, own) in &self.beginning[first as usize] {
                let names = &self.groups[*group as usize];
                let name = &names[*own as usize];
                let end = start + name.len();
                if !terms.get(start..end).is_some_and(|it| name.iter().eq(it)) {
                    continue;
                }
                for other in names.iter().filter(|it| *it != name) {
                    visit(start..end, other);
                }
            }
        }
    }
}

/// The words of a name; a stretch of a script without spaces is one.
fn words(name: &str) -> Vec<String> {
    let words = Words::of(name);
    let mut terms = Vec::new();
    for run in words.counted() {
        let mut term = String::new();
        words.term(run.letters.clone(), &mut term);
        terms.push(term);
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn synonyms(query: &str, tag: &str) -> Vec<String> {
        let terms: Vec<&str> = query.split(' ').collect();
        let mut found = Vec::new();
        let mut files = RoleFiles::default();
        for (tag, file) in ROLES {
            files.add(tag, file);
        }
        Roles::of(Tongue(tag), &files).for_each_synonym(&terms, |at, name| {
            found.push(format!("{}: {}", terms[at].join(" "), name.join(" ")));
        });
        found
    }

    #[test]
    fn names_of_a_role_stand_for_each_other() {
        let found = synonyms("senior swe", "en");
        assert!(
            found.contains(&"swe: software engineer".to_owned()),
            "{found:?}"
        );
        let found = synonyms("human resources", "de");
        assert!(
            found.contains(&"human resources: hr".to_owned()),
            "{found:?}"
        );
        assert!(synonyms("orchid", "en").is_empty());
    }

    #[test]
    fn every_language_that_is_said_to_have_a_file_has_one() {
        let tags: Vec<&str> = ROLES.iter().map(|it| it.0).collect();
        assert_eq!(tags, ROLE_LANGUAGES);
    }

    #[test]
    fn every_file_is_in_order() {
        for (tag, text) in ROLES {
            for line in text.lines() {
                let line = line.split('#').next().unwrap_or_default().trim();
                let names: Vec<_> = line.split(',').map(words).collect();
                let is_group = names.len() > 1 && names.iter().all(|it| !it.is_empty());
                assert!(line.is_empty() || is_group, "{tag}: {line}");
            }
        }
    }
}
