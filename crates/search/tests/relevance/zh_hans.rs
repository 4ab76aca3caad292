//! Chinese in simplified characters.

use crate::Board;

pub(crate) const BOARD: Board = Board {
    language: "zh-Hans",
    postings: &[
        "Java开发工程师",
        "前端开发工程师",
        "高级后端工程师（Node.js）",
        "C++软件工程师",
        "Python数据工程师",
        "全栈工程师",
        ".NET架构师",
        "测试工程师",
        "Android 开发",
        "算法工程师",
        "数据分析师",
        "产品经理",
        "产品运营经理",
        "项目经理",
        "人力资源专员",
        "人事主管",
        "行政助理",
        "前台接待",
        "会计",
        "财务总监",
        "法务律师",
        "护士",
        "护士长",
        "牙科医生",
        "药剂师",
        "康复治疗师",
        "养老护理员",
        "小学语文老师",
        "幼儿园教师",
        "英语教师（兼职）",
        "厨师",
        "厨师长",
        "餐厅服务员 | 江南小馆 | 杭州",
        "收银员",
        "导购员",
        "销售代表 | 华星贸易 | 上海",
        "销售经理",
        "快递员",
        "货车司机",
        "叉车司机 | 快仓物流 | 苏州",
        "仓库管理员",
        "保洁员",
        "保安",
        "电工",
        "汽车维修工",
        "UI设计师",
        "平面设计师",
        "机械工程师",
        "工程部经理",
        "实习生（市场部）",
    ],
};

#[test]
fn a_word_is_found_where_nothing_sets_it_apart() {
    BOARD
        .check("工程师", &[])
        .with(&["Java开发工程师", "测试工程师", "高级后端工程师（Node.js）"])
        .without(&["工程部经理"]);
    BOARD.check("分析", &["数据分析师"]).only();
    BOARD.check("教师", &["幼儿园教师", "英语教师（兼职）"]);
    BOARD.check("司机", &["货车司机", "叉车司机"]).only();
}

#[test]
fn shorter_titles_come_first_at_equal_match() {
    BOARD.check("护士", &["护士", "护士长"]);
    BOARD.check("厨师", &["厨师", "厨师长"]);
    BOARD.check("产品", &["产品经理", "产品运营经理"]);
}

#[test]
fn the_case_of_latin_letters_does_not_matter() {
    BOARD.check("java", &["Java开发工程师"]).only();
    BOARD.check("ANDROID开发", &["Android 开发"]);
    BOARD.check("ui", &["UI设计师"]);
}

#[test]
fn full_width_letters_and_signs_are_the_same() {
    BOARD.check("ｊａｖａ", &["Java开发工程师"]).only();
    BOARD.check("ＵＩ设计师", &["UI设计师"]);
    BOARD.check("Ｃ＋＋", &["C++软件工程师"]).only();
    BOARD.check("java　工程师", &["Java开发工程师"]);
}

#[test]
fn two_scripts_may_touch_or_not() {
    BOARD.check("java工程师", &["Java开发工程师"]);
    BOARD.check("java 工程师", &["Java开发工程师"]);
    BOARD.check("python工程师", &["Python数据工程师"]);
    BOARD.check("android开发", &["Android 开发"]);
    BOARD.check("ui 设计师", &["UI设计师"]);
}

#[test]
fn a_space_may_set_words_apart() {
    BOARD
        .check("产品 经理", &["产品经理"])
        .with(&["产品运营经理"]);
    BOARD.check("前端 工程师", &["前端开发工程师"]).only();
    BOARD.check("数据 分析", &["数据分析师"]);
}

#[test]
fn the_order_of_words_does_not_matter() {
    BOARD.check("工程师 前端", &["前端开发工程师"]);
    BOARD.check("工程师 java", &["Java开发工程师"]);
    BOARD.check("教师 英语", &["英语教师（兼职）"]);
}

#[test]
fn words_that_were_typed_together_may_stand_apart() {
    BOARD.check("前端工程师", &["前端开发工程师"]);
    BOARD.check("语文教师", &[]).without(&["英语教师（兼职）"]);
    BOARD
        .check("产品经理", &["产品经理"])
        .with(&["产品运营经理"]);
}

#[test]
fn what_is_being_typed_is_found() {
    BOARD.check("康", &["康复治疗师"]).only();
    BOARD.check("康复治", &["康复治疗师"]).only();
    BOARD.check("jav", &["Java开发工程师"]);
    BOARD.check("仓库管", &["仓库管理员"]);
}

#[test]
fn a_typo_in_latin_letters_is_forgiven() {
    BOARD.check("pyhton", &["Python数据工程师"]);
    BOARD.check("pyhton 工程师", &["Python数据工程师"]);
    BOARD.check("andriod开发", &["Android 开发"]);
    BOARD.check("jvaa", &["Java开发工程师"]);
}

#[test]
fn abbreviations_and_what_they_stand_for_find_each_other() {
    BOARD.check("hr", &[]).with(&["人力资源专员", "人事主管"]);
    BOARD.check("qa", &["测试工程师"]);
    BOARD.check("rn", &[]).with(&["护士"]);
    BOARD.check("pm", &["产品经理", "项目经理"]);
    BOARD.check("cfo", &["财务总监"]);
}

#[test]
fn words_for_the_same_role_find_each_other() {
    BOARD
        .check("程序员", &[])
        .with(&["C++软件工程师", "Java开发工程师"]);
    BOARD.check("人事", &["人事主管"]).with(&["人力资源专员"]);
    BOARD
        .check("老师", &["小学语文老师"])
        .with(&["英语教师（兼职）"]);
    BOARD.check("仓管", &["仓库管理员"]);
    BOARD.check("外卖员", &["快递员"]);
    BOARD.check("幼师", &["幼儿园教师"]);
    BOARD.check("汽修工", &["汽车维修工"]);
    BOARD.check("美工", &["平面设计师"]);
    BOARD.check("店员", &["导购员"]);
    BOARD.check("服务端", &["高级后端工程师（Node.js）"]);
}

#[test]
fn names_of_languages_are_words() {
    BOARD.check("c++", &["C++软件工程师"]).only();
    BOARD.check(".net", &[".NET架构师"]).only();
    for query in ["node.js", "nodejs", "node js"] {
        BOARD.check(query, &["高级后端工程师（Node.js）"]);
    }
}

#[test]
fn a_phrase_stands_as_it_is() {
    BOARD.check("\"产品经理\"", &["产品经理"]).only();
    BOARD.check("“产品经理”", &["产品经理"]).only();
    BOARD.check("\"前端工程师\"", &[]).only();
}

#[test]
fn a_word_with_a_minus_is_shut_out() {
    BOARD.check("司机 -叉车", &["货车司机"]).only();
    BOARD
        .check("经理 -销售", &[])
        .with(&["产品经理", "工程部经理"])
        .without(&["销售经理"]);
}

#[test]
fn cities_and_organizations_narrow_a_role() {
    BOARD.check("司机 苏州", &["叉车司机"]).only();
    BOARD.check("杭州 服务员", &["餐厅服务员"]).only();
    BOARD.check("华星", &["销售代表"]).only();
}

#[test]
fn a_title_comes_before_an_organization() {
    // 快 is in the title of one and in the organization of the other.
    BOARD.check("快", &["快递员", "叉车司机"]).only();
}

#[test]
fn nothing_is_better_than_nonsense() {
    BOARD.check("兰花", &[]).only();
    BOARD.check("宇航员", &[]).only();
    // 工 and 程 are both there, but not as a word.
    BOARD.check("程工", &[]).only();
}

#[test]
fn developers_of_one_kind_are_its_engineers() {
    BOARD.check("前端程序员", &[]).with(&["前端开发工程师"]);
    BOARD
        .check("后端程序员", &[])
        .with(&["高级后端工程师（Node.js）"]);
}
