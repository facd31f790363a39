//! `verkstad collect`: the answer files of a folder into a session, once or for as long as it is left to watch.
//!
//! It is a writer like any other: what it says is taken in is on disk. What a look takes in is one edit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use crate::ballot::collect::{Finding, Gathering, Watch, What};
use crate::ballot::folder::{Folder, Look};
use crate::domain::desk::Desk;
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::store::{self, Book, Mode, Why};
use crate::tui::wording::collect::{self as wording, Naming, Sort};

use super::args::Collect;
use super::fault::CliFault;
use super::output::{complain, progress, say};
use super::{apply, clock, notices, surroundings};

/// Between the two looks that a file has to be the same in.
const SHORT: Duration = Duration::from_millis(300);
/// Between the looks of a watch.
const LONG: Duration = Duration::from_secs(1);
/// From so many files on it is said how far reading has come, and how often.
const MANY: usize = 100;
/// The exit code where something is left for somebody to see to.
const LEFT: u8 = 3;

/// Takes in what a folder holds; gives back the exit code.
///
/// # Errors
/// Where the session cannot be changed now, or the folder cannot be read.
pub(super) fn collect(asked: &Collect, lang: Option<Lang>) -> Result<u8, CliFault> {
    let mut collector = Collector::open(asked, lang)?;
    let choose: BTreeSet<String> = asked
        .take
        .iter()
        .filter_map(|path| path.file_name())
        .map(|name| name.to_string_lossy().into())
        .collect();
    let found = collector.settled()?;
    let gathering = collector.take_in(&found, &choose)?;
    for name in &choose {
        if found.file(name).is_none() {
            complain(&w::collect_no_such_file(collector.lang, Plain::line(name)));
        }
    }
    if asked.watch {
        return collector.watch();
    }
    if found.unsettled > 0 {
        say(&format!("{}\n", w::collect_unsettled(collector.lang, found.unsettled)))?;
    }
    let sorts: BTreeSet<Sort> = gathering.findings.iter().map(wording::sort).collect();
    if sorts.contains(&Sort::ToChoose) {
        say(&format!("{}\n", w::collect_take_hint(collector.lang)))?;
    }
    let missing = choose.iter().any(|name| found.file(name).is_none());
    let left =
        missing || found.unsettled > 0 || sorts.contains(&Sort::ToChoose) || sorts.contains(&Sort::Faulty);
    collector.book.save();
    let status = collector.book.close();
    match status.trouble.filter(|_| status.durable < collector.desk.session().edit) {
        Some(trouble) => Err(not_saved(&asked.session, &trouble.text)),
        None => Ok(if left { LEFT } else { 0 }),
    }
}

/// A session, a folder, and what has been said of it so far.
struct Collector {
    path: std::path::PathBuf,
    desk: Desk,
    book: Book,
    news: Receiver<()>,
    folder: Folder,
    watch: Watch,
    lang: Lang,
    said: BTreeMap<String, String>,
    /// Whether anything has been said of the folder as a whole.
    told: bool,
}

impl Collector {
    fn open(asked: &Collect, lang: Option<Lang>) -> Result<Self, CliFault> {
        let (wake, news) = mpsc::channel();
        let call = Box::new(move || {
            let _ = wake.send(());
        });
        let opened = store::open(&asked.session, &surroundings::who(), Arc::new(clock::now), call)?;
        if let Mode::ReadOnly(why) = &opened.mode {
            let mut said = apply::reason(why);
            if let Why::HeldBy(_) = why {
                said.push_str(", or collect there: C in workshop 3");
            }
            return Err(CliFault::ReadOnly { path: asked.session.clone(), why: said });
        }
        notices::tell(&asked.session, &opened.notices);
        Ok(Self {
            path: asked.session.clone(),
            lang: lang.unwrap_or(opened.desk.session().language),
            desk: opened.desk,
            book: opened.book,
            news,
            folder: Folder::new(&asked.folder),
            watch: Watch::default(),
            said: BTreeMap::new(),
            told: false,
        })
    }

    /// Looks twice, or a third time where something was still being written.
    fn settled(&mut self) -> Result<Look, CliFault> {
        self.look()?;
        pause(SHORT);
        let look = self.look()?;
        if look.unsettled == 0 {
            return Ok(look);
        }
        pause(LONG);
        self.look()
    }

    fn look(&mut self) -> Result<Look, CliFault> {
        let lang = self.lang;
        let mut step = |count: usize| {
            if count.is_multiple_of(MANY) {
                progress(&w::collect_reading(lang, count));
            }
        };
        let look = self.folder.look(&mut step);
        progress("");
        look.map_err(CliFault::file(self.folder.path()))
    }

    /// Looks each second, for as long as nobody ends it.
    fn watch(&mut self) -> Result<u8, CliFault> {
        let mut away = false;
        loop {
            pause(LONG);
            match self.look() {
                Ok(look) if look.changed => {
                    self.take_in(&look, &BTreeSet::new())?;
                    away = false;
                }
                Ok(_) => away = false,
                // A drive that is away for a while comes back.
                Err(fault) if !away => {
                    complain(&fault.to_string());
                    away = true;
                }
                Err(_) => {}
            }
        }
    }

    /// Takes in what a look has found, waits until it is on disk, and says what there is to say.
    fn take_in(&mut self, look: &Look, choose: &BTreeSet<String>) -> Result<Gathering, CliFault> {
        let gathering = self.watch.gather(self.desk.session(), &look.found, choose);
        if let Some(edit) = gathering.edit.clone() {
            let refused = |refusal| CliFault::Refused { path: self.path.clone(), refusal: Box::new(refusal) };
            let step = self.desk.make(edit).map_err(refused)?;
            self.book.record(&step);
            self.book.save();
            self.wait_for(step.number);
        }
        self.watch.took(&gathering);
        self.tell(look, &gathering)?;
        Ok(gathering)
    }

    /// Waits until an edit is on disk; what keeps it from there is said once.
    fn wait_for(&self, edit: u64) {
        let mut told = None;
        loop {
            let status = self.book.status();
            if status.durable >= edit {
                return;
            }
            let trouble = status.trouble.map(|trouble| trouble.text);
            if trouble.is_some() && trouble != told {
                told = trouble;
                complain(&not_saved(&self.path, told.as_deref().unwrap_or_default()).to_string());
            }
            // The writer calls when its status has changed.
            if self.news.recv_timeout(LONG).is_err() && told.is_some() {
                return;
            }
        }
    }

    /// Says of each file what has not been said of it yet, and what the look came to.
    fn tell(&mut self, look: &Look, gathering: &Gathering) -> Result<(), CliFault> {
        let mut text = String::new();
        for finding in &gathering.findings {
            let words = wording::finding(self.lang, finding, Naming::Names(self.desk.session()));
            let before = self.said.insert(finding.file.clone(), words.clone());
            if before.as_ref() != Some(&words) && !is_silent(finding) {
                let to_choose = wording::sort(finding) == Sort::ToChoose;
                let file = if to_choose { Plain::line(&finding.file) } else { wording::file(finding) };
                text.extend([file.as_str(), ": ", &words, "\n"]);
            }
        }
        if look.more {
            text.extend([w::collect_more(self.lang), "\n"]);
        }
        if !text.is_empty() || !std::mem::replace(&mut self.told, true) || gathering.edit.is_some() {
            text.extend([&wording::look(self.lang, gathering), "\n"]);
        }
        say(&text)
    }
}

/// Whether there is nothing to say of a file: it is where it should be.
fn is_silent(finding: &Finding) -> bool {
    finding.what == What::Repeated && finding.copy_of.is_none()
}

fn not_saved(path: &Path, text: &str) -> CliFault {
    CliFault::ReadOnly { path: path.to_owned(), why: format!("not saved: {text}") }
}

/// Waits; nobody ever sends.
fn pause(time: Duration) {
    let (_open, silence) = mpsc::channel::<()>();
    let _ = silence.recv_timeout(time);
}
