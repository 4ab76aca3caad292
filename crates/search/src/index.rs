use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use openings_feed::model::{Language, LanguageSource, Posting, Timestamp};

use crate::dictionary::Dictionary;
use crate::facts::{Facts, Tables};
use crate::find::Scratch;
use crate::lists::{Lists, field};
use crate::names::{Keys, hash};
use crate::repeated::{Part, PartTerm, Repeated};
use crate::role::RoleFiles;
use crate::title::Titles;
use crate::told::Told;
use crate::tongue::Tongue;
use crate::view::{Recency, View};
use crate::word::Words;

/// Names a posting within an [`Index`]: how many were added before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostingId(pub u32);

/// All postings of a board, ready to be asked. Grows as postings arrive and answers at any time.
#[derive(Default)]
pub struct Index {
    postings: Vec<Arc<Posting>>,
    pub(crate) facts: Facts,
    pub(crate) tables: Tables,
    pub(crate) dictionary: Dictionary,
    pub(crate) lists: Lists,
    pub(crate) told: Told,
    titles: Titles,
    /// The postings by their ids in the feed, those with the same id in the order of adding.
    feed_ids: Keys,
    /// The postings that name translations.
    pub(crate) naming_translations: Vec<PostingId>,
    words: Words,
    repeated: Repeated,
    /// Whether words are read only when [`Self::read_words`] is called.
    holds_words: bool,
    pub(crate) role_files: RoleFiles,
    pub(crate) recency: Recency,
    /// Made when it is asked for; `None` after each change.
    view: RefCell<Option<Rc<View>>>,
    pub(crate) scratch: Scratch,
}

impl Index {
    /// An index of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// An index of nothing that reads the words of its postings only when it is told to, by [`Self::read_words`]. It
    /// answers at any time: until then a query finds what has it letter by letter.
    pub fn holding_words() -> Self {
        let mut index = Self::new();
        index.holds_words = true;
        index
    }

    /// Takes the file of other words for roles in a language, one of [`ROLE_LANGUAGES`]; from then on a query in it
    /// also finds roles by their other names.
    ///
    /// [`ROLE_LANGUAGES`]: crate::ROLE_LANGUAGES
    pub fn know_roles(&mut self, tag: &str, file: &str) {
        if self.role_files.add(tag, file) {
            self.scratch.roles.take();
        }
    }

    /// Adds a posting; the order of adding is "the order of the feed".
    ///
    /// `None` if it is there already: the same feed id, language and title, which is how one posting looks that
    /// arrives through two feeds.
    // A loop over postings that has it inlined runs in the browser's slow code to its end.
    #[inline(never)]
    pub fn add(&mut self, posting: Arc<Posting>) -> Option<PostingId> {
        if self.len() == Lists::MAX_POSTINGS {
            return None;
        }
        let is_known = self.with_feed_id(&posting.id).any(|it| {
            let known = &self.postings[it.0 as usize];
            known.language == posting.language && known.title == posting.title
        });
        if is_known {
            return None;
        }
        self.view.take();
        let id = PostingId(self.len() as u32);
        if !posting.translations.is_empty() {
            self.naming_translations.push(id);
        }
        self.feed_ids.push(hash(&posting.id));
        self.facts.add(&posting, &mut self.tables);
        self.postings.push(posting);
        if !self.holds_words {
            self.read_next_words();
        }
        let (facts, n_postings) = (&self.facts, self.postings.len());
        self.recency
            .sort_if_due(|it| facts.posted.get(it as usize), n_postings);
        Some(id)
    }

    /// Reads the words of postings that were added, as long as `keep_going` says so, which is asked after each of them;
    /// whether there is more to read. A query finds those that were read.
    pub fn read_words(&mut self, mut keep_going: impl FnMut() -> bool) -> bool {
        while self.has_unread() {
            self.read_next_words();
            if !keep_going() {
                return self.has_unread();
            }
        }
        false
    }

    /// How many postings had their words read: the first so many.
    pub(crate) fn n_read(&self) -> usize {
        self.titles.len()
    }

    /// Whether there are postings whose words were not read.
    fn has_unread(&self) -> bool {
        self.n_read() < self.len()
    }

    /// Whether a query is answered by words, and not letter by letter.
    pub(crate) fn has_words(&self) -> bool {
        self.n_read() > 0 || self.is_empty()
    }

    fn read_next_words(&mut self) {
        let at = self.n_read();
        let posting = Arc::clone(&self.postings[at]);
        self.add_words(PostingId(at as u32), &posting);
    }

    /// Adds what can be found of a posting.
    #[inline(never)]
    fn add_words(&mut self, id: PostingId, posting: &Posting) {
        let tongue = Tongue::of(posting.language.as_ref());
        let Self {
            words,
            dictionary,
            lists,
            titles,
            repeated,
            ..
        } = self;
        let mut add = |field: u8, text: &str| {
            let is_title = field == field::TITLE;
            let mut take = |term: PartTerm| {
                lists.add(term.term(), id.0, field);
                if is_title && term.is_in_order() {
                    titles.push(term.term());
                }
            };
            for part in Part::all(text) {
                let is_spelled_out = !part.is_ascii && tongue.spells_out();
                let mut read = |terms: &mut Vec<PartTerm>| {
                    if !is_spelled_out && let Some(term) = words.only_term(part.text) {
                        terms.push(PartTerm::new(dictionary.intern(term), true));
                        return;
                    }
                    words.read(part.text);
                    words.for_each_term(|term, is_in_order| {
                        terms.push(PartTerm::new(dictionary.intern(term), is_in_order));
                    });
                    let runs = words.runs.iter().filter(|_| is_spelled_out);
                    for run in runs {
                        if let Some(term) = words.spelled_out(part.text, run, tongue) {
                            terms.push(PartTerm::new(dictionary.intern(&term), false));
                        }
                    }
                };
                if is_spelled_out {
                    let mut terms = Vec::new();
                    read(&mut terms);
                    terms.into_iter().for_each(&mut take);
                } else {
                    repeated.for_each_term(&part, read, &mut take);
                }
            }
        };
        add(field::ORGANIZATION, &posting.organization);
        for location in &posting.locations {
            for place in [&location.city, &location.region].into_iter().flatten() {
                add(field::PLACE, place);
            }
        }
        if let Some(department) = &posting.department {
            add(field::DEPARTMENT, department);
        }
        for tag in &posting.tags {
            add(field::TAG, tag);
        }
        add(field::TITLE, &posting.title);
        titles.end();
    }

    /// How many words a title has, and single letters where there are no spaces.
    pub(crate) fn title_len(&self, posting: usize) -> u8 {
        self.titles.len_of(posting)
    }

    /// The terms of a title in order.
    pub(crate) fn title(&self, posting: usize) -> impl Iterator<Item = u32> {
        self.titles.get(posting)
    }

    /// The postings that the feed names so, the last one first.
    pub(crate) fn with_feed_id(&self, feed_id: &str) -> impl Iterator<Item = PostingId> {
        let all = self.feed_ids.with(hash(feed_id));
        all.filter(move |it| self.postings[*it as usize].id == feed_id)
            .map(PostingId)
    }

    /// Gives `language` to every posting from `first` on whose language was not declared.
    ///
    /// For a feed that states its language after its postings. They count as declared from then on.
    pub fn assume_language(&mut self, first: PostingId, language: &Language) {
        self.view.take();
        let number = self.tables.language(Some(language));
        let first = (first.0 as usize).min(self.len());
        for at in first..self.len() {
            if self.postings[at].language_source == LanguageSource::Declared {
                continue;
            }
            self.facts.languages[at] = number;
            let posting = Arc::make_mut(&mut self.postings[at]);
            posting.language = Some(language.clone());
            posting.language_source = LanguageSource::Declared;
        }
    }

    /// Brings what was added into its final form, as long as `keep_going` says so, which is asked about every
    /// tenth of a millisecond; whether there is more to do.
    ///
    /// Answers are the same before, after and in between: afterwards they come faster.
    pub fn tidy(&mut self, mut keep_going: impl FnMut() -> bool) -> bool {
        if self.read_words(&mut keep_going) || self.dictionary.tidy(&mut keep_going) {
            return true;
        }
        self.facts.shrink();
        self.postings.shrink_to_fit();
        self.titles.shrink();
        self.lists.shrink();
        self.repeated = Repeated::default();
        false
    }

    /// How many postings were added, open or expired.
    pub fn len(&self) -> usize {
        self.postings.len()
    }

    /// Whether none was added.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All postings, in the order of adding.
    pub(crate) fn postings(&self) -> impl Iterator<Item = &Posting> {
        self.postings.iter().map(|it| &**it)
    }

    /// The posting; `None` if the id is of another index.
    pub fn posting(&self, id: PostingId) -> Option<&Arc<Posting>> {
        self.postings.get(id.0 as usize)
    }

    /// The posting that the feed names so; the first, if several feeds have one of that name.
    pub fn find(&self, feed_id: &str) -> Option<PostingId> {
        self.with_feed_id(feed_id).last()
    }

    /// The language with a number.
    pub(crate) fn language(&self, number: u16) -> Option<&Language> {
        self.tables.languages[usize::from(number)].as_ref()
    }

    /// What is asked of each hit at this moment.
    pub(crate) fn view(&self, now: Timestamp) -> Rc<View> {
        let kept = self.view.borrow().clone().filter(|it| it.now == now);
        kept.unwrap_or_else(|| {
            let view = Rc::new(View::new(self, now));
            self.view.replace(Some(Rc::clone(&view)));
            view
        })
    }
}
