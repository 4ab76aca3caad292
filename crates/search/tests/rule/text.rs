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
    check(
        "fullstack",
        &titles,
        &["Fullstack", "Full-Stack", "Full Stack"],
    );
    check(
        "full stack",
        &titles,
        &["Full-Stack", "Full Stack", "Fullstack"],
    );
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
    check_drafts("orchid", &drafts, &["Orchid keeper", "A", "D", "C", "B"]);
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

#[track_caller]
fn check_in(tag: &str, query: &str, titles: &[&str], expected: &[&str]) {
    let drafts: Vec<_> = titles.iter().map(|it| draft(it).lang(tag)).collect();
    let index = board(&drafts);
    let criteria = Criteria {
        language: crate::draft::language(tag),
        query: query.to_string(),
        ..Criteria::default()
    };
    let found = crate::draft::titles(&index, &index.search(&criteria, NOW).ids);
    assert_eq!(found, expected, "{query}");
}

#[test]
fn typos_are_forgiven_where_the_word_is_not_known() {
    let titles = ["Nurse", "Software Engineer", "Orchid keeper", "Or what"];
    check("nusre", &titles, &["Nurse"]);
    check("sofware enginer", &titles, &["Software Engineer"]);
    check("enigne", &titles, &["Software Engineer"]);
    check("orchd", &titles, &["Orchid keeper"]);
    check("nxrxe", &titles, &[]);
    check("orchid", &["Or what"], &[]);
    check("rust", &["Rust", "Trust officer"], &["Rust"]);
}

#[test]
fn what_was_typed_comes_before_its_forms() {
    check(
        "developers",
        &["Developer", "Developers wanted"],
        &["Developers wanted", "Developer"],
    );
}

#[test]
fn forms_of_a_word_are_found() {
    check(
        "engineers wanted",
        &["Engineer wanted"],
        &["Engineer wanted"],
    );
    check_in("de", "entwicklerin", &["Entwickler"], &["Entwickler"]);
    check_in("fr", "infirmiere", &["Infirmier"], &["Infirmier"]);
    check_in("pl", "księgowa", &["Księgowy"], &["Księgowy"]);
    check_in("ru", "продавцы", &["Продавцы", "Повар"], &["Продавцы"]);
}

#[test]
fn genders_do_not_matter() {
    for title in [
        "Entwickler:in Java",
        "Entwickler*in Java (m/w/d)",
        "EntwicklerIn Java",
        "Entwickler/in Java",
        "Entwickler Java",
    ] {
        check_in("de", "Entwickler Java", &[title], &[title]);
        check_in("de", "Entwickler:in Java", &[title], &[title]);
        check_in("de", "Java Entwickler (m/w/d)", &[title], &[title]);
    }
    for title in [
        "Développeur·se web",
        "Développeur(se) web",
        "Développeur web H/F",
    ] {
        check_in("fr", "développeur web", &[title], &[title]);
        check_in("fr", "développeur(se) web", &[title], &[title]);
    }
}

#[test]
fn compounds_are_found_written_apart_and_apart_ones_written_as_one() {
    let titles = ["Software Entwickler", "Softwareentwickler"];
    let back = ["Softwareentwickler", "Software Entwickler"];
    check_in("de", "Softwareentwickler", &titles, &back);
    check_in("de", "Software Entwickler", &back, &titles);
    let titles = ["Vertrieb Leiter", "Vertriebsleiter"];
    check_in(
        "de",
        "Vertriebsleiter",
        &titles,
        &["Vertriebsleiter", "Vertrieb Leiter"],
    );
    check_in("de", "Vertrieb Leiter", &titles, &titles);
}

#[test]
fn umlauts_may_be_spelled_out() {
    check_in("de", "Jaeger", &["Jäger"], &["Jäger"]);
    check_in("de", "Jäger", &["Jaeger"], &["Jaeger"]);
    check_in("de", "Jager", &["Jäger"], &["Jäger"]);
}

#[test]
fn phrases_are_found_as_they_are() {
    let titles = ["Data Engineer", "Engineer, Data", "Data and Engineer"];
    check("\"data engineer\"", &titles, &["Data Engineer"]);
    check("\"data engin", &titles, &["Data Engineer"]);
    check("\"data enginer\"", &titles, &[]);
    check("\"", &titles[..1], &titles[..1]);
    let drafts = [
        draft("Cook").org("Data Engineer Ltd"),
        draft("Baker").org("Engineer Data Ltd"),
    ];
    check_drafts("\"data engineer\"", &drafts, &["Cook"]);
}

#[test]
fn words_behind_a_minus_are_not_found() {
    let titles = ["Senior Cook", "Cook", "Team Lead Cook", "Lead Cook, Team"];
    check(
        "cook -senior",
        &titles,
        &["Cook", "Team Lead Cook", "Lead Cook, Team"],
    );
    check(
        "cook -\"team lead\"",
        &titles,
        &["Cook", "Senior Cook", "Lead Cook, Team"],
    );
    check("-cook", &["Cook", "Baker"], &["Baker"]);
    check("cook -", &["Cook", "Baker"], &["Cook"]);
}
