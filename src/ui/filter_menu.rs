use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use openings_feed::{lowercase, sorted_by};
use openings_search::{Counted, Criteria, Filter, Options as Offered};

use crate::browser::dom;
use crate::browser::intl::{self, Collator};
use crate::i18n::{Argument, Locale, message};
use crate::state::{Board, Choice};
use crate::ui::follow::{act, aria, content, flag, say, say_with, when, words};
use crate::ui::words as names;

/// From so many options on, a menu has a field to find one.
const FIND_FROM: usize = 12;

/// At most so many options are built; the field finds the others.
const MOST_OPTIONS: usize = 60;

/// A button with the values of one filter under it, each with its count.
#[component]
pub(super) fn FilterMenu(
    /// The board.
    board: Board,
    /// Which filter.
    filter: Filter,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let wanted = RwSignal::new(String::new());
    let options = move || options(board, filter);
    let n_set = move || n_set(&board.criteria(), filter);
    let label = say_with(board, move |it| label(it, filter, n_set()));
    let close = move || {
        is_open.set(false);
        wanted.set(String::new());
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            close();
            dom::focus_inside(&event, ".menu__button");
        }
    };
    let on_leave = move |event: FocusEvent| {
        if dom::leaves(&event) {
            close();
        }
    };
    let part = if filter == Filter::Country {
        "country"
    } else {
        ""
    };
    let is_long = move || options().len() >= FIND_FROM;
    let find_label = move || {
        say_with(board, move |it| {
            let name = it.text(names::filter(filter));
            it.format(message::FILTER_FIND, &[Argument::Text("filter", &name)])
        })
    };
    let find = move || {
        when(is_long, move || {
            view! {
                <input
                    class="menu__find"
                    type="search"
                    autocomplete="off"
                    aria-label=find_label()
                    placeholder=find_label()
                    prop:value=words(move || wanted.get())
                    on:input:target=move |event| wanted.set(event.target().value())
                />
            }
        })
    };
    // Updated in place: an option that is still there keeps its element, and with it the keyboard.
    let shown = move || {
        content(move || {
            let found = found(&options(), &wanted.get()).into_iter();
            found
                .map(|it| view! { <FilterOption board option=it /> }.into_any())
                .collect::<Vec<_>>()
        })
    };
    let panel = when(
        move || is_open.get(),
        move || {
            view! {
                <div
                    class="menu__panel"
                    role="group"
                    aria-label=say(board, names::filter(filter))
                    tabindex="-1"
                >
                    {find()}
                    {shown()}
                </div>
            }
        },
    );
    view! {
        <div
            class="menu"
            class:menu--country=filter == Filter::Country
            hidden=flag(move || !is_shown(board, filter))
            on:keydown=on_key
            on:focusout=on_leave
        >
            <button
                class="menu__button"
                class:menu__button--set=flag(move || n_set() != 0)
                part=part
                type="button"
                aria-expanded=aria(move || is_open.get())
                on:click=act(move |_| if is_open.get_untracked() { close() } else { is_open.set(true) })
            >
                <span class="menu__label">{label}</span>
            </button>
            {panel}
        </div>
    }
}

#[component]
fn FilterOption(board: Board, option: Named) -> impl IntoView {
    let choice = option.choice.clone();
    let is_set = flag(move || option.choice.is_in(&board.criteria()));
    let count = say_with(board, move |it| intl::number(it.tag(), option.count as f64));
    view! {
        <label class="option">
            <input
                type="checkbox"
                prop:checked=is_set
                on:change=move |_| board.toggle(choice.clone())
            />
            <span class="option__name" dir="auto">
                {option.name}
            </span>
            <span class="option__count">{count}</span>
        </label>
    }
}

/// A value of a filter with its name.
#[derive(Debug, Clone, PartialEq)]
struct Named {
    choice: Choice,
    name: String,
    count: usize,
}

/// Whether a filter is offered now: the country always, the others once the feed is whole and if they have
/// something to choose from. Menus that appear one by one would push each other around.
fn is_shown(board: Board, filter: Filter) -> bool {
    filter == Filter::Country || (board.is_settled() && has_options(board, filter))
}

/// One option is enough if not every hit has it.
fn has_options(board: Board, filter: Filter) -> bool {
    fn tells_apart<T>(options: &[Counted<T>], total: usize) -> bool {
        match options {
            [] => false,
            [only] => only.count < total,
            _ => true,
        }
    }
    let total = board.listing().total();
    // Asked of the options as they are: an organization's name need not be copied to be counted.
    let offers = board.offered(|it| match filter {
        Filter::Country => tells_apart(&it.places, total),
        Filter::Workplace => tells_apart(&it.workplaces, total),
        Filter::EmploymentType => tells_apart(&it.employment_types, total),
        Filter::Department => tells_apart(&it.departments, total),
        Filter::Organization => tells_apart(&it.organizations, total),
        Filter::Posted => tells_apart(&it.posted_within_days, total),
        Filter::Salary => tells_apart(&it.salaries, total),
        Filter::Query => false,
    });
    offers || n_set(&board.criteria(), filter) > 0
}

fn n_set(criteria: &Criteria, filter: Filter) -> usize {
    Choice::all_in(criteria)
        .iter()
        .filter(|it| it.filter() == filter)
        .count()
}

fn label(locale: &Locale, filter: Filter, n_set: usize) -> String {
    let name = locale.text(names::filter(filter));
    match n_set {
        0 => name,
        _ => locale.format(
            message::FILTER_SET,
            &[Argument::Text("filter", &name), Argument::Count(n_set)],
        ),
    }
}

/// The options in the order in which they are shown: countries by the name that is shown, the entries that are
/// no country last; the others as the index gives them.
fn options(board: Board, filter: Filter) -> Vec<Named> {
    let locale = board.locale();
    let named = |it: Counted<Choice>| Named {
        name: names::choice(&locale, &it.value),
        choice: it.value,
        count: it.count,
    };
    let options: Vec<_> = board
        .offered(|it| choices(it, filter))
        .into_iter()
        .map(named)
        .collect();
    if filter == Filter::Country {
        let collator = Collator::new(locale.tag());
        let is_country =
            |it: &Named| matches!(it.choice, Choice::Place(openings_search::Place::Country(_)));
        return sorted_by(options, |a, b| {
            is_country(b)
                .cmp(&is_country(a))
                .then_with(|| collator.compare(&a.name, &b.name))
        });
    }
    options
}

fn found(options: &[Named], wanted: &str) -> Vec<Named> {
    let wanted = lowercase(wanted.trim());
    let hits = options
        .iter()
        .filter(|it| lowercase(&it.name).contains(&wanted));
    hits.take(MOST_OPTIONS).cloned().collect()
}

fn choices(offered: &Offered, filter: Filter) -> Vec<Counted<Choice>> {
    fn all<T: Clone>(options: &[Counted<T>], choice: fn(T) -> Choice) -> Vec<Counted<Choice>> {
        let counted = |it: &Counted<T>| Counted {
            value: choice(it.value.clone()),
            count: it.count,
        };
        options.iter().map(counted).collect()
    }
    match filter {
        Filter::Country => all(&offered.places, Choice::Place),
        Filter::Workplace => all(&offered.workplaces, Choice::Workplace),
        Filter::EmploymentType => all(&offered.employment_types, Choice::EmploymentType),
        Filter::Department => all(&offered.departments, Choice::Department),
        Filter::Organization => all(&offered.organizations, Choice::Organization),
        Filter::Posted => all(&offered.posted_within_days, Choice::PostedWithin),
        Filter::Salary => all(&offered.salaries, Choice::Salary),
        Filter::Query => Vec::new(),
    }
}
