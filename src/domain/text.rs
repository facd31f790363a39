//! Words in both languages of the program, and which of them to read.

use serde::{Deserialize, Serialize};

use super::plain::Plain;

/// A language of the interface and of the method's texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// Swedish, the first language of the program.
    #[default]
    #[serde(rename = "sv")]
    Sv,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Sv, Self::En];

    /// The two-letter code of ISO 639-1.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language with this code, if there is one; `sv_SE.UTF-8` and `sv-SE` count as `sv`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let short = code.split(['_', '-', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| short.eq_ignore_ascii_case(lang.code()))
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Sv => Self::En,
            Self::En => Self::Sv,
        }
    }
}

/// One text in Swedish and English; a text that somebody typed has only the language it was typed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The Swedish words, empty where there are none.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub sv: Plain,
    /// The English words, empty where there are none.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub en: Plain,
}

impl Text {
    /// A text in both languages.
    #[must_use]
    pub fn both(sv: &str, en: &str) -> Self {
        Self { sv: Plain::new(sv), en: Plain::new(en) }
    }

    /// A text as typed in one language.
    #[must_use]
    pub fn typed(lang: Lang, words: Plain) -> Self {
        match lang {
            Lang::Sv => Self { sv: words, en: Plain::default() },
            Lang::En => Self { sv: Plain::default(), en: words },
        }
    }

    /// The words in exactly this language, possibly none.
    #[must_use]
    pub fn exactly(&self, lang: Lang) -> &Plain {
        match lang {
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }

    /// The words in this language, or in the other where this one has none.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        let asked = self.exactly(lang);
        if asked.is_empty() { self.exactly(lang.other()).as_str() } else { asked.as_str() }
    }

    /// Whether neither language has words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sv.is_empty() && self.en.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Text};

    #[test]
    fn a_typed_text_is_read_in_either_language() {
        let text = Text::typed(Lang::Sv, "Avveckla".into());
        assert_eq!(text.get(Lang::En), "Avveckla");
        assert_eq!(Text::both("Leda", "Lead").get(Lang::En), "Lead");
    }

    #[test]
    fn a_locale_names_its_language() {
        assert_eq!(Lang::from_code("sv_SE.UTF-8"), Some(Lang::Sv));
        assert_eq!(Lang::from_code("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_code("C"), None);
    }
}
