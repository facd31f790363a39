//! What is wrong with a list of risks, in the reader's words.

use super::super::words::{clip, list};
use super::{MOST, WrongRisk};
use crate::domain::text::Lang;
use crate::i18n::words as w;

impl WrongRisk {
    /// What is wrong and what to do.
    pub(in crate::outline) fn words(&self, lang: Lang) -> String {
        match self {
            Self::NoColumn(name, known) => w::risks_fault_column(lang, list(known), *name),
            Self::NoThreat => w::risks_fault_threat(lang).to_owned(),
            Self::NoGrade(said) if said.trim().is_empty() => w::risks_fault_no_grade(lang).to_owned(),
            Self::NoGrade(said) => w::risks_fault_grade(lang, clip(said)),
            Self::HalfWeight => w::risks_fault_half(lang).to_owned(),
            Self::OtherValue(said, value) => w::risks_fault_value(lang, clip(said), *value),
            Self::NeitherYesNorNo(said) => w::risks_fault_yes(lang, clip(said)),
            Self::NoId(said) => w::risks_fault_id(lang, clip(said)),
            Self::Twice(id, first) => w::risks_fault_twice(lang, first, clip(id)),
            Self::TooMany => w::risks_fault_many(lang, MOST),
            Self::NoRow => w::risks_fault_no_row(lang).to_owned(),
        }
    }
}
