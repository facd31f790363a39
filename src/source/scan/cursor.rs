//! Tokens of RON text with the place of each, whatever the text holds.

/// A line and a column in characters, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::source) struct Place {
    pub(in crate::source) line: usize,
    pub(in crate::source) column: usize,
}

/// The least that a walk must tell apart.
pub(super) enum Token<'a> {
    Open(char),
    Close,
    Comma,
    Colon,
    /// A name, a number, a character or a text (without its quotes).
    Atom(&'a str),
}

/// A place in a text, moving on token by token.
pub(super) struct Cursor<'a> {
    rest: &'a str,
    /// Where it is.
    pub(super) place: Place,
    /// Where the last comment in `/* */` began, if there was one.
    pub(super) comment: Option<Place>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self { rest, place: Place { line: 1, column: 1 }, comment: None }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = chars.next()?;
        self.rest = chars.as_str();
        if c == '\n' {
            self.place = Place { line: self.place.line + 1, column: 1 };
        } else {
            self.place.column += 1;
        }
        Some(c)
    }

    fn bump_while(&mut self, goes_on: impl Fn(char) -> bool) {
        while self.peek().is_some_and(&goes_on) {
            self.bump();
        }
    }

    /// Skips what is no token and says where the next one begins.
    pub(super) fn place_of_next(&mut self) -> Option<Place> {
        loop {
            if self.rest.starts_with("/*") {
                self.block_comment();
            } else if self.rest.starts_with("//") {
                self.bump_while(|c| c != '\n');
            } else if self.rest.starts_with("#!") {
                self.bump_while(|c| c != ']');
                self.bump();
            } else if self.peek()?.is_whitespace() {
                self.bump();
            } else {
                return Some(self.place);
            }
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        self.comment = Some(self.place);
        loop {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.bump();
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.bump();
            }
            if self.bump().is_none() || depth == 0 {
                break;
            }
        }
    }

    /// The next token; the end of the text counts as an empty atom.
    pub(super) fn token(&mut self) -> Token<'a> {
        let start = self.rest;
        match self.bump() {
            Some(bracket @ ('(' | '[' | '{')) => Token::Open(bracket),
            Some(')' | ']' | '}') => Token::Close,
            Some(',') => Token::Comma,
            Some(':') => Token::Colon,
            Some('"') => Token::Atom(self.text_to_quote()),
            Some('\'') => {
                self.character();
                Token::Atom(self.since(start))
            }
            Some('r') if self.rest.starts_with(['"', '#']) => self.raw(start),
            _ => {
                self.bump_while(is_of_atom);
                Token::Atom(self.since(start))
            }
        }
    }

    fn since(&self, start: &'a str) -> &'a str {
        start.get(..start.len() - self.rest.len()).unwrap_or_default()
    }

    fn text_to_quote(&mut self) -> &'a str {
        let start = self.rest;
        loop {
            let text = self.since(start);
            match self.bump() {
                Some('\\') => {
                    self.bump();
                }
                Some('"') | None => return text,
                Some(_) => {}
            }
        }
    }

    fn character(&mut self) {
        if self.bump() == Some('\\') {
            self.bump();
            self.bump_while(|c| c.is_ascii_hexdigit() || matches!(c, '{' | '}'));
        }
        if self.peek() == Some('\'') {
            self.bump();
        }
    }

    /// After `r`: a raw text, or a name written as `r#name`.
    fn raw(&mut self, start: &'a str) -> Token<'a> {
        let hashes = self.rest;
        self.bump_while(|c| c == '#');
        let hashes = self.since(hashes);
        if self.peek() != Some('"') {
            self.bump_while(is_of_atom);
            return Token::Atom(self.since(start).trim_start_matches("r#"));
        }
        self.bump();
        let inside = self.rest;
        let end = inside.find(&format!("\"{hashes}")).unwrap_or(inside.len());
        let after = inside.len() - (end + 1 + hashes.len()).min(inside.len());
        while self.rest.len() > after {
            self.bump();
        }
        Token::Atom(inside.get(..end).unwrap_or_default())
    }
}

fn is_of_atom(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.')
}
