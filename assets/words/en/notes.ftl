### The notes of workshops 1 and 2: writing and sorting.

notes-board = Notes
notes-loose = In no cluster

notes-key-write = write
notes-key-next-prompt = next prompt
notes-key-previous-prompt = previous
notes-key-kind-next = kind
notes-key-end = to the board
notes-key-board = board
notes-key-take-back = undo
notes-key-wall = wall
notes-key-time = time
notes-key-capture = write
notes-key-mark = mark
notes-key-unmark = clear all marks
notes-key-cluster = new cluster
notes-key-put = to a cluster picked from a list
notes-key-put-nth = to cluster
notes-key-put-tenth = to the tenth cluster
notes-key-mark-to = mark all from the one marked last to here
notes-key-mark-all = mark all that are shown
notes-key-cluster-up = move the cluster up
notes-key-cluster-down = move the cluster down
notes-key-fold-all = fold all clusters, or unfold them
notes-key-take-out = take out of the cluster
notes-key-merge = merge
notes-key-lift = lift out a note that lies beneath
notes-key-edit = edit
notes-key-kind = change the note’s kind
notes-key-prompt = which prompt the note answers
notes-key-rename = rename the cluster
notes-key-remove = put the note aside or bring it back, remove the cluster
notes-key-remove-for-good = remove for good a note put aside
notes-key-filter = search the notes
notes-key-only = show only certain notes
notes-key-keep-filter = keep the selection
notes-key-drop-filter = show all
notes-kind-free = Free thought
notes-kind-expectation = Expectation
notes-kind-challenge = Challenge

notes-help-capture = Writing notes
notes-help-filter = Searching the notes

notes-no-prompt = No particular prompt
notes-question = Question · { $number } of { $count }
notes-field = A field to think of · { $number } of { $count }
notes-written = { $count ->
    [one] One note so far
   *[other] { $count } notes so far
  }
notes-silent = Each for yourself, one thought per note. They are first seen on the board.
notes-noted = Noted:
notes-time-hint = { $count ->
    [one] Ctrl-T starts the time, one minute
   *[other] Ctrl-T starts the time, { $count } minutes
  }
notes-kind-hint = Ctrl-K changes it
notes-nothing-back = The last thing done was not to write notes. On the board u undoes anything.
notes-wall = The wall, newest first · { $from }–{ $to } of { $count }
notes-wall-pages = PgDn shows older ones
notes-wall-empty = There are no notes to show yet.
notes-no-prompt-short = No particular prompt
notes-taken-back-in-line = The note is back in the line.
notes-taken-back = “{ $text }” is gone. Ctrl-R brings it back.
notes-taken-back-many = { $count } notes are gone. Ctrl-R brings them back.
notes-draft-kept = What you had begun to write is kept. n takes you back.
notes-pasted = { $count ->
    [one] One note was written. { $key } takes it away again.
   *[other] { $count } notes were written. { $key } takes them away again.
  }
notes-pasted-nothing = There were no words in what was pasted.
notes-pasted-too-much = That is { $count } lines. At most { $most } can be pasted at once.

notes-count-loose = { $count } in no cluster
notes-count-clusters = { $count ->
    [one] one cluster
   *[other] { $count } clusters
  }
notes-count-marked = { $count ->
    [one] one marked
   *[other] { $count } marked
  }
notes-count-shown = { $shown } of { $count } shown
notes-none-shown = No notes here match the selection. Esc shows all again.
notes-only-title = Show only
notes-only-intro = Space picks, Enter shows. Esc on the board shows all again.
notes-only-loose = in no cluster
notes-only-family = with others beneath
notes-only-open = not on the map yet
notes-only-doubt = with an open question
notes-only-no-goal = serving no goal
notes-filter = Only notes with:
notes-filtered = only “{ $sought }”
notes-tag-cluster = in the cluster “{ $name }”
notes-tag-goal = → the goal “{ $name }”
notes-tag-beneath = lies beneath “{ $name }”
notes-leads-to = Leads to the goal “{ $name }”
notes-leads-nowhere = Leads to no goal yet. b makes the cluster a goal.
notes-more = Enter shows all of it
notes-clusters-empty = No clusters yet. 1 makes the first of the note you are on, or of those marked with m. From then on the digit puts notes into it.

notes-no-note = Go to a note, or mark some with m.
notes-none-marked = No notes are marked.
notes-no-cluster = There is no cluster yet. c makes the first one.
notes-no-nth = There is no cluster { $number } yet. c makes a new one.
notes-there-already = It is there already: “{ $name }”.
notes-mark-first = Mark the first one with m. Then y marks all from there to where you are.
notes-on-cluster = Go to the cluster’s name.
notes-cluster-first = The cluster is the first already.
notes-cluster-last = The cluster is the last already.
notes-no-cluster-here = Go to a cluster, or to a note in it.
notes-no-prompts = The method has no prompts for this workshop.
notes-not-in = The note lies in no cluster.
notes-not-beneath = The note lies beneath no other.
notes-merge-how = Mark with m the notes that say the same, go to the one that is to lie on top and press x.
notes-nothing-here = There is nothing here to change.

notes-cluster-title = New cluster
notes-cluster-intro = { $count ->
    [0] The cluster will be empty. Put notes in it with p.
    [one] One note goes into the cluster.
   *[other] { $count } notes go into the cluster.
  }
notes-cluster-name = What are the notes about?
notes-rename-title = The cluster’s name
notes-clustered = { $count ->
    [0] The cluster “{ $name }” is there.
    [one] The note is now in “{ $name }”.
   *[other] { $count } notes are now in “{ $name }”.
  }
notes-put-title = { $count ->
    [one] Which cluster does the note belong to?
   *[other] Which cluster do the { $count } notes belong to?
  }
notes-taken-out = { $count ->
    [one] The note is in no cluster any more.
   *[other] { $count } notes are in no cluster any more.
  }
notes-merged = { $count ->
    [one] One note now lies beneath this one. X lifts it out again.
   *[other] { $count } notes now lie beneath this one. X lifts them out again.
  }
notes-drag-where = { $count ->
    [one] Drag the note to a cluster and let go.
   *[other] Drag the { $count } notes to a cluster and let go.
  }
notes-drag-into = { $count ->
    [one] Let go to put the note into “{ $name }”.
   *[other] Let go to put { $count } notes into “{ $name }”.
  }
notes-drag-out = { $count ->
    [one] Let go to put the note among those in no cluster.
   *[other] Let go to put { $count } notes among those in no cluster.
  }
notes-drag-aside = { $count ->
    [one] Let go to put the note aside.
   *[other] Let go to put { $count } notes aside.
  }
notes-drag-stays = It is there already. Let go, and nothing happens.
notes-note-title = The note
notes-note-text = What should it say?
notes-aside = { $count ->
    [one] One put aside
   *[other] { $count } put aside
  }
notes-aside-about = Notes put aside are kept but not counted. Enter shows them, d on a note brings it back.
notes-aside-first = Only a note put aside is removed for good. d puts it aside.
notes-tag-aside = put aside
notes-put-aside = { $count ->
    [one] The note is put aside. It stays at the end of the board.
   *[other] { $count } notes are put aside. They stay at the end of the board.
  }
notes-back = { $count ->
    [one] The note is back among those in no cluster.
   *[other] { $count } notes are back among those in no cluster.
  }
notes-gone-question = { $count ->
    [one] Remove the note put aside for good?
   *[other] Remove the { $count } notes put aside for good?
  }
notes-gone = { $count ->
    [one] The note is gone. u takes that back.
   *[other] { $count } notes are gone. u takes that back.
  }
notes-cluster-removed = { $count ->
    [0] The cluster is gone.
    [one] The cluster is gone. The note in it is still there.
   *[other] The cluster is gone. The { $count } notes in it are still there.
  }
notes-prompt-title = { $count ->
    [one] Which prompt does the note answer?
   *[other] Which prompt do the { $count } notes answer?
  }
notes-beneath = Says the same
notes-no-kinds = Candidates have no kind.
notes-settled = { $count } settled

preview-title = Pasted, not written yet
preview-notes = { $count ->
    [0] No notes
    [one] One note
   *[other] { $count } notes
  }
preview-trimmed = { $count ->
    [one] one line trimmed
   *[other] { $count } lines trimmed
  }
preview-split = { $count ->
    [one] one split
   *[other] { $count } split
  }
preview-skipped = { $count ->
    [one] one skipped
   *[other] { $count } skipped
  }
preview-repeats = { $count ->
    [one] one duplicate
   *[other] { $count } duplicates
  }
preview-line = Line { $number }: { $text }
preview-write = { $count ->
    [0] write
    [one] write the note
   *[other] write { $count } notes
  }
preview-turn = take the line in or leave it out
preview-splitting = split: { $what }
preview-split-cells = cells
preview-split-thoughts = also at ; and /
preview-split-nothing = nothing
preview-names-drop = names: dropped
preview-names-keep = names: kept
preview-repeats-skip = duplicates: skipped
preview-repeats-keep = duplicates: taken in
preview-enter = Enter writes nothing here. w writes the notes, Esc leaves all as it was.
preview-nothing = No line is taken in. x takes in the line under the cursor.
preview-no-words = The line has no words to make a note of.
preview-no-split = There are no cells and no ; or / to split at.
preview-no-names = There are no names to drop.
preview-no-repeats = No line says the same as another.
preview-fate-note = note
preview-fate-trimmed = trimmed
preview-fate-split = { $count } notes
preview-fate-parts = can be split
preview-fate-on = taken in
preview-fate-off = left out
preview-fate-repeats = same as line { $line }
preview-fate-there = there already
preview-fate-empty = empty
preview-fate-marks = marks only
preview-fate-figures = figures only
preview-fate-address = address only
preview-fate-agrees = agrees only
preview-fate-reaction = reaction
preview-fate-program = from the app
preview-fate-heading = heading
preview-fate-head = name and time

### Reading the notes out one by one.

reading-key = read the notes out one by one
reading-key-next = next
reading-key-previous = previous
reading-key-same = says the same as
reading-key-aside = put aside
reading-help = Reading the notes out
reading-nothing = There are no notes to read out.
reading-far = { $number } of { $count }
reading-reads = Reading: { $name }
reading-then = · then { $name }
reading-last = That was the last one. Esc goes to the board.
reading-no-cluster = No clusters yet. 1 makes the first of this note.
reading-more = { $count ->
    [one] and one more cluster: p
   *[other] and { $count } more clusters: p
  }
reading-no-other = There is no other note to put it beneath.
reading-same-title = Which note says the same?
reading-same-intro = This one goes beneath the one you pick, and is kept: “{ $text }”
reading-beneath = The note now lies beneath “{ $text }”.
