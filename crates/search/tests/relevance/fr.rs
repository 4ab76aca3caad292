//! French.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "fr",
    postings: &[
        "Développeur·se full-stack (H/F)",
        "Développeuse back-end",
        "Développeur(se) Python",
        "Ingénieur logiciel",
        "Ingénieure logiciel embarqué C++",
        "Architecte .NET",
        "Ingénieur·e DevOps senior",
        "Testeur logiciel",
        "Chef de projet informatique",
        "Cheffe de cuisine",
        "Cuisinier (F/H)",
        "Commis de cuisine",
        "Serveur ou serveuse en salle",
        "Infirmier diplômé d'État (H/F)",
        "Infirmière de nuit",
        "Aide-soignante à domicile",
        "Kinésithérapeute",
        "Sage-femme",
        "Médecin du travail",
        "Pharmacien adjoint",
        "Orthophoniste",
        "Directeur des ressources humaines",
        "Chargée de mission RH",
        "Comptable fournisseurs",
        "Expert-comptable",
        "Avocat en droit du travail",
        "Professeur des écoles",
        "Enseignante d'anglais",
        "Éducatrice de jeunes enfants",
        "Vendeur en boulangerie",
        "Boulanger",
        "Pâtissière",
        "Hôte de caisse",
        "Électricien du bâtiment | Lumen Chantiers | Lyon",
        "Maçon | Pierre & Fils | Besançon",
        "Chauffeur livreur | Vite Porté | Lyon",
        "Conducteur poids lourd",
        "Cariste magasinier",
        "Agent d'entretien",
        "Stagiaire en communication",
        "Responsable des ventes à l'étranger",
        "Œnologue",
        "Régisseur de chœur",
    ],
};

#[test]
fn case_and_accents_do_not_matter() {
    BOARD.check("INFIRMIÈRE", &["Infirmière de nuit"]);
    BOARD.check("electricien", &["Électricien du bâtiment"]);
    BOARD.check("patissiere", &["Pâtissière"]);
    BOARD.check("macon", &["Maçon"]);
    BOARD.check("PÂTISSIÈRE", &["Pâtissière"]);
}

#[test]
fn the_joined_o_and_e_are_two_letters() {
    BOARD.check("oenologue", &["Œnologue"]).only();
    BOARD.check("regisseur choeur", &["Régisseur de chœur"]);
    BOARD.check("régisseur de chœur", &["Régisseur de chœur"]);
}

#[test]
fn plural_and_singular_find_each_other() {
    BOARD.check("orthophonistes", &["Orthophoniste"]);
    BOARD.check("caristes", &["Cariste magasinier"]);
    BOARD.check("électriciens", &["Électricien du bâtiment"]);
    BOARD.check("avocats", &["Avocat en droit du travail"]);
    BOARD.check("comptable fournisseur", &["Comptable fournisseurs"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("boulangère", &["Boulanger"]);
    BOARD.check("pâtissier", &["Pâtissière"]);
    BOARD.check("cuisinière", &["Cuisinier (F/H)"]);
    BOARD.check(
        "éducateur de jeunes enfants",
        &["Éducatrice de jeunes enfants"],
    );
    BOARD
        .check(
            "infirmier",
            &["Infirmier diplômé d'État (H/F)", "Infirmière de nuit"],
        )
        .only();
    BOARD
        .check(
            "infirmière",
            &["Infirmière de nuit", "Infirmier diplômé d'État (H/F)"],
        )
        .only();
}

#[test]
fn both_genders_are_in_a_title_that_marks_them() {
    let full_stack = "Développeur·se full-stack (H/F)";
    BOARD.check("développeur full-stack", &[full_stack]).only();
    BOARD.check("développeuse full-stack", &[full_stack]).only();
    BOARD.check("développeur python", &["Développeur(se) Python"]);
    BOARD.check("développeuse python", &["Développeur(se) Python"]);
    BOARD.check("ingénieur devops", &["Ingénieur·e DevOps senior"]);
    BOARD.check("ingénieure devops", &["Ingénieur·e DevOps senior"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("boulanger h/f", &["Boulanger"]);
    BOARD.check("boulanger (H/F)", &["Boulanger"]);
    BOARD.check("développeur·se python", &["Développeur(se) Python"]);
    BOARD.check("avocat·e", &["Avocat en droit du travail"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("kin", &["Kinésithérapeute"]);
    BOARD.check("ortho", &["Orthophoniste"]).only();
    BOARD.check("chauffeur liv", &["Chauffeur livreur"]);
    BOARD.check("éduc", &["Éducatrice de jeunes enfants"]);
}

#[test]
fn the_whole_word_comes_before_its_beginning() {
    BOARD.check(
        "chef",
        &["Chef de projet informatique", "Cheffe de cuisine"],
    );
    BOARD.check("boulanger", &["Boulanger", "Vendeur en boulangerie"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("ortophoniste", &["Orthophoniste"]);
    BOARD.check("kinésitérapeute", &["Kinésithérapeute"]);
    BOARD.check("chaufeur", &["Chauffeur livreur"]);
    BOARD.check("electrisien", &["Électricien du bâtiment"]);
    BOARD.check("pharmatien", &["Pharmacien adjoint"]);
    BOARD.check("boulagner", &["Boulanger"]);
    // The keys of an AZERTY keyboard lie side by side.
    BOARD.check("boulznger", &["Boulanger"]);
    BOARD.check("medexin", &["Médecin du travail"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("kinesiterapeutte", &["Kinésithérapeute"]);
    BOARD.check("ortophonniste", &["Orthophoniste"]);
    BOARD.check("farmacien", &["Pharmacien adjoint"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("livreur chauffeur", &["Chauffeur livreur"]);
    BOARD.check("informatique chef projet", &["Chef de projet informatique"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("ingenieur logicel", &["Ingénieur logiciel"]);
    BOARD.check("dévelopeur python", &["Développeur(se) Python"]);
    BOARD.check("chef de projt", &["Chef de projet informatique"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check(
        "rh",
        &["Chargée de mission RH", "Directeur des ressources humaines"],
    );
    BOARD.check(
        "ressources humaines",
        &["Directeur des ressources humaines", "Chargée de mission RH"],
    );
    BOARD.check("drh", &["Directeur des ressources humaines"]);
    BOARD.check("kiné", &["Kinésithérapeute"]);
    BOARD
        .check("prof", &["Professeur des écoles"])
        .with(&["Enseignante d'anglais"]);
    BOARD
        .check("dev", &[])
        .with(&["Développeur(se) Python", "Développeuse back-end"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("caissière", &["Hôte de caisse"]);
    BOARD.check("instituteur", &["Professeur des écoles"]);
    BOARD.check("routier", &["Conducteur poids lourd"]);
    BOARD.check("femme de ménage", &["Agent d'entretien"]);
    BOARD.check("physiothérapeute", &["Kinésithérapeute"]);
    BOARD.check("stage", &["Stagiaire en communication"]);
    BOARD.check("livreuse lyon", &["Chauffeur livreur"]).only();
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack", &["Développeur·se full-stack (H/F)"]);
    BOARD.check("backend", &["Développeuse back-end"]);
    BOARD.check("aide soignante", &["Aide-soignante à domicile"]);
    BOARD.check("sage femme", &["Sage-femme"]);
    BOARD.check("expert comptable", &["Expert-comptable"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD
        .check("c++", &["Ingénieure logiciel embarqué C++"])
        .only();
    BOARD.check(".net", &["Architecte .NET"]).only();
}

#[test]
fn the_article_before_an_apostrophe_is_a_word_of_its_own() {
    BOARD.check("agent entretien", &["Agent d'entretien"]);
    BOARD.check("agent d’entretien", &["Agent d'entretien"]);
    BOARD.check("etranger", &["Responsable des ventes à l'étranger"]);
    BOARD.check("état", &["Infirmier diplômé d'État (H/F)"]);
}

#[test]
fn a_phrase_stands_as_it_is() {
    BOARD
        .check("\"droit du travail\"", &["Avocat en droit du travail"])
        .without(&["Médecin du travail"]);
    BOARD
        .check("« ingénieur logiciel »", &["Ingénieur logiciel"])
        .without(&["Testeur logiciel"]);
}

#[test]
fn a_word_with_a_minus_is_shut_out() {
    BOARD
        .check("logiciel -testeur", &["Ingénieur logiciel"])
        .without(&["Testeur logiciel"]);
    BOARD
        .check("cuisine -commis", &["Cheffe de cuisine"])
        .without(&["Commis de cuisine"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD
        .check("chauffeur lyon", &["Chauffeur livreur"])
        .without(&["Électricien du bâtiment"]);
    BOARD.check("maçon besancon", &["Maçon"]);
    BOARD.check("lumen électricien", &["Électricien du bâtiment"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("maçon", &["Maçon"])
        .without(&["Médecin du travail"]);
    BOARD.check("orchidée", &[]).only();
    BOARD.check("astronaute", &[]).only();
    BOARD.check("our", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("ingénieur back-end", &[])
        .with(&["Développeuse back-end"]);
    BOARD
        .check("ingénieur full-stack", &[])
        .with(&["Développeur·se full-stack (H/F)"]);
}
