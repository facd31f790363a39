### Verkstad 2: förmågekartan som träd och som bild.

capabilities-key-new = ny förmåga
capabilities-key-new-area = nytt område
capabilities-key-new-category = ny kategori
capabilities-key-rename = ändra
capabilities-key-move = flytta
capabilities-key-lower = flytta ned ett steg
capabilities-key-raise = flytta upp ett steg
capabilities-key-merge = slå ihop med en annan
capabilities-key-split = dela upp
capabilities-key-off = ta av kartan
capabilities-key-list-off = visa det som är utanför kartan
capabilities-key-goals = koppla till mål
capabilities-key-doubt = skriv en öppen fråga
capabilities-key-search = sök
capabilities-key-view = nästa vy
capabilities-key-fold = fäll ihop i trädet
capabilities-key-unfold = fäll ut i trädet

capabilities-none = Det finns inga förmågor på kartan ännu.
capabilities-nothing-off = Ingenting har tagits av kartan.
capabilities-no-area = Det finns inget område att lägga den i. N gör ett.
capabilities-no-category = Det finns ingen kategori att lägga det i. C gör en.
capabilities-not-here = Ställ dig på en förmåga först.
capabilities-only-one = Det finns bara en förmåga på kartan.
capabilities-no-goals = Det finns inga mål ännu. De skrivs i den första workshopen (F1).
capabilities-category-stays = En kategori flyttas upp och ned med K och J.
capabilities-nowhere = Det finns ingen annan plats att flytta till.
capabilities-there-already = Den ligger redan där.
capabilities-category-full = Kategorin har { $count ->
    [one] ett område
   *[other] { $count } områden
  } kvar. Flytta eller ta bort dem först.
capabilities-area-full = Området har { $count ->
    [one] en förmåga
   *[other] { $count } förmågor
  } kvar. Flytta dem eller ta dem av kartan först.

capabilities-empty = Kartan är tom. Så här växer den fram:
capabilities-empty-category = C  gör den första kategorin, ett band över hela kartan.
capabilities-empty-area = N  gör ett område i kategorin.
capabilities-empty-capability = n  skriver den första förmågan i området.
capabilities-empty-start = i  hämtar en karta i stället: mallen, en fil eller en annan session.

capabilities-count = { $count ->
    [one] 1 förmåga
   *[other] { $count } förmågor
  }
capabilities-areas = { $count ->
    [one] 1 område
   *[other] { $count } områden
  }
capabilities-off-count = { $count } utanför kartan (o)
capabilities-goals-column = mål

capabilities-name = Namn
capabilities-about = Vad förmågan innebär
capabilities-new-title = Ny förmåga i { $area }
capabilities-new-area-title = Nytt område i { $category }
capabilities-new-category-title = Ny kategori
capabilities-rename-title = Ändra ”{ $name }”
capabilities-rename-intro = Här ändras den svenska texten. Det du skriver om står sedan bara på svenska, den engelska lydelsen tas bort. Det du lämnar orört behåller båda språken.

capabilities-move-title = Vart ska ”{ $name }” flyttas?
capabilities-search-title = Gå till förmåga

capabilities-off-title = Ta ”{ $name }” av kartan
capabilities-off-intro = Skälet sparas, och det som är skattat finns kvar. Tangenten o visar allt som är utanför kartan och lägger tillbaka det.
capabilities-reason = Varför?
capabilities-removed = ”{ $name }” är borttaget.
capabilities-list-off-title = Utanför kartan
capabilities-list-off-intro = Välj en förmåga för att lägga tillbaka den där den låg.
capabilities-back = ”{ $name }” är tillbaka på kartan.

capabilities-merge-title = Vad ska ”{ $name }” bli en del av?
capabilities-merge-question = Slå ihop?
capabilities-merge-kept = Kvar på kartan blir ”{ $name }” med sitt namn och sin beskrivning.
capabilities-merge-joined = Mål, prickar, skattningar och kommentarer från båda läggs samman.
capabilities-merge-leaves = ”{ $name }” tas av kartan och går att hämta tillbaka (o). Det här förs inte över:
capabilities-merge-loses-nothing = – ingenting, allt följer med
capabilities-merge-lost-marks = { $count ->
    [one] en skattning
   *[other] { $count } skattningar
  }, eftersom bara en nivå kan gälla där båda är skattade
capabilities-merge-lost-dots = { $count ->
    [one] en prick
   *[other] { $count } prickar
  } över vad en förmåga får ha
capabilities-merge-lost-choices = { $count ->
    [one] ett val
   *[other] { $count } val
  } av samverkansform
capabilities-merge-lost-judgement = gruppens beslut, eftersom det redan finns ett
capabilities-merge-yes = slå ihop
capabilities-merge-keep = slå ihop; där båda är skattade gäller nivån för ”{ $name }”
capabilities-merge-lower = slå ihop; där båda är skattade gäller den lägre nivån

capabilities-split-title = Dela upp ”{ $name }”
capabilities-split-intro = Delarna tar den gamlas plats och mål. Den gamla tas av kartan och går att hämta tillbaka (o).
capabilities-split-names = Delarna, en på varje rad eller med semikolon emellan
capabilities-split-two = Det behövs minst två namn.
capabilities-split-marks = { $count ->
    [one] En skattning finns redan.
   *[other] { $count } skattningar finns redan.
  } Vad gäller för delarna?
capabilities-split-copy = varje del börjar med samma skattningar
capabilities-split-unrated = delarna börjar utan skattningar

capabilities-goals-title = Vilka mål tjänar ”{ $name }”?
capabilities-goals-served = Mål den tjänar
capabilities-serves-none = inga ännu
capabilities-doubt = Öppen fråga
capabilities-doubt-title = Öppen fråga om ”{ $name }”
capabilities-doubt-intro = Vad är gruppen tveksam till? Till exempel om förmågan hör hemma i en annan kategori. Lämna tomt för att ta bort frågan.
capabilities-no-about = Ingen beskrivning ännu. r skriver en.
capabilities-maturity = Mognad
capabilities-mean = { $mean } i medeltal av { $n } i omgång { $round }

capabilities-candidates = Kandidater
capabilities-map-name = Karta
capabilities-key-view-back = föregående vy
capabilities-paste-where = Här klistras inget in. Tab går till kandidaterna, där blir varje rad en kandidat.

capabilities-candidates-empty = Här finns inga kandidater ännu. Vad måste den som ska bära målen kunna, göra och hantera? Låt alla skriva samtidigt, var för sig.
capabilities-candidates-lesson = visar lektionen och stegen i workshopen
capabilities-candidates-write = börjar skriva kandidater: en förmåga per lapp, Enter mellan dem
capabilities-candidates-paste = Har ni en lista? Klistra in den, så blir varje rad en kandidat.
capabilities-candidates-tree = går till kartan, om den redan är gjord

answers-marks = { $count ->
    [one] 1 skattning
   *[other] { $count } skattningar
  }
answers-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarer
  }
answers-both = { $marks } och { $comments }
answers-held = { $what } i { $rounds }
answers-rename = { $held } följer med. Betyder namnet något annat än förut? Dela upp (s) eller lägg till en ny (n).
answers-rename-group = Förmågorna här har { $held }. De följer med.
answers-move = { $held } följer med dit.
answers-move-group = Förmågorna i området har { $held }. De följer med dit.
answers-merge-behind = { $held }: de hör till den gamla kartan och ligger kvar
answers-split = { $held } ligger kvar på den gamla. Delarna kan börja med det som är skattat i en öppen omgång.
answers-off = { $held } ligger kvar på den men räknas inte längre. De räknas igen om den läggs tillbaka (o).
answers-back = { $held } räknas igen.
answers-back-both = Det som fördes över till { $into } ligger kvar där också.
answers-area-gone = Härifrån har förmågor tagits av kartan, med { $held }. De hamnar i området bredvid och går att lägga tillbaka (o).
answers-new = { $count ->
    [one] En har redan svarat
   *[other] { $count } har redan svarat
  } i omgång { $round }. Den nya kommer sist hos dem och är inte skattad.
answers-why = Varför? Skrivs upp i kartans versioner (f), får vara tomt

capabilities-move-why = Flytta ”{ $name }”
capabilities-merge-why = ”{ $from }” blir en del av ”{ $into }”
capabilities-merge-joined-ended = Mål och prickar från båda läggs samman.
capabilities-back-title = Lägg tillbaka ”{ $name }”
capabilities-remove-title = Ta bort ”{ $name }”

versions-key = kartans versioner
versions-title = Kartans versioner
versions-none = Kartan har bara en version. Det som ändras skrivs upp när någon har skattat.
versions-first = Kartan som den var när den först skattades.
versions-head = version { $number } (f)
versions-left-behind = Skattat, men utanför kartan
versions-left = ”{ $name }”: { $held }
