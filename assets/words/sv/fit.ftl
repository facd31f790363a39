### Verkstad 5: vad siffrorna säger om varje scenario. En fingervisning, aldrig ett beslut.

fit-note = En fingervisning. Gruppen avgör.
fit-open = Räknat på de öppna svaren.
fit-for = Siffrorna talar för
fit-partly = Siffrorna talar delvis för
fit-against = Siffrorna talar emot
fit-unsaid = Siffrorna säger inget än
fit-withheld = Svaren som behövs finns inte i den här kopian
fit-short-for = för
fit-short-partly = delvis
fit-short-against = emot
fit-short-unsaid = inget än
fit-short-withheld = saknas i kopian
fit-no-conditions = Metoden anger inga villkor i siffror.
fit-or = eller
fit-above = { $count } av { $of } på nivå { $level } eller högre
fit-below = { $count } av { $of } på nivå { $level } eller lägre
fit-on = { $count } av { $of } på nivå { $level }
fit-share = { $counted }, { $share } %
fit-alike = { $count } av { $of } inom ett steg från medianen, { $share } %
fit-alike-who = { $counted }: { $who }
fit-width = nivå { $lowest } till { $highest }, { $width } steg
fit-no-width = alla på nivå { $level }, 0 steg
fit-mean = medel { $mean }
fit-leaders = { $count ->
    [one] 1 säger sig kunna leda
   *[other] { $count } säger sig kunna leda
  }
fit-no-leaders = ingen säger sig kunna leda
fit-least = minst { $bound }
fit-most = högst { $bound }
fit-between = { $least } till { $most }
fit-exactly = ska vara { $bound }
fit-steps = { $bound } steg
fit-what-above = nivå { $level } eller högre
fit-what-below = nivå { $level } eller lägre
fit-what-on = nivå { $level }
fit-what-alike = lika nivåer
fit-what-width = spridning
fit-what-mean = medel
fit-unknown = { $what }: går inte att säga än
fit-unknown-lead = vem som kan leda: ingen har svarat
fit-withheld-lead = vem som kan leda: svaren finns inte i den här kopian
