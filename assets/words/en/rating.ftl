### Rating: the ballot, the rater's own room and the sealed answer.

rating-key-hand-in = hand in
rating-key-only-unrated = unrated only
rating-key-overview = overview
rating-help-chooser = Who is rating?

rating-sees-live = The answers are kept in the session and show in the heat table at once.
rating-sees-hidden = The answers are kept in the session and show at the reveal, not before.
rating-sees-revealed = The round is revealed: answers are kept and show at once.

rating-walk-all = All capabilities are shown again.
rating-walk-unrated = { $count ->
    [one] Only the unrated one is shown.
   *[other] Only the { $count } unrated are shown.
  } o shows all again.
rating-none-left = No capability is unrated.
rating-state-handed-in = handed in
rating-state-unrated = only { $count } unrated
rating-overview-how = Enter goes to the capability, where digits rate. Esc back.
rating-not-in-overview = The overview does not show the level texts. Enter goes to the capability, where digits rate.

rating-nothing-yet = There is nothing to hand in yet: no capability is rated.
rating-some-left-question = { $count ->
    [one] One capability is unrated. Hand in all the same?
   *[other] { $count } capabilities are unrated. Hand in all the same?
  }
rating-some-left-intro = What is unrated does not count as zero; it does not count at all. n goes there. “Don’t know” (x) is an answer too.
rating-handed-in = The answers are handed in. Esc: the next rater.
rating-is-handed-in = The answers are handed in. Esc: the next rater.
rating-take-up-question = The answers are handed in. Change them all the same?
rating-take-up-intro = The ballot then counts as begun until i hands it in again.
rating-take-up-hidden = The ballot then counts as begun until i hands it in again. Its answers show on this screen as long as it is open.
rating-taken-up = The answers can be changed again. i hands them in.
rating-show-question = Show the answers of { $who } on this screen?
rating-show-intro = The round is hidden and the answers are handed in. Everybody who sees the screen will see them.
rating-edit = (changed a ballot)

rating-before = ◦ own answer last round: { $own } · bars: the whole group then
rating-private-label = Private: left out when the file is shared (Space)
rating-private-comment = Private comment: { $text }

rating-key-begin = begin
rating-key-rater = your name
rating-key-reach = shared or sealed
rating-key-seal-for = rate sealed
rating-help-rater = Your own room
rating-help-start = The start page

rating-line = Self-rating · round { $round }
rating-line-until = Self-rating · round { $round } · last day { $until }
rating-sees-shared = Shared: the project group may see the answers and whose they are.
rating-sees-sealed = Sealed: only the project lead can read the answers; kept encrypted.

rating-start-title = Rate for { $who }
rating-start-facts = { $count ->
    [one] One capability.
   *[other] { $count } capabilities.
  }
rating-start-until = The last day is { $until }.
rating-start-late = The last day was { $until }; the answers are taken but marked as late.
rating-start-rater = Rater: { $who }. n changes it.
rating-start-nobody = Rater: no name given. n writes down your name or role.
rating-start-who = Who may see the answers?
rating-start-turn = s changes it, until you hand in.
rating-start-how = Read what the capability means and choose the highest level where all of it is true, otherwise the lower one. The answers are kept on this computer with every key: stop when you like and go on later.
rating-start-bias = Those who rate themselves tend to end up too high, most of all the first time: we do not know what we do not know.
rating-start-go = Enter begins.
rating-start-go-on = Enter goes on.

rating-name-title = Who is rating?
rating-name-label = Name or role, for example head of IT
rating-name-intro = The name goes with the answers to whoever collects them. Leave it empty if you answer together.

rating-only-sealed = Answers are always sealed here. Shared ones are rated in the session: Esc, then Enter on the line.
rating-no-lead = The project lead has no key in this session, so answers can only be shared.
rating-no-lead-here = Sealed answers need the project lead’s key. K adds it.
rating-reach-handed-in = The answers are handed in. Open them again with i on the ballot, then this can be changed.
rating-too-long = The comments are { $count } bytes too long for a sealed answer. Shorten them.

rating-found-draft = { $answered } of { $of } are answered already and kept on this computer.
rating-found-handed = The answers are handed in. You can open and change them: i then hands them in anew.
rating-found-sealed = You have handed in a sealed answer already. Only the project lead can read it, so the ballot is empty here. Handing in again replaces it.
rating-found-in-the-way = A file that cannot be read lies in the place of the answers. It is left alone: move it away before you hand in.
rating-found-damaged = A draft could not be read and is kept as { $file }. The ballot is empty.
rating-quit = q quits. The draft stays.

rating-take-up-own = The file of answers stays as it is until i hands in anew.
rating-sealed-in = The sealed answer is in the session.
rating-draft-stays = The draft stays: S on the same line opens it again.
rating-file-title = The answers are handed in
rating-file-lies = The file of answers lies here:
rating-file-what-next = If that is a shared folder, you are done. Otherwise send the file to whoever invited you.
rating-file-sealed = Only the project lead can read it. The draft on this computer is gone.
rating-file-replaced = It replaces the answers that lay there before.

rating-no-folder = There is no folder { $path }. Make it, or name another one with --to.
rating-not-handed-in = Not handed in; the answers are still here. { $why }
rating-fault-store = { $why }. See to it that the folder is there and can be written to, or name another one with --to.
rating-fault-invitation = { $path } cannot be used as an invitation: { $why }. Ask whoever invited you to send it again.
rating-fault-missing = The invitation { $path } is missing. Put it beside the answers, or ask whoever invited you to send it again.
rating-fault-no-round = The round cannot be answered: it is over. Ask whoever invited you.
rating-fault-held = The ballot is open in another window already. Go on there, or close it first.
rating-fault-in-the-way = { $path } lies in the place of the answers: { $why }. Move the file away and hand in again.
rating-fault-foreign = { $path } lies in the place of the answers, with answers to another invitation. Move the file away and hand in again.
rating-fault-seal = The answers could not be sealed: { $why }
rating-handing-in = The answers are being handed in. The disk is slow: wait before you change anything.
rating-quit-waits = Waiting for the disk: the answers are being handed in to { $place }. q again quits anyway; they then stay as a draft on this computer.
rating-quit-session = the session
rating-fault-stopped = The disk does not answer. Try again.
rating-unread-large = the file is too large
rating-unread-incomplete = the file is not complete
rating-unread-edited = the file was changed by hand
rating-unread-damaged = line { $line }, column { $column }: { $text }
rating-unread-newer = a newer version of the program wrote it (format { $format })
rating-not-in-this-room = That is done in the session itself, not here.
