//! Colours by meaning. Nothing outside this folder names a colour, and no colour carries meaning alone.
//!
//! Heat is anchored to levels 0 to 4 and never rescaled. Five looks are deliberate: truecolour, 256 and 16 colours on
//! dark or light ground, and none at all.

mod dark;
mod light;

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// 24 bits.
    #[default]
    True,
    /// The 256 colours of xterm.
    Indexed,
    /// The 16 colours of the terminal's own scheme.
    Basic,
    /// No colour: bold, dim and reversed only.
    None,
}

/// Dark or light ground.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Light letters on dark ground.
    #[default]
    Dark,
    /// Dark letters on light ground.
    Light,
}

/// What something means to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Plain,
    /// Text that stands back.
    Dim,
    /// A heading.
    Heading,
    /// What one works on now: the active tab, the key in the footer.
    Accent,
    /// The row or box under the cursor.
    Cursor,
    /// The row and the column that cross under the cursor.
    Cross,
    /// Something marked.
    Marked,
    /// All is well.
    Good,
    /// Take care.
    Warning,
    /// Something is wrong.
    Error,
    /// Lines and frames.
    Rule,
    /// The ground of a window that lies on top.
    Window,
    /// The band that says the answers are an example.
    Example,
}

/// One palette: what a ground has to define.
struct Palette {
    /// Truecolour and index of each heat level, 0 first, with the letters that read on it.
    heat: [Heat; 5],
    role: fn(Role, Depth) -> Style,
}

/// One level of heat.
#[derive(Clone, Copy)]
struct Heat {
    rgb: (u8, u8, u8),
    index: u8,
    basic: Color,
    letters: Letters,
}

/// Which letters read on a ground.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    Light,
    Dark,
}

/// The theme in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// How many colours there are.
    pub depth: Depth,
    /// What they stand on.
    pub ground: Ground,
}

impl Theme {
    /// The style of a role.
    #[must_use]
    pub fn style(self, role: Role) -> Style {
        if self.depth == Depth::None {
            return colourless(role);
        }
        (self.palette().role)(role, self.depth)
    }

    /// The style of a figure from 0 to 4; between levels the colours of truecolour blend.
    #[must_use]
    pub fn heat(self, value: f64) -> Style {
        let value = value.clamp(0.0, 4.0);
        let nearest = nearest(value);
        let Some(level) = self.palette().heat.get(nearest) else { return Style::new() };
        match self.depth {
            Depth::True => {
                let rgb = blend(&self.palette().heat, value);
                Style::new().bg(Color::Rgb(rgb.0, rgb.1, rgb.2)).fg(letters(brightness(rgb) > 110.0))
            }
            Depth::Indexed => {
                Style::new().bg(Color::Indexed(level.index)).fg(letters(level.letters == Letters::Dark))
            }
            Depth::Basic => {
                let dark = level.letters == Letters::Dark;
                Style::new().bg(level.basic).fg(if dark { Color::Black } else { Color::White })
            }
            Depth::None => match nearest {
                0 => Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD),
                1 => Style::new().add_modifier(Modifier::REVERSED),
                2 => Style::new(),
                3 => Style::new().add_modifier(Modifier::BOLD),
                _ => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            },
        }
    }

    /// The style of a change in levels, −2 and below to +2 and above: red is lower, blue is higher, on either ground.
    #[must_use]
    pub fn change(self, by: f64) -> Style {
        let by = by.clamp(-2.0, 2.0) + 2.0;
        let nearest = nearest(by);
        let Some(step) = CHANGE.get(nearest) else { return Style::new() };
        let style = |ground, dark| Style::new().bg(ground).fg(letters(dark));
        match self.depth {
            Depth::True => {
                let rgb = blend(&CHANGE, by);
                style(Color::Rgb(rgb.0, rgb.1, rgb.2), brightness(rgb) > 110.0)
            }
            Depth::Indexed => style(Color::Indexed(step.index), step.letters == Letters::Dark),
            Depth::Basic => {
                let dark = step.letters == Letters::Dark;
                Style::new().bg(step.basic).fg(if dark { Color::Black } else { Color::White })
            }
            Depth::None if nearest == 2 => Style::new(),
            Depth::None => Style::new().add_modifier(Modifier::BOLD),
        }
    }

    /// The other ground.
    #[must_use]
    pub fn turned(self) -> Self {
        let ground = match self.ground {
            Ground::Dark => Ground::Light,
            Ground::Light => Ground::Dark,
        };
        Self { ground, ..self }
    }

    fn palette(self) -> &'static Palette {
        match self.ground {
            Ground::Dark => &dark::PALETTE,
            Ground::Light => &light::PALETTE,
        }
    }
}

/// Change in levels, −2 first: `RdYlBu`.
static CHANGE: [Heat; 5] = [
    Heat { rgb: (0xd7, 0x19, 0x1c), index: 160, basic: Color::Red, letters: Letters::Light },
    Heat { rgb: (0xfd, 0xae, 0x61), index: 215, basic: Color::LightYellow, letters: Letters::Dark },
    Heat { rgb: (0xff, 0xff, 0xbf), index: 229, basic: Color::White, letters: Letters::Dark },
    Heat { rgb: (0xab, 0xd9, 0xe9), index: 152, basic: Color::LightCyan, letters: Letters::Dark },
    Heat { rgb: (0x2c, 0x7b, 0xb6), index: 32, basic: Color::Blue, letters: Letters::Light },
];

/// The colour between the two steps that `value` lies between, in tenths of a step.
fn blend(ramp: &[Heat; 5], value: f64) -> (u8, u8, u8) {
    let value = (value * 10.0).round() / 10.0;
    let low = nearest(value.floor());
    let part = value - value.floor();
    let at = |index: usize| ramp.get(index.min(4)).map_or((0, 0, 0), |heat| heat.rgb);
    let (from, to) = (at(low), at(low + 1));
    let mix = |a: u8, b: u8| {
        let mixed = f64::from(a) + (f64::from(b) - f64::from(a)) * part;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let byte = mixed.round() as u8;
        byte
    };
    (mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

fn nearest(value: f64) -> usize {
    // Halves go down, as in the counts per level.
    [0.5, 1.5, 2.5, 3.5].iter().filter(|edge| value > **edge).count()
}

fn letters(dark: bool) -> Color {
    if dark { Color::Indexed(16) } else { Color::Indexed(231) }
}

fn brightness((r, g, b): (u8, u8, u8)) -> f64 {
    0.299 * f64::from(r) + 0.587 * f64::from(g) + 0.114 * f64::from(b)
}

fn colourless(role: Role) -> Style {
    let plain = Style::new();
    match role {
        Role::Plain | Role::Window | Role::Good => plain,
        Role::Dim | Role::Rule => plain.add_modifier(Modifier::DIM),
        Role::Heading | Role::Accent | Role::Warning | Role::Marked => plain.add_modifier(Modifier::BOLD),
        Role::Cursor => plain.add_modifier(Modifier::REVERSED),
        Role::Cross => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        Role::Error | Role::Example => plain.add_modifier(Modifier::BOLD | Modifier::REVERSED),
    }
}
