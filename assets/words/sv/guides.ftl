### Det som leder tvärs genom verkstäderna: vägen bakåt och framåt, det som är öppet, det som täcker målen.

guide-go = gå dit
guide-all = visa alla
guide-part = nästa del

trace-key = vägen bakåt och framåt
trace-title = Vägen bakåt och framåt: { $name }
trace-back = Bakåt
trace-forward = Framåt
trace-not-people = Vägen visas från en lapp, ett mål, en förmåga eller ett val.
trace-no-note = Ställ dig på en lapp, en grupp eller ett mål för att se vägen.
trace-no-capability = Ställ dig på en förmåga för att se vägen.
trace-no-candidate = Ställ dig på en förmåga, en kandidat eller en grupp för att se vägen.
trace-no-choice = Ställ dig på ett val som gäller en enda förmåga för att se vägen.

trace-is-goal = mål
trace-is-cluster = grupp
trace-is-candidate = kandidat
trace-is-area = område
trace-is-off = utanför kartan
trace-place = plats { $place }
trace-origin = del av ”{ $name }”
trace-part = delen ”{ $name }”
trace-merged = hit slogs ”{ $name }” ihop
trace-split = del av ”{ $name }”, som delades upp
trace-off = Hör inte till kartan.
trace-off-because = Hör inte till kartan: { $reason }
trace-rated = { $round }: { $mean } i medeltal av { $n }
trace-of-map = { $rated } · kartan i version { $version }
trace-unrated-in = { $round }: inte skattad
trace-ranked = Plats { $place } av { $of } i angelägenhet
trace-scenario = Scenario { $number }: { $name }
trace-no-scenario = Uppe till val, scenario inte bestämt
trace-for-all = Hela { $category }: { $scenario }
trace-pilot = pilotprojektet { $name }
trace-pilot-from = pilotprojektet { $name } från { $start }

trace-no-goal = Den tjänar inget mål ännu.
trace-empty-cluster = Ingen lapp ligger i gruppen.
trace-first = Här börjar det, med det någon skrev.
trace-aside = Den är lagd åt sidan.
trace-loose = Den ligger inte i någon grupp ännu.
trace-nowhere = Gruppen leder inte till något mål ännu.
trace-unserved = Ingen förmåga och ingen kandidat tjänar målet ännu.
trace-undecided = Kandidaten har inte blivit något ännu.
trace-unrated = Ingen omgång har skattat den.
trace-unchosen = Inget samarbete är valt för den ännu.

check-key = kontroll före avslut
check-title = Innan ni går vidare
check-nothing = Inget är öppet här.
check-leaving = { $open } · F visar
check-bare = { $count ->
    [one] ett mål utan lappar
   *[other] { $count } mål utan lappar
  }
check-loose = { $count ->
    [one] en lapp utan grupp
   *[other] { $count } lappar utan grupp
  }
check-nowhere = { $count ->
    [one] en grupp som inte leder till något mål
   *[other] { $count } grupper som inte leder till något mål
  }
check-many = { $count } mål, och fler än { $most } är svåra att hålla i huvudet
check-undecided = { $count ->
    [one] en kandidat som inte har blivit något
   *[other] { $count } kandidater som inte har blivit något
  }
check-empty = { $count ->
    [one] ett område utan förmågor
   *[other] { $count } områden utan förmågor
  }
check-unserved = { $count ->
    [one] ett mål som ingenting tjänar
   *[other] { $count } mål som ingenting tjänar
  }
check-undescribed = { $count ->
    [one] en förmåga utan beskrivning
   *[other] { $count } förmågor utan beskrivning
  }
check-questions = { $count ->
    [one] en öppen fråga
   *[other] { $count } öppna frågor
  }

coverage-key = så täcks målen
coverage-title = Så täcks målen
coverage-no-goals = Det finns inga mål ännu. De skrivs i den första workshopen (F1).
coverage-unserved = Mål som ingenting tjänar: { $count }
coverage-all-served = Varje mål har något som tjänar det.
coverage-idle = Förmågor och kandidater som inte tjänar något mål: { $count }
coverage-none-idle = Varje förmåga och kandidat tjänar något mål.
coverage-all = Alla mål
coverage-candidates = { $count ->
    [one] och 1 kandidat
   *[other] och { $count } kandidater
  }

questions-key = öppna frågor
questions-title = Öppna frågor
questions-none = Det finns inga öppna frågor.
questions-map = Om förmågor
questions-candidates = Om kandidater
