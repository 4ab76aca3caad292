//! A small server that can also behave badly.
//!
//! Each server has an origin of its own, so several of them make a host page, a place that ships
//! the bundle and a feed on another site. Storage belongs to an origin: a new server is also a
//! visitor who was never there.
//!
//! ```ignore
//! let host = Server::new();
//! host.page("/", r#"<job-openings src="/feed.json"></job-openings>"#);
//! host.route("/feed.json", Reply::json(&fixture::feed(3)).throttle(50_000));
//! host.header("content-security-policy", "script-src 'self'");
//! host.stop();                    // now nobody answers
//! host.start();                   // the same port again
//! host.count("/feed.json");       // how often it was asked for
//! ```

mod connection;
mod reply;

use std::collections::HashMap;
use std::fs;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;

pub(crate) use reply::Reply;

/// One request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// The path with its query.
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
}

impl Request {
    /// The path without its query.
    pub(crate) fn path(&self) -> &str {
        self.target.split(['?', '#']).next().unwrap_or_default()
    }
}

/// What the threads of a server share.
#[derive(Default)]
struct Shared {
    routes: Mutex<HashMap<String, Reply>>,
    headers: Mutex<Vec<(String, String)>>,
    /// Folders whose files are served under a prefix.
    folders: Mutex<Vec<(String, PathBuf)>>,
    log: Mutex<Vec<Request>>,
    /// How much of the last answer went out, by path.
    sent: Mutex<HashMap<String, usize>>,
    released: Mutex<Vec<String>>,
    open: Mutex<Vec<TcpStream>>,
    stopped: AtomicBool,
}

/// A server on a port of its own; stopped when dropped.
pub(crate) struct Server {
    port: u16,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// A server that knows no path yet; everything is 404.
    pub(crate) fn new() -> Self {
        let mut server = Self {
            port: 0,
            shared: Arc::new(Shared::default()),
            thread: None,
        };
        server.start();
        server
    }

    /// The address of a path: `http://127.0.0.1:PORT/path`.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// The origin, without a slash at its end.
    pub(crate) fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Answers a path, from now on, with `reply`. The query of a request does not matter.
    pub(crate) fn route(&self, path: &str, reply: Reply) {
        lock(&self.shared.released).retain(|it| it != path);
        lock(&self.shared.routes).insert(path.to_owned(), reply);
    }

    /// Answers a path with a page that has this body.
    pub(crate) fn page(&self, path: &str, body: &str) {
        self.route(path, Reply::page(body));
    }

    /// Serves the files of a folder under `prefix`, which ends with `/`.
    pub(crate) fn folder(&self, prefix: &str, folder: impl Into<PathBuf>) {
        lock(&self.shared.folders).push((prefix.to_owned(), folder.into()));
    }

    /// Adds a header to every answer from now on.
    pub(crate) fn header(&self, name: &str, value: &str) {
        lock(&self.shared.headers).push((name.to_owned(), value.to_owned()));
    }

    /// Lets a reply that paused go on; see [`Reply::pause_at`].
    pub(crate) fn release(&self, path: &str) {
        lock(&self.shared.released).push(path.to_owned());
    }

    /// How many bytes of the last answer to a path went out so far.
    pub(crate) fn sent(&self, path: &str) -> usize {
        lock(&self.shared.sent).get(path).copied().unwrap_or(0)
    }

    /// Every request so far.
    pub(crate) fn log(&self) -> Vec<Request> {
        lock(&self.shared.log).clone()
    }

    /// How often a path was asked for.
    pub(crate) fn count(&self, path: &str) -> usize {
        self.log().iter().filter(|it| it.path() == path).count()
    }

    /// Ends every connection and answers nobody until [`Self::start`].
    pub(crate) fn stop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        for stream in lock(&self.shared.open).drain(..) {
            // A connection that is closed already is what is wanted.
            let _ = stream.shutdown(Shutdown::Both);
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    /// Answers again, on the same port.
    pub(crate) fn start(&mut self) {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).unwrap();
        self.port = listener.local_addr().unwrap().port();
        listener.set_nonblocking(true).unwrap();
        self.shared.stopped.store(false, Ordering::SeqCst);
        let shared = Arc::clone(&self.shared);
        self.thread = Some(std::thread::spawn(move || accept(&listener, &shared)));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Shared {
    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// The reply to a path: its route, else a file, else 404.
    fn reply(&self, path: &str) -> Reply {
        if let Some(reply) = lock(&self.routes).get(path) {
            return reply.clone();
        }
        for (prefix, folder) in lock(&self.folders).iter() {
            let Some(name) = path.strip_prefix(prefix.as_str()) else {
                continue;
            };
            let name = if name.is_empty() { "index.html" } else { name };
            if name.split('/').any(|it| it == "..") {
                continue;
            }
            if let Ok(content) = fs::read(folder.join(name)) {
                return Reply::file(name, content);
            }
        }
        if path == "/favicon.ico" {
            // Browsers ask for it unasked; a 404 would be a line in the console.
            return Reply::status(204);
        }
        Reply::status(404)
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    while !shared.is_stopped() {
        let Ok((stream, _)) = listener.accept() else {
            std::thread::sleep(Duration::from_millis(2));
            continue;
        };
        let Ok(copy) = stream.try_clone() else {
            continue;
        };
        lock(&shared.open).push(copy);
        let shared = Arc::clone(shared);
        std::thread::spawn(move || {
            let visitor = stream.peer_addr().ok();
            // A visitor who goes away is no failure of the test.
            let _ = connection::answer(&stream, &shared);
            // The copy in the list would keep the connection open.
            let _ = stream.shutdown(Shutdown::Both);
            lock(&shared.open).retain(|it| it.peer_addr().ok() != visitor);
        });
    }
}

/// A test that panicked while it held the lock has failed already.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|it| it.into_inner())
}
