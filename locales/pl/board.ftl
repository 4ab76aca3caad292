# The words of the board in Polish. `en` is the reference and explains the arguments.

## Search and language

search-label = Szukaj ofert
search-placeholder = Stanowiska, pracodawcy, miejsca…
search-clear = Wyczyść wyszukiwanie
suggestions-label = Podpowiedzi
suggestion-role = Stanowisko
suggestion-place = Miejsce
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Język ofert
language-unknown = Nie podano języka
language-option = { $name } ({ $n })

## Filters

filters-label = Filtry
filters-open =
    { $count ->
        [0] Filtry
       *[other] Filtry ({ $n })
    }
filters-show =
    { $count ->
        [one] Pokaż { $n } ofertę
        [few] Pokaż { $n } oferty
        [many] Pokaż { $n } ofert
       *[other] Pokaż { $n } oferty
    }
filter-country = Kraj
filter-workplace = Tryb pracy
filter-type = Rodzaj pracy
filter-department = Dział
filter-organization = Pracodawca
filter-posted = Data dodania
filter-salary = Wynagrodzenie
filter-query = Szukane
filter-find = Szukaj w „{ $filter }”
filter-any = Dowolne
filter-set = { $filter }: { $n }
filters-clear = Wyczyść filtry
chip-remove = Usuń: { $name }

country-remote = Zdalnie, z dowolnego miejsca
country-none = Nie podano kraju
workplace-on-site = Stacjonarnie
workplace-hybrid = Hybrydowo
workplace-remote = Zdalnie
type-full-time = Pełny etat
type-part-time = Część etatu
type-contractor = Kontrakt (B2B)
type-temporary = Praca tymczasowa
type-intern = Staż
type-volunteer = Wolontariat
type-per-diem = Na dniówki
type-other = Inne
posted-within =
    { $count ->
        [1] Ostatnie 24 godziny
        [one] Ostatnie { $n } dni
        [few] Ostatnie { $n } dni
        [many] Ostatnie { $n } dni
       *[other] Ostatnie { $n } dni
    }
salary-at-least = Od { $amount } rocznie
sort-label = Sortuj według
sort-relevance = Trafność
sort-newest = Najnowsze

## Status

status-loading = Wczytywanie ofert…
status-streaming =
    { $count ->
        [one] Na razie { $n } oferta…
        [few] Na razie { $n } oferty…
        [many] Na razie { $n } ofert…
       *[other] Na razie { $n } oferty…
    }
status-all =
    { $count ->
        [one] { $n } oferta
        [few] { $n } oferty
        [many] { $n } ofert
       *[other] { $n } oferty
    }
status-some =
    { $count ->
        [one] { $n } z { $total } oferty
        [few] { $n } z { $total } ofert
        [many] { $n } z { $total } ofert
       *[other] { $n } z { $total } oferty
    }
status-elsewhere = { $n } (język: { $language })
status-elsewhere-more = Jeszcze { $n } (język: { $language })
status-dropped = Brak ofert (język: { $language }), więc usunięto: { $names }
status-lost =
    { $count ->
        [one] Nie udało się odczytać { $n } oferty.
        [few] Nie udało się odczytać { $n } ofert.
        [many] Nie udało się odczytać { $n } ofert.
       *[other] Nie udało się odczytać { $n } oferty.
    }

## List

list-label = Oferty
list-more = Pokaż kolejne { $n }
list-reorder = Posortuj ponownie
list-reorder-hint = Pojawiły się nowsze oferty.
row-new = Nowa
row-posted = Data dodania: { $date }
row-more-places =
    { $count ->
        [one] i jeszcze { $n } miejsce
        [few] i jeszcze { $n } miejsca
        [many] i jeszcze { $n } miejsc
       *[other] i jeszcze { $n } miejsca
    }

## Nothing to show

no-match-title = Żadna oferta nie spełnia wszystkich warunków.
no-match-meant = Czy chodziło o „{ $name }” ({ $n })?
no-match-without =
    { $count ->
        [one] Bez „{ $filter }” jest { $n }.
        [few] Bez „{ $filter }” są { $n }.
        [many] Bez „{ $filter }” jest { $n }.
       *[other] Bez „{ $filter }” jest { $n }.
    }
no-match-clear = Pokaż wszystkie oferty (język: { $language })
empty-title = Obecnie nie ma otwartych ofert.
empty-hint = Warto zajrzeć tu później.

## The list cannot be loaded

failed-title = Nie udało się wczytać listy ofert.
failed-offline = Brak połączenia z internetem.
failed-unreachable = Strona nie odpowiedziała.
failed-timeout = Strona zbyt długo nie odpowiadała.
failed-interrupted = Połączenie zostało przerwane.
failed-missing = Pod tym adresem nie ma listy (błąd { $status }).
failed-status = Strona odpowiedziała błędem ({ $status }).
failed-no-source = Nie podano, gdzie znajduje się lista.
failed-empty = Strona przesłała pusty plik.
failed-html = Strona przesłała stronę internetową zamiast listy.
failed-not-json = Strona przesłała plik, który nie jest w formacie JSON.
failed-not-utf8 = Strona przesłała tekst, którego nie da się odczytać (to nie UTF-8).
failed-truncated = Lista urywa się w połowie.
failed-shape = Ten plik nie jest listą ofert.
failed-too-large = Lista jest większa niż { $size }.
failed-no-reader = Nie udało się wczytać tego, co jest potrzebne do odczytania tej listy.
failed-rest = Nie udało się wczytać części tej tablicy ofert.
failed-retry = Spróbuj ponownie
failed-link = Otwórz samą listę
stale-notice = Kopia zapisana { $date }.
partial-notice = Brakuje części listy.

## The posting

posting-back =
    { $count ->
        [one] Wróć do { $n } oferty
        [few] Wróć do { $n } ofert
        [many] Wróć do { $n } ofert
       *[other] Wróć do { $n } oferty
    }
posting-close = Zamknij
posting-apply = Aplikuj
posting-copy-link = Kopiuj link
posting-copied = Skopiowano link
posting-print = Drukuj
posting-also = Inne języki:
posting-similar = Podobne oferty
posting-pick = Wybierz ofertę, aby ją tu przeczytać.
posting-expired = Ta oferta nie jest już aktualna.
posting-expired-on = Ta oferta wygasła { $date }.
posting-missing = Tej oferty nie ma już na liście.
posting-detected = Język rozpoznany na podstawie tekstu
posting-no-text = Ta oferta nie ma opisu.
fact-organization = Pracodawca
fact-places = Miejsca
fact-remote = Zdalnie
fact-remote-within = Zdalnie (tylko { $places })
fact-workplace = Tryb pracy
fact-type = Rodzaj pracy
fact-salary = Wynagrodzenie
fact-department = Dział
fact-posted = Data dodania
fact-closes = Ważna do
fact-reference = Nr referencyjny
fact-language = Język
salary-from = od { $amount }
salary-to = do { $amount }
salary-hour = { $amount } za godzinę
salary-day = { $amount } dziennie
salary-week = { $amount } tygodniowo
salary-month = { $amount } miesięcznie
salary-year = { $amount } rocznie
section-introduction = O ofercie
section-responsibilities = Zakres obowiązków
section-requirements = Wymagania
section-offer = Co oferujemy
section-other = Więcej informacji

## Saved copies

copies-title = Zapisane kopie
copies-hint = Listy, które były tu już otwierane. Można je czytać bez sieci.
copies-none = Nic jeszcze nie zapisano.
copies-unavailable = Ta przeglądarka nie pozwala stronie zapisywać kopii.
copies-entry =
    { $count ->
        [one] { $n } oferta, zapisano { $date }
        [few] { $n } oferty, zapisano { $date }
        [many] { $n } ofert, zapisano { $date }
       *[other] { $n } oferty, zapisano { $date }
    }
copies-open = Otwórz: { $title }
copies-remove = Usuń kopię: { $title }
copies-file = Otwórz plik…
copies-current = Teraz otwarta
copies-live = Wróć do aktualnej listy
