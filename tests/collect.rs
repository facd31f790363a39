//! Answer files: what gets into a session, what is said of the rest, from bytes to folders to the real program.

#[cfg(test)]
mod collect {
    mod flow;
    mod folder;
    mod made;
    mod properties;
    mod rules;
}

#[path = "../benches/support.rs"]
#[cfg(test)]
mod made_up;
