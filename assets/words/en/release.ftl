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
share-without-participants = – who has joined a scenario, who leads it and who owns a risk, since that would tell the letters; how many have joined is kept
share-texts = Read notes, comments and reasons before you hand it out: a name that stands in a text still stands there.

release-key = publish with sealed answers
release-title = Publish with sealed answers, round { $round }
release-do = publish
release-do-reveal = reveal the round and publish
release-done = { $count ->
    [one] Sealed answers are now in one mean.
   *[other] Sealed answers are now in { $count } means.
}
release-locked = This needs the unlocked key: K.
release-nothing-sealed = Nobody has answered sealed.
release-other-key = This is not the key of the session.
release-ledger = What release { $number } of round { $round } has told cannot be read. So what a new one would give away cannot be checked, and nothing more is published.
release-changed = Something has changed since the account was shown. Nothing was published; read it again.
release-nothing = There is nothing new to publish.
release-seal = The account could not be sealed: { $why }
release-for-good = What has been published cannot be taken back: the group has seen it. Later releases are checked against it.
release-no-undo = What has been published cannot be undone: the group has seen it, and the next release must reckon with it.
release-unread = { $count ->
    [one] One of them does not open with the key and is not counted.
   *[other] { $count } of them do not open with the key and are not counted.
}
release-in = { $count ->
    [0] They cannot enter any new mean.
    [one] They enter the mean of one capability: one decimal and n, no spread.
   *[other] They enter the means of { $count } capabilities: one decimal and n, no spread.
}
release-stays = { $count ->
    [one] One capability keeps the mean that has been shown: the difference to a new one would give somebody’s answer away.
   *[other] { $count } capabilities keep the mean that has been shown: the difference to a new one would give somebody’s answer away.
}
release-few = { $count ->
    [one] In one capability they are too few; at least { $least } are needed.
   *[other] In { $count } capabilities they are too few; at least { $least } are needed.
}
release-gives = { $count ->
    [one] In one capability somebody’s answer could be worked out.
   *[other] In { $count } capabilities somebody’s answer could be worked out.
}
release-difference = { $count ->
    [one] In one capability the difference to what has been shown would give somebody’s answer away.
   *[other] In { $count } capabilities the difference to what has been shown would give somebody’s answer away.
}
release-many = { $count ->
    [one] In one capability there are too many cases to check.
   *[other] In { $count } capabilities there are too many cases to check.
}
release-open = { $count ->
    [one] In one capability there are no sealed answers.
   *[other] In { $count } capabilities there are no sealed answers.
}
release-row-mean = mean { $mean }, n { $n }, { $sealed } of them with sealed answers
release-row-hidden = n { $n }, { $sealed } of them with sealed answers
release-row-stays = { $figure } (stays as before)
release-row-few = only { $sealed } sealed, at least { $least } are needed
release-row-gives = left out, somebody’s answer could be worked out
release-row-difference = left out, the difference to before would give somebody’s answer away
release-row-many = left out, too many cases to check
release-cli-ask = Publish? Answer y and Enter:
release-cli-not = Nothing was published.
release-cli-need = Add --yes to publish.
