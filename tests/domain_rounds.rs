//! Plans for rounds: what they make, what they refuse, and that taking them back leaves nothing.

mod support {
    pub(crate) mod session;
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use verkstad::domain::apply::apply;
    use verkstad::domain::edit::{Edit, Rate, Ref};
    use verkstad::domain::id::{CapabilityId, RespondentId};
    use verkstad::domain::plan;
    use verkstad::domain::proposal::Outcome;
    use verkstad::domain::rating::{Level, Mark};
    use verkstad::domain::refusal::Refusal;
    use verkstad::domain::round::{BallotKey, RoundState};
    use verkstad::domain::session::{Session, Talk, Upshot};
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

    #[test]
    fn what_is_opened_again_joins_the_round_that_nobody_has_answered_and_else_makes_one() {
        let session = closed();
        let session = made(&session, plan::reveal(&session, 3));
        let terms = plan::next_terms(&session);
        let first = made(&session, plan::reopen(&session, &cap("drift"), terms));
        let round = first.current_round().unwrap();
        assert_eq!((round.number, round.again, round.order.clone()), (4, Some(3), vec![cap("drift")]));
        assert_eq!(plan::gathering(&first).map(|round| round.number), Some(4));
        assert!(plan::reopen(&first, &cap("drift"), terms).is_ok_and(|edit| {
            apply(&mut first.clone(), &edit) == Err(Refusal::Taken(Ref::Capability(cap("drift"))))
        }));
        let both = made(&first, plan::reopen(&first, &cap("lyssna"), terms));
        assert_eq!(both.current_round().unwrap().order, [cap("drift"), cap("lyssna")]);
        let answered = plan::rate(&both, rate("enhet", 4, "drift"));
        let answered = made(&both, answered);
        assert_eq!(plan::gathering(&answered), None);
        assert_eq!(
            plan::reopen(&answered, &cap("lyssna"), terms).unwrap_err(),
            Refusal::Closed(4),
            "what is closed is revealed first"
        );
    }

    #[test]
    fn what_was_decided_no_longer_holds_once_it_is_opened_again() {
        let session = closed();
        let session = made(&session, plan::reveal(&session, 3));
        let talk = Talk { upshot: Upshot::Decided, text: "Klart".into(), at: None };
        let decided = made(&session, plan::set_talk(&session, &cap("drift"), Some(talk.clone())));
        assert_eq!(plan::set_talk(&decided, &cap("drift"), Some(talk)).unwrap_err(), Refusal::Unchanged);
        let terms = plan::next_terms(&decided);
        let again = made(&decided, plan::reopen(&decided, &cap("drift"), terms));
        assert_eq!(again.judgement(&cap("drift")).talk, None);
    }

    #[test]
    fn a_proposal_is_settled_with_an_answer_and_waits_again() {
        let session = session();
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let before = plan::open_proposals(&session).count();
        let one = made(&session, plan::propose(&session, Some(cap("drift")), "Dela den".into(), day));
        let proposal = one.proposals.last().unwrap().clone();
        assert_eq!((proposal.text.as_str(), proposal.at), ("Dela den", Some(day)));
        assert_eq!(plan::open_proposals(&one).count(), before + 1);
        let settle = |session: &Session, outcome, answer: &str| {
            plan::settle_proposal(session, &proposal.id, outcome, answer.into())
        };
        assert_eq!(settle(&one, Outcome::Declined, "").unwrap_err(), Refusal::NoReason);
        let done = made(&one, settle(&one, Outcome::Done, ""));
        assert_eq!(plan::open_proposals(&done).count(), before);
        assert_eq!(settle(&done, Outcome::Done, "").unwrap_err(), Refusal::Unchanged);
        let open = made(&done, settle(&done, Outcome::Open, ""));
        assert_eq!(open, one);
        let other = made(&one, plan::reword_proposal(&one, &proposal.id, "Dela den i två".into()));
        assert_eq!(other.proposals.last().unwrap().text.as_str(), "Dela den i två");
        let empty = plan::propose(&session, None, "".into(), day).unwrap();
        assert!(apply(&mut session.clone(), &empty).is_err());
    }
}
