//! Taking over a proposed map: what is recognised, what is added, what becomes of the rest, and that nothing said is lost.

mod support {
    pub(crate) mod dice;
    pub(crate) mod session;
}

#[cfg(test)]
mod tests {
    use crate::support::dice::Dice;
    use crate::support::session::session;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use verkstad::domain::apply::apply;
    use verkstad::domain::check;
    use verkstad::domain::draft::{Draft, DraftArea, DraftCapability, DraftCategory};
    use verkstad::domain::edit::Edit;
    use verkstad::domain::id::{CapabilityId, GoalId};
    use verkstad::domain::plain::Plain;
    use verkstad::domain::plan::{Adopt, Adoption, Sums, adopt_map, because};
    use verkstad::domain::rating::Mark;
    use verkstad::domain::refusal::Refusal;
    use verkstad::domain::round::Round;
    use verkstad::domain::session::Session;
    use verkstad::domain::text::{Lang, Text};

    /// A draft as an outline: `Category`, ` Area`, `  Capability: description` by indentation.
    fn draft(outline: &str) -> Draft {
        let typed = |words: &str| Text::typed(Lang::Sv, words.trim().into());
        let mut draft = Draft::default();
        for line in outline.lines().filter(|line| !line.trim().is_empty()) {
            let depth = line.len() - line.trim_start().len();
            if depth == 0 {
                draft.categories.push(DraftCategory { name: typed(line), areas: Vec::new() });
            } else if depth == 1 {
                let area = DraftArea { name: typed(line), capabilities: Vec::new() };
                draft.categories.last_mut().unwrap().areas.push(area);
            } else {
                let (name, about) = line.split_once(':').unwrap_or((line, ""));
                let capability =
                    DraftCapability { name: typed(name), about: typed(about), goals: Vec::new() };
                let areas = &mut draft.categories.last_mut().unwrap().areas;
                areas.last_mut().unwrap().capabilities.push(capability);
            }
        }
        draft
    }

    fn replace() -> Adopt {
        Adopt::Replace { reason: "Ny karta".into() }
    }

    fn adopted(session: &Session, draft: &Draft, how: &Adopt) -> (Session, Adoption) {
        let adoption = adopt_map(session, draft, how).unwrap();
        let mut now = session.clone();
        apply(&mut now, &adoption.edit).unwrap();
        assert_eq!(check::session(&now), []);
        (now, adoption)
    }

    /// The map as an outline of names, what is off the map in brackets.
    fn outline(session: &Session) -> String {
        let mut out = Vec::new();
        for category in &session.map.categories {
            out.push(category.name.sv.to_string());
            for area in session.map.areas_of(&category.id) {
                out.push(format!(" {}", area.name.sv));
                let list = session.map.capabilities.iter().filter(|it| it.area == area.id);
                let sign =
                    |off: bool, name: &Plain| if off { format!("  ({name})") } else { format!("  {name}") };
                out.extend(list.map(|it| sign(it.off.is_some(), &it.name.sv)));
            }
        }
        out.push(String::new());
        out.join("\n")
    }

    fn sums(categories: usize, areas: usize, capabilities: usize) -> Sums {
        Sums { categories, areas, capabilities }
    }

    const LIST: &str = "\
leda
 styra
  Besluta
  Delegera: Att lämna ifrån sig.
 Följa upp
  Mäta
Kärna
 Förvalta
  Drift: Hålla igång.
  Släcka
Nytt
 Område
  Lyssna
";

    #[test]
    fn what_is_added_leaves_what_is_there() {
        let (now, done) = adopted(&session(), &draft(LIST), &Adopt::Add);
        assert_eq!(
            outline(&now),
            "Leda\n Styra\n  Besluta\n  Följa upp\n  Delegera\n Planera\n  Prioritera\n Följa upp\n  Mäta\n\
         Kärna\n Förvalta\n  Avveckla\n  Drift\n  Släcka\n Förstå\n  (Utveckla)\n  Lyssna\n\
         Stöd\n Samma id som en kategori\n  Samma id igen\nNytt\n Område\n  Lyssna\n"
        );
        assert_eq!((done.new, done.there), (sums(1, 2, 4), sums(2, 2, 2)));
        assert_eq!(
            (done.removed, done.off.len(), done.moved.len(), done.described),
            (sums(0, 0, 0), 0, 0, 1)
        );
        let doubled: Vec<&str> = done.doubled.iter().map(CapabilityId::as_str).collect();
        assert_eq!(doubled, ["lyssna-2"]);
        let order: Vec<&str> = now.rounds[1].order.iter().skip(6).map(CapabilityId::as_str).collect();
        assert_eq!(order, ["delegera", "mata", "slacka", "led", "lyssna-2"]);
    }

    #[test]
    fn a_name_is_recognised_in_the_other_language_too() {
        let (now, done) = adopted(&session(), &draft("kärna\n förvalta\n  RETIRE\n"), &Adopt::Add);
        assert_eq!((done.new, now.map), (sums(0, 0, 0), session().map));
    }

    #[test]
    fn adding_the_same_again_changes_nothing() {
        let (now, _) = adopted(&session(), &draft(LIST), &Adopt::Add);
        let again = adopt_map(&now, &draft(LIST), &Adopt::Add).unwrap();
        assert_eq!(
            (again.edit, again.new, again.there),
            (Edit::Batch(Vec::new()), sums(0, 0, 0), sums(3, 4, 6))
        );
    }

    #[test]
    fn a_map_is_replaced_and_what_carries_answers_keeps_them() {
        let before = session();
        let (now, done) = adopted(&before, &draft(LIST), &replace());
        assert_eq!(
            outline(&now),
            "Leda\n Styra\n  Besluta\n  Delegera\n  (Följa upp)\n  (Prioritera)\n Följa upp\n  Mäta\n\
         Kärna\n Förvalta\n  Drift\n  Släcka\n  (Avveckla)\n  (Utveckla)\nNytt\n Område\n  Lyssna\n"
        );
        assert_eq!((done.new, done.there), (sums(1, 2, 3), sums(2, 2, 2)));
        assert_eq!((done.removed, done.kept), (sums(1, 3, 1), sums(0, 0, 0)));
        let off: Vec<&str> = done.off.iter().map(CapabilityId::as_str).collect();
        assert_eq!((off, done.marks), (vec!["folja-upp", "prioritera", "avveckla"], 5));
        assert_eq!((done.moved.len(), done.back.len()), (1, 0));
        assert_eq!(
            (&now.dots, &now.judgements, &now.choices),
            (&before.dots, &before.judgements, &before.choices)
        );
        for (before, now) in before.rounds.iter().zip(&now.rounds) {
            assert_eq!(before.ballots, now.ballots);
            assert!(now.order.starts_with(&before.order));
        }
    }

    #[test]
    fn what_came_off_the_map_comes_back_with_the_map_that_names_it() {
        let (now, _) = adopted(&session(), &draft(LIST), &replace());
        let old = "Leda\n Styra\n  Följa upp\n Planera\n  Prioritera\nKärna\n Förstå\n  Utveckla: Nytt.\n";
        let (back, done) = adopted(&now, &draft(old), &replace());
        let names: Vec<&str> = done.back.iter().map(CapabilityId::as_str).collect();
        assert_eq!(names, ["folja-upp", "prioritera", "utveckla"]);
        assert_eq!((done.new, done.described), (sums(0, 2, 0), 1));
        assert_eq!(back.map.capability(&done.back[0]).unwrap().goals.len(), 2);
    }

    #[test]
    fn a_map_that_nobody_has_answered_about_is_replaced_without_a_trace() {
        let mut fresh = session();
        fresh.rounds = vec![Round::first(&fresh.map)];
        (fresh.dots, fresh.judgements, fresh.choices) = Default::default();
        fresh.map.capabilities.retain(|it| it.off.is_none());
        let wanted = "Nytt\n B\n  Två\n A\n  Ett\nKärna\n Förvalta\n  Drift\n";
        let (now, done) = adopted(&fresh, &draft(wanted), &replace());
        assert_eq!(outline(&now), wanted);
        assert_eq!(now.rounds, [Round::first(&now.map)]);
        assert_eq!((done.off.len(), done.removed), (0, sums(2, 4, 6)));
        let (blank, done) = adopted(&fresh, &Draft::default(), &replace());
        assert!(blank.map.is_empty() && blank.rounds[0].order.is_empty());
        assert_eq!(done.removed, sums(3, 5, 7));
    }

    #[test]
    fn a_blank_map_keeps_one_place_for_what_must_stay() {
        let (now, done) = adopted(&session(), &Draft::default(), &replace());
        assert_eq!((now.map.count(), now.map.areas.len()), (0, 1));
        // The choice about the category `led` keeps it, and one area holds what lies off the map.
        assert_eq!((done.kept, done.removed), (sums(2, 1, 0), sums(1, 4, 1)));
        assert_eq!((done.off.len(), done.marks), (6, 10));
        let reasons =
            now.map.off_the_map().filter(|it| it.off.as_ref().unwrap().reason.as_str() == "Ny karta");
        assert_eq!(reasons.count(), 6);
    }

    #[test]
    fn names_that_give_the_same_id_are_told_apart_quickly() {
        let mut many = draft("Α\n Β\n");
        let capabilities = (0..2_000).map(|n| DraftCapability {
            name: Text::typed(Lang::Sv, "λ".repeat(n % 50 + 1).as_str().into()),
            ..DraftCapability::default()
        });
        many.categories[0].areas[0].capabilities = capabilities.collect();
        let (now, done) = adopted(&session(), &many, &Adopt::Add);
        assert_eq!((done.new, now.map.count()), (sums(1, 1, 50), 57));
    }

    #[test]
    fn a_large_map_is_taken_over_and_replaced_by_another() {
        let large = |word: &str| {
            let capability = |n: usize| DraftCapability {
                name: Text::typed(Lang::Sv, format!("{word} {n}").as_str().into()),
                ..DraftCapability::default()
            };
            let mut draft = draft("Mycket\n Område\n");
            draft.categories[0].areas[0].capabilities = (0..2_000).map(capability).collect();
            draft
        };
        let (now, _) = adopted(&session(), &large("Ett"), &Adopt::Add);
        let (then, done) = adopted(&now, &large("Två"), &replace());
        assert_eq!((then.map.count(), done.new.capabilities), (2_000, 2_000));
        assert_eq!(done.off.len() + done.removed.capabilities, now.map.count());
    }

    #[test]
    fn a_draft_without_names_or_with_unknown_goals_is_refused() {
        let nameless = draft(" \nA\n B\n  C\n");
        let mut cases = [nameless.clone(), nameless];
        cases[0].categories[0].areas[0].name = Text::default();
        cases[1].categories[0].areas[0].capabilities[0].goals = vec![GoalId::new("okant").unwrap()];
        let refusals: Vec<_> =
            cases.iter().map(|draft| adopt_map(&session(), draft, &Adopt::Add).unwrap_err()).collect();
        assert!(matches!(refusals.as_slice(), [Refusal::Nameless(_), Refusal::Missing(_)]), "{refusals:?}");
        let why = adopt_map(&session(), &Draft::default(), &Adopt::Replace { reason: "".into() });
        assert_eq!(why.unwrap_err(), Refusal::NoReason);
    }

    /// Names of which some are on the map of the session that the tests begin from.
    const NAMES: [&str; 10] = [
        "Leda",
        "kärna",
        "Styra",
        "Förstå",
        "Besluta",
        "FÖLJA UPP",
        "Utveckla",
        "Lyssna",
        "Nytt",
        "Mer nytt",
    ];

    /// A draft of random shape, its names drawn with a bias to those that are there.
    fn drafts() -> impl Strategy<Value = Draft> {
        let name = || (0..NAMES.len()).prop_map(|place| Text::typed(Lang::Sv, NAMES[place].into()));
        let about = prop_oneof![Just(Text::default()), Just(Text::typed(Lang::Sv, "En mening.".into()))];
        let capability =
            (name(), about).prop_map(|(name, about)| DraftCapability { name, about, goals: Vec::new() });
        let area =
            (name(), vec(capability, 0..4)).prop_map(|(name, capabilities)| DraftArea { name, capabilities });
        let category = (name(), vec(area, 0..4)).prop_map(|(name, areas)| DraftCategory { name, areas });
        vec(category, 0..4).prop_map(|categories| Draft { categories })
    }

    /// Every mark there is: round, place of the ballot, capability, mark.
    fn marks(session: &Session) -> Vec<(u16, usize, String, Mark)> {
        let mut out = Vec::new();
        for round in &session.rounds {
            for (ballot, it) in round.ballots.iter().enumerate() {
                for (place, id) in
                    round.order.iter().enumerate().filter(|(place, _)| it.mark(*place) != Mark::NotRated)
                {
                    out.push((round.number, ballot, id.to_string(), it.mark(place)));
                }
            }
        }
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_is_taken_over_can_be_taken_back_and_loses_no_answer(
            rolls in vec(vec(any::<u16>(), 1..30), 0..=20),
            draft in drafts(),
            replaces in any::<bool>(),
        ) {
            let mut before = session();
            for rolls in &rolls {
                let Ok(edit) = Dice::new(rolls, &before).anything() else { continue };
                let _ = apply(&mut before, &edit);
            }
            let how = if replaces { replace() } else { Adopt::Add };
            let done = adopt_map(&before, &draft, &how).unwrap();
            let mut now = before.clone();
            let inverse = apply(&mut now, &done.edit).unwrap();
            prop_assert_eq!(check::session(&now), []);
            prop_assert_eq!(marks(&now), marks(&before));
            prop_assert_eq!((&now.dots, &now.judgements), (&before.dots, &before.judgements));
            for id in &done.placed.capabilities {
                prop_assert!(now.map.capability(id).unwrap().off.is_none());
            }
            let wanted: std::collections::HashSet<_> = done.placed.capabilities.iter().collect();
            if replaces {
                prop_assert_eq!(now.map.count(), wanted.len());
            }
            let on = before.map.count();
            let gone = done.off.len() + done.removed.capabilities;
            prop_assert_eq!(now.map.count(), on + done.new.capabilities + done.back.len() - gone);
            prop_assert_eq!(
                wanted.len(),
                done.new.capabilities + done.there.capabilities + done.back.len() + done.moved.len()
            );
            let again = adopt_map(&now, &draft, &how).unwrap();
            prop_assert_eq!((again.new, again.off.len(), again.moved.len()), (sums(0, 0, 0), 0, 0));
            apply(&mut now, &inverse).unwrap();
            prop_assert_eq!(&now, &before);
            // The same, written down as a change of the map where somebody has rated it.
            let inverse = apply(&mut now, &because(&before, done.edit, &"Skäl".into())).unwrap();
            prop_assert_eq!(check::session(&now), []);
            apply(&mut now, &inverse).unwrap();
            prop_assert_eq!(now, before);
        }
    }
}
