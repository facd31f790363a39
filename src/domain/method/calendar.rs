//! The days of the year on which nobody works, as rules that hold in every year.

use serde::{Deserialize, Serialize};

use crate::domain::text::Text;

/// Days on which nobody works, besides Saturdays and Sundays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Where the rules are written down.
    pub source: Text,
    /// The rules, in the order of the year.
    pub days: Vec<Holiday>,
}

/// A day on which nobody works, in every year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holiday {
    /// The same date every year.
    Date {
        /// What it is called.
        name: Text,
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// So many days after Easter Sunday, or before it where the number is negative.
    Easter {
        /// What it is called.
        name: Text,
        /// Days from Easter Sunday.
        days: i16,
    },
    /// The first day of this weekday on or after a date.
    Weekday {
        /// What it is called.
        name: Text,
        /// Which weekday, Monday 1 to Sunday 7, as in ISO 8601.
        weekday: u8,
        /// 1 to 12.
        month: u8,
        /// The first day that it can be, 1 to 31.
        day: u8,
    },
}

impl Holiday {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &Text {
        match self {
            Self::Date { name, .. } | Self::Easter { name, .. } | Self::Weekday { name, .. } => name,
        }
    }
}
