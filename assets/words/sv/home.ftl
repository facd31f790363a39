### Startskärmen: listan över sessioner.

home-title = Sessioner
home-motto = Mindre snack, mer verkstad.
home-open = öppna
home-new = ny session
home-example = exempel
home-open-path = öppna en fil
home-path = Sökväg till filen
home-trash = lägg i papperskorgen
home-untrash = hämta ur papperskorgen
home-new-title = Ny session
home-name = Vad ska sessionen heta?
home-method = Vilken metod ska den följa?
home-none = Det finns ingen session att välja.
home-trash-question = Lägga ”{ $name }” i papperskorgen?
home-trash-intro = Filen flyttas till papperskorgen och går att hämta tillbaka med u.
home-trashed = Sessionen ligger i papperskorgen. Hämta tillbaka den med u.
home-untrashed = Sessionen är tillbaka.
home-trash-empty = Papperskorgen är tom.
home-progress = { $goals } mål · { $capabilities } förmågor · { $rated }/{ $respondents } svar · { $choices } val
home-welcome = Välkommen. Här finns inga sessioner ännu.
home-welcome-example = e  öppnar ett färdigt exempel att titta runt i. Det går att ändra utan att något förstörs.
home-welcome-new = n  gör en ny session: fem workshoppar, från målbild till vald samverkan.
