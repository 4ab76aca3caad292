//! Korean.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "ko",
    postings: &[
        "백엔드 개발자",
        "프론트엔드 개발자",
        "Java 개발자",
        "C++ 소프트웨어 엔지니어",
        "풀스택 개발자",
        ".NET 개발자",
        "Node.js 서버개발자",
        "데이터 분석가",
        "데이터 엔지니어",
        "QA 엔지니어",
        "프로덕트 매니저",
        "프로젝트 매니저",
        "웹디자이너",
        "인사담당자",
        "HR 매니저",
        "회계 담당자",
        "경리",
        "총무팀 사무직",
        "비서",
        "간호사 | 한빛병원 | 부산",
        "간호조무사",
        "물리치료사",
        "요양보호사",
        "치과의사",
        "약사",
        "초등학교 교사",
        "어린이집 교사",
        "학원 강사",
        "조리사",
        "주방보조",
        "바리스타",
        "홀서빙",
        "매장 직원",
        "영업사원 | 새벽상사 | 대전",
        "고객센터 상담원",
        "택배기사",
        "화물차 기사",
        "지게차 운전원",
        "물류센터 직원",
        "환경미화원",
        "경비원",
        "전기기사",
        "자동차 정비사",
        "미용사",
        "변호사",
        "생산직 사원",
        "마케팅 인턴",
        "신입 프로그래머",
        "시청 공무원 | 바람시청 | 서울",
        "난방 설비 기사",
    ],
};

#[test]
fn the_case_and_width_of_latin_letters_do_not_matter() {
    BOARD.check("JAVA 개발자", &["Java 개발자"]);
    BOARD.check("ｊａｖａ 개발자", &["Java 개발자"]);
    BOARD.check("ＱＡ　엔지니어", &["QA 엔지니어"]);
}

#[test]
fn a_syllable_may_come_in_its_letters() {
    // As a Mac writes 간호사 and 경리.
    BOARD.check(
        "\u{1100}\u{1161}\u{11ab}\u{1112}\u{1169}\u{1109}\u{1161}",
        &["간호사"],
    );
    BOARD.check("\u{1100}\u{1167}\u{11bc}\u{1105}\u{1175}", &["경리"]);
}

#[test]
fn a_word_may_be_unfinished() {
    BOARD.check("백엔", &["백엔드 개발자"]).only();
    BOARD.check("물리", &["물리치료사"]).only();
    BOARD.check("데이터 분", &["데이터 분석가"]).only();
    BOARD.check("바리스", &["바리스타"]).only();
}

#[test]
fn a_syllable_may_be_unfinished() {
    // 바리스타 on the way to its last syllable, 약사 on the way to its second.
    BOARD.check("바리스ㅌ", &["바리스타"]);
    BOARD.check("약ㅅ", &["약사"]);
    // The input method first takes the next consonant into the syllable before it.
    BOARD.check("풀슽", &["풀스택 개발자"]);
    BOARD.check("풀스태", &["풀스택 개발자"]);
    BOARD.check("백엔드 개바", &["백엔드 개발자"]);
}

#[test]
fn the_whole_word_comes_before_its_beginning() {
    BOARD.check("간호사", &["간호사"]).without(&["간호조무사"]);
    BOARD.check("경리", &["경리"]);
}

#[test]
fn words_may_be_written_together_or_apart() {
    BOARD.check("백엔드개발자", &["백엔드 개발자"]);
    BOARD.check("서버 개발자", &["Node.js 서버개발자"]);
    BOARD.check("웹 디자이너", &["웹디자이너"]);
    BOARD.check("인사 담당자", &["인사담당자"]);
    BOARD.check("물류센터직원", &["물류센터 직원"]);
    BOARD.check("주방 보조", &["주방보조"]);
    BOARD.check("영업 사원", &["영업사원"]);
}

#[test]
fn a_compound_is_found_by_the_word_it_ends_in() {
    BOARD
        .check("개발자", &[])
        .with(&["백엔드 개발자", "Node.js 서버개발자"]);
    BOARD
        .check("기사", &["화물차 기사"])
        .with(&["택배기사", "전기기사"]);
    BOARD.check("치료사", &["물리치료사"]);
    BOARD.check("디자이너", &["웹디자이너"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("개발자 백엔드", &["백엔드 개발자"]);
    BOARD.check("교사 초등학교", &["초등학교 교사"]);
    BOARD.check("개발자 java", &["Java 개발자"]);
}

#[test]
fn one_typo_is_forgiven_from_four_syllables() {
    BOARD.check("프로그레머", &["신입 프로그래머"]);
    BOARD.check("요양보허사", &["요양보호사"]);
    BOARD.check("바리스트", &["바리스타"]);
    BOARD.check("프론트앤드", &["프론트엔드 개발자"]);
    BOARD.check("초등학고", &["초등학교 교사"]);
}

#[test]
fn a_typo_in_latin_letters_is_forgiven() {
    BOARD.check("jvaa 개발자", &["Java 개발자"]);
}

#[test]
fn one_of_two_words_may_be_misspelled() {
    BOARD.check("데이터 엔지니아", &["데이터 엔지니어"]);
    BOARD.check("소프트웨아 엔지니어", &["C++ 소프트웨어 엔지니어"]);
    BOARD.check("프로젝드 매니저", &["프로젝트 매니저"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("qa", &["QA 엔지니어"]);
    BOARD.check("hr", &["HR 매니저"]);
    BOARD.check("pm", &["프로덕트 매니저", "프로젝트 매니저"]);
    BOARD.check("인사담당자", &["인사담당자", "HR 매니저"]);
    BOARD.check("조무사", &["간호조무사"]);
    BOARD.check("인턴십", &["마케팅 인턴"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD
        .check("프로그래머", &["신입 프로그래머"])
        .with(&["백엔드 개발자"]);
    BOARD.check("배송기사", &["택배기사"]);
    BOARD
        .check("선생님", &[])
        .with(&["초등학교 교사", "어린이집 교사"]);
    BOARD.check("웨이터", &["홀서빙"]);
    BOARD.check("간병인", &["요양보호사"]);
    BOARD.check("트럭 기사", &["화물차 기사"]);
    BOARD.check("보안요원", &["경비원"]);
    BOARD.check("회계", &["회계 담당자", "경리"]);
    BOARD.check("정비공", &["자동차 정비사"]);
    BOARD.check("요리사", &["조리사"]);
}

#[test]
fn words_in_two_scripts_are_one() {
    BOARD.check("full-stack", &["풀스택 개발자"]);
    BOARD.check("fullstack 개발자", &["풀스택 개발자"]);
    BOARD.check("frontend", &["프론트엔드 개발자"]);
    BOARD.check("프런트엔드", &["프론트엔드 개발자"]);
    BOARD.check("data analyst", &["데이터 분석가"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["C++ 소프트웨어 엔지니어"]).only();
    BOARD.check(".net", &[".NET 개발자"]).only();
    BOARD.check("nodejs", &["Node.js 서버개발자"]);
    BOARD.check("node.js 서버", &["Node.js 서버개발자"]);
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD.check("\"데이터 분석가\"", &["데이터 분석가"]).only();
    BOARD.check("“개발자 백엔드”", &[]).only();
    BOARD.check("교사 -어린이집", &["초등학교 교사"]).only();
    BOARD
        .check("매니저 -hr", &["프로덕트 매니저", "프로젝트 매니저"])
        .without(&["HR 매니저"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("간호사 부산", &["간호사"]).only();
    BOARD.check("대전 영업사원", &["영업사원"]).only();
    BOARD.check("한빛병원", &["간호사"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD.check("난초", &[]).without(&["난방 설비 기사"]);
    BOARD.check("우주비행사", &[]).only();
    BOARD.check("약수", &[]).without(&["약사"]);
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("프론트엔드 엔지니어", &[])
        .with(&["프론트엔드 개발자"]);
    BOARD.check("백엔드 엔지니어", &[]).with(&["백엔드 개발자"]);
}
