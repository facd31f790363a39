### Verkstad 4: målnivåer och hur långt det är kvar.

targets-key = mål
targets-column = mål
targets-column-gap = kvar
targets-reached-short = nått
targets-line = Mål { $from }: { $level } { $name }, { $when }.
targets-own = för förmågan
targets-areas = för området
targets-methods = enligt metoden
targets-left = { $gap } kvar.
targets-reached = Når målet.
targets-title = Mål för ”{ $name }”
targets-intro = Metodens mål är { $level } { $name }: ”{ $anchor }”
targets-none = inget eget mål (metodens är { $level } { $name })
targets-none-area = inget eget mål (områdets är { $level } { $name })
targets-year-alone = Ett årtal behöver en nivå. Välj nivån, eller töm årtalet.
targets-field-level = Nivå
targets-field-year = Senast år (tomt: { $horizon })
targets-field-scope = Gäller
targets-for-one = bara den här förmågan
targets-for-area = hela området { $name } ({ $count } förmågor)
targets-year-wrong = Skriv ett årtal med fyra siffror, till exempel 2030.
targets-kept = { $count ->
    [one] En förmåga i området har ett eget mål och behåller det.
   *[other] { $count } förmågor i området har egna mål och behåller dem.
  }
targets-advice = Fler än { $most } förmågor är märkta som strategiska. Vad är viktigast att börja med? Att göra i vyn Listor (8 där) visar alla; H döljer rådet.

targets-report-to-do = Att göra: strategiskt viktigt
targets-report-together = tillsammans
targets-report-target = mål { $level } ({ $when }), { $left }
targets-report-left = kvar { $left }
targets-report-decided = Beslut
targets-report-parked = Avvaktar

targets-key-own = egna svar och vad som är kvar till målen
targets-own-whose = Vems svar ska visas?
targets-own-question = Visa vad { $who } har svarat?
targets-own-intro = Alla som ser skärmen ser då svaren, med namn.
targets-own-value = { $value } · mål { $target } · { $left }
targets-own-left = { $left } kvar
targets-own-none = inget svar · mål { $target }
targets-own-sealed = förseglat eller inte svarat
targets-own-hidden = visas när omgången visas
