//! The marks of one respondent's raters, added up: the counting that every figure rests on.
//!
//! Knows bytes of ballots and nothing of statistics. "Don't know" is an answer but no level; `-` is nothing.

/// The marks of one respondent's raters on one capability, added up: three counters in one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Answers(u64);

/// Bits of each counter; the sum of levels stands lowest, then the ballots with a level, then those with "don't know".
const BITS: u32 = 21;
const RATER: u64 = 1 << BITS;
const DONT_KNOW: u64 = 1 << (2 * BITS);

impl Answers {
    /// Adds one byte of a ballot's marks.
    #[inline]
    pub(super) fn add(&mut self, byte: u8) {
        let [level, rater, dont_know] = parts(byte);
        self.add_parts(level, rater, dont_know);
    }

    #[inline]
    fn add_parts(&mut self, levels: u8, raters: u8, dont_know: u8) {
        self.0 += u64::from(levels) + u64::from(raters) * RATER + u64::from(dont_know) * DONT_KNOW;
    }

    /// Whether any rater has answered, be it with "don't know".
    #[inline]
    pub(super) fn any(self) -> bool {
        self.0 != 0
    }

    /// Ballots with a level.
    #[inline]
    pub(super) fn raters(self) -> u32 {
        self.part(1)
    }

    /// The mean of the levels; `None` where no ballot has one.
    #[inline]
    pub(super) fn value(self) -> Option<f64> {
        match self.raters() {
            0 => None,
            1 => Some(f64::from(self.part(0))),
            raters => Some(f64::from(self.part(0)) / f64::from(raters)),
        }
    }

    fn part(self, which: u32) -> u32 {
        ((self.0 >> (which * BITS)) & (RATER - 1)) as u32
    }
}

/// The answers of one respondent on every place of a round, added up from whole ballots.
///
/// Ballots go into rows of single bytes first, which the compiler adds up sixteen at a time.
#[derive(Debug)]
pub(super) struct AnswerRow {
    answers: Vec<Answers>,
    levels: Vec<u8>,
    raters: Vec<u8>,
    dont_know: Vec<u8>,
}

/// So many ballots fit into single bytes: 63 times level 4 is 252.
const BALLOTS: usize = 63;

impl AnswerRow {
    pub(super) fn new(places: usize) -> Self {
        let bytes = || vec![0; places];
        let answers = vec![Answers::default(); places];
        Self { answers, levels: bytes(), raters: bytes(), dont_know: bytes() }
    }

    /// Forgets what it held and adds up these ballots' marks, one answer for each place.
    pub(super) fn fill(&mut self, ballots: &[&[u8]]) -> &[Answers] {
        self.answers.fill(Answers::default());
        for some in ballots.chunks(BALLOTS) {
            self.levels.fill(0);
            self.raters.fill(0);
            self.dont_know.fill(0);
            let Self { answers, levels, raters, dont_know } = self;
            for bytes in some {
                for (((byte, level), rater), no) in
                    bytes.iter().zip(&mut *levels).zip(&mut *raters).zip(&mut *dont_know)
                {
                    let one = parts(*byte);
                    *level += one[0];
                    *rater += one[1];
                    *no += one[2];
                }
            }
            for (((sum, level), rater), no) in answers.iter_mut().zip(levels).zip(raters).zip(dont_know) {
                sum.add_parts(*level, *rater, *no);
            }
        }
        &self.answers
    }
}

/// What one byte of a ballot adds: its level, 1 for a level, 1 for "don't know".
#[inline]
fn parts(byte: u8) -> [u8; 3] {
    let level = byte.wrapping_sub(b'0');
    let leveled = u8::from(level < 5);
    [level & leveled.wrapping_neg(), leveled, u8::from(byte == b'x')]
}

#[cfg(test)]
pub(super) mod tests {
    use super::{AnswerRow, Answers};

    pub(in crate::analysis) fn answers(marks: &str) -> Answers {
        let mut answers = Answers::default();
        marks.bytes().for_each(|byte| answers.add(byte));
        answers
    }

    #[test]
    fn dont_know_is_an_answer_but_no_value() {
        assert!(answers("x").any() && answers("-x-").value().is_none());
        assert!(!answers("--").any());
        assert_eq!(answers(&"4".repeat(70_000)).value(), Some(4.0));
    }

    #[test]
    fn adding_up_whole_ballots_gives_what_adding_single_marks_gives() {
        let ballots: Vec<String> =
            (0..200).map(|number| "4x-01234x"[number % 7..].repeat(1 + number % 3)).collect();
        let bytes: Vec<&[u8]> = ballots.iter().map(String::as_bytes).collect();
        let mut row = AnswerRow::new(30);
        row.fill(&[b"44444"]);
        for most in [0, 1, 63, 64, 200] {
            let mut wanted = vec![Answers::default(); 30];
            for (place, byte) in bytes[..most].iter().flat_map(|ballot| ballot.iter().enumerate()) {
                wanted[place].add(*byte);
            }
            assert_eq!(row.fill(&bytes[..most]), wanted, "{most} ballots");
        }
    }
}
