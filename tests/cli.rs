//! The command line from outside: the real binary, its exit codes, what it says and what it leaves on disk.

#[cfg(test)]
mod cli {
    mod apply;
    mod check;
    mod desk;
    mod import;
    mod key;
    mod map;
    mod new;
    mod report;
    mod terminal;
}
