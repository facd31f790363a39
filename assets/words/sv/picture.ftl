### Kartan som bild: hur nära man står, vad siffrorna är, och råd om kartan.

picture-key-zoom = zooma
picture-key-nearer = närmare
picture-key-farther = längre bort
picture-nearest = Närmare går det inte.
picture-farthest = Längre bort går det inte.
picture-empty-area = tomt, n fyller på
picture-empty-category = tom, N gör ett område
picture-areas = Områden: antal förmågor, ? öppna frågor.
picture-areas-rated = Områden: antal förmågor, ? öppna frågor. Till höger medel i omgång { $round }.
picture-figures = Siffror: mål som förmågan tjänar, · inget, ? öppen fråga.
picture-figures-rated = Siffror: medel i omgång { $round }, mål som förmågan tjänar, · inget, ? öppen fråga.

advice-key-hide = dölj rådet
advice-none = Det finns inget råd att dölja.
advice-large-map = { $count } förmågor är många att skatta och skymmer helheten; { $many } räcker ofta. Slå ihop, eller skatta i två pass. H döljer.
advice-hidden = Rådet visas inte mer.
