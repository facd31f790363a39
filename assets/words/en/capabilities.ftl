### Workshop 2: the capability map as a tree and as a picture.

capabilities-key-new = new capability
capabilities-key-new-area = new area
capabilities-key-new-category = new category
capabilities-key-rename = reword
capabilities-key-move = move
capabilities-key-lower = move one step down
capabilities-key-raise = move one step up
capabilities-key-merge = merge with another
capabilities-key-split = split
capabilities-key-off = take off the map
capabilities-key-list-off = show what is off the map
capabilities-key-goals = link to goals
capabilities-key-doubt = write an open question
capabilities-key-search = find
capabilities-key-view = next view
capabilities-key-fold = fold, in the tree
capabilities-key-unfold = unfold, in the tree

capabilities-none = There are no capabilities on the map yet.
capabilities-nothing-off = Nothing has been taken off the map.
capabilities-no-area = There is no area to put it in. N makes one.
capabilities-no-category = There is no category to put it in. C makes one.
capabilities-not-here = Go to a capability first.
capabilities-only-one = There is only one capability on the map.
capabilities-no-goals = There are no goals yet. They are written in the first workshop (F1).
capabilities-category-stays = A category is moved up and down with K and J.
capabilities-nowhere = There is no other place to move to.
capabilities-there-already = It is there already.
capabilities-category-full = The category still holds { $count ->
    [one] one area
   *[other] { $count } areas
  }. Move or remove what is there first.
capabilities-area-full = The area still holds { $count ->
    [one] one capability
   *[other] { $count } capabilities
  }. Move what is there, or take it off the map first.

capabilities-empty = The map is empty. This is how it grows:
capabilities-empty-category = C  makes the first category, a band across the map.
capabilities-empty-area = N  makes an area in the category.
capabilities-empty-capability = n  writes the first capability in the area.
capabilities-empty-start = i  takes over a map instead: the template, a file or another session.

capabilities-count = { $count ->
    [one] 1 capability
   *[other] { $count } capabilities
  }
capabilities-areas = { $count ->
    [one] 1 area
   *[other] { $count } areas
  }
capabilities-off-count = { $count } off the map (o)
capabilities-goals-column = goals

capabilities-name = Name
capabilities-about = What the capability means
capabilities-new-title = New capability in { $area }
capabilities-new-area-title = New area in { $category }
capabilities-new-category-title = New category
capabilities-rename-title = Change “{ $name }”
capabilities-rename-intro = This changes the English text. What you rewrite will stand in English only, its Swedish wording is dropped. What you leave as it is keeps both languages.

capabilities-move-title = Where is “{ $name }” to go?
capabilities-search-title = Go to capability

capabilities-off-title = Take “{ $name }” off the map
capabilities-off-intro = The reason is kept, and so are the ratings. The key o shows all that is off the map and puts it back.
capabilities-reason = Why?
capabilities-removed = “{ $name }” is removed.
capabilities-list-off-title = Off the map
capabilities-list-off-intro = Choose a capability to put it back where it was.
capabilities-back = “{ $name }” is back on the map.

capabilities-merge-title = What is “{ $name }” to become part of?
capabilities-merge-question = Merge?
capabilities-merge-kept = What stays on the map is “{ $name }” with its name and description.
capabilities-merge-joined = Goals, dots, ratings and comments of both are joined.
capabilities-merge-leaves = “{ $name }” is taken off the map and can be put back (o). Not carried over:
capabilities-merge-loses-nothing = – nothing, all of it goes along
capabilities-merge-lost-marks = { $count ->
    [one] one rating
   *[other] { $count } ratings
  }, as only one level can hold where both are rated
capabilities-merge-lost-dots = { $count ->
    [one] one dot
   *[other] { $count } dots
  } over what one capability may have
capabilities-merge-lost-choices = { $count ->
    [one] one choice
   *[other] { $count } choices
  } of scenario
capabilities-merge-lost-judgement = the group’s decision, as there is one already
capabilities-merge-yes = merge
capabilities-merge-keep = merge; where both are rated, the level of “{ $name }” holds
capabilities-merge-lower = merge; where both are rated, the lower level holds

capabilities-split-title = Split “{ $name }”
capabilities-split-intro = The parts take the old one’s place and goals. The old one is taken off the map and can be put back (o).
capabilities-split-names = The parts, one on each line or with semicolons between
capabilities-split-two = At least two names are needed.
capabilities-split-marks = { $count ->
    [one] There is one rating already.
   *[other] There are { $count } ratings already.
  } What holds for the parts?
capabilities-split-copy = each part begins with the same ratings
capabilities-split-unrated = the parts begin unrated

capabilities-goals-title = Which goals does “{ $name }” serve?
capabilities-goals-served = Goals it serves
capabilities-serves-none = none yet
capabilities-doubt = Open question
capabilities-doubt-title = Open question about “{ $name }”
capabilities-doubt-intro = What is the group unsure of? For example whether it belongs in another category. Leave it empty to take the question away.
capabilities-no-about = No description yet. r writes one.
capabilities-maturity = Maturity
capabilities-mean = { $mean } on average of { $n } in round { $round }

capabilities-candidates = Candidates
capabilities-map-name = Map
capabilities-key-view-back = previous view
capabilities-paste-where = Nothing is pasted here. Tab goes to the candidates, where each line becomes one.

capabilities-candidates-empty = There are no candidates yet. What must whoever is to carry the goals be able to know, do and handle? Let everyone write at once, each for themselves.
capabilities-candidates-lesson = shows the workshop’s lesson and steps
capabilities-candidates-write = starts writing candidates: one capability a note, Enter between them
capabilities-candidates-paste = Do you have a list? Paste it, and each line becomes a candidate.
capabilities-candidates-tree = goes to the map, if it is there already

answers-marks = { $count ->
    [one] 1 rating
   *[other] { $count } ratings
  }
answers-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
  }
answers-both = { $marks } and { $comments }
answers-held = { $what } in { $rounds }
answers-rename = { $held } go along. Does the name mean something else than before? Split (s) or add a new one (n) instead.
answers-rename-group = The capabilities here have { $held }. They go along.
answers-move = { $held } go along.
answers-move-group = The capabilities of the area have { $held }. They go along.
answers-merge-behind = { $held }: they belong to the old map and stay behind
answers-split = { $held } stay with the old one. The parts may begin with what is rated in an open round.
answers-off = { $held } stay with it but count no longer. They count again if it is put back (o).
answers-back = { $held } count again.
answers-back-both = What was carried over to { $into } stays there too.
answers-area-gone = Capabilities from here have been taken off the map, with { $held }. They go to the area beside and can be put back (o).
answers-new = { $count ->
    [one] One has answered already
   *[other] { $count } have answered already
  } in round { $round }. The new one comes last on their ballots, unrated.
answers-why = Why? Written down in the versions of the map (f), may be empty

capabilities-move-why = Move “{ $name }”
capabilities-merge-why = “{ $from }” becomes part of “{ $into }”
capabilities-merge-joined-ended = Goals and dots of both are joined.
capabilities-back-title = Put “{ $name }” back
capabilities-remove-title = Remove “{ $name }”

versions-key = versions of the map
versions-title = Versions of the map
versions-none = The map has only one version. What changes is written down once somebody has rated.
versions-first = The map as it was when it was first rated.
versions-head = version { $number } (f)
versions-left-behind = Rated, but off the map
versions-left = “{ $name }”: { $held }
