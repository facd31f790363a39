### Verkstad 3: svarande och skattare, vem som är klar och vem som har svarat två gånger.

raters-key-interview = intervju
raters-key-twice = två svar
raters-key-fold = visa eller dölj skattare
raters-key-find = sök svarande

raters-title = Vem skattar? Enter öppnar.
raters-summary = { $respondents } svarande: ✓ { $done ->
    [one] 1 klar
   *[other] { $done } klara
  }   ▸ { $begun } har börjat   · { $not } inte börjat
raters-summary-sealed = { $respondents } svarande: ✓ { $done ->
    [one] 1 klar
   *[other] { $done } klara
  }   ▸ { $begun } har börjat   · { $not } utan öppet svar
raters-summary-raters = { $raters } skattare, { $done ->
    [one] 1 klar
   *[other] { $done } klara
  }
raters-done = ✓ klar
raters-full = ▸ allt ifyllt
raters-begun = ▸ har börjat
raters-not-begun = · inte börjat
raters-not-open = · inget öppet svar
raters-some-done = { $done }/{ $of } klara
raters-nth = { $name }, svar { $nth }
raters-shared-by = { $name } · delas av { $who }
raters-folded = { $count } skattare

raters-sign-late = S
raters-sign-interview = I
raters-sign-file = F
raters-sign-twice = D
raters-sign-aside = ×
raters-late = sent ({ $count })
raters-interview = intervju ({ $count })
raters-file = fil ({ $count })
raters-twice = två svar ({ $count })
raters-aside = räknas inte ({ $count })

raters-find-title = Sök svarande eller skattare

raters-again-title = { $rater } har redan svarat för { $who }
raters-again-intro = Ett nytt svar läggs bredvid det första. Tills ni bestämmer räknas det som lämnades in sist.
raters-again-go-on = fortsätt på det första svaret
raters-again-new = börja ett nytt svar
raters-again-from-file = Det svaret kom i en fil och ändras bara där. Börja ett nytt svar i stället.

raters-interview-title = Intervju för { $who }
raters-interview-name = Vem intervjuas? Namn eller roll
raters-interview-intro = Du fyller i vad som sägs i intervjun. Svaret märks som intervju i lista och rapport och räknas som andra svar.
raters-is-interview = Märkt som intervju.
raters-is-no-interview = Inte längre märkt som intervju.
raters-came-by-file = Svaret kom i en fil och är ingen intervju.
raters-interview-where = Ställ markören på den som intervjuas, eller öppna formuläret.

raters-twice-none = Ingen har svarat två gånger i den här omgången.
raters-twice-which = Vem har svarat två gånger?
raters-twice-title = { $who }: { $count } svar
raters-as-one = organisationen som en
raters-twice-answer = Svar { $nth }: { $what }
raters-twice-handed-in = inlämnat { $when }
raters-twice-handed-in-some-time = inlämnat, tiden är inte känd
raters-twice-not-handed-in = inte inlämnat
raters-twice-keyed = ifyllt här
raters-twice-by-file = ur fil
raters-twice-by-interview = intervju
raters-twice-is-late = sent
raters-twice-counts = räknas
raters-twice-counts-not = räknas inte
raters-twice-rule = Båda sparas. Tills ni bestämmer räknas det som lämnades in sist.
raters-twice-hidden = Omgången är sluten: vad svaren säger visas först när hela omgången visas.
raters-twice-both = { $both ->
    [one] På en förmåga finns en nivå
   *[other] På { $both } förmågor finns en nivå
  } i både första och sista svaret. Samma nivå: { $equal } ({ $percent } %). De skiljer sig i snitt { $absolute } nivåer; det sista ligger i snitt { $signed }.
raters-twice-nothing-both = Ingen förmåga har en nivå i både första och sista svaret, så det finns ingen skillnad att räkna.
raters-twice-higher = { $levels } nivåer högre
raters-twice-lower = { $levels } nivåer lägre
raters-twice-level = lika högt
raters-twice-list = Svar för svar, de som skiljer sig mest först
raters-twice-difference = skillnad
raters-twice-choose = räkna svar { $nth }
raters-twice-choose-all = räkna alla
raters-twice-chosen = Svar { $nth } räknas.
raters-twice-all-chosen = Alla { $count } svaren räknas.

raters-report = Svaren, per bokstav
raters-report-letter = { $ballots ->
    [one] 1 skattare
   *[other] { $ballots } skattare
  } som räknas · klara: { $done } · besvarat: { $answered } av { $of }
raters-report-late = { $count ->
    [one] 1 sent
   *[other] { $count } sena
  }
raters-report-interviews = { $count ->
    [one] 1 intervju
   *[other] { $count } intervjuer
  }
raters-report-not-counted = { $count ->
    [one] 1 svar räknas inte
   *[other] { $count } svar räknas inte
  }
raters-report-twice = { $count ->
    [one] 1 har svarat två gånger
   *[other] { $count } har svarat två gånger
  }
raters-report-apart = { $answers } svar av samma skattare: { $both } förmågor med nivå i första och sista, lika på { $percent } %, i snitt { $levels } nivåers skillnad
