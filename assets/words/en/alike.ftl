### Notes that may say the same, a pair at a time.

alike-help = Notes that look alike
alike-key-open = look-alikes
alike-key-merge = the same
alike-key-apart = not the same
alike-key-swap = swap
alike-key-next = next
alike-key-previous = previous

alike-question = Do these two say the same?
alike-upper = On top
alike-lower = Goes beneath
alike-sure = { $percent }% · { $word }
alike-same-words = same words
alike-very = very much alike
alike-rather = rather alike
alike-number = suggestion { $number } of { $count }
alike-found = { $count ->
    [one] one look-alike
   *[other] { $count } look-alikes
  }
alike-searching = looking for look-alikes … { $percent }%

alike-merged = The lower note now lies beneath the upper one. u takes it back.
alike-apart = This pair will not come up again. u takes it back.
alike-wait = The notes are still being compared. What is found appears here.
alike-none = No notes are so much alike that it is worth asking.
alike-done = There are no more pairs to ask about. Esc goes back to the board.
