### Verkstad 1: lappar, grupper och mål.

vision-board = Lappar
vision-goals = Mål
vision-key-goal = gör gruppen till ett mål
vision-key-link = gruppen leder till ett mål som finns
vision-key-served = vilka förmågor som tjänar målet
vision-key-goals = mål
vision-key-board = lappar
vision-key-edit = ändra
vision-key-remove = ta bort
vision-key-new-goal = nytt mål
vision-key-goal-up = flytta upp
vision-key-goal-down = flytta ned
vision-key-adopt = metodens färdiga mål

vision-empty = Här finns inga lappar ännu. Börja med en kort lektion och låt sedan alla skriva samtidigt, var för sig.
vision-empty-lesson = visar lektionen och stegen i workshopen
vision-empty-capture = börjar skriva lappar: en tanke per lapp, Enter mellan dem
vision-empty-paste = Har ni en lista? Klistra in den, så blir varje rad en lapp.
vision-empty-goals = går till målen, om de redan är bestämda

vision-goal-title = Vart leder ”{ $name }”?
vision-goal-none = Till inget mål
vision-goal-now = nu
vision-leads-already = Gruppen leder redan till målet ”{ $name }”. B länkar den till ett annat.
vision-served-title = Vad tjänar ”{ $name }”?
vision-nothing-to-serve = Det finns varken förmågor eller kandidater ännu. F2 går dit.
vision-linked = Klart. Tab visar målen.

vision-no-goal = Det finns inget mål ännu. n skriver det första.
vision-goal-first = Målet står redan överst.
vision-goal-last = Målet står redan sist.
vision-no-ready = Metoden har inga fler färdiga mål.
vision-goal-new-title = Nytt mål
vision-goal-edit-title = Ändra målet
vision-goal-name = Målet i några ord
vision-goal-sentence = Målet i en mening: hur är det när vi är framme?
vision-goal-removed = Målet är borttaget, och länkarna till det. u hämtar tillbaka allt.
vision-adopted = { $count ->
    [one] Ett mål hämtades från metoden. u tar bort det igen.
   *[other] { $count } mål hämtades från metoden. u tar bort dem igen.
  }
vision-of-notes = { $count ->
    [one] 1 lapp
   *[other] { $count } lappar
  }
vision-of-capabilities = { $count ->
    [one] 1 förmåga
   *[other] { $count } förmågor
  }
vision-from-cluster = Ur gruppen ”{ $name }”
vision-from-nothing = Ingen grupp av lappar har lett hit.
vision-behind = Lappar bakom målet
vision-serving = Förmågor som bidrar
vision-serving-none = Ingen förmåga är kopplad till målet ännu. Det görs i workshop 2.
vision-goals-empty = Inga mål ännu.
vision-goals-empty-new = skriver ett mål
vision-goals-empty-adopt = { $count ->
    [one] hämtar metodens färdiga mål att utgå från
   *[other] hämtar metodens { $count } färdiga mål att utgå från
  }
vision-goals-empty-board = går till lapparna, där b gör en grupp till ett mål

vision-thoughts = Workshop 1: tavlan
