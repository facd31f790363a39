### The project lead's key: what it is for, how it lies, and the lead's own view.

lead-key = the project lead's key
lead-title = The project lead's key
lead-what = Whoever answers can choose that only the project lead sees the answers. They are then sealed with the lead's key before they are saved, and the session file can be shared with the whole group.
lead-parts = The key has two parts. The public part is kept in the session and seals answers. The secret part opens them and lies only here: { $path }
lead-loss = Without the secret part nobody can read the sealed answers, nor can we who made the program. If this computer breaks or the passphrase is forgotten, they are gone.
lead-loss-do = So save a copy as soon as there is a key, on a USB stick or in a colleague's safe.
lead-public = The public part
lead-is-open = The secret part lies on this computer, without a passphrase: { $path }
lead-is-locked = The secret part lies on this computer, under a passphrase: { $path }
lead-is-unlocked = The key is unlocked until you lock it or close the session.
lead-is-nowhere = The secret part is not on this computer (it should lie here: { $path }). Fetch it from the copy. Without a copy the sealed answers can never be read.
lead-sealed-count = { $count ->
    [0] No sealed answers yet.
    [one] 1 sealed answer.
   *[other] { $count } sealed answers.
  }
lead-needs = A mean with sealed answers is shown only when at least { $least } of them are in it.

lead-do-make = make the key
lead-do-view = show the answers
lead-do-unlock = unlock
lead-do-lock = lock
lead-do-export = save a copy
lead-do-import = fetch a copy
lead-do-least = least number

lead-make-title = Make the key
lead-make-intro = A passphrase protects the key if somebody else gets at the computer. It cannot be recovered: if it is forgotten, the answers are gone.
lead-passphrase-new = Passphrase (may be empty)
lead-passphrase-again = The same passphrase once more
lead-passphrases-differ = The passphrases differ.
lead-least = Sealed answers needed for a mean (at least { $least })
lead-least-title = Least number of sealed answers
lead-least-intro = The more are needed, the harder it is to work out what one of them said.
lead-least-wrong = Write a whole number, at least { $least }.
lead-made-title = The key is made
lead-made = From now on people can answer so that only the project lead sees it. The key is unlocked until the session is closed.

lead-unlock-title = Unlock the key
lead-unlock-intro = The key then stays unlocked until you lock it or close the session.
lead-passphrase = Passphrase
lead-unlocked = The key is unlocked. K and then l locks it.
lead-locked = The key is locked.
lead-export-title = Save a copy of the key
lead-export-intro = Whoever has the copy can read the sealed answers. If the key has a passphrase, so has the copy.
lead-export-path = Folder or file, for example on a USB stick
lead-exported = The copy is here: { $path }
lead-import-title = Fetch the key from a copy
lead-import-path = The file with the copy
lead-passphrase-of-copy = Passphrase, if the copy has one
lead-imported = The key is on this computer now, and unlocked.

lead-view-title = The project lead's view, round { $round }
lead-view-warning = Everybody who sees the screen sees this. Do not share it.
lead-view-how = Enter shows the answers.
lead-view-none = No sealed answers in this round.
lead-view-hidden = The round is closed. Its values are shown once they have been revealed.
lead-view-group = The group's figures with all answers
lead-view-openly = has answered openly too
lead-view-times = { $count } sealed answers
lead-view-aside = not counted
lead-view-capability = Capability
lead-view-n = n
lead-view-mean = mean
lead-view-sd = sd
lead-view-agreement = agr
lead-closed = Answer { $tag }
lead-closed-key = sealed with another key
lead-closed-damaged = damaged
lead-closed-foreign = does not belong to this round
lead-closed-nobody = whoever answered is not in the session

seal-fault-key = the session’s key is not a valid key
seal-fault-secret = it is not a secret key
seal-fault-long = it is { $count } bytes too long
seal-fault-cipher = the encryption failed ({ $why })

lead-names-locked = Names are shown only when the project lead's key is unlocked: K in workshop 3.
lead-names-intro = Everybody who sees the screen sees whose the answers are. That goes for open answers only; the sealed ones are in the project lead's view (K).
lead-count = { $count ->
    [one] 1 sealed answer
   *[other] { $count } sealed answers
  }

lead-fault-nowhere = The key is not on this computer: { $path }
lead-fault-locked = The key lies under a passphrase. Type it.
lead-fault-passphrase = The passphrase is not right.
lead-fault-other = This is another key than the one the answers are sealed with.
lead-fault-damaged = No key can be read from this file: { $path }
lead-fault-seen = Others can read the key (rights { $mode }), so it is not used. Run: chmod 600 { $path }
lead-fault-exists = The session has a key already.
lead-fault-needed = { $count ->
    [one] One sealed answer can be read only with the key there is. No new one can take its place.
   *[other] { $count } sealed answers can be read only with the key there is. No new one can take its place.
  }
