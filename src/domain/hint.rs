//! Advice that the program gives by itself, and that a group has read and put away for good.
//!
//! Which hints there are stands here, so that a session can say which of them are hidden; when one is shown and what it
//! says is known above.

use serde::{Deserialize, Serialize};

/// A piece of advice that can be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Hint {
    /// There are many capabilities on the map.
    LargeMap,
    /// Who rates the own organisation rates it high, the first time above all.
    RateLow,
    /// At the reveal one looks at the spread before the mean.
    SpreadFirst,
    /// A mean is read together with its number of answers and their agreement.
    MeanAndSpread,
    /// Later rounds often come out lower, and that is learning.
    LaterIsLower,
    /// The list of what is to be done has grown long.
    MuchToDo,
}
