//! The commands as a publisher runs them.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// 2026-11-24: what "now" is for every command.
const NOW: &str = "1795500000";

fn openings(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openings"));
    command.current_dir(dir).env("SOURCE_DATE_EPOCH", NOW);
    command
}

fn run(dir: &Path, args: &[&str]) -> Output {
    openings(dir).args(args).output().expect("the binary runs")
}

#[track_caller]
fn ok(dir: &Path, args: &[&str]) -> String {
    let output = run(dir, args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {errors}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[track_caller]
fn fails(dir: &Path, args: &[&str], code: i32, said: &str) {
    let output = run(dir, args);
    let all = [output.stdout, output.stderr].concat();
    let all = String::from_utf8_lossy(&all);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {all}");
    assert!(all.contains(said), "{args:?}: {all}");
    assert!(!all.contains("panicked"), "{all}");
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for a test")
}

fn put(dir: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().expect("has a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

fn get(dir: &Path, name: &str) -> String {
    fs::read_to_string(dir.join(name)).unwrap_or_else(|it| panic!("{name}: {it}"))
}

fn parsed(dir: &Path, name: &str) -> Value {
    serde_json::from_str(&get(dir, name)).expect("JSON")
}

/// A posting with which nothing is wrong.
fn posting(id: &str, title: &str, language: &str, country: &str) -> Value {
    let text = match language {
        "de" => {
            "<p>Wir backen für die halbe Stadt und suchen einen Menschen, der mit uns früh aufsteht.</p>\
            <h3>Aufgaben</h3><ul><li>Brot von Hand formen</li></ul>"
        }
        _ => {
            "<p>We bake for half the town and are looking for somebody who will get up early with us.</p>\
            <h3>What you will do</h3><ul><li>Shape bread by hand</li></ul>"
        }
    };
    json!({
        "id": id,
        "url": format!("https://example.org/jobs/{id}"),
        "title": title,
        "language": language,
        "date_published": "2026-11-02T08:00:00Z",
        "content_html": text,
        "_jobposting": {
            "@type": "JobPosting",
            "hiringOrganization": "Example Bakery",
            "jobLocation": { "address": { "addressLocality": "Town", "addressCountry": country } },
        },
    })
}

fn feed(items: &[Value]) -> String {
    json!({ "version": "https://jsonfeed.org/version/1.1", "title": "Jobs <here>", "items": items })
        .to_string()
}

fn small() -> String {
    let mut english = posting("baker-en", "Baker <x> & co", "en", "AT");
    english["_jobposting"]["workTranslation"] = json!({ "@id": "baker-de" });
    let mut closed = posting("old", "Closed", "en", "AT");
    closed["_jobposting"]["validThrough"] = json!("2026-11-01");
    let mut newer = posting("cook-en", "Cook", "en", "DE");
    newer["date_published"] = json!("2026-11-20T08:00:00Z");
    newer["_jobposting"]["qualifications"] = json!("A spoon");
    feed(&[
        english,
        closed,
        newer,
        posting("baker-de", "Bäcker", "de", "AT"),
    ])
}

/// All files below a folder with what they hold; none if there is no folder.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(dir).expect("is below").to_string_lossy();
                files.insert(name.into_owned(), fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

#[test]
fn a_feed_without_fault_is_clean() {
    let dir = folder();
    put(
        dir.path(),
        "feed.json",
        feed(&[posting("1", "Baker", "en", "AT")]),
    );
    let text = ok(dir.path(), &["check", "feed.json"]);
    assert!(text.contains("1 open posting in 1 language"), "{text}");
    assert!(text.contains("Nothing to mend."), "{text}");
    assert!(!text.contains('\u{1b}'), "colors are for terminals");
}

#[test]
fn each_issue_has_its_place_and_remedy() {
    let dir = folder();
    let mut hostile = posting("h", "Hostile", "en", "AT");
    hostile["content_html"] =
        json!("<h3>Requirements</h3><p onclick=x>The text</p><a href='javascript:y'>z</a>");
    let mut relative = posting("r", "Relative", "en", "AT");
    relative["url"] = json!("/jobs/r");
    let mut unsafe_link = posting("u", "Unsafe", "en", "AT");
    unsafe_link["url"] = json!("javascript:alert(1)");
    let mut doubtful = posting("d", "Bäcker für die Stadt", "de", "AT");
    doubtful["language"] = json!("fr");
    let mut expired = posting("e", "Expired", "en", "AT");
    expired["_jobposting"]["validThrough"] = json!("2020-01-01");
    let twin = posting("t", "Relative", "en", "AT");
    let bare = json!({ "id": "b", "title": "Bare", "content_text": "Ok" });
    put(
        dir.path(),
        "feed.json",
        feed(&[
            hostile,
            relative,
            unsafe_link,
            doubtful,
            expired,
            twin,
            bare.clone(),
            bare,
            json!(7),
        ]),
    );
    let output = run(dir.path(), &["check", "feed.json", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["openings_check"], 1);
    assert_eq!(report["total"], 7);
    let mut at = BTreeMap::new();
    for issue in report["issues"].as_array().expect("a list") {
        let kind = issue["kind"].as_str().expect("a name");
        let places = issue["places"].as_array().expect("a list");
        assert_eq!(issue["count"], places.len());
        assert!(issue["remedy"].as_str().is_some_and(|it| it.ends_with('.')));
        let pointers = places
            .iter()
            .map(|it| it["pointer"].as_str().expect("a pointer"));
        at.insert(kind, pointers.collect::<Vec<_>>().join(" "));
    }
    let expected = [
        ("lost", "/items/8"),
        ("hostile-markup", "/items/0"),
        ("unsafe-link", "/items/2/url"),
        ("relative-link", "/items/1/url"),
        ("no-apply-link", "/items/1 /items/2 /items/6 /items/7"),
        ("doubtful-language", "/items/3/language"),
        ("no-country", "/items/6 /items/7"),
        ("no-language", "/items/6 /items/7"),
        ("expired", "/items/4"),
        ("no-date", "/items/6 /items/7"),
        ("no-sections", "/items/6 /items/7"),
    ];
    for (kind, pointers) in expected {
        assert_eq!(
            at.get(kind).map(String::as_str),
            Some(pointers),
            "{kind} of {at:?}"
        );
    }
    assert_eq!(at["search-engines"], "/items/6 /items/7");
    assert!(at["duplicate"].contains("/items/5"), "{at:?}");
    assert_eq!(at["duplicate-id"], "/items/7/id");
    let first = report["issues"][0]["kind"].as_str();
    assert_eq!(first, Some("lost"), "the worst comes first");
    let text = run(dir.path(), &["check", "feed.json", "--places", "1"]).stdout;
    let text = String::from_utf8(text).expect("UTF-8");
    assert!(text.contains("    /items/8: item"), "{text}");
    let every = "    there is no address to apply at: 4, such as /items/1 (Relative), /items/2 (Unsafe), /items/6 (Bare)";
    assert!(text.contains(every), "{text}");
    let two = run(dir.path(), &["check", "feed.json", "feed.json"]).stdout;
    let two = String::from_utf8(two).expect("UTF-8");
    assert!(two.contains(": 2, such as feed.json#/items/8"), "{two}");
}

#[test]
fn what_cannot_be_done_is_said_in_two_lines_what_and_what_to_do() {
    let dir = folder();
    put(dir.path(), "feed.json", small());
    put(dir.path(), "other/note.txt", "mine");
    for (args, what, remedy) in [
        (
            "build missing.json -o public",
            "cannot read missing.json: there is no such file",
            "look whether the name is right",
        ),
        (
            "convert feed.json -o nowhere/feed.json",
            "cannot write into nowhere: there is no such file or folder",
            "look whether the name is right",
        ),
        (
            "convert feed.json -o other",
            "cannot write other: it is a folder",
            "name a file",
        ),
        (
            "build feed.json -o feed.json",
            "feed.json is a file",
            "name the folder to put the board in",
        ),
        (
            "build feed.json -o other",
            "other holds something that is no board",
            "it would be removed: name another folder",
        ),
        (
            "build http://127.0.0.1:1/jobs -o public",
            "http://127.0.0.1:1/jobs: the site cannot be reached: nothing listens there",
            "look whether the address is right",
        ),
    ] {
        let args: Vec<&str> = args.split(' ').collect();
        let output = run(dir.path(), &args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(lines.len(), 2, "{said}");
        assert!(lines[0].starts_with(&format!("error: {what}")), "{said}");
        assert!(lines[1].trim_start().starts_with(remedy), "{said}");
        assert!(!said.contains("os error"), "{said}");
    }
    let left: Vec<_> = files(dir.path()).into_keys().collect();
    let left: Vec<_> = left.iter().filter(|it| !it.ends_with(".lock")).collect();
    assert_eq!(left, ["feed.json", "other/note.txt"]);
}

#[test]
fn what_cannot_be_read_is_said_with_a_remedy() {
    let dir = folder();
    let good = feed(&[posting("1", "Baker", "en", "AT")]);
    for (text, said) in [
        (&b""[..], "it is empty"),
        (b"<!doctype html><p>", "web page"),
        (b"{\"items\":[{\"title\":\"a\"", "ends in the middle"),
        (b"nonsense", "no JSON at byte 0"),
        (b"\xff\xfe{\0", "not UTF-8"),
        (b"{\"items\":7}", "no feed of a known shape"),
        (b"[1,2,3]", "no feed of a known shape"),
        (b"\"a text\"", "no feed of a known shape"),
    ] {
        put(dir.path(), "bad.json", text);
        put(dir.path(), "good.json", &good);
        fails(dir.path(), &["check", "bad.json"], 2, said);
        fails(
            dir.path(),
            &["check", "good.json", "bad.json"],
            2,
            "1 open posting in",
        );
        fails(
            dir.path(),
            &["convert", "bad.json", "-o", "out.json"],
            2,
            "bad.json",
        );
        fails(
            dir.path(),
            &["build", "good.json", "bad.json", "-o", "public"],
            2,
            said,
        );
        assert!(
            !dir.path().join("out.json").exists(),
            "half a feed was written"
        );
        assert!(
            !dir.path().join("public").exists(),
            "half a board was written"
        );
    }
    fails(dir.path(), &["check", "missing.json"], 2, "missing.json");
    fs::create_dir(dir.path().join("empty")).expect("a folder");
    fails(dir.path(), &["check", "empty"], 2, "no feed in this folder");
    fails(
        dir.path(),
        &["check", "http://127.0.0.1:1/feed.json"],
        2,
        "cannot be reached",
    );
    fails(
        dir.path(),
        &["build", "good.json", "-o", "x", "--base-url", "jobs"],
        2,
        "https://",
    );
    fails(dir.path(), &["frobnicate"], 2, "frobnicate");
}

#[test]
fn broken_bytes_never_panic() {
    let dir = folder();
    let whole = small().into_bytes();
    let mut seed = 7_usize;
    for n in 0..60 {
        let mut bytes = whole.clone();
        for _ in 0..=n % 5 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 20) % bytes.len();
            match seed % 3 {
                0 => bytes[at] = (seed >> 12) as u8,
                1 => bytes.truncate(at.max(1)),
                _ => drop(bytes.drain(at..(at + 9).min(bytes.len()))),
            }
        }
        put(dir.path(), "feed.json", &bytes);
        for args in [
            &["check", "feed.json"][..],
            &["build", "feed.json", "-o", "public"],
        ] {
            let output = run(dir.path(), args);
            let errors = String::from_utf8_lossy(&output.stderr);
            assert!(
                output.status.code().is_some_and(|it| it <= 2),
                "{args:?}: {errors}"
            );
            assert!(!errors.contains("panicked"), "{errors}");
        }
    }
}

#[test]
fn feeds_become_one_without_duplicates() {
    let dir = folder();
    put(
        dir.path(),
        "in/a.json",
        feed(&[
            posting("1", "Baker", "en", "AT"),
            posting("2", "Cook", "en", "AT"),
        ]),
    );
    let mut other = posting("1", "Nurse", "en", "AT");
    other["_jobposting"]["hiringOrganization"] = json!("Another");
    put(
        dir.path(),
        "in/b.json",
        feed(&[posting("9", "Baker", "en", "AT"), other]),
    );
    ok(
        dir.path(),
        &["convert", "in", "-o", "feed.json", "--title", "All"],
    );
    let merged = parsed(dir.path(), "feed.json");
    assert_eq!(merged["title"], "All");
    let ids = merged["items"].as_array().expect("a list").iter();
    assert_eq!(
        ids.map(|it| it["id"].clone()).collect::<Vec<_>>(),
        ["1", "2", "1-2"]
    );
    ok(dir.path(), &["convert", "in", "-o", "untitled.json"]);
    assert_eq!(parsed(dir.path(), "untitled.json")["title"], "Jobs <here>");
    // Converting what was converted changes nothing.
    let again = ok(dir.path(), &["convert", "feed.json", "--title", "All"]);
    assert_eq!(again, get(dir.path(), "feed.json"));
    let mut child = openings(dir.path())
        .args(["convert", "-", "--title", "All"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(again.as_bytes()).expect("is read");
    drop(stdin);
    let output = child.wait_with_output().expect("ends");
    assert_eq!(String::from_utf8_lossy(&output.stdout), again);
}

#[test]
fn what_was_found_is_marked() {
    let dir = folder();
    let mut found = posting("1", "Bäcker", "de", "AT");
    found.as_object_mut().expect("an object").remove("language");
    put(dir.path(), "feed.json", feed(&[found]));
    ok(dir.path(), &["convert", "feed.json", "-o", "out.json"]);
    let item = &parsed(dir.path(), "out.json")["items"][0];
    assert_eq!(item["language"], "de");
    assert_eq!(
        item["_openings"]["inferred"],
        json!(["language", "sections"])
    );
    // The feed's own language counts even where it comes last.
    let item = parsed(dir.path(), "feed.json")["items"][0].to_string();
    let late = format!("{{\"items\":[{item}],\"language\":\"fr\"}}");
    put(dir.path(), "late.json", late);
    ok(dir.path(), &["convert", "late.json", "-o", "out.json"]);
    let item = &parsed(dir.path(), "out.json")["items"][0];
    assert_eq!(item["language"], "fr");
    assert_eq!(item["_openings"]["inferred"], json!(["sections"]));
}

#[test]
fn a_board_has_all_its_parts() {
    let dir = folder();
    put(dir.path(), "feed.json", small());
    ok(
        dir.path(),
        &[
            "build",
            "feed.json",
            "-o",
            "public",
            "--base-url",
            "https://jobs.example.org",
        ],
    );
    let public = dir.path().join("public");
    let board = parsed(&public, "board.json");
    assert!(get(&public, "board.json").starts_with("{\n  \"openings_board\": 1"));
    assert_eq!(board["total"], 3, "the closed one is left out");
    assert_eq!(board["title"], "Jobs <here>");
    let english = &board["languages"][0];
    assert_eq!(
        (&english["code"], &english["count"]),
        (&json!("en"), &json!(2))
    );
    assert_eq!(
        english["countries"],
        json!([{"code": "AT", "count": 1}, {"code": "DE", "count": 1}])
    );
    let part = english["parts"][0]["file"].as_str().expect("a file");
    let list = parsed(&public, part);
    assert_eq!(english["parts"][0]["bytes"], get(&public, part).len());
    let (cook, baker) = (&list["items"][0], &list["items"][1]);
    assert_eq!(cook["id"], "cook-en", "the newest comes first");
    assert_eq!(cook.get("content_html"), None);
    assert_eq!(
        baker["_jobposting"]["workTranslation"],
        json!([{"@id": "baker-de", "inLanguage": "de"}])
    );
    let text = cook["_openings"]["text"].as_u64().expect("a number");
    let texts = list["_openings"]["texts"][text as usize]
        .as_str()
        .expect("a file");
    let texts = parsed(&public, texts);
    assert!(
        texts["cook-en"]["content_html"]
            .as_str()
            .is_some_and(|it| it.contains("half the town"))
    );
    assert_eq!(texts["cook-en"]["_jobposting"]["qualifications"], "A spoon");

    let page = get(
        &public,
        baker["_openings"]["page"].as_str().expect("a file"),
    );
    assert!(page.contains("<h1>Baker &lt;x&gt; &amp; co</h1>"), "{page}");
    assert!(
        page.contains("<h2>What you will do</h2><ul><li>Shape bread by hand</li></ul>"),
        "{page}"
    );
    assert!(
        page.contains("hreflang=\"de\" href=\"https://jobs.example.org/jobs/backer-"),
        "{page}"
    );
    assert!(
        page.contains("rel=\"canonical\" href=\"https://jobs.example.org/jobs/baker-x-co-"),
        "{page}"
    );
    assert_eq!(page.matches("</script>").count(), 1);
    let json_ld = page
        .split("ld+json\">")
        .nth(1)
        .and_then(|it| it.split("</script>").next());
    let json_ld: Value = serde_json::from_str(json_ld.expect("JSON-LD")).expect("JSON");
    assert_eq!(json_ld["@type"], "JobPosting");
    assert!(
        get(&public, "jobs/index.html").contains("<a href=\"de/\" lang=\"de\">Deutsch</a> (1)")
    );
    assert!(
        get(&public, "index.html").contains("<a href=\"jobs/de/\" lang=\"de\">Deutsch</a> (1)")
    );
    let german = get(&public, "jobs/de/index.html");
    assert!(
        german.contains("<html lang=\"de\"") && german.contains("Bäcker"),
        "{german}"
    );
    let sitemap = get(&public, "sitemap.xml");
    assert_eq!(
        sitemap
            .matches("<loc>https://jobs.example.org/jobs/")
            .count(),
        5
    );
    assert!(
        !files(&public)
            .values()
            .any(|it| String::from_utf8_lossy(it).contains("Closed"))
    );
}

#[test]
fn a_list_and_its_texts_are_what_convert_writes() {
    let dir = folder();
    put(
        dir.path(),
        "feed.json",
        feed(&[posting("1", "Baker", "en", "AT")]),
    );
    ok(dir.path(), &["build", "feed.json", "-o", "public"]);
    ok(dir.path(), &["convert", "feed.json", "-o", "whole.json"]);
    let public = dir.path().join("public");
    let board = parsed(&public, "board.json");
    let list = parsed(
        &public,
        board["languages"][0]["parts"][0]["file"]
            .as_str()
            .expect("a file"),
    );
    let mut item = list["items"][0].clone();
    let texts = parsed(
        &public,
        list["_openings"]["texts"][0].as_str().expect("a file"),
    );
    for (name, value) in texts["1"].as_object().expect("an object") {
        item[name] = value.clone();
    }
    item["_openings"] = json!({ "inferred": item["_openings"]["inferred"] });
    assert_eq!(
        item,
        parsed(&dir.path().join("."), "whole.json")["items"][0]
    );
}

#[test]
fn the_same_feed_gives_the_same_bytes() {
    let dir = folder();
    let items: Vec<Value> = (0..400)
        .map(|it| {
            posting(
                &format!("id-{it}"),
                &format!("Baker {it}"),
                if it % 3 == 0 { "de" } else { "en" },
                "AT",
            )
        })
        .collect();
    put(dir.path(), "feed.json", feed(&items));
    ok(dir.path(), &["build", "feed.json", "-o", "a"]);
    ok(dir.path(), &["build", "feed.json", "-o", "b"]);
    let (a, b) = (files(&dir.path().join("a")), files(&dir.path().join("b")));
    assert!(a.len() > 400);
    assert!(a == b, "two builds differ");
    // One posting less leaves most files as they are.
    put(dir.path(), "feed.json", feed(&items[1..]));
    ok(dir.path(), &["build", "feed.json", "-o", "b"]);
    let b = files(&dir.path().join("b"));
    let n_changed = a
        .iter()
        .filter(|(name, text)| b.get(*name) != Some(text))
        .count();
    assert!(n_changed <= 8, "{n_changed} files changed");
}

#[test]
fn a_bundle_shows_the_board() {
    let dir = folder();
    put(
        dir.path(),
        "dist/index.html",
        "<title>Openings</title><job-openings src=feed.json></job-openings><noscript>x</noscript>",
    );
    put(dir.path(), "dist/index.html.br", "old");
    put(dir.path(), "dist/openings.js", "loader");
    put(dir.path(), "dist/locales/de.ftl", "words");
    put(dir.path(), "dist/feed.json", "demo");
    put(
        dir.path(),
        "dist/integrity.json",
        r#"{"index.html":"a","openings.js":"b"}"#,
    );
    put(dir.path(), "feed.json", small());
    ok(
        dir.path(),
        &[
            "build",
            "feed.json",
            "-o",
            "public",
            "--bundle",
            "dist",
            "--title",
            "A & B",
        ],
    );
    let public = dir.path().join("public");
    let page = get(&public, "index.html");
    assert!(
        page.contains("src=board.json") && page.contains("A &amp; B"),
        "{page}"
    );
    assert_eq!(get(&public, "locales/de.ftl"), "words");
    assert_eq!(
        parsed(&public, "integrity.json"),
        json!({"openings.js": "b"})
    );
    assert!(!public.join("feed.json").exists() && !public.join("index.html.br").exists());
    fails(
        dir.path(),
        &["build", "feed.json", "-o", "public", "--bundle", "."],
        2,
        "no bundle",
    );
    assert_eq!(get(&public, "index.html"), page, "the old board stays");
}

#[test]
fn only_a_board_is_replaced() {
    let dir = folder();
    put(dir.path(), "feed.json", small());
    put(dir.path(), "home/thesis.txt", "years of work");
    fails(
        dir.path(),
        &["build", "feed.json", "-o", "home"],
        2,
        "no board",
    );
    fails(dir.path(), &["build", "feed.json", "-o", "."], 2, "");
    assert_eq!(get(dir.path(), "home/thesis.txt"), "years of work");
    ok(dir.path(), &["build", "feed.json", "-o", "public"]);
    ok(dir.path(), &["build", "feed.json", "-o", "public"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_board_is_turned() {
    let dir = folder();
    put(dir.path(), "feed.json", small());
    ok(dir.path(), &["build", "feed.json", "-o", "first"]);
    std::os::unix::fs::symlink("first", dir.path().join("public")).expect("a link");
    for _ in 0..3 {
        ok(dir.path(), &["build", "feed.json", "-o", "public"]);
        assert!(dir.path().join("public").is_symlink());
        assert_eq!(parsed(dir.path(), "public/board.json")["total"], 3);
    }
    assert!(
        dir.path().join("first/board.json").exists(),
        "not ours to remove"
    );
}

#[test]
fn a_killed_build_leaves_the_old_board_or_the_new_one() {
    // 50 and more by hand: OPENINGS_KILLS=50.
    let n_kills = std::env::var("OPENINGS_KILLS")
        .ok()
        .and_then(|it| it.parse().ok());
    let dir = folder();
    let items = |title: &str| -> Vec<Value> {
        (0..300)
            .map(|it| posting(&format!("{it}"), &format!("{title} {it}"), "en", "AT"))
            .collect()
    };
    put(dir.path(), "one.json", feed(&items("One")));
    put(dir.path(), "two.json", feed(&items("Two")));
    ok(dir.path(), &["build", "one.json", "-o", "a"]);
    ok(dir.path(), &["build", "two.json", "-o", "b"]);
    let wholes = [files(&dir.path().join("a")), files(&dir.path().join("b"))];
    ok(dir.path(), &["build", "one.json", "-o", "public"]);
    for n in 0..n_kills.unwrap_or(10_u64) {
        let name = if n % 2 == 0 { "two.json" } else { "one.json" };
        let mut child = openings(dir.path())
            .args(["build", name, "-o", "public"])
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary runs");
        std::thread::sleep(std::time::Duration::from_millis(n * 37 % 120));
        child.kill().expect("can be killed");
        child.wait().expect("ends");
        let found = files(&dir.path().join("public"));
        assert!(
            wholes.contains(&found),
            "half a board after kill {n}: {} files",
            found.len()
        );
    }
    ok(dir.path(), &["build", "two.json", "-o", "public"]);
    assert!(files(&dir.path().join("public")) == wholes[1]);
    assert!(
        !dir.path().join(".public.new").exists(),
        "what was left behind is still there"
    );
}

#[test]
fn a_new_folder_can_be_built_at_once() {
    let dir = folder();
    ok(dir.path(), &["new", "board"]);
    let board = dir.path().join("board");
    for name in [
        "README.md",
        "build.sh",
        ".github/workflows/board.yml",
        ".gitlab-ci.yml",
        "index.html",
    ] {
        assert!(!get(&board, name).is_empty());
    }
    ok(&board, &["check", "feed.json"]);
    ok(&board, &["build", "feed.json", "-o", "public"]);
    assert_eq!(parsed(&board, "public/board.json")["total"], 2);
    fails(dir.path(), &["new", "board"], 2, "is there already");
}
