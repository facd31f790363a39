//! Lists in columns, whether they come as CSV or from a workbook: which column is which, and what a row says.

use super::fault::{Place, Wrong};
use super::gather::{Found, Gather};
use super::remark::Remark;
use crate::domain::draft::key;

/// What columns may be called, in the order in which they are looked for.
const CAPABILITY: &[&str] =
    &["capability", "förmåga", "capabilities", "förmågor", "name", "namn", "title", "titel"];
const AREA: &[&str] = &["area", "område", "capability area", "förmågeområde", "areas", "områden"];
const CATEGORY: &[&str] = &["category", "kategori", "categories", "kategorier"];
const ABOUT: &[&str] = &["about", "description", "beskrivning", "innebörd", "definition"];

/// Which column is which, by its number counted from 0.
pub(super) struct Columns {
    capability: usize,
    area: Option<usize>,
    category: Option<usize>,
    about: Option<usize>,
    ignored: Vec<String>,
}

/// One row of a list.
pub(super) trait Row {
    /// The cleaned field of a column, empty where there is none.
    fn field(&self, column: usize) -> &str;
    /// Where that field stands.
    fn place(&self, column: usize) -> Place;
    /// The number of its first field that says something, where one does.
    fn first(&self) -> Option<usize>;
}

impl Columns {
    /// The columns of a header; none where it does not name the capability.
    pub(super) fn of<'a>(header: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let names: Vec<String> = header.into_iter().map(|name| key(name.trim_end_matches(':'))).collect();
        let place = |known: &[&str]| known.iter().find_map(|it| names.iter().position(|name| name == it));
        let (area, category, about) = (place(AREA), place(CATEGORY), place(ABOUT));
        let capability = place(CAPABILITY)?;
        let read = [Some(capability), area, category, about];
        let ignored =
            names.iter().enumerate().filter(|(at, name)| !name.is_empty() && !read.contains(&Some(*at)));
        let ignored = ignored.map(|(_, name)| name.clone()).collect();
        Some(Self { capability, area, category, about, ignored })
    }

    /// Whether anything of this column is read.
    pub(super) fn reads(&self, column: usize) -> bool {
        [Some(self.capability), self.area, self.category, self.about].contains(&Some(column))
    }
}

/// Puts the rows of a list into an outline.
pub(super) fn gather<R: Row>(columns: &Columns, rows: &[R], into: &mut Gather) {
    if !columns.ignored.is_empty() {
        into.remark(Remark::IgnoredColumns(columns.ignored.clone()));
    }
    let mut walk = Walk { columns, category: String::new(), area: String::new(), carried: 0, unread: None };
    for row in rows {
        walk.row(row, into);
    }
    if walk.carried > 0 {
        into.remark(Remark::CarriedDown(walk.carried));
    }
    if let Some((count, first)) = walk.unread {
        into.remark(Remark::UnreadRows(count, first));
    }
}

/// A walk down the rows, with the category and area that hold until others are said.
struct Walk<'a> {
    columns: &'a Columns,
    category: String,
    area: String,
    carried: usize,
    unread: Option<(usize, Place)>,
}

impl Walk<'_> {
    fn row<R: Row>(&mut self, row: &R, into: &mut Gather) {
        let columns = self.columns;
        let read = |column: Option<usize>| column.map_or("", |column| row.field(column));
        let (name, about) = (row.field(columns.capability), read(columns.about));
        let (category, area) = (read(columns.category), read(columns.area));
        if [name, about, category, area].iter().all(|field| field.is_empty()) {
            if let Some(first) = row.first() {
                let unread = self.unread.get_or_insert((0, row.place(first)));
                unread.0 += 1;
            }
            return;
        }
        if name.is_empty() && !about.is_empty() {
            return into.fault(row.place(columns.capability), Wrong::Unnamed);
        }
        self.above(category, area);
        let at = |column: Option<usize>| row.place(column.unwrap_or(columns.capability));
        let said = |text: &'_ str| (!text.is_empty()).then(|| text.to_owned());
        let band = into.category(said(&self.category).as_deref(), &at(columns.category));
        if name.is_empty() && self.area.is_empty() {
            return;
        }
        let spot = into.area(band, said(&self.area).as_deref(), &at(columns.area));
        if !name.is_empty() {
            let carried = |said: &str, holds: &str| said.is_empty() && !holds.is_empty();
            let above = carried(category, &self.category) || carried(area, &self.area);
            self.carried += usize::from(above);
            into.capability(spot, Found { name, about, place: row.place(columns.capability) });
        }
    }

    /// An empty field means the one above, as in a sheet whose cells are merged; a new category has no area yet.
    fn above(&mut self, category: &str, area: &str) {
        if !category.is_empty() {
            if key(category) != key(&self.category) {
                self.area.clear();
            }
            category.clone_into(&mut self.category);
        }
        if !area.is_empty() {
            area.clone_into(&mut self.area);
        }
    }
}
