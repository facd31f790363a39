### Att skatta: formuläret, skattarens eget rum och det förseglade svaret.

rating-key-hand-in = lämna in
rating-key-only-unrated = bara oskattade
rating-key-overview = översikt
rating-help-chooser = Vem skattar?

rating-sees-live = Svaren sparas i sessionen och syns genast i värmetabellen.
rating-sees-hidden = Svaren sparas i sessionen och syns när omgången visas, inte förr.
rating-sees-revealed = Omgången är visad: svaren sparas i sessionen och syns genast.

rating-walk-all = Alla förmågor visas igen.
rating-walk-unrated = { $count ->
    [one] Bara den oskattade visas.
   *[other] Bara de { $count } oskattade visas.
  } o visar alla igen.
rating-none-left = Ingen förmåga är oskattad.
rating-state-handed-in = inlämnat
rating-state-unrated = bara { $count } oskattade
rating-overview-how = Enter går till förmågan, där siffrorna skattar. Esc tillbaka.
rating-not-in-overview = Översikten visar inte nivåtexterna. Enter går till förmågan, där siffrorna skattar.

rating-nothing-yet = Det finns inget att lämna in än: ingen förmåga är skattad.
rating-some-left-question = { $count ->
    [one] En förmåga är oskattad. Lämna in ändå?
   *[other] { $count } förmågor är oskattade. Lämna in ändå?
  }
rating-some-left-intro = Det oskattade räknas inte som noll, det räknas inte alls. n går dit. ”Vet ej” (x) är också ett svar.
rating-handed-in = Svaren är inlämnade. Esc: nästa skattare.
rating-is-handed-in = Svaren är inlämnade. Esc: nästa skattare.
rating-take-up-question = Svaren är inlämnade. Ändra dem ändå?
rating-take-up-intro = Formuläret räknas då som påbörjat tills i lämnar in det igen.
rating-take-up-hidden = Formuläret räknas då som påbörjat tills i lämnar in det igen. Svaren syns på den här skärmen så länge det är öppet.
rating-taken-up = Svaren går att ändra igen. i lämnar in dem.
rating-show-question = Visa svaren från { $who } på den här skärmen?
rating-show-intro = Omgången är dold och svaren är inlämnade. Alla som ser skärmen får då se dem.
rating-edit = (ändrade ett formulär)

rating-before = ◦ eget svar förra omgången: { $own } · staplarna: hela gruppen då
rating-private-label = Privat: följer inte med när filen delas (mellanslag)
rating-private-comment = Privat kommentar: { $text }

rating-key-begin = börja
rating-key-rater = ditt namn
rating-key-reach = delat eller förseglat
rating-key-seal-for = skatta förseglat
rating-help-rater = Eget rum
rating-help-start = Startsidan

rating-line = Självskattning · omgång { $round }
rating-line-until = Självskattning · omgång { $round } · sista dag { $until }
rating-sees-shared = Delat: projektgruppen får se svaren och vem de kommer från.
rating-sees-sealed = Förseglat: bara projektledaren kan läsa svaren, som sparas krypterade.

rating-start-title = Skatta för { $who }
rating-start-facts = { $count ->
    [one] En förmåga.
   *[other] { $count } förmågor.
  }
rating-start-until = Sista dag är { $until }.
rating-start-late = Sista dag var { $until }; svaren tas emot men märks som sena.
rating-start-rater = Skattare: { $who }. n ändrar.
rating-start-nobody = Skattare: inget namn angivet. n skriver in ditt namn eller din roll.
rating-start-who = Vem får se svaren?
rating-start-turn = s byter, fram till att du lämnar in.
rating-start-how = Läs vad förmågan betyder och välj den högsta nivå där allt stämmer, annars den lägre. Svaren sparas här på datorn efter varje tangent: du kan sluta när du vill och fortsätta senare.
rating-start-bias = Den som skattar sig själv hamnar lätt för högt, mest första gången: man vet inte vad man inte vet.
rating-start-go = Enter börjar.
rating-start-go-on = Enter fortsätter.

rating-name-title = Vem skattar?
rating-name-label = Namn eller roll, till exempel IT-chef
rating-name-intro = Namnet följer med svaren till den som samlar in dem. Lämna fältet tomt om ni svarar tillsammans.

rating-only-sealed = Här är svaren alltid förseglade. Delade svar skattas i sessionen: Esc, sedan Enter på raden.
rating-no-lead = Projektledaren har ingen nyckel i den här sessionen, så svaren kan bara delas.
rating-no-lead-here = Förseglade svar kräver projektledarens nyckel. K lägger till den.
rating-reach-handed-in = Svaren är inlämnade. Öppna dem igen med i på formuläret, sedan går det att byta.
rating-too-long = Kommentarerna är { $count } byte för långa för ett förseglat svar. Korta dem.

rating-found-draft = { $answered } av { $of } är redan besvarade och sparade här på datorn.
rating-found-handed = Svaren är inlämnade. Du kan öppna dem och ändra: i lämnar sedan in dem på nytt.
rating-found-sealed = Du har redan lämnat in ett förseglat svar. Det kan bara projektledaren läsa, så här är formuläret tomt. Lämnar du in igen ersätts det.
rating-found-in-the-way = På svarsfilens plats ligger en fil som inte går att läsa. Den rörs inte: flytta undan den innan du lämnar in.
rating-found-damaged = Ett utkast gick inte att läsa och ligger kvar som { $file }. Formuläret är tomt.
rating-quit = q avslutar. Utkastet ligger kvar.

rating-take-up-own = Svarsfilen ligger kvar som den är tills i lämnar in på nytt.
rating-sealed-in = Det förseglade svaret ligger i sessionen.
rating-draft-stays = Utkastet ligger kvar: S på samma rad öppnar det igen.
rating-file-title = Svaren är inlämnade
rating-file-lies = Svarsfilen ligger här:
rating-file-what-next = Ligger den i en delad mapp är du klar. Annars skickar du filen till den som bjöd in dig.
rating-file-sealed = Bara projektledaren kan läsa den. Utkastet på den här datorn är borttaget.
rating-file-replaced = Den ersätter svaren som låg där förut.

rating-no-folder = Mappen { $path } finns inte. Skapa den, eller ange en annan med --to.
rating-not-handed-in = Inte inlämnat, svaren finns kvar här. { $why }
rating-fault-store = { $why }. Kontrollera att mappen finns och går att skriva i, eller ange en annan med --to.
rating-fault-invitation = { $path } går inte att använda som inbjudan: { $why }. Be den som bjöd in dig att skicka filen igen.
rating-fault-missing = Inbjudan { $path } saknas. Lägg den bredvid svarsfilen, eller be den som bjöd in dig att skicka den igen.
rating-fault-no-round = Omgången går inte att svara på: den är avslutad. Fråga den som bjöd in dig.
rating-fault-held = Formuläret är redan öppet i ett annat fönster. Fortsätt där, eller stäng det först.
rating-fault-in-the-way = På svarens plats ligger { $path }: { $why }. Flytta undan filen och lämna in igen.
rating-fault-foreign = På svarens plats ligger { $path } med svar på en annan inbjudan. Flytta undan filen och lämna in igen.
rating-fault-seal = Svaren gick inte att försegla: { $why }
rating-handing-in = Svaren lämnas in. Disken svarar långsamt: vänta med att ändra något.
rating-quit-waits = Väntar på disken: svaren lämnas in i { $place }. q igen avslutar ändå; då ligger de kvar som utkast på den här datorn.
rating-quit-session = sessionen
rating-fault-stopped = Disken svarar inte. Försök igen.
rating-unread-large = filen är för stor
rating-unread-incomplete = filen är inte hel
rating-unread-edited = filen har ändrats för hand
rating-unread-damaged = rad { $line }, kolumn { $column }: { $text }
rating-unread-newer = filen är skriven av en nyare version av programmet (format { $format })
rating-not-in-this-room = Det görs i själva sessionen, inte här.
