//! The real program in a pseudo-terminal, a terminal emulator reading what it writes: how it starts, how it ends, and
//! what is on disk afterwards. Nothing here sleeps: every wait is for something to be on the screen.

#![cfg(unix)]

#[cfg(test)]
mod pty {
    mod ending;
    mod faults;
    mod frame;
    mod keeping;
    mod place;
    mod rating;
    mod terminal;
}
