//! What the disk costs: reading a session, opening it, and writing the whole of it.
//!
//! Run with `cargo bench --bench store`. To reach: open and save within 1 ms small, within 100 ms and in the background
//! big. `VERKSTAD_WRITE=FOLDER` writes the sessions there for measuring the whole program, and measures nothing.

mod sizes;
mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;

use chrono::DateTime;
use divan::Bencher;
use verkstad::domain::edit::Edit;
use verkstad::domain::plain::Plain;
use verkstad::store::{self, Clock};

use sizes::{SIZES, Size};

#[expect(clippy::disallowed_methods, reason = "a bench has no other way to take an argument past divan")]
fn main() {
    match std::env::var_os("VERKSTAD_WRITE") {
        Some(folder) => SIZES.into_iter().for_each(|size| drop(written(Path::new(&folder), size))),
        None => divan::main(),
    }
}

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher<'_, '_>, size: Size) {
    let folder = folder();
    let path = written(folder.path(), size);
    bencher.bench_local(|| store::read(&path).map(|reading| reading.desk).map_err(|fault| fault.to_string()));
}

/// Until there is a session to show; closing is not counted.
#[divan::bench(args = SIZES)]
fn open(bencher: Bencher<'_, '_>, size: Size) {
    let folder = folder();
    let path = written(folder.path(), size);
    bencher.bench_local(|| {
        store::open(&path, "bench", clock(), Box::new(|| {})).map_err(|fault| fault.to_string())
    });
}

/// From an edit of one word to the whole file with journal, mark and backup on disk, as the writer's thread does it.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = 1)]
fn save(bencher: Bencher<'_, '_>, size: Size) {
    let folder = folder();
    let path = written(folder.path(), size);
    let (wake, woken) = channel();
    let opened = store::open(&path, "bench", clock(), Box::new(move || wake.send(()).unwrap_or_default()));
    let Ok(mut opened) = opened else { return };
    bencher.bench_local(|| {
        let Ok(step) = opened.desk.make(Edit::Name(Plain::new("Another"))) else { return };
        opened.book.record(&step);
        opened.book.save();
        while opened.book.status().written < step.number && woken.recv().is_ok() {}
    });
}

/// A session file of this size.
fn written(folder: &Path, size: Size) -> PathBuf {
    let path = folder.join(format!("{}x{}x{}.ron", size.0, size.1, size.2));
    let made = store::create(&path, &sizes::session(size));
    assert!(made.is_ok(), "{made:?}");
    path
}

#[expect(clippy::expect_used, reason = "without a folder there is nothing to measure")]
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for the sessions")
}

/// A clock that stands still.
fn clock() -> Clock {
    Arc::new(|| DateTime::UNIX_EPOCH.fixed_offset())
}
