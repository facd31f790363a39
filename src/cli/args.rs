//! The arguments, and the help that explains them.

use std::path::PathBuf;

use chrono::NaiveDate;
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
        no terminal) · 3 done but for something left to see to (collect) · 101 a fault in the program · 128+n ended by signal n\n\
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
    /// Take over a map: a list, an outline, another session's or a method's map
    #[command(after_help = MAPS)]
    Map(Map),
    /// Take ratings into the newest open round, or risks into a choice, from a CSV file; all or none
    #[command(after_help = IMPORTS)]
    Import {
        /// The session file
        session: PathBuf,
        /// The CSV file with ratings
        #[arg(long, value_name = "FILE.csv", required_unless_present = "risks", conflicts_with = "risks")]
        ratings: Option<PathBuf>,
        /// The CSV file with risks
        #[arg(long, value_name = "FILE.csv")]
        risks: Option<PathBuf>,
        /// The choice that the risks are of, by its id or by the name of what it is about
        #[arg(long, value_name = "CHOICE", requires = "risks")]
        choice: Option<String>,
    },
    /// Write an invitation for each rater of the open round into a folder
    #[command(
        after_help = "Each file holds what its rater needs: map, scale, texts, the project lead's public key, the last day, \
        and nobody else's answers. The rater opens it with verkstad rate, anywhere and offline. Files are called by chance; \
        --names calls them after those they are for, which tells everybody who sees the folder who has answered. Whoever \
        has an invitation in the folder is not invited twice."
    )]
    Invite(Invite),
    /// Take the answer files in a folder into a session
    #[command(after_help = COLLECTING)]
    Collect(Collect),
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
    /// Show the project lead's key, to which answers can be sealed; or make it, save a copy, fetch one back
    #[command(
        after_help = "The public part is kept in the session. The secret part lies in your data folder, readable by you \
        alone, and is never in a session: without it or a copy of it nobody can read sealed answers."
    )]
    Key {
        /// The session file
        session: PathBuf,
        /// What to do; otherwise it is shown
        #[command(subcommand)]
        act: Option<KeyAct>,
    },
    /// Give your answers to an invitation
    #[command(
        after_help = "The file is an invitation (.invite.ron), or your own answers (.ballot.ron) with the invitation beside \
        them. Half-done answers are kept on this machine with every key; handing in writes NAME.ballot.ron beside the \
        invitation. Opened again, you go on where you were."
    )]
    Rate {
        /// The invitation
        file: PathBuf,
        /// The folder for the answers, where they are not to lie beside the invitation
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    /// Write what follows from a session: every figure as JSON, or tables as plain text
    Report(Report),
    /// Publish means with sealed answers in them, after an account of what may be published and why the rest may not
    Release(Release),
    /// Write a session to hand out: letters for names, nothing that is sealed, hidden or private
    Share(Share),
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

/// How to invite raters.
#[derive(Debug, clap::Args)]
pub struct Invite {
    /// The session file
    pub session: PathBuf,
    /// The folder for the invitations; made where it is not there
    #[arg(long, value_name = "FOLDER")]
    pub to: PathBuf,
    /// Ask for dots of importance instead of ratings, on one sheet for each respondent
    #[arg(long, conflicts_with_all = ["raters", "until"])]
    pub dots: bool,
    /// Who rates: a CSV file with the columns respondent and rater; otherwise each respondent as one
    #[arg(long, value_name = "FILE.csv")]
    pub raters: Option<PathBuf>,
    /// The last day for answers, year-month-day; set as the round's
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    /// Only for these respondents, by id or name
    #[arg(long, value_name = "RESPONDENT", num_args = 1..)]
    pub only: Vec<String>,
    /// Call the files after respondents and raters
    #[arg(long)]
    pub names: bool,
    /// Write invitations that are there anew, with the same tags
    #[arg(long)]
    pub again: bool,
}

/// How to collect answer files.
#[derive(Debug, clap::Args)]
pub struct Collect {
    /// The session file
    pub session: PathBuf,
    /// The folder with the answer files
    pub folder: PathBuf,
    /// Stay and look again each second, until ended by a signal (Ctrl-C)
    #[arg(long)]
    pub watch: bool,
    /// Let this file in the folder count where there is something to choose; may be given more than once
    #[arg(long, value_name = "FILE")]
    pub take: Vec<PathBuf>,
}

/// What collecting does and what its exit codes mean.
const COLLECTING: &str = "Takes in what is complete, for this session, and the newest of its rater; says of every other \
    file why not. Files are looked at twice, so that nothing half-written gets in; links, pipes and files over 256 KiB are \
    not opened. Copies that a sync engine has made are taken in only with --take. Doing it again takes in nothing twice. \
    Everything taken in by one look is one edit, which one undo takes back. Nothing in the folder is changed.\n\n\
    Exit codes: 0 everything in the folder is in the session · 3 a file is left that cannot be taken in, or that somebody \
    has to choose · 2 the session or the folder cannot be used (also while somebody else has the session open) · 1 the \
    system refused";

/// What to do with the project lead's key.
#[derive(Debug, Subcommand)]
pub enum KeyAct {
    /// Make the key pair
    Make {
        /// Keep the secret part under a passphrase, asked for on the terminal or read from standard input
        #[arg(long)]
        passphrase: bool,
        /// How many sealed answers a published mean needs, at least 3; otherwise 5
        #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u8).range(3..))]
        least: Option<u8>,
    },
    /// Save a copy of the secret part, as it lies here
    Export {
        /// The file or folder to put it in
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Fetch the secret part from a copy
    Import {
        /// The copy
        file: PathBuf,
    },
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
    /// Who rates: a CSV file with the column name, optionally short, inhabitants and `shared_by`
    #[arg(long, value_name = "FILE.csv")]
    pub respondents: Option<PathBuf>,
    /// Begin with an empty map instead of the method's
    #[arg(long, conflicts_with = "map")]
    pub blank: bool,
    /// Begin with the map in this file instead of the method's: see `verkstad map --help`
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// What is left open
    #[command(flatten)]
    pub filling: Filling,
}

/// How to take over a map.
#[derive(Debug, clap::Args)]
pub struct Map {
    /// The session file
    pub session: PathBuf,
    /// Where the map is to come from
    pub file: PathBuf,
    /// Put it in the map's place; otherwise it is added to the map
    #[arg(long)]
    pub replace: bool,
    /// Only say what would happen
    #[arg(long)]
    pub dry_run: bool,
    /// What is left open
    #[command(flatten)]
    pub filling: Filling,
}

/// Names for what a file leaves open.
#[derive(Debug, clap::Args)]
pub struct Filling {
    /// The category of what the file puts in none; a new name makes a new category
    #[arg(long, value_name = "NAME")]
    pub category: Option<String>,
    /// The area of what the file puts in none
    #[arg(long, value_name = "NAME")]
    pub area: Option<String>,
}

/// What can be imported.
const IMPORTS: &str = "Comma or semicolon; UTF-8 or Windows-1252; the first line names the columns.\n\n\
    Ratings: respondent, rater, capability, level. Capabilities by id or by name in either language; level 0-4, x for don't \
    know, empty or - for not rated.\n\n\
    Risks: threat, consequence grade, probability; optionally id, vulnerability, consequence, risk value, measure, taken, \
    owner, consequence grade after, probability after, risk value after, choice (or the same in Swedish, as `verkstad report \
    --to risks` writes them). Rows of another choice are passed over; a risk with an id that is there is replaced.";

/// What a map can be read from.
const MAPS: &str = "CSV and XLSX: one capability a row, columns named capability, area, category, about (or förmåga, område, \
    kategori, beskrivning); an empty area or category is that of the row above. Markdown and plain text: headings, bullets \
    or indentation, two or three levels. JSON: an export of the Capability Map App. Also any session or method file.\n\n\
    What has the same name in the same place is recognised and stays as it is. With --replace the rest of the map leaves: \
    what has answers goes off the map and keeps them. Everything is one edit, which one undo takes back.";

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

/// How to publish means with sealed answers in them.
#[derive(Debug, clap::Args)]
pub struct Release {
    /// The session file
    pub session: PathBuf,
    /// The round; otherwise the newest
    #[arg(long, value_name = "N")]
    pub round: Option<u16>,
    /// Publish without asking
    #[arg(long)]
    pub yes: bool,
}

/// How to hand out a session.
#[derive(Debug, clap::Args)]
pub struct Share {
    /// The session file
    pub session: PathBuf,
    /// Where to write the session to hand out; there must be no such file
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
    /// Keep the organisations' names; only where no ballot is sealed
    #[arg(long)]
    pub names: bool,
    /// Leave out rounds that are closed until their reveal
    #[arg(long)]
    pub without_hidden: bool,
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::from_code(text).ok_or_else(|| "use sv or en".to_owned())
}

fn formats() -> clap::builder::PossibleValuesParser {
    crate::export::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>().into()
}
