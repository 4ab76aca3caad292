use leptos::prelude::*;
use openings_feed::{lowercase, sorted_by};
use openings_search::{Counted, Criteria, Filter};

use crate::browser::intl::{self, Collator};
use crate::i18n::{Argument, Locale, message};
use crate::state::{Board, Choice};
use crate::ui::element::{El, Item, button, classed, el, when};
use crate::ui::follow::{aria, flag, say, say_with, words};
use crate::ui::words as names;

/// From so many options on, a menu has a field to find one.
const FIND_FROM: usize = 12;

/// At most so many options are built; the field finds the others.
const MOST_OPTIONS: usize = 60;

/// A button with the values of one filter under it, each with its count.
pub(super) fn filter_menu(board: Board, filter: Filter) -> El {
    let is_open = RwSignal::new(false);
    let wanted = RwSignal::new(String::new());
    let n_set = move || n_set(&board.criteria(), filter);
    let close = move || {
        is_open.set(false);
        wanted.set(String::new());
    };
    let is_country = filter == Filter::Country;
    let opener = button("menu__button", move |_| {
        if is_open.get_untracked() {
            close();
        } else {
            is_open.set(true);
        }
    })
    .class_if("menu__button--set", flag(move || n_set() != 0))
    .set("part", if is_country { "country" } else { "" })
    .bind("aria-expanded", aria(move || is_open.get()))
    .child(
        classed("span", "menu__label").words(say_with(board, move |it| label(it, filter, n_set()))),
    );
    let class = if is_country {
        "menu menu--country"
    } else {
        "menu"
    };
    classed("div", class)
        .flag("hidden", flag(move || !is_shown(board, filter)))
        .on("keydown", move |event| {
            if event.key() == "Escape" && is_open.get_untracked() {
                event.stop_propagation();
                close();
                event.focus_inside(".menu__button");
            }
        })
        .on("focusout", move |event| {
            if event.leaves() {
                close();
            }
        })
        .child(opener)
        .content(when(
            move || is_open.get(),
            move || panel(board, filter, wanted),
        ))
}

/// The values, and a field that finds one of many.
// Apart from the code that the first rows need.
#[inline(never)]
fn panel(board: Board, filter: Filter, wanted: RwSignal<String>) -> El {
    let options = move || options(board, filter);
    classed("div", "menu__panel")
        .set("role", "group")
        .bind("aria-label", say(board, names::filter(filter)))
        .set("tabindex", "-1")
        .content(when(
            move || options().len() >= FIND_FROM,
            move || find(board, filter, wanted),
        ))
        .each(Box::new(move || {
            let found = found(&options(), &wanted.get()).into_iter();
            found.map(|it| item(board, it)).collect()
        }))
}

fn find(board: Board, filter: Filter, wanted: RwSignal<String>) -> El {
    let label = move || {
        say_with(board, move |it| {
            let name = it.text(names::filter(filter));
            it.format(message::FILTER_FIND, &[Argument::Text("filter", &name)])
        })
    };
    classed("input", "menu__find")
        .set("type", "search")
        .set("autocomplete", "off")
        .bind("aria-label", label())
        .bind("placeholder", label())
        .value(words(move || wanted.get()))
        .on("input", move |event| wanted.set(event.value()))
}

/// The counts of a menu do not change by what is set in it: a box that was just set keeps its element, and with it
/// the keyboard.
fn item(board: Board, option: Named) -> Item {
    let key = format!("{} {}", option.count, option.name);
    (key, Box::new(move || filter_option(board, option)))
}

fn filter_option(board: Board, option: Named) -> El {
    let Named {
        choice,
        name,
        count,
    } = option;
    let set = choice.clone();
    let count = intl::number(board.locale().tag(), count as f64);
    let check = el("input")
        .set("type", "checkbox")
        .is("checked", flag(move || set.is_in(&board.criteria())))
        .on("change", move |_| board.toggle(choice.clone()));
    classed("label", "option")
        .child(check)
        .child(
            classed("span", "option__name")
                .set("dir", "auto")
                .text(&name),
        )
        .child(classed("span", "option__count").text(&count))
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
    fn tells_apart(mut counts: impl Iterator<Item = usize>, total: usize) -> bool {
        let first = counts.next();
        counts.next().is_some() || first.is_some_and(|it| it < total)
    }
    fn tell_apart<T>(options: &[Counted<T>], total: usize) -> bool {
        tells_apart(options.iter().map(|it| it.count), total)
    }
    let total = board.listing().total();
    // Asked of the counts alone: an organization's name need not be known to be counted.
    let offers = board.offered(|it| match filter {
        Filter::Country => tell_apart(&it.places, total),
        Filter::Workplace => tell_apart(&it.workplaces, total),
        Filter::EmploymentType => tell_apart(&it.employment_types, total),
        Filter::Department => tells_apart(it.departments.counts(), total),
        Filter::Organization => tells_apart(it.organizations.counts(), total),
        Filter::Posted => tell_apart(&it.posted_within_days, total),
        Filter::Salary => tell_apart(&it.salaries, total),
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
    let options: Vec<_> = choices(board, filter).into_iter().map(named).collect();
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

fn choices(board: Board, filter: Filter) -> Vec<Counted<Choice>> {
    fn all<T: Clone>(options: &[Counted<T>], choice: fn(T) -> Choice) -> Vec<Counted<Choice>> {
        let counted = |it: &Counted<T>| Counted {
            value: choice(it.value.clone()),
            count: it.count,
        };
        options.iter().map(counted).collect()
    }
    match filter {
        Filter::Department => return all(&board.named(filter), Choice::Department),
        Filter::Organization => return all(&board.named(filter), Choice::Organization),
        _ => {}
    }
    board.offered(|it| match filter {
        Filter::Country => all(&it.places, Choice::Place),
        Filter::Workplace => all(&it.workplaces, Choice::Workplace),
        Filter::EmploymentType => all(&it.employment_types, Choice::EmploymentType),
        Filter::Posted => all(&it.posted_within_days, Choice::PostedWithin),
        Filter::Salary => all(&it.salaries, Choice::Salary),
        Filter::Department | Filter::Organization | Filter::Query => Vec::new(),
    })
}
