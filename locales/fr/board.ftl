# The words of the board in French. `en` is the reference and explains the arguments.

## Search and language

search-label = Rechercher une offre
search-placeholder = Métiers, employeurs, lieux…
search-clear = Effacer la recherche
suggestions-label = Suggestions
suggestion-role = Métier
suggestion-place = Lieu
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Langue des offres
language-unknown = Langue non précisée
language-option = { $name } ({ $n })

## Filters

filters-label = Filtres
filters-open =
    { $count ->
        [0] Filtres
       *[other] Filtres ({ $n })
    }
filters-show =
    { $count ->
        [one] Voir { $n } offre
       *[other] Voir { $n } offres
    }
filter-country = Pays
filter-workplace = Mode de travail
filter-type = Type d’emploi
filter-department = Service
filter-organization = Employeur
filter-posted = Publication
filter-salary = Salaire
filter-query = Recherche
filter-find = Chercher dans « { $filter } »
filter-any = Peu importe
filter-set = { $filter } : { $n }
filters-clear = Tout effacer
chip-remove = Retirer { $name }

country-remote = À distance, partout
country-none = Pays non précisé
workplace-on-site = Sur site
workplace-hybrid = Hybride
workplace-remote = À distance
type-full-time = Temps plein
type-part-time = Temps partiel
type-contractor = Freelance
type-temporary = Temporaire
type-intern = Stage
type-volunteer = Bénévolat
type-per-diem = À la journée
type-other = Autre
posted-within =
    { $count ->
        [1] Dernières 24 heures
       *[other] { $n } derniers jours
    }
salary-at-least = { $amount } ou plus par an
sort-label = Trier par
sort-relevance = Pertinence
sort-newest = Plus récentes

## Status

status-loading = Chargement des offres…
status-streaming =
    { $count ->
        [one] { $n } offre pour l’instant…
       *[other] { $n } offres pour l’instant…
    }
status-all =
    { $count ->
        [one] { $n } offre
       *[other] { $n } offres
    }
status-some =
    { $count ->
        [one] { $n } sur { $total } offre
       *[other] { $n } sur { $total } offres
    }
status-elsewhere = { $n } en { $language }
status-elsewhere-more = { $n } de plus en { $language }
status-dropped = Retiré, car absent en { $language } : { $names }
status-lost =
    { $count ->
        [one] { $n } offre n’a pas pu être lue.
       *[other] { $n } offres n’ont pas pu être lues.
    }

## List

list-label = Offres
list-more = En voir { $n } de plus
list-reorder = Trier à nouveau
list-reorder-hint = Des offres plus récentes sont arrivées.
row-new = Nouveau
row-posted = Publication : { $date }
row-more-places =
    { $count ->
        [one] et { $n } autre lieu
       *[other] et { $n } autres lieux
    }

## Nothing to show

no-match-title = Aucune offre ne répond à tous ces critères.
no-match-meant = Vouliez-vous dire « { $name } » ({ $n }) ?
no-match-without =
    { $count ->
        [one] Sans « { $filter } », il y en a { $n }.
       *[other] Sans « { $filter } », il y en a { $n }.
    }
no-match-clear = Voir toutes les offres en { $language }
empty-title = Aucune offre n’est ouverte pour le moment.
empty-hint = N’hésitez pas à repasser.

## The list cannot be loaded

failed-title = La liste des offres n’a pas pu être chargée.
failed-offline = Vous êtes hors ligne.
failed-unreachable = Le site n’a pas répondu.
failed-timeout = Le site a mis trop de temps à répondre.
failed-interrupted = La connexion a été coupée.
failed-missing = La liste est introuvable à son adresse (erreur { $status }).
failed-status = Le site a répondu par une erreur ({ $status }).
failed-no-source = L’adresse de la liste n’a pas été indiquée.
failed-empty = Le site a envoyé un fichier vide.
failed-html = Le site a envoyé une page web au lieu d’une liste.
failed-not-json = Le site a envoyé un fichier qui n’est pas du JSON.
failed-not-utf8 = Le site a envoyé un texte illisible (il n’est pas en UTF-8).
failed-truncated = La liste s’arrête au milieu.
failed-shape = Le fichier n’est pas une liste d’offres.
failed-too-large = La liste dépasse { $size }.
failed-no-reader = Ce qu’il faut pour lire cette liste n’a pas pu être chargé.
failed-rest = Une partie de ce site d’offres n’a pas pu être chargée.
failed-retry = Réessayer
failed-link = Ouvrir la liste elle-même
stale-notice = Copie enregistrée le { $date }.
partial-notice = Une partie de la liste manque.

## The posting

posting-back =
    { $count ->
        [one] Retour à { $n } offre
       *[other] Retour aux { $n } offres
    }
posting-close = Fermer
posting-apply = Postuler
posting-copy-link = Copier le lien
posting-copied = Lien copié
posting-print = Imprimer
posting-also = Aussi en
posting-similar = Offres similaires
posting-pick = Choisissez une offre pour la lire ici.
posting-expired = Cette offre n’est plus ouverte.
posting-expired-on = Cette offre a pris fin le { $date }.
posting-missing = Cette offre n’est plus dans la liste.
posting-detected = Langue reconnue d’après le texte
posting-no-text = Cette offre n’a pas de description.
fact-organization = Employeur
fact-places = Lieux
fact-remote = À distance
fact-remote-within = À distance ({ $places } uniquement)
fact-workplace = Mode de travail
fact-type = Type d’emploi
fact-salary = Salaire
fact-department = Service
fact-posted = Publication
fact-closes = Date limite
fact-reference = Référence
fact-language = Langue
salary-from = à partir de { $amount }
salary-to = jusqu’à { $amount }
salary-hour = { $amount } par heure
salary-day = { $amount } par jour
salary-week = { $amount } par semaine
salary-month = { $amount } par mois
salary-year = { $amount } par an
section-introduction = À propos du poste
section-responsibilities = Vos missions
section-requirements = Votre profil
section-offer = Ce que nous offrons
section-other = Autres informations

## Saved copies

copies-title = Copies enregistrées
copies-hint = Les listes que vous avez déjà ouvertes. Elles se lisent sans réseau.
copies-none = Rien n’est encore enregistré.
copies-unavailable = Ce navigateur ne permet pas à la page d’enregistrer des copies.
copies-entry =
    { $count ->
        [one] { $n } offre, copie du { $date }
       *[other] { $n } offres, copie du { $date }
    }
copies-open = Ouvrir { $title }
copies-remove = Supprimer la copie de { $title }
copies-file = Ouvrir un fichier…
copies-current = Affichée en ce moment
copies-live = Revenir à la liste actuelle
