### How importance is given: dots on sheets of one's own or counted hands, closed or in view.

dots-help-sheet = Importance: sheet and hands
dots-key-agree = how importance is given
dots-key-reveal = show the dots
dots-next-placed = next with dots

dots-rules-live = { $each ->
    [one] One dot
   *[other] { $each } dots
  } each, at most { $most } on one capability. Only the sums show, in the ranking.
dots-rules-closed = { $each ->
    [one] One dot
   *[other] { $each } dots
  } each, at most { $most } on one capability. Closed until w shows all.
dots-rules-shown = { $each ->
    [one] One dot
   *[other] { $each } dots
  } each, at most { $most } on one capability. The sums are shown.
dots-rules-hands = Importance by show of hands: type the number of hands at each capability.
dots-hands-total = { $hands ->
    [one] One hand
   *[other] { $hands } hands
  } on { $count } of { $of } capabilities
dots-hands-most = At most { $most } hands on one capability.
dots-no-hands-here = No hands are counted here.
dots-none-placed = There are no dots or hands yet.

dots-wait = The dots are closed: { $done } of { $of } have placed all of theirs. w shows them to everybody at once.
dots-hint-closed = The dots are closed. w shows them to everybody at once.
dots-hint-hands = No hands are counted yet. That is done in the first view.
dots-hands-show = Importance is given by hands, and those show already.
dots-show-already = The dots show already.
dots-none-to-show = Nobody has placed any dots yet, so there is nothing to show.
dots-reveal-question = Show everybody’s dots now?
dots-reveal-done = { $done } of { $of } have placed all of their dots.
dots-reveal-begun = { $count ->
    [one] One has begun.
   *[other] { $count } have begun.
  }
dots-reveal-not = { $count ->
    [one] One has placed none.
   *[other] { $count } have placed none.
  }
dots-reveal-what = Everybody sees the sum on each capability at the same time, not whose the dots are. That shows only on each one’s sheet, which asks before it is shown. u takes it back.
dots-revealed = The dots are shown.
dots-open-question = Are you { $who }?
dots-open-intro = The sheet shows where the dots lie. Everybody who sees the screen sees it then.

dots-form-title = How importance is given
dots-form-intro = Changing between dots and hands keeps both. Lines moved in the scatter go back then.
dots-form-weighing = Importance is given by
dots-form-dots = dots that each places alone
dots-form-hands = a show of hands that is counted here
dots-form-showing = The dots
dots-form-closed = are closed until they are shown to everybody at once
dots-form-shown = are shown
dots-form-live = count in the sums at once
dots-form-each = Dots each
dots-form-most = At most on one capability
dots-form-each-bad = Type how many dots each has: 1 to 255.
dots-form-most-bad = Type how many may lie on one capability at most: 1 to { $each }.
dots-form-used = { $used ->
    [one] Somebody has placed a dot already.
   *[other] Somebody has placed { $used } dots already.
  } Nobody can have fewer.
dots-form-highest = { $highest ->
    [one] Somebody has placed a dot on one and the same capability already.
   *[other] Somebody has placed { $highest } dots on one and the same capability already.
  } Fewer is not possible.

dots-refused-placed = Dots have been placed already, by people who counted on its being so. Closed dots are shown with w.
dots-edit-closed = (dots)
dots-merge = At most { $most } dots from each find room; the others are free for something else.
dots-map-off = Dots on it count no longer and are free for something else.
dots-map-back = Dots that lay on it count again, as many as there is room for where somebody has placed them elsewhere.
dots-share-closed = Dots have been placed and are closed until they are shown. Show them in workshop 4 first, or leave them out with --without-hidden.
dots-share-letters = The dots are in it, by letter: the file tells how each letter has placed its own.
dots-share-names = The dots are in it, by name: the file tells how each organisation has placed its own.
dots-share-without = { $count ->
    [one] – dots that have not been shown, from one participant
   *[other] – dots that have not been shown, from { $count } participants
  }

dots-report-hands = Importance by show of hands, counted in the room.
dots-report-dots = Importance by dots: { $each ->
    [one] one dot
   *[other] { $each } dots
  } each, at most { $most } on one capability. { $done } of { $of } have placed all of theirs.
dots-report-closed = Importance by dots, which are closed until they are shown. { $done } of { $of } have placed all of theirs. The order follows the other parts of the rule alone.

dots-invite-what = What are they to answer?
dots-invite-option = Place dots of importance
dots-invite-told = The files ask for dots. They are never sealed: the group is shown only the sums, but whoever edits the session file can read who placed what.
dots-collect-new = new dots
dots-collect-newer = newer dots, replacing hand-in { $was }
dots-collect-earlier = another sheet of dots of the same participant was handed in later and counts; not taken in
dots-collect-keyed = the participant has dots already that were placed on the screen; choose whether the file counts instead
dots-collect-too-many = more than the { $each ->
    [one] one dot
   *[other] { $each } dots
  } each has; not taken in
dots-collect-too-many-on-one = more than { $most ->
    [one] one dot
   *[other] { $most } dots
  } on one capability; not taken in
dots-collect-unknown = has dots on a capability that is not in the session; not taken in
dots-collect-off = has dots on a capability that has left the map; not taken in. Invite again

dots-help-room = Own room: dots
dots-room-line = Dots of importance
dots-room-title = Place dots for { $who }
dots-room-facts = { $each ->
    [one] One dot
   *[other] { $each } dots
  } to place on { $count } capabilities, at most { $most } on one. Place them on what matters most to your target picture.
dots-room-who = Only the sum on each capability is shown to the group. The answer file and the session file say who placed what, for whoever edits them. If the session is handed out, the dots stand by letter, unless whoever shares it chooses names.
dots-room-handed-in = The dots are handed in. You can change them: i then hands them in anew.
dots-room-draft = { $used ->
    [one] One of { $each } dots is placed and kept on this computer.
   *[other] { $used } of { $each } dots are placed and kept on this computer.
  }
dots-room-how = + adds a dot, - takes it away, a digit sets how many. Enter shows what the capability means, / searches. i hands in. The dots are kept on this computer after every key.
dots-room-no-name = The dots are the whole participant’s, so no name is given here.
dots-room-never-sealed = Dots are not sealed: they are no ratings, and the group is shown only the sums.
dots-room-nothing-yet = There is nothing to hand in yet: no dot is placed.
dots-room-left-question = { $count ->
    [one] One dot is left. Hand in all the same?
   *[other] { $count } dots are left. Hand in all the same?
  }
dots-room-left-intro = Dots that are not placed do not count.
dots-room-take-up = The dots are handed in. Change them all the same?
dots-room-taken-up = The dots can be changed again. i hands them in.
dots-room-who-title = Who may see the dots?
