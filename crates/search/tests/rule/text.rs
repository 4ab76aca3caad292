//! What a query finds, and in what order.

use openings_search::Criteria;

use crate::draft::{Draft, NOW, board, draft, english, titles};

#[track_caller]
fn check_drafts(query: &str, drafts: &[Draft], expected: &[&str]) {
    let index = board(drafts);
    let criteria = Criteria {
        query: query.to_string(),
        ..english()
    };
    assert_eq!(
        titles(&index, &index.search(&criteria, NOW).ids),
        expected,
        "{query}"
    );
}

#[track_caller]
fn check(query: &str, titles: &[&str], expected: &[&str]) {
    let drafts: Vec<_> = titles.iter().map(|it| draft(it)).collect();
    check_drafts(query, &drafts, expected);
}

#[test]
fn no_word_asks_for_nothing() {
    check("", &["Cook"], &["Cook"]);
    check(" … ", &["Cook"], &["Cook"]);
}

#[test]
fn case_and_diacritics_do_not_matter() {
    check(
        "INGENIEUR",
        &["Ingénieur logiciel", "Koch"],
        &["Ingénieur logiciel"],
    );
    check("ingénieur", &["Ingenieur", "Koch"], &["Ingenieur"]);
    check("strasse", &["Straßenbauer"], &["Straßenbauer"]);
    check("muhendis", &["Yazılım Mühendisi"], &["Yazılım Mühendisi"]);
    check("шофер", &["Шофёр"], &["Шофёр"]);
    check("مدرسه", &["مُدرّسة"], &["مُدرّسة"]);
}

#[test]
fn every_word_must_match_and_only_the_last_may_go_on() {
    check(
        "rust berlin",
        &["Rust in Berlin", "Rust in Wien"],
        &["Rust in Berlin"],
    );
    check(
        "berlin ru",
        &["Rust in Berlin", "Go in Berlin"],
        &["Rust in Berlin"],
    );
    check("ru berlin", &["Rust in Berlin"], &[]);
    check("ust", &["Rust"], &[]);
}

#[test]
fn names_of_languages_are_words() {
    let titles = ["C", "C++", "C#", ".NET", "Net", "Node.js", "R", "Ruby"];
    check("c++", &titles, &["C++"]);
    check("c#", &titles, &["C#"]);
    check(".net", &titles, &[".NET"]);
    check("node.js", &titles, &["Node.js"]);
    check("nodejs", &titles, &["Node.js"]);
    check("r", &titles, &["R", "Ruby"]);
    check(
        "c developer",
        &["C++ developer", "C developer"],
        &["C developer"],
    );
}

#[test]
fn joined_and_apart_are_the_same() {
    let titles = ["Full-Stack", "Fullstack", "Full Stack"];
    check(
        "full-stack",
        &titles,
        &["Fullstack", "Full-Stack", "Full Stack"],
    );
    check("fullstack", &titles, &["Fullstack", "Full-Stack"]);
    check("full stack", &titles, &["Full-Stack", "Full Stack"]);
}

#[test]
fn scripts_without_spaces_are_found_inside() {
    let titles = [
        "Python开发工程师",
        "工程部经理",
        "産業エンジニア",
        "พนักงานขาย",
    ];
    check("工程师", &titles, &["Python开发工程师"]);
    check("工程", &titles, &["工程部经理", "Python开发工程师"]);
    check("师", &titles, &["Python开发工程师"]);
    check("python 工程", &titles, &["Python开发工程师"]);
    check("ｴﾝｼﾞﾆｱ", &titles, &["産業エンジニア"]);
    check("งาน", &titles, &["พนักงานขาย"]);
    check("백엔드 개", &["백엔드 개발자"], &["백엔드 개발자"]);
}

#[test]
fn all_fields_but_the_description_are_searched() {
    let drafts = [
        draft("A").org("Orchid Labs"),
        draft("B").at("CH Orchideenstadt"),
        draft("C").department("Orchids"),
        draft("D").tags(&["rare", "orchid"]),
        draft("Orchid keeper"),
        draft("E"),
    ];
    check_drafts("orchid", &drafts, &["Orchid keeper", "A", "D", "B", "C"]);
}

#[test]
fn title_comes_before_whole_words_before_short_titles_before_new_ones() {
    check_drafts(
        "rust",
        &[draft("Cook").org("Rust"), draft("Very rusty nails")],
        &["Very rusty nails", "Cook"],
    );
    check(
        "rust",
        &["Rusty", "The one Rust"],
        &["The one Rust", "Rusty"],
    );
    check(
        "rust",
        &["Rust in the sea", "Rust"],
        &["Rust", "Rust in the sea"],
    );
    let drafts = [
        draft("Rust A").posted(5),
        draft("Rust B").posted(1),
        draft("Rust C"),
        draft("Rust D").posted(1),
    ];
    check_drafts("rust", &drafts, &["Rust B", "Rust D", "Rust A", "Rust C"]);
}

#[test]
fn all_words_in_the_title_come_before_words_spread_over_fields() {
    let drafts = [
        draft("Rust").at("DE Berlin"),
        draft("Remote Rust role for all of Berlin"),
    ];
    check_drafts(
        "rust berlin",
        &drafts,
        &["Remote Rust role for all of Berlin", "Rust"],
    );
}
