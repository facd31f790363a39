### Det som får visas: utlämnade medelvärden, och vad som hålls inne.

release-legend = – vet ej   · inte skattad
release-legend-hidden = ▪ finns men visas inte: förseglade svar ingår, därför bara ett medelvärde med en decimal
release-legend-suppressed = { $sign } förseglade svar är utelämnade: annars kunde någons svar räknas ut. Siffrorna gäller de öppna svaren.
release-sealed = { $count ->
    [one] Ett svar är förseglat: bara projektledaren kan läsa det.
   *[other] { $count } svar är förseglade: bara projektledaren kan läsa dem.
}
release-unnamed = { $count ->
    [one] Den enda som skattar nämns inte vid namn.
   *[other] { $count } skattar. Så länge något är förseglat nämns bara de vid namn som har gått med i ett scenario.
}

share-hidden = { $count ->
    [one] Omgång { $numbers } är sluten tills den visas. Visa den först i workshop 3, eller lämna den utanför med --without-hidden.
   *[other] Omgångarna { $numbers } är slutna tills de visas. Visa dem först i workshop 3, eller lämna dem utanför med --without-hidden.
}
share-sealed = Med --names stod namn bredvid svar, och då syns vilka som har svarat förseglat. Dela utan --names.
share-written = { $file } kan lämnas ut. Den innehåller det som får visas, men inte:
share-letters = – namn, invånarantal och personer: organisationerna står med bokstav
share-names = – personer; organisationernas namn står kvar
share-raters = – skattarnas namn och när de svarade: de är numrerade
share-private = { $count ->
    [one] – en kommentar som är privat
   *[other] – { $count } kommentarer som är privata
}
share-without-sealed = { $count ->
    [one] – ett förseglat svar; utlämnade medelvärden finns med
   *[other] – { $count } förseglade svar; utlämnade medelvärden finns med
}
share-without-hidden = { $count ->
    [one] – en omgång som inte har visats
   *[other] – { $count } omgångar som inte har visats
}
share-without-participants = – vilka som är med i ett scenario, vem som leder och vem som ansvarar för en risk, för det skulle röja bokstäverna; hur många som är med står kvar
share-texts = Läs igenom lappar, kommentarer och skäl innan du lämnar ut filen: står ett namn i en text så står det kvar.

release-key = publicera med förseglade svar
release-title = Publicera med förseglade svar, omgång { $round }
release-do = publicera
release-do-reveal = visa omgången och publicera
release-done = { $count ->
    [one] Förseglade svar ingår nu i ett medelvärde.
   *[other] Förseglade svar ingår nu i { $count } medelvärden.
}
release-locked = Det behövs den upplåsta nyckeln: K.
release-nothing-sealed = Ingen har svarat förseglat.
release-other-key = Det är inte den här sessionens nyckel.
release-ledger = Vad publicering { $number } i omgång { $round } har berättat går inte att läsa. Då går det inte heller att kontrollera vad en ny skulle avslöja, så inget mer publiceras.
release-changed = Något har ändrats sedan redogörelsen visades. Inget har publicerats; läs den igen.
release-nothing = Det finns inget nytt att publicera.
release-seal = Det gick inte att försegla redogörelsen: { $why }
release-for-good = Det som har publicerats går inte att ta tillbaka: gruppen har sett det. Senare publiceringar kontrolleras mot det.
release-no-undo = Det som har publicerats går inte att ångra: gruppen har sett det, och nästa publicering måste räkna med det.
release-unread = { $count ->
    [one] Ett av dem går inte att öppna med nyckeln och räknas inte.
   *[other] { $count } av dem går inte att öppna med nyckeln och räknas inte.
}
release-in = { $count ->
    [0] De kan inte tas med i något nytt medelvärde.
    [one] De tas med i medelvärdet för en förmåga: en decimal och n, ingen spridning.
   *[other] De tas med i medelvärdet för { $count } förmågor: en decimal och n, ingen spridning.
}
release-stays = { $count ->
    [one] En förmåga behåller medelvärdet som redan har visats: skillnaden mot ett nytt skulle avslöja någons svar.
   *[other] { $count } förmågor behåller medelvärdet som redan har visats: skillnaden mot ett nytt skulle avslöja någons svar.
}
release-few = { $count ->
    [one] I en förmåga är de för få; minst { $least } behövs.
   *[other] I { $count } förmågor är de för få; minst { $least } behövs.
}
release-gives = { $count ->
    [one] I en förmåga skulle någons svar kunna räknas ut.
   *[other] I { $count } förmågor skulle någons svar kunna räknas ut.
}
release-difference = { $count ->
    [one] I en förmåga skulle skillnaden mot det som redan har visats avslöja någons svar.
   *[other] I { $count } förmågor skulle skillnaden mot det som redan har visats avslöja någons svar.
}
release-many = { $count ->
    [one] I en förmåga är fallen för många att pröva.
   *[other] I { $count } förmågor är fallen för många att pröva.
}
release-open = { $count ->
    [one] I en förmåga ingår inga förseglade svar.
   *[other] I { $count } förmågor ingår inga förseglade svar.
}
release-row-mean = medel { $mean }, n { $n }, varav { $sealed } med förseglade svar
release-row-hidden = n { $n }, varav { $sealed } med förseglade svar
release-row-stays = { $figure } (står kvar som förut)
release-row-few = bara { $sealed } förseglade, minst { $least } behövs
release-row-gives = utelämnas, någons svar skulle kunna räknas ut
release-row-difference = utelämnas, skillnaden mot förut skulle avslöja någons svar
release-row-many = utelämnas, för många fall att pröva
release-cli-ask = Publicera? Svara j eller y och Enter:
release-cli-not = Inget har publicerats.
release-cli-need = Lägg till --yes för att publicera.
