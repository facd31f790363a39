### Svarsfiler: samla in ur en mapp, vad som sägs om varje fil.

collect-new = nytt svar
collect-new-sealed = nytt förseglat svar
collect-newer = nyare svar, ersätter inlämning { $was }
collect-newer-sealed = nyare förseglat svar, ersätter inlämning { $was }
collect-from = { $what } från { $who }
collect-twice = { $what }; samma person har svarat två gånger, det som lämnades in sist räknas
collect-repeated = finns redan i sessionen
collect-undone = har tagits in och ångrats; tas in igen först när filen ändras
collect-passed = lämnad; ett annat svar gäller
collect-older = äldre än svaret som gäller (inlämning { $held }); tas inte in
collect-ended = omgång { $round } är avslutad; tas inte in
collect-paper = gäller andra förmågor än omgångens; tas inte in
collect-aside = deltagaren är ställd åt sidan; tas inte in
collect-other-session = hör till en annan session
collect-no-round = gäller omgång { $round }, som inte finns i sessionen
collect-no-respondent = gäller en deltagare som inte finns i sessionen
collect-no-tag = hör inte till någon inbjudan
collect-rival = samma inlämning som svaret som gäller, men med annat innehåll; välj vilket som ska gälla
collect-copy-newer = kopia från en synkroniseringskonflikt, nyare än svaret som gäller (inlämning { $held }); välj om den ska gälla
collect-copy-alone = kopia från en synkroniseringskonflikt, originalet { $original } saknas; välj om den ska gälla
collect-copy-rival = kopia från en synkroniseringskonflikt med annat innehåll än svaret som gäller; välj vilket som ska gälla
collect-copy-older = kopia från en synkroniseringskonflikt, äldre än svaret som gäller; { $original } gäller
collect-copy-same = kopia med samma innehåll som svaret som gäller; kan tas bort
collect-large = större än 256 KiB, det mesta en svarsfil kan vara
collect-incomplete = ofullständig: slutar före kontrollsumman. Är den på väg in räcker det att vänta, annars får den skickas igen
collect-edited = ändrad efter inlämningen: kontrollsumman stämmer inte. Be om en ny
collect-damaged = { $line }:{ $column }: { $text }
collect-newer-format = skriven av en nyare version av programmet (format { $format }); uppdatera för att ta in den
collect-irregular = ingen vanlig fil (länk, mapp eller annat); öppnas inte
collect-unreadable = går inte att läsa: { $why }

collect-files = { $files ->
    [0] Inga svarsfiler
    [one] En svarsfil
   *[other] { $files } svarsfiler
  }
collect-taken = { $count ->
    [one] 1 intagen
   *[other] { $count } intagna
  }
collect-to-choose = { $count } att ta ställning till
collect-faulty = { $count } som inte går att ta in
collect-nothing-new = inget nytt
collect-unsettled = { $count } håller på att skrivas
collect-more = Mappen är för stor: bara de första filerna har lästs.
collect-reading = läser { $count } svarsfiler …
collect-take-hint = Välj med --take FIL, eller ta bort filen som inte ska gälla ur mappen.
collect-no-such-file = { $file }: finns inte att välja i mappen

invite-no-round = Det finns ingen öppen omgång att bjuda in till.
invite-nobody = Det finns ingen att bjuda in.
invite-kept = fanns redan
invite-again = skriven på nytt
invite-written = { $count ->
    [0] Inga nya inbjudningar i { $folder }.
    [one] En inbjudan skriven i { $folder }.
   *[other] { $count } inbjudningar skrivna i { $folder }.
  }
invite-by-names = Filerna heter som dem de är till: alla som ser mappen ser vilka som är inbjudna och vilka som har svarat.
invite-by-tags = Filnamnen säger inte vem en inbjudan är till; tabellen ovan gör det. Ge var och en sin fil.
invite-how = Den inbjudna öppnar sin fil med verkstad rate FIL. Svaret läggs bredvid inbjudan.

collect-key = samla in svar
invite-key = bjud in
collect-ask-title = Samla in svar ur en mapp
collect-ask-intro = Mappen ses över varje sekund så länge sessionen är öppen. Hela svar tas in, det nyaste från var och en; u tar tillbaka allt som kom in på en gång. Ingenting i mappen ändras.
collect-ask-folder = Mapp
collect-watching = Ser efter svar i { $folder }.
collect-stopped = Ser inte längre efter svar i { $folder }.
collect-away = Mappen går inte att läsa just nu: { $why }
collect-title = Svar i { $folder }
collect-key-take = låt filen gälla
collect-key-leave = lämna filen
collect-key-stop = sluta se efter
collect-told = Enter väljer ingenting: t låter filen gälla, l lämnar den. Esc stänger.
collect-nothing-here = För den här filen finns inget att välja.
collect-word-choose = välj
collect-word-faulty = går inte
collect-word-taken = intagen
collect-word-quiet = klar
invite-title = Inbjudningar
invite-ask-title = Skatta mognad i omgång { $round }
invite-ask-intro = Var och en får en egen fil, med kartan, skalan och texterna men ingen annans svar. Flera skattare per deltagare: verkstad invite --raters.
invite-ask-folder = Mapp för inbjudningarna
invite-ask-names = Vad ska filerna heta?
invite-choice-tags = Slumpade namn: de säger inte vem som är inbjuden
invite-choice-names = Deltagarnas namn: alla som ser mappen ser vilka som har svarat
