//! The tree: categories, areas and capabilities as an indented list that folds, with all about the line in focus beside
//! it where there is room.
//!
//! Lines are made anew only where the session or the folds have changed.

use std::collections::{BTreeSet, HashMap};

use ratatui::layout::Rect;

use crate::domain::id::{AreaId, GoalId};
use crate::domain::map::Map;
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::detail;
use super::focus::Node;

/// Columns from which on the detail stands beside the tree.
const BESIDE: u16 = 98;
/// Columns that the tree takes at most beside the detail.
const WIDEST: u16 = 84;
/// Rows above the lines.
const HEAD: u16 = 1;
/// Lines that stay in sight above and below the cursor.
const MARGIN: usize = 3;
/// Cells at the right of a line for the number of goals.
const GOALS: u16 = 6;

/// What the tree remembers.
#[derive(Debug, Default)]
pub(super) struct Tree {
    folded: BTreeSet<Node>,
    lines: Vec<Line>,
    /// The edit that the lines were made after; `None` where they have to be made anew.
    made: Option<u64>,
    cursor: usize,
    top: usize,
    page: usize,
}

/// One line.
#[derive(Debug)]
struct Line {
    node: Node,
    /// Index in the map's list of its kind.
    index: usize,
    /// Capabilities in it.
    count: usize,
}

/// Moves the cursor, or folds and unfolds; gives back what is in focus then.
pub(super) fn motion(tree: &mut Tree, motion: Motion) -> Option<Node> {
    match motion {
        Motion::Left => fold(tree),
        Motion::Right => unfold(tree),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            tree.cursor = motion.along(tree.cursor, tree.lines.len(), tree.page);
        }
    }
    tree.lines.get(tree.cursor).map(|line| line.node.clone())
}

/// A click on a line, on its folding mark where `part` is 1.
pub(super) fn click(tree: &mut Tree, place: usize, part: usize) -> Option<Node> {
    let node = tree.lines.get(place)?.node.clone();
    tree.cursor = place;
    if part == 1 {
        if !tree.folded.remove(&node) {
            tree.folded.insert(node.clone());
        }
        tree.made = None;
    }
    Some(node)
}

/// Makes the lines anew where they have changed, and keeps what is in focus in sight.
pub(super) fn settle(room: &mut Room, body: Rect) {
    let mut tree = std::mem::take(&mut room.capabilities.tree);
    let mut focus = room.capabilities.focus.take();
    let session = room.session();
    if let Some(node) = &focus {
        open_above(&mut tree, &session.map, node);
    }
    if tree.made != Some(session.edit) {
        tree.lines = lines(session, &tree.folded);
        tree.made = Some(session.edit);
    }
    let found = focus.and_then(|node| tree.lines.iter().position(|line| line.node == node));
    tree.cursor = found.unwrap_or(tree.cursor).min(tree.lines.len().saturating_sub(1));
    focus = tree.lines.get(tree.cursor).map(|line| line.node.clone());
    tree.page = usize::from(body.height.saturating_sub(HEAD)).max(1);
    let last = tree.lines.len().saturating_sub(tree.page);
    let margin = MARGIN.min((tree.page - 1) / 2);
    let lowest = (tree.cursor + 1 + margin).saturating_sub(tree.page);
    tree.top = tree.top.min(tree.cursor.saturating_sub(margin)).max(lowest).min(last);
    room.capabilities.tree = tree;
    room.capabilities.focus = focus;
}

/// Draws the tree.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let beside = body.width >= BESIDE;
    let width = if beside { (body.width * 11 / 20).min(WIDEST) } else { body.width };
    let area = Rect { width, ..body };
    head(room, ui, canvas, area);
    let tree = &room.capabilities.tree;
    for ((place, line), y) in
        tree.lines.iter().enumerate().skip(tree.top).take(tree.page).zip(body.y + HEAD..body.bottom())
    {
        draw_line(room, ui, canvas, Rect { y, height: 1, ..area }, (place, line));
    }
    if beside {
        let x = area.right() + 1;
        for y in body.top()..body.bottom() {
            canvas.text(x, y, 1, "│", ui.theme.style(Role::Rule));
        }
        let pane = Rect { x: x + 2, width: body.right().saturating_sub(x + 2), ..body };
        detail::draw(room, ui, canvas, pane);
    }
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let map = &room.session().map;
    let dim = ui.theme.style(Role::Dim);
    let mut text = w::capabilities_count(ui.lang, map.count());
    let off = map.off_the_map().count();
    if off > 0 {
        text = format!("{text} · {}", w::capabilities_off_count(ui.lang, off));
    }
    if !room.session().versions.is_empty() {
        text = format!("{text} · {}", w::versions_head(ui.lang, room.session().map_version()));
    }
    let goals = w::capabilities_goals_column(ui.lang);
    let left = canvas.text_right(area.right(), area.y, area.width / 2, goals, dim);
    canvas.text(area.x, area.y, left.saturating_sub(area.x + 1), &text, dim);
}

fn draw_line(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, (place, line): (usize, &Line)) {
    let tree = &room.capabilities.tree;
    let map = &room.session().map;
    let chosen = place == tree.cursor;
    let pick = |role: Role| ui.theme.style(if chosen { Role::Cursor } else { role });
    if chosen {
        canvas.style(area, pick(Role::Cursor));
    }
    let mark = if tree.folded.contains(&line.node) { "▸" } else { "▾" };
    canvas.hit(area, Hit::Spot(place, 0));
    let (indent, name, role) = match &line.node {
        Node::Category(_) => {
            (0, map.categories.get(line.index).map_or("", |it| it.name.get(ui.lang)), Role::Accent)
        }
        Node::Area(_) => (2, map.areas.get(line.index).map_or("", |it| it.name.get(ui.lang)), Role::Heading),
        Node::Capability(_) => return draw_capability(room, ui, canvas, area, (line.index, chosen)),
    };
    canvas.text(area.x + indent, area.y, 1, mark, pick(Role::Dim));
    canvas.hit(Rect { width: indent + 2, ..area }, Hit::Spot(place, 1));
    let x = area.x + indent + 2;
    let room_left = area.right().saturating_sub(x + GOALS + 6);
    let used = canvas.text(x, area.y, room_left, name, pick(role));
    canvas.text(x + used + 2, area.y, 5, &line.count.to_string(), pick(Role::Dim));
}

fn draw_capability(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    area: Rect,
    (index, chosen): (usize, bool),
) {
    let Some(capability) = room.session().map.capabilities.get(index) else { return };
    let pick = |role: Role| ui.theme.style(if chosen { Role::Cursor } else { role });
    let x = area.x + 6;
    let width = area.right().saturating_sub(x + GOALS + 2);
    let used = canvas.text(x, area.y, width, capability.name.get(ui.lang), pick(Role::Plain));
    if !capability.doubt.is_empty() {
        canvas.text(x + used + 1, area.y, 1, "?", pick(Role::Warning));
    }
    let known = |id: &&GoalId| room.session().goals.iter().any(|goal| goal.id == **id);
    let goals = match capability.goals.iter().filter(known).count() {
        0 => "·".to_owned(),
        count => count.to_string(),
    };
    canvas.text_right(area.right(), area.y, GOALS, &goals, pick(Role::Dim));
}

/// Folds the line, or goes to the one that it lies beneath.
fn fold(tree: &mut Tree) {
    let Some(line) = tree.lines.get(tree.cursor) else { return };
    let foldable = !matches!(line.node, Node::Capability(_));
    if foldable && tree.folded.insert(line.node.clone()) {
        tree.made = None;
        return;
    }
    let own = depth(&line.node);
    let above = tree.lines.iter().take(tree.cursor).rposition(|line| depth(&line.node) < own);
    tree.cursor = above.unwrap_or(tree.cursor);
}

/// Unfolds the line, or goes to the first beneath it.
fn unfold(tree: &mut Tree) {
    let Some(line) = tree.lines.get(tree.cursor) else { return };
    if tree.folded.remove(&line.node) {
        tree.made = None;
        return;
    }
    let own = depth(&line.node);
    if tree.lines.get(tree.cursor + 1).is_some_and(|next| depth(&next.node) > own) {
        tree.cursor += 1;
    }
}

fn depth(node: &Node) -> usize {
    match node {
        Node::Category(_) => 0,
        Node::Area(_) => 1,
        Node::Capability(_) => 2,
    }
}

/// Unfolds what a thing lies beneath, so that it can be seen wherever it was found.
fn open_above(tree: &mut Tree, map: &Map, node: &Node) {
    let area = match node {
        Node::Category(_) => return,
        Node::Area(id) => map.area(id),
        Node::Capability(id) => map.capability(id).and_then(|it| map.area(&it.area)),
    };
    let Some(area) = area else { return };
    let mut above = vec![Node::Category(area.category.clone())];
    if matches!(node, Node::Capability(_)) {
        above.push(Node::Area(area.id.clone()));
    }
    for node in above {
        if tree.folded.remove(&node) {
            tree.made = None;
        }
    }
}

fn lines(session: &Session, folded: &BTreeSet<Node>) -> Vec<Line> {
    let map = &session.map;
    let mut members: HashMap<&AreaId, Vec<usize>> = HashMap::new();
    for (index, it) in map.capabilities.iter().enumerate().filter(|(_, it)| it.off.is_none()) {
        members.entry(&it.area).or_default().push(index);
    }
    let count = |area: &AreaId| members.get(area).map_or(0, Vec::len);
    let mut lines = Vec::new();
    for (index, category) in map.categories.iter().enumerate() {
        let node = Node::Category(category.id.clone());
        let open = !folded.contains(&node);
        let total = map.areas_of(&category.id).map(|area| count(&area.id)).sum();
        lines.push(Line { node, index, count: total });
        let own = map.areas.iter().enumerate().filter(|(_, it)| open && it.category == category.id);
        for (index, area) in own {
            let node = Node::Area(area.id.clone());
            let open = !folded.contains(&node);
            lines.push(Line { node, index, count: count(&area.id) });
            let beneath = members.get(&area.id).filter(|_| open).into_iter().flatten();
            lines.extend(beneath.filter_map(|index| {
                let node = Node::Capability(map.capabilities.get(*index)?.id.clone());
                Some(Line { node, index: *index, count: 0 })
            }));
        }
    }
    lines
}
