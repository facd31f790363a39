### Workshop 1: notes, clusters and goals.

vision-board = Notes
vision-goals = Goals
vision-loose = In no cluster

vision-key-write = write it down
vision-key-next-prompt = next prompt
vision-key-previous-prompt = previous
vision-key-kind-next = kind
vision-key-end = to the board
vision-key-capture = write
vision-key-mark = mark
vision-key-unmark = clear all marks
vision-key-cluster = new cluster
vision-key-put = to cluster
vision-key-take-out = take out of the cluster
vision-key-merge = merge
vision-key-lift = lift out a note that lies beneath
vision-key-goal = make the cluster a goal
vision-key-goals = goals
vision-key-board = notes
vision-key-edit = edit
vision-key-kind = change the note’s kind
vision-key-prompt = which prompt the note answers
vision-key-rename = rename the cluster
vision-key-remove = remove
vision-key-filter = search the notes
vision-key-keep-filter = keep the selection
vision-key-drop-filter = show all
vision-key-new-goal = new goal
vision-key-goal-up = move up
vision-key-goal-down = move down
vision-key-adopt = the method’s ready goals

vision-kind-free = Free thought
vision-kind-expectation = Expectation
vision-kind-challenge = Challenge

vision-help-capture = Writing notes
vision-help-filter = Searching the notes

vision-no-prompt = No particular prompt
vision-question = Question · { $number } of { $count }
vision-field = A field to think of · { $number } of { $count }
vision-written = { $count ->
    [one] One note so far
   *[other] { $count } notes so far
  }
vision-silent = Write each for yourself, one thought per note. The notes are first seen on the board.
vision-noted = Noted:
vision-draft-kept = What you had begun to write is kept. n takes you back.
vision-pasted = { $count ->
    [one] One note was written. u takes it away again.
   *[other] { $count } notes were written. u takes them away again.
  }
vision-pasted-nothing = There were no words in what was pasted.

vision-count-loose = { $count } in no cluster
vision-count-clusters = { $count ->
    [one] one cluster
   *[other] { $count } clusters
  }
vision-count-marked = { $count ->
    [one] one marked
   *[other] { $count } marked
  }
vision-filter = Only notes with:
vision-filtered = only “{ $sought }”
vision-tag-cluster = in the cluster “{ $name }”
vision-tag-beneath = lies beneath “{ $name }”
vision-leads-to = Leads to the goal “{ $name }”
vision-leads-nowhere = Leads to no goal yet. b makes the cluster a goal.
vision-more = Enter shows all of it
vision-clusters-empty = No clusters yet. Mark notes that belong together with m and press c.

vision-empty = There are no notes here yet. Begin with a short lesson, then let everyone write at once, each for themselves.
vision-empty-lesson = shows the lesson and the steps of the workshop
vision-empty-capture = starts writing notes: one thought per note, Enter between them
vision-empty-paste = Have you got a list? Paste it, and every line becomes a note.
vision-empty-goals = goes to the goals, if they are settled already

vision-no-note = Go to a note, or mark some with m.
vision-none-marked = No notes are marked.
vision-no-cluster = There is no cluster yet. c makes the first one.
vision-no-cluster-here = Go to a cluster, or to a note in it.
vision-no-prompts = The method has no prompts for this workshop.
vision-not-in = The note lies in no cluster.
vision-not-beneath = The note lies beneath no other.
vision-merge-how = Mark with m the notes that say the same, go to the one that is to lie on top and press x.
vision-nothing-here = There is nothing here to change.

vision-cluster-title = New cluster
vision-cluster-intro = { $count ->
    [0] The cluster will be empty. Put notes in it with p.
    [one] One note goes into the cluster.
   *[other] { $count } notes go into the cluster.
  }
vision-cluster-name = What are the notes about?
vision-rename-title = The cluster’s name
vision-clustered = { $count ->
    [0] The cluster “{ $name }” is there.
    [one] The note is now in “{ $name }”.
   *[other] { $count } notes are now in “{ $name }”.
  }
vision-put-title = { $count ->
    [one] Which cluster does the note belong to?
   *[other] Which cluster do the { $count } notes belong to?
  }
vision-taken-out = { $count ->
    [one] The note is in no cluster any more.
   *[other] { $count } notes are in no cluster any more.
  }
vision-merged = { $count ->
    [one] One note now lies beneath this one. X lifts it out again.
   *[other] { $count } notes now lie beneath this one. X lifts them out again.
  }
vision-note-title = The note
vision-note-text = What should it say?
vision-note-removed = The note is gone. u brings it back.
vision-cluster-removed = { $count ->
    [0] The cluster is gone.
    [one] The cluster is gone. The note in it is still there.
   *[other] The cluster is gone. The { $count } notes in it are still there.
  }
vision-prompt-title = { $count ->
    [one] Which prompt does the note answer?
   *[other] Which prompt do the { $count } notes answer?
  }
vision-beneath = Says the same
vision-goal-title = Where does “{ $name }” lead?
vision-goal-new = New goal: { $name }
vision-goal-none = To no goal
vision-goal-now = now
vision-linked = Done. Tab shows the goals.

vision-no-goal = There is no goal yet. n writes the first one.
vision-goal-first = The goal is at the top already.
vision-goal-last = The goal is at the bottom already.
vision-no-ready = The method has no more ready goals.
vision-goal-new-title = New goal
vision-goal-edit-title = Edit the goal
vision-goal-name = The goal in a few words
vision-goal-sentence = The goal in a sentence: what is it like when we are there?
vision-goal-removed = The goal is gone, and the links to it. u brings everything back.
vision-adopted = { $count ->
    [one] One goal came from the method. u takes it away again.
   *[other] { $count } goals came from the method. u takes them away again.
  }
vision-of-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
  }
vision-of-capabilities = { $count ->
    [one] 1 capability
   *[other] { $count } capabilities
  }
vision-from-cluster = From the cluster “{ $name }”
vision-from-nothing = No cluster of notes has led here.
vision-behind = Notes behind the goal
vision-serving = Capabilities that contribute
vision-serving-none = No capability is linked to the goal yet. That is done in workshop 2.
vision-goals-empty = No goals yet.
vision-goals-empty-new = writes a goal
vision-goals-empty-adopt = { $count ->
    [one] takes over the method’s ready goal to start from
   *[other] takes over the method’s { $count } ready goals to start from
  }
vision-goals-empty-board = goes to the notes, where b makes a cluster a goal
