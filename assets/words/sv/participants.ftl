### participants
