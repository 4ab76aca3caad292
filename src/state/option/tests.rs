use super::{FilterKind, Loading, Options, Routing, Theme};

/// The options after one attribute was set, and the complaint.
fn set(name: &str, value: &str) -> (Options, Option<String>) {
    let mut options = Options::default();
    let complaint = options.set(name, Some(value)).err();
    (options, complaint)
}

#[track_caller]
fn check<T: PartialEq + std::fmt::Debug>(
    name: &str,
    value: &str,
    read: impl Fn(&Options) -> T,
    expected: T,
) {
    let (options, complaint) = set(name, value);
    assert_eq!(read(&options), expected);
    assert_eq!(complaint, None);
}

/// The value is not taken, and the complaint names the attribute, the value and what it can be.
#[track_caller]
fn check_refused(name: &str, value: &str, hint: &str) {
    let (options, complaint) = set(name, value);
    assert_eq!(options, Options::default());
    let complaint = complaint.expect("a complaint");
    for part in [name, value, hint] {
        assert!(
            complaint.contains(part),
            "`{part}` is missing in: {complaint}"
        );
    }
}

#[test]
fn several_feeds_are_separated_by_spaces() {
    check(
        "src",
        " a.json\n  https://example.org/b.json?x=1,2 ",
        |it| it.sources.clone(),
        vec![
            "a.json".to_owned(),
            "https://example.org/b.json?x=1,2".to_owned(),
        ],
    );
}

#[test]
fn names_may_be_separated_by_commas_too() {
    check(
        "apply-params",
        "utm_source, utm_medium,ref",
        |it| it.apply_params.clone(),
        ["utm_source", "utm_medium", "ref"]
            .map(str::to_owned)
            .to_vec(),
    );
}

#[test]
fn words_are_known_in_any_case() {
    check("theme", "Dark", |it| it.theme, Theme::Dark);
    check("loading", "eager", |it| it.loading, Loading::Eager);
    check("routing", " hash ", |it| it.routing, Routing::Hash);
    check("offline", "OFF", |it| it.offline, false);
    check("saved-copies", "on", |it| it.saved_copies, true);
}

#[test]
fn an_empty_value_is_the_default() {
    check("page-size", "", |it| it.page_size, 25);
    check("theme", " ", |it| it.theme, Theme::Auto);
    check("lang", "", |it| it.language.clone(), None);
    check("offline", "", |it| it.offline, true);
}

#[test]
fn numbers_have_limits() {
    check("page-size", "100", |it| it.page_size, 100);
    check("heading-level", "1", |it| it.heading_level, 1);
    check_refused("page-size", "0", "1 to 100");
    check_refused("page-size", "101", "1 to 100");
    check_refused("page-size", "-5", "1 to 100");
    check_refused("heading-level", "7", "1 to 6");
    check_refused("heading-level", "999", "1 to 6");
}

#[test]
fn unknown_words_are_refused_with_what_is_known() {
    check_refused("theme", "sepia", "auto, light, dark");
    check_refused("loading", "soon", "lazy, eager");
    check_refused("routing", "path", "query, hash, none");
    check_refused("offline", "maybe", "on, off");
}

#[test]
fn filters_keep_their_order_and_come_once() {
    check(
        "filters",
        "salary,type, salary",
        |it| it.filters.clone(),
        vec![FilterKind::Salary, FilterKind::EmploymentType],
    );
}

#[test]
fn an_empty_list_of_filters_shows_none() {
    check("filters", "", |it| it.filters.clone(), Vec::new());
}

#[test]
fn one_unknown_filter_does_not_take_the_others_along() {
    let (options, complaint) = set("filters", "workplace shoe-size salary");
    assert_eq!(options.filters, [FilterKind::Workplace, FilterKind::Salary]);
    assert!(complaint.is_some_and(|it| it.contains("`shoe-size`")));
}

#[test]
fn an_attribute_that_is_removed_goes_back_to_its_default() {
    for name in Options::NAMES {
        let mut options = Options::default();
        for value in ["off", "on", "dark", "eager", "hash", "3", "salary"] {
            // Most of these are wrong for most attributes, which is not the point here.
            let _ = options.set(name, Some(value));
        }
        assert_eq!(options.set(name, None), Ok(()));
        assert_eq!(options, Options::default(), "{name}");
    }
}
