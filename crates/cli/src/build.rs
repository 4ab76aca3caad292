//! `openings build`: a partitioned board for static hosting.

mod format;
