#!/usr/bin/env python3
"""Turns any screen of the program into a picture.

Starts the real program in a pseudo-terminal, types keys, reads what it draws with a terminal emulator, and writes the
cells as SVG or, by way of `rsvg-convert` (Debian: librsvg2-bin), as PNG. Needs `pyte` (pip) and the font DejaVu Sans Mono.

    python3 tests/capture/capture.py --size 120x40 --keys 'F3,Tab' --out heat.png -- target/release/verkstad demo

Keys are given by name, apart by commas: F1 to F12, Enter, Esc, Tab, S-Tab, Space, Comma, BS, Del, Up, Down, Left,
Right, Home, End, PgUp, PgDn, C-x; anything else is typed as it stands. `Down*5` is five times Down.

What the program keeps (sessions, settings, scratch copies) lies in a folder of its own that is removed afterwards.
"""

import argparse
import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
from xml.sax.saxutils import escape

import pyte

CELL = (9.0, 19.0)  # width and height of a cell in pixels at font size 15
FONT = 15
BASELINE = 14.5
QUIET = 0.4  # seconds without output after which a frame is taken as whole
PATIENCE = 20.0  # seconds until the first output

GROUNDS = {"dark": ("#16181d", "#d8dbe2"), "light": ("#fbfaf6", "#22262e")}
NAMED = {
    "black": "#000000", "red": "#cd3131", "green": "#0dbc79", "brown": "#c9a227", "blue": "#2472c8",
    "magenta": "#bc3fbc", "cyan": "#11a8cd", "white": "#e5e5e5", "brightblack": "#666666", "brightred": "#f14c4c",
    "brightgreen": "#23d18b", "brightbrown": "#f5f543", "brightyellow": "#f5f543", "brightblue": "#3b8eea",
    "brightmagenta": "#d670d6", "brightcyan": "#29b8db", "brightwhite": "#ffffff",
}
KEYS = {
    "Enter": "\r", "Esc": "\x1b", "Tab": "\t", "S-Tab": "\x1b[Z", "Space": " ", "Comma": ",", "BS": "\x7f",
    "Del": "\x1b[3~", "Up": "\x1b[A", "Down": "\x1b[B", "Right": "\x1b[C", "Left": "\x1b[D", "Home": "\x1b[H",
    "End": "\x1b[F", "PgUp": "\x1b[5~", "PgDn": "\x1b[6~",
    "F1": "\x1bOP", "F2": "\x1bOQ", "F3": "\x1bOR", "F4": "\x1bOS", "F5": "\x1b[15~", "F6": "\x1b[17~",
    "F7": "\x1b[18~", "F8": "\x1b[19~", "F9": "\x1b[20~", "F10": "\x1b[21~", "F11": "\x1b[23~", "F12": "\x1b[24~",
}
# Straight block characters are drawn as shapes, so that neighbouring cells meet: x, y, width, height in eighths.
BLOCKS = {chr(0x2580): (0, 0, 8, 4), chr(0x2588): (0, 0, 8, 8), chr(0x2590): (4, 0, 4, 8)}
BLOCKS |= {chr(0x2580 + n): (0, 8 - n, 8, n) for n in range(1, 8)}
BLOCKS |= {chr(0x2590 - n): (0, 0, n, 8) for n in range(1, 8)}
# Lines too: left, right, up, down; 1 is light, 2 heavy.
LINES = {
    "─": (1, 1, 0, 0), "━": (2, 2, 0, 0), "│": (0, 0, 1, 1), "┃": (0, 0, 2, 2), "┌": (0, 1, 0, 1),
    "┐": (1, 0, 0, 1), "└": (0, 1, 1, 0), "┘": (1, 0, 1, 0), "├": (0, 1, 1, 1), "┤": (1, 0, 1, 1),
    "┬": (1, 1, 0, 1), "┴": (1, 1, 1, 0), "┼": (1, 1, 1, 1), "╭": (0, 1, 0, 1), "╮": (1, 0, 0, 1),
    "╰": (0, 1, 1, 0), "╯": (1, 0, 1, 0), "╴": (1, 0, 0, 0), "╶": (0, 1, 0, 0), "╵": (0, 0, 1, 0), "╷": (0, 0, 0, 1),
}


class Screen(pyte.Screen):
    """A screen that remembers faint text, which pyte passes over."""

    def select_graphic_rendition(self, *attrs, **more):
        kept, rest = [], list(attrs)
        while rest:
            code = rest.pop(0)
            if code in (38, 48, 58):
                length = {5: 2, 2: 4}.get(rest[0] if rest else None, 1)
                kept += [] if code == 58 else [code, *rest[:length]]
                rest = rest[length:]
            elif code == 2:
                self.cursor.attrs = self.cursor.attrs._replace(blink=True)  # pyte's one unused mark
            elif code == 22:
                self.cursor.attrs = self.cursor.attrs._replace(blink=False)
                kept.append(22)
            elif code != 5:
                kept.append(code)
        if kept or not attrs:
            super().select_graphic_rendition(*kept, **more)


def main():
    args = arguments()
    columns, rows = (int(part) for part in args.size.split("x"))
    screen = run(args, columns, rows)
    if args.text:
        print("\n".join(line.rstrip() for line in screen.display))
    picture = svg(screen, args.ground)
    if args.out.endswith(".svg"):
        with open(args.out, "w", encoding="utf-8") as file:
            file.write(picture)
        return
    zoom = ["--zoom", str(args.zoom)]
    subprocess.run(["rsvg-convert", *zoom, "--output", args.out], input=picture.encode(), check=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", default="120x40", help="columns x rows")
    parser.add_argument("--keys", default="", help="what is typed, apart by commas")
    parser.add_argument("--out", required=True, help="NAME.png or NAME.svg")
    parser.add_argument("--ground", choices=GROUNDS, default="dark", help="the terminal's own colours")
    parser.add_argument("--zoom", type=float, default=1.0, help="size of the PNG")
    parser.add_argument("--lang", choices=["sv", "en"], help="language of the program")
    parser.add_argument("--colours", choices=["true", "256", "16", "none"], default="true")
    parser.add_argument("--text", action="store_true", help="print the screen as text as well")
    parser.add_argument("command", nargs="+", help="the program and its arguments, after --")
    return parser.parse_args()


def run(args, columns, rows):
    """The screen after the keys were typed; the program is told to end afterwards."""
    folder = tempfile.mkdtemp(prefix="verkstad-capture-")
    command = args.command + (["--lang", args.lang] if args.lang else [])
    command[0] = os.path.abspath(command[0])
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(command[0], command, surroundings(args, folder))
    try:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        screen = Screen(columns, rows)
        stream = pyte.ByteStream(screen)
        read(terminal, stream, PATIENCE)
        for key in typed(args.keys):
            os.write(terminal, key.encode())
            read(terminal, stream, QUIET)
        return screen
    finally:
        os.kill(pid, signal.SIGTERM)
        os.close(terminal)
        os.waitpid(pid, 0)
        shutil.rmtree(folder, ignore_errors=True)


def surroundings(args, folder):
    term = {"true": "xterm-256color", "256": "xterm-256color", "16": "xterm", "none": "xterm"}[args.colours]
    env = {"PATH": os.environ.get("PATH", ""), "LANG": os.environ.get("LANG", "C.UTF-8"), "TERM": term, "USER": "lead"}
    env |= {name: folder for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    env["COLORFGBG"] = "15;0" if args.ground == "dark" else "0;15"
    if args.colours == "true":
        env["COLORTERM"] = "truecolor"
    if args.colours == "none":
        env["NO_COLOR"] = "1"
    return env


def typed(keys):
    for part in filter(None, keys.split(",")):
        name, _, times = part.rpartition("*") if "*" in part[1:] else (part, "", "1")
        if not times.isdigit():
            name, times = part, "1"
        if len(name) == 3 and name.startswith("C-"):
            text = chr(ord(name[2].upper()) - 64)
        else:
            text = KEYS.get(name, name)
        yield from [text] * int(times)


def read(terminal, stream, patience):
    """Feeds the emulator until the program is quiet."""
    while select.select([terminal], [], [], patience)[0]:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            return
        if not data:
            return
        stream.feed(data)
        patience = QUIET


def svg(screen, ground):
    back, front = GROUNDS[ground]
    width, height = screen.columns * CELL[0], screen.lines * CELL[1]
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" shape-rendering="crispEdges" font-family="DejaVu Sans Mono" font-size="{FONT}" xml:space="preserve">',
        f'<rect width="100%" height="100%" fill="{back}"/>',
    ]
    shapes, letters = [], []
    for y in range(screen.lines):
        for x in range(screen.columns):
            cell = screen.buffer[y][x]
            fg, bg = colours(cell, back, front)
            if bg != back:
                out.append(box(x, y, (0, 0, 8, 8), bg))
            if cell.data in BLOCKS:
                shapes.append(box(x, y, BLOCKS[cell.data], fg))
            elif cell.data in LINES:
                shapes.append(line(x, y, LINES[cell.data], fg))
            elif cell.data.strip():
                letters.append(letter(x, y, cell, fg))
            if cell.underscore:
                top = y * CELL[1] + BASELINE + 2
                shapes.append(f'<rect x="{x * CELL[0]:g}" y="{top:g}" width="{CELL[0]:g}" height="1" fill="{fg}"/>')
    if not screen.cursor.hidden:
        out.append(box(screen.cursor.x, screen.cursor.y, (0, 0, 1, 8), front))
    return "\n".join([*out, *shapes, *letters, "</svg>"])


def colours(cell, back, front):
    fg, bg = colour(cell.fg, front), colour(cell.bg, back)
    if cell.reverse:
        fg, bg = bg, fg
    if cell.blink:
        fg = mixed(fg, bg, 0.4)
    return fg, bg


def colour(name, default):
    if name == "default":
        return default
    return NAMED.get(name, f"#{name}")


def mixed(one, other, share):
    parts = ((int(one[i:i + 2], 16), int(other[i:i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def box(x, y, eighths, fill):
    left, top, width, height = eighths
    # A quarter pixel more to the right and below closes the seams between cells.
    return (
        f'<rect x="{(x + left / 8) * CELL[0]:g}" y="{(y + top / 8) * CELL[1]:g}" '
        f'width="{width / 8 * CELL[0] + (0.25 if width == 8 else 0):g}" '
        f'height="{height / 8 * CELL[1] + (0.25 if height == 8 else 0):g}" fill="{fill}"/>'
    )


def line(x, y, arms, fill):
    left, top = x * CELL[0], y * CELL[1]
    middle, centre = left + CELL[0] / 2, top + CELL[1] / 2
    ends = [(left, centre), (left + CELL[0], centre), (middle, top), (middle, top + CELL[1])]
    strokes = [
        f'<path d="M{middle:g} {centre:g}L{end[0]:g} {end[1]:g}" stroke="{fill}" stroke-width="{1.2 * arm:g}" '
        f'stroke-linecap="square"/>'
        for arm, end in zip(arms, ends) if arm
    ]
    return "".join(strokes)


def letter(x, y, cell, fill):
    style = ' font-weight="bold"' if cell.bold else ""
    style += ' font-style="italic"' if cell.italics else ""
    style += ' text-decoration="line-through"' if cell.strikethrough else ""
    return f'<text x="{x * CELL[0]:g}" y="{y * CELL[1] + BASELINE:g}" fill="{fill}"{style}>{escape(cell.data)}</text>'


if __name__ == "__main__":
    sys.exit(main())
