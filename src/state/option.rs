//! What a partner writes on the element, each attribute with its parser and its default.

mod parse;

use parse::{Given, addresses, number_within, switch, word, words};

/// A filter that a partner can choose to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterKind {
    /// Countries.
    Country,
    /// On-site, hybrid, remote.
    Workplace,
    /// Full-time, part-time …
    EmploymentType,
    /// Departments.
    Department,
    /// Organizations.
    Organization,
    /// How long ago a job was posted.
    Posted,
    /// What it pays.
    Salary,
}

impl FilterKind {
    /// All of them, in the order in which they are shown unless the partner says otherwise.
    pub const ALL: [Self; 7] = [
        Self::Country,
        Self::Workplace,
        Self::EmploymentType,
        Self::Department,
        Self::Organization,
        Self::Posted,
        Self::Salary,
    ];

    /// The word in the attribute `filters`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Workplace => "workplace",
            Self::EmploymentType => "type",
            Self::Department => "department",
            Self::Organization => "organization",
            Self::Posted => "posted",
            Self::Salary => "salary",
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the page is.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The word in the attribute `theme`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// When the board is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Loading {
    /// When it comes near the window.
    #[default]
    Lazy,
    /// At once.
    Eager,
}

/// Where the state of the board is written in the page's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Routing {
    /// Into the query.
    #[default]
    Query,
    /// Into the fragment.
    Hash,
    /// Nowhere.
    None,
}

/// Everything that the attributes of the element say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// `src`: the addresses of the feeds.
    pub sources: Vec<String>,
    /// `lang`: the posting language to begin with, as written.
    pub language: Option<String>,
    /// `ui-lang`: the language of the interface, as written.
    pub ui_language: Option<String>,
    /// `country`: the countries to begin with, as written.
    pub countries: Vec<String>,
    /// `query`: the words to begin with.
    pub query: String,
    /// `filters`: which to show, in their order.
    pub filters: Vec<FilterKind>,
    /// `page-size`: how many rows at once.
    pub page_size: usize,
    /// `heading-level`: the level of the board's own heading.
    pub heading_level: u8,
    /// `theme`
    pub theme: Theme,
    /// `loading`
    pub loading: Loading,
    /// `routing`
    pub routing: Routing,
    /// `param-prefix`: what the board's names in the address begin with.
    pub param_prefix: String,
    /// `apply-params`: names of parameters to carry over to the apply link.
    pub apply_params: Vec<String>,
    /// `offline`: whether to keep copies of the feeds.
    pub offline: bool,
    /// `saved-copies`: whether to show the list of saved copies.
    pub saved_copies: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            sources: Vec::new(),
            language: None,
            ui_language: None,
            countries: Vec::new(),
            query: String::new(),
            filters: FilterKind::ALL.to_vec(),
            page_size: 25,
            heading_level: 2,
            theme: Theme::default(),
            loading: Loading::default(),
            routing: Routing::default(),
            param_prefix: String::new(),
            apply_params: Vec::new(),
            offline: true,
            saved_copies: false,
        }
    }
}

impl Options {
    /// The attributes that are read, as they are written in HTML.
    pub const NAMES: [&str; 15] = [
        "src",
        "lang",
        "ui-lang",
        "country",
        "query",
        "filters",
        "page-size",
        "heading-level",
        "theme",
        "loading",
        "routing",
        "param-prefix",
        "apply-params",
        "offline",
        "saved-copies",
    ];

    /// Takes the value of the attribute `name`; `None` for an attribute that is not there.
    ///
    /// # Errors
    ///
    /// Where the value is not one that the attribute knows, it gets its default as far as it is not understood,
    /// and the error is a sentence for the page's developer.
    pub fn set(&mut self, name: &str, value: Option<&str>) -> Result<(), String> {
        let default = Self::default();
        let given = Given::new(name, value);
        match name {
            "src" => self.sources = addresses(value),
            "lang" => self.language = word(value),
            "ui-lang" => self.ui_language = word(value),
            "country" => self.countries = words(value),
            "query" => self.query = word(value).unwrap_or_default(),
            "param-prefix" => self.param_prefix = word(value).unwrap_or_default(),
            "apply-params" => self.apply_params = words(value),
            "page-size" => {
                return given.store(
                    &mut self.page_size,
                    default.page_size,
                    number_within(1, 100),
                );
            }
            "heading-level" => {
                return given.store(
                    &mut self.heading_level,
                    default.heading_level,
                    number_within(1, 6),
                );
            }
            "theme" => {
                let known = [Theme::Auto, Theme::Light, Theme::Dark].map(|it| (it.as_str(), it));
                return given.choose(&mut self.theme, &known);
            }
            "loading" => {
                let known = [("lazy", Loading::Lazy), ("eager", Loading::Eager)];
                return given.choose(&mut self.loading, &known);
            }
            "routing" => {
                let known = [
                    ("query", Routing::Query),
                    ("hash", Routing::Hash),
                    ("none", Routing::None),
                ];
                return given.choose(&mut self.routing, &known);
            }
            "offline" => return given.store(&mut self.offline, default.offline, switch),
            "saved-copies" => {
                return given.store(&mut self.saved_copies, default.saved_copies, switch);
            }
            "filters" => return self.set_filters(&given),
            _ => debug_assert!(false, "the element observes `{name}`, which nobody reads"),
        }
        Ok(())
    }

    /// Unknown filters are left out and the others kept. An attribute that is there and empty shows none.
    fn set_filters(&mut self, given: &Given) -> Result<(), String> {
        let Some(value) = given.value else {
            self.filters = FilterKind::ALL.to_vec();
            return Ok(());
        };
        self.filters.clear();
        let mut unknown = Vec::new();
        for name in words(Some(value)) {
            match FilterKind::ALL.into_iter().find(|it| it.as_str() == name) {
                Some(filter) if self.filters.contains(&filter) => {}
                Some(filter) => self.filters.push(filter),
                None => unknown.push(name),
            }
        }
        if unknown.is_empty() {
            return Ok(());
        }
        let known = FilterKind::ALL.map(FilterKind::as_str).join(", ");
        Err(given.complaint(&unknown.join(" "), &known))
    }
}

#[cfg(test)]
mod tests;
