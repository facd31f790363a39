//! Who has answered twice: both answers side by side with what they differ by, and the choice of which counts.
//!
//! While the round is hidden the window says only that there are two, how they came and when.

use crate::analysis::retest::{Pair, Retest, Twice};
use crate::domain::plan;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey, Came, Round, RoundState};
use crate::domain::text::Lang;
use crate::i18n::{date_short, number, words as w};

use super::super::super::super::overlay::pages::{Block, Choice};
use super::super::super::super::overlay::{Entry, Overlay, Pages, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::ballot::sign;
use super::super::{View, round};
use super::full_name;
use super::lines::Who;

/// Answers that have a digit of their own to be chosen by.
const CHOICES: usize = 5;

/// Whether there is anything to compare.
///
/// # Errors
/// Why not, in the reader's words.
pub(in super::super) fn can_compare(room: &Room, ui: &Ui) -> Result<(), String> {
    if room.maturity.view == View::Chooser && !room.maturity.chooser.twice.is_empty() {
        return Ok(());
    }
    Err(w::raters_twice_none(ui.lang).to_owned())
}

/// Shows the answers of the rater under the cursor, or asks whose to show.
pub(in super::super) fn compare(room: &Room, ui: &mut Ui) {
    let chooser = &room.maturity.chooser;
    let under = chooser.who();
    let rater = under.and_then(Who::ballot);
    let exact = chooser.twice.iter().find(|it| rater.is_some_and(|rater| it.ballots.contains(&rater)));
    let respondent = under.and_then(|who| room.figures.columns.get(who.column())).map(|it| &it.respondent);
    let near: Vec<&Twice> = chooser.twice.iter().filter(|it| Some(&it.respondent) == respondent).collect();
    match (exact, near.as_slice(), chooser.twice.as_slice()) {
        (Some(one), ..) | (None, &[one], _) | (None, _, [one]) => open(room, ui, one),
        (None, ..) => ask(room, ui),
    }
}

fn ask(room: &Room, ui: &mut Ui) {
    let Some(round) = round(room) else { return };
    let all = room.maturity.chooser.twice.clone();
    let entry = |it: &Twice| {
        let (who, rater) = names(room, ui, round, it);
        Entry::new(who).note(rater)
    };
    let entries = all.iter().map(entry).collect();
    let then = Then::room(move |room, ui, answer| {
        if let Some(one) = answer.picked().and_then(|place| all.get(place)) {
            open(room, ui, one);
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::raters_twice_which(ui.lang), entries, then)));
}

fn open(room: &Room, ui: &mut Ui, twice: &Twice) {
    let lang = ui.lang;
    let Some(round) = round(room) else { return };
    let ballots: Vec<&Ballot> = twice.ballots.iter().filter_map(|index| round.ballots.get(*index)).collect();
    let (who, rater) = names(room, ui, round, twice);
    let mut blocks = vec![Block::Heading(rater)];
    let answer = |(nth, ballot): (usize, &&Ballot)| {
        Block::Item(w::raters_twice_answer(lang, nth, about(lang, ballot).join(" · ")))
    };
    blocks.extend((1..).zip(&ballots).map(answer));
    if !ballots.iter().any(|ballot| ballot.chosen) {
        blocks.push(Block::Paragraph(w::raters_twice_rule(lang).to_owned()));
    }
    match twice.retest(round) {
        Some(retest) => difference(room, lang, &ballots, &retest, &mut blocks),
        None => blocks.push(Block::Paragraph(w::raters_twice_hidden(lang).to_owned())),
    }
    let title = w::raters_twice_title(lang, ballots.len(), who);
    let pages = Pages::new(title, blocks);
    if round.state == RoundState::Ended || room.writable(ui).is_err() {
        return ui.show(Overlay::Pages(pages));
    }
    let keys: Vec<BallotKey> = ballots.iter().map(|ballot| ballot.key(round.number)).collect();
    ui.show(Overlay::Pages(pages.with_choices(choices(lang, keys.len()), choose(keys))));
}

fn choices(lang: Lang, count: usize) -> Vec<Choice> {
    let one =
        |(key, nth): (char, usize)| Choice { key, label: w::raters_twice_choose(lang, nth), refused: None };
    let all = Choice { key: 'b', label: w::raters_twice_choose_all(lang).to_owned(), refused: None };
    ('1'..='9').zip(1..=count.min(CHOICES)).map(one).chain([all]).collect()
}

/// Lets the chosen answers count and no others of the rater.
fn choose(keys: Vec<BallotKey>) -> Then {
    Then::room(move |room, ui, answer| {
        let (Some(first), Some(round)) = (keys.first(), round(room)) else { return Ok(()) };
        let picked = answer.picked().and_then(|place| keys.get(place).filter(|_| place < CHOICES));
        let counted = picked.map_or(keys.as_slice(), std::slice::from_ref);
        if let Some(edit) = plan::choose_answers(round, first, counted) {
            room.try_plan(ui, Ok(edit))?;
        }
        ui.say(match picked.and_then(|picked| keys.iter().position(|key| key == picked)) {
            Some(place) => w::raters_twice_chosen(ui.lang, place + 1),
            None => w::raters_twice_all_chosen(ui.lang, keys.len()),
        });
        Ok(())
    })
}

/// Whose answers they are: the respondent, and the rater.
fn names(room: &Room, ui: &Ui, round: &Round, twice: &Twice) -> (String, String) {
    let who = room.session().respondent(&twice.respondent).map(|it| full_name(ui, it)).unwrap_or_default();
    let ballot = twice.ballots.first().and_then(|index| round.ballots.get(*index));
    let rater = ballot.map(|ballot| ballot.rater.to_string()).filter(|rater| !rater.is_empty());
    (who, rater.unwrap_or_else(|| w::raters_as_one(ui.lang).to_owned()))
}

/// When an answer was handed in, how it came, and whether it counts.
fn about(lang: Lang, ballot: &Ballot) -> Vec<String> {
    let handed_in = match (ballot.at, ballot.done) {
        (Some(at), _) => {
            let when = format!("{} {}", date_short(lang, at.date()), at.format("%H:%M"));
            w::raters_twice_handed_in(lang, when)
        }
        (None, true) => w::raters_twice_handed_in_some_time(lang).to_owned(),
        (None, false) => w::raters_twice_not_handed_in(lang).to_owned(),
    };
    let came = match ballot.came {
        Came::Keyed => w::raters_twice_keyed(lang),
        Came::File => w::raters_twice_by_file(lang),
        Came::Interview => w::raters_twice_by_interview(lang),
    };
    let late = ballot.late.then(|| w::raters_twice_is_late(lang).to_owned());
    let counts = if ballot.aside { w::raters_twice_counts_not(lang) } else { w::raters_twice_counts(lang) };
    [handed_in, came.to_owned()].into_iter().chain(late).chain([counts.to_owned()]).collect()
}

/// How far the answers lie apart, in all and on each capability.
fn difference(room: &Room, lang: Lang, ballots: &[&Ballot], retest: &Retest, blocks: &mut Vec<Block>) {
    blocks.push(Block::Paragraph(match (retest.mean_absolute(), retest.mean_signed()) {
        (Some(absolute), Some(signed)) => {
            let percent = number(lang, retest.share_equal().map(|share| share * 100.0), 0);
            let both = usize::try_from(retest.both).unwrap_or(usize::MAX);
            let absolute = number(lang, Some(absolute), 2);
            w::raters_twice_both(lang, absolute, both, retest.equal, percent, signed_words(lang, signed))
        }
        _ => w::raters_twice_nothing_both(lang).to_owned(),
    }));
    blocks.push(Block::Heading(w::raters_twice_list(lang).to_owned()));
    let mut pairs: Vec<&Pair> = retest.pairs.iter().collect();
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.apart()));
    let head: Vec<String> = (1..=ballots.len()).map(|nth| format!("{nth:>3}")).collect();
    blocks.push(Block::Line(format!("{}   {}", head.concat(), w::raters_twice_difference(lang)), Role::Dim));
    blocks.extend(pairs.into_iter().map(|pair| line(room, lang, ballots, pair)));
}

/// Whether the last answer lies higher or lower, by how much on average.
fn signed_words(lang: Lang, signed: f64) -> String {
    let levels = number(lang, Some(signed.abs()), 2);
    if signed > 0.0 {
        w::raters_twice_higher(lang, levels)
    } else if signed < 0.0 {
        w::raters_twice_lower(lang, levels)
    } else {
        w::raters_twice_level(lang).to_owned()
    }
}

/// All answers to one capability, what the last differs from the first by, and the capability.
fn line(room: &Room, lang: Lang, ballots: &[&Ballot], pair: &Pair) -> Block {
    let place = round(room).and_then(|round| round.place(&pair.capability));
    let mark = |ballot: &&Ballot| place.map_or(Mark::NotRated, |place| ballot.mark(place));
    let marks: Vec<String> = ballots.iter().map(|ballot| format!("{:>3}", sign(mark(ballot)))).collect();
    let name = room.session().map.capability(&pair.capability).map_or("", |it| it.name.get(lang));
    let (difference, role) = match pair.difference() {
        Some(0) => ("=".to_owned(), Role::Dim),
        Some(difference) if difference > 0 => (format!("+{difference}"), Role::Plain),
        Some(difference) => (number(lang, Some(f64::from(difference)), 0), Role::Plain),
        None => (String::new(), Role::Plain),
    };
    Block::Line(format!("{}   {difference:>2}   {name}", marks.concat()), role)
}
