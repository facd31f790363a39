### All pilots together in workshop 5: common plan, cost by year, load by month, and what has not been chosen.

portfolio-help = Workshop 5, all pilots together
portfolio-key-open = all pilots together
portfolio-key-next = next view
portfolio-key-previous = previous view
portfolio-key-figure = money or hours
portfolio-key-sums = show the arithmetic
portfolio-key-ahead = waits for another pilot
portfolio-key-closer = zoom in
portfolio-key-farther = zoom out

portfolio-only-open = That works only in the view of all pilots. o in the list opens it.
portfolio-only-cost = That works only in the Cost view.
portfolio-only-figures = That works only in the Cost and Load views.
portfolio-only-plan = That works only on a pilot in the Plan view.
portfolio-no-dates = No pilot has any dates yet.
portfolio-not-taken = It has not been taken up as a choice. Go to the list with Esc and take it up with n.

portfolio-title = { $pilots ->
    [one] All pilots: 1 chosen, { $dated } with dates
   *[other] All pilots: { $pilots } chosen, { $dated } with dates
  }
portfolio-plan = Plan
portfolio-cost = Cost
portfolio-load = Load
portfolio-unchosen = Not chosen

portfolio-pilot = Pilot for
portfolio-scenario = Sc
portfolio-lead = Leads
portfolio-no-pilot = no pilot yet
portfolio-no-start = no start date yet
portfolio-no-milestones = no milestones yet
portfolio-beyond = ends later than the calendar reaches
portfolio-joined = { $count ->
    [0] nobody joins yet
    [one] 1 joins
   *[other] { $count } join
  }
portfolio-signs = ! too early  ↳ waits

portfolio-empty = Nothing is chosen yet. This is where choices with a scenario above 0 are put together. Open a choice in the list and choose a scenario with a digit.
portfolio-no-pilots = None of the choices has a pilot yet. Open a choice and take a pilot with t.
portfolio-no-posts = No pilot has a budget yet.
portfolio-no-load = No pilot has both dates and hours, so there is no load to show.
portfolio-all-chosen = Everything on the map is chosen. Nothing is left as it is.

portfolio-undated = { $count ->
    [one] Without dates: { $names }. Its cost has a column of its own; its hours are in no month.
   *[other] { $count } pilots are without dates: { $names }. Their cost has a column of its own; their hours are in no month.
  }
portfolio-without = { $count ->
    [one] Chosen but without a pilot, not counted: { $names }.
   *[other] { $count } choices have no pilot and are not counted: { $names }.
  }
portfolio-lonely = Nobody joins yet: { $names }. Posts for each organisation count only when somebody does.
portfolio-unit = Also in it through { $unit }: { $names }. What the unit gives and pays stands in the unit's own row.
portfolio-aside = { $count ->
    [one] Has said yes but is set aside and not counted: { $names }.
   *[other] { $count } have said yes but are set aside and not counted: { $names }.
  }

portfolio-together = All together
portfolio-whole = Total
portfolio-no-date = no date
portfolio-money = Money
portfolio-hours = Own hours
portfolio-worth = Worth of hours
portfolio-all-cost = Money and hours
portfolio-cost-rule = Money counts in the year in which the post’s pilot year begins, hours in the months they lie on. i shows the arithmetic.
portfolio-rule = How it is counted
portfolio-cost-rule-long = Money belongs to the calendar year in which the post’s pilot year begins; where that day lies outside the post’s milestone, the nearest day of the milestone counts instead. Pilot year 2 begins twelve months after the first day of the pilot. Hours are spread evenly over the days of the milestone that lie in the post’s pilot year, or over the whole milestone where none do, and without a milestone over the days of the pilot year in the plan. They belong to the year of those days. What is shared is divided by the rule of the choice, in whole kronor that add up.
portfolio-worth-of = the hours { $worth } at { $rate } an hour
portfolio-own-and-share = own posts { $own } + part of what is shared { $share } = { $money }
portfolio-unknown = Unknown and not counted: { $names }

portfolio-load-head = Hours a month
portfolio-load-rule = ! above { $level } hours a month, about one full-time person; (!) if the higher figure holds; ? something unknown to be added. i shows the arithmetic.
portfolio-load-rule-long = The hours of a post are spread evenly over the days of its milestone that lie in the post’s pilot year, or without a milestone over the days of the pilot year in the plan. Where the plan counts working days, the hours lie on those alone. A month is marked where an organisation has more than { $level } hours, about one person’s full time.
portfolio-over = More than { $level } hours in some month: { $names }.
portfolio-and-more = { $count ->
    [one] { $names } and 1 more
   *[other] { $names } and { $count } more
  }
portfolio-months-cut = { $count ->
    [one] Only the first month is shown; the rest is in the report.
   *[other] Only the first { $count } months are shown; the rest is in the report.
  }

portfolio-stays = Stays as it is
portfolio-because = In the list because
portfolio-because-today = scenario 0 is chosen
portfolio-because-open = no scenario is chosen
portfolio-because-strategic = strategically important
portfolio-because-rank = place { $rank } in order of urgency
portfolio-because-other = not taken up
portfolio-others = Not taken up either ({ $count }): { $names }
portfolio-own-words = What the group itself says of the consequences:
portfolio-consequence = What scenario { $scenario } leads to by the method
portfolio-heaviest = heaviest in { $month }: { $hours }
