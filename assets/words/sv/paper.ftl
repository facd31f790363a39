### Planen på papper: rubriker, förklaringar och meningar i textrapporten.

paper-brief = Det här föreslås
paper-scenario-small = scenario
paper-brief-year = { $year }: att betala { $money }, egen tid { $hours }
paper-brief-lonely = Piloter som ingen är med i ännu är inte fullt räknade: det som varje organisation bär tillkommer.
paper-brief-more = Längre fram står varje förslag för sig, med skäl, tidsplan, kostnad per organisation och risker, och sist alla piloter tillsammans och det som inte har valts.

paper-no-scenario = Inget scenario är valt ännu.
paper-who = Vilka som är med
paper-nobody = Ingen är med ännu.
paper-silent = Har inte svarat
paper-expected = Vad gruppen väntar sig
paper-fit = Vad siffrorna säger om scenarierna
paper-fit-signs = Varje rad är ett villkor ur metoden: ✓ uppfyllt, ✗ inte uppfyllt, ? går inte att säga.
paper-no-pilot = Ingen pilot är vald ännu.

paper-plan = Tidsplan
paper-plan-start = Start { $start }. Dagarna räknas från dag 0, som är startdagen.
paper-plan-no-start = Inget startdatum är satt. Dagarna räknas från dag 0.
paper-plan-days = Alla dagar räknas, också lördagar, söndagar och helgdagar.
paper-chart-dates = { $count ->
    [one] Varje tecken är en dag.
   *[other] Varje tecken är { $count } dagar.
  } Månaderna står där kvartalen börjar.
paper-chart-days = { $count ->
    [one] Varje tecken är en dag; dagarna räknas från dag 0.
   *[other] Varje tecken är { $count } dagar, räknade från dag 0.
  }
paper-chart-signs = { $work } arbete · { $decision } beslut · { $start } start

paper-cost = Kostnad
paper-counted-for = { $count ->
    [one] Räknat på 1 organisation.
   *[other] Räknat på { $count } organisationer.
  }
paper-units = h är timmar, tkr tusen kronor och Mkr miljoner kronor.
paper-each = per organisation
paper-once = en gång
paper-totals = Summor
paper-hours-all = Egen tid, alla tillsammans
paper-by-year = Per år
paper-pilot-years = År 1 är pilotens första tolv månader.
paper-by-phase = Per fas
paper-sharing = Så delas det gemensamma
paper-parts-withheld = Vars och ens del står inte i den här kopian.
paper-parts-later = Delarna räknas när någon är med.
paper-unknown-sign = +? betyder att det tillkommer en post som ingen vet beloppet på.

paper-risk-rule = Riskvärdet är konsekvens × sannolikhet, vardera 1–5: 1–5 är lågt, 6–12 medel och 15–25 högt. Efter åtgärder räknas bara åtgärder som ska göras.
paper-risk-axes = Uppåt: konsekvens. Åt höger: sannolikhet.
paper-vulnerability = Sårbarhet
paper-consequence = Konsekvens
paper-measure = Åtgärd
paper-risk-before = Riskvärde i dag
paper-risk-after = Riskvärde efter åtgärd
paper-risk-value = konsekvens { $consequence } × sannolikhet { $probability } = { $value }, { $zone }
paper-risk-not-taken = fortfarande { $value }, eftersom åtgärden inte ska göras. Med den: { $estimated }
paper-risk-not-judged = inte bedömt, så { $value } står kvar
paper-zone-low = lågt
paper-zone-medium = medel
paper-zone-high = högt
paper-no-measure = ingen
paper-no-owner = ingen utsedd
paper-owner-withheld = står inte i den här kopian

paper-costs = Kostnad per kalenderår
paper-all-bear = Så mycket bär de som är med tillsammans
paper-load-signs = (!) betyder att bara det högre talet är över { $level } timmar, ! att också det lägre är det.
paper-meets = Piloter samtidigt för samma organisationer
paper-meets-here = Pågår samtidigt för samma organisationer:
paper-meets-one = { $name }, { $dates }: { $names }
paper-meets-pair = { $one } och { $other }, { $dates }: { $names }
paper-meets-withheld = Går inte att säga: vilka som är med står inte i den här kopian.

paper-most-important = Störst betydelse
paper-widest = Störst oenighet: enigheten, där 1 är helt eniga
paper-apart = Någon leder, någon saknar: minst en på nivå 4 och minst en på 0 eller 1
paper-ends = { $leading } leder, { $lacking } saknar
paper-farthest = Längst kvar till målet
paper-target = till nivå { $level }
paper-claims = { $count ->
    [one] 1 organisation: { $names }
   *[other] { $count } organisationer: { $names }
  }
paper-by-spread = Störst oenighet först.
paper-disagreement = Talet är oenigheten: 0 är helt eniga, 1 är hälften i var ände av skalan.
paper-shared-place = = efter platsen: regeln kan inte skilja förmågan från dem som står intill.
paper-near = På gränsen: ett steg upp eller ned hos en deltagare, eller en prick eller hand mer eller mindre, flyttar den till ett annat fält.
