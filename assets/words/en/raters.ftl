### Workshop 3: respondents and raters, who is done and who has answered twice.

raters-key-interview = interview
raters-key-twice = two answers
raters-key-fold = show or hide raters
raters-key-find = find a respondent

raters-title = Who is rating? Enter opens.
raters-summary = { $respondents ->
    [one] 1 respondent
   *[other] { $respondents } respondents
  }: ✓ { $done } done   ▸ { $begun } begun   · { $not } not begun
raters-summary-sealed = { $respondents ->
    [one] 1 respondent
   *[other] { $respondents } respondents
  }: ✓ { $done } done   ▸ { $begun } begun   · { $not } without an open answer
raters-summary-raters = { $raters } raters, { $done } done
raters-done = ✓ done
raters-full = ▸ all filled in
raters-begun = ▸ begun
raters-not-begun = · not begun
raters-not-open = · no open answer
raters-some-done = { $done }/{ $of } done
raters-nth = { $name }, answer { $nth }
raters-shared-by = { $name } · shared by { $who }
raters-folded = { $count ->
    [one] 1 rater
   *[other] { $count } raters
  }

raters-sign-late = L
raters-sign-interview = I
raters-sign-file = F
raters-sign-twice = D
raters-sign-aside = ×
raters-late = late ({ $count })
raters-interview = interview ({ $count })
raters-file = file ({ $count })
raters-twice = two answers ({ $count })
raters-aside = not counted ({ $count })

raters-find-title = Find a respondent or a rater

raters-again-title = { $rater } has already answered for { $who }
raters-again-intro = A new answer is kept beside the first. Until you decide, the one handed in last counts.
raters-again-go-on = go on with the first answer
raters-again-new = begin a new answer
raters-again-from-file = That answer came in a file and is only changed there. Begin a new one instead.

raters-interview-title = Interview for { $who }
raters-interview-name = Who is interviewed? Name or role
raters-interview-intro = You fill in what is said in the interview. The answer is marked as an interview in the list and in reports, and counts as others do.
raters-is-interview = Marked as an interview.
raters-is-no-interview = No longer marked as an interview.
raters-came-by-file = The answer came in a file and is no interview.
raters-interview-where = Put the cursor on whoever is interviewed, or open the ballot.

raters-twice-none = Nobody has answered twice in this round.
raters-twice-which = Who has answered twice?
raters-twice-title = { $who }: { $count } answers
raters-as-one = the organisation as one
raters-twice-answer = Answer { $nth }: { $what }
raters-twice-handed-in = handed in { $when }
raters-twice-handed-in-some-time = handed in, the time is not known
raters-twice-not-handed-in = not handed in
raters-twice-keyed = filled in here
raters-twice-by-file = from a file
raters-twice-by-interview = interview
raters-twice-is-late = late
raters-twice-counts = counts
raters-twice-counts-not = does not count
raters-twice-rule = Both are kept. Until you decide, the one handed in last counts.
raters-twice-hidden = The round is closed. What the answers say shows when it is revealed.
raters-twice-both = { $both ->
    [one] One capability has a level
   *[other] { $both } capabilities have a level
  } in both the first and the last answer. Same level: { $equal } ({ $percent }%). They differ by { $absolute } levels on average; the last lies { $signed } on average.
raters-twice-nothing-both = No capability has a level in both the first and the last answer, so there is no difference to count.
raters-twice-higher = { $levels } levels higher
raters-twice-lower = { $levels } levels lower
raters-twice-level = level with the first
raters-twice-list = Answer by answer, those furthest apart first
raters-twice-difference = difference
raters-twice-choose = count answer { $nth }
raters-twice-choose-all = count all
raters-twice-chosen = Answer { $nth } counts.
raters-twice-all-chosen = All { $count } answers count.

raters-report = The answers, by letter
raters-report-letter = { $ballots ->
    [one] 1 rater who counts
   *[other] { $ballots } raters who count
  } · done: { $done } · answered: { $answered } of { $of }
raters-report-late = { $count ->
    [one] 1 late
   *[other] { $count } late
  }
raters-report-interviews = { $count ->
    [one] 1 interview
   *[other] { $count } interviews
  }
raters-report-not-counted = { $count ->
    [one] 1 answer not counted
   *[other] { $count } answers not counted
  }
raters-report-twice = { $count ->
    [one] 1 has answered twice
   *[other] { $count } have answered twice
  }
raters-report-apart = { $answers } answers of one rater: { $both } capabilities with a level in the first and the last, { $percent }% equal, { $levels } levels apart on average
