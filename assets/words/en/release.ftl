### What may be shown: published means, and what is held back.

release-legend = – don’t know   · not rated
release-legend-hidden = ▪ there but not shown: sealed answers are in, so there is only a mean with one decimal
release-legend-suppressed = { $sign } sealed answers are left out: with them somebody’s answer could be worked out. The figures are those of the open answers.
release-sealed = { $count ->
    [one] One ballot is sealed: only the project lead can read it.
   *[other] { $count } ballots are sealed: only the project lead can read them.
}
release-unnamed = { $count ->
    [one] The only one that rates is not named.
   *[other] { $count } rate. As long as anything is sealed, only those who have joined a scenario are named.
}

share-hidden = { $count ->
    [one] Round { $numbers } is closed until its reveal. Reveal it in workshop 3 first, or leave it out with --without-hidden.
   *[other] Rounds { $numbers } are closed until their reveal. Reveal them in workshop 3 first, or leave them out with --without-hidden.
}
share-sealed = With --names, names would stand beside answers and so tell who has answered sealed. Share without --names.
share-written = { $file } can be handed out. It holds what may be shown, but not:
share-letters = – names, inhabitants and people: organisations stand by letter
share-names = – people; the organisations keep their names
share-raters = – the raters’ names and when they answered: they are numbered
share-private = { $count ->
    [one] – a comment that is private
   *[other] – { $count } comments that are private
}
share-without-sealed = { $count ->
    [one] – a sealed ballot; published means are in it
   *[other] – { $count } sealed ballots; published means are in it
}
share-without-hidden = { $count ->
    [one] – a round that has not been revealed
   *[other] – { $count } rounds that have not been revealed
}
share-without-participants = – who has joined a scenario and who leads it, since that would tell the letters
share-texts = Read notes, comments and reasons before you hand it out: a name that stands in a text still stands there.
