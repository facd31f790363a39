//! The file that is shipped is the one that its sources come to.

use verkstad::domain::check;
use verkstad::store;

use super::build::example;
use super::sources::folder;

#[test]
fn the_example_is_what_its_sources_come_to() {
    let built = example();
    assert_eq!(check::session(&built), []);
    let scratch = tempfile::tempdir().unwrap();
    let fresh = scratch.path().join("example.ron");
    store::create(&fresh, &built).unwrap();
    let shipped = folder().join("example.ron");
    if wanted() {
        std::fs::copy(&fresh, &shipped).unwrap();
    }
    assert!(*store::read(&shipped).unwrap().desk.session() == built, "{HINT}");
    assert!(std::fs::read(&fresh).unwrap() == std::fs::read(&shipped).unwrap(), "{HINT}");
}

/// What to do where the file is another.
const HINT: &str = "the sources have changed: run with VERKSTAD_WRITE_EXAMPLE=1 and look at the diff";

#[expect(clippy::disallowed_methods, reason = "the person at the keyboard asks this test to write")]
fn wanted() -> bool {
    std::env::var_os("VERKSTAD_WRITE_EXAMPLE").is_some()
}
