//! A board to work on: loose notes and empty clusters, with the cursor on the first.

use verkstad::domain::method::Stage;
use verkstad::domain::note::Sheet;
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

impl Harness {
    /// The board of a sheet with these loose notes and these clusters.
    pub(crate) fn board(sheet: Sheet, texts: Vec<Plain>, clusters: &[&str], size: (u16, u16)) -> Self {
        let stage = match sheet {
            Sheet::Vision => Stage::Vision,
            Sheet::Capabilities => Stage::Capabilities,
        };
        let mut harness = Self::at(stage, fyrbodal(), size, Lang::Sv);
        if sheet == Sheet::Capabilities {
            harness.keys("<S-Tab>");
        }
        let new = NewNotes { sheet, texts, ..NewNotes::default() };
        harness.make(plan::add_notes(harness.session(), new).unwrap());
        for name in clusters {
            harness.make(plan::new_cluster(harness.session(), sheet, &(*name).into(), &[]).unwrap());
        }
        harness.keys("<Home>");
        harness
    }
}
