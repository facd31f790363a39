### Answer files: collecting from a folder, what is said of each file.

collect-new = new answer
collect-new-sealed = new sealed answer
collect-newer = newer answer, takes the place of hand-in { $was }
collect-newer-sealed = newer sealed answer, takes the place of hand-in { $was }
collect-from = { $what } from { $who }
collect-twice = { $what }; the same person has answered twice, what was handed in last counts
collect-repeated = in the session already
collect-undone = was taken in and undone; it is taken in again when the file changes
collect-passed = left; another answer counts
collect-older = older than the answer that counts (hand-in { $held }); not taken in
collect-ended = round { $round } has ended; not taken in
collect-paper = about other capabilities than the round's; not taken in
collect-aside = the participant is set aside; not taken in
collect-other-session = belongs to another session
collect-no-round = for round { $round }, which the session does not have
collect-no-respondent = for a participant that the session does not have
collect-no-tag = belongs to no invitation
collect-rival = the same hand-in as the answer that counts, but with other content; choose which is to count
collect-copy-newer = copy from a sync conflict, newer than the answer that counts (hand-in { $held }); choose whether it is to count
collect-copy-alone = copy from a sync conflict, the original { $original } is missing; choose whether it is to count
collect-copy-rival = copy from a sync conflict with other content than the answer that counts; choose which is to count
collect-copy-older = copy from a sync conflict, older than the answer that counts; { $original } counts
collect-copy-same = copy with the same content as the answer that counts; it can be removed
collect-large = larger than 256 KiB, the most an answer file can be
collect-incomplete = incomplete: it ends before its checksum. If it is on its way in, waiting is enough; otherwise have it sent again
collect-edited = changed after it was handed in: the checksum is another's. Ask for a new one
collect-damaged = { $line }:{ $column }: { $text }
collect-newer-format = written by a newer version of the program (format { $format }); update to take it in
collect-irregular = no ordinary file (a link, a folder or something else); it is not opened
collect-unreadable = cannot be read: { $why }

collect-files = { $files ->
    [0] No answer files
    [one] One answer file
   *[other] { $files } answer files
  }
collect-taken = { $count ->
    [one] 1 taken in
   *[other] { $count } taken in
  }
collect-to-choose = { $count } to decide on
collect-faulty = { $count } that cannot be taken in
collect-nothing-new = nothing new
collect-unsettled = { $count } being written
collect-more = The folder is too large: only the first files were read.
collect-reading = reading { $count } answer files …
collect-take-hint = Choose with --take FILE, or remove the file that is not to count from the folder.
collect-no-such-file = { $file }: there is no such file to choose in the folder

invite-no-round = There is no open round to invite to.
invite-nobody = There is nobody to invite.
invite-kept = was there already
invite-again = written anew
invite-written = { $count ->
    [0] No new invitations in { $folder }.
    [one] One invitation written in { $folder }.
   *[other] { $count } invitations written in { $folder }.
  }
invite-by-names = The files are called after those they are for: everybody who sees the folder sees who is invited and who has answered.
invite-by-tags = The files' names do not tell whom an invitation is for; the table above does. Give everybody their own file.
invite-how = Whoever is invited opens the file with verkstad rate FILE. The answer is put beside the invitation.

collect-key = collect answers
invite-key = invite
collect-ask-title = Collect answers from a folder
collect-ask-intro = The folder is looked at each second while the session is open. Whole answers are taken in, the newest of each rater; u takes back all that came in at once. Nothing in the folder is changed.
collect-ask-folder = Folder
collect-watching = Watching for answers in { $folder }.
collect-stopped = No longer watching for answers in { $folder }.
collect-away = The folder cannot be read just now: { $why }
collect-title = Answers in { $folder }
collect-key-take = let the file count
collect-key-leave = leave the file
collect-key-stop = stop watching
collect-told = Enter chooses nothing: t lets the file count, l leaves it. Esc closes.
collect-nothing-here = There is nothing to choose for this file.
collect-word-choose = choose
collect-word-faulty = not possible
collect-word-taken = taken in
collect-word-quiet = done
invite-title = Invitations
invite-ask-title = Rate maturity in round { $round }
invite-ask-intro = Everybody gets a file of their own, with the map, the scale and the texts but nobody else's answers. Several raters for a participant: verkstad invite --raters.
invite-ask-folder = Folder for the invitations
invite-ask-names = How are the files to be called?
invite-choice-tags = By chance: the names do not tell who is invited
invite-choice-names = After the participants: everybody who sees the folder sees who has answered
