//! Sessions on disk: the file, the journal beside it, the lock, the backups.
//!
//! What always holds: a file is the old one or the new one, never a mixture; an edit counts as saved only when it
//! survives a power cut; nothing that could not be read is ever overwritten, and nothing is deleted. Reading needs no
//! lock and leaves no trace. This room knows sessions and edits, no screens and no words for them.
//!
//! | beside `NAME.ron` | what it is |
//! |---|---|
//! | `.journal` | one checked line an edit, since long before the last whole save: recovery, undo, history |
//! | `.lock` | who has the session open; stays behind |
//! | `.bak1` to `.bak5` | what was last saved, and what was before earlier openings |
//! | `.journal-aside-N` | a journal that did not belong to the file |
//! | `.theirs-N` | a file that somebody else put there while the session was open |
//! | `.damaged-N` | a file that was replaced by a backup |
//! | `.new` | a file being written; left by a program that was killed, taken over by the next |
//!
//! Start with [`open`] or [`read`]; [`Book`] is what an open session is kept in.

mod atomic;
mod backup;
mod book;
mod compare;
mod export;
mod fault;
mod journal;
mod layout;
mod line;
mod list;
mod lock;
mod name;
mod opening;
mod place;
mod reading;
mod replay;
mod trash;
mod writer;

pub use backup::restore;
pub use book::{Book, Elsewhere, Status};
pub use compare::{Difference, How, differences};
pub use export::{
    Hold, hold, keep_private, make_private, read_file, remove_file, rights_of_others, set_aside, write_file,
    write_shared,
};
pub use fault::{Backup, Failing, Foreign, Mode, Notice, StoreError, Trouble, Why};
pub use list::{Listed, Summary, list};
pub use name::file_name;
pub use opening::{Clock, Opened, create, open};
pub use reading::{HandEdit, Integrity, Reading, read};
pub use trash::{from_trash, to_trash};
