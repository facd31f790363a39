### Filer och sparande.

store-io = { $path }: { $error }
store-exists = { $path }: det finns redan en fil med det namnet.
store-held = { $path } är öppen hos { $holder }.
store-damaged = Filen är skadad. { $fault }
store-newer = Filen är skriven av en nyare version av programmet. Uppdatera och öppna den igen.
store-no-comparison = (Det finns ingen säkerhetskopia att jämföra med.)
store-held-by = { $holder } har sessionen öppen. Här går det bara att läsa.
store-protected = Filen är skrivskyddad. Här går det bara att läsa.
store-no-lock = Mappen går inte att skriva i ({ $why }). Ändringar kan inte sparas.
store-journal-in-the-way = En journal från en annan fil ligger i vägen ({ $why }). Här går det bara att läsa.
store-failing-journal = ändringar når inte disken
store-failing-out-of-step = skrivaren har kommit i otakt
store-failing-file = hela filen går inte att skriva, ändringarna ligger i journalen
store-failing-backup = säkerhetskopian går inte att skriva
store-recovered = { $edits ->
    [one] En ändring som inte hunnit in i filen är återställd.
   *[other] { $edits } ändringar som inte hunnit in i filen är återställda.
  }
store-torn = Journalens sista rad var inte färdigskriven; den hade aldrig visats som sparad.
store-journal-damaged = Journalen är skadad på rad { $line }; senare ändringar kunde inte återställas.
store-journal-gap = Journalen fortsätter inte från filen; ändring { $number } och senare kunde inte återställas.
store-journal-foreign = Journalen hör inte till den här filen och har inte använts.
store-journal-unread = Journalen gick inte att läsa: { $why }
store-older-format = Sessionen gjordes med en äldre version. Filen som den var finns kvar som { $path }.
store-journal-aside = Den gamla journalen finns kvar som { $path }.
store-added = nytt
store-removed = borttaget
store-changed = ändrat
store-reordered = annan ordning
store-restore-question = Återställa den senaste hela säkerhetskopian?
store-restore-intro = Säkerhetskopian innehåller ändringar till och med nummer { $edit }. Den skadade filen sparas under ett annat namn.
store-theirs = Någon annan har bytt ut filen medan den var öppen. Den versionen finns kvar som { $path }.
