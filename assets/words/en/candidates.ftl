### The candidates of workshop 2: on their way to the map.

candidates-key-become = make a capability
candidates-key-part = part of a capability on the map
candidates-key-break = break down into parts
candidates-key-goals = which goals it serves
candidates-key-doubt = write an open question
candidates-key-off = does not belong on the map, or does after all

candidates-one = Go to a candidate first.
candidates-none-ready = No candidate here can become a capability: they are one already, lie beneath another, are broken down or do not belong on the map.
candidates-no-areas = The map has no areas yet. c gathers candidates in a cluster, and b on the cluster makes it an area.
candidates-became-already = “{ $name }” is a capability now. Change it on the map: Tab.

candidates-break-title = Break down “{ $name }”
candidates-break-intro = One part a line. What you break down stays as the origin of its parts.
candidates-parts = The parts
candidates-broken-down = { $count ->
    [one] One part was added. The broad candidate stays as its origin.
   *[other] { $count } parts were added. The broad candidate stays as their origin.
  }
candidates-goals-title = { $count ->
    [one] Which goals does the candidate serve?
   *[other] Which goals do the { $count } candidates serve?
  }
candidates-off-title = { $count ->
    [one] Does not belong on the map
   *[other] { $count } that do not belong on the map
  }
candidates-off-intro = It stays among the candidates with its reason, and O takes it in again.
candidates-taken-off = { $count ->
    [one] One candidate does not belong on the map. O takes it in again.
   *[other] { $count } candidates do not belong on the map. O takes them in again.
  }
candidates-back = { $count ->
    [one] The candidate is in again.
   *[other] { $count } candidates are in again.
  }

candidates-area-title = Where on the map does “{ $name }” belong?
candidates-become-title = { $count ->
    [one] In which area does it become a capability?
   *[other] In which area do the { $count } become capabilities?
  }
candidates-new-area = New area “{ $name }” in { $category }
candidates-new-category = New area “{ $name }” in a new category
candidates-category-name = What is the category called?
candidates-became = { $count ->
    [0] The area is on the map. Tab shows it.
    [one] One more capability on the map. Tab shows it.
   *[other] { $count } more capabilities on the map. Tab shows it.
  }
candidates-part-title = { $count ->
    [one] Which capability is it part of?
   *[other] Which capability are the { $count } part of?
  }
candidates-part-done = { $count ->
    [one] The candidate is part of “{ $name }” now.
   *[other] { $count } candidates are part of “{ $name }” now.
  }

candidates-tag-became = became the capability “{ $name }”
candidates-tag-off = does not belong on the map: { $reason }
candidates-tag-origin = { $count ->
    [one] broken down into one part
   *[other] broken down into { $count } parts
  }
candidates-tag-part = part of “{ $name }”
candidates-tag-goals = serves { $goals }
candidates-tag-doubt = question: { $text }
candidates-tag-open = candidate
candidates-cluster-is = Is the area “{ $name }” on the map. b fills it.
candidates-cluster-not = Is not on the map yet. b makes the cluster an area.
candidates-about = What does it mean? May be empty.
