//! A terminal of our own: the program runs in it, keys go in, the screen is looked at.

use std::io::{Read, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take to appear, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program in a terminal.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    output: Arc<Output>,
    found: String,
}

/// How a program ended and what it left.
pub(crate) struct End {
    /// The exit code.
    pub(crate) code: u32,
    /// Everything it ever wrote.
    pub(crate) raw: String,
    /// The screen that the shell would go on with.
    pub(crate) screen: vt100::Screen,
    /// The settings of the line before the program started and after it ended.
    pub(crate) line: (String, String),
}

#[derive(Default)]
struct Output {
    state: Mutex<State>,
    news: Condvar,
}

struct State {
    emulator: vt100::Parser,
    raw: Vec<u8>,
    ended: bool,
}

impl Default for State {
    fn default() -> Self {
        Self { emulator: emulator((80, 24)), raw: Vec::new(), ended: false }
    }
}

impl Terminal {
    /// Starts a command in a terminal of this size, in columns and rows.
    pub(crate) fn start(command: CommandBuilder, (columns, rows): (u16, u16)) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("the system has pseudo-terminals");
        let found = settings(pair.master.as_ref());
        let mut reader = pair.master.try_clone_reader().expect("a terminal can be read");
        let keys = pair.master.take_writer().expect("a terminal can be written to");
        let output = Arc::new(Output::default());
        output.lock().emulator = emulator((columns, rows));
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let sink = output.clone();
        std::thread::spawn(move || {
            let mut buffer = [0; 8_192];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                sink.take(&buffer[..count]);
            }
            sink.lock().ended = true;
            sink.news.notify_all();
        });
        Self { child, master: pair.master, keys, output, found }
    }

    /// Types bytes as a keyboard would send them.
    pub(crate) fn keys(&mut self, bytes: &str) -> &mut Self {
        self.keys
            .write_all(bytes.as_bytes())
            .and_then(|()| self.keys.flush())
            .expect("the program reads keys");
        self
    }

    /// Waits until a text is on the screen.
    pub(crate) fn shows(&mut self, text: &str) -> &mut Self {
        self.wait(&format!("`{text}` on the screen"), |screen| screen.contains(text))
    }

    /// Waits until a text is gone from the screen.
    pub(crate) fn hides(&mut self, text: &str) -> &mut Self {
        self.wait(&format!("no `{text}` on the screen"), |screen| !screen.contains(text))
    }

    /// Waits until the screen is as it should be.
    pub(crate) fn wait(&mut self, what: &str, mut is: impl FnMut(&str) -> bool) -> &mut Self {
        let state = self.output.lock();
        let unlike = |state: &mut State| !state.ended && !is(&state.emulator.screen().contents());
        let waited = self.output.news.wait_timeout_while(state, PATIENCE, unlike);
        let (state, timeout) = waited.unwrap_or_else(std::sync::PoisonError::into_inner);
        let screen = state.emulator.screen().contents();
        let ended = state.ended;
        drop(state);
        assert!(!timeout.timed_out() && is(&screen), "never {what} (ended: {ended}):\n{screen}");
        self
    }

    /// The screen as it is now.
    pub(crate) fn screen(&self) -> vt100::Screen {
        self.output.lock().emulator.screen().clone()
    }

    /// Makes the window larger or smaller.
    pub(crate) fn resize(&mut self, (columns, rows): (u16, u16)) -> &mut Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        // The emulator starts anew: the program has to draw everything again.
        self.output.lock().emulator = emulator((columns, rows));
        self.master.resize(size).expect("a terminal can be resized");
        self
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&mut self, signal: Signal) -> &mut Self {
        let id = self.child.process_id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        kill_process(id.expect("the program runs"), signal).expect("the program can be signalled");
        self
    }

    /// Waits for the program to end.
    pub(crate) fn end(mut self) -> End {
        let state = self.output.lock();
        let waited = self.output.news.wait_timeout_while(state, PATIENCE, |state| !state.ended);
        let (state, _) = waited.unwrap_or_else(std::sync::PoisonError::into_inner);
        let (ended, screen) = (state.ended, state.emulator.screen().clone());
        let raw = String::from_utf8_lossy(&state.raw).into_owned();
        drop(state);
        if !ended {
            self.signal(Signal::KILL);
        }
        assert!(ended, "the program did not end:\n{}", screen.contents());
        let code = self.child.wait().expect("the program has ended").exit_code();
        let line = (std::mem::take(&mut self.found), settings(self.master.as_ref()));
        End { code, raw, screen, line }
    }
}

impl End {
    /// Whether the terminal is as it was before the program.
    pub(crate) fn gave_the_terminal_back(&self) {
        assert!(!self.screen.alternate_screen(), "still on the alternate screen");
        assert!(!self.screen.hide_cursor(), "the cursor is hidden");
        assert!(!self.screen.bracketed_paste(), "paste is still bracketed");
        assert_eq!(self.screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        let modes = ["1000", "1002", "1003", "1006", "1049", "2004", "2026"];
        for (mode, last) in modes.map(|mode| (mode, 'l')).into_iter().chain([("25", 'h')]) {
            let set = self.raw.rfind(&format!("\x1b[?{mode}h"));
            let reset = self.raw.rfind(&format!("\x1b[?{mode}l"));
            let sound = if last == 'l' { reset >= set } else { set >= reset };
            assert!(sound, "mode {mode} is left wrong");
        }
        assert_eq!(self.line.0, self.line.1, "the settings of the line differ");
    }
}

impl Output {
    fn take(&self, bytes: &[u8]) {
        let mut state = self.lock();
        state.emulator.process(bytes);
        state.raw.extend_from_slice(bytes);
        drop(state);
        self.news.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn emulator((columns, rows): (u16, u16)) -> vt100::Parser {
    vt100::Parser::new(rows.try_into().expect("rows"), columns.try_into().expect("columns"), 0)
}

/// How the line is set: echo, signals and the like.
fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}
