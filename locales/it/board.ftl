# The words of the board in Italian. `en` is the reference and explains the arguments.

## Search and language

search-label = Cerca offerte
search-placeholder = Ruoli, aziende, luoghi…
search-clear = Cancella la ricerca
suggestions-label = Suggerimenti
suggestion-role = Ruolo
suggestion-place = Luogo
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Lingua delle offerte
language-unknown = Lingua non indicata
language-option = { $name } ({ $n })

## Filters

filters-label = Filtri
filters-open =
    { $count ->
        [0] Filtri
       *[other] Filtri ({ $n })
    }
filters-show =
    { $count ->
        [one] Mostra { $n } offerta
       *[other] Mostra { $n } offerte
    }
filter-country = Paese
filter-workplace = Modalità
filter-type = Contratto
filter-department = Area
filter-organization = Azienda
filter-posted = Pubblicazione
filter-salary = Stipendio
filter-query = Ricerca
filter-find = Cerca in «{ $filter }»
filter-any = Qualsiasi
filter-set = { $filter }: { $n }
filters-clear = Rimuovi tutto
chip-remove = Rimuovi { $name }

country-remote = Da remoto, ovunque
country-none = Paese non indicato
workplace-on-site = In sede
workplace-hybrid = Ibrido
workplace-remote = Da remoto
type-full-time = Tempo pieno
type-part-time = Part-time
type-contractor = Freelance
type-temporary = Temporaneo
type-intern = Tirocinio
type-volunteer = Volontariato
type-per-diem = A giornata
type-other = Altro
posted-within =
    { $count ->
        [1] Ultime 24 ore
       *[other] Ultimi { $n } giorni
    }
salary-at-least = { $amount } o più all’anno
sort-label = Ordina per
sort-relevance = Pertinenza
sort-newest = Più recenti

## Status

status-loading = Caricamento delle offerte…
status-streaming =
    { $count ->
        [one] { $n } offerta finora…
       *[other] { $n } offerte finora…
    }
status-all =
    { $count ->
        [one] { $n } offerta
       *[other] { $n } offerte
    }
status-some =
    { $count ->
        [one] { $n } di { $total } offerta
       *[other] { $n } di { $total } offerte
    }
status-elsewhere = { $n } in { $language }
status-elsewhere-more = Altre { $n } in { $language }
status-dropped = Nessuna offerta in { $language }, quindi rimosso: { $names }
status-lost =
    { $count ->
        [one] Non è stato possibile leggere { $n } offerta.
       *[other] Non è stato possibile leggere { $n } offerte.
    }

## List

list-label = Offerte
list-more = Mostra altre { $n }
list-reorder = Riordina
list-reorder-hint = Sono arrivate offerte più recenti.
row-new = Nuova
row-posted = Pubblicazione: { $date }
row-more-places =
    { $count ->
        [one] e { $n } altro luogo
       *[other] e altri { $n } luoghi
    }

## Nothing to show

no-match-title = Nessuna offerta corrisponde a tutto questo.
no-match-meant = Intendeva «{ $name }» ({ $n })?
no-match-without =
    { $count ->
        [one] Senza «{ $filter }» ce n’è { $n }.
       *[other] Senza «{ $filter }» ce ne sono { $n }.
    }
no-match-clear = Mostra tutte le offerte in { $language }
empty-title = Al momento non ci sono offerte aperte.
empty-hint = Torna a dare un’occhiata più avanti.

## The list cannot be loaded

failed-title = Non è stato possibile caricare la lista delle offerte.
failed-offline = La connessione a internet non è attiva.
failed-unreachable = Il sito non ha risposto.
failed-timeout = Il sito ha impiegato troppo tempo a rispondere.
failed-interrupted = La connessione si è interrotta.
failed-missing = All’indirizzo non c’è nessuna lista (errore { $status }).
failed-status = Il sito ha risposto con un errore ({ $status }).
failed-no-source = Non è stato indicato dove si trova la lista.
failed-empty = Il sito ha inviato un file vuoto.
failed-html = Il sito ha inviato una pagina web al posto di una lista.
failed-not-json = Il sito ha inviato un file che non è JSON.
failed-not-utf8 = Il sito ha inviato un testo illeggibile (non è UTF-8).
failed-truncated = La lista si interrompe a metà.
failed-shape = Il file non è una lista di offerte.
failed-too-large = La lista supera { $size }.
failed-no-reader = Non è stato possibile caricare ciò che serve per leggere questa lista.
failed-rest = Non è stato possibile caricare una parte di questa bacheca.
failed-retry = Riprova
failed-link = Apri la lista stessa
stale-notice = Copia salvata: { $date }.
partial-notice = Manca una parte della lista.

## The posting

posting-back =
    { $count ->
        [one] Torna a { $n } offerta
       *[other] Torna a { $n } offerte
    }
posting-close = Chiudi
posting-apply = Candidati
posting-copy-link = Copia link
posting-copied = Link copiato
posting-print = Stampa
posting-also = Anche in
posting-similar = Offerte simili
posting-pick = Scegli un’offerta per leggerla qui.
posting-expired = Questa offerta non è più aperta.
posting-expired-on = Questa offerta si è chiusa in data { $date }.
posting-missing = Questa offerta non è più nella lista.
posting-detected = Lingua riconosciuta dal testo
posting-no-text = Questa offerta non ha una descrizione.
fact-organization = Azienda
fact-places = Luoghi
fact-remote = Da remoto
fact-remote-within = Da remoto (solo { $places })
fact-workplace = Modalità
fact-type = Contratto
fact-salary = Stipendio
fact-department = Area
fact-posted = Pubblicazione
fact-closes = Scadenza
fact-reference = Riferimento
fact-language = Lingua
salary-from = da { $amount }
salary-to = fino a { $amount }
salary-hour = { $amount } all’ora
salary-day = { $amount } al giorno
salary-week = { $amount } alla settimana
salary-month = { $amount } al mese
salary-year = { $amount } all’anno
section-introduction = La posizione
section-responsibilities = Cosa farai
section-requirements = Il tuo profilo
section-offer = Cosa offriamo
section-other = Altre informazioni

## Saved copies

copies-title = Copie salvate
copies-hint = Liste già aperte in passato. Si possono leggere senza connessione.
copies-none = Non c’è ancora niente di salvato.
copies-unavailable = Questo browser non permette alla pagina di salvare copie.
copies-entry =
    { $count ->
        [one] { $n } offerta, copia salvata: { $date }
       *[other] { $n } offerte, copia salvata: { $date }
    }
copies-open = Apri { $title }
copies-remove = Elimina la copia di { $title }
copies-file = Apri un file…
copies-current = Aperta ora
copies-live = Torna alla lista attuale
