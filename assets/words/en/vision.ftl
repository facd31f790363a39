### Workshop 1: notes, clusters and goals.

vision-board = Notes
vision-goals = Goals
vision-key-goal = make the cluster a goal
vision-key-link = the cluster leads to a goal that is there
vision-key-served = which capabilities serve the goal
vision-key-goals = goals
vision-key-board = notes
vision-key-edit = edit
vision-key-remove = remove
vision-key-new-goal = new goal
vision-key-goal-up = move up
vision-key-goal-down = move down
vision-key-adopt = the method’s ready goals

vision-empty = There are no notes here yet. Begin with a short lesson, then let everyone write at once, each for themselves.
vision-empty-lesson = shows the lesson and the steps of the workshop
vision-empty-capture = starts writing notes: one thought per note, Enter between them
vision-empty-paste = Have you got a list? Paste it, and every line becomes a note.
vision-empty-goals = goes to the goals, if they are settled already

vision-goal-title = Where does “{ $name }” lead?
vision-goal-none = To no goal
vision-goal-now = now
vision-leads-already = The cluster already leads to the goal “{ $name }”. B links it to another.
vision-served-title = What serves “{ $name }”?
vision-nothing-to-serve = There are no capabilities or candidates yet. F2 goes there.
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

vision-thoughts = Workshop 1: the board
