//! Reads broken feeds until the time is over: `fuzz SEED MINUTES FILE…`.
//!
//! Each round breaks one of the files in a few places and reads it whole and in pieces, which must come to the
//! same. The seed that a failure prints brings it back.

#![allow(
    clippy::disallowed_methods,
    reason = "the core has no clock, but an example may run for a time"
)]

use std::time::{Duration, Instant};

use openings_feed::model::Posting;
use openings_feed::{AnyReader, Ending, Issue, Limits, ReadError, Source, sections};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = || arguments.next().and_then(|it| it.parse::<f64>().ok());
    let (Some(seed), Some(minutes)) = (number(), number()) else {
        eprintln!("fuzz SEED MINUTES FILE…");
        return;
    };
    let files: Vec<Vec<u8>> = arguments.filter_map(|it| std::fs::read(it).ok()).collect();
    if files.is_empty() {
        eprintln!("no files to break");
        return;
    }
    let end = Instant::now() + Duration::from_secs_f64(minutes * 60.0);
    let mut seed = seed as u64;
    let (mut n_rounds, mut n_postings) = (0_u64, 0);
    while Instant::now() < end {
        let mut random = Random(seed);
        let mut bytes = files[random.below(files.len())].clone();
        for _ in 0..random.below(12) {
            break_at_random(&mut bytes, &files, &mut random);
        }
        let whole = read([bytes.as_slice()]);
        let size = 1 + random.below(97);
        assert_eq!(read(bytes.chunks(size)), whole, "seed {seed}");
        for posting in &whole.0 {
            sections(posting, None);
        }
        n_postings += whole.0.len();
        n_rounds += 1;
        seed += 1;
    }
    println!("{n_rounds} broken feeds, {n_postings} postings in them; next seed {seed}");
}

fn read<'a>(
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> (Vec<Posting>, Vec<Issue>, Result<Ending, ReadError>) {
    let source = Source {
        base_url: Some("https://feeds.example/jobs"),
        city_by_name: &|_| None,
        country_by_name: &|_| None,
    };
    let mut reader = AnyReader::new(Limits::default());
    let mut pushed = Ok(());
    for chunk in chunks {
        pushed = reader.push(chunk, &source);
    }
    let ending = pushed.and_then(|()| reader.finish(&source));
    (reader.take_postings(), reader.take_issues(), ending)
}

fn break_at_random(bytes: &mut Vec<u8>, files: &[Vec<u8>], random: &mut Random) {
    const SIGNS: &[u8] = b"<>{}[]\",:&;'/!-=\\\0\xff \n09aZ";
    if bytes.is_empty() {
        return;
    }
    let at = random.below(bytes.len());
    let len = random.below(40).min(bytes.len() - at);
    match random.below(5) {
        0 => bytes[at] = SIGNS[random.below(SIGNS.len())],
        1 => bytes.insert(at, SIGNS[random.below(SIGNS.len())]),
        2 => drop(bytes.drain(at..at + len)),
        3 => bytes.truncate(at),
        _ => {
            let other = &files[random.below(files.len())];
            let from = random.below(other.len().max(1)).min(other.len());
            let to = (from + 60).min(other.len());
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
