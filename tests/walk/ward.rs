//! A method of the user's own with other names, dots and scenarios, in English, on a middling terminal.

use verkstad::domain::text::Lang;

use super::sitting::{Folders, Sitting};

const MIDDLING: (u16, u16) = (120, 40);

fn walked(folders: &Folders) -> Sitting {
    let mut sitting = Sitting::start(folders, MIDDLING, Lang::En);
    sitting.keys("nWard five<Enter>s").says("4 participants added.");
    sitting.keys("<F1>nFewer falls<Enter><Esc>").paste("- calm nights\n- home in time\n").keys("w");
    sitting.keys("<Home>mmcSafety<Enter><Right>b<Enter><Enter>").says("1 Direction");
    sitting.keys("<F2>/allocate<Enter>r in time<Enter><Enter>nFollow up<Enter>After discharge<Enter>");
    sitting.keys("<F3><Enter>123<Esc><Tab>").says("Round 1, open");
    sitting.keys("<F4><Enter>2j2j2<Esc><Tab>").says("Weakest first.");
    sitting.keys("<F5>n<Enter><Enter>p<Space><Down><Space><Enter>a<Enter>t<Enter>b<Enter>");
    sitting
}

// The pilot's hours for one ward are 3 × 2 and 20 to 40, for two wards twice that; one post is unknown.
fn totals(sitting: &mut Sitting) {
    sitting.says("26–46").says("52–92");
}

#[test]
fn a_ward_walks_all_five_workshops_in_english() {
    let folders = Folders::with_method(include_str!("../fixtures/vardavdelning.ron"));
    let mut sitting = walked(&folders);
    sitting.keys("<Tab><Tab><Tab><Tab><Tab>");
    totals(&mut sitting);
    let session = sitting.session();
    assert_eq!((session.notes.len(), session.goals.len(), session.choices.len()), (3, 1, 1));
    assert_eq!(session.choices[0].scenario, Some(3), "the pilot brings its scenario");
    assert_eq!(session.choices[0].start.unwrap().to_string(), "2026-12-21", "the Monday four weeks ahead");
    let before = sitting.quit();
    assert!(folders.has("Ward five"));

    let mut again = Sitting::start(&folders, MIDDLING, Lang::En);
    again.says("Ward five").keys("<Enter>");
    assert_eq!(*again.session(), before);
    again.keys("<F5><Enter><Tab><Tab><Tab><Tab><Tab>");
    totals(&mut again);
    again.keys("u");
    assert_eq!(again.session().choices[0].start, None);
}
