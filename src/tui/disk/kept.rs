//! A store's book as the interface sees it, with its troubles in the reader's words.

use crate::domain::desk::Step;
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::store::{self, Failing};

use super::super::world::{Book, Safety};
use super::words::shown;

/// The book until it is closed, then what it last said.
pub(super) struct Kept {
    book: Option<store::Book>,
    last: Safety,
    lang: Lang,
}

impl Kept {
    pub(super) fn new(book: store::Book, lang: Lang) -> Self {
        Self { book: Some(book), last: Safety::default(), lang }
    }
}

impl Book for Kept {
    fn record(&mut self, step: &Step) {
        if let Some(book) = &self.book {
            book.record(step);
        }
    }

    fn save(&mut self) {
        if let Some(book) = &self.book {
            book.save();
        }
    }

    fn status(&self) -> Safety {
        self.book.as_ref().map_or_else(|| self.last.clone(), |book| safety(self.lang, book.status()))
    }

    fn accept(&mut self) -> Result<(), String> {
        if let Some(book) = &self.book {
            book.accept_hand_edit();
        }
        Ok(())
    }

    fn close(&mut self) -> Safety {
        if let Some(book) = self.book.take() {
            self.last = safety(self.lang, book.close());
        }
        self.last.clone()
    }
}

fn safety(lang: Lang, status: store::Status) -> Safety {
    let trouble = status.trouble.map(|trouble| {
        let what = match trouble.what {
            Failing::Journal => w::store_failing_journal(lang),
            Failing::OutOfStep => w::store_failing_out_of_step(lang),
            Failing::File => w::store_failing_file(lang),
            Failing::Backup => w::store_failing_backup(lang),
        };
        (trouble.what, format!("{what}: {}", Plain::line(&trouble.text)))
    });
    Safety {
        durable: status.durable,
        written: status.written,
        pending: status.pending,
        lost: matches!(trouble, Some((Failing::Journal | Failing::OutOfStep, _))),
        trouble: trouble.map(|(_, text)| text),
        theirs: status.theirs.map(|path| shown(&path).to_string()),
    }
}
