//! English.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "en",
    postings: &[
        "Software Engineer",
        "Senior Software Engineer, Payments",
        "Full-Stack Developer",
        "Fullstack Engineer, Growth",
        "Full Stack Web Developer",
        "Frontend Developer (React)",
        "Back-End Developer, Node.js",
        "C++ Developer",
        "C# Developer",
        "C Firmware Engineer",
        ".NET Architect",
        "Network Administrator",
        "R Programmer, Biostatistics",
        "Rust Engineer",
        "QA Engineer",
        "Quality Assurance Lead",
        "Site Reliability Engineer",
        "Data Scientist",
        "Data Science Manager",
        "Product Manager",
        "Project Manager, Construction",
        "Registered Nurse, Night Shift",
        "Nursing Home Cook",
        "Physician, Emergency Department",
        "HR Generalist",
        "Human Resources Director",
        "Chief Executive Officer",
        "Executive Chef",
        "Waiter or Waitress | Orchard House | Leeds",
        "Orchid Grower",
        "Operator or Fitter",
        "Truck Driver | Northline Freight | Bristol",
        "Lorry Driver, Nights",
        "Forklift Operator",
        "Carpenter",
        "Primary School Teacher | Hillside Academy | Bristol",
        "Teaching Assistant",
        "Accountant",
        "Accounts Payable Clerk",
        "Café Barista",
        "Receptionist",
        "Dental Receptionist, Part-Time",
        "Maître d'Hôtel",
        "Solicitor, Family Law",
        "Warehouse Associates",
        "Electrician | Volt & Sons | Leeds",
        "Bricklayer",
        "SAP S/4HANA Consultant",
        "Mechanical Designer",
        "Technical Writer",
        "Technical Trainer",
        "Pharmaceuticals Buyer",
        "Area Manager, Brooklyn | Kestrel | Brooklyn",
        "Night Manager | Kestrel | Brooklyn",
        "Stage Manager | Kestrel | Brooklyn",
        "Manager, Broker Relations",
        "Senior Manager, Broker Desk",
    ],
};

#[test]
fn case_and_diacritics_do_not_matter() {
    BOARD.check(
        "SOFTWARE ENGINEER",
        &["Software Engineer", "Senior Software Engineer, Payments"],
    );
    BOARD.check("cafe barista", &["Café Barista"]);
    BOARD.check("maître d’hôtel", &["Maître d'Hôtel"]);
    BOARD.check("maitre d'hotel", &["Maître d'Hôtel"]);
}

#[test]
fn plural_and_singular_find_each_other() {
    BOARD.check("accountants", &["Accountant"]);
    BOARD.check("truck drivers", &["Truck Driver"]);
    BOARD.check("warehouse associate", &["Warehouse Associates"]);
    BOARD.check("teachers", &["Primary School Teacher"]);
}

#[test]
fn the_literal_word_comes_before_its_inflection() {
    BOARD
        .check("nurse", &["Registered Nurse, Night Shift"])
        .with(&["Nursing Home Cook"]);
    BOARD.check("driver", &["Truck Driver", "Lorry Driver, Nights"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("elec", &["Electrician"]).only();
    BOARD.check("software eng", &["Software Engineer"]);
    BOARD.check("data scien", &["Data Scientist", "Data Science Manager"]);
    BOARD.check("teach", &["Teaching Assistant", "Primary School Teacher"]);
}

#[test]
fn what_a_title_goes_on_with_is_not_what_a_place_does() {
    BOARD
        .check("manager bro", &["Manager, Broker Relations"])
        .with(&["Area Manager, Brooklyn", "Stage Manager"]);
}

#[test]
fn the_whole_word_comes_before_its_beginning() {
    BOARD.check("c", &["C Firmware Engineer"]);
    BOARD.check("r", &["R Programmer, Biostatistics"]);
    BOARD.check("net", &[".NET Architect", "Network Administrator"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("acountant", &["Accountant"]);
    BOARD.check("carpetner", &["Carpenter"]);
    BOARD.check("teahcer", &["Primary School Teacher"]);
    BOARD.check("nurae", &["Registered Nurse, Night Shift"]);
    BOARD.check("barrista", &["Café Barista"]);
    BOARD.check("solicitir", &["Solicitor, Family Law"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("elektrican", &["Electrician"]);
    BOARD.check(
        "recieptonist",
        &["Receptionist", "Dental Receptionist, Part-Time"],
    );
    BOARD.check("brikclaier", &["Bricklayer"]);
}

#[test]
fn the_first_letter_is_hardly_ever_a_typo() {
    BOARD
        .check("mechnical", &["Mechanical Designer"])
        .with(&["Technical Writer"]);
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD.check("frontend engineer", &["Frontend Developer (React)"]);
    BOARD
        .check("full stack engineer", &[])
        .with(&["Full-Stack Developer", "Fullstack Engineer, Growth"]);
    BOARD.check("back-end engineer", &["Back-End Developer, Node.js"]);
}

#[test]
fn a_word_behind_digits_is_found() {
    BOARD.check("hana", &["SAP S/4HANA Consultant"]).only();
    BOARD.check("sap s4hana", &["SAP S/4HANA Consultant"]);
}

#[test]
fn what_is_being_typed_begins_and_ends_as_it_was_typed() {
    BOARD
        .check("hanag", &[])
        .without(&["Product Manager", "Night Manager"]);
    BOARD.check("manga", &["Product Manager"]);
    BOARD
        .check("baker", &[])
        .without(&["Back-End Developer, Node.js"]);
    BOARD.check("devlo", &[]).with(&["C++ Developer"]);
}

#[test]
fn long_words_that_begin_alike_are_not_one() {
    BOARD.check("pharmacist", &[]).only();
    BOARD.check("pharmaceuticlas", &["Pharmaceuticals Buyer"]);
}

#[test]
fn an_unfinished_word_may_hold_a_typo() {
    BOARD.check(
        "recepto",
        &["Receptionist", "Dental Receptionist, Part-Time"],
    );
    BOARD.check("forkilft", &["Forklift Operator"]);
    BOARD.check("accoutns pay", &["Accounts Payable Clerk"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check(
        "engineer software",
        &["Software Engineer", "Senior Software Engineer, Payments"],
    );
    BOARD.check("nurse registered", &["Registered Nurse, Night Shift"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("sofware engineer", &["Software Engineer"]);
    BOARD.check("truck drvier", &["Truck Driver"]);
    BOARD.check("qualty assurance", &["Quality Assurance Lead"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("swe", &["Software Engineer"]);
    BOARD.check("qa", &["QA Engineer", "Quality Assurance Lead"]);
    BOARD.check(
        "quality assurance",
        &["Quality Assurance Lead", "QA Engineer"],
    );
    BOARD.check("rn", &["Registered Nurse, Night Shift"]).only();
    BOARD.check("hr", &["HR Generalist", "Human Resources Director"]);
    BOARD.check(
        "human resources",
        &["Human Resources Director", "HR Generalist"],
    );
    BOARD.check("sre", &["Site Reliability Engineer"]);
    BOARD.check("ceo", &["Chief Executive Officer"]);
    BOARD.check("pm", &["Product Manager", "Project Manager, Construction"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("lorry driver", &["Lorry Driver, Nights", "Truck Driver"]);
    BOARD.check("truck driver", &["Truck Driver", "Lorry Driver, Nights"]);
    BOARD.check("attorney", &["Solicitor, Family Law"]);
    BOARD.check("doctor", &["Physician, Emergency Department"]);
    BOARD.check("joiner", &["Carpenter"]);
    BOARD.check("bookkeeper", &["Accountant"]);
}

#[test]
fn a_role_in_other_words_keeps_the_other_words_of_the_query() {
    BOARD
        .check("lorry driver bristol", &["Truck Driver"])
        .without(&["Lorry Driver, Nights", "Primary School Teacher"]);
    BOARD.check("ap clerk", &["Accounts Payable Clerk"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    let all = [
        "Full-Stack Developer",
        "Fullstack Engineer, Growth",
        "Full Stack Web Developer",
    ];
    BOARD.check("fullstack", &[]).with(&all);
    BOARD.check("full-stack", &[]).with(&all);
    BOARD.check("full stack", &[]).with(&all);
    BOARD.check("front-end", &["Frontend Developer (React)"]);
    BOARD.check("backend developer", &["Back-End Developer, Node.js"]);
    BOARD.check("part time", &["Dental Receptionist, Part-Time"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD
        .check("c++", &["C++ Developer"])
        .without(&["C# Developer", "C Firmware Engineer"]);
    BOARD
        .check("c#", &["C# Developer"])
        .without(&["C++ Developer", "C Firmware Engineer"]);
    BOARD
        .check(".net", &[".NET Architect"])
        .without(&["Network Administrator"]);
    for query in ["node.js", "nodejs", "node js"] {
        BOARD.check(query, &["Back-End Developer, Node.js"]);
    }
    BOARD.check("c++ dev", &["C++ Developer"]);
}

#[test]
fn organizations_and_cities_narrow_a_role() {
    BOARD.check("teacher bristol", &["Primary School Teacher"]);
    BOARD.check("leeds electrician", &["Electrician"]);
    BOARD.check("northline", &["Truck Driver"]).only();
}

#[test]
fn a_title_comes_before_an_organization() {
    BOARD.check("orch", &["Orchid Grower", "Waiter or Waitress"]);
}

#[test]
fn a_phrase_stands_as_it_is() {
    BOARD
        .check("\"data science\"", &["Data Science Manager"])
        .without(&["Data Scientist"]);
    BOARD.check("\"engineer software\"", &[]).only();
    BOARD
        .check("“full stack” web", &["Full Stack Web Developer"])
        .without(&["Frontend Developer (React)"]);
}

#[test]
fn a_word_with_a_minus_is_shut_out() {
    BOARD
        .check("software engineer -senior", &["Software Engineer"])
        .without(&["Senior Software Engineer, Payments"]);
    // What means the same is not shut out with it.
    BOARD
        .check("driver -lorry", &["Truck Driver"])
        .without(&["Lorry Driver, Nights"]);
    BOARD
        .check("full-stack", &[])
        .with(&["Full-Stack Developer"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("orchid", &["Orchid Grower"])
        .without(&["Operator or Fitter"]);
    BOARD.check("zookeeper", &[]).only();
    // Four letters are enough to guess, three are not.
    BOARD.check("ruat", &["Rust Engineer"]);
    BOARD.check("hrx", &[]).only();
}

#[test]
fn a_place_beside_a_role_is_as_good_as_in_the_title() {
    let board = Board {
        language: "en",
        postings: &[
            "Night Nurse, Bern | Inselheim",
            "Baker | Bern Mills | Thun",
            "Nurse | Lindenhof | Bern",
            "Nurse | Spital | Thun",
            "Head of Nursing | Lindenhof | Bern",
            "Cook | Lindenhof | Bern",
            "Porter | Inselheim | Bern",
            "Gardener | Inselheim | Bern",
        ],
    };
    board.check("nurse bern", &["Nurse", "Night Nurse, Bern"]);
    board.check("bern nurse", &["Nurse", "Night Nurse, Bern"]);
    // A place alone is better looked for by the filter.
    board.check("bern", &["Night Nurse, Bern", "Baker"]);
}
