//! The search for a case: levels for all sealed answers, in which one of them has a certain level and every published
//! mean comes out.
//!
//! Answers with the same weight in every mean are one class: `k` of them can add up to every whole number from 0 to
//! `4 · k`, so a case is one number a class. All classes but the largest are tried from the middle outwards, within what
//! the bounds leave; the numbers that fit for the largest are an interval.

use std::collections::BTreeMap;

use super::{CASES, Constraint, POSSIBLE, Question, Verdict};
use crate::domain::rating::Level;

const HIGHEST: i64 = 4;

/// The published means, by classes of answers.
pub(super) struct Problem {
    /// The weight in each constraint, a row a class.
    weights: Vec<Vec<i64>>,
    /// Answers in each class.
    counts: Vec<i64>,
    /// The class of each answer; `None` where no constraint holds it.
    classes: Vec<Option<usize>>,
    low: Vec<i64>,
    high: Vec<i64>,
    /// The classes, the largest last.
    order: Vec<usize>,
}

/// Whether there is a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Yes,
    No,
    GaveUp,
}

impl Problem {
    /// The problem of so many answers under these constraints.
    pub(super) fn of(answers: usize, constraints: &[&Constraint]) -> Self {
        let mut rows = vec![vec![0; constraints.len()]; answers];
        for (column, constraint) in constraints.iter().enumerate() {
            for (answer, weight) in &constraint.weights {
                if let Some(cell) = rows.get_mut(*answer).and_then(|row| row.get_mut(column)) {
                    *cell += weight;
                }
            }
        }
        let mut known: BTreeMap<Vec<i64>, usize> = BTreeMap::new();
        let (mut weights, mut counts, mut classes): (Vec<Vec<i64>>, Vec<i64>, _) = (vec![], vec![], vec![]);
        for row in rows {
            if row.iter().all(|weight| *weight == 0) {
                classes.push(None);
                continue;
            }
            let class = *known.entry(row.clone()).or_insert_with(|| {
                weights.push(row);
                counts.push(0);
                weights.len() - 1
            });
            if let Some(count) = counts.get_mut(class) {
                *count += 1;
            }
            classes.push(Some(class));
        }
        let mut order: Vec<usize> = (0..weights.len()).collect();
        order.sort_by_key(|class| counts.get(*class).copied());
        let low = constraints.iter().map(|it| it.low).collect();
        let high = constraints.iter().map(|it| it.high).collect();
        Self { weights, counts, classes, low, high, order }
    }

    /// The class of an answer.
    pub(super) fn class(&self, answer: usize) -> Option<usize> {
        self.classes.get(answer).copied().flatten()
    }

    /// How many of these answers are in each class.
    pub(super) fn count(&self, answers: impl IntoIterator<Item = usize>) -> Vec<i64> {
        let mut out = vec![0; self.counts.len()];
        for class in answers.into_iter().filter_map(|answer| self.class(answer)) {
            if let Some(count) = out.get_mut(class) {
                *count += 1;
            }
        }
        out
    }

    /// Whether an answer of the target's class keeps enough levels, whatever the known answers are.
    pub(super) fn answer(&self, question: &Question) -> Verdict {
        let mut left: Vec<i64> = self.counts.iter().zip(&question.known).map(|(of, own)| of - own).collect();
        if let Some(left) = left.get_mut(question.target) {
            *left -= 1;
        }
        let mut cases = CASES;
        let mut own = vec![0; left.len()];
        loop {
            match self.levels(question.target, &own, &left) {
                Verdict::Safe => {}
                wrong @ (Verdict::GivesAway | Verdict::TooMany) => return wrong,
            }
            cases -= 1;
            if cases == 0 {
                return Verdict::TooMany;
            }
            if !next(&mut own, &question.known) {
                return Verdict::Safe;
            }
        }
    }

    /// The same where the known answers of each class add up to `own`: safe too where that fits no published mean.
    fn levels(&self, target: usize, own: &[i64], left: &[i64]) -> Verdict {
        let (mut possible, mut open) = (0, false);
        let mut known = vec![0; self.low.len()];
        for (class, number) in own.iter().enumerate() {
            self.add(&mut known, class, *number);
        }
        for level in Level::ALL {
            let mut sums = known.clone();
            self.add(&mut sums, target, i64::from(level.get()));
            let mut steps = CASES;
            match self.case(&self.order, &sums, left, &mut steps) {
                Found::Yes => possible += 1,
                Found::No => {}
                Found::GaveUp => open = true,
            }
            if possible == POSSIBLE {
                return Verdict::Safe;
            }
        }
        match (open, possible) {
            (true, _) => Verdict::TooMany,
            (false, 0) => Verdict::Safe,
            (false, _) => Verdict::GivesAway,
        }
    }

    /// Whether the classes in `order` can bring the sums within all bounds.
    fn case(&self, order: &[usize], sums: &[i64], left: &[i64], steps: &mut u32) -> Found {
        if *steps == 0 {
            return Found::GaveUp;
        }
        *steps -= 1;
        let Some((class, rest)) = order.split_first() else {
            let inside = sums.iter().zip(&self.low).zip(&self.high);
            let fits = inside.into_iter().all(|((sum, low), high)| low <= sum && sum <= high);
            return if fits { Found::Yes } else { Found::No };
        };
        let most: Vec<i64> = (0..self.low.len()).map(|column| self.most(rest, left, column)).collect();
        let Some((first, last)) = self.span(*class, sums, left, &most) else { return Found::No };
        if rest.is_empty() {
            return Found::Yes;
        }
        let mut found = Found::No;
        for number in outwards(first, last) {
            let mut sums = sums.to_vec();
            self.add(&mut sums, *class, number);
            match self.case(rest, &sums, left, steps) {
                Found::Yes => return Found::Yes,
                Found::No => {}
                Found::GaveUp => found = Found::GaveUp,
            }
        }
        found
    }

    /// The numbers that one class may add up to, where the classes after it can bring up to `most` to each sum.
    fn span(&self, class: usize, sums: &[i64], left: &[i64], most: &[i64]) -> Option<(i64, i64)> {
        let (mut first, mut last) = (0, HIGHEST * left.get(class).copied().unwrap_or_default());
        let weights = self.weights.get(class)?;
        for ((((weight, sum), low), high), most) in
            weights.iter().zip(sums).zip(&self.low).zip(&self.high).zip(most)
        {
            let (needed, room) = (low - sum - most, high - sum);
            if *weight > 0 {
                first = first.max(-(-needed).div_euclid(*weight));
                last = last.min(room.div_euclid(*weight));
            } else if needed > 0 || room < 0 {
                return None;
            }
        }
        (first <= last).then_some((first, last))
    }

    /// The most that these classes can add to one sum.
    fn most(&self, classes: &[usize], left: &[i64], column: usize) -> i64 {
        let most = |class: &usize| {
            let weight = self.weights.get(*class).and_then(|row| row.get(column)).copied();
            weight.unwrap_or_default() * HIGHEST * left.get(*class).copied().unwrap_or_default()
        };
        classes.iter().map(most).sum()
    }

    fn add(&self, sums: &mut [i64], class: usize, number: i64) {
        for (sum, weight) in sums.iter_mut().zip(self.weights.get(class).into_iter().flatten()) {
            *sum += weight * number;
        }
    }
}

/// The numbers from the middle outwards.
fn outwards(first: i64, last: i64) -> impl Iterator<Item = i64> {
    let middle = i64::midpoint(first, last);
    let both = (0..=last - first).flat_map(move |step| [middle - step, middle + step + 1]);
    both.filter(move |number| (first..=last).contains(number))
}

/// Counts on to the next sums of known answers, each from 0 to four times their number; false after the last.
fn next(own: &mut [i64], known: &[i64]) -> bool {
    for (sum, count) in own.iter_mut().zip(known) {
        if *sum < HIGHEST * count {
            *sum += 1;
            return true;
        }
        *sum = 0;
    }
    false
}
