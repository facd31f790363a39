### Kandidaterna i workshop 2: på väg till kartan.

candidates-key-become = gör till förmåga
candidates-key-part = del av en förmåga som finns
candidates-key-break = bryt ner i delar
candidates-key-goals = vilka mål den tjänar
candidates-key-doubt = skriv en öppen fråga
candidates-key-off = hör inte hemma på kartan, eller gör det ändå

candidates-one = Ställ dig på en kandidat.
candidates-none-ready = Här finns ingen kandidat som kan bli en förmåga: de är det redan, ligger under en annan, är nedbrutna eller hör inte hemma på kartan.
candidates-no-areas = Kartan har inga områden ännu. c samlar kandidater i en grupp, och b på gruppen gör den till ett område.
candidates-became-already = ”{ $name }” är en förmåga nu. Ändra den på kartan: Tab.

candidates-break-title = Bryt ner ”{ $name }”
candidates-break-intro = En del per rad. Den du bryter ner ligger kvar som ursprung till delarna.
candidates-parts = Delarna
candidates-broken-down = { $count ->
    [one] En del lades till. Den breda kandidaten ligger kvar som ursprung.
   *[other] { $count } delar lades till. Den breda kandidaten ligger kvar som ursprung.
  }
candidates-goals-title = { $count ->
    [one] Vilka mål tjänar kandidaten?
   *[other] Vilka mål tjänar de { $count } kandidaterna?
  }
candidates-off-title = { $count ->
    [one] Hör inte hemma på kartan
   *[other] { $count } som inte hör hemma på kartan
  }
candidates-off-intro = Den ligger kvar bland kandidaterna med sin anledning och kan tas in igen med O.
candidates-taken-off = { $count ->
    [one] En kandidat hör inte hemma på kartan. O tar in den igen.
   *[other] { $count } kandidater hör inte hemma på kartan. O tar in dem igen.
  }
candidates-back = { $count ->
    [one] Kandidaten är med igen.
   *[other] { $count } kandidater är med igen.
  }

candidates-area-title = Var på kartan hör ”{ $name }” hemma?
candidates-become-title = { $count ->
    [one] I vilket område blir den en förmåga?
   *[other] I vilket område blir de { $count } förmågor?
  }
candidates-new-area = Nytt område ”{ $name }” i { $category }
candidates-new-category = Nytt område ”{ $name }” i en ny kategori
candidates-category-name = Vad ska kategorin heta?
candidates-became = { $count ->
    [0] Området finns på kartan. Tab visar den.
    [one] En förmåga till på kartan. Tab visar den.
   *[other] { $count } förmågor till på kartan. Tab visar den.
  }
candidates-part-title = { $count ->
    [one] Vilken förmåga är den en del av?
   *[other] Vilken förmåga är de { $count } en del av?
  }
candidates-part-done = { $count ->
    [one] Kandidaten är nu en del av ”{ $name }”.
   *[other] { $count } kandidater är nu en del av ”{ $name }”.
  }

candidates-tag-became = blev förmågan ”{ $name }”
candidates-tag-off = hör inte hemma på kartan: { $reason }
candidates-tag-origin = { $count ->
    [one] nedbruten i en del
   *[other] nedbruten i { $count } delar
  }
candidates-tag-part = del av ”{ $name }”
candidates-tag-goals = tjänar { $goals }
candidates-tag-doubt = fråga: { $text }
candidates-tag-open = kandidat
candidates-cluster-is = Är området ”{ $name }” på kartan. b fyller på det.
candidates-cluster-not = Finns inte på kartan ännu. b gör gruppen till ett område.
candidates-about = Vad menas? Får vara tomt.
