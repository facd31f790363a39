//! Those who rate: organisations, and units that several of them share.

use serde::{Deserialize, Serialize};

use super::id::RespondentId;
use super::plain::Plain;

/// One organisation, or one unit shared by several, that rates as one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// Its id.
    pub id: RespondentId,
    /// Its full name.
    pub name: Plain,
    /// Its name in narrow places, two to six characters.
    pub short: Plain,
    /// The place of its letter, 0 for A; no two respondents share one. Shuffled when a session is made.
    #[serde(default)]
    pub letter: u16,
    /// Its inhabitants, where that is known and means something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inhabitants: Option<u32>,
    /// The respondents that share this unit; empty for an organisation of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_by: Vec<RespondentId>,
    /// The people who take part for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// Set aside: kept with all it has said, but counted nowhere.
    #[serde(default, skip_serializing_if = "is_active")]
    pub standing: Standing,
}

/// Whether a respondent counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Takes part and is counted.
    #[default]
    Active,
    /// Kept, but counted nowhere.
    Aside,
}

/// Somebody who takes part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their name.
    pub name: Plain,
    /// Their role, for example "IT-chef".
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub role: Plain,
}

impl Respondent {
    /// Whether it is counted.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.standing == Standing::Active
    }

    /// The letter that stands for it where names are not shown: `A` to `Z`, then `AA`, `AB` and on.
    #[must_use]
    pub fn letters(&self) -> String {
        letters(self.letter)
    }
}

/// `A` for 0, `Z` for 25, `AA` for 26 and so on.
#[must_use]
pub fn letters(place: u16) -> String {
    let mut rest = usize::from(place);
    let mut out = Vec::new();
    loop {
        out.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    out.iter().rev().collect()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_active(standing: &Standing) -> bool {
    *standing == Standing::Active
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
