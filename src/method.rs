//! Methods as files: read, checked as a whole, and from then on trusted.
//!
//! [`read`] turns the bytes of a file into a [`Method`] in which every reference holds, every text stands in both
//! languages and every figure makes sense, or into all the faults of the file together, each with its place and its
//! cure. Whoever has a `Method` from here need not check it again. It knows no session.

mod check;
mod find;

use serde::Deserialize;

use crate::domain::method::Method;
use crate::source::{self, Fault, Faults, Positions};

pub use find::{FindError, find};

/// Version of the format of method files that this program reads.
pub const FORMAT: u32 = 1;

/// Name under which faults of the shipped method are reported.
const SHIPPED: &str = "workshops/digital-motor.ron";

/// Faults that are reported of one file, at most.
const MOST: usize = 200;

/// Reads and checks a method; `file` is the name that faults are reported under.
///
/// # Errors
/// All faults, in the order of the file. A file that is not of the shape of a method has a single one.
pub fn read(bytes: &[u8], file: &str) -> Result<Method, Faults> {
    let text = source::text(bytes).map_err(|fault| Faults::new(file, vec![fault]))?;
    let method: Method =
        source::parse(bytes).map_err(|fault| Faults::new(file, vec![newer(text).unwrap_or(fault)]))?;
    let wrongs = check::method(&method);
    if wrongs.is_empty() {
        return Ok(method);
    }
    let positions = Positions::of(text);
    let mut places: Vec<_> =
        wrongs.iter().map(|wrong| (positions.find(&wrong.path), wrong.text.as_str())).collect();
    places.sort_by_key(|(place, _)| *place);
    let mut list: Vec<Fault> =
        places.iter().take(MOST).map(|(place, words)| source::fault_at(text, *place, words)).collect();
    if let Some((place, _)) = places.get(MOST) {
        let more = format!("and at least {} more faults from here on", places.len() - MOST);
        list.push(source::fault_at(text, *place, more));
    }
    Err(Faults::new(file, list))
}

/// The method that comes with the program.
///
/// # Errors
/// Its faults; a test sees to it that it has none.
pub fn shipped() -> Result<Method, Faults> {
    read(include_bytes!("../workshops/digital-motor.ron"), SHIPPED)
}

/// What to say of a file that is not understood because a newer program made it.
fn newer(text: &str) -> Option<Fault> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }

    let head: Head = source::parse(text.as_bytes()).ok()?;
    let words = check::format(head.format)?;
    Some(source::fault_at(text, Positions::of(text).find("format"), words))
}

#[cfg(test)]
mod tests;
