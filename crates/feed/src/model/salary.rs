/// What is paid. At least one bound is set; `min <= max` where both are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Salary {
    /// The lower bound, in units of `currency`.
    pub min: Option<f64>,
    /// The upper bound, in units of `currency`.
    pub max: Option<f64>,
    /// Which money.
    pub currency: Currency,
    /// Per what time.
    pub period: SalaryPeriod,
}

/// An ISO 4217 code, three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads a code in any case; `None` if it is not three ASCII letters.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.trim().as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|it| it.to_ascii_uppercase())))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The time that a salary is for: the `unitText` of schema.org.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SalaryPeriod {
    /// `HOUR`
    Hour,
    /// `DAY`
    Day,
    /// `WEEK`
    Week,
    /// `MONTH`
    Month,
    /// `YEAR`
    Year,
}

impl SalaryPeriod {
    /// schema.org's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "HOUR",
            Self::Day => "DAY",
            Self::Week => "WEEK",
            Self::Month => "MONTH",
            Self::Year => "YEAR",
        }
    }

    /// How many such periods a full-time year of work has, so that salaries can be compared.
    ///
    /// 52 weeks of 5 days of 8 hours: the usual convention, and near enough for a filter.
    pub fn per_year(self) -> f64 {
        match self {
            Self::Hour => 2080.0,
            Self::Day => 260.0,
            Self::Week => 52.0,
            Self::Month => 12.0,
            Self::Year => 1.0,
        }
    }
}
