### Verkstad 5: val av scenario, deltagare, pilot, tidsplan, budget och fördelning.

scenario-key-choose = ta upp en förmåga
scenario-key-remove = ta bort valet
scenario-key-earlier = flytta upp
scenario-key-later = flytta ned
scenario-key-next = nästa del
scenario-key-previous = föregående del
scenario-key-read = läs scenarierna
scenario-key-number = välj scenario
scenario-key-reason = motivera
scenario-key-participants = vilka är med
scenario-key-lead = vem leder
scenario-key-pilot = pilot
scenario-key-start = startdatum
scenario-key-drop = ta bort piloten
scenario-key-amend = ändra raden

scenario-only-in-list = Gå tillbaka till listan med Esc först.
scenario-only-open = Öppna ett val med Enter först.
scenario-nothing-chosen = Ingen förmåga är vald ännu.
scenario-no-further = Längre går det inte att flytta valet.
scenario-nobody-joins = Ingen är med ännu. p väljer vilka.
scenario-no-lead-needed = Ingen behöver leda i det valda scenariot.
scenario-no-pilot = Ingen pilot är vald. t väljer en mall eller en egen.

scenario-list-title = Valda förmågor
scenario-list-scenario = Scenario
scenario-list-joins = Org
scenario-list-start = Start
scenario-list-pilot = Pilot
scenario-list-open = inte valt
scenario-list-today = Det som inte tas upp här fortsätter som scenario 0, { $name }.
scenario-empty = Ingen förmåga är vald ännu.
scenario-empty-how = n visar rangordningen. Ta upp dem ni vill samverka om, en i taget. Sedan väljer ni scenario, vilka som är med och hur det ska prövas.
scenario-whole-category = hela kategorin { $name }

scenario-overview = Översikt
scenario-scenarios = Scenarier
scenario-timeline = Tidsplan
scenario-budget = Budget
scenario-sharing = Fördelning
scenario-place = val { $place } av { $count }

scenario-label-scenario = Scenario
scenario-label-reason = Motiv
scenario-label-joins = Med
scenario-label-lead = Leder
scenario-label-pilot = Pilot
scenario-label-start = Start
scenario-label-end = Slut
scenario-label-cost = Kostnad
scenario-label-maturity = Mognad
scenario-label-levels = Per nivå
scenario-label-dots = Betydelse
scenario-say-scenario = Inget valt ännu. s läser, 0–9 väljer.
scenario-say-reason = w skriver varför.
scenario-say-joins = Ingen ännu. p väljer vilka.
scenario-say-lead = Ingen utsedd. a väljer vem.
scenario-say-no-lead = behövs inte
scenario-say-pilot = Ingen ännu. t väljer en.
scenario-say-start = Inget datum ännu. b sätter det.
scenario-lead-required = Scenariot kräver att någon leder, och ingen är utsedd. a väljer vem.
scenario-other-scenario = Piloten är gjord för scenario { $pilot }, men valt är { $chosen }.
scenario-joins = { $count ->
    [one] 1 organisation: { $names }
   *[other] { $count } organisationer: { $names }
  }
scenario-figures = medel { $mean } · std { $sd } · n { $n }
scenario-category-mean = medel av förmågorna { $mean }
scenario-importance = { $amount } · plats { $place }
scenario-offers = Scenarierna

scenario-read-fits = Passar när
scenario-read-purpose = Syfte
scenario-read-future = Så blir det
scenario-read-target = Mot målbilden
scenario-read-for = Talar för
scenario-read-against = Talar emot
scenario-read-differences = Skillnader mot i dag
scenario-read-effects = Effekter och följder
scenario-read-pilot = Så kan det prövas
scenario-read-chosen = valt
scenario-read-more = ← → fler

scenario-pick-title = Vilken förmåga vill ni ta upp?
scenario-pick-note = { $amount } · medel { $mean }
scenario-pick-together = tillsammans · { $note }
scenario-pick-taken = Den är redan vald.
scenario-reason-title = Varför det här scenariot?
scenario-reason = Motiv
scenario-joins-title = Vilka är med?
scenario-joins-intro = Det är frivilligt att vara med. Space markerar. Saknas någon läggs den till under Deltagare (F6).
scenario-joins-inhabitants = { $inhabitants } invånare
scenario-joins-aside = ställd åt sidan
scenario-unrated = inte skattad än
scenario-joins-missing = Ingen sådan bland deltagarna. Nya läggs till under Deltagare (F6).
scenario-lead-intro = Den som leder är också med. Vilka som är med väljs med p.
scenario-lead-title = Vem leder?
scenario-lead-nobody = ingen
scenario-pilot-title = Vilken pilot utgår ni från?
scenario-pilot-intro = Planen kopieras in i valet och går sedan att ändra.
scenario-pilot-replace = Den ersätter piloten som valet har nu. u ångrar.
scenario-pilot-note = scenario { $number }
scenario-start-title = När börjar piloten?
scenario-start = Dag 0 (ÅÅÅÅ-MM-DD)
scenario-start-intro = Alla datum i tidsplanen räknas från den dagen. Tomt fält tar bort datumet.
scenario-start-proposed = Alla datum i tidsplanen räknas från den dagen. Datumet är ett förslag: det du skriver ersätter det.
scenario-start-bad = Skriv datumet som 2027-01-18.
scenario-start-beyond = Med det datumet ryms inte hela planen i kalendern.
scenario-remove-title = Ta bort valet { $name }?
scenario-remove-intro = Detta försvinner: { $named }. u tar tillbaka det.
scenario-drop-title = Släppa piloten { $name }?
scenario-drop-intro = Piloten är ändrad sedan den hämtades. Dess milstolpar och budgetposter försvinner; datumet och riskerna blir kvar. u tar tillbaka den.
scenario-named-pilot = piloten { $name }
scenario-named-texts = motiv och följder
scenario-named-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
  }
scenario-named-risks = { $count ->
    [one] 1 risk
   *[other] { $count } risker
  }

scenario-milestone-title = Ändra milstolpe
scenario-milestone-name = Vad händer?
scenario-milestone-from = Första dagen, räknad från dag 0
scenario-milestone-to = Sista dagen
scenario-milestone-backwards = Den sista dagen kan inte komma före den första.
scenario-row-title = Ändra budgetpost
scenario-row-name = Vad är det för post?
scenario-row-backwards = Det högsta beloppet kan inte vara mindre än det lägsta.

scenario-day = dag { $day }
scenario-days = dag { $from }–{ $to }
scenario-chart-days = dagar från start
scenario-milestone = Milstolpe
scenario-dates = Datum
scenario-day-column = Dag
scenario-legend-work = arbete
scenario-legend-decision = beslut
scenario-legend-start = start
scenario-legend-today = i dag

scenario-post = Post
scenario-year = År
scenario-kind = Slag
scenario-amount = Belopp
scenario-times = Antal
scenario-sum = Summa
scenario-unit-hours = h
scenario-once = 1
scenario-times-organisations = × { $count }
scenario-unknown = okänt
scenario-plus-unknown = { $known } +?
scenario-unknown-posts = { $count ->
    [one] + 1 okänd post: { $posts }
   *[other] + { $count } okända poster: { $posts }
  }
scenario-totals = Summor
scenario-totals-year = år { $year }
scenario-totals-all = alla år
scenario-hours-each = Timmar per organisation
scenario-hours-once = Timmar en gång för alla
scenario-hours-all = { $count ->
    [one] Timmar för 1 organisation
   *[other] Timmar för alla { $count }
  }
scenario-as-one = Ingen är med ännu: räknat på en organisation.
scenario-per-organisation = betalas en gång per organisation
scenario-per-once = betalas en gång

scenario-share-who = Organisation
scenario-share-inhabitants = Invånare
scenario-share-share = Andel
scenario-share-kronor = Kronor
scenario-share-low = Lägst, kr
scenario-share-high = Högst, kr
scenario-share-sum = Summa
scenario-share-without = Delar inte, antalet invånare saknas: { $names }
scenario-share-free = Piloten har inga kostnader att dela.

scenario-help-choices = Val av scenario: listan
scenario-help-timeline = Milstolpar
scenario-help-budget = Budget
