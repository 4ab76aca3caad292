//! Spanish.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "es",
    postings: &[
        "Desarrollador/a Full Stack",
        "Desarrolladora backend Node.js",
        "Programador C++",
        "Ingeniero de software",
        "Ingeniera de datos senior",
        "Analista de datos",
        "Arquitecto .NET",
        "Enfermero/a de urgencias",
        "Enfermera de planta",
        "Auxiliar de enfermería",
        "Médica de familia",
        "Fisioterapeuta",
        "Farmacéutico adjunto",
        "Logopeda escolar",
        "Camarero de sala | Mesón del Puerto | Málaga",
        "Camarera de pisos",
        "Cocinero",
        "Ayudante de cocina",
        "Jefe de cocina",
        "Jefa de proyecto",
        "Profesora de inglés",
        "Maestro de primaria",
        "Educadora infantil",
        "Abogado laboralista",
        "Contable",
        "Director de recursos humanos",
        "Técnico de RRHH",
        "Dependienta de moda",
        "Cajero de supermercado | Frescamar | León",
        "Repartidor en bicicleta",
        "Conductor de camión | Rutas del Sur | Córdoba",
        "Carretillero con experiencia",
        "Mozo de almacén",
        "Fontanero",
        "Albañil | Obras Peña | Logroño",
        "Electricista industrial",
        "Limpiador de cristales",
        "Peluquera",
        "Niñera por horas",
        "Diseñador gráfico",
        "Becario de marketing",
        "Vigilante de seguridad",
        "Investigador en I+D",
        "Oficial de primera o segunda",
        "Consultor de procesos",
    ],
};

#[test]
fn the_name_of_a_role_is_no_typo_of_another() {
    BOARD.check("conductor", &["Conductor de camión"]).only();
    BOARD.check("conzultor", &["Consultor de procesos"]);
}

#[test]
fn case_and_accents_do_not_matter() {
    BOARD.check("ENFERMERA DE PLANTA", &["Enfermera de planta"]);
    BOARD.check("farmaceutico", &["Farmacéutico adjunto"]);
    BOARD.check("profesora de ingles", &["Profesora de inglés"]);
    BOARD.check("CONDUCTOR DE CAMIÓN", &["Conductor de camión"]);
}

#[test]
fn enye_may_be_a_plain_n() {
    BOARD.check("albanil", &["Albañil"]);
    BOARD.check("ninera", &["Niñera por horas"]);
    BOARD.check("disenador grafico", &["Diseñador gráfico"]);
}

#[test]
fn plural_and_singular_find_each_other() {
    BOARD.check("fontaneros", &["Fontanero"]);
    BOARD.check("abogados laboralistas", &["Abogado laboralista"]);
    BOARD.check("conductores de camión", &["Conductor de camión"]);
    BOARD.check("electricistas", &["Electricista industrial"]);
    BOARD.check("camiones", &["Conductor de camión"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("cocinera", &["Cocinero"]);
    BOARD.check("médico de familia", &["Médica de familia"]);
    BOARD.check("peluquero", &["Peluquera"]);
    BOARD.check("maestra", &["Maestro de primaria"]);
    BOARD.check("profesor de inglés", &["Profesora de inglés"]);
    BOARD
        .check("camarero", &["Camarero de sala"])
        .with(&["Camarera de pisos"]);
}

#[test]
fn both_genders_are_in_a_title_that_marks_them() {
    BOARD.check("desarrollador full stack", &["Desarrollador/a Full Stack"]);
    BOARD.check("desarrolladora full stack", &["Desarrollador/a Full Stack"]);
    BOARD.check("enfermera urgencias", &["Enfermero/a de urgencias"]);
    BOARD
        .check("enfermero", &["Enfermero/a de urgencias"])
        .with(&["Enfermera de planta"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("abogado/a", &["Abogado laboralista"]);
    BOARD.check("cocinero (h/m)", &["Cocinero"]);
    BOARD.check("cajero/a leon", &["Cajero de supermercado"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("fisio", &["Fisioterapeuta"]).only();
    BOARD.check("carret", &["Carretillero con experiencia"]);
    BOARD.check("ingeniero de soft", &["Ingeniero de software"]);
    BOARD.check("electr", &["Electricista industrial"]).only();
}

#[test]
fn the_literal_word_comes_before_its_inflection() {
    BOARD
        .check("ingeniera", &["Ingeniera de datos senior"])
        .with(&["Ingeniero de software"]);
    BOARD
        .check("jefa", &["Jefa de proyecto"])
        .with(&["Jefe de cocina"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    // Sounds that are written in two ways.
    BOARD.check("avogado", &["Abogado laboralista"]);
    BOARD.check("profezora", &["Profesora de inglés"]);
    BOARD.check("becarrio", &["Becario de marketing"]);
    BOARD.check("cosinero", &["Cocinero"]);
    // Fingers that were too fast.
    BOARD.check("dependeinta", &["Dependienta de moda"]);
    BOARD.check("repartidro", &["Repartidor en bicicleta"]);
    BOARD.check("fontanwro", &["Fontanero"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("bijilante", &["Vigilante de seguridad"]);
    BOARD.check("carretiyero", &["Carretillero con experiencia"]);
    BOARD.check("fisoterapueta", &["Fisioterapeuta"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("datos analista", &["Analista de datos"]);
    BOARD.check("supermercado cajero", &["Cajero de supermercado"]);
}

#[test]
fn little_words_may_be_left_out() {
    BOARD.check("analista datos", &["Analista de datos"]);
    BOARD.check("mozo almacen", &["Mozo de almacén"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("ingeniero sofware", &["Ingeniero de software"]);
    BOARD.check("jefe de cosina", &["Jefe de cocina"]);
    BOARD.check("abogdao laboralista", &["Abogado laboralista"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("rrhh", &["Técnico de RRHH", "Director de recursos humanos"]);
    BOARD.check(
        "recursos humanos",
        &["Director de recursos humanos", "Técnico de RRHH"],
    );
    BOARD.check("pm", &["Jefa de proyecto"]);
    BOARD.check("swe", &["Ingeniero de software"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("mesero", &["Camarero de sala"]);
    BOARD.check("plomero", &["Fontanero"]);
    BOARD.check("contador", &["Contable"]);
    BOARD.check("camionero", &["Conductor de camión"]);
    BOARD.check("canguro", &["Niñera por horas"]);
    BOARD.check("kinesiólogo", &["Fisioterapeuta"]);
    BOARD.check("docente", &["Profesora de inglés"]);
    BOARD.check("chofer", &["Conductor de camión"]);
    BOARD.check("vendedora", &["Dependienta de moda"]);
    BOARD
        .check("programador", &["Programador C++"])
        .with(&["Desarrollador/a Full Stack"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack", &["Desarrollador/a Full Stack"]);
    BOARD.check("full-stack", &["Desarrollador/a Full Stack"]);
    BOARD.check("back-end", &["Desarrolladora backend Node.js"]);
    BOARD.check("back end", &["Desarrolladora backend Node.js"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["Programador C++"]).only();
    BOARD.check(".net", &["Arquitecto .NET"]).only();
    BOARD.check("node.js", &["Desarrolladora backend Node.js"]);
    BOARD.check("nodejs", &["Desarrolladora backend Node.js"]);
    BOARD.check("i+d", &["Investigador en I+D"]);
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("\"recursos humanos\"", &["Director de recursos humanos"])
        .only();
    BOARD.check("«auxiliar de enfermería»", &["Auxiliar de enfermería"]);
    BOARD
        .check("cocina -jefe", &["Ayudante de cocina"])
        .without(&["Jefe de cocina"]);
    BOARD
        .check("datos -senior", &["Analista de datos"])
        .without(&["Ingeniera de datos senior"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("albañil logroño", &["Albañil"]).only();
    BOARD.check("malaga camarero", &["Camarero de sala"]).only();
    BOARD.check("cordoba", &["Conductor de camión"]);
    BOARD.check("frescamar", &["Cajero de supermercado"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("orquídea", &[])
        .without(&["Oficial de primera o segunda"]);
    BOARD.check("astronauta", &[]).only();
    BOARD.check("caj", &["Cajero de supermercado"]).only();
    BOARD.check("cez", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("ingeniero backend", &[])
        .with(&["Desarrolladora backend Node.js"]);
    BOARD
        .check("programador backend", &[])
        .with(&["Desarrolladora backend Node.js"]);
}
