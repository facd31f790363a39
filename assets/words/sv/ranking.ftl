### Verkstad 4: rangordningen, dess gränser och hur stadiga de översta platserna är.

ranking-key-rule = gränser

ranking-dots = { $n ->
    [one] { $n } prick
   *[other] { $n } prickar
  }
ranking-hands = { $n ->
    [one] { $n } hand
   *[other] { $n } händer
  }
ranking-no-dots = Inga prickar
ranking-no-hands = Inga händer
ranking-or-more = { $amount } eller fler
ranking-band = { $number ->
    [1] Högst betydelse
    [2] Näst högst betydelse
    [3] Tredje högst betydelse
    [4] Fjärde högst betydelse
    [5] Femte högst betydelse
   *[other] Sjätte högst betydelse
  }

ranking-by-importance = högst betydelse
ranking-by-lowest = lägst mognad
ranking-by-highest = högst mognad
ranking-then = sedan
ranking-rule-own = Gruppens egna gränser: { $cuts } av det högsta. Ordning: { $order }.
ranking-rule-every = Gruppen räknar varje skillnad i betydelse. Ordning: { $order }.
ranking-maturity-only = Tills dess räknas bara mognaden.

ranking-column-firm = håller
ranking-firm = stadig
ranking-mostly = nästan
ranking-fragile = skör
ranking-summary = Topp { $top }: stadiga { $firm } · nästan { $mostly } · sköra { $fragile }
ranking-trying = Prövar topp { $top }: { $tried } av { $of } deltagare

ranking-said-band = { $amount } hör till: { $band }
ranking-said-every = Varje skillnad i betydelse räknas.
ranking-said-place = Ordning: { $order }. Det ger plats { $place } av { $of }.
ranking-said-tie = Plats { $first }–{ $last } är delad (=): regeln skiljer dem inte åt. Kartans ordning avgör vilken som står först.

ranking-firm-title = Är platsen i topp { $top } stadig?
ranking-says-firm = Stadig: den är kvar i topp { $top } hur vi än prövar.
ranking-says-mostly = Nästan stadig: den faller ut utan högst en deltagare, och klarar minst ett av de två andra proven.
ranking-says-fragile = Skör: små ändringar räcker för att den ska falla ut.
ranking-says-trying = Provet pågår: { $tried } av { $of } deltagare.
ranking-left-all = Utan en deltagare i taget: kvar i alla { $of } fall.
ranking-left-some = Utan en deltagare i taget: kvar i { $stays } av { $of } fall. { $falls ->
    [one] Den faller ut om en av dem lämnas utanför.
   *[other] Den faller ut om någon av { $falls } lämnas utanför.
  }
ranking-moves-none = Ett svar ett steg upp eller ner: inget av { $moves } byten får den att falla ut.
ranking-moves-up = Ett svar ett steg upp eller ner: { $falls } av { $moves } byten får den att falla ut, till exempel om { $letter } höjer sitt svar på ”{ $name }”.
ranking-moves-down = Ett svar ett steg upp eller ner: { $falls } av { $moves } byten får den att falla ut, till exempel om { $letter } sänker sitt svar på ”{ $name }”.
ranking-median-in = Median i stället för medelvärde: kvar, på plats { $place }.
ranking-median-out = Median i stället för medelvärde: den faller ut, till plats { $place }.
ranking-released = Medelvärdet är publicerat med förseglade svar i och står fast i proven. Bara de öppna svaren prövas.
ranking-outside = Bara topp { $top } enligt regeln prövas.
ranking-all-fit = Alla förmågor ryms i topp { $top }, så det finns inget att pröva.
ranking-too-few = Minst två deltagare måste ha svarat innan platserna kan prövas.
ranking-unrated = Ingen har skattat den ännu, så platsen prövas inte.
ranking-hidden = Platserna prövas när prickarna visas.

ranking-window = Gränser för betydelse
ranking-window-order = Ordning: { $order }. Det som ändå är lika går i kartans ordning.
ranking-window-now = Nu: { $bands }.
ranking-window-cuts = Gränser i % av det högsta. Tomt: metodens { $cuts }. 0: alla skillnader
ranking-window-no-cuts = (inga)
ranking-window-top = Så många i topp prövas (1–{ $most }). Tomt: { $usual }
ranking-window-wrong = Skriv högst { $most } tal mellan 1 och 100, till exempel 67 34, eller 0.
