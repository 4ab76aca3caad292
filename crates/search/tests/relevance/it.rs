//! Italian.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "it",
    postings: &[
        "Sviluppatore Full Stack",
        "Sviluppatrice front-end",
        "Programmatore C++",
        "Ingegnere del software",
        "Ingegneri meccanici neolaureati",
        "Sistemista Linux",
        "Consulente .NET",
        "Analista dati",
        "Infermiere/a di pronto soccorso",
        "Infermiera domiciliare",
        "OSS per casa di riposo",
        "Operatrice socio sanitaria notturna",
        "Medico di base",
        "Fisioterapista",
        "Logopedista",
        "Farmacista",
        "Cameriere di sala | Trattoria al Molo | Forlì",
        "Cuoco",
        "Aiuto cuoco",
        "Barista",
        "Pizzaiolo",
        "Panettiere",
        "Pasticcera",
        "Commessa di abbigliamento",
        "Addetto alle vendite",
        "Addetta alle pulizie",
        "Cassiere",
        "Magazziniere | Logika Nord | Piacenza",
        "Mulettista",
        "Autista patente CE",
        "Corriere espresso",
        "Idraulico",
        "Elettricista civile",
        "Muratore",
        "Falegname",
        "Parrucchiera",
        "Insegnante di inglese",
        "Maestra d'asilo",
        "Avvocato del lavoro",
        "Contabile fornitori",
        "Ragioniera",
        "Responsabile risorse umane",
        "HR Specialist",
        "Amministratore delegato",
        "Responsabile qualità",
        "Capo progetto",
        "Tirocinante in comunicazione",
        "Operaio o manutentore",
        "Ricercatore universitario",
    ],
};

#[test]
fn case_and_accents_do_not_matter() {
    BOARD.check("FALEGNAME", &["Falegname"]);
    BOARD.check("responsabile qualita", &["Responsabile qualità"]);
    BOARD.check("qualita'", &["Responsabile qualità"]);
    BOARD.check("cameriere forli", &["Cameriere di sala"]);
}

#[test]
fn plural_and_singular_find_each_other() {
    BOARD.check("muratori", &["Muratore"]);
    BOARD.check("farmacisti", &["Farmacista"]);
    BOARD.check("cuochi", &["Cuoco"]);
    BOARD.check("ingegnere meccanico", &["Ingegneri meccanici neolaureati"]);
    BOARD.check("avvocati", &["Avvocato del lavoro"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("cuoca", &["Cuoco", "Aiuto cuoco"]);
    BOARD.check("parrucchiere", &["Parrucchiera"]);
    BOARD.check("maestro", &["Maestra d'asilo"]);
    BOARD.check("pasticcere", &["Pasticcera"]);
    BOARD
        .check("commesso", &[])
        .with(&["Commessa di abbigliamento"]);
    BOARD.check("sviluppatrice full stack", &["Sviluppatore Full Stack"]);
    BOARD.check("sviluppatore front-end", &["Sviluppatrice front-end"]);
}

#[test]
fn both_genders_are_in_a_title_that_marks_them() {
    BOARD
        .check("infermiere", &["Infermiere/a di pronto soccorso"])
        .with(&["Infermiera domiciliare"]);
    BOARD.check(
        "infermiera pronto soccorso",
        &["Infermiere/a di pronto soccorso"],
    );
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("cassiere/a", &["Cassiere"]);
    BOARD.check("barista (m/f)", &["Barista"]);
    BOARD.check("cuoco/a", &["Cuoco", "Aiuto cuoco"]);
}

#[test]
fn the_literal_word_comes_before_its_inflection() {
    BOARD
        .check("sviluppatrice", &["Sviluppatrice front-end"])
        .with(&["Sviluppatore Full Stack"]);
    BOARD
        .check("ingegnere", &["Ingegnere del software"])
        .with(&["Ingegneri meccanici neolaureati"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("fisio", &["Fisioterapista"]).only();
    BOARD.check("ingegnere del soft", &["Ingegnere del software"]);
    BOARD.check("mulet", &["Mulettista"]).only();
    BOARD.check("parrucch", &["Parrucchiera"]);
}

#[test]
fn doubled_letters_are_a_common_typo() {
    BOARD.check("magaziniere", &["Magazziniere"]);
    BOARD.check("parucchiera", &["Parrucchiera"]);
    BOARD.check("pizaiolo", &["Pizzaiolo"]);
    BOARD.check("avocato", &["Avvocato del lavoro"]);
    BOARD.check("elletricista", &["Elettricista civile"]);
    BOARD.check("mullettista", &["Mulettista"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("falegniame", &["Falegname"]);
    BOARD.check("quoco", &["Cuoco", "Aiuto cuoco"]);
    BOARD.check("muratoer", &["Muratore"]);
    BOARD.check("farmacosta", &["Farmacista"]);
    BOARD.check("insegnate", &["Insegnante di inglese"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("ingeniere del software", &["Ingegnere del software"]);
    BOARD.check("paruchiera", &["Parrucchiera"]);
    BOARD.check("fisoterapitsa", &["Fisioterapista"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("linux sistemista", &["Sistemista Linux"]);
    BOARD.check("espresso corriere", &["Corriere espresso"]);
}

#[test]
fn little_words_may_be_left_out() {
    BOARD.check("ingegnere software", &["Ingegnere del software"]);
    BOARD.check("addetto vendite", &["Addetto alle vendite"]);
}

#[test]
fn the_article_before_an_apostrophe_is_a_word_of_its_own() {
    BOARD.check("maestra asilo", &["Maestra d'asilo"]);
    BOARD.check("asilo", &["Maestra d'asilo"]);
    BOARD.check("maestra d’asilo", &["Maestra d'asilo"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("analsita dati", &["Analista dati"]);
    BOARD.check("capo progeto", &["Capo progetto"]);
    BOARD.check("adetta pulizie", &["Addetta alle pulizie"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("hr", &["HR Specialist", "Responsabile risorse umane"]);
    BOARD.check(
        "risorse umane",
        &["Responsabile risorse umane", "HR Specialist"],
    );
    BOARD.check(
        "oss",
        &[
            "OSS per casa di riposo",
            "Operatrice socio sanitaria notturna",
        ],
    );
    BOARD.check("ceo", &["Amministratore delegato"]);
    BOARD.check("pm", &["Capo progetto"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("carrellista", &["Mulettista"]);
    BOARD.check("camionista", &["Autista patente CE"]);
    BOARD.check("docente", &["Insegnante di inglese"]);
    BOARD.check("fornaio", &["Panettiere"]);
    BOARD.check("stagista", &["Tirocinante in comunicazione"]);
    BOARD.check("conducente", &["Autista patente CE"]);
    BOARD.check("contabile", &["Contabile fornitori", "Ragioniera"]);
    BOARD.check(
        "commessa",
        &["Commessa di abbigliamento", "Addetto alle vendite"],
    );
    BOARD
        .check("programmatore", &["Programmatore C++"])
        .with(&["Sviluppatore Full Stack"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack", &["Sviluppatore Full Stack"]);
    BOARD.check("full-stack", &["Sviluppatore Full Stack"]);
    BOARD.check("frontend", &["Sviluppatrice front-end"]);
    BOARD.check("front end", &["Sviluppatrice front-end"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["Programmatore C++"]).only();
    BOARD.check(".net", &["Consulente .NET"]).only();
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("\"risorse umane\"", &["Responsabile risorse umane"])
        .only();
    BOARD.check("«medico di base»", &["Medico di base"]).only();
    BOARD.check("cuoco -aiuto", &["Cuoco"]).only();
    BOARD
        .check("responsabile -qualità", &["Responsabile risorse umane"])
        .only();
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD
        .check("magazziniere piacenza", &["Magazziniere"])
        .only();
    BOARD
        .check("trattoria cameriere", &["Cameriere di sala"])
        .only();
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("orchidea", &[])
        .without(&["Operaio o manutentore"]);
    BOARD.check("astronauta", &[]).only();
    BOARD.check("ufo", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("frontend developer", &[])
        .with(&["Sviluppatrice front-end"]);
    BOARD
        .check("fullstack developer", &[])
        .with(&["Sviluppatore Full Stack"]);
}
