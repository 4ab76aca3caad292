//! `openings build`: a partitioned board for static hosting.
//!
//! ```text
//! feeds -> Merged -> workers: page written, item and text as JSON -> spools and records, in order
//! records -> order and translations -> lists and texts, pages of languages, sitemap, board.json -> swap
//! ```
//!
//! Of each posting only a [`record::Record`] stays in memory; everything else waits in spools on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::args::Build;
use crate::build::format::{Board, LanguageEntry};
use crate::build::make::{Made, make};
use crate::build::page::{Alternate, Pages, STYLE};
use crate::build::part::{ListWriter, Translations};
use crate::build::record::Record;
use crate::build::relate::Relations;
use crate::build::spool::Spool;
use crate::build::swap::Stage;
use crate::clock;
use crate::convert::{Batch, Tally, read_merged};
use crate::country::endonym;
use crate::failure::{Failure, Outcome};
use crate::pool::in_order;
use crate::seen::hash_name;
use crate::terminal::{GOOD, count_bar, counted, say, warn};

mod bundle;
mod format;
mod html;
mod index;
mod make;
mod page;
mod part;
mod record;
mod relate;
mod slug;
mod spool;
mod swap;
mod words;

pub(crate) use make::place_codes;

/// What a board is called that nobody has named.
const TITLE: &str = "Open jobs";

/// Everything that was read, when all of it was.
struct Gathered {
    records: Vec<Record>,
    /// Codes of the languages, by number.
    codes: Vec<String>,
    /// For each language, how many postings each code of a country has.
    countries: Vec<BTreeMap<String, usize>>,
    relations: Relations,
    items: Spool,
    texts: Spool,
    n_expired: usize,
}

/// Runs the command.
pub(crate) fn build(args: &Build) -> Outcome<()> {
    let stage = Stage::new(&args.output)?;
    let dir = stage.dir();
    for folder in ["jobs", "lists", "texts"] {
        let path = dir.join(folder);
        fs::create_dir(&path).map_err(Failure::file("make", &path))?;
    }
    let style_file = format!("jobs-{}.css", hash_name(STYLE.as_bytes()));
    let style_path = dir.join("jobs").join(&style_file);
    fs::write(&style_path, STYLE).map_err(Failure::file("write", &style_path))?;
    let icon = args.bundle.as_ref().map(|it| it.join("icon.svg"));
    let has_icon = icon.is_some_and(|it| it.is_file());
    let pages = Pages::new(args.base_url.clone(), style_file, has_icon);

    let (gathered, tally) = gather(args, dir, &pages)?;
    let title = args.title.clone().or_else(|| tally.title.clone());
    let n_expired = gathered.n_expired;
    let languages = write_board(args, dir, &pages, title.as_deref(), gathered)?;
    let total: usize = languages.iter().map(|it| it.1).sum();
    let shown_title = title.as_deref().unwrap_or(TITLE);
    let page = index::languages_page(&pages, shown_title, &languages, "");
    write(&dir.join("jobs/index.html"), &page)?;
    match &args.bundle {
        Some(bundle) => bundle::copy(bundle, dir, shown_title, &languages)?,
        None => {
            let page = index::languages_page(&pages, shown_title, &languages, "jobs/");
            write(&dir.join("index.html"), &page)?;
        }
    }
    stage.finish()?;
    tally.tell();
    if n_expired > 0 {
        let n = counted(n_expired, "posting");
        warn(format!("{n} left out: past the last day"));
    }
    if args.base_url.is_none() {
        warn("without --base-url there are no canonical links and no sitemap");
    }
    if args.bundle.is_none() {
        warn(
            "without --bundle there are lists, texts and pages, but not the board itself to show them",
        );
    }
    say(format!(
        "{GOOD}{}{GOOD:#} in {}: {}",
        counted(total, "posting"),
        counted(languages.len(), "language"),
        args.output.display()
    ));
    Ok(())
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::write(path, text).map_err(Failure::file("write", path))
}

/// Reads all feeds; writes the page of each posting at once, and keeps the rest for later.
fn gather(args: &Build, dir: &Path, pages: &Pages) -> Outcome<(Gathered, Tally)> {
    let now = clock::now();
    let base_url = args.base_url.as_deref();
    let spool = || Spool::new().map_err(Failure::file("write", &std::env::temp_dir()));
    let mut gathered = Gathered {
        records: Vec::new(),
        codes: Vec::new(),
        countries: Vec::new(),
        relations: Relations::default(),
        items: spool()?,
        texts: spool()?,
        n_expired: 0,
    };
    let tally = in_order(
        |emit| read_merged(&args.feeds, base_url, emit),
        |batch: Batch| {
            let n_all = batch.postings.len();
            let open = batch
                .postings
                .iter()
                .filter(|it| !it.posting.is_expired(now));
            let made = open.map(|it| make(it, dir, pages, base_url));
            let made: Outcome<Vec<Made>> = made.collect();
            made.map(|it| (n_all - it.len(), it))
        },
        |made: Outcome<(usize, Vec<Made>)>| {
            let (n_expired, made) = made?;
            gathered.n_expired += n_expired;
            made.into_iter().try_for_each(|it| gathered.take(it))
        },
    )?;
    Ok((gathered, tally))
}

impl Gathered {
    fn take(&mut self, made: Made) -> Outcome<()> {
        let known = self.codes.iter().position(|it| *it == made.code);
        let language = known.unwrap_or_else(|| {
            self.codes.push(made.code);
            self.countries.push(BTreeMap::new());
            self.codes.len() - 1
        });
        for place in made.places {
            *self.countries[language].entry(place).or_default() += 1;
        }
        self.relations.add(self.records.len() as u32, made.ties);
        let failed = || Failure::file("write", &std::env::temp_dir());
        self.records.push(Record {
            id: made.id,
            language: language as u16,
            posted: made.posted,
            page: made.page,
            item: self.items.push(made.item.as_bytes()).map_err(failed())?,
            text: self.texts.push(made.text.as_bytes()).map_err(failed())?,
            label: self.items.push(made.label.as_bytes()).map_err(failed())?,
            inferred: made.inferred,
        });
        Ok(())
    }
}

/// Writes everything that depends on the order of all postings. Gives the languages with their counts.
fn write_board(
    args: &Build,
    dir: &Path,
    pages: &Pages,
    title: Option<&str>,
    gathered: Gathered,
) -> Outcome<Vec<(String, usize)>> {
    let Gathered {
        records,
        codes,
        countries,
        relations,
        items,
        texts,
        ..
    } = gathered;
    let groups = relations.groups(|it| records[it as usize].language);
    let translations = link_translations(dir, pages, &records, &codes, &groups)?;
    let read = || Failure::file("read", &std::env::temp_dir());
    let mut writer = ListWriter {
        dir,
        title,
        home_page_url: args.base_url.as_deref(),
        records: &records,
        translations: &translations,
        items: items.read().map_err(read())?,
        texts: texts.read().map_err(read())?,
    };
    let mut board = Board {
        title: title.map(str::to_owned),
        home_page_url: args.base_url.clone(),
        languages: Vec::new(),
    };
    let mut sitemap = Vec::new();
    let bar = count_bar(records.len() as u64, "postings into lists");
    for (number, code) in codes.iter().enumerate() {
        let numbers = newest_first(&records, number as u16);
        board.languages.push(LanguageEntry {
            code: code.clone(),
            count: numbers.len(),
            countries: most_first(&countries[number]),
            page: format!("jobs/{code}/"),
            parts: writer.write(code, &numbers)?,
        });
        let own: Vec<&Record> = numbers.iter().map(|it| &records[*it as usize]).collect();
        let mut labels = Vec::new();
        for record in &own {
            let label = writer.items.get(record.label).map_err(read())?;
            let label = String::from_utf8_lossy(&label).into_owned();
            let (title, place) = label.split_once('\n').unwrap_or((&label, ""));
            labels.push((title.to_owned(), place.to_owned()));
        }
        bar.inc(own.len() as u64);
        let list = index::LanguageList {
            code,
            records: own,
            labels,
        };
        let files = index::write_language(dir, pages, title.unwrap_or(TITLE), &list)?;
        sitemap.extend(files.into_iter().map(|it| (it, None)));
        let pages_of_jobs = list.records.iter();
        sitemap.extend(pages_of_jobs.map(|it| (it.page.clone(), index::day_of(it))));
    }
    bar.finish_and_clear();
    if let Some(base_url) = &args.base_url {
        index::write_sitemap(dir, base_url, &sitemap)?;
    }
    let by_size = |a: &LanguageEntry, b: &LanguageEntry| {
        b.count.cmp(&a.count).then_with(|| a.code.cmp(&b.code))
    };
    board.languages.sort_by(by_size);
    let path = dir.join("board.json");
    fs::write(&path, board.to_json()).map_err(Failure::file("write", &path))?;
    let languages = board.languages.into_iter();
    Ok(languages.map(|it| (it.code, it.count)).collect())
}

/// The postings of a language; those without a date last, and else in the order of the feeds.
fn newest_first(records: &[Record], language: u16) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..records.len() as u32)
        .filter(|it| records[*it as usize].language == language)
        .collect();
    numbers.sort_by_key(|it| std::cmp::Reverse(records[*it as usize].posted));
    numbers
}

fn most_first(counts: &BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut counts: Vec<_> = counts.iter().map(|(code, n)| (code.clone(), *n)).collect();
    counts.sort_by_key(|it| std::cmp::Reverse(it.1));
    counts
}

/// Links the pages of translations with each other, and says which postings have which.
fn link_translations(
    dir: &Path,
    pages: &Pages,
    records: &[Record],
    codes: &[String],
    groups: &[Vec<u32>],
) -> Outcome<Translations> {
    let names: Vec<String> = codes.iter().map(|it| endonym(it)).collect();
    let mut translations = Translations::new();
    for group in groups {
        // One for each language: the first of the feeds.
        let mut by_language = BTreeMap::new();
        for number in group {
            let record = &records[*number as usize];
            let code = codes[usize::from(record.language)].as_str();
            by_language.entry(code).or_insert(record);
        }
        for number in group {
            let record = &records[*number as usize];
            let own_code = &codes[usize::from(record.language)];
            let alternates = by_language.iter().map(|(code, other)| Alternate {
                code,
                name: &names[usize::from(other.language)],
                // A page is the one of its language itself, whichever is first.
                file: if *code == own_code {
                    &record.page
                } else {
                    &other.page
                },
            });
            let alternates: Vec<Alternate> = alternates.collect();
            let path = dir.join(&record.page);
            let page = fs::read_to_string(&path).map_err(Failure::file("read", &path))?;
            let page = pages.with_alternates(&page, own_code, &alternates);
            fs::write(&path, page).map_err(Failure::file("write", &path))?;
            let others = group.iter().map(|it| &records[*it as usize]);
            let others = others.filter(|it| it.language != record.language);
            let others = others.map(|it| (it.id.clone(), codes[usize::from(it.language)].clone()));
            translations.insert(*number, others.collect());
        }
    }
    Ok(translations)
}
