### The report.

report-round = round { $round }
report-goals = Target picture
report-heat-table = Maturity by capability
report-mean = mean
report-sd = sd
report-agreement = agree
report-rank = rank
report-highest = Highest maturity
report-lowest = Lowest maturity
report-ranking = Order to take them in
report-own-rank = The group's own decision, the rule gave place { $place }
report-scenario = Scenario
report-participants = Joining
report-lead = Leading
report-pilot = Pilot
report-hours-each = Own time per organisation
report-external = Bought services
report-other = Other costs
report-hours-once = Own time together
report-shares = The parts are counted on the higher sum:
report-unshared = Without inhabitants of their own and so without a part: { $names }

version-new-category = New category: “{ $name }”
version-new-area = New area: “{ $name }”
version-new-capability = New capability: “{ $name }”
version-renamed = “{ $was }” is now called “{ $name }”
version-described = “{ $name }” has a new description
version-moved = “{ $name }” moved from “{ $from }” to “{ $to }”
version-merged = “{ $name }” became part of “{ $into }”
version-merged-target = { $what }; where both were rated, the level of “{ $into }” stands
version-merged-lower = { $what }; where both were rated, the lower level stands
version-merged-nothing = { $what }; no ratings were carried over
version-split = “{ $name }” was split into { $parts }
version-part = “{ $name }”
version-split-copied = { $what }; the parts began with its ratings
version-split-nothing = { $what }; the parts began without ratings
version-off = “{ $name }” was taken off the map
version-back = “{ $name }” was put back on the map
version-removed = “{ $name }” was removed
version-title = Map { $number }
version-rounds = { $count ->
    [one] round { $numbers }
   *[other] rounds { $numbers }
}
version-no-round = no round yet
version-why = Why: { $why }
version-during = { $why } (while round { $round } was open)
report-map = map { $map } of { $newest }
report-versions = Versions of the map
report-off = Rated in the round and off the map now: mean, number of ratings, reason
