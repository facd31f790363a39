### What leads across the workshops: the way back and forward, what is open, what carries the goals.

guide-go = go there
guide-all = show all
guide-part = next part

trace-key = the way back and forward
trace-title = The way back and forward: { $name }
trace-back = Back
trace-forward = Forward
trace-not-people = The way is shown from a note, a goal, a capability or a choice.
trace-no-note = Stand on a note, a cluster or a goal to see the way.
trace-no-capability = Stand on a capability to see the way.
trace-no-candidate = Stand on a capability, a candidate or a cluster to see the way.
trace-no-choice = Stand on a choice about one single capability to see the way.

trace-is-goal = goal
trace-is-cluster = cluster
trace-is-candidate = candidate
trace-is-area = area
trace-is-off = off the map
trace-place = place { $place }
trace-origin = part of “{ $name }”
trace-part = the part “{ $name }”
trace-merged = “{ $name }” was merged into it
trace-split = part of “{ $name }”, which was split
trace-off = Does not belong on the map.
trace-off-because = Does not belong on the map: { $reason }
trace-rated = { $round }: { $mean } on average of { $n }
trace-unrated-in = { $round }: not rated
trace-ranked = Place { $place } of { $of } in urgency
trace-scenario = Scenario { $number }: { $name }
trace-no-scenario = Taken up, scenario not settled
trace-for-all = All of { $category }: { $scenario }
trace-pilot = the pilot { $name }
trace-pilot-from = the pilot { $name } from { $start }

trace-no-goal = It serves no goal yet.
trace-empty-cluster = No note lies in the cluster.
trace-first = This is where it begins, with what somebody wrote.
trace-aside = It has been put aside.
trace-loose = It lies in no cluster yet.
trace-nowhere = The cluster leads to no goal yet.
trace-unserved = No capability and no candidate carries the goal yet.
trace-undecided = The candidate has become nothing yet.
trace-unrated = No round has rated it.
trace-unchosen = No collaboration has been chosen for it yet.
