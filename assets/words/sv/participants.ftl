### Deltagarna: organisationer och deras folk.

participants-adopt = hämta färdig lista
participants-adopted = { $count ->
    [one] En deltagare tillagd.
   *[other] { $count } deltagare tillagda.
  }
participants-adopt-none = Metodens deltagare är redan med.
participants-new = ny deltagare
participants-edit = ändra
participants-people = personer
participants-aside = ställ åt sidan
participants-remove = ta bort
participants-move-up = flytta upp
participants-move-down = flytta ned
participants-shared = delas av
participants-session-name = byt namn på sessionen
participants-none = Det finns ingen deltagare att välja.
participants-form-new = Ny deltagare
participants-form-edit = Ändra deltagare
participants-form-people = Personer från { $name }
participants-field-name = Namn
participants-field-short = Kortnamn (2–6 tecken)
participants-field-inhabitants = Invånare (tomt om det inte är en kommun)
participants-field-people = En person per rad. Efter komma: rollen.
participants-field-session = Sessionens namn
participants-shared-title = Vilka delar { $name }?
participants-column-letter = bokst.
participants-column-name = namn
participants-column-short = kort
participants-column-inhabitants = invånare
participants-column-people = personer
participants-column-rated = skattat
participants-has-answered = Har svarat och går inte att ta bort. a ställer åt sidan i stället.
participants-is-aside = åt sidan
participants-shared-by = delas av { $names }
participants-empty = Här finns inga deltagare ännu.
participants-empty-adopt = s  hämtar metodens färdiga lista ({ $count } deltagare).
participants-empty-new = n  lägger till en organisation i taget.
participants-empty-skip = 1–5 med g eller F-tangenterna går till workshopparna. Deltagare kan läggas till när som helst.
participants-letters = Svar visas under bokstav, aldrig under namn. Bokstaven är slumpad.
