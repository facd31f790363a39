//! What each plan does to a session, on cases worked out by hand from `support/session.ron`.

mod support {
    pub(crate) mod session;
}

#[cfg(test)]
mod tests {
    use verkstad::domain::apply::apply;
    use verkstad::domain::edit::{Dots, Edit, Rate};
    use verkstad::domain::id::{
        AreaId, CapabilityId, CategoryId, ChoiceId, ClusterId, GoalId, NoteId, RespondentId,
    };
    use verkstad::domain::method::Subject;
    use verkstad::domain::note::Sheet;
    use verkstad::domain::plain::Plain;
    use verkstad::domain::plan::{
        self, CopyMarks, Merge, MergeLoss, MergeRatings, NewCapability, NewNotes, Split,
    };
    use verkstad::domain::rating::{Level, Mark};
    use verkstad::domain::refusal::Refusal;
    use verkstad::domain::round::{BallotKey, RoundState};
    use verkstad::domain::session::Session;
    use verkstad::domain::terms::Showing;
    use verkstad::domain::text::{Lang, Text};

    use crate::support::session::session;

    fn made(mut session: Session, plan: Result<Edit, Refusal>) -> Session {
        apply(&mut session, &plan.unwrap()).unwrap();
        session
    }

    fn cap(id: &str) -> CapabilityId {
        CapabilityId::new(id).unwrap()
    }

    fn area(id: &str) -> AreaId {
        AreaId::new(id).unwrap()
    }

    fn note(id: &str) -> NoteId {
        NoteId::new(id).unwrap()
    }

    fn who(id: &str) -> RespondentId {
        RespondentId::new(id).unwrap()
    }

    fn in_area(session: &Session, id: &str) -> Vec<String> {
        session.map.capabilities_of(&area(id)).map(|it| it.id.to_string()).collect()
    }

    fn marks(session: &Session) -> Vec<String> {
        let round = session.current_round().unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        round.ballots.iter().map(|it| text(it.marks.bytes())).collect()
    }

    #[test]
    fn a_new_capability_lands_at_its_place_and_is_rated_last() {
        let new = NewCapability {
            area: area("styra"),
            index: 1,
            name: Text::typed(Lang::Sv, "Besluta".into()),
            about: Text::default(),
        };
        let now = made(session(), plan::add_capability(&session(), new));
        assert_eq!(in_area(&now, "styra"), ["besluta", "besluta-2", "folja-upp"]);
        assert_eq!(now.current_round().unwrap().order.last(), Some(&cap("besluta-2")));
    }

    #[test]
    fn a_capability_moves_to_a_place_in_its_own_area_or_another() {
        let cases = [
            ("folja-upp", "styra", 0, ["folja-upp", "besluta"].as_slice()),
            ("besluta", "forvalta", 1, &["avveckla", "besluta", "drift"]),
            ("drift", "styra", 2, &["besluta", "folja-upp", "drift"]),
            ("drift", "forsta", 1, &["lyssna", "drift"]),
        ];
        for (id, to, index, want) in cases {
            let now = made(session(), plan::move_capability(&session(), &cap(id), &area(to), index));
            assert_eq!(in_area(&now, to), want, "{id} to {to} {index}");
            assert_eq!(now.rounds, session().rounds, "moving leaves ratings alone");
        }
        let beyond = plan::move_capability(&session(), &cap("drift"), &area("styra"), 3);
        assert_eq!(beyond, Err(Refusal::Beyond { index: 3, length: 2 }));
        let off = plan::move_capability(&session(), &cap("utveckla"), &area("styra"), 0);
        assert_eq!(off, Err(Refusal::OffTheMap(cap("utveckla"))));
    }

    #[test]
    fn an_area_moves_with_what_is_in_it() {
        let led = CategoryId::new("led").unwrap();
        let now = made(session(), plan::move_area(&session(), &area("forsta"), &led, 1));
        let areas: Vec<_> = now.map.areas_of(&led).map(|it| it.id.to_string()).collect();
        assert_eq!(areas, ["styra", "forsta", "planera"]);
        assert_eq!(in_area(&now, "forsta"), ["lyssna"]);
    }

    #[test]
    fn an_area_with_nothing_on_the_map_leaves_and_its_history_stays() {
        let used = plan::remove_area(&session(), &area("forsta"));
        assert!(matches!(used, Err(Refusal::Used { .. })), "{used:?}");
        let emptied =
            made(session(), plan::take_off_area(&session(), &area("forsta"), &"Hör hemma hos andra".into()));
        let now = made(emptied.clone(), plan::remove_area(&emptied, &area("forsta")));
        assert!(now.map.area(&area("forsta")).is_none());
        for (id, reason) in [("utveckla", "Verksamhetens eget"), ("lyssna", "Hör hemma hos andra")] {
            let kept = now.map.capability(&cap(id)).unwrap();
            // The other area of the same category.
            assert_eq!(kept.area, area("forvalta"));
            assert_eq!(kept.off.as_ref().unwrap().reason.as_str(), reason);
        }
    }

    #[test]
    fn what_comes_back_to_the_map_joins_the_open_round() {
        let now = made(session(), plan::put_back(&session(), &cap("utveckla")));
        assert_eq!(in_area(&now, "forsta"), ["utveckla", "lyssna"]);
        assert!(now.current_round().unwrap().place(&cap("utveckla")).is_some());
        assert_eq!(plan::take_off(&session(), &cap("drift"), &"".into()), Err(Refusal::NoReason));
    }

    /// Round 2 marks besluta, folja-upp, …: alby `21-3`, berga/Kim `x2`, berga/Lo `3`, cedra `-1`.
    #[test]
    fn a_merge_carries_marks_comments_dots_goals_and_judgement() {
        let merge =
            |ratings| Merge { from: cap("besluta"), into: cap("folja-upp"), ratings, reason: "Samma".into() };
        let keep = plan::merge_capabilities(&session(), &merge(MergeRatings::KeepTarget));
        let now = made(session(), keep);
        assert_eq!(marks(&now), ["21-3", "x2", "33", "-1"]);
        let comments = &now.current_round().unwrap().ballots[0].comments;
        assert_eq!(comments[&cap("folja-upp")].as_str(), "Sällan\nSent");
        // alby had 2 and 2 and may have 3 on one; cedra is set aside and keeps its dot where it was.
        assert_eq!(now.dots_on(&who("alby"), &cap("folja-upp")), 3);
        assert_eq!(now.dots_on(&who("alby"), &cap("besluta")), 1, "what finds no room stays behind");
        assert_eq!(now.dots_used(&who("alby")), 3, "where it counts no longer");
        assert_eq!(now.dots_on(&who("cedra"), &cap("besluta")), 1);
        assert_eq!(now.judgement(&cap("folja-upp")).together, Some(false));
        let off = now.map.capability(&cap("besluta")).unwrap().off.clone().unwrap();
        assert_eq!((off.reason.as_str(), off.into), ("Samma", vec![cap("folja-upp")]));
        assert_eq!(in_area(&now, "styra"), ["folja-upp"]);

        // The other way round the target is rated 2, x, 3 and not at all.
        let back = Merge {
            from: cap("folja-upp"),
            into: cap("besluta"),
            ratings: MergeRatings::Lower,
            reason: "".into(),
        };
        let now = made(session(), plan::merge_capabilities(&session(), &back));
        assert_eq!(marks(&now), ["11-3", "22", "3", "11"]);
        let goals: Vec<_> =
            now.map.capability(&cap("besluta")).unwrap().goals.iter().map(GoalId::as_str).collect();
        assert_eq!(goals, ["trygg", "eget"]);
    }

    #[test]
    fn a_merge_adds_the_hands_that_were_counted_for_both() {
        let merge = Merge {
            from: cap("besluta"),
            into: cap("folja-upp"),
            ratings: MergeRatings::KeepTarget,
            reason: "".into(),
        };
        for (from, into) in [(3, 4), (3, 0), (0, 4), (0, 0), (9, u16::MAX)] {
            let mut before = session();
            before.hands = [(cap("besluta"), from), (cap("folja-upp"), into)].into();
            before.hands.retain(|_, hands| *hands > 0);
            let sum = from.saturating_add(into);
            let now = made(before.clone(), plan::merge_capabilities(&before, &merge));
            assert_eq!(now.hands.get(&cap("besluta")), None);
            assert_eq!(now.hands.get(&cap("folja-upp")).copied().unwrap_or_default(), sum);
        }
    }

    #[test]
    fn dots_are_revealed_once_and_hidden_again_by_undo_alone() {
        let mut session = session();
        assert_eq!(plan::reveal_dots(&session), Err(Refusal::Unchanged), "they were never closed");
        session.rules.showing = Showing::Hidden;
        let empty = Session { dots: std::collections::BTreeMap::default(), ..session.clone() };
        assert_eq!(plan::reveal_dots(&empty), Err(Refusal::Nothing));
        let now = made(session.clone(), plan::reveal_dots(&session));
        assert_eq!(now.rules.showing, Showing::Revealed);
        assert_eq!((now.dots.clone(), now.are_dots_hidden()), (session.dots.clone(), false));
        let live = plan::Ways { showing: Showing::Live, ..plan::Ways::of(&session) };
        let edit = plan::agree_on_importance(&session, &live).unwrap();
        assert_eq!(apply(&mut session, &edit), Err(Refusal::Placed));
    }

    #[test]
    fn a_merge_says_beforehand_what_it_loses() {
        // Rated both: alby and Kim. Dots: one of alby's four is over, and cedra's one stays.
        let want = MergeLoss { marks: 2, dots: 2, ..MergeLoss::default() };
        assert_eq!(plan::merge_loses(&session(), &cap("besluta"), &cap("folja-upp")), Ok(want));
        let want = MergeLoss { judgements: 1, dots: 1, marks: 1, ..MergeLoss::default() };
        // Both have a judgement; alby has rated both; alby's two dots move, cedra's one does not.
        assert_eq!(plan::merge_loses(&session(), &cap("besluta"), &cap("avveckla")), Ok(want));
        let itself = plan::merge_loses(&session(), &cap("drift"), &cap("drift"));
        assert!(matches!(itself, Err(Refusal::Circle(_))));
    }

    #[test]
    fn a_choice_follows_its_capability_into_another() {
        let merge = Merge {
            from: cap("drift"),
            into: cap("avveckla"),
            ratings: MergeRatings::KeepTarget,
            reason: "".into(),
        };
        let now = made(session(), plan::merge_capabilities(&session(), &merge));
        assert_eq!(now.choices[0].subject, Subject::Capability(cap("avveckla")));
    }

    #[test]
    fn the_parts_of_a_split_stand_after_it_with_its_goals_and_marks() {
        let split = |marks| Split {
            capability: cap("besluta"),
            names: ["Bereda", "Besluta"].map(|name| Text::typed(Lang::Sv, name.into())).to_vec(),
            marks,
            reason: "".into(),
        };
        let now = made(session(), plan::split_capability(&session(), &split(CopyMarks::Yes)));
        assert_eq!(in_area(&now, "styra"), ["bereda", "besluta-2", "folja-upp"]);
        assert_eq!(now.map.capability(&cap("bereda")).unwrap().goals, [GoalId::new("trygg").unwrap()]);
        // Places 6 and 7 of the round are new.
        assert_eq!(marks(&now), ["21-3--22", "x2----xx", "3-----33", "-1"]);
        let bare = made(session(), plan::split_capability(&session(), &split(CopyMarks::No)));
        assert_eq!(marks(&bare), marks(&session()));
        let one = Split { names: vec![Text::typed(Lang::Sv, "En".into())], ..split(CopyMarks::No) };
        assert!(matches!(plan::split_capability(&session(), &one), Err(Refusal::OutOfRange { .. })));
    }

    #[test]
    fn a_cluster_of_candidates_becomes_an_area_with_its_capabilities() {
        let before = session();
        let goal = |id: &str| GoalId::new(id).unwrap();
        let parts = ["Bygga tjänster", "Prova tjänster"].map(Into::into);
        let broken = made(before.clone(), plan::break_down(&before, &note("n7"), &parts));
        let find =
            |now: &Session, text: &str| now.notes.iter().find(|it| it.text.as_str() == text).unwrap().clone();
        let part = find(&broken, "Bygga tjänster");
        assert_eq!((part.candidate.origin, part.candidate.goals), (Some(note("n7")), vec![goal("trygg")]));
        assert_eq!(part.cluster, ClusterId::new("kunna").ok());
        let named = ClusterId::new("kunna").unwrap();
        let karn = CategoryId::new("karn").unwrap();
        let now = made(broken.clone(), plan::become_area(&broken, &named, &karn, Lang::Sv));
        let became: Vec<_> =
            now.notes.iter().map(|it| it.candidate.became.as_ref().map(ToString::to_string)).collect();
        // The origin, what lies beneath it and what is off become nothing; the cluster's own area is filled.
        assert_eq!(became[..8], [None, None, None, None, None, None, None, None]);
        assert_eq!(became[8..], [Some("bygga-tjanster".to_owned()), Some("prova-tjanster".to_owned())]);
        let built = now.map.capability(&cap("bygga-tjanster")).unwrap();
        assert_eq!((built.area.as_str(), &built.goals), ("forvalta", &vec![goal("trygg")]));
        assert!(now.current_round().unwrap().place(&built.id).is_some(), "the open round rates it");
        let again = plan::become_area(&now, &named, &karn, Lang::Sv);
        assert!(matches!(again, Err(Refusal::OutOfRange { .. })), "{again:?}");
        assert_eq!(plan::candidate_off(&now, &[note("n7")], &Plain::default()), Err(Refusal::NoReason));
        let thought = plan::break_down(&now, &note("n1"), &["A".into()]);
        assert!(matches!(thought, Err(Refusal::OtherSheet(_))));
    }

    #[test]
    fn a_candidate_that_says_the_same_goes_into_the_capability_there_is() {
        let mut before = session();
        before.notes.iter_mut().find(|it| it.id == note("n7")).unwrap().text = "DRIFT".into();
        let now = made(
            before.clone(),
            plan::become_capabilities(&before, &[note("n7")], &AreaId::new("forvalta").unwrap(), Lang::Sv),
        );
        assert_eq!(now.map.count(), before.map.count());
        let drift = now.map.capability(&cap("drift")).unwrap();
        assert_eq!(drift.goals, ["oppet", "trygg"].map(|id| GoalId::new(id).unwrap()));
    }

    #[test]
    fn what_serves_a_goal_is_said_from_the_goal_too() {
        let trygg = GoalId::new("trygg").unwrap();
        let before = session();
        let planned = plan::set_served(&before, &trygg, &[cap("drift"), cap("besluta")], &[note("n6")]);
        let now = made(before.clone(), planned);
        let serving = |now: &Session| -> Vec<String> {
            let all = now.map.capabilities.iter().filter(|it| it.goals.contains(&trygg));
            all.map(|it| it.id.to_string()).collect()
        };
        assert_eq!(serving(&before), ["besluta", "folja-upp"]);
        assert_eq!(serving(&now), ["besluta", "drift"]);
        let served = |id: &str| {
            now.notes.iter().find(|it| it.id == note(id)).unwrap().candidate.goals.contains(&trygg)
        };
        assert!(served("n6") && !served("n7"));
    }

    #[test]
    fn pasted_notes_are_numbered_on() {
        let new = NewNotes { texts: ["Ett", "", "Två"].map(Into::into).to_vec(), ..NewNotes::default() };
        let now = made(session(), plan::add_notes(&session(), new));
        let last: Vec<_> = now.notes[8..].iter().map(|it| (it.id.as_str(), it.text.as_str())).collect();
        assert_eq!(last, [("n10", "Ett"), ("n11", "Två")]);
        assert!(matches!(plan::add_notes(&session(), NewNotes::default()), Err(Refusal::Nameless(_))));
    }

    #[test]
    fn what_lies_beneath_a_note_goes_with_it() {
        let merged = made(session(), plan::merge_notes(&session(), &note("n3"), &[note("n1")]));
        let folk = ClusterId::new("folk").unwrap();
        let now = made(merged.clone(), plan::put_in_cluster(&merged, &folk, &[note("n3")]));
        for id in ["n1", "n2", "n3"] {
            let held = now.notes.iter().find(|it| it.id == note(id)).unwrap();
            assert_eq!(held.cluster, Some(folk.clone()), "{id}");
        }
        let circle = plan::merge_notes(&merged, &note("n2"), &[note("n3")]);
        assert_eq!(circle, Err(Refusal::Circle(verkstad::domain::edit::Ref::Note(note("n3")))));
        let gone = made(now.clone(), plan::remove_note(&now, &note("n1")));
        let n2 = gone.notes.iter().find(|it| it.id == note("n2")).unwrap();
        assert_eq!(n2.beneath, Some(note("n3")));
    }

    #[test]
    fn that_notes_are_told_apart_is_remembered_once_and_forgotten_with_one_of_them() {
        let now = made(session(), plan::tell_apart(&session(), &note("n5"), &note("n3")));
        let unlike = |session: &Session, id| {
            session.notes.iter().find(|it| it.id == note(id)).map(|it| it.unlike.clone()).unwrap()
        };
        assert_eq!((unlike(&now, "n3"), unlike(&now, "n5")), (vec![], vec![note("n3")]));
        for (one, other) in [("n3", "n5"), ("n5", "n3")] {
            assert_eq!(plan::tell_apart(&now, &note(one), &note(other)), Err(Refusal::Unchanged));
        }
        let itself = plan::tell_apart(&now, &note("n3"), &note("n3"));
        assert!(matches!(itself, Err(Refusal::Circle(_))));
        for id in ["n3", "n5"] {
            let gone = made(now.clone(), plan::remove_note(&now, &note(id)));
            assert!(gone.notes.iter().all(|it| it.unlike.is_empty()), "{id}");
        }
    }

    #[test]
    fn a_note_that_leaves_the_one_it_lies_beneath_comes_out_from_beneath_it() {
        let folk = ClusterId::new("folk").unwrap();
        let of = |session: &Session, id| session.notes.iter().find(|it| it.id == note(id)).unwrap().clone();
        let now = made(session(), plan::put_in_cluster(&session(), &folk, &[note("n2")]));
        assert_eq!((of(&now, "n2").beneath, of(&now, "n2").cluster), (None, Some(folk.clone())));
        // Where both go it stays beneath, and where its head lies already too.
        let both = made(session(), plan::put_in_cluster(&session(), &folk, &[note("n2"), note("n1")]));
        assert_eq!(of(&both, "n2").beneath, Some(note("n1")));
        let again = made(both.clone(), plan::put_in_cluster(&both, &folk, &[note("n2")]));
        assert_eq!(of(&again, "n2").beneath, Some(note("n1")));
    }

    #[test]
    fn what_is_put_aside_is_kept_lies_alone_and_comes_back() {
        let now = made(session(), plan::merge_notes(&session(), &note("n3"), &[note("n1")]));
        // n2 lies beneath n1, which lies beneath n3: with n1 gone it comes up to n3, with both gone it lies by itself.
        let one = made(now.clone(), plan::put_notes_aside(&now, &[note("n1")]));
        let of = |session: &Session, id| session.notes.iter().find(|it| it.id == note(id)).unwrap().clone();
        assert_eq!(of(&one, "n2").beneath, Some(note("n3")));
        let both = made(now.clone(), plan::put_notes_aside(&now, &[note("n3"), note("n1")]));
        assert_eq!(of(&both, "n2").beneath, None);
        let aside: Vec<_> = both.aside_on(Sheet::Vision).map(|it| it.id.as_str()).collect();
        let there: Vec<_> = both.notes_on(Sheet::Vision).map(|it| it.id.as_str()).collect();
        assert_eq!((aside, there), (vec!["n1", "n3"], vec!["n2", "n5"]));
        let n1 = of(&both, "n1");
        assert_eq!((n1.cluster, n1.beneath, n1.text.as_str()), (None, None, "Öppet jämt"));
        let under = plan::merge_notes(&both, &note("n1"), &[note("n2")]);
        let refused = apply(&mut both.clone(), &under.unwrap());
        assert_eq!(refused, Err(Refusal::Apart(verkstad::domain::edit::Ref::Note(note("n1")))));
        let folk = ClusterId::new("folk").unwrap();
        for planned in [
            plan::bring_notes_back(&both, &[note("n1")]),
            plan::take_out_of_cluster(&both, &[note("n1")]),
            plan::put_in_cluster(&both, &folk, &[note("n1")]),
            plan::merge_notes(&both, &note("n2"), &[note("n1")]),
        ] {
            assert!(!of(&made(both.clone(), planned), "n1").aside);
        }
    }

    #[test]
    fn goals_come_from_clusters_and_the_method_and_leave_without_a_trace() {
        let folk = ClusterId::new("folk").unwrap();
        let goal = |session: &Session| {
            let text = |words: &str| Text::typed(Lang::En, words.into());
            plan::cluster_to_goal(session, &folk, text("Folk"), text("All can."))
        };
        let now = made(session(), goal(&session()));
        let last = now.goals.last().unwrap();
        assert_eq!((last.name.en.as_str(), last.sentence.en.as_str()), ("Folk", "All can."));
        assert!(matches!(goal(&now), Err(Refusal::Taken(_))));
        let now = made(now.clone(), plan::adopt_goals(&now));
        let ids: Vec<_> = now.goals.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["trygg", "eget", "folk", "oppet"]);
        let eget = GoalId::new("eget").unwrap();
        let now = made(now.clone(), plan::remove_goal(&now, &eget));
        assert!(now.map.capabilities.iter().all(|it| !it.goals.contains(&eget)));
    }

    #[test]
    fn letters_are_dealt_in_the_drawn_order_past_those_in_use() {
        // 0 to 3 are in use; alby is there already; the shared unit comes after what shares it.
        let now = made(session(), plan::adopt_respondents(&session(), &[2, 9, 9, 0]));
        let new: Vec<_> = now.respondents[4..].iter().map(|it| (it.id.as_str(), it.letter)).collect();
        assert_eq!(new, [("falla", 9), ("delad", 4)]);
        let now = made(now.clone(), plan::add_respondent(&now, &"Åmål".into(), &"ÅMÅ".into(), Some(12_610)));
        assert_eq!(now.respondents.last().map(|it| (it.id.as_str(), it.letter)), Some(("amal", 5)));
    }

    #[test]
    fn only_a_respondent_that_has_said_nothing_leaves() {
        let rate = Rate {
            ballot: BallotKey::keyed(2, who("enhet"), "".into()),
            capability: cap("drift"),
            mark: Mark::Level(Level::ALL[2]),
        };
        let rated = made(session(), plan::rate(&session(), rate.clone()));
        assert!(matches!(plan::remove_respondent(&rated, &who("enhet")), Err(Refusal::Used { .. })));
        let blank = made(rated.clone(), plan::rate(&rated, Rate { mark: Mark::NotRated, ..rate }));
        let now = made(blank.clone(), plan::remove_respondent(&blank, &who("enhet")));
        assert!(now.respondent(&who("enhet")).is_none());
    }

    #[test]
    fn one_set_aside_takes_no_dots_until_taken_back() {
        let aside = made(session(), plan::set_aside(&session(), &who("alby")));
        let dots = Edit::Dots(Dots { respondent: who("alby"), capability: cap("drift"), dots: 1 });
        assert_eq!(apply(&mut aside.clone(), &dots), Err(Refusal::Aside(who("alby"))));
        let now = made(aside.clone(), plan::take_back(&aside, &who("alby")));
        assert_eq!(now, session());
    }

    #[test]
    fn a_new_round_ends_the_open_one_and_rates_what_is_on_the_map() {
        let now = made(session(), plan::new_round(&session()));
        let states: Vec<_> = now.rounds.iter().map(|it| (it.number, it.state)).collect();
        assert_eq!(states, [(1, RoundState::Ended), (2, RoundState::Ended), (3, RoundState::Open)]);
        assert_eq!(now.current_round().unwrap().order.len(), now.map.count());
    }

    #[test]
    fn a_choice_is_made_step_by_step() {
        let lyssna = Subject::Capability(cap("lyssna"));
        let now = made(session(), plan::choose(&session(), lyssna.clone()));
        assert!(matches!(plan::choose(&now, lyssna), Err(Refusal::Taken(_))));
        let id = ChoiceId::new("lyssna").unwrap();
        let pilot = now.method.pilots[0].id.clone();
        let now = made(now.clone(), plan::adopt_pilot(&now, &id, &pilot));
        assert_eq!(now.choices[2].scenario, Some(1), "the pilot brings its scenario");
        let now = made(now.clone(), plan::set_participants(&now, &id, &[who("alby"), who("enhet")], None));
        let now = made(now.clone(), plan::set_lead(&now, &id, Some(&who("alby"))));
        let now = made(now.clone(), plan::set_participants(&now, &id, &[who("enhet")], None));
        assert_eq!(now.choices[2].lead(), None);
    }
}
