# The words of the board in Spanish. `en` is the reference and explains the arguments.

## Search and language

search-label = Buscar ofertas
search-placeholder = Puestos, organizaciones, lugares…
search-clear = Borrar la búsqueda
suggestions-label = Sugerencias
suggestion-role = Puesto
suggestion-place = Lugar
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Idioma de las ofertas
language-unknown = Idioma no indicado
language-option = { $name } ({ $n })

## Filters

filters-label = Filtros
filters-open =
    { $count ->
        [0] Filtros
       *[other] Filtros ({ $n })
    }
filters-show =
    { $count ->
        [one] Ver { $n } oferta
       *[other] Ver { $n } ofertas
    }
filter-country = País
filter-workplace = Modalidad
filter-type = Tipo de empleo
filter-department = Área
filter-organization = Organización
filter-posted = Publicación
filter-salary = Salario
filter-query = Búsqueda
filter-find = Buscar en «{ $filter }»
filter-any = Cualquiera
filter-set = { $filter }: { $n }
filters-clear = Quitar todo
chip-remove = Quitar { $name }

country-remote = En remoto, desde cualquier lugar
country-none = País no indicado
workplace-on-site = Presencial
workplace-hybrid = Híbrido
workplace-remote = En remoto
type-full-time = Jornada completa
type-part-time = Jornada parcial
type-contractor = Freelance
type-temporary = Temporal
type-intern = Prácticas
type-volunteer = Voluntariado
type-per-diem = Por días
type-other = Otro
posted-within =
    { $count ->
        [1] Últimas 24 horas
       *[other] Últimos { $n } días
    }
salary-at-least = { $amount } o más al año
sort-label = Ordenar por
sort-relevance = Relevancia
sort-newest = Más recientes

## Status

status-loading = Cargando ofertas…
status-streaming =
    { $count ->
        [one] { $n } oferta por ahora…
       *[other] { $n } ofertas por ahora…
    }
status-all =
    { $count ->
        [one] { $n } oferta
       *[other] { $n } ofertas
    }
status-some =
    { $count ->
        [one] { $n } de { $total } oferta
       *[other] { $n } de { $total } ofertas
    }
status-elsewhere = { $n } en { $language }
status-elsewhere-more = { $n } más en { $language }
status-dropped = Sin ofertas en { $language }, por eso se ha quitado: { $names }
status-lost =
    { $count ->
        [one] No se ha podido leer { $n } oferta.
       *[other] No se han podido leer { $n } ofertas.
    }

## List

list-label = Ofertas
list-more = Ver { $n } más
list-reorder = Volver a ordenar
list-reorder-hint = Han llegado ofertas más recientes.
row-new = Nueva
row-posted = Publicación: { $date }
row-more-places =
    { $count ->
        [one] y { $n } lugar más
       *[other] y { $n } lugares más
    }

## Nothing to show

no-match-title = Ninguna oferta cumple todo esto.
no-match-meant = ¿Quería decir «{ $name }» ({ $n })?
no-match-without =
    { $count ->
        [one] Sin «{ $filter }» hay { $n }.
       *[other] Sin «{ $filter }» hay { $n }.
    }
no-match-clear = Ver todas las ofertas en { $language }
empty-title = Ahora mismo no hay ofertas abiertas.
empty-hint = Vuelve a mirar más adelante.

## The list cannot be loaded

failed-title = No se ha podido cargar la lista de ofertas.
failed-offline = No hay conexión a internet.
failed-unreachable = El sitio no ha respondido.
failed-timeout = El sitio ha tardado demasiado en responder.
failed-interrupted = Se ha cortado la conexión.
failed-missing = No hay ninguna lista en su dirección (error { $status }).
failed-status = El sitio ha respondido con un error ({ $status }).
failed-no-source = No se ha indicado dónde está la lista.
failed-empty = El sitio ha enviado un archivo vacío.
failed-html = El sitio ha enviado una página web en lugar de una lista.
failed-not-json = El sitio ha enviado un archivo que no es JSON.
failed-not-utf8 = El sitio ha enviado un texto que no se puede leer (no es UTF-8).
failed-truncated = La lista se corta a la mitad.
failed-shape = El archivo no es una lista de ofertas.
failed-too-large = La lista ocupa más de { $size }.
failed-no-reader = No se ha podido cargar lo necesario para leer esta lista.
failed-rest = No se ha podido cargar una parte de esta bolsa de empleo.
failed-retry = Reintentar
failed-link = Abrir la propia lista
stale-notice = Copia guardada el { $date }.
partial-notice = Falta una parte de la lista.

## The posting

posting-back =
    { $count ->
        [one] Volver a { $n } oferta
       *[other] Volver a las { $n } ofertas
    }
posting-close = Cerrar
posting-apply = Solicitar
posting-copy-link = Copiar enlace
posting-copied = Enlace copiado
posting-print = Imprimir
posting-also = También en
posting-similar = Ofertas similares
posting-pick = Elige una oferta para leerla aquí.
posting-expired = Esta oferta ya no está abierta.
posting-expired-on = Esta oferta se cerró el { $date }.
posting-missing = Esta oferta ya no está en la lista.
posting-detected = Idioma reconocido por el texto
posting-no-text = Esta oferta no tiene descripción.
fact-organization = Organización
fact-places = Lugares
fact-remote = En remoto
fact-remote-within = En remoto (solo { $places })
fact-workplace = Modalidad
fact-type = Tipo de empleo
fact-salary = Salario
fact-department = Área
fact-posted = Publicación
fact-closes = Abierta hasta
fact-reference = Referencia
fact-language = Idioma
salary-from = desde { $amount }
salary-to = hasta { $amount }
salary-hour = { $amount } por hora
salary-day = { $amount } al día
salary-week = { $amount } a la semana
salary-month = { $amount } al mes
salary-year = { $amount } al año
section-introduction = Sobre el puesto
section-responsibilities = Qué harás
section-requirements = Qué aportas
section-offer = Qué ofrecemos
section-other = Más información

## Saved copies

copies-title = Copias guardadas
copies-hint = Listas que ya se han abierto aquí. Se pueden leer sin conexión.
copies-none = Todavía no hay nada guardado.
copies-unavailable = Este navegador no permite que la página guarde copias.
copies-entry =
    { $count ->
        [one] { $n } oferta, copia del { $date }
       *[other] { $n } ofertas, copia del { $date }
    }
copies-open = Abrir { $title }
copies-remove = Eliminar la copia de { $title }
copies-file = Abrir un archivo…
copies-current = Abierta ahora
copies-live = Volver a la lista actual
