//! The page of a posting: readable without JavaScript, and by search engines.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use openings_feed::model::{Location, Posting, Remote, Salary};
use openings_feed::write::iso_day;
use openings_feed::{Block, Inline, Section, job_posting_json, plain_lines};

use crate::build::html::Html;
use crate::build::words::{Words, grouped, salary_id, section_id, type_id, workplace_id};
use crate::country::CountryNames;

/// The style of all pages.
pub(crate) const STYLE: &str = include_str!("page.css");

/// Characters of a description that search engines show.
const MAX_DESCRIPTION: usize = 160;

/// How the pages of one language speak.
pub(crate) struct Speech {
    pub(crate) words: Words,
    pub(crate) countries: CountryNames,
}

/// What all pages have in common.
pub(crate) struct Pages {
    /// Where the board will be, with a slash at its end.
    pub(crate) base_url: Option<String>,
    /// The style's file within `jobs/`.
    pub(crate) style_file: String,
    /// Whether the board has an icon, which the pages then share.
    pub(crate) has_icon: bool,
    speeches: Mutex<HashMap<String, Arc<Speech>>>,
}

impl Pages {
    pub(crate) fn new(base_url: Option<String>, style_file: String, has_icon: bool) -> Self {
        Self {
            base_url,
            style_file,
            has_icon,
            speeches: Mutex::default(),
        }
    }

    /// How pages of the language with this code speak.
    pub(crate) fn speech(&self, code: &str) -> Arc<Speech> {
        let mut speeches = self.speeches.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(speech) = speeches.get(code) {
            return Arc::clone(speech);
        }
        let language = openings_feed::model::Language::parse(code);
        let speech = Arc::new(Speech {
            words: Words::of(code),
            countries: CountryNames::of(language.as_ref()),
        });
        speeches.insert(code.to_owned(), Arc::clone(&speech));
        speech
    }

    /// The page of a posting, in `file`. `code` is that of its language.
    pub(crate) fn posting(
        &self,
        posting: &Posting,
        sections: &[Section],
        code: &str,
        file: &str,
    ) -> String {
        let speech = self.speech(code);
        let words = &speech.words;
        let direction = posting
            .language
            .as_ref()
            .map_or("auto", |it| it.direction());
        let language = if code == "und" { "" } else { code };
        let mut html = Html::document(language, direction);
        html.within("head", &[], |html| self.head(posting, sections, file, html));
        html.newline();
        html.within("body", &[], |html| {
            html.within("header", &[], |html| {
                html.within("nav", &[], |html| {
                    let list = format!("{code}/");
                    html.leaf("a", &[("href", &list)], &words.text("list-label"));
                });
            });
            html.newline();
            html.within("main", &[], |html| {
                html.leaf("h1", &[], &posting.title);
                facts(posting, &speech, html);
                apply(posting, words, html);
                for section in sections {
                    write_section(section, words, html);
                }
                if sections.is_empty() {
                    html.leaf("p", &[], &words.text("posting-no-text"));
                } else {
                    apply(posting, words, html);
                }
            });
        });
        html.end()
    }

    fn head(&self, posting: &Posting, sections: &[Section], file: &str, html: &mut Html) {
        self.head_basics(&page_title(posting), &self.style_file, html);
        let description = plain_lines(&posting.body).into_iter().next();
        if let Some(line) = description {
            let short: String = line.chars().take(MAX_DESCRIPTION).collect();
            html.open("meta", &[("name", "description"), ("content", &short)]);
            html.newline();
        }
        if let Some(base_url) = &self.base_url {
            let address = format!("{base_url}{file}");
            html.open("link", &[("rel", "canonical"), ("href", &address)]);
            html.newline();
        }
        if let Some(json) = job_posting_json(posting, sections) {
            html.json_ld(&json);
        }
    }

    /// What every head has. `style` is the way to the style.
    pub(crate) fn head_basics(&self, title: &str, style: &str, html: &mut Html) {
        html.open("meta", &[("charset", "utf-8")]);
        let viewport = "width=device-width, initial-scale=1";
        html.open("meta", &[("name", "viewport"), ("content", viewport)]);
        html.leaf("title", &[], title);
        html.open("link", &[("rel", "stylesheet"), ("href", style)]);
        if self.has_icon {
            // The bundle's, beside the folder of the pages.
            let way = style.trim_end_matches(self.style_file.as_str());
            let icon = match way.strip_suffix("jobs/") {
                Some(way) => format!("{way}icon.svg"),
                None => format!("{way}../icon.svg"),
            };
            html.open(
                "link",
                &[("rel", "icon"), ("href", &icon), ("type", "image/svg+xml")],
            );
        }
        html.newline();
    }
}

fn page_title(posting: &Posting) -> String {
    if posting.organization.is_empty() {
        posting.title.clone()
    } else {
        format!("{} – {}", posting.title, posting.organization)
    }
}

fn facts(posting: &Posting, speech: &Speech, html: &mut Html) {
    let words = &speech.words;
    let places = posting.locations.iter().map(|it| place(it, speech));
    let remote = match &posting.remote {
        Remote::No => None,
        Remote::Anywhere => Some(words.text("country-remote")),
        Remote::Within(countries) => {
            let names = countries.iter().map(|it| speech.countries.name(*it));
            let names = names.collect::<Vec<_>>().join(", ");
            Some(words.with("fact-remote-within", "places", &names))
        }
    };
    let types = posting.employment_types.iter();
    let types = types.map(|it| words.text(type_id(*it)));
    let facts = [
        ("fact-organization", Some(posting.organization.clone())),
        ("fact-places", Some(places.collect::<Vec<_>>().join(" · "))),
        ("fact-remote", remote),
        (
            "fact-workplace",
            posting.workplace.map(|it| words.text(workplace_id(it))),
        ),
        ("fact-type", Some(types.collect::<Vec<_>>().join(", "))),
        ("fact-department", posting.department.clone()),
        (
            "fact-salary",
            posting.salary.as_ref().map(|it| pay(it, words)),
        ),
        ("fact-posted", posting.posted.map(iso_day)),
        ("fact-closes", posting.valid_through.map(iso_day)),
        ("fact-reference", posting.reference.clone()),
    ];
    html.within("dl", &[], |html| {
        for (id, text) in facts {
            if let Some(text) = text.filter(|it| !it.is_empty()) {
                html.leaf("dt", &[("lang", words.language)], &words.text(id));
                html.leaf("dd", &[], &text);
            }
        }
    });
    html.newline();
}

/// A place in words: city, region, country.
pub(crate) fn place(location: &Location, speech: &Speech) -> String {
    let country = location.country.map(|it| speech.countries.name(it));
    let mut parts: Vec<&str> = Vec::new();
    for part in [&location.city, &location.region, &country]
        .into_iter()
        .flatten()
    {
        if !parts.contains(&part.as_str()) {
            parts.push(part);
        }
    }
    parts.join(", ")
}

fn pay(salary: &Salary, words: &Words) -> String {
    let currency = salary.currency.as_str();
    let amount = match (salary.min, salary.max) {
        (Some(min), Some(max)) if min == max => format!("{currency} {}", grouped(min)),
        (Some(min), Some(max)) => format!("{currency} {}–{}", grouped(min), grouped(max)),
        (Some(min), None) => words.with(
            "salary-from",
            "amount",
            &format!("{currency} {}", grouped(min)),
        ),
        (None, max) => {
            let amount = format!("{currency} {}", grouped(max.unwrap_or_default()));
            words.with("salary-to", "amount", &amount)
        }
    };
    words.with(salary_id(salary.period), "amount", &amount)
}

fn apply(posting: &Posting, words: &Words, html: &mut Html) {
    let Some(url) = posting.apply_target() else {
        return;
    };
    html.within("p", &[], |html| {
        let attributes = [
            ("class", "apply"),
            ("href", url.as_str()),
            ("rel", "noopener"),
        ];
        html.leaf("a", &attributes, &words.text("posting-apply"));
    });
    html.newline();
}

fn write_section(section: &Section, words: &Words, html: &mut Html) {
    html.within("section", &[], |html| {
        let own = section_id(section.kind).map(|it| words.text(it));
        if let Some(heading) = section.heading.as_ref().or(own.as_ref()) {
            html.leaf("h2", &[], heading);
        }
        blocks(&section.blocks, html);
    });
    html.newline();
}

fn blocks(all: &[Block], html: &mut Html) {
    for block in all {
        match block {
            Block::Paragraph(text) => html.within("p", &[], |it| inlines(text, it)),
            Block::Heading { text, .. } => html.within("h3", &[], |it| inlines(text, it)),
            Block::List { ordered, items } => {
                html.within(if *ordered { "ol" } else { "ul" }, &[], |html| {
                    for item in items {
                        html.within("li", &[], |html| match item.as_slice() {
                            // A point of one paragraph is the usual one, and needs no more room.
                            [Block::Paragraph(text)] => inlines(text, html),
                            item => blocks(item, html),
                        });
                    }
                });
            }
            Block::Quote(inner) => html.within("blockquote", &[], |it| blocks(inner, it)),
            Block::Code(code) => html.leaf("pre", &[], code),
        }
    }
}

fn inlines(all: &[Inline], html: &mut Html) {
    for inline in all {
        match inline {
            Inline::Text(text) => html.text(text),
            Inline::Strong(text) => html.within("strong", &[], |it| inlines(text, it)),
            Inline::Emphasis(text) => html.within("em", &[], |it| inlines(text, it)),
            Inline::Code(code) => html.leaf("code", &[], code),
            Inline::Link { url, text } => {
                let attributes = [("href", url.as_str()), ("rel", "nofollow noopener")];
                html.within("a", &attributes, |it| inlines(text, it));
            }
            Inline::Break => html.open("br", &[]),
        }
    }
}

/// A translation of a posting, as its page links it.
pub(crate) struct Alternate<'a> {
    pub(crate) code: &'a str,
    /// The language's own name for itself.
    pub(crate) name: &'a str,
    pub(crate) file: &'a str,
}

impl Pages {
    /// A finished page with links to its translations; `all` has the page itself too.
    pub(crate) fn with_alternates(&self, page: &str, own_code: &str, all: &[Alternate]) -> String {
        let head = Html::fragment(|html| {
            let Some(base_url) = &self.base_url else {
                return;
            };
            for it in all.iter().filter(|it| it.code != "und") {
                let address = format!("{base_url}{}", it.file);
                let attributes = [
                    ("rel", "alternate"),
                    ("hreflang", it.code),
                    ("href", &address),
                ];
                html.open("link", &attributes);
                html.newline();
            }
        });
        let also = self.speech(own_code).words.text("posting-also");
        let nav = Html::fragment(|html| {
            html.within("nav", &[], |html| {
                html.text(&also);
                for it in all.iter().filter(|it| it.code != own_code) {
                    html.text(" ");
                    let file = it.file.trim_start_matches("jobs/");
                    let attributes = [("href", file), ("hreflang", it.code), ("lang", it.code)];
                    html.leaf("a", &attributes, it.name);
                }
            });
        });
        // Neither can come from a posting, whose texts are escaped: the first ones are ours.
        let page = page.replacen("</head>", &format!("{head}</head>"), 1);
        page.replacen("</header>", &format!("{nav}</header>"), 1)
    }
}
