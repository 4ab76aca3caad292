# The words of the board in German. `en` is the reference and explains the arguments.

## Search and language

search-label = Stellen suchen
search-placeholder = Berufe, Arbeitgeber, Orte …
search-clear = Suche leeren
suggestions-label = Vorschläge
suggestion-role = Beruf
suggestion-place = Ort
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Sprache der Stellen
language-unknown = Sprache nicht angegeben
language-option = { $name } ({ $n })

## Filters

filters-label = Filter
filters-open =
    { $count ->
        [0] Filter
       *[other] Filter ({ $n })
    }
filters-show =
    { $count ->
        [one] { $n } Stelle anzeigen
       *[other] { $n } Stellen anzeigen
    }
filter-country = Land
filter-workplace = Arbeitsmodell
filter-type = Anstellung
filter-department = Bereich
filter-organization = Arbeitgeber
filter-posted = Veröffentlicht
filter-salary = Gehalt
filter-query = Suche
filter-find = In „{ $filter }“ suchen
filter-any = Alle
filter-set = { $filter }: { $n }
filters-clear = Alle entfernen
chip-remove = { $name } entfernen

country-remote = Remote, von überall
country-none = Land nicht angegeben
workplace-on-site = Vor Ort
workplace-hybrid = Hybrid
workplace-remote = Remote
type-full-time = Vollzeit
type-part-time = Teilzeit
type-contractor = Freie Mitarbeit
type-temporary = Befristet
type-intern = Praktikum
type-volunteer = Ehrenamt
type-per-diem = Tageweise
type-other = Sonstige
posted-within =
    { $count ->
        [1] Letzte 24 Stunden
       *[other] Letzte { $n } Tage
    }
salary-at-least = Ab { $amount } im Jahr
sort-label = Sortieren nach
sort-relevance = Relevanz
sort-newest = Neueste zuerst

## Status

status-loading = Stellen werden geladen …
status-streaming =
    { $count ->
        [one] Bisher { $n } Stelle …
       *[other] Bisher { $n } Stellen …
    }
status-all =
    { $count ->
        [one] { $n } Stelle
       *[other] { $n } Stellen
    }
status-some =
    { $count ->
        [one] { $n } von { $total } Stelle
       *[other] { $n } von { $total } Stellen
    }
status-elsewhere = { $n } auf { $language }
status-elsewhere-more = { $n } weitere auf { $language }
status-dropped = Auf { $language } nicht vorhanden, daher entfernt: { $names }
status-lost =
    { $count ->
        [one] { $n } Anzeige konnte nicht gelesen werden.
       *[other] { $n } Anzeigen konnten nicht gelesen werden.
    }

## List

list-label = Stellen
list-more = { $n } weitere anzeigen
list-reorder = Neu sortieren
list-reorder-hint = Es gibt neuere Stellen.
row-new = Neu
row-posted = Veröffentlicht: { $date }
row-more-places =
    { $count ->
        [one] und { $n } weiterer Ort
       *[other] und { $n } weitere Orte
    }

## Nothing to show

no-match-title = Keine Stelle passt zu allen Angaben.
no-match-meant = Meinten Sie „{ $name }“ ({ $n })?
no-match-without =
    { $count ->
        [one] Ohne „{ $filter }“ gibt es { $n }.
       *[other] Ohne „{ $filter }“ gibt es { $n }.
    }
no-match-clear = Alle Stellen auf { $language } anzeigen
empty-title = Zurzeit gibt es keine offenen Stellen.
empty-hint = Gern später noch einmal vorbeischauen.

## The list cannot be loaded

failed-title = Die Stellenliste konnte nicht geladen werden.
failed-offline = Es besteht keine Internetverbindung.
failed-unreachable = Die Website hat nicht geantwortet.
failed-timeout = Die Website hat zu lange nicht geantwortet.
failed-interrupted = Die Verbindung ist abgebrochen.
failed-missing = Unter der Adresse gibt es keine Liste (Fehler { $status }).
failed-status = Die Website hat mit einem Fehler geantwortet ({ $status }).
failed-no-source = Es ist nicht angegeben, wo die Liste liegt.
failed-empty = Die Website hat eine leere Datei geschickt.
failed-html = Die Website hat statt einer Liste eine Webseite geschickt.
failed-not-json = Die Website hat eine Datei geschickt, die kein JSON ist.
failed-not-utf8 = Die Website hat unlesbaren Text geschickt (er ist nicht UTF-8).
failed-truncated = Die Liste bricht mittendrin ab.
failed-shape = Die Datei ist keine Stellenliste.
failed-too-large = Die Liste ist größer als { $size }.
failed-no-reader = Was zum Lesen dieser Liste nötig ist, konnte nicht geladen werden.
failed-rest = Ein Teil dieser Stellenbörse konnte nicht geladen werden.
failed-retry = Erneut versuchen
failed-link = Liste direkt öffnen
stale-notice = Gespeicherte Kopie vom { $date }.
partial-notice = Ein Teil der Liste fehlt.

## The posting

posting-back =
    { $count ->
        [one] Zurück zu { $n } Stelle
       *[other] Zurück zu { $n } Stellen
    }
posting-close = Schließen
posting-apply = Bewerben
posting-copy-link = Link kopieren
posting-copied = Link kopiert
posting-print = Drucken
posting-also = Auch auf
posting-similar = Ähnliche Stellen
posting-pick = Eine Stelle auswählen, um sie hier zu lesen.
posting-expired = Diese Stelle ist nicht mehr offen.
posting-expired-on = Diese Stelle war bis zum { $date } offen.
posting-missing = Diese Stelle steht nicht mehr auf der Liste.
posting-detected = Sprache am Text erkannt
posting-no-text = Diese Anzeige hat keine Beschreibung.
fact-organization = Arbeitgeber
fact-places = Orte
fact-remote = Remote
fact-remote-within = Remote (nur { $places })
fact-workplace = Arbeitsmodell
fact-type = Anstellung
fact-salary = Gehalt
fact-department = Bereich
fact-posted = Veröffentlicht
fact-closes = Offen bis
fact-reference = Referenz
fact-language = Sprache
salary-from = ab { $amount }
salary-to = bis { $amount }
salary-hour = { $amount } pro Stunde
salary-day = { $amount } pro Tag
salary-week = { $amount } pro Woche
salary-month = { $amount } im Monat
salary-year = { $amount } im Jahr
section-introduction = Über die Stelle
section-responsibilities = Aufgaben
section-requirements = Anforderungen
section-offer = Das bieten wir
section-other = Weiteres

## Saved copies

copies-title = Gespeicherte Kopien
copies-hint = Listen, die hier schon geöffnet waren. Sie lassen sich ohne Netz lesen.
copies-none = Noch ist nichts gespeichert.
copies-unavailable = In diesem Browser darf die Seite keine Kopien speichern.
copies-entry =
    { $count ->
        [one] { $n } Stelle, gespeichert: { $date }
       *[other] { $n } Stellen, gespeichert: { $date }
    }
copies-open = { $title } öffnen
copies-remove = Kopie von { $title } löschen
copies-file = Datei öffnen …
copies-current = Gerade geöffnet
copies-live = Zurück zur aktuellen Liste
