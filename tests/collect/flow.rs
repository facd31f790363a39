//! The real program over a real folder.
