### Verkstad 1: lappar, grupper och mål.

vision-board = Lappar
vision-goals = Mål
vision-loose = Utan grupp

vision-key-write = skriv ner
vision-key-next-prompt = nästa fråga
vision-key-previous-prompt = föregående
vision-key-kind-next = byt sort
vision-key-end = till tavlan
vision-key-capture = skriv
vision-key-mark = markera
vision-key-unmark = ta bort alla markeringar
vision-key-cluster = ny grupp
vision-key-put = till grupp
vision-key-take-out = ta ut ur gruppen
vision-key-merge = slå ihop
vision-key-lift = lyft fram en lapp som ligger under
vision-key-goal = gör gruppen till ett mål
vision-key-goals = mål
vision-key-board = lappar
vision-key-edit = ändra
vision-key-kind = byt sort på lappen
vision-key-prompt = vilken fråga lappen svarar på
vision-key-rename = byt namn på gruppen
vision-key-remove = ta bort
vision-key-filter = sök bland lapparna
vision-key-keep-filter = behåll urvalet
vision-key-drop-filter = visa alla
vision-key-new-goal = nytt mål
vision-key-goal-up = flytta upp
vision-key-goal-down = flytta ned
vision-key-adopt = metodens färdiga mål

vision-kind-free = Fri tanke
vision-kind-expectation = Förväntan
vision-kind-challenge = Utmaning

vision-help-capture = Skriva lappar
vision-help-filter = Söka bland lapparna

vision-no-prompt = Ingen särskild fråga
vision-question = Fråga · { $number } av { $count }
vision-field = Område att tänka på · { $number } av { $count }
vision-written = { $count ->
    [one] En lapp hittills
   *[other] { $count } lappar hittills
  }
vision-silent = Skriv var för sig, en tanke per lapp. Lapparna visas först på tavlan.
vision-noted = Noterat:
vision-draft-kept = Det du hade börjat skriva finns kvar. n tar dig tillbaka.
vision-pasted = { $count ->
    [one] En lapp skrevs ner. u tar bort den igen.
   *[other] { $count } lappar skrevs ner. u tar bort dem igen.
  }
vision-pasted-nothing = Det fanns inga ord i det som klistrades in.

vision-count-loose = { $count } utan grupp
vision-count-clusters = { $count ->
    [one] en grupp
   *[other] { $count } grupper
  }
vision-count-marked = { $count ->
    [one] en markerad
   *[other] { $count } markerade
  }
vision-filter = Visa bara lappar med:
vision-filtered = bara ”{ $sought }”
vision-tag-cluster = i gruppen ”{ $name }”
vision-tag-beneath = ligger under ”{ $name }”
vision-leads-to = Leder till målet ”{ $name }”
vision-leads-nowhere = Leder inte till något mål ännu. b gör gruppen till ett mål.
vision-more = Enter visar hela
vision-clusters-empty = Inga grupper ännu. Markera lappar som hör ihop med m och tryck c.

vision-empty = Här finns inga lappar ännu. Börja med en kort lektion och låt sedan alla skriva samtidigt, var för sig.
vision-empty-lesson = visar lektionen och stegen i workshopen
vision-empty-capture = börjar skriva lappar: en tanke per lapp, Enter mellan dem
vision-empty-paste = Har ni en lista? Klistra in den, så blir varje rad en lapp.
vision-empty-goals = går till målen, om de redan är bestämda

vision-no-note = Ställ dig på en lapp eller markera några med m.
vision-none-marked = Inga lappar är markerade.
vision-no-cluster = Det finns ingen grupp ännu. c gör den första.
vision-no-cluster-here = Ställ dig på en grupp eller på en lapp i den.
vision-no-prompts = Metoden har inga frågor till den här workshopen.
vision-not-in = Lappen ligger inte i någon grupp.
vision-not-beneath = Lappen ligger inte under någon annan.
vision-merge-how = Markera med m de lappar som säger samma sak, ställ dig på den som ska ligga överst och tryck x.
vision-nothing-here = Här finns inget att ändra.

vision-cluster-title = Ny grupp
vision-cluster-intro = { $count ->
    [0] Gruppen blir tom. Lägg lappar i den med p.
    [one] En lapp läggs i gruppen.
   *[other] { $count } lappar läggs i gruppen.
  }
vision-cluster-name = Vad handlar lapparna om?
vision-rename-title = Gruppens namn
vision-clustered = { $count ->
    [0] Gruppen ”{ $name }” är gjord.
    [one] Lappen ligger nu i ”{ $name }”.
   *[other] { $count } lappar ligger nu i ”{ $name }”.
  }
vision-put-title = { $count ->
    [one] Vilken grupp hör lappen till?
   *[other] Vilken grupp hör de { $count } lapparna till?
  }
vision-taken-out = { $count ->
    [one] Lappen ligger inte i någon grupp längre.
   *[other] { $count } lappar ligger inte i någon grupp längre.
  }
vision-merged = { $count ->
    [one] En lapp ligger nu under den här. X lyfter fram den igen.
   *[other] { $count } lappar ligger nu under den här. X lyfter fram dem igen.
  }
vision-note-title = Lappen
vision-note-text = Vad ska det stå?
vision-note-removed = Lappen är borttagen. u hämtar tillbaka den.
vision-cluster-removed = { $count ->
    [0] Gruppen är borttagen.
    [one] Gruppen är borttagen. Lappen i den finns kvar.
   *[other] Gruppen är borttagen. De { $count } lapparna i den finns kvar.
  }
vision-prompt-title = { $count ->
    [one] Vilken fråga svarar lappen på?
   *[other] Vilken fråga svarar de { $count } lapparna på?
  }
vision-beneath = Säger samma sak
vision-goal-title = Vart leder ”{ $name }”?
vision-goal-new = Nytt mål: { $name }
vision-goal-none = Till inget mål
vision-goal-now = nu
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
