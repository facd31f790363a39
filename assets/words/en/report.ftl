### The report.

report-round = round { $round }
report-goals = Target picture
report-heat-table = Maturity by capability
report-mean = mean
report-sd = sd
report-agreement = agree
report-dots = dots
report-rank = rank
report-highest = Highest maturity
report-lowest = Lowest maturity
report-ranking = Order to take them in
report-own-rank = the group's own decision, the rule gave place { $place }
report-correlation = Correlation of importance and maturity (Spearman): { $value }
report-scenario = Scenario
report-participants = Joining
report-lead = Leading
report-pilot = Pilot
report-hours-each = Own time per organisation
report-external = Bought services
report-other = Other costs
report-unknown = unknown: { $posts }
report-dots-on = { $dots ->
    [one] { $dots } dot
   *[other] { $dots } dots
}
report-start = Start
report-hours-once = Own time together
report-shares = Bought services shared by inhabitants, counted on the higher sum:
report-unshared = Without inhabitants of their own and so without a part: { $names }
