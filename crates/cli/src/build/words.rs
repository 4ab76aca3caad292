//! The words of the board, for pages: the same texts that the board itself shows.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use openings_feed::model::{EmploymentType, SalaryPeriod, SectionKind, Workplace};
use unic_langid::LanguageIdentifier;

macro_rules! texts {
    ($($tag:literal),*) => {
        [$(($tag, include_str!(concat!("../../../../locales/", $tag, "/board.ftl")))),*]
    };
}

/// The languages the board speaks. The first stands in for all others.
const TEXTS: [(&str, &str); 12] = texts!(
    "en", "ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh-Hans"
);

/// The words of one language.
pub(crate) struct Words {
    /// The language that the words are in.
    pub(crate) language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// In the language with this tag, else in English.
    pub(crate) fn of(tag: &str) -> Self {
        let wanted = |it: &&(&str, &str)| {
            it.0 == tag
                || it.0.split('-').next() == Some(tag)
                || tag == "zh-Hant" && it.0 == "zh-Hans"
        };
        let (language, text) = TEXTS.iter().find(wanted).unwrap_or(&TEXTS[0]);
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        // `tests/locales.rs` holds that these texts are without a mistake.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
        Self { language, bundle }
    }

    /// A text without arguments; its id where there is none.
    pub(crate) fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A text with one argument.
    pub(crate) fn with(&self, id: &str, name: &'static str, value: &str) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value);
        self.format(id, Some(&args))
    }

    /// A text that depends on a count.
    pub(crate) fn count(&self, id: &str, n: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("count", n);
        args.set("n", grouped(n as f64));
        self.format(id, Some(&args))
    }

    fn format(&self, id: &str, args: Option<&FluentArgs>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|it| it.value());
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let text: Cow<str> = self.bundle.format_pattern(pattern, args, &mut Vec::new());
        text.into_owned()
    }
}

/// A number with thin spaces between thousands, which all countries understand.
pub(crate) fn grouped(amount: f64) -> String {
    let text = if amount.fract() == 0.0 {
        format!("{amount:.0}")
    } else {
        format!("{amount:.2}")
    };
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx).is_multiple_of(3) && digit.is_ascii_digit() {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped + fraction
}

/// The id of the word for a kind of section; none for what has no word of its own.
pub(crate) fn section_id(kind: SectionKind) -> Option<&'static str> {
    match kind {
        SectionKind::Responsibilities => Some("section-responsibilities"),
        SectionKind::Requirements => Some("section-requirements"),
        SectionKind::Offer => Some("section-offer"),
        SectionKind::Introduction | SectionKind::Other => None,
    }
}

/// The id of the word for a kind of employment.
pub(crate) fn type_id(kind: EmploymentType) -> &'static str {
    match kind {
        EmploymentType::FullTime => "type-full-time",
        EmploymentType::PartTime => "type-part-time",
        EmploymentType::Contractor => "type-contractor",
        EmploymentType::Temporary => "type-temporary",
        EmploymentType::Intern => "type-intern",
        EmploymentType::Volunteer => "type-volunteer",
        EmploymentType::PerDiem => "type-per-diem",
        EmploymentType::Other => "type-other",
    }
}

/// The id of the word for a workplace.
pub(crate) fn workplace_id(workplace: Workplace) -> &'static str {
    match workplace {
        Workplace::OnSite => "workplace-on-site",
        Workplace::Hybrid => "workplace-hybrid",
        Workplace::Remote => "workplace-remote",
    }
}

/// The id of the words for an amount per time.
pub(crate) fn salary_id(period: SalaryPeriod) -> &'static str {
    match period {
        SalaryPeriod::Hour => "salary-hour",
        SalaryPeriod::Day => "salary-day",
        SalaryPeriod::Week => "salary-week",
        SalaryPeriod::Month => "salary-month",
        SalaryPeriod::Year => "salary-year",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_page_is_there_in_every_language() {
        for (tag, _) in TEXTS {
            let words = Words::of(tag);
            assert_eq!(words.language, tag);
            let mut ids: Vec<&str> = EmploymentType::ALL.map(type_id).to_vec();
            ids.extend(Workplace::ALL.map(workplace_id));
            ids.extend([
                "section-offer",
                "section-requirements",
                "section-responsibilities",
            ]);
            ids.extend([
                "posting-apply",
                "posting-also",
                "posting-no-text",
                "list-label",
            ]);
            ids.extend(["country-remote", "country-none", "language-unknown"]);
            ids.extend([
                "fact-places",
                "fact-organization",
                "fact-remote",
                "fact-type",
            ]);
            ids.extend([
                "fact-workplace",
                "fact-salary",
                "fact-department",
                "fact-posted",
            ]);
            ids.extend(["fact-closes", "fact-reference"]);
            for id in ids {
                assert_ne!(words.text(id), id, "{tag}");
            }
            assert!(words.with("salary-month", "amount", "€ 9").contains("€ 9"));
            assert!(
                words
                    .with("fact-remote-within", "places", "Mars")
                    .contains("Mars")
            );
            assert!(words.count("status-all", 3).contains('3'));
            assert!(words.count("status-all", 12_345).contains("12\u{202f}345"));
        }
        assert_eq!(Words::of("tlh").language, "en");
    }
}
