# The words of the board. `en` is the reference: every other language has the same messages with the same
# arguments. $count chooses the plural, $n is the same number as it is shown.

## Search and language

search-label = Search jobs
search-placeholder = Roles, organizations, places…
search-clear = Clear the search
# Under the search field while a visitor types: the list, and what each name in it is a name of.
suggestions-label = Suggestions
suggestion-role = Role
suggestion-place = Place
# A name as it is read out, as in "Nurse, Role, 5 jobs"; $jobs is a number of jobs in words.
suggestion-option = { $name }, { $kind }, { $jobs }
language-label = Language of the jobs
language-unknown = Language not stated
# A language with its number of jobs, as in "Deutsch (212)".
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
        [one] Show { $n } job
       *[other] Show { $n } jobs
    }
filter-country = Country
filter-workplace = Workplace
filter-type = Type
filter-department = Department
filter-organization = Organization
filter-posted = Posted
filter-salary = Salary
filter-query = Search
filter-find = Find in { $filter }
filter-any = Any
# A filter's button when values are set, as in "Country: 2".
filter-set = { $filter }: { $n }
filters-clear = Clear all
chip-remove = Remove { $name }

country-remote = Remote, anywhere
country-none = Country not stated
workplace-on-site = On site
workplace-hybrid = Hybrid
workplace-remote = Remote
type-full-time = Full-time
type-part-time = Part-time
type-contractor = Contract
type-temporary = Temporary
type-intern = Internship
type-volunteer = Volunteer
type-per-diem = Per day
type-other = Other
posted-within =
    { $count ->
        [1] Last 24 hours
       *[other] Last { $n } days
    }
salary-at-least = { $amount } or more a year
sort-label = Sort by
sort-relevance = Best match
sort-newest = Newest

## Status

status-loading = Loading jobs…
status-streaming =
    { $count ->
        [one] { $n } job so far…
       *[other] { $n } jobs so far…
    }
status-all =
    { $count ->
        [one] { $n } job
       *[other] { $n } jobs
    }
# Some of all the jobs in the language; $count is the number of all.
status-some =
    { $count ->
        [one] { $n } of { $total } job
       *[other] { $n } of { $total } jobs
    }
# As in "14 in English".
status-elsewhere = { $n } in { $language }
status-elsewhere-more = { $n } more in { $language }
status-dropped = Not in { $language }, so left out: { $names }
status-lost =
    { $count ->
        [one] { $n } posting could not be read.
       *[other] { $n } postings could not be read.
    }

## List

list-label = Jobs
list-more = Show { $n } more
list-reorder = Sort again
list-reorder-hint = Newer jobs have arrived.
row-new = New
row-posted = Posted { $date }
# The places that are not shown, as in "+4".
row-more-places =
    { $count ->
        [one] and { $n } more place
       *[other] and { $n } more places
    }

## Nothing to show

no-match-title = No job matches all of this.
# What may have been meant by a query without hits, and how many jobs it has.
no-match-meant = Did you mean “{ $name }” ({ $n })?
no-match-without =
    { $count ->
        [one] Without “{ $filter }” there is { $n }.
       *[other] Without “{ $filter }” there are { $n }.
    }
no-match-clear = Show all jobs in { $language }
empty-title = There are no open jobs right now.
empty-hint = Please look in again.

## The list cannot be loaded

failed-title = The list of jobs could not be loaded.
failed-offline = You are offline.
failed-unreachable = The site did not answer.
failed-timeout = The site took too long to answer.
failed-interrupted = The connection broke off.
failed-missing = There is no list at its address (error { $status }).
failed-status = The site answered with an error ({ $status }).
failed-no-source = This board has not been told where its list is.
failed-empty = The site sent an empty file.
failed-html = The site sent a web page instead of a list.
failed-not-json = The site sent a file that is not JSON.
failed-not-utf8 = The site sent text that cannot be read (it is not UTF-8).
failed-truncated = The list breaks off in the middle.
failed-shape = The file is not a list of jobs.
failed-too-large = The list is larger than { $size }.
failed-no-reader = What is needed to read this list could not be loaded.
failed-rest = A part of this board could not be loaded.
failed-retry = Try again
failed-link = Open the list itself
stale-notice = Saved copy from { $date }.
partial-notice = Part of the list is missing.

## The posting

posting-back =
    { $count ->
        [one] Back to { $n } job
       *[other] Back to { $n } jobs
    }
posting-close = Close
posting-apply = Apply
posting-copy-link = Copy link
posting-copied = Link copied
posting-print = Print
posting-also = Also in
posting-similar = Similar jobs
posting-pick = Choose a job to read it here.
posting-expired = This job is no longer open.
posting-expired-on = This job closed on { $date }.
posting-missing = This job is no longer on the list.
posting-detected = Language found from the text
posting-no-text = This posting has no description.
fact-organization = Organization
fact-places = Places
fact-remote = Remote
fact-remote-within = Remote within { $places }
fact-workplace = Workplace
fact-type = Employment
fact-salary = Salary
fact-department = Department
fact-posted = Posted
fact-closes = Open until
fact-reference = Reference
fact-language = Language
salary-from = from { $amount }
salary-to = up to { $amount }
salary-hour = { $amount } an hour
salary-day = { $amount } a day
salary-week = { $amount } a week
salary-month = { $amount } a month
salary-year = { $amount } a year
section-introduction = About the job
section-responsibilities = What you will do
section-requirements = What you bring
section-offer = What we offer
section-other = More

## Saved copies

copies-title = Saved copies
copies-hint = Lists you have opened before. They can be read without a network.
copies-none = Nothing is saved yet.
copies-unavailable = This browser does not let the page save copies.
copies-entry =
    { $count ->
        [one] { $n } job, saved { $date }
       *[other] { $n } jobs, saved { $date }
    }
copies-open = Open { $title }
copies-remove = Remove the copy of { $title }
copies-file = Open a file…
copies-current = Shown now
copies-live = Back to the current list
