//! `openings convert`: any feeds, merged and without duplicates, as one native feed.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use openings_feed::model::Posting;
use openings_feed::sections;
use openings_feed::write::{self, Head};
use serde_json::Value;

use crate::args::Convert;
use crate::failure::{Failure, Outcome};
use crate::feed::{Event, feeds};
use crate::pool::in_order;
use crate::seen::{Seen, Verdict};
use crate::terminal::{GOOD, counted, say, warn};

/// Postings that go to a worker together.
const BATCH: usize = 64;

/// What happened on the way.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) n_postings: usize,
    pub(crate) n_duplicates: usize,
    pub(crate) n_renamed: usize,
    pub(crate) n_issues: usize,
    pub(crate) n_lost: usize,
    /// The title of the first feed that has one.
    pub(crate) title: Option<String>,
}

impl Tally {
    /// Says what the user would want to look at.
    pub(crate) fn tell(&self) {
        if self.n_duplicates > 0 {
            let n = counted(self.n_duplicates, "posting");
            warn(format!("{n} left out: another feed had the same already"));
        }
        if self.n_renamed > 0 {
            let n = counted(self.n_renamed, "posting");
            warn(format!("{n} with a new id: another feed had it already"));
        }
        if self.n_lost > 0 {
            let n = counted(self.n_lost, "posting");
            warn(format!("{n} could not be read"));
        }
        if self.n_issues > 0 {
            let n = counted(self.n_issues, "issue");
            warn(format!(
                "{n}: `openings check` says where, and how to mend them"
            ));
        }
    }
}

/// Reads feeds as one, in batches: each posting once.
pub(crate) fn read_merged(
    words: &[String],
    base_url: Option<&str>,
    emit: &mut dyn FnMut(Batch),
) -> Outcome<Tally> {
    let mut tally = Tally::default();
    let mut seen = Seen::default();
    let mut batch = Vec::new();
    for (feed_idx, feed) in feeds(words)?.into_iter().enumerate() {
        seen.next_feed();
        feed.read(base_url, &mut |_, event| match event {
            Event::Title(title) => {
                tally.title.get_or_insert(title);
            }
            Event::Issue(issue) => {
                tally.n_issues += 1;
                tally.n_lost += usize::from(issue.lost);
            }
            Event::Posting(mut posting, _) => {
                let own_id = posting.id.clone();
                match seen.take(&mut posting) {
                    Verdict::Duplicate => {
                        tally.n_duplicates += 1;
                        return;
                    }
                    Verdict::Renamed => tally.n_renamed += 1,
                    Verdict::New => {}
                }
                tally.n_postings += 1;
                batch.push(Merged {
                    posting: *posting,
                    feed_idx,
                    own_id,
                });
                if batch.len() == BATCH {
                    emit(Batch {
                        title: tally.title.clone(),
                        postings: std::mem::take(&mut batch),
                    });
                }
            }
        })?;
    }
    if !batch.is_empty() {
        emit(Batch {
            title: tally.title.clone(),
            postings: batch,
        });
    }
    Ok(tally)
}

/// Postings that go to a worker together.
pub(crate) struct Batch {
    /// The title of the first feed that has one, as far as it is known by then.
    pub(crate) title: Option<String>,
    pub(crate) postings: Vec<Merged>,
}

/// A posting of one of several feeds.
pub(crate) struct Merged {
    pub(crate) posting: Posting,
    pub(crate) feed_idx: usize,
    /// Its id within its feed, which others of that feed may name.
    pub(crate) own_id: String,
}

/// Runs the command.
pub(crate) fn convert(args: &Convert) -> Outcome<()> {
    let base_url = args.base_url.as_deref();
    let Some(output) = args.output.as_deref().filter(|it| *it != Path::new("-")) else {
        let out = BufWriter::new(io::stdout());
        write_feed(args, base_url, out, Path::new("standard output"))?;
        return Ok(());
    };
    // A feed may be converted onto itself, and readers never see half of one.
    let folder = output.parent().filter(|it| !it.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    make_public(builder.prefix(".openings-"));
    let file = builder
        .tempfile_in(folder)
        .map_err(Failure::file("write into", folder))?;
    let out = BufWriter::with_capacity(1 << 20, file.as_file());
    let tally = write_feed(args, base_url, out, output)?;
    file.persist(output)
        .map_err(|it| Failure::file("write", output)(it.error))?;
    let n_postings = counted(tally.n_postings, "posting");
    say(format!(
        "{GOOD}{n_postings}{GOOD:#} in {}",
        output.display()
    ));
    Ok(())
}

/// Files as the user's other programs would make them, and not private ones.
#[cfg(unix)]
fn make_public(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o644));
}

#[cfg(not(unix))]
fn make_public(_: &mut tempfile::Builder<'_, '_>) {}

fn write_feed(
    args: &Convert,
    base_url: Option<&str>,
    mut out: impl Write + Send,
    place: &Path,
) -> Outcome<Tally> {
    let begin = |title: Option<String>| {
        write::begin(&Head {
            title: args.title.clone().or(title),
            home_page_url: args.base_url.clone(),
            ..Head::default()
        })
    };
    let mut is_first = true;
    let failed = || Failure::file("write", place);
    let tally = in_order(
        |emit| read_merged(&args.feeds, base_url, emit),
        |batch: Batch| {
            let items = batch.postings.iter().map(|it| item(&it.posting, base_url));
            (batch.title, items.collect::<Vec<_>>().join(",\n"))
        },
        |(title, items)| {
            // The title of a feed stands before its items: it is what is known when the first one comes.
            let before = match std::mem::take(&mut is_first) {
                true => begin(title),
                false => ",\n".to_owned(),
            };
            out.write_all(before.as_bytes())
                .and_then(|()| out.write_all(items.as_bytes()))
                .map_err(failed())
        },
    )?;
    if is_first {
        let head = begin(tally.title.clone());
        out.write_all(head.as_bytes()).map_err(failed())?;
    }
    out.write_all(write::END.as_bytes())
        .and_then(|()| out.flush())
        .map_err(failed())?;
    tally.tell();
    Ok(tally)
}

fn item(posting: &Posting, base_url: Option<&str>) -> String {
    Value::from(write::item(posting, &sections(posting, base_url))).to_string()
}
