//! Words of the shipped map and of public administration, as somebody who writes Swedish would break them.

use super::{Fit, breaks};

/// The word with its joints as `|` and its other breaks as `·`.
fn shown(word: &str) -> String {
    let mut out = word.to_owned();
    for it in breaks(word).iter().rev() {
        out.insert(it.at, if it.fit == Fit::Joint { '|' } else { '·' });
    }
    out
}

/// Joints as `|`, syllables between them as `·`.
const WORDS: &[&str] = &[
    // The shipped map.
    "Informations|hantering",
    "samverkans|relationer",
    "omvärlds|trender",
    "standard|lösningar",
    "drifts|leverans",
    "informations|säkerhet",
    "individ|anpassad",
    "arbets|situation",
    "arbets|plats",
    "användar|stöd",
    "användaren/|invånaren",
    "prioriteringar",
    "digitalisering",
    "föränderlig",
    "Upprätthålla",
    // The shipped method around it.
    "Lednings|förmågor",
    "Bransch|ledande",
    "Kapacitets|samverkan",
    "utvecklings|portföljen",
    "arbets|plats|utrustning",
    "kommun|koncernen",
    "besluts|underlag",
    "Distans|arbete",
    "samhälls|planering",
    // Public administration.
    "verksamhets|utveckling",
    "kompetens|försörjning",
    "digitaliserings|strategi",
    "medborgar|service",
    "upphandlings|förfarande",
    "välfärds|teknik",
    "samhälls|byggnads|förvaltning",
    "över|förmyndar|nämnd",
    "tillgänglighets|direktivet",
    "leverantörs|uppföljning",
    "arbets|marknads|åtgärder",
    "person|uppgifts|behandling",
    "ärende|hanterings|system",
    "besluts|stöds|system",
    "kvalitets|lednings|system",
    "data|skydds|ombud",
    "kris|lednings|nämnd",
    "livs|cykel|hantering",
    "mål|uppfyllelse",
    "tjänste|design",
    "arbets|miljö|arbete",
    "IT-|drifts|leverans",
    "e-tjänste|plattform",
    // What looks like a joint and is none.
    "behandling",
    "förvaltnings|domstol",
    "dokument|samling",
    "omorganisation",
    "administration",
];

#[test]
fn compounds_are_known_by_their_joints() {
    let wrong: Vec<String> = WORDS
        .iter()
        .map(|marked| (marked, shown(&marked.replace('|', "")).replace('·', "")))
        .filter(|(marked, found)| *marked != found)
        .map(|(marked, found)| format!("{marked}: {found}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn syllables_are_found_between_the_joints() {
    let cases = [
        "Infor·ma·tions|han·te·ring",
        "digi·ta·li·se·ring",
        "till·för·lit·lig",
        "verk·sam·hets|utveck·ling",
        "leve·ran·törs|upp·följ·ning",
        "drifts|leve·rans",
    ];
    for case in cases {
        assert_eq!(shown(&case.replace(['|', '·'], "")), case);
    }
}

#[test]
fn three_letters_stand_between_a_joint_and_any_other_break() {
    for marked in WORDS {
        let word = marked.replace('|', "");
        let found = breaks(&word);
        let joints = found.iter().filter(|it| it.fit == Fit::Joint && it.hyphen).map(|it| it.at);
        let firm: Vec<usize> = [0, word.len()].into_iter().chain(joints).collect();
        for (firm, it) in firm.iter().flat_map(|firm| found.iter().map(move |it| (*firm, it))) {
            let between = &word[firm.min(it.at)..firm.max(it.at)];
            assert!(between.is_empty() || !it.hyphen || between.chars().count() >= 3, "{}", shown(&word));
        }
    }
}

#[test]
fn what_is_short_or_no_word_is_left_alone() {
    for word in
        ["", "och", "mål", "stöd", "e-id", "A/B", "12345678901234567890", "—", "e\u{301}e\u{301}e\u{301}"]
    {
        assert_eq!(shown(word), word);
    }
    assert_eq!(shown("https://kommun.se/verksamhetsplan"), "https://kom·mun.se/|verk·sam·hets|plan");
}
