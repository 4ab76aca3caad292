//! Dutch.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "nl",
    postings: &[
        "Softwareontwikkelaar",
        "Software engineer embedded C++",
        "Front-end ontwikkelaar",
        "Full stack developer",
        "C#-ontwikkelaar",
        ".NET-architect",
        "Systeembeheerder",
        "Data-analist",
        "Verpleegkundige (m/v/x)",
        "Wijkverpleegkundige",
        "Verzorgende IG",
        "Helpende plus",
        "Huisarts in loondienst",
        "Fysiotherapeut",
        "Tandartsassistente",
        "Leraar Nederlands",
        "Lerares wiskunde",
        "Docent Duits",
        "Basisschoolleerkracht",
        "Pedagogisch medewerker",
        "Zelfstandig werkend kok",
        "Keukenhulp",
        "Medewerker bediening",
        "Bakker",
        "Vrachtwagenchauffeur | Noordlijn Transport | Groningen",
        "Chauffeur CE",
        "Pakketbezorger",
        "Heftruckchauffeur",
        "Magazijnmedewerker | Logihal | 's-Hertogenbosch",
        "Schoonmaker",
        "Timmerman",
        "Loodgieter",
        "Elektromonteur",
        "Kapster",
        "Winkelmedewerker",
        "Verkoopster mode",
        "Kassamedewerker",
        "Administratief medewerkster",
        "Receptioniste",
        "HR-adviseur",
        "Hoofd personeelszaken",
        "Algemeen directeur",
        "Projectleider bouw",
        "Advocaat arbeidsrecht",
        "Boekhouder",
        "Stagiair marketing",
        "Beleidsadviseur | Gemeente Súdwest | Sneek",
        "Coördinator vrijwilligers",
        "Orchideeënkweker",
        "Lasser of bankwerker",
    ],
};

#[test]
fn case_does_not_matter() {
    BOARD.check("LOODGIETER", &["Loodgieter"]);
    BOARD.check("Chauffeur ce", &["Chauffeur CE"]);
}

#[test]
fn the_trema_does_not_matter() {
    BOARD.check("coordinator", &["Coördinator vrijwilligers"]);
    BOARD.check("orchideeenkweker", &["Orchideeënkweker"]);
    BOARD.check("beleidsadviseur sudwest", &["Beleidsadviseur"]);
}

#[test]
fn the_letter_ij_is_two_letters() {
    BOARD.check("magazĳnmedewerker", &["Magazijnmedewerker"]);
    BOARD.check("MAGAZIJNMEDEWERKER", &["Magazijnmedewerker"]);
    BOARD.check("magazynmedewerker", &["Magazijnmedewerker"]);
}

#[test]
fn plural_and_singular_find_each_other() {
    BOARD.check("verpleegkundigen", &["Verpleegkundige (m/v/x)"]);
    BOARD.check("loodgieters", &["Loodgieter"]);
    BOARD.check("leraren nederlands", &["Leraar Nederlands"]);
    BOARD.check("bakkers", &["Bakker"]);
    BOARD.check("boekhouders", &["Boekhouder"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("leraar wiskunde", &["Lerares wiskunde"]);
    BOARD.check("kapper", &["Kapster"]);
    BOARD.check(
        "administratief medewerker",
        &["Administratief medewerkster"],
    );
    BOARD.check("receptionist", &["Receptioniste"]);
    BOARD.check("verkoper mode", &["Verkoopster mode"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("bakker (m/v)", &["Bakker"]);
    BOARD.check("timmerman m/v/x", &["Timmerman"]);
}

#[test]
fn a_compound_is_found_by_its_parts() {
    BOARD.check("software ontwikkelaar", &["Softwareontwikkelaar"]);
    BOARD.check("vrachtwagen chauffeur", &["Vrachtwagenchauffeur"]);
    BOARD.check("medewerker magazijn", &["Magazijnmedewerker"]);
    BOARD.check("leerkracht basisschool", &["Basisschoolleerkracht"]);
    BOARD.check("elektro monteur", &["Elektromonteur"]);
    BOARD.check("systeem beheerder", &["Systeembeheerder"]);
}

#[test]
fn the_parts_are_found_by_their_compound() {
    BOARD.check("softwareengineer", &["Software engineer embedded C++"]);
    BOARD.check("bouwprojectleider", &["Projectleider bouw"]);
    BOARD.check("marketingstagiair", &["Stagiair marketing"]);
    BOARD.check("bedieningsmedewerker", &["Medewerker bediening"]);
}

#[test]
fn the_word_itself_comes_before_a_compound_that_ends_in_it() {
    BOARD
        .check("chauffeur", &["Chauffeur CE"])
        .with(&["Vrachtwagenchauffeur", "Heftruckchauffeur"]);
    BOARD
        .check("verpleegkundige", &["Verpleegkundige (m/v/x)"])
        .with(&["Wijkverpleegkundige"]);
    BOARD.check("bezorger", &[]).with(&["Pakketbezorger"]);
    BOARD.check("medewerker", &[]).with(&[
        "Magazijnmedewerker",
        "Kassamedewerker",
        "Medewerker bediening",
    ]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("fysio", &["Fysiotherapeut"]).only();
    BOARD.check("heftr", &["Heftruckchauffeur"]);
    BOARD.check("leraar ned", &["Leraar Nederlands"]);
    BOARD.check("vrachtw", &["Vrachtwagenchauffeur"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("verpleegkunidge", &["Verpleegkundige (m/v/x)"]);
    BOARD.check("elektromontuer", &["Elektromonteur"]);
    BOARD.check("scoonmaker", &["Schoonmaker"]);
    BOARD.check("loodgiter", &["Loodgieter"]);
    BOARD.check("fisiotherapeut", &["Fysiotherapeut"]);
    BOARD.check("receptoniste", &["Receptioniste"]);
    BOARD.check("bakkre", &["Bakker"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("fisioterapeut", &["Fysiotherapeut"]);
    BOARD.check("vrahtwagenchaufeur", &["Vrachtwagenchauffeur"]);
    BOARD.check("timerrman", &["Timmerman"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("nederlands leraar", &["Leraar Nederlands"]);
    BOARD.check("bouw projectleider", &["Projectleider bouw"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("advocat arbeidsrecht", &["Advocaat arbeidsrecht"]);
    BOARD.check("software enginer", &["Software engineer embedded C++"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("hr", &["HR-adviseur", "Hoofd personeelszaken"]);
    BOARD.check("personeelszaken", &["Hoofd personeelszaken", "HR-adviseur"]);
    BOARD.check("ceo", &["Algemeen directeur"]);
    BOARD.check("pm", &["Projectleider bouw"]);
    BOARD
        .check("swe", &[])
        .with(&["Software engineer embedded C++", "Softwareontwikkelaar"]);
}

#[test]
fn words_of_the_netherlands_and_of_flanders_find_each_other() {
    BOARD.check("kinesist", &["Fysiotherapeut"]);
    BOARD.check("poetshulp", &["Schoonmaker"]);
    BOARD.check("zorgkundige", &["Verzorgende IG"]);
    BOARD.check("magazijnier", &["Magazijnmedewerker"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD
        .check("docent", &["Docent Duits"])
        .with(&["Leraar Nederlands", "Lerares wiskunde"]);
    BOARD.check("ober", &["Medewerker bediening"]);
    BOARD.check("orderpicker", &["Magazijnmedewerker"]);
    BOARD.check("verpleegster", &["Verpleegkundige (m/v/x)"]);
    BOARD.check("stage", &["Stagiair marketing"]);
    BOARD.check("koerier", &["Pakketbezorger"]);
    BOARD
        .check("lasoperator", &[])
        .with(&["Lasser of bankwerker"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack", &["Full stack developer"]);
    BOARD.check("full-stack", &["Full stack developer"]);
    BOARD.check("frontend", &["Front-end ontwikkelaar"]);
    BOARD.check("data analist", &["Data-analist"]);
    BOARD.check("dataanalist", &["Data-analist"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c#", &["C#-ontwikkelaar"]).only();
    BOARD
        .check("c++", &["Software engineer embedded C++"])
        .only();
    BOARD.check(".net", &[".NET-architect"]).only();
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("\"full stack\"", &["Full stack developer"])
        .only();
    BOARD
        .check("„leraar Nederlands”", &["Leraar Nederlands"])
        .only();
    BOARD
        .check("ontwikkelaar -front-end", &[])
        .with(&["C#-ontwikkelaar"])
        .without(&["Front-end ontwikkelaar"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("hertogenbosch", &["Magazijnmedewerker"]);
    BOARD
        .check("chauffeur groningen", &["Vrachtwagenchauffeur"])
        .only();
    BOARD.check("logihal magazijnmedewerker", &["Magazijnmedewerker"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("orchidee", &["Orchideeënkweker"])
        .without(&["Lasser of bankwerker"]);
    BOARD.check("astronaut", &[]).only();
    // The middle of a word is no part of it.
    BOARD.check("rek", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("frontend engineer", &[])
        .with(&["Front-end ontwikkelaar"]);
}
