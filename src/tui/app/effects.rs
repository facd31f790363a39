//! What screens have asked for happens here: effects are performed through the world, which alone knows a disk.

use std::path::{Path, PathBuf};

use crate::i18n::words as w;

use super::super::collecting;
use super::super::overlay::{Overlay, Picker, Then};
use super::super::room::Room;
use super::super::screens::{capabilities, home, lead};
use super::super::ui::Effect;
use super::super::world::lead::Ask;
use super::super::world::{Access, Start};
use super::{App, Parting};

impl App {
    /// Performs what the screens asked for.
    pub(super) fn perform(&mut self) {
        for effect in std::mem::take(&mut self.ui.effects) {
            if let Err(why) = self.perform_one(effect) {
                self.ui.refuse(why);
            }
        }
    }

    fn perform_one(&mut self, effect: Effect) -> Result<(), String> {
        match effect {
            Effect::Open(path) => self.open(&path)?,
            Effect::AskNew => {
                let methods = self.world.methods()?;
                home::ask_new(&mut self.ui, &methods);
            }
            Effect::Restore { path, backup } => {
                self.world.restore(&path, &backup)?;
                self.open(&path)?;
            }
            Effect::Create { name, method } => {
                let path = self.world.create(&name, method, self.ui.lang)?;
                self.open(&path)?;
            }
            Effect::Example => {
                let path = self.world.example()?;
                self.open(&path)?;
            }
            Effect::Trash(path) => {
                self.world.trash(&path)?;
                self.home.refresh(self.world.as_mut());
                self.ui.say(w::home_trashed(self.ui.lang));
            }
            Effect::Untrash => {
                let back = self.world.untrash()?;
                self.home.refresh(self.world.as_mut());
                match back {
                    Some(_) => self.ui.say(w::home_untrashed(self.ui.lang)),
                    None => self.ui.refuse(w::home_trash_empty(self.ui.lang)),
                }
            }
            Effect::Save => {
                if let Some(room) = &mut self.room {
                    room.book.save();
                    self.ui.say(w::file_saved(self.ui.lang));
                }
            }
            Effect::AcceptHandEdit => self.accept()?,
            Effect::Home => {
                self.close_room();
                self.home.refresh(self.world.as_mut());
            }
            Effect::AskStart => {
                let methods = self.world.methods()?;
                let sessions = self.world.sessions();
                capabilities::starting::ask(&mut self.ui, &methods, &sessions);
            }
            Effect::ReadStart(from) => self.read_start(&from),
            Effect::ReadRisks(file) => self.read_risks(&file),
            Effect::WriteRisks(file) => self.write_risks(&file),
            Effect::Lead(ask) => self.lead(&ask),
            Effect::Watch(folder) => {
                let looks = self.world.watch(&folder)?;
                if let Some(room) = &mut self.room {
                    collecting::begin(room, &mut self.ui, looks);
                }
            }
            Effect::Invite { folder, asks, called } => {
                if let Some(room) = &self.room {
                    let list = self.world.invite(room.session(), &folder, (asks, called))?;
                    collecting::invited(room, &mut self.ui, &folder, &list);
                }
            }
            Effect::SealFor(whose) => self.seal_for(&whose)?,
            Effect::HandIn => self.hand_in(),
            Effect::LeaveRating => self.leave_rating(),
            Effect::Suspend => self.parting = Parting::Suspend,
            Effect::Quit => self.parting = Parting::Quit,
        }
        Ok(())
    }

    /// Does something with the key of the open session.
    fn lead(&mut self, ask: &Ask) {
        let Some(room) = &mut self.room else { return };
        self.world.speak(self.ui.lang);
        let told = self.world.lead(room.session(), ask);
        lead::told(room, &mut self.ui, ask, told);
    }

    /// Reads a map and shows what it would come to, or what is wrong with it.
    fn read_start(&mut self, from: &Start) {
        let Some(room) = &mut self.room else { return };
        match self.world.outline(from, room.session().language) {
            Ok(outline) => {
                capabilities::starting::show(room, &mut self.ui, from.name().to_owned(), outline);
            }
            Err(faults) => capabilities::starting::refuse(&mut self.ui, from, &faults),
        }
    }

    fn open(&mut self, path: &Path) -> Result<(), String> {
        self.world.speak(self.ui.lang);
        let opened = match self.world.open(path) {
            Ok(opened) => opened,
            Err(fault) => {
                if let Some((backup, edit)) = fault.backups.into_iter().next() {
                    self.offer_backup(path, backup, edit, &fault.text);
                }
                return Err(fault.text);
            }
        };
        self.close_room();
        let notices = opened.notices.join(" ");
        self.enter(Room::new(opened));
        if !notices.is_empty() {
            self.ui.say(notices);
        }
        Ok(())
    }

    fn offer_backup(&mut self, path: &Path, backup: PathBuf, edit: u64, fault: &str) {
        let path = path.to_owned();
        let then = Then::home(move |_, ui, answer| {
            if answer.picked() == Some(0) {
                ui.ask(Effect::Restore { path: path.clone(), backup: backup.clone() });
            }
            Ok(())
        });
        let lang = self.ui.lang;
        let intro = format!("{fault}\n{}", w::store_restore_intro(lang, edit));
        let question = Picker::confirm(&self.ui, w::store_restore_question(lang), then).with_intro(intro);
        self.ui.show(Overlay::Picker(question));
    }

    fn accept(&mut self) -> Result<(), String> {
        if let Some(room) = &mut self.room {
            room.book.accept()?;
            room.access = Access::Write;
            self.ui.say(w::hand_edited_accepted(self.ui.lang));
        }
        Ok(())
    }

    fn close_room(&mut self) {
        self.close_form();
        if let Some(mut room) = self.room.take() {
            let safety = room.book.close();
            self.forget_until(safety.durable);
            if let Some(trouble) = safety.trouble {
                self.ui.refuse(w::not_saved(self.ui.lang, trouble));
            }
        }
        self.ui.overlays.clear();
    }
}
