//! What becomes of dots when the map changes: what is off it is free again, and nobody learns what lay where.

mod support {
    pub(crate) mod session;
}

#[cfg(test)]
mod tests {
    use verkstad::domain::apply::apply;
    use verkstad::domain::edit::{Dots, Edit, Item};
    use verkstad::domain::id::{AreaId, CapabilityId, RespondentId};
    use verkstad::domain::method::DotRule;
    use verkstad::domain::plain::Plain;
    use verkstad::domain::plan::{self, CopyMarks, Merge, MergeRatings, Split};
    use verkstad::domain::refusal::Refusal;
    use verkstad::domain::rules::{Cross, Weighing};
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

    fn who(id: &str) -> RespondentId {
        RespondentId::new(id).unwrap()
    }

    #[test]
    fn dots_off_the_map_are_free_and_come_back_as_far_as_there_is_room() {
        let reason = Plain::line("Gör andra");
        let dots = |capability: &str, dots| {
            Ok(Edit::Dots(Dots { respondent: who("alby"), capability: cap(capability), dots }))
        };
        // alby has five, two of them on besluta and two on folja-upp; three at most on one.
        let off = made(session(), plan::take_off(&session(), &cap("besluta"), &reason));
        assert_eq!((off.dots_used(&who("alby")), off.dots_on(&who("alby"), &cap("besluta"))), (2, 2));
        let back = made(off.clone(), plan::put_back(&off, &cap("besluta")));
        assert_eq!((back.dots_used(&who("alby")), &back.dots), (4, &session().dots));
        // Two of the three that are free then are placed anew: one of the old ones still fits.
        let anew = made(off.clone(), dots("drift", 2));
        let back = made(anew.clone(), plan::put_back(&anew, &cap("besluta")));
        assert_eq!((back.dots_used(&who("alby")), back.dots_on(&who("alby"), &cap("besluta"))), (5, 1));
        // All three: none does. By hand it cannot come back with dots that do not fit.
        let anew = made(off.clone(), dots("drift", 3));
        let back = made(anew.clone(), plan::put_back(&anew, &cap("besluta")));
        assert_eq!((back.dots_used(&who("alby")), back.dots_on(&who("alby"), &cap("besluta"))), (5, 0));
        let mut by_hand = anew.clone();
        let whole = session().map.capability(&cap("besluta")).unwrap().clone();
        let refused = apply(&mut by_hand, &Edit::Change(Item::Capability(whole)));
        assert_eq!(refused, Err(Refusal::NoDotsLeft { respondent: who("alby"), each: 5 }));
        // Nor does it help to be set aside meanwhile.
        let aside = made(anew.clone(), plan::set_aside(&anew, &who("alby")));
        let back = made(aside.clone(), plan::put_back(&aside, &cap("besluta")));
        assert_eq!(back.dots_used(&who("alby")), 5);
        let mut undone = anew.clone();
        let inverse = apply(&mut undone, &plan::put_back(&anew, &cap("besluta")).unwrap()).unwrap();
        apply(&mut undone, &inverse).unwrap();
        assert_eq!(undone, anew);
    }

    #[test]
    fn while_dots_are_closed_no_change_of_the_map_changes_what_is_told_of_them() {
        let mut session = session();
        session.rules.showing = Showing::Hidden;
        let told = |session: &Session| {
            let all = ["alby", "berga", "cedra"];
            all.map(|id| session.dots_told(&who(id)))
        };
        let before = told(&session);
        assert_eq!(before, [4, 1, 1]);
        let reason = Plain::line("Gör andra");
        let merge =
            |ratings| Merge { from: cap("besluta"), into: cap("folja-upp"), ratings, reason: reason.clone() };
        let split = Split {
            capability: cap("folja-upp"),
            names: ["Mäta", "Lära"].map(|name| Text::typed(Lang::Sv, name.into())).to_vec(),
            marks: CopyMarks::Yes,
            reason: reason.clone(),
        };
        for plan in [
            plan::take_off(&session, &cap("besluta"), &reason),
            plan::take_off_area(&session, &AreaId::new("styra").unwrap(), &reason),
            plan::merge_capabilities(&session, &merge(MergeRatings::Lower)),
            plan::split_capability(&session, &split),
        ] {
            let now = made(session.clone(), plan);
            assert_eq!(told(&now), before);
            // Whoever places anew what was free fills up the number that was told.
            let dots = Dots { respondent: who("alby"), capability: cap("drift"), dots: 2 };
            let anew = made(now.clone(), Ok(Edit::Dots(dots)));
            assert_eq!(told(&anew), [5, 1, 1]);
            let back = now.map.off_the_map().find(|it| it.id == cap("besluta") || it.id == cap("folja-upp"));
            let back = back.unwrap().id.clone();
            let back = made(anew.clone(), plan::put_back(&anew, &back));
            assert_eq!(told(&back), [5, 1, 1]);
        }
    }
    #[test]
    fn a_line_at_so_many_dots_does_not_become_one_at_so_many_hands() {
        let mut session = session();
        session.rules.cross = Some(Cross { importance: 100, maturity: 210 });
        let before = session.clone();
        let hands = plan::Ways { weighing: Weighing::Hands, ..plan::Ways::of(&session) };
        let edit = plan::agree_on_importance(&session, &hands).unwrap();
        let back = apply(&mut session, &edit).unwrap();
        assert_eq!((session.rules.weighing, session.rules.cross), (Weighing::Hands, None));
        apply(&mut session, &back).unwrap();
        assert_eq!(session, before, "one step takes both back");
        let rule = DotRule { each: 6, ..session.dot_rule() };
        let more = plan::Ways { dots: rule, ..plan::Ways::of(&session) };
        let now = made(session.clone(), plan::agree_on_importance(&session, &more));
        assert_eq!(now.rules.cross, before.rules.cross);
    }
}
