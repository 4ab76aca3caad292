//! Starting drivers, and browsers with a fresh profile.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::http;
use crate::webdriver::Session;

/// A browser the tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

impl Browser {
    /// The browser of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::Chromium, Self::Firefox, Self::WebKit]
            .into_iter()
            .find(|it| it.name() == name)
    }

    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn capabilities(self) -> Value {
        match self {
            Self::Chromium => json!({
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
                    "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                    "--disable-default-apps", "--hide-scrollbars", "--force-color-profile=srgb",
                    "--lang=en-US", "--window-size=1280,900",
                ] },
            }),
            Self::Firefox => {
                let mut options = json!({
                    "args": ["-headless", "--width=1280", "--height=900"],
                    "prefs": {
                        "intl.accept_languages": "en-US",
                        "app.update.enabled": false,
                        "datareporting.policy.dataSubmissionEnabled": false,
                        "browser.shell.checkDefaultBrowser": false,
                    },
                });
                // Debian's name is not the one that geckodriver looks for.
                if let Some(binary) = on_path("firefox").or_else(|| on_path("firefox-esr")) {
                    options["binary"] = binary.display().to_string().into();
                }
                json!({ "moz:firefoxOptions": options })
            }
            Self::WebKit => {
                let mut options = json!({ "args": ["--automation"] });
                if let Some(binary) = mini_browser() {
                    options["binary"] = binary.display().to_string().into();
                }
                json!({ "webkitgtk:browserOptions": options })
            }
        }
    }
}

/// A driver and what it needs around it; all of it ends when this is dropped.
pub(crate) struct Driver {
    browser: Browser,
    port: u16,
    processes: Vec<Child>,
    /// Where the browsers of this driver keep their profiles.
    scratch: PathBuf,
}

impl Driver {
    /// Starts the driver on a port of its own.
    pub(crate) fn start(browser: Browser, program: &Path) -> Result<Self, String> {
        let port = free_port();
        let scratch =
            std::env::temp_dir().join(format!("openings-e2e-{}-{port}", std::process::id()));
        fs::create_dir_all(&scratch).map_err(|it| it.to_string())?;
        let mut driver = Self {
            browser,
            port,
            processes: Vec::new(),
            scratch: scratch.clone(),
        };
        let mut command = Command::new(program);
        command.env("TMPDIR", &scratch).env("LC_ALL", "C.UTF-8");
        match browser {
            Browser::Chromium => {
                command.arg(format!("--port={port}"));
            }
            Browser::Firefox => {
                // The second port is for the browser's own protocol, and each driver needs one.
                command.arg(format!("--port={port}"));
                command.arg(format!("--websocket-port={}", free_port()));
                command.env("MOZ_HEADLESS", "1");
            }
            Browser::WebKit => {
                let display = driver.start_display()?;
                command
                    .arg(format!("--port={port}"))
                    .env("DISPLAY", format!(":{display}"))
                    .env("GDK_BACKEND", "x11")
                    .env("LIBGL_ALWAYS_SOFTWARE", "1")
                    .env("NO_AT_BRIDGE", "1")
                    .env("XDG_RUNTIME_DIR", &scratch)
                    .env("XDG_CACHE_HOME", scratch.join("cache"))
                    .env("XDG_DATA_HOME", scratch.join("data"))
                    // Its sandbox needs namespaces that containers do not have.
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                    .env("WEBKIT_FORCE_SANDBOX", "0");
            }
        }
        driver.spawn(&mut command)?;
        driver.wait_until_ready()?;
        Ok(driver)
    }

    /// Starts a browser with a fresh profile.
    pub(crate) fn session(&self) -> Result<Session, String> {
        Session::new(self.port, &self.browser.capabilities())
    }

    fn spawn(&mut self, command: &mut Command) -> Result<(), String> {
        let log = fs::File::create(self.scratch.join("driver.log")).map_err(|it| it.to_string())?;
        let errors = log.try_clone().map_err(|it| it.to_string())?;
        let child = command
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .map_err(|it| format!("cannot start {command:?}: {it}"))?;
        self.processes.push(child);
        Ok(())
    }

    fn wait_until_ready(&mut self) -> Result<(), String> {
        let start = Instant::now();
        let patience = Duration::from_secs(20);
        while start.elapsed() < patience {
            if http::request(self.port, "GET", "/status", None, patience).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        Err(format!(
            "the driver of {} does not answer; {} says why",
            self.browser.name(),
            self.scratch.join("driver.log").display()
        ))
    }

    /// A screen in memory, for a browser that cannot do without; gives its number.
    fn start_display(&mut self) -> Result<u32, String> {
        let mut screen = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1400x1000x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|it| format!("cannot start Xvfb: {it}"))?;
        let mut line = String::new();
        let printed = screen.stdout.take().map(BufReader::new);
        self.processes.push(screen);
        if let Some(mut printed) = printed {
            printed.read_line(&mut line).map_err(|it| it.to_string())?;
        }
        line.trim()
            .parse()
            .map_err(|_| "Xvfb does not say the number of its screen".to_owned())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver before its screen.
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
        let _ = fs::remove_dir_all(&self.scratch);
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn on_path(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|it| it.join(program))
        .find(|it| it.is_file())
}

/// The browser that comes with WebKitGTK, which keeps it beside its library.
fn mini_browser() -> Option<PathBuf> {
    let machine = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    [machine.as_str(), "/usr/lib64", "/usr/libexec", "/usr/lib"]
        .into_iter()
        .filter_map(|it| fs::read_dir(it).ok())
        .flatten()
        .filter_map(|it| Some(it.ok()?.path().join("MiniBrowser")))
        .filter(|it| it.is_file())
        .max()
}
