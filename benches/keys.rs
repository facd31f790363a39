//! Keys into the program, and what is done after each of them.

use divan::Bencher;
use verkstad::tui::app::App;
use verkstad::tui::event::{Event, Key};
use verkstad::tui::runtime::Program;

pub(crate) fn press(app: &mut App, key: Key) {
    app.handle(Event::Key(key));
}

/// One key after another, round and round, each with the frame that `draw` makes of it.
pub(crate) fn each<T>(
    bencher: Bencher<'_, '_>,
    mut app: App,
    keys: impl IntoIterator<Item = Key, IntoIter: Clone>,
    mut draw: impl FnMut(&mut App) -> T,
) {
    let mut keys = keys.into_iter().cycle();
    bencher.bench_local(|| {
        if let Some(key) = keys.next() {
            press(&mut app, key);
        }
        draw(&mut app)
    });
}
