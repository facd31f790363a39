//! A folder of its own for each test, with a home in it, and short ways to run the program there.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder and a home that nobody else has.
pub(super) struct Desk {
    folder: TempDir,
}

/// What a run came to.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) code: Option<i32>,
    pub(super) out: String,
    pub(super) err: String,
}

impl Desk {
    /// An empty folder.
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with a session `s.ron` for Tanum (TAN), Åmål (ÅMÅ) and Orust (ORU).
    pub(super) fn with_session() -> Self {
        let desk = Self::new();
        desk.write("r.csv", "name,short\nTanum,TAN\nÅmål,ÅMÅ\nOrust,ORU\n");
        desk.ok(&["new", "Prov", "--out", "s.ron", "--respondents", "r.csv", "--lang", "sv"]);
        desk
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        put(&self.path(name), content.as_ref());
    }

    pub(super) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program with these arguments, not started yet; no terminal, no folder of the person who runs the tests.
    pub(super) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verkstad"));
        command.args(args).current_dir(self.folder.path()).stdin(Stdio::null()).env("LANG", "sv_SE.UTF-8");
        command.env("HOME", self.path("home")).env("TMPDIR", self.folder.path());
        for name in ["DATA", "CONFIG", "CACHE", "STATE"] {
            command.env(format!("XDG_{name}_HOME"), self.path("home").join(name));
        }
        command
    }

    pub(super) fn run(&self, args: &[&str]) -> Run {
        let done = self.command(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Run { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
    }

    /// What a command that must succeed prints.
    pub(super) fn ok(&self, args: &[&str]) -> String {
        let run = self.run(args);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{args:?}");
        run.out
    }

    /// What a command says that must fail with exit code 2; it prints nothing and never panics.
    pub(super) fn refused(&self, args: &[&str]) -> String {
        let run = self.run(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}: {}", run.err);
        run.err
    }

    /// The session `s.ron` as `dump` prints it.
    pub(super) fn dump(&self) -> Value {
        serde_json::from_str(&self.ok(&["dump", "s.ron"])).unwrap()
    }

    /// The mark of a respondent's rater on a capability, as the file has it.
    pub(super) fn mark(&self, respondent: &str, rater: &str, capability: &str) -> Option<char> {
        let round = &self.dump()["rounds"][0];
        let all = round["order"].as_array().unwrap();
        let place = all.iter().position(|id| id == capability).unwrap();
        let ballots = round["ballots"].as_array().unwrap();
        let own = |it: &&Value| it["respondent"] == respondent && it["rater"].as_str().unwrap_or("") == rater;
        let marks = ballots.iter().find(own)?["marks"].as_str().unwrap();
        Some(marks.chars().nth(place).unwrap_or('-'))
    }
}

#[expect(clippy::disallowed_methods, reason = "tests make the files that the program is to read")]
fn put(path: &Path, content: &[u8]) {
    std::fs::write(path, content).unwrap();
}
