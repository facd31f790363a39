//! How importance is given: closed dots and their reveal, the window of the rules, hands, and dots in a rater's own room.
#![expect(clippy::disallowed_methods, reason = "invitations are laid out by hand here")]

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use verkstad::ballot::answer::{Answer, Body, Placed};
use verkstad::ballot::invitation::Invitation;
use verkstad::domain::method::{DotRule, Stage};
use verkstad::domain::rules::Weighing;
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;
use verkstad::tui::disk::{Wake, rating};
use verkstad::tui::room::Room;

use super::example::{example, rated};
use super::harness::{Harness, drafts, fyrbodal};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];
const SMALL: (u16, u16) = (80, 24);

fn gap(session: Session) -> Harness {
    Harness::at(Stage::Gap, session, SMALL, Lang::Sv)
}

/// Everything rated; dots are closed.
fn closed() -> Session {
    let mut session = rated();
    session.rules.showing = Showing::Hidden;
    session
}

fn shows(harness: &Harness, words: &str) {
    assert!(harness.screen().contains(words), "no {words:?} in\n{}", harness.screen());
}

fn hides(harness: &Harness, words: &str) {
    assert!(!harness.screen().contains(words), "{words:?} in\n{}", harness.screen());
}

#[test]
fn dots_are_closed_placed_on_two_sheets_revealed_at_once_and_ranked() {
    for (width, height) in SIZES {
        let mut harness = Harness::at(Stage::Gap, closed(), (width, height), Lang::Sv);
        let snap = |name: &str, harness: &Harness| {
            insta::assert_snapshot!(format!("dots_{name}_{width}x{height}"), harness.screen());
        };
        harness.keys("w");
        shows(&harness, "Ingen har lagt några prickar än");
        harness.keys("/Tanum<Enter>/Avveckla<Enter>3jj1<Esc>");
        shows(&harness, "Slutna tills w visar alla.");
        harness.keys("/Lysekil<Enter>");
        snap("sheet", &harness);
        harness.keys("3j3j3j1");
        shows(&harness, "alla prickar är lagda");
        harness.keys("<Esc>");
        snap("progress", &harness);
        harness.keys("<Tab>");
        shows(&harness, "Prickarna är slutna: 1 av 15");
        hides(&harness, "3 prickar");
        harness.keys("<Tab>");
        shows(&harness, "w visar dem för alla på en");
        harness.keys("w");
        shows(&harness, "13 har inte lagt");
        snap("question", &harness);
        harness.keys("<Enter>");
        assert!(harness.session().are_dots_closed(), "Enter stands on no");
        harness.keys("wj");
        shows(&harness, "[Rangordning]");
        shows(&harness, "Avveckla");
        snap("ranking", &harness);
        harness.keys("u");
        assert!(harness.session().are_dots_closed());
        shows(&harness, "Prickarna är slutna: 1 av 15");
    }
}

#[test]
fn while_dots_are_closed_no_view_says_on_what_they_lie() {
    let mut harness = gap(closed());
    harness.keys("/Tanum<Enter>3<Esc>");
    hides(&harness, "Bygga kultur");
    harness.keys("u");
    shows(&harness, "Ångrat. (prickar)");
    harness.keys("<C-r>");
    shows(&harness, "(prickar)");
    hides(&harness, "Bygga kultur");
    // Neither in the short lists, nor where one has gone elsewhere and come back.
    harness.keys("<S-Tab>");
    shows(&harness, "prickarna visas inte än");
    let figures = &harness.app.room.as_ref().unwrap().figures;
    assert!(figures.rows.iter().all(|row| figures.importance(row).is_none()));
    harness.keys("<Tab>/Tanum<Enter>");
    shows(&harness, "Är du Tanum?");
    harness.keys("<Esc>");
    hides(&harness, "●●●  Bygga kultur");
    harness.keys("<Enter>j");
    shows(&harness, "●●●  Bygga kultur");
    harness.keys("<F3><F4>");
    hides(&harness, "●●●  Bygga kultur");
    harness.keys("<Enter>j<Tab><S-Tab>");
    hides(&harness, "●●●  Bygga kultur");
}

#[test]
fn on_what_somebodys_dots_lie_is_asked_for_whether_they_are_closed_or_not() {
    for showing in [Showing::Hidden, Showing::Revealed, Showing::Live] {
        let mut session = example();
        session.rules.showing = showing;
        let mut harness = gap(session);
        harness.keys("<Enter>");
        shows(&harness, "Är du Bengtsfors?");
        hides(&harness, "Lagda prickar");
        harness.keys("<Enter>");
        hides(&harness, "Är du");
        shows(&harness, "har lagt alla sina prickar");
        harness.keys("<Enter>j");
        hides(&harness, "har lagt alla sina prickar");
        // Whoever goes elsewhere and comes back does not find them lying there.
        harness.keys("<Tab><S-Tab>");
        shows(&harness, "har lagt alla sina prickar");
    }
    let mut harness = gap(example());
    harness.keys("Vj<Enter>");
    hides(&harness, "Är du");
    hides(&harness, "har lagt alla sina prickar");
}

/// The number of dots that the list tells of beside a name.
fn told(harness: &Harness, name: &str) -> String {
    let screen = harness.screen();
    let line = screen.lines().find(|line| line.contains(name) && line.contains("/10"));
    let line = line.unwrap_or_else(|| panic!("no {name} in\n{screen}"));
    line.split_whitespace().find(|word| word.contains("/10")).unwrap().to_owned()
}

#[test]
fn no_change_of_the_map_tells_where_closed_dots_lie_and_what_is_off_it_is_free_again() {
    for (change, said, left) in [
        ("/Utbilda<Enter>d", "Prickar på den räknas inte längre", "5 prickar kvar"),
        ("/Utbilda<Enter>s", "Prickar på den räknas inte längre", "5 prickar kvar"),
        ("/Utbilda<Enter>bInkludera<Enter>", "övriga blir fria att lägga på", "5 prickar kvar"),
    ] {
        let mut harness = gap(closed());
        harness.keys("/Tanum<Enter>/Utbilda<Enter>2/Inkludera<Enter>3/Avveckla<Enter>2<Esc>");
        assert_eq!(told(&harness, "Tanum"), "7/10");
        harness.keys("<F2>").keys(change);
        let words = harness.screen().split(['│', '\n']).map(str::trim).collect::<Vec<_>>().join(" ");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(said), "{change}: {}", harness.screen());
        match change.chars().nth_back(0) {
            Some('d') => harness.text("Görs av andra").keys("<Enter>"),
            Some('s') => harness.text("Kurser; Handledning").keys("<C-s>2"),
            _ => harness.keys("1<Enter>"),
        };
        harness.keys("<F4>");
        assert_eq!(told(&harness, "Tanum"), "7/10", "{change}");
        harness.keys("/Tanum<Enter>j");
        shows(&harness, left);
        harness.keys("<Esc><F2>u<F4>");
        assert_eq!(told(&harness, "Tanum"), "7/10", "{change}");
        harness.keys("/Tanum<Enter>j");
        shows(&harness, "3 prickar kvar");
    }
}

#[test]
fn what_comes_back_on_the_map_brings_its_dots_as_far_as_there_is_room() {
    let mut harness = gap(closed());
    harness.keys("/Tanum<Enter>/Utbilda<Enter>3/Inkludera<Enter>3/Avveckla<Enter>3<Esc>");
    harness.keys("<F2>/Utbilda<Enter>d").text("Görs av andra").keys("<Enter>");
    harness.keys("<F4>/Tanum<Enter>j/Nytänkande<Enter>3");
    shows(&harness, "en prick kvar");
    harness.keys("<Esc><F2>o").text("Utbilda").keys("<Enter>");
    shows(&harness, "så många som ryms");
    harness.keys("<Enter><F4>");
    assert_eq!(told(&harness, "Tanum"), "10/10");
    let tanum = harness.session().respondents.iter().find(|it| it.name.as_str() == "Tanum").unwrap();
    let utbilda = verkstad::domain::id::CapabilityId::new("utbilda").unwrap();
    assert_eq!(harness.session().dots_on(&tanum.id, &utbilda), 1);
}

#[test]
fn the_rules_are_agreed_on_in_one_window_and_undone_in_one_step() {
    let mut harness = gap(closed());
    harness.keys("N");
    insta::assert_snapshot!("dots_rules_80x24", harness.screen());
    harness.keys("<Tab><Tab><BS><BS>12<Enter><BS>4<Enter>");
    assert_eq!(harness.session().dot_rule(), DotRule { each: 12, most_on_one: 4 });
    shows(&harness, "12 prickar var, högst 4 på samma förmåga.");
    harness.keys("N<Tab><Tab><BS><BS>10<Enter><BS>3<Enter>");
    assert_eq!(harness.session().rules.dots, None, "the method's own figures are not written down");
    harness.keys("uu");
    assert_eq!(harness.session().edit, 4 + rated().edit);
    assert_eq!(harness.session().rules.dots, None);
    harness.keys("<Enter>3j3<Esc>N<Tab><Tab><BS><BS>5<Enter><Enter>");
    shows(&harness, "Någon har redan lagt 6 prickar.");
    harness.keys("<BS>10<Tab><BS><BS>");
    harness.keys("<Esc>N<Tab><Tab><Tab><BS>2<Enter>");
    shows(&harness, "Någon har redan lagt 3 prickar på en och samma förmåga.");
    harness.keys("<BS>0<Enter>");
    shows(&harness, "1 till 10");
    harness.keys("<Esc>N<Tab><Down><Tab><Tab><Enter>");
    shows(&harness, "Prickar är redan lagda");
    assert!(harness.session().are_dots_closed());
}

#[test]
fn hands_are_counted_row_by_row_with_several_digits_and_live_totals() {
    for (width, height) in SIZES {
        let mut harness = Harness::at(Stage::Gap, closed(), (width, height), Lang::Sv);
        harness.keys("<Enter>3<Esc>N<Down><Tab><Tab><Tab><Enter>");
        assert_eq!(harness.session().rules.weighing, Weighing::Hands);
        shows(&harness, "skriv antalet händer vid varje förmåga");
        harness.keys("12<Enter>7<Down>3+-");
        shows(&harness, "22 händer på 3 av 55 förmågor");
        insta::assert_snapshot!(format!("dots_hands_{width}x{height}"), harness.screen());
        let hands: Vec<u16> = harness.session().hands.values().copied().collect();
        assert_eq!(hands.iter().sum::<u16>(), 22);
        harness.keys("<Up><Up>4<Down>");
        shows(&harness, "14 händer på 3 av 55");
        harness.keys("<Up>000<Down>1234");
        shows(&harness, "Högst 999 händer");
        harness.keys("w");
        shows(&harness, "de syns redan");
        harness.keys("<Tab>");
        shows(&harness, "[Rangordning]");
        harness.keys("<S-Tab>N<Up><Tab><Tab><Tab><Enter>");
        let session = harness.session();
        assert_eq!((session.rules.weighing, session.dots.len()), (Weighing::Dots, 1));
        assert!(!session.hands.is_empty(), "neither is lost");
    }
}

#[test]
fn nothing_but_digits_and_signs_counts_hands() {
    let mut session = example();
    session.rules.weighing = Weighing::Hands;
    let mut harness = gap(session);
    let before = harness.session().clone();
    harness.keys(
        "<Enter><Down><Right><Space><End><Esc><Enter><Tab><Tab><Tab><Tab><Tab>/Avveckla<Enter><Enter>n",
    );
    harness.click(20, 8).keys("/Avveckla<Enter>-");
    assert_eq!(*harness.session(), before);
    shows(&harness, "Här är inga händer räknade.");
}

#[test]
fn where_hands_are_counted_nothing_speaks_of_dots() {
    for (lang, dots) in [(Lang::Sv, "prick"), (Lang::En, "dot")] {
        let mut session = example();
        session.rules.weighing = Weighing::Hands;
        session.hands.insert(session.map.capabilities[3].id.clone(), 9);
        for size in SIZES {
            let mut harness = Harness::at(Stage::Gap, session.clone(), size, lang);
            for view in 0..5 {
                let mut seen = vec![harness.screen()];
                for window in ["<Enter>", "b", "e"] {
                    // The first view counts hands with what opens windows elsewhere.
                    if view > 0 {
                        seen.push(harness.keys(window).screen());
                        harness.keys("<Esc>");
                    }
                }
                for screen in seen {
                    assert!(!screen.to_lowercase().contains(dots), "{dots:?} in view {view}\n{screen}");
                }
                harness.keys("<Tab>");
            }
        }
    }
}

#[test]
fn closed_dots_are_not_none() {
    let mut session = example();
    session.rules.showing = Showing::Hidden;
    let mut harness = Harness::at(Stage::Gap, session, (200, 50), Lang::Sv);
    harness.keys("<Tab>");
    shows(&harness, "Prickarna visas inte än · medel");
    hides(&harness, "0 prickar");
    harness.keys("<Tab><Tab>");
    let stable = harness.screen();
    let stable = stable.lines().find(|line| line.contains("3,00")).unwrap();
    assert!(stable.contains("3,00   0,76   15        ·"), "{stable}");
    hides(&harness, "0 prickar");
}

/// A folder with an invitation to place dots.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        let session = fyrbodal();
        let whose = session.respondents[0].id.clone();
        let invitation = Invitation::for_dots(&session, &whose, "k7mq2x".into()).expect("an invitation");
        fs::create_dir(desk.path("delad")).expect("a folder");
        fs::write(desk.path("delad/p.invite.ron"), invitation.write().expect("it can be written")).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn open(&self, size: (u16, u16)) -> Harness {
        let around = (Some(Lang::Sv), Wake::default());
        let rating = rating::rate(&drafts(self.0.path()), &self.path("delad/p.invite.ron"), None, around);
        Harness::room(Room::for_rating(rating.expect("it can be answered")), size, Lang::Sv)
    }

    fn placed(&self) -> (Placed, u32) {
        let answer = Answer::read(&fs::read(self.path("delad/p.ballot.ron")).expect("it is there")).unwrap();
        let Body::Dots(placed) = answer.body else { panic!("no dots") };
        (placed, answer.revision)
    }
}

#[test]
fn a_rater_places_dots_in_a_room_of_their_own_and_hands_them_in() {
    for (width, height) in SIZES {
        let desk = Desk::new();
        let mut harness = desk.open((width, height));
        insta::assert_snapshot!(format!("dots_room_start_{width}x{height}"), harness.screen());
        harness.keys("s");
        shows(&harness, "Prickar förseglas inte");
        harness.keys("i<Enter>i");
        shows(&harness, "ingen prick är lagd");
        harness.keys("3jj2/Avveckla<Enter>+").kept();
        insta::assert_snapshot!(format!("dots_room_sheet_{width}x{height}"), harness.screen());
        harness.keys("i");
        shows(&harness, "4 prickar är kvar. Lämna in ändå?");
        harness.keys("j").kept();
        shows(&harness, "Svarsfilen ligger här:");
        let (placed, revision) = desk.placed();
        assert_eq!((placed.dots.values().sum::<u8>(), placed.dots.len(), revision), (6, 3, 1));
        harness.keys("<Esc>+");
        shows(&harness, "Prickarna är inlämnade. Ändra dem ändå?");
        harness.keys("<Esc>");
        assert_eq!(harness.session().dots.values().flat_map(|own| own.values()).sum::<u8>(), 6);
        harness.keys("+jij").kept();
        let (placed, revision) = desk.placed();
        assert_eq!((placed.dots.values().sum::<u8>(), revision), (7, 2));
    }
}

#[test]
fn a_draft_of_dots_is_there_again_and_goes_when_it_is_handed_in() {
    let desk = Desk::new();
    let mut harness = desk.open(SMALL);
    harness.keys("<Enter>3j2").kept();
    drop(harness);
    let mut harness = desk.open(SMALL);
    shows(&harness, "5 av 10 prickar är redan lagda");
    harness.keys("<Enter>");
    shows(&harness, "5 prickar kvar");
    harness.keys("ij").kept();
    drop(harness);
    let mut harness = desk.open(SMALL);
    shows(&harness, "Prickarna är inlämnade.");
    harness.keys("<Enter>-");
    shows(&harness, "Ändra dem ändå?");
    assert_eq!(desk.placed().0.dots.values().sum::<u8>(), 5);
}
