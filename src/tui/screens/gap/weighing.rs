//! How importance is given: the window in which the group agrees on it, the reveal of closed dots, and what is said above
//! the list. Who has placed how many may always be seen; on what the dots lie shows for all at once or not at all.

use crate::domain::method::DotRule;
use crate::domain::plan::{self, Ways};
use crate::domain::refusal::Refusal;
use crate::domain::rules::Weighing;
use crate::domain::session::Session;
use crate::domain::terms::Showing;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Answer, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::view::{View, show};

/// How many respondents have come how far with their dots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// All are placed.
    pub(super) done: usize,
    /// Some are.
    pub(super) begun: usize,
    /// None is.
    pub(super) not: usize,
}

/// How far the respondents that count have come.
pub(super) fn tally(session: &Session) -> Tally {
    let each = u32::from(session.dot_rule().each);
    let mut tally = Tally::default();
    for respondent in session.active() {
        match session.dots_told(&respondent.id) {
            0 => tally.not += 1,
            used if used < each => tally.begun += 1,
            _ => tally.done += 1,
        }
    }
    tally
}

/// Whether importance is given by a show of hands.
pub(super) fn by_hands(room: &Room) -> bool {
    match room.session().rules.weighing {
        Weighing::Hands => true,
        Weighing::Dots => false,
    }
}

/// Why a view that needs importance has nothing to show: dots have been placed and are closed.
pub(super) fn waits(room: &Room, lang: Lang) -> Option<String> {
    let session = room.session();
    if !room.figures.dots_hidden || session.dots.is_empty() {
        return None;
    }
    let Tally { done, begun, not } = tally(session);
    Some(w::dots_wait(lang, done, done + begun + not))
}

/// What to do where no capability has any importance yet.
pub(super) fn hint(room: &Room, lang: Lang) -> &'static str {
    match room.session().rules.weighing {
        Weighing::Dots if room.figures.dots_hidden && !room.session().dots.is_empty() => {
            w::dots_hint_closed(lang)
        }
        Weighing::Dots => w::gap_hint_dots(lang),
        Weighing::Hands => w::dots_hint_hands(lang),
    }
}

/// What holds, in a line.
pub(super) fn line(room: &Room, lang: Lang) -> String {
    let session = room.session();
    let DotRule { each, most_on_one } = session.dot_rule();
    match (session.rules.weighing, session.rules.showing) {
        (Weighing::Hands, _) => w::dots_rules_hands(lang).to_owned(),
        (Weighing::Dots, Showing::Live) => w::dots_rules_live(lang, usize::from(each), most_on_one),
        (Weighing::Dots, Showing::Hidden) => w::dots_rules_closed(lang, usize::from(each), most_on_one),
        (Weighing::Dots, Showing::Revealed) => w::dots_rules_shown(lang, usize::from(each), most_on_one),
    }
}

/// Whether there is anything to reveal.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can_reveal(room: &Room, ui: &Ui) -> Result<(), String> {
    let (session, lang) = (room.session(), ui.lang);
    if by_hands(room) {
        return Err(w::dots_hands_show(lang).to_owned());
    }
    if !session.are_dots_closed() {
        return Err(w::dots_show_already(lang).to_owned());
    }
    room.writable(ui)?;
    if session.dots.is_empty() {
        return Err(w::dots_none_to_show(lang).to_owned());
    }
    Ok(())
}

/// Asks whether to show everybody's dots, with how many have not placed theirs.
pub(super) fn reveal(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Tally { done, begun, not } = tally(room.session());
    let mut parts = vec![w::dots_reveal_done(lang, done, done + begun + not)];
    if begun > 0 {
        parts.push(w::dots_reveal_begun(lang, begun));
    }
    if not > 0 {
        parts.push(w::dots_reveal_not(lang, not));
    }
    parts.push(w::dots_reveal_what(lang).to_owned());
    let then = Then::room(|room, ui, answer| {
        if answer.picked() == Some(0) {
            room.try_plan(ui, plan::reveal_dots(room.session()))?;
            room.gap.sheet = None;
            show(room, View::Ranking);
            ui.say(w::dots_revealed(ui.lang));
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::dots_reveal_question(lang), then);
    ui.show(Overlay::Picker(question.with_intro(parts.join(" "))));
}

/// Asks how importance is to be given.
pub(super) fn agree(room: &Room, ui: &mut Ui) {
    let (session, lang) = (room.session(), ui.lang);
    let ways = Ways::of(session);
    let weighing = vec![w::dots_form_dots(lang).to_owned(), w::dots_form_hands(lang).to_owned()];
    let closed = match ways.showing {
        Showing::Live | Showing::Hidden => w::dots_form_closed(lang),
        Showing::Revealed => w::dots_form_shown(lang),
    };
    let showing = vec![closed.to_owned(), w::dots_form_live(lang).to_owned()];
    let fields = vec![
        Field::choice(w::dots_form_weighing(lang), weighing, usize::from(ways.weighing == Weighing::Hands)),
        Field::choice(w::dots_form_showing(lang), showing, usize::from(ways.showing == Showing::Live)),
        Field::line(w::dots_form_each(lang), &ways.dots.each.to_string()),
        Field::line(w::dots_form_most(lang), &ways.dots.most_on_one.to_string()),
    ];
    let then = Then::room(|room, ui, answer| {
        let ways = read(room.session(), ui.lang, answer)?;
        if ways == Ways::of(room.session()) {
            return Ok(());
        }
        room.try_plan(ui, plan::agree_on_importance(room.session(), &ways))?;
        let said = line(room, ui.lang);
        ui.say(said);
        Ok(())
    });
    let form = Form::new(w::dots_form_title(lang), fields, then);
    ui.show(Overlay::Form(form.with_intro(w::dots_form_intro(lang))));
}

/// What was chosen and typed, where nothing that is placed stands against it.
fn read(session: &Session, lang: Lang, answer: &Answer) -> Result<Ways, String> {
    let before = Ways::of(session);
    let weighing = if answer.field(0).as_str() == "1" { Weighing::Hands } else { Weighing::Dots };
    let showing = match (answer.field(1).as_str(), before.showing) {
        ("1", _) => Showing::Live,
        (_, Showing::Revealed) => Showing::Revealed,
        (_, Showing::Live | Showing::Hidden) => Showing::Hidden,
    };
    let number = |place: usize| answer.field(place).as_str().trim().parse::<u8>().ok().filter(|it| *it > 0);
    let each = number(2).ok_or_else(|| w::dots_form_each_bad(lang).to_owned())?;
    let most_on_one = number(3).filter(|most| *most <= each);
    let most_on_one = most_on_one.ok_or_else(|| w::dots_form_most_bad(lang, each))?;
    let used = session.dots.keys().map(|id| session.dots_told(id)).max().unwrap_or_default();
    if used > u32::from(each) {
        return Err(w::dots_form_used(lang, usize::try_from(used).unwrap_or(usize::MAX)));
    }
    let highest = session.dots.values().flat_map(|own| own.values()).copied().max().unwrap_or_default();
    if highest > most_on_one {
        return Err(w::dots_form_highest(lang, usize::from(highest)));
    }
    let live = |showing: Showing| showing == Showing::Live;
    if !session.dots.is_empty() && live(showing) != live(before.showing) {
        return Err(wording::refusal(lang, session, &Refusal::Placed));
    }
    Ok(Ways { weighing, showing, dots: DotRule { each, most_on_one } })
}
