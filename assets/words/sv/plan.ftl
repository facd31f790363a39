### Tidsplanen i verkstad 5: milstolpar, arbetsdagar, beroenden och piloter som pågår samtidigt.

plan-key-add = ny milstolpe
plan-key-later = en dag senare
plan-key-earlier = en dag tidigare
plan-key-all-later = den och alla efter en dag senare
plan-key-all-earlier = den och alla efter en dag tidigare
plan-key-move = flytta milstolpen
plan-key-move-all = flytta den och alla efter
plan-key-waits = väntar på
plan-key-ahead = väntar på annan pilot
plan-key-calendar = alla dagar eller arbetsdagar
plan-key-remove = ta bort milstolpen
plan-key-name = pilotens namn
plan-key-closer = zooma in
plan-key-farther = zooma ut

plan-no-milestones = Planen har ingen milstolpe ännu. n lägger till en.
plan-no-other-milestone = Det finns ingen annan milstolpe att vänta på.
plan-no-others = Det finns inget annat val att vänta på.
plan-at-day-zero = Den börjar redan dag 0. b flyttar hela pilotens start.
plan-empty = Planen är tom. n lägger till den första milstolpen.

plan-add-title = Ny milstolpe
plan-days-or-dates = Skriv dagar räknade från dag 0, eller datum som 2027-01-18. Utan sista dag blir det en enda dag.
plan-days-only = Skriv dagar räknade från dag 0. Utan sista dag blir det en enda dag.
plan-day-bad = Skriv dagen som ett heltal, 0 till 65535, eller som ett datum: 2027-01-18.
plan-no-start = Datum går att skriva först när piloten har ett startdatum. b sätter det.
plan-outside = Datumet ligger före pilotens start eller för långt bort.
plan-kind = Vad är det?
plan-kind-work = arbete
plan-kind-decision = beslut
plan-kind-start = start

plan-remove-title = Ta bort { $name }?
plan-named-posts = { $count ->
    [one] 1 budgetpost hör till den
   *[other] { $count } budgetposter hör till den
  }
plan-named-waiting = { $count ->
    [one] 1 milstolpe väntar på den
   *[other] { $count } milstolpar väntar på den
  }
plan-remove-intro = { $named }. Budgetposterna blir kvar utan milstolpe, och ingen väntar längre på den. u ångrar.

plan-move-title = Flytta { $name }
plan-move-all-title = Flytta { $name } och alla efter
plan-move-days = Antal dagar
plan-move-intro = 10 flyttar tio dagar senare, -10 tio dagar tidigare.
plan-move-intro-dated = 10 flyttar tio dagar senare, -10 tio dagar tidigare. Ett datum som 2027-01-18 blir den nya första dagen.
plan-move-bad = Skriv ett heltal, till exempel 10 eller -10.

plan-waits-title = Vad måste vara klart före { $name }?
plan-waits-intro = Space markerar. Arbete är klart när dess sista dag är slut, beslut och start samma dag.
plan-ahead-title = Vilka piloter måste vara klara innan den här börjar?
plan-ahead-intro = Space markerar.
plan-done = klar { $date }
plan-no-date = inget datum
plan-no-pilot-yet = ingen pilot
plan-after = efter: { $names }
plan-early = börjar { $count ->
    [one] 1 dag
   *[other] { $count } dagar
  } innan { $name } är klar
plan-early-count = { $count ->
    [one] 1 milstolpe börjar innan det den väntar på är klart
   *[other] { $count } milstolpar börjar innan det de väntar på är klart
  }
plan-ahead = väntar på { $name }
plan-ahead-undated = väntar på { $name }, som inte har något datum
plan-ahead-done = väntar på { $name }, klar { $date }
plan-ahead-early = väntar på { $name }, klar { $date }: börjar { $count ->
    [one] 1 dag
   *[other] { $count } dagar
  } för tidigt
plan-overlap = samtidigt som { $name } { $dates }: { $names }
plan-through = { $name } (genom { $unit })
plan-overlap-short = { $count ->
    [one] 1 org
   *[other] { $count } org
  } även i { $name }
plan-and-more = {"  "}(och { $count } till)
plan-more-others = … och { $count } piloter till, se Översikt

plan-by-days = alla dagar räknas
plan-by-workdays = arbetsdagar räknas
plan-by-workdays-moved = arbetsdagar, dag 0 är { $date }
plan-workdays-now = Arbetsdagar räknas: måndag till fredag utan helgdagar.
plan-no-holidays = Arbetsdagar räknas: måndag till fredag. Metoden har inga helgdagar.
plan-label-days = Dagar
plan-label-holidays = Helgdagar
plan-week = v{ $week }
plan-legend-free = ledigt
plan-legend-other = annan pilot
plan-legend-overlap = samtidigt

plan-pilot-copy = kopia av piloten för { $name }
plan-pilot-own = en egen pilot, utan milstolpar
plan-pilot-needs-scenario = Välj scenario först, med 0–9.
plan-own-title = Egen pilot
plan-name-title = Pilotens namn
plan-pilot-name = Vad heter piloten?
plan-pilot-about = Vad går den ut på?
