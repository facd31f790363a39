### Verkstad 5: vilka som deltar i ett valt scenario, och vad gruppen väntar sig av det.

commitment-section = Deltagande
commitment-expected = Följder
commitment-help = Deltagande
commitment-help-expected = Följder

commitment-key-joins = är med
commitment-key-leads = leder
commitment-key-considers = funderar
commitment-key-declines = avstår
commitment-key-clears = rensa
commitment-key-said = vem sa det
commitment-key-more = fler krävs
commitment-key-fewer = färre krävs
commitment-key-write = skriv

commitment-leads = leder
commitment-joins = är med
commitment-considers = funderar
commitment-declines = avstår
commitment-silent = inte svarat
commitment-no-longer-leads = Bara en kan leda: { $name } är nu med.

commitment-head-who = Organisation
commitment-head-stance = Svar
commitment-head-date = Datum
commitment-head-said = Enligt
commitment-nobody = Det finns inga deltagare att fråga. F6 lägger till dem.
commitment-aside = räknas inte längre
commitment-earlier = scenario { $number }: { $answer }
commitment-earlier-none = före valet: { $answer }
commitment-no-scenario = Inget scenario är valt. Svaren gäller det som väljs först.
commitment-tally-yes = { $yes } av { $of } ja
commitment-tally-no = { $count } nej
commitment-tally-considering = { $count } funderar
commitment-tally-silent = { $count } har inte svarat
commitment-least-reached = Minst { $least } krävs: uppnått.
commitment-least-missing = Minst { $least } krävs: { $missing } fattas.
commitment-least-own = { $said } Scenariot säger { $number }.
commitment-least-none = Scenariot kräver ingen.
commitment-withheld = { $count ->
    [0] Ingen är med.
    [one] 1 organisation är med. Vilken det är och vad de andra svarar står inte i den här kopian.
   *[other] { $count } organisationer är med. Vilka de är och vad de andra svarar står inte i den här kopian.
  }
commitment-label-tally = Svar
commitment-no-answer = Ange först ett svar.
commitment-no-row = Ställ markören på en organisation.
commitment-fewest = Färre än 1 går inte.
commitment-no-least = Välj ett scenario först.

commitment-all-answered = Alla har svarat.
commitment-said-title = Vem svarade för { $name }?
commitment-said-pick = Deltar för organisationen
commitment-said-other = någon annan
commitment-said-name = Namn, om det är någon annan
commitment-said-only = Namn
commitment-said-date = Datum (ÅÅÅÅ-MM-DD)
commitment-said-people = Deltar för organisationen: { $names }

commitment-effects = Effekter och följder
commitment-steering = Styrning och demokrati
commitment-legal = Rättslig form
commitment-label-effects = Effekter
commitment-label-steering = Styrning
commitment-label-legal = Rättsform
commitment-unwritten = inget skrivet än
commitment-write = e skriver vad ni väntar er.
commitment-guidance = Att tänka på vid { $scenario }
commitment-no-guidance = Metoden säger inget om detta för { $scenario }.
commitment-guidance-first = Välj ett scenario, så visas metodens vägledning här.
commitment-question-effects = Vad väntar ni er för effekter?
commitment-question-steering = Vilka risker ser ni för styrning och demokrati?
commitment-question-legal = Vilken rättslig form tänker ni er?

commitment-report-answers = Svar
commitment-report-said = { $said }, { $date }
commitment-report-leaderless = Någon måste leda, och ingen har sagt att den gör det.
