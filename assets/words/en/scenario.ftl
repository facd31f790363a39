### Workshop 5: choice of scenario, participants, pilot, timeline, budget and cost sharing.

scenario-key-choose = take up a capability
scenario-key-remove = remove the choice
scenario-key-earlier = move up
scenario-key-later = move down
scenario-key-next = next section
scenario-key-previous = previous section
scenario-key-read = read the scenarios
scenario-key-number = choose scenario
scenario-key-reason = give the reason
scenario-key-participants = who joins
scenario-key-lead = who leads
scenario-key-pilot = pilot
scenario-key-start = start date
scenario-key-drop = drop the pilot
scenario-key-amend = change the row

scenario-only-in-list = Go back to the list with Esc first.
scenario-only-open = Open a choice with Enter first.
scenario-nothing-chosen = No capability has been chosen yet.
scenario-no-further = The choice cannot be moved any further.
scenario-nobody-joins = Nobody has joined yet. p chooses who.
scenario-no-lead-needed = Nobody needs to lead in the chosen scenario.
scenario-no-pilot = No pilot has been chosen. t takes a template or one of your own.

scenario-list-title = Chosen capabilities
scenario-list-scenario = Scenario
scenario-list-joins = Org
scenario-list-start = Start
scenario-list-pilot = Pilot
scenario-list-open = not chosen
scenario-list-today = What is not taken up here goes on as scenario 0, { $name }.
scenario-empty = No capability has been chosen yet.
scenario-empty-how = n shows the ranking. Take up those you want to collaborate on, one at a time. Then choose a scenario, who joins and how to try it.
scenario-whole-category = the whole category { $name }

scenario-overview = Overview
scenario-scenarios = Scenarios
scenario-timeline = Timeline
scenario-budget = Budget
scenario-sharing = Sharing
scenario-place = choice { $place } of { $count }

scenario-label-scenario = Scenario
scenario-label-reason = Reason
scenario-label-joins = With
scenario-label-lead = Lead
scenario-label-pilot = Pilot
scenario-label-start = Start
scenario-label-end = End
scenario-label-cost = Cost
scenario-label-maturity = Maturity
scenario-label-levels = Per level
scenario-label-dots = Importance
scenario-say-scenario = None chosen yet. s reads, 0–9 chooses.
scenario-say-reason = w writes why.
scenario-say-joins = Nobody yet. p chooses who.
scenario-say-lead = Nobody named. a chooses who.
scenario-say-no-lead = not needed
scenario-say-pilot = None yet. t chooses one.
scenario-say-start = No date yet. b sets it.
scenario-lead-required = The scenario requires somebody to lead, and nobody is named. a chooses who.
scenario-other-scenario = The pilot is made for scenario { $pilot }, but { $chosen } is chosen.
scenario-joins = { $count ->
    [one] 1 organisation: { $names }
   *[other] { $count } organisations: { $names }
  }
scenario-figures = mean { $mean } · spread { $sd } · n { $n }
scenario-category-mean = mean of its capabilities { $mean }
scenario-importance = { $amount } · rank { $place }
scenario-offers = The scenarios

scenario-read-fits = Fits when
scenario-read-purpose = Purpose
scenario-read-future = How it will be
scenario-read-target = Towards the target picture
scenario-read-for = Speaks for
scenario-read-against = Speaks against
scenario-read-differences = Differences from today
scenario-read-effects = Effects and consequences
scenario-read-pilot = How to try it
scenario-read-chosen = chosen
scenario-read-more = ← → more

scenario-pick-title = Which capability do you want to take up?
scenario-pick-note = { $amount } · mean { $mean }
scenario-pick-together = together · { $note }
scenario-pick-taken = It has been chosen already.
scenario-reason-title = Why this scenario?
scenario-reason = Reason
scenario-joins-title = Who joins?
scenario-joins-intro = Joining is voluntary. Space marks.
scenario-joins-inhabitants = { $inhabitants } inhabitants
scenario-joins-aside = set aside
scenario-unrated = not rated yet
scenario-joins-missing = Nobody of that name takes part. New ones are added under Participants (F6).
scenario-lead-intro = Whoever leads also takes part. p says who takes part.
scenario-lead-title = Who leads?
scenario-lead-nobody = nobody
scenario-pilot-title = Which pilot do you start from?
scenario-pilot-intro = The plan is copied into the choice and can be changed there.
scenario-pilot-replace = It replaces the pilot that the choice has now. u undoes it.
scenario-pilot-note = scenario { $number }
scenario-start-title = When does the pilot begin?
scenario-start = Day 0 (YYYY-MM-DD)
scenario-start-intro = All dates of the timeline are counted from that day. An empty field takes the date away.
scenario-start-proposed = All dates of the plan are counted from that day. The date is a proposal: what you type takes its place.
scenario-start-bad = Write the date like 2027-01-18.
scenario-start-beyond = With that date the whole plan does not fit in the calendar.
scenario-remove-title = Remove the choice { $name }?
scenario-remove-intro = This goes: { $named }. u brings it back.
scenario-drop-title = Let go of the pilot { $name }?
scenario-drop-intro = The pilot has been changed since it was fetched. Its milestones and budget posts go; the date and the risks stay. u brings it back.
scenario-named-pilot = the pilot { $name }
scenario-named-texts = reason and expectations
scenario-named-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
scenario-named-risks = { $count ->
    [one] 1 risk
   *[other] { $count } risks
  }

scenario-milestone-title = Change the milestone
scenario-milestone-name = What happens?
scenario-milestone-from = First day, counted from day 0
scenario-milestone-to = Last day
scenario-milestone-backwards = The last day cannot come before the first.
scenario-row-title = Change the budget post
scenario-row-name = What is the post for?
scenario-row-backwards = The highest amount cannot be less than the lowest.

scenario-day = day { $day }
scenario-days = day { $from }–{ $to }
scenario-chart-days = days from the start
scenario-milestone = Milestone
scenario-dates = Dates
scenario-day-column = Day
scenario-legend-work = work
scenario-legend-decision = decision
scenario-legend-start = start
scenario-legend-today = today

scenario-post = Post
scenario-year = Year
scenario-kind = Kind
scenario-amount = Amount
scenario-times = Times
scenario-sum = Sum
scenario-unit-hours = h
scenario-once = 1
scenario-times-organisations = × { $count }
scenario-unknown = unknown
scenario-plus-unknown = { $known } +?
scenario-unknown-posts = { $count ->
    [one] + 1 unknown post: { $posts }
   *[other] + { $count } unknown posts: { $posts }
  }
scenario-totals = Totals
scenario-totals-year = year { $year }
scenario-totals-all = all years
scenario-hours-each = Hours per organisation
scenario-hours-once = Hours once for all
scenario-hours-all = { $count ->
    [one] Hours of 1 organisation
   *[other] Hours of all { $count }
  }
scenario-as-one = Nobody has joined yet: counted for one organisation.
scenario-per-organisation = paid once for each organisation
scenario-per-once = paid once

scenario-share-who = Organisation
scenario-share-inhabitants = Inhabitants
scenario-share-share = Share
scenario-share-kronor = Kronor
scenario-share-low = Lowest, kr
scenario-share-high = Highest, kr
scenario-share-sum = Sum
scenario-share-without = Shares nothing, number of inhabitants missing: { $names }
scenario-share-free = The pilot has no costs to share.

scenario-help-choices = Choices of scenario: the list
scenario-help-timeline = Milestones
scenario-help-budget = Budget
