### Varför något inte gick, och vad en ändring var.

refused-missing = { $what } finns inte.
refused-taken = { $what } finns redan.
refused-used = { $what } används fortfarande av { $by }.
refused-other-sheet = { $what } hör till lapparna i en annan workshop.
refused-nameless = Det behövs ett namn.
refused-beyond = Längre går det inte.
refused-round-ended = Omgång { $round } är avslutad. Starta en ny för att skatta igen.
refused-begun = Omgång { $round } har redan fått svar på andra villkor. Starta en ny omgång för att ändra dem.
refused-not-in-round = { $what } ingår inte i omgång { $round }.
refused-rated = { $what } har redan skattats.
refused-aside = Deltagaren är ställd åt sidan.
refused-apart = { $what } är undanlagd och kan inte ligga ihop med andra lappar.
refused-no-dots = Alla { $dots } prickar är redan placerade.
refused-too-many-on-one = Högst { $dots } prickar på en och samma förmåga.
refused-off-the-map = { $what } är borttagen från kartan.
refused-no-reason = Det behövs ett skäl.
refused-circle = { $what } kan inte höra till sig själv.
refused-same-letter = Två deltagare kan inte ha samma bokstav ({ $letter }).
refused-two-leads = { $what } kan inte leda: någon annan leder redan.
refused-milestone-circle = Milstolparna ”{ $others }” och ”{ $last }” skulle vänta på varandra.
refused-milestone-itself = Milstolpen ”{ $what }” kan inte vänta på sig själv.
refused-no-threat = Risken behöver ett hot: skriv vad som kan hända.
refused-no-scenario = Metoden har inget scenario { $number }.
refused-unchanged = Det är så redan.
refused-out-of-range = Värdet { $value } går inte här.
refused-ends-early = Milstolpen { $what } slutar innan den börjar.
refused-twice = Milstolpen { $what } finns två gånger.
refused-no-phase = Det finns ingen milstolpe { $what }.
refused-amount = { $what } är inget belopp.

edit-several = ({ $count ->
    [one] en ändring
   *[other] { $count } ändringar
  })
edit-added = (lade till { $what })
edit-changed = (ändrade { $what })
edit-removed = (tog bort { $what })
edit-moved = (flyttade { $what })
edit-rated = ({ $what } → { $mark })
edit-commented = (kommentar till { $what })
edit-dots = (prickar: { $what } → { $dots })
edit-handed = (prickar från en svarsfil)
edit-hands = (händer: { $what } → { $hands })
edit-target = (mål för { $what })
edit-rules = (gruppens regler)
edit-judged = (beslut om { $what })
edit-round = (omgång { $round })
edit-session = (sessionens uppgifter)
edit-hint = (dolt råd)
edit-lead = (projektledarens nyckel)

thing-note = lappen ”{ $name }”
thing-cluster = gruppen ”{ $name }”
thing-goal = målet ”{ $name }”
thing-category = kategorin ”{ $name }”
thing-area = området ”{ $name }”
thing-capability = ”{ $name }”
thing-version = kartans version { $name }
thing-round = omgång { $name }
thing-ballot = svaren från { $name }
thing-sealed = ett förseglat svar
thing-release = det som offentliggjorts i omgång { $round }
thing-choice = valet för ”{ $name }”
thing-proposal = förslaget ”{ $name }”

hand-edited-reason = Filen har ändrats utanför programmet och är öppen för läsning.
hand-edited-intro = Filens innehåll går att läsa men kontrollsumman stämmer inte: någon har ändrat den för hand. Det här skiljer sig från den senast sparade:
hand-edited-accept = Godta ändringarna och fortsätt arbeta i filen?
hand-edited-accepted = Ändringarna är godtagna och filen är sparad.
no-such-key = { $key } gör ingenting här. ? visar alla tangenter.
no-session = Ingen session är öppen.
paste-not-here = Det går inte att klistra in något här.
