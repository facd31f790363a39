//! The arguments, and the help that explains them.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::domain::text::Lang;

/// What was asked for.
#[derive(Debug, Parser)]
#[command(
    name = "verkstad",
    version,
    about = "Five workshops of capability-based planning in the terminal, kept in one file",
    long_about = "verkstad carries a group of organisations through five workshops of capability-based planning: \
        vision, capability map, maturity, gap, scenario. Everything stays in one text file. Without a command it shows \
        the list of sessions.",
    after_help = "Exit codes: 0 done · 1 the system refused (disk, output) · 2 the input is not right (arguments, files, \
        no terminal) · 101 a fault in the program · 128+n ended by signal n\n\
        Set NO_COLOR to do without colours."
)]
pub struct Args {
    /// Language of screen and reports; otherwise the session's, or that of the environment
    #[arg(long, global = true, value_name = "sv|en", value_parser = lang)]
    pub lang: Option<Lang>,
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look around in a finished example, on a scratch copy
    Demo,
    /// Open a session
    Open {
        /// The session file
        file: PathBuf,
    },
    /// Make a new session on a method's template map
    New(New),
    /// Take ratings from a CSV file into the newest open round; all or none
    #[command(
        after_help = "The file has the columns respondent, rater, capability, level, named in its first line. Comma or \
        semicolon; UTF-8 or Windows-1252. Capabilities by id or by name in either language; level 0-4, x for don't know, \
        empty or - for not rated."
    )]
    Import {
        /// The session file
        session: PathBuf,
        /// The CSV file
        #[arg(long, value_name = "FILE.csv")]
        ratings: PathBuf,
    },
    /// Apply a list of edits (RON) to a session; all or none
    #[command(
        after_help = "The vocabulary: README, \"Scripting\", and the documentation of verkstad::domain::edit."
    )]
    Apply {
        /// The session file
        session: PathBuf,
        /// The file with the edits
        edits: PathBuf,
    },
    /// Write what follows from a session: every figure as JSON, or tables as plain text
    Report(Report),
    /// Check session and method files; says every fault with file, line and column
    Check {
        /// The files
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Print a whole session as JSON, with the number of its newest edit
    Dump {
        /// The session file
        session: PathBuf,
    },
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(hide = true)]
    Man,
}

/// How to make a new session.
#[derive(Debug, clap::Args)]
pub struct New {
    /// What the session is called
    pub name: String,
    /// Where to put it; otherwise a file of that name in this folder
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// A method file, or a folder with one; otherwise the user's own or the shipped one
    #[arg(long, value_name = "PATH")]
    pub method: Option<PathBuf>,
    /// Who rates: a CSV file with the column name, optionally short and inhabitants
    #[arg(long, value_name = "FILE.csv")]
    pub respondents: Option<PathBuf>,
}

/// How to write a report.
#[derive(Debug, clap::Args)]
pub struct Report {
    /// The session file
    #[arg(required_unless_present = "demo", conflicts_with = "demo")]
    pub session: Option<PathBuf>,
    /// The shipped example instead of a file
    #[arg(long)]
    pub demo: bool,
    /// The format
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub to: String,
    /// Where to write it; otherwise standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// The round; otherwise the newest
    #[arg(long, value_name = "N")]
    pub round: Option<u16>,
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::from_code(text).ok_or_else(|| "use sv or en".to_owned())
}

fn formats() -> clap::builder::PossibleValuesParser {
    crate::export::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>().into()
}
