### Workshop 4: target levels and how far there is left.

targets-key = target
targets-column = target
targets-column-gap = left
targets-reached-short = met
targets-line = Target { $from }: { $level } { $name }, { $when }.
targets-own = of the capability
targets-areas = of the area
targets-methods = by the method
targets-left = { $gap } left.
targets-reached = The target is met.
targets-title = Target for “{ $name }”
targets-intro = The method’s target is { $level } { $name }: “{ $anchor }”
targets-none = no target of its own (the method's is { $level } { $name })
targets-none-area = no target of its own (the area’s is { $level } { $name })
targets-year-alone = A year needs a level. Choose the level, or empty the year.
targets-field-level = Level
targets-field-year = By the end of (empty: { $horizon })
targets-field-scope = Holds for
targets-for-one = this capability only
targets-for-area = the whole area { $name } ({ $count } capabilities)
targets-year-wrong = Write a year with four digits, for example 2030.
targets-kept = { $count ->
    [one] One capability of the area has a target of its own and keeps it.
   *[other] { $count } capabilities of the area have targets of their own and keep them.
  }
targets-advice = More than { $most } capabilities are marked as strategic. Which ones come first? To do in the view Lists (8 there) shows them all; H hides this advice.

targets-report-to-do = To do: strategically important
targets-report-together = together
targets-report-target = target { $level } ({ $when }), { $left }
targets-report-left = left { $left }
targets-report-decided = Decisions
targets-report-parked = Parked

targets-key-own = own answers and what is left to the targets
targets-own-whose = Whose answers are to be shown?
targets-own-question = Show what { $who } has answered?
targets-own-intro = Everybody who sees the screen sees the answers then, with the name.
targets-own-value = { $value } · target { $target } · { $left }
targets-own-left = { $left } left
targets-own-none = no answer · target { $target }
targets-own-sealed = sealed or not answered
targets-own-hidden = shown when the round is revealed
