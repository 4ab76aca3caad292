//! Japanese.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "ja",
    postings: &[
        "Javaエンジニア",
        "Ｐｙｔｈｏｎエンジニア",
        "フロントエンドエンジニア",
        "バックエンドエンジニア（Node.js）",
        "C++プログラマー",
        "プログラマ（新卒）",
        "組み込みソフトウェアエンジニア",
        ".NET開発者",
        "社内SE",
        "QAエンジニア",
        "機械設計エンジニア",
        "データサイエンティスト",
        "プロダクトマネージャー",
        "プロジェクトマネージャー",
        "Webデザイナー",
        "人事",
        "人事労務担当",
        "経理スタッフ",
        "一般事務",
        "営業アシスタント",
        "法人営業 | 青空商事 | 大阪",
        "受付スタッフ",
        "看護師",
        "准看護師",
        "薬剤師",
        "理学療法士",
        "介護福祉士",
        "ケアマネージャー",
        "保育士 | ひだまり園 | 横浜",
        "幼稚園教諭",
        "中学校教員",
        "調理師",
        "キッチンスタッフ",
        "ホールスタッフ",
        "パティシエ",
        "販売員",
        "レジ係",
        "店長候補",
        "大型トラックドライバー | 北斗運輸 | 札幌",
        "タクシー運転手",
        "配送スタッフ",
        "フォークリフトオペレーター",
        "倉庫作業員",
        "ﾎﾃﾙ清掃",
        "警備員",
        "自動車整備士",
        "美容師",
        "パートナー営業",
        "セールスフォース管理者",
    ],
};

#[test]
fn a_word_is_found_where_nothing_sets_it_apart() {
    BOARD.check("エンジニア", &[]).with(&[
        "Javaエンジニア",
        "Ｐｙｔｈｏｎエンジニア",
        "QAエンジニア",
        "バックエンドエンジニア（Node.js）",
    ]);
    BOARD.check("整備", &["自動車整備士"]).only();
    BOARD.check("運転手", &["タクシー運転手"]);
}

#[test]
fn shorter_titles_come_first_at_equal_match() {
    BOARD.check("看護師", &["看護師", "准看護師"]);
    BOARD.check("人事", &["人事", "人事労務担当"]);
    BOARD.check("営業", &["法人営業"]);
}

#[test]
fn hiragana_and_katakana_are_the_same() {
    BOARD.check("えんじにあ java", &["Javaエンジニア"]);
    BOARD.check("ぱてぃしえ", &["パティシエ"]).only();
    BOARD.check("れじ係", &["レジ係"]);
}

#[test]
fn full_and_half_width_are_the_same() {
    BOARD
        .check("ﾌｫｰｸﾘﾌﾄ", &["フォークリフトオペレーター"])
        .only();
    BOARD.check("ホテル", &["ﾎﾃﾙ清掃"]).only();
    BOARD.check("python", &["Ｐｙｔｈｏｎエンジニア"]).only();
    BOARD.check("ｊａｖａ", &["Javaエンジニア"]).only();
    BOARD.check("ＳＥ", &["社内SE"]);
    BOARD.check("ﾎｰﾙｽﾀｯﾌ", &["ホールスタッフ"]);
}

#[test]
fn the_case_of_latin_letters_does_not_matter() {
    BOARD.check("WEBデザイナー", &["Webデザイナー"]);
    BOARD.check("java　エンジニア", &["Javaエンジニア"]);
}

#[test]
fn a_voiced_kana_may_be_two_signs() {
    BOARD.check("ト\u{3099}ライハ\u{3099}ー", &["大型トラックドライバー"]);
}

#[test]
fn two_scripts_may_touch_or_not() {
    BOARD.check("javaエンジニア", &["Javaエンジニア"]);
    BOARD.check("java エンジニア", &["Javaエンジニア"]);
    BOARD.check("qa エンジニア", &["QAエンジニア"]);
    BOARD.check("社内 se", &["社内SE"]);
}

#[test]
fn a_long_vowel_at_the_end_does_not_matter() {
    for query in ["プログラマ", "プログラマー"] {
        BOARD
            .check(query, &[])
            .with(&["C++プログラマー", "プログラマ（新卒）"]);
    }
    BOARD.check("プロダクトマネジャー", &["プロダクトマネージャー"]);
    BOARD.check("プロジェクトマネジャー", &["プロジェクトマネージャー"]);
}

#[test]
fn small_kana_may_be_big_ones() {
    BOARD.check(
        "ソフトウエアエンジニア",
        &["組み込みソフトウェアエンジニア"],
    );
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("エンジニア 機械設計", &["機械設計エンジニア"]);
    BOARD.check("運転手 タクシー", &["タクシー運転手"]);
}

#[test]
fn words_that_were_typed_together_may_stand_apart() {
    BOARD.check("機械エンジニア", &["機械設計エンジニア"]);
    BOARD.check("大型ドライバー", &["大型トラックドライバー"]);
}

#[test]
fn what_is_being_typed_is_found() {
    BOARD
        .check("フォークリ", &["フォークリフトオペレーター"])
        .only();
    BOARD.check("薬", &["薬剤師"]).only();
    BOARD.check("理学療", &["理学療法士"]).only();
    BOARD.check("pyth", &["Ｐｙｔｈｏｎエンジニア"]);
}

#[test]
fn a_typo_in_kana_is_forgiven_from_four_letters() {
    BOARD.check("プロクラマー", &["C++プログラマー"]);
    BOARD.check("データサイエンテスト", &["データサイエンティスト"]);
    BOARD.check("パティシェ", &["パティシエ"]);
}

#[test]
fn a_typo_in_latin_letters_is_forgiven() {
    BOARD.check("pyhton エンジニア", &["Ｐｙｔｈｏｎエンジニア"]);
    BOARD.check("jvaa", &["Javaエンジニア"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("se", &["社内SE"]);
    BOARD.check("hr", &["人事"]);
    BOARD.check("品質保証", &["QAエンジニア"]);
    BOARD
        .check("pm", &[])
        .with(&["プロダクトマネージャー", "プロジェクトマネージャー"]);
    BOARD.check("ケアマネ", &["ケアマネージャー"]);
    BOARD.check("介護支援専門員", &["ケアマネージャー"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD.check("ナース", &["看護師"]);
    BOARD.check("看護婦", &["看護師"]);
    BOARD
        .check("コック", &["調理師"])
        .with(&["キッチンスタッフ"]);
    BOARD
        .check("ドライバー", &["大型トラックドライバー"])
        .with(&["タクシー運転手"]);
    BOARD.check("ウェブデザイナー", &["Webデザイナー"]);
    BOARD.check("ヘルパー", &["介護福祉士"]);
    BOARD.check("ガードマン", &["警備員"]);
    BOARD.check("教師", &["中学校教員"]);
    BOARD.check("ウェイター", &["ホールスタッフ"]);
    BOARD.check("ショップスタッフ", &["販売員"]);
    BOARD.check("front-end", &["フロントエンドエンジニア"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["C++プログラマー"]).only();
    BOARD.check("Ｃ＋＋", &["C++プログラマー"]).only();
    BOARD.check(".net", &[".NET開発者"]).only();
    BOARD.check("nodejs", &["バックエンドエンジニア（Node.js）"]);
}

#[test]
fn phrases_and_exclusions_hold() {
    BOARD.check("\"機械エンジニア\"", &[]).only();
    BOARD.check("「一般事務」", &["一般事務"]).only();
    BOARD
        .check("営業 -パートナー", &["法人営業"])
        .without(&["パートナー営業"]);
    BOARD
        .check("看護師 -准", &["看護師"])
        .without(&["准看護師"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("保育士 横浜", &["保育士"]).only();
    BOARD.check("大阪 営業", &["法人営業"]).only();
    BOARD.check("北斗運輸", &["大型トラックドライバー"]);
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD.check("蘭", &[]).only();
    BOARD.check("宇宙飛行士", &[]).only();
    // A part-timer is no partner, and sales is not Salesforce.
    BOARD.check("アルバイト", &[]).without(&["パートナー営業"]);
    BOARD
        .check("営業", &[])
        .without(&["セールスフォース管理者"]);
    BOARD
        .check("受付", &["受付スタッフ"])
        .without(&["フロントエンドエンジニア"]);
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD
        .check("フロントエンド開発者", &[])
        .with(&["フロントエンドエンジニア"]);
    BOARD
        .check("サーバーサイドエンジニア", &[])
        .with(&["バックエンドエンジニア（Node.js）"]);
}
