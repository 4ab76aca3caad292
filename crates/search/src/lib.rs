//! The rule of the board: postings in one language, the countries that have some, and role search.
//!
//! An [`Index`] grows as postings arrive and answers at any time: [`Criteria`] in, [`Results`] out. No
//! browser, no clock and no locale of the machine.
//!
//! ```text
//! text    -> fold -> word -> terms        words of postings, as they are added
//! query   -> fold -> word -> scores       the engine: how well each posting has the query
//! posting -> row                          what the filters need, as small numbers
//! criteria -> wanted -> tally -> options  one pass over the rows
//! ```

mod address;
mod criteria;
mod fold;
mod highlight;
mod index;
mod names;
mod order;
mod query;
mod relate;
mod results;
mod row;
mod salary;
mod set;
mod switch;
mod tally;
mod terms;
mod wanted;
mod word;

pub use address::{criteria_from_pairs, criteria_to_pairs};
pub use criteria::{Criteria, Filter, Place, SalaryFloor, Sort};
pub use index::{Index, PostingId};
pub use order::keep_in_place;
pub use results::{Counted, Options, Relaxation, Results, Switched};
pub use set::Set;
