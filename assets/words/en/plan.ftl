### The timeline in workshop 5: milestones, working days, dependencies and pilots at the same time.

plan-key-add = new milestone
plan-key-later = a day later
plan-key-earlier = a day earlier
plan-key-all-later = it and all after a day later
plan-key-all-earlier = it and all after a day earlier
plan-key-move = move the milestone
plan-key-move-all = move it and all after
plan-key-waits = waits for
plan-key-ahead = waits for another pilot
plan-key-calendar = all days or working days
plan-key-remove = remove the milestone
plan-key-name = name of the pilot
plan-key-closer = zoom in
plan-key-farther = zoom out

plan-no-milestones = The plan has no milestone yet. n adds one.
plan-no-other-milestone = There is no other milestone to wait for.
plan-no-others = There is no other choice to wait for.
plan-at-day-zero = It begins on day 0 already. b moves the start of the whole pilot.
plan-empty = The plan is empty. n adds the first milestone.

plan-add-title = New milestone
plan-days-or-dates = Write days counted from day 0, or dates like 2027-01-18. Without a last day it is a single day.
plan-days-only = Write days counted from day 0. Without a last day it is a single day.
plan-day-bad = Write the day as a whole number, 0 to 65535, or as a date: 2027-01-18.
plan-no-start = Dates can be written once the pilot has a start date. b sets it.
plan-outside = The date lies before the start of the pilot or too far away.
plan-kind = What is it?
plan-kind-work = work
plan-kind-decision = decision
plan-kind-start = start

plan-remove-title = Remove { $name }?
plan-named-posts = { $count ->
    [one] 1 budget post belongs to it
   *[other] { $count } budget posts belong to it
  }
plan-named-waiting = { $count ->
    [one] 1 milestone waits for it
   *[other] { $count } milestones wait for it
  }
plan-remove-intro = { $named }. The budget posts stay without a milestone, and nothing waits for it any longer. u undoes.

plan-move-title = Move { $name }
plan-move-all-title = Move { $name } and all after
plan-move-days = Number of days
plan-move-intro = 10 moves ten days later, -10 ten days earlier.
plan-move-intro-dated = 10 moves ten days later, -10 ten days earlier. A date like 2027-01-18 becomes the new first day.
plan-move-bad = Write a whole number, for example 10 or -10.

plan-waits-title = What must be done before { $name }?
plan-waits-intro = Space marks. Work is done when its last day is over, a decision or a start the same day.
plan-ahead-title = Which pilots must be done before this one begins?
plan-ahead-intro = Space marks.
plan-done = done { $date }
plan-no-date = no date
plan-no-pilot-yet = no pilot
plan-after = after: { $names }
plan-early = begins { $count ->
    [one] 1 day
   *[other] { $count } days
  } before { $name } is done
plan-early-count = { $count ->
    [one] 1 milestone begins before what it waits for is done
   *[other] { $count } milestones begin before what they wait for is done
  }
plan-ahead = waits for { $name }
plan-ahead-undated = waits for { $name }, which has no date
plan-ahead-done = waits for { $name }, done { $date }
plan-ahead-early = waits for { $name }, done { $date }: begins { $count ->
    [one] 1 day
   *[other] { $count } days
  } too early
plan-overlap = at the same time as { $name } { $dates }: { $names }
plan-through = { $name } (through { $unit })
plan-overlap-short = { $count ->
    [one] 1 org
   *[other] { $count } orgs
  } also in { $name }
plan-and-more = {"  "}(and { $count } more)
plan-more-others = … and { $count } more pilots, see Overview

plan-by-days = all days count
plan-by-workdays = working days count
plan-by-workdays-moved = working days, day 0 is { $date }
plan-workdays-now = Working days count: Monday to Friday without holidays.
plan-no-holidays = Working days count: Monday to Friday. The method has no holidays.
plan-label-days = Days
plan-label-holidays = Holidays
plan-week = w{ $week }
plan-legend-free = day off
plan-legend-other = other pilot
plan-legend-overlap = same time

plan-pilot-copy = copy of the pilot for { $name }
plan-pilot-own = one of your own, without milestones
plan-pilot-needs-scenario = Choose a scenario first, with 0–9.
plan-own-title = Own pilot
plan-name-title = Name of the pilot
plan-pilot-name = What is the pilot called?
plan-pilot-about = What is it about?
