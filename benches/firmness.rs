//! What it costs to test how firm the first places of a ranking are: the first answer, all of it, and one step.
//!
//! Run with `cargo bench --bench firmness`. To reach at 1 000 × 300 × 5: the first answer (medians, and at least one
//! respondent left out) within 100 ms; no step above 5 ms. The slowest step is `slowest_step`'s column of slowest times:
//! each sample is one step of a run, and together they go through whole runs.

mod sizes;
mod support;

use divan::{Bencher, black_box};
use verkstad::analysis::figures::Figures;
use verkstad::analysis::firmness::{Firmness, STEP};

use sizes::{SIZES, Size};

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn first_answer(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let figures = Figures::of(&session, 1);
    bencher.bench_local(|| {
        let mut firmness = Firmness::new(black_box(&session), black_box(&figures));
        while let Ok(firmness) = &mut firmness
            && firmness.tried() == 0
        {
            firmness.step(&session, &figures, STEP);
        }
        firmness
    });
}

#[divan::bench(args = SIZES)]
fn all(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let figures = Figures::of(&session, 1);
    bencher.bench_local(|| Firmness::whole(black_box(&session), black_box(&figures)));
}

#[divan::bench(args = SIZES, sample_count = 300, sample_size = 1)]
fn slowest_step(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let figures = Figures::of(&session, 1);
    let mut firmness = Firmness::new(&session, &figures);
    bencher.bench_local(|| {
        if firmness.as_ref().is_ok_and(Firmness::is_done) {
            firmness = Firmness::new(&session, &figures);
        }
        if let Ok(firmness) = &mut firmness {
            firmness.step(black_box(&session), black_box(&figures), STEP);
        }
    });
}
