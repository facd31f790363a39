# The risks of a choice

risks-section = Risks
risks-help = Risks
risks-none = No risks are written down yet. Press n to write the first, or i to fetch a list from a file.
risks-head-id = id
risks-head-threat = threat
risks-head-value = before
risks-head-after = after
risks-head-measure = measure
risks-head-owner = owner
risks-taken = to be taken
risks-not-taken = not to be taken
risks-threat = Threat: what may happen?
risks-vulnerability = Vulnerability: what makes it possible?
risks-consequence = Consequence: what would it lead to?
risks-grades = Consequence and probability, 1–5, for example 4 3
risks-measure = Measure
risks-decided = The measure is to be taken
risks-owner = Owner
risks-grades-after = After the measure, for example 2 2 (empty: not estimated)
risks-new-title = New risk
risks-change-title = Change risk { $id }
risks-bad-grades = Write two numbers from 1 to 5: consequence and probability.
risks-no-row = There is no risk to change.
risks-key-new = new risk
risks-key-change = change
risks-key-remove = remove
risks-key-when = before/after measures
risks-key-picture = list/matrix
risks-key-import = fetch from a file
risks-key-export = save as a file
risks-matrix-before = Before measures
risks-matrix-after = After measures
risks-axis-consequence = consequence
risks-axis-probability = probability
risks-summary = { $count ->
    [one] 1 risk
   *[other] { $count } risks
} · high (15–25): { $high } · medium (6–12): { $medium } · low (1–5): { $low }
risks-value = risk value { $consequence } × { $probability } = { $value }
risks-value-after = after the measure { $consequence } × { $probability } = { $value }
risks-value-would = with the measure it would be { $consequence } × { $probability } = { $value }
risks-label-vulnerability = vulnerability
risks-label-consequence = consequence
risks-label-measure = measure
risks-import-title = Fetch risks from a file
risks-import-intro = CSV with the columns threat, consequence grade and probability; also id, vulnerability, consequence, measure, taken, owner, consequence grade after and probability after. A risk with an id that is there already is replaced.
risks-import-preview = Risks from { $file }
risks-import-new = { $count ->
    [one] 1 new risk
   *[other] { $count } new risks
}
risks-import-changed = { $count ->
    [one] 1 risk is replaced
   *[other] { $count } risks are replaced
}
risks-import-same = { $count ->
    [one] 1 is the same already
   *[other] { $count } are the same already
}
risks-import-others = { $count ->
    [one] 1 row is of another choice and is passed over
   *[other] { $count } rows are of other choices and are passed over
}
risks-imported-counts = New: { $new } · replaced: { $changed } · the same already: { $same } · rows of other choices: { $others }
risks-import-take = fetch
risks-imported = { $count ->
    [one] 1 risk fetched.
   *[other] { $count } risks fetched.
}
risks-import-nothing = All risks of the file are there already and the same.
risks-export-title = Save the risks as CSV
risks-export-intro = The file opens in a spreadsheet and can be fetched back. A file that is there already is not overwritten.
risks-exported = The risks are saved in { $file }.
risks-export-exists = There is a file { $file } already. Choose another name.
risks-path = Path

risks-fault-column = The column “{ $name }” is missing. The first line names: { $known }
risks-fault-threat = The row does not say what may happen. Write the threat or take the row away.
risks-fault-grade = “{ $said }” is no grade. Write a whole number from 1 to 5.
risks-fault-no-grade = A grade is missing. Write a whole number from 1 to 5.
risks-fault-half = Consequence and probability belong together: one of them is missing here.
risks-fault-value = The risk value is given as { $said } but the grades come to { $value }. Mend what is wrong, or leave the value empty.
risks-fault-yes = “{ $said }” is neither yes nor no.
risks-fault-id = “{ $said }” cannot be an id: it needs a letter or a digit at least.
risks-fault-twice = Id { $id } stands at { $first } already. Give the rows different ids.
risks-fault-many = The list has more than { $most } risks. Divide it.
risks-fault-no-row = The list has no rows for this choice below the names of the columns.

# The columns of the file

risks-csv-choice = choice
risks-csv-id = id
risks-csv-threat = threat
risks-csv-vulnerability = vulnerability
risks-csv-consequence = consequence
risks-csv-grade = consequence grade
risks-csv-probability = probability
risks-csv-value = risk value
risks-csv-measure = measure
risks-csv-taken = taken
risks-csv-owner = owner
risks-csv-grade-after = consequence grade after
risks-csv-probability-after = probability after
risks-csv-value-after = risk value after
risks-csv-yes = yes
risks-csv-no = no
