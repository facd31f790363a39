//! Why a capability stands where it stands, and how firmly: in words, with the figures.

use crate::analysis::figures::Row;
use crate::analysis::firmness::{Firmness, Member, Unasked, Way, Word, top};
use crate::domain::respondent::letters;
use crate::domain::text::Lang;
use crate::i18n::{band, whole, words as w};

use super::super::super::super::overlay::pages::Block;
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording;
use super::super::super::super::wording::importance::{amount, counted};
use super::super::detail;
use super::{firm, rule};

/// All there is to say about a row: what the pane says, the rule with its figures, and the three questions.
pub(in super::super) fn all(room: &Room, ui: &Ui, row: &Row) -> Vec<Block> {
    let mut blocks = detail::short(room, ui, row);
    // Place and figures come first, then why; what it means and how the answers are spread is further down.
    let rest = blocks.split_off(blocks.len().min(2));
    blocks.push(Block::Heading(w::gap_rule(ui.lang).to_owned()));
    blocks.push(Block::Paragraph(rule::text(room, ui)));
    blocks.extend(by_rule(room, ui, row).into_iter().map(Block::Item));
    blocks.push(Block::Heading(w::ranking_firm_title(ui.lang, top(room.session()))));
    blocks.extend(how_firm(room, ui.lang, row));
    blocks.extend(rest);
    blocks
}

/// How the rule comes to its place.
fn by_rule(room: &Room, ui: &Ui, row: &Row) -> Vec<String> {
    let (lang, rank) = (ui.lang, &row.rank);
    let highest = room.figures.highest_importance();
    let found = room.figures.ranking.bands.list(highest).find(|it| Some(it.number) == rank.band);
    let mut items = Vec::new();
    if let Some(found) = found {
        let limits = band(lang, counted(room.session()), found.number, (found.from, found.to));
        items.push(w::ranking_said_band(lang, amount(lang, room.session(), &room.figures, row), limits));
    } else if highest > 0 && room.session().bands().is_empty() {
        items.push(w::ranking_said_every(lang).to_owned());
    }
    items.push(w::ranking_said_place(lang, room.figures.rows.len(), rule::order(room, lang), rank.rule));
    items.extend(rank.shared.map(|(first, last)| w::ranking_said_tie(lang, first, last)));
    items
}

fn how_firm(room: &Room, lang: Lang, row: &Row) -> Vec<Block> {
    let top = top(room.session());
    let only = |text: String| vec![Block::Paragraph(text)];
    let firmness = match firm::found(room) {
        None => return Vec::new(),
        Some(Err(Unasked::Hidden)) => return only(w::ranking_hidden(lang).to_owned()),
        Some(Err(Unasked::AllFit)) => return only(w::ranking_all_fit(lang, top)),
        Some(Err(Unasked::TooFew)) => return only(w::ranking_too_few(lang).to_owned()),
        Some(Ok(firmness)) => firmness,
    };
    let Some(member) = room.figures.row_of(&row.capability).and_then(|row| firmness.member(row)) else {
        return only(w::ranking_outside(lang, top));
    };
    if !member.rated {
        return only(w::ranking_unrated(lang).to_owned());
    }
    let said = match firmness.word(member) {
        Some(Word::Firm) => w::ranking_says_firm(lang, top),
        Some(Word::Mostly) => w::ranking_says_mostly(lang).to_owned(),
        Some(Word::Fragile) => w::ranking_says_fragile(lang).to_owned(),
        None => w::ranking_says_trying(lang, firmness.of(), firmness.tried()),
    };
    let mut blocks = vec![Block::Paragraph(said)];
    blocks.extend(questions(room, lang, firmness, member).into_iter().map(Block::Item));
    if member.released {
        blocks.push(Block::Paragraph(w::ranking_released(lang).to_owned()));
    }
    blocks
}

/// What the three questions have come to so far.
fn questions(room: &Room, lang: Lang, firmness: &Firmness, member: &Member) -> Vec<String> {
    let letter = |column: usize| {
        room.figures.columns.get(column).map_or_else(String::new, |column| letters(column.letter))
    };
    let tried = firmness.tried();
    let left_out = match member.left_out {
        0 => w::ranking_left_all(lang, tried),
        falls => w::ranking_left_some(lang, falls, tried, tried - falls),
    };
    let name = |row: usize| {
        let row = room.figures.rows.get(row);
        row.map_or("", |row| wording::capability_name(lang, room.session(), &row.capability))
    };
    let amount = |amount: usize| whole(lang, i64::try_from(amount).unwrap_or(i64::MAX));
    let (falls, all) = (amount(member.moves), amount(firmness.moves()));
    let moved = match member.by.map(|by| (by.way, by)) {
        None => w::ranking_moves_none(lang, all),
        Some((Way::Up, by)) => w::ranking_moves_up(lang, falls, letter(by.column), all, name(by.row)),
        Some((Way::Down, by)) => w::ranking_moves_down(lang, falls, letter(by.column), all, name(by.row)),
    };
    let median = member.median.map(|place| {
        let stays = place <= firmness.members().len();
        if stays { w::ranking_median_in(lang, place) } else { w::ranking_median_out(lang, place) }
    });
    let left_out = (tried > 0).then_some(left_out);
    let moved = firmness.is_done().then_some(moved);
    left_out.into_iter().chain(moved).chain(median).collect()
}
