//! What a guide shows of long lists, where its cursor stands, and what Enter comes to.

use super::rows::Row;
use super::{Guide, Line};
use crate::tui::event::{Code, Key};
use crate::tui::keymap::key;
use crate::tui::overlay::{Answer, Outcome, Then};

/// Two parts: a line with `first` notes beneath it, the second of them with two more of its own; then a line to read.
fn guide(first: usize) -> Guide {
    let mut lines = vec![Line::heading("back"), Line::lead(0, "", "cluster")];
    for number in 0..first {
        lines.push(Line::lead(1, "", format!("note {number}")).many());
        if number == 1 || number == 5 {
            lines.push(Line::text(2, "", "beneath").many());
            lines.push(Line::text(2, "", "beneath too").many());
        }
    }
    lines.push(Line::heading("forward"));
    lines.push(Line::text(0, "", "nothing"));
    Guide::new("t", lines, Then::room(|_, _, _| Ok(())))
}

fn shown(guide: &Guide) -> String {
    let one = |row: &Row| match row {
        Row::Line(place) => guide.lines[*place].text.clone(),
        Row::More { count, .. } => format!("+{count}"),
    };
    guide.rows.all.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn press(guide: &mut Guide, code: Code) -> Outcome {
    guide.key(key(code), 10)
}

#[test]
fn a_list_with_one_too_many_is_shown_whole_and_a_longer_one_in_part() {
    let five =
        "back, cluster, note 0, note 1, beneath, beneath too, note 2, note 3, note 4, forward, nothing";
    assert_eq!(shown(&guide(5)), five);
    let nine = "back, cluster, note 0, note 1, beneath, beneath too, note 2, note 3, +5, forward, nothing";
    assert_eq!(shown(&guide(9)), nine, "what hangs on a line that is not shown is not shown either");
}

#[test]
fn enter_on_the_row_that_says_more_shows_all_and_stays_there() {
    let mut guide = guide(7);
    for _ in 0..7 {
        press(&mut guide, Code::Down);
    }
    assert!(matches!(guide.rows.all[guide.cursor], Row::More { count: 3, .. }));
    assert!(matches!(press(&mut guide, Code::Enter), Outcome::Open));
    assert!(shown(&guide).contains("note 3, note 4, note 5, beneath, beneath too, note 6, forward"));
    assert!(matches!(guide.rows.all[guide.cursor], Row::Line(8)), "on the first line that was hidden");
}

#[test]
fn the_cursor_passes_over_headings_and_tab_goes_from_part_to_part() {
    let mut guide = guide(2);
    assert_eq!(guide.cursor, 1);
    press(&mut guide, Code::Up);
    assert_eq!(guide.cursor, 1);
    press(&mut guide, Code::Tab);
    assert_eq!(guide.cursor, 7);
    press(&mut guide, Code::Tab);
    press(&mut guide, Code::Down);
    assert_eq!(guide.cursor, 7);
    press(&mut guide, Code::BackTab);
    assert_eq!(guide.cursor, 1);
    press(&mut guide, Code::End);
    assert_eq!(guide.cursor, 7);
    press(&mut guide, Code::Up);
    assert_eq!(guide.cursor, 5);
}

#[test]
fn enter_answers_with_the_line_that_leads_and_with_no_other() {
    let mut guide = guide(2);
    assert!(matches!(press(&mut guide, Code::Enter), Outcome::Answered(Answer::Picked(at)) if at == [1]));
    press(&mut guide, Code::End);
    assert!(matches!(press(&mut guide, Code::Enter), Outcome::Open));
    assert!(matches!(guide.key(Key::char('q'), 10), Outcome::Closed));
}
