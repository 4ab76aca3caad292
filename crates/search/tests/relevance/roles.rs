//! The files of roles: whoever extends one sees a slip here.

const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("../../roles/ar.txt")),
    ("de", include_str!("../../roles/de.txt")),
    ("en", include_str!("../../roles/en.txt")),
    ("es", include_str!("../../roles/es.txt")),
    ("fr", include_str!("../../roles/fr.txt")),
    ("it", include_str!("../../roles/it.txt")),
    ("ja", include_str!("../../roles/ja.txt")),
    ("ko", include_str!("../../roles/ko.txt")),
    ("nl", include_str!("../../roles/nl.txt")),
    ("pl", include_str!("../../roles/pl.txt")),
    ("pt", include_str!("../../roles/pt.txt")),
    ("ru", include_str!("../../roles/ru.txt")),
    ("zh", include_str!("../../roles/zh.txt")),
];

/// Calls `visit` with the line, as `de: koch, köchin`, and the terms of each group.
fn for_each_group(mut visit: impl FnMut(&str, &[&str])) {
    for (language, text) in FILES {
        for line in text
            .lines()
            .filter(|it| !it.is_empty() && !it.starts_with('#'))
        {
            let terms: Vec<_> = line.split(',').map(str::trim).collect();
            visit(&format!("{language}: {line}"), &terms);
        }
    }
}

#[test]
fn a_group_has_two_to_six_terms() {
    for_each_group(|line, terms| assert!((2..=6).contains(&terms.len()), "{line}"));
}

#[test]
fn no_term_is_empty_or_twice_in_a_group() {
    for_each_group(|line, terms| {
        for (n_before, term) in terms.iter().enumerate() {
            assert!(!term.is_empty(), "{line}");
            assert!(!terms[..n_before].contains(term), "{line}");
        }
    });
}

#[test]
fn terms_are_in_lower_case_and_without_marks_of_gender() {
    for_each_group(|line, terms| {
        for term in terms {
            assert_eq!(term.to_lowercase(), **term, "{line}");
            assert!(!term.contains(['*', ':', '·', '(', ')', '_']), "{line}");
        }
    });
}

#[test]
fn no_group_is_there_twice() {
    let mut groups = Vec::new();
    for_each_group(|line, terms| {
        let mut terms = terms.to_vec();
        terms.sort_unstable();
        groups.push(format!("{} {terms:?}", &line[..2]));
    });
    groups.sort_unstable();
    let n_groups = groups.len();
    groups.dedup();
    assert_eq!(groups.len(), n_groups);
}
