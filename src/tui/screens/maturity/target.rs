//! What a digit rates: the ballot and the capability under the cursor of the view, and the edits on them.
//!
//! A cell of the heat table is a respondent; it can be rated there only while it has one rater at most.

use crate::domain::edit::{Comment, Rate};
use crate::domain::id::CapabilityId;
use crate::domain::plain::Plain;
use crate::domain::plan::{self, Held};
use crate::domain::rating::Mark;
use crate::domain::refusal::Refusal;
use crate::domain::round::{Ballot, BallotKey, RoundState};
use crate::i18n::words as w;

use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::{View, ballot, chooser, rater, round, table};

/// One capability on one ballot.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// Which ballot; it may not be there yet.
    pub(super) ballot: BallotKey,
    /// Which capability.
    pub(super) capability: CapabilityId,
}

/// What stands under the cursor and can be rated.
///
/// # Errors
/// Why nothing can, in the reader's words.
pub(super) fn of(room: &Room, ui: &Ui) -> Result<Target, String> {
    let lang = ui.lang;
    room.writable(ui)?;
    let round = round(room).ok_or_else(|| w::maturity_no_round(lang).to_owned())?;
    if round.state == RoundState::Ended {
        return Err(wording::refusal(lang, room.session(), &Refusal::RoundEnded(round.number)));
    }
    match room.maturity.view {
        View::Ballot if ballot::is_over(room) => Err(w::rating_not_in_overview(lang).to_owned()),
        View::Ballot => ballot::target(room).ok_or_else(|| w::maturity_not_here(lang).to_owned()),
        View::Table if room.figures.hidden => Err(w::rounds_closed_cell(lang).to_owned()),
        View::Table => cell(room, ui),
        View::Chooser | View::Map | View::Spread => Err(w::maturity_not_here(lang).to_owned()),
    }
}

/// Marks what stands under the cursor; the ballot then moves on, the table stays.
pub(super) fn mark(room: &mut Room, ui: &mut Ui, mark: Mark) {
    let target = match of(room, ui) {
        Ok(target) => target,
        Err(why) => return ui.refuse(why),
    };
    if ballot::is_handed_in(room, &target.ballot) {
        let onwards = Box::new(move |room: &mut Room, ui: &mut Ui| self::mark(room, ui, mark));
        return ballot::take_up_first(room, ui, &target.ballot, onwards);
    }
    let rate = Rate { ballot: target.ballot, capability: target.capability, mark };
    let planned = plan::rate_on(room.session(), rate, ui.today);
    if room.plan(ui, planned) && room.maturity.view == View::Ballot {
        ballot::marked(room, ui, mark);
    }
}

/// Asks for a comment on what stands under the cursor.
pub(super) fn comment(room: &Room, ui: &mut Ui) {
    let target = match of(room, ui) {
        Ok(target) => target,
        Err(why) => return ui.refuse(why),
    };
    if ballot::is_handed_in(room, &target.ballot) {
        let onwards = Box::new(|room: &mut Room, ui: &mut Ui| comment(room, ui));
        return ballot::take_up_first(room, ui, &target.ballot, onwards);
    }
    let lang = ui.lang;
    let session = room.session();
    let who = session.respondent(&target.ballot.respondent).map(|respondent| match room.maturity.view {
        View::Ballot => chooser::full_name(ui, respondent),
        View::Chooser | View::Table | View::Map | View::Spread => ui.label(respondent),
    });
    let title = w::maturity_comment_title(lang, who.unwrap_or_default());
    let name = wording::capability_name(lang, session, &target.capability).to_owned();
    let (old, private) =
        written(room, &target).map_or(("", false), |(text, private)| (text.as_str(), private));
    let fields = vec![
        Field::prose(w::maturity_comment_label(lang), old),
        Field::tick(w::rating_private_label(lang), private),
    ];
    let then = Then::room(move |room, ui, answer| {
        let Target { ballot, capability } = target.clone();
        let comment = Comment { ballot, capability, text: answer.field(0) };
        if comment.text.is_empty() && written(room, &target).is_none() {
            return Ok(());
        }
        let over = rater::over(room, &with_comment(room, &comment));
        if over > 0 {
            return Err(w::rating_too_long(ui.lang, over));
        }
        let held = if answer.field(1).is_empty() { Held::HandedOn } else { Held::Private };
        room.try_plan(ui, plan::comment_held(room.session(), comment, held))
    });
    ui.show(Overlay::Form(Form::new(title, fields, then).with_intro(name)));
}

/// The ballot as it would be with this comment on it.
fn with_comment(room: &Room, comment: &Comment) -> Ballot {
    let held = round(room).and_then(|round| round.ballot(&comment.ballot)).cloned();
    let mut ballot = held.unwrap_or_else(|| Ballot::empty(&comment.ballot));
    ballot.comments.insert(comment.capability.clone(), comment.text.clone());
    ballot
}

/// The comment that stands there, and whether it is private.
fn written<'a>(room: &'a Room, target: &Target) -> Option<(&'a Plain, bool)> {
    let round = room.session().round(target.ballot.round)?;
    let ballot = round.ballot(&target.ballot)?;
    let private = ballot.private.contains(&target.capability);
    Some((ballot.comments.get(&target.capability)?, private))
}

fn cell(room: &Room, ui: &Ui) -> Result<Target, String> {
    let figures = &room.figures;
    let nowhere = || match table::row_under_cursor(room) {
        Some(_) if figures.sealed > 0 => w::heat_sealed_column(ui.lang, figures.sealed),
        Some(_) | None => w::maturity_group_row(ui.lang).to_owned(),
    };
    let (row, column) = table::cursor(room).ok_or_else(nowhere)?;
    let nothing = || w::maturity_group_row(ui.lang).to_owned();
    let (row, column) =
        (figures.rows.get(row).ok_or_else(nothing)?, figures.columns.get(column).ok_or_else(nothing)?);
    let keyed = || BallotKey::keyed(figures.round, column.respondent.clone(), Plain::default());
    let ballot = match column.ballots.as_slice() {
        [] => keyed(),
        [only] => round(room)
            .and_then(|round| round.ballots.get(*only))
            .map_or_else(keyed, |ballot| ballot.key(figures.round)),
        [_, _, ..] => {
            let respondent = room.session().respondents.get(column.index);
            let who = respondent.map(|respondent| ui.label(respondent)).unwrap_or_default();
            return Err(w::maturity_several_raters(ui.lang, who));
        }
    };
    Ok(Target { ballot, capability: row.capability.clone() })
}
