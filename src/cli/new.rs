//! `verkstad new`: a session on a method's template map, written to a new file.

use std::path::PathBuf;

use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::{method, store};

use super::fault::CliFault;
use super::output::say;
use super::{args, respondents, surroundings};

/// Makes the session and prints where it is.
///
/// # Errors
/// Where there is such a file already, the method or the respondents are faulty, or the disk refuses.
pub(super) fn new(args: &args::New, lang: Option<Lang>) -> Result<(), CliFault> {
    let name = Plain::line(&args.name);
    if name.is_empty() {
        return Err(CliFault::Nameless);
    }
    let methods = method::find(args.method.as_deref(), surroundings::config().as_deref())?;
    let Some(method) = methods.into_iter().next() else { return Err(CliFault::Nameless) };
    let id = format!("{:016x}", surroundings::random());
    let mut session = Session::new(&id, name, lang.unwrap_or_else(surroundings::lang), method);
    if let Some(path) = &args.respondents {
        session.respondents = respondents::read(path)?;
    }
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(store::file_name(session.name.as_str())));
    store::create(&path, &session)?;
    say(&format!("{}\n", Plain::line(&path.display().to_string())))
}
