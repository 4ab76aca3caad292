//! Polish.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "pl",
    postings: &[
        "Programista Java",
        "Programistka Python",
        "Starszy programista C++",
        "Full-stack developer",
        "Inżynier oprogramowania",
        "Tester oprogramowania",
        "Architekt .NET",
        "Analityk danych",
        "Kierownik projektu",
        "Kierowniczka sklepu",
        "Kierowca kat. C+E | Szybki Wóz | Łódź",
        "Kierowca autobusu",
        "Kurier rowerowy",
        "Operator wózka widłowego",
        "Magazynier",
        "Pielęgniarka",
        "Pielęgniarz operacyjny",
        "Lekarz rodzinny",
        "Lekarka dyżurna",
        "Położna",
        "Fizjoterapeutka",
        "Farmaceuta",
        "Ratownik medyczny",
        "Nauczyciel języka angielskiego",
        "Nauczycielka przedszkola",
        "Kelner / Kelnerka | Pod Różą | Kraków",
        "Kucharz",
        "Pomoc kuchenna",
        "Piekarz",
        "Cukiernik",
        "Sprzedawca w drogerii",
        "Kasjer",
        "Przedstawiciel handlowy",
        "Księgowa",
        "Główny księgowy",
        "Adwokat",
        "HR Business Partner",
        "Dyrektor finansowy",
        "Sekretarka",
        "Recepcjonista",
        "Stażysta w dziale prawnym",
        "Hydraulik",
        "Elektryk",
        "Fryzjer",
        "Ochroniarz",
        "Sprzątaczka",
        "Spawacz MIG/MAG",
        "Żołnierz zawodowy",
        "Urzędnik w dziale podatków",
        "Brygadzista lub majster",
    ],
};

#[test]
fn case_and_diacritics_do_not_matter() {
    BOARD.check("KSIĘGOWA", &["Księgowa"]);
    BOARD.check("ksiegowa", &["Księgowa"]);
    BOARD.check("pielegniarka", &["Pielęgniarka"]);
    BOARD.check("zolnierz", &["Żołnierz zawodowy"]);
    BOARD.check("inzynier", &["Inżynier oprogramowania"]);
    BOARD.check("polozna", &["Położna"]);
}

#[test]
fn the_crossed_l_is_an_l() {
    BOARD.check("kierowca lodz", &["Kierowca kat. C+E"]).only();
    BOARD.check("operator wozka widlowego", &["Operator wózka widłowego"]);
    BOARD.check("glowny ksiegowy", &["Główny księgowy"]);
}

#[test]
fn other_cases_and_the_plural_find_the_word() {
    BOARD.check("kierowcy autobusu", &["Kierowca autobusu"]);
    BOARD.check("programisty java", &["Programista Java"]);
    BOARD.check("pielęgniarki", &["Pielęgniarka"]);
    BOARD.check("magazyniera", &["Magazynier"]);
    BOARD.check("elektryków", &["Elektryk"]);
    BOARD.check("kucharza", &["Kucharz"]);
    BOARD.check(
        "nauczyciela angielskiego",
        &["Nauczyciel języka angielskiego"],
    );
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("programistka java", &["Programista Java"]);
    BOARD.check("programista python", &["Programistka Python"]);
    BOARD.check("fizjoterapeuta", &["Fizjoterapeutka"]);
    BOARD.check("kucharka", &["Kucharz"]);
    BOARD.check("fryzjerka", &["Fryzjer"]);
    BOARD.check("kierownik sklepu", &["Kierowniczka sklepu"]);
    BOARD.check(
        "nauczycielka angielskiego",
        &["Nauczyciel języka angielskiego"],
    );
    BOARD
        .check("pielęgniarz", &["Pielęgniarz operacyjny"])
        .with(&["Pielęgniarka"]);
    BOARD
        .check("księgowy", &["Główny księgowy"])
        .with(&["Księgowa"]);
}

#[test]
fn words_that_only_begin_alike_are_no_forms_of_each_other() {
    BOARD
        .check("kierowca", &["Kierowca autobusu"])
        .without(&["Kierownik projektu", "Kierowniczka sklepu"]);
    BOARD.check("analityczka", &["Analityk danych"]).only();
    BOARD.check("analitykiem", &["Analityk danych"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("piekarz (k/m)", &["Piekarz"]);
    BOARD.check("fryzjer/ka", &["Fryzjer"]);
    BOARD.check("kasjer k/m", &["Kasjer"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("fizjo", &["Fizjoterapeutka"]).only();
    BOARD.check("ochron", &["Ochroniarz"]);
    BOARD.check("kierownik proj", &["Kierownik projektu"]);
    BOARD.check("nauczyc", &["Nauczycielka przedszkola"]);
}

#[test]
fn the_whole_word_comes_before_its_beginning() {
    BOARD.check(
        "programista",
        &["Programista Java", "Starszy programista C++"],
    );
    BOARD.check("nauczyciel", &["Nauczyciel języka angielskiego"]);
    BOARD.check("kierowca", &["Kierowca autobusu"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("pielegniraka", &["Pielęgniarka"]);
    BOARD.check("kucahrz", &["Kucharz"]);
    BOARD.check("fryzier", &["Fryzjer"]);
    BOARD.check("ksiengowa", &["Księgowa"]);
    BOARD.check("hydrualik", &["Hydraulik"]);
    BOARD.check("piekasz", &["Piekarz"]);
    BOARD.check("kasier", &["Kasjer"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("sprzontaczka", &["Sprzątaczka"]);
    BOARD.check("recepcionsta", &["Recepcjonista"]);
    BOARD.check("frmaceutta", &["Farmaceuta"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("java programista", &["Programista Java"]);
    BOARD.check(
        "angielskiego nauczyciel",
        &["Nauczyciel języka angielskiego"],
    );
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("programsita java", &["Programista Java"]);
    BOARD.check("ratownik medczny", &["Ratownik medyczny"]);
    BOARD.check("analityk danyhc", &["Analityk danych"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("cfo", &["Dyrektor finansowy"]);
    BOARD.check("pm", &["Kierownik projektu"]);
    BOARD.check("kadry", &["HR Business Partner"]);
    BOARD.check("swe", &[]).with(&["Inżynier oprogramowania"]);
    BOARD.check("kierowca tir", &["Kierowca kat. C+E"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("handlowiec", &["Przedstawiciel handlowy"]);
    BOARD.check("ekspedientka", &["Sprzedawca w drogerii"]);
    BOARD.check("aptekarka", &["Farmaceuta"]);
    BOARD.check("rehabilitant", &["Fizjoterapeutka"]);
    BOARD.check("referentka", &["Urzędnik w dziale podatków"]);
    BOARD.check("praktykantka", &["Stażysta w dziale prawnym"]);
    BOARD.check("wózkowy", &["Operator wózka widłowego"]);
    BOARD
        .check("software engineer", &[])
        .with(&["Inżynier oprogramowania", "Programista Java"]);
    BOARD.check("spawaczka", &[]).with(&["Spawacz MIG/MAG"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack", &["Full-stack developer"]);
    BOARD.check("full stack", &["Full-stack developer"]);
    BOARD.check("kelner/kelnerka", &["Kelner / Kelnerka"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["Starszy programista C++"]).only();
    BOARD.check(".net", &["Architekt .NET"]).only();
    BOARD.check("kierowca c+e", &["Kierowca kat. C+E"]);
    BOARD.check("spawacz mig", &["Spawacz MIG/MAG"]);
    BOARD.check("mag", &["Spawacz MIG/MAG", "Magazynier"]);
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("\"programista java\"", &["Programista Java"])
        .only();
    BOARD
        .check("„kierownik projektu”", &["Kierownik projektu"])
        .only();
    BOARD
        .check("kierowca -autobusu", &["Kierowca kat. C+E"])
        .without(&["Kierowca autobusu"]);
    BOARD
        .check("oprogramowania -tester", &["Inżynier oprogramowania"])
        .only();
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("kelner krakow", &["Kelner / Kelnerka"]).only();
    BOARD.check("szybki woz", &["Kierowca kat. C+E"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("lubelskie", &[])
        .without(&["Brygadzista lub majster"]);
    BOARD.check("astronauta", &[]).only();
    BOARD.check("ufo", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("programista fullstack", &[])
        .with(&["Full-stack developer"]);
}
