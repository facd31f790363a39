### Rapporten.

report-round = omgång { $round }
report-goals = Målbild
report-heat-table = Mognad per förmåga
report-mean = medel
report-sd = std
report-agreement = enigh
report-rank = plats
report-highest = Högst mognad
report-lowest = Lägst mognad
report-ranking = Ordning att ta itu med
report-own-rank = Gruppens eget beslut, regeln gav plats { $place }
report-scenario = Scenario
report-participants = Med
report-lead = Leder
report-pilot = Pilotprojekt
report-hours-each = Egen tid per organisation
report-external = Köpta tjänster
report-other = Övriga kostnader
report-hours-once = Egen tid gemensamt
report-shares = Delarna räknas på den högre summan:
report-unshared = Utan egna invånare och därför utan del: { $names }

version-new-category = Ny kategori: ”{ $name }”
version-new-area = Nytt område: ”{ $name }”
version-new-capability = Ny förmåga: ”{ $name }”
version-renamed = ”{ $was }” heter nu ”{ $name }”
version-described = ”{ $name }” har fått en ny beskrivning
version-moved = ”{ $name }” flyttades från ”{ $from }” till ”{ $to }”
version-merged = ”{ $name }” blev en del av ”{ $into }”
version-merged-target = { $what }; där båda var skattade gäller nivån för ”{ $into }”
version-merged-lower = { $what }; där båda var skattade gäller den lägre nivån
version-merged-nothing = { $what }; inga skattningar fördes över
version-split = ”{ $name }” delades upp i { $parts }
version-part = ”{ $name }”
version-split-copied = { $what }; delarna började med dess skattningar
version-split-nothing = { $what }; delarna började utan skattningar
version-off = ”{ $name }” togs av kartan
version-back = ”{ $name }” lades tillbaka på kartan
version-removed = ”{ $name }” togs bort
version-title = Karta { $number }
version-rounds = { $count ->
    [one] omgång { $numbers }
   *[other] omgångarna { $numbers }
}
version-no-round = ingen omgång ännu
version-why = Varför: { $why }
version-during = { $why } (medan omgång { $round } pågick)
report-map = karta { $map } av { $newest }
report-versions = Kartans versioner
report-off = Skattat i omgången och nu utanför kartan: medel, antal skattningar, skäl
