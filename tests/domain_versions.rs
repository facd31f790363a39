//! What is written down of a map that has been rated: which changes, in which version, and which round knows of it.

mod support {
    pub(crate) mod session;
}

#[cfg(test)]
mod tests {
    use verkstad::domain::desk::Desk;
    use verkstad::domain::edit::{Edit, Item};
    use verkstad::domain::id::{AreaId, CapabilityId, CategoryId};
    use verkstad::domain::map::Capability;
    use verkstad::domain::plan::{self, CopyMarks, Merge, MergeRatings, NewCapability, Split};
    use verkstad::domain::refusal::Refusal;
    use verkstad::domain::round::Round;
    use verkstad::domain::session::Session;
    use verkstad::domain::text::{Lang, Text};

    use crate::support::session::session;

    type Planned = fn(&Session) -> Result<Edit, Refusal>;

    /// A desk with two rated rounds on it, the second of them open.
    fn desk() -> Desk {
        Desk::new(session())
    }

    fn cap(id: &str) -> CapabilityId {
        CapabilityId::new(id).unwrap()
    }

    fn area(id: &str) -> AreaId {
        AreaId::new(id).unwrap()
    }

    fn words(text: &str) -> Text {
        Text::typed(Lang::Sv, text.into())
    }

    fn make(desk: &mut Desk, planned: Planned) {
        let edit = planned(desk.session()).unwrap();
        desk.make(edit).unwrap();
    }

    /// A capability with something about it changed.
    fn changed(session: &Session, id: &str, change: impl FnOnce(&mut Capability)) -> Edit {
        let mut after = session.map.capability(&cap(id)).unwrap().clone();
        change(&mut after);
        Edit::Change(Item::Capability(after))
    }

    const RENAMED: Planned = |session| Ok(changed(session, "drift", |it| it.name = words("Driva")));

    fn merged(session: &Session, ratings: MergeRatings) -> Result<Edit, Refusal> {
        let (from, into) = (cap("folja-upp"), cap("besluta"));
        plan::merge_capabilities(session, &Merge { from, into, ratings, reason: "samma sak".into() })
    }

    fn split(session: &Session, id: &str, marks: CopyMarks) -> Result<Edit, Refusal> {
        let names = vec![words("Ett"), words("Två")];
        plan::split_capability(session, &Split { capability: cap(id), names, marks, reason: "".into() })
    }

    /// The changes of the newest version as RON, without spaces.
    fn changes(session: &Session) -> String {
        let version = session.versions.last().map(|version| &version.revisions);
        version.map_or_else(String::new, |revisions| ron::to_string(&revisions[0].changes).unwrap())
    }

    /// What is done, what it is written down as, and the reason found in it.
    const RECORDED: &[(Planned, &str, &str)] = &[
        (RENAMED, r#"[Renamed(what:Capability("drift"),was:(sv:"Drift"))]"#, ""),
        (
            |session| Ok(changed(session, "avveckla", |it| it.about = words("Slå av."))),
            r#"[Described(id:"avveckla",was:(sv:"Slå av tryggt."))]"#,
            "",
        ),
        (
            |session| plan::move_capability(session, &cap("drift"), &area("styra"), 0),
            r#"[Moved(id:"drift",from:"forvalta",to:"styra")]"#,
            "",
        ),
        (
            |session| plan::move_area(session, &area("forsta"), &CategoryId::new("led").unwrap(), 0),
            r#"[AreaMoved(id:"forsta",from:"karn",to:"led")]"#,
            "",
        ),
        (
            |session| merged(session, MergeRatings::KeepTarget),
            r#"[Merged(id:"folja-upp",into:"besluta",carried:Some(Target))]"#,
            "samma sak",
        ),
        (
            |session| merged(session, MergeRatings::Lower),
            r#"[Merged(id:"folja-upp",into:"besluta",carried:Some(Lower))]"#,
            "samma sak",
        ),
        (
            |session| split(session, "besluta", CopyMarks::Yes),
            r#"[Split(id:"besluta",into:["ett","tva"],carried:Some(Copied))]"#,
            "",
        ),
        (
            |session| split(session, "besluta", CopyMarks::No),
            r#"[Split(id:"besluta",into:["ett","tva"])]"#,
            "",
        ),
        // Nobody has marked it in the open round, so that there is nothing to carry.
        (|session| split(session, "drift", CopyMarks::Yes), r#"[Split(id:"drift",into:["ett","tva"])]"#, ""),
        (
            |session| plan::take_off_area(session, &area("styra"), &"inte vårt".into()),
            r#"[TakenOff("besluta"),TakenOff("folja-upp")]"#,
            "inte vårt",
        ),
        (|session| plan::put_back(session, &cap("utveckla")), r#"[PutBack("utveckla")]"#, ""),
        (
            |session| {
                let (area, name) = (area("styra"), words("Ny"));
                let new = NewCapability { area, index: 0, name, about: Text::default() };
                plan::add_capability(session, new)
            },
            r#"[Added(Capability("ny"))]"#,
            "",
        ),
        // The reason of what has been off the map all the time is none for this.
        (
            |session| {
                let mut edits = vec![plan::take_off(session, &cap("lyssna"), &"en sak".into())?];
                edits.push(Edit::Change(Item::Capability(Capability {
                    area: area("forvalta"),
                    ..session.map.capability(&cap("utveckla")).unwrap().clone()
                })));
                Ok(Edit::Batch(edits))
            },
            r#"[TakenOff("lyssna")]"#,
            "en sak",
        ),
        (|session| plan::add_category(session, words("Band"), 0), r#"[Added(Category("band"))]"#, ""),
    ];

    /// What leaves the map as it was, for all that a rater can see.
    const NOT_RECORDED: &[Planned] = &[
        |session| plan::move_capability(session, &cap("folja-upp"), &area("styra"), 0),
        |session| Ok(changed(session, "besluta", |it| it.goals.clear())),
        |session| Ok(changed(session, "prioritera", |it| it.doubt = "".into())),
        |session| Ok(changed(session, "drift", |it| it.name.en = "Operations".into())),
        |session| Ok(changed(session, "utveckla", |it| it.name = words("Bygga"))),
        |session| Ok(changed(session, "drift", |_| ())),
        plan::new_round,
    ];

    #[test]
    fn what_changes_on_a_rated_map_is_written_down_and_taken_back_with_it() {
        for (planned, want, why) in RECORDED {
            let mut desk = desk();
            make(&mut desk, *planned);
            let now = desk.session();
            assert_eq!(changes(now), *want);
            assert_eq!(now.map_version(), 2, "{want}");
            let revision = &now.versions[0].revisions[0];
            assert_eq!((revision.why.as_str(), revision.during), (*why, Some(2)), "{want}");
            assert!(now.rounds.iter().all(|round| round.map == 1), "both rounds began with map 1: {want}");
            desk.undo().unwrap();
            assert_eq!(desk.session().versions, [], "{want}");
            assert_eq!(desk.session().map, session().map, "{want}");
        }
    }

    #[test]
    fn order_goals_doubts_and_translations_are_no_revision() {
        for planned in NOT_RECORDED {
            let mut desk = desk();
            make(&mut desk, *planned);
            assert_eq!(desk.session().versions, []);
        }
    }

    #[test]
    fn a_map_that_nobody_has_rated_is_being_built() {
        let mut unrated = session();
        unrated.rounds = vec![Round::first(&unrated.map)];
        let mut desk = Desk::new(unrated);
        for (planned, ..) in RECORDED.iter().take(4) {
            make(&mut desk, *planned);
        }
        assert_eq!(desk.session().versions, []);
    }

    #[test]
    fn a_version_grows_until_a_round_has_rated_it() {
        let mut desk = desk();
        make(&mut desk, RENAMED);
        make(&mut desk, |session| plan::put_back(session, &cap("utveckla")));
        let numbers = |desk: &Desk| -> Vec<(u16, usize)> {
            desk.session().versions.iter().map(|it| (it.number, it.revisions.len())).collect()
        };
        assert_eq!(numbers(&desk), [(2, 2)], "round 2 goes on rating map 1");

        make(&mut desk, plan::new_round);
        assert_eq!(desk.session().current_round().unwrap().map, 2);
        make(&mut desk, |session| merged(session, MergeRatings::Lower));
        assert_eq!(numbers(&desk), [(2, 3)], "nobody has rated map 2 yet");
        assert_eq!(desk.session().versions[0].revisions[2].during, None);

        let mark: Edit = ron::from_str(
            r#"Batch([
                Add(Ballot(3, (respondent: "alby", marks: "1")), (index: 0)),
            ])"#,
        )
        .unwrap();
        desk.make(mark).unwrap();
        make(&mut desk, |session| Ok(changed(session, "drift", |it| it.name = words("Sköta"))));
        assert_eq!(numbers(&desk), [(2, 3), (3, 1)]);
        let maps: Vec<u16> = desk.session().rounds.iter().map(|round| round.map).collect();
        assert_eq!(maps, [1, 1, 2]);
    }

    #[test]
    fn an_open_round_without_answers_is_brought_forward_and_back() {
        let mut desk = desk();
        make(&mut desk, plan::new_round);
        assert_eq!(desk.session().current_round().unwrap().map, 1);
        make(&mut desk, |session| split(session, "besluta", CopyMarks::No));
        let round = desk.session().current_round().unwrap();
        assert_eq!(
            (round.map, round.order.last()),
            (2, Some(&cap("tva"))),
            "the parts are enrolled all the same"
        );
        desk.undo().unwrap();
        assert_eq!(desk.session().current_round().unwrap().map, 1);
    }

    #[test]
    fn a_round_that_the_edit_itself_puts_in_is_on_the_new_map() {
        let mut desk = desk();
        make(&mut desk, plan::new_round);
        let edit: Edit = ron::from_str(
            r#"Batch([
                Change(Round((number: 3, state: Open, order: ["drift"]))),
                Remove(Capability("led")),
            ])"#,
        )
        .unwrap();
        desk.make(edit).unwrap();
        let round = desk.session().current_round().unwrap();
        assert_eq!((round.map, round.order.as_slice()), (2, [cap("drift")].as_slice()));
    }

    #[test]
    fn a_reason_that_is_given_stands_over_the_one_found() {
        let why = "de hänger ihop".into();
        let edit = merged(&session(), MergeRatings::Lower).unwrap();
        let edit = plan::because(&session(), edit, &why);
        let mut desk = desk();
        let step = desk.make(edit.clone()).unwrap();
        assert_eq!(step.edit, edit, "what brings its version is not written down twice");
        assert_eq!(desk.session().versions[0].revisions[0].why, why);
    }

    #[test]
    fn an_imported_map_is_one_revision() {
        let edits: Edit = ron::from_str(
            r#"Batch([
                Add(Area((id: "ny", category: "stod", name: (sv: "Ny"))), (index: 0)),
                Add(Capability((id: "n1", area: "ny", name: (sv: "Första"))), (index: 0)),
                Change(Capability((id: "n1", area: "ny", name: (sv: "Första, rättad")))),
                Remove(Capability("led")),
                Remove(Area("led")),
            ])"#,
        )
        .unwrap();
        let mut desk = desk();
        desk.make(edits).unwrap();
        assert_eq!(
            changes(desk.session()),
            concat!(
                r#"[Added(Area("ny")),Added(Capability("n1")),"#,
                r#"Removed(what:Capability("led"),was:(sv:"Samma id igen")),"#,
                r#"Removed(what:Area("led"),was:(sv:"Samma id som en kategori"))]"#
            )
        );
    }
}
