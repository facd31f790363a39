### Hur betydelse anges: prickar i egna ark eller räknade händer, slutna eller synliga.

dots-help-sheet = Betydelse: ark och händer
dots-key-agree = hur betydelse anges
dots-key-reveal = visa prickarna
dots-next-placed = nästa med prickar

dots-rules-live = { $each ->
    [one] En prick
   *[other] { $each } prickar
  } var, högst { $most } på samma förmåga. Bara summorna visas, i rangordningen.
dots-rules-closed = { $each ->
    [one] En prick
   *[other] { $each } prickar
  } var, högst { $most } på samma förmåga. Slutna tills w visar alla.
dots-rules-shown = { $each ->
    [one] En prick
   *[other] { $each } prickar
  } var, högst { $most } på samma förmåga. Summorna är visade.
dots-rules-hands = Betydelse med handuppräckning: skriv antalet händer vid varje förmåga.
dots-hands-total = { $hands ->
    [one] En hand
   *[other] { $hands } händer
  } på { $count } av { $of } förmågor
dots-hands-most = Högst { $most } händer på en förmåga.
dots-no-hands-here = Här är inga händer räknade.
dots-none-placed = Inga prickar eller händer finns ännu.

dots-wait = Prickarna är slutna: { $done } av { $of } har lagt alla sina. w visar dem för alla på en gång.
dots-hint-closed = Prickarna är slutna. w visar dem för alla på en gång.
dots-hint-hands = Inga händer är räknade ännu. Det görs i den första vyn.
dots-hands-show = Betydelse anges med händer, och de syns redan.
dots-show-already = Prickarna visas redan.
dots-none-to-show = Ingen har lagt några prickar än, så det finns inget att visa.
dots-reveal-question = Visa allas prickar nu?
dots-reveal-done = { $done } av { $of } har lagt alla sina prickar.
dots-reveal-begun = { $count ->
    [one] En har börjat.
   *[other] { $count } har börjat.
  }
dots-reveal-not = { $count ->
    [one] En har inte lagt någon.
   *[other] { $count } har inte lagt någon.
  }
dots-reveal-what = Alla ser summan för varje förmåga samtidigt, inte vems prickarna är. Det syns bara på vars och ens ark, som frågar innan det visas. u tar tillbaka.
dots-revealed = Prickarna är visade.
dots-open-question = Är du { $who }?
dots-open-intro = På arket syns var prickarna ligger. Alla som ser skärmen ser det då.

dots-form-title = Hur betydelse anges
dots-form-intro = Byter ni mellan prickar och händer finns båda kvar. Flyttade linjer i diagrammet går då tillbaka.
dots-form-weighing = Betydelse anges med
dots-form-dots = prickar som var och en lägger för sig
dots-form-hands = handuppräckning som räknas här
dots-form-showing = Prickarna
dots-form-closed = är slutna tills de visas för alla på en gång
dots-form-shown = är visade
dots-form-live = räknas in i summorna direkt
dots-form-each = Prickar var
dots-form-most = Högst på samma förmåga
dots-form-each-bad = Skriv hur många prickar var och en har: 1 till 255.
dots-form-most-bad = Skriv högst hur många som får läggas på samma förmåga: 1 till { $each }.
dots-form-used = { $used ->
    [one] Någon har redan lagt en prick.
   *[other] Någon har redan lagt { $used } prickar.
  } Färre kan ingen ha.
dots-form-highest = { $highest ->
    [one] Någon har redan lagt en prick på en och samma förmåga.
   *[other] Någon har redan lagt { $highest } prickar på en och samma förmåga.
  } Färre går inte.

dots-refused-placed = Prickar är redan lagda, och den som lade dem räknade med att det var så här. Slutna prickar visas med w.
dots-edit-closed = (prickar)
dots-merge = Högst { $most } prickar från var och en får plats; övriga blir fria att lägga på annat.
dots-map-off = Prickar på den räknas inte längre och blir fria att lägga på annat.
dots-map-back = Prickar som låg på den räknas igen, så många som ryms för den som har lagt dem på annat.
dots-share-closed = Prickar är lagda och slutna tills de visas. Visa dem först i workshop 4, eller lämna dem utanför med --without-hidden.
dots-share-letters = Prickarna finns med, under bokstav: av filen går det att läsa hur varje bokstav har lagt sina.
dots-share-names = Prickarna finns med, under namn: av filen går det att läsa hur varje organisation har lagt sina.
dots-share-without = { $count ->
    [one] – prickar som inte har visats, från en deltagare
   *[other] – prickar som inte har visats, från { $count } deltagare
  }

dots-report-hands = Betydelse med handuppräckning, räknad i rummet.
dots-report-dots = Betydelse med prickar: { $each ->
    [one] en prick
   *[other] { $each } prickar
  } var, högst { $most } på samma förmåga. { $done } av { $of } har lagt alla sina.
dots-report-closed = Betydelse med prickar, som är slutna tills de visas. { $done } av { $of } har lagt alla sina. Ordningen följer därför bara regelns övriga delar.

dots-invite-what = Vad ska de svara på?
dots-invite-option = Lägga prickar för betydelse
dots-invite-told = Filerna ber om prickar. De är aldrig förseglade: bara summorna visas för gruppen, men den som redigerar sessionsfilen kan läsa vem som lagt vad.
dots-collect-new = nya prickar
dots-collect-newer = nyare prickar, ersätter inlämning { $was }
dots-collect-earlier = ett annat prickark för samma deltagare lämnades in senare och gäller; tas inte in
dots-collect-keyed = deltagaren har redan prickar som lagts på skärmen; välj om filen ska gälla i stället
dots-collect-too-many = fler än { $each ->
    [one] den enda prick
   *[other] de { $each } prickar
  } var och en har; tas inte in
dots-collect-too-many-on-one = fler än { $most ->
    [one] en prick
   *[other] { $most } prickar
  } på samma förmåga; tas inte in
dots-collect-unknown = har prickar på en förmåga som inte finns i sessionen; tas inte in
dots-collect-off = har prickar på en förmåga som har lämnat kartan; tas inte in. Bjud in på nytt

dots-help-room = Eget rum: prickar
dots-room-line = Prickar för betydelse
dots-room-title = Lägg prickar för { $who }
dots-room-facts = { $each ->
    [one] En prick
   *[other] { $each } prickar
  } att lägga på { $count } förmågor, högst { $most } på samma. Lägg dem på det som betyder mest för er målbild.
dots-room-who = Bara summan för varje förmåga visas för gruppen. I svarsfilen och i sessionsfilen står vem som lagt vad, för den som redigerar dem. Delas sessionen ut står prickarna under bokstav, om den som delar inte väljer namn.
dots-room-handed-in = Prickarna är inlämnade. Du kan ändra dem: i lämnar sedan in dem på nytt.
dots-room-draft = { $used ->
    [one] En av { $each } prickar är redan lagd och sparad här på datorn.
   *[other] { $used } av { $each } prickar är redan lagda och sparade här på datorn.
  }
dots-room-how = + lägger en prick, - tar bort den, en siffra sätter antalet. Enter visar vad förmågan betyder, / söker. i lämnar in. Prickarna sparas här på datorn efter varje tangent.
dots-room-no-name = Prickarna är hela deltagarens, så här anges inget namn.
dots-room-never-sealed = Prickar förseglas inte: de är inga skattningar, och för gruppen visas bara summorna.
dots-room-nothing-yet = Det finns inget att lämna in än: ingen prick är lagd.
dots-room-left-question = { $count ->
    [one] En prick är kvar. Lämna in ändå?
   *[other] { $count } prickar är kvar. Lämna in ändå?
  }
dots-room-left-intro = Prickar som inte läggs räknas inte.
dots-room-take-up = Prickarna är inlämnade. Ändra dem ändå?
dots-room-taken-up = Prickarna går att ändra igen. i lämnar in dem.
dots-room-who-title = Vem får se prickarna?
