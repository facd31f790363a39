//! Days and sums of the five pilots of the study.
//!
//! They are written out here from what was published, not read from the files that are tested, so that a slip of a
//! digit in either place shows. Sums that were not published are added up by hand from the published posts.

use verkstad::domain::method::MilestoneKind::{self, Decision, Start, Work};

/// What the study says of one pilot beyond the opening that all share; costs are for one organisation.
pub(super) struct Published {
    /// First day, last day and kind of each milestone after the opening.
    pub(super) days: &'static [(u16, u16, MilestoneKind)],
    /// Own hours, low and high.
    pub(super) hours: (f64, f64),
    /// Bought work in tkr, low and high, each post once.
    pub(super) external: (f64, f64),
    /// The part of `external` that each organisation pays.
    pub(super) external_each: (f64, f64),
    /// The part of `external` that falls in year 2.
    pub(super) external_later: f64,
    /// Other costs in tkr.
    pub(super) other: f64,
    /// Posts whose amount nobody knows.
    pub(super) unknown: usize,
}

/// Offer described, registration, pilot starts: the same in every pilot.
pub(super) const OPENING: [(u16, u16, MilestoneKind); 3] = [(0, 14, Work), (15, 45, Work), (50, 50, Start)];

pub(super) const PUBLISHED: [Published; 5] = [
    Published {
        days: &[
            (50, 80, Work),
            (81, 102, Decision),
            (103, 282, Work),
            (268, 282, Work),
            (282, 303, Decision),
        ],
        // 4 × 3 + 40 + 8 × 3 + 100; 200 + 150 + 100. Both are published totals.
        hours: (176.0, 176.0),
        external: (450.0, 450.0),
        external_each: (0.0, 0.0),
        external_later: 100.0,
        other: 0.0,
        unknown: 0,
    },
    Published {
        days: &[
            (51, 72, Work),
            (65, 100, Work),
            (101, 122, Decision),
            (123, 243, Work),
            (233, 383, Work),
            (384, 474, Work),
            (434, 474, Work),
            (474, 504, Decision),
        ],
        // 4 × 3 + 40 + 50–150 + 25 + 25 + 100–300 + 3 × 3 + 20; 250 + 1 500 + 150 + 350 + 300 + 150. Published totals.
        hours: (281.0, 581.0),
        external: (2_700.0, 2_700.0),
        external_each: (0.0, 0.0),
        external_later: 800.0,
        other: 0.0,
        unknown: 0,
    },
    Published {
        days: &[
            (51, 86, Work),
            (87, 107, Decision),
            (108, 136, Work),
            (136, 178, Work),
            (150, 220, Work),
            (171, 241, Work),
            (241, 331, Work),
            (332, 362, Decision),
        ],
        // 4 × 3 + 25–75 + 6 × 3 + 100–300 + 24–40 + 3 × 3; 250 + 200 + 150 + 100–150 + 50 + 150. Added up by hand.
        hours: (188.0, 454.0),
        external: (900.0, 950.0),
        external_each: (150.0, 200.0),
        external_later: 0.0,
        other: 0.0,
        unknown: 0,
    },
    Published {
        days: &[
            (51, 107, Work),
            (107, 163, Decision),
            (163, 205, Work),
            (205, 295, Work),
            (295, 325, Work),
            (325, 355, Decision),
        ],
        // 6 × 3 + 4 × 3 + 100–300 + 3 × 3; 300 + 200 + 100–150 + 150. Added up by hand.
        hours: (139.0, 339.0),
        external: (750.0, 800.0),
        external_each: (100.0, 150.0),
        external_later: 0.0,
        other: 0.0,
        unknown: 0,
    },
    Published {
        days: &[
            (50, 92, Work),
            (92, 113, Decision),
            (113, 197, Work),
            (200, 200, Start),
            (201, 566, Work),
            (381, 409, Work),
            (410, 470, Decision),
            (566, 596, Work),
        ],
        // 6 × 3 + 40 + 100–500 + 2 × 3 + 20 + 3 × 3 + 20, operation unknown;
        // 600 + 150 + 1 000–2 000 + 300 + 300 + 150 + 200 + 250; 20 + 100. Added up by hand.
        hours: (213.0, 613.0),
        external: (2_950.0, 3_950.0),
        external_each: (0.0, 0.0),
        external_later: 900.0,
        other: 120.0,
        unknown: 1,
    },
];
