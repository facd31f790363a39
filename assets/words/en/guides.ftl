### What leads across the workshops: the way back and forward, what is open, what serves the goals.

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
trace-of-map = { $rated } · version { $version } of the map
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
trace-unserved = No capability and no candidate serves the goal yet.
trace-undecided = The candidate has become nothing yet.
trace-unrated = No round has rated it.
trace-unchosen = No collaboration has been chosen for it yet.

check-key = check before finishing
check-title = Before you go on
check-nothing = Nothing is open here.
check-leaving = { $open } · F shows
check-bare = { $count ->
    [one] one goal without notes
   *[other] { $count } goals without notes
  }
check-loose = { $count ->
    [one] one note in no cluster
   *[other] { $count } notes in no cluster
  }
check-nowhere = { $count ->
    [one] one cluster that leads to no goal
   *[other] { $count } clusters that lead to no goal
  }
check-many = { $count } goals, and more than { $most } are hard to keep in mind
check-undecided = { $count ->
    [one] one candidate that has become nothing
   *[other] { $count } candidates that have become nothing
  }
check-empty = { $count ->
    [one] one area without capabilities
   *[other] { $count } areas without capabilities
  }
check-unserved = { $count ->
    [one] one goal that nothing serves
   *[other] { $count } goals that nothing serves
  }
check-undescribed = { $count ->
    [one] one capability without a description
   *[other] { $count } capabilities without a description
  }
check-questions = { $count ->
    [one] one open question
   *[other] { $count } open questions
  }

coverage-key = what serves the goals
coverage-title = What serves the goals
coverage-no-goals = There are no goals yet. They are written in the first workshop (F1).
coverage-unserved = Goals that nothing serves: { $count }
coverage-all-served = Something serves every goal.
coverage-idle = Capabilities and candidates that serve no goal: { $count }
coverage-none-idle = Every capability and candidate serves some goal.
coverage-all = All goals
coverage-candidates = { $count ->
    [one] and 1 candidate
   *[other] and { $count } candidates
  }

questions-key = open questions
questions-title = Open questions
questions-none = There are no open questions.
questions-map = About capabilities
questions-candidates = About candidates
