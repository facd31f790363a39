//! Keys as tests write them.

use verkstad::tui::event::{Code, Key, Mods};

/// The keys that a string stands for: characters as they are, others as `<Enter> <S-Tab> <Up> <Space> <F3> <C-r>`.
pub(crate) fn parse(keys: &str) -> Vec<Key> {
    let mut out = Vec::new();
    let mut rest = keys;
    while let Some(c) = rest.chars().next() {
        let end = rest.find('>').filter(|end| c == '<' && *end > 1);
        if let Some(key) = end.and_then(|end| named(&rest[1..end])) {
            out.push(key);
            rest = &rest[end.unwrap() + 1..];
        } else {
            out.push(plain(Code::Char(c)));
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

fn named(name: &str) -> Option<Key> {
    if let Some(rest) = name.strip_prefix("C-") {
        let mut key = named(rest)?;
        key.mods.ctrl = true;
        return Some(key);
    }
    if let Some(rest) = name.strip_prefix("A-") {
        let mut key = named(rest)?;
        key.mods.alt = true;
        return Some(key);
    }
    let code = match name {
        "Enter" => Code::Enter,
        "Esc" => Code::Esc,
        "Tab" => Code::Tab,
        "S-Tab" => Code::BackTab,
        "Space" => Code::Char(' '),
        "Up" => Code::Up,
        "Down" => Code::Down,
        "Left" => Code::Left,
        "Right" => Code::Right,
        "Home" => Code::Home,
        "End" => Code::End,
        "PgUp" => Code::PageUp,
        "PgDn" => Code::PageDown,
        "Del" => Code::Delete,
        "BS" => Code::Backspace,
        _ => return function_key(name).or_else(|| only_character(name)).map(plain),
    };
    Some(plain(code))
}

fn function_key(name: &str) -> Option<Code> {
    name.strip_prefix('F')?.parse().ok().map(Code::F)
}

fn only_character(name: &str) -> Option<Code> {
    let mut chars = name.chars();
    let first = chars.next()?;
    chars.next().is_none().then_some(Code::Char(first))
}

fn plain(code: Code) -> Key {
    Key { code, mods: Mods::default() }
}
