### Att skatta: formuläret, skattarens eget rum och det förseglade svaret.

rating-key-hand-in = lämna in
rating-key-only-unrated = bara oskattade
rating-key-overview = översikt
rating-help-chooser = Vem skattar?

rating-sees-live = Svaren sparas i sessionen och syns genast i värmetabellen.
rating-sees-hidden = Svaren sparas i sessionen. Tills omgången visas syns bara hur långt ni kommit.
rating-sees-revealed = Omgången är visad: svaren sparas i sessionen och syns genast i värmetabellen.

rating-walk-all = Alla förmågor visas igen.
rating-walk-unrated = { $count ->
    [one] Bara den oskattade visas.
   *[other] Bara de { $count } oskattade visas.
  } o visar alla igen.
rating-none-left = Ingen förmåga är oskattad.
rating-state-handed-in = inlämnat
rating-state-unrated = bara { $count } oskattade
rating-overview-how = Enter går till förmågan, där siffrorna skattar. Esc tillbaka.
rating-not-in-overview = Översikten visar inte nivåtexterna. Enter går till förmågan, där siffrorna skattar.

rating-nothing-yet = Det finns inget att lämna in än: ingen förmåga är skattad.
rating-some-left-question = { $count ->
    [one] En förmåga är oskattad. Lämna in ändå?
   *[other] { $count } förmågor är oskattade. Lämna in ändå?
  }
rating-some-left-intro = Det oskattade räknas inte som noll, det räknas inte alls. n går dit. ”Vet ej” (x) är också ett svar.
rating-handed-in = Svaren är inlämnade. Esc: nästa skattare.
rating-is-handed-in = Svaren är inlämnade. Esc: nästa skattare.
rating-take-up-question = Svaren är inlämnade. Ändra dem ändå?
rating-take-up-intro = Formuläret räknas då som påbörjat tills i lämnar in det igen.
rating-take-up-hidden = Formuläret räknas då som påbörjat tills i lämnar in det igen. Svaren syns på den här skärmen så länge det är öppet.
rating-taken-up = Svaren går att ändra igen. i lämnar in dem.
rating-show-question = Visa svaren från { $who } på den här skärmen?
rating-show-intro = Omgången är dold och svaren är inlämnade. Alla som ser skärmen får då se dem.
rating-edit = (ändrade ett formulär)

rating-before = ◦ eget svar förra omgången: { $own } · staplarna: hela gruppen då
rating-private-label = Privat: följer inte med när filen delas (mellanslag)
rating-private-comment = Privat kommentar: { $text }
