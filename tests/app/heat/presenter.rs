//! The picture shown to the room: large, with nobody in it, and with keys that only look.

use verkstad::domain::edit::{Comment, Edit};
use verkstad::domain::method::Stage;
use verkstad::domain::round::BallotKey;
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Showing, Terms};
use verkstad::domain::text::Lang;

use super::super::harness::Harness;
use super::super::maturity::answered;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

fn open(session: Session, size: (u16, u16)) -> Harness {
    Harness::at(Stage::Maturity, session, size, Lang::Sv)
}

/// The answered round with a comment on the first capability, shown by name.
fn named(size: (u16, u16)) -> Harness {
    let mut harness = open(answered(), size);
    let session = harness.session();
    let ballot = BallotKey::keyed(1, session.respondents[0].id.clone(), "".into());
    let capability = session.rounds[0].order[0].clone();
    harness.make(Edit::Comment(Comment { ballot, capability, text: "Hemligt ord".into() }));
    harness.keys("Vj");
    harness
}

#[test]
fn nobody_is_named_in_any_picture_whatever_was_asked_for() {
    for size in SIZES {
        for way in ["P", "<Esc>P", "<Esc><Enter>P", "<Tab>P"] {
            let mut harness = named(size);
            harness.keys(way);
            for _ in 0..3 {
                for keys in ["", "<Enter>", "<Esc>"] {
                    let screen = harness.keys(keys).screen();
                    for respondent in &answered().respondents {
                        let names = [respondent.name.as_str(), respondent.short.as_str()];
                        assert!(names.iter().all(|name| !screen.contains(name)), "{way} {names:?}\n{screen}");
                    }
                    assert!(!screen.contains("Hemligt"), "{way}\n{screen}");
                }
                harness.keys("<Tab>");
            }
        }
    }
}

#[test]
fn the_picture_fills_the_screen_and_both_keys_lead_back_to_where_one_was() {
    for (way, leave) in [("", "P"), ("", "<Esc>"), ("<Tab>", "P"), ("<Esc>", "P"), ("<Esc><Enter>", "<Esc>")]
    {
        let mut harness = open(answered(), (120, 40));
        let before = harness.keys(way).screen();
        let shown = harness.keys("P").screen();
        assert!(!shown.contains("Deltagare"), "{shown}");
        assert!(shown.lines().last().is_some_and(|line| line.contains("P sluta visa")), "{shown}");
        assert_eq!(harness.keys(leave).screen(), before, "{way} {leave}");
    }
}

#[test]
fn keys_that_rate_write_or_name_do_nothing_while_it_is_shown() {
    let mut harness = open(answered(), (120, 40));
    harness.keys("P");
    let (shown, edit) = (harness.screen(), harness.session().edit);
    harness.keys("01234x.cVuNEwr");
    assert_eq!(harness.session().edit, edit);
    assert_eq!(harness.screen(), shown);
}

#[test]
fn going_elsewhere_ends_it() {
    let mut harness = open(answered(), (120, 40));
    harness.keys("P:").text("vision");
    let screen = harness.keys("<Enter>").screen();
    assert!(screen.contains("Deltagare"), "{screen}");
    let screen = harness.keys("<F3>").screen();
    assert!(screen.contains("Deltagare"), "{screen}");
}

#[test]
fn a_closed_round_shows_how_many_have_answered_and_no_value() {
    let mut session = answered();
    session.rounds[0].terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    let mut harness = open(session, (120, 40));
    let screen = harness.keys("P").screen();
    assert!(screen.contains("14 av 15 har svarat"), "{screen}");
    let decimal = |word: &str| {
        word.contains(',') && !word.ends_with(',') && word.replace(',', ".").parse::<f64>().is_ok()
    };
    assert!(!screen.split_whitespace().any(decimal), "{screen}");
}

#[test]
fn the_shown_pictures_are_fit_for_the_wall_at_three_sizes() {
    for (width, height) in SIZES {
        let mut harness = open(answered(), (width, height));
        harness.keys("Ps<Home>");
        insta::assert_snapshot!(format!("shown_{width}"), harness.screen());
        harness.keys("<Tab>");
        insta::assert_snapshot!(format!("shown_map_{width}"), harness.screen());
    }
}
