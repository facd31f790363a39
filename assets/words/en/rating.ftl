### Rating: the ballot, the rater's own room and the sealed answer.

rating-key-hand-in = hand in
rating-key-only-unrated = unrated only
rating-key-overview = overview
rating-help-chooser = Who is rating?

rating-sees-live = The answers are kept in the session and show in the heat table at once.
rating-sees-hidden = The answers are kept in the session. Until the reveal only your progress shows.
rating-sees-revealed = The round is revealed: answers are kept in the session and show at once.

rating-walk-all = All capabilities are shown again.
rating-walk-unrated = { $count ->
    [one] Only the unrated one is shown.
   *[other] Only the { $count } unrated are shown.
  } o shows all again.
rating-none-left = No capability is unrated.
rating-state-handed-in = handed in
rating-state-unrated = only { $count } unrated
rating-overview-how = Enter goes to the capability, where digits rate. Esc back.
rating-not-in-overview = The overview does not show the level texts. Enter goes to the capability, where digits rate.

rating-nothing-yet = There is nothing to hand in yet: no capability is rated.
rating-some-left-question = { $count ->
    [one] One capability is unrated. Hand in all the same?
   *[other] { $count } capabilities are unrated. Hand in all the same?
  }
rating-some-left-intro = What is unrated does not count as zero; it does not count at all. n goes there. “Don’t know” (x) is an answer too.
rating-handed-in = The answers are handed in. Esc: the next rater.
rating-is-handed-in = The answers are handed in. Esc: the next rater.
rating-take-up-question = The answers are handed in. Change them all the same?
rating-take-up-intro = The ballot then counts as begun until i hands it in again.
rating-take-up-hidden = The ballot then counts as begun until i hands it in again. Its answers show on this screen as long as it is open.
rating-taken-up = The answers can be changed again. i hands them in.
rating-show-question = Show the answers of { $who } on this screen?
rating-show-intro = The round is hidden and the answers are handed in. Everybody who sees the screen will see them.
rating-edit = (changed a ballot)

rating-before = ◦ own answer last round: { $own } · bars: the whole group then
rating-private-label = Private: left out when the file is shared (Space)
rating-private-comment = Private comment: { $text }
