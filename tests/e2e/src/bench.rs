//! The search bench: the same postings and the same queries for each engine, in one run.
//!
//! ```text
//! corpus   postings and queries: given, or generated
//! figures  what is reckoned from answers and times
//! table    how it is printed
//! ```
//!
//! Each engine has two browsers of its own, one for a tenth of the postings and one for all, so that neither heaps
//! nor what the compiler learned are shared. The page itself is `tests/bench/page/`.

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
use figures::{Figures, Times};

/// How long one engine may type. A slow one types a part of the queries, which the table says.
const TYPING: Duration = Duration::from_secs(120);
/// A pass types one in so many queries, so that any number of passes is an even sample.
const STEP: usize = 60;
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
    let mut all = Vec::new();
    for (name, _) in &plan.engines {
        eprintln!("{name}: a tenth of the postings");
        let tenth = Run::of(&driver, &server, name, &corpus, Postings::Tenth)?;
        eprintln!("{name}: all postings");
        let whole = Run::of(&driver, &server, name, &corpus, Postings::All)?;
        all.push(Figures {
            name: name.clone(),
            quality: figures::quality(&corpus, &whole.answers),
            typing: whole.typing,
            typing_in_tenth: tenth.typing,
            build: whole.build,
            index: whole.index,
            postings: whole.postings,
        });
    }
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
#[derive(Clone, Copy, PartialEq, Eq)]
enum Postings {
    /// The first tenth, to see how an engine grows.
    Tenth,
    All,
}

/// What one engine did in a browser of its own.
struct Run {
    /// Milliseconds it took to build.
    build: f64,
    /// The ids that each query found.
    answers: Vec<Vec<u64>>,
    typing: Times,
    /// Bytes of the index.
    index: u64,
    /// Bytes of the postings, which a page needs as well.
    postings: u64,
}

impl Run {
    fn of(
        driver: &Driver,
        server: &Server,
        name: &str,
        corpus: &Corpus,
        postings: Postings,
    ) -> Result<Self, String> {
        let page = Page(driver.session()?);
        page.0.post(
            "timeouts",
            &json!({ "script": SCRIPT_TIMEOUT.as_millis() as u64 }),
        );
        page.0.post("url", &json!({ "url": server.url("/") }));
        page.call("load", &json!([name]));
        let empty = page.memory();
        page.call("take", &json!([postings == Postings::Tenth]));
        let before = page.memory();
        let build = page.call("build", &json!([])).as_f64().unwrap_or(f64::NAN);
        // Answers come before typing: they warm every engine up alike.
        let answers = page.answers(corpus.queries.len());
        let typing = page.typing(corpus.queries.len());
        // After everything was asked: what an engine keeps from its queries is kept as well.
        let added = page.memory().saturating_sub(before);
        // An engine in WebAssembly has postings of its own; the others point to the page's.
        let own = page.call("postings", &json!([])).as_u64();
        Ok(Self {
            build,
            answers,
            typing,
            index: added.saturating_sub(own.unwrap_or_default()),
            postings: own.unwrap_or(before.saturating_sub(empty)),
        })
    }
}

/// The page that holds the engine.
struct Page(Session);

impl Page {
    /// Calls a function of the page's module.
    fn call(&self, function: &str, arguments: &Value) -> Value {
        let script = format!("return (await import('/measure.js')).{function}(...arguments)");
        self.0.execute(&script, arguments)
    }

    fn answers(&self, n_queries: usize) -> Vec<Vec<u64>> {
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

    /// Types as many of the queries as there is time for.
    fn typing(&self, n_queries: usize) -> Times {
        let start = Instant::now();
        let mut times = Times::default();
        for pass in 0..STEP.min(n_queries) {
            if start.elapsed() > TYPING {
                break;
            }
            let part = self.call("typing", &json!([pass, STEP]));
            let part = part.as_array().into_iter().flatten();
            times.add(
                part.filter_map(Value::as_f64),
                (n_queries - pass).div_ceil(STEP),
            );
        }
        times
    }

    /// Bytes of the JavaScript heap and of WebAssembly's memory in use.
    fn memory(&self) -> u64 {
        let outside = self.call("bytes", &json!([])).as_u64();
        self.0.heap() + outside.unwrap_or_default()
    }
}
