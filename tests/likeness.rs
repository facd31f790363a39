//! How well likeness finds notes that say the same: measured on labelled pairs, and on lists of notes.
//!
//! The pairs in `fixtures/likeness.csv` were labelled by what a facilitator would call the same, each time before they
//! were measured. The rows called `tune` were looked at while the score was made; those called `check` were written when
//! it stood and have changed nothing in it. Many of the different ones are near misses on purpose, so that among real
//! notes, where most pairs have nothing in common, a wrong suggestion is rarer than here.

#![cfg(test)]

use std::collections::BTreeMap;

use verkstad::analysis::likeness::{MOST_FOR_ONE, Pair, Search, THRESHOLD, likeness};
use verkstad::domain::note::{Note, Sheet};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

/// A row of the fixture.
struct Labelled {
    set: String,
    same: bool,
    why: String,
    one: String,
    other: String,
}

impl Labelled {
    fn score(&self) -> f64 {
        likeness(&self.one, &self.other, Lang::Sv).score
    }

    fn is_right(&self) -> bool {
        (self.score() >= THRESHOLD) == self.same
    }
}

fn labelled() -> Vec<Labelled> {
    let file = include_str!("fixtures/likeness.csv");
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_bytes());
    let mut labelled = Vec::new();
    for row in rows.records() {
        let row = row.unwrap();
        let mut fields = row.iter().map(str::to_owned);
        let mut next = || fields.next().unwrap();
        labelled.push(Labelled {
            set: next(),
            same: next() == "same",
            why: next(),
            one: next(),
            other: next(),
        });
    }
    labelled
}

/// Precision: the share of the offered pairs that are the same. Recall: the share of the same that are offered.
fn precision_and_recall(pairs: &[&Labelled]) -> (f64, f64) {
    let count = |which: &dyn Fn(&Labelled) -> bool| {
        let number = pairs.iter().filter(|pair| which(pair)).count();
        f64::from(u32::try_from(number).unwrap())
    };
    let right = count(&|pair| pair.same && pair.score() >= THRESHOLD);
    (right / count(&|pair| pair.score() >= THRESHOLD), right / count(&|pair| pair.same))
}

#[test]
fn pairs_that_say_the_same_are_told_from_near_misses() {
    let pairs = labelled();
    for set in ["tune", "check"] {
        let own: Vec<&Labelled> = pairs.iter().filter(|pair| pair.set == set).collect();
        let (precision, recall) = precision_and_recall(&own);
        println!("{set}, {} pairs: precision {precision:.3}, recall {recall:.3}", own.len());
        assert!(own.len() >= 40 && precision >= 0.9 && recall >= 0.8, "{set}: {precision:.3} {recall:.3}");
    }
    let mut whys: BTreeMap<(bool, &str), (u32, u32)> = BTreeMap::new();
    for pair in &pairs {
        let (right, all) = whys.entry((pair.same, &pair.why)).or_default();
        *right += u32::from(pair.is_right());
        *all += 1;
    }
    for ((same, why), (right, all)) in whys {
        println!("  {}, {why}: {right} of {all} right", if same { "same" } else { "different" });
    }
    for pair in pairs.iter().filter(|pair| !pair.is_right()) {
        println!("  wrong ({}): {:.2} «{}» «{}»", pair.set, pair.score(), pair.one, pair.other);
    }
}

#[test]
fn what_is_denied_or_has_another_number_is_never_offered() {
    for pair in labelled().iter().filter(|pair| !pair.same) {
        if ["negation", "number"].contains(&pair.why.as_str()) {
            assert!(pair.score() < THRESHOLD, "{:.2} «{}» «{}»", pair.score(), pair.one, pair.other);
        }
    }
}

#[test]
fn english_notes_are_read_as_english() {
    let score = |one, other| likeness(one, other, Lang::En).score;
    assert!(
        score("Shared services for all municipalities", "All municipalities share a service") >= THRESHOLD
    );
    assert!(score("It is hard to recruit engineers", "Recruiting engineers is difficult") >= THRESHOLD);
    assert!(score("Easy to find", "Not easy to find") < THRESHOLD);
    assert!(score("Increase security", "Reduce security") < THRESHOLD);
}

#[test]
fn a_pair_tells_where_its_words_agree() {
    let (one, other) = ("E-tjänst för alla bygglov", "Bygglovet: alla som etjänst!");
    let found = likeness(one, other, Lang::Sv);
    let words = |text: &'static str, places: &[std::ops::Range<usize>]| -> Vec<&str> {
        places.iter().map(|place| &text[place.clone()]).collect()
    };
    assert_eq!(words(one, &found.first), ["E-tjänst", "alla", "bygglov"]);
    assert_eq!(words(other, &found.second), ["Bygglovet", "alla", "etjänst"]);
}

fn found(texts: &[&str], budget: usize) -> Vec<Pair> {
    let mut search = Search::new(texts.iter().map(|text| (*text).to_owned()).collect(), Lang::Sv);
    let mut percent = search.percent();
    while !search.is_done() {
        search.step(budget);
        assert!(search.percent() >= percent, "{percent}");
        percent = search.percent();
    }
    assert_eq!(percent, 100);
    search.pairs().to_vec()
}

#[test]
fn a_search_finds_the_labelled_pairs_with_the_same_scores() {
    for pair in labelled() {
        let score = pair.score();
        let want: Vec<Pair> = [Pair { first: 0, second: 1, score }]
            .into_iter()
            .filter(|pair| pair.score >= THRESHOLD)
            .collect();
        assert_eq!(found(&[&pair.one, &pair.other], 1), want, "«{}» «{}»", pair.one, pair.other);
    }
}

#[test]
fn what_is_found_does_not_depend_on_the_steps() {
    let pairs = labelled();
    let texts: Vec<&str> = pairs.iter().flat_map(|pair| [pair.one.as_str(), pair.other.as_str()]).collect();
    let whole = found(&texts, usize::MAX);
    assert!(whole.len() > 90, "{}", whole.len());
    assert!(whole.is_sorted_by(|a, b| a.score >= b.score));
    for budget in [0, 1, 50, 1_000] {
        assert_eq!(found(&texts, budget), whole, "{budget}");
    }
}

#[test]
fn notes_that_are_all_alike_give_a_list_in_proportion() {
    let same = vec!["Öppet dygnet runt"; 2_000];
    let pairs = found(&same, 1_000);
    assert_eq!(pairs.len(), 1_999);
    assert!(pairs.iter().all(|pair| pair.first == 0 && pair.score >= 1.0));

    let nearly: Vec<String> =
        (0..300).map(|n| format!("Öppet dygnet runt hela veckan ö{}", "a".repeat(n))).collect();
    let nearly: Vec<&str> = nearly.iter().map(String::as_str).collect();
    let pairs = found(&nearly, 1_000);
    assert!(pairs.len() <= 300 * MOST_FOR_ONE, "{}", pairs.len());
}

#[test]
fn odd_notes_do_no_harm() {
    let long = "ord och mening ".repeat(2_000);
    let many = (0..500).map(|n| format!("ord{n}x")).collect::<Vec<_>>().join(" ");
    let texts =
        ["", "…!", "", "IT", "it", "och", "Och?", "vem gör vad", &long, &many, "🙂", "🙂🙂", "中文", &many];
    let pairs = found(&texts, 10);
    let places: Vec<(usize, usize)> = pairs.iter().map(|pair| (pair.first, pair.second)).collect();
    assert_eq!(places, [(3, 4), (5, 6), (9, 13)]);
    assert!(found(&[], 1).is_empty());
}

#[test]
fn among_the_notes_of_the_example_few_questions_are_asked_and_most_of_them_rightly() {
    let session: Session = ron::from_str(include_str!("../assets/example/example.ron")).unwrap();
    let (mut offered, mut right, mut merged) = (0, 0, 0);
    for sheet in [Sheet::Vision, Sheet::Capabilities] {
        let notes: Vec<&Note> = session.notes.iter().filter(|note| note.sheet == sheet).collect();
        let texts: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
        for pair in found(&texts, 1_000) {
            let (one, other) = (notes[pair.first], notes[pair.second]);
            let beneath = |lower: &Note, upper: &Note| lower.beneath.as_ref() == Some(&upper.id);
            let side_by_side = one.beneath.is_some() && one.beneath == other.beneath;
            offered += 1;
            right += u32::from(side_by_side || beneath(one, other) || beneath(other, one));
            println!("{:.2} «{}» «{}»", pair.score, one.text, other.text);
        }
        merged += notes.iter().filter(|note| note.beneath.is_some()).count();
    }
    println!("{offered} offered, {right} of them lie together; {merged} lie beneath another");
    assert!(offered <= 10 && right * 2 >= offered, "{right} of {offered}");
}
