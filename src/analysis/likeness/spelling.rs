//! How alike two words are by their letters alone, where no list knows them.

/// Longer words are like nothing by their letters, so that a hostile note costs no time.
pub(super) const LONGEST: usize = 40;

/// From so many letters on, one of them may be wrong.
const ONE_SLIP: usize = 6;
/// From so many letters on, two of them may be wrong.
const TWO_SLIPS: usize = 9;
/// What a slip costs, as a share of the word's letters.
const SLIP: f64 = 1.5;
/// How alike two words are that go on differently after a long beginning: administration, administrativ.
const SAME_BEGINNING: f64 = 0.8;
/// A long beginning has so many letters, and makes up so large a share of the longer word.
const LONG_BEGINNING: (usize, f64) = (7, 0.7);

/// The letters of a word.
pub(super) struct Spelling {
    pub(super) text: Box<str>,
    pub(super) letters: usize,
    /// Which letters there are, a bit each.
    bag: u32,
}

impl Spelling {
    pub(super) fn new(text: &str) -> Self {
        let bag = text.chars().fold(0, |bag, letter| bag | 1 << (u32::from(letter) % 32));
        Self { text: text.into(), letters: text.chars().count(), bag }
    }

    /// From 0 to 1; 0 for most words.
    pub(super) fn alike(&self, other: &Self) -> f64 {
        slipped(self, other).max(begun_alike(self, other))
    }
}

/// `1 − 1.5 · slips / letters` where two words differ by a slip of the fingers, else 0. A slip is a letter too many, too few,
/// wrong, or two that have changed places; the first letter is right.
fn slipped(one: &Spelling, other: &Spelling) -> f64 {
    let (shorter, longer) = (one.letters.min(other.letters), one.letters.max(other.letters));
    let slips = match shorter {
        TWO_SLIPS.. => 2,
        ONE_SLIP.. => 1,
        _ => return 0.0,
    };
    let foreign = (one.bag & !other.bag).count_ones().max((other.bag & !one.bag).count_ones());
    if longer > LONGEST || longer - shorter > slips || foreign as usize > slips {
        return 0.0;
    }
    let (one, other) = differing(&one.text, &other.text);
    let found = strsim::osa_distance(one, other);
    if found > slips {
        return 0.0;
    }
    let (found, longer) = (u32::try_from(found), u32::try_from(longer));
    1.0 - SLIP * f64::from(found.unwrap_or(u32::MAX)) / f64::from(longer.unwrap_or(1))
}

/// [`SAME_BEGINNING`] where two words share a long one, else 0.
fn begun_alike(one: &Spelling, other: &Spelling) -> f64 {
    let longer = u32::try_from(one.letters.max(other.letters)).map_or(f64::INFINITY, f64::from);
    let shared = one.text.chars().zip(other.text.chars()).take_while(|(a, b)| a == b).count();
    let share = u32::try_from(shared).map_or(0.0, f64::from) / longer;
    if shared >= LONG_BEGINNING.0 && share >= LONG_BEGINNING.1 { SAME_BEGINNING } else { 0.0 }
}

/// The middles of two words, without the beginning and then the end that they share.
fn differing<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let begun = shared(one.chars(), other.chars());
    let (one, other) = (one.get(begun..).unwrap_or(one), other.get(begun..).unwrap_or(other));
    let ended = shared(one.chars().rev(), other.chars().rev());
    let rest = |word: &'a str| word.get(..word.len() - ended).unwrap_or(word);
    (rest(one), rest(other))
}

/// Bytes of the letters that two words have in common before the first that differs.
fn shared(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::Spelling;

    #[test]
    fn slips_of_the_fingers_and_long_beginnings_are_seen() {
        let cases = [
            ("kompetens", "komptens", 1.0 - 1.5 / 9.0),
            ("upphandlingen", "upphandligen", 1.0 - 1.5 / 13.0),
            ("medborgardialog", "medborgardailog", 1.0 - 1.5 / 15.0),
            ("administration", "administrativa", 0.8),
            ("vård", "värd", 0.0),
            ("avveckla", "utveckla", 0.0),
            ("informationssäkerhet", "informationsbrist", 0.0),
            ("", "a", 0.0),
        ];
        for (one, other, want) in cases {
            let (one, other) = (Spelling::new(one), Spelling::new(other));
            assert!((one.alike(&other) - want).abs() < 1e-9, "{} {}", one.text, one.alike(&other));
            assert!((other.alike(&one) - want).abs() < 1e-9, "{}", other.text);
        }
    }
}
