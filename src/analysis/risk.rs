//! The risks of a pilot: what weighs most first, and the picture of consequence against probability.
//!
//! The risk value is consequence times probability, each 1 to 5, as in the risk list of the method. Values are read in three
//! zones: up to 5 low, 6 to 12 medium, from 15 on high; there is no product between 12 and 15. The zones are our own, as
//! lists of this form usually have them; the method draws the picture without.

use crate::domain::risk::{Grade, Risk, Weight};

/// How serious a risk value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// 1 to 5: can be lived with.
    Low,
    /// 6 to 12: somebody should have an eye on it.
    Medium,
    /// 15 to 25: something has to be done.
    High,
}

/// Before or after what is done about the risks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum When {
    /// As things are.
    #[default]
    Before,
    /// With every measure taken that is to be taken.
    After,
}

/// The places of the risks in each field of the picture: by consequence, then by probability, both from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix([[Vec<usize>; 5]; 5]);

impl Zone {
    /// The zone of a risk value.
    #[must_use]
    pub fn of(value: u8) -> Self {
        match value {
            0..=5 => Self::Low,
            6..=12 => Self::Medium,
            _ => Self::High,
        }
    }
}

impl Matrix {
    /// Where the risks lie.
    #[must_use]
    pub fn of(risks: &[Risk], when: When) -> Self {
        let mut matrix = Self::default();
        for (place, risk) in risks.iter().enumerate() {
            let Weight { consequence, probability } = weight(risk, when);
            let row = matrix.0.get_mut(usize::from(consequence.get() - 1));
            if let Some(field) = row.and_then(|row| row.get_mut(usize::from(probability.get() - 1))) {
                field.push(place);
            }
        }
        matrix
    }

    /// The places of the risks with this consequence and probability, in the order of the list.
    #[must_use]
    pub fn at(&self, consequence: Grade, probability: Grade) -> &[usize] {
        let row = self.0.get(usize::from(consequence.get() - 1));
        row.and_then(|row| row.get(usize::from(probability.get() - 1))).map_or(&[], Vec::as_slice)
    }
}

/// What a risk weighs. After the measures that is what was estimated for it, where its measure is to be taken and
/// somebody has estimated that; otherwise it weighs what it does as things are.
#[must_use]
pub fn weight(risk: &Risk, when: When) -> Weight {
    match when {
        When::Before => risk.before,
        When::After => lowered(risk).unwrap_or(risk.before),
    }
}

/// What the measure brings a risk down to; `None` where it is not to be taken or nobody has estimated that. An estimate
/// alone lowers nothing.
#[must_use]
pub fn lowered(risk: &Risk) -> Option<Weight> {
    risk.after.filter(|_| risk.decided)
}

/// The places of the risks, the highest value first; of equal values the worse consequence, then the order of the list.
#[must_use]
pub fn order(risks: &[Risk], when: When) -> Vec<usize> {
    let mut places: Vec<usize> = (0..risks.len()).collect();
    let key = |place: &usize| {
        let weight = risks.get(*place).map(|risk| weight(risk, when));
        std::cmp::Reverse(weight.map(|weight| (weight.value(), weight.consequence)))
    };
    places.sort_by_key(key);
    places
}

#[cfg(test)]
mod tests {
    use super::{Matrix, When, Zone, lowered, order, weight};
    use crate::domain::id::RiskId;
    use crate::domain::plain::Plain;
    use crate::domain::risk::{Grade, Risk, Weight};

    fn weighs((consequence, probability): (u8, u8)) -> Weight {
        Weight {
            consequence: Grade::new(consequence).unwrap(),
            probability: Grade::new(probability).unwrap(),
        }
    }

    /// Grades before, grades after, whether the measure is to be taken.
    type Sample = ((u8, u8), Option<(u8, u8)>, bool);

    fn risks(rows: &[Sample]) -> Vec<Risk> {
        let risk = |(place, (before, after, decided)): (usize, &Sample)| Risk {
            id: RiskId::new(&format!("r{place}")).unwrap(),
            threat: "hot".into(),
            vulnerability: Plain::default(),
            consequence: Plain::default(),
            before: weighs(*before),
            after: after.map(weighs),
            measure: Plain::default(),
            decided: *decided,
            owner: Plain::default(),
        };
        rows.iter().enumerate().map(risk).collect()
    }

    #[test]
    fn the_heaviest_stands_first_and_the_worse_consequence_before_the_likelier() {
        let risks = risks(&[
            ((2, 5), None, false),
            ((5, 2), None, false),
            ((5, 5), Some((1, 1)), true),
            ((2, 5), None, false),
            ((4, 4), Some((1, 1)), false),
        ]);
        assert_eq!(order(&risks, When::Before), [2, 4, 1, 0, 3]);
        assert_eq!(
            order(&risks, When::After),
            [4, 1, 0, 3, 2],
            "a measure that is not taken changes nothing"
        );
        assert_eq!((lowered(&risks[2]), lowered(&risks[4])), (Some(weighs((1, 1))), None));
        assert_eq!(order(&[], When::Before), [] as [usize; 0]);
    }

    #[test]
    fn each_risk_lies_in_the_field_of_its_grades() {
        let risks = risks(&[((1, 5), None, false), ((5, 1), Some((3, 1)), true), ((1, 5), None, true)]);
        let before = Matrix::of(&risks, When::Before);
        assert_eq!(before.at(Grade::ALL[0], Grade::ALL[4]), [0, 2]);
        assert_eq!(before.at(Grade::ALL[4], Grade::ALL[0]), [1]);
        let after = Matrix::of(&risks, When::After);
        assert_eq!(after.at(Grade::ALL[2], Grade::ALL[0]), [1]);
        assert!(after.at(Grade::ALL[4], Grade::ALL[0]).is_empty());
    }

    #[test]
    fn every_product_of_two_grades_has_its_zone() {
        let mut zones: Vec<(u8, Zone)> = Vec::new();
        for consequence in 1..=5 {
            for probability in 1..=5 {
                let value =
                    weight(&risks(&[((consequence, probability), None, false)])[0], When::Before).value();
                zones.push((value, Zone::of(value)));
            }
        }
        let highest = |zone| zones.iter().filter(|(_, it)| *it == zone).map(|(value, _)| *value).max();
        assert_eq!([Zone::Low, Zone::Medium, Zone::High].map(highest), [Some(5), Some(12), Some(25)]);
        let lowest = |zone| zones.iter().filter(|(_, it)| *it == zone).map(|(value, _)| *value).min();
        assert_eq!([Zone::Low, Zone::Medium, Zone::High].map(lowest), [Some(1), Some(6), Some(15)]);
    }
}
