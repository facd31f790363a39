### The first screen: the list of sessions.

home-title = Sessions
home-motto = Less talk, more doing.
home-open = open
home-new = new session
home-example = example
home-open-path = open a file
home-path = Path of the file
home-trash = put in the trash
home-untrash = take out of the trash
home-new-title = New session
home-name = What is the session to be called?
home-method = Which method is it to follow?
home-none = There is no session to choose.
home-trash-question = Put “{ $name }” in the trash?
home-trash-intro = The file is moved to the trash folder and can be fetched back with u.
home-trashed = The session is in the trash. Fetch it back with u.
home-untrashed = The session is back.
home-trash-empty = The trash is empty.
home-progress = { $goals } goals · { $capabilities } capabilities · { $rated }/{ $respondents } rated · { $choices } choices
home-welcome = Welcome. There are no sessions here yet.
home-welcome-example = e  opens a finished example to look around in. It can be changed without harm.
home-welcome-new = n  makes a new session: five workshops, from target picture to chosen collaboration.
