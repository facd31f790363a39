//! The dark theme: cividis for heat, a calm grey-blue for everything else.

use ratatui::style::{Color, Modifier, Style};

use super::{Depth, Heat, Letters, Palette, Role};

pub(super) static PALETTE: Palette = Palette {
    heat: [
        Heat { rgb: (0x00, 0x22, 0x4e), index: 17, basic: Color::Blue, letters: Letters::Light },
        Heat { rgb: (0x43, 0x4e, 0x6c), index: 60, basic: Color::DarkGray, letters: Letters::Light },
        Heat { rgb: (0x7d, 0x7c, 0x78), index: 244, basic: Color::Gray, letters: Letters::Dark },
        Heat { rgb: (0xbc, 0xae, 0x6c), index: 143, basic: Color::Yellow, letters: Letters::Dark },
        Heat { rgb: (0xfe, 0xe8, 0x38), index: 220, basic: Color::LightYellow, letters: Letters::Dark },
    ],
    role: style,
};

fn style(role: Role, depth: Depth) -> Style {
    let pick = |index: u8, basic: Color| if depth == Depth::Basic { basic } else { Color::Indexed(index) };
    let plain = Style::new();
    match role {
        Role::Plain => plain,
        Role::Dim => plain.fg(pick(246, Color::Gray)),
        Role::Heading => plain.fg(pick(255, Color::White)).add_modifier(Modifier::BOLD),
        Role::Accent => plain.fg(pick(117, Color::LightCyan)).add_modifier(Modifier::BOLD),
        Role::Cursor => {
            plain.fg(pick(16, Color::Black)).bg(pick(117, Color::LightCyan)).remove_modifier(Modifier::DIM)
        }
        Role::Cross => plain.fg(pick(117, Color::LightCyan)).bg(pick(237, Color::DarkGray)),
        Role::Marked => plain.fg(pick(222, Color::LightYellow)).add_modifier(Modifier::BOLD),
        Role::Good => plain.fg(pick(114, Color::LightGreen)),
        Role::Warning => plain.fg(pick(215, Color::LightYellow)),
        Role::Error => {
            plain.fg(pick(231, Color::White)).bg(pick(124, Color::Red)).add_modifier(Modifier::BOLD)
        }
        Role::Rule => plain.fg(pick(240, Color::DarkGray)),
        Role::Window => plain.fg(pick(252, Color::White)).bg(pick(235, Color::Black)),
        Role::Example => plain.fg(pick(215, Color::LightYellow)).add_modifier(Modifier::BOLD),
    }
}
