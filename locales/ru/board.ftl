# The words of the board in Russian. `en` is the reference and explains the arguments.

## Search and language

search-label = Поиск вакансий
search-placeholder = Должности, работодатели, города…
search-clear = Очистить поиск
suggestions-label = Подсказки
suggestion-role = Должность
suggestion-place = Место
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Язык вакансий
language-unknown = Язык не указан
language-option = { $name } ({ $n })

## Filters

filters-label = Фильтры
filters-open =
    { $count ->
        [0] Фильтры
       *[other] Фильтры ({ $n })
    }
filters-show =
    { $count ->
        [one] Показать { $n } вакансию
        [few] Показать { $n } вакансии
        [many] Показать { $n } вакансий
       *[other] Показать { $n } вакансии
    }
filter-country = Страна
filter-workplace = Формат работы
filter-type = Занятость
filter-department = Отдел
filter-organization = Работодатель
filter-posted = Дата
filter-salary = Зарплата
filter-query = Поиск
filter-find = Найти в списке «{ $filter }»
filter-any = Не важно
filter-set = { $filter }: { $n }
filters-clear = Сбросить всё
chip-remove = Убрать: { $name }

country-remote = Удалённо, из любой страны
country-none = Страна не указана
workplace-on-site = На месте
workplace-hybrid = Гибрид
workplace-remote = Удалённо
type-full-time = Полная занятость
type-part-time = Частичная занятость
type-contractor = Проектная работа
type-temporary = Временная работа
type-intern = Стажировка
type-volunteer = Волонтёрство
type-per-diem = Подённая работа
type-other = Другое
posted-within =
    { $count ->
        [1] Последние 24 часа
        [one] Последний { $n } день
        [few] Последние { $n } дня
        [many] Последние { $n } дней
       *[other] Последние { $n } дня
    }
salary-at-least = От { $amount } в год
sort-label = Сортировка
sort-relevance = По соответствию
sort-newest = Сначала новые

## Status

status-loading = Загружаем вакансии…
status-streaming =
    { $count ->
        [one] Пока { $n } вакансия…
        [few] Пока { $n } вакансии…
        [many] Пока { $n } вакансий…
       *[other] Пока { $n } вакансии…
    }
status-all =
    { $count ->
        [one] { $n } вакансия
        [few] { $n } вакансии
        [many] { $n } вакансий
       *[other] { $n } вакансии
    }
status-some =
    { $count ->
        [one] { $n } из { $total } вакансии
        [few] { $n } из { $total } вакансий
        [many] { $n } из { $total } вакансий
       *[other] { $n } из { $total } вакансии
    }
status-elsewhere = { $n } (язык: { $language })
status-elsewhere-more = Ещё { $n } (язык: { $language })
status-dropped = Вакансий нет (язык: { $language }), поэтому убрано: { $names }
status-lost =
    { $count ->
        [one] Не удалось прочитать { $n } вакансию.
        [few] Не удалось прочитать { $n } вакансии.
        [many] Не удалось прочитать { $n } вакансий.
       *[other] Не удалось прочитать { $n } вакансии.
    }

## List

list-label = Вакансии
list-more = Показать ещё { $n }
list-reorder = Отсортировать заново
list-reorder-hint = Появились вакансии новее.
row-new = Новая
row-posted = Опубликовано: { $date }
row-more-places =
    { $count ->
        [one] и ещё { $n } место
        [few] и ещё { $n } места
        [many] и ещё { $n } мест
       *[other] и ещё { $n } места
    }

## Nothing to show

no-match-title = Нет вакансий, которые подходят под все условия.
no-match-meant = Возможно, вы имели в виду «{ $name }» ({ $n })?
no-match-without =
    { $count ->
        [one] Без «{ $filter }» найдётся { $n }.
        [few] Без «{ $filter }» найдутся { $n }.
        [many] Без «{ $filter }» найдётся { $n }.
       *[other] Без «{ $filter }» найдётся { $n }.
    }
no-match-clear = Показать все вакансии (язык: { $language })
empty-title = Сейчас открытых вакансий нет.
empty-hint = Загляните сюда позже.

## The list cannot be loaded

failed-title = Не удалось загрузить список вакансий.
failed-offline = Нет подключения к интернету.
failed-unreachable = Сайт не ответил.
failed-timeout = Сайт слишком долго не отвечал.
failed-interrupted = Соединение прервалось.
failed-missing = По этому адресу нет списка (ошибка { $status }).
failed-status = Сайт ответил ошибкой ({ $status }).
failed-no-source = Не указано, где находится список.
failed-empty = Сайт прислал пустой файл.
failed-html = Сайт прислал веб-страницу вместо списка.
failed-not-json = Сайт прислал файл не в формате JSON.
failed-not-utf8 = Сайт прислал текст, который нельзя прочитать (это не UTF-8).
failed-truncated = Список обрывается на середине.
failed-shape = Этот файл — не список вакансий.
failed-too-large = Список больше { $size }.
failed-no-reader = Не удалось загрузить то, что нужно для чтения этого списка.
failed-rest = Не удалось загрузить часть этой доски вакансий.
failed-retry = Повторить
failed-link = Открыть сам список
stale-notice = Сохранённая копия от { $date }.
partial-notice = Части списка не хватает.

## The posting

posting-back =
    { $count ->
        [one] Назад к { $n } вакансии
        [few] Назад к { $n } вакансиям
        [many] Назад к { $n } вакансиям
       *[other] Назад к { $n } вакансии
    }
posting-close = Закрыть
posting-apply = Откликнуться
posting-copy-link = Копировать ссылку
posting-copied = Ссылка скопирована
posting-print = Печать
posting-also = На других языках:
posting-similar = Похожие вакансии
posting-pick = Выберите вакансию, чтобы прочитать её здесь.
posting-expired = Эта вакансия уже закрыта.
posting-expired-on = Вакансия была открыта до { $date } и уже закрыта.
posting-missing = Этой вакансии больше нет в списке.
posting-detected = Язык определён по тексту
posting-no-text = У этой вакансии нет описания.
fact-organization = Работодатель
fact-places = Места
fact-remote = Удалённо
fact-remote-within = Удалённо (только { $places })
fact-workplace = Формат работы
fact-type = Занятость
fact-salary = Зарплата
fact-department = Отдел
fact-posted = Опубликовано
fact-closes = Открыта до
fact-reference = Номер вакансии
fact-language = Язык
salary-from = от { $amount }
salary-to = до { $amount }
salary-hour = { $amount } в час
salary-day = { $amount } в день
salary-week = { $amount } в неделю
salary-month = { $amount } в месяц
salary-year = { $amount } в год
section-introduction = О вакансии
section-responsibilities = Обязанности
section-requirements = Требования
section-offer = Что мы предлагаем
section-other = Дополнительно

## Saved copies

copies-title = Сохранённые копии
copies-hint = Списки, которые уже открывали. Их можно читать без сети.
copies-none = Пока ничего не сохранено.
copies-unavailable = Этот браузер не даёт странице сохранять копии.
copies-entry =
    { $count ->
        [one] { $n } вакансия, копия от { $date }
        [few] { $n } вакансии, копия от { $date }
        [many] { $n } вакансий, копия от { $date }
       *[other] { $n } вакансии, копия от { $date }
    }
copies-open = Открыть «{ $title }»
copies-remove = Удалить копию «{ $title }»
copies-file = Открыть файл…
copies-current = Сейчас открыта
copies-live = Вернуться к текущему списку
