//! Why something was not sealed or opened, in the reader's words.

use crate::ballot::seal::SealFault;
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;

/// The fault as the end of a sentence that says what was tried.
#[must_use]
pub fn fault(lang: Lang, fault: &SealFault) -> String {
    match fault {
        SealFault::Key => w::seal_fault_key(lang).to_owned(),
        SealFault::Secret => w::seal_fault_secret(lang).to_owned(),
        SealFault::Long(over) => w::seal_fault_long(lang, *over),
        SealFault::OtherKey => w::lead_closed_key(lang).to_owned(),
        SealFault::Damaged => w::lead_closed_damaged(lang).to_owned(),
        SealFault::Foreign => w::lead_closed_foreign(lang).to_owned(),
        SealFault::Cipher(why) => w::seal_fault_cipher(lang, Plain::line(why)),
    }
}

#[cfg(test)]
mod tests {
    use super::fault;
    use crate::ballot::release::NoRelease;
    use crate::ballot::seal::SealFault;
    use crate::domain::text::Lang;
    use crate::tui::wording::release::refusal;

    #[test]
    fn every_fault_is_told_in_the_readers_language() {
        use SealFault::{Cipher, Damaged, Foreign, Key, Long, OtherKey, Secret};
        for it in [Key, Secret, Long(7), OtherKey, Damaged, Foreign, Cipher("age".into())] {
            let (sv, en) = (fault(Lang::Sv, &it), fault(Lang::En, &it));
            assert_ne!(sv, en);
            let told = refusal(Lang::Sv, &NoRelease::Seal(it));
            assert_eq!(told, format!("Det gick inte att försegla redogörelsen: {sv}"));
        }
        let told = fault(Lang::Sv, &Cipher("bruten\u{1b}pipa".into()));
        assert!(!told.contains('\u{1b}') && told.starts_with("krypteringen misslyckades (bruten"), "{told}");
    }
}
