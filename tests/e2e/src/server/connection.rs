//! Answering one connection.

use std::io::{self, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::reply::admitting_collector;
use super::{Reply, Request, Shared, lock};
use crate::http::{header, read_head};

/// How long a connection may stand idle before its thread ends.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn answer(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let (first, headers) = read_head(&mut reader)?;
    let mut words = first.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(());
    };
    if let Some(length) = header(&headers, "content-length").and_then(|it| it.parse().ok()) {
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
    }
    let request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers,
    };
    let path = request.path().to_owned();
    let is_head = request.method == "HEAD";
    lock(&shared.sent).insert(path.clone(), 0);
    lock(&shared.log).push(request);

    let reply = shared.reply(&path);
    wait(shared, reply.delay);
    if reply.hangs {
        wait(shared, Duration::MAX);
        return Ok(());
    }
    let mut stream = stream;
    stream.write_all(head(shared, &reply).as_bytes())?;
    if !is_head {
        send(&mut stream, shared, &path, &reply)?;
    }
    stream.flush()
}

fn head(shared: &Shared, reply: &Reply) -> String {
    let mut head = format!("HTTP/1.1 {} -\r\nConnection: close\r\n", reply.status);
    if reply.status != 204 {
        head.push_str(&format!("Content-Length: {}\r\n", reply.body.len()));
    }
    let mut headers = lock(&shared.headers).clone();
    headers.retain(|(name, _)| {
        !reply
            .headers
            .iter()
            .any(|it| it.0.eq_ignore_ascii_case(name))
    });
    headers.extend(reply.headers.iter().cloned());
    if header(&headers, "cache-control").is_none() {
        // What a test changes must be seen at once.
        headers.push(("cache-control".to_owned(), "no-store".to_owned()));
    }
    for (name, value) in headers {
        let value = admitting_collector(&name, &value);
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head + "\r\n"
}

/// Sends the body at the reply's pace, counting what went out.
fn send(stream: &mut &TcpStream, shared: &Shared, path: &str, reply: &Reply) -> io::Result<()> {
    let whole = reply.body.len();
    let end = reply.cut_at.map_or(whole, |it| it.min(whole));
    // Twenty steps a second look like a steady stream to a browser.
    let step = reply.bytes_per_second.map_or(64 * 1024, |it| it / 20 + 1);
    let start = Instant::now();
    let mut at = 0;
    while at < end {
        let mut until = (at + step).min(end);
        if let Some(pause) = reply.pause_at.filter(|it| *it < whole) {
            if at == pause {
                while !lock(&shared.released).iter().any(|it| it == path) {
                    if shared.is_stopped() {
                        return Ok(());
                    }
                    std::thread::sleep(Duration::from_millis(2));
                }
            } else if at < pause {
                until = until.min(pause);
            }
        }
        stream.write_all(&reply.body[at..until])?;
        at = until;
        lock(&shared.sent).insert(path.to_owned(), at);
        if let Some(rate) = reply.bytes_per_second {
            let due = Duration::from_secs_f64(at as f64 / rate as f64);
            wait(shared, due.saturating_sub(start.elapsed()));
        }
    }
    Ok(())
}

/// Waits, but not for a server that was stopped.
fn wait(shared: &Shared, time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time && !shared.is_stopped() {
        let left = time.saturating_sub(start.elapsed());
        std::thread::sleep(left.min(Duration::from_millis(5)));
    }
}
