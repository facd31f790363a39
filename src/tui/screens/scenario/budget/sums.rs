//! The window that writes out how a total is counted. It only reads.

use crate::analysis::budget::{Bearing, Measure, Posts, Slice, bearing};
use crate::analysis::exact::Exact;
use crate::domain::choice::Choice;
use crate::domain::id::RespondentId;
use crate::domain::method::{CostKind, Pilot};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::joining::{nobody, withheld};
use crate::report::{arithmetic, money};

use super::super::super::super::overlay::pages::Block;
use super::super::super::super::overlay::{Overlay, Pages};
use super::super::super::super::ui::Ui;
use super::counted;
use super::cut::{What, in_phase, measure, phase};

/// Opens the window for what a row is about.
pub(super) fn show(session: &Session, ui: &mut Ui, planned: (&Choice, &Pilot), what: &What) {
    let (choice, pilot) = planned;
    let lang = ui.lang;
    let counts = Counts { session, lang, choice, posts: counted(session, choice, pilot) };
    let (title, mut blocks) = match what {
        What::Post(at) => counts.post(*at),
        What::Whole => (w::budget_all(lang).to_owned(), counts.slice(Slice::default())),
        What::Year(year) => {
            let slice = Slice { year: Some(*year), phase: None };
            (w::scenario_totals_year(lang, year), counts.slice(slice))
        }
        What::Kind(of) => (measure(lang, *of, &counts.posts), counts.kind(*of, Slice::default())),
        What::Phase(id) => (phase(lang, pilot, id.as_ref()).to_owned(), counts.slice(in_phase(id.as_ref()))),
        What::Cell(of, id) => {
            let title =
                format!("{} · {}", phase(lang, pilot, id.as_ref()), measure(lang, *of, &counts.posts));
            (title, counts.kind(*of, in_phase(id.as_ref())))
        }
        What::Organisation(id) => counts.organisation(id),
        What::Common => counts.common(),
    };
    if matches!(what, What::Whole | What::Kind(_)) {
        blocks.extend(counts.all_posts());
    }
    ui.show(Overlay::Pages(Pages::new(w::budget_sums_title(lang, title), blocks)));
}

/// What everything is counted from.
struct Counts<'a> {
    session: &'a Session,
    lang: Lang,
    choice: &'a Choice,
    posts: Posts<'a>,
}

impl Counts<'_> {
    /// Every measure of a slice.
    fn slice(&self, slice: Slice<'_>) -> Vec<Block> {
        let measures = self.posts.measures().into_iter();
        let held = measures.filter(|of| !self.posts.total(*of, slice).is_empty());
        held.flat_map(|of| self.block(measure(self.lang, of, &self.posts), of, slice)).collect()
    }

    /// One measure: every year, and all of them.
    fn kind(&self, of: Measure, slice: Slice<'_>) -> Vec<Block> {
        let years = self.posts.years();
        let all = self.block(w::scenario_totals_all(self.lang).to_owned(), of, slice);
        if years.len() < 2 {
            return all.to_vec();
        }
        let year = |year: u8| {
            let slice = Slice { year: Some(year), ..slice };
            let empty = self.posts.total(of, slice).is_empty();
            (!empty).then(|| self.block(w::scenario_totals_year(self.lang, year), of, slice))
        };
        years.into_iter().filter_map(year).flatten().chain(all).collect()
    }

    fn block(&self, title: String, of: Measure, slice: Slice<'_>) -> [Block; 2] {
        [Block::Heading(title), Block::Paragraph(arithmetic::written(&self.posts, of, slice, self.lang))]
    }

    /// One post, and then what the whole comes to.
    fn post(&self, at: usize) -> (String, Vec<Block>) {
        let Some(row) = self.posts.rows.get(at) else { return (String::new(), Vec::new()) };
        let of = match row.kind {
            CostKind::Hours => Measure::Hours,
            CostKind::External => Measure::External,
            CostKind::Other => Measure::Other,
        };
        let alone = Posts { rows: std::slice::from_ref(row), ..self.posts };
        let text = arithmetic::written(&alone, of, Slice::default(), self.lang);
        let mut blocks = vec![Block::Paragraph(text)];
        blocks.extend(self.slice(Slice::default()));
        blocks.extend(self.all_posts());
        (row.name.get(self.lang).to_owned(), blocks)
    }

    /// Every post by name, so that the figures of a sum can be found.
    fn all_posts(&self) -> Vec<Block> {
        let rows = self.posts.rows.iter();
        let item = rows.map(|row| {
            let (year, name) = (row.year, row.name.get(self.lang));
            Block::Item(w::budget_sums_post(self.lang, arithmetic::typed(row, self.lang), name, year))
        });
        std::iter::once(Block::Heading(w::budget_cut_posts(self.lang).to_owned())).chain(item).collect()
    }

    fn organisation(&self, id: &RespondentId) -> (String, Vec<Block>) {
        let lang = self.lang;
        let name = self.session.respondent(id).map_or(id.as_str(), |it| it.name.as_str()).to_owned();
        let Some(bearing) = bearing(self.session, self.choice) else { return (name, Vec::new()) };
        let Some(bearer) = bearing.bearers.iter().find(|bearer| bearer.respondent == *id) else {
            return (name, Vec::new());
        };
        let mut blocks =
            self.block(w::budget_own_hours(lang).to_owned(), Measure::HoursEach, Slice::default()).to_vec();
        if let Some(rate) = self.posts.rate {
            let (low, high) = bearer.whole.worth(rate);
            let rate = w::budget_rate(lang, money::figure(lang, Exact::whole(u64::from(rate))));
            let hours = money::hours(lang, bearer.whole.hours.low, bearer.whole.hours.high);
            blocks.push(Block::Paragraph(format!("{hours} × {rate} = {}", money::kronor(lang, low, high))));
        }
        blocks.push(Block::Heading(w::budget_own_posts(lang).to_owned()));
        blocks.push(Block::Paragraph(arithmetic::own(&self.posts, &bearer.whole, Slice::default(), lang)));
        blocks.extend(self.share(&bearing, id));
        blocks.push(Block::Heading(w::budget_money(lang).to_owned()));
        let (low, high) = bearer.whole.money();
        let share = (Exact::whole(bearer.whole.share.low), Exact::whole(bearer.whole.share.high));
        let own = money::kronor(lang, bearer.whole.own.low, bearer.whole.own.high);
        let share = money::kronor(lang, share.0, share.1);
        let all = money::kronor(lang, low, high);
        let all = arithmetic::with_unknown(all, &self.posts, &bearer.whole.unknown(), lang);
        blocks.push(Block::Paragraph(format!("{own} + {share} = {all}")));
        for (year, borne) in bearing.years.iter().zip(&bearer.years) {
            let (low, high) = borne.money();
            let hours = arithmetic::shown(Measure::HoursEach, &borne.hours, lang);
            let year = w::scenario_totals_year(lang, year);
            let mut paid = money::kronor(lang, low, high);
            if !borne.unknown().is_empty() {
                paid = w::scenario_plus_unknown(lang, paid);
            }
            blocks.push(Block::Item(format!("{year}: {hours} · {paid}")));
        }
        (name, blocks)
    }

    /// The part that an organisation has of what is shared, at least and at most.
    fn share(&self, bearing: &Bearing, id: &RespondentId) -> Vec<Block> {
        let lang = self.lang;
        let sharing = &self.choice.sharing;
        let rule = arithmetic::rule(sharing.by, sharing.unit.as_str(), lang);
        let mut blocks = vec![
            Block::Heading(w::budget_own_share(lang).to_owned()),
            Block::Paragraph(w::budget_sums_shared(
                lang,
                rule,
                arithmetic::shared(&self.posts, &bearing.shared, lang),
            )),
        ];
        let part = |shares: &crate::analysis::shares::Shares| {
            let found = shares.parts.iter().find(|part| part.respondent == *id);
            found.map(|part| arithmetic::part(shares, part, lang))
        };
        match (part(&bearing.low), part(&bearing.high)) {
            (Some(low), Some(high)) if low == high => blocks.push(Block::Paragraph(high)),
            (Some(low), Some(high)) => {
                blocks.push(Block::Item(w::budget_sums_low(lang, low)));
                blocks.push(Block::Item(w::budget_sums_high(lang, high)));
            }
            (None, _) | (_, None) => blocks.push(Block::Warning(w::budget_sums_no_part(lang).to_owned())),
        }
        blocks.push(Block::Item(w::budget_sums_rounding(lang).to_owned()));
        blocks
    }

    fn common(&self) -> (String, Vec<Block>) {
        let lang = self.lang;
        let title = nobody(lang, self.session).to_owned();
        if let Some(withheld) = withheld(lang, self.choice) {
            let mut blocks = vec![Block::Paragraph(withheld)];
            blocks.extend(self.slice(Slice::default()));
            return (title, blocks);
        }
        let mut blocks = vec![Block::Paragraph(w::budget_common_about(lang).to_owned())];
        if !self.posts.total(Measure::HoursOnce, Slice::default()).is_empty() {
            blocks.extend(self.block(
                w::scenario_hours_once(lang).to_owned(),
                Measure::HoursOnce,
                Slice::default(),
            ));
        }
        if let Some(bearing) = bearing(self.session, self.choice).filter(|it| it.high.parts.is_empty()) {
            blocks.push(Block::Heading(w::budget_own_share(lang).to_owned()));
            blocks.push(Block::Paragraph(arithmetic::shared(&self.posts, &bearing.shared, lang)));
        }
        (title, blocks)
    }
}

/// How the parts of what is shared are counted, for the sharing section.
pub(in super::super) fn sharing(
    session: &Session,
    ui: &mut Ui,
    (choice, pilot): (&Choice, &Pilot),
    id: &RespondentId,
) {
    show(session, ui, (choice, pilot), &What::Organisation(id.clone()));
}
