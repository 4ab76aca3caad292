//! One HTTP request at a time, as much as a WebDriver needs.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Sends `body` as JSON and gives the status and the body of the answer, which may come as late as `patience` says.
pub(crate) fn request(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&str>,
    patience: Duration,
) -> io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(patience))?;
    stream.set_nodelay(true)?;
    let body = body.unwrap_or_default();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    let mut reader = BufReader::new(stream);
    let (first, headers) = read_head(&mut reader)?;
    let status = first
        .split(' ')
        .nth(1)
        .and_then(|it| it.parse().ok())
        .ok_or_else(|| io::Error::other(format!("not HTTP: {first}")))?;
    let mut content = Vec::new();
    match header(&headers, "content-length").and_then(|it| it.parse().ok()) {
        Some(length) => {
            content.resize(length, 0);
            reader.read_exact(&mut content)?;
        }
        None if header(&headers, "transfer-encoding") == Some("chunked") => {
            read_chunks(&mut reader, &mut content)?;
        }
        None => {
            reader.read_to_end(&mut content)?;
        }
    }
    Ok((status, String::from_utf8_lossy(&content).into_owned()))
}

/// The first line of a message and its headers, names in lower case.
pub(crate) fn read_head(reader: &mut impl BufRead) -> io::Result<(String, Vec<(String, String)>)> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let first = line.trim_end().to_owned();
    let mut headers = Vec::new();
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            return Ok((first, headers));
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
}

/// The value of a header.
pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = headers.iter().find(|it| it.0 == name)?;
    Some(&found.1)
}

fn read_chunks(reader: &mut impl BufRead, content: &mut Vec<u8>) -> io::Result<()> {
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
        let start = content.len();
        content.resize(start + length, 0);
        reader.read_exact(&mut content[start..])?;
        reader.read_line(&mut line)?;
        if length == 0 {
            return Ok(());
        }
    }
}
