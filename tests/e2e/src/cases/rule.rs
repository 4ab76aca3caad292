//! The rule: postings in one language, and only the filters that lead somewhere.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Case;
use crate::fixture;
use crate::lab::Lab;
use crate::page::Page;
use crate::server::{Reply, Server};

pub(super) fn cases() -> Vec<Case> {
    vec![
        case!(languages_and_countries_are_those_of_the_postings),
        case!(countries_have_the_names_of_the_interface_language),
        case!(a_change_of_language_keeps_what_makes_sense_and_says_what_it_dropped),
        case!(hits_in_another_language_are_one_click_away),
        case!(every_filter_leads_to_as_many_rows_as_it_says),
        case!(the_attribute_filters_chooses_and_orders_them),
    ]
}

/// A posting, and what the rule makes of it.
struct Sample {
    id: &'static str,
    title: &'static str,
    /// As the feed writes it; nothing for one that must be detected.
    tag: Option<&'static str>,
    /// The language that it is listed under.
    language: &'static str,
    /// The countries of its locations.
    places: &'static [&'static str],
    remote: Remote,
    /// The entries of the country list that it counts under.
    listed: &'static [&'static str],
}

enum Remote {
    No,
    Within(&'static [&'static str]),
    Anywhere,
}

const SAMPLES: [Sample; 16] = [
    sample("e1", "Harbor pilot", Some("en"), "en", &["DE", "AT"]),
    sample("e2", "Beekeeper", Some("en-GB"), "en", &["GB"]),
    sample(
        "e3",
        "Bridge painter",
        Some("en_US"),
        "en",
        &["US", "CA", "DE"],
    ),
    sample("e4", "Cartographer", Some("en"), "en", &[]).within(&["FR", "ES"]),
    sample("e5", "Voice translator", Some("en"), "en", &[]).anywhere(),
    sample("e6", "Glassblower", Some("EN"), "en", &[]).nowhere(),
    // Two places in one country are one.
    sample("e7", "Bell founder", Some("en"), "en", &["GB", "GB"]),
    sample("d1", "Glasbläser", Some("de"), "de", &["DE"]),
    sample("d2", "Imker", Some("de-CH"), "de", &["CH", "LI"]),
    sample("d3", "Kartograf", Some("de_AT"), "de", &[]).within(&["AT"]),
    sample("f1", "Verrier", Some("fr"), "fr", &["FR", "BE"]),
    sample("f2", "Apiculteur", Some("fr-CA"), "fr", &[]).anywhere(),
    sample("c1", "养蜂人", Some("zh-CN"), "zh-Hans", &["CN"]),
    sample("c2", "養蜂人", Some("zh-TW"), "zh-Hant", &["TW"]),
    sample("p1", "Pszczelarz", None, "pl", &["PL"]),
    sample("n1", "QX-7 4431", None, "und", &["NL"]),
];

const fn sample(
    id: &'static str,
    title: &'static str,
    tag: Option<&'static str>,
    language: &'static str,
    places: &'static [&'static str],
) -> Sample {
    Sample {
        id,
        title,
        tag,
        language,
        places,
        remote: Remote::No,
        listed: places,
    }
}

impl Sample {
    const fn within(mut self, countries: &'static [&'static str]) -> Self {
        self.remote = Remote::Within(countries);
        self.listed = countries;
        self
    }

    const fn anywhere(mut self) -> Self {
        self.remote = Remote::Anywhere;
        self.listed = &["remote"];
        self
    }

    const fn nowhere(mut self) -> Self {
        self.listed = &["none"];
        self
    }

    fn posting(&self, at: usize, ages: [&str; 3]) -> Value {
        let mut posting = fixture::posting(at);
        posting["id"] = self.id.into();
        posting["title"] = self.title.into();
        posting["date_published"] = ages[at % 3].into();
        posting["content_html"] = match self.language {
            "pl" => "<p>Szukamy osoby, która będzie opiekować się pszczołami w naszej pasiece i \
                     sprzedawać miód na targu. Nie wymagamy doświadczenia, ponieważ wszystkiego \
                     nauczymy na miejscu.</p>"
                .into(),
            // Nothing that could be detected.
            _ => "<p>4431</p>".into(),
        };
        if let Some(tag) = self.tag {
            posting["language"] = tag.into();
        } else if let Some(posting) = posting.as_object_mut() {
            posting.remove("language");
        }
        let job = &mut posting["_jobposting"];
        let places: Vec<Value> = self.places.iter().map(|it| place(it)).collect();
        job["jobLocation"] = places.into();
        job["hiringOrganization"]["department"] = ["Port", "Garden"][at % 2].into();
        if !matches!(self.remote, Remote::No) {
            job["jobLocationType"] = "TELECOMMUTE".into();
        }
        job["workplaceType"] = match self.remote {
            Remote::No => ["ON_SITE", "HYBRID"][at % 2].into(),
            _ => "REMOTE".into(),
        };
        if let Remote::Within(countries) = self.remote {
            let countries = countries
                .iter()
                .map(|it| json!({ "@type": "Country", "name": it }));
            job["applicantLocationRequirements"] = countries.collect();
        }
        if at % 3 != 2 {
            job["baseSalary"] = json!({
                "@type": "MonetaryAmount", "currency": "EUR",
                "value": { "@type": "QuantitativeValue", "value": 30_000 + 9_000 * at, "unitText": "YEAR" },
            });
        }
        posting
    }
}

fn place(country: &str) -> Value {
    json!({ "@type": "Place", "address": { "@type": "PostalAddress", "addressCountry": country } })
}

/// Counts of codes, as the rule demands them.
type Counts = BTreeMap<String, u64>;

/// The languages of the samples with their counts, by looking at each.
fn languages() -> Counts {
    let mut counts = Counts::new();
    for it in &SAMPLES {
        *counts.entry(it.language.to_owned()).or_default() += 1;
    }
    counts
}

/// The countries of the samples in a language, by looking at each.
fn countries(language: &str) -> Counts {
    let mut counts = Counts::new();
    for it in SAMPLES.iter().filter(|it| it.language == language) {
        let mut listed = it.listed.to_vec();
        listed.dedup();
        for code in listed {
            *counts.entry(code.to_owned()).or_default() += 1;
        }
    }
    counts
}

/// What the element says in `languages` or `countries`.
#[track_caller]
fn counts(page: &Page, property: &str) -> Counts {
    let entries = page.prop(property);
    let entries = entries.as_array().unwrap();
    let counts: Counts = entries
        .iter()
        .map(|it| {
            (
                it["code"].as_str().unwrap().to_owned(),
                it["count"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(counts.len(), entries.len(), "no code twice: {entries:?}");
    counts
}

fn feed(page: &Page) -> Value {
    let dates = page.js(
        "return [0.4, 5, 400].map((days) => new Date(Date.now() - days * 864e5).toISOString())",
    );
    let ages = [0, 1, 2].map(|it| dates[it].as_str().unwrap());
    let mut postings: Vec<Value> = SAMPLES
        .iter()
        .enumerate()
        .map(|(at, it)| it.posting(at, ages))
        .collect();
    // Neither its language nor its country may appear: it is over.
    let mut expired = fixture::posting(0);
    expired["language"] = "sv".into();
    expired["_jobposting"]["jobLocation"] = place("SE");
    expired["_jobposting"]["validThrough"] = "2020-01-01T00:00:00Z".into();
    postings.insert(3, expired);
    let mut expired = fixture::posting(0);
    expired["id"] = "x2".into();
    expired["language"] = "en".into();
    expired["_jobposting"]["jobLocation"] = place("JP");
    expired["_jobposting"]["validThrough"] = "2020-01-01".into();
    postings.push(expired);
    fixture::feed_of(postings)
}

/// A page that shows the samples.
fn board<'a>(lab: &Lab<'a>, attributes: &str) -> (Server, Page<'a>) {
    let page = lab.page();
    let site = lab.embedded(Reply::json(&feed(&page)));
    site.page(
        "/",
        &format!(
            "<job-openings src=/feed.json loading=eager {attributes}></job-openings>\
             <script async src=/openings/openings.js></script>"
        ),
    );
    page.open(&site.url("/"));
    page.wait_ready();
    (site, page)
}

const LANGUAGE: &str = "select[part~='language']";

fn languages_and_countries_are_those_of_the_postings(lab: &Lab) {
    let (_site, page) = board(lab, "");
    assert_eq!(counts(&page, "languages"), languages());
    assert_eq!(
        page.js(&format!("return $(\"{LANGUAGE}\").value")),
        "en",
        "the page's language is chosen"
    );
    for (code, n) in languages() {
        page.choose(LANGUAGE, &code);
        assert_eq!(counts(&page, "countries"), countries(&code), "{code}");
        assert_eq!(page.prop("total"), n, "{code}");
        assert_eq!(page.titles().len() as u64, n, "{code}");
        // The same after the choice: the languages on offer do not depend on what is chosen.
        assert_eq!(counts(&page, "languages"), languages(), "{code}");
        let shown = page.prop("results");
        let mut shown: Vec<&str> = shown
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it.as_str().unwrap())
            .collect();
        shown.sort_unstable();
        let mut expected: Vec<&str> = SAMPLES
            .iter()
            .filter(|it| it.language == code)
            .map(|it| it.id)
            .collect();
        expected.sort_unstable();
        assert_eq!(shown, expected, "{code}");
    }
    page.console_must_be_empty();
}

fn countries_have_the_names_of_the_interface_language(lab: &Lab) {
    let (_site, page) = board(lab, "");
    for (language, interface, remote) in [
        ("en", "en", "Remote, anywhere"),
        ("de", "de", ""),
        ("fr", "fr", "Télétravail, partout"),
    ] {
        page.choose(LANGUAGE, language);
        assert_eq!(
            page.js("return $('.board').lang"),
            interface,
            "the interface speaks the language of the postings"
        );
        let wrong = page.js_with(
            "const names = new Intl.DisplayNames(arguments[0], { type: 'region' });
             return host.countries.filter((it) => it.code.length === 2 && it.name !== names.of(it.code))",
            &json!([interface]),
        );
        assert_eq!(wrong, json!([]));
        let own = page
            .js("return host.countries.filter((it) => it.code === 'remote').map((it) => it.name)");
        if remote.is_empty() {
            assert_eq!(own, json!([]));
        } else if language == "en" {
            assert_eq!(own, json!([remote]));
        } else {
            assert_ne!(own, json!(["Remote, anywhere"]));
        }
        // The menu offers what the property says, countries in the order of the language's own collation.
        page.click("[part~='country']");
        let names = page.texts(".menu--country .option__name");
        page.click("[part~='country']");
        let expected = page.js_with(
            "const by = new Intl.Collator(arguments[0]).compare;
             const is = (it) => it.code.length === 2;
             return host.countries.sort((a, b) => is(b) - is(a) || by(a.name, b.name)).map((it) => it.name)",
            &json!([interface]),
        );
        assert_eq!(json!(names), expected);
    }
    page.console_must_be_empty();
}

fn a_change_of_language_keeps_what_makes_sense_and_says_what_it_dropped(lab: &Lab) {
    let (_site, page) = board(lab, "ui-lang=en");
    let toggle = |name: &str| {
        page.click("[part~='country']");
        page.js_with(
            "$$('.option').find((it) => text(it.querySelector('.option__name')) === arguments[0])
               .querySelector('input').click(); await host.updateComplete;",
            &json!([name]),
        );
        page.click("[part~='country']");
    };
    toggle("Germany");
    toggle("United States");
    assert_eq!(page.prop("total"), 2);
    page.choose(LANGUAGE, "de");
    assert_eq!(page.titles(), ["Glasbläser"]);
    let status = page.status_text();
    assert!(
        status.contains("Not in German, so left out: United States"),
        "{status}"
    );
    let chips = page.text("[part~='chips']");
    assert!(
        chips.contains("Germany") && !chips.contains("States"),
        "{chips}"
    );
    // A language in which all of it makes sense drops nothing, and says nothing of it.
    page.choose(LANGUAGE, "en");
    assert_eq!(page.prop("total"), 2, "Germany is still set");
    let status = page.status_text();
    assert!(!status.contains("left out"), "{status}");
    // The words of the visitor are kept in any case, even where nothing matches.
    page.click(".chips__clear");
    page.search("beekeeper");
    page.choose(LANGUAGE, "fr");
    assert_eq!(
        page.js("return $('input[part~=query], [part~=query] input').value"),
        "beekeeper"
    );
    assert_eq!(page.prop("total"), 0);
    page.console_must_be_empty();
}

fn hits_in_another_language_are_one_click_away(lab: &Lab) {
    let (_site, page) = board(lab, "ui-lang=en");
    page.search("glas");
    assert_eq!(page.titles(), ["Glassblower"]);
    assert_eq!(page.texts(".foot__elsewhere"), ["1 more in German"]);
    page.click(".foot__elsewhere");
    assert_eq!(page.titles(), ["Glasbläser"]);
    assert_eq!(page.js(&format!("return $(\"{LANGUAGE}\").value")), "de");
    page.search("verrier");
    assert_eq!(page.titles(), [""; 0]);
    assert_eq!(page.texts(".foot__elsewhere"), ["1 in French"]);
    page.click(".foot__elsewhere");
    assert_eq!(page.titles(), ["Verrier"]);
    // A filter that has hits elsewhere as well.
    page.search("");
    page.choose(LANGUAGE, "de");
    page.set_attribute("country", Some("AT"));
    assert_eq!(page.titles(), ["Kartograf"]);
    assert_eq!(page.texts(".foot__elsewhere"), ["1 more in English"]);
    page.click(".foot__elsewhere");
    assert_eq!(page.titles(), ["Harbor pilot"]);
    page.console_must_be_empty();
}

/// Every option of every menu that is shown, set and unset again: its name, its count, and the rows it led to.
const TRY_ALL: &str = "
    const tried = [];
    for (let at = 0; at < $$('.menu').length; at++) {
      const menu = () => $$('.menu')[at];
      if (menu().hidden || (arguments[0] && menu().matches('.menu--country'))) continue;
      const name = text(menu().querySelector('.menu__button'));
      menu().querySelector('.menu__button').click();
      await host.updateComplete;
      const options = () => Array.from(menu().querySelectorAll('.option'));
      const before = host.total;
      for (let n = 0; n < options().length; n++) {
        const option = options()[n];
        const of = text(option.querySelector('.option__name'));
        const count = Number(text(option.querySelector('.option__count')));
        option.querySelector('input').click();
        await host.updateComplete;
        tried.push([name, of, count, host.total, $$('[part~=row]').length]);
        options()[n].querySelector('input').click();
        await host.updateComplete;
        if (host.total !== before) throw new Error(`${name}: ${of} does not go away`);
      }
      menu().querySelector('.menu__button').click();
      await host.updateComplete;
    }
    return tried;";

fn every_filter_leads_to_as_many_rows_as_it_says(lab: &Lab) {
    let (_site, page) = board(lab, "ui-lang=en");
    let check = |without_countries: bool, at_least: usize| {
        let tried = page.js_with(TRY_ALL, &json!([without_countries]));
        let tried = tried.as_array().unwrap();
        assert!(tried.len() >= at_least, "{tried:#?}");
        for it in tried {
            assert!(it[2].as_u64() > Some(0), "leads to nothing: {it}");
            assert_eq!(it[2], it[3], "{it}");
            assert_eq!(it[2], it[4], "{it}");
        }
        let mut menus: Vec<String> = tried.iter().map(|it| it[0].to_string()).collect();
        menus.dedup();
        menus
    };
    let all = check(false, 20);
    assert_eq!(all.len(), 7, "all the filters of the design: {all:?}");
    // The same under another filter, and under words.
    page.set_attribute("country", Some("DE"));
    assert_eq!(page.prop("total"), 2);
    check(true, 4);
    page.set_attribute("country", None);
    page.search("b");
    assert_eq!(page.prop("total"), 3);
    check(false, 8);
    page.search("");
    // The same for the languages.
    for (code, n) in languages() {
        let label = page.js_with(
            "return text($$('option').find((it) => it.value === arguments[0]))",
            &json!([code]),
        );
        assert!(
            label.as_str().unwrap().ends_with(&format!("({n})")),
            "{label}"
        );
    }
    page.console_must_be_empty();
}

fn the_attribute_filters_chooses_and_orders_them(lab: &Lab) {
    let (_site, page) = board(lab, "ui-lang=en filters='salary type'");
    let shown = "return $$('.filters .menu').filter((it) => !it.hidden).map(text)";
    assert_eq!(page.js(shown), json!(["Salary", "Type"]));
    page.set_attribute("filters", Some("department"));
    assert_eq!(page.js(shown), json!(["Department"]));
    page.console_must_be_empty();
}
