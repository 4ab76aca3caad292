//! Portuguese.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "pt",
    postings: &[
        "Desenvolvedor(a) Full Stack",
        "Desenvolvedora back-end Java",
        "Programador C#",
        "Engenheiro de software",
        "Engenheira de dados pleno",
        "Analista de dados",
        "Arquiteto .NET",
        "Cientista de dados",
        "Enfermeira do trabalho",
        "Técnico de enfermagem",
        "Médico clínico geral",
        "Fisioterapeuta",
        "Fonoaudióloga",
        "Farmacêutica responsável",
        "Professor de matemática",
        "Educadora de infância",
        "Cozinheiro",
        "Auxiliar de cozinha",
        "Garçom | Cantina da Praça | Florianópolis",
        "Padeiro",
        "Confeiteira",
        "Motorista de caminhão | Estrada Boa | Goiânia",
        "Entregador de aplicativo",
        "Operador de empilhadeira",
        "Estoquista",
        "Pedreiro | Obras Guimarães | São Paulo",
        "Encanador",
        "Eletricista de manutenção",
        "Faxineira",
        "Porteiro noturno",
        "Cabeleireiro",
        "Recepcionista bilíngue",
        "Secretária executiva",
        "Assistente administrativo",
        "Gerente de projetos",
        "Gerente de loja",
        "Vendedor externo",
        "Operador de caixa",
        "Advogada trabalhista",
        "Contador",
        "Analista de RH",
        "Diretora de recursos humanos",
        "Estagiário de comunicação",
        "Jovem aprendiz",
        "Mecânico de automóveis",
        "Oficial ou ajudante",
    ],
};

#[test]
fn case_and_accents_do_not_matter() {
    BOARD.check("MÉDICO", &["Médico clínico geral"]);
    BOARD.check("fonoaudiologa", &["Fonoaudióloga"]);
    BOARD.check("estagiario comunicacao", &["Estagiário de comunicação"]);
    BOARD.check("garcom", &["Garçom"]);
    BOARD.check("motorista de caminhao", &["Motorista de caminhão"]);
}

#[test]
fn plural_and_singular_find_each_other() {
    BOARD.check("motoristas", &["Motorista de caminhão"]);
    BOARD.check("professores de matemática", &["Professor de matemática"]);
    BOARD.check("padeiros", &["Padeiro"]);
    BOARD.check("gerente de projeto", &["Gerente de projetos"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("cozinheira", &["Cozinheiro"]);
    BOARD.check("enfermeiro", &["Enfermeira do trabalho"]);
    BOARD.check("advogado", &["Advogada trabalhista"]);
    BOARD.check("professora de matemática", &["Professor de matemática"]);
    BOARD.check("confeiteiro", &["Confeiteira"]);
    BOARD.check("vendedora", &["Vendedor externo"]);
    BOARD.check(
        "diretor de recursos humanos",
        &["Diretora de recursos humanos"],
    );
}

#[test]
fn both_genders_are_in_a_title_that_marks_them() {
    BOARD.check("desenvolvedor full stack", &["Desenvolvedor(a) Full Stack"]);
    BOARD.check(
        "desenvolvedora full stack",
        &["Desenvolvedor(a) Full Stack"],
    );
    BOARD
        .check("desenvolvedor", &["Desenvolvedor(a) Full Stack"])
        .with(&["Desenvolvedora back-end Java"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("contador(a)", &["Contador"]);
    BOARD.check("advogado/a", &["Advogada trabalhista"]);
    BOARD.check("padeiro (m/f)", &["Padeiro"]);
}

#[test]
fn the_literal_word_comes_before_its_inflection() {
    BOARD
        .check("engenheira", &["Engenheira de dados pleno"])
        .with(&["Engenheiro de software"]);
    BOARD
        .check("engenheiro", &["Engenheiro de software"])
        .with(&["Engenheira de dados pleno"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("fisio", &["Fisioterapeuta"]).only();
    BOARD.check("operador de emp", &["Operador de empilhadeira"]);
    BOARD.check("cabel", &["Cabeleireiro"]).only();
    BOARD.check("mecan", &["Mecânico de automóveis"]);
}

#[test]
fn shorter_titles_come_first_at_equal_match() {
    BOARD.check(
        "dados",
        &[
            "Analista de dados",
            "Cientista de dados",
            "Engenheira de dados pleno",
        ],
    );
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("cabelereiro", &["Cabeleireiro"]);
    BOARD.check("engenhero software", &["Engenheiro de software"]);
    BOARD.check("recepsionista", &["Recepcionista bilíngue"]);
    BOARD.check("eletrecista", &["Eletricista de manutenção"]);
    BOARD.check("pedrero", &["Pedreiro"]);
    BOARD.check("garcon", &["Garçom"]);
    BOARD.check("analizta de rh", &["Analista de RH"]);
    BOARD.check("fxaineira", &["Faxineira"]);
    BOARD.check("padeuro", &["Padeiro"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("fisoterapelta", &["Fisioterapeuta"]);
    BOARD.check("empiliadera", &["Operador de empilhadeira"]);
    BOARD.check("fonaudiolga", &["Fonoaudióloga"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("software engenheiro", &["Engenheiro de software"]);
    BOARD.check("loja gerente", &["Gerente de loja"]);
}

#[test]
fn little_words_may_be_left_out() {
    BOARD.check("operador caixa", &["Operador de caixa"]);
    BOARD.check("tecnico enfermagem", &["Técnico de enfermagem"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("gerente de prjoetos", &["Gerente de projetos"]);
    BOARD.check("asistente administrativo", &["Assistente administrativo"]);
    BOARD.check("auxiliar de cosinha", &["Auxiliar de cozinha"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("rh", &["Analista de RH", "Diretora de recursos humanos"]);
    BOARD.check(
        "recursos humanos",
        &["Diretora de recursos humanos", "Analista de RH"],
    );
    BOARD.check("pm", &["Gerente de projetos"]);
    BOARD.check("swe", &["Engenheiro de software"]);
    BOARD
        .check("dev", &[])
        .with(&["Desenvolvedor(a) Full Stack", "Programador C#"]);
}

#[test]
fn words_of_brazil_and_of_portugal_find_each_other() {
    BOARD.check("empregado de mesa", &["Garçom"]);
    BOARD.check("canalizador", &["Encanador"]);
    BOARD.check("camionista", &["Motorista de caminhão"]);
    BOARD.check("estafeta", &["Entregador de aplicativo"]);
    BOARD.check("terapeuta da fala", &["Fonoaudióloga"]);
    BOARD.check("contabilista", &["Contador"]);
    BOARD.check("pasteleiro", &["Confeiteira"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("auxiliar de limpeza", &["Faxineira"]);
    BOARD.check("almoxarife", &["Estoquista"]);
    BOARD.check("estágio", &["Estagiário de comunicação"]);
    BOARD
        .check("programador", &["Programador C#"])
        .with(&["Desenvolvedor(a) Full Stack"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("fullstack", &["Desenvolvedor(a) Full Stack"]);
    BOARD.check("full-stack", &["Desenvolvedor(a) Full Stack"]);
    BOARD.check("backend", &["Desenvolvedora back-end Java"]);
    BOARD.check("back end java", &["Desenvolvedora back-end Java"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c#", &["Programador C#"]).only();
    BOARD.check(".net", &["Arquiteto .NET"]).only();
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("\"recursos humanos\"", &["Diretora de recursos humanos"])
        .only();
    BOARD
        .check("“analista de dados”", &["Analista de dados"])
        .only();
    BOARD
        .check("gerente -loja", &["Gerente de projetos"])
        .only();
    BOARD
        .check("operador -caixa", &["Operador de empilhadeira"])
        .only();
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("pedreiro sao paulo", &["Pedreiro"]).only();
    BOARD
        .check("goiania motorista", &["Motorista de caminhão"])
        .only();
    BOARD.check("cantina", &["Garçom"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("orquídea", &[])
        .without(&["Oficial ou ajudante"]);
    BOARD.check("astronauta", &[]).only();
    BOARD.check("rhx", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("engenheiro backend", &[])
        .with(&["Desenvolvedora back-end Java"]);
    BOARD
        .check("programador fullstack", &[])
        .with(&["Desenvolvedor(a) Full Stack"]);
}
