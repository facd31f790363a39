//! Where in a whole list a thing must stand to have a given place among its own kin.
//!
//! Areas of all categories share one list, as do capabilities of all areas, on the map and off it.

use crate::domain::refusal::Refusal;

/// The index, in `list` without what `skip` names, at which a thing lands as number `index` among its `kin`.
///
/// # Errors
/// [`Refusal::Beyond`] where there are fewer kin than `index`.
pub(super) fn landing<T>(
    list: &[T],
    skip: impl Fn(&T) -> bool,
    kin: impl Fn(&T) -> bool,
    index: usize,
) -> Result<usize, Refusal> {
    let rest: Vec<&T> = list.iter().filter(|it| !skip(it)).collect();
    let places: Vec<usize> =
        rest.iter().enumerate().filter(|(_, it)| kin(it)).map(|(place, _)| place).collect();
    match places.get(index) {
        Some(place) => Ok(*place),
        None if index == places.len() => Ok(places.last().map_or(rest.len(), |last| last + 1)),
        None => Err(Refusal::Beyond { index, length: places.len() }),
    }
}

#[cfg(test)]
mod tests {
    use super::landing;
    use crate::domain::refusal::Refusal;

    #[test]
    fn a_thing_lands_among_its_kin() {
        // Kin are the letters a; x stands for strangers; m is what moves.
        let cases = [
            ("axa", 0, Ok(0)),
            ("axa", 1, Ok(2)),
            ("axax", 2, Ok(3)),
            ("maxa", 1, Ok(2)),
            ("xx", 0, Ok(2)),
            ("axa", 3, Err(Refusal::Beyond { index: 3, length: 2 })),
        ];
        for (list, index, want) in cases {
            let list: Vec<char> = list.chars().collect();
            assert_eq!(landing(&list, |c| *c == 'm', |c| *c == 'a', index), want, "{list:?} {index}");
        }
    }
}
