//! The program in a world in memory: keys as a string, the screen as text, the session as a value.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use verkstad::ballot::collect::Found;
use verkstad::ballot::invitation::Asks;
use verkstad::ballot::inviting::{Called, Done, Invited};
use verkstad::domain::edit::Edit;
use verkstad::domain::method::{Method, Stage};
use verkstad::domain::respondent::Respondent;
use verkstad::domain::round::BallotKey;
use verkstad::domain::session::Session;
use verkstad::domain::text::{Lang, Text};
use verkstad::outline::{self, Faults, Outline, Wrong};
use verkstad::tui::action::Action;
use verkstad::tui::app::App;
use verkstad::tui::disk::{Disk, Surroundings, Wake};
use verkstad::tui::event::{Event, Key, Mouse, MouseKind};
use verkstad::tui::room::Room;
use verkstad::tui::runtime::{Flow, Program};
use verkstad::tui::theme::Theme;
use verkstad::tui::ui::Ui;
use verkstad::tui::world::{Listed, Looks, OpenFault, Opened, Rating, Start, World, lead};

#[path = "../support/book.rs"]
mod book;
#[path = "../support/keys.rs"]
mod keys;

use book::opened;

/// A program under test.
pub(crate) struct Harness {
    pub(crate) app: App,
    buffer: Buffer,
    clock: Rc<Cell<Duration>>,
}

impl Harness {
    /// The list of sessions, empty.
    pub(crate) fn home(size: (u16, u16), lang: Lang) -> Self {
        Self::of(App::new(ui(size, lang), Box::new(Memory::default())), size)
    }

    /// This session open, at the workshop it has come to.
    pub(crate) fn open(session: Session, size: (u16, u16), lang: Lang) -> Self {
        let room = Room::new(opened(session));
        Self::of(App::with_room(ui(size, lang), Box::new(Memory::default()), room), size)
    }

    /// This session open at this workshop.
    pub(crate) fn at(stage: Stage, session: Session, size: (u16, u16), lang: Lang) -> Self {
        Self::in_world(Memory::default(), (stage, session), size, lang)
    }

    /// This session open at workshop 2, with other sessions and files around it.
    pub(crate) fn among(
        session: Session,
        others: Vec<Session>,
        files: &[(&str, &str)],
        size: (u16, u16),
    ) -> Self {
        let made = others.into_iter().map(|it| (PathBuf::from(format!("{}.ron", it.name)), it)).collect();
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let memory = Memory { made: Rc::new(RefCell::new(made)), files, ..Memory::default() };
        Self::in_world(memory, (Stage::Capabilities, session), size, Lang::Sv)
    }

    /// This session open at workshop 3, on a machine whose keys lie in this folder.
    pub(crate) fn with_keys(session: Session, keys: &Path, size: (u16, u16), lang: Lang) -> Self {
        let memory = Memory { keys: Some(keys.to_owned()), ..Memory::default() };
        Self::in_world(memory, (Stage::Maturity, session), size, lang)
    }

    /// A room that a test has made.
    pub(crate) fn room(room: Room, size: (u16, u16), lang: Lang) -> Self {
        Self::of(App::with_room(ui(size, lang), Box::new(Memory::default()), room), size)
    }

    /// This session open at workshop 3, with the folder where drafts lie.
    pub(crate) fn with_drafts(session: Session, size: (u16, u16)) -> (Self, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().to_owned();
        let memory = Memory { ballots: Some(folder), ..Memory::default() };
        (Self::in_world(memory, (Stage::Maturity, session), size, Lang::Sv), path)
    }

    fn in_world(memory: Memory, (stage, session): (Stage, Session), size: (u16, u16), lang: Lang) -> Self {
        let room = Room::new(opened(session));
        let mut harness = Self::of(App::with_room(ui(size, lang), Box::new(memory), room), size);
        harness.app.act(Action::Stage(stage));
        harness.event(Event::News);
        harness
    }

    /// Waits until what was done is on disk.
    pub(crate) fn kept(&mut self) -> &mut Self {
        for _ in 0..500 {
            let safety = self.app.room.as_ref().expect("a room is open").book.status();
            if safety.pending == 0 && safety.trouble.is_none() {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        self.event(Event::News);
        self
    }

    fn of(mut app: App, size: (u16, u16)) -> Self {
        let buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        let clock = Rc::new(Cell::new(Duration::ZERO));
        let hands = clock.clone();
        app.ui = app.ui.with_clock(move || hands.get());
        let mut harness = Self { app, buffer, clock };
        harness.event(Event::Resize { width: size.0, height: size.1 });
        harness
    }

    /// Presses keys: characters as they stand, others as `<Enter> <Esc> <Tab> <S-Tab> <Up> <Space> <F3> <C-r> <A-Enter>`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys::parse(keys) {
            self.event(Event::Key(key));
        }
        self
    }

    /// Presses one key and gives back how the loop would go on.
    pub(crate) fn flow(&mut self, key: &str) -> Flow {
        let mut flow = Flow::Same;
        for key in keys::parse(key) {
            flow = self.app.handle(Event::Key(key));
        }
        self.buffer.reset();
        self.app.draw(&mut self.buffer);
        flow
    }

    /// Types text as it stands.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.event(Event::Key(Key::char(c)));
        }
        self
    }

    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.event(Event::Paste(text.to_owned()));
        self
    }

    /// Pastes a list and writes it down, as the preview has it.
    pub(crate) fn written(&mut self, list: &str) -> &mut Self {
        self.paste(list).keys("w")
    }

    pub(crate) fn click(&mut self, column: u16, row: u16) -> &mut Self {
        self.event(Event::Mouse(Mouse { kind: MouseKind::Press, column, row }));
        self
    }

    pub(crate) fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.event(Event::Resize { width, height });
        self
    }

    pub(crate) fn event(&mut self, event: Event) {
        if let Event::Resize { width, height } = event {
            self.buffer = Buffer::empty(Rect::new(0, 0, width, height));
        }
        self.app.handle(event);
        self.buffer.reset();
        self.app.draw(&mut self.buffer);
    }

    /// Lets time pass as the loop would, and gives back how often the program was woken.
    pub(crate) fn pass(&mut self, seconds: u64) -> usize {
        let end = self.clock.get() + Duration::from_secs(seconds);
        let mut woken = 0;
        while let Some(due) =
            self.app.deadline().map(|left| self.clock.get() + left).filter(|due| *due <= end)
        {
            self.clock.set(due);
            self.event(Event::Tick);
            woken += 1;
        }
        self.clock.set(end);
        woken
    }

    /// The frame as text, trailing blanks cut.
    pub(crate) fn screen(&self) -> String {
        let area = self.buffer.area;
        let line = |y| {
            let cells = (0..area.width).map(|x| self.buffer[(x, y)].symbol());
            cells.collect::<String>().trim_end().to_owned()
        };
        (0..area.height).map(line).collect::<Vec<_>>().join("\n")
    }

    /// The buffer, for looking at styles.
    pub(crate) fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// The open session.
    pub(crate) fn session(&self) -> &Session {
        self.app.room.as_ref().expect("a session is open").session()
    }

    /// Makes an edit directly, to prepare a test.
    pub(crate) fn make(&mut self, edit: Edit) -> &mut Self {
        let room = self.app.room.as_mut().expect("a session is open");
        assert!(room.make(&mut self.app.ui, edit), "{:?}", self.app.ui.message);
        self.event(Event::News);
        self
    }
}

/// Drafts in this folder, written at a fixed time.
pub(crate) fn drafts(folder: &Path) -> verkstad::ballot::drafts::Drafts {
    let clock = || {
        let now = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(9, 0, 0));
        now.expect("a time").and_utc().fixed_offset()
    };
    verkstad::ballot::drafts::Drafts::new(folder.join("ballots"), std::sync::Arc::new(clock))
}

/// A new session on the shipped method, with nobody in it.
pub(crate) fn shipped() -> Session {
    session_of(include_str!("../../workshops/digital-motor.ron"), "Digital motor 2030")
}

/// A new session on the ward's method.
pub(crate) fn ward() -> Session {
    session_of(include_str!("../fixtures/vardavdelning.ron"), "Avdelning 5")
}

/// A new session on the shipped method with the fourteen and the shared unit, lettered as the method has them.
pub(crate) fn fyrbodal() -> Session {
    let mut session = shipped();
    session.respondents = session.method.respondents.clone();
    session
}

fn session_of(method: &str, name: &str) -> Session {
    let method: Method = ron::from_str(method).expect("the method is sound");
    Session::new("test-session", name.into(), Lang::Sv, method)
}

fn ui(size: (u16, u16), lang: Lang) -> Ui {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
    Ui::new(lang, Theme::default(), size, today, 7)
}

/// A folder whose files are all found at the first look.
struct MemoryLooks(String, Option<Vec<Found>>);

impl Looks for MemoryLooks {
    fn folder(&self) -> String {
        self.0.clone()
    }

    fn newest(&mut self) -> Option<Result<Vec<Found>, String>> {
        self.1.take().map(Ok)
    }
}

/// A world of sessions in memory; what is made in it can be opened again.
#[derive(Default)]
struct Memory {
    made: Rc<RefCell<Vec<(PathBuf, Session)>>>,
    trash: Vec<(PathBuf, Session)>,
    files: Vec<(String, String)>,
    /// Where keys lie, where the test looks at them.
    keys: Option<PathBuf>,
    ballots: Option<tempfile::TempDir>,
}

impl World for Memory {
    fn speak(&mut self, _lang: Lang) {}

    fn sessions(&mut self) -> Vec<Listed> {
        let listed = |(path, session): &(PathBuf, Session)| Listed {
            path: path.clone(),
            name: session.name.to_string(),
            changed: "2026-11-23 09:00".to_owned(),
            progress: verkstad::tui::world::Progress {
                capabilities: session.map.count(),
                respondents: session.respondents.len(),
                ..Default::default()
            },
            fault: None,
        };
        self.made.borrow().iter().map(listed).collect()
    }

    fn methods(&mut self) -> Result<Vec<Text>, String> {
        Ok(vec![shipped().method.name.clone()])
    }

    fn restore(&mut self, _path: &Path, _backup: &Path) -> Result<(), String> {
        Ok(())
    }

    fn open(&mut self, path: &Path) -> Result<Opened, OpenFault> {
        let made = self.made.borrow();
        let found = made.iter().find(|(known, _)| known == path);
        found
            .map(|(_, session)| opened(session.clone()))
            .ok_or_else(|| OpenFault { text: "finns inte".to_owned(), backups: Vec::new() })
    }

    fn create(&mut self, name: &str, _method: usize, _lang: Lang) -> Result<PathBuf, String> {
        let mut session = shipped();
        session.name = name.into();
        let path = PathBuf::from(format!("{name}.ron"));
        self.made.borrow_mut().push((path.clone(), session));
        Ok(path)
    }

    fn example(&mut self) -> Result<PathBuf, String> {
        self.create("Exempel", 0, Lang::Sv)
    }

    fn trash(&mut self, path: &Path) -> Result<(), String> {
        let mut made = self.made.borrow_mut();
        let place = made.iter().position(|(known, _)| known == path).ok_or("finns inte")?;
        self.trash.push(made.remove(place));
        Ok(())
    }

    fn outline(&mut self, from: &Start, lang: Lang) -> Result<Outline, Faults> {
        match from {
            Start::Template(..) => Ok(outline::template(&shipped().map, &[])),
            Start::Session(path, _) => {
                let made = self.made.borrow();
                let (_, session) = made.iter().find(|(known, _)| known == path).expect("it is listed");
                Ok(outline::session(session))
            }
            Start::File(name) => match self.files.iter().find(|(known, _)| known == name) {
                Some((_, text)) => outline::read(name, text.as_bytes(), lang),
                None => Err(Faults::whole(name, Wrong::Told("finns inte".to_owned()))),
            },
        }
    }

    fn risks(&mut self, file: &str, of: &outline::risks::For) -> Result<outline::risks::List, Faults> {
        match self.files.iter().find(|(known, _)| known == file) {
            Some((_, text)) => outline::risks::read(file, text.as_bytes(), of),
            None => Err(Faults::whole(file, Wrong::Told("finns inte".to_owned()))),
        }
    }

    fn write_new(&mut self, file: &str, text: &str) -> Result<String, String> {
        if self.files.iter().any(|(known, _)| known == file) {
            return Err("finns redan".to_owned());
        }
        self.files.push((file.to_owned(), text.to_owned()));
        Ok(file.to_owned())
    }

    fn lead(&mut self, session: &Session, ask: &lead::Ask) -> Result<lead::Told, String> {
        let keys = self.keys.clone().ok_or("ingen disk")?;
        let at = || PathBuf::from("nowhere");
        let around = Surroundings {
            sessions: at(),
            trash: at(),
            keys,
            ballots: at(),
            config: None,
            home: None,
            scratch: at(),
            who: "test".to_owned(),
            clock: std::sync::Arc::new(|| chrono::DateTime::UNIX_EPOCH.fixed_offset()),
            random: || 7,
            example: || Err("inget exempel".to_owned()),
        };
        Disk::new(around, Lang::Sv, Wake::default()).lead(session, ask)
    }

    fn watch(&mut self, folder: &str) -> Result<Box<dyn Looks>, String> {
        let own = self.files.iter().filter_map(|(name, text)| Some((name.strip_prefix(folder)?, text)));
        let found =
            own.map(|(name, text)| Found::of(name.trim_start_matches('/'), text.as_bytes())).collect();
        Ok(Box::new(MemoryLooks(folder.to_owned(), Some(found))))
    }

    fn invite(
        &mut self,
        session: &Session,
        _folder: &str,
        _: (Asks, Called),
    ) -> Result<Vec<Invited>, String> {
        let one = |(place, it): (usize, &Respondent)| Invited {
            respondent: it.id.clone(),
            rater: "".into(),
            file: format!("ballot-k{place:07}.invite.ron"),
            done: Done::Written,
        };
        Ok(session.active().enumerate().map(one).collect())
    }

    fn seal_for(&mut self, session: &Session, whose: &BallotKey) -> Result<Rating, String> {
        let folder = self.ballots.get_or_insert_with(|| tempfile::tempdir().expect("a folder"));
        let drafts = drafts(folder.path());
        let tag = format!("t{}", self.trash.len() + session.rounds[0].sealed.len());
        let around = (Lang::Sv, verkstad::tui::disk::Wake::default());
        verkstad::tui::disk::rating::seal_for(&drafts, session, whose, tag.as_str().into(), around)
    }

    fn untrash(&mut self) -> Result<Option<PathBuf>, String> {
        let Some((path, session)) = self.trash.pop() else { return Ok(None) };
        self.made.borrow_mut().push((path.clone(), session));
        Ok(Some(path))
    }
}
