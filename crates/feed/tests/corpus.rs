//! Every input that once broke a reader or reached something new is read again, and every law holds of it.
//!
//! `cargo run -p openings-feed --example fuzz` says how to look for more.

#[path = "../examples/fuzz/law.rs"]
mod law;

use std::fs;
use std::path::Path;

use law::Target;

/// Inputs are small on purpose: a large one is better made in a test.
const MAX_BYTES: usize = 64 << 10;

#[test]
fn every_kept_input_is_read_by_the_laws() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut n_bytes = 0;
    for target in Target::ALL {
        let folder = corpus.join(target.name());
        let mut n_inputs = 0;
        for entry in fs::read_dir(&folder).expect("each reader has a folder") {
            let path = entry.expect("an entry").path();
            let bytes = fs::read(&path).expect("a file");
            let read = std::panic::catch_unwind(|| target.run(&bytes));
            assert!(read.is_ok(), "{}", path.display());
            n_bytes += bytes.len();
            n_inputs += 1;
        }
        assert!(n_inputs >= 5, "{}: {n_inputs}", folder.display());
    }
    assert!(n_bytes <= MAX_BYTES, "{n_bytes} bytes");
}
