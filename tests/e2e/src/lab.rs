//! What a test is given, and running the tables of tests.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::browser::{Browser, Driver};
use crate::cases::{self, Case};
use crate::page::Page;
use crate::server::{Reply, Server};
use crate::webdriver::Session;

/// What this run is about.
pub(crate) struct Setup {
    pub(crate) browser: Browser,
    pub(crate) driver: PathBuf,
    pub(crate) dist: PathBuf,
    pub(crate) axe: PathBuf,
}

/// What a test is given: a browser, the bundle, and servers to be had.
pub(crate) struct Lab<'a> {
    setup: &'a Setup,
    session: &'a Session,
}

impl<'a> Lab<'a> {
    /// The browser the test runs in.
    pub(crate) fn browser(&self) -> Browser {
        self.setup.browser
    }

    /// The page of this test: one browser window of 1280 by 900, with nothing open.
    pub(crate) fn page(&self) -> Page<'a> {
        Page::new(self.setup.browser, self.session, &self.setup.axe)
    }

    /// Where the bundle lies.
    pub(crate) fn dist(&self) -> &'a Path {
        &self.setup.dist
    }

    /// A server that ships the bundle: the standalone board is at `/`.
    pub(crate) fn bundle(&self) -> Server {
        let server = Server::new();
        server.folder("/", &self.setup.dist);
        server
    }

    /// The standalone board with this feed in place of the demo.
    pub(crate) fn standalone(&self, feed: Reply) -> Server {
        let server = self.bundle();
        server.route("/feed.json", feed);
        server
    }

    /// A partner's page at `/` that shows one board, with the bundle below `/openings/` and the
    /// feed at `/feed.json`; all on one origin.
    pub(crate) fn embedded(&self, feed: Reply) -> Server {
        let server = Server::new();
        server.folder("/openings/", &self.setup.dist);
        server.route("/feed.json", feed);
        server.page(
            "/",
            "<main><h1>Work with us</h1>\
             <job-openings src=\"/feed.json\" loading=\"eager\"><a href=\"/jobs\">All our jobs</a></job-openings>\
             </main><script async src=\"/openings/openings.js\"></script>",
        );
        server
    }
}

/// What came of a test.
enum Outcome {
    Passed,
    Failed(String),
}

thread_local! {
    /// What the last panic of this thread said, and where.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs every test whose name contains `filter`; whether all passed.
pub(crate) fn run(setup: &Setup, jobs: usize, filter: &str) -> bool {
    let browser = setup.browser.name();
    let start = Instant::now();
    // Told at the end, with the name of the test, and not in the middle of the others.
    std::panic::set_hook(Box::new(|panic| PANIC.set(panic.to_string())));
    let (here, elsewhere): (Vec<Case>, Vec<Case>) = cases::all()
        .into_iter()
        .filter(|it| it.name.contains(filter))
        .partition(|it| it.browsers.contains(&setup.browser));
    let (alone, together): (Vec<Case>, Vec<Case>) = here.into_iter().partition(|it| it.alone);
    println!(
        "\nrunning {} tests in {browser}",
        alone.len() + together.len()
    );

    let failed = Mutex::new(Vec::new());
    // Each worker has a driver: two of the three drivers serve one browser at a time.
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..jobs.min(together.len()) {
            scope.spawn(|| work(setup, &together, &next, &failed));
        }
    });
    if !alone.is_empty() {
        work(setup, &alone, &AtomicUsize::new(0), &failed);
    }

    let failed = failed.into_inner().unwrap_or_default();
    for (name, message) in &failed {
        println!("\n---- {browser}: {name} ----\n{message}");
    }
    let n_run = alone.len() + together.len();
    println!(
        "\ntest result: {}. {} passed; {} failed; {} in other browsers only; {:.1} s",
        if failed.is_empty() { "ok" } else { "FAILED" },
        n_run - failed.len(),
        failed.len(),
        elsewhere.len(),
        start.elapsed().as_secs_f64()
    );
    if n_run == 0 {
        println!("no test has `{filter}` in its name");
    }
    failed.is_empty() && n_run > 0
}

/// Takes the next test until there is none.
fn work(
    setup: &Setup,
    cases: &[Case],
    next: &AtomicUsize,
    failed: &Mutex<Vec<(&'static str, String)>>,
) {
    let mut driver = None;
    // A browser is used again for the next test, unless this one failed or changed it.
    let mut session = None;
    while let Some(case) = cases.get(next.fetch_add(1, Ordering::SeqCst)) {
        let start = Instant::now();
        let outcome = attempt(setup, case, &mut driver, &mut session);
        let seconds = start.elapsed().as_secs_f64();
        let browser = setup.browser.name();
        match outcome {
            Outcome::Passed => println!("{browser}: {} ... ok ({seconds:.1} s)", case.name),
            Outcome::Failed(message) => {
                println!("{browser}: {} ... FAILED ({seconds:.1} s)", case.name);
                failed
                    .lock()
                    .unwrap_or_else(|it| it.into_inner())
                    .push((case.name, message));
            }
        }
    }
    // The browser before its driver.
    drop(session);
}

fn attempt(
    setup: &Setup,
    case: &Case,
    driver: &mut Option<Driver>,
    session: &mut Option<Session>,
) -> Outcome {
    if case.alone {
        *session = None;
    }
    let running = match session.take().map_or_else(|| start(setup, driver), Ok) {
        Ok(running) => running,
        Err(error) => return Outcome::Failed(format!("the browser does not start: {error}")),
    };
    let lab = Lab {
        setup,
        session: &running,
    };
    match catch_unwind(AssertUnwindSafe(|| (case.run)(&lab))) {
        Ok(()) => {
            *session = Some(running);
            Outcome::Passed
        }
        Err(_) => Outcome::Failed(PANIC.take()),
    }
}

/// Starts are tried so often. WebKitGTK's browser hangs in one of some hundred, before it has seen anything of ours.
const N_STARTS: usize = 3;

/// Starts a browser, and its driver if there is none.
fn start(setup: &Setup, driver: &mut Option<Driver>) -> Result<Session, String> {
    let mut why = String::new();
    for _ in 0..N_STARTS {
        let session = match driver {
            Some(running) => running.session(),
            None => Driver::start(setup.browser, &setup.driver)
                .and_then(|it| driver.insert(it).session()),
        };
        match session {
            Ok(session) => return Ok(session),
            Err(error) => why = error,
        }
        // The driver itself may be what is broken.
        *driver = None;
    }
    Err(why)
}
