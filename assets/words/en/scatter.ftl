### Workshop 4: the scatter of importance against maturity.

scatter-help = Importance: the scatter
scatter-raise = raise the maturity line
scatter-lower = lower the maturity line
scatter-right = importance line to the right
scatter-left = importance line to the left
scatter-usual = lines as to begin with
scatter-spread = spread of all or of one
scatter-explain = how to read it

scatter-no-points = No capability has a mean yet.
scatter-is-usual = The lines lie as to begin with already.
scatter-at-end = The line cannot be moved any further.
scatter-moved = { $lines } – important: { $important_low } low, { $important_high } high; less important: { $minor_low } low, { $minor_high } high

scatter-axis-maturity = maturity
scatter-dots-part = { $count } dots
scatter-hands-part = { $count } hands
scatter-mean = mean { $mean }
scatter-sd = sd { $sd }
scatter-no-sd = no spread
scatter-no-sd-published = spread not shown
scatter-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  }

scatter-field-important-low = important, low maturity
scatter-field-important-high = important, high maturity
scatter-field-minor-low = less important, low maturity
scatter-field-minor-high = less important, high maturity

scatter-same = same spot: { $keys }
scatter-near = on the border: { $why }
scatter-level-up = one respondent a level higher makes it “{ $to }”
scatter-level-down = one respondent a level lower makes it “{ $to }”
scatter-dot-up = one dot more makes it “{ $to }”
scatter-dot-down = one dot less makes it “{ $to }”
scatter-hand-up = one hand more makes it “{ $to }”
scatter-hand-down = one hand less makes it “{ $to }”

scatter-point = In the scatter
scatter-in-field = Field: { $name }. The lines lie at { $lines }.
scatter-bar = The bar shows one standard deviation to each side: { $low }–{ $high }.
scatter-no-bar = No bar: { $why }.
scatter-beside = In the same spot are also:
scatter-not-drawn = The capability has no mean, so it is not in the scatter.

scatter-title = How to read the scatter
scatter-lines = The lines
scatter-lines-lie = They lie at { $lines } now. + and - move the maturity line, i and I the importance line. The full stop puts them back.
scatter-lines-usual-dots = To begin with, the maturity line lies at the method’s target level ({ $target }, { $name }) and the importance line at the median of the capabilities that have dots. What lies on a line counts as important or mature.
scatter-lines-usual-hands = To begin with, the maturity line lies at the method’s target level ({ $target }, { $name }) and the importance line at the median of the capabilities that somebody raised a hand for. What lies on a line counts as important or mature.
scatter-field-count = { $count ->
    [one] { $count } capability – { $text }
   *[other] { $count } capabilities – { $text }
  }
scatter-signs = The signs
scatter-sign-number = The capability’s place in the ranking. The list says which one it is.
scatter-sign-many = So many capabilities lie in one spot. The arrows go through them one by one.
scatter-sign-near = On the border: the least change in importance, or one respondent answering one level differently, moves it to another field.
scatter-sign-focus = The one in focus. Enter shows all about it.
scatter-sign-bar = One standard deviation up and down from the mean. a shows it for all that have room.
scatter-relation = Do importance and maturity go together?
scatter-rho = Rho is Spearman’s rank correlation: 1 when the more important are always the more mature, −1 when it is the other way round, and 0 when one says nothing about the other.
scatter-tied = Many capabilities have the same number or the same mean. That makes the figure uncertain.
scatter-limits = How the words are chosen: from { $weak } the link is weak, from { $clear } clear, from { $strong } strong. With fewer than { $least } capabilities nothing is read out of it, since chance alone can give high figures then.
scatter-study = The study that this way of working comes from found no link. Nor does a link say what causes what.

scatter-none = No clear link between importance and maturity (rho { $rho }, n { $n })
scatter-weak-together = Weak link: the more important are often a little more mature (rho { $rho }, n { $n })
scatter-weak-apart = Weak link: the more important are often a little less mature (rho { $rho }, n { $n })
scatter-clear-together = Clear link: the more important are mostly more mature (rho { $rho }, n { $n })
scatter-clear-apart = Clear link: the more important are mostly less mature (rho { $rho }, n { $n })
scatter-strong-together = Strong link: the more important, the more mature (rho { $rho }, n { $n })
scatter-strong-apart = Strong link: the more important, the less mature (rho { $rho }, n { $n })
scatter-few = { $n } capabilities are too few to read a link out of (rho { $rho })
scatter-unknown-points = It takes at least two capabilities with a mean to work out a link
scatter-unknown-importance = No link can be worked out: all are equally important
scatter-unknown-mean = No link can be worked out: all have the same mean

scatter-report = Importance and maturity
scatter-report-lines = Lines: maturity { $maturity }, importance { $importance }
scatter-report-near = on the border
