//! The search bench: the same postings and the same queries for each engine, in one run.
//!
//! ```text
//! corpus   postings and queries: given, or generated
//! figures  what is reckoned from answers and times
//! table    how it is printed
//! ```
//!
//! Each engine has browsers of its own, one for a tenth of the postings, one for all and one for each time that it is built
//! besides, so that neither heaps nor what the compiler learned are shared. It takes minutes, and other work on the
//! machine shows in the figures. The page itself is `tests/bench/page/`.

mod corpus;
mod figures;
mod table;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::{Browser, Driver};
use crate::server::{Reply, Server};
use crate::webdriver::Session;
use corpus::Corpus;
use figures::{Build, Figures, Times};

/// How long one engine may type. A slow one types a part of the queries, which the table says.
const TYPING: Duration = Duration::from_secs(120);
/// A pass types one in so many queries, so that any number of passes is an even sample.
const STEP: usize = 60;
/// How often all postings are built from: how long it takes is the median.
const BUILDS: usize = 3;
/// Longer than any one script runs, shorter than what the connection to the driver bears.
const SCRIPT_TIMEOUT: Duration = Duration::from_secs(140);

/// What a run is about.
pub(crate) struct Plan {
    pub(crate) driver: PathBuf,
    /// The folder of the page.
    pub(crate) page: PathBuf,
    /// Each engine, and the folder of its files.
    pub(crate) engines: Vec<(String, PathBuf)>,
    /// Postings and queries; generated if not given.
    pub(crate) files: Option<(PathBuf, PathBuf)>,
    /// At most so many postings.
    pub(crate) limit: Option<usize>,
}

/// Measures and prints; an error says what could not be read or started.
pub(crate) fn run(plan: &Plan) -> Result<(), String> {
    let corpus = match &plan.files {
        Some((docs, queries)) => Corpus::read(docs, queries, plan.limit)?,
        None => Corpus::generated(plan.limit),
    };
    let server = serve(plan, &corpus);
    let driver = Driver::start(Browser::Chromium, &plan.driver)?;
    let measure = |postings| measure(plan, &driver, &server, &corpus, postings);
    let tenth = measure(Postings::Tenth)?;
    let whole = measure(Postings::All)?;
    let all: Vec<Figures> = std::iter::zip(tenth, whole)
        .map(|(tenth, whole)| Figures {
            typing_in_tenth: tenth.typing,
            ..whole
        })
        .collect();
    println!("{}", table::of(&corpus, &all));
    Ok(())
}

fn serve(plan: &Plan, corpus: &Corpus) -> Server {
    let server = Server::new();
    // Only an isolated page has a clock of 5 microseconds.
    server.header("cross-origin-opener-policy", "same-origin");
    server.header("cross-origin-embedder-policy", "require-corp");
    server.page("/", "");
    server.route("/docs.json", Reply::json(&corpus.docs_as_json()));
    server.route("/queries.json", Reply::json(&corpus.queries_as_json()));
    for (name, folder) in &plan.engines {
        server.folder(&format!("/{name}/"), folder);
    }
    server.folder("/", &plan.page);
    server
}

/// How many of the postings a page works with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Postings {
    /// The first tenth, to see how an engine grows.
    Tenth,
    All,
}

fn measure(
    plan: &Plan,
    driver: &Driver,
    server: &Server,
    corpus: &Corpus,
    postings: Postings,
) -> Result<Vec<Figures>, String> {
    let n_queries = corpus.queries.len();
    let open = |name| Ok::<_, String>(Page::open(driver.session()?, server, name, postings));
    let mut builds = vec![Vec::new(); plan.engines.len()];
    // A tenth is for what is typed.
    let n_rounds = if postings == Postings::All {
        BUILDS - 1
    } else {
        0
    };
    for _ in 0..n_rounds {
        for ((name, _), builds) in plan.engines.iter().zip(&mut builds) {
            let build = open(name)?.build();
            eprintln!("{name} builds: {:.0} ms", build.whole);
            builds.push(build);
        }
    }
    let mut pages = Vec::new();
    for ((name, _), builds) in plan.engines.iter().zip(&mut builds) {
        eprintln!("{name} builds and answers: {postings:?}");
        let mut page = open(name)?;
        builds.push(page.build());
        page.answers = page.answer(n_queries);
        pages.push(page);
    }
    eprintln!("all type: {postings:?}");
    for pass in 0..STEP.min(n_queries) {
        // In turns, so that whatever else this machine does disturbs all alike.
        for page in &mut pages {
            page.type_pass(pass, n_queries);
        }
    }
    let pages = pages.into_iter().zip(builds);
    Ok(pages
        .map(|(page, builds)| page.figures(corpus, builds))
        .collect())
}

/// A browser with one engine.
struct Page {
    session: Session,
    name: String,
    /// Bytes in use before there were postings, and before there was an index.
    empty: u64,
    unbuilt: u64,
    /// The ids that each query found.
    answers: Vec<Vec<u64>>,
    typing: Times,
    /// How long it has been typing.
    typed: Duration,
}

impl Page {
    /// An engine that has its postings, and builds next.
    fn open(session: Session, server: &Server, name: &str, postings: Postings) -> Self {
        let timeout = SCRIPT_TIMEOUT.as_millis() as u64;
        session.post("timeouts", &json!({ "script": timeout }));
        session.post("url", &json!({ "url": server.url("/") }));
        let mut page = Self {
            session,
            name: name.to_owned(),
            empty: 0,
            unbuilt: 0,
            answers: Vec::new(),
            typing: Times::default(),
            typed: Duration::ZERO,
        };
        page.call("load", &json!([name]));
        page.empty = page.memory();
        page.call("take", &json!([postings == Postings::Tenth]));
        page.unbuilt = page.memory();
        page
    }

    fn build(&self) -> Build {
        let times = self.call("build", &json!([]));
        let [whole, index] = [0, 1].map(|it| times[it].as_f64().unwrap_or(f64::NAN));
        Build { whole, index }
    }

    /// Types one part of the queries, if there is time left for it.
    fn type_pass(&mut self, pass: usize, n_queries: usize) {
        if self.typed > TYPING {
            return;
        }
        let start = Instant::now();
        let times = self.call("typing", &json!([pass, STEP]));
        let times = times.as_array().into_iter().flatten();
        let n_typed = (n_queries - pass).div_ceil(STEP);
        self.typing.add(times.filter_map(Value::as_f64), n_typed);
        self.typed += start.elapsed();
    }

    fn figures(self, corpus: &Corpus, builds: Vec<Build>) -> Figures {
        // After everything was asked: what an engine keeps from its queries is kept as well.
        let added = self.memory().saturating_sub(self.unbuilt);
        // An engine in WebAssembly has postings of its own; the others point to the page's.
        let own = self.call("postings", &json!([])).as_u64();
        Figures {
            quality: figures::quality(corpus, &self.answers),
            typing_in_tenth: Times::default(),
            build: Build::median(&builds),
            index: added.saturating_sub(own.unwrap_or_default()),
            postings: own.unwrap_or(self.unbuilt.saturating_sub(self.empty)),
            typing: self.typing,
            name: self.name,
        }
    }

    /// Calls a function of the page's module.
    fn call(&self, function: &str, arguments: &Value) -> Value {
        let script = format!("return (await import('/measure.js')).{function}(...arguments)");
        self.session.execute(&script, arguments)
    }

    fn answer(&self, n_queries: usize) -> Vec<Vec<u64>> {
        let mut answers = Vec::new();
        for start in (0..n_queries).step_by(STEP) {
            let part = self.call("answers", &json!([start, start + STEP]));
            let part = part.as_array().into_iter().flatten();
            answers.extend(part.map(|it| {
                let ids = it.as_array().into_iter().flatten();
                ids.filter_map(Value::as_u64).collect()
            }));
        }
        answers
    }

    /// Bytes of the JavaScript heap and of WebAssembly's memory in use.
    fn memory(&self) -> u64 {
        let outside = self.call("bytes", &json!([])).as_u64();
        self.session.heap() + outside.unwrap_or_default()
    }
}
