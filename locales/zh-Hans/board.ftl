# The words of the board in Simplified Chinese. `en` is the reference and explains the arguments.

## Search and language

search-label = 搜索职位
search-placeholder = 职位、单位、地点…
search-clear = 清除搜索
suggestions-label = 搜索建议
suggestion-role = 职位
suggestion-place = 地点
suggestion-option = { $name }，{ $kind }，{ $jobs }
language-label = 职位语言
language-unknown = 未注明语言
language-option = { $name }（{ $n }）

## Filters

filters-label = 筛选
filters-open =
    { $count ->
        [0] 筛选
       *[other] 筛选（{ $n }）
    }
filters-show =
    { $count ->
       *[other] 查看 { $n } 个职位
    }
filter-country = 国家/地区
filter-workplace = 办公方式
filter-type = 工作类型
filter-department = 部门
filter-organization = 招聘单位
filter-posted = 发布时间
filter-salary = 薪资
filter-query = 搜索
filter-find = 在“{ $filter }”中查找
filter-any = 不限
filter-set = { $filter }：{ $n }
filters-clear = 全部清除
chip-remove = 移除{ $name }

country-remote = 远程，不限地点
country-none = 未注明国家/地区
workplace-on-site = 现场办公
workplace-hybrid = 混合办公
workplace-remote = 远程办公
type-full-time = 全职
type-part-time = 兼职
type-contractor = 合同工
type-temporary = 临时
type-intern = 实习
type-volunteer = 志愿者
type-per-diem = 按日计
type-other = 其他
posted-within =
    { $count ->
        [1] 最近 24 小时
       *[other] 最近 { $n } 天
    }
salary-at-least = 年薪 { $amount } 起
sort-label = 排序
sort-relevance = 最相关
sort-newest = 最新

## Status

status-loading = 正在加载职位…
status-streaming =
    { $count ->
       *[other] 目前 { $n } 个职位…
    }
status-all =
    { $count ->
       *[other] { $n } 个职位
    }
status-some =
    { $count ->
       *[other] 共 { $total } 个职位，符合 { $n } 个
    }
status-elsewhere = { $language } { $n } 个
status-elsewhere-more = { $language }还有 { $n } 个
status-dropped = { $language }职位中没有，已移除：{ $names }
status-lost =
    { $count ->
       *[other] 有 { $n } 个职位无法读取。
    }

## List

list-label = 职位
list-more = 再显示 { $n } 个
list-reorder = 重新排序
list-reorder-hint = 有更新的职位。
row-new = 新
row-posted = 发布时间：{ $date }
row-more-places =
    { $count ->
       *[other] 及另外 { $n } 个地点
    }

## Nothing to show

no-match-title = 没有符合全部条件的职位。
no-match-meant = 您是不是要找“{ $name }”（{ $n }）？
no-match-without =
    { $count ->
       *[other] 去掉“{ $filter }”后有 { $n } 个。
    }
no-match-clear = 查看全部{ $language }职位
empty-title = 目前没有开放的职位。
empty-hint = 欢迎以后再来看看。

## The list cannot be loaded

failed-title = 无法加载职位列表。
failed-offline = 当前没有网络连接。
failed-unreachable = 网站没有响应。
failed-timeout = 网站响应时间过长。
failed-interrupted = 连接中断了。
failed-missing = 该地址没有列表（错误 { $status }）。
failed-status = 网站返回了错误（{ $status }）。
failed-no-source = 没有指定列表的地址。
failed-empty = 网站返回了空文件。
failed-html = 网站返回的是网页，而不是列表。
failed-not-json = 网站返回的文件不是 JSON。
failed-not-utf8 = 网站返回的文字无法读取（不是 UTF-8）。
failed-truncated = 列表不完整，中途断开了。
failed-shape = 该文件不是职位列表。
failed-too-large = 列表大于 { $size }。
failed-no-reader = 无法加载读取此列表所需的组件。
failed-rest = 无法加载此招聘版面的一部分。
failed-retry = 重试
failed-link = 直接打开列表
stale-notice = 保存于 { $date } 的副本。
partial-notice = 列表缺少一部分。

## The posting

posting-back =
    { $count ->
       *[other] 返回 { $n } 个职位
    }
posting-close = 关闭
posting-apply = 申请
posting-copy-link = 复制链接
posting-copied = 链接已复制
posting-print = 打印
posting-also = 其他语言：
posting-similar = 相似职位
posting-pick = 选择一个职位，在此查看详情。
posting-expired = 该职位已停止招聘。
posting-expired-on = 该职位已于 { $date } 停止招聘。
posting-missing = 该职位已不在列表中。
posting-detected = 语言由文本识别
posting-no-text = 该职位没有描述。
fact-organization = 招聘单位
fact-places = 地点
fact-remote = 远程办公
fact-remote-within = 远程办公（仅限{ $places }）
fact-workplace = 办公方式
fact-type = 工作类型
fact-salary = 薪资
fact-department = 部门
fact-posted = 发布时间
fact-closes = 截止日期
fact-reference = 编号
fact-language = 语言
salary-from = { $amount } 起
salary-to = 最高 { $amount }
salary-hour = 每小时 { $amount }
salary-day = 每天 { $amount }
salary-week = 每周 { $amount }
salary-month = 每月 { $amount }
salary-year = 每年 { $amount }
section-introduction = 职位介绍
section-responsibilities = 工作内容
section-requirements = 任职要求
section-offer = 我们提供
section-other = 其他信息

## Saved copies

copies-title = 已保存的副本
copies-hint = 以前打开过的列表，没有网络也能查看。
copies-none = 还没有保存任何内容。
copies-unavailable = 此浏览器不允许页面保存副本。
copies-entry =
    { $count ->
       *[other] { $n } 个职位，保存于 { $date }
    }
copies-open = 打开{ $title }
copies-remove = 删除{ $title }的副本
copies-file = 打开文件…
copies-current = 正在显示
copies-live = 返回当前列表
