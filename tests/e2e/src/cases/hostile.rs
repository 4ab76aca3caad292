//! The suite of hostile strings, in each place of a feed where a string can stand: none runs, none asks for
//! anything, and what is good in them is read.

use serde_json::{Value, json};

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(no_description_runs_or_leaves_the_closed_tree),
        case!(no_plain_description_runs_or_leaves_the_closed_tree),
        case!(no_title_place_or_address_runs_or_leaves_the_closed_tree),
    ]
}

/// Opens the postings `p0` to `p(n-1)` in turn and tells what is wrong on screen; a script for `js_with`.
const OPEN_EACH: &str = r#"
const [from, to, suite] = arguments;
const squeeze = (it) => it.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const wrong = [];
for (let at = from; at < to; at++) {
  host.open("p" + at);
  await host.updateComplete;
  const pane = $("[part~=detail]");
  if (!$("[part~=detail-title]")) { wrong.push(at + ": is not open: " + text(pane)); continue; }
  wrong.push(...strangers(pane).map((it) => at + ": " + it));
  wrong.push(...strangers($(".posting__text"), TREE).map((it) => at + " in the text: " + it));
  const shown = squeeze(pane.textContent);
  // A text without a tag that is known is read as it stands, and so nothing of it is lost either.
  if (!suite || shown.includes(squeeze(suite[at].html))) continue;
  let end = 0;
  for (const keep of suite[at].keeps) {
    const found = shown.indexOf(squeeze(keep), end);
    if (found < 0) wrong.push(`${at}: lost ${JSON.stringify(keep)} of ${shown.slice(0, 300)}`);
    else end = found + squeeze(keep).length;
  }
}
return wrong;
"#;

/// What a board may be made of. The closed tree, and around it what the board itself says.
const STRANGERS: &str = r#"
const TREE = new Set("p ul ol li blockquote pre strong em code a br div section".split(" "));
const BOARD = new Set([...TREE, ..."article header aside button span dl dt dd mark input select option label details summary slot".split(" ")]);
const ATTRIBUTES = new Set(("class part role tabindex lang hreflang dir href target rel type title hidden value name " +
  "autocomplete spellcheck enterkeyhint placeholder accept data-kind data-row data-theme").split(" "));
const strangers = (below, names = BOARD) => {
  const found = [];
  for (const it of below.querySelectorAll("*")) {
    if (it.namespaceURI !== "http://www.w3.org/1999/xhtml" || !names.has(it.localName)) found.push("<" + it.localName + ">");
    for (const { name } of it.attributes) {
      // Only the list of suggestions has ids, which are ours.
      const isOurs = name == "id" && it.closest("[role=listbox]") && /^suggestions(-[0-9]+)?$/.test(it.id);
      if (!ATTRIBUTES.has(name) && !/^aria-[a-z]+$/.test(name) && !isOurs) found.push(it.localName + " has " + name);
    }
    if (it.hasAttribute("href")) {
      const scheme = new URL(it.getAttribute("href"), document.baseURI).protocol;
      if (!/^(https?|mailto|tel):$/.test(scheme) || !/^(https?|mailto|tel):$/.test(it.protocol)) found.push("a link to " + scheme);
    }
  }
  return found;
};
"#;

struct Hostile {
    html: String,
    keeps: Vec<String>,
}

fn suite() -> Vec<Hostile> {
    let suite: Value =
        serde_json::from_str(include_str!("../../../fixtures/hostile.json")).unwrap();
    let suite: Vec<Hostile> = suite
        .as_array()
        .unwrap()
        .iter()
        .map(|it| Hostile {
            html: it["html"].as_str().unwrap().to_owned(),
            keeps: serde_json::from_value(it["keeps"].clone()).unwrap(),
        })
        .collect();
    assert!(suite.len() >= 300, "{}", suite.len());
    suite
}

/// Shows one posting for each string, opens each, and looks. `keeps` if the suite's good texts must be there.
fn check(lab: &Lab, change: fn(&mut Value, &str), keeps: Keeps) {
    let suite = suite();
    let postings = suite.iter().enumerate().map(|(at, it)| {
        let mut posting = fixture::posting(at);
        posting["language"] = "en".into();
        change(&mut posting, &it.html);
        posting
    });
    let site = site(lab, &fixture::feed_of(postings.collect()));
    let page = lab.page();
    page.open(&site.url("/"));
    page.wait_ready();
    assert_eq!(page.prop("total"), suite.len(), "{}", page.status_text());

    let expected = match keeps {
        Keeps::Good => json!(
            suite
                .iter()
                .map(|it| json!({ "html": it.html, "keeps": it.keeps }))
                .collect::<Vec<_>>()
        ),
        Keeps::Any => Value::Null,
    };
    let script = format!("{STRANGERS}{OPEN_EACH}");
    let mut wrong = Vec::new();
    // In parts, since a script may only take so long.
    for from in (0..suite.len()).step_by(62) {
        let to = suite.len().min(from + 62);
        let found = page.js_with(&script, &json!([from, to, expected]));
        wrong.extend(found.as_array().unwrap().iter().map(Value::to_string));
    }
    assert!(
        wrong.is_empty(),
        "{} wrong: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(20)]
    );

    // All rows too, with the letters that match marked.
    page.call("close", &json!([]));
    while page.exists(".list__more") {
        page.click(".list__more");
    }
    assert_eq!(page.titles().len(), suite.len());
    let found = page.js(&format!("{STRANGERS} return strangers(root)"));
    assert_eq!(found, json!([]), "in the list");
    for query in ["script", "img on"] {
        page.search(query);
        let found = page.js(&format!("{STRANGERS} return strangers(root)"));
        assert_eq!(found, json!([]), "after a search for {query}");
    }
    nothing_ran(&page, &site);
}

/// Which texts have to be on screen.
enum Keeps {
    /// Those that the suite calls good.
    Good,
    /// None in particular.
    Any,
}

/// A page that forbids everything but the board, and says so when something else is tried.
fn site(lab: &Lab, feed: &Value) -> Server {
    let site = lab.embedded(Reply::json(feed));
    site.header(
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'none'",
    );
    site.page(
        "/",
        "<main><h1>Work with us</h1><job-openings src=\"/feed.json\" loading=\"eager\" \
         page-size=\"100\" routing=\"none\"></job-openings></main>\
         <script async src=\"/openings/openings.js\"></script>",
    );
    site
}

#[track_caller]
fn nothing_ran(page: &Page, site: &Server) {
    // What was started has had time to arrive.
    page.js("await new Promise((it) => setTimeout(it, 300))");
    assert_eq!(page.js("return String(window.PWNED)"), "undefined");
    assert_eq!(page.address(), site.url("/"));
    let elsewhere = page.js(
        "return performance.getEntriesByType('resource').map((it) => it.name)
           .filter((it) => new URL(it).origin !== location.origin)",
    );
    assert_eq!(elsewhere, json!([]));
    let outside = page.js(
        "return Array.from(document.querySelectorAll('script, iframe, img, object, embed, link, style, form, svg'),
           (it) => it.localName + ' ' + (it.type || it.getAttribute('src') || 'the harness'))",
    );
    assert_eq!(
        outside,
        json!(["script the harness", "script /openings/openings.js"])
    );
    let asked: Vec<String> = site
        .log()
        .iter()
        .map(|it| it.path().to_owned())
        .filter(|it| !["/", "/feed.json", "/favicon.ico"].contains(&it.as_str()))
        .filter(|it| !it.starts_with("/openings/"))
        .collect();
    assert_eq!(asked, [""; 0]);
    page.console_must_be_empty();
}

fn no_description_runs_or_leaves_the_closed_tree(lab: &Lab) {
    check(
        lab,
        |posting, it| posting["content_html"] = it.into(),
        Keeps::Good,
    );
}

fn no_plain_description_runs_or_leaves_the_closed_tree(lab: &Lab) {
    let change = |posting: &mut Value, it: &str| {
        posting.as_object_mut().unwrap().remove("content_html");
        posting["content_text"] = it.into();
    };
    check(lab, change, Keeps::Any);
}

fn no_title_place_or_address_runs_or_leaves_the_closed_tree(lab: &Lab) {
    let change = |posting: &mut Value, it: &str| {
        posting["title"] = it.into();
        posting["url"] = it.into();
        posting["external_url"] = it.into();
        posting["tags"] = json!([it]);
        let job = &mut posting["_jobposting"];
        job["hiringOrganization"] =
            json!({ "@type": "Organization", "name": it, "sameAs": it, "logo": it });
        job["jobLocation"]["address"]["addressLocality"] = it.into();
        job["jobLocation"]["address"]["addressRegion"] = it.into();
        job["industry"] = it.into();
        job["occupationalCategory"] = it.into();
        job["employmentType"] = it.into();
        job["identifier"] = json!({ "@type": "PropertyValue", "name": it, "value": it });
        job["url"] = it.into();
        job["baseSalary"] = json!({ "@type": "MonetaryAmount", "currency": it,
            "value": { "@type": "QuantitativeValue", "value": it, "unitText": it } });
        job["responsibilities"] = it.into();
        job["skills"] = json!([it]);
        job["jobBenefits"] = it.into();
    };
    check(lab, change, Keeps::Any);
}
