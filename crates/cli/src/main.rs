//! `openings`: the publisher's command line.

#[allow(dead_code)]
mod build;

fn main() {}
