# The words of the board in Portuguese. `en` is the reference and explains the arguments.

## Search and language

search-label = Procurar vagas
search-placeholder = Cargos, organizações, lugares…
search-clear = Limpar a pesquisa
suggestions-label = Sugestões
suggestion-role = Cargo
suggestion-place = Lugar
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Idioma das vagas
language-unknown = Idioma não indicado
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
        [one] Ver { $n } vaga
       *[other] Ver { $n } vagas
    }
filter-country = País
filter-workplace = Modalidade
filter-type = Tipo de vaga
filter-department = Área
filter-organization = Organização
filter-posted = Publicação
filter-salary = Salário
filter-query = Pesquisa
filter-find = Procurar em “{ $filter }”
filter-any = Qualquer
filter-set = { $filter }: { $n }
filters-clear = Limpar tudo
chip-remove = Remover { $name }

country-remote = Remoto, de qualquer lugar
country-none = País não indicado
workplace-on-site = Presencial
workplace-hybrid = Híbrido
workplace-remote = Remoto
type-full-time = Tempo integral
type-part-time = Tempo parcial
type-contractor = Freelance
type-temporary = Temporário
type-intern = Estágio
type-volunteer = Voluntariado
type-per-diem = Por dia
type-other = Outro
posted-within =
    { $count ->
        [1] Últimas 24 horas
       *[other] Últimos { $n } dias
    }
salary-at-least = { $amount } ou mais por ano
sort-label = Ordenar por
sort-relevance = Relevância
sort-newest = Mais recentes

## Status

status-loading = Carregando as vagas…
status-streaming =
    { $count ->
        [one] { $n } vaga até agora…
       *[other] { $n } vagas até agora…
    }
status-all =
    { $count ->
        [one] { $n } vaga
       *[other] { $n } vagas
    }
status-some =
    { $count ->
        [one] { $n } de { $total } vaga
       *[other] { $n } de { $total } vagas
    }
status-elsewhere = { $n } em { $language }
status-elsewhere-more = Mais { $n } em { $language }
status-dropped = Sem vagas em { $language }, por isso removido: { $names }
status-lost =
    { $count ->
        [one] Não foi possível ler { $n } vaga.
       *[other] Não foi possível ler { $n } vagas.
    }

## List

list-label = Vagas
list-more = Ver mais { $n }
list-reorder = Ordenar de novo
list-reorder-hint = Chegaram vagas mais recentes.
row-new = Nova
row-posted = Publicação: { $date }
row-more-places =
    { $count ->
        [one] e mais { $n } lugar
       *[other] e mais { $n } lugares
    }

## Nothing to show

no-match-title = Nenhuma vaga corresponde a tudo isto.
no-match-meant = Quis dizer “{ $name }” ({ $n })?
no-match-without =
    { $count ->
        [one] Sem “{ $filter }” há { $n }.
       *[other] Sem “{ $filter }” há { $n }.
    }
no-match-clear = Ver todas as vagas em { $language }
empty-title = No momento não há vagas abertas.
empty-hint = Vale a pena voltar mais tarde.

## The list cannot be loaded

failed-title = Não foi possível carregar a lista de vagas.
failed-offline = Não há conexão com a internet.
failed-unreachable = O site não respondeu.
failed-timeout = O site demorou demais a responder.
failed-interrupted = A conexão caiu.
failed-missing = Não há nenhuma lista nesse endereço (erro { $status }).
failed-status = O site respondeu com um erro ({ $status }).
failed-no-source = Não foi indicado onde está a lista.
failed-empty = O site enviou um arquivo vazio.
failed-html = O site enviou uma página da web em vez de uma lista.
failed-not-json = O site enviou um arquivo que não é JSON.
failed-not-utf8 = O site enviou um texto que não pode ser lido (não é UTF-8).
failed-truncated = A lista termina no meio.
failed-shape = O arquivo não é uma lista de vagas.
failed-too-large = A lista tem mais de { $size }.
failed-no-reader = Não foi possível carregar o que é preciso para ler esta lista.
failed-rest = Não foi possível carregar uma parte deste quadro de vagas.
failed-retry = Tentar de novo
failed-link = Abrir a própria lista
stale-notice = Cópia salva em { $date }.
partial-notice = Falta uma parte da lista.

## The posting

posting-back =
    { $count ->
        [one] Voltar a { $n } vaga
       *[other] Voltar às { $n } vagas
    }
posting-close = Fechar
posting-apply = Candidatar-se
posting-copy-link = Copiar link
posting-copied = Link copiado
posting-print = Imprimir
posting-also = Também em
posting-similar = Vagas semelhantes
posting-pick = Escolha uma vaga para ler aqui.
posting-expired = Esta vaga já não está aberta.
posting-expired-on = Esta vaga fechou em { $date }.
posting-missing = Esta vaga já não está na lista.
posting-detected = Idioma reconhecido pelo texto
posting-no-text = Esta vaga não tem descrição.
fact-organization = Organização
fact-places = Lugares
fact-remote = Remoto
fact-remote-within = Remoto (só { $places })
fact-workplace = Modalidade
fact-type = Tipo de vaga
fact-salary = Salário
fact-department = Área
fact-posted = Publicação
fact-closes = Aberta até
fact-reference = Referência
fact-language = Idioma
salary-from = a partir de { $amount }
salary-to = até { $amount }
salary-hour = { $amount } por hora
salary-day = { $amount } por dia
salary-week = { $amount } por semana
salary-month = { $amount } por mês
salary-year = { $amount } por ano
section-introduction = Sobre a vaga
section-responsibilities = Responsabilidades
section-requirements = Requisitos
section-offer = O que oferecemos
section-other = Mais informações

## Saved copies

copies-title = Cópias salvas
copies-hint = Listas que já foram abertas aqui. Podem ser lidas sem internet.
copies-none = Ainda não há nada salvo.
copies-unavailable = Este navegador não permite que a página salve cópias.
copies-entry =
    { $count ->
        [one] { $n } vaga, cópia de { $date }
       *[other] { $n } vagas, cópia de { $date }
    }
copies-open = Abrir { $title }
copies-remove = Remover a cópia de { $title }
copies-file = Abrir um arquivo…
copies-current = Aberta agora
copies-live = Voltar à lista atual
