# The words of the board in Dutch. `en` is the reference and explains the arguments.

## Search and language

search-label = Vacatures zoeken
search-placeholder = Functies, werkgevers, plaatsen…
search-clear = Zoekopdracht wissen
suggestions-label = Suggesties
suggestion-role = Functie
suggestion-place = Plaats
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Taal van de vacatures
language-unknown = Taal niet vermeld
language-option = { $name } ({ $n })

## Filters

filters-label = Filters
filters-open =
    { $count ->
        [0] Filters
       *[other] Filters ({ $n })
    }
filters-show =
    { $count ->
        [one] { $n } vacature tonen
       *[other] { $n } vacatures tonen
    }
filter-country = Land
filter-workplace = Werkplek
filter-type = Dienstverband
filter-department = Afdeling
filter-organization = Werkgever
filter-posted = Geplaatst
filter-salary = Salaris
filter-query = Zoekterm
filter-find = Zoeken in “{ $filter }”
filter-any = Alle
filter-set = { $filter }: { $n }
filters-clear = Alles wissen
chip-remove = { $name } verwijderen

country-remote = Op afstand, overal
country-none = Land niet vermeld
workplace-on-site = Op locatie
workplace-hybrid = Hybride
workplace-remote = Op afstand
type-full-time = Fulltime
type-part-time = Parttime
type-contractor = Freelance
type-temporary = Tijdelijk
type-intern = Stage
type-volunteer = Vrijwilligerswerk
type-per-diem = Per dag
type-other = Anders
posted-within =
    { $count ->
        [1] Laatste 24 uur
       *[other] Laatste { $n } dagen
    }
salary-at-least = { $amount } of meer per jaar
sort-label = Sorteren op
sort-relevance = Relevantie
sort-newest = Nieuwste

## Status

status-loading = Vacatures laden…
status-streaming =
    { $count ->
        [one] { $n } vacature tot nu toe…
       *[other] { $n } vacatures tot nu toe…
    }
status-all =
    { $count ->
        [one] { $n } vacature
       *[other] { $n } vacatures
    }
status-some =
    { $count ->
        [one] { $n } van { $total } vacature
       *[other] { $n } van { $total } vacatures
    }
status-elsewhere = { $n } in het { $language }
status-elsewhere-more = Nog { $n } in het { $language }
status-dropped = Niet in het { $language }, daarom weggelaten: { $names }
status-lost =
    { $count ->
        [one] { $n } vacature kon niet worden gelezen.
       *[other] { $n } vacatures konden niet worden gelezen.
    }

## List

list-label = Vacatures
list-more = Nog { $n } tonen
list-reorder = Opnieuw sorteren
list-reorder-hint = Er zijn nieuwere vacatures.
row-new = Nieuw
row-posted = Geplaatst: { $date }
row-more-places =
    { $count ->
        [one] en nog { $n } plaats
       *[other] en nog { $n } plaatsen
    }

## Nothing to show

no-match-title = Geen vacature voldoet aan dit alles.
no-match-meant = Bedoelde u “{ $name }” ({ $n })?
no-match-without =
    { $count ->
        [one] Zonder “{ $filter }” is er { $n }.
       *[other] Zonder “{ $filter }” zijn er { $n }.
    }
no-match-clear = Alle vacatures in het { $language } tonen
empty-title = Er zijn nu geen openstaande vacatures.
empty-hint = Kijk later nog eens.

## The list cannot be loaded

failed-title = De lijst met vacatures kon niet worden geladen.
failed-offline = Er is geen internetverbinding.
failed-unreachable = De site gaf geen antwoord.
failed-timeout = De site deed er te lang over om te antwoorden.
failed-interrupted = De verbinding werd verbroken.
failed-missing = Op het adres staat geen lijst (fout { $status }).
failed-status = De site antwoordde met een fout ({ $status }).
failed-no-source = Er is niet opgegeven waar de lijst staat.
failed-empty = De site stuurde een leeg bestand.
failed-html = De site stuurde een webpagina in plaats van een lijst.
failed-not-json = De site stuurde een bestand dat geen JSON is.
failed-not-utf8 = De site stuurde onleesbare tekst (het is geen UTF-8).
failed-truncated = De lijst breekt halverwege af.
failed-shape = Het bestand is geen lijst met vacatures.
failed-too-large = De lijst is groter dan { $size }.
failed-no-reader = Wat nodig is om deze lijst te lezen, kon niet worden geladen.
failed-rest = Een deel van dit vacatureoverzicht kon niet worden geladen.
failed-retry = Opnieuw proberen
failed-link = De lijst zelf openen
stale-notice = Opgeslagen kopie van { $date }.
partial-notice = Een deel van de lijst ontbreekt.

## The posting

posting-back =
    { $count ->
        [one] Terug naar { $n } vacature
       *[other] Terug naar { $n } vacatures
    }
posting-close = Sluiten
posting-apply = Solliciteren
posting-copy-link = Link kopiëren
posting-copied = Link gekopieerd
posting-print = Afdrukken
posting-also = Ook in
posting-similar = Vergelijkbare vacatures
posting-pick = Kies een vacature om die hier te lezen.
posting-expired = Deze vacature is niet meer open.
posting-expired-on = Deze vacature is gesloten op { $date }.
posting-missing = Deze vacature staat niet meer in de lijst.
posting-detected = Taal herkend aan de tekst
posting-no-text = Deze vacature heeft geen beschrijving.
fact-organization = Werkgever
fact-places = Plaatsen
fact-remote = Op afstand
fact-remote-within = Op afstand (alleen { $places })
fact-workplace = Werkplek
fact-type = Dienstverband
fact-salary = Salaris
fact-department = Afdeling
fact-posted = Geplaatst
fact-closes = Open tot en met
fact-reference = Referentie
fact-language = Taal
salary-from = vanaf { $amount }
salary-to = tot { $amount }
salary-hour = { $amount } per uur
salary-day = { $amount } per dag
salary-week = { $amount } per week
salary-month = { $amount } per maand
salary-year = { $amount } per jaar
section-introduction = Over de functie
section-responsibilities = Wat je gaat doen
section-requirements = Wat je meebrengt
section-offer = Wat wij bieden
section-other = Meer

## Saved copies

copies-title = Opgeslagen kopieën
copies-hint = Lijsten die hier eerder zijn geopend. Ze zijn zonder netwerk te lezen.
copies-none = Er is nog niets opgeslagen.
copies-unavailable = In deze browser mag de pagina geen kopieën opslaan.
copies-entry =
    { $count ->
        [one] { $n } vacature, kopie van { $date }
       *[other] { $n } vacatures, kopie van { $date }
    }
copies-open = { $title } openen
copies-remove = De kopie van { $title } verwijderen
copies-file = Bestand openen…
copies-current = Nu geopend
copies-live = Terug naar de huidige lijst
