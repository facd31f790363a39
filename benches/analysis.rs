//! What figures cost: counting a round anew, and following one rating or one dot.
//!
//! Run with `cargo bench --bench analysis`. To reach: a full count of 1 000 × 300 × 5 within 5 ms; one rating far under
//! 1 ms there, and within 100 µs at 55 × 15.

mod sizes;
mod support;

use divan::{Bencher, black_box};
use verkstad::analysis::figures::Figures;

use sizes::{SIZES, Size};

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn of(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    bencher.bench_local(|| Figures::of(black_box(&session), 1));
}

#[divan::bench(args = SIZES)]
fn rerate(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let mut figures = Figures::of(&session, 1);
    let last = support::capability_id(size.0 - 1);
    bencher.bench_local(|| figures.rerate(black_box(&session), black_box(&last)));
}

#[divan::bench(args = SIZES)]
fn reweigh(bencher: Bencher<'_, '_>, size: Size) {
    let session = sizes::session(size);
    let mut figures = Figures::of(&session, 1);
    let last = support::capability_id(size.0 - 1);
    bencher.bench_local(|| figures.reweigh(black_box(&session), black_box(&last)));
}
