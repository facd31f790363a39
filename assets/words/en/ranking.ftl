### Workshop 4: the ranking, its limits, and how firm the first places are.

ranking-key-rule = limits

ranking-dots = { $n ->
    [one] { $n } dot
   *[other] { $n } dots
  }
ranking-hands = { $n ->
    [one] { $n } hand
   *[other] { $n } hands
  }
ranking-no-dots = No dots
ranking-no-hands = No hands
ranking-or-more = { $amount } or more
ranking-band = { $number ->
    [1] Highest importance
    [2] Second highest importance
    [3] Third highest importance
    [4] Fourth highest importance
    [5] Fifth highest importance
   *[other] Sixth highest importance
  }

ranking-by-importance = highest importance
ranking-by-lowest = lowest maturity
ranking-by-highest = highest maturity
ranking-then = then
ranking-rule-own = The group's own limits: { $cuts } of the highest. Order: { $order }.
ranking-rule-every = The group counts every difference in importance. Order: { $order }.
ranking-maturity-only = Until then maturity alone counts.

ranking-column-firm = holds
ranking-firm = firm
ranking-mostly = nearly
ranking-fragile = fragile
ranking-summary = Top { $top }: firm { $firm } · nearly { $mostly } · fragile { $fragile }
ranking-trying = Testing the top { $top }: { $tried } of { $of } participants

ranking-said-band = { $amount }, which puts it in: { $band }
ranking-said-every = Every difference in importance counts.
ranking-said-place = Order: { $order }. That gives place { $place } of { $of }.
ranking-said-tie = Places { $first }–{ $last } are shared (=): the rule does not tell them apart. The order of the map decides which stands first.

ranking-firm-title = Is its place in the top { $top } firm?
ranking-says-firm = Firm: it stays in the top { $top } whatever we try.
ranking-says-mostly = Nearly firm: it falls out without one participant at most, and passes at least one of the two other tests.
ranking-says-fragile = Fragile: small changes are enough to make it fall out.
ranking-says-trying = The test is under way: { $tried } of { $of } participants.
ranking-left-all = Without one participant at a time: it stays in all { $of } cases.
ranking-left-some = Without one participant at a time: it stays in { $stays } of { $of } cases. { $falls ->
    [one] It falls out if one of them is left out.
   *[other] It falls out if one of { $falls } is left out.
  }
ranking-moves-none = One answer one level up or down: none of { $moves } changes makes it fall out.
ranking-moves-up = One answer one level up or down: { $falls } of { $moves } changes make it fall out, for example if { $letter } raises the answer on “{ $name }”.
ranking-moves-down = One answer one level up or down: { $falls } of { $moves } changes make it fall out, for example if { $letter } lowers the answer on “{ $name }”.
ranking-median-in = Median in place of mean: it stays, at place { $place }.
ranking-median-out = Median in place of mean: it falls out, to place { $place }.
ranking-released = The mean is published with sealed answers in it and stands fast in the tests. Only the open answers are tried.
ranking-outside = Only the top { $top } by the rule are tested.
ranking-all-fit = All capabilities fit into the top { $top }, so there is nothing to test.
ranking-too-few = At least two participants must have answered before the places can be tested.
ranking-unrated = Nobody has rated it yet, so its place is not tested.
ranking-hidden = The places are tested once the dots show.

ranking-window = Limits of importance
ranking-window-order = Order: { $order }. What is still equal goes by the order of the map.
ranking-window-now = Now: { $bands }.
ranking-window-cuts = Limits in % of the highest. Empty: the method's { $cuts }. 0: every difference
ranking-window-no-cuts = (none)
ranking-window-top = How many at the top are tested (1–{ $most }). Empty: { $usual }
ranking-window-wrong = Write at most { $most } numbers from 1 to 100, for example 67 34, or 0.
