//! Browsers and their drivers.

use std::path::PathBuf;

use crate::shell::{Outcome, command, find, output, run, say};
use crate::tool;

/// A browser the tests run in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

impl Browser {
    /// All of them, the quickest first.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The browser of that name.
    pub(crate) fn parse(name: &str) -> Outcome<Self> {
        Self::ALL
            .into_iter()
            .find(|it| it.name() == name)
            .ok_or_else(|| format!("`{name}` is not chromium, firefox or webkit").into())
    }

    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The programs it needs, and the Debian package that has each. Several names for one program
    /// are alternatives.
    fn programs(self) -> &'static [(&'static [&'static str], &'static str)] {
        match self {
            Self::Chromium => &[
                (
                    &["chromium", "chromium-browser", "google-chrome"],
                    "chromium",
                ),
                (&["chromedriver"], "chromium-driver"),
            ],
            Self::Firefox => &[(&["firefox", "firefox-esr"], "firefox-esr")],
            Self::WebKit => &[
                (&["WebKitWebDriver"], "webkit2gtk-driver"),
                (&["Xvfb"], "xvfb"),
            ],
        }
    }

    /// Its driver, after installing what is missing.
    pub(crate) fn driver(self) -> Outcome<PathBuf> {
        let missing: Vec<&str> = self
            .programs()
            .iter()
            .filter(|(names, _)| names.iter().all(|name| find(name).is_none()))
            .map(|(_, package)| *package)
            .collect();
        if !missing.is_empty() {
            install_packages(&missing)?;
        }
        let driver = match self {
            Self::Chromium => find("chromedriver"),
            Self::Firefox => {
                let name = format!("geckodriver{}", std::env::consts::EXE_SUFFIX);
                Some(tool::geckodriver().ensure()?.join(name))
            }
            Self::WebKit => find("WebKitWebDriver"),
        };
        driver.ok_or_else(|| format!("the driver of {} is not on the path", self.name()).into())
    }
}

/// Installs Debian packages if it may, else fails with the one command that would.
pub(crate) fn install_packages(packages: &[&str]) -> Outcome<()> {
    let list = packages.join(" ");
    if find("apt-get").is_none() {
        return Err(format!("please install what Debian calls: {list}").into());
    }
    let is_root = output(command("id").arg("-u")).is_some_and(|it| it.trim() == "0");
    let sudo = !is_root && output(command("sudo").args(["-n", "true"])).is_some();
    if !is_root && !sudo {
        return Err(format!(
            "please run: sudo apt-get update && sudo apt-get install -y --no-install-recommends {list}"
        )
        .into());
    }
    say(format!("installing {list} (once, may take minutes)"));
    let apt = |arguments: &[&str]| {
        let mut apt = if sudo {
            command("sudo")
        } else {
            command("apt-get")
        };
        if sudo {
            apt.args(["-n", "apt-get"]);
        }
        run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(packages);
    apt(&install)
}
