//! One board: what it was asked, what it shows, and the verbs that change either.

mod detail;
mod found;
mod history;
mod load;
mod speak;
mod stage;
mod verb;
mod whole;
mod word;

pub use detail::{ReadState, Reading};
pub use verb::Choice;
pub use word::{BoardEvent, Dropped, Opened, Stage, Status};

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use openings_feed::model::{Language, Posting, Timestamp};
use openings_search::{
    Counted, Criteria, Filter, Highlighter, Index, Options as Offered, PostingId, Relaxation,
};

use crate::browser::{clock, rest, storage};
use crate::i18n::Locale;
use crate::state::feed::SharedFeed;
use crate::state::listing::Listing;
use crate::state::option::Options;
use crate::state::route::{Entry, Route};

/// Everything that the components of one board share. `Copy`, so that closures take it freely.
#[derive(Clone, Copy)]
pub struct Board {
    options: RwSignal<Options>,
    emit: Callback<BoardEvent, bool>,
    locale: RwSignal<Locale>,
    /// Whether the words of the interface are here, or will not come.
    has_words: RwSignal<bool>,
    feeds: RwSignal<Vec<Rc<SharedFeed>>, LocalStorage>,
    /// The feeds that will take the place of `feeds` once they are whole.
    next_feeds: RwSignal<Vec<Rc<SharedFeed>>, LocalStorage>,
    /// What changes without anybody following it.
    kept: StoredValue<Rc<Kept>, LocalStorage>,
    /// Goes up when the index has more to say.
    revision: RwSignal<usize>,
    epoch: RwSignal<usize>,
    is_pumping: RwSignal<bool>,
    /// Whether descriptions are being read for the search.
    is_reading: RwSignal<bool>,
    criteria: RwSignal<Criteria>,
    has_language: RwSignal<bool>,
    /// The language before the visitor or the address said otherwise.
    first_language: RwSignal<Option<Language>>,
    /// What the address or the partner asked for.
    wished_language: RwSignal<Option<Language>>,
    listing: Memo<Listing>,
    /// The address of every link to a posting, with a sign in the place of its id.
    link: Memo<String>,
    /// Of the query that `listing` answers.
    highlighter: Memo<Highlighter>,
    n_shown: RwSignal<usize>,
    /// The feed's id of the posting asked for.
    asked_id: RwSignal<Option<String>>,
    /// Whether what is shown is not what `src` names, but a copy or a file that the visitor chose.
    shows_other: RwSignal<bool>,
    dropped: RwSignal<Option<Dropped>>,
    /// Whether the view has made all that it shows once there is something to show.
    is_built: RwSignal<bool>,
    now: Timestamp,
}

/// The part of a board that no view follows: one type to store, where each would cost its own.
#[derive(Default)]
struct Kept {
    index: RefCell<Index>,
    /// Built aside while `index` is on screen, to take its place.
    next_index: RefCell<Option<Index>>,
    /// The `src` and `offline` that were acted on.
    loaded: RefCell<Option<(Vec<String>, bool)>>,
    /// When the visitor was here before.
    last_visit: Cell<Option<Timestamp>>,
    /// The interface language that was asked for.
    spoken: Cell<&'static str>,
    /// Whether its words are still to come.
    awaits_words: Cell<bool>,
    /// Other words for roles, by language, for the index and those that will take its place.
    roles: RefCell<Vec<(&'static str, Rc<str>)>>,
    /// What each of the feeds has given so far.
    taken: RefCell<Vec<load::Taken>>,
    /// The page's language, then the visitor's, most likely first.
    likely: Vec<Language>,
    /// When the first postings were there, by [`clock::now_ms`].
    began_at: Cell<Option<f64>>,
    /// The query that was typed and is still to be searched for.
    typed: RefCell<Option<String>>,
    /// How the next change of the address gets into the history.
    entry: Cell<Entry>,
    /// The address that waits to be the page's.
    next_address: RefCell<Option<String>>,
    /// When something else was asked for, by [`clock::now_ms`]; `None` if nothing was.
    asked_at: Cell<Option<f64>>,
    /// Whether the visitor has opened or closed a posting, so that the keyboard may be moved.
    takes_focus: Cell<bool>,
    /// Whether the text of the open posting is on its way.
    awaits_text: Cell<bool>,
    /// How far the page was scrolled down when the visitor left the list.
    left_at: Cell<f64>,
    /// Whether the page was told how the loading ended.
    was_announced: Cell<bool>,
}

/// Makes what every board begins with, and reads what each reads first: a slow processor takes long for code that it runs
/// for the first time, and mounting has enough of it.
pub fn prepare() {
    speak::english();
    Route::read(&Options::default());
}

impl Board {
    /// A board that has not [begun](Self::BEGINNING). Must be called under a reactive owner; everything ends with it.
    ///
    /// `likely` are the page's language and the visitor's, most likely first; `emit` tells the page what happens
    /// and is `false` if the page prevents what would come next.
    pub fn new(options: Options, likely: Vec<Language>, emit: Callback<BoardEvent, bool>) -> Self {
        let now = Timestamp(clock::now());
        let kept = StoredValue::new_local(Rc::new(Kept {
            likely,
            index: RefCell::new(Index::holding_words()),
            ..Kept::default()
        }));
        let revision = RwSignal::new(0);
        let epoch = RwSignal::new(0);
        let feeds = RwSignal::new_local(Vec::new());
        let page_size = options.page_size;
        let route = Route::read(&options);
        let criteria = RwSignal::new(route.criteria.clone());
        let n_shown = RwSignal::new(page_size);
        let listing = Memo::new(move |previous: Option<&Listing>| {
            revision.track();
            let criteria = criteria.get();
            let mut results = kept.get_value().index.borrow().search(&criteria, now);
            let unread = load::unread(&feeds.read_untracked(), &criteria.language);
            results.add_unread(&unread, &criteria);
            Listing::after(
                previous,
                criteria,
                results,
                n_shown.get_untracked(),
                epoch.get(),
            )
        });
        let options = RwSignal::new(options);
        let first_language = RwSignal::new(None);
        let link = Memo::new(move |_| {
            let (options, criteria) = (options.read(), criteria.read());
            history::link_frame(&options, &criteria, &first_language.read())
        });
        // Read by every row, and the same for all of them.
        let highlighter = Memo::new(move |_| {
            revision.track();
            let criteria = Arc::clone(&listing.read().criteria);
            if criteria.query.is_empty() || !rest::is_there() {
                return Highlighter::default();
            }
            kept.get_value().index.borrow().highlighter(&criteria, now)
        });
        Self {
            options,
            emit,
            locale: RwSignal::new(speak::english()),
            has_words: RwSignal::new(false),
            feeds,
            next_feeds: RwSignal::new_local(Vec::new()),
            kept,
            revision,
            epoch,
            is_pumping: RwSignal::new(false),
            is_reading: RwSignal::new(false),
            criteria,
            has_language: RwSignal::new(false),
            first_language,
            wished_language: RwSignal::new(route.wished_language()),
            listing,
            link,
            highlighter,
            n_shown,
            asked_id: RwSignal::new(route.posting),
            shows_other: RwSignal::new(false),
            dropped: RwSignal::new(None),
            is_built: RwSignal::new(false),
            now,
        }
    }

    /// How a board begins: to be called in this order under its owner, before it is drawn. Each step takes a slow
    /// processor as long as a visitor should be kept waiting at most.
    pub const BEGINNING: [fn(Self); 3] = [Self::ask_for_feeds, Self::speak, Self::keep_place];

    fn ask_for_feeds(self) {
        if self.asked_id.read_untracked().is_some() {
            self.once_whole(|it| it.expect_open());
        }
        self.follow_rest();
        self.load_feeds();
    }

    fn keep_place(self) {
        let last = last_visit(&self.options.read_untracked());
        self.kept().last_visit.set(last);
        self.keep_address();
    }

    fn kept(&self) -> Rc<Kept> {
        self.kept.get_value()
    }

    /// What the partner wrote on the element.
    pub fn options(&self) -> Options {
        self.options.get()
    }

    /// The interface's words.
    pub fn locale(&self) -> Locale {
        self.locale.get()
    }

    /// What is asked for.
    pub fn criteria(&self) -> Criteria {
        self.criteria.get()
    }

    /// What is listed.
    pub fn listing(&self) -> Listing {
        self.listing.get()
    }

    /// What the filters offer.
    pub fn offered<T: 'static>(&self, part: impl Fn(&Offered) -> T) -> T {
        part(&self.listing.read().results.options)
    }

    /// The departments or organizations on offer with their counts: looked up only when a menu shows them.
    pub fn named(&self, filter: Filter) -> Vec<Counted<String>> {
        let kept = self.kept();
        let index = kept.index.borrow();
        let listing = self.listing.read();
        let options = &listing.results.options;
        match filter {
            Filter::Department => index.departments(options, &listing.criteria),
            Filter::Organization => index.organizations(options, &listing.criteria),
            _ => Vec::new(),
        }
    }

    /// The rows on screen.
    pub fn rows(&self) -> Vec<PostingId> {
        let n_shown = self.n_shown.get();
        self.listing
            .read()
            .order
            .iter()
            .take(n_shown)
            .copied()
            .collect()
    }

    /// How many more rows the next page has.
    pub fn n_more(&self) -> usize {
        let page_size = self.options.read().page_size;
        let n_hidden = self
            .listing
            .read()
            .total()
            .saturating_sub(self.n_shown.get());
        n_hidden.min(page_size)
    }

    /// A posting of the board.
    pub fn posting(&self, id: PostingId) -> Option<Arc<Posting>> {
        self.kept().index.borrow().posting(id).cloned()
    }

    /// The posting asked for.
    pub fn opened(&self) -> Opened {
        let Some(asked) = self.asked_id.get() else {
            return Opened::Nothing;
        };
        self.revision.track();
        let found = self.kept().index.borrow().find(&asked);
        match found.and_then(|id| Some((id, self.posting(id)?))) {
            Some((id, posting)) if posting.is_expired(self.now) => Opened::Expired(id),
            Some((id, _)) => Opened::Posting(id),
            None if self.is_settled() => Opened::Missing,
            None => Opened::Awaited,
        }
    }

    /// Which filter to give up so that there are hits.
    pub fn relaxations(&self) -> Vec<Relaxation> {
        let criteria = Arc::clone(&self.listing.read().criteria);
        self.kept().index.borrow().relaxations(&criteria, self.now)
    }

    /// Every language of the board with its postings.
    pub fn languages(&self) -> Vec<Counted<Option<Language>>> {
        self.offered(|it| it.languages.clone())
    }

    /// What a change of language left out.
    pub fn dropped(&self) -> Option<Dropped> {
        self.dropped.get()
    }

    /// Whether a posting came since the visitor was last here.
    pub fn is_new(&self, posting: &Posting) -> bool {
        matches!((posting.posted, self.kept().last_visit.get()), (Some(posted), Some(last)) if posted > last)
    }

    /// The moment the board takes for now.
    pub fn now(&self) -> Timestamp {
        self.now
    }
}

/// When the visitor was last here, and notes that they are here now.
fn last_visit(options: &Options) -> Option<Timestamp> {
    let key = format!("visit:{}", options.sources.first()?);
    let last = storage::get(&key)
        .and_then(|it| it.parse().ok())
        .map(Timestamp);
    storage::set(&key, &clock::now().to_string());
    last
}
