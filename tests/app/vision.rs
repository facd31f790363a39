//! Workshop 1 by keys: notes written in silence, sorted on the board, boiled down to goals.

use verkstad::domain::desk::Desk;
use verkstad::domain::id::ClusterId;
use verkstad::domain::method::Stage;
use verkstad::domain::note::{Note, NoteKind, Sheet};
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, ward};

const LIST: &str = "- Öppet dygnet runt\r\n\n• E-legitimation för alla\n1. Journalen följer patienten\n\t2)\tRobotar som läser av mätare\n\n   \n3) Slippa fylla i samma uppgifter flera gånger\n";

fn vision(size: (u16, u16), lang: Lang) -> Harness {
    Harness::at(Stage::Vision, fyrbodal(), size, lang)
}

/// Eight notes: five of the list above, three with kind and prompt; two clusters of two, in the second one beneath.
fn sorted(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = vision(size, lang);
    harness.written(LIST);
    harness.keys("n<C-k><Tab>Direktsändning från fullmäktige<Enter><C-k>");
    harness.keys(
        "Alla system pratar olika språk med varandra och ingen äger helheten när något går sönder<Enter>",
    );
    harness.keys("<Tab><Tab><Tab>Lärplattformen håller inte måttet<Enter><Esc>");
    harness.keys("<Home>mmcTillgänglighet<Enter>");
    harness.keys("<End><Home>mcUppgifter en gång<Enter>");
    harness.keys("<Down>m<Right><End>x<Home><Left><Home>");
    harness
}

fn texts(session: &Session) -> Vec<&str> {
    session.notes.iter().map(|note| note.text.as_str()).collect()
}

fn note<'a>(session: &'a Session, start: &str) -> Option<&'a Note> {
    session.notes.iter().find(|note| note.text.as_str().starts_with(start))
}

fn cluster_of<'a>(session: &'a Session, start: &str) -> Option<&'a str> {
    note(session, start)?.cluster.as_ref().map(ClusterId::as_str)
}

#[test]
fn kind_and_prompt_are_carried_from_note_to_note() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys(
        "nett<Enter><C-k><Tab>två<Enter>tre<Enter><Enter><Tab>fyra<Enter><S-Tab><S-Tab><C-k>fem<Enter>",
    );
    let prompts = &harness.session().method.workshop(Stage::Vision).unwrap().prompts;
    let (first, second) = (Some(prompts[0].id.clone()), Some(prompts[1].id.clone()));
    let told: Vec<_> =
        harness.session().notes.iter().map(|it| (it.text.as_str(), it.kind, it.prompt.clone())).collect();
    assert_eq!(
        told,
        [
            ("ett", NoteKind::Free, None),
            ("två", NoteKind::Expectation, first.clone()),
            ("tre", NoteKind::Expectation, first),
            ("fyra", NoteKind::Expectation, second),
            ("fem", NoteKind::Challenge, None),
        ]
    );
}

#[test]
fn every_character_goes_into_the_line_while_writing() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n").text("q? u:gLTS<>/ h1").keys("<Left><BS><Home>å<Enter>");
    assert_eq!(texts(harness.session()), ["åq? u:gLTS<>/ 1"]);
    assert!(harness.app.ui.overlays.is_empty() && harness.app.ui.effects.is_empty());
}

#[test]
fn what_was_begun_is_kept_when_one_leaves_the_line() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nhalv tanke<Esc>");
    assert!(harness.session().notes.is_empty());
    assert!(harness.screen().contains("finns kvar"));
    harness.keys("n<Enter>");
    assert_eq!(texts(harness.session()), ["halv tanke"]);
}

#[test]
fn others_notes_are_not_seen_while_writing() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nförsta tanken<Enter>andra tanken<Enter>");
    assert!(!harness.screen().contains("första tanken"));
    assert!(harness.screen().contains("✓ Noterat: andra tanken"));
}

#[test]
fn a_messy_list_becomes_notes_that_one_undo_takes_away() {
    for start in ["", "n"] {
        let mut harness = vision((80, 24), Lang::Sv);
        harness.keys(start).written(LIST);
        let want = [
            "Öppet dygnet runt",
            "E-legitimation för alla",
            "Journalen följer patienten",
            "Robotar som läser av mätare",
            "Slippa fylla i samma uppgifter flera gånger",
        ];
        assert_eq!(texts(harness.session()), want);
        assert!(harness.screen().contains("5 lappar skrevs ner"));
        harness.keys("<Esc>u");
        assert!(harness.session().notes.is_empty());
    }
}

#[test]
fn a_single_pasted_line_waits_in_the_line() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nMer: ").paste("- tid\n");
    assert!(harness.session().notes.is_empty());
    harness.keys("<Enter>");
    assert_eq!(texts(harness.session()), ["Mer: tid"]);
}

#[test]
fn marked_notes_become_a_cluster_and_leave_it() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.written(LIST).keys("mjmcTillgång<Enter>");
    assert_eq!(cluster_of(harness.session(), "Öppet"), Some("tillgang"));
    assert_eq!(cluster_of(harness.session(), "Journalen"), Some("tillgang"));
    assert_eq!(cluster_of(harness.session(), "E-leg"), None);
    // The cursor has gone on among the loose notes; the next one is put into the cluster and taken out again.
    harness.keys("p<Enter>");
    let moved = harness.session().notes.iter().filter(|note| note.cluster.is_some()).count();
    assert_eq!(moved, 3);
    harness.keys("<End>o");
    let left = harness.session().notes.iter().filter(|note| note.cluster.is_some()).count();
    assert_eq!(left, 2);
    harness.keys("uuu");
    assert!(harness.session().clusters.is_empty());
    assert_eq!(harness.session().notes.len(), 5);
}

#[test]
fn an_empty_cluster_name_keeps_the_window_open() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.written(LIST).keys("c<Enter>");
    assert!(harness.session().clusters.is_empty());
    harness.keys("Namn<Enter>");
    assert_eq!(harness.session().clusters.len(), 1);
}

#[test]
fn merged_notes_stay_beneath_and_can_be_lifted_out() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.written(LIST).keys("mjmkkx");
    // The cursor stood on the second note: the first and the third lie beneath it.
    let head = note(harness.session(), "E-leg").unwrap().id.clone();
    assert_eq!(note(harness.session(), "Öppet").unwrap().beneath, Some(head.clone()));
    assert_eq!(note(harness.session(), "Journalen").unwrap().beneath, Some(head));
    assert!(harness.screen().contains("└ · Öppet dygnet runt"));
    assert_eq!(harness.session().notes.len(), 5);
    harness.keys("jX");
    assert_eq!(note(harness.session(), "Öppet").unwrap().beneath, None);
    harness.keys("uu");
    assert!(harness.session().notes.iter().all(|note| note.beneath.is_none()));
}

#[test]
fn what_cannot_be_done_says_why() {
    for (keys, why) in [
        ("x", "Markera med m de lappar"),
        ("X", "ligger inte under någon annan"),
        ("o", "ligger inte i någon grupp"),
        ("p", "ingen grupp ännu"),
        ("b", "Ställ dig på en grupp"),
        ("<Tab>d", "inget mål ännu"),
    ] {
        let mut harness = vision((80, 24), Lang::Sv);
        harness.written(LIST).keys(keys);
        assert!(harness.screen().contains(why), "{keys}: {}", harness.screen());
    }
}

#[test]
fn a_note_is_edited_tagged_turned_and_removed() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.written("bara en\n").keys("e till<Enter>tta<Down><Enter>");
    let prompts = &harness.session().method.workshop(Stage::Vision).unwrap().prompts;
    let only = harness.session().notes[0].clone();
    assert_eq!(only.text.as_str(), "bara en till");
    assert_eq!((only.kind, only.prompt.clone()), (NoteKind::Challenge, Some(prompts[0].id.clone())));
    harness.keys("d");
    assert!(harness.session().notes[0].aside);
    harness.keys("u");
    assert_eq!(harness.session().notes, [only]);
}

#[test]
fn a_note_put_aside_is_kept_at_the_end_and_comes_back() {
    for (width, height) in [(80, 24), (120, 40), (200, 50)] {
        let mut harness = sorted((width, height), Lang::Sv);
        let notes = harness.session().notes.len();
        harness.keys("<Home>mmd");
        assert!(harness.screen().contains("2 lappar är undanlagda"));
        assert_eq!(harness.session().notes_on(Sheet::Vision).count(), notes - 2);
        assert!(harness.screen().contains("▸ 2 undanlagda"));
        // Shown by Enter on their heading, each comes back by d, where the cursor goes on to the next.
        harness.keys("<Right><End><Enter><Down>d");
        assert!(harness.screen().contains("▾ En undanlagd"));
        harness.keys("d");
        assert!(!harness.screen().contains("undanlagd"));
        assert_eq!(harness.session().notes_on(Sheet::Vision).count(), notes);
    }
}

#[test]
fn only_what_has_been_put_aside_is_removed_for_good_and_only_when_asked_twice() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.written(LIST).keys("W");
    assert!(harness.screen().contains("Bara en undanlagd lapp"));
    harness.keys("d<End><Enter><Down>W");
    assert!(harness.screen().contains("Ta bort den undanlagda lappen för gott?"));
    harness.keys("<Enter>");
    assert_eq!(harness.session().notes.len(), 5);
    harness.keys("Wj");
    assert_eq!(harness.session().notes.len(), 4);
    harness.keys("u");
    assert_eq!(harness.session().notes.len(), 5);
}

#[test]
fn a_cluster_is_renamed_and_removed_and_its_notes_stay() {
    let mut harness = sorted((80, 24), Lang::Sv);
    harness.keys("<Right>r");
    harness.keys(" för alla<Enter>");
    assert_eq!(harness.session().clusters[0].name.as_str(), "Tillgänglighet för alla");
    let notes = harness.session().notes.len();
    harness.keys("d");
    assert_eq!(harness.session().clusters.len(), 1);
    assert_eq!(harness.session().notes.len(), notes);
    assert_eq!(cluster_of(harness.session(), "Öppet"), None);
}

#[test]
fn a_cluster_becomes_a_goal_or_joins_one() {
    let mut harness = sorted((80, 24), Lang::Sv);
    harness.keys("<Right>b<Enter>Alla kommer in, jämt.<Enter>");
    let goal = harness.session().goals[0].clone();
    assert_eq!(goal.name.get(Lang::Sv), "Tillgänglighet");
    assert_eq!(harness.session().clusters[0].goal, Some(goal.id.clone()));
    assert_eq!(goal.sentence.get(Lang::Sv), "Alla kommer in, jämt.");
    harness.keys("b");
    assert!(harness.screen().contains("B länkar"), "{}", harness.screen());
    harness.keys("<Right>B<Enter>");
    assert_eq!(harness.session().clusters[1].goal, Some(goal.id.clone()));
    assert_eq!(harness.session().goals.len(), 1);
    // Removing the goal lets go of both.
    harness.keys("<Tab>d");
    assert!(harness.session().goals.is_empty());
    assert!(harness.session().clusters.iter().all(|cluster| cluster.goal.is_none()));
    harness.keys("u");
    assert_eq!(harness.session().clusters[1].goal, Some(goal.id.clone()));
    harness.keys("t").text("avveckla").keys("<Space><Enter>");
    let serves = |harness: &Harness| {
        let mut all = harness.session().map.capabilities.iter();
        all.find(|it| it.name.sv.as_str() == "Avveckla").unwrap().goals.contains(&goal.id)
    };
    assert!(serves(&harness), "{}", harness.screen());
    harness.keys("t").text("avveckla").keys("<Space><Enter>");
    assert!(!serves(&harness));
}

#[test]
fn ready_goals_are_taken_over_once_and_put_in_order() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("<Tab>s");
    let ready: Vec<_> = harness.session().method.goals.iter().map(|goal| goal.id.clone()).collect();
    let order = |harness: &Harness| -> Vec<_> {
        harness.session().goals.iter().map(|goal| goal.id.clone()).collect()
    };
    assert_eq!(order(&harness), ready);
    assert!(harness.screen().contains("7 mål hämtades"));
    harness.keys("s");
    assert!(harness.screen().contains("inga fler färdiga mål"));
    harness.keys("JJK");
    let mut want = ready;
    want.swap(0, 1);
    assert_eq!(order(&harness), want);
    harness.keys("<End>J");
    assert!(harness.screen().contains("redan sist"));
    assert!(harness.screen().contains("1 Vision 7"));
}

#[test]
fn a_goal_is_written_and_written_anew() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("<Tab>nHel kväll<Enter>Vi är lediga.<Enter>");
    let goal = &harness.session().goals[0];
    assert_eq!((goal.name.get(Lang::Sv), goal.sentence.get(Lang::Sv)), ("Hel kväll", "Vi är lediga."));
    harness.keys("s<Home>e fri<Enter><Enter>");
    let goal = &harness.session().goals[0];
    assert_eq!((goal.name.get(Lang::Sv), goal.sentence.get(Lang::Sv)), ("Hel kväll fri", "Vi är lediga."));
    // A text that is left as it is keeps both its languages; one that is not says only what was typed.
    harness.keys("<Down>e<Enter> Nu.<Enter>");
    let (goal, ready) = (&harness.session().goals[1], &harness.session().method.goals[0]);
    assert_eq!(goal.name, ready.name);
    assert!(goal.sentence.en.is_empty() && goal.sentence.sv.as_str().ends_with(" Nu."));
}

#[test]
fn a_filter_narrows_both_notes_and_clusters() {
    let mut harness = sorted((80, 24), Lang::Sv);
    harness.keys("/patient");
    assert!(harness.screen().contains("Journalen"));
    assert!(!harness.screen().contains("Robotar") && !harness.screen().contains("▾ Tillgänglighet"));
    harness.keys("<Enter>");
    assert!(harness.screen().contains("bara ”patient”"));
    harness.keys("<Esc>");
    assert!(harness.screen().contains("Robotar"));
}

#[test]
fn enter_esc_arrows_and_clicks_change_nothing() {
    let mut harness = sorted((120, 40), Lang::Sv);
    harness.keys("<Tab>s<Tab>");
    let before = harness.session().clone();
    for key in [
        "<Enter>", "<Esc>", "<Up>", "<Down>", "<Right>", "<Left>", "<End>", "<Enter>", "<Esc>", "<Space>",
        "<Tab>",
    ] {
        harness.keys(key);
    }
    for row in 3..38 {
        harness.click(10, row).keys("<Esc>").click(90, row).keys("<Esc><Esc>");
    }
    assert_eq!(harness.session(), &before);
}

#[test]
fn every_view_can_be_drawn_at_any_size() {
    let mut harness = sorted((80, 24), Lang::Sv);
    harness.keys("<Tab>s<Tab>");
    for (width, height) in [(60, 15), (99, 15), (100, 16), (1, 1), (500, 3), (300, 100)] {
        harness.resize(width, height);
        for key in [
            "<Down>", "<End>", "<Right>", "<End>", "m", "m", "<Left>", "/x", "<Esc>", "<Tab>", "<End>",
            "<Tab>", "n", "<Tab>", "<Esc>",
        ] {
            harness.keys(key);
        }
    }
}

#[test]
fn two_thousand_notes_are_gone_through() {
    let mut desk = Desk::new(fyrbodal());
    let texts = (0..2000).map(|n| format!("Lapp nummer {n}").as_str().into()).collect();
    let edit = plan::add_notes(desk.session(), NewNotes { texts, ..NewNotes::default() }).unwrap();
    desk.make(edit).unwrap();
    let mut harness = Harness::at(Stage::Vision, desk.session().clone(), (120, 40), Lang::Sv);
    harness.keys("<End>");
    assert!(harness.screen().contains("Lapp nummer 1999"));
    harness.keys("<PgUp><Home>mmmcTre<Enter>");
    assert!(harness.screen().contains("1997 utan grupp"));
    assert!(harness.screen().contains("▾ Tre 3"));
}

#[test]
fn another_methods_prompts_are_asked() {
    let mut harness = Harness::at(Stage::Vision, ward(), (80, 24), Lang::Sv);
    harness.keys("n<Tab>");
    assert!(harness.screen().contains("Vad ska vara bättre för patienten om fem år?"));
    assert!(harness.screen().contains("Fråga · 1 av 2"));
    harness.keys("<Tab>Ljus på natten<Enter>");
    assert_eq!(harness.session().notes[0].prompt.as_ref().unwrap().as_str(), "dygnets-timmar");
    harness.keys("<Tab>");
    assert!(harness.screen().contains("Ingen särskild fråga"));
}

#[test]
fn each_view_at_each_size() {
    for (size, name) in [((80, 24), "80"), ((120, 40), "120"), ((200, 50), "200")] {
        insta::assert_snapshot!(format!("empty_{name}"), vision(size, Lang::Sv).screen());
        insta::assert_snapshot!(format!("goals_empty_{name}"), vision(size, Lang::Sv).keys("<Tab>").screen());
        let mut harness = sorted(size, Lang::Sv);
        insta::assert_snapshot!(format!("board_{name}"), harness.keys("<Home><Down>m<Right><Down>").screen());
        insta::assert_snapshot!(format!("capture_{name}"), harness.keys("<Esc>n<Tab>En ny tank").screen());
        harness.keys("<BS><Esc><Right>b<Enter><Enter><Tab>s");
        insta::assert_snapshot!(format!("goals_{name}"), harness.keys("<Home><Down>").screen());
    }
}

#[test]
fn each_view_in_english() {
    let mut harness = sorted((80, 24), Lang::En);
    insta::assert_snapshot!("board_en", harness.keys("<Down><Down><Down>").screen());
    insta::assert_snapshot!("capture_en", harness.keys("n").screen());
    insta::assert_snapshot!("goals_en", harness.keys("<Esc><Tab>s<Down>").screen());
}
