//! Every language of the interface says the same things, with the same values in them, and says them right.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralRuleType, PluralRules};
use openings::i18n::{UI_LANGUAGES, message};
use unic_langid::LanguageIdentifier;

/// The plural categories that whole numbers have in each language, by CLDR.
///
/// French, Spanish, Italian and Portuguese also have `many`, for whole millions. No text of the board differs
/// there from `other`, which is what Fluent then takes.
const CATEGORIES: [(&str, &[&str]); 12] = [
    ("en", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("de", &["one", "other"]),
    ("es", &["one", "other"]),
    ("pt", &["one", "other"]),
    ("it", &["one", "other"]),
    ("nl", &["one", "other"]),
    ("pl", &["few", "many", "one", "other"]),
    ("ru", &["few", "many", "one", "other"]),
    ("ar", &["few", "many", "one", "other", "two", "zero"]),
    ("zh-Hans", &["other"]),
    ("ja", &["other"]),
];

const COUNTS: [usize; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

/// The arguments that are numbers. A text may say these in words ("two jobs"), but no other.
const NUMBERS: [&str; 3] = ["count", "n", "total"];

/// What can be known of a message without formatting it.
#[derive(Debug, Default)]
struct Shape {
    arguments: BTreeSet<String>,
    /// The plural categories that it tells apart, for each place where `$count` chooses.
    plurals: Vec<BTreeSet<String>>,
}

impl Shape {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut shape = Self::default();
        shape.read(pattern);
        shape
    }

    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            match expression {
                Expression::Inline(it) => {
                    self.note(it);
                }
                Expression::Select { selector, variants } => {
                    let argument = self.note(selector);
                    assert_eq!(argument, "count", "only $count chooses");
                    let plurals = variants.iter().filter_map(|it| match &it.key {
                        VariantKey::Identifier { name } => Some(name.clone()),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    self.plurals.push(plurals.collect());
                    for variant in variants {
                        self.read(&variant.value);
                    }
                }
            }
        }
    }

    /// Notes an argument. The board's messages hold no other expression, so that any may be left to a translator.
    fn note(&mut self, expression: &InlineExpression<String>) -> String {
        let InlineExpression::VariableReference { id } = expression else {
            panic!("{expression:?} is not an argument");
        };
        self.arguments.insert(id.name.clone());
        id.name.clone()
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn source(tag: &str) -> String {
    let path = folder().join(tag).join("board.ftl");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of a language, by id.
fn shapes(tag: &str) -> BTreeMap<String, Shape> {
    let resource = parser::parse(source(tag))
        .unwrap_or_else(|(_, errors)| panic!("{tag} is not Fluent: {errors:?}"));
    let mut shapes = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(it) => {
                let id = it.id.name;
                let pattern = it
                    .value
                    .unwrap_or_else(|| panic!("{tag}: {id} has no text"));
                assert!(it.attributes.is_empty(), "{tag}: {id} has attributes");
                let twice = shapes.insert(id.clone(), Shape::of(&pattern));
                assert!(twice.is_none(), "{tag}: {id} is there twice");
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{tag}: {other:?} is neither a message nor a comment"),
        }
    }
    shapes
}

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = tag.parse().expect("a language tag");
    let resource = FluentResource::try_new(source(tag)).expect("Fluent");
    let mut bundle = FluentBundle::new(vec![identifier]);
    bundle.add_resource(resource).expect("no id twice");
    bundle.set_use_isolating(false);
    bundle
}

/// What stands for the value of an argument that is no number.
fn sample(argument: &str) -> String {
    format!("<{argument}>")
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, shape: &Shape, count: usize) -> String {
    let mut args = FluentArgs::new();
    for argument in &shape.arguments {
        match argument.as_str() {
            "count" => args.set("count", count),
            it if NUMBERS.contains(&it) => args.set(it.to_owned(), count.to_string()),
            it => args.set(it.to_owned(), sample(it)),
        }
    }
    let pattern = bundle
        .get_message(id)
        .and_then(|it| it.value())
        .expect("a text");
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    assert!(errors.is_empty(), "{id} for {count}: {errors:?}");
    text.into_owned()
}

/// Runs `check` on each message of each language, for each count.
fn for_each_text(check: impl Fn(&str, &str, &Shape, &str)) {
    for tag in UI_LANGUAGES {
        let bundle = bundle(tag);
        for (id, shape) in &shapes(tag) {
            for count in COUNTS {
                check(tag, id, shape, &format(&bundle, id, shape, count));
            }
        }
    }
}

#[test]
fn every_language_has_its_own_plural_rule() {
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    for tag in UI_LANGUAGES {
        let language: LanguageIdentifier = tag.parse().unwrap();
        assert!(
            known.iter().any(|it| it.language == language.language),
            "{tag}: crates/plural has no rule"
        );
    }
}

#[test]
fn each_language_has_a_folder_and_each_folder_a_language() {
    let folders: BTreeSet<String> = fs::read_dir(folder())
        .expect("the folder of the locales")
        .map(|it| {
            it.expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(folders, UI_LANGUAGES.map(str::to_owned).into());
    assert_eq!(CATEGORIES.map(|(tag, _)| tag), UI_LANGUAGES);
}

#[test]
fn every_language_has_the_messages_of_the_reference_and_no_others() {
    let english: BTreeSet<String> = shapes("en").into_keys().collect();
    for tag in UI_LANGUAGES {
        let ids: BTreeSet<String> = shapes(tag).into_keys().collect();
        let missing: Vec<_> = english.difference(&ids).collect();
        let unknown: Vec<_> = ids.difference(&english).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        assert!(
            unknown.is_empty(),
            "{tag} has {unknown:?}, which the reference has not"
        );
    }
}

#[test]
fn every_language_takes_the_arguments_of_the_reference() {
    let english = shapes("en");
    for tag in UI_LANGUAGES {
        for (id, shape) in shapes(tag) {
            let expected = english.get(&id).map(|it| &it.arguments);
            assert_eq!(Some(&shape.arguments), expected, "{tag}: {id}");
        }
    }
}

#[test]
fn the_code_names_the_messages_of_the_reference_and_their_arguments() {
    let named: BTreeMap<String, BTreeSet<String>> = message::ALL
        .iter()
        .map(|(id, arguments)| {
            let arguments = arguments.iter().map(|it| (*it).to_owned());
            ((*id).to_owned(), arguments.collect())
        })
        .collect();
    assert_eq!(named.len(), message::ALL.len(), "an id has two names");
    let english = shapes("en");
    for (id, arguments) in &named {
        let expected = english.get(id).map(|it| &it.arguments);
        assert_eq!(
            Some(arguments),
            expected,
            "{id} in the code, and in the reference"
        );
    }
    let unnamed: Vec<_> = english
        .keys()
        .filter(|it| !named.contains_key(*it))
        .collect();
    assert!(unnamed.is_empty(), "no name in the code for {unnamed:?}");
}

#[test]
fn plurals_have_every_category_of_the_language() {
    let only_other = BTreeSet::from(["other".to_owned()]);
    let english = shapes("en");
    for (tag, categories) in CATEGORIES {
        let all: BTreeSet<String> = categories.iter().map(|&it| it.to_owned()).collect();
        for (id, shape) in shapes(tag) {
            // Where English tells only exact numbers apart, another language may have nothing more to tell.
            let may_be_plain = english
                .get(&id)
                .is_some_and(|it| it.plurals.contains(&only_other));
            for plurals in shape.plurals {
                let is_plain = may_be_plain && plurals == only_other;
                assert!(
                    is_plain || plurals == all,
                    "{tag}: {id} has {plurals:?}, not {all:?}"
                );
            }
        }
    }
}

#[test]
fn every_text_says_something_for_every_count() {
    for_each_text(|tag, id, _, text| {
        assert!(!text.trim().is_empty(), "{tag}: {id} is empty");
        assert_eq!(text.trim(), text, "{tag}: {id} has spaces around it");
        assert!(
            !text.contains(['{', '}']),
            "{tag}: {id} has a stray brace: {text}"
        );
    });
}

#[test]
fn no_text_leaves_out_a_value_that_is_not_a_number() {
    for_each_text(|tag, id, shape, text| {
        for argument in &shape.arguments {
            let is_there = NUMBERS.contains(&argument.as_str()) || text.contains(&sample(argument));
            assert!(is_there, "{tag}: {id} leaves out {argument}: {text}");
        }
    });
}

#[test]
fn texts_never_shout_and_are_set_as_a_printer_would() {
    for_each_text(|tag, id, _, text| {
        for mark in ["!", "！", "¡", "\"", "'", "...", "  "] {
            assert!(!text.contains(mark), "{tag}: {id} has {mark:?}: {text}");
        }
    });
}

#[track_caller]
fn check(tag: &str, id: &str, count: usize, expected: &str) {
    let shapes = shapes(tag);
    assert_eq!(format(&bundle(tag), id, &shapes[id], count), expected);
}

#[test]
fn plurals_follow_the_language() {
    check("en", "status-all", 1, "1 job");
    check("fr", "status-all", 0, "0 offre");
    check("fr", "status-all", 2, "2 offres");
    check("de", "status-all", 0, "0 Stellen");
    check("pl", "status-all", 21, "21 ofert");
    check("pl", "status-all", 22, "22 oferty");
    check("ru", "status-all", 21, "21 вакансия");
    check("ru", "status-all", 11, "11 вакансий");
    check("ar", "status-all", 2, "وظيفتان");
    check("ar", "status-all", 3, "3 وظائف");
    check("ar", "status-all", 11, "11 وظيفة");
    check("zh-Hans", "status-all", 1, "1 个职位");
    check("ja", "status-all", 2, "求人2件");
}

#[test]
fn the_plural_after_of_follows_the_whole() {
    check("pl", "status-some", 21, "21 z 21 ofert");
    check("ru", "status-some", 21, "21 из 21 вакансии");
}

#[test]
fn an_exact_number_goes_before_its_plural() {
    check("en", "posted-within", 1, "Last 24 hours");
    check("ru", "posted-within", 1, "Последние 24 часа");
    check("ru", "posted-within", 21, "Последний 21 день");
    check("pl", "filters-open", 0, "Filtry");
}
