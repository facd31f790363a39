//! Cells and windows worked out by hand.

use chrono::NaiveDate;

use super::{Scale, Zoom};

// A hundred days on fifty cells are one day for each half cell.
#[test]
fn a_stretch_fills_the_halves_that_it_touches() {
    let scale = Scale::new(0, 99, 50);
    let bar = |from, to| scale.bar(from, to).unwrap();
    assert_eq!(bar(0, 3), (0, vec!["█", "█"]));
    assert_eq!(bar(1, 3), (0, vec!["▐", "█"]));
    assert_eq!(bar(2, 4), (1, vec!["█", "▌"]));
    assert_eq!(bar(7, 7), (3, vec!["▐"]));
    assert_eq!(bar(99, 99), (49, vec!["▐"]));
    assert_eq!(bar(-5, 1), (0, vec!["█"]), "what lies before the window is cut");
    assert_eq!((scale.bar(-5, -1), scale.bar(100, 120)), (None, None));
    let short = Scale::new(0, 999, 10).bar(500, 500).unwrap();
    assert_eq!(short, (5, vec!["▌"]), "a day is never too short to see");
}

// 2026-01-12 + 20 days is 1 February, + 48 days 1 March; half cells of one day each.
#[test]
fn months_fall_on_their_first_day() {
    let start = NaiveDate::from_ymd_opt(2026, 1, 12).unwrap();
    let cells: Vec<_> = Scale::new(0, 59, 30).months(start).iter().map(|tick| tick.cell).collect();
    assert_eq!(cells, [0, 10, 24]);
}

// 2027-01-11 is a Monday in week 2. Twenty-eight days on 56 cells are two cells each; on 19 a week has under five.
#[test]
fn weeks_begin_on_mondays_where_there_is_room() {
    let start = NaiveDate::from_ymd_opt(2027, 1, 13).unwrap();
    let cells: Vec<_> = Scale::new(0, 27, 56).weeks(start).iter().map(|tick| tick.cell).collect();
    assert_eq!(cells, [10, 24, 38, 52]);
    assert_eq!(Scale::new(0, 27, 19).weeks(start), []);
}

// Thirty days on 37 cells of 505 days are 2.2 cells, so a name of three letters needs every third month.
#[test]
fn months_are_named_at_even_distances() {
    assert_eq!(Scale::new(0, 504, 37).month_step(), 3);
    assert_eq!(Scale::new(0, 504, 120).month_step(), 1);
    assert_eq!(Scale::new(0, 9_999, 20).month_step(), 12);
}

#[test]
fn round_days_keep_apart() {
    let days: Vec<_> = Scale::new(0, 303, 37).rounds().iter().map(|tick| (tick.what, tick.cell)).collect();
    assert_eq!(days, [(0, 0), (50, 6), (100, 12), (150, 18), (200, 24), (250, 30), (300, 36)]);
}

// 400 days halve to 200 around their middle; a quarter of 200 is 50. The closest window is a fortnight.
#[test]
fn a_window_halves_goes_along_and_never_leaves_the_chart() {
    let days = 400;
    let scale = Scale::new(10, 409, 80);
    let mut zoom = Zoom::default();
    assert!(zoom.closer(days));
    assert_eq!(scale.seen(zoom), Scale::new(110, 309, 80));
    zoom.go(1, days);
    assert_eq!(scale.seen(zoom), Scale::new(160, 359, 80));
    zoom.go(9, days);
    assert_eq!(scale.seen(zoom), Scale::new(210, 409, 80));
    zoom.show((20, 30), days);
    assert_eq!(scale.seen(zoom), Scale::new(30, 229, 80));
    while zoom.closer(days) {}
    assert_eq!(scale.seen(zoom).days(), 14);
    while zoom.farther(days) {}
    assert_eq!(scale.seen(zoom), scale);
    assert!(!Zoom::default().closer(5), "a few days are all in sight");
    assert!(!Zoom::default().farther(400));
}
