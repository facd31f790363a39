//! What it costs to look through notes for what says the same, and to filter the board.
//!
//! Run with `cargo bench --bench notes`. To reach: all suggestions for 2 000 notes within 200 ms, and each step of the
//! search within 2 ms, so that no key waits for it; a letter of the filter over 2 000 notes within a frame.

mod keys;
mod sizes;
mod stage;
mod support;

use divan::{Bencher, black_box};
use verkstad::analysis::likeness::{STEP, Search, likeness};
use verkstad::domain::apply::apply;
use verkstad::domain::method::Stage;
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{NewNotes, add_notes};
use verkstad::domain::text::Lang;
use verkstad::tui::action::Action;
use verkstad::tui::app::App;
use verkstad::tui::event::{Code, Event, Key};
use verkstad::tui::runtime::Program;
use verkstad::tui::terminal::screen::Screen;

const SIZES: [usize; 3] = [60, 400, 2_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn search(bencher: Bencher<'_, '_>, notes: usize) {
    let texts = made(notes);
    bencher.with_inputs(|| Search::new(texts.clone(), Lang::Sv)).bench_local_values(|mut search| {
        while !search.is_done() {
            search.step(STEP);
        }
        search.pairs().len()
    });
}

/// The slowest figure is the one to look at: every step of a search through 2 000 notes is a sample.
#[divan::bench(sample_size = 1, sample_count = 2_000)]
fn step(bencher: Bencher<'_, '_>) {
    let texts = made(2_000);
    let mut search = Search::new(texts.clone(), Lang::Sv);
    bencher.bench_local(|| {
        if search.is_done() {
            search = Search::new(texts.clone(), Lang::Sv);
        }
        search.step(black_box(STEP));
    });
}

#[divan::bench]
fn one_pair(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        likeness(
            black_box("Det är svårt för äldre att använda våra digitala tjänster"),
            black_box("Äldre har svårt att använda de digitala tjänsterna"),
            Lang::Sv,
        )
    });
}

/// A letter of the filter, typed or taken back, with the frame after it and the bytes for the terminal.
#[divan::bench(args = SIZES)]
fn filter(bencher: Bencher<'_, '_>, notes: usize) {
    let mut app = board(notes);
    let mut screen = Screen::new(stage::SCREEN.0, stage::SCREEN.1);
    keys::press(&mut app, Key::char('/'));
    let keys = [Key::char('p'), Key::char('l'), Key::new(Code::Backspace), Key::new(Code::Backspace)];
    keys::each(bencher, app, keys, |app| screen.render(|buffer| app.draw(buffer)).len());
}

/// The board of workshop 1 with so many notes, all of them compared.
fn board(notes: usize) -> App {
    let [size, _] = sizes::SIZES;
    let mut session = sizes::session(size);
    let texts = made(notes).iter().map(|text| Plain::new(text)).collect();
    let written = add_notes(&session, NewNotes { texts, ..NewNotes::default() });
    if let Ok(edit) = written {
        let done = apply(&mut session, &edit);
        assert!(done.is_ok(), "{done:?}");
    }
    let mut app = stage::app(session);
    app.act(Action::Stage(Stage::Vision));
    app.handle(Event::News);
    while app.deadline().is_some_and(|left| left.is_zero()) {
        app.handle(Event::Tick);
    }
    app
}

const FIRST: [&str; 24] = [
    "vård",
    "skol",
    "bygg",
    "data",
    "system",
    "medborgar",
    "personal",
    "trafik",
    "avfalls",
    "vatten",
    "energi",
    "kultur",
    "närings",
    "säkerhets",
    "digitaliserings",
    "kompetens",
    "handläggnings",
    "ekonomi",
    "upphandlings",
    "fastighets",
    "krisberedskaps",
    "biblioteks",
    "omsorgs",
    "miljö",
];
const SECOND: [&str; 20] = [
    "plan",
    "tjänst",
    "portal",
    "stöd",
    "ansvar",
    "strategi",
    "utbildning",
    "samverkan",
    "register",
    "verktyg",
    "nätverk",
    "arbete",
    "uppföljning",
    "kostnad",
    "avtal",
    "information",
    "karta",
    "behov",
    "bevakning",
    "fråga",
];
const ENDINGS: [&str; 5] = ["", "en", "er", "erna", "s"];
const QUALITY: [&str; 14] = [
    "gemensam", "digital", "säker", "snabb", "tydlig", "öppen", "ny", "hållbar", "svår", "dyr", "enkel",
    "robust", "sårbar", "modern",
];
const ACT: [&str; 16] = [
    "behöver utvecklas",
    "saknas",
    "fungerar dåligt",
    "ska samordnas",
    "kostar för mycket",
    "är svårt att hitta",
    "hänger inte ihop",
    "måste prioriteras",
    "kan automatiseras",
    "följs inte upp",
    "ägs av ingen",
    "blir bättre",
    "delas mellan kommunerna",
    "tar för lång tid",
    "är redan igång",
    "kräver ny kompetens",
];
const WHERE: [&str; 12] = [
    "i skolan",
    "i vården",
    "på landsbygden",
    "för företagen",
    "för äldre",
    "inom två år",
    "i hela regionen",
    "på kvällar och helger",
    "mellan förvaltningarna",
    "hos kundtjänst",
    "i nämnden",
    "för föreningslivet",
];

/// So many notes as a large group writes them: short, many words in common, one in ten much like an earlier one.
fn made(notes: usize) -> Vec<String> {
    let mut noise = Noise(11);
    let mut made: Vec<String> = Vec::with_capacity(notes);
    for _ in 0..notes {
        let text = match noise.pick(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
            0 if !made.is_empty() => again(&noise.pick(&made), &mut noise),
            1..4 => format!("{} {} {}", noise.pick(&QUALITY), noise.subject(), noise.pick(&WHERE)),
            4..7 => format!("{} {}", noise.subject(), noise.pick(&ACT)),
            _ => format!("{} {} {}", noise.subject(), noise.pick(&ACT), noise.pick(&WHERE)),
        };
        made.push(text);
    }
    made
}

/// The same note as somebody else would write it.
fn again(text: &str, noise: &mut Noise) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    match noise.pick(&[0, 1, 2, 3]) {
        0 => text.to_uppercase(),
        1 => format!("Vi vill: {text}!"),
        2 => {
            words.rotate_left(1);
            words.join(" ")
        }
        _ => {
            words.pop();
            words.join(" ")
        }
    }
}

/// A small generator of repeatable noise (`SplitMix64`).
struct Noise(u64);

impl Noise {
    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let mixed = mixed ^ (mixed >> 31);
        let place = usize::try_from(mixed % u64::try_from(from.len()).unwrap_or(1)).unwrap_or_default();
        from.get(place).or(from.first()).cloned().unwrap_or_else(|| unreachable!("never picks from nothing"))
    }

    fn subject(&mut self) -> String {
        format!("{}{}{}", self.pick(&FIRST), self.pick(&SECOND), self.pick(&ENDINGS))
    }
}
