//! Plans for rounds: what they make, what they refuse, and that taking them back leaves nothing.

mod support {
    pub(crate) mod session;
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use verkstad::domain::apply::apply;
    use verkstad::domain::edit::{Edit, Rate};
    use verkstad::domain::id::{CapabilityId, RespondentId};
    use verkstad::domain::plan;
    use verkstad::domain::rating::{Level, Mark};
    use verkstad::domain::refusal::Refusal;
    use verkstad::domain::round::{BallotKey, RoundState};
    use verkstad::domain::session::Session;
    use verkstad::domain::terms::{Consensus, Showing, Terms};

    use crate::support::session::session;

    fn cap(id: &str) -> CapabilityId {
        CapabilityId::new(id).unwrap()
    }

    /// Makes a plan, and sees that taking it back gives the session as it was.
    fn made(session: &Session, plan: Result<Edit, Refusal>) -> Session {
        let mut now = session.clone();
        let inverse = apply(&mut now, &plan.unwrap()).unwrap();
        let mut back = now.clone();
        apply(&mut back, &inverse).unwrap();
        assert_eq!(back, *session);
        now
    }

    fn rate(who: &str, round: u16, id: &str) -> Rate {
        let who = RespondentId::new(who).unwrap();
        let ballot = BallotKey::keyed(round, who, "".into());
        Rate { ballot, capability: cap(id), mark: Mark::Level(Level::ALL[3]) }
    }

    /// A session whose newest round is its third, closed, by this rule, and answered by one.
    fn closed() -> Session {
        let session = session();
        let terms = Terms {
            showing: Showing::Hidden,
            consensus: Some(Consensus::Agreement(70)),
            until: NaiveDate::from_ymd_opt(2026, 12, 18),
        };
        let session = made(&session, plan::new_round_on(&session, terms));
        let rated = plan::rate(&session, rate("enhet", 3, "drift"));
        made(&session, rated)
    }

    #[test]
    fn a_new_round_stands_on_its_terms_and_the_next_is_offered_them_without_the_day() {
        let session = closed();
        let round = session.current_round().unwrap();
        assert_eq!((round.number, round.state, round.again), (3, RoundState::Open, None));
        let offered = plan::next_terms(&session);
        assert_eq!(offered, Terms { until: None, ..round.terms });
        let revealed = made(&session, plan::reveal(&session, 3));
        assert_eq!(plan::next_terms(&revealed), offered, "what was revealed was closed before");
        let next = made(&revealed, plan::new_round(&revealed));
        assert_eq!(next.current_round().map(|round| round.terms), Some(offered));
    }

    #[test]
    fn a_reveal_changes_only_when_values_show_and_is_made_once() {
        let session = closed();
        let now = made(&session, plan::reveal(&session, 3));
        let terms = now.round(3).unwrap().terms;
        assert_eq!(terms, Terms { showing: Showing::Revealed, ..session.round(3).unwrap().terms });
        assert_eq!(plan::reveal(&now, 3), Err(Refusal::Unchanged));
        assert_eq!(plan::reveal(&now, 1), Err(Refusal::Unchanged), "an open round shows already");
        assert!(matches!(plan::reveal(&now, 9), Err(Refusal::Missing(_))));
    }

    #[test]
    fn what_is_rated_again_is_named_once_in_its_order_and_knows_whence_it_comes() {
        let session = closed();
        let session = made(&session, plan::reveal(&session, 3));
        let ids = [cap("drift"), cap("besluta"), cap("drift")];
        let now = made(&session, plan::rate_again(&session, &ids, Terms::default()));
        let round = now.current_round().unwrap();
        assert_eq!((round.number, round.again, round.map), (4, Some(3), session.map_version()));
        assert_eq!(round.order, [cap("drift"), cap("besluta")]);
        assert_eq!(now.round(3).unwrap().state, RoundState::Ended);
        assert_eq!(now.round(3).unwrap().ballots, session.round(3).unwrap().ballots);
        let back: Vec<u16> = plan::goes_back(&now, round).map(|round| round.number).collect();
        assert_eq!(back, [4, 3]);
        // A further round may take up what only the round before last has rated.
        let more = made(&now, plan::rate_again(&now, &[cap("lyssna")], Terms::default()));
        assert_eq!(more.current_round().unwrap().again, Some(4));
    }

    #[test]
    fn nothing_closed_unknown_or_unnamed_is_rated_again() {
        let session = closed();
        let again = |session: &Session, ids: &[CapabilityId]| {
            plan::rate_again(session, ids, Terms::default()).unwrap_err()
        };
        assert_eq!(again(&session, &[cap("drift")]), Refusal::Closed(3));
        let session = made(&session, plan::reveal(&session, 3));
        assert_eq!(again(&session, &[]), Refusal::Nothing);
        assert!(matches!(again(&session, &[cap("okand")]), Refusal::Missing(_)));
        let mut without = session.clone();
        without.rounds[2].order.retain(|id| *id != cap("lyssna"));
        assert!(matches!(again(&without, &[cap("lyssna")]), Refusal::NotInRound { round: 3, .. }));
        let mut roundless = session;
        roundless.rounds.clear();
        assert!(matches!(again(&roundless, &[cap("drift")]), Refusal::Missing(_)));
    }

    #[test]
    fn who_marks_after_the_reveal_is_late_and_stays_so() {
        let session = closed();
        let before = |session: &Session| session.round(3).unwrap().ballots[0].late;
        assert!(!before(&session));
        let shown = made(&session, plan::reveal(&session, 3));
        let now = made(&shown, plan::rate(&shown, rate("alby", 3, "drift")));
        assert!(now.round(3).unwrap().ballots[1].late && !before(&now));
        let changed = made(&shown, plan::rate(&shown, rate("enhet", 3, "besluta")));
        assert!(before(&changed), "what is changed after the reveal may follow what it showed");
    }

    #[test]
    fn who_marks_after_the_last_day_is_late_too() {
        let session = closed();
        let on = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        for (day, late) in [(18, false), (19, true)] {
            let now = made(&session, plan::rate_on(&session, rate("alby", 3, "drift"), on(day)));
            assert_eq!(now.round(3).unwrap().ballots[1].late, late, "{day}");
        }
    }

    #[test]
    fn a_rule_is_settled_before_the_first_answer_and_refused_after_it() {
        let session = closed();
        let terms = session.round(3).unwrap().terms;
        for other in [
            Terms { consensus: None, ..terms },
            Terms { consensus: Some(Consensus::Within(70)), ..terms },
            Terms { showing: Showing::Live, ..terms },
        ] {
            assert_eq!(apply(&mut session.clone(), &Edit::Terms(3, other)), Err(Refusal::Begun(3)));
        }
        let moved = Terms { until: None, ..terms };
        made(&session, Ok(Edit::Terms(3, moved)));
    }
}
