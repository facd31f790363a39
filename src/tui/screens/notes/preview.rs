//! The window that shows what a pasted list will become, before anything is written.

use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::Answer;
use super::super::super::overlay::preview::{Line, Press, Previewed};
use super::super::super::theme::Role;
use super::lines::{Fate, Names, Pasted, Repeats, Row, Split, Why, Wish, Wishes};

/// The letter that writes the notes; few words have it, so that a text that is being typed seldom hits it.
const WRITE: char = 'w';

/// What stands between the notes that one line becomes.
const BETWEEN: &str = " ┆ ";

/// A pasted list in the language of the screen.
pub(super) struct Preview {
    pasted: Pasted,
    lang: Lang,
}

impl Preview {
    /// The preview of a pasted list.
    pub(super) fn new(pasted: Pasted, lang: Lang) -> Self {
        Self { pasted, lang }
    }

    fn row(&self, index: usize) -> Option<Row<'_>> {
        self.pasted.row(index)
    }

    fn write(&self) -> Press {
        let texts: Vec<Plain> = self.pasted.texts().cloned().collect();
        if texts.is_empty() {
            return Press::Refused(w::preview_nothing(self.lang).to_owned());
        }
        Press::Answered(Answer::Fields(texts))
    }

    fn turn(&mut self, index: usize) -> Press {
        if self.pasted.turn(index) {
            return Press::Changed;
        }
        Press::Refused(w::preview_no_words(self.lang).to_owned())
    }

    /// Wishes for something else where that makes a difference.
    fn wish(&mut self, letter: char) -> Press {
        let (now, offers) = (self.pasted.wishes(), |wish| self.pasted.offers(wish));
        let (next, why) = match letter {
            'd' if offers(Wish::Cells) || offers(Wish::Thoughts) => {
                (Some(Wishes { split: self.next_split(now.split), ..now }), "")
            }
            'a' if offers(Wish::Names) => (Some(Wishes { names: now.names.other(), ..now }), ""),
            'r' if offers(Wish::Repeats) => (Some(Wishes { repeats: now.repeats.other(), ..now }), ""),
            'd' => (None, w::preview_no_split(self.lang)),
            'a' => (None, w::preview_no_names(self.lang)),
            'r' => (None, w::preview_no_repeats(self.lang)),
            _ => return Press::Unknown,
        };
        let Some(next) = next else { return Press::Refused(why.to_owned()) };
        self.pasted.wish(next);
        Press::Changed
    }

    /// The next way to split that makes a difference.
    fn next_split(&self, split: Split) -> Split {
        let (cells, thoughts) = (self.pasted.offers(Wish::Cells), self.pasted.offers(Wish::Thoughts));
        match split {
            Split::Cells if thoughts => Split::Thoughts,
            Split::Cells => Split::Nothing,
            Split::Thoughts if cells => Split::Nothing,
            Split::Thoughts | Split::Nothing => Split::Cells,
        }
    }

    fn split(&self) -> &'static str {
        match self.pasted.wishes().split {
            Split::Cells if self.pasted.offers(Wish::Cells) => w::preview_split_cells(self.lang),
            Split::Thoughts => w::preview_split_thoughts(self.lang),
            Split::Cells | Split::Nothing => w::preview_split_nothing(self.lang),
        }
    }
}

impl Previewed for Preview {
    fn title(&self) -> String {
        w::preview_title(self.lang).to_owned()
    }

    fn sums(&self) -> String {
        let (lang, sums) = (self.lang, self.pasted.sums());
        let mut parts = vec![w::preview_notes(lang, sums.notes)];
        for (count, words) in [
            (sums.trimmed, w::preview_trimmed as fn(Lang, usize) -> String),
            (sums.split, w::preview_split),
            (sums.skipped, w::preview_skipped),
            (sums.repeats, w::preview_repeats),
        ] {
            parts.extend((count > 0).then(|| words(lang, count)));
        }
        parts.join(" · ")
    }

    fn length(&self) -> usize {
        self.pasted.len()
    }

    fn line(&self, index: usize) -> Line {
        let Some(row) = self.row(index) else {
            return Line {
                number: 0,
                sign: ' ',
                word: String::new(),
                text: String::new(),
                role: Role::Plain,
            };
        };
        let (sign, role) = look(row.fate);
        let texts: Vec<&str> = row.texts.iter().map(|text| text.as_str()).collect();
        let text = if row.fate.is_note() { texts.join(BETWEEN) } else { row.said.to_owned() };
        Line { number: row.number, sign, word: fate(self.lang, &row), text, role }
    }

    fn about(&self, index: usize) -> String {
        let said = |row: Row<'_>| w::preview_line(self.lang, row.number, row.said);
        self.row(index).map(said).unwrap_or_default()
    }

    fn is_odd(&self, index: usize) -> bool {
        self.row(index).is_some_and(|row| !row.fate.is_note() && !row.texts.is_empty())
    }

    fn keys(&self) -> Vec<(char, String)> {
        let (lang, wishes) = (self.lang, self.pasted.wishes());
        let mut keys = vec![
            (WRITE, w::preview_write(lang, self.pasted.sums().notes)),
            ('x', w::preview_turn(lang).to_owned()),
        ];
        if self.pasted.offers(Wish::Cells) || self.pasted.offers(Wish::Thoughts) {
            keys.push(('d', w::preview_splitting(lang, self.split())));
        }
        if self.pasted.offers(Wish::Names) {
            keys.push((
                'a',
                match wishes.names {
                    Names::Drop => w::preview_names_drop(lang).to_owned(),
                    Names::Keep => w::preview_names_keep(lang).to_owned(),
                },
            ));
        }
        if self.pasted.offers(Wish::Repeats) {
            keys.push((
                'r',
                match wishes.repeats {
                    Repeats::Skip => w::preview_repeats_skip(lang).to_owned(),
                    Repeats::Keep => w::preview_repeats_keep(lang).to_owned(),
                },
            ));
        }
        keys
    }

    fn told(&self) -> String {
        w::preview_enter(self.lang).to_owned()
    }

    fn press(&mut self, letter: char, index: usize) -> Press {
        match letter {
            WRITE => self.write(),
            'x' => self.turn(index),
            other => self.wish(other),
        }
    }
}

/// The sign and the role of a fate.
fn look(fate: Fate) -> (char, Role) {
    match fate {
        Fate::Note | Fate::Trimmed => ('✓', Role::Plain),
        Fate::Split => ('÷', Role::Plain),
        Fate::TurnedOn => ('●', Role::Marked),
        Fate::TurnedOff => ('○', Role::Marked),
        Fate::Repeats(_) | Fate::There => ('=', Role::Dim),
        Fate::Skipped(_) => ('–', Role::Dim),
    }
}

/// A fate in a word or two.
fn fate(lang: Lang, row: &Row<'_>) -> String {
    match row.fate {
        Fate::Split => return w::preview_fate_split(lang, row.texts.len()),
        Fate::Repeats(line) => return w::preview_fate_repeats(lang, line),
        Fate::Note | Fate::Trimmed if row.parts => w::preview_fate_parts(lang),
        Fate::Note => w::preview_fate_note(lang),
        Fate::Trimmed => w::preview_fate_trimmed(lang),
        Fate::TurnedOn => w::preview_fate_on(lang),
        Fate::TurnedOff => w::preview_fate_off(lang),
        Fate::There => w::preview_fate_there(lang),
        Fate::Skipped(why) => match why {
            Why::Empty => w::preview_fate_empty(lang),
            Why::Marks => w::preview_fate_marks(lang),
            Why::Figures => w::preview_fate_figures(lang),
            Why::Address => w::preview_fate_address(lang),
            Why::Agrees => w::preview_fate_agrees(lang),
            Why::Reaction => w::preview_fate_reaction(lang),
            Why::Program => w::preview_fate_program(lang),
            Why::Heading => w::preview_fate_heading(lang),
            Why::Head => w::preview_fate_head(lang),
        },
    }
    .to_owned()
}
