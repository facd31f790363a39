//! From what people wrote to a map that can be followed back, as a facilitator does it: paste, sort, name, link.

use verkstad::analysis::coverage::Coverage;
use verkstad::domain::method::Stage;
use verkstad::domain::note::Sheet;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

const SIXTY: &str = include_str!("../fixtures/pasted-60.txt");
const MESS: &str = include_str!("../fixtures/pasted-300.txt");

/// What a person makes of the sixty lines: which of seven thoughts each belongs to, in the order they come.
const SORTED: &str = "123456712345671234567123456712345671234567123456732456735477";

const NAMES: [&str; 7] = [
    "Ligga steget före",
    "Öppet dygnet runt",
    "Tålig it",
    "Trygga tjänster",
    "En väg in",
    "En arbetsplats att välja",
    "Effektivt och nyskapande",
];

/// A person at the keyboard, whose keys are counted.
struct Person {
    harness: Harness,
    keys: usize,
}

impl Person {
    fn at(session: Session, size: (u16, u16)) -> Self {
        Self { harness: Harness::at(Stage::Vision, session, size, Lang::Sv), keys: 0 }
    }

    /// Presses keys, written as the harness has them; a name in angle brackets is one key.
    fn keys(&mut self, keys: &str) -> &mut Self {
        let named: usize = keys.split('<').skip(1).filter_map(|rest| rest.find('>')).sum();
        self.keys += keys.chars().count() - named - keys.matches('<').count();
        self.harness.keys(keys);
        self
    }

    /// Pastes a text: one key.
    fn paste(&mut self, text: &str) -> &mut Self {
        self.keys += 1;
        self.harness.paste(text);
        self
    }

    fn session(&self) -> &Session {
        self.harness.session()
    }

    /// One digit a note; the first of each digit is followed by the cluster's name.
    fn sort(&mut self, digits: &str) {
        let mut known = 0;
        for digit in digits.chars() {
            self.keys(&digit.to_string());
            let number = digit.to_digit(10).unwrap() as usize;
            if number > known {
                known = number;
                self.keys(NAMES[number - 1]).keys("<Enter>");
            }
        }
    }
}

#[test]
fn sixty_pasted_notes_become_seven_goals_with_few_keys() {
    for size in [(80, 24), (120, 40), (200, 50)] {
        let mut person = Person::at(fyrbodal(), size);
        person.paste(SIXTY).keys("w<Home>");
        assert_eq!(person.session().notes.len(), 60);
        person.sort(SORTED);
        let loose = person.session().notes.iter().filter(|note| note.cluster.is_none()).count();
        assert_eq!(loose, 0, "{}", person.harness.screen());
        // Each cluster in turn becomes the goal that it is named after.
        person.keys("z<Home>");
        for number in 0..7 {
            if size.0 >= 98 && number == 0 {
                person.keys("<Right><Home>");
            }
            person.keys("b<Enter><Enter><Down>");
        }
        let names: Vec<_> = person.session().goals.iter().map(|goal| goal.name.sv.to_string()).collect();
        assert_eq!(names, NAMES, "{}", person.harness.screen());
        let typed: usize = NAMES.iter().map(|name| name.chars().count()).sum();
        // A digit a note, an Enter a name, four keys a goal, and a handful on the way.
        let others = person.keys - typed;
        assert!(others <= 60 + 7 + 4 * 7 + 7, "{others} keys beside the names");
    }
}

#[test]
fn three_hundred_messy_lines_become_goals_that_capabilities_serve() {
    let mut person = Person::at(fyrbodal(), (120, 40));
    person.paste(MESS).keys("w<Home>");
    let written = person.session().notes.len();
    assert!((180..=220).contains(&written), "{written}");
    // What holds a word is marked at once and goes into one cluster; the rest is sorted note by note.
    for (word, name) in [("nät", "Tålig it"), ("jour", "Trygga tjänster"), ("svar", "Öppet dygnet runt")]
    {
        person.keys(&format!("/{word}<Enter>*c{name}<Enter><Esc>"));
    }
    let clustered = person.session().notes.iter().filter(|note| note.cluster.is_some()).count();
    assert!(clustered >= 6, "{clustered}");
    person.keys("<Left><Home>123123");
    let sorted = person.session().notes.iter().filter(|note| note.cluster.is_some()).count();
    assert_eq!(sorted, clustered + 6);
    person.keys("<Right><Home>b<Enter>Nätet håller.<Enter>");
    person.keys("<Tab>t").keys("teknisk<Space><Enter>");
    let session = person.session();
    let goal = &session.goals[0];
    assert_eq!(goal.sentence.sv.as_str(), "Nätet håller.");
    let serving: Vec<_> = session
        .map
        .capabilities
        .iter()
        .filter(|it| it.goals.contains(&goal.id))
        .map(|it| it.name.sv.as_str())
        .collect();
    assert_eq!(serving, ["Förstå teknisk miljö"]);
    assert!(Coverage::of(session).goals[0].is_served());
    // From the notes one undo at a time leads back to nothing at all.
    let edits = session.edit;
    for _ in 0..edits {
        person.keys("u");
    }
    assert!(person.session().notes.is_empty() && person.session().goals.is_empty());
}

#[test]
fn candidates_become_a_map_that_leads_back_to_them() {
    let mut session = fyrbodal();
    session.map = verkstad::domain::map::Map::default();
    session.rounds[0].order.clear();
    let mut person = Person::at(session, (120, 40));
    person
        .keys("<F2><S-Tab>")
        .paste("Slå av system\nHålla igång driften\nLyssna på användare\nFånga behov\n");
    person.keys("w<Home>1Förvalta<Enter>12Förstå behov<Enter>2<Home>");
    person.keys("<Right><Home>b<Enter>Kärna<Enter>b");
    assert_eq!(person.session().map.count(), 2, "{}", person.harness.screen());
    person.keys("<Down><Down><Down>b<Enter>");
    let session = person.session();
    let map = &session.map;
    assert_eq!(
        (map.categories.len(), map.areas.len(), map.count()),
        (1, 2, 4),
        "{}",
        person.harness.screen()
    );
    for capability in &map.capabilities {
        let from = session
            .notes_on(Sheet::Capabilities)
            .filter(|it| it.candidate.became == Some(capability.id.clone()));
        assert_eq!(from.count(), 1);
    }
}
