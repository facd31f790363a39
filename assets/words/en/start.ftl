### Starting points for the map: faults in files, what is left aside, the preview.

start-fault-empty = The file is empty.
start-fault-no-capability = There is no capability in the file.
start-fault-too-large = The file is larger than { $most } MiB, more than any map needs. Save only the part that is to be read.
start-fault-no-file = This is no file. Name a file.
start-fault-unknown = The format is not known. What can be read is { $formats } and verkstad's own files.
start-fault-utf16 = The file is saved as UTF-16. Save it again as UTF-8.
start-fault-binary = The file is no text. Save it again as text in UTF-8.
start-fault-uneven = The row has { $fields } fields but the first line names { $columns } columns. Put quotes around a field that holds the delimiter.
start-fault-column-twice = The column “{ $name }” stands twice. Take one of them away.
start-fault-no-csv = The file cannot be read as CSV: { $why }
start-fault-no-column = No column is called “capability” (or förmåga, name, namn). The first line names: { $known }
start-fault-no-sheet = No sheet has a column called “capability” (or förmåga, name, namn) among its first rows. The sheets are called: { $known }
start-fault-locked = The workbook is protected by a password. Save a copy without one.
start-fault-old = The workbook is in an older format than XLSX. Save it as XLSX.
start-fault-other = The file is no workbook in XLSX format. Save it as XLSX or CSV.
start-fault-broken = The workbook is broken ({ $why }). Open it in the spreadsheet program and save it again.
start-fault-swollen = The workbook unpacks to more than any map needs. Copy the list into a new workbook.
start-fault-cell = The cell holds the error { $error }. Mend the formula or write the text instead.
start-fault-no-value = The cell holds a formula without a value. Open the workbook in the spreadsheet program and save it, or write the text instead.
start-fault-nameless = { $thing } has no name, or a name that cannot be seen.
start-fault-long-name = { $thing } has a name of { $length } characters. Shorten it to { $most } at most and let the description say the rest.
start-fault-long-about = The description has { $length } characters. Shorten it to { $most } at most.
start-fault-unnamed = Here is a description but no capability. Write the capability's name or take the description away.
start-fault-twice = “{ $name }” stands in the same area already ({ $first }). Take one of them away or give it another name.
start-fault-too-many = The file has more than { $most } { $things }. Divide it.
start-fault-text-table = Tables in text are not read. Save the list as CSV or write it with bullets.
start-fault-no-json = The file is no whole JSON file: { $why }
start-fault-no-object = The outermost should be an object with the list “capabilities”.
start-fault-missing = The field “{ $field }” is missing.
start-fault-no-words = The field “{ $field }” should be a text.
start-fault-no-list = The field “{ $field }” should be a list of at least one capability.
start-fault-no-entry = Here should be an object for a capability.
start-fault-no-id = The field “id” should be a whole number from 1.
start-fault-same-id = The number { $id } is used already ({ $first }). Give the capability a number of its own.
start-fault-unknown-word = “{ $word }” is no value of the field “{ $field }”. Those there are: { $known }.
start-fault-category-open = The file does not say which category the capabilities belong to. Name one with --category, for example one of these: { $known }
start-fault-more = … and { $count } more faults.

start-the-category = The category
start-the-area = The area
start-the-capability = The capability
start-things-category = categories
start-things-area = areas
start-things-capability = capabilities

start-remark-sheet = The sheet “{ $name }” is read.
start-remark-columns = Columns that are not read: { $names }
start-remark-carried = { $count ->
    [one] In one row empty fields are read as the row above.
   *[other] In { $count } rows empty fields are read as the row above.
  }
start-remark-unread = { $count ->
    [one] One row ({ $first }) says nothing in the columns that are read.
   *[other] { $count } rows say nothing in the columns that are read, the first is { $first }.
  }
start-remark-title = The heading “{ $title }” is read as the title of it all.
start-remark-deeper = { $count ->
    [one] One line ({ $first }) lies deeper than two levels below a category and becomes part of the description of the capability above.
   *[other] { $count } lines lie deeper than two levels below a category and become part of the description of the capability above. The first is { $first }.
  }
start-remark-loose = { $count ->
    [one] One line of text ({ $first }) belongs to no capability and is left aside.
   *[other] { $count } lines of text belong to no capability and are left aside. The first is { $first }.
  }
start-remark-empty-areas = { $count ->
    [one] One area has no capabilities.
   *[other] { $count } areas have no capabilities.
  }
start-remark-origin = The file says of itself: { $text }
start-remark-status = The app's own maturity (status) is left aside: it is no rating on this scale.
start-remark-addresses = { $count ->
    [one] One web address is left aside.
   *[other] { $count } web addresses are left aside.
  }
start-remark-goals = { $count ->
    [one] One link to a goal is left aside, as the goal is not here.
   *[other] { $count } links to goals are left aside, as the goals are not here.
  }
start-remark-doubts = { $count ->
    [one] One open question is left aside.
   *[other] { $count } open questions are left aside.
  }
start-remark-off = { $count ->
    [one] One capability off the other map is left aside.
   *[other] { $count } capabilities off the other map are left aside.
  }
start-remark-no-category = { $count ->
    [one] One capability without a category goes into “{ $name }”.
   *[other] { $count } capabilities without a category go into “{ $name }”.
  }
start-remark-no-area = { $count ->
    [one] One capability without an area goes into the area “{ $name }”.
   *[other] { $count } capabilities without an area go into the area “{ $name }”.
  }
start-remark-doubled = { $count ->
    [one] One new capability has the name of one that stands elsewhere already: { $names }
   *[other] { $count } new capabilities have the names of others on the map: { $names }
  }

start-area = No area yet
start-category = Capabilities
start-band-leading = Leading capabilities
start-band-core = Core capabilities
start-band-support = Supporting capabilities
start-why-add = Added from { $name }
start-why-replace = The map was replaced by { $name }

start-add = Add to the map
start-replace = Replace the map
start-categories = { $count ->
    [one] 1 category
   *[other] { $count } categories
  }
start-new = New: { $what }
start-there = There already: { $what }
start-back = Back on the map: { $what }
start-moved = Move with all that they carry: { $what }
start-described = Get a description: { $what }
start-undescribed = Keep their own description: { $what }
start-off = Go off the map with all that was said about them: { $what }
start-off-marks = { $what }, { $marks ->
    [one] 1 rating
   *[other] { $marks } ratings
  }
start-removed = Removed: { $what }
start-kept = Stay, because something belongs to them: { $what }
start-nothing = Nothing changes.
start-warnings = Worth knowing
start-notes = About the starting point
start-outline = How it is read (+ is new on the map)
start-outline-off = Goes off the map if it is replaced
start-outline-removed = Removed if the map is replaced

start-key = take over a map: template, file, other session
start-title = Starting points
start-intro = Where is the map to come from? Nothing changes before you have seen what it would mean.
start-template = The template: { $name }
start-blank = Blank map
start-session = Another session's map
start-file = A file
start-no-sessions = There is no other session.
start-path = Path of the file
start-file-intro = CSV or XLSX with the columns capability, area, category and about. Markdown or text with headings, bullets or indentation. JSON from the Capability Map App. Or another session. ~ is your home folder.
start-refused = The file is not taken
start-refused-intro = { $count ->
    [one] One fault. Nothing has changed.
   *[other] { $count } faults. Nothing has changed.
  }
start-preview = From { $name }
start-key-add = add
start-key-replace = replace the map
start-key-category = choose category
start-key-area = name of the area
start-new-category = A new category
start-taken = The map now has { $count ->
    [one] one capability
   *[other] { $count } capabilities
  }. u takes it back.
