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
share-without-participants = – vilka som är med i ett scenario och vem som leder, för det skulle röja bokstäverna
share-texts = Läs igenom lappar, kommentarer och skäl innan du lämnar ut filen: står ett namn i en text så står det kvar.
