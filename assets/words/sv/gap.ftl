### Verkstad 4: prickar, rangordning, diagram, högst och lägst.

gap-view-dots = Betydelse
gap-view-ranking = Rangordning
gap-view-scatter = Diagram

gap-next-view = nästa vy
gap-previous-view = föregående vy
gap-add = en till
gap-take = en färre
gap-set = antal
gap-search = sök
gap-strategic = strategisk
gap-together = tillsammans
gap-own-place = egen plats

gap-no-sheet = Välj en deltagare med Enter först.
gap-no-focus = Välj en förmåga i rangordningen först.
gap-no-capabilities = Kartan har inga förmågor ännu. F2 går till kartan.
gap-no-respondents = Det finns inga deltagare ännu. F6 går till deltagarna.
gap-no-dots-left = Det finns bara { $each } prickar, och så många finns inte kvar.
gap-no-dot-here = Här ligger ingen prick att ta bort.

gap-dots-done = { $done } av { $of } har lagt alla sina prickar. Enter väljer vem.
gap-dots-all = klar
gap-sheet-left = { $left ->
    [0] alla prickar är lagda
    [one] en prick kvar
   *[other] { $left } prickar kvar
  } · högst { $most } på samma förmåga
gap-sheet-placed = Lagda prickar
gap-sheet-off = { $count ->
    [one] En prick ligger på det som har lämnat kartan. Den räknas inte.
   *[other] { $count } prickar ligger på det som har lämnat kartan. De räknas inte.
  }
gap-sheet-none = Inga ännu. + lägger en prick.
gap-find-respondent = Vem ska lägga prickar?
gap-find-capability = Vilken förmåga?

gap-hint-dots = Inga prickar är lagda ännu. Det görs i vyn Betydelse.
gap-hint-ratings = Ingen har skattat mognaden ännu. F3 går dit.
gap-column-place = plats
gap-column-capability = förmåga
gap-column-dots = prickar
gap-column-hands = händer
gap-column-mean = medel
gap-column-sd = std
gap-column-n = n
gap-column-rule = regel
gap-yes = ja
gap-no = nej
gap-unsaid = inte sagt

gap-figures = { $amount } · medel { $mean } · std { $sd } · { $n } svar
gap-amount-closed = Prickarna visas inte än
gap-place-rule = Plats { $place } enligt regeln.
gap-place-own = Plats { $place } enligt gruppen, { $rule } enligt regeln: { $reason }
gap-place-moved = Plats { $place }, { $rule } enligt regeln. Gruppens egna beslut flyttar den.
gap-judged = Strategiskt viktig: { $strategic }. Går att utveckla tillsammans: { $together }.
gap-doubt = Öppen fråga: { $text }
gap-levels = Så här fördelar sig svaren
gap-level = { $level } { $name }: { $count }
gap-rule = Regeln
gap-form-title = Egen plats för ”{ $name }”
gap-form-intro = Regeln ger plats { $rule }. Gruppens eget beslut går före. Tom plats tar bort det.
gap-form-place = Plats (1–{ $most })
gap-form-reason = Skäl
gap-form-reason-alone = Ett skäl behöver en plats. Skriv platsen, eller töm skälet.
gap-form-number = Skriv ett tal mellan 1 och { $most }.

gap-ends-highest = Högst mognad
gap-ends-lowest = Lägst mognad
gap-ends-important = Viktigast
gap-ends-tied = och { $count } till på samma nivå
gap-ends-top = Någon på högsta nivån, { $name }: { $count } av { $of } förmågor
gap-help-dots = Betydelse: så anges den
