//! Russian.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "ru",
    postings: &[
        "Программист Python",
        "Разработчик C++",
        "Старший разработчик 1С",
        "Frontend-разработчик",
        "Бэкенд-разработчик Node.js",
        "Fullstack-разработчик",
        "Архитектор .NET",
        "Тестировщик мобильных приложений",
        "Системный администратор",
        "Аналитик данных",
        "Руководитель проекта",
        "Медсестра",
        "Медицинский брат в приёмный покой",
        "Врач-терапевт",
        "Стоматолог",
        "Фельдшер скорой помощи",
        "Акушерка",
        "Логопед",
        "Учитель английского языка",
        "Преподаватель химии",
        "Воспитатель детского сада",
        "Официант",
        "Повар горячего цеха",
        "Шеф-повар",
        "Бармен",
        "Пекарь",
        "Продавец-консультант",
        "Кассир",
        "Менеджер по продажам",
        "HR-менеджер",
        "Специалист по кадрам",
        "Бухгалтер",
        "Главный бухгалтер",
        "Юрист",
        "Секретарь",
        "Генеральный директор",
        "Водитель-экспедитор",
        "Шофёр такси",
        "Курьер пеший | Быстрая Почта | Казань",
        "Кладовщик",
        "Водитель погрузчика",
        "Уборщица",
        "Сантехник",
        "Электромонтёр | Свет и Ток | Королёв",
        "Сварщик",
        "Парикмахер",
        "Охранник",
        "Стажёр",
        "Цветовод орхидей",
        "Рабочий или мастер",
    ],
};

#[test]
fn case_does_not_matter() {
    BOARD.check("БУХГАЛТЕР", &["Бухгалтер", "Главный бухгалтер"]);
    BOARD.check("hr-МЕНЕДЖЕР", &["HR-менеджер"]);
}

#[test]
fn yo_and_ye_are_one_letter() {
    BOARD.check("шофер", &["Шофёр такси"]);
    BOARD.check("стажер", &["Стажёр"]);
    BOARD.check("электромонтер королев", &["Электромонтёр"]);
    BOARD.check("приемный покой", &["Медицинский брат в приёмный покой"]);
}

#[test]
fn a_letter_and_its_sign_may_come_apart() {
    BOARD.check("рабочи\u{306}", &["Рабочий или мастер"]);
    BOARD.check("стаже\u{308}р", &["Стажёр"]);
}

#[test]
fn other_cases_and_the_plural_find_the_word() {
    BOARD.check("водители погрузчика", &["Водитель погрузчика"]);
    BOARD.check("учителя английского", &["Учитель английского языка"]);
    BOARD.check("менеджера по продажам", &["Менеджер по продажам"]);
    BOARD.check("программисты python", &["Программист Python"]);
    BOARD.check("кассиры", &["Кассир"]);
    BOARD.check("сварщиков", &["Сварщик"]);
    BOARD.check("аналитика данных", &["Аналитик данных"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("официантка", &["Официант"]);
    BOARD.check("медбрат", &[]).with(&["Медсестра"]);
    BOARD.check("кладовщица", &["Кладовщик"]);
    BOARD.check("уборщик", &["Уборщица"]);
    BOARD.check("учительница английского", &["Учитель английского языка"]);
    BOARD.check("продавщица", &["Продавец-консультант"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("бармен (м/ж)", &["Бармен"]);
    BOARD.check("официант/ка", &["Официант"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("парик", &["Парикмахер"]).only();
    BOARD.check("электром", &["Электромонтёр"]);
    BOARD.check("системный адм", &["Системный администратор"]);
    BOARD
        .check("водитель погр", &["Водитель погрузчика"])
        .only();
}

#[test]
fn shorter_titles_come_first_at_equal_match() {
    BOARD.check("повар", &["Шеф-повар", "Повар горячего цеха"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("бугалтер", &["Бухгалтер", "Главный бухгалтер"]);
    BOARD.check("парихмахер", &["Парикмахер"]);
    BOARD.check("официнат", &["Официант"]);
    BOARD.check("медсетра", &["Медсестра"]);
    BOARD.check("юирст", &["Юрист"]);
    BOARD.check("охраник", &["Охранник"]);
    BOARD.check("касир", &["Кассир"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("сантехнег", &["Сантехник"]);
    BOARD.check("перикмахир", &["Парикмахер"]);
    BOARD.check("прогрмамистт python", &["Программист Python"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("python программист", &["Программист Python"]);
    BOARD.check("данных аналитик", &["Аналитик данных"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("главный бугалтер", &["Главный бухгалтер"]);
    BOARD.check("систмный администратор", &["Системный администратор"]);
    BOARD.check("преподователь химии", &["Преподаватель химии"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("сисадмин", &["Системный администратор"]);
    BOARD.check("главбух", &["Главный бухгалтер"]);
    BOARD.check("гендиректор", &["Генеральный директор"]);
    BOARD.check("qa", &["Тестировщик мобильных приложений"]);
    BOARD.check("pm", &["Руководитель проекта"]);
    BOARD.check("эйчар", &["HR-менеджер"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("доктор", &["Врач-терапевт"]);
    BOARD.check("кадровик", &["Специалист по кадрам"]);
    BOARD.check("электрик", &["Электромонтёр"]);
    BOARD.check("доставщик", &["Курьер пеший"]);
    BOARD.check("зубной врач", &["Стоматолог"]);
    BOARD
        .check("педагог", &[])
        .with(&["Учитель английского языка", "Преподаватель химии"]);
    BOARD
        .check("программист", &["Программист Python"])
        .with(&["Разработчик C++"]);
}

#[test]
fn words_in_two_scripts_are_one() {
    BOARD.check("front-end", &["Frontend-разработчик"]);
    BOARD.check("фронтенд разработчик", &["Frontend-разработчик"]);
    BOARD.check("backend", &["Бэкенд-разработчик Node.js"]);
    BOARD.check("фулстек", &["Fullstack-разработчик"]);
    // The letter looks the same in Latin and in Cyrillic.
    BOARD.check("1с", &["Старший разработчик 1С"]);
    BOARD.check("1c", &["Старший разработчик 1С"]);
}

#[test]
fn joined_and_apart_are_the_same() {
    BOARD.check("full-stack", &["Fullstack-разработчик"]);
    BOARD.check("шеф повар", &["Шеф-повар"]);
    BOARD.check("врач терапевт", &["Врач-терапевт"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["Разработчик C++"]).only();
    BOARD.check(".net", &["Архитектор .NET"]).only();
    BOARD.check("nodejs", &["Бэкенд-разработчик Node.js"]);
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD
        .check("«главный бухгалтер»", &["Главный бухгалтер"])
        .only();
    BOARD.check("бухгалтер -главный", &["Бухгалтер"]).only();
    BOARD
        .check("водитель -погрузчика", &["Водитель-экспедитор"])
        .without(&["Водитель погрузчика"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("курьер казань", &["Курьер пеший"]).only();
    BOARD.check("почта", &["Курьер пеший"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD
        .check("орхидея", &["Цветовод орхидей"])
        .without(&["Рабочий или мастер"]);
    BOARD.check("космонавт", &[]).only();
    BOARD.check("нло", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("фронтенд-программист", &[])
        .with(&["Frontend-разработчик"]);
    BOARD
        .check("backend developer", &[])
        .with(&["Бэкенд-разработчик Node.js"]);
}
