//! From revealed ratings to three planned pilots in one sitting, by keys alone: at three sizes and in both languages.
//!
//! The figures are worked out by hand beside each assertion.

use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::sitting::{Folders, Sitting};

const RESPONDENTS: usize = 15;
const EMPTY: &str = "<BS><BS><BS><BS><BS><BS><BS><BS><BS><BS>";
/// More keys than this in one sitting of ninety minutes would leave no time to talk.
const KEYS: usize = 220;

/// A sitting that counts what is pressed.
struct Counting(Sitting, usize);

impl Counting {
    fn keys(&mut self, keys: &str) -> &mut Self {
        self.1 += super::sitting::count(keys);
        self.0.keys(keys);
        self
    }

    fn says(&mut self, text: &str) -> &mut Self {
        self.0.says(text);
        self
    }
}

/// Fifteen whole ballots; the first capability is at 1 everywhere, the second at 0 eight times and at 2 seven times, the
/// others spread over all five levels.
fn rated(folders: &Folders, size: (u16, u16), lang: Lang) -> Sitting {
    let mut sitting = Sitting::start(folders, size, lang);
    sitting.keys("nTre piloter<Enter>s<F3>");
    for who in 0..RESPONDENTS {
        let marks: String = (0..55)
            .map(|place| match place {
                0 => "1".to_owned(),
                1 if who < 8 => "0".to_owned(),
                1 => "2".to_owned(),
                _ => ((who + place) % 5).to_string(),
            })
            .collect();
        sitting.keys("<Home>").keys(&"<Down>".repeat(who)).keys("<Enter>").keys(&marks).keys("<Esc>");
    }
    sitting.keys(if lang == Lang::Sv { "Ej" } else { "Ey" });
    sitting
}

/// Hands for three, the rule's order, the marks: 9, 8 and 7 hands are one band, so the least mature comes first, and the
/// means are 14/15, 1 and 2.
fn agreed(sitting: &mut Counting, lang: Lang) {
    sitting.keys("<F4>N<Down><C-s><Home>9<Down>8<Down>7<Tab><Home>st<Down>st<Down>st");
    sitting.says(if lang == Lang::Sv { "0,93" } else { "0.93" });
    let session = sitting.0.session();
    let names: Vec<_> = session.map.capabilities.iter().take(3).map(|it| it.id.clone()).collect();
    assert!(
        names.iter().all(|id| session.judgement(id).together == Some(true)),
        "the marks are on those three"
    );
}

/// Three choices: two on the method's pilots, one of one's own with two milestones and a post.
fn planned(sitting: &mut Counting, lang: Lang) {
    sitting.keys("<F5>n<Enter><Enter>2p<Space><Down><Space><Down><Space><Enter>a<Enter>t<Enter>b");
    sitting.keys(EMPTY).keys("2027-01-11<Enter><Esc>");
    sitting
        .keys("n<Enter><Enter>1p<Space><Down><Space><Enter>t<Enter>b")
        .keys(EMPTY)
        .keys("2027-05-03<Enter><Esc>");
    let own = if lang == Lang::Sv { "egen pilot" } else { "your own" };
    sitting
        .keys("n<Enter><Enter>3p<Down><Down><Down><Space><Down><Space><Enter>t")
        .keys(own)
        .keys("<Enter>Vakt<Enter><C-s>b");
    sitting.keys(EMPTY).keys("2027-03-01<Enter><Tab><Tab><Tab><Tab>");
    sitting
        .keys("nStart<Enter>0<Enter><C-s>nProv<Enter><C-s><Tab>nBord<Tab>100–200 tkr<Tab><Right><C-s><Esc>");
}

/// What stands in the session in the end.
fn made(session: &Session) {
    let subjects: Vec<_> = session.choices.iter().map(|it| it.subject.as_str()).collect();
    let map: Vec<_> = session.map.capabilities.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(subjects, [map[1], map[0], map[2]], "in the rule's order");
    let scenarios: Vec<_> = session.choices.iter().map(|it| it.scenario.unwrap()).collect();
    assert_eq!(scenarios, [2, 1, 3]);
    let starts: Vec<_> = session.choices.iter().map(|it| it.start.unwrap().to_string()).collect();
    assert_eq!(starts, ["2027-01-11", "2027-05-03", "2027-03-01"]);
    let own = session.choices[2].pilot.as_ref().unwrap();
    assert_eq!((own.milestones.len(), own.budget.len()), (2, 1));
    let joined: Vec<_> = session.choices.iter().map(|it| it.participants().count()).collect();
    assert_eq!(joined, [3, 2, 2]);
}

fn walked(size: (u16, u16), lang: Lang) {
    let folders = Folders::empty();
    let mut sitting = Counting(rated(&folders, size, lang), 0);
    agreed(&mut sitting, lang);
    planned(&mut sitting, lang);
    made(sitting.0.session());
    // The portfolio has all three: the second begins while the first runs, with two of its organisations.
    let third = if lang == Lang::Sv { "Förankra" } else { "Anchor" };
    sitting.keys("o").says(third);
    assert!(sitting.1 <= KEYS, "{} keys", sitting.1);
    sitting.says("Bengtsfors, Dals-Ed");
    sitting.0.settled();
    let before = sitting.0.quit();
    let mut again = Sitting::start(&folders, size, lang);
    again.keys("<Enter>");
    assert_eq!(*again.session(), before);
    again.keys("<F5>o").says(third);
}

#[test]
fn three_pilots_are_planned_in_one_sitting_on_a_small_terminal() {
    walked((80, 24), Lang::Sv);
}

#[test]
fn three_pilots_are_planned_in_one_sitting_on_a_middling_terminal() {
    walked((120, 40), Lang::En);
}

#[test]
fn three_pilots_are_planned_in_one_sitting_on_a_large_terminal() {
    walked((200, 50), Lang::Sv);
}
