//! The tally of who joins a choice of workshop 5: how many say yes, no, and nothing yet, how many it takes, and whether
//! somebody leads where somebody must.

use crate::domain::choice::{Choice, Commitment, Stance};
use crate::domain::method::{Lead, Scenario};
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;

/// The answers to the chosen scenario, counted over the respondents that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Interest {
    /// Respondents that count.
    pub of: usize,
    /// Those that join, the one that leads included.
    pub yes: usize,
    /// Those that are thinking about it.
    pub considering: usize,
    /// Those that do not join.
    pub no: usize,
    /// Those that have not answered.
    pub silent: usize,
    /// How many it takes at least: as the group has said, otherwise as the scenario has it; `None` without either.
    pub least: Option<u16>,
    /// Whether somebody must lead and nobody does.
    pub leaderless: bool,
}

impl Interest {
    /// Counts the answers to the chosen scenario.
    #[must_use]
    pub fn of(session: &Session, choice: &Choice) -> Self {
        let scenario = scenario(session, choice);
        let mut interest = Self { least: least(session, choice), ..Self::default() };
        let mut led = false;
        for respondent in session.active() {
            interest.of += 1;
            match choice.answer_of(&respondent.id).map(|answer| answer.stance) {
                Some(Stance::Leads) => (interest.yes, led) = (interest.yes + 1, true),
                Some(Stance::Joins) => interest.yes += 1,
                Some(Stance::Considering) => interest.considering += 1,
                Some(Stance::Declines) => interest.no += 1,
                None => interest.silent += 1,
            }
        }
        interest.leaderless = !led && scenario.is_some_and(|it| it.lead == Lead::Required);
        interest
    }

    /// How many are missing of those that it takes.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.least.map_or(0, |least| usize::from(least).saturating_sub(self.yes))
    }
}

/// How many a choice takes at least: as the group has said, otherwise as the chosen scenario has it.
#[must_use]
pub fn least(session: &Session, choice: &Choice) -> Option<u16> {
    choice.least.or_else(|| scenario(session, choice).map(|scenario| scenario.least))
}

/// The newest answer of a respondent to another scenario than the chosen one, where it has given any; without dates the
/// last that was written down.
#[must_use]
pub fn earlier<'a>(choice: &'a Choice, respondent: &Respondent) -> Option<&'a Commitment> {
    let own = choice.commitments.iter().filter(|it| it.respondent == respondent.id);
    own.filter(|it| it.scenario != choice.scenario).max_by_key(|it| it.at)
}

/// Who speaks for a respondent: whoever did last in this choice, otherwise in another one, otherwise the only person that
/// takes part for it. Empty where that is not known.
#[must_use]
pub fn spokesperson(session: &Session, choice: &Choice, respondent: &Respondent) -> String {
    let named = |choice: &Choice| {
        let own = choice.commitments.iter().filter(|it| it.respondent == respondent.id);
        own.filter(|it| !it.said_by.is_empty())
            .max_by_key(|it| it.at)
            .map(|it| (it.at, it.said_by.to_string()))
    };
    let elsewhere = || session.choices.iter().filter_map(named).max_by_key(|(at, _)| *at);
    let only = || match respondent.people.as_slice() {
        [person] => person.name.to_string(),
        [] | [_, _, ..] => String::new(),
    };
    named(choice).or_else(elsewhere).map_or_else(only, |(_, name)| name)
}

fn scenario<'a>(session: &'a Session, choice: &Choice) -> Option<&'a Scenario> {
    choice.scenario.and_then(|number| session.method.scenario(number))
}

#[cfg(test)]
mod tests {
    use super::{Interest, earlier, spokesperson};
    use crate::analysis::fit::tests::scenario;
    use crate::analysis::support;
    use crate::domain::choice::{Choice, Commitment, Stance};
    use crate::domain::id::ChoiceId;
    use crate::domain::method::{Lead, Subject};
    use crate::domain::respondent::{Person, Standing};
    use crate::domain::session::Session;

    /// One letter for each respondent: `l` leads, `j` joins, `c` considers, `d` declines, `-` nothing.
    fn chosen(stances: &str) -> (Session, Choice) {
        let mut session = support::session(3, stances.len(), 0);
        std::sync::Arc::make_mut(&mut session.method).scenarios =
            vec![scenario(0, Lead::None, 0, Vec::new()), scenario(1, Lead::Required, 3, Vec::new())];
        let subject = Subject::Capability(support::capability_id(0));
        let mut choice = Choice::about(ChoiceId::fresh("val", |_| false), subject);
        choice.scenario = Some(1);
        for (respondent, letter) in session.respondents.iter().zip(stances.chars()) {
            let stance = match letter {
                'l' => Stance::Leads,
                'j' => Stance::Joins,
                'c' => Stance::Considering,
                'd' => Stance::Declines,
                _ => continue,
            };
            choice.commitments.push(Commitment {
                respondent: respondent.id.clone(),
                scenario: Some(1),
                stance,
                at: None,
                said_by: "".into(),
            });
        }
        (session, choice)
    }

    fn counted(stances: &str) -> (usize, usize, usize, usize, usize, bool) {
        let (session, choice) = chosen(stances);
        let it = Interest::of(&session, &choice);
        assert_eq!(it.of, stances.len());
        (it.yes, it.no, it.considering, it.silent, it.missing(), it.leaderless)
    }

    #[test]
    fn every_respondent_is_counted_once_and_whoever_leads_says_yes() {
        assert_eq!(counted(""), (0, 0, 0, 0, 3, true));
        assert_eq!(counted("l"), (1, 0, 0, 0, 2, false));
        assert_eq!(counted("jjjjjjjddd----"), (7, 3, 0, 4, 0, true));
        assert_eq!(counted("ljcd-"), (2, 1, 1, 1, 1, false));
    }

    #[test]
    fn who_is_set_aside_neither_counts_nor_leads() {
        let (mut session, choice) = chosen("ljj");
        session.respondents[0].standing = Standing::Aside;
        let it = Interest::of(&session, &choice);
        assert_eq!((it.of, it.yes, it.missing(), it.leaderless), (2, 2, 1, true));
    }

    #[test]
    fn the_groups_own_number_stands_over_the_methods_and_todays_state_takes_nobody() {
        let (session, mut choice) = chosen("jj");
        choice.least = Some(2);
        assert_eq!(Interest::of(&session, &choice).missing(), 0);
        (choice.least, choice.scenario) = (None, Some(0));
        let it = Interest::of(&session, &choice);
        assert_eq!((it.yes, it.silent, it.least, it.leaderless), (0, 2, Some(0), false));
        choice.scenario = None;
        assert_eq!(Interest::of(&session, &choice).least, None);
    }

    #[test]
    fn an_answer_to_another_scenario_is_kept_apart_and_the_newest_of_them_told() {
        let (session, mut choice) = chosen("j");
        let day = |text: &str| text.parse().ok();
        choice.commitments[0].scenario = Some(0);
        choice.commitments[0].at = day("2026-05-01");
        let older = Commitment {
            scenario: None,
            at: day("2026-04-01"),
            stance: Stance::Declines,
            ..choice.commitments[0].clone()
        };
        choice.commitments.push(older);
        assert_eq!(Interest::of(&session, &choice).silent, 1);
        let told = earlier(&choice, &session.respondents[0]);
        assert_eq!(told.map(|it| (it.scenario, it.stance)), Some((Some(0), Stance::Joins)));
    }

    #[test]
    fn whoever_spoke_last_for_an_organisation_speaks_for_it_again_and_never_for_another() {
        let (mut session, choice) = chosen("j-");
        let person = |name: &str| Person { name: name.into(), role: "".into() };
        let says = |session: &Session, choice: &Choice, place: usize| {
            spokesperson(session, choice, &session.respondents[place])
        };
        assert_eq!(says(&session, &choice, 0), "");
        session.respondents[0].people = vec![person("Anna")];
        assert_eq!(says(&session, &choice, 0), "Anna");
        session.respondents[0].people.push(person("Bo"));
        assert_eq!(says(&session, &choice, 0), "", "of two nobody knows which");
        let mut other = choice.clone();
        other.commitments[0].said_by = "Bo".into();
        session.choices = vec![other];
        assert_eq!((says(&session, &choice, 0), says(&session, &choice, 1)), ("Bo".into(), String::new()));
    }
}
