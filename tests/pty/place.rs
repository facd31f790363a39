//! A folder to run the program in: sessions, settings and scratch files lie there and nowhere else.

use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use super::terminal::Terminal;

/// The built program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_verkstad");

/// A usual terminal, in columns and rows.
pub(crate) const USUAL: (u16, u16) = (80, 24);

/// A folder of its own.
pub(crate) struct Place {
    folder: TempDir,
}

impl Place {
    /// An empty one.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder can be made") }
    }

    /// One with a new session, and the session's path.
    pub(crate) fn with_session() -> (Self, PathBuf) {
        let place = Self::new();
        let path = place.path("fyrbodal.ron");
        let made = place.run(&["new", "Fyrbodal 2030", "--lang", "en", "--out", text(&path)]);
        assert_eq!(made.0, 0, "{}", made.2);
        (place, path)
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command without a terminal: exit code, standard output, standard error.
    pub(crate) fn run(&self, args: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(PROGRAM);
        command.args(args).current_dir(self.folder.path()).env_clear();
        for (name, value) in self.surroundings() {
            command.env(name, value);
        }
        let output = command.output().expect("the program starts");
        let said = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        (output.status.code().unwrap_or(-1), said(output.stdout), said(output.stderr))
    }

    /// Starts the program in a terminal, in English.
    pub(crate) fn start(&self, args: &[&str]) -> Terminal {
        self.start_with(args, &[])
    }

    /// Starts the program in a terminal, in English, with more in its environment.
    pub(crate) fn start_with(&self, args: &[&str], more: &[(&str, &str)]) -> Terminal {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(args);
        command.args(["--lang", "en"]);
        command.cwd(self.folder.path());
        command.env_clear();
        for (name, value) in self.surroundings() {
            command.env(name, value);
        }
        for (name, value) in more {
            command.env(name, value);
        }
        Terminal::start(command, USUAL)
    }

    /// The session as the program says it stands on disk.
    pub(crate) fn dump(&self, session: &Path) -> serde_json::Value {
        let (code, out, fault) = self.run(&["dump", text(session)]);
        assert_eq!(code, 0, "{fault}");
        serde_json::from_str(&out).expect("a dump is JSON")
    }

    fn surroundings(&self) -> Vec<(&'static str, String)> {
        let here = text(self.folder.path()).to_owned();
        let mut list: Vec<(&'static str, String)> =
            ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"].map(|name| (name, here.clone())).into();
        list.extend([
            ("USER", "prov".to_owned()),
            ("TERM", "xterm-256color".to_owned()),
            ("COLORTERM", "truecolor".to_owned()),
        ]);
        list
    }
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("test folders have plain names")
}
