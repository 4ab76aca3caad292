//! Arabic.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "ar",
    postings: &[
        "مهندس برمجيات",
        "مهندسة مدنية",
        "مطور واجهات أمامية React",
        "مطور C++",
        "مبرمج .NET",
        "مطورة تطبيقات",
        "محلل بيانات",
        "مدير مشروع",
        "مدير الموارد البشرية",
        "أخصائي توظيف",
        "ممرضة",
        "ممرض عناية مركزة",
        "طبيب أسنان",
        "طبيبة أطفال",
        "صيدلي",
        "أخصائي علاج طبيعي",
        "معلم رياضيات",
        "معلمة لغة إنجليزية",
        "معلم صف ٣",
        "مُدرّس فيزياء",
        "محاسب",
        "مدقق حسابات",
        "محامي شركات",
        "سكرتيرة تنفيذية",
        "موظف استقبال",
        "بائع في متجر",
        "مندوب مبيعات | شركة النخيل | الرياض",
        "كاشير",
        "خدمة العملاء",
        "نادل",
        "طباخ",
        "شيف حلويات",
        "خباز",
        "سائق شاحنة | نقل الخليج | جدة",
        "سائق خاص",
        "عامل توصيل",
        "أمين مستودع",
        "عامل نظافة",
        "كهربائي",
        "سباك",
        "نجار",
        "ميكانيكي سيارات",
        "حارس أمن",
        "حلاق",
        "مدير تمريض في مستشفى",
        "مدير المبيعات",
        "مصمم جرافيك",
        "فني أو مساعد",
    ],
};

#[test]
fn the_hamza_does_not_matter() {
    BOARD.check("اخصائي توظيف", &["أخصائي توظيف"]);
    BOARD.check("طبيب اسنان", &["طبيب أسنان"]);
    BOARD.check("حارس امن", &["حارس أمن"]);
    BOARD.check("موظف إستقبال", &["موظف استقبال"]);
    BOARD.check("امين مستودع", &["أمين مستودع"]);
}

#[test]
fn the_last_letter_may_lose_its_dots() {
    BOARD.check("ممرضه", &["ممرضة"]);
    BOARD.check("سكرتيره تنفيذيه", &["سكرتيرة تنفيذية"]);
    BOARD.check("صيدلى", &["صيدلي"]);
    BOARD.check("مدير مستشفي", &["مدير تمريض في مستشفى"]);
    BOARD.check("سائق جده", &["سائق شاحنة"]).only();
}

#[test]
fn vowel_signs_and_tatweel_do_not_matter() {
    BOARD.check("مدرس فيزياء", &["مُدرّس فيزياء"]);
    BOARD.check("مُحَاسِب", &["محاسب"]);
    BOARD.check("مهنـــدس برمجيات", &["مهندس برمجيات"]);
}

#[test]
fn digits_of_both_kinds_are_the_same() {
    BOARD.check("معلم صف 3", &["معلم صف ٣"]).only();
    BOARD.check("معلم صف ٣", &["معلم صف ٣"]).only();
}

#[test]
fn letters_of_a_persian_keyboard_are_the_same() {
    BOARD.check("کاشیر", &["كاشير"]);
    BOARD.check("مهندس برمجیات", &["مهندس برمجيات"]);
}

#[test]
fn the_article_does_not_matter() {
    BOARD.check("المحاسب", &["محاسب"]);
    BOARD.check("موارد بشرية", &["مدير الموارد البشرية"]);
    BOARD
        .check("مبيعات", &["مندوب مبيعات"])
        .with(&["مدير المبيعات"]);
    BOARD
        .check("المبيعات", &["مدير المبيعات"])
        .with(&["مندوب مبيعات"]);
}

#[test]
fn the_plural_finds_the_singular() {
    BOARD.check("مهندسين برمجيات", &["مهندس برمجيات"]);
    BOARD.check("محاسبون", &["محاسب"]);
    BOARD.check("محاسبين", &["محاسب"]);
}

#[test]
fn feminine_and_masculine_find_each_other() {
    BOARD.check("ممرض", &["ممرض عناية مركزة"]).with(&["ممرضة"]);
    BOARD.check("ممرضة", &["ممرضة"]).with(&["ممرض عناية مركزة"]);
    BOARD.check("محامية شركات", &["محامي شركات"]);
    BOARD.check("بائعة", &["بائع في متجر"]);
    BOARD.check("طباخة", &["طباخ"]);
    BOARD.check("مهندسة برمجيات", &["مهندس برمجيات"]);
}

#[test]
fn marks_of_gender_in_a_query_ask_for_nothing() {
    BOARD.check("محاسب/ة", &["محاسب"]);
    BOARD.check("طباخ/ة", &["طباخ"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("كهرب", &["كهربائي"]).only();
    BOARD.check("ميكان", &["ميكانيكي سيارات"]);
    BOARD.check("مندوب مبي", &["مندوب مبيعات"]);
}

#[test]
fn the_whole_word_comes_before_its_beginning() {
    BOARD.check("طبيب", &["طبيب أسنان", "طبيبة أطفال"]);
    BOARD
        .check("معلم", &["معلم رياضيات", "معلم صف ٣"])
        .with(&["معلمة لغة إنجليزية"]);
}

#[test]
fn one_typo_is_forgiven_from_four_letters() {
    BOARD.check("كهرباءي", &["كهربائي"]);
    BOARD.check("محاسسب", &["محاسب"]);
    BOARD.check("مياكنيكي سيارات", &["ميكانيكي سيارات"]);
    BOARD.check("حلاف", &["حلاق"]);
    BOARD.check("كاسير", &["كاشير"]);
}

#[test]
fn two_typos_are_forgiven_from_eight_letters() {
    BOARD.check("مياكنكيي سيارات", &["ميكانيكي سيارات"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("بيانات محلل", &["محلل بيانات"]);
    BOARD.check("أسنان طبيب", &["طبيب أسنان"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("مهندش برمجيات", &["مهندس برمجيات"]);
    BOARD.check("مدير مشورع", &["مدير مشروع"]);
    BOARD.check("محلل بيانت", &["محلل بيانات"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("hr", &["مدير الموارد البشرية"]);
    BOARD.check("pm", &["مدير مشروع"]);
    BOARD.check("شؤون الموظفين", &["مدير الموارد البشرية"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD
        .check("مدرس", &["مُدرّس فيزياء"])
        .with(&["معلم رياضيات"]);
    BOARD.check("مراجع حسابات", &["مدقق حسابات"]);
    BOARD.check("فني سباكة", &["سباك"]);
    BOARD.check("أمين صندوق", &["كاشير"]);
    BOARD.check("جرسون", &["نادل"]);
    BOARD
        .check("تمريض", &["مدير تمريض في مستشفى"])
        .with(&["ممرضة"]);
    BOARD.check("مبرمج", &["مبرمج .NET"]).with(&["مطور C++"]);
}

#[test]
fn names_in_latin_letters_are_words() {
    BOARD
        .check("react مطور", &["مطور واجهات أمامية React"])
        .only();
    BOARD.check("c++", &["مطور C++"]).only();
    BOARD.check(".net", &["مبرمج .NET"]).only();
    BOARD.check("front-end", &["مطور واجهات أمامية React"]);
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD.check("\"مدير المبيعات\"", &["مدير المبيعات"]).only();
    BOARD.check("«محلل بيانات»", &["محلل بيانات"]).only();
    BOARD.check("سائق -شاحنة", &["سائق خاص"]).only();
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("مندوب الرياض", &["مندوب مبيعات"]).only();
    BOARD.check("النخيل", &["مندوب مبيعات"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD.check("أوركيد", &[]).without(&["فني أو مساعد"]);
    BOARD.check("رائد فضاء", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("مهندس واجهات أمامية", &[])
        .with(&["مطور واجهات أمامية React"]);
}
