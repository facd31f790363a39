//! `verkstad map`: a map from a file, added to a session's or put in its place, as one edit and after a preview.

use std::path::Path;

use crate::domain::apply::apply;
use crate::domain::draft::same;
use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::outline::{Blocked, Fault, Faults, Filling, Outline, Preview, Said, Ways, file};
use crate::store;

use super::fault::CliFault;
use super::output::{complain, say};
use super::{apply as edits, args};

/// Says what taking over a map comes to, and does it.
///
/// # Errors
/// With all faults of the file, or where the session cannot be changed; it is then as it was.
pub(super) fn map(args: &args::Map, lang: Option<Lang>) -> Result<(), CliFault> {
    let ways = if args.replace { Ways::Replace } else { Ways::Add };
    if args.dry_run {
        let reading = store::read(&args.session)?;
        let session = reading.desk.session();
        let lang = lang.unwrap_or(session.language);
        return say(&told(&preview(session, &args.file, &args.filling, lang)?, session, ways, lang));
    }
    let mut words = String::new();
    edits::change(&args.session, |desk| {
        let session = desk.session();
        let lang = lang.unwrap_or(session.language);
        let preview = preview(session, &args.file, &args.filling, lang)?;
        words = told(&preview, session, ways, lang);
        Ok(if args.replace { preview.replacing(session) } else { preview.adding(session) })
    })?;
    say(&words)
}

/// Puts the map of a file in the place of a new session's; what somebody should know goes to standard error.
///
/// # Errors
/// With all faults of the file.
pub(super) fn begin(session: &mut Session, path: &Path, filling: &args::Filling) -> Result<(), CliFault> {
    let lang = session.language;
    let preview = preview(session, path, filling, lang)?;
    for line in preview.said(session, lang, Ways::Replace) {
        if let Said::Warning(text) = line {
            complain(&text);
        }
    }
    let refused = |refusal| CliFault::Refused { path: path.to_owned(), refusal: Box::new(refusal) };
    apply(session, &preview.replace.edit).map(|_| ()).map_err(refused)
}

fn preview(session: &Session, path: &Path, open: &args::Filling, lang: Lang) -> Result<Preview, CliFault> {
    let name = path.display().to_string();
    let short = path.file_name().map_or_else(|| name.clone(), |name| name.to_string_lossy().into_owned());
    let outline = file::outline(path, session.language).map_err(|unread| match unread {
        file::Unread::Io(error) => CliFault::file(path)(error),
        file::Unread::Faults(faults) => CliFault::Map(faults.lines(lang).join("\n")),
    })?;
    let filling = filling(session, &outline, open, session.language);
    Preview::of(session, &outline, &filling, (&short, lang)).map_err(|blocked| match blocked {
        Blocked::Wrong(wrong) => {
            CliFault::Map(Faults::new(&name, vec![Fault::whole(wrong)]).lines(lang).join("\n"))
        }
        Blocked::Refusal(refusal) => CliFault::Refused { path: path.to_owned(), refusal: Box::new(refusal) },
    })
}

/// A category is known by id or name; where the map has none or just one, none has to be named.
fn filling(session: &Session, outline: &Outline, open: &args::Filling, lang: Lang) -> Filling {
    let known = &session.map.categories;
    let category = match (&open.category, known.as_slice()) {
        (Some(name), _) => {
            let typed = Text::both(name, name);
            let found = known.iter().find(|it| it.id.as_str() == name.as_str() || same(&it.name, &typed));
            Some(found.map_or_else(|| Text::typed(lang, Plain::line(name)), |it| it.name.clone()))
        }
        (None, [only]) => Some(only.name.clone()),
        (None, []) => outline.leaves_category_open().then(|| Filling::open_category(lang)),
        (None, _) => None,
    };
    let filling = Filling::proposed(lang, category.filter(|name| !name.is_empty()));
    match open.area.as_deref().map(Plain::line).filter(|name| !name.is_empty()) {
        Some(area) => Filling { area: Text::typed(lang, area), ..filling },
        None => filling,
    }
}

/// A preview as lines of text.
fn told(preview: &Preview, session: &Session, ways: Ways, lang: Lang) -> String {
    let mut lines = Vec::new();
    for line in preview.said(session, lang, ways) {
        match line {
            Said::Heading(text) => {
                lines.extend((!lines.is_empty()).then(String::new));
                lines.push(text);
            }
            Said::Line(text) => lines.push(format!("  {text}")),
            Said::Warning(text) => lines.push(format!("! {text}")),
            Said::Entry(depth, sign, name, about) => {
                let about = if about.is_empty() { String::new() } else { format!(" – {}", clip(&about)) };
                lines.push(format!("{} {}{name}{about}", sign.character(), "  ".repeat(depth)));
            }
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

fn clip(text: &str) -> String {
    let mut shown: String = text.chars().take(80).collect();
    if text.chars().nth(80).is_some() {
        shown.push('…');
    }
    shown
}
