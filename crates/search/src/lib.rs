//! The rule of the board: postings in one language, the countries that have some, and role search.
//!
//! An [`Index`] grows as postings arrive and answers at any time: [`Criteria`] in, [`Results`] out. No
//! browser, no clock and no locale of the machine.

mod criteria;
mod index;
mod results;

pub use criteria::{Criteria, Filter, Place, SalaryFloor, Sort};
pub use index::{Index, PostingId};
pub use results::{Counted, Options, Relaxation, Results, Switched};
