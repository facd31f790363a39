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
