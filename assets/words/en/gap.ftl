### Workshop 4: dots, ranking, scatter, highest and lowest.

gap-view-dots = Importance
gap-view-ranking = Ranking
gap-view-scatter = Scatter

gap-next-view = next view
gap-previous-view = previous view
gap-add = one more
gap-take = one less
gap-set = number
gap-search = search
gap-strategic = strategic
gap-together = together
gap-own-place = own place

gap-no-sheet = First choose a participant with Enter.
gap-no-focus = First choose a capability in the ranking.
gap-no-capabilities = The map has no capabilities yet. F2 goes to the map.
gap-no-respondents = There are no participants yet. F6 goes to the participants.
gap-no-dots-left = There are only { $each } dots, and not that many are left.
gap-no-dot-here = There is no dot here to take away.

gap-dots-done = { $done } of { $of } have placed all their dots. Enter chooses whose.
gap-dots-all = done
gap-sheet-left = { $left ->
    [0] all dots placed
    [one] one dot left
   *[other] { $left } dots left
  } · at most { $most } on one capability
gap-sheet-placed = Placed dots
gap-sheet-off = { $count ->
    [one] One dot lies on what has left the map. It does not count.
   *[other] { $count } dots lie on what has left the map. They do not count.
  }
gap-sheet-none = None yet. + adds a dot.
gap-find-respondent = Who is to place dots?
gap-find-capability = Which capability?

gap-hint-dots = No dots are placed yet. That is done in the view Importance.
gap-hint-ratings = Nobody has rated maturity yet. F3 goes there.
gap-column-place = place
gap-column-capability = capability
gap-column-dots = dots
gap-column-hands = hands
gap-column-mean = mean
gap-column-sd = sd
gap-column-n = n
gap-column-rule = rule
gap-yes = yes
gap-no = no
gap-unsaid = not said

gap-figures = { $amount } · mean { $mean } · sd { $sd } · { $n ->
    [one] 1 answer
   *[other] { $n } answers
  }
gap-amount-closed = Dots not shown yet
gap-place-rule = Place { $place } by the rule.
gap-place-own = Place { $place } by the group, { $rule } by the rule: { $reason }
gap-place-moved = Place { $place }, { $rule } by the rule. The group's own decisions move it.
gap-judged = Strategically important: { $strategic }. Can be developed together: { $together }.
gap-doubt = Open question: { $text }
gap-levels = How the answers are spread
gap-level = { $level } { $name }: { $count }
gap-rule = The rule
gap-form-title = Own place for “{ $name }”
gap-form-intro = The rule gives place { $rule }. The group's own decision goes before it. An empty place takes it away.
gap-form-place = Place (1–{ $most })
gap-form-reason = Reason
gap-form-reason-alone = A reason needs a place. Write the place, or empty the reason.
gap-form-number = Write a number between 1 and { $most }.

gap-ends-highest = Highest maturity
gap-ends-lowest = Lowest maturity
gap-ends-important = Most important
gap-ends-tied = and { $count } more at the same figure
gap-ends-top = Somebody at the top level, { $name }: { $count } of { $of } capabilities
gap-help-dots = Importance: how it is given
