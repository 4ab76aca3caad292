//! What plural rules ask of a number.

/// A number as plural rules see it: by its digits
/// (<https://www.unicode.org/reports/tr35/tr35-numbers.html#Operands>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PluralOperands {
    /// The digits before the point.
    pub i: u64,
    /// How many digits are behind the point, zeros at the end among them.
    pub v: usize,
    /// The digits behind the point, with zeros at the end.
    pub f: u64,
    /// The digits behind the point, without zeros at the end.
    pub t: u64,
}

/// More digits behind the point are rounded away, as they are where a number is written.
const MOST_DIGITS: usize = 3;

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        if !number.is_finite() {
            return Err("it is not finite");
        }
        let thousandths = (number.abs() * 1000.0).round();
        let (i, mut t) = ((thousandths / 1000.0) as u64, (thousandths % 1000.0) as u64);
        let mut v = if t == 0 { 0 } else { MOST_DIGITS };
        while v > 0 && t.is_multiple_of(10) {
            t /= 10;
            v -= 1;
        }
        Ok(Self { i, v, f: t, t })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_told_apart() {
        let of = |number: f64| PluralOperands::try_from(number).map(|it| (it.i, it.v, it.f, it.t));
        assert_eq!(of(0.0), Ok((0, 0, 0, 0)));
        assert_eq!(of(-12.5), Ok((12, 1, 5, 5)));
        assert_eq!(of(1.05), Ok((1, 2, 5, 5)));
        assert_eq!(of(1.2345), Ok((1, 3, 235, 235)));
        assert_eq!(of(1_000_000.0), Ok((1_000_000, 0, 0, 0)));
        assert!(of(f64::NAN).is_err());
    }
}
