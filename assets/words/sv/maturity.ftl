### Verkstad 3: välja vem som skattar, skatta, värmetabell, värmekarta och omgångar.

maturity-key-scale = skatta
maturity-key-dont-know = vet ej
maturity-key-clear = ta bort svaret
maturity-key-comment = kommentar
maturity-key-next-unrated = nästa oskattade
maturity-key-previous-unrated = föregående oskattade
maturity-key-search = sök förmåga
maturity-key-another = en skattare till
maturity-key-rounds = omgångar
maturity-key-end = avsluta eller öppna omgången
maturity-key-fold = fäll ihop
maturity-key-to-chooser = skatta
maturity-key-to-table = tabell
maturity-key-to-map = värmekarta
maturity-key-previous-view = föregående vy

maturity-round = Omgång { $number }, { $state }
maturity-open = öppen
maturity-ended = avslutad
maturity-progress = { $answered } av { $of }
maturity-respondents = { $answered }/{ $of } har svarat
maturity-left = { $count ->
    [0] klart
    [one] 1 kvar
   *[other] { $count } kvar
  }
maturity-dont-know = vet ej
maturity-not-rated = inte skattad
maturity-hidden = svarat, visas inte än
maturity-hidden-cells = ▪ ett svar, vems visas inte

maturity-choose-how = Skatta er själva: den högsta nivå där allt stämmer. L visar lektionen.
maturity-choose-rater = Här skattar flera. Välj vem på raderna under.
maturity-another-title = En skattare till för { $who }
maturity-another-name = Namn eller roll, till exempel IT-chef
maturity-another-intro = Den nya skattaren får ett eget formulär. Värdet som räknas blir medelvärdet av alla skattare.
maturity-unnamed = utan namn
maturity-nobody = Ingen deltar ännu. F6 lägger till dem som ska skatta.
maturity-no-capabilities = Kartan är tom. F2 går till förmågorna, där den fylls.
maturity-no-round = Det finns ingen omgång. N startar en.
maturity-nothing-there = Det finns ingenting här ännu.
maturity-not-here = Välj först vem som skattar: Enter öppnar formuläret.
maturity-no-respondent-here = Välj först vem det gäller.
maturity-not-in-round = Omgången gäller ingen av förmågorna på kartan. N startar en ny.

maturity-all-true = Stämmer allt? Annars { $lower }
maturity-lowest = Ingenting av det finns
maturity-unrated-advice = Välj den högsta nivå där allt stämmer, annars den lägre.
maturity-same-as-before = förra omgången
maturity-comment-shown = Kommentar: { $text }
maturity-comment-title = Kommentar från { $who }
maturity-comment-label = Tom kommentar tas bort.
maturity-all-rated = { $count ->
    [one] Den enda förmågan är skattad.
   *[other] Alla { $count } är skattade.
  } i lämnar in.
maturity-some-left = Sist i listan. { $count ->
    [one] En är oskattad
   *[other] { $count } är oskattade
  }: n går dit.
maturity-areas = Områden

maturity-mean = medel
maturity-sd = std
maturity-n = n
maturity-agreement = enighet
maturity-group-row = Ställ markören på en förmåga för att skatta. Enter fäller ihop eller ut gruppen.
maturity-several-raters = { $who } har flera skattare. Öppna rätt formulär under ”Vem skattar?”.
maturity-cell-value = { $who }: { $value }
maturity-cell-mean = { $mean } (medel av { $raters } skattare)
maturity-group-figures = { $count ->
    [one] en förmåga
   *[other] { $count } förmågor
  } · medel { $mean } · Enter fäller ihop eller ut

maturity-about-mean = Medelvärde { $mean } av { $n } svarande ({ $raters } skattningar)
maturity-about-sd = Spridning (standardavvikelse) { $sd }
maturity-about-agreement = Enighet { $agreement } (1 är full enighet, 0 är hälften i var ände)
maturity-about-level = { $level } { $name }: { $count }
maturity-about-area = { $count ->
    [one] En förmåga
   *[other] { $count } förmågor
  }, medelvärde { $mean }
maturity-about-members = Förmågorna
maturity-about-counts = Så fördelar sig svaren
maturity-about-comments = Kommentarer
maturity-scale-title = Skalan

maturity-rounds-title = Visa en omgång
maturity-end-question = Avsluta omgång { $number }?
maturity-end-intro = Svaren ligger kvar men går inte att ändra förrän omgången öppnas igen.
maturity-reopen-question = Öppna omgång { $number } igen?
maturity-reopen-intro = Svaren går då att ändra igen.
maturity-search-title = Sök förmåga
maturity-map-now = karta { $map }
maturity-map-since = karta { $map }, { $count ->
    [one] en ändring
   *[other] { $count } ändringar
  } sedan dess
maturity-rounds-maps = Vad som har ändrats på kartan visas med f i workshop 2.
maturity-map = karta { $map }/{ $newest }
