//! The window that writes out how a total is counted. It only reads.
//!
//! Below every total stand the posts that it is made of, by name and no others, each with what it adds to it: what is
//! shown below a total adds up to it.

use crate::analysis::budget::{Bearing, Measure, Posts, Slice, Term, bearing, paid};
use crate::analysis::exact::Exact;
use crate::domain::choice::Choice;
use crate::domain::id::RespondentId;
use crate::domain::method::{CostKind, Per, Pilot};
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
    let (title, blocks) = counts.window(pilot, what);
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
    /// Title and text of the window.
    fn window(&self, pilot: &Pilot, what: &What) -> (String, Vec<Block>) {
        let lang = self.lang;
        let phase = |id: &Option<_>| phase(lang, pilot, id.as_ref()).to_owned();
        match what {
            What::Post(at) => self.post(*at),
            What::Whole => (w::budget_all(lang).to_owned(), self.slice(Slice::default())),
            What::Year(year) => {
                let slice = Slice { year: Some(*year), phase: None };
                (w::scenario_totals_year(lang, year), self.slice(slice))
            }
            What::Kind(of) => (measure(lang, *of, &self.posts), self.kind(*of, Slice::default())),
            What::Phase(id) => (phase(id), self.slice(in_phase(id.as_ref()))),
            What::Cell(of, id) => {
                let title = format!("{} · {}", phase(id), measure(lang, *of, &self.posts));
                (title, self.kind(*of, in_phase(id.as_ref())))
            }
            What::Organisation(id) => self.organisation(id),
            What::Common => self.common(),
        }
    }

    /// Every measure of a slice; posts are named below the measures that are not made of others.
    fn slice(&self, slice: Slice<'_>) -> Vec<Block> {
        let measures = self.posts.measures().into_iter();
        let held = measures.filter(|of| !self.posts.total(*of, slice).is_empty());
        let one = |of: Measure| {
            let mut blocks = self.block(measure(self.lang, of, &self.posts), of, slice).to_vec();
            match of {
                Measure::Hours | Measure::External | Measure::Other => {
                    blocks.extend(self.named(of, self.posts.terms(of, slice)));
                }
                Measure::HoursEach | Measure::HoursOnce | Measure::Money | Measure::Worth | Measure::Cost => {
                }
            }
            blocks
        };
        held.flat_map(one).collect()
    }

    /// One measure: every year, and all of them with their posts.
    fn kind(&self, of: Measure, slice: Slice<'_>) -> Vec<Block> {
        let years = self.posts.years();
        let all = self.block(w::scenario_totals_all(self.lang).to_owned(), of, slice);
        let all = all.into_iter().chain(self.named(of, self.posts.terms(of, slice)));
        if years.len() < 2 {
            return all.collect();
        }
        let year = |year: u8| {
            let slice = Slice { year: Some(year), ..slice };
            let empty = self.posts.total(of, slice).is_empty();
            (!empty).then(|| self.block(w::scenario_totals_year(self.lang, year), of, slice))
        };
        years.into_iter().filter_map(year).flatten().chain(all).collect()
    }

    /// Posts by name, each with what it adds to a total.
    fn named(&self, of: Measure, terms: impl Iterator<Item = Term>) -> Vec<Block> {
        let item = |term: Term| {
            let row = self.posts.rows.get(term.post)?;
            let amount = arithmetic::term(&self.posts, of, &term, self.lang);
            Some(Block::Item(w::budget_sums_post(self.lang, amount, row.name.get(self.lang), row.year)))
        };
        terms.filter_map(item).collect()
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
        (row.name.get(self.lang).to_owned(), blocks)
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
        blocks.extend(self.named(Measure::HoursEach, self.posts.terms(Measure::HoursEach, Slice::default())));
        if let Some(rate) = self.posts.rate {
            let (low, high) = bearer.whole.worth(rate);
            let rate = w::budget_rate(lang, money::figure(lang, Exact::whole(u64::from(rate))));
            let hours = money::hours(lang, bearer.whole.hours.low, bearer.whole.hours.high);
            blocks.push(Block::Paragraph(format!("{hours} × {rate} = {}", money::kronor(lang, low, high))));
        }
        blocks.push(Block::Heading(w::budget_own_posts(lang).to_owned()));
        blocks.push(Block::Paragraph(arithmetic::own(&self.posts, &bearer.whole, Slice::default(), lang)));
        blocks.extend(self.named(Measure::Money, paid(&self.posts, Slice::default(), Per::Organisation)));
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
        blocks.extend(self.named(Measure::Money, paid(&self.posts, Slice::default(), Per::Once)));
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
            let terms = self.posts.terms(Measure::HoursOnce, Slice::default());
            blocks.extend(self.named(Measure::HoursOnce, terms));
        }
        if let Some(bearing) = bearing(self.session, self.choice).filter(|it| it.high.parts.is_empty()) {
            blocks.push(Block::Heading(w::budget_own_share(lang).to_owned()));
            blocks.push(Block::Paragraph(arithmetic::shared(&self.posts, &bearing.shared, lang)));
            blocks.extend(self.named(Measure::Money, paid(&self.posts, Slice::default(), Per::Once)));
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

#[cfg(test)]
mod tests;
