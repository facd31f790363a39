### Rounds: terms, closed rounds, the reveal, the spread, rating again, and advice at the right moment.

rounds-key-new = new round, terms, rate again
rounds-key-reveal = reveal, the spread

rounds-closed = closed
rounds-closed-ended = ended, not revealed
rounds-shown = revealed
rounds-again-of = { $count ->
    [one] one capability
   *[other] { $count } capabilities
  } again of round { $again }
rounds-rule-within = agreement: { $figure }% within one level
rounds-rule-agreement = agreement: at least { $figure }
rounds-rule-none = no rule for agreement
rounds-until = until { $date }
rounds-ballots = { $count ->
    [one] 1 has answered
   *[other] { $count } have answered
  }

rounds-terms-title = Terms of round { $number }
rounds-terms-intro = They hold from the first answer on and do not change after that. Enter goes on and saves at the end, Ctrl-S saves now.
rounds-terms-showing = When the answers show
rounds-terms-live = Open: everyone in the room sees each answer at once, and the picture grows while you rate.
rounds-terms-hidden = Closed: nobody sees anyone’s answers until you reveal all of them together (w); until then only progress shows.
rounds-terms-rule = When the group counts as agreed on a capability
rounds-terms-within = As large a share as the limit says is at most one level from the median.
rounds-terms-agreement = The agreement index reaches the limit: 0 is half at each end, 100 full agreement.
rounds-terms-none = No rule; you decide for yourselves.
rounds-terms-limit = Limit, 1–100
rounds-terms-until = Last day for answers, for example 2026-12-18; empty for none
rounds-terms-limit-bad = The limit is a whole number from 1 to 100.
rounds-terms-until-bad = Write the day as 2026-12-18, or leave it empty.
rounds-terms-until-past = That day has gone by.
rounds-terms-set = The terms are set: { $terms }.
rounds-terms-offer = Nobody has answered yet. N sets the terms: an open or a closed round, what counts as agreement, the last day.
rounds-terms-until-title = Last day for answers in round { $number }
rounds-terms-fixed = The round has begun. To change how its answers show or what counts as agreement would change the terms for those who have answered. Only the last day can be moved.

rounds-new-title = Round { $number } has begun
rounds-new-again = Rate some capabilities again
rounds-new-again-too = Rate again, { $name } too
rounds-new-all = A new round over the whole map
rounds-new-until = Move the last day for answers
rounds-new-intro = The new round replaces nothing: both are kept, can be compared, and are shown with R. The one that is open ends.
rounds-none-answered = Nobody has answered in round { $round } yet. There is nothing to rate again.

rounds-again-title = Rate again: which capabilities?
rounds-again-intro = { $why } ≠ and chosen: does not meet the rule ({ $rule }). Enter starts round { $number }.
rounds-again-intro-free = { $why } Enter starts round { $number }.
rounds-again-by-importance = Most disagreement times importance first. At the right: agreement, count at 0–4, mean, importance.
rounds-again-by-spread = Most disagreement first, since no importance has been given yet. At the right: agreement, count at 0–4, mean.
rounds-met = agreed
rounds-unmet = not agreed
rounds-again-started = Round { $number } rates { $count ->
    [one] one capability
   *[other] { $count } capabilities
  } again. N changes its terms until somebody has answered.

rounds-reveal-question = Reveal everyone’s answers in round { $round } now?
rounds-reveal-done = { $done } of { $of } are done.
rounds-reveal-begun = { $count ->
    [one] One is on the way.
   *[other] { $count } are on the way.
  }
rounds-reveal-empty = { $count ->
    [one] One has not begun.
   *[other] { $count } have not begun.
  }
rounds-reveal-not-open = { $count ->
    [one] One has no open answer.
   *[other] { $count } have no open answer.
  }
rounds-reveal-intro = { $progress } Everybody sees all answers at the same time, the spread first. Who answers afterwards is marked as late. u takes it back.
rounds-reveal-nobody = Nobody has answered yet, so there is nothing to reveal.
rounds-revealed = Round { $round } is revealed.

rounds-spread-title = The spread
rounds-spread-unit = { $count ->
    [one] ■ is one respondent
   *[other] ■ is { $count } respondents
  }
rounds-spread-order = widest disagreement first
rounds-spread-agreement = agree
rounds-spread-mean = mean
rounds-spread-empty = Nobody has answered yet.
rounds-spread-means = w means
rounds-key-means = means
rounds-spread-ends = Lowest { $low } ({ $few }), highest { $high } ({ $many })
rounds-spread-near = median { $median } · { $within }% within one level
rounds-spread-same = All { $n } at level { $level }
rounds-spread-one = Only one has answered: level { $level }
rounds-spread-verdict-met = agreed by the rule
rounds-spread-verdict-unmet = not agreed by the rule
rounds-spread-sealed = The mean holds sealed answers too; the squares show the open ones.

rounds-report-agreed = Agreed by the rule ({ $rule }): { $met } of { $of } capabilities
rounds-about-median = Median { $median }, { $within }% within one level of it
rounds-about-rule = The rule ({ $rule }): { $verdict }
rounds-about-again = rate it again
rounds-about-closed = The round is closed: { $answered } of { $of } have answered here. All answers show together with w.
rounds-about-closed-area = The round is closed: { $answered } of { $of } answers are in for the area.
rounds-closed-row = closed · { $answered } of { $of } have answered · w reveals all answers
rounds-closed-group = { $count ->
    [one] one capability
   *[other] { $count } capabilities
  } · { $answered } of { $of } answers · Enter folds or unfolds
rounds-closed-cell = In a closed round one answers on the ballot, not in the table: nobody sees here what stands there already.
rounds-closed-gap = Round { $round } is closed: means and order show once it is revealed (w in workshop 3).
rounds-closed-legend = Closed round. The figure in a box: so many of { $of } have answered.

rounds-refused-closed = Round { $round } is closed until it is revealed with w.
rounds-refused-nothing = Nothing is chosen.
rounds-edit-rated = (answer on { $what })
rounds-edit-terms = (the terms of round { $round })
rounds-edit-reveal = (the reveal of round { $round })

rounds-advice-low = Self-ratings come out high, most the first time: we do not miss what we do not know of. Unsure? Take the lower. H hides this.
rounds-advice-spread = Look at the spread before the mean. Ask the lowest and the highest what they saw, not who is right. H hides this.
rounds-advice-mean = A mean says little alone: always see how many have answered and how far they agree. H hides this.
rounds-advice-later = A later round often comes out lower. That is no setback: you have learned what the question asks. H hides this.
