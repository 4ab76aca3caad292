//! Reads broken inputs until the time is over: `fuzz READER SEED MINUTES CORPUS [FILE…]`.
//!
//! READER is a folder of `tests/corpus/`, CORPUS the folder with inputs to begin with (files are read as well, and
//! kept out of it). What an input reaches is told by what comes out: kinds of issues, fields, blocks. An input
//! that reaches something new, or breaks a law, is made small and kept in CORPUS; what broke a law is named
//! `broken-…`. At the end, kept inputs that others make needless are taken out again. Rounds follow from SEED and
//! what is in CORPUS.

#![allow(
    clippy::disallowed_methods,
    reason = "the core has no clock, but an example may run for a time"
)]

use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use law::{Reached, Target};

mod law;

/// Bytes of an input that is broken further: larger ones are slow and reach nothing more.
const MAX_BYTES: usize = 16 << 10;
/// Readings that making one input small may take.
const MAX_SHRINKING: usize = 300;
/// An input takes longer only if time grows faster than inputs do.
const TOO_LONG: Duration = Duration::from_millis(1500);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let reader = arguments.next().unwrap_or_default();
    let target = Target::ALL.into_iter().find(|it| it.name() == reader);
    let seed = arguments.next().and_then(|it| it.parse().ok());
    let minutes = arguments.next().and_then(|it| it.parse::<f64>().ok());
    let (Some(target), Some(seed), Some(minutes), Some(corpus)) =
        (target, seed, minutes, arguments.next())
    else {
        let names = Target::ALL.map(Target::name).join(", ");
        eprintln!("fuzz READER SEED MINUTES CORPUS [FILE…], where READER is one of {names}");
        return;
    };
    let mut fuzz = Fuzz::new(target, PathBuf::from(corpus));
    for file in arguments {
        match std::fs::read(&file) {
            Ok(bytes) => fuzz.begin_with(bytes),
            Err(error) => eprintln!("{file}: {error}"),
        }
    }
    fuzz.run(seed, Duration::from_secs_f64(minutes * 60.0));
    fuzz.tidy();
}

/// What came of one input.
enum Came {
    /// It was read.
    Well(Reached),
    /// A law is broken: what the panic says.
    Broken(String),
}

struct Fuzz {
    target: Target,
    folder: PathBuf,
    inputs: Vec<Vec<u8>>,
    reached: Reached,
    /// What has been found broken, each once.
    broken: BTreeSet<String>,
    said: Arc<Mutex<String>>,
    /// Inputs of this run: where they are kept, and what they reach.
    kept: Vec<(PathBuf, usize, Reached)>,
    /// What was reached before this run.
    before: Reached,
}

impl Fuzz {
    fn new(target: Target, folder: PathBuf) -> Self {
        let said = Arc::new(Mutex::new(String::new()));
        let heard = Arc::clone(&said);
        panic::set_hook(Box::new(move |it| {
            if let Ok(mut said) = heard.lock() {
                *said = it.to_string();
            }
        }));
        let mut fuzz = Self {
            target,
            folder,
            inputs: Vec::new(),
            reached: Reached::new(),
            broken: BTreeSet::new(),
            said,
            kept: Vec::new(),
            before: Reached::new(),
        };
        for path in files(&fuzz.folder) {
            if let Ok(bytes) = std::fs::read(path) {
                fuzz.begin_with(bytes);
            }
        }
        fuzz
    }

    fn begin_with(&mut self, bytes: Vec<u8>) {
        match self.read(&bytes) {
            Came::Well(reached) => self.reached.extend(reached),
            Came::Broken(said) => self.note(&bytes, said),
        }
        self.inputs.push(bytes);
    }

    fn run(&mut self, mut seed: u64, time: Duration) {
        if self.inputs.is_empty() {
            self.inputs.push(Vec::new());
        }
        self.before = self.reached.clone();
        let (end, mut n_rounds) = (Instant::now() + time, 0_u64);
        while Instant::now() < end {
            let mut random = Random(seed);
            let mut bytes = self.inputs[random.below(self.inputs.len())].clone();
            if bytes.len() > MAX_BYTES {
                let at = random.below(bytes.len() - MAX_BYTES);
                bytes = bytes[at..at + MAX_BYTES].to_vec();
            }
            for _ in 0..=random.below(10) {
                break_at_random(&mut bytes, &self.inputs, &mut random);
            }
            self.round(&bytes);
            n_rounds += 1;
            seed += 1;
        }
        let (name, n_kept) = (self.target.name(), self.kept.len());
        let (n_reached, n_broken) = (self.reached.len(), self.broken.len());
        println!(
            "{name}: {n_rounds} inputs, {n_reached} outcomes, {n_kept} inputs kept, {n_broken} laws broken; next seed {seed}"
        );
    }

    fn round(&mut self, bytes: &[u8]) {
        let begun = Instant::now();
        let came = self.read(bytes);
        // Others use the machine as well: only what is slow twice is slow.
        if begun.elapsed() > TOO_LONG {
            let again = Instant::now();
            self.read(bytes);
            if again.elapsed() > TOO_LONG {
                self.note(bytes, format!("{} bytes take too long", bytes.len()));
                return;
            }
        }
        match came {
            Came::Broken(said) => self.note(bytes, said),
            Came::Well(reached) => {
                let new: Reached = reached.difference(&self.reached).cloned().collect();
                if new.is_empty() {
                    return;
                }
                let small = self.shrink(
                    bytes,
                    |came| matches!(came, Came::Well(it) if new.is_subset(&it)),
                );
                let path = self.keep("", &small);
                if let Came::Well(reached) = self.read(&small) {
                    self.kept.push((path, small.len(), reached));
                }
                self.reached.extend(reached);
                self.inputs.push(small);
            }
        }
    }

    fn read(&self, bytes: &[u8]) -> Came {
        match panic::catch_unwind(AssertUnwindSafe(|| self.target.run(bytes))) {
            Ok(reached) => Came::Well(reached),
            Err(_) => Came::Broken(
                self.said
                    .lock()
                    .map_or_else(|_| String::new(), |it| it.clone()),
            ),
        }
    }

    /// Takes down that a law is broken, once for each line of code that says so.
    fn note(&mut self, bytes: &[u8], said: String) {
        let place = |said: &str| said.lines().next().unwrap_or("").to_owned();
        let where_said = place(&said);
        if !self.broken.insert(where_said.clone()) {
            return;
        }
        let small = self.shrink(
            bytes,
            |came| matches!(came, Came::Broken(it) if place(&it) == where_said),
        );
        let path = self.keep("broken-", &small);
        println!(
            "{}: {said}\n{}",
            path.display(),
            String::from_utf8_lossy(&small)
        );
    }

    /// Takes away what can go without the outcome changing.
    fn shrink(&self, bytes: &[u8], is_same: impl Fn(Came) -> bool) -> Vec<u8> {
        let mut small = bytes.to_vec();
        let mut size = small.len() / 2;
        let mut n_left = MAX_SHRINKING;
        while size > 0 && n_left > 0 {
            let mut at = 0;
            while at < small.len() && n_left > 0 {
                let mut less = small.clone();
                less.drain(at..(at + size).min(small.len()));
                n_left -= 1;
                match is_same(self.read(&less)) {
                    true => small = less,
                    false => at += size,
                }
            }
            size /= 2;
        }
        small
    }

    fn keep(&mut self, prefix: &str, bytes: &[u8]) -> PathBuf {
        let name = bytes.iter().fold(0xCBF2_9CE4_8422_2325_u64, |hash, it| {
            (hash ^ u64::from(*it)).wrapping_mul(0x0100_0000_01B3)
        });
        let path = self.folder.join(format!("{prefix}{name:016x}"));
        let written =
            std::fs::create_dir_all(&self.folder).and_then(|()| std::fs::write(&path, bytes));
        if let Err(error) = written {
            eprintln!("{}: {error}", path.display());
        }
        path
    }

    /// Takes out what was kept and is needless: again and again, the input that adds most for its size stays.
    fn tidy(&mut self) {
        let mut covered = self.before.clone();
        let mut left = std::mem::take(&mut self.kept);
        loop {
            let worth = |(_, size, reached): &(PathBuf, usize, Reached)| {
                let n_new = reached.difference(&covered).count();
                n_new * 1_000_000 / (size + 100)
            };
            let best = (0..left.len()).max_by_key(|at| worth(&left[*at]));
            let Some(best) = best.filter(|at| worth(&left[*at]) > 0) else {
                break;
            };
            covered.extend(left.swap_remove(best).2);
        }
        let n_needless = left.len();
        for (path, ..) in left {
            if let Err(error) = std::fs::remove_file(&path) {
                eprintln!("{}: {error}", path.display());
            }
        }
        println!("{n_needless} of them were needless after all");
    }
}

/// The files of a folder, in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<_> = entries.flatten().map(|it| it.path()).collect();
    files.sort();
    files
}

/// What means something to one reader or another.
const WORDS: [&str; 40] = [
    "null",
    "true",
    "{}",
    "[]",
    "\"\"",
    "1e999",
    "-0.0",
    "18446744073709551616",
    "\\ud800",
    "\\u0000",
    "<ul>",
    "</ul>",
    "<li>",
    "<p>",
    "<br>",
    "<h3>",
    "<pre>",
    "<a href=\"",
    "<blockquote>",
    "<b>",
    "</",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&lt;",
    "&#x",
    "<script type=\"application/ld+json\">",
    "</script>",
    "\n- ",
    "\n1. ",
    "\u{202e}",
    "\u{200b}",
    "\u{fffd}",
    "9999-12-31T23:59:60+99:99",
    "-1",
    "€",
    "remote",
    "k",
];

fn break_at_random(bytes: &mut Vec<u8>, inputs: &[Vec<u8>], random: &mut Random) {
    const SIGNS: &[u8] = b"<>{}[]\",:&;'/!-=\\\0\xff\xc3 \n09aZ.(|";
    let at = random.below(bytes.len() + 1).min(bytes.len());
    let len = random.below(40).min(bytes.len() - at);
    match random.below(8) {
        0 if at < bytes.len() => bytes[at] = SIGNS[random.below(SIGNS.len())],
        1 => bytes.insert(at, SIGNS[random.below(SIGNS.len())]),
        2 => drop(bytes.drain(at..at + len)),
        3 if random.below(4) == 0 => bytes.truncate(at),
        4 => {
            let word = WORDS[random.below(WORDS.len())].bytes();
            bytes.splice(at..at + len * random.below(2), word);
        }
        5 => {
            // The same again, a few times or very often.
            let again = bytes[at..at + len].repeat(1 << random.below(9));
            if bytes.len() + again.len() <= MAX_BYTES {
                bytes.splice(at..at, again);
            }
        }
        6 => {
            let to = random.below(bytes.len() + 1).min(bytes.len());
            let moved = bytes[at..at + len].to_vec();
            bytes.splice(to..to, moved);
        }
        _ => {
            let other = &inputs[random.below(inputs.len())];
            let from = random.below(other.len().max(1)).min(other.len());
            let to = (from + 1 + random.below(80)).min(other.len());
            bytes.splice(at..at + len, other[from..to].iter().copied());
        }
    }
}

/// Numbers that look random and are the same for the same seed (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((it ^ (it >> 31)) % n.max(1) as u64) as usize
    }
}
