### The plan on paper: headings, explanations and sentences of the text report.

paper-brief = What is proposed
paper-scenario-small = scenario
paper-brief-year = { $year }: to pay { $money }, own time { $hours }
paper-brief-lonely = Pilots that nobody has joined yet are not fully counted: what each organisation bears comes on top.
paper-brief-more = Further on every proposal stands by itself, with reasons, plan, cost for each organisation and risks; last come all pilots together and what has not been chosen.

paper-no-scenario = No scenario is chosen yet.
paper-who = Who joins
paper-nobody = Nobody has joined yet.
paper-silent = Not answered
paper-expected = What the group expects
paper-fit = What the figures say of the scenarios
paper-fit-signs = Each line is a condition of the method: ✓ met, ✗ not met, ? cannot be said.
paper-no-pilot = No pilot is chosen yet.

paper-plan = Plan
paper-plan-start = Starts { $start }. Days are counted from day 0, which is the day of the start.
paper-plan-no-start = No start date is set. Days are counted from day 0.
paper-plan-days = Every day counts, weekends and holidays too.
paper-chart-dates = { $count ->
    [one] Each character is a day.
   *[other] Each character is { $count } days.
  } Months stand where quarters begin.
paper-chart-days = { $count ->
    [one] Each character is a day, counted from day 0.
   *[other] Each character is { $count } days, counted from day 0.
  }
paper-chart-signs = { $work } work · { $decision } decision · { $start } start

paper-cost = Cost
paper-counted-for = { $count ->
    [one] Counted for 1 organisation.
   *[other] Counted for { $count } organisations.
  }
paper-units = h is hours, kr is Swedish kronor, tkr thousands and Mkr millions of them.
paper-each = per organisation
paper-once = once
paper-totals = Totals
paper-hours-all = Own time, all together
paper-by-year = By year
paper-pilot-years = Year 1 is the first twelve months of the pilot.
paper-by-phase = By phase
paper-sharing = How the common cost is shared
paper-parts-withheld = The part of each one is not in this copy.
paper-parts-later = The parts are counted when somebody has joined.
paper-unknown-sign = +? means that there is a post on top whose amount nobody knows.

paper-risk-rule = The risk value is consequence × probability, 1–5 each: 1–5 is low, 6–12 medium and 15–25 high. After measures counts only measures that are to be taken.
paper-risk-axes = Upwards: consequence. To the right: probability.
paper-vulnerability = Vulnerability
paper-consequence = Consequence
paper-measure = Measure
paper-risk-before = Risk value today
paper-risk-after = Risk value with the measure
paper-risk-value = consequence { $consequence } × probability { $probability } = { $value }, { $zone }
paper-risk-not-taken = still { $value }, since the measure is not to be taken. With it: { $estimated }
paper-risk-not-judged = not judged, so { $value } stands
paper-zone-low = low
paper-zone-medium = medium
paper-zone-high = high
paper-no-measure = none
paper-no-owner = nobody named
paper-owner-withheld = not in this copy

paper-costs = Cost by calendar year
paper-all-bear = What those who join bear together
paper-load-signs = (!) means that only the higher figure is above { $level } hours, ! that the lower one is too.
paper-meets = Pilots at the same time for the same organisations
paper-meets-here = At the same time for the same organisations:
paper-meets-one = { $name }, { $dates }: { $names }
paper-meets-pair = { $one } and { $other }, { $dates }: { $names }
paper-meets-withheld = Cannot be said: who joins is not in this copy.

paper-most-important = Most important
paper-widest = Widest disagreement: the agreement, where 1 is all alike
paper-apart = Somebody leads, somebody lacks: at least one at level 4 and at least one at 0 or 1
paper-ends = { $leading } leading, { $lacking } lacking
paper-farthest = Farthest from the target
paper-target = to level { $level }
paper-claims = { $count ->
    [one] 1 organisation: { $names }
   *[other] { $count } organisations: { $names }
  }
paper-by-spread = Widest disagreement first.
paper-disagreement = The figure is the disagreement: 0 is all alike, 1 is half at either end of the scale.
paper-shared-place = = after the place: the rule cannot tell the capability from those beside it.
paper-near = On the border: one level up or down from one participant, or one dot or hand more or less, moves it to another field.
