### Lappar som kanske säger samma sak, ett par i taget.

alike-help = Liknande lappar
alike-key-open = liknande
alike-key-merge = samma sak
alike-key-apart = olika
alike-key-swap = byt plats
alike-key-next = nästa
alike-key-previous = föregående

alike-question = Säger de här två samma sak?
alike-upper = Överst
alike-lower = Läggs under
alike-sure = { $percent } % · { $word }
alike-same-words = samma ord
alike-very = mycket lika
alike-rather = ganska lika
alike-number = förslag { $number } av { $count }
alike-found = { $count ->
    [one] en liknande
   *[other] { $count } liknande
  }
alike-searching = söker liknande … { $percent } %

alike-merged = Den undre lappen ligger nu under den övre. u ångrar.
alike-apart = Det här paret kommer inte upp igen. u ångrar.
alike-wait = Lapparna jämförs fortfarande. Det som hittas visas här.
alike-none = Inga lappar liknar varandra så mycket att det är värt att fråga.
alike-done = Det finns inga fler par att fråga om. Esc går tillbaka till tavlan.
