### Workshop 5: who takes part in a chosen scenario, and what the group expects of it.

commitment-section = Commitment
commitment-expected = Effects
commitment-help = Commitment
commitment-help-expected = Effects

commitment-key-joins = joins
commitment-key-leads = leads
commitment-key-considers = considering
commitment-key-declines = declines
commitment-key-clears = clear
commitment-key-said = who said so
commitment-key-more = more are needed
commitment-key-fewer = fewer are needed
commitment-key-write = write

commitment-leads = leads
commitment-joins = joins
commitment-considers = considering
commitment-declines = declines
commitment-silent = not answered
commitment-no-longer-leads = Only one can lead: { $name } now joins.

commitment-head-who = Organisation
commitment-head-stance = Answer
commitment-head-date = Date
commitment-head-said = Said by
commitment-nobody = There is nobody to ask. F6 adds participants.
commitment-aside = no longer counted
commitment-earlier = scenario { $number }: { $answer }
commitment-earlier-none = before the choice: { $answer }
commitment-no-scenario = No scenario is chosen. Answers go with the first one that is.
commitment-tally-yes = { $yes } of { $of } yes
commitment-tally-no = { $count } no
commitment-tally-considering = { $count } considering
commitment-tally-silent = { $count } not answered
commitment-least-reached = At least { $least } needed: reached.
commitment-least-missing = At least { $least } needed: { $missing } missing.
commitment-least-own = { $said } The scenario says { $number }.
commitment-least-none = The scenario needs nobody.
commitment-withheld = { $count ->
    [0] Nobody has joined.
    [one] 1 organisation has joined. Which one it is and what the others answer is not in this copy.
   *[other] { $count } organisations have joined. Which they are and what the others answer is not in this copy.
  }
commitment-label-tally = Answers
commitment-no-answer = Give an answer first.
commitment-no-row = Put the cursor on an organisation.
commitment-fewest = Fewer than 1 is not possible.
commitment-no-least = Choose a scenario first.

commitment-all-answered = All have answered.
commitment-said-title = Who answered for { $name }?
commitment-said-pick = Takes part for the organisation
commitment-said-other = somebody else
commitment-said-name = Name, if it is somebody else
commitment-said-only = Name
commitment-said-date = Date (YYYY-MM-DD)
commitment-said-people = Taking part for the organisation: { $names }

commitment-effects = Effects and consequences
commitment-steering = Steering and democracy
commitment-legal = Legal form
commitment-label-effects = Effects
commitment-label-steering = Steering
commitment-label-legal = Legal
commitment-unwritten = nothing written yet
commitment-write = e writes what you expect.
commitment-guidance = To think of with { $scenario }
commitment-no-guidance = The method says nothing of this for { $scenario }.
commitment-guidance-first = Choose a scenario, and the method’s guidance stands here.
commitment-question-effects = What effects do you expect?
commitment-question-steering = What risks to steering and democracy do you see?
commitment-question-legal = What legal form do you have in mind?

commitment-report-answers = Answers
commitment-report-said = { $said }, { $date }
commitment-report-leaderless = Somebody must lead, and nobody has said it does.
