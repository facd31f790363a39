### Workshop 5: what the figures say of each scenario. A hint, never a decision.

fit-note = A hint. The group decides.
fit-open = Counted on the open answers.
fit-for = The figures speak for it
fit-partly = The figures speak partly for it
fit-against = The figures speak against it
fit-unsaid = The figures say nothing yet
fit-withheld = The answers it takes are not in this copy
fit-short-for = for
fit-short-partly = partly
fit-short-against = against
fit-short-unsaid = nothing yet
fit-short-withheld = not in the copy
fit-no-conditions = The method gives no conditions in figures.
fit-or = or
fit-above = { $count } of { $of } at level { $level } or higher
fit-below = { $count } of { $of } at level { $level } or lower
fit-on = { $count } of { $of } at level { $level }
fit-share = { $counted }, { $share }%
fit-alike = { $count } of { $of } within one level of the median, { $share }%
fit-alike-who = { $counted }: { $who }
fit-width = level { $lowest } to { $highest }, { $width } apart
fit-no-width = all at level { $level }, 0 apart
fit-mean = mean { $mean }
fit-leaders = { $count ->
    [one] 1 says it can lead
   *[other] { $count } say they can lead
  }
fit-no-leaders = nobody says it can lead
fit-least = at least { $bound }
fit-most = at most { $bound }
fit-between = { $least } to { $most }
fit-exactly = should be { $bound }
fit-steps = { $bound } levels
fit-what-above = level { $level } or higher
fit-what-below = level { $level } or lower
fit-what-on = level { $level }
fit-what-alike = similar levels
fit-what-width = spread
fit-what-mean = mean
fit-unknown = { $what }: cannot be said yet
fit-unknown-lead = who can lead: nobody has answered
fit-withheld-lead = who can lead: the answers are not in this copy
