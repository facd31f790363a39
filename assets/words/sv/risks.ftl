# Riskerna i ett val

risks-section = Risker
risks-help = Risker
risks-none = Inga risker är skrivna än. Tryck n för att skriva den första eller i för att hämta en lista från en fil.
risks-head-id = id
risks-head-threat = hot
risks-head-value = före
risks-head-after = efter
risks-head-measure = åtgärd
risks-head-owner = ansvarig
risks-taken = åtgärdas
risks-not-taken = åtgärdas inte
risks-threat = Hot: vad kan hända?
risks-vulnerability = Sårbarhet: vad gör det möjligt?
risks-consequence = Konsekvens: vad skulle det leda till?
risks-grades = Konsekvens och sannolikhet, 1–5, till exempel 4 3
risks-measure = Åtgärd
risks-decided = Åtgärden ska göras
risks-owner = Ansvarig
risks-grades-after = Efter åtgärd, till exempel 2 2 (tomt: inte bedömt)
risks-new-title = Ny risk
risks-change-title = Ändra risk { $id }
risks-bad-grades = Skriv två siffror mellan 1 och 5: konsekvens och sannolikhet.
risks-no-row = Det finns ingen risk att ändra.
risks-key-new = ny risk
risks-key-change = ändra
risks-key-remove = ta bort
risks-key-when = före/efter åtgärder
risks-key-picture = lista/matris
risks-key-import = hämta från fil
risks-key-export = spara som fil
risks-matrix-before = Före åtgärder
risks-matrix-after = Efter åtgärder
risks-axis-consequence = konsekvens
risks-axis-probability = sannolikhet
risks-summary = { $count ->
    [one] 1 risk
   *[other] { $count } risker
} · höga (15–25): { $high } · medel (6–12): { $medium } · låga (1–5): { $low }
risks-value = riskvärde { $consequence } × { $probability } = { $value }
risks-value-after = efter åtgärd { $consequence } × { $probability } = { $value }
risks-value-would = med åtgärden skulle det bli { $consequence } × { $probability } = { $value }
risks-label-vulnerability = sårbarhet
risks-label-consequence = konsekvens
risks-label-measure = åtgärd
risks-import-title = Hämta risker från en fil
risks-import-intro = CSV med kolumnerna hot, konsekvensgrad och sannolikhet; gärna också id, sårbarhet, konsekvens, åtgärd, åtgärdas, ansvarig, konsekvensgrad efter och sannolikhet efter. En risk med ett id som redan finns ersätts.
risks-import-preview = Risker från { $file }
risks-import-new = { $count ->
    [one] 1 ny risk
   *[other] { $count } nya risker
}
risks-import-changed = { $count ->
    [one] 1 risk ersätts
   *[other] { $count } risker ersätts
}
risks-import-same = { $count ->
    [one] 1 är redan likadan
   *[other] { $count } är redan likadana
}
risks-import-others = { $count ->
    [one] 1 rad är om ett annat val och hoppas över
   *[other] { $count } rader är om andra val och hoppas över
}
risks-imported-counts = Nya: { $new } · ersatta: { $changed } · redan likadana: { $same } · rader om andra val: { $others }
risks-import-take = hämta
risks-imported = { $count ->
    [one] 1 risk hämtad.
   *[other] { $count } risker hämtade.
}
risks-import-nothing = Alla risker i filen finns redan och är likadana.
risks-export-title = Spara riskerna som CSV
risks-export-intro = Filen kan öppnas i ett kalkylprogram och hämtas tillbaka. En fil som redan finns skrivs inte över.
risks-exported = Riskerna är sparade i { $file }.
risks-export-exists = Det finns redan en fil { $file }. Välj ett annat namn.
risks-path = Sökväg

risks-fault-column = Kolumnen ”{ $name }” saknas. Den första raden namnger: { $known }
risks-fault-threat = Raden säger inte vad som kan hända. Skriv hotet eller ta bort raden.
risks-fault-grade = ”{ $said }” är ingen grad. Skriv ett heltal från 1 till 5.
risks-fault-no-grade = En grad saknas. Skriv ett heltal från 1 till 5.
risks-fault-half = Konsekvens och sannolikhet hör ihop: här saknas den ena.
risks-fault-value = Riskvärdet är angivet till { $said } men graderna ger { $value }. Rätta det som är fel, eller lämna värdet tomt.
risks-fault-yes = ”{ $said }” är varken ja eller nej.
risks-fault-id = ”{ $said }” kan inte vara ett id: det behövs minst en bokstav eller siffra.
risks-fault-twice = Id { $id } finns redan på { $first }. Ge raderna olika id.
risks-fault-many = Listan har fler än { $most } risker. Dela den.
risks-fault-no-row = Listan har inga rader för det här valet under kolumnnamnen.

# Kolumnerna i filen

risks-csv-choice = val
risks-csv-id = id
risks-csv-threat = hot
risks-csv-vulnerability = sårbarhet
risks-csv-consequence = konsekvens
risks-csv-grade = konsekvensgrad
risks-csv-probability = sannolikhet
risks-csv-value = riskvärde
risks-csv-measure = åtgärd
risks-csv-taken = åtgärdas
risks-csv-owner = ansvarig
risks-csv-grade-after = konsekvensgrad efter
risks-csv-probability-after = sannolikhet efter
risks-csv-value-after = riskvärde efter
risks-csv-yes = ja
risks-csv-no = nej
