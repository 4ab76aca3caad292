//! What a job board knows of a posting, whatever feed it came from.
//!
//! Domain types only: nothing here derives serde, and nothing here can hold an unsafe address.

mod country;
mod language;
mod place;
mod posting;
mod salary;
mod time;
mod url;

pub use country::Country;
pub use language::Language;
pub use place::{Location, Remote, Workplace};
pub use posting::{Body, EmploymentType, LanguageSource, Markup, OwnSection, Posting, SectionKind};
pub use salary::{Currency, Salary, SalaryPeriod};
pub use time::Timestamp;
pub use url::SafeUrl;
