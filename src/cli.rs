//! The command line: arguments in, commands done, faults told with what to do, an exit code out.
//!
//! This is the only room that reads the clock and the environment and writes to standard output.

mod apply;
mod args;
mod called;
mod check;
mod clock;
mod collect;
mod example;
mod fault;
mod import;
mod invite;
mod key;
mod map;
mod new;
mod notices;
mod open;
mod output;
mod rate;
mod release;
mod report;
mod respondents;
mod risks;
mod share;
mod surroundings;
mod table;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

pub use args::{Args, Command};
pub use fault::CliFault;

use output::say;

/// The program from start to end.
#[must_use]
pub fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(refusal) => {
            // Clap chooses the stream itself: help goes out, faults go to standard error.
            let _ = refusal.print();
            return if refusal.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    match run(args) {
        Ok(code) => ExitCode::from(code),
        Err(fault) => {
            output::complain(&fault.to_string());
            ExitCode::from(fault.code())
        }
    }
}

fn run(args: Args) -> Result<u8, CliFault> {
    match args.command {
        None => open::home(args.lang),
        Some(Command::Open { file }) => open::open(&file, args.lang),
        Some(Command::Demo) => open::demo(args.lang),
        Some(Command::New(new)) => new::new(&new, args.lang).map(|()| 0),
        Some(Command::Map(map)) => map::map(&map, args.lang).map(|()| 0),
        Some(Command::Import { session, ratings: Some(ratings), .. }) => {
            import::import(&session, &ratings).map(|()| 0)
        }
        Some(Command::Import { session, risks: Some(list), choice, .. }) => {
            risks::import(&session, &list, choice.as_deref(), args.lang).map(|()| 0)
        }
        // One of them is required.
        Some(Command::Import { .. }) => Ok(0),
        Some(Command::Apply { session, edits }) => apply::apply(&session, &edits).map(|()| 0),
        Some(Command::Invite(asked)) => invite::invite(&asked, args.lang).map(|()| 0),
        Some(Command::Collect(asked)) => collect::collect(&asked, args.lang),
        Some(Command::Key { session, act }) => key::key(&session, act.as_ref()).map(|()| 0),
        Some(Command::Rate { file, to }) => rate::rate(&file, to.as_deref(), args.lang),
        Some(Command::Report(report)) => report::report(&report, args.lang).map(|()| 0),
        Some(Command::Release(release)) => release::publish(&release, args.lang).map(|()| 0),
        Some(Command::Share(share)) => share::hand_out(&share, args.lang).map(|()| 0),
        Some(Command::Check { files }) => Ok(check::check(&files)),
        Some(Command::Dump { session }) => check::dump(&session).map(|()| 0),
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "verkstad", &mut script);
            say(&String::from_utf8_lossy(&script)).map(|()| 0)
        }
        Some(Command::Man) => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Args::command()).render(&mut page).map_err(CliFault::Output)?;
            say(&String::from_utf8_lossy(&page)).map(|()| 0)
        }
    }
}
