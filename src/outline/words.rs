//! Faults and remarks in the reader's words: what, and what to do.

use super::fault::{Fault, Faults, Field, Place, Thing, Wrong};
use super::remark::Remark;
use super::{FORMATS, LARGEST, LONGEST_ABOUT, LONGEST_NAME, MOST, json};
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::source::encoding::NoText;
use crate::source::table::Shape;

/// Names that are listed of many, at most.
const LISTED: usize = 12;

/// Characters that are shown of a text from a file, at most.
const SHOWN: usize = 120;

impl Faults {
    /// A line for each fault: file, place, what is wrong and what to do.
    #[must_use]
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let file = Plain::line(&self.file);
        let line = |it: &Fault| match &it.place {
            Place::Whole => format!("{file}: {}", it.words(lang)),
            place @ (Place::Line { .. } | Place::Cell { .. }) => {
                format!("{file}:{place}: {}", it.words(lang))
            }
        };
        self.list.iter().map(line).chain(self.rest(lang)).collect()
    }

    /// Says how many more there are than are listed.
    #[must_use]
    pub fn rest(&self, lang: Lang) -> Option<String> {
        (self.more > 0).then(|| w::start_fault_more(lang, self.more))
    }
}

impl Fault {
    /// What is wrong and what to do.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        wrong(lang, &self.wrong)
    }
}

fn wrong(lang: Lang, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Told(text) => text.clone(),
        Wrong::Empty | Wrong::Table(Shape::Empty) => w::start_fault_empty(lang).to_owned(),
        Wrong::NoCapability => w::start_fault_no_capability(lang).to_owned(),
        Wrong::TooLarge | Wrong::Table(Shape::TooLarge) => w::start_fault_too_large(lang, LARGEST >> 20),
        Wrong::NoFile => w::start_fault_no_file(lang).to_owned(),
        Wrong::UnknownFormat => {
            let formats: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
            w::start_fault_unknown(lang, formats.join(", "))
        }
        Wrong::NoText(no_text) | Wrong::Table(Shape::NoText(no_text)) => match no_text {
            NoText::Utf16 => w::start_fault_utf16(lang).to_owned(),
            NoText::Binary => w::start_fault_binary(lang).to_owned(),
        },
        Wrong::Table(Shape::NoCsv(why)) => w::start_fault_no_csv(lang, why),
        Wrong::Table(Shape::Uneven { fields, columns }) => w::start_fault_uneven(lang, columns, fields),
        Wrong::Table(Shape::Twice(name)) => w::start_fault_column_twice(lang, clip(name)),
        Wrong::NoColumn(known) => w::start_fault_no_column(lang, list(known)),
        Wrong::NoSheet(known) => w::start_fault_no_sheet(lang, list(known)),
        Wrong::Locked => w::start_fault_locked(lang).to_owned(),
        Wrong::OldWorkbook => w::start_fault_old(lang).to_owned(),
        Wrong::OtherWorkbook => w::start_fault_other(lang).to_owned(),
        Wrong::Broken(why) => w::start_fault_broken(lang, clip(why)),
        Wrong::Swollen => w::start_fault_swollen(lang).to_owned(),
        Wrong::CellError(error) => w::start_fault_cell(lang, clip(error)),
        Wrong::NoValue => w::start_fault_no_value(lang).to_owned(),
        Wrong::Nameless(thing) => w::start_fault_nameless(lang, the(lang, *thing)),
        Wrong::LongName(thing, length) => {
            w::start_fault_long_name(lang, length, LONGEST_NAME, the(lang, *thing))
        }
        Wrong::LongAbout(length) => w::start_fault_long_about(lang, length, LONGEST_ABOUT),
        Wrong::Unnamed => w::start_fault_unnamed(lang).to_owned(),
        Wrong::Twice(name, first) => w::start_fault_twice(lang, first, name),
        Wrong::TooMany(thing) => w::start_fault_too_many(lang, MOST, things(lang, *thing)),
        Wrong::TextTable => w::start_fault_text_table(lang).to_owned(),
        Wrong::NoJson(why) => w::start_fault_no_json(lang, why),
        Wrong::NoObject => w::start_fault_no_object(lang).to_owned(),
        Wrong::Missing(field) => w::start_fault_missing(lang, name(*field)),
        Wrong::NoWords(field) => w::start_fault_no_words(lang, name(*field)),
        Wrong::NoList(field) => w::start_fault_no_list(lang, name(*field)),
        Wrong::NoEntry => w::start_fault_no_entry(lang).to_owned(),
        Wrong::NoId => w::start_fault_no_id(lang).to_owned(),
        Wrong::SameId(id, first) => w::start_fault_same_id(lang, first, id),
        Wrong::UnknownWord(field, word) => {
            w::start_fault_unknown_word(lang, name(*field), json::known(*field).join(", "), word)
        }
        Wrong::CategoryOpen(known) => w::start_fault_category_open(lang, list(known)),
        Wrong::Risk(wrong) => wrong.words(lang),
    }
}

/// A remark in the reader's words.
#[must_use]
pub fn remark(lang: Lang, remark: &Remark) -> String {
    match remark {
        Remark::Sheet(name) => w::start_remark_sheet(lang, clip(name)),
        Remark::IgnoredColumns(names) => w::start_remark_columns(lang, list(names)),
        Remark::CarriedDown(count) => w::start_remark_carried(lang, *count),
        Remark::UnreadRows(count, first) => w::start_remark_unread(lang, *count, first),
        Remark::Title(title) => w::start_remark_title(lang, clip(title)),
        Remark::Deeper(count, first) => w::start_remark_deeper(lang, *count, first),
        Remark::Loose(count, first) => w::start_remark_loose(lang, *count, first),
        Remark::EmptyAreas(count) => w::start_remark_empty_areas(lang, *count),
        Remark::Origin(text) => w::start_remark_origin(lang, text),
        Remark::AppStatus(_) => w::start_remark_status(lang).to_owned(),
        Remark::Addresses(count) => w::start_remark_addresses(lang, *count),
        Remark::GoalLinks(count) => w::start_remark_goals(lang, *count),
        Remark::Doubts(count) => w::start_remark_doubts(lang, *count),
        Remark::OffTheMap(count) => w::start_remark_off(lang, *count),
    }
}

/// Names one after the other, no more of them and no longer than can be taken in.
pub(super) fn list<S: AsRef<str>>(names: &[S]) -> String {
    let shown: Vec<String> = names.iter().take(LISTED).map(|name| clip(name.as_ref())).collect();
    let more = if names.len() > LISTED { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// Text of the file, no more of it than can be taken in.
pub(super) fn clip(raw: &str) -> String {
    let text = Plain::line(raw);
    let mut shown: String = text.as_str().chars().take(SHOWN).collect();
    if text.as_str().chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Capabilities => "capabilities",
        Field::Id => "id",
        Field::Title => "title",
        Field::Description => "description",
        Field::Status => "status",
        Field::Layer => "layer",
        Field::Url => "url",
        Field::Head(name) => name,
    }
}

fn the(lang: Lang, thing: Thing) -> &'static str {
    match thing {
        Thing::Category => w::start_the_category(lang),
        Thing::Area => w::start_the_area(lang),
        Thing::Capability => w::start_the_capability(lang),
    }
}

fn things(lang: Lang, thing: Thing) -> &'static str {
    match thing {
        Thing::Category => w::start_things_category(lang),
        Thing::Area => w::start_things_area(lang),
        Thing::Capability => w::start_things_capability(lang),
    }
}
