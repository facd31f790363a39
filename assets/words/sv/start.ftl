### Utgångspunkter för kartan: fel i filer, vad som lämnas utanför, förhandsvisning.

start-fault-empty = Filen är tom.
start-fault-no-capability = Det finns ingen förmåga i filen.
start-fault-too-large = Filen är större än { $most } MiB, mer än någon karta behöver. Spara bara den del som ska läsas.
start-fault-no-file = Det här är ingen fil. Ange en fil.
start-fault-unknown = Formatet känns inte igen. Det som kan läsas är { $formats } och verkstads egna filer.
start-fault-utf16 = Filen är sparad som UTF-16. Spara den igen som UTF-8.
start-fault-binary = Filen är ingen text. Spara den igen som text i UTF-8.
start-fault-uneven = Raden har { $fields } fält men den första raden namnger { $columns } kolumner. Sätt citattecken runt ett fält som innehåller skiljetecknet.
start-fault-column-twice = Kolumnen ”{ $name }” finns två gånger. Ta bort den ena.
start-fault-no-csv = Filen går inte att läsa som CSV: { $why }
start-fault-no-column = Ingen kolumn heter ”förmåga” (eller capability, namn, name). Den första raden namnger: { $known }
start-fault-no-sheet = Inget blad har en kolumn som heter ”förmåga” (eller capability, namn, name) bland de första raderna. Bladen heter: { $known }
start-fault-locked = Arbetsboken är skyddad med lösenord. Spara en kopia utan lösenord.
start-fault-old = Arbetsboken är i ett äldre format än XLSX. Spara den som XLSX.
start-fault-other = Filen är ingen arbetsbok i formatet XLSX. Spara den som XLSX eller CSV.
start-fault-broken = Arbetsboken är trasig ({ $why }). Öppna den i kalkylprogrammet och spara den på nytt.
start-fault-swollen = Arbetsboken packas upp till mer än någon karta behöver. Kopiera listan till en ny arbetsbok.
start-fault-cell = Cellen innehåller felet { $error }. Rätta formeln eller skriv texten i stället.
start-fault-no-value = Cellen innehåller en formel utan värde. Öppna arbetsboken i kalkylprogrammet och spara den, eller skriv texten i stället.
start-fault-nameless = { $thing } saknar namn, eller har ett namn som inte syns.
start-fault-long-name = { $thing } har ett namn på { $length } tecken. Korta det till högst { $most } och låt beskrivningen säga resten.
start-fault-long-about = Beskrivningen är på { $length } tecken. Korta den till högst { $most }.
start-fault-unnamed = Här finns en beskrivning men ingen förmåga. Skriv förmågans namn eller ta bort beskrivningen.
start-fault-twice = ”{ $name }” finns redan i samma område ({ $first }). Ta bort den ena eller ge den ett annat namn.
start-fault-too-many = Filen har fler än { $most } { $things }. Dela den.
start-fault-text-table = Tabeller i text läses inte. Spara listan som CSV eller skriv den som punktlista.
start-fault-no-json = Filen är ingen hel JSON-fil: { $why }
start-fault-no-object = Ytterst ska det stå ett objekt med listan ”capabilities”.
start-fault-missing = Fältet ”{ $field }” saknas.
start-fault-no-words = Fältet ”{ $field }” ska vara en text.
start-fault-no-list = Fältet ”{ $field }” ska vara en lista med minst en förmåga.
start-fault-no-entry = Här ska det stå ett objekt för en förmåga.
start-fault-no-id = Fältet ”id” ska vara ett heltal från 1.
start-fault-same-id = Numret { $id } används redan ({ $first }). Ge förmågan ett eget nummer.
start-fault-unknown-word = ”{ $word }” är inget värde för fältet ”{ $field }”. De som finns är { $known }.
start-fault-category-open = Filen säger inte vilken kategori förmågorna hör till. Ange en med --category, till exempel någon av dessa: { $known }
start-fault-more = … och { $count } fel till.

start-the-category = Kategorin
start-the-area = Området
start-the-capability = Förmågan
start-things-category = kategorier
start-things-area = områden
start-things-capability = förmågor

start-remark-sheet = Bladet ”{ $name }” läses.
start-remark-columns = Kolumner som inte läses: { $names }
start-remark-carried = { $count ->
    [one] På en rad läses tomma fält som raden ovanför.
   *[other] På { $count } rader läses tomma fält som raden ovanför.
  }
start-remark-unread = { $count ->
    [one] En rad ({ $first }) säger inget i de kolumner som läses.
   *[other] { $count } rader säger inget i de kolumner som läses, den första är { $first }.
  }
start-remark-title = Rubriken ”{ $title }” läses som titel på alltsammans.
start-remark-deeper = { $count ->
    [one] En rad ({ $first }) ligger djupare än två nivåer under en kategori och blir en del av beskrivningen av förmågan ovanför.
   *[other] { $count } rader ligger djupare än två nivåer under en kategori och blir en del av beskrivningen av förmågan ovanför. Den första är { $first }.
  }
start-remark-loose = { $count ->
    [one] En rad text ({ $first }) hör inte till någon förmåga och tas inte med.
   *[other] { $count } rader text hör inte till någon förmåga och tas inte med. Den första är { $first }.
  }
start-remark-empty-areas = { $count ->
    [one] Ett område har inga förmågor.
   *[other] { $count } områden har inga förmågor.
  }
start-remark-origin = Filen säger om sig själv: { $text }
start-remark-status = Appens egen mognad (status) tas inte med: den är ingen skattning på den här skalan.
start-remark-addresses = { $count ->
    [one] En webbadress tas inte med.
   *[other] { $count } webbadresser tas inte med.
  }
start-remark-goals = { $count ->
    [one] En koppling till ett mål tas inte med, eftersom målet inte finns här.
   *[other] { $count } kopplingar till mål tas inte med, eftersom målen inte finns här.
  }
start-remark-doubts = { $count ->
    [one] En öppen fråga tas inte med.
   *[other] { $count } öppna frågor tas inte med.
  }
start-remark-off = { $count ->
    [one] En förmåga utanför den andra kartan tas inte med.
   *[other] { $count } förmågor utanför den andra kartan tas inte med.
  }
start-remark-no-category = { $count ->
    [one] En förmåga utan kategori hamnar i ”{ $name }”.
   *[other] { $count } förmågor utan kategori hamnar i ”{ $name }”.
  }
start-remark-no-area = { $count ->
    [one] En förmåga utan område hamnar i området ”{ $name }”.
   *[other] { $count } förmågor utan område hamnar i området ”{ $name }”.
  }
start-remark-doubled = { $count ->
    [one] En ny förmåga har samma namn som en som redan finns på annan plats: { $names }
   *[other] { $count } nya förmågor har samma namn som andra på kartan: { $names }
  }

start-area = Ännu utan område
start-category = Förmågor
start-band-leading = Ledningsförmågor
start-band-core = Kärnförmågor
start-band-support = Stödförmågor
start-why-add = Tillagt från { $name }
start-why-replace = Kartan ersattes med { $name }

start-add = Lägg till på kartan
start-replace = Ersätt kartan
start-categories = { $count ->
    [one] 1 kategori
   *[other] { $count } kategorier
  }
start-new = Nytt: { $what }
start-there = Finns redan: { $what }
start-back = Kommer tillbaka på kartan: { $what }
start-moved = Flyttas med allt de har: { $what }
start-described = Får en beskrivning: { $what }
start-undescribed = Behåller sin egen beskrivning: { $what }
start-off = Går av kartan med allt som sagts om dem: { $what }
start-off-marks = { $what }, { $marks ->
    [one] 1 skattning
   *[other] { $marks } skattningar
  }
start-removed = Tas bort: { $what }
start-kept = Står kvar, för att något hör till dem: { $what }
start-nothing = Ingenting ändras.
start-warnings = Att tänka på
start-notes = Om utgångspunkten
start-outline = Så här läses den (+ är nytt på kartan)
start-outline-off = Går av kartan om den ersätts
start-outline-removed = Tas bort om kartan ersätts

start-key = hämta en karta: mall, fil, annan session
start-title = Utgångspunkter
start-intro = Varifrån ska kartan komma? Ingenting ändras förrän du har sett vad det skulle innebära.
start-template = Mallen: { $name }
start-blank = Tom karta
start-session = En annan sessions karta
start-file = En fil
start-no-sessions = Det finns ingen annan session.
start-path = Sökväg till filen
start-file-intro = CSV eller XLSX med kolumnerna förmåga, område, kategori och beskrivning. Markdown eller text med rubriker, punkter eller indrag. JSON från Capability Map App. Eller en annan session. ~ är hemkatalogen.
start-refused = Filen tas inte emot
start-refused-intro = { $count ->
    [one] Ett fel. Ingenting har ändrats.
   *[other] { $count } fel. Ingenting har ändrats.
  }
start-preview = Från { $name }
start-key-add = lägg till
start-key-replace = ersätt kartan
start-key-category = välj kategori
start-key-area = områdets namn
start-new-category = En ny kategori
start-taken = Kartan har nu { $count ->
    [one] en förmåga
   *[other] { $count } förmågor
  }. u tar tillbaka.
