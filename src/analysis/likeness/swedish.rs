//! Swedish, as far as likeness has to know it.
//!
//! The endings follow the declensions and conjugations of any Swedish grammar. Published stemmers cut each word alone
//! and then leave `skola` and `skolan`, `ansvar` and `ansvaret`, `kostnad` and `kostnader` apart; here two words are
//! held against each other, so that no ending is cut that is not needed.

use super::language::Language;

/// The lists.
pub(super) const LISTS: Language = Language {
    fillers: &[
        "alla", "alldeles", "allt", "andra", "att", "av", "bakom", "bara", "behöver", "bland", "bli", "blir",
        "borde", "bör", "de", "dem", "den", "denna", "deras", "dess", "dessa", "det", "detta", "du", "då",
        "där", "eller", "en", "enda", "enligt", "ens", "er", "era", "ert", "ett", "finns", "från", "få",
        "får", "för", "genom", "gör", "göra", "ha", "han", "har", "hela", "helt", "hos", "hur", "här", "i",
        "in", "inom", "ju", "kan", "kring", "kunna", "längs", "man", "med", "medan", "mellan", "men", "mot",
        "mycket", "måste", "ni", "nog", "nu", "någon", "något", "några", "när", "oavsett", "och", "också",
        "om", "omkring", "oss", "på", "runt", "samt", "sedan", "sig", "sin", "sina", "sitt", "ska", "skall",
        "skulle", "som", "så", "sådan", "till", "under", "upp", "ut", "utifrån", "vad", "var", "vara",
        "varje", "vars", "vem", "vi", "via", "vid", "vilka", "vilken", "vill", "vår", "våra", "vårt",
        "väldigt", "åt", "än", "är", "även", "över",
    ],
    negations: &["aldrig", "ej", "icke", "inga", "ingen", "inget", "inte", "slippa", "slipper", "utan"],
    alike: &[
        &["arbeta", "jobba"],
        &["arbete", "jobb"],
        &["fungera", "funka"],
        &["webbplats", "hemsida", "sajt", "webbsida"],
        &["invånare", "medborgare"],
        &["medarbetare", "anställd", "personal"],
        &["tillsammans", "gemensam"],
        &["saknas", "fattas", "brist", "sakna"],
        &["ny", "nya", "nytt"],
        &["gammal", "gamla", "gammalt"],
        &["pengar", "resurser", "medel"],
        &["chef", "ledare"],
        &["mobil", "mobiltelefon"],
        &["elegitimation", "bankid"],
    ],
    opposite: &[
        (
            &[
                "fler", "flera", "höja", "mer", "mera", "utöka", "öka", "ökad", "ökade", "ökar", "ökat",
                "ökning",
            ],
            &["färre", "mindre", "minska", "sänka"],
        ),
        (&["enkel", "enkelt", "lätt", "lättare"], &["komplicerad", "krånglig", "svår", "svårare"]),
        (&["bra", "bäst", "bättre", "god", "goda", "gott"], &["dålig", "sämre", "undermålig"]),
        (&["kort", "snabb"], &["lång", "långsam", "längre", "trög"]),
        (&["hög", "högre", "stor", "större"], &["liten", "litet", "låg", "lägre", "små"]),
        (&["intern"], &["extern"]),
        (&["automatisk", "automatisera"], &["manuell"]),
        (&["centralisera", "central"], &["decentralisera", "decentral", "lokal"]),
        (&["öppen", "öppna", "öppet"], &["sluten", "stängd", "stänga", "stängt"]),
        (&["utveckla"], &["avveckla"]),
        (&["tydlig"], &["otydlig"]),
        (&["före", "innan"], &["efter"]),
        (&["säker", "trygg"], &["osäker", "otrygg"]),
    ],
    endings: &[
        // Nouns of every declension and adjectives, with definite forms, plurals and the genitive.
        &[
            "", "a", "an", "ans", "ar", "are", "aren", "arens", "ares", "arna", "arnas", "arnes", "ars",
            "as", "ast", "aste", "e", "en", "ena", "enas", "ens", "er", "erna", "ernas", "ers", "es", "et",
            "ets", "het", "heten", "hetens", "heter", "heterna", "ma", "n", "na", "nas", "ns", "or", "orna",
            "ornas", "ors", "s", "t", "ts",
        ],
        // Verbs, and the nouns in -ning and -ing that are made of them.
        &[
            "a", "ad", "ade", "ades", "ande", "ar", "as", "at", "ats", "d", "de", "des", "er", "es", "ing",
            "ingar", "ingarna", "ingen", "ingens", "it", "its", "ning", "ningar", "ningarna", "ningen",
            "ningens", "s", "t", "te", "tes", "ts",
        ],
        // Words that lose a vowel when they are inflected: cykel, cyklar; säker, säkra; vatten, vattnet.
        &["el", "eln", "elns", "elt", "la", "lar", "larna", "lars"],
        &["er", "erhet", "erheten", "ern", "ert", "ra", "rar", "rarna", "rare", "rast"],
        &["en", "ena", "et", "nar", "net", "nets"],
    ],
    links: &["", "s"],
    dropped: &["a", "e"],
};
