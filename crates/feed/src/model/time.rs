/// Seconds since 1970-01-01T00:00:00Z.
///
/// A date without a time is kept as its first second in UTC where it begins something (`posted`) and
/// as its last second where it ends something (`valid_through`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// Seconds of a day.
const DAY: i64 = 86_400;

impl Timestamp {
    /// The first second of a day of the Gregorian calendar in UTC; `None` if there is no such day.
    pub fn from_date(year: i64, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) || day == 0 || day > days_of_month(year, month)? {
            return None;
        }
        // Days are counted in years that begin in March, so that the leap day is the last of its year.
        let (shifted_year, shifted_month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let day_of_year = i64::from((153 * shifted_month + 2) / 5 + day - 1);
        let days = shifted_year * 365 + shifted_year / 4 - shifted_year / 100
            + shifted_year / 400
            + day_of_year;
        // 719,468 days lie between 0000-03-01 and 1970-01-01.
        Some(Self((days - 719_468) * DAY))
    }

    /// The last second of the day that begins at `self`.
    pub(crate) fn end_of_day(self) -> Self {
        Self(self.0 + DAY - 1)
    }
}

fn days_of_month(year: i64, month: u32) -> Option<u32> {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => Some(29),
        2 => Some(28),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(year: i64, month: u32, day: u32, expected: Option<i64>) {
        assert_eq!(
            Timestamp::from_date(year, month, day),
            expected.map(Timestamp)
        );
    }

    #[test]
    fn days_are_counted_from_1970() {
        check(1970, 1, 1, Some(0));
        check(1969, 12, 31, Some(-86_400));
        check(2000, 2, 29, Some(951_782_400));
        check(2026, 5, 23, Some(1_779_494_400));
        check(9999, 12, 31, Some(253_402_214_400));
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        check(2025, 2, 29, None);
        check(1900, 2, 29, None);
        check(2026, 4, 31, None);
        check(2026, 13, 1, None);
        check(2026, 0, 1, None);
        check(2026, 1, 0, None);
        check(0, 1, 1, None);
    }
}
