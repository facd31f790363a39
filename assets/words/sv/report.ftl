### Rapporten.

report-round = omgång { $round }
report-goals = Målbild
report-heat-table = Mognad per förmåga
report-mean = medel
report-sd = std
report-agreement = enigh
report-dots = prick
report-rank = plats
report-highest = Högst mognad
report-lowest = Lägst mognad
report-ranking = Ordning att ta itu med
report-own-rank = gruppens eget beslut, regeln gav plats { $place }
report-correlation = Samband mellan betydelse och mognad (Spearman): { $value }
report-scenario = Scenario
report-participants = Med
report-lead = Leder
report-pilot = Pilotprojekt
report-hours-each = Egen tid per organisation
report-external = Köpta tjänster
report-other = Övriga kostnader
report-unknown = okänt: { $posts }
report-dots-on = { $dots ->
    [one] { $dots } prick
   *[other] { $dots } prickar
}
report-start = Start
report-hours-once = Egen tid gemensamt
report-shares = Köpta tjänster fördelade efter invånare, räknat på den högre summan:
report-unshared = Utan egna invånare och därför utan del: { $names }
