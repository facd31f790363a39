### Alla piloter tillsammans i verkstad 5: gemensam tidsplan, kostnad per år, belastning per månad och det som inte valts.

portfolio-help = Verkstad 5, alla piloter tillsammans
portfolio-key-open = alla piloter tillsammans
portfolio-key-next = nästa vy
portfolio-key-previous = föregående vy
portfolio-key-figure = pengar eller timmar
portfolio-key-sums = visa uträkningen
portfolio-key-ahead = väntar på annan pilot
portfolio-key-closer = zooma in
portfolio-key-farther = zooma ut

portfolio-only-open = Det går bara i vyn med alla piloter. o i listan öppnar den.
portfolio-only-cost = Det går bara i vyn Kostnad.
portfolio-only-figures = Det går bara i vyerna Kostnad och Belastning.
portfolio-only-plan = Det går bara på en pilot i vyn Tidsplan.
portfolio-no-dates = Ingen pilot har några datum ännu.
portfolio-not-taken = Den är inte upptagen som ett val. Gå till listan med Esc och ta upp den med n.

portfolio-title = { $pilots ->
    [one] Alla piloter: 1 vald, { $dated } med datum
   *[other] Alla piloter: { $pilots } valda, { $dated } med datum
  }
portfolio-plan = Tidsplan
portfolio-cost = Kostnad
portfolio-load = Belastning
portfolio-unchosen = Inte valt

portfolio-pilot = Pilot för
portfolio-scenario = Sc
portfolio-lead = Leder
portfolio-no-pilot = ingen pilot ännu
portfolio-no-start = inget startdatum ännu
portfolio-no-milestones = inga milstolpar ännu
portfolio-beyond = slutar längre fram än kalendern räcker
portfolio-joined = { $count ->
    [0] ingen är med ännu
    [one] 1 är med
   *[other] { $count } är med
  }
portfolio-signs = ! för tidigt  ↳ väntar

portfolio-empty = Inget är valt ännu. Här samlas de val som har ett scenario över 0. Öppna ett val i listan och välj scenario med en siffra.
portfolio-no-pilots = Inget av valen har någon pilot ännu. Öppna ett val och ta en pilot med t.
portfolio-no-posts = Ingen pilot har någon budget ännu.
portfolio-no-load = Ingen pilot har både datum och timmar, så det finns ingen belastning att visa.
portfolio-all-chosen = Allt på kartan är valt. Inget lämnas som det är.

portfolio-undated = { $count ->
    [one] Utan datum: { $names }. Kostnaden står i en egen kolumn; timmarna ligger inte på någon månad.
   *[other] Utan datum är { $count } piloter: { $names }. Kostnaden står i en egen kolumn; timmarna ligger inte på någon månad.
  }
portfolio-without = { $count ->
    [one] Valt men utan pilot, räknas inte: { $names }.
   *[other] { $count } val har ingen pilot och räknas inte: { $names }.
  }
portfolio-lonely = Ingen är med ännu: { $names }. Poster per organisation räknas först när någon är med.
portfolio-unit = Är också med genom { $unit }: { $names }. Enhetens timmar och kostnader står på enhetens egen rad.
portfolio-aside = { $count ->
    [one] Har sagt ja men är lagd åt sidan och räknas inte: { $names }.
   *[other] { $count } har sagt ja men är lagda åt sidan och räknas inte: { $names }.
  }

portfolio-together = Alla tillsammans
portfolio-whole = Totalt
portfolio-no-date = utan datum
portfolio-money = Pengar
portfolio-hours = Egna timmar
portfolio-worth = Timmarnas värde
portfolio-all-cost = Pengar och timmar
portfolio-cost-rule = Pengar räknas det år då postens pilotår börjar, timmar de månader de ligger på. i visar uträkningen.
portfolio-rule = Så räknas det
portfolio-cost-rule-long = Pengar hör till det kalenderår då postens pilotår börjar; ligger den dagen utanför postens milstolpe räknas i stället den dag i milstolpen som är närmast. Pilotår 2 börjar tolv månader efter pilotens första dag. Timmar sprids jämnt över de dagar i milstolpen som ligger i postens pilotår, eller över hela milstolpen om inga dagar gör det, och utan milstolpe över pilotårets dagar i planen. De hör till det år de dagarna ligger i. Det som delas fördelas efter valets regel, i hela kronor som går jämnt upp.
portfolio-worth-of = timmarna { $worth } med { $rate } i timmen
portfolio-own-and-share = egna poster { $own } + del av det gemensamma { $share } = { $money }
portfolio-unknown = Okänt och inte medräknat: { $names }

portfolio-load-head = Timmar per månad
portfolio-load-rule = ! över { $level } timmar i månaden, ungefär en heltid; (!) om det högre talet stämmer; ? okänt tillkommer. i visar uträkningen.
portfolio-load-rule-long = Timmarna i en post sprids jämnt över de dagar i milstolpen som ligger i postens pilotår, eller utan milstolpe över pilotårets dagar i planen. Räknar planen arbetsdagar ligger timmarna bara på dem. En månad märks när en organisation har mer än { $level } timmar, ungefär en person på heltid.
portfolio-over = Mer än { $level } timmar någon månad: { $names }.
portfolio-and-more = { $count ->
    [one] { $names } och 1 till
   *[other] { $names } och { $count } till
  }
portfolio-months-cut = { $count ->
    [one] Bara den första månaden visas; resten finns i rapporten.
   *[other] Bara de första { $count } månaderna visas; resten finns i rapporten.
  }

portfolio-stays = Lämnas som det är
portfolio-because = Står här för att
portfolio-because-today = scenario 0 är valt
portfolio-because-open = inget scenario är valt
portfolio-because-strategic = strategiskt viktig
portfolio-because-rank = plats { $rank } i angelägenhet
portfolio-because-other = inte upptagen
portfolio-others = Inte heller upptagna ({ $count }): { $names }
portfolio-own-words = Gruppens egna ord om följderna:
portfolio-consequence = Följder av scenario { $scenario } enligt metoden
portfolio-heaviest = tyngst { $month }: { $hours }
