//! What the list of those who rate asks for: one more rater, an interview, whom to go to.

use crate::domain::edit::{At, Edit, Item};
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Ballot, BallotKey, Came, RoundState};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording;
use super::super::{View, ballot, round};
use super::{full_name, respondent, show};

/// Asks who else rates for the respondent, and opens that ballot; who has answered already is asked what is meant.
pub(in super::super) fn another(room: &Room, ui: &mut Ui) {
    let Some(column) = column(room) else { return ui.refuse(w::maturity_no_respondent_here(ui.lang)) };
    let then = Then::room(move |room, ui, answer| {
        let name = answer.field(0);
        if name.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        let Some(whose) = keyed(room, column, name) else { return Ok(()) };
        match answered(room, &whose) {
            Some(first) => again(room, ui, &first, Came::Keyed),
            None => show(room, ui, whose),
        }
        Ok(())
    });
    let name = respondent(room, column).map(|it| full_name(ui, it)).unwrap_or_default();
    let title = w::maturity_another_title(ui.lang, name);
    let field = Field::line(w::maturity_another_name(ui.lang), "");
    ui.show(Overlay::Form(
        Form::new(title, vec![field], then).with_intro(w::maturity_another_intro(ui.lang)),
    ));
}

/// Asks whether a rater goes on with what is there or begins a new sitting beside it, whose answers come so.
fn again(room: &Room, ui: &mut Ui, first: &Ballot, came: Came) {
    let lang = ui.lang;
    let number = room.figures.round;
    let key = first.key(number);
    let mut go_on = Entry::new(w::raters_again_go_on(lang)).key('f');
    if first.came == Came::File {
        go_on.refused = Some(w::raters_again_from_file(lang).to_owned());
    }
    let anew = Entry::new(w::raters_again_new(lang)).key('n');
    let who = room.session().respondent(&first.respondent).map(|it| full_name(ui, it)).unwrap_or_default();
    let title = w::raters_again_title(lang, first.rater.clone(), who);
    let then = Then::room(move |room, ui, answer| {
        let Some(round) = round(room) else { return Ok(()) };
        if answer.picked() == Some(0) {
            show(room, ui, key.clone());
            return Ok(());
        }
        let whose = BallotKey { tag: plan::next_sitting(round, &key.respondent), ..key.clone() };
        match came {
            Came::Interview => begin(room, ui, whose),
            Came::Keyed | Came::File => {
                show(room, ui, whose);
                Ok(())
            }
        }
    });
    let menu = Picker::menu(title, vec![go_on, anew], then);
    ui.show(Overlay::Picker(menu.with_intro(w::raters_again_intro(lang))));
}

/// Whether what is under the cursor can be marked as an interview.
///
/// # Errors
/// Why not, in the reader's words.
pub(in super::super) fn can_interview(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    let round = round(room).ok_or_else(|| w::maturity_no_round(ui.lang).to_owned())?;
    if round.state == RoundState::Ended {
        return Err(wording::refusal(ui.lang, room.session(), &Refusal::RoundEnded(round.number)));
    }
    match room.maturity.view {
        View::Chooser | View::Ballot if column(room).is_some() => {}
        View::Chooser | View::Ballot | View::Table | View::Map | View::Spread => {
            return Err(w::raters_interview_where(ui.lang).to_owned());
        }
    }
    match here(room).and_then(|key| round.ballot(&key)) {
        Some(ballot) if ballot.came == Came::File => Err(w::raters_came_by_file(ui.lang).to_owned()),
        Some(_) | None => Ok(()),
    }
}

/// Marks the ballot under the cursor as an interview or no longer; where there is none, asks who is interviewed.
pub(in super::super) fn interview(room: &mut Room, ui: &mut Ui) {
    let begun = here(room).and_then(|key| round(room)?.ballot(&key).cloned());
    match begun {
        Some(ballot) => turn(room, ui, ballot),
        None => ask_whom(room, ui),
    }
}

fn turn(room: &mut Room, ui: &mut Ui, ballot: Ballot) {
    let (came, words) = match ballot.came {
        Came::Interview => (Came::Keyed, w::raters_is_no_interview(ui.lang)),
        Came::Keyed | Came::File => (Came::Interview, w::raters_is_interview(ui.lang)),
    };
    let number = room.figures.round;
    if room.make(ui, Edit::Change(Item::Ballot(number, Ballot { came, ..ballot }))) {
        ui.say(words);
    }
}

fn ask_whom(room: &Room, ui: &mut Ui) {
    let Some(column) = column(room) else { return };
    let then = Then::room(move |room, ui, answer| {
        let name = answer.field(0);
        if name.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        let Some(whose) = keyed(room, column, name) else { return Ok(()) };
        if let Some(first) = answered(room, &whose) {
            again(room, ui, &first, Came::Interview);
            return Ok(());
        }
        begin(room, ui, whose)
    });
    let name = respondent(room, column).map(|it| full_name(ui, it)).unwrap_or_default();
    let field = Field::line(w::raters_interview_name(ui.lang), "");
    let form = Form::new(w::raters_interview_title(ui.lang, name), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::raters_interview_intro(ui.lang))));
}

/// Adds an empty ballot for an interview, which says how the answers come, and opens it.
fn begin(room: &mut Room, ui: &mut Ui, whose: BallotKey) -> Result<(), String> {
    let Some(round) = round(room) else { return Ok(()) };
    let late = round.is_late(Some(ui.today));
    let ballot = Ballot { came: Came::Interview, late, ..Ballot::empty(&whose) };
    let edit = Edit::Add(Item::Ballot(round.number, ballot), At { index: round.ballots.len() });
    room.try_plan(ui, Ok(edit))?;
    show(room, ui, whose);
    ui.say(w::raters_is_interview(ui.lang));
    Ok(())
}

/// Asks whom to put the cursor on.
pub(in super::super) fn find(room: &Room, ui: &mut Ui) {
    let chooser = &room.maturity.chooser;
    let entry = |line: &super::Line| {
        let respondent = respondent(room, line.who.column());
        let name = respondent.map(|it| full_name(ui, it)).unwrap_or_default();
        let own = line.who.ballot().and_then(|index| round(room)?.ballots.get(index));
        let rater = own.map_or("", |ballot| ballot.rater.as_str());
        Entry::new(name).note(rater)
    };
    let entries = chooser.places.iter().filter_map(|place| chooser.lines.get(*place)).map(entry).collect();
    let then = Then::room(|room, _, answer| {
        if let Some(place) = answer.picked() {
            room.maturity.chooser.cursor = place;
        }
        Ok(())
    });
    let picker = Picker::one(w::raters_find_title(ui.lang), entries, then);
    ui.show(Overlay::Picker(picker));
}

/// The column of the respondent in question.
fn column(room: &Room) -> Option<usize> {
    match room.maturity.view {
        View::Ballot => ballot::column(room),
        View::Chooser | View::Table | View::Map | View::Spread => room.maturity.chooser.column(),
    }
}

/// The ballot in question, which may not be there yet.
fn here(room: &Room) -> Option<BallotKey> {
    match room.maturity.view {
        View::Ballot => ballot::target(room).map(|target| target.ballot),
        View::Chooser | View::Table | View::Map | View::Spread => {
            let index = room.maturity.chooser.who()?.ballot()?;
            Some(round(room)?.ballots.get(index)?.key(room.figures.round))
        }
    }
}

/// The ballot that somebody of this name keys in for the respondent of a column.
fn keyed(room: &Room, column: usize, name: Plain) -> Option<BallotKey> {
    let respondent = room.figures.columns.get(column)?.respondent.clone();
    Some(BallotKey::keyed(room.figures.round, respondent, name))
}

/// What the rater of this key has begun or answered already, the first of it.
fn answered(room: &Room, key: &BallotKey) -> Option<Ballot> {
    let own = Ballot::empty(key);
    let ballots = round(room)?.ballots.iter();
    let ballots = ballots.filter(|ballot| plan::is_same_rater(ballot, &own));
    ballots.min_by_key(|ballot| plan::came_in(ballot)).cloned()
}
