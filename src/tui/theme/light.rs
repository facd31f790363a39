//! The light theme: `YlGnBu` for heat, dark ink on white for everything else.

use ratatui::style::{Color, Modifier, Style};

use super::{Depth, Heat, Letters, Palette, Role};

pub(super) static PALETTE: Palette = Palette {
    heat: [
        Heat { rgb: (0xff, 0xff, 0xcc), index: 230, basic: Color::White, letters: Letters::Dark },
        Heat { rgb: (0xa1, 0xda, 0xb4), index: 151, basic: Color::LightGreen, letters: Letters::Dark },
        Heat { rgb: (0x41, 0xb6, 0xc4), index: 73, basic: Color::LightCyan, letters: Letters::Dark },
        Heat { rgb: (0x2c, 0x7f, 0xb8), index: 32, basic: Color::LightBlue, letters: Letters::Light },
        Heat { rgb: (0x25, 0x34, 0x94), index: 20, basic: Color::Blue, letters: Letters::Light },
    ],
    role: style,
};

fn style(role: Role, depth: Depth) -> Style {
    let pick = |index: u8, basic: Color| if depth == Depth::Basic { basic } else { Color::Indexed(index) };
    let plain = Style::new();
    match role {
        Role::Plain => plain,
        Role::Dim => plain.fg(pick(241, Color::DarkGray)),
        Role::Heading => plain.fg(pick(16, Color::Black)).add_modifier(Modifier::BOLD),
        Role::Accent => plain.fg(pick(25, Color::Blue)).add_modifier(Modifier::BOLD),
        Role::Cursor => {
            plain.fg(pick(231, Color::White)).bg(pick(25, Color::Blue)).remove_modifier(Modifier::DIM)
        }
        Role::Cross => plain.fg(pick(25, Color::Blue)).bg(pick(253, Color::Gray)),
        Role::Marked => plain.fg(pick(130, Color::Magenta)).add_modifier(Modifier::BOLD),
        Role::Good => plain.fg(pick(28, Color::Green)),
        Role::Warning => plain.fg(pick(130, Color::Red)),
        Role::Error => {
            plain.fg(pick(231, Color::White)).bg(pick(124, Color::Red)).add_modifier(Modifier::BOLD)
        }
        Role::Rule => plain.fg(pick(250, Color::Gray)),
        Role::Window => plain.fg(pick(16, Color::Black)).bg(pick(254, Color::White)),
        Role::Example => plain.fg(pick(130, Color::Red)).add_modifier(Modifier::BOLD),
    }
}
