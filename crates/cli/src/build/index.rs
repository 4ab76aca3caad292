//! Pages that lead to the postings without JavaScript, and the sitemap.

use std::fs;
use std::path::Path;

use crate::build::html::Html;
use crate::build::page::Pages;
use crate::build::record::Record;
use crate::build::words::grouped;
use crate::country::endonym;
use crate::failure::{Failure, Outcome};
use openings_feed::model::Language;
use openings_feed::write::iso_day;

/// Links on one page.
const PER_PAGE: usize = 500;
/// What the sitemap protocol allows in one file.
const PER_SITEMAP: usize = 50_000;

/// The postings of one language, newest first.
pub(crate) struct LanguageList<'a> {
    pub(crate) code: &'a str,
    pub(crate) records: Vec<&'a Record>,
    /// For each of them what its link says: title, and organization with places.
    pub(crate) labels: Vec<(String, String)>,
}

/// Writes `jobs/<code>/index.html`, `2.html` and so on.
pub(crate) fn write_language(
    dir: &Path,
    pages: &Pages,
    title: &str,
    list: &LanguageList,
) -> Outcome<Vec<String>> {
    let folder = format!("jobs/{}", list.code);
    let path = dir.join(&folder);
    fs::create_dir_all(&path).map_err(Failure::file("make", &path))?;
    let n_pages = list.records.len().div_ceil(PER_PAGE).max(1);
    let mut files = Vec::new();
    for page in 0..n_pages {
        let name = page_name(page);
        let range = page * PER_PAGE..list.records.len().min((page + 1) * PER_PAGE);
        let html = language_page(pages, title, list, range, page, n_pages);
        let file = path.join(&name);
        fs::write(&file, html).map_err(Failure::file("write", &file))?;
        files.push(if page == 0 {
            format!("{folder}/")
        } else {
            format!("{folder}/{name}")
        });
    }
    Ok(files)
}

fn page_name(page: usize) -> String {
    match page {
        0 => "index.html".to_owned(),
        page => format!("{}.html", page + 1),
    }
}

fn language_page(
    pages: &Pages,
    title: &str,
    list: &LanguageList,
    range: std::ops::Range<usize>,
    page: usize,
    n_pages: usize,
) -> String {
    let speech = pages.speech(list.code);
    let words = &speech.words;
    let language = Language::parse(list.code);
    let direction = language.as_ref().map_or("auto", |it| it.direction());
    let name = match list.code {
        "und" => words.text("language-unknown"),
        code => endonym(code),
    };
    let mut html = Html::document(words.language, direction);
    html.within("head", &[], |html| {
        let title = format!("{title} – {name}");
        pages.head_basics(&title, &format!("../{}", pages.style_file), html);
        if let Some(base_url) = &pages.base_url {
            let name = if page == 0 {
                String::new()
            } else {
                page_name(page)
            };
            let address = format!("{base_url}jobs/{}/{name}", list.code);
            html.open("link", &[("rel", "canonical"), ("href", &address)]);
            html.newline();
        }
    });
    html.within("body", &[], |html| {
        html.within("header", &[], |html| {
            html.within("nav", &[], |html| {
                html.leaf("a", &[("href", "../../")], title)
            });
        });
        html.within("main", &[], |html| {
            html.leaf("h1", &[], &name);
            html.leaf("p", &[], &words.count("status-all", list.records.len()));
            html.within("ul", &[("class", "jobs")], |html| {
                for at in range {
                    let record = list.records[at];
                    let (title, place) = &list.labels[at];
                    html.within("li", &[], |html| {
                        let file = record.page.trim_start_matches("jobs/");
                        html.leaf("a", &[("href", &format!("../{file}"))], title);
                        html.leaf("small", &[], place);
                    });
                    html.newline();
                }
            });
            if n_pages > 1 {
                html.within("nav", &[], |html| {
                    for other in (0..n_pages).filter(|it| *it != page) {
                        let number = (other + 1).to_string();
                        html.leaf("a", &[("href", &page_name(other))], &number);
                        html.text(" ");
                    }
                });
            }
        });
    });
    html.end()
}

/// A page that leads to the pages of the languages. `way` is the way to the folder `jobs/`.
pub(crate) fn languages_page(
    pages: &Pages,
    title: &str,
    languages: &[(String, usize)],
    way: &str,
) -> String {
    let mut html = Html::document("en", "ltr");
    html.within("head", &[], |html| {
        pages.head_basics(title, &format!("{way}{}", pages.style_file), html);
    });
    html.within("body", &[], |html| {
        html.within("main", &[], |html| {
            html.leaf("h1", &[], title);
            language_links(languages, way, html);
        });
    });
    html.end()
}

/// A list of links to the pages of the languages.
pub(crate) fn language_links(languages: &[(String, usize)], way: &str, html: &mut Html) {
    html.within("ul", &[("class", "jobs")], |html| {
        for (code, count) in languages {
            html.within("li", &[], |html| {
                let href = format!("{way}{code}/");
                match code.as_str() {
                    "und" => html.leaf("a", &[("href", &href)], "Language not stated"),
                    code => html.leaf("a", &[("href", &href), ("lang", code)], &endonym(code)),
                }
                html.text(&format!(" ({})", grouped(*count as f64)));
            });
        }
    });
}

/// Writes `sitemap.xml`, and where one file cannot hold all, further ones that it names.
///
/// `files` are those of the board, each with the day of its last change where it is known.
pub(crate) fn write_sitemap(
    dir: &Path,
    base_url: &str,
    files: &[(String, Option<String>)],
) -> Outcome<()> {
    let write = |name: &str, text: String| {
        let path = dir.join(name);
        fs::write(&path, text).map_err(Failure::file("write", &path))
    };
    let chunks: Vec<_> = files.chunks(PER_SITEMAP).collect();
    let entry = |tag: &'static str, file: &str, day: Option<&str>, html: &mut Html| {
        html.within(tag, &[], |html| {
            html.leaf("loc", &[], &format!("{base_url}{file}"));
            if let Some(day) = day {
                html.leaf("lastmod", &[], day);
            }
        });
        html.newline();
    };
    let document = |tag: &'static str, fill: &dyn Fn(&mut Html)| {
        let schema = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        let body = Html::fragment(|html| html.within(tag, &[schema], fill));
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}\n")
    };
    if let [one] = chunks[..] {
        let fill = |html: &mut Html| {
            for (file, day) in one {
                entry("url", file, day.as_deref(), html);
            }
        };
        return write("sitemap.xml", document("urlset", &fill));
    }
    for (idx, chunk) in chunks.iter().enumerate() {
        let fill = |html: &mut Html| {
            for (file, day) in *chunk {
                entry("url", file, day.as_deref(), html);
            }
        };
        write(
            &format!("sitemap-{}.xml", idx + 1),
            document("urlset", &fill),
        )?;
    }
    let fill = |html: &mut Html| {
        for idx in 0..chunks.len() {
            entry("sitemap", &format!("sitemap-{}.xml", idx + 1), None, html);
        }
    };
    write("sitemap.xml", document("sitemapindex", &fill))
}

/// The day of a posting for the sitemap.
pub(crate) fn day_of(record: &Record) -> Option<String> {
    record.posted.map(iso_day)
}
