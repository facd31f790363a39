//! `verkstad new`: a session on a method's template map, a blank one or one from a file, written to a new file.

use std::path::PathBuf;

use crate::domain::map::Map;
use crate::domain::plain::Plain;
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::{method, store};

use super::fault::CliFault;
use super::output::say;
use super::{args, map, respondents, surroundings};

/// Makes the session and prints where it is.
///
/// # Errors
/// Where there is such a file already, the method, the respondents or the map are faulty, or the disk refuses.
pub(super) fn new(args: &args::New, lang: Option<Lang>) -> Result<(), CliFault> {
    let name = Plain::line(&args.name);
    if name.is_empty() {
        return Err(CliFault::Nameless);
    }
    let methods = method::find(args.method.as_deref(), surroundings::config().as_deref())?;
    let Some(method) = methods.into_iter().next() else { return Err(CliFault::Nameless) };
    let id = format!("{:016x}", surroundings::random());
    let lang = lang.unwrap_or_else(surroundings::lang);
    let mut session = Session::new(&id, name, lang, method);
    if let Some(path) = &args.respondents {
        session.respondents = respondents::read(path)?;
    }
    if args.blank {
        session.map = Map::default();
        session.rounds = vec![Round::first(&session.map)];
    }
    if let Some(path) = &args.map {
        map::begin(&mut session, path, &args.filling)?;
    }
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(store::file_name(session.name.as_str())));
    store::create(&path, &session)?;
    say(&format!("{}\n", Plain::line(&path.display().to_string())))
}
