//! What is read of a feed: shapes, and the values of postings in the ways they are written.

use openings_feed::model::{
    Country, EmploymentType, LanguageSource, Location, Markup, Posting, Remote, SectionKind,
    Workplace,
};
use openings_feed::{Ending, Issue, Limits, ReadError, Reader, Source};

struct Feed {
    postings: Vec<Posting>,
    issues: Vec<Issue>,
    ending: Result<Ending, ReadError>,
}

fn country_by_name(name: &str) -> Option<Country> {
    match name {
        "Germany" | "Deutschland" => Country::parse("DE"),
        "Austria" | "Österreich" => Country::parse("AT"),
        "United States" => Country::parse("US"),
        _ => None,
    }
}

fn read_bytes(bytes: &[u8]) -> Feed {
    let source = Source {
        base_url: Some("https://jobs.example/feeds/feed.json"),
        city_by_name: &|_| None,
        country_by_name: &country_by_name,
    };
    let mut reader = Reader::new(Limits::default());
    let ending = reader
        .push(bytes, &source)
        .and_then(|()| reader.finish(&source));
    Feed {
        postings: reader.take_postings(),
        issues: reader.take_issues(),
        ending,
    }
}

fn read(text: &str) -> Feed {
    read_bytes(text.as_bytes())
}

/// Reads one `JobPosting` with these members besides the ones that every posting has.
fn job(members: &str) -> (Posting, Vec<Issue>) {
    let feed = read(&format!(
        r#"{{"@type":"JobPosting","@id":"1","title":"Baker","hiringOrganization":"Ovens","inLanguage":"en"{members}}}"#
    ));
    let posting = feed
        .postings
        .into_iter()
        .next()
        .expect("a posting comes out");
    (posting, feed.issues)
}

fn titles(feed: &Feed) -> Vec<&str> {
    feed.postings.iter().map(|it| it.title.as_str()).collect()
}

mod shapes {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let feed = read(text);
        assert!(feed.ending.is_ok(), "{:?} {text}", feed.ending);
        assert_eq!(titles(&feed), expected, "{text}");
    }

    #[track_caller]
    fn check_failure(text: impl AsRef<[u8]>, expected: ReadError) {
        let bytes = text.as_ref();
        assert_eq!(
            read_bytes(bytes).ending,
            Err(expected),
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }

    #[test]
    fn a_json_feed_is_read_with_and_without_job_postings() {
        check(
            r#"{"items":[{"title":"Baker"},{"title":"Cook","_jobposting":{}}]}"#,
            &["Baker", "Cook"],
        );
        check(
            r#"{"items":[{"id":"1","_jobposting":{"title":"Baker"}}]}"#,
            &["Baker"],
        );
        check(
            r#" {"title":"x","items":[{"title":"Baker"}],"language":"de"} "#,
            &["Baker"],
        );
        check("\u{feff}{\"items\":[{\"title\":\"Baker\"}]}", &["Baker"]);
        check(r#"{"items":{"title":"Baker"}}"#, &["Baker"]);
        check(r#"{"items":[{"title":"Baker"},],}"#, &["Baker"]);
    }

    #[test]
    fn bare_job_postings_are_read_in_all_shapes() {
        let one = r#"{"@type":"JobPosting","title":"Baker"}"#;
        check(one, &["Baker"]);
        check(&format!("[{one},{one}]"), &["Baker", "Baker"]);
        check(
            &format!(r#"{{"@graph":[{{"@type":"WebSite","name":"x"}},{one}]}}"#),
            &["Baker"],
        );
        check(&format!(r#"{{"@graph":{one}}}"#), &["Baker"]);
        check(
            &format!(r#"[{{"@context":"x","@graph":[{one}]}}]"#),
            &["Baker"],
        );
        check(
            &format!(r#"{{"@type":"ItemList","itemListElement":[{one}]}}"#),
            &["Baker"],
        );
        check(
            &format!(
                r#"{{"@type":"ItemList","itemListElement":[{{"@type":"ListItem","item":{one}}}]}}"#
            ),
            &["Baker"],
        );
        check(
            &format!(r#"{{"@type":"WebPage","mainEntity":{one}}}"#),
            &["Baker"],
        );
        for kind in [
            r#""https://schema.org/JobPosting""#,
            r#""schema:JobPosting""#,
            r#"["Thing","JobPosting"]"#,
        ] {
            check(
                &format!(r#"[{{"@type":{kind},"title":"Baker"}}]"#),
                &["Baker"],
            );
        }
    }

    #[test]
    fn a_feed_without_postings_is_a_feed() {
        check(r#"{"items":[]}"#, &[]);
        check("[]", &[]);
        check(
            r#"{"items":null,"version":"https://jsonfeed.org/version/1.1"}"#,
            &[],
        );
        check(r#"{"@graph":[{"@type":"WebSite"}]}"#, &[]);
    }

    #[test]
    fn what_is_no_feed_is_named() {
        check_failure("", ReadError::Empty);
        check_failure(" \r\n\t", ReadError::Empty);
        check_failure("\u{feff}", ReadError::Empty);
        check_failure("  <!doctype html><p>404", ReadError::Html);
        check_failure("Not found", ReadError::NotJson { offset: 0 });
        check_failure(r#"{"items":[}"#, ReadError::NotJson { offset: 10 });
        check_failure(r#"{"items":[]} x"#, ReadError::NotJson { offset: 13 });
        check_failure(r#"{"items":[{"title":"Ba"#, ReadError::Truncated);
        check_failure(r#"{"items":[{"title":"Baker"}]"#, ReadError::Truncated);
        check_failure(r#"{"title":"Baker"}"#, ReadError::UnknownShape);
        check_failure(r#"{"jobs":[{"name":"Baker"}]}"#, ReadError::UnknownShape);
        check_failure("{}", ReadError::UnknownShape);
        check_failure(
            r#"[{"title":"Baker","company":"Ovens"}]"#,
            ReadError::UnknownShape,
        );
        check_failure("[1,2]", ReadError::UnknownShape);
        check_failure("42", ReadError::UnknownShape);
        check_failure(r#""text""#, ReadError::UnknownShape);
        check_failure(r#"{"items":[{"foo":1}]}"#, ReadError::UnknownShape);
    }

    #[test]
    fn encodings_other_than_utf_8_are_named() {
        let utf_16: Vec<u8> = r#"{"items":[]}"#.encode_utf16().flat_map(u16::to_le_bytes).collect();
        check_failure(&utf_16, ReadError::NotUtf8 { offset: 1 });
        check_failure(
            [&[0xFF, 0xFE], utf_16.as_slice()].concat(),
            ReadError::NotUtf8 { offset: 0 },
        );
        check_failure(
            b"{\"items\":[{\"title\":\"B\xe4cker\"}]}",
            ReadError::NotUtf8 { offset: 21 },
        );
    }

    #[test]
    fn a_body_over_the_limit_is_refused() {
        let source = Source {
            base_url: None,
            city_by_name: &|_| None,
            country_by_name: &|_| None,
        };
        let mut reader = Reader::new(Limits {
            body: 20,
            ..Limits::default()
        });
        assert_eq!(reader.push(br#"{"items":["#, &source), Ok(()));
        let error = Err(ReadError::TooLarge { limit: 20 });
        assert_eq!(reader.push(br#"{"title":"Baker"}"#, &source), error);
        assert_eq!(reader.push(b" ", &source), error, "the error stays");
    }

    #[test]
    fn postings_over_the_limit_are_left_out_with_one_issue() {
        let source = Source {
            base_url: None,
            city_by_name: &|_| None,
            country_by_name: &|_| None,
        };
        let mut reader = Reader::new(Limits {
            postings: 2,
            ..Limits::default()
        });
        let items = r#"{"items":[{"title":"A"},{"title":"B"},{"title":"C"},{"title":"D"}]}"#;
        reader.push(items.as_bytes(), &source).unwrap();
        assert_eq!(reader.take_postings().len(), 2);
        let lost: Vec<Issue> = reader
            .take_issues()
            .into_iter()
            .filter(|it| it.lost)
            .collect();
        assert_eq!(lost.len(), 1);
        assert_eq!(lost[0].place, "/items/2");
    }
}

mod feed {
    use super::*;

    #[test]
    fn a_broken_item_costs_only_itself() {
        for broken in [
            r#"{"title":"\x"}"#,
            "12",
            r#"{"title" "Baker"}"#,
            "{\"title\":\"a\nb\"}",
            "nonsense",
            "{}",
        ] {
            let feed = read(&format!(
                r#"{{"items":[{{"title":"A"}},{broken},{{"title":"B"}}]}}"#
            ));
            assert_eq!(titles(&feed), ["A", "B"], "{broken}");
            let lost: Vec<&Issue> = feed.issues.iter().filter(|it| it.lost).collect();
            assert_eq!(lost.len(), 1, "{broken}");
            assert_eq!(lost[0].place, "/items/1", "{broken}");
        }
        let feed =
            read_bytes(b"{\"items\":[{\"title\":\"A\"},{\"title\":\"\xff\"},{\"title\":\"B\"}]}");
        assert_eq!(titles(&feed), ["A", "B"]);
        assert!(
            feed.issues
                .iter()
                .any(|it| it.lost && it.message.contains("UTF-8")),
            "{:?}",
            feed.issues
        );
    }

    #[test]
    fn the_header_is_read_before_and_after_the_items() {
        for text in [
            r#"{"title":" Jobs &amp; more ","language":"de-AT","next_url":"page2.json","items":[]}"#,
            r#"{"items":[],"title":"Jobs & more","language":"de","next_url":"https://jobs.example/feeds/page2.json"}"#,
        ] {
            let channel = read(text).ending.unwrap().channel;
            assert_eq!(channel.title.as_deref(), Some("Jobs & more"));
            assert_eq!(
                channel.language.map(|it| it.to_string()).as_deref(),
                Some("de")
            );
            assert_eq!(
                channel.next_url.as_deref(),
                Some("https://jobs.example/feeds/page2.json")
            );
        }
    }

    #[test]
    fn the_next_page_is_on_the_web_or_nowhere() {
        let feed = read(r#"{"next_url":"mailto:jobs@ovens.example","items":[]}"#);
        assert_eq!(feed.ending.unwrap().channel.next_url, None);
        assert_eq!(feed.issues[0].place, "/next_url");
    }

    #[test]
    fn postings_have_the_language_of_the_feed_unless_they_say_otherwise() {
        let feed =
            read(r#"{"language":"de","items":[{"title":"A"},{"title":"B","language":"en_GB"}]}"#);
        let languages: Vec<&str> = feed
            .postings
            .iter()
            .map(|it| it.language.as_ref().unwrap().as_str())
            .collect();
        assert_eq!(languages, ["de", "en"]);
        assert!(
            feed.postings
                .iter()
                .all(|it| it.language_source == LanguageSource::Declared)
        );
        assert!(!feed.ending.unwrap().language_came_late);
    }

    #[test]
    fn a_language_of_the_feed_that_comes_late_is_told() {
        let feed = read(r#"{"items":[{"title":"A"}],"language":"de"}"#);
        assert!(feed.ending.unwrap().language_came_late);
        let feed = read(r#"{"items":[{"title":"A","language":"fr"}],"language":"de"}"#);
        assert!(!feed.ending.unwrap().language_came_late);
    }

    #[test]
    fn a_language_that_is_not_stated_is_detected_and_marked() {
        let text = "We are looking for a baker who likes the quiet of the early hours and will help our team.";
        let feed = read(&format!(
            r#"{{"items":[{{"title":"Baker","content_text":"{text}"}},{{"title":"Baker"}}]}}"#
        ));
        assert_eq!(feed.postings[0].language.as_ref().unwrap().as_str(), "en");
        assert_eq!(feed.postings[0].language_source, LanguageSource::Detected);
        assert_eq!(feed.postings[1].language_source, LanguageSource::Unknown);
    }

    #[test]
    fn ids_are_found_or_made_and_never_twice() {
        let feed = read(
            r#"{"items":[{"id":7,"title":"A"},{"title":"B","url":"https://x.example/b"},{"title":"C"},
            {"id":"7","title":"D"},{"id":"7","title":"E"},{"id":"7-2","title":"F"},
            {"title":"G","_jobposting":{"identifier":{"name":"HR","value":12}}}]}"#,
        );
        let ids: Vec<&str> = feed.postings.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "7",
                "https://x.example/b",
                "item-2",
                "7-2",
                "7-3",
                "7-2-2",
                "12"
            ]
        );
        let places: Vec<&str> = feed
            .issues
            .iter()
            .map(|it| it.place.as_str())
            .filter(|it| it.ends_with("/id"))
            .collect();
        assert_eq!(
            places,
            ["/items/2/id", "/items/3/id", "/items/4/id", "/items/5/id"]
        );
    }
}

mod texts {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: &str) {
        let (posting, _) = job("");
        assert_eq!(posting.title, "Baker");
        let title = serde_json::to_string(title).expect("a text is JSON");
        let feed = read(&format!(r#"{{"items":[{{"title":{title}}}]}}"#));
        assert_eq!(feed.postings[0].title, expected, "{title}");
    }

    #[test]
    fn titles_are_one_clean_line() {
        check("  Baker \n\t and  cook ", "Baker and cook");
        check("R&amp;D", "R&D");
        check("R&amp;amp;D", "R&D");
        check("R&D AT&T &c;", "R&D AT&T &c;");
        check("<b>Baker</b><br>Cook", "Baker Cook");
        check("&lt;b&gt;Baker&lt;/b&gt;", "Baker");
        check("C<T> developer", "C<T> developer");
        check("a < b", "a < b");
        check("\u{202e}rekaB\u{202c}\u{7}", "rekaB");
        check("Bäcker\u{a0}*in &#228; &#xE4;", "Bäcker *in ä ä");
    }

    #[test]
    fn long_titles_are_cut_between_characters() {
        let feed = read(&format!(
            r#"{{"items":[{{"title":"{}"}}]}}"#,
            "ä".repeat(600)
        ));
        assert_eq!(feed.postings[0].title, "ä".repeat(500));
        assert!(
            feed.issues.iter().any(|it| it.place == "/items/0/title"),
            "{:?}",
            feed.issues
        );
    }

    #[test]
    fn a_missing_title_or_organization_is_an_issue_and_no_loss() {
        let feed = read(
            r#"{"items":[{"id":"1","content_text":"x","_jobposting":{"hiringOrganization":"N/A"}}]}"#,
        );
        assert_eq!(
            (
                feed.postings[0].title.as_str(),
                feed.postings[0].organization.as_str()
            ),
            ("", "")
        );
        let messages: Vec<&str> = feed.issues.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(
            messages,
            ["posting has no organization", "posting has no title"]
        );
    }

    #[test]
    fn organizations_are_read_in_any_form() {
        for form in [
            r#""Ovens &amp; Co""#,
            r#"{"name":"Ovens & Co"}"#,
            r#"[{"legalName":"Ovens & Co"}]"#,
        ] {
            let feed = read(&format!(
                r#"{{"items":[{{"title":"A","_jobposting":{{"hiringOrganization":{form}}}}}]}}"#
            ));
            assert_eq!(feed.postings[0].organization, "Ovens & Co", "{form}");
        }
        let feed = read(
            r#"{"authors":[{"name":"Feed"}],"items":[{"title":"A","authors":[{"name":"Ovens"}]},{"title":"B"}]}"#,
        );
        assert_eq!(feed.postings[0].organization, "Ovens");
        assert_eq!(feed.postings[1].organization, "Feed");
    }

    #[test]
    fn the_main_text_is_taken_once_from_the_best_place() {
        let main = |members: &str| {
            read(&format!(r#"{{"items":[{{"title":"A",{members}}}]}}"#)).postings[0]
                .body
                .main
                .clone()
        };
        let html = |text: &str| Some(Markup::Html(text.into()));
        let plain = |text: &str| Some(Markup::Plain(text.into()));
        assert_eq!(
            main(r#""content_html":"<p>x</p>","content_text":"y""#),
            html("<p>x</p>")
        );
        assert_eq!(
            main(r#""content_html":"<p>x</p>","_jobposting":{"description":"<p>x</p>"}"#),
            html("<p>x</p>")
        );
        assert_eq!(main(r#""content_html":"x\ny""#), plain("x\ny"));
        assert_eq!(main(r#""content_text":"<p>x</p>""#), html("<p>x</p>"));
        assert_eq!(
            main(r#""content_text":"a &amp; b <c>""#),
            plain("a &amp; b <c>")
        );
        assert_eq!(
            main(r#""_jobposting":{"description":"a &amp; b"}"#),
            html("a &amp; b")
        );
        assert_eq!(main(r#""summary":"short""#), plain("short"));
    }

    #[test]
    fn own_sections_come_from_their_members() {
        let (posting, _) = job(
            r#","description":"All about bread. Flour is included.","responsibilities":["Bake","Clean"],
            "qualifications":"Likes mornings","skills":"<b>Dough</b>","jobBenefits":"Flour is included."
            ,"incentiveCompensation":["Bread"]"#,
        );
        let sections: Vec<(SectionKind, &str)> = posting
            .body
            .own_sections
            .iter()
            .map(|it| (it.kind, it.text.source()))
            .collect();
        assert_eq!(
            sections,
            [
                (SectionKind::Responsibilities, "• Bake\n• Clean"),
                (
                    SectionKind::Requirements,
                    "<p>Likes mornings</p><b>Dough</b>"
                ),
                (SectionKind::Offer, "Bread"),
            ]
        );
    }

    #[test]
    fn texts_over_the_limit_are_cut() {
        let long = "ä".repeat(150 << 10);
        let (posting, issues) = job(&format!(
            r#","description":"{long}","responsibilities":"Bake""#
        ));
        assert_eq!(posting.body.main.unwrap().source().len(), 200 << 10);
        assert!(posting.body.own_sections.is_empty());
        assert_eq!(
            issues[0].message,
            "the text of the posting has more than 200 KB, cut"
        );
    }
}

mod places {
    use super::*;

    /// Places as "city, region, country", a dash for what is not stated.
    fn written(locations: &[Location]) -> Vec<String> {
        let dash = || "-".to_string();
        locations
            .iter()
            .map(|it| {
                let country = it.country.map_or_else(dash, |it| it.to_string());
                format!(
                    "{}, {}, {country}",
                    it.city.clone().unwrap_or_else(dash),
                    it.region.clone().unwrap_or_else(dash)
                )
            })
            .collect()
    }

    #[track_caller]
    fn check(location: &str, expected: &[&str]) {
        let (posting, _) = job(&format!(r#","jobLocation":{location}"#));
        assert_eq!(written(&posting.locations), expected, "{location}");
    }

    #[test]
    fn locations_are_read_in_any_form() {
        check(
            r#"{"address":{"addressLocality":"Wien","addressCountry":"AT"}}"#,
            &["Wien, -, AT"],
        );
        check(
            r#"[{"address":{"addressCountry":"aut"}},{"address":{"addressCountry":"Germany"}}]"#,
            &["-, -, AT", "-, -, DE"],
        );
        check(
            r#"{"address":{"addressCountry":{"@type":"Country","name":"Österreich"}}}"#,
            &["-, -, AT"],
        );
        check(
            r#"{"address":{"addressRegion":{"name":"Tirol"},"addressCountry":["AT"]}}"#,
            &["-, Tirol, AT"],
        );
        check(
            r#"{"address":[{"addressLocality":"Linz"},{"addressLocality":"Graz"}]}"#,
            &["Linz, -, -", "Graz, -, -"],
        );
        check(
            r#"{"addressLocality":"Linz","addressCountry":"AT"}"#,
            &["Linz, -, AT"],
        );
        check(r#"{"address":"Linz, Austria"}"#, &["Linz, -, AT"]);
        check(r#""Berlin""#, &["Berlin, -, -"]);
        check(r#""Deutschland""#, &["-, -, DE"]);
        check(r#""San Francisco, CA""#, &["San Francisco, CA, -, -"]);
        check(r#"{"name":"Berlin"}"#, &["Berlin, -, -"]);
        check(
            r#"[{"address":{"addressLocality":"Linz"}},{"address":{"addressLocality":"Linz"}}]"#,
            &["Linz, -, -"],
        );
        check(r#"{"address":{"addressLocality":"N/A"}}"#, &[]);
        check("[null,5,true,{}]", &["5, -, -"]);
    }

    #[test]
    fn unknown_countries_are_issues() {
        let (posting, issues) = job(
            r#","jobLocation":{"address":{"addressLocality":"X","addressCountry":"Atlantis"}}"#,
        );
        assert_eq!(written(&posting.locations), ["X, -, -"]);
        assert_eq!(
            issues[0].message,
            "country `Atlantis` is not known, left out"
        );
    }

    #[track_caller]
    fn check_remote(members: &str, workplace: Option<Workplace>, countries: Option<&str>) {
        let (posting, _) = job(members);
        let expected = match countries {
            None => Remote::No,
            Some("") => Remote::Anywhere,
            Some(codes) => Remote::Within(
                codes
                    .split(' ')
                    .map(|it| Country::parse(it).expect("the tests know their codes"))
                    .collect(),
            ),
        };
        assert_eq!(
            (posting.workplace, posting.remote),
            (workplace, expected),
            "{members}"
        );
    }

    #[test]
    fn remote_postings_admit_whom_they_say() {
        let remote = Some(Workplace::Remote);
        let kind = r#","jobLocationType":"TELECOMMUTE""#;
        check_remote(kind, remote, Some(""));
        check_remote(
            &format!(
                r#"{kind},"applicantLocationRequirements":{{"@type":"Country","name":"USA"}}"#
            ),
            remote,
            Some("US"),
        );
        check_remote(
            &format!(r#"{kind},"applicantLocationRequirements":["DE","Austria","de"]"#),
            remote,
            Some("DE AT"),
        );
        check_remote(
            &format!(r#"{kind},"applicantLocationRequirements":{{"name":"Worldwide"}}"#),
            remote,
            Some(""),
        );
        check_remote(
            &format!(
                r#"{kind},"applicantLocationRequirements":{{"@type":"State","name":"Texas, USA"}}"#
            ),
            remote,
            Some("US"),
        );
        check_remote(
            &format!(r#"{kind},"applicantLocationRequirements":{{"@type":"State","name":"CA"}}"#),
            remote,
            None,
        );
        check_remote(
            &format!(r#"{kind},"jobLocation":{{"address":{{"addressCountry":"PL"}}}}"#),
            remote,
            Some("PL"),
        );
        check_remote(
            r#","applicantLocationRequirements":"DE""#,
            remote,
            Some("DE"),
        );
        check_remote(r#","jobLocation":"Remote""#, remote, Some(""));
    }

    #[test]
    fn workplaces_are_known_by_their_words() {
        check_remote("", None, None);
        check_remote(
            r#","jobLocationType":"Hybrid""#,
            Some(Workplace::Hybrid),
            None,
        );
        check_remote(
            r#","jobLocationType":"on-site""#,
            Some(Workplace::OnSite),
            None,
        );
        check_remote(
            r#","jobLocationType":["TELECOMMUTE","onsite"]"#,
            Some(Workplace::Hybrid),
            None,
        );
        check_remote(
            r#","jobLocationType":"https://schema.org/TELECOMMUTE""#,
            Some(Workplace::Remote),
            Some(""),
        );
        check_remote(r#","jobLocationType":"on the moon""#, None, None);
        check_remote(r#","remote":"true""#, Some(Workplace::Remote), Some(""));
    }
}

mod facts {
    use super::*;

    #[track_caller]
    fn check_employment(value: &str, expected: &[EmploymentType]) {
        let (posting, _) = job(&format!(r#","employmentType":{value}"#));
        assert_eq!(posting.employment_types, expected, "{value}");
    }

    #[test]
    fn employment_types_are_known_in_many_spellings() {
        use EmploymentType::*;
        for full in [
            "FULL_TIME",
            "Full time",
            "fulltime",
            "full-time",
            "Vollzeit",
            "CDI",
            "Temps plein",
            "pełny etat",
        ] {
            check_employment(&format!(r#""{full}""#), &[FullTime]);
        }
        for intern in [
            "INTERN",
            "Internship",
            "Praktikum",
            "Stage",
            "https://schema.org/INTERN",
        ] {
            check_employment(&format!(r#""{intern}""#), &[Intern]);
        }
        check_employment(
            r#"["FULL_TIME","PART_TIME","full time"]"#,
            &[FullTime, PartTime],
        );
        check_employment(r#""FULL_TIME, CONTRACTOR""#, &[FullTime, Contractor]);
        check_employment(r#""Vollzeit/Teilzeit""#, &[FullTime, PartTime]);
        check_employment(r#""CDD - 12 Mois""#, &[Temporary]);
        check_employment(r#""N/A""#, &[]);
    }

    #[test]
    fn unknown_employment_types_are_issues() {
        let (posting, issues) = job(r#","employmentType":["forever","FULL_TIME"]"#);
        assert_eq!(posting.employment_types, [EmploymentType::FullTime]);
        assert_eq!(issues[0].place, "/employmentType");
        assert_eq!(
            issues[0].message,
            "employment type `forever` is not known, left out"
        );
    }

    #[track_caller]
    fn check_salary(value: &str, expected: &str) {
        let (posting, _) = job(&format!(r#","baseSalary":{value}"#));
        let written = posting.salary.map_or("-".to_string(), |it| {
            let bound = |it: Option<f64>| it.map_or("?".to_string(), |it| it.to_string());
            format!(
                "{}..{} {} {:?}",
                bound(it.min),
                bound(it.max),
                it.currency.as_str(),
                it.period
            )
        });
        assert_eq!(written, expected, "{value}");
    }

    #[test]
    fn salaries_are_read_in_any_form() {
        check_salary(
            r#"{"currency":"EUR","value":{"minValue":40000,"maxValue":50000,"unitText":"YEAR"}}"#,
            "40000..50000 EUR Year",
        );
        check_salary(
            r#"{"currency":"eur","value":{"value":20.5,"unitText":"HOUR"}}"#,
            "20.5..20.5 EUR Hour",
        );
        check_salary(
            r#"{"currency":"EUR","value":{"minValue":"3.000,50","unitText":"MONTH"}}"#,
            "3000.5..? EUR Month",
        );
        check_salary(
            r#"{"currency":"USD","value":{"maxValue":"50,000","unitText":"YEAR"}}"#,
            "?..50000 USD Year",
        );
        check_salary(
            r#"{"currency":"CHF","minValue":90000,"maxValue":100000,"unitText":"year"}"#,
            "90000..100000 CHF Year",
        );
        check_salary(
            r#"{"currency":"EUR","value":50000}"#,
            "50000..50000 EUR Year",
        );
        check_salary(r#""50.000,00 € pro Jahr""#, "50000..50000 EUR Year");
        check_salary(r#""40k - 50k GBP per year""#, "40000..50000 GBP Year");
        check_salary(
            r#"{"currency":"PLN","value":{"minValue":5000,"maxValue":4000,"unitText":"MONTH"}}"#,
            "4000..5000 PLN Month",
        );
        check_salary(
            r#"{"currency":"EUR","value":{"minValue":"1'200","unitCode":"MON"}}"#,
            "1200..? EUR Month",
        );
    }

    #[test]
    fn salaries_that_say_too_little_are_left_out() {
        check_salary(
            r#"{"currency":"EUR","value":{"value":0,"unitText":"YEAR"}}"#,
            "-",
        );
        check_salary(r#"{"value":{"value":50000,"unitText":"YEAR"}}"#, "-");
        check_salary(r#"{"currency":"EUR","value":{"value":500}}"#, "-");
        check_salary(
            r#"{"currency":"EUR","value":{"value":500,"unitText":"FORTNIGHT"}}"#,
            "-",
        );
        check_salary(r#""competitive""#, "-");
        check_salary("null", "-");
        check_salary("[]", "-");
    }

    #[test]
    fn dates_are_read_and_the_last_day_counts_whole() {
        let (posting, issues) = job(r#","datePosted":"2026-05-23","validThrough":"2026-05-23""#);
        assert_eq!(posting.posted.unwrap().0, 1_779_494_400);
        assert_eq!(posting.valid_through.unwrap().0, 1_779_494_400 + 86_399);
        assert!(issues.is_empty());
        let (posting, issues) = job(r#","datePosted":"soon""#);
        assert_eq!(posting.posted, None);
        assert_eq!(issues[0].place, "/datePosted");
    }

    #[test]
    fn departments_references_and_translations_are_read() {
        let (posting, _) = job(
            r#","employmentUnit":{"name":"Bakery"},"identifier":[{"@type":"PropertyValue","name":"x","value":12}],
            "workTranslation":["2",{"@id":"3"},"2"],"translationOfWork":{"identifier":4}"#,
        );
        assert_eq!(posting.department.as_deref(), Some("Bakery"));
        assert_eq!(posting.reference.as_deref(), Some("12"));
        assert_eq!(posting.translations, ["2", "3", "4"]);
    }

    #[test]
    fn addresses_are_safe_or_left_out() {
        let feed = read(
            r#"{"items":[{"id":"1","title":"A","url":"/jobs/1","tags":["bread","bread"],
            "_jobposting":{"url":"https://apply.example/1","hiringOrganization":"Ovens"}},
            {"id":"2","title":"B","url":"javascript:alert(1)","_jobposting":{"hiringOrganization":"Ovens"}}]}"#,
        );
        let address = |idx: usize| feed.postings[idx].url.as_ref().map(|it| it.as_str());
        assert_eq!(address(0), Some("https://jobs.example/jobs/1"));
        assert_eq!(
            feed.postings[0].apply_url.as_ref().map(|it| it.as_str()),
            Some("https://apply.example/1")
        );
        assert_eq!(feed.postings[0].tags, ["bread"]);
        assert_eq!(address(1), None);
        assert_eq!(feed.issues.len(), 1, "{:?}", feed.issues);
        assert_eq!(feed.issues[0].place, "/items/1/url");
    }

    #[test]
    fn an_apply_address_is_found_where_it_may_be() {
        for members in [
            r#","potentialAction":{"target":{"urlTemplate":"https://apply.example/"}}"#,
            r#","applicationContact":{"url":"https://apply.example/"}"#,
            r#","directApply":"https://apply.example/""#,
        ] {
            let (posting, _) = job(members);
            assert_eq!(
                posting.apply_url.as_ref().map(|it| it.as_str()),
                Some("https://apply.example/"),
                "{members}"
            );
        }
        let (posting, issues) = job(r#","directApply":"true""#);
        assert_eq!((posting.apply_url, issues.len()), (None, 0));
    }
}
