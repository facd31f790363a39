### Why something was not possible, and what a change was.

refused-missing = { $what } does not exist.
refused-taken = { $what } exists already.
refused-used = { $what } is still used by { $by }.
refused-other-sheet = { $what } belongs to the notes of another workshop.
refused-nameless = A name is needed.
refused-beyond = It goes no further.
refused-round-ended = Round { $round } has ended. Start a new one to rate again.
refused-begun = Round { $round } has been answered on other terms. Start a new round to change them.
refused-not-in-round = { $what } is not part of round { $round }.
refused-rated = { $what } has been rated already.
refused-aside = The participant is set aside.
refused-apart = { $what } is put aside and can lie with no other note.
refused-no-dots = All { $dots } dots are placed already.
refused-too-many-on-one = At most { $dots } dots on one capability.
refused-off-the-map = { $what } has been taken off the map.
refused-no-reason = A reason is needed.
refused-circle = { $what } cannot belong to itself.
refused-same-letter = Two participants cannot have the same letter ({ $letter }).
refused-two-leads = { $what } cannot lead: somebody else leads already.
refused-milestone-circle = The milestones “{ $others }” and “{ $last }” would wait for each other.
refused-milestone-itself = The milestone “{ $what }” cannot wait for itself.
refused-no-threat = The risk needs a threat: write what may happen.
refused-no-scenario = The method has no scenario { $number }.
refused-unchanged = It is so already.
refused-out-of-range = The value { $value } is not possible here.
refused-ends-early = Milestone { $what } ends before it starts.
refused-twice = Milestone { $what } stands twice.
refused-no-phase = There is no milestone { $what }.
refused-amount = { $what } is no amount.

edit-several = ({ $count ->
    [one] one change
   *[other] { $count } changes
  })
edit-added = (added { $what })
edit-changed = (changed { $what })
edit-removed = (removed { $what })
edit-moved = (moved { $what })
edit-rated = ({ $what } → { $mark })
edit-commented = (comment on { $what })
edit-dots = (dots: { $what } → { $dots })
edit-handed = (dots from an answer file)
edit-hands = (hands: { $what } → { $hands })
edit-target = (target for { $what })
edit-rules = (the group’s rules)
edit-judged = (decision about { $what })
edit-round = (round { $round })
edit-session = (the session itself)
edit-hint = (hidden advice)
edit-lead = (the project lead’s key)

thing-note = the note “{ $name }”
thing-cluster = the group “{ $name }”
thing-goal = the goal “{ $name }”
thing-category = the category “{ $name }”
thing-area = the area “{ $name }”
thing-capability = “{ $name }”
thing-version = version { $name } of the map
thing-round = round { $name }
thing-ballot = the answers of { $name }
thing-sealed = a sealed ballot
thing-release = what was published in round { $round }
thing-choice = the choice for “{ $name }”
thing-proposal = the proposal “{ $name }”

hand-edited-reason = The file was changed outside the program and is open for reading.
hand-edited-intro = The file can be read but its checksum does not fit: somebody has changed it by hand. This differs from what was saved last:
hand-edited-accept = Accept the changes and go on working in the file?
hand-edited-accepted = The changes are accepted and the file is saved.
no-such-key = { $key } does nothing here. ? shows all keys.
no-session = No session is open.
paste-not-here = Nothing can be pasted here.
