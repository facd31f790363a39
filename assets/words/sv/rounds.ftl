### Omgångar: villkor, slutna omgångar, visningen, spridningen, skatta igen, och råd i rätt stund.

rounds-key-new = ny omgång, villkor, skatta igen
rounds-key-reveal = visa svaren, spridningen

rounds-closed = sluten
rounds-closed-ended = avslutad, inte visad
rounds-shown = visad
rounds-again-of = { $count ->
    [one] en förmåga
   *[other] { $count } förmågor
  } igen ur omgång { $again }
rounds-rule-within = enighet: { $figure } % inom en nivå
rounds-rule-agreement = enighet: minst { $figure }
rounds-rule-none = ingen regel för enighet
rounds-until = till och med { $date }
rounds-ballots = { $count ->
    [one] 1 har svarat
   *[other] { $count } har svarat
  }

rounds-terms-title = Villkor för omgång { $number }
rounds-terms-intro = Gäller från det första svaret och ändras inte sedan. Enter går vidare och sparar sist, Ctrl-S sparar nu.
rounds-terms-showing = När svaren syns
rounds-terms-live = Öppen: varje svar syns genast för alla i rummet, och bilden växer medan ni skattar.
rounds-terms-hidden = Sluten: ingen ser någons svar förrän ni visar allas på en gång (w); till dess syns bara hur långt ni har kommit.
rounds-terms-rule = När gruppen räknas som enig om en förmåga
rounds-terms-within = Så stor andel som gränsen säger ligger högst en nivå från medianen.
rounds-terms-agreement = Enighetstalet når gränsen: 0 är hälften i var ände, 100 full enighet.
rounds-terms-none = Ingen regel; ni avgör själva.
rounds-terms-limit = Gräns, 1–100
rounds-terms-until = Sista dag för svar, till exempel 2026-12-18; tomt om ingen
rounds-terms-limit-bad = Gränsen är ett helt tal från 1 till 100.
rounds-terms-until-bad = Skriv dagen som 2026-12-18, eller lämna tomt.
rounds-terms-until-past = Den dagen har redan varit.
rounds-terms-set = Villkoren gäller: { $terms }.
rounds-terms-offer = Ingen har svarat än. N väljer villkoren: öppen eller sluten omgång, vad som är enighet, sista dag.
rounds-terms-until-title = Sista dag för svar i omgång { $number }
rounds-terms-fixed = Omgången är påbörjad. Att ändra hur svaren visas eller vad som är enighet vore att byta villkor för dem som redan har svarat. Bara sista dagen går att flytta.

rounds-new-title = Omgång { $number } är påbörjad
rounds-new-again = Skatta några förmågor igen
rounds-new-again-too = Skatta igen, även { $name }
rounds-new-all = Ny omgång över hela kartan
rounds-new-until = Flytta sista dagen för svar
rounds-new-intro = Den nya omgången ersätter ingen: båda sparas, går att jämföra och visas med R. Den som pågår avslutas.
rounds-none-answered = Ingen har svarat i omgång { $round } än. Det finns inget att skatta igen.

rounds-again-title = Skatta igen: vilka förmågor?
rounds-again-intro = { $why } ≠ och förvald: når inte regeln ({ $rule }). Enter startar omgång { $number }.
rounds-again-intro-free = { $why } Enter startar omgång { $number }.
rounds-again-by-importance = Störst oenighet gånger betydelse först. Till höger: enighet, antal på 0–4, medel, betydelse.
rounds-again-by-spread = Störst oenighet först, då ingen betydelse är angiven än. Till höger: enighet, antal på 0–4, medel.
rounds-met = enig
rounds-unmet = inte enig
rounds-again-started = Omgång { $number } skattar { $count ->
    [one] en förmåga
   *[other] { $count } förmågor
  } igen. N ändrar villkoren tills någon har svarat.

rounds-reveal-question = Visa allas svar i omgång { $round } nu?
rounds-reveal-done = { $done } av { $of } är klara.
rounds-reveal-begun = { $count ->
    [one] En är på väg.
   *[other] { $count } är på väg.
  }
rounds-reveal-empty = { $count ->
    [one] En har inte börjat.
   *[other] { $count } har inte börjat.
  }
rounds-reveal-not-open = { $count ->
    [one] En har inget öppet svar.
   *[other] { $count } har inget öppet svar.
  }
rounds-reveal-intro = { $progress } Alla ser allas svar samtidigt, spridningen först. Den som svarar efteråt märks som sen. u tar tillbaka.
rounds-reveal-nobody = Ingen har svarat än, så det finns inget att visa.
rounds-revealed = Omgång { $round } är visad.

rounds-spread-title = Spridningen
rounds-spread-unit = { $count ->
    [one] ■ är en svarande
   *[other] ■ är { $count } svarande
  }
rounds-spread-order = störst oenighet först
rounds-spread-agreement = enighet
rounds-spread-mean = medel
rounds-spread-empty = Ingen har svarat än.
rounds-spread-means = w medel
rounds-key-means = medel
rounds-spread-ends = Lägst { $low } ({ $few }), högst { $high } ({ $many })
rounds-spread-near = median { $median } · { $within } % inom en nivå
rounds-spread-same = Alla { $n } på nivå { $level }
rounds-spread-one = Bara en har svarat: nivå { $level }
rounds-spread-verdict-met = enig enligt regeln
rounds-spread-verdict-unmet = inte enig enligt regeln
rounds-spread-sealed = I medelvärdet ingår också förseglade svar; staplarna visar de öppna.

rounds-report-agreed = Enig enligt regeln ({ $rule }): { $met } av { $of } förmågor
rounds-about-median = Median { $median }, { $within } % inom en nivå från den
rounds-about-rule = Regeln ({ $rule }): { $verdict }
rounds-about-again = skatta den igen
rounds-about-closed = Omgången är sluten: { $answered } av { $of } har svarat här. Svaren visas för alla på en gång med w.
rounds-about-closed-area = Omgången är sluten: { $answered } av { $of } svar är inne i området.
rounds-closed-row = sluten · { $answered } av { $of } har svarat · w visar allas svar
rounds-closed-group = { $count ->
    [one] en förmåga
   *[other] { $count } förmågor
  } · { $answered } av { $of } svar · Enter fäller ihop eller ut
rounds-closed-cell = I en sluten omgång svarar man i sitt formulär, inte i tabellen: här ser ingen vad som redan står.
rounds-closed-gap = Omgång { $round } är sluten: medelvärden och ordning visas när den är visad (w i workshop 3).
rounds-closed-legend = Sluten omgång. Siffran i rutan: så många av { $of } har svarat.

rounds-refused-closed = Omgång { $round } är sluten tills den visas med w.
rounds-refused-nothing = Ingenting är valt.
rounds-edit-rated = (svar på { $what })
rounds-edit-terms = (villkoren för omgång { $round })
rounds-edit-reveal = (visningen av omgång { $round })

rounds-advice-low = Man skattar sig lätt för högt, mest första gången: det man inte vet om saknas inte. Osäker? Välj den lägre. H döljer.
rounds-advice-spread = Se på spridningen före medelvärdet. Fråga dem som valde lägst och högst vad de såg, inte vem som har rätt. H döljer.
rounds-advice-mean = Ett medelvärde säger lite ensamt: se alltid hur många som har svarat och hur eniga de är. H döljer.
rounds-advice-later = En senare omgång landar ofta lägre. Det är inget bakslag: ni har lärt er vad frågan gäller. H döljer.
