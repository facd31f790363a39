### Värmetabellen och värmekartan: ordning, celler, jämförelse och visning för rummet.

heat-key-sort = sortera
heat-key-sort-by = sortera efter …
heat-sort-title = Sortera efter
heat-order-map = kartans ordning
heat-order-mean = lägst medel först
heat-order-spread = störst spridning först
heat-order-agreement = lägst enighet först
heat-order-gap = störst gap först
heat-order-count = minst n först
heat-no-groups = Grupperna finns bara i kartans ordning. s går dit.
heat-gap = gap

heat-sealed-left-out = { $count ->
    [one] 1 förseglat svar ingår inte
   *[other] { $count } förseglade svar ingår inte
  }
heat-legend-not-rated = oskattad
heat-legend-hidden = dolt svar
heat-legend-suppressed = hålls inne
heat-legend-carried = från omgång { $round }
heat-carried = { $value } (från omgång { $round })
heat-row-figures = medel { $mean } · std { $sd } · n { $n } ({ $raters } svar) · 0–4: { $counts } · enighet { $agreement }
heat-row-released = medel { $mean } · n { $n } · förseglade svar ingår, därför bara medel (minst { $least } förseglade)
heat-row-gap = gap { $gap } till nivå { $level }
heat-sealed-column = { $count ->
    [one] Ett förseglat svar: bara projektledaren kan läsa det.
   *[other] { $count } förseglade svar: bara projektledaren kan läsa dem.
  }

heat-counts = svar 0–4
