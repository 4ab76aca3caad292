use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use openings_feed::model::Language;
use unic_langid::LanguageIdentifier;

use crate::browser::intl;
use crate::i18n::MessageId;

/// The languages that the interface speaks. Each has a folder in `locales/`.
pub const UI_LANGUAGES: [&str; 12] = [
    "en", "fr", "de", "es", "pt", "it", "nl", "pl", "ru", "ar", "zh-Hans", "ja",
];

/// The reference, compiled in: what is shown until another language has arrived, or if it never does.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/board.ftl"));

/// The messages of the reference that the first rows do not need.
const ENGLISH_REST: &str = include_str!(concat!(env!("OUT_DIR"), "/rest.ftl"));

thread_local! {
    static REST: FluentBundle<FluentResource> = bundle("en", ENGLISH_REST);
}

/// The interface language for postings in `language`, if the interface speaks it.
///
/// Simplified Chinese serves readers of `zh` of either script: it is nearer to them than English.
pub fn ui_language(language: &str) -> Option<&'static str> {
    let language = Language::parse(language)?;
    let base = language.as_str().split('-').next().unwrap_or_default();
    UI_LANGUAGES
        .into_iter()
        .find(|it| it.split('-').next() == Some(base))
}

/// A value in a message.
pub enum Argument<'a> {
    /// A text, already in the locale's form.
    Text(&'static str, &'a str),
    /// A number of things: `$count` chooses the plural, `$n` is what is shown.
    Count(usize),
}

/// One language of the interface. Cheap to clone.
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
    fallback: Option<Locale>,
}

impl Locale {
    /// English, which is always there.
    pub fn english() -> Self {
        Self::new("en", ENGLISH, None)
    }

    /// A language of [`UI_LANGUAGES`] from its Fluent source; what is missing in it is shown in English.
    pub fn parse(tag: &'static str, source: &str, english: &Self) -> Self {
        Self::new(tag, source, Some(english.clone()))
    }

    fn new(tag: &'static str, source: &str, fallback: Option<Self>) -> Self {
        let bundle = bundle(tag, source);
        Self(Arc::new(Inner {
            tag,
            bundle,
            fallback,
        }))
    }

    /// Its BCP 47 tag, for `lang` attributes and `Intl`.
    pub fn tag(&self) -> &'static str {
        self.0.tag
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(&self) -> bool {
        Language::parse(self.tag()).is_some_and(|it| it.is_rtl())
    }

    /// The text for `id` in this language, or in English, or the id itself.
    ///
    /// Never fails: a visitor who sees a message id can still use the page, and `tests/locales.rs` makes sure
    /// that nobody ever does.
    pub fn text(&self, id: MessageId) -> String {
        self.format(id, &[])
    }

    /// As [`Self::text`], with values for the message's arguments.
    pub fn format(&self, id: MessageId, arguments: &[Argument]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len() + 1);
        for argument in arguments {
            match *argument {
                Argument::Text(name, value) => args.set(name, value),
                Argument::Count(count) => {
                    args.set("count", count);
                    args.set(
                        "n",
                        FluentValue::from(intl::number(self.tag(), count as f64)),
                    );
                }
            }
        }
        self.lookup(id, &args).unwrap_or_else(|| id.0.to_owned())
    }

    /// A text with a number of things in it.
    pub fn count(&self, id: MessageId, count: usize) -> String {
        self.format(id, &[Argument::Count(count)])
    }

    /// "37 of 212 jobs": shows one number and takes the plural of another.
    pub fn of_total(&self, id: MessageId, shown: &str, total: usize, total_shown: &str) -> String {
        let mut args = FluentArgs::with_capacity(3);
        args.set("count", total);
        args.set("n", shown);
        args.set("total", total_shown);
        self.lookup(id, &args).unwrap_or_else(|| id.0.to_owned())
    }

    fn lookup(&self, id: MessageId, args: &FluentArgs) -> Option<String> {
        find(&self.0.bundle, id, args).or_else(|| match &self.0.fallback {
            Some(it) => it.lookup(id, args),
            None => find_in_rest(id, args),
        })
    }
}

fn bundle(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // A resource with a syntax error still holds its other messages.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(it, _)| it);
    bundle.add_resource_overriding(resource);
    bundle
}

fn find(bundle: &FluentBundle<FluentResource>, id: MessageId, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(id.0)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    debug_assert!(errors.is_empty(), "message {}: {errors:?}", id.0);
    Some(text.into_owned())
}

// Apart from the code that the first rows need.
#[inline(never)]
fn find_in_rest(id: MessageId, args: &FluentArgs) -> Option<String> {
    REST.with(|it| find(it, id, args))
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
