### Verkstad 5: budgetens poster och summor, och hur kostnaden delas.

budget-key-cut = nästa uppställning
budget-key-cut-back = föregående uppställning
budget-key-sums = visa uträkningen
budget-key-new = ny post
budget-key-amend = ändra posten
budget-key-remove = ta bort posten
budget-key-earlier = flytta posten uppåt
budget-key-later = flytta posten nedåt
budget-key-rate = timpris
budget-key-rule = dela efter …
budget-key-weigh = skriv andel
budget-key-unit = vad räknas användningen i
budget-key-owners = ägarnas invånare
budget-help-sharing = Fördelning

budget-cut-posts = Poster
budget-cut-cross = Slag × fas × år
budget-cut-phases = Faser
budget-cut-kinds = Slag
budget-cut-years = År
budget-cut-organisations = Organisationer

budget-unit-kr = kr
budget-unit-tkr = tkr
budget-unit-mkr = Mkr
budget-kind-hours = egen tid
budget-kind-external = köpt
budget-kind-other = övrigt
budget-external = Köpta tjänster
budget-other = Övriga kostnader
budget-money = Att betala
budget-worth = Egen tid i pengar, { $rate }
budget-cost = Tid och pengar
budget-short-each = Timmar/org
budget-short-once = Timmar en gång
budget-short-hours = Timmar, alla
budget-short-external = Köpt
budget-short-other = Övrigt
budget-all = Allt
budget-short-share = Delad del
budget-short-worth = Tid i pengar
budget-rate = { $rate } kr/h
budget-organisations = { $count ->
    [one] 1 organisation
   *[other] { $count } organisationer
  }
budget-unknown-named = okänt ({ $posts })
budget-no-phase = utan milstolpe
budget-cost-line = { $hours } per organisation · { $money } i allt
budget-more-columns = ← → fler kolumner

budget-own-hours = Egna timmar
budget-own-posts = Egna poster
budget-own-share = Del av det gemensamma
budget-common = Inte fördelat än
budget-unnamed = De som är med
budget-common-about = Det här har ingen organisation tagit på sig än: timmar som ges en gång för alla, och pengar som ingen har någon andel att dela efter.

budget-empty = Budgeten har inga poster. n skriver en ny.
budget-no-posts = Budgeten har inga poster ännu. n skriver en ny.
budget-no-further = Längre går det inte att flytta posten.
budget-in-posts = Poster ändras i listan Poster. c bläddrar dit.

budget-new-title = Ny budgetpost
budget-field-hours = Timmar: 75 · 25–75 · 4 × 3 (workshops × timmar) · ? om ingen vet
budget-field-money = Belopp: 200 tkr · 100–150 tkr · 1,5 Mkr · 75 000 kr · ? om ingen vet
budget-field-per = Räknas
budget-field-phase = Fas
budget-field-year = Vilket år av piloten?
budget-year-bad = Skriv året som ett tal från 1 till 255.
budget-per-organisation = för varje organisation
budget-per-once = en gång för alla
budget-understood = Läses som { $amount }

budget-read-number = Väntade mig ett tal där det står { $text }. Skriv till exempel 150, 1 500 eller 37,5.
budget-read-unit = Känner inte igen { $text }. Skriv h, kr, tkr eller Mkr.
budget-read-units = Båda talen måste räknas i samma enhet.
budget-read-either = { $text } kan vara både tusental och decimaler. Skriv 1 500 eller 1,5.
budget-read-decimals = { $text } har fler än sex decimaler.
budget-read-large = Talet är för stort. Större enhet, till exempel Mkr?
budget-read-workshops = Workshoppar skrivs som antal × timmar, till exempel 4 × 3 h.
budget-read-not-hours = Egen tid räknas i timmar, men beloppet är i pengar.
budget-read-not-money = Beloppet är i timmar, men slaget räknas i pengar.

budget-rate-title = Vad räknas en timme som?
budget-rate-field = Kronor per timme
budget-rate-intro = Gäller alla budgetar i sessionen. Timmarna visas som förut, och bredvid dem vad de är värda. Tomt fält: timmar förblir timmar.
budget-rate-bad = Skriv hela kronor, till exempel 650, eller lämna fältet tomt.

budget-sums-title = Så räknas det: { $what }
budget-sums-post = { $amount } – { $name }, år { $year }
budget-sums-shared = Delas { $rule }: { $sum }
budget-sums-low = lägst: { $sum }
budget-sums-high = högst: { $sum }
budget-sums-no-part = Organisationen har inget att räkna en del efter och delar därför inte.
budget-sums-rounding = Alla får sina hela kronor, och de kronor som blir över går en i taget till de största resterna. Därför blir delarna exakt summan.

budget-by-inhabitants = efter invånare
budget-by-equally = lika
budget-by-own = efter egna andelar
budget-by-usage = efter användning
budget-by-usage-of = efter användning ({ $unit })
budget-share-intro = Det som köps eller betalas en gång för alla, { $sum }, delas { $rule }.
budget-share-sum = Summa { $sum }. Delarna blir exakt det.
budget-share-own = Poster som varje organisation betalar för egen del ingår inte här. De visas under Budget, Organisationer.
budget-unshared = Ingen som är med har någon andel att dela efter. { $sum } är odelade.
budget-without-own = Delar inte, ingen egen andel är skriven: { $names }
budget-without-usage = Delar inte, ingen användning är skriven: { $names }
budget-owners-offered = o räknar { $unit } med invånarna i { $owners }, som äger enheten.
budget-owners-counted = { $unit } räknas med invånarna i { $owners }, som äger enheten. o ändrar.
budget-owners-none = Ingen gemensam enhet som är med saknar invånare och har ägare som inte själva är med.
budget-owners-other = Det gäller bara när kostnaden delas efter invånare. m byter.
budget-weigh-other = Andelar skrivs bara när kostnaden delas efter egna andelar eller användning. m byter.
budget-unit-other = Användning räknas bara när kostnaden delas efter användning. m byter.
budget-weight = Andelar
budget-usage = Användning
budget-own-title = Hur stor andel har { $name }?
budget-own-intro = Hela tal, till exempel 1 och 2, eller 30 och 70. Andelen är talet delat med allas summa. Tomt fält: organisationen delar inte.
budget-usage-title = Hur mycket använder { $name }?
budget-usage-intro = Ett helt tal, till exempel antal ärenden per år. Tomt fält: organisationen delar inte.
budget-weight-bad = Skriv ett helt tal, eller lämna fältet tomt.
budget-unit-title = Vad räknas användningen i?
budget-unit-field = Till exempel ärenden per år

budget-report-bears = Så mycket bär var och en
budget-no-part = Har ingen del av det gemensamma, Fördelning visar varför: { $names }
