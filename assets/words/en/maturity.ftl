### Workshop 3: choosing who rates, rating, heat table, heat map and rounds.

maturity-key-scale = rate
maturity-key-dont-know = don’t know
maturity-key-clear = take the answer away
maturity-key-comment = comment
maturity-key-next-unrated = next unrated
maturity-key-previous-unrated = previous unrated
maturity-key-search = find a capability
maturity-key-another = another rater
maturity-key-rounds = rounds
maturity-key-end = end or reopen the round
maturity-key-fold = fold
maturity-key-to-chooser = rate
maturity-key-to-table = table
maturity-key-to-map = heat map
maturity-key-previous-view = previous view

maturity-round = Round { $number }, { $state }
maturity-open = open
maturity-ended = ended
maturity-progress = { $answered } of { $of }
maturity-respondents = { $answered }/{ $of } have answered
maturity-left = { $count ->
    [0] done
    [one] 1 left
   *[other] { $count } left
  }
maturity-dont-know = don’t know
maturity-not-rated = not rated
maturity-hidden = answered, not shown yet
maturity-hidden-cells = ▪ an answer, whose is not shown

maturity-choose-how = Rate yourselves: the highest level where all of it is true. L: the lesson.
maturity-choose-rater = Several people rate here. Choose one of them below.
maturity-another-title = Another rater for { $who }
maturity-another-name = Name or role, for example head of IT
maturity-another-intro = The new rater gets a ballot of their own. The value that counts is the mean of all raters.
maturity-unnamed = no name
maturity-nobody = Nobody takes part yet. F6 adds those who are to rate.
maturity-no-capabilities = The map is empty. F2 goes to the capabilities, where it is filled.
maturity-no-round = There is no round. N starts one.
maturity-nothing-there = There is nothing here yet.
maturity-not-here = Choose who is rating first: Enter opens the ballot.
maturity-no-respondent-here = Choose whom it is about first.
maturity-not-in-round = The round rates none of the capabilities on the map. N starts a new one.

maturity-all-true = All of it true? Otherwise { $lower }
maturity-lowest = None of it is there
maturity-unrated-advice = Choose the highest level where all of it is true, otherwise the lower one.
maturity-same-as-before = last round
maturity-comment-shown = Comment: { $text }
maturity-comment-title = Comment from { $who }
maturity-comment-label = An empty comment is taken away.
maturity-all-rated = { $count ->
    [one] The only capability is rated.
   *[other] All { $count } are rated.
  } i hands in.
maturity-some-left = The end of the list. { $count ->
    [one] One is unrated
   *[other] { $count } are unrated
  }: n goes there.
maturity-areas = Areas

maturity-mean = mean
maturity-sd = sd
maturity-n = n
maturity-agreement = agree
maturity-group-row = Put the cursor on a capability to rate. Enter folds or unfolds the group.
maturity-several-raters = { $who } has several raters. Open the right ballot under “Who is rating?”.
maturity-cell-value = { $who }: { $value }
maturity-cell-mean = { $mean } (mean of { $raters } raters)
maturity-group-figures = { $count ->
    [one] one capability
   *[other] { $count } capabilities
  } · mean { $mean } · Enter folds or unfolds

maturity-about-mean = Mean { $mean } of { $n } respondents ({ $raters } ratings)
maturity-about-sd = Spread (standard deviation) { $sd }
maturity-about-agreement = Agreement { $agreement } (1 is full agreement, 0 is half at each end)
maturity-about-level = { $level } { $name }: { $count }
maturity-about-area = { $count ->
    [one] One capability
   *[other] { $count } capabilities
  }, mean { $mean }
maturity-about-members = The capabilities
maturity-about-counts = How the answers fall
maturity-about-comments = Comments
maturity-scale-title = The scale

maturity-rounds-title = Show a round
maturity-end-question = End round { $number }?
maturity-end-intro = The answers stay, but cannot be changed until the round is opened again.
maturity-reopen-question = Open round { $number } again?
maturity-reopen-intro = Its answers can then be changed again.
maturity-search-title = Find a capability
maturity-map-now = map { $map }
maturity-map-since = map { $map }, { $count ->
    [one] one change
   *[other] { $count } changes
  } since
maturity-rounds-maps = What has changed on the map is shown with f in workshop 2.
maturity-map = map { $map }/{ $newest }
