//! The rule of the board: postings in one language, the countries that have some, and role search.
//!
//! An [`Index`] grows as postings arrive and answers at any time: [`Criteria`] in, [`Results`] out. No
//! browser, no clock and no locale of the machine.
//!
//! ```text
//! text     -> fold -> word -> dictionary, lists    as postings are added
//! query    -> meaning -> find -> rank              the terms that stand for each word, and what has them
//! posting  -> facts                                what the filters need, as small numbers
//! criteria -> wanted -> tally -> options           one pass over what was found
//! ```

mod address;
mod begun;
mod bits;
mod compose;
mod criteria;
mod dictionary;
mod facts;
mod find;
mod fold;
mod gender;
mod hangul;
mod highlight;
mod hits;
mod index;
mod kin;
mod letter;
mod lists;
mod meaning;
mod names;
mod order;
mod plain;
mod query;
mod rank;
mod relate;
mod repeated;
mod results;
mod role;
mod salary;
mod search;
mod set;
mod slots;
mod stem;
mod suggest;
mod switch;
mod tally;
mod title;
mod told;
mod tongue;
mod typo;
mod unread;
mod view;
mod wanted;
mod word;

pub use address::{criteria_from_pairs, criteria_to_pairs};
pub use criteria::{Criteria, Filter, Place, SalaryFloor, Sort};
pub use facts::places_of;
pub use highlight::Highlighter;
pub use index::{Index, PostingId};
pub use order::keep_in_place;
pub use results::{Counted, NameCounts, Options, Relaxation, Results, Switched};
pub use role::{ROLE_LANGUAGES, ROLES};
pub use set::Set;
pub use suggest::{Suggestion, SuggestionKind};
pub use unread::Unread;
