//! A window of labelled fields: Tab goes through them, Space sets a tick, Ctrl-S saves, Esc gives up; Enter goes on to the
//! next field and saves from the last one and from text of several lines. Where the screen is too low for all fields, the
//! one with the cursor is always whole in sight, and it is told how many are not.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::plain::Plain;
use crate::i18n::words as w;

use super::super::canvas::{Canvas, Hit, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::choice::Choice;
use super::field::{Editor, Lines};
use super::{Answer, Outcome, Then};

/// A window of fields.
pub struct Form {
    title: String,
    intro: String,
    fields: Vec<Field>,
    focus: usize,
    refusal: Option<String>,
    echo: Option<Box<Echo>>,
    label: Option<(usize, Box<Label>)>,
    pub(super) then: Then,
}

/// What the fields would come to as they are, or why they cannot be taken.
type Echo = dyn Fn(&Answer) -> Result<String, String>;

/// What a field is called, by what stands in the others.
type Label = dyn Fn(&Answer) -> String;

/// What Enter does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Enter {
    GoesOn,
    Saves,
}

/// What is in sight of the sentence above the fields, part 0, and the fields, parts from 1 on.
struct Sight {
    /// The first part.
    first: usize,
    /// The last part.
    end: usize,
    /// Rows for them.
    rows: u16,
    /// Whether some are not in sight.
    is_cut: bool,
}

/// One labelled field.
pub struct Field {
    label: String,
    kind: Kind,
    editor: Editor,
}

/// What is put into a field.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    /// Text.
    Text(Lines),
    /// A tick that Space sets and takes away; its answer is empty where it is not set.
    Tick,
    /// One of a few sentences; its answer is the number of the one that is chosen, the first being 0.
    Choice(Choice),
    /// The same on one row, beside its label.
    Turning(Choice),
}

/// What a tick that is set answers.
const TICK: &str = "x";

impl Field {
    /// A field of one line.
    #[must_use]
    pub fn line(label: impl Into<String>, value: &str) -> Self {
        Self { label: label.into(), kind: Kind::Text(Lines::One), editor: Editor::new(value, Lines::One) }
    }

    /// A field of one line with a proposal that gives way to what is typed.
    #[must_use]
    pub fn proposed(label: impl Into<String>, value: &str) -> Self {
        Self { editor: Editor::proposed(value), ..Self::line(label, "") }
    }

    /// A field of one line that shows a dot for every character.
    #[must_use]
    pub fn hidden(label: impl Into<String>) -> Self {
        Self { label: label.into(), kind: Kind::Text(Lines::One), editor: Editor::hidden() }
    }

    /// A field of several lines.
    #[must_use]
    pub fn prose(label: impl Into<String>, value: &str) -> Self {
        Self { label: label.into(), kind: Kind::Text(Lines::Many), editor: Editor::new(value, Lines::Many) }
    }

    /// Something that holds or does not; Space turns it.
    #[must_use]
    pub fn tick(label: impl Into<String>, set: bool) -> Self {
        let value = if set { TICK } else { "" };
        Self { label: label.into(), kind: Kind::Tick, editor: Editor::new(value, Lines::One) }
    }

    /// A field that one of these is chosen in, the first of them having number 0.
    #[must_use]
    pub fn choice(label: impl Into<String>, options: Vec<String>, chosen: usize) -> Self {
        Self { kind: Kind::Choice(Choice::new(options, chosen)), ..Self::line(label, "") }
    }

    /// The same on one row: only what is chosen shows, and Space and the arrows go through the rest.
    #[must_use]
    pub fn turning(label: impl Into<String>, options: Vec<String>, chosen: usize) -> Self {
        Self { kind: Kind::Turning(Choice::new(options, chosen)), ..Self::line(label, "") }
    }

    fn answer(&self) -> Plain {
        match &self.kind {
            Kind::Choice(choice) | Kind::Turning(choice) => choice.chosen().to_string().as_str().into(),
            Kind::Text(_) | Kind::Tick => self.editor.text(),
        }
    }

    fn turn(&mut self) {
        let value = if self.editor.is_empty() { TICK } else { "" };
        self.editor = Editor::new(value, Lines::One);
    }

    fn height(&self, width: u16) -> u16 {
        match &self.kind {
            Kind::Text(Lines::One) => 1,
            Kind::Text(Lines::Many) => 5,
            Kind::Tick | Kind::Turning(_) => 0,
            Kind::Choice(choice) => choice.height(width),
        }
    }
}

impl Form {
    /// A window with these fields, the first in focus.
    #[must_use]
    pub fn new(title: impl Into<String>, fields: Vec<Field>, then: Then) -> Self {
        Self {
            title: title.into(),
            intro: String::new(),
            fields,
            focus: 0,
            refusal: None,
            echo: None,
            label: None,
            then,
        }
    }

    /// The same window with a sentence above the fields.
    #[must_use]
    pub fn with_intro(self, intro: impl Into<String>) -> Self {
        Self { intro: intro.into(), ..self }
    }

    /// The same window with a line that says, while one types, what is understood or why not.
    #[must_use]
    pub fn with_echo(self, echo: impl Fn(&Answer) -> Result<String, String> + 'static) -> Self {
        Self { echo: Some(Box::new(echo)), ..self }
    }

    /// The same window with a field that is called by what stands in the others.
    #[must_use]
    pub fn with_label(self, field: usize, label: impl Fn(&Answer) -> String + 'static) -> Self {
        Self { label: Some((field, Box::new(label))), ..self }
    }

    pub(super) fn focus(&mut self, index: usize) {
        self.focus = index.min(self.fields.len().saturating_sub(1));
    }

    pub(super) fn refuse(&mut self, why: String) {
        self.refusal = Some(why);
    }

    pub(super) fn key(&mut self, key: Key) -> Outcome {
        self.refusal = None;
        let taken = match self.fields.get_mut(self.focus).map(|field| &mut field.kind) {
            Some(Kind::Choice(choice)) => choice.key(key),
            Some(Kind::Turning(choice)) => choice.turn(key),
            Some(Kind::Text(_) | Kind::Tick) | None => false,
        };
        if taken {
            return Outcome::Open;
        }
        let last = self.fields.len().saturating_sub(1);
        let many = self.in_prose();
        match key.code {
            Code::Esc => return Outcome::Closed,
            Code::Char('c') if key.mods.ctrl => return Outcome::Closed,
            Code::Char('s') if key.mods.ctrl => return self.answer(),
            Code::Tab => self.focus = if self.focus == last { 0 } else { self.focus + 1 },
            Code::BackTab => self.focus = if self.focus == 0 { last } else { self.focus - 1 },
            Code::Down if !many => self.focus = (self.focus + 1).min(last),
            Code::Up if !many => self.focus = self.focus.saturating_sub(1),
            Code::Enter if key.mods.alt && many => {
                self.give(Key { mods: super::super::event::Mods::default(), ..key });
            }
            Code::Enter => match self.enter() {
                Enter::Saves => return self.answer(),
                Enter::GoesOn => self.focus += 1,
            },
            Code::Char(_)
            | Code::Backspace
            | Code::Delete
            | Code::Insert
            | Code::Up
            | Code::Down
            | Code::Left
            | Code::Right
            | Code::Home
            | Code::End
            | Code::PageUp
            | Code::PageDown
            | Code::F(_) => self.give(key),
        }
        Outcome::Open
    }

    pub(super) fn paste(&mut self, text: &str) {
        if let Some(field) =
            self.fields.get_mut(self.focus).filter(|field| matches!(field.kind, Kind::Text(_)))
        {
            field.editor.insert(text);
        }
    }

    fn give(&mut self, key: Key) {
        let Some(field) = self.fields.get_mut(self.focus) else { return };
        match field.kind {
            Kind::Text(_) => {
                field.editor.key(key);
            }
            Kind::Tick if key.code == Code::Char(' ') => field.turn(),
            Kind::Tick | Kind::Choice(_) | Kind::Turning(_) => {}
        }
    }

    fn answer(&self) -> Outcome {
        Outcome::Answered(self.fields_now())
    }

    fn fields_now(&self) -> Answer {
        Answer::Fields(self.fields.iter().map(Field::answer).collect())
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let full = canvas.area();
        let width = full.width.saturating_sub(4).min(76);
        let intro =
            if self.intro.is_empty() { Vec::new() } else { wrap(&self.intro, usize::from(width) - 4) };
        let fields: u16 = self.fields.iter().map(|field| field.height(width - 6) + 2).sum();
        let height = fields + u16::try_from(intro.len()).unwrap_or(0) + 3 + u16::from(!intro.is_empty())
            - u16::from(self.echo.is_some());
        let area = super::window(ui, canvas, &self.title, width, height);
        let plain = ui.theme.style(Role::Window);
        let sight = self.sight(area, &intro);
        let mut y = area.y;
        if sight.first == 0 {
            y = super::draw_intro(canvas, area, &intro, plain);
        }
        let fields = Rect { height: sight.rows, ..area };
        let shown = self.fields.iter().enumerate().skip(sight.first.saturating_sub(1));
        for (index, field) in shown.take((sight.end + 1).saturating_sub(sight.first.max(1))) {
            y = self.draw_field(
                ui,
                canvas,
                Rect { y, height: fields.bottom().saturating_sub(y), ..area },
                index,
                field,
            );
        }
        let foot = area.bottom().saturating_sub(1);
        let echo = foot.saturating_sub(1 + u16::from(sight.is_cut)).min(y);
        self.draw_echo(
            ui,
            canvas,
            Rect { y: echo, height: foot.saturating_sub(echo + u16::from(sight.is_cut)), ..area },
        );
        self.draw_more(ui, canvas, Rect { y: foot.saturating_sub(1), ..area }, &sight);
        super::draw_foot(ui, canvas, area, &self.keys(ui, area.width), self.refusal.as_deref());
    }

    /// What is in sight: from the first part on from which the field with the cursor still is whole, all that are whole. The
    /// sentence above the fields is part 0, the fields follow.
    fn sight(&self, area: Rect, intro: &[String]) -> Sight {
        let above =
            u16::try_from(intro.len()).unwrap_or(u16::MAX).saturating_add(u16::from(!intro.is_empty()));
        let fields =
            self.fields.iter().map(|field| field.height(area.width.saturating_sub(2)).saturating_add(2));
        let parts: Vec<u16> = std::iter::once(above).chain(fields).collect();
        // The last one in sight needs no empty row below it.
        let rows_of = |parts: &[u16]| {
            parts.iter().fold(0, |sum: u16, part| sum.saturating_add(*part)).saturating_sub(1)
        };
        let rows = area.height.saturating_sub(1 + u16::from(self.echo.is_some()));
        if rows_of(&parts) <= rows {
            return Sight { first: 0, end: self.fields.len(), rows, is_cut: false };
        }
        let rows = rows.saturating_sub(1);
        let fits = |first: usize, last: usize| rows_of(parts.get(first..=last).unwrap_or_default()) <= rows;
        let focus = self.focus + 1;
        let first = (0..focus).find(|first| fits(*first, focus)).unwrap_or(focus);
        let end = (focus..parts.len()).take_while(|last| fits(first, *last)).last().unwrap_or(focus);
        Sight { first, end, rows, is_cut: true }
    }

    /// How many fields are above and below what is in sight.
    fn draw_more(&self, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, sight: &Sight) {
        let style = ui.theme.style(Role::Window).patch(ui.theme.style(Role::Dim));
        let counts =
            [("↑", sight.first.saturating_sub(1)), ("↓", self.fields.len().saturating_sub(sight.end))];
        let said = counts.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> =
            said.map(|(sign, count)| format!("{sign} {}", w::shown_more(ui.lang, count))).collect();
        canvas.text_right(line.right(), line.y, line.width, &said.join("   "), style);
    }

    /// What is understood, in the rows between the fields and the keys.
    fn draw_echo(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(echo) = self.echo.as_ref().filter(|_| self.refusal.is_none()) else { return };
        let (text, role) = match echo(&self.fields_now()) {
            Ok(text) => (text, Role::Good),
            Err(text) => (text, Role::Warning),
        };
        let style = ui.theme.style(Role::Window).patch(ui.theme.style(role));
        for (line, y) in wrap(&text, usize::from(area.width)).iter().zip(area.top()..area.bottom()) {
            canvas.text(area.x, y, area.width, line, style);
        }
    }

    fn draw_field(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, index: usize, field: &Field) -> u16 {
        let plain = ui.theme.style(Role::Window);
        let focused = index == self.focus;
        let role = if focused { Role::Accent } else { Role::Dim };
        let style = plain.patch(ui.theme.style(role));
        if field.kind == Kind::Tick {
            let sign = if field.editor.is_empty() { "[ ]" } else { "[x]" };
            canvas.text(area.x, area.y, area.width, &format!("{sign} {}", field.label), style);
            if focused {
                canvas.cursor(area.x + 1, area.y);
            }
            canvas.hit(Rect { height: 1, ..area }, Hit::Choice(index));
            return area.y + 2;
        }
        if let Kind::Turning(choice) = &field.kind {
            let used = canvas.text(area.x, area.y, area.width, &format!("{}  ", field.label), style);
            let shown = format!("◂ {} ▸", choice.shown());
            canvas.text(
                area.x + used,
                area.y,
                area.width.saturating_sub(used),
                &shown,
                if focused { style } else { plain },
            );
            canvas.hit(Rect { height: 1, ..area }, Hit::Choice(index));
            return area.y + 2;
        }
        let own = self.label.as_ref().filter(|(own, _)| *own == index);
        let own = own.map(|(_, label)| label(&self.fields_now()));
        let label = own.as_deref().unwrap_or(&field.label);
        canvas.text(area.x, area.y, area.width, label, style);
        let whole = field.height(area.width.saturating_sub(2));
        let height = whole.min(area.height.saturating_sub(1));
        let inner = Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(2), height };
        let bar = if focused { "▌" } else { "│" };
        for y in inner.top()..inner.bottom() {
            canvas.text(area.x, y, 1, bar, plain.patch(ui.theme.style(role)));
        }
        match &field.kind {
            Kind::Choice(choice) => choice.draw(ui, canvas, inner, plain),
            Kind::Text(_) | Kind::Tick | Kind::Turning(_) => field.editor.draw(canvas, inner, plain, focused),
        }
        canvas.hit(Rect { height: whole + 1, ..area }, Hit::Choice(index));
        area.y + whole + 2
    }

    /// What Enter does in a field that Enter is not itself put into.
    fn enter(&self) -> Enter {
        let last = self.fields.len().saturating_sub(1);
        if self.focus == last || self.in_prose() { Enter::Saves } else { Enter::GoesOn }
    }

    fn in_prose(&self) -> bool {
        self.fields.get(self.focus).is_some_and(|field| field.kind == Kind::Text(Lines::Many))
    }

    /// The keys that mean something in this field, as many as there is room for.
    fn keys(&self, ui: &Ui, width: u16) -> String {
        let lang = ui.lang;
        let (save, next) = (w::key_submit(lang), w::key_next_field(lang));
        let mut parts = match (self.enter(), self.fields.len()) {
            (Enter::GoesOn, _) => vec![format!("Enter {next}"), format!("Ctrl-S {save}")],
            (Enter::Saves, 0 | 1) => vec![format!("Enter {save}")],
            (Enter::Saves, _) => vec![format!("Enter/Ctrl-S {save}"), format!("Tab {next}")],
        };
        parts.push(format!("Esc {}", w::key_cancel(lang)));
        if self.in_prose() {
            parts.push(format!("Alt-Enter {}", w::key_new_line(lang)));
        }
        while parts.join("   ").width() > usize::from(width) && parts.len() > 1 {
            parts.pop();
        }
        parts.join("   ")
    }
}
