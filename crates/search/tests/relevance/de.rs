//! German.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "de",
    postings: &[
        "Softwareentwickler (m/w/d)",
        "Software Entwickler Embedded C++",
        "Entwickler:in Backend",
        "Entwickler*innen für Rust gesucht",
        "Java-Entwicklerin",
        "Full-Stack-Entwickler",
        "Frontend Engineer",
        ".NET-Entwickler",
        "C#-Programmierer",
        "Systemadministrator Linux",
        "Projektleiter Hochbau",
        "Projektmanagerin IT",
        "Pflegefachkraft (w/m/d) Nachtdienst",
        "Krankenschwester | Klinik am See | Konstanz",
        "Altenpfleger für Wohngruppe",
        "Ärztin für Innere Medizin",
        "Arzt für Kardiologie",
        "Zahnmedizinische Fachangestellte",
        "Bäckermeister",
        "Bäckerei-Verkäuferin",
        "Verkäufer Fleischtheke",
        "Koch (m/w/d) | Gasthaus Linde | Zürich",
        "Köchin für Großküche",
        "Küchenhilfe",
        "Straßenbauer",
        "Maßschneiderin",
        "Lkw-Fahrer Fernverkehr",
        "Kfz-Mechatroniker (m/w/d)",
        "Gabelstaplerfahrer",
        "Lagerhelfer",
        "Tischler",
        "Schreinerin für Möbelbau",
        "Grundschullehrer",
        "Lehrkraft für Mathematik",
        "Erzieherin in der Kita",
        "Steuerfachangestellte",
        "Rechtsanwältin Arbeitsrecht",
        "Personalreferent",
        "HR Business Partner",
        "Geschäftsführer",
        "Bauingenieur Tiefbau",
        "Ingenieurin für Elektrotechnik",
        "Versicherungskauffrau",
        "Orchideengärtner",
        "Empfang oder Telefonzentrale",
        "Reinigungskraft | Blitzsauber | Mühlheim",
        "Auszubildende im Einzelhandel",
        "Werkstudent Data Science",
    ],
};

#[test]
fn case_does_not_matter() {
    BOARD.check("SOFTWAREENTWICKLER", &["Softwareentwickler (m/w/d)"]);
    BOARD.check("lkw-fahrer", &["Lkw-Fahrer Fernverkehr"]);
}

#[test]
fn umlauts_may_be_plain_or_two_letters() {
    for query in ["bäckermeister", "backermeister", "baeckermeister"] {
        BOARD.check(query, &["Bäckermeister"]);
    }
    BOARD.check("aerztin", &["Ärztin für Innere Medizin"]);
    BOARD.check("geschaeftsfuehrer", &["Geschäftsführer"]);
    BOARD.check("koechin grosskueche", &["Köchin für Großküche"]);
    BOARD.check("reinigungskraft muehlheim", &["Reinigungskraft"]);
    BOARD.check("zuerich koch", &["Koch (m/w/d)"]);
    // Two letters that were never an umlaut.
    BOARD.check("steuer", &["Steuerfachangestellte"]);
    BOARD.check("bauer", &[]).with(&["Straßenbauer"]);
}

#[test]
fn the_sharp_s_is_two_letters() {
    BOARD.check("strassenbauer", &["Straßenbauer"]);
    BOARD.check("massschneiderin", &["Maßschneiderin"]);
    BOARD.check("STRAẞENBAUER", &["Straßenbauer"]);
}

#[test]
fn plural_and_case_find_the_singular() {
    BOARD.check("köche", &["Koch (m/w/d)"]);
    BOARD.check("tischlers", &["Tischler"]);
    BOARD.check("bauingenieure", &["Bauingenieur Tiefbau"]);
    BOARD.check("küchenhilfen", &["Küchenhilfe"]);
    BOARD.check("projektleitern", &["Projektleiter Hochbau"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD
        .check("köchin", &["Köchin für Großküche"])
        .with(&["Koch (m/w/d)"]);
    BOARD
        .check("arzt", &["Arzt für Kardiologie"])
        .with(&["Ärztin für Innere Medizin"]);
    BOARD
        .check("verkäufer", &["Verkäufer Fleischtheke"])
        .with(&["Bäckerei-Verkäuferin"]);
    BOARD.check("java entwickler", &["Java-Entwicklerin"]);
    BOARD.check(
        "ingenieur elektrotechnik",
        &["Ingenieurin für Elektrotechnik"],
    );
}

#[test]
fn a_compound_is_found_by_the_other_gender_of_what_it_ends_in() {
    BOARD
        .check("fahrerin", &[])
        .with(&["Lkw-Fahrer Fernverkehr", "Gabelstaplerfahrer"]);
    BOARD.check("lehrerin", &["Grundschullehrer"]);
    BOARD.check("kaufmann", &["Versicherungskauffrau"]);
    BOARD.check("versicherungskaufmann", &["Versicherungskauffrau"]);
    BOARD
        .check("verkäufer", &["Verkäufer Fleischtheke"])
        .with(&["Bäckerei-Verkäuferin"]);
}

#[test]
fn both_genders_are_in_a_title_that_marks_them() {
    BOARD.check("entwickler backend", &["Entwickler:in Backend"]);
    BOARD.check("entwicklerin backend", &["Entwickler:in Backend"]);
    BOARD.check("entwickler rust", &["Entwickler*innen für Rust gesucht"]);
    BOARD.check(
        "entwicklerinnen rust",
        &["Entwickler*innen für Rust gesucht"],
    );
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("tischler (m/w/d)", &["Tischler"]);
    BOARD.check("koch m/w/d", &["Koch (m/w/d)"]);
    BOARD.check("verkäufer/in fleischtheke", &["Verkäufer Fleischtheke"]);
    BOARD.check("Tischler*in", &["Tischler"]);
    BOARD.check("TischlerIn", &["Tischler"]);
}

#[test]
fn a_compound_is_found_by_its_parts() {
    BOARD.check("software entwickler", &[]).with(&[
        "Software Entwickler Embedded C++",
        "Softwareentwickler (m/w/d)",
    ]);
    BOARD.check("stapler fahrer", &["Gabelstaplerfahrer"]);
    BOARD.check("strassen bauer", &["Straßenbauer"]);
    BOARD.check("bau ingenieur", &["Bauingenieur Tiefbau"]);
    BOARD.check("versicherung kauffrau", &["Versicherungskauffrau"]);
    BOARD.check("orchideen gärtner", &["Orchideengärtner"]);
}

#[test]
fn the_parts_are_found_by_their_compound() {
    BOARD
        .check("softwareentwickler", &["Softwareentwickler (m/w/d)"])
        .with(&["Software Entwickler Embedded C++"]);
    BOARD.check("backendentwickler", &["Entwickler:in Backend"]);
}

#[test]
fn the_word_itself_comes_before_a_compound_that_ends_in_it() {
    BOARD
        .check("fahrer", &["Lkw-Fahrer Fernverkehr"])
        .with(&["Gabelstaplerfahrer"]);
    BOARD
        .check("lehrer", &[])
        .with(&["Grundschullehrer", "Lehrkraft für Mathematik"]);
    BOARD
        .check("ingenieur", &["Ingenieurin für Elektrotechnik"])
        .with(&["Bauingenieur Tiefbau"]);
    BOARD.check("kauffrau", &["Versicherungskauffrau"]);
    BOARD.check("entwickler", &[]).with(&[
        "Softwareentwickler (m/w/d)",
        "Java-Entwicklerin",
        "Entwickler:in Backend",
        "Full-Stack-Entwickler",
    ]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("gabel", &["Gabelstaplerfahrer"]).only();
    BOARD.check("steuerfach", &["Steuerfachangestellte"]);
    BOARD.check("softwareentw", &["Softwareentwickler (m/w/d)"]);
    BOARD
        .check("software entw", &[])
        .with(&["Software Entwickler Embedded C++"]);
}

#[test]
fn the_whole_word_comes_before_its_beginning() {
    BOARD.check("koch", &["Koch (m/w/d)"]);
    BOARD.check("entwickler .net", &[".NET-Entwickler"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("krankenschwster", &["Krankenschwester"]);
    BOARD.check("tichler", &["Tischler"]);
    BOARD.check("reinigunskraft", &["Reinigungskraft"]);
    BOARD.check("shcreinerin", &["Schreinerin für Möbelbau"]);
    // A QWERTY keyboard has these two the other way round.
    BOARD.check("aryt", &["Arzt für Kardiologie"]);
    BOARD.check("erzieerin", &["Erzieherin in der Kita"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("steurfachangestelte", &["Steuerfachangestellte"]);
    BOARD.check("gabelstablerfharer", &["Gabelstaplerfahrer"]);
    BOARD.check("krankenshcwesetr", &["Krankenschwester"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("linux systemadministrator", &["Systemadministrator Linux"]);
    BOARD.check("hochbau projektleiter", &["Projektleiter Hochbau"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("projektlieter hochbau", &["Projektleiter Hochbau"]);
    BOARD.check("lehrkraft matematik", &["Lehrkraft für Mathematik"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check(
        "krankenschwester",
        &["Krankenschwester", "Pflegefachkraft (w/m/d) Nachtdienst"],
    );
    BOARD
        .check("krankenpfleger", &[])
        .with(&["Krankenschwester", "Pflegefachkraft (w/m/d) Nachtdienst"]);
    BOARD
        .check("schreiner", &["Schreinerin für Möbelbau"])
        .with(&["Tischler"]);
    BOARD.check("putzfrau", &["Reinigungskraft"]);
    BOARD.check("berufskraftfahrer", &["Lkw-Fahrer Fernverkehr"]);
    // Written with a hyphen as without one.
    BOARD
        .check("kfz-mechaniker", &[])
        .with(&["Kfz-Mechatroniker (m/w/d)"]);
    BOARD.check("anwalt", &["Rechtsanwältin Arbeitsrecht"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("azubi", &["Auszubildende im Einzelhandel"]);
    BOARD.check("personalwesen", &["HR Business Partner"]);
    BOARD.check("zfa", &["Zahnmedizinische Fachangestellte"]);
    BOARD.check("ceo", &["Geschäftsführer"]);
    BOARD
        .check("pm", &[])
        .with(&["Projektleiter Hochbau", "Projektmanagerin IT"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack entwickler", &["Full-Stack-Entwickler"]);
    BOARD.check("full stack entwickler", &["Full-Stack-Entwickler"]);
    BOARD.check("front-end", &["Frontend Engineer"]);
    BOARD.check("lkw fahrer", &["Lkw-Fahrer Fernverkehr"]);
    BOARD.check("lkwfahrer", &["Lkw-Fahrer Fernverkehr"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c#", &["C#-Programmierer"]).only();
    BOARD
        .check("c++", &["Software Entwickler Embedded C++"])
        .only();
    BOARD.check(".net", &[".NET-Entwickler"]).only();
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("„Lehrkraft für Mathematik“", &["Lehrkraft für Mathematik"])
        .only();
    BOARD
        .check(
            "\"software entwickler\"",
            &["Software Entwickler Embedded C++"],
        )
        .without(&["Softwareentwickler (m/w/d)"]);
    BOARD
        .check("entwickler -java", &[])
        .with(&["Entwickler:in Backend"])
        .without(&["Java-Entwicklerin"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("orchidee", &["Orchideengärtner"])
        .without(&["Empfang oder Telefonzentrale"]);
    // The middle of a word is no part of it.
    BOARD.check("eis", &[]).only();
    BOARD.check("astronautin", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("frontend-entwickler", &[])
        .with(&["Frontend Engineer"]);
    BOARD
        .check("fullstack engineer", &[])
        .with(&["Full-Stack-Entwickler"]);
}
