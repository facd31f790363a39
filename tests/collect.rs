//! Answer files: what gets into a session, what is said of the rest, from bytes to folders to the real program.

#[cfg(test)]
mod collect {
    #[path = "../cli/desk.rs"]
    #[expect(dead_code, reason = "the desk of the command line's tests; marks are found another way here")]
    mod desk;
    mod dots;
    mod flow;
    mod folder;
    mod made;
    mod properties;
    mod rules;
}

#[path = "../benches/support.rs"]
#[cfg(test)]
mod made_up;
