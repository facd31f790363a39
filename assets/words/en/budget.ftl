### Workshop 5: the posts and totals of a budget, and how the cost is shared.

budget-key-cut = next layout
budget-key-cut-back = previous layout
budget-key-sums = show the arithmetic
budget-key-new = new item
budget-key-amend = change the item
budget-key-remove = remove the item
budget-key-earlier = move the item up
budget-key-later = move the item down
budget-key-rate = hourly rate
budget-key-rule = share by …
budget-key-weigh = enter a share
budget-key-unit = what use is counted in
budget-key-owners = the owners' inhabitants
budget-help-sharing = Sharing

budget-cut-posts = Items
budget-cut-cross = Kind × phase × year
budget-cut-phases = Phases
budget-cut-kinds = Kind
budget-cut-years = Year
budget-cut-organisations = Organisations

budget-unit-kr = kr
budget-unit-tkr = tkr
budget-unit-mkr = Mkr
budget-kind-hours = own time
budget-kind-external = bought
budget-kind-other = other
budget-external = Bought services
budget-other = Other costs
budget-money = To pay
budget-worth = Own time in money, { $rate }
budget-cost = Time and money
budget-short-each = Hours/org
budget-short-once = Hours, once
budget-short-hours = Hours, all
budget-short-external = Bought
budget-short-other = Other
budget-all = All
budget-short-share = Shared part
budget-short-worth = Time in money
budget-rate = { $rate } kr/h
budget-organisations = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
  }
budget-unknown-named = unknown ({ $posts })
budget-no-phase = no milestone
budget-cost-line = { $hours } per organisation · { $money } in all
budget-more-columns = ← → more columns

budget-own-hours = Own hours
budget-own-posts = Own items
budget-own-share = Share of what is common
budget-common = Not allocated yet
budget-unnamed = Those who join
budget-common-about = No organisation has taken this on yet: hours given once for all, and money that nobody has a weight to share by.

budget-empty = The budget has no items. n writes a new one.
budget-no-posts = The budget has no items yet. n writes a new one.
budget-no-further = The item cannot be moved further.
budget-in-posts = Items are changed in the Items list. c leads there.

budget-new-title = New budget item
budget-field-hours = Hours: 75 · 25–75 · 4 × 3 (workshops × hours) · ? if nobody knows
budget-field-money = Amount: 200 tkr · 100–150 tkr · 1.5 Mkr · 75 000 kr · ? if nobody knows
budget-field-per = Counted
budget-field-phase = Phase
budget-field-year = Which year of the pilot?
budget-year-bad = Write the year as a number from 1 to 255.
budget-per-organisation = for each organisation
budget-per-once = once for all
budget-understood = Read as { $amount }

budget-read-number = Expected a number where it says { $text }. Write for example 150, 1,500 or 37.5.
budget-read-unit = Does not know { $text }. Write h, kr, tkr or Mkr.
budget-read-units = Both figures must be in the same unit.
budget-read-either = { $text } could be thousands or decimals. Write 1 500 or 1,5.
budget-read-decimals = { $text } has more than six decimals.
budget-read-large = The figure is too large. A larger unit, for example Mkr?
budget-read-workshops = Workshops are written as number × hours, for example 4 × 3 h.
budget-read-not-hours = Own time is counted in hours, but the amount is money.
budget-read-not-money = The amount is in hours, but this kind is counted in money.

budget-rate-title = What does an hour count as?
budget-rate-field = Kronor per hour
budget-rate-intro = Holds for every budget of the session. Hours show as before, and beside them what they are worth. Empty field: hours stay hours.
budget-rate-bad = Write whole kronor, for example 650, or leave the field empty.

budget-sums-title = How it is counted: { $what }
budget-sums-post = { $amount } – { $name }, year { $year }
budget-sums-shared = Shared { $rule }: { $sum }
budget-sums-low = lowest: { $sum }
budget-sums-high = highest: { $sum }
budget-sums-no-part = The organisation has nothing to count a part by and therefore does not share.
budget-sums-rounding = Everyone gets their whole kronor, and the kronor left over go one each to the largest remainders. That is why the parts add up exactly.

budget-by-inhabitants = by inhabitants
budget-by-equally = equally
budget-by-own = by own shares
budget-by-usage = by use
budget-by-usage-of = by use ({ $unit })
budget-share-intro = What is bought or paid once for all, { $sum }, is shared { $rule }.
budget-share-sum = Sum { $sum }. The parts add up to exactly that.
budget-share-own = Items that each organisation pays for itself are not in this. They show under Budget, Organisations.
budget-unshared = Nobody who joins has a weight to share by. { $sum } is not shared.
budget-without-own = Do not share, no share of their own is written: { $names }
budget-without-usage = Do not share, no use is written: { $names }
budget-owners-offered = o counts { $unit } by the inhabitants of { $owners }, who own the unit.
budget-owners-counted = { $unit } counts by the inhabitants of { $owners }, who own the unit. o changes that.
budget-owners-none = No shared unit that joins lacks inhabitants and has owners that do not join themselves.
budget-owners-other = That matters only where the cost is shared by inhabitants. m changes the rule.
budget-weigh-other = Shares are written only where the cost is shared by own shares or by use. m changes the rule.
budget-unit-other = Use is counted only where the cost is shared by use. m changes the rule.
budget-weight = Shares
budget-usage = Use
budget-own-title = How large is the share of { $name }?
budget-own-intro = Whole numbers, for example 1 and 2, or 30 and 70. The share is the number divided by everyone's sum. Empty field: the organisation does not share.
budget-usage-title = How much does { $name } use?
budget-usage-intro = A whole number, for example tickets per year. Empty field: the organisation does not share.
budget-weight-bad = Write a whole number, or leave the field empty.
budget-unit-title = What is use counted in?
budget-unit-field = For example tickets per year

budget-report-bears = What each one bears
budget-no-part = Have no part of what is common, Sharing shows why: { $names }
