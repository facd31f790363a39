//! English, as far as likeness has to know it.

use super::language::Language;

/// The lists.
pub(super) const LISTS: Language = Language {
    fillers: &[
        "a", "about", "across", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being",
        "but", "by", "can", "could", "do", "does", "each", "even", "every", "for", "from", "get", "gets",
        "had", "has", "have", "he", "how", "i", "if", "in", "into", "is", "it", "its", "just", "may", "more",
        "must", "need", "needs", "of", "on", "or", "our", "over", "really", "s", "shall", "she", "should",
        "so", "some", "such", "t", "than", "that", "the", "their", "them", "there", "these", "they", "this",
        "those", "to", "too", "up", "us", "very", "was", "we", "were", "what", "when", "where", "which",
        "who", "will", "with", "within", "would", "you", "your",
    ],
    negations: &[
        "cannot", "don", "dont", "neither", "never", "no", "nobody", "none", "nor", "not", "without",
    ],
    alike: &[
        &["website", "site", "homepage"],
        &["resident", "citizen", "inhabitant"],
        &["staff", "employee", "personnel"],
        &["together", "shared", "joint", "common"],
        &["lack", "missing", "shortage"],
        &["municipality", "municipalities"],
        &["company", "companies", "business", "businesses"],
    ],
    opposite: &[
        (&["grow", "increase", "raise"], &["cut", "decrease", "fewer", "less", "lower", "reduce"]),
        (&["easy", "easier", "simple"], &["difficult", "hard", "harder"]),
        (&["better", "good", "great"], &["bad", "poor", "worse"]),
        (&["fast", "faster", "quick", "short"], &["long", "slow"]),
        (&["big", "large"], &["little", "small"]),
        (&["internal"], &["external"]),
        (&["automatic", "automate"], &["manual"]),
        (&["central", "centralise"], &["decentral", "decentralise", "local"]),
        (&["open"], &["close", "closed"]),
        (&["clear"], &["unclear"]),
        (&["safe", "secure"], &["insecure", "unsafe"]),
    ],
    endings: &[
        // Plural and genitive, and what a verb ends in.
        &["", "d", "ed", "ing", "ings", "s"],
        &["", "ed", "es", "ing"],
        &["e", "ed", "es", "ing", "ings"],
        &["y", "ied", "ies"],
        &["", "er", "est", "ly"],
    ],
    links: &[""],
    dropped: &[],
};
