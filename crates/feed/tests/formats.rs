//! The feeds of applicant tracking systems and job boards: each fixture is made up, in the exact shape of its format.

use openings_feed::model::{
    Country, EmploymentType, LanguageSource, Location, Markup, Posting, Remote, Salary,
    SalaryPeriod, SectionKind, Timestamp, Workplace,
};
use openings_feed::{AnyReader, Ending, Issue, Limits, ReadError, Reader, Source};
use proptest::prelude::*;

#[path = "formats/fixtures.rs"]
mod fixtures;

use fixtures::{FIXTURES, country_by_name};

type Outcome = (Vec<Posting>, Vec<Issue>, Result<Ending, ReadError>);

fn read<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
    let source = Source {
        base_url: Some("https://feeds.example/jobs"),
        city_by_name: &|_| None,
        country_by_name: &country_by_name,
    };
    let mut reader = AnyReader::new(Limits::default());
    let mut ending = Ok(());
    for chunk in chunks {
        ending = reader.push(chunk, &source);
    }
    let ending = ending.and_then(|()| reader.finish(&source));
    (reader.take_postings(), reader.take_issues(), ending)
}

/// The postings of a fixture that has no faults.
#[track_caller]
fn postings(fixture: &str) -> Vec<Posting> {
    let (postings, issues, ending) = read([fixture.as_bytes()]);
    assert_eq!(issues, []);
    assert_eq!(ending.map(|it| it.n_postings), Ok(postings.len()));
    postings
}

fn place(country: &str, region: Option<&str>, city: Option<&str>) -> Location {
    Location {
        country: Country::parse(country),
        region: region.map(str::to_owned),
        city: city.map(str::to_owned),
    }
}

fn country(code: &str) -> Country {
    Country::parse(code).expect("a country")
}

/// Year to year, currency and bounds of a salary, in a form that is easy to write.
fn pay(salary: Option<Salary>) -> Option<(f64, f64, String, SalaryPeriod)> {
    let it = salary?;
    Some((
        it.min.unwrap_or_default(),
        it.max.unwrap_or_default(),
        it.currency.as_str().to_owned(),
        it.period,
    ))
}

fn url(posting: &Posting) -> &str {
    posting.url.as_ref().map_or("", |it| it.as_str())
}

fn apply_url(posting: &Posting) -> &str {
    posting.apply_url.as_ref().map_or("", |it| it.as_str())
}

fn main_text(posting: &Posting) -> &str {
    posting.body.main.as_ref().map_or("", Markup::source)
}

fn own_sections(posting: &Posting) -> Vec<(SectionKind, Option<&str>, &str)> {
    let sections = posting.body.own_sections.iter();
    sections
        .map(|it| (it.kind, it.heading.as_deref(), it.text.source()))
        .collect()
}

/// 2026-05-23T00:00:00Z
const DAY: i64 = 1_779_494_400;

#[test]
fn a_greenhouse_board_is_read() {
    let all = postings(FIXTURES[0]);
    assert_eq!(all.len(), 2);
    let it = &all[0];
    assert_eq!(
        (it.id.as_str(), it.title.as_str()),
        ("4001", "Oven Engineer")
    );
    assert_eq!(it.organization, "Northwind Ovens");
    assert_eq!(it.locations, [place("DE", None, Some("Berlin"))]);
    assert_eq!(it.department.as_deref(), Some("Heat"));
    assert_eq!(it.tags, ["Research"]);
    assert_eq!(it.reference.as_deref(), Some("R-17"));
    assert_eq!(it.employment_types, [EmploymentType::FullTime]);
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(it.valid_through, Some(Timestamp(DAY + 86_399)));
    assert_eq!(it.language.as_ref().map(|it| it.as_str()), Some("en"));
    assert_eq!(it.language_source, LanguageSource::Declared);
    assert_eq!(url(it), "https://boards.greenhouse.io/northwind/jobs/4001");
    assert_eq!(main_text(it), "<p>Bake &amp; measure.</p>");
    let other = &all[1];
    assert_eq!(other.organization, "northwind");
    assert_eq!(other.workplace, Some(Workplace::Remote));
    assert_eq!(other.remote, Remote::Within(vec![country("DE")]));
    assert_eq!(other.posted, None);
}

#[test]
fn a_single_greenhouse_job_has_its_pay() {
    let all = postings(FIXTURES[1]);
    assert_eq!(all.len(), 1);
    let expected = (50_000.0, 60_000.5, "USD".to_owned(), SalaryPeriod::Year);
    assert_eq!(pay(all[0].salary), Some(expected));
}

#[test]
fn lever_postings_keep_their_sections() {
    let all = postings(FIXTURES[2]);
    let it = &all[0];
    assert_eq!(
        (it.id.as_str(), it.title.as_str()),
        ("lv-1", "Flour Analyst")
    );
    assert_eq!(it.organization, "millhouse");
    let places = [
        place("DE", None, Some("Bremen")),
        place("", None, Some("Oslo")),
    ];
    assert_eq!(it.locations, places);
    assert_eq!(it.department.as_deref(), Some("Quality"));
    assert_eq!(it.tags, ["Lab"]);
    assert_eq!(it.employment_types, [EmploymentType::PartTime]);
    assert_eq!(it.workplace, Some(Workplace::Hybrid));
    let expected = (20.0, 25.0, "EUR".to_owned(), SalaryPeriod::Hour);
    assert_eq!(pay(it.salary), Some(expected));
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(url(it), "https://jobs.lever.co/millhouse/lv-1");
    assert_eq!(apply_url(it), "https://jobs.lever.co/millhouse/lv-1/apply");
    assert_eq!(main_text(it), "<p>We mill.</p>\n\n<p>You test.</p>");
    assert_eq!(
        own_sections(it),
        [
            (
                SectionKind::Requirements,
                Some("Requirements"),
                "<ul><li>Care</li></ul>"
            ),
            (SectionKind::Offer, None, "<p>Plus bread</p>"),
            (SectionKind::Other, None, "<p>Come by.</p>"),
        ]
    );
    let alone = FIXTURES[2].trim().trim_matches(['[', ']']);
    assert_eq!(postings(alone), all);
}

#[test]
fn ashby_jobs_that_are_not_listed_stay_out() {
    let all = postings(FIXTURES[3]);
    assert_eq!(all.len(), 1);
    let it = &all[0];
    assert_eq!(
        (it.id.as_str(), it.title.as_str()),
        ("as-1", "Dough Scientist")
    );
    assert_eq!(it.organization, "crumb");
    let places = [
        place("US", Some("Utah"), Some("Provo")),
        place("DE", None, None),
    ];
    assert_eq!(it.locations, places);
    assert_eq!(it.workplace, Some(Workplace::Remote));
    assert_eq!(
        it.remote,
        Remote::Within(vec![country("US"), country("DE")])
    );
    assert_eq!(it.department.as_deref(), Some("Science"));
    assert_eq!(it.tags, ["Yeast"]);
    assert_eq!(it.employment_types, [EmploymentType::Intern]);
    let expected = (90_000.0, 120_000.0, "USD".to_owned(), SalaryPeriod::Year);
    assert_eq!(pay(it.salary), Some(expected));
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(url(it), "https://jobs.ashbyhq.com/crumb/as-1");
    assert_eq!(
        apply_url(it),
        "https://jobs.ashbyhq.com/crumb/as-1/application"
    );
    assert_eq!(main_text(it), "<p>Rise.</p>");
}

#[test]
fn smart_recruiters_lists_are_read() {
    let all = postings(FIXTURES[4]);
    assert_eq!(all.len(), 1);
    let it = &all[0];
    assert_eq!((it.id.as_str(), it.title.as_str()), ("744", "Köchin"));
    assert_eq!(it.organization, "Topf GmbH");
    assert_eq!(it.reference.as_deref(), Some("REF1"));
    assert_eq!(it.locations, [place("DE", Some("HB"), Some("Bremen"))]);
    assert_eq!(it.workplace, Some(Workplace::Hybrid));
    assert_eq!(it.department.as_deref(), Some("Kitchen"));
    assert_eq!(it.tags, ["Cooking", "Food"]);
    assert_eq!(it.employment_types, [EmploymentType::FullTime]);
    assert_eq!(it.language.as_ref().map(|it| it.as_str()), Some("de"));
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(url(it), "https://jobs.smartrecruiters.com/Topf1/744");
}

#[test]
fn a_smart_recruiters_posting_has_four_sections() {
    let all = postings(FIXTURES[5]);
    let it = &all[0];
    assert_eq!(url(it), "https://jobs.smartrecruiters.com/Topf1/744-cook");
    assert_eq!(
        apply_url(it),
        "https://jobs.smartrecruiters.com/Topf1/744-cook?apply"
    );
    assert_eq!(
        own_sections(it),
        [
            (
                SectionKind::Introduction,
                Some("Company Description"),
                "<p>Pots.</p>"
            ),
            (
                SectionKind::Responsibilities,
                Some("Job Description"),
                "<p>Cook.</p>"
            ),
            (
                SectionKind::Requirements,
                Some("Qualifications"),
                "<p>Taste.</p>"
            ),
            (
                SectionKind::Offer,
                Some("Additional Information"),
                "<p>Lunch.</p>"
            ),
        ]
    );
}

#[test]
fn workable_jobs_are_read() {
    let all = postings(FIXTURES[6]);
    let it = &all[0];
    assert_eq!(
        (it.id.as_str(), it.title.as_str()),
        ("AB12", "Bike Courier")
    );
    assert_eq!(it.organization, "Spoke & Co");
    assert_eq!(it.reference.as_deref(), Some("C-9"));
    assert_eq!(it.locations, [place("FR", Some("Bretagne"), Some("Brest"))]);
    assert_eq!(it.workplace, Some(Workplace::Remote));
    assert_eq!(it.employment_types, [EmploymentType::Contractor]);
    assert_eq!(it.department.as_deref(), Some("Delivery"));
    assert_eq!(it.tags, ["Logistics", "Transport"]);
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(url(it), "https://apply.workable.com/j/AB12");
    assert_eq!(apply_url(it), "https://apply.workable.com/j/AB12/apply");
    assert_eq!(main_text(it), "<p>Ride.</p>");
}

#[test]
fn a_recruitee_offer_is_one_posting_in_each_language() {
    let all = postings(FIXTURES[7]);
    let ids: Vec<_> = all.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["9", "9-de"]);
    let (it, german) = (&all[0], &all[1]);
    assert_eq!(
        (it.title.as_str(), german.title.as_str()),
        ("Gardener", "Gärtner")
    );
    assert_eq!(it.translations, ["9-de"]);
    assert_eq!(german.translations, ["9"]);
    assert_eq!(it.language.as_ref().map(|it| it.as_str()), Some("en"));
    assert_eq!(german.language.as_ref().map(|it| it.as_str()), Some("de"));
    assert_eq!(main_text(german), "<p>Pflanzen.</p>");
    assert_eq!(
        own_sections(it),
        [(SectionKind::Requirements, None, "<p>Green thumb.</p>")]
    );
    for it in &all {
        assert_eq!(it.organization, "Leaf");
        assert_eq!(it.locations, [place("DE", Some("Berlin"), Some("Berlin"))]);
        assert_eq!(it.workplace, Some(Workplace::OnSite));
        assert_eq!(it.employment_types, [EmploymentType::FullTime]);
        assert_eq!(it.department.as_deref(), Some("Parks"));
        assert_eq!(it.tags, ["green"]);
        let expected = (3000.0, 3500.0, "EUR".to_owned(), SalaryPeriod::Month);
        assert_eq!(pay(it.salary), Some(expected));
        assert_eq!(it.posted, Some(Timestamp(DAY)));
        assert_eq!(it.valid_through, Some(Timestamp(DAY + 3600)));
        assert_eq!(url(it), "https://leaf.recruitee.com/o/gardener");
        assert_eq!(apply_url(it), "https://leaf.recruitee.com/o/gardener/c/new");
    }
}

#[test]
fn an_organization_from_an_address_is_clean() {
    let read = |name: &str| {
        let text = FIXTURES[2].replace("millhouse", name);
        read([text.as_bytes()]).0[0].organization.clone()
    };
    assert_eq!(read("mill%20house"), "mill house");
    assert_eq!(read("mi<b>ll\\u0000house"), "mi llhouse");
}

#[test]
fn an_amount_that_nobody_is_paid_is_left_out() {
    let fixture = FIXTURES[10].replace("60000", &"6".repeat(200));
    let salary = read([fixture.as_bytes()]).0[0].salary;
    assert_eq!(salary.and_then(|it| it.max), None);
    let fixture = FIXTURES[10].replace("60000", "60000.123456789");
    let salary = read([fixture.as_bytes()]).0[0].salary;
    assert_eq!(salary.and_then(|it| it.max), Some(60_000.123));
}

#[test]
fn an_offer_without_an_id_names_no_translation_by_it() {
    let ids = |fixture: &str| -> Vec<(String, Vec<String>)> {
        let all = read([fixture.as_bytes()]).0.into_iter();
        all.map(|it| (it.id, it.translations)).collect()
    };
    let named = |id: &str, other: &str| (id.to_owned(), vec![other.to_owned()]);
    let with_slug = FIXTURES[7].replace("\"id\":9,", "");
    let expected = [
        named("gardener", "gardener-de"),
        named("gardener-de", "gardener"),
    ];
    assert_eq!(ids(&with_slug), expected);
    let found = ids(&with_slug.replace("\"slug\":\"gardener\",", ""));
    assert_eq!(found.len(), 2);
    let is_alone = |it: &(String, Vec<String>)| !it.0.is_empty() && it.1.is_empty();
    assert!(found.iter().all(is_alone), "{found:?}");
}

#[test]
fn job_boards_are_read() {
    let arbeitnow = &postings(FIXTURES[8])[0];
    assert_eq!(
        (arbeitnow.id.as_str(), arbeitnow.title.as_str()),
        ("tailor-7", "Tailor")
    );
    assert_eq!(arbeitnow.organization, "Thread AG");
    assert_eq!(arbeitnow.employment_types, [EmploymentType::Intern]);
    assert_eq!(arbeitnow.locations[0].country, Country::parse("DE"));
    assert_eq!(arbeitnow.posted, Some(Timestamp(DAY)));
    assert_eq!(arbeitnow.tags, ["Sewing"]);
    assert_eq!(arbeitnow.workplace, None);

    let remotive = &postings(FIXTURES[9])[0];
    assert_eq!(
        (remotive.id.as_str(), remotive.title.as_str()),
        ("55", "Poet")
    );
    assert_eq!(remotive.organization, "Verse");
    assert_eq!(
        remotive.remote,
        Remote::Within(vec![country("US"), country("DE")])
    );
    assert_eq!(remotive.tags, ["Writing", "rhyme"]);
    assert_eq!(remotive.employment_types, [EmploymentType::Contractor]);
    assert_eq!(remotive.posted, Some(Timestamp(DAY)));

    let remote_ok = &postings(FIXTURES[10])[0];
    assert_eq!(
        (remote_ok.id.as_str(), remote_ok.title.as_str()),
        ("77", "Luthier")
    );
    assert_eq!(remote_ok.organization, "Strings");
    assert_eq!(remote_ok.remote, Remote::Anywhere);
    let expected = (40_000.0, 60_000.0, "USD".to_owned(), SalaryPeriod::Year);
    assert_eq!(pay(remote_ok.salary), Some(expected));
    assert_eq!(remote_ok.tags, ["wood"]);

    let job_tech = &postings(FIXTURES[11])[0];
    assert_eq!(
        (job_tech.id.as_str(), job_tech.title.as_str()),
        ("88", "Bagare")
    );
    assert_eq!(job_tech.organization, "Bröd AB");
    let places = [place("SE", Some("Skåne län"), Some("Lund"))];
    assert_eq!(job_tech.locations, places);
    assert_eq!(job_tech.employment_types, [EmploymentType::PartTime]);
    assert_eq!(job_tech.reference.as_deref(), Some("B1"));
    assert_eq!(job_tech.tags, ["Bagare/Konditor"]);
    assert_eq!(apply_url(job_tech), "https://brod.example/apply");
    assert_eq!(main_text(job_tech), "<p>Baka bröd.</p>");
}

#[test]
fn personio_positions_are_read() {
    let (all, issues, ending) = read([FIXTURES[12].as_bytes()]);
    assert_eq!(ending.map(|it| it.n_postings), Ok(2));
    let it = &all[0];
    assert_eq!(
        (it.id.as_str(), it.title.as_str()),
        ("4103", "Tester & Taster")
    );
    assert_eq!(it.organization, "Probe GmbH");
    let places = [
        place("DE", None, Some("Kiel")),
        place("", None, Some("Graz")),
    ];
    assert_eq!(it.locations, places);
    assert_eq!(it.department.as_deref(), Some("Quality"));
    assert_eq!(it.tags, ["Lab", "taste", "smell"]);
    assert_eq!(
        it.employment_types,
        [EmploymentType::FullTime, EmploymentType::PartTime]
    );
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(
        own_sections(it),
        [
            (
                SectionKind::Responsibilities,
                Some("Responsibilities"),
                "<p>Try it.</p>"
            ),
            (SectionKind::Requirements, Some("Requirements"), "A tongue."),
        ]
    );
    let places: Vec<_> = issues.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["/workzag-jobs/position/1/company"]);
}

#[test]
fn indeed_jobs_are_read() {
    let it = &postings(FIXTURES[13])[0];
    assert_eq!((it.id.as_str(), it.title.as_str()), ("u1", "Sailor"));
    assert_eq!(it.organization, "Boats");
    assert_eq!(it.locations, [place("US", Some("ME"), Some("Portland"))]);
    assert_eq!(it.workplace, Some(Workplace::Hybrid));
    assert_eq!(it.employment_types, [EmploymentType::PartTime]);
    assert_eq!(it.tags, ["Sea", "Ships"]);
    assert_eq!(it.posted, Some(Timestamp(DAY)));
    assert_eq!(it.valid_through, Some(Timestamp(DAY + 86_399)));
    assert_eq!(it.reference.as_deref(), Some("u1"));
    assert_eq!(url(it), "https://boats.example/u1");
    assert_eq!(main_text(it), "<p>Sail.</p>");
    let expected = (20.5, 30.0, "USD".to_owned(), SalaryPeriod::Hour);
    assert_eq!(pay(it.salary), Some(expected));
}

#[test]
fn pay_in_words_is_read_where_it_is_clear() {
    let read = |admits: &str, words: &str| {
        let fixture = FIXTURES[9].replace("USA, Germany", admits);
        pay(postings(&fixture.replace("$1k", words))[0].salary)
    };
    let dollars = (80_000.0, 120_000.0, "USD".to_owned(), SalaryPeriod::Year);
    assert_eq!(read("USA", "$80k - $120k"), Some(dollars));
    // Whose dollars they are is not said.
    assert_eq!(read("USA, Germany", "$80k - $120k"), None);
    assert_eq!(read("USA", "competitive"), None);
    let euros = (60_000.0, 60_000.0, "EUR".to_owned(), SalaryPeriod::Year);
    assert_eq!(read("Worldwide", "60.000 € per year"), Some(euros));
}

#[test]
fn postings_of_a_web_page_are_read() {
    let (all, issues, ending) = read([FIXTURES[14].as_bytes()]);
    assert!(ending.is_ok());
    let titles: Vec<_> = all.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["One", "Two", "Three", "Four", "Five"]);
    assert_eq!(all[2].organization, "R&D");
    let lost: Vec<_> = issues.iter().filter(|it| it.lost).collect();
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0].place, "/script/5");
}

#[test]
fn markup_without_postings_is_no_feed() {
    let failure = |text: &str| read([text.as_bytes()]).2;
    assert_eq!(failure("<!doctype html><p>Hello"), Err(ReadError::Html));
    assert_eq!(
        failure("<urlset><url/></urlset>"),
        Err(ReadError::UnknownShape)
    );
    assert_eq!(failure("<jobs><job><title>Cook"), Err(ReadError::Truncated));
    assert_eq!(failure("  "), Err(ReadError::Empty));
}

#[test]
fn the_small_reader_does_not_know_them() {
    let source = Source {
        base_url: None,
        city_by_name: &|_| None,
        country_by_name: &|_| None,
    };
    let mut reader = Reader::new(Limits::default());
    reader.push(FIXTURES[0].as_bytes(), &source).expect("JSON");
    assert_eq!(reader.finish(&source), Err(ReadError::UnknownShape));
}

#[test]
fn a_feed_cut_anywhere_is_the_same_feed() {
    for fixture in FIXTURES {
        let whole = read([fixture.as_bytes()]);
        assert_eq!(read(fixture.as_bytes().chunks(1)), whole);
        for at in 0..fixture.len() {
            let (left, right) = fixture.as_bytes().split_at(at);
            assert_eq!(read([left, right]), whole, "cut at {at}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn broken_feeds_never_bring_the_reader_down(
        which in 0..FIXTURES.len(),
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        end in any::<prop::sample::Index>(),
    ) {
        let mut bytes = FIXTURES[which].as_bytes().to_vec();
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(end.index(bytes.len() + 1));
        let whole = read([bytes.as_slice()]);
        prop_assert_eq!(read(bytes.chunks(7)), whole);
    }
}
