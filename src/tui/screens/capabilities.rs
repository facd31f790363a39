//! Workshop 2: the map of capabilities, as a tree to work in and as the picture that people recognise.
//!
//! One thing is in focus, a category, an area or a capability, and both views show it. Whatever is changed keeps its
//! ratings; what leaves the map stays in the session with the reason.

mod answers;
mod candidates;
mod detail;
mod focus;
mod joining;
mod keys;
mod leaving;
mod links;
mod moving;
mod naming;
mod picture;
mod possible;
pub mod starting;
mod tree;
mod versions;

use ratatui::layout::Rect;

use crate::domain::id::{AreaId, CapabilityId};
use crate::domain::plain::Plain;
use crate::i18n::words as w;

use super::super::action::Motion;
use super::super::canvas::{Canvas, wrap};
use super::super::event::Key;
use super::super::keymap::Context;
use super::super::overlay::{Overlay, Pages};
use super::super::room::Room;
use super::super::theme::Role;
use super::super::ui::{Effect, Hold, Ui};
use super::super::widgets::map::Step;
use super::guides::Thing;
use super::{advice, notes, proposals};
use focus::Node;
pub use focus::path;
pub use keys::KEYS;
pub use possible::can;

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    view: View,
    focus: Option<Node>,
    tree: tree::Tree,
    picture: picture::Picture,
}

/// Which view is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// The tree.
    #[default]
    Tree,
    /// The picture.
    Map,
    /// The sheet of candidates.
    Candidates,
}

impl View {
    const ALL: [Self; 3] = [Self::Candidates, Self::Tree, Self::Map];

    /// The view `by` places on, round and round.
    fn turned(self, by: usize) -> Self {
        let at = Self::ALL.iter().position(|view| *view == self).unwrap_or_default();
        Self::ALL.get((at + by) % Self::ALL.len()).copied().unwrap_or_default()
    }
}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show the next view.
    NextView,
    /// Show the view before.
    PreviousView,
    /// Something done with candidates.
    Candidates(candidates::Act),
    /// Add a capability to the area in focus.
    NewCapability,
    /// Add an area to the category in focus.
    NewArea,
    /// Add a category.
    NewCategory,
    /// Change the words of what is in focus.
    Rename,
    /// Move it somewhere else.
    Relocate,
    /// Move it one place down in its list.
    Lower,
    /// Move it one place up in its list.
    Raise,
    /// Make the capability part of another.
    Merge,
    /// Make several capabilities of it.
    Split,
    /// Take the capability off the map; remove an area or a category that is empty.
    TakeOff,
    /// List what is off the map.
    ListOff,
    /// Say which goals the capability serves.
    Goals,
    /// Write down an open question about it.
    Doubt,
    /// Show the versions of the map.
    Versions,
    /// Find a capability.
    Search,
    /// Show more or less of the picture at once.
    Zoom(Step),
    /// Put away the advice that is shown.
    HideAdvice,
    /// List the changes that workshop 4 proposes.
    Proposals,
    /// Begin from a template, a file or another session.
    Start,
}

/// The contexts whose keys hold in the view that is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room) -> &'static [Context] {
    match room.capabilities.view {
        View::Tree => &[Context::Capabilities, Context::Room, Context::Everywhere],
        View::Map => &[Context::Picture, Context::Capabilities, Context::Room, Context::Everywhere],
        View::Candidates => {
            notes::contexts(room, &[Context::Board, Context::Candidates, Context::Room, Context::Everywhere])
        }
    }
}

/// Whether a text field of this screen takes the key before the key table is asked.
#[must_use]
pub fn writes(room: &Room, key: Key) -> bool {
    room.capabilities.view == View::Candidates && notes::writes(room, key)
}

/// A key for the text field that has the focus; false where there is none or it has no use for it.
pub fn raw(room: &mut Room, key: Key) -> bool {
    room.capabilities.view == View::Candidates && notes::raw(room, key)
}

/// Pasted text becomes candidates, a line each.
pub fn paste(room: &mut Room, ui: &mut Ui, text: &str) {
    match room.capabilities.view {
        View::Candidates => notes::paste(room, ui, text),
        View::Tree | View::Map => ui.refuse(w::capabilities_paste_where(ui.lang)),
    }
}

/// What the tab says beside the name: how many capabilities are on the map.
#[must_use]
pub fn status(room: &Room) -> String {
    match room.session().map.count() {
        0 => String::new(),
        count => count.to_string(),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::NextView => room.capabilities.view = room.capabilities.view.turned(1),
        Act::PreviousView => room.capabilities.view = room.capabilities.view.turned(2),
        Act::Candidates(act) => candidates::act(room, ui, act),
        Act::NewCapability => naming::new_capability(room, ui),
        Act::NewArea => naming::new_area(room, ui),
        Act::NewCategory => naming::new_category(room, ui),
        Act::Rename => naming::rename(room, ui),
        Act::Relocate => moving::relocate(room, ui),
        Act::Lower => moving::shift(room, ui, moving::Way::Down),
        Act::Raise => moving::shift(room, ui, moving::Way::Up),
        Act::Merge => joining::merge(room, ui),
        Act::Split => joining::split(room, ui),
        Act::TakeOff => leaving::take_off(room, ui),
        Act::ListOff => leaving::list_off(room, ui),
        Act::Goals => links::goals(room, ui),
        Act::Doubt => links::doubt(room, ui),
        Act::Versions => versions::show(room, ui),
        Act::Search => moving::search(room, ui),
        Act::Zoom(step) => picture::zoom(room, step),
        Act::HideAdvice => advice::hide(room, ui),
        Act::Proposals => proposals::list(room, ui),
        Act::Start => ui.ask(Effect::AskStart),
    }
}

/// What is in focus and can be traced: a capability, or a candidate or a cluster of them.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    match room.capabilities.view {
        View::Candidates => notes::in_focus(room),
        View::Tree | View::Map => focus::capability(room).map(|it| Thing::Capability(it.id.clone())),
    }
}

/// Shows the map with this capability in focus.
pub fn go_to(room: &mut Room, id: &CapabilityId) {
    go_to_node(room, Node::Capability(id.clone()));
    picture::reveal(room);
}

/// Shows the tree with this area in focus.
pub fn go_to_area(room: &mut Room, id: &AreaId) {
    room.capabilities.view = View::Tree;
    go_to_node(room, Node::Area(id.clone()));
}

/// Shows the sheet of candidates.
pub fn go_to_board(room: &mut Room) {
    room.capabilities.view = View::Candidates;
}

fn go_to_node(room: &mut Room, node: Node) {
    if room.capabilities.view == View::Candidates {
        room.capabilities.view = View::Tree;
    }
    room.capabilities.focus = Some(node);
}

/// Moves the cursor.
pub fn motion(room: &mut Room, _ui: &Ui, motion: Motion) {
    let moved = match room.capabilities.view {
        View::Tree => tree::motion(&mut room.capabilities.tree, motion),
        View::Map => picture::motion(room, motion),
        View::Candidates => return notes::motion(room, motion),
    };
    if moved.is_some() {
        room.capabilities.focus = moved;
    }
}

/// Enter: shows all about the thing in focus. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    if room.capabilities.view == View::Candidates {
        return notes::enter(room, ui);
    }
    let Some(node) = room.capabilities.focus.clone() else { return };
    let pages = Pages::new(focus::name(room.session(), ui.lang, &node), detail::blocks(room, ui.lang, &node));
    ui.show(Overlay::Pages(pages));
}

/// Esc: lets go of marks and filter among the candidates, then goes back to the tree. Never changes the session.
pub fn back(room: &mut Room, _ui: &mut Ui) {
    if room.capabilities.view == View::Candidates && notes::back(room) {
        return;
    }
    room.capabilities.view = View::Tree;
}

/// A click: on a line of the tree, on the mark that folds it, or on a box. Never changes the session.
pub fn click(room: &mut Room, _ui: &mut Ui, place: usize, part: usize) {
    let clicked = match room.capabilities.view {
        View::Tree => tree::click(&mut room.capabilities.tree, place, part),
        View::Map => picture::click(room, place),
        View::Candidates => return notes::click(room, place, part),
    };
    if clicked.is_some() {
        room.capabilities.focus = clicked;
    }
}

/// The mouse takes hold of a candidate on the board, moves, drops it or lets go.
pub fn hold(room: &mut Room, ui: &mut Ui, hold: Hold) {
    if room.capabilities.view == View::Candidates {
        notes::hold(room, ui, hold);
    }
}

/// A step of the wheel; true where the board has scrolled what is under the pointer.
pub fn wheel(room: &mut Room, motion: Motion, spot: Option<(usize, usize)>) -> bool {
    room.capabilities.view == View::Candidates && notes::wheel(room, motion, spot)
}

/// Brings cursor and scrolling in line with the session and the size.
pub fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    match room.capabilities.view {
        View::Tree => tree::settle(room, below(room, ui, body)),
        View::Map => picture::settle(room, ui.lang, below(room, ui, body)),
        View::Candidates => notes::settle(room, ui, body, candidates::below_head(body)),
    }
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.capabilities.view {
        View::Candidates => candidates::draw(room, ui, canvas, body),
        View::Tree | View::Map if room.session().map.is_empty() => empty(ui, canvas, body),
        View::Tree => {
            head(room, ui, canvas, body);
            tree::draw(room, ui, canvas, below(room, ui, body));
        }
        View::Map => {
            head(room, ui, canvas, body);
            picture::draw(room, ui, canvas, below(room, ui, body));
        }
    }
}

/// Says above the map what is advised, and how many changes wait that workshop 4 proposes.
fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    advice::draw(room, ui, canvas, body);
    let line = advice::below(room, ui, body);
    if let Some(words) = proposals::waiting(room, ui).filter(|_| line.height > 0) {
        canvas.text(line.x, line.y, line.width, &words, ui.theme.style(Role::Accent));
    }
}

/// The part of the body below that.
fn below(room: &Room, ui: &Ui, body: Rect) -> Rect {
    let rest = advice::below(room, ui, body);
    let rows = u16::from(proposals::waiting(room, ui).is_some()).min(rest.height);
    Rect { y: rest.y + rows, height: rest.height - rows, ..rest }
}

fn empty(ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let lines = [
        w::capabilities_empty(ui.lang),
        "",
        w::capabilities_empty_category(ui.lang),
        w::capabilities_empty_area(ui.lang),
        w::capabilities_empty_capability(ui.lang),
        "",
        w::capabilities_empty_start(ui.lang),
    ];
    let wrapped = lines.iter().flat_map(|line| wrap(line, usize::from(body.width)));
    for (line, y) in wrapped.zip(body.top() + 1..body.bottom()) {
        canvas.text(body.x, y, body.width, &line, ui.theme.style(Role::Plain));
    }
}

/// The lines of a text that say something; a semicolon ends a line too, where a terminal has no key for a new one.
fn lines(text: &str) -> Vec<Plain> {
    text.split(['\n', ';']).map(Plain::line).filter(|line| !line.is_empty()).collect()
}
