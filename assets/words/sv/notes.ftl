### Lapparna i workshop 1 och 2: att skriva och att sortera.

notes-board = Lappar
notes-loose = Utan grupp

notes-key-write = skriv ner
notes-key-next-prompt = nästa fråga
notes-key-previous-prompt = föregående
notes-key-kind-next = byt sort
notes-key-end = till tavlan
notes-key-board = tavlan
notes-key-take-back = ångra
notes-key-wall = väggen
notes-key-time = tiden
notes-key-capture = skriv
notes-key-mark = markera
notes-key-unmark = ta bort alla markeringar
notes-key-cluster = ny grupp
notes-key-put = till en grupp som väljs i en lista
notes-key-put-nth = till grupp
notes-key-put-tenth = till den tionde gruppen
notes-key-mark-to = markera allt från den senast markerade hit
notes-key-mark-all = markera alla som visas
notes-key-cluster-up = flytta upp gruppen
notes-key-cluster-down = flytta ner gruppen
notes-key-fold-all = vik ihop alla grupper eller veckla ut dem
notes-key-take-out = ta ut ur gruppen
notes-key-merge = slå ihop
notes-key-lift = lyft fram en lapp som ligger under
notes-key-edit = ändra
notes-key-kind = byt sort på lappen
notes-key-prompt = vilken fråga lappen svarar på
notes-key-rename = byt namn på gruppen
notes-key-remove = lägg undan lappen eller hämta tillbaka den, ta bort gruppen
notes-key-remove-for-good = ta bort en undanlagd lapp för gott
notes-key-filter = sök bland lapparna
notes-key-only = visa bara vissa lappar
notes-key-keep-filter = behåll urvalet
notes-key-drop-filter = visa alla
notes-kind-free = Fri tanke
notes-kind-expectation = Förväntan
notes-kind-challenge = Utmaning

notes-help-capture = Skriva lappar
notes-help-filter = Söka bland lapparna

notes-no-prompt = Ingen särskild fråga
notes-question = Fråga · { $number } av { $count }
notes-field = Område att tänka på · { $number } av { $count }
notes-written = { $count ->
    [one] En lapp hittills
   *[other] { $count } lappar hittills
  }
notes-silent = Skriv var för sig, en tanke per lapp. Lapparna visas först på tavlan.
notes-noted = Noterat:
notes-time-hint = { $count ->
    [one] Ctrl-T startar tiden, en minut
   *[other] Ctrl-T startar tiden, { $count } minuter
  }
notes-kind-hint = Ctrl-K byter
notes-nothing-back = Det senaste som gjordes var inte att skriva lappar. På tavlan ångrar u vad som helst.
notes-wall = Väggen, de nyaste först · { $from }–{ $to } av { $count }
notes-wall-pages = PgDn visar äldre
notes-wall-empty = Det finns inga lappar att visa än.
notes-no-prompt-short = Ingen särskild fråga
notes-taken-back-in-line = Lappen är tillbaka i raden.
notes-taken-back = ”{ $text }” är borttagen. Ctrl-R hämtar tillbaka den.
notes-taken-back-many = { $count } lappar är borttagna. Ctrl-R hämtar tillbaka dem.
notes-draft-kept = Det du hade börjat skriva finns kvar. n tar dig tillbaka.
notes-pasted = { $count ->
    [one] En lapp skrevs ner. { $key } tar bort den igen.
   *[other] { $count } lappar skrevs ner. { $key } tar bort dem igen.
  }
notes-pasted-nothing = Det fanns inga ord i det som klistrades in.
notes-pasted-too-much = Det är { $count } rader. Högst { $most } kan klistras in på en gång.

notes-count-loose = { $count } utan grupp
notes-count-clusters = { $count ->
    [one] en grupp
   *[other] { $count } grupper
  }
notes-count-marked = { $count ->
    [one] en markerad
   *[other] { $count } markerade
  }
notes-count-shown = { $shown } av { $count } visas
notes-none-shown = Inga lappar här passar urvalet. Esc visar alla igen.
notes-only-title = Visa bara
notes-only-intro = Mellanslag väljer, Enter visar. Esc på tavlan visar alla igen.
notes-only-loose = utan grupp
notes-only-family = med andra under
notes-only-open = inte på kartan ännu
notes-only-doubt = med öppen fråga
notes-only-no-goal = utan mål
notes-filter = Visa bara lappar med:
notes-filtered = bara ”{ $sought }”
notes-tag-cluster = i gruppen ”{ $name }”
notes-tag-goal = → målet ”{ $name }”
notes-tag-beneath = ligger under ”{ $name }”
notes-leads-to = Leder till målet ”{ $name }”
notes-leads-nowhere = Leder inte till något mål ännu. b gör gruppen till ett mål.
notes-more = Enter visar hela
notes-clusters-empty = Inga grupper ännu. 1 gör den första av lappen du står på, eller av dem du har markerat med m. Sedan lägger siffran lappar i den.

notes-no-note = Ställ dig på en lapp eller markera några med m.
notes-none-marked = Inga lappar är markerade.
notes-no-cluster = Det finns ingen grupp ännu. c gör den första.
notes-no-nth = Det finns ingen grupp { $number } än. c gör en ny.
notes-there-already = Där ligger den redan: ”{ $name }”.
notes-mark-first = Markera den första med m. Sedan markerar y allt därifrån till där du står.
notes-on-cluster = Ställ dig på gruppens namn.
notes-cluster-first = Gruppen ligger redan först.
notes-cluster-last = Gruppen ligger redan sist.
notes-no-cluster-here = Ställ dig på en grupp eller på en lapp i den.
notes-no-prompts = Metoden har inga frågor till den här workshopen.
notes-not-in = Lappen ligger inte i någon grupp.
notes-not-beneath = Lappen ligger inte under någon annan.
notes-merge-how = Markera med m de lappar som säger samma sak, ställ dig på den som ska ligga överst och tryck x.
notes-nothing-here = Här finns inget att ändra.

notes-cluster-title = Ny grupp
notes-cluster-intro = { $count ->
    [0] Gruppen blir tom. Lägg lappar i den med p.
    [one] En lapp läggs i gruppen.
   *[other] { $count } lappar läggs i gruppen.
  }
notes-cluster-name = Vad handlar lapparna om?
notes-rename-title = Gruppens namn
notes-clustered = { $count ->
    [0] Gruppen ”{ $name }” är gjord.
    [one] Lappen ligger nu i ”{ $name }”.
   *[other] { $count } lappar ligger nu i ”{ $name }”.
  }
notes-put-title = { $count ->
    [one] Vilken grupp hör lappen till?
   *[other] Vilken grupp hör de { $count } lapparna till?
  }
notes-taken-out = { $count ->
    [one] Lappen ligger inte i någon grupp längre.
   *[other] { $count } lappar ligger inte i någon grupp längre.
  }
notes-merged = { $count ->
    [one] En lapp ligger nu under den här. X lyfter fram den igen.
   *[other] { $count } lappar ligger nu under den här. X lyfter fram dem igen.
  }
notes-drag-where = { $count ->
    [one] Dra lappen till en grupp och släpp.
   *[other] Dra de { $count } lapparna till en grupp och släpp.
  }
notes-drag-into = { $count ->
    [one] Släpp, så läggs lappen i ”{ $name }”.
   *[other] Släpp, så läggs { $count } lappar i ”{ $name }”.
  }
notes-drag-out = { $count ->
    [one] Släpp, så läggs lappen bland dem utan grupp.
   *[other] Släpp, så läggs { $count } lappar bland dem utan grupp.
  }
notes-drag-aside = { $count ->
    [one] Släpp, så läggs lappen undan.
   *[other] Släpp, så läggs { $count } lappar undan.
  }
notes-drag-stays = Där ligger den redan. Släpp, så händer ingenting.
notes-note-title = Lappen
notes-note-text = Vad ska det stå?
notes-aside = { $count ->
    [one] En undanlagd
   *[other] { $count } undanlagda
  }
notes-aside-about = Undanlagda lappar finns kvar men räknas inte. Enter visar dem, d på en lapp hämtar tillbaka den.
notes-aside-first = Bara en undanlagd lapp tas bort för gott. d lägger undan den.
notes-tag-aside = undanlagd
notes-put-aside = { $count ->
    [one] Lappen är undanlagd. Den finns kvar sist på tavlan.
   *[other] { $count } lappar är undanlagda. De finns kvar sist på tavlan.
  }
notes-back = { $count ->
    [one] Lappen är tillbaka bland dem som inte har någon grupp.
   *[other] { $count } lappar är tillbaka bland dem som inte har någon grupp.
  }
notes-gone-question = { $count ->
    [one] Ta bort den undanlagda lappen för gott?
   *[other] Ta bort de { $count } undanlagda lapparna för gott?
  }
notes-gone = { $count ->
    [one] Lappen är borttagen. u ångrar.
   *[other] { $count } lappar är borttagna. u ångrar.
  }
notes-cluster-removed = { $count ->
    [0] Gruppen är borttagen.
    [one] Gruppen är borttagen. Lappen i den finns kvar.
   *[other] Gruppen är borttagen. De { $count } lapparna i den finns kvar.
  }
notes-prompt-title = { $count ->
    [one] Vilken fråga svarar lappen på?
   *[other] Vilken fråga svarar de { $count } lapparna på?
  }
notes-beneath = Säger samma sak
notes-no-kinds = Kandidater har ingen sort.
notes-settled = { $count ->
    [one] en klar
   *[other] { $count } klara
  }

preview-title = Inklistrat, inte nedskrivet än
preview-notes = { $count ->
    [0] Inga lappar
    [one] En lapp
   *[other] { $count } lappar
  }
preview-trimmed = { $count ->
    [one] en rad putsas
   *[other] { $count } rader putsas
  }
preview-split = { $count ->
    [one] en delas
   *[other] { $count } delas
  }
preview-skipped = { $count ->
    [one] en hoppas över
   *[other] { $count } hoppas över
  }
preview-repeats = { $count ->
    [one] en dubblett
   *[other] { $count } dubbletter
  }
preview-line = Rad { $number }: { $text }
preview-write = { $count ->
    [0] skriv ner
    [one] skriv ner lappen
   *[other] skriv ner { $count } lappar
  }
preview-turn = ta med raden eller inte
preview-splitting = delas: { $what }
preview-split-cells = celler
preview-split-thoughts = även vid ; och /
preview-split-nothing = ingenting
preview-names-drop = namn: tas bort
preview-names-keep = namn: behålls
preview-repeats-skip = dubbletter: hoppas över
preview-repeats-keep = dubbletter: tas med
preview-enter = Enter skriver inget här. w skriver ner lapparna, Esc lämnar allt som det var.
preview-nothing = Ingen rad är med. x tar med raden som markören står på.
preview-no-words = Raden har inga ord att göra en lapp av.
preview-no-split = Det finns inga celler och inga ; eller / att dela vid.
preview-no-names = Det finns inga namn att ta bort.
preview-no-repeats = Ingen rad säger samma sak som en annan.
preview-fate-note = lapp
preview-fate-trimmed = putsad
preview-fate-split = { $count } lappar
preview-fate-parts = kan delas
preview-fate-on = tas med
preview-fate-off = tas inte med
preview-fate-repeats = som rad { $line }
preview-fate-there = finns redan
preview-fate-empty = tom
preview-fate-marks = bara tecken
preview-fate-figures = bara siffror
preview-fate-address = bara adress
preview-fate-agrees = bara medhåll
preview-fate-reaction = reaktion
preview-fate-program = från mötet
preview-fate-heading = rubrik
preview-fate-head = namn och tid

### Att läsa upp lapparna en och en.

reading-key = läs upp lapparna en och en
reading-key-next = nästa
reading-key-previous = föregående
reading-key-same = säger samma som
reading-key-aside = lägg undan
reading-help = Läsa upp lapparna
reading-nothing = Det finns inga lappar att läsa upp.
reading-far = { $number } av { $count }
reading-reads = Läser: { $name }
reading-then = · sedan { $name }
reading-last = Det var den sista. Esc går till tavlan.
reading-no-cluster = Inga grupper ännu. 1 gör den första av den här lappen.
reading-more = { $count ->
    [one] och en grupp till: p
   *[other] och { $count } grupper till: p
  }
reading-no-other = Det finns ingen annan lapp att lägga den under.
reading-same-title = Vilken lapp säger samma sak?
reading-same-intro = Den här läggs under den du väljer och finns kvar: ”{ $text }”
reading-beneath = Lappen ligger nu under ”{ $text }”.
