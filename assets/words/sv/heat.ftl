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

heat-key-compare = jämför omgångar
heat-compare-title = Jämför med
heat-compare-round = omgång { $round }
heat-compare-end = ingen, sluta jämföra
heat-compare-one = Det finns ingen annan omgång att jämföra med.
heat-compare-hidden = Omgången är stängd: inget att jämföra förrän den visas.
heat-compared = ändring mot omgång { $round }
heat-change = ändring
heat-before = omg { $round }
heat-both-n = n då/nu
heat-change-cell = { $who }: { $change } mot omgång { $round }
heat-change-none = { $who }: inget eget värde i båda omgångarna
heat-change-row = omgång { $round }: medel { $then } (n { $before }) · nu: medel { $now } (n { $n }) · ändring { $change }
heat-change-row-none = Inte skattad i båda omgångarna.
heat-legend-lower = lägre nu
heat-legend-higher = högre nu
heat-legend-not-both = inte i båda

heat-key-present = visa för rummet
heat-key-present-end = sluta visa
heat-key-present-next = nästa bild
heat-present-answered = { $answered } av { $of } har svarat
help-presenter = Visa för rummet
report-changes = Ändring sedan omgång { $round }
