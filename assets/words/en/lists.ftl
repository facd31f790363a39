### Workshop 4: short lists and the order of discussion.

lists-view = Lists
lists-help = Lists
lists-key-choose = choose list
lists-key-longer = longer lists
lists-key-shorter = shorter lists
lists-key-most = limit of the to-do list

lists-name-highest = highest
lists-name-lowest = lowest
lists-name-important = important
lists-name-widest = widest
lists-name-apart = extremes
lists-name-claims = level 4
lists-name-targets = targets
lists-name-to-do = to do
lists-title-widest = Widest disagreement
lists-title-apart = Some lead, some lack
lists-title-claims = Claim the highest level
lists-title-targets = Farthest from the target
lists-title-to-do = To do
lists-length = { $most } in each list
lists-length-all = whole lists
lists-whole = The lists show everything already.
lists-shortest = The lists cannot be shorter than this.

lists-column-agreement = agree
lists-column-lacking = lack
lists-column-leading = lead
lists-column-claims = count
lists-column-together = joint

lists-apart-rule = At least one at level { $highest } and at least one at level { $lowest } or { $next }.
lists-without = { $count ->
    [one] One capability is left out: sealed answers in its mean, so counts are not shown.
   *[other] { $count } capabilities are left out: sealed answers in their means, so counts are not shown.
  }
lists-dots-hidden = The dots are not shown yet.
lists-to-do-count = To do: { $count } (limit { $most })
lists-to-do-how = s marks a capability as strategic, t as possible to develop together.
lists-empty-mean = Nobody has rated maturity yet.
lists-empty-importance = No importance has been given yet.
lists-empty-two = No capability has two answers yet.
lists-empty-apart = No capability has answers at both ends of the scale.
lists-empty-claims = Nobody has answered the highest level.
lists-empty-to-do = Nothing is marked as strategic yet.
lists-focus = In focus: { $name }

lists-most-title = When is the list too long?
lists-most-intro = The program says so when more capabilities than this are marked as strategic. The method says { $usual }; an empty field means the method's number.
lists-most-field = At most so many
lists-most-number = Write a whole number from 1 upwards.

discussion-view = Discussion
discussion-help = Order of discussion
discussion-key-decide = decision
discussion-key-park = park
discussion-key-reopen = rate again
discussion-key-clear = discuss again
discussion-key-round = show the other round

discussion-counts = { $open } to discuss · { $again } being rated again · { $parked } parked · { $decided } decided
discussion-by-importance = Disagreement times importance, most first.
discussion-by-spread = Widest disagreement first: no importance has been given yet.
discussion-dots-hidden = Widest disagreement first: the dots are not shown yet.
discussion-rule = = meets your rule of agreement, ≠ does not.
discussion-sealed = The spread is of the open answers.
discussion-column-spread = answers
discussion-column-apart = apart
discussion-column-weight = weight
discussion-heading-again = Being rated again: { $count }
discussion-heading-parked = Parked: { $count }
discussion-heading-decided = Decided: { $count }
discussion-again-done = { $done } of { $of } have answered in round { $round }

discussion-parked = Parked
discussion-decided = Decided
discussion-parked-said = “{ $name }” is parked.
discussion-decided-said = The decision on “{ $name }” is written down.
discussion-park-title = Park “{ $name }”
discussion-park-field = Why? (may be empty)
discussion-decide-title = Decision on “{ $name }”
discussion-decide-field = What was decided?
discussion-no-decision = Write what was decided.
discussion-nothing-said = Nothing is decided or parked here.

discussion-again-title = Rate “{ $name }” again?
discussion-again-intro = Round { $before } ends and round { $number } opens with this capability. More can be added until somebody has answered.
discussion-again-live = The answers show at once.
discussion-again-hidden = The answers show when the round is revealed; until then you see the round before here.
discussion-again-clears = Rating it again takes this away: “{ $talk }”. u takes it back.
discussion-again-stay = Begin and go on discussing
discussion-again-go = Begin and go to the rating
discussion-again-back = F4 goes back to the discussion.
discussion-again-said = { $count ->
    [one] “{ $name }” is rated again in round { $round }. F3 goes there.
   *[other] “{ $name }” is rated again in round { $round }, which now has { $count } capabilities. F3 goes there.
  }
discussion-again-already = It is in round { $round } already.
discussion-one-round = There is no other round to show.
discussion-round-shown = Showing round { $round }.
discussion-round-before = O shows round { $before } meanwhile.
