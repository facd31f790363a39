//! What every screen shares and none owns: language, theme, size, windows on top, the message line, and what is to
//! happen outside.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;

use crate::ballot::invitation::Asks;
use crate::ballot::inviting::Called;
use crate::domain::respondent::Respondent;
use crate::domain::round::BallotKey;
use crate::domain::text::Lang;

use super::overlay::Overlay;
use super::theme::Theme;
use super::world::{Start, lead};

/// The shared state of the interface.
pub struct Ui {
    /// The language of the screen.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// The terminal's size in cells: columns, rows.
    pub size: (u16, u16),
    /// Windows on top, the last one in focus.
    pub overlays: Vec<Overlay>,
    /// What the message line says until the next key.
    pub message: Option<Message>,
    /// What is to happen outside once the key is dealt with.
    pub effects: Vec<Effect>,
    /// Today, for start dates.
    pub today: NaiveDate,
    /// The moment that the screen shows, counted from when the program started.
    pub now: Duration,
    /// How respondents are shown.
    pub identity: Identity,
    /// Whether a picture is shown to the room: nobody is named then, whatever was asked for.
    pub presenting: bool,
    /// Whether what happens now comes of a click or the wheel, which show and lead but never change a session.
    pub by_click: bool,
    /// Whether Ctrl-X is to panic, so that a test can see how the terminal is left.
    pub panics_on_request: bool,
    seed: u64,
    clock: Clock,
}

/// Tells how long the program has run.
pub type Clock = Box<dyn Fn() -> Duration>;

/// How respondents are shown where their answers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Identity {
    /// By letter, as everywhere by default.
    #[default]
    Letters,
    /// By short name, because the lead has asked for it.
    Names,
}

/// A line to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it says.
    pub text: String,
    /// In which tone.
    pub tone: Tone,
}

/// The tone of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something was not possible, and why.
    Refused,
}

/// What the mouse does with something that it takes hold of; each spot is one of the screen in view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The button went down here.
    Taken((usize, usize)),
    /// The pointer is here now, or where there is nothing.
    Over(Option<(usize, usize)>),
    /// The button came up here at the end of a drag.
    Dropped(Option<(usize, usize)>),
    /// It was no drag, or something came between.
    LetGo,
}

/// Something outside that the program is to do; performed in `disk.rs` and the runtime only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Open the session file at this path.
    Open(PathBuf),
    /// Make a session of this name with the method at this place of the list of methods, and open it.
    Create {
        /// What it is to be called.
        name: String,
        /// Which method.
        method: usize,
    },
    /// Ask for the name and the method of a new session.
    AskNew,
    /// Put a backup in the place of a damaged file and open it.
    Restore {
        /// The damaged file.
        path: PathBuf,
        /// The backup.
        backup: PathBuf,
    },
    /// Open the example on a scratch copy.
    Example,
    /// Move the session file at this path to the trash folder.
    Trash(PathBuf),
    /// Bring the newest trashed session back.
    Untrash,
    /// Write the whole file now.
    Save,
    /// Make the hand edit that was found the session's content.
    AcceptHandEdit,
    /// List where a map can come from.
    AskStart,
    /// Read a map and show what it would come to.
    ReadStart(Start),
    /// Read risks from the file that somebody has typed.
    ReadRisks(String),
    /// Write the risks of the open choice to the file that somebody has typed.
    WriteRisks(String),
    /// Do something with the project lead's key.
    Lead(lead::Ask),
    /// Watch the folder that somebody has typed for answers.
    Watch(String),
    /// Write invitations into the folder that somebody has typed.
    Invite {
        /// The folder.
        folder: String,
        /// What they ask.
        asks: Asks,
        /// How the files are called.
        called: Called,
    },
    /// Open a form for answers that only the project lead may read.
    SealFor(BallotKey),
    /// Hand in the answers of the form that is open.
    HandIn,
    /// Leave the form for the session that it was opened from; its draft stays.
    LeaveRating,
    /// Close the session and show the list.
    Home,
    /// Stop and give the terminal back to the shell.
    Suspend,
    /// Leave the program.
    Quit,
}

impl Ui {
    /// The interface before anything has happened; `seed` is randomness from outside.
    #[must_use]
    pub fn new(lang: Lang, theme: Theme, size: (u16, u16), today: NaiveDate, seed: u64) -> Self {
        Self {
            lang,
            theme,
            size,
            overlays: Vec::new(),
            message: None,
            effects: Vec::new(),
            today,
            now: Duration::ZERO,
            identity: Identity::Letters,
            presenting: false,
            by_click: false,
            panics_on_request: false,
            seed: seed | 1,
            clock: Box::new(|| Duration::ZERO),
        }
    }

    /// The same with a clock from outside; without one no time passes.
    #[must_use]
    pub fn with_clock(self, clock: impl Fn() -> Duration + 'static) -> Self {
        Self { clock: Box::new(clock), ..self }
    }

    /// How long the program has run by now; the screen shows [`Ui::now`].
    #[must_use]
    pub fn clock(&self) -> Duration {
        (self.clock)()
    }

    /// Says that something was done.
    pub fn say(&mut self, text: impl Into<String>) {
        self.message = Some(Message { text: text.into(), tone: Tone::Done });
    }

    /// Says why something was not done.
    pub fn refuse(&mut self, text: impl Into<String>) {
        self.message = Some(Message { text: text.into(), tone: Tone::Refused });
    }

    /// Whether names stand beside answers now.
    #[must_use]
    pub fn shows_names(&self) -> bool {
        match self.identity {
            Identity::Names => !self.presenting,
            Identity::Letters => false,
        }
    }

    /// What stands for a respondent where its answers are.
    #[must_use]
    pub fn label(&self, respondent: &Respondent) -> String {
        if self.shows_names() { respondent.short.to_string() } else { respondent.letters() }
    }

    /// Lays a window on top.
    pub fn show(&mut self, overlay: Overlay) {
        self.overlays.push(overlay);
    }

    /// Asks for something outside.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// The numbers from 0 to `length` in random order.
    pub fn shuffled(&mut self, length: u16) -> Vec<u16> {
        let mut places: Vec<u16> = (0..length).collect();
        for index in (1..places.len()).rev() {
            let other = usize::try_from(self.random() % (index as u64 + 1)).unwrap_or_default();
            places.swap(index, other);
        }
        places
    }

    /// The next random number (xorshift64*, seeded from outside).
    fn random(&mut self) -> u64 {
        self.seed ^= self.seed >> 12;
        self.seed ^= self.seed << 25;
        self.seed ^= self.seed >> 27;
        self.seed.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
}
