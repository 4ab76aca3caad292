use crate::model::{Language, Location, Remote, SafeUrl, Salary, Timestamp, Workplace};

/// One job posting, in one language.
///
/// Every field but `id` may be missing in a feed; what is missing is `None` or empty, never made up.
///
/// The default is nothing but a start: it has no id.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Posting {
    /// Names the posting within its feed. Never empty, and no other posting of the feed has it.
    pub id: String,
    /// The language the posting is written in; `None` is "language not stated".
    pub language: Option<Language>,
    /// How `language` is known.
    pub language_source: LanguageSource,
    /// At most 500 characters. Empty only when the feed has no title.
    pub title: String,
    /// Who hires. Empty when the feed does not say.
    pub organization: String,
    /// Where the work is done. Empty when the feed does not say.
    pub locations: Vec<Location>,
    /// On site, hybrid or remote, where stated.
    pub workplace: Option<Workplace>,
    /// Whom a remote posting admits; `Remote::No` for all others.
    pub remote: Remote,
    /// Full-time, intern …; none twice, in the order of the feed.
    pub employment_types: Vec<EmploymentType>,
    /// The unit of the organization.
    pub department: Option<String>,
    /// What is paid, where stated as numbers.
    pub salary: Option<Salary>,
    /// When it was first published.
    pub posted: Option<Timestamp>,
    /// The last moment at which it is open.
    pub valid_through: Option<Timestamp>,
    /// Its page.
    pub url: Option<SafeUrl>,
    /// Where to apply, when that is not `url`.
    pub apply_url: Option<SafeUrl>,
    /// Free keywords of the publisher, none twice.
    pub tags: Vec<String>,
    /// Ids of the same posting in other languages, as far as the feed states them.
    pub translations: Vec<String>,
    /// The employer's own number for the job; the same in each of its translations.
    pub reference: Option<String>,
    /// The text, unread: [`crate::sections`] reads it when the posting is opened.
    pub body: Body,
}

impl Posting {
    /// Whether the posting is past its last day at `now`.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.valid_through.is_some_and(|it| it < now)
    }

    /// Where the apply button leads: the apply address, else the posting's page.
    pub fn apply_target(&self) -> Option<&SafeUrl> {
        self.apply_url.as_ref().or(self.url.as_ref())
    }
}

/// How a posting's language is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LanguageSource {
    /// The item or the feed says it.
    Declared,
    /// Found in its text; the board marks it as detected.
    Detected,
    /// Neither stated nor found.
    #[default]
    Unknown,
}

/// The text of a posting as the feed gave it, at most 200 KB in all.
///
/// Kept unread because most postings of a board are never opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    /// The main text; its sections are recovered from its headings.
    pub main: Option<Markup>,
    /// Sections that the feed keeps in fields of their own, in reading order.
    pub own_sections: Vec<OwnSection>,
    /// The address of the file that has the text, if it is not here; see [`crate::text_of`].
    pub elsewhere: Option<String>,
}

/// A text and the language it is marked up in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Markup {
    /// HTML, hostile until read into the closed tree.
    Html(String),
    /// Plain text whose line breaks and bullets have a meaning.
    Plain(String),
}

impl Markup {
    /// The text as it came, markup included.
    pub fn source(&self) -> &str {
        match self {
            Self::Html(it) | Self::Plain(it) => it,
        }
    }
}

/// A section that the feed keeps in a field of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSection {
    /// What the field is for.
    pub kind: SectionKind,
    /// Its heading where the feed has one; else the board uses its own word for `kind`.
    pub heading: Option<String>,
    /// Its text.
    pub text: Markup,
}

/// What a part of a posting tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionKind {
    /// The role and the organization.
    Introduction,
    /// What the work is.
    Responsibilities,
    /// What is asked of the person.
    Requirements,
    /// What the person gets.
    Offer,
    /// Anything else, under its own heading.
    Other,
}

/// The kinds of employment of schema.org's `employmentType`, as listed by Google for Jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EmploymentType {
    /// `FULL_TIME`
    FullTime,
    /// `PART_TIME`
    PartTime,
    /// `CONTRACTOR`: also freelance.
    Contractor,
    /// `TEMPORARY`: also fixed term.
    Temporary,
    /// `INTERN`: also working student and trainee.
    Intern,
    /// `VOLUNTEER`
    Volunteer,
    /// `PER_DIEM`
    PerDiem,
    /// `OTHER`
    Other,
}

impl EmploymentType {
    /// All of them, in the order in which a filter lists them.
    pub const ALL: [Self; 8] = [
        Self::FullTime,
        Self::PartTime,
        Self::Contractor,
        Self::Temporary,
        Self::Intern,
        Self::Volunteer,
        Self::PerDiem,
        Self::Other,
    ];

    /// schema.org's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FullTime => "FULL_TIME",
            Self::PartTime => "PART_TIME",
            Self::Contractor => "CONTRACTOR",
            Self::Temporary => "TEMPORARY",
            Self::Intern => "INTERN",
            Self::Volunteer => "VOLUNTEER",
            Self::PerDiem => "PER_DIEM",
            Self::Other => "OTHER",
        }
    }
}
