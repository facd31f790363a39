### The heat table and the heat map: order, cells, comparing and showing to the room.

heat-key-sort = sort
heat-key-sort-by = sort by …
heat-sort-title = Sort by
heat-order-map = map order
heat-order-mean = lowest mean first
heat-order-spread = widest spread first
heat-order-agreement = least agreement first
heat-order-gap = largest gap first
heat-order-count = smallest n first
heat-no-groups = There are groups in map order only. s goes there.
heat-gap = gap

heat-sealed-left-out = { $count ->
    [one] 1 sealed answer not included
   *[other] { $count } sealed answers not included
  }
heat-legend-not-rated = not rated
heat-legend-hidden = hidden answer
heat-legend-suppressed = held back
heat-legend-carried = from round { $round }
heat-carried = { $value } (from round { $round })
heat-row-figures = mean { $mean } · sd { $sd } · n { $n } ({ $raters } ballots) · 0–4: { $counts } · agreement { $agreement }
heat-row-released = mean { $mean } · n { $n } · sealed answers are in it, so the mean alone (at least { $least } sealed)
heat-row-gap = gap { $gap } to level { $level }
heat-sealed-column = { $count ->
    [one] One sealed answer: only the project lead can read it.
   *[other] { $count } sealed answers: only the project lead can read them.
  }

heat-counts = on 0–4

heat-key-compare = compare rounds
heat-compare-title = Compare with
heat-compare-round = round { $round }
heat-compare-end = none, stop comparing
heat-compare-one = There is no other round to compare with.
heat-compare-hidden = The round is closed: nothing to compare until it is shown.
heat-compared = change from round { $round }
heat-change = change
heat-before = rd { $round }
heat-both-n = n then/now
heat-change-cell = { $who }: { $change } from round { $round }
heat-change-none = { $who }: no value of its own in both rounds
heat-change-row = round { $round }: mean { $then } (n { $before }) · now: mean { $now } (n { $n }) · change { $change }
heat-change-row-none = Not rated in both rounds.
heat-legend-lower = lower now
heat-legend-higher = higher now
heat-legend-not-both = not in both

heat-key-present = show to the room
heat-key-present-end = stop showing
heat-key-present-next = next picture
heat-present-answered = { $answered } of { $of } have answered
help-presenter = Show to the room
report-changes = Change since round { $round }
