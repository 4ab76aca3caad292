//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Checks, converts and builds job boards.
#[derive(Debug, Parser)]
#[command(name = "openings", version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Says what a visitor would get of feeds, and what to mend.
    ///
    /// Exit code 0: nothing to mend. 1: there are issues. 2: a feed cannot be read.
    Check(Check),
    /// Writes feeds of any format as one native feed: JSON Feed with JobPosting.
    Convert(Convert),
    /// Builds a board for static hosting: lists by language, texts, a page for each posting.
    Build(Build),
    /// Makes a folder to start from: a page, a sample feed, and files that rebuild the board on a schedule.
    New(New),
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Files, folders, addresses, or `-` for standard input.
    #[arg(required = true, value_name = "FEED")]
    pub(crate) feeds: Vec<String>,
    /// How to show what was found.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// How many messages to show of each kind of issue; in JSON how many places, and all if not given.
    #[arg(long, value_name = "N")]
    pub(crate) places: Option<usize>,
    /// What relative links in files stand below.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For machines.
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// Files, folders, addresses, or `-` for standard input.
    #[arg(required = true, value_name = "FEED")]
    pub(crate) feeds: Vec<String>,
    /// The file to write; standard output if not given.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The title of the feed.
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// The home page of the feed, and what relative links in files stand below.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    /// Files, folders, addresses, or `-` for standard input.
    #[arg(required = true, value_name = "FEED")]
    pub(crate) feeds: Vec<String>,
    /// The folder to put the board in. An older board there is replaced as a whole.
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: PathBuf,
    /// Where the board will be: needed for canonical links, links between translations, and the sitemap.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
    /// The title of the board; else that of the first feed, else "Open jobs".
    #[arg(long)]
    pub(crate) title: Option<String>,
    /// The folder with the files of the board, as `cargo xtask dist` writes it.
    #[arg(long, value_name = "DIR")]
    pub(crate) bundle: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// The folder to make.
    pub(crate) dir: PathBuf,
}

/// An address of a folder, with a slash at its end.
fn base_url(text: &str) -> Result<String, String> {
    let url = openings_feed::model::SafeUrl::parse(text, None);
    let url = url.filter(|it| it.as_str().starts_with("http"));
    let url = url.ok_or("an address begins with https:// or http://")?;
    if url.as_str().contains(['?', '#']) {
        return Err("an address of a folder has no ? and no #".to_owned());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned() + "/")
}
