//! The order of the heat table: going round with one key, choosing by name, and what an order is called.

use crate::analysis::order::Order;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::table;

/// The next order.
pub(super) fn next(room: &mut Room) {
    let next = room.maturity.table.order().next();
    table::sort(room, next);
}

/// Asks which order.
pub(super) fn choose(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let entries = Order::ALL.map(|order| Entry::new(called(lang, order))).into();
    let here = Order::ALL.iter().position(|order| *order == room.maturity.table.order()).unwrap_or(0);
    let then = Then::room(|room, _, answer| {
        if let Some(order) = answer.picked().and_then(|place| Order::ALL.get(place).copied()) {
            table::sort(room, order);
        }
        Ok(())
    });
    let picker = Picker::one(w::heat_sort_title(lang), entries, then).with_cursor(here);
    ui.show(Overlay::Picker(picker));
}

/// What an order is called.
pub(super) fn called(lang: Lang, order: Order) -> &'static str {
    match order {
        Order::Map => w::heat_order_map(lang),
        Order::Mean => w::heat_order_mean(lang),
        Order::Spread => w::heat_order_spread(lang),
        Order::Agreement => w::heat_order_agreement(lang),
        Order::Gap => w::heat_order_gap(lang),
        Order::Count => w::heat_order_count(lang),
    }
}
