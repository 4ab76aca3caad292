//! Feeds as the user names them, and reading them: files, folders, addresses, standard input.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use openings_feed::infer::gazetteer;
use openings_feed::model::{Language, LanguageSource, Posting};
use openings_feed::{AnyReader, Ending, Issue, Limits, ReadError, Source};

use crate::country::country_by_name;
use crate::failure::{Failure, Outcome};
use crate::terminal::{bytes_bar, warn};

mod download;

/// More than any board has, and still an end: a page that makes up pages must not go on forever.
const MAX_PAGES: usize = 10_000;
/// Bytes that are read at once.
const CHUNK: usize = 256 << 10;
/// What files of a folder are feeds.
const EXTENSIONS: [&str; 5] = ["json", "jsonld", "xml", "rss", "atom"];

/// A publisher's machine has room: these limits only keep a mistake from filling it.
const LIMITS: Limits = Limits {
    body: 16 << 30,
    postings: 5_000_000,
    description: 1 << 20,
    title: 500,
};

/// A feed that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Feed {
    /// As it is shown: the path or address as the user gave it.
    pub(crate) name: String,
    origin: Origin,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    File(PathBuf),
    Address(String),
    StandardInput,
}

/// What comes out of a feed, in the order of the feed.
pub(crate) enum Event {
    /// The title of the feed, as soon as it is known.
    Title(String),
    /// A posting and its JSON pointer.
    Posting(Box<Posting>, String),
    Issue(Issue),
}

/// What a feed came to.
#[derive(Debug, Default, Clone)]
pub(crate) struct Summary {
    pub(crate) title: Option<String>,
    pub(crate) n_postings: usize,
}

/// The one place where a reader is made.
fn reader() -> AnyReader {
    AnyReader::new(LIMITS)
}

/// The feeds that words of the command line name. Folders give their feeds in the order of the names.
pub(crate) fn feeds(words: &[String]) -> Outcome<Vec<Feed>> {
    let mut feeds = Vec::new();
    for word in words {
        if word == "-" {
            feeds.push(Feed {
                name: "standard input".to_owned(),
                origin: Origin::StandardInput,
            });
        } else if word.starts_with("http://") || word.starts_with("https://") {
            feeds.push(Feed::at(word.clone()));
        } else {
            let path = Path::new(word);
            let metadata = fs::metadata(path).map_err(Failure::file("read", path))?;
            if metadata.is_dir() {
                let before = feeds.len();
                collect(path, &mut feeds)?;
                if feeds.len() == before {
                    let what = format!("{word}: there is no feed in this folder");
                    return Err(Failure::other(what, "feeds are files in .json or .xml"));
                }
            } else {
                feeds.push(Feed::in_file(path));
            }
        }
    }
    Ok(feeds)
}

fn collect(dir: &Path, feeds: &mut Vec<Feed>) -> Outcome<()> {
    let entries = fs::read_dir(dir).map_err(Failure::file("read", dir))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(Failure::file("read", dir))?.path());
    }
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, feeds)?;
            continue;
        }
        let extension = path
            .extension()
            .map(|it| it.to_string_lossy().to_lowercase());
        if extension.is_some_and(|it| EXTENSIONS.contains(&it.as_str())) {
            feeds.push(Feed::in_file(&path));
        }
    }
    Ok(())
}

impl Feed {
    fn in_file(path: &Path) -> Self {
        Self {
            name: path.display().to_string(),
            origin: Origin::File(path.to_owned()),
        }
    }

    fn at(address: String) -> Self {
        Self {
            name: address.clone(),
            origin: Origin::Address(address),
        }
    }

    /// Reads the feed and the pages it goes on at. `base_url` is what relative links of a file mean.
    pub(crate) fn read(
        &self,
        base_url: Option<&str>,
        each: &mut dyn FnMut(&str, Event),
    ) -> Outcome<Summary> {
        let mut summary = Summary::default();
        let mut seen = HashSet::new();
        let mut page = self.clone();
        loop {
            let ending = page.read_page(base_url, each)?;
            summary.n_postings += ending.n_postings;
            summary.title = summary.title.or(ending.channel.title);
            let Some(next) = ending.channel.next_url else {
                return Ok(summary);
            };
            if !matches!(self.origin, Origin::Address(_)) {
                warn(format!(
                    "{} goes on at {next}: name that address as well",
                    self.name
                ));
                return Ok(summary);
            }
            if !seen.insert(next.clone()) || seen.len() > MAX_PAGES {
                return Ok(summary);
            }
            page = Feed::at(next);
        }
    }

    fn read_page(
        &self,
        base_url: Option<&str>,
        each: &mut dyn FnMut(&str, Event),
    ) -> Outcome<Ending> {
        let (mut file, address) = self.open()?;
        let source = Source {
            base_url: address.as_deref().or(base_url),
            city_by_name: &gazetteer::city_by_name,
            country_by_name: &country_by_name,
        };
        // The language of postings that state none, where the feed says it only after them.
        let mut late_language: Option<Option<Language>> = None;
        let size = file.metadata().map_or(0, |it| it.len());
        let bar = bytes_bar(size, &self.name);
        let mut reader = reader();
        let mut chunk = vec![0; CHUNK];
        let mut has_title = false;
        let ending = loop {
            let n_read = self.read_chunk(&mut file, &mut chunk)?;
            bar.inc(n_read as u64);
            let read = match n_read {
                0 => reader.finish(&source).map(Some),
                n => reader.push(&chunk[..n], &source).map(|()| None),
            };
            // What came before a feed broke off is no use to anybody: the failure stands.
            let ending = read.map_err(|it| self.unreadable(&it))?;
            if let Some(title) = reader
                .channel()
                .and_then(|it| it.title.as_ref())
                .filter(|_| !has_title)
            {
                has_title = true;
                each(&self.name, Event::Title(title.clone()));
            }
            for issue in reader.take_issues() {
                each(&self.name, Event::Issue(issue));
            }
            for (mut posting, place) in reader.take_placed() {
                let is_stated = posting.language_source == LanguageSource::Declared;
                if !is_stated {
                    if late_language.is_none() {
                        late_language = Some(self.language_at_the_end(&mut file, &source)?);
                    }
                    if let Some(Some(language)) = &late_language {
                        posting.language = Some(language.clone());
                        posting.language_source = LanguageSource::Declared;
                    }
                }
                each(&self.name, Event::Posting(Box::new(posting), place));
            }
            if let Some(ending) = ending {
                break ending;
            }
        };
        bar.finish_and_clear();
        Ok(ending)
    }

    /// Reads the whole feed ahead for its language, and leaves the file where it was.
    fn language_at_the_end(&self, file: &mut File, source: &Source) -> Outcome<Option<Language>> {
        let path = Path::new(&self.name);
        let at = file
            .stream_position()
            .map_err(Failure::file("read", path))?;
        file.rewind().map_err(Failure::file("read", path))?;
        let mut reader = reader();
        let mut chunk = vec![0; CHUNK];
        let language = loop {
            let n_read = self.read_chunk(file, &mut chunk)?;
            let read = match n_read {
                0 => reader.finish(source).map(Some),
                n => reader.push(&chunk[..n], source).map(|()| None),
            };
            reader.take_placed();
            reader.take_issues();
            match read {
                Ok(Some(it)) => break it.channel.language.filter(|_| it.language_came_late),
                Ok(None) => {}
                // The reading that goes on will come to the same and say so.
                Err(_) => break None,
            }
        };
        file.seek(io::SeekFrom::Start(at))
            .map_err(Failure::file("read", path))?;
        Ok(language)
    }

    fn read_chunk(&self, file: &mut File, chunk: &mut [u8]) -> Outcome<usize> {
        file.read(chunk)
            .map_err(Failure::file("read", Path::new(&self.name)))
    }

    /// The bytes as a file that can be read twice, and the address they are from.
    fn open(&self) -> Outcome<(File, Option<String>)> {
        let path = Path::new(&self.name);
        match &self.origin {
            Origin::File(path) => {
                let file = File::open(path).map_err(Failure::file("read", path))?;
                Ok((file, None))
            }
            Origin::StandardInput => {
                let mut file = tempfile::tempfile().map_err(Failure::file("keep", path))?;
                io::copy(&mut io::stdin().lock(), &mut file)
                    .and_then(|_| file.flush())
                    .and_then(|()| file.rewind())
                    .map_err(Failure::file("keep", path))?;
                Ok((file, None))
            }
            Origin::Address(address) => {
                let (file, address) = download::download(address)?;
                Ok((file, Some(address)))
            }
        }
    }

    fn unreadable(&self, error: &ReadError) -> Failure {
        let (what, remedy) = match error {
            ReadError::Empty => (
                "it is empty".to_owned(),
                "look whether the export that writes it has run",
            ),
            ReadError::Html => (
                "it is a web page, no feed".to_owned(),
                "name the address of the feed itself, not of the page that shows the jobs",
            ),
            ReadError::NotJson { offset } => (
                format!("it is no JSON at byte {offset}"),
                "look at this place in an editor; often a comma or a quotation mark is missing or too much",
            ),
            ReadError::NotUtf8 { offset } => (
                format!("its text is not UTF-8 at byte {offset}"),
                "save or export it as UTF-8",
            ),
            ReadError::Truncated => (
                "it ends in the middle".to_owned(),
                "download or export it again; the last time was cut short",
            ),
            ReadError::UnknownShape => (
                "it is no feed of a known shape".to_owned(),
                "read are JSON Feed, schema.org JobPosting, and the feeds of the systems that README.md lists",
            ),
            ReadError::TooLarge { limit } => (
                format!("it has more than {} MB", limit >> 20),
                "split it into several feeds",
            ),
        };
        Failure::Feed {
            feed: self.name.clone(),
            what,
            remedy,
        }
    }
}
