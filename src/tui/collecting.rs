//! Answer files taken in while the session is open: the folder that is watched, what was found in it, and what is to be
//! decided. Invitations are written from here too.
//!
//! What a look takes in is one edit. The room is told how many files there are, never what is in them, and of nobody's.

use std::collections::BTreeSet;

use crate::ballot::collect::{Finding, Found, Gathering, Watch};
use crate::ballot::invitation::Asks;
use crate::ballot::inviting::{Called, Done, Invited};
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::overlay::pages::Block;
use super::overlay::preview::{Line, Press, Previewed};
use super::overlay::{Answer, Entry, Field, Form, Overlay, Pages, Picker, Preview, Then};
use super::room::Room;
use super::theme::Role;
use super::ui::{Effect, Ui};
use super::wording::collect::{self as wording, Naming, Sort};
use super::world::Looks;

/// What is remembered of collecting, for as long as the session is open.
#[derive(Default)]
pub struct State {
    /// The folder that was named last.
    folder: String,
    looks: Option<Box<dyn Looks>>,
    watch: Watch,
    found: Vec<Found>,
    last: Gathering,
}

/// `C`: asks for a folder to watch, or shows what was found in the one that is watched.
pub fn show(room: &mut Room, ui: &mut Ui) {
    if room.collecting.looks.is_some() {
        return findings(room, ui);
    }
    let then = Then::room(|room, ui, answer| {
        let folder = answer.field(0);
        if folder.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        room.collecting.folder = folder.to_string();
        ui.ask(Effect::Watch(folder.to_string()));
        Ok(())
    });
    let field = Field::line(w::collect_ask_folder(ui.lang), &room.collecting.folder);
    let form = Form::new(w::collect_ask_title(ui.lang), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::collect_ask_intro(ui.lang))));
}

/// From now on this folder is watched.
pub fn begin(room: &mut Room, ui: &mut Ui, looks: Box<dyn Looks>) {
    ui.say(w::collect_watching(ui.lang, Plain::line(&looks.folder())));
    room.collecting.looks = Some(looks);
    room.collecting.watch = Watch::default();
    room.collecting.found = Vec::new();
    room.collecting.last = Gathering::default();
}

/// Takes in what the watch has found since it was asked last; whether that changed what is on the screen.
pub fn arrived(room: &mut Room, ui: &mut Ui) -> bool {
    match room.collecting.looks.as_mut().and_then(|looks| looks.newest()) {
        None => false,
        Some(Err(why)) => {
            ui.refuse(w::collect_away(ui.lang, Plain::line(&why)));
            true
        }
        Some(Ok(found)) => {
            room.collecting.found = found;
            take_in(room, ui, &BTreeSet::new());
            true
        }
    }
}

/// `I`: asks where the invitations go, what they ask and how they are called.
pub fn invite(room: &Room, ui: &mut Ui, asks: Asks) {
    let lang = ui.lang;
    let round = room.session().open_round().map(|round| w::invite_ask_title(lang, round.number));
    let rate = round.unwrap_or_else(|| w::invite_no_round(lang).to_owned());
    let then = Then::room(|room, ui, answer| {
        let folder = answer.field(0);
        if folder.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        let asks = if answer.field(1).as_str() == "1" { Asks::Dots } else { Asks::Ratings };
        if asks == Asks::Ratings && room.session().open_round().is_none() {
            return Err(w::invite_no_round(ui.lang).to_owned());
        }
        room.collecting.folder = folder.to_string();
        ask_names(ui, folder.to_string(), asks);
        Ok(())
    });
    let options = vec![rate, w::dots_invite_option(lang).to_owned()];
    let fields = vec![
        Field::line(w::invite_ask_folder(lang), &room.collecting.folder),
        Field::choice(w::dots_invite_what(lang), options, usize::from(asks == Asks::Dots)),
    ];
    let form = Form::new(w::invite_title(lang), fields, then);
    ui.show(Overlay::Form(form.with_intro(w::invite_ask_intro(lang))));
}

/// Shows which invitation is whose.
pub fn invited(room: &Room, ui: &mut Ui, folder: &str, invited: &[Invited]) {
    let lang = ui.lang;
    let written = invited.iter().filter(|it| it.done != Done::Kept).count();
    let mut blocks = vec![
        Block::Paragraph(w::invite_written(lang, written, Plain::line(folder))),
        Block::Paragraph(w::invite_how(lang).to_owned()),
    ];
    for it in invited {
        let name = room.session().respondent(&it.respondent).map_or("", |one| one.name.as_str());
        let kept = if it.done == Done::Kept { format!(" ({})", w::invite_kept(lang)) } else { String::new() };
        let file = Plain::line(&it.file);
        blocks.push(Block::Line(format!("{file}  {name}{kept}"), Role::Plain));
    }
    ui.show(Overlay::Pages(Pages::new(w::invite_title(lang), blocks)));
}

fn ask_names(ui: &mut Ui, folder: String, asks: Asks) {
    let lang = ui.lang;
    let entries = vec![Entry::new(w::invite_choice_tags(lang)), Entry::new(w::invite_choice_names(lang))];
    let then = Then::room(move |_, ui, answer| {
        let called = if answer.picked() == Some(1) { Called::Names } else { Called::Tags };
        ui.ask(Effect::Invite { folder: folder.clone(), asks, called });
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::menu(w::invite_ask_names(lang), entries, then)));
}

/// Carries out what the files come to, and says so where there is anything new to say.
fn take_in(room: &mut Room, ui: &mut Ui, choose: &BTreeSet<String>) {
    let gathering = room.collecting.watch.gather(room.session(), &room.collecting.found, choose);
    if let Some(edit) = &gathering.edit
        && !room.make(ui, edit.clone())
    {
        return;
    }
    room.collecting.watch.took(&gathering);
    let open = |it: &Gathering| {
        let sorts = it.findings.iter().map(wording::sort);
        sorts.filter(|sort| matches!(sort, Sort::ToChoose | Sort::Faulty)).count()
    };
    if gathering.edit.is_some() || open(&gathering) != open(&room.collecting.last) {
        ui.say(wording::look(ui.lang, &gathering));
    }
    room.collecting.last = gathering;
}

/// The window with what was found.
fn findings(room: &Room, ui: &mut Ui) {
    let gathering = &room.collecting.last;
    let mut list: Vec<Finding> = gathering.findings.clone();
    list.sort_by_key(wording::sort);
    let files: Vec<String> = list.iter().map(|finding| finding.file.clone()).collect();
    let then = Then::room(move |room, ui, answer| {
        let (act, file) = (answer.picked(), answer.all().get(1).and_then(|index| files.get(*index)));
        match (act, file) {
            (Some(TAKE), Some(file)) => take_in(room, ui, &BTreeSet::from([file.clone()])),
            (Some(LEAVE), Some(file)) => {
                let collecting = &mut room.collecting;
                if let Some(found) = collecting.found.iter().find(|found| found.name == *file) {
                    collecting.watch.pass(found);
                }
                take_in(room, ui, &BTreeSet::new());
            }
            (Some(STOP), _) => {
                if let Some(looks) = room.collecting.looks.take() {
                    ui.say(w::collect_stopped(ui.lang, Plain::line(&looks.folder())));
                }
            }
            (Some(_) | None, _) => {}
        }
        Ok(())
    });
    let folder = room.collecting.looks.as_ref().map(|looks| looks.folder()).unwrap_or_default();
    let shown = Window { folder, sums: wording::look(ui.lang, gathering), list, lang: ui.lang };
    ui.show(Overlay::Preview(Preview::new(shown, then)));
}

/// What the window answers: one of these, and the place of a finding.
const TAKE: usize = 0;
const LEAVE: usize = 1;
const STOP: usize = 2;

/// What was found, those first that somebody has to decide on.
struct Window {
    folder: String,
    sums: String,
    list: Vec<Finding>,
    lang: Lang,
}

impl Previewed for Window {
    fn title(&self) -> String {
        w::collect_title(self.lang, Plain::line(&self.folder))
    }

    fn sums(&self) -> String {
        self.sums.clone()
    }

    fn length(&self) -> usize {
        self.list.len()
    }

    fn line(&self, index: usize) -> Line {
        let blank = Line { number: 0, sign: ' ', word: String::new(), text: String::new(), role: Role::Dim };
        let Some(finding) = self.list.get(index) else { return blank };
        let (sign, word, role) = match wording::sort(finding) {
            Sort::ToChoose => ('?', w::collect_word_choose(self.lang), Role::Accent),
            Sort::Faulty => ('!', w::collect_word_faulty(self.lang), Role::Warning),
            Sort::Taken => ('+', w::collect_word_taken(self.lang), Role::Plain),
            Sort::Quiet => ('·', w::collect_word_quiet(self.lang), Role::Dim),
        };
        let words = wording::finding(self.lang, finding, Naming::Nobody);
        let text = format!("{}: {words}", wording::file(finding));
        Line { number: index + 1, sign, word: word.to_owned(), text, role }
    }

    fn about(&self, index: usize) -> String {
        let Some(finding) = self.list.get(index) else { return w::collect_ask_intro(self.lang).to_owned() };
        let words = wording::finding(self.lang, finding, Naming::Nobody);
        format!("{}: {words}", wording::file(finding))
    }

    fn is_odd(&self, index: usize) -> bool {
        let sort = self.list.get(index).map(wording::sort);
        matches!(sort, Some(Sort::ToChoose | Sort::Faulty))
    }

    fn keys(&self) -> Vec<(char, String)> {
        let lang = self.lang;
        let stop = ('s', w::collect_key_stop(lang).to_owned());
        if self.list.iter().any(is_choosable) {
            let take = ('t', w::collect_key_take(lang).to_owned());
            vec![take, ('l', w::collect_key_leave(lang).to_owned()), stop]
        } else {
            vec![stop]
        }
    }

    fn told(&self) -> String {
        w::collect_told(self.lang).to_owned()
    }

    fn press(&mut self, letter: char, index: usize) -> Press {
        let act = match letter {
            't' => TAKE,
            'l' => LEAVE,
            's' => return Press::Answered(Answer::Picked(vec![STOP, index])),
            _ => return Press::Unknown,
        };
        if self.list.get(index).is_some_and(is_choosable) {
            Press::Answered(Answer::Picked(vec![act, index]))
        } else {
            Press::Refused(w::collect_nothing_here(self.lang).to_owned())
        }
    }
}

/// Whether there is something to choose, or to take back what was undone or passed over.
fn is_choosable(finding: &Finding) -> bool {
    use crate::ballot::collect::What;
    wording::sort(finding) == Sort::ToChoose || matches!(finding.what, What::Undone | What::Passed)
}
