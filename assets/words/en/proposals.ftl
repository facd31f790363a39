### Proposals about the map: written in workshop 4, dealt with in workshop 2.

proposals-key-write = propose a change of the map
proposals-key-list = proposals about the map
proposals-title = Proposals about the map
proposals-write-title = Propose a change of the map
proposals-field = Proposal
proposals-field-about = About
proposals-about = the capability “{ $name }”
proposals-about-map = the map as a whole
proposals-empty-text = Write what you propose.
proposals-written = { $count ->
    [one] The proposal is saved. It is dealt with in workshop 2 (p).
   *[other] The proposal is saved. { $count } proposals wait in workshop 2 (p).
  }
proposals-none = There are no proposals about the map.
proposals-waiting = { $count ->
    [one] One proposal from workshop 4 waits: p
   *[other] { $count } proposals from workshop 4 wait: p
  }
proposals-open = Waiting
proposals-done = Done
proposals-declined = Declined
proposals-dated = Written { $date }
proposals-answer = Answer: { $text }
proposals-key-done = done
proposals-key-decline = decline
proposals-key-reopen = wait again
proposals-key-reword = reword
proposals-key-remove = remove
proposals-settled = The proposal is settled: o lets it wait again.
proposals-is-open = The proposal waits already.
proposals-done-title = Done
proposals-done-field = What was done? (may be empty)
proposals-decline-title = Decline the proposal
proposals-decline-field = Why?
proposals-reword-title = Reword the proposal
proposals-do = Make the change on the map, and the proposal is done:
proposals-do-rename = change the words
proposals-do-split = split
proposals-do-merge = merge
proposals-do-move = move
proposals-do-take-off = take off the map
proposals-do-new = new capability
