### Verkstad 4: korta listor och diskussionsordning.

lists-view = Listor
lists-help = Listor
lists-key-choose = välj lista
lists-key-longer = längre listor
lists-key-shorter = kortare listor
lists-key-most = gräns för att göra-listan

lists-name-highest = högst
lists-name-lowest = lägst
lists-name-important = viktigast
lists-name-widest = oenigast
lists-name-apart = ytterligheter
lists-name-claims = nivå 4
lists-name-targets = mål
lists-name-to-do = att göra
lists-title-widest = Störst oenighet
lists-title-apart = Någon leder, någon saknar
lists-title-claims = Anser sig vara på högsta nivån
lists-title-targets = Längst kvar till målet
lists-title-to-do = Att göra
lists-length = { $most } i varje lista
lists-length-all = hela listor
lists-whole = Listorna visar redan allt.
lists-shortest = Kortare än så blir inte listorna.

lists-column-agreement = enighet
lists-column-lacking = saknar
lists-column-leading = leder
lists-column-claims = antal
lists-column-together = ihop

lists-apart-rule = Minst en på nivå { $highest } och minst en på nivå { $lowest } eller { $next }.
lists-without = { $count ->
    [one] En förmåga är inte med: förseglade svar i medelvärdet, så antal visas inte.
   *[other] { $count } förmågor är inte med: förseglade svar i medelvärdena, så antal visas inte.
  }
lists-dots-hidden = Prickarna visas inte än.
lists-to-do-count = Att göra: { $count } (gräns { $most })
lists-to-do-how = s märker en förmåga som strategisk, t att den går att utveckla tillsammans.
lists-empty-mean = Ingen har skattat mognaden ännu.
lists-empty-importance = Ingen betydelse är angiven ännu.
lists-empty-two = Ingen förmåga har två svar ännu.
lists-empty-apart = Ingen förmåga har svar i båda ändar av skalan.
lists-empty-claims = Ingen har svarat högsta nivån.
lists-empty-to-do = Inget är märkt som strategiskt än.
lists-focus = I fokus: { $name }

lists-most-title = När är listan för lång?
lists-most-intro = Är fler förmågor än så märkta som strategiska säger programmet till. Metoden säger { $usual }; tomt fält betyder metodens tal.
lists-most-field = Högst så många
lists-most-number = Skriv ett helt tal från 1 och uppåt.

discussion-view = Diskussion
discussion-help = Diskussionsordning
discussion-key-decide = beslut
discussion-key-park = avvakta
discussion-key-reopen = skatta igen
discussion-key-clear = diskutera igen
discussion-key-round = visa andra omgången

discussion-counts = { $open } att diskutera · { $again } skattas igen · { $parked } avvaktar · { $decided } beslutade
discussion-by-importance = Oenighet gånger betydelse, störst först.
discussion-by-spread = Störst oenighet först: ingen betydelse är angiven än.
discussion-dots-hidden = Störst oenighet först: prickarna visas inte än.
discussion-rule = = når er regel för enighet, ≠ når den inte.
discussion-sealed = Spridningen räknas på de öppna svaren.
discussion-column-spread = svar
discussion-column-apart = oenighet
discussion-column-weight = vikt
discussion-heading-again = Skattas igen: { $count }
discussion-heading-parked = Avvaktar: { $count }
discussion-heading-decided = Beslutade: { $count }
discussion-again-done = { $done } av { $of } har svarat i omgång { $round }

discussion-parked = Avvaktar
discussion-decided = Beslutat
discussion-parked-said = ”{ $name }” avvaktar.
discussion-decided-said = Beslutet om ”{ $name }” är antecknat.
discussion-park-title = Avvakta med ”{ $name }”
discussion-park-field = Varför? (kan vara tomt)
discussion-decide-title = Beslut om ”{ $name }”
discussion-decide-field = Vad har beslutats?
discussion-no-decision = Skriv vad som har beslutats.
discussion-nothing-said = Inget är beslutat eller avvaktat här.

discussion-again-title = Skatta ”{ $name }” igen?
discussion-again-intro = Omgång { $before } avslutas och omgång { $number } öppnas med den här förmågan. Fler kan läggas till tills någon har svarat.
discussion-again-live = Svaren syns direkt.
discussion-again-hidden = Svaren visas först när omgången visas; så länge ser ni den förra omgångens siffror här.
discussion-again-clears = Skattas den igen tas det här bort: ”{ $talk }”. u tar tillbaka.
discussion-again-stay = Starta och fortsätt diskutera
discussion-again-go = Starta och gå till skattningen
discussion-again-back = F4 går tillbaka till diskussionen.
discussion-again-said = { $count ->
    [one] ”{ $name }” skattas igen i omgång { $round }. F3 går dit.
   *[other] ”{ $name }” skattas igen i omgång { $round }, som nu har { $count } förmågor. F3 går dit.
  }
discussion-again-already = Den ingår redan i omgång { $round }.
discussion-one-round = Det finns ingen annan omgång att visa.
discussion-round-shown = Visar omgång { $round }.
discussion-round-before = O visar omgång { $before } så länge.
