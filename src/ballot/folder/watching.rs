//! A folder that is looked at each second by a thread of its own, for as long as somebody keeps hold of it.
//!
//! Whoever watches is called only where a look has found something other than the one before.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::{Folder, Look};

/// Between two looks.
const PAUSE: Duration = Duration::from_secs(1);

/// What the newest look has found, or why there was none, until somebody takes it.
type Newest = Arc<Mutex<Option<Result<Look, String>>>>;

/// A folder under watch; the watch ends when this is dropped.
#[derive(Debug)]
pub struct Watching {
    path: PathBuf,
    newest: Newest,
    _open: Sender<()>,
}

impl Watching {
    /// Begins to watch; `wake` is called from the watch's thread.
    ///
    /// # Errors
    /// Where the folder cannot be read, or the system gives no thread.
    pub fn start(path: &Path, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        std::fs::read_dir(path)?;
        let mut folder = Folder::new(path);
        let newest = Newest::default();
        let theirs = Arc::clone(&newest);
        let (open, ended) = mpsc::channel();
        let work = move || {
            let mut away = false;
            loop {
                let seen = match folder.look(&mut |_| ()) {
                    Ok(look) => {
                        let back = std::mem::replace(&mut away, false);
                        (look.changed || back).then_some(Ok(look))
                    }
                    // A drive that is away for a while comes back; that it is away is said once.
                    Err(error) => (!std::mem::replace(&mut away, true)).then(|| Err(error.to_string())),
                };
                if let Some(seen) = seen {
                    *theirs.lock().unwrap_or_else(PoisonError::into_inner) = Some(seen);
                    wake();
                }
                if ended.recv_timeout(PAUSE) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        };
        thread::Builder::new().name("collector".to_owned()).spawn(work)?;
        Ok(Self { path: path.to_owned(), newest, _open: open })
    }

    /// Where the folder is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What has been found since this was asked last.
    pub fn newest(&mut self) -> Option<Result<Look, String>> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
