### Projektledarens nyckel: vad den är till för, hur den ligger, och projektledarens egen vy.

lead-key = projektledarens nyckel
lead-title = Projektledarens nyckel
lead-what = Den som svarar kan välja att bara projektledaren får se svaren. Då förseglas de med projektledarens nyckel innan de sparas, och sessionsfilen går att dela med hela gruppen.
lead-parts = Nyckeln har två delar. Den öppna delen läggs i sessionen och förseglar svaren. Den hemliga delen öppnar dem och ligger bara här: { $path }
lead-loss = Utan den hemliga delen kan ingen läsa de förseglade svaren, inte heller vi som har gjort programmet. Går datorn sönder eller glöms lösenfrasen är svaren borta.
lead-loss-do = Spara därför en kopia så snart nyckeln finns, på ett USB-minne eller i ett kassaskåp hos en kollega.
lead-public = Den öppna delen
lead-is-open = Den hemliga delen ligger på den här datorn, utan lösenfras: { $path }
lead-is-locked = Den hemliga delen ligger på den här datorn, under en lösenfras: { $path }
lead-is-unlocked = Nyckeln är upplåst tills du låser den eller stänger sessionen.
lead-is-nowhere = Den hemliga delen finns inte på den här datorn (den borde ligga här: { $path }). Hämta den från kopian. Finns det ingen kopia går de förseglade svaren aldrig att läsa.
lead-sealed-count = { $count ->
    [0] Inga förseglade svar ännu.
    [one] 1 förseglat svar.
   *[other] { $count } förseglade svar.
  }
lead-needs = Ett medelvärde med förseglade svar visas först när minst { $least } förseglade svar ingår.

lead-do-make = skapa nyckel
lead-do-view = visa svaren
lead-do-unlock = lås upp
lead-do-lock = lås
lead-do-export = spara kopia
lead-do-import = hämta kopia
lead-do-least = minsta antal

lead-make-title = Skapa nyckeln
lead-make-intro = En lösenfras skyddar nyckeln om någon annan kommer åt datorn. Den går inte att återställa: glöms den är svaren borta.
lead-passphrase-new = Lösenfras (får vara tom)
lead-passphrase-again = Samma lösenfras en gång till
lead-passphrases-differ = Lösenfraserna är olika.
lead-least = Förseglade svar som krävs för ett medelvärde (minst { $least })
lead-least-title = Minsta antal förseglade svar
lead-least-intro = Ju fler som krävs, desto svårare är det att räkna ut vad en enskild har svarat.
lead-least-wrong = Skriv ett heltal, minst { $least }.
lead-made-title = Nyckeln är skapad
lead-made = Nu går det att svara så att bara projektledaren ser svaren. Nyckeln är upplåst tills sessionen stängs.

lead-unlock-title = Lås upp nyckeln
lead-unlock-intro = Nyckeln är sedan upplåst tills du låser den eller stänger sessionen.
lead-passphrase = Lösenfras
lead-unlocked = Nyckeln är upplåst. K och sedan l låser den.
lead-locked = Nyckeln är låst.
lead-export-title = Spara en kopia av nyckeln
lead-export-intro = Den som har kopian kan läsa de förseglade svaren. Har nyckeln en lösenfras gäller den också kopian.
lead-export-path = Mapp eller fil, till exempel ett USB-minne
lead-exported = Kopian ligger här: { $path }
lead-import-title = Hämta nyckeln från en kopia
lead-import-path = Filen med kopian
lead-passphrase-of-copy = Lösenfras, om kopian har en
lead-imported = Nyckeln finns nu på den här datorn och är upplåst.

lead-view-title = Projektledarens vy, omgång { $round }
lead-view-warning = Alla som ser skärmen ser det här. Dela den inte.
lead-view-how = Enter visar svaren.
lead-view-none = Inga förseglade svar i den här omgången.
lead-view-hidden = Omgången är stängd. Värdena visas först när de har avslöjats.
lead-view-group = Gruppens siffror med alla svar
lead-view-openly = har även svarat öppet
lead-view-times = { $count } förseglade svar
lead-view-aside = räknas inte
lead-view-capability = Förmåga
lead-view-n = n
lead-view-mean = medel
lead-view-sd = spr
lead-view-agreement = samst
lead-closed = Svar { $tag }
lead-closed-key = förseglat med en annan nyckel
lead-closed-damaged = skadat
lead-closed-foreign = hör inte till den här omgången
lead-closed-nobody = den som svarat finns inte i sessionen

seal-fault-key = sessionens nyckel är ingen giltig nyckel
seal-fault-secret = det är ingen hemlig nyckel
seal-fault-long = det är { $count } byte för långt
seal-fault-cipher = krypteringen misslyckades ({ $why })

lead-names-locked = Namnen visas först när projektledarens nyckel är upplåst: K i verkstad 3.
lead-names-intro = Alla som ser skärmen ser vems svaren är. Det gäller bara öppna svar; de förseglade står i projektledarens vy (K).
lead-count = { $count ->
    [one] 1 förseglat svar
   *[other] { $count } förseglade svar
  }

lead-fault-nowhere = Nyckeln finns inte på den här datorn: { $path }
lead-fault-locked = Nyckeln ligger under en lösenfras. Skriv den.
lead-fault-passphrase = Lösenfrasen stämmer inte.
lead-fault-other = Det är en annan nyckel än den som svaren är förseglade med.
lead-fault-damaged = Filen går inte att läsa som en nyckel: { $path }
lead-fault-seen = Andra kan läsa nyckeln (rättigheter { $mode }), så den används inte. Kör: chmod 600 { $path }
lead-fault-exists = Sessionen har redan en nyckel.
lead-fault-needed = { $count ->
    [one] Ett förseglat svar kan bara läsas med nyckeln som finns. Ingen ny kan ersätta den.
   *[other] { $count } förseglade svar kan bara läsas med nyckeln som finns. Ingen ny kan ersätta den.
  }
