### Förslag om kartan: skrivs i workshop 4, tas om hand i workshop 2.

proposals-key-write = föreslå ändring av kartan
proposals-key-list = förslag om kartan
proposals-title = Förslag om kartan
proposals-write-title = Föreslå en ändring av kartan
proposals-field = Förslag
proposals-field-about = Gäller
proposals-about = förmågan ”{ $name }”
proposals-about-map = kartan som helhet
proposals-empty-text = Skriv vad ni föreslår.
proposals-written = { $count ->
    [one] Förslaget är sparat. Det tas om hand i workshop 2 (p).
   *[other] Förslaget är sparat. { $count } förslag väntar i workshop 2 (p).
  }
proposals-none = Inga förslag om kartan finns.
proposals-waiting = { $count ->
    [one] Ett förslag från workshop 4 väntar: p
   *[other] { $count } förslag från workshop 4 väntar: p
  }
proposals-open = Väntar
proposals-done = Åtgärdat
proposals-declined = Avböjt
proposals-dated = Skrivet { $date }
proposals-answer = Svar: { $text }
proposals-key-done = åtgärdat
proposals-key-decline = avböj
proposals-key-reopen = väntar igen
proposals-key-reword = ändra text
proposals-key-remove = ta bort
proposals-settled = Förslaget är redan avgjort: o låter det vänta igen.
proposals-is-open = Förslaget väntar redan.
proposals-done-title = Åtgärdat
proposals-done-field = Vad gjordes? (kan vara tomt)
proposals-decline-title = Avböj förslaget
proposals-decline-field = Varför?
proposals-reword-title = Ändra förslaget
proposals-do = Gör ändringen på kartan, så är förslaget åtgärdat:
proposals-do-rename = ändra orden
proposals-do-split = dela upp
proposals-do-merge = slå ihop
proposals-do-move = flytta
proposals-do-take-off = ta av kartan
proposals-do-new = ny förmåga
