### Files and saving.

store-io = { $path }: { $error }
store-exists = { $path }: there is a file of that name already.
store-held = { $path } is open for { $holder }.
store-damaged = The file is damaged. { $fault }
store-newer = The file was written by a newer version of the program. Update and open it again.
store-no-comparison = (There is no backup to compare with.)
store-held-by = { $holder } has the session open. Here it can only be read.
store-protected = The file is write-protected. Here it can only be read.
store-no-lock = The folder cannot be written to ({ $why }). Changes cannot be saved.
store-journal-in-the-way = A journal of another file is in the way ({ $why }). Here it can only be read.
store-failing-journal = edits do not reach the disk
store-failing-out-of-step = the writer is out of step
store-failing-file = the whole file cannot be written, the edits are in the journal
store-failing-backup = the backup cannot be written
store-recovered = { $edits ->
    [one] One edit that had not reached the file is restored.
   *[other] { $edits } edits that had not reached the file are restored.
  }
store-torn = The last line of the journal was unfinished; it had never been shown as saved.
store-journal-damaged = The journal is damaged on line { $line }; later edits could not be restored.
store-journal-gap = The journal does not follow on the file; edit { $number } and later could not be restored.
store-journal-foreign = The journal does not belong to this file and was not used.
store-journal-unread = The journal could not be read: { $why }
store-older-format = The session was made with an older version. The file as it was is kept as { $path }.
store-journal-aside = The old journal is kept as { $path }.
store-added = new
store-removed = removed
store-changed = changed
store-reordered = another order
store-restore-question = Restore the newest sound backup?
store-restore-intro = The backup holds edits up to number { $edit }. The damaged file is kept under another name.
store-theirs = Somebody else replaced the file while it was open. That version is kept as { $path }.
