### Verkstad 4: diagrammet över betydelse och mognad.

scatter-help = Betydelse: diagrammet
scatter-raise = höj mognadslinjen
scatter-lower = sänk mognadslinjen
scatter-right = betydelselinjen åt höger
scatter-left = betydelselinjen åt vänster
scatter-usual = linjerna som från början
scatter-spread = spridning för alla eller en
scatter-explain = så läses det

scatter-no-points = Ingen förmåga har ett medelvärde ännu.
scatter-is-usual = Linjerna ligger redan som från början.
scatter-at-end = Längre går linjen inte att flytta.
scatter-moved = { $lines } – viktigt: { $important_low } låg, { $important_high } hög; mindre viktigt: { $minor_low } låg, { $minor_high } hög

scatter-axis-maturity = mognad
scatter-dots-part = { $count } prickar
scatter-hands-part = { $count } händer
scatter-mean = medel { $mean }
scatter-sd = std { $sd }
scatter-no-sd = ingen spridning
scatter-no-sd-published = spridningen visas inte
scatter-answers = { $count } svar

scatter-field-important-low = viktigt, låg mognad
scatter-field-important-high = viktigt, hög mognad
scatter-field-minor-low = mindre viktigt, låg mognad
scatter-field-minor-high = mindre viktigt, hög mognad

scatter-same = samma ställe: { $keys }
scatter-near = på gränsen: { $why }
scatter-level-up = en deltagare ett steg upp ger ”{ $to }”
scatter-level-down = en deltagare ett steg ned ger ”{ $to }”
scatter-dot-up = en prick till ger ”{ $to }”
scatter-dot-down = en prick färre ger ”{ $to }”
scatter-hand-up = en hand till ger ”{ $to }”
scatter-hand-down = en hand färre ger ”{ $to }”

scatter-point = I diagrammet
scatter-in-field = Fält: { $name }. Linjerna ligger vid { $lines }.
scatter-bar = Stapeln visar en standardavvikelse åt vardera hållet: { $low }–{ $high }.
scatter-no-bar = Ingen stapel: { $why }.
scatter-beside = På samma ställe ligger också:
scatter-not-drawn = Förmågan har inget medelvärde och finns därför inte i diagrammet.

scatter-title = Så läses diagrammet
scatter-lines = Linjerna
scatter-lines-lie = Nu ligger de vid { $lines }. + och - flyttar mognadslinjen, i och I betydelselinjen. Punkten lägger tillbaka dem.
scatter-lines-usual-dots = Från början ligger mognadslinjen vid metodens målnivå ({ $target }, { $name }) och betydelselinjen vid medianen av de förmågor som har fått prickar. Det som ligger på en linje räknas som viktigt eller moget.
scatter-lines-usual-hands = Från början ligger mognadslinjen vid metodens målnivå ({ $target }, { $name }) och betydelselinjen vid medianen av de förmågor som någon har räckt upp handen för. Det som ligger på en linje räknas som viktigt eller moget.
scatter-field-count = { $count ->
    [one] { $count } förmåga – { $text }
   *[other] { $count } förmågor – { $text }
  }
scatter-signs = Tecknen
scatter-sign-number = Förmågans plats i rangordningen. Listan säger vilken det är.
scatter-sign-many = Så många förmågor ligger på samma ställe. Pilarna går igenom dem en i taget.
scatter-sign-near = På gränsen: minsta ändring i betydelse, eller en deltagare som svarar ett steg annorlunda, flyttar den till ett annat fält.
scatter-sign-focus = Den som är i fokus. Enter visar allt om den.
scatter-sign-bar = En standardavvikelse uppåt och nedåt från medelvärdet. a visar den för alla som har plats.
scatter-relation = Hänger betydelse och mognad ihop?
scatter-rho = Rho är Spearmans rangkorrelation: 1 när de viktigare alltid är de mognare, −1 när det är tvärtom och 0 när det ena inte säger något om det andra.
scatter-tied = Många förmågor har samma antal eller samma medelvärde. Det gör siffran osäker.
scatter-limits = Så sätts orden: från { $weak } är sambandet svagt, från { $clear } tydligt, från { $strong } starkt. Med färre än { $least } förmågor utläses inget alls, för då kan slumpen ensam ge höga tal.
scatter-study = I den studie som arbetssättet kommer från fanns inget samband. Ett samband säger inte heller vad som är orsak.

scatter-none = Inget tydligt samband mellan betydelse och mognad (rho { $rho }, n { $n })
scatter-weak-together = Svagt samband: det viktigare är ofta något mognare (rho { $rho }, n { $n })
scatter-weak-apart = Svagt samband: det viktigare är ofta något mindre moget (rho { $rho }, n { $n })
scatter-clear-together = Tydligt samband: det viktigare är oftast mognare (rho { $rho }, n { $n })
scatter-clear-apart = Tydligt samband: det viktigare är oftast mindre moget (rho { $rho }, n { $n })
scatter-strong-together = Starkt samband: ju viktigare, desto mognare (rho { $rho }, n { $n })
scatter-strong-apart = Starkt samband: ju viktigare, desto mindre moget (rho { $rho }, n { $n })
scatter-few = { $n } förmågor är för få för att utläsa ett samband (rho { $rho })
scatter-unknown-points = Det krävs minst två förmågor med medelvärde för att räkna ut ett samband
scatter-unknown-importance = Inget samband går att räkna ut: alla är lika viktiga
scatter-unknown-mean = Inget samband går att räkna ut: alla har samma medelvärde

scatter-report = Betydelse och mognad
scatter-report-lines = Linjer: mognad { $maturity }, betydelse { $importance }
scatter-report-near = på gränsen
