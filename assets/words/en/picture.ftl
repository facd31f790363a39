### The map as a picture: how near one stands, what the figures are, and advice about the map.

picture-key-zoom = zoom
picture-key-nearer = nearer
picture-key-farther = farther
picture-nearest = This is as near as it gets.
picture-farthest = This is as far as it gets.
picture-empty-area = empty, n adds
picture-empty-category = empty, N makes an area
picture-areas = Areas: number of capabilities, ? open questions.
picture-areas-rated = Areas: number of capabilities, ? open questions. At the right the mean in round { $round }.
picture-figures = Figures: goals that the capability serves, · none, ? open question.
picture-figures-rated = Figures: mean in round { $round }, goals that the capability serves, · none, ? open question.

advice-key-hide = hide the advice
advice-none = There is no advice to hide.
advice-large-map = { $count } capabilities are many to rate and blur the picture; some { $many } often do. Merge, or rate in two sittings. H hides this.
advice-hidden = The advice is not shown any more.
