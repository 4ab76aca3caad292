//! What waits on disk until the order of all postings is known.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

/// Bytes that are written one behind the other.
#[derive(Debug)]
pub(crate) struct Spool {
    out: BufWriter<File>,
    len: u64,
}

/// Where something lies in a spool.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Span {
    start: u64,
    len: u32,
}

impl Span {
    pub(crate) fn is_empty(self) -> bool {
        self.len == 0
    }
}

impl Spool {
    /// An empty one, in a file that is gone with the program.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {
            out: BufWriter::with_capacity(1 << 20, tempfile::tempfile()?),
            len: 0,
        })
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) -> io::Result<Span> {
        let span = Span {
            start: self.len,
            len: u32::try_from(bytes.len()).map_err(io::Error::other)?,
        };
        self.out.write_all(bytes)?;
        self.len += u64::from(span.len);
        Ok(span)
    }

    /// Ends the writing.
    pub(crate) fn read(self) -> io::Result<Spooled> {
        Ok(Spooled(
            self.out.into_inner().map_err(|it| it.into_error())?,
        ))
    }
}

/// A spool that is written.
#[derive(Debug)]
pub(crate) struct Spooled(File);

impl Spooled {
    pub(crate) fn get(&mut self, span: Span) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; span.len as usize];
        self.0.seek(SeekFrom::Start(span.start))?;
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
