use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use openings_search::{Counted, Criteria, Filter, Options as Offered};

use crate::browser::dom::{self, Focus};
use crate::browser::intl::{self, Collator};
use crate::i18n::{Argument, Locale, message};
use crate::state::{Board, Choice};
use crate::ui::words;

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
    let locale = board.locale();
    let (is_open, set_open) = signal(false);
    let (wanted, set_wanted) = signal(String::new());
    let menu = NodeRef::<html::Div>::new();
    let button = NodeRef::<html::Button>::new();
    let options = Memo::new(move |_| options(board, filter));
    let shown = move || found(&options.read(), &wanted.read());
    let n_set = move || n_set(&board.criteria().read(), filter);
    let name = move || locale.read().text(words::filter(filter));
    let label = move || label(&locale.read(), filter, n_set());
    let close = move || {
        set_open.set(false);
        set_wanted.set(String::new());
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            close();
            if let Some(button) = button.get_untracked() {
                dom::focus(&button, Focus::Still);
            }
        }
    };
    let on_leave = move |event: FocusEvent| {
        let menu = menu.get_untracked();
        if menu.is_some_and(|it| dom::leaves(&event, &it)) {
            close();
        }
    };
    let part = if filter == Filter::Country { "country" } else { "" };
    let is_long = move || options.read().len() >= FIND_FROM;
    let find_label = move || {
        locale.read().format(message::FILTER_FIND, &[Argument::Text("filter", &name())])
    };
    view! {
        <div
            node_ref=menu
            class="menu"
            class:menu--country=filter == Filter::Country
            on:keydown=on_key
            on:focusout=on_leave
        >
            <button
                node_ref=button
                class="menu__button"
                class:menu__button--set=move || n_set() != 0
                part=part
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| if is_open.get_untracked() { close() } else { set_open.set(true) }
            >
                <span class="menu__label">{label}</span>
            </button>
            <Show when=move || is_open.get()>
                <div class="menu__panel" role="group" aria-label=name tabindex="-1">
                    <Show when=is_long>
                        <input
                            class="menu__find"
                            type="search"
                            autocomplete="off"
                            aria-label=find_label
                            placeholder=find_label
                            prop:value=move || wanted.get()
                            on:input:target=move |event| set_wanted.set(event.target().value())
                        />
                    </Show>
                    <For
                        each=shown
                        key=|it| (it.name.clone(), it.count)
                        children=move |it| view! { <FilterOption board option=it /> }
                    />
                </div>
            </Show>
        </div>
    }
}

#[component]
fn FilterOption(board: Board, option: Named) -> impl IntoView {
    let locale = board.locale();
    let choice = option.choice.clone();
    let is_set = move || option.choice.is_in(&board.criteria().read());
    let count = move || intl::number(locale.read().tag(), option.count as f64);
    view! {
        <label class="option">
            <input
                type="checkbox"
                prop:checked=is_set
                on:change=move |_| board.toggle(choice.clone())
            />
            <span class="option__name" dir="auto">{option.name}</span>
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

/// Whether a filter has anything to choose.
pub(super) fn has_options(board: Board, filter: Filter) -> bool {
    n_set(&board.criteria().read(), filter) > 0 || board.offered(|it| choices(it, filter).len() > 1)
}

fn n_set(criteria: &Criteria, filter: Filter) -> usize {
    Choice::all_in(criteria).iter().filter(|it| it.filter() == filter).count()
}

fn label(locale: &Locale, filter: Filter, n_set: usize) -> String {
    let name = locale.text(words::filter(filter));
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
    let locale = board.locale().get();
    let named = |it: Counted<Choice>| Named {
        name: words::choice(&locale, &it.value),
        choice: it.value,
        count: it.count,
    };
    let mut options: Vec<_> = board.offered(|it| choices(it, filter)).into_iter().map(named).collect();
    if filter == Filter::Country {
        let collator = Collator::new(locale.tag());
        let is_country = |it: &Named| {
            matches!(it.choice, Choice::Place(openings_search::Place::Country(_)))
        };
        options.sort_by(|a, b| {
            is_country(b).cmp(&is_country(a)).then_with(|| collator.compare(&a.name, &b.name))
        });
    }
    options
}

fn found(options: &[Named], wanted: &str) -> Vec<Named> {
    let wanted = wanted.trim().to_lowercase();
    let hits = options.iter().filter(|it| it.name.to_lowercase().contains(&wanted));
    hits.take(MOST_OPTIONS).cloned().collect()
}

fn choices(offered: &Offered, filter: Filter) -> Vec<Counted<Choice>> {
    fn all<T: Clone>(options: &[Counted<T>], choice: fn(T) -> Choice) -> Vec<Counted<Choice>> {
        let counted = |it: &Counted<T>| Counted { value: choice(it.value.clone()), count: it.count };
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
