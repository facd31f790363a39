//! Starting points by keys: where a map can come from, the preview, the faults, and one undo.

use verkstad::domain::map::Map;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{BallotKey, Round};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, shipped, ward};

const SIZE: (u16, u16) = (120, 40);

const LIST: &str = "kategori;område;förmåga;beskrivning;ägare\nLedningsförmågor;Leda;Bygga kultur;;\n\
    ;;Gå före;Visa vägen när det är svårt att se den.;Kim\nEgna;Nytt;Öva;;\n";

fn blank() -> Session {
    let mut session = shipped();
    session.map = Map::default();
    session.rounds = vec![Round::first(&session.map)];
    session
}

fn names(session: &Session) -> Vec<String> {
    let on = session.map.capabilities.iter().filter(|it| it.off.is_none());
    on.map(|it| it.name.get(Lang::Sv).to_owned()).collect()
}

/// The shipped map with three ratings of its first capability.
fn rated() -> Session {
    let mut harness = Harness::among(fyrbodal(), Vec::new(), &[], SIZE);
    for place in 0..3 {
        let session = harness.session();
        let respondent = session.respondents[place].id.clone();
        let ballot = BallotKey::keyed(1, respondent, "".into());
        let capability = session.map.capabilities[0].id.clone();
        let rate = verkstad::domain::edit::Rate { ballot, capability, mark: Mark::from_byte(b'2').unwrap() };
        let edit = plan::rate(session, rate).unwrap();
        harness.make(edit);
    }
    harness.session().clone()
}

#[test]
fn a_list_is_shown_before_it_is_added_and_taken_back_at_once() {
    let mut harness = Harness::among(rated(), Vec::new(), &[("karta.csv", LIST)], SIZE);
    let before = harness.session().map.clone();
    harness.keys("i");
    insta::assert_snapshot!("start_menu", harness.screen());
    harness.keys("f").text("karta.csv").keys("<Enter>");
    insta::assert_snapshot!("start_preview", harness.screen());
    harness.keys("<Enter>");
    assert_eq!(harness.session().map, before);
    harness.keys("if").text("karta.csv").keys("<Enter>a");
    assert_eq!(harness.session().map.count(), 57);
    assert!(harness.screen().contains("Kartan har nu 57 förmågor."), "{}", harness.screen());
    harness.keys("u");
    assert_eq!(harness.session().map, before);
}

#[test]
fn a_map_is_replaced_and_what_was_rated_stays_in_the_session() {
    let mut harness = Harness::among(rated(), Vec::new(), &[("karta.csv", LIST)], SIZE);
    let before = harness.session().clone();
    harness.keys("if").text("karta.csv").keys("<Enter>r");
    assert_eq!(names(harness.session()), ["Bygga kultur", "Gå före", "Öva"]);
    let round = &harness.session().rounds[0];
    assert_eq!((round.ballots.len(), &round.ballots), (3, &before.rounds[0].ballots));
    harness.keys("u");
    assert_eq!((&harness.session().map, &harness.session().rounds), (&before.map, &before.rounds));
}

#[test]
fn a_faulty_file_shows_all_its_faults_and_its_path_again() {
    let rows: Vec<String> = (0..300).map(|n| format!("F{};X\n;Y;\n", n / 2)).collect();
    let faulty = format!("förmåga;område\n{}", rows.concat());
    let files = [("fel.csv", faulty.as_str()), ("fel.md", "# A\n## B\n- c\n- C\n-\n| x | y |\n")];
    let mut harness = Harness::among(shipped(), Vec::new(), &files, (80, 24));
    harness.keys("if").text("fel.md").keys("<Enter>");
    insta::assert_snapshot!("start_faults_80", harness.screen());
    harness.keys("<Esc>");
    assert!(harness.screen().contains("fel.md"), "{}", harness.screen());
    harness.keys("<BS><BS>").text("csv").keys("<Enter>");
    assert!(harness.screen().contains("150 fel."), "{}", harness.screen());
    harness.keys("<End>");
    assert!(harness.screen().contains("600:1:"), "{}", harness.screen());
    let end = harness.screen();
    harness.keys("<Up>");
    assert_ne!(harness.screen(), end);
    harness.keys("<Home>");
    assert!(harness.screen().contains("4:1:"), "{}", harness.screen());
    harness.keys("<Esc><Esc>").keys("if").text("finns.csv").keys("<Enter>");
    assert!(harness.screen().contains("finns inte"), "{}", harness.screen());
    assert_eq!(harness.session().edit, 0);
}

#[test]
fn a_long_preview_scrolls_to_its_end_in_a_small_window() {
    let rows: Vec<String> = (0..300).map(|n| format!("Område {};Förmåga nummer {n}\n", n / 9)).collect();
    let list = format!("område;förmåga\n{}", rows.concat());
    let mut harness = Harness::among(blank(), Vec::new(), &[("lång.csv", &list)], (80, 24));
    assert!(harness.screen().contains("i hämtar en karta i stället"), "{}", harness.screen());
    harness.keys("if").text("lång.csv").keys("<Enter>");
    insta::assert_snapshot!("start_long_80", harness.screen());
    harness.keys("<End>");
    assert!(harness.screen().contains("Förmåga nummer 299"), "{}", harness.screen());
    let end = harness.screen();
    harness.keys("<Down><PgDn>");
    assert_eq!(harness.screen(), end);
    harness.keys("<PgUp>");
    assert!(!harness.screen().contains("Förmåga nummer 299"), "{}", harness.screen());
    harness.keys("a");
    assert_eq!((harness.session().map.count(), harness.session().map.areas.len()), (300, 34));
    assert_eq!(harness.session().map.categories[0].name.get(Lang::Sv), "Förmågor");
}

#[test]
fn what_a_list_leaves_open_is_asked_for() {
    let files = [("lista.txt", "Öva\nVila – på riktigt\n")];
    let mut harness = Harness::among(shipped(), Vec::new(), &files, SIZE);
    harness.keys("if").text("lista.txt").keys("<Enter>");
    assert!(harness.screen().contains("”Ledningsförmågor”"), "{}", harness.screen());
    harness.keys("c").text("stöd").keys("<Enter>");
    assert!(harness.screen().contains("”Stödförmågor”"), "{}", harness.screen());
    harness.keys("n<C-u>").text("Hälsa").keys("<Enter>");
    let screen = harness.screen();
    assert!(screen.contains("Hälsa”") && screen.contains("”Stödförmågor”"), "{screen}");
    harness.keys("a");
    let map = &harness.session().map;
    let area = map.areas.last().unwrap();
    assert!(area.name.get(Lang::Sv).ends_with("Hälsa"), "{area:?}");
    assert_eq!(area.category.as_str(), "stodformagor");
    assert_eq!(map.capabilities_of(&area.id).count(), 2);
}

#[test]
fn a_new_category_can_be_named_for_what_has_none() {
    let mut harness = Harness::among(shipped(), Vec::new(), &[("x.md", "- A\n")], SIZE);
    harness.keys("if").text("x.md").keys("<Enter>c").text("ny").keys("<Enter>").text("Egna").keys("<Enter>a");
    assert_eq!(harness.session().map.categories.last().unwrap().name.get(Lang::Sv), "Egna");
}

#[test]
fn a_template_another_session_and_nothing_at_all_are_starting_points() {
    let mut harness = Harness::among(blank(), vec![ward()], &[], SIZE);
    harness.keys("i1a");
    assert_eq!(harness.session().map.count(), 55);
    harness.keys("i0");
    assert!(
        harness.screen().contains("Tas bort: 3 kategorier, 13 områden, 55 förmågor"),
        "{}",
        harness.screen()
    );
    harness.keys("r");
    assert!(harness.session().map.is_empty());
    harness.keys("isavdelning<Enter>");
    assert!(harness.screen().contains("Från Avdelning 5"), "{}", harness.screen());
    harness.keys("a");
    assert_eq!(harness.session().map.count(), ward().map.count());
    harness.keys("isavdelning<Enter>a");
    assert!(harness.screen().contains("Ingenting ändras."), "{}", harness.screen());
    harness.keys("<Esc>uuu");
    assert!(harness.session().map.is_empty());
}

#[test]
fn nothing_is_taken_over_where_the_session_is_only_read() {
    let mut harness = Harness::among(shipped(), Vec::new(), &[], SIZE);
    harness.app.room.as_mut().unwrap().access = verkstad::tui::world::Access::Read("läses".to_owned());
    harness.keys("i");
    assert!(harness.app.ui.overlays.is_empty());
}

#[test]
fn without_other_sessions_that_choice_says_why() {
    let mut harness = Harness::among(shipped(), Vec::new(), &[], SIZE);
    harness.keys("is");
    assert!(harness.screen().contains("Det finns ingen annan session."), "{}", harness.screen());
}

#[test]
fn a_click_on_a_letter_says_that_the_letter_chooses() {
    let mut harness = Harness::among(blank(), Vec::new(), &[("karta.csv", LIST)], SIZE);
    harness.keys("if").text("karta.csv").keys("<Enter>");
    let screen = harness.screen();
    let row = screen.lines().position(|line| line.contains("a lägg till")).unwrap();
    let line: Vec<char> = screen.lines().nth(row).unwrap().chars().collect();
    let column = line.windows(4).position(|it| it == ['a', ' ', 'l', 'ä']).unwrap();
    harness.click(u16::try_from(column).unwrap(), u16::try_from(row).unwrap());
    assert_eq!(names(harness.session()), [""; 0], "clicks change nothing");
    assert!(harness.screen().contains("Klick ändrar inget"), "{}", harness.screen());
    harness.keys("a");
    assert_eq!(names(harness.session()), ["Bygga kultur", "Gå före", "Öva"]);
}
