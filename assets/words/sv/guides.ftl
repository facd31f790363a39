### Det som leder tvärs genom verkstäderna: vägen bakåt och framåt, det som är öppet, det som bär målen.

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
trace-unserved = Ingen förmåga och ingen kandidat bär målet ännu.
trace-undecided = Kandidaten har inte blivit något ännu.
trace-unrated = Ingen omgång har skattat den.
trace-unchosen = Inget samarbete är valt för den ännu.
