# The words of the board in Japanese. `en` is the reference and explains the arguments.

## Search and language

search-label = 求人を検索
search-placeholder = 職種、企業・団体、勤務地…
search-clear = 検索をクリア
suggestions-label = 候補
suggestion-role = 職種
suggestion-place = 勤務地
suggestion-option = { $name }、{ $kind }、{ $jobs }
language-label = 求人の言語
language-unknown = 言語の記載なし
language-option = { $name }（{ $n }）

## Filters

filters-label = 絞り込み
filters-open =
    { $count ->
        [0] 絞り込み
       *[other] 絞り込み（{ $n }）
    }
filters-show =
    { $count ->
       *[other] { $n }件の求人を表示
    }
filter-country = 国・地域
filter-workplace = 勤務形態
filter-type = 雇用形態
filter-department = 部門
filter-organization = 企業・団体
filter-posted = 掲載日
filter-salary = 給与
filter-query = 検索
filter-find = 「{ $filter }」内を検索
filter-any = 指定なし
filter-set = { $filter }：{ $n }
filters-clear = すべてクリア
chip-remove = { $name }を解除

country-remote = リモート（場所を問わない）
country-none = 国・地域の記載なし
workplace-on-site = 出勤
workplace-hybrid = ハイブリッド
workplace-remote = リモート
type-full-time = フルタイム
type-part-time = パートタイム
type-contractor = 業務委託
type-temporary = 有期雇用
type-intern = インターン
type-volunteer = ボランティア
type-per-diem = 日単位
type-other = その他
posted-within =
    { $count ->
        [1] 24時間以内
       *[other] { $n }日以内
    }
salary-at-least = 年{ $amount }以上
sort-label = 並べ替え
sort-relevance = 関連度順
sort-newest = 新着順

## Status

status-loading = 求人を読み込んでいます…
status-streaming =
    { $count ->
       *[other] 現在{ $n }件の求人…
    }
status-all =
    { $count ->
       *[other] 求人{ $n }件
    }
status-some =
    { $count ->
       *[other] 求人{ $total }件中{ $n }件
    }
status-elsewhere = { $language }で{ $n }件
status-elsewhere-more = { $language }でほかに{ $n }件
status-dropped = { $language }の求人にないため解除しました：{ $names }
status-lost =
    { $count ->
       *[other] { $n }件の求人を読み込めませんでした。
    }

## List

list-label = 求人
list-more = さらに{ $n }件を表示
list-reorder = もう一度並べ替える
list-reorder-hint = 新しい求人が届きました。
row-new = 新着
row-posted = 掲載日：{ $date }
row-more-places =
    { $count ->
       *[other] ほか{ $n }か所
    }

## Nothing to show

no-match-title = すべての条件に合う求人はありません。
no-match-meant = もしかして「{ $name }」（{ $n }件）
no-match-without =
    { $count ->
       *[other] 「{ $filter }」を外すと{ $n }件あります。
    }
no-match-clear = { $language }の求人をすべて表示
empty-title = 現在、募集中の求人はありません。
empty-hint = またあとでご覧ください。

## The list cannot be loaded

failed-title = 求人の一覧を読み込めませんでした。
failed-offline = インターネットに接続していません。
failed-unreachable = サイトから応答がありませんでした。
failed-timeout = サイトの応答に時間がかかりすぎました。
failed-interrupted = 接続が途中で切れました。
failed-missing = 指定の場所に一覧がありません（エラー{ $status }）。
failed-status = サイトがエラーを返しました（{ $status }）。
failed-no-source = 一覧の場所が指定されていません。
failed-empty = サイトから空のファイルが届きました。
failed-html = 一覧ではなくウェブページが届きました。
failed-not-json = 届いたファイルはJSONではありません。
failed-not-utf8 = 届いたテキストを読み取れません（UTF-8ではありません）。
failed-truncated = 一覧が途中で切れています。
failed-shape = このファイルは求人の一覧ではありません。
failed-too-large = 一覧が{ $size }を超えています。
failed-no-reader = この一覧を読み取るために必要なものを読み込めませんでした。
failed-rest = この求人ボードの一部を読み込めませんでした。
failed-retry = 再試行
failed-link = 一覧を直接開く
stale-notice = { $date }に保存したコピーです。
partial-notice = 一覧の一部が欠けています。

## The posting

posting-back =
    { $count ->
       *[other] { $n }件の求人に戻る
    }
posting-close = 閉じる
posting-apply = 応募する
posting-copy-link = リンクをコピー
posting-copied = リンクをコピーしました
posting-print = 印刷
posting-also = ほかの言語：
posting-similar = 似ている求人
posting-pick = 求人を選ぶと、ここに表示されます。
posting-expired = この求人は募集を終了しました。
posting-expired-on = この求人は{ $date }に募集を終了しました。
posting-missing = この求人は一覧からなくなりました。
posting-detected = 本文から判定した言語
posting-no-text = この求人には説明がありません。
fact-organization = 企業・団体
fact-places = 勤務地
fact-remote = リモート
fact-remote-within = リモート（{ $places }のみ）
fact-workplace = 勤務形態
fact-type = 雇用形態
fact-salary = 給与
fact-department = 部門
fact-posted = 掲載日
fact-closes = 募集期限
fact-reference = 求人番号
fact-language = 言語
salary-from = { $amount }から
salary-to = { $amount }まで
salary-hour = 1時間あたり{ $amount }
salary-day = 1日あたり{ $amount }
salary-week = 週{ $amount }
salary-month = 月{ $amount }
salary-year = 年{ $amount }
section-introduction = 求人について
section-responsibilities = 仕事内容
section-requirements = 応募要件
section-offer = 待遇・福利厚生
section-other = その他

## Saved copies

copies-title = 保存したコピー
copies-hint = 以前に開いた一覧です。ネットワークがなくても読めます。
copies-none = まだ何も保存されていません。
copies-unavailable = このブラウザーでは、ページがコピーを保存できません。
copies-entry =
    { $count ->
       *[other] 求人{ $n }件、{ $date }に保存
    }
copies-open = { $title }を開く
copies-remove = { $title }のコピーを削除
copies-file = ファイルを開く…
copies-current = 表示中
copies-live = 現在の一覧に戻る
