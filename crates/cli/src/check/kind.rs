//! The kinds of issues, worst first, each with what to do about it.

/// A kind of issue. The order is that in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Unreadable,
    Lost,
    HostileMarkup,
    UnsafeLink,
    NoTitle,
    DuplicateId,
    RelativeLink,
    NoApplyLink,
    NoLanguage,
    DoubtfulLanguage,
    NoCountry,
    SearchEngines,
    Expired,
    Duplicate,
    UnknownValue,
    NoDate,
    NoText,
    NoSections,
}

impl Kind {
    /// Its name for machines.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Lost => "lost",
            Self::HostileMarkup => "hostile-markup",
            Self::UnsafeLink => "unsafe-link",
            Self::NoTitle => "no-title",
            Self::DuplicateId => "duplicate-id",
            Self::RelativeLink => "relative-link",
            Self::NoApplyLink => "no-apply-link",
            Self::NoLanguage => "no-language",
            Self::DoubtfulLanguage => "doubtful-language",
            Self::NoCountry => "no-country",
            Self::SearchEngines => "search-engines",
            Self::Expired => "expired",
            Self::Duplicate => "duplicate",
            Self::UnknownValue => "unknown-value",
            Self::NoDate => "no-date",
            Self::NoText => "no-text",
            Self::NoSections => "no-sections",
        }
    }

    /// What is wrong.
    pub(crate) fn headline(self) -> &'static str {
        match self {
            Self::Unreadable => "Feeds that cannot be read",
            Self::Lost => "Postings that are lost",
            Self::HostileMarkup => "Markup that could attack a page",
            Self::UnsafeLink => "Links that lead nowhere safe",
            Self::NoTitle => "Postings without a title",
            Self::DuplicateId => "Ids that are missing or used twice",
            Self::RelativeLink => "Links without a host",
            Self::NoApplyLink => "Postings nobody can apply for",
            Self::NoLanguage => "Postings without a language",
            Self::DoubtfulLanguage => "Postings that seem to be in another language than they say",
            Self::NoCountry => "Postings without a country",
            Self::SearchEngines => "Postings that search engines will not list as jobs",
            Self::Expired => "Postings past their last day",
            Self::Duplicate => "Postings that look the same",
            Self::UnknownValue => "Values that are not understood",
            Self::NoDate => "Postings without a date",
            Self::NoText => "Postings without a description",
            Self::NoSections => "Descriptions without sections",
        }
    }

    /// How to mend it: one sentence.
    pub(crate) fn remedy(self) -> &'static str {
        match self {
            Self::Unreadable => {
                "Follow what is said beside each; nothing of these feeds can be shown."
            }
            Self::Lost => "Repair the item at this place; it is not on the board.",
            Self::HostileMarkup => {
                "Take scripts, frames and on… attributes out at the source: this board drops them, other readers may not."
            }
            Self::UnsafeLink => "Use addresses that begin with https://, mailto: or tel:.",
            Self::NoTitle => "Give every item a `title`: the name of the role.",
            Self::DuplicateId => {
                "Give every posting an `id` of its own that stays the same from day to day."
            }
            Self::RelativeLink => {
                "Write whole addresses (https://…), or say with --base-url what they stand below."
            }
            Self::NoApplyLink => {
                "Give the item a `url`, or the JobPosting a `potentialAction` with a `target`."
            }
            Self::NoLanguage => {
                "Give the item a `language` (\"de\"), or the feed one before its items; what is found from the text is a guess."
            }
            Self::DoubtfulLanguage => {
                "Correct `language`: visitors who read the language of the text do not see these postings."
            }
            Self::NoCountry => {
                "Give `jobLocation` an `addressCountry` (\"AT\"), or a remote posting its `jobLocationType`: TELECOMMUTE."
            }
            Self::SearchEngines => {
                "Add what is missing; Google lists a JobPosting only with all of it."
            }
            Self::Expired => {
                "Take them out of the feed, or renew `validThrough`: the board leaves them out."
            }
            Self::Duplicate => {
                "Drop all but one, or tell them apart by title, place or `identifier`."
            }
            Self::UnknownValue => {
                "Write the value as schema.org has it; what was done instead is said beside each."
            }
            Self::NoDate => {
                "Give the item a `date_published`: without it the posting stands last in its list."
            }
            Self::NoText => "Give the item a `content_html`.",
            Self::NoSections => {
                "Use headings (<h3>Requirements</h3>), or the fields `responsibilities`, `qualifications`, `jobBenefits`."
            }
        }
    }

    /// Whether visitors or their safety suffer, and not only the order of things.
    pub(crate) fn is_grave(self) -> bool {
        self <= Self::RelativeLink
    }
}
