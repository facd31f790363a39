//! What can happen to a program with a screen: keys, mouse, pastes, sizes, news, endings.
//!
//! An event is always whole: half a sequence, a reply of the terminal or an invisible character never becomes one
//! (`terminal/decoder.rs` sees to that). Events know nothing of bytes, bindings or screens.

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// The left button or the wheel was used.
    Mouse(Mouse),
    /// Text was pasted: line breaks are `\n`, tabs are kept, other invisible characters are gone.
    Paste(String),
    /// The screen has a new size, in cells.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// Another thread has news; the program asks its own channels. May come without any.
    News,
    /// The deadline the program asked for has passed.
    Tick,
    /// The program runs again after it was stopped; everything is drawn anew.
    Continued,
    /// The program has to end, now. The loop ends by itself; the program learns of it in its farewell.
    Terminate(Ending),
}

/// Who ended the program when it did not end itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// A signal of this number.
    Signal(i32),
    /// The terminal went away.
    HangUp,
    /// Input ended while the terminal stayed.
    EndOfInput,
    /// Another thread of the program panicked.
    Panic,
}

/// A key with what was held down beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The key.
    pub code: Code,
    /// What was held.
    pub mods: Mods,
}

impl Key {
    /// `code` with nothing held.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self { code, mods: Mods::NONE }
    }

    /// The character `c`; a capital letter is just that character.
    #[must_use]
    pub const fn char(c: char) -> Self {
        Self::new(Code::Char(c))
    }

    /// `c`, a small letter, with Ctrl held.
    #[must_use]
    pub const fn ctrl(c: char) -> Self {
        Self { code: Code::Char(c), mods: Mods { ctrl: true, ..Mods::NONE } }
    }

    /// The character, where it was typed with neither Ctrl nor Alt: the only keys that may change data.
    #[must_use]
    pub fn typed(self) -> Option<char> {
        if let (Code::Char(c), Mods::NONE) = (self.code, self.mods) { Some(c) } else { None }
    }
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A visible character or a space.
    Char(char),
    /// Return, on either pad; Ctrl-J and Ctrl-M cannot be told from it.
    Enter,
    /// Tab; Ctrl-I cannot be told from it.
    Tab,
    /// Shift-Tab; carries no modifier.
    BackTab,
    /// Backspace; Ctrl-H cannot be told from it.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Escape, known to be alone.
    Esc,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, 1 to 20.
    F(u8),
}

/// What was held beside a key. Shift shows only with keys that are not characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mods {
    /// Control.
    pub ctrl: bool,
    /// Alt, Option or Meta.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
}

impl Mods {
    /// Nothing held.
    pub const NONE: Self = Self { ctrl: false, alt: false, shift: false };
}

/// Something done with the mouse, at a cell counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mouse {
    /// What was done.
    pub kind: MouseKind,
    /// The column, 0 at the left. May lie outside of the screen.
    pub column: u16,
    /// The row, 0 at the top. May lie outside of the screen.
    pub row: u16,
}

/// What was done with the mouse. Presses, drags and releases are the left button's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MouseKind {
    /// The button went down.
    Press,
    /// The pointer moved to another cell with the button down.
    Drag,
    /// The button came up.
    Release,
    /// One step of the wheel, away from the hand.
    WheelUp,
    /// One step of the wheel, towards the hand.
    WheelDown,
    /// One step of the wheel to the left.
    WheelLeft,
    /// One step of the wheel to the right.
    WheelRight,
}
