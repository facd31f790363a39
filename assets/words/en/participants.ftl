### The participants: organisations and their people.

participants-adopt = take the ready list
participants-adopted = { $count ->
    [one] One participant added.
   *[other] { $count } participants added.
  }
participants-adopt-none = The method's participants are there already.
participants-new = new participant
participants-edit = change
participants-people = people
participants-aside = set aside
participants-remove = remove
participants-move-up = move up
participants-move-down = move down
participants-shared = shared by
participants-session-name = rename the session
participants-none = There is no participant to choose.
participants-form-new = New participant
participants-form-edit = Change participant
participants-form-people = People from { $name }
participants-field-name = Name
participants-field-short = Short name (2–6 characters)
participants-field-inhabitants = Inhabitants (empty where it is no municipality)
participants-field-people = One person a line. After a comma: the role.
participants-field-session = Name of the session
participants-shared-title = Who shares { $name }?
participants-column-letter = letter
participants-column-name = name
participants-column-short = short
participants-column-inhabitants = inhabitants
participants-column-people = people
participants-column-rated = rated
participants-has-answered = Has answered and cannot be removed. a sets aside instead.
participants-is-aside = set aside
participants-shared-by = shared by { $names }
participants-empty = There are no participants here yet.
participants-empty-adopt = s  takes the method's ready list ({ $count } participants).
participants-empty-new = n  adds one organisation at a time.
participants-empty-skip = 1–5 after g, or the F keys, go to the workshops. Participants can be added at any time.
participants-letters = Answers appear under a letter, never a name. Letters are random.
