"""The profile by which the trial scripts drive verkstad.  VERKSTAD names the binary (default target/release/verkstad).

The scripts start in an empty folder, so a seed session is laid out first, outside their fault injection: the shipped map,
fifteen respondents, one rating, so that the heat table opens with the cursor in the first cell.
  python3 trial/kill9.py --profile tests/trial/profile.py
TRIAL_SESSION names a session file to begin from instead, so that the storm also finds pilots, budgets and risks:
  TRIAL_SESSION=assets/example/example.ron python3 trial/keystorm.py --profile tests/trial/profile.py
"""
import json, os, re, subprocess, sys, tempfile, zlib

HERE = os.path.dirname(os.path.abspath(__file__))
BIN = os.path.abspath(os.environ.get("VERKSTAD", os.path.join(HERE, "../../target/release/verkstad")))
ROOT = os.path.join(tempfile.gettempdir(), f"verkstad-trial-{os.getuid()}")
os.makedirs(ROOT, exist_ok=True)
ENV = {"HOME": ROOT, "XDG_DATA_HOME": f"{ROOT}/data-{os.getpid()}", "XDG_CONFIG_HOME": ROOT + "/config", "USER": "trial"}
RESPONDENTS = [f"Org {n:02}" for n in range(15)]
SEEDED = "Erbjuda individanpassad arbetssituation"


def sealed(body):
    """A session file from its text without the last line: the checksum line is made anew."""
    return body + b"// checksum crc32 %08x\n" % zlib.crc32(body)


def body_of(data):
    return data[: data.rstrip(b"\n").rfind(b"\n") + 1]


def seed():
    path = f"{ROOT}/seed-{os.getpid()}.ron"
    csv, ratings = f"{ROOT}/who-{os.getpid()}.csv", f"{ROOT}/ratings-{os.getpid()}.csv"
    with open(csv, "w") as f:
        f.write("name,short\n" + "".join(f"{n},{n[-2:]}\n" for n in RESPONDENTS))
    with open(ratings, "w") as f:
        f.write(f"respondent,rater,capability,level\n{RESPONDENTS[0]},,{SEEDED},2\n")
    env = dict(os.environ, **ENV)
    env.pop("LD_PRELOAD", None)
    if os.path.exists(path):
        os.remove(path)
    for command in (["new", "Trial", "--lang", "en", "--out", path, "--respondents", csv], ["import", path, "--ratings", ratings]):
        subprocess.run([BIN, *command], check=True, env=env)
    with open(path, "rb") as f:
        data = f.read()
    session = json.loads(subprocess.run([BIN, "dump", path], check=True, capture_output=True, text=True, env=env).stdout)
    for name in os.listdir(ROOT):
        if name.startswith(os.path.basename(path)):
            os.remove(os.path.join(ROOT, name))
    # The scripts count edits from nothing.
    body = body_of(data).replace(b"\n    edit: 1,", b"\n    edit: 0,", 1)
    with open(path, "wb") as f:
        f.write(sealed(body))
    return path, body, session


SEED, BODY, SESSION = seed()
SEED = os.path.abspath(os.environ.get("TRIAL_SESSION", SEED))
MAP = SESSION["map"]


def lines():
    """The lines of the heat table: None for a group, else a capability's id."""
    out = []
    for category in MAP["categories"]:
        out.append(None)
        for area in (a for a in MAP["areas"] if a["category"] == category["id"]):
            out.append(None)
            out += [c["id"] for c in MAP["capabilities"] if c["area"] == area["id"]]
    return out


LINES = lines()
TARGETS = [index for index, line in enumerate(LINES) if line][:20]
COLUMNS = [r["id"] for r in sorted(SESSION["respondents"], key=lambda r: r["letter"])]


def run(name, *args):
    """A script that lays out the seed where there is no session yet and becomes verkstad; one script, since a shell may start it."""
    path = f"{ROOT}/{name}-{os.getpid()}.sh"
    with open(path, "w") as f:
        f.write(f"""if [ ! -e "$1" ]; then env -u LD_PRELOAD cp "{SEED}" "$1"; env -u LD_PRELOAD sync "$1"; fi
if [ -n "$TOY_BUG" ]; then export VERKSTAD_TEST_PANIC=1; fi
exec "{BIN}" {" ".join(args)} "$1"
""")
    return ["sh", path, "{file}"]


OPEN, DUMP, CHECK = run("open", "open", "--lang", "en"), run("dump", "dump"), [BIN, "check", "{file}"]
READY, ACK, FAILED = r"saved \d+|sparat \d+|NOT SAVED|read only", r"saved (\d+)", r"NOT SAVED|read only|cannot be written"
# When edits are not on disk the program asks before it ends; y answers that.
QUIT, LOSS = b"qy", (2,)
SAVE, NOTE = b"\x13", (b"c", b"\r")
PANIC, SUSPEND = b"\x18", b"\x1a"
ERRPOS = r":\d+:\d+: "
# Letters that only look around; every other printable key may change something and is left out by keystorm --no-edit.
# g would look around too, but from its menu one gets to the list of sessions, where the storm's own session is not.
LOOK = b"hjklvzLTSV?/<>"
EDITKEYS = bytes(c for c in range(32, 127) if c not in LOOK)


class Driver:
    """Goes to a cell of the heat table and rates it."""

    def __init__(self):
        self.line, self.column = TARGETS[0], 0

    def edit(self, rng):
        line, column, level = rng.choice(TARGETS), rng.randrange(15), rng.randrange(5)
        down, right = line - self.line, column - self.column
        keys = (b"\x1b[B" * down if down > 0 else b"\x1b[A" * -down) + (b"\x1b[C" * right if right > 0 else b"\x1b[D" * -right)
        self.line, self.column = line, column
        return keys + str(level).encode(), f"{COLUMNS[column]}/{LINES[line]}", level


def parse_dump(text):
    session = json.loads(text)
    order = session["rounds"][0]["order"]
    seeded = [c["id"] for c in MAP["capabilities"] if c["name"]["sv"] == SEEDED]
    out = {}
    for ballot in session["rounds"][0]["ballots"]:
        for capability, mark in zip(order, ballot["marks"]):
            if mark in "01234" and capability not in seeded:
                out[f"{ballot['respondent']}/{capability}"] = int(mark)
    return session["edit"], out


def session_with_text(text):
    """A session whose name is `text`, escaped as RON."""
    escaped = "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "\\u{%x}" % ord(c)
                      for c in text if not 0xD800 <= ord(c) <= 0xDFFF)
    return sealed(BODY.replace(b'\n    name: "Trial",', b'\n    name: "Z' + escaped.encode() + b'",', 1))


# For raters.py: fifty respondents of one rater each, on the map's first thirty capabilities, called c00 to c29 there.
RATERS = [f"rater{n:02}" for n in range(50)]


def collecting():
    """A session for the raters; its respondents' ids are their names."""
    path, csv = f"{ROOT}/raters-{os.getpid()}.ron", f"{ROOT}/raters-{os.getpid()}.csv"
    with open(csv, "w") as f:
        f.write("name,short\n" + "".join(f"{n},{n[-2:]}\n" for n in RATERS))
    if os.path.exists(path):
        os.remove(path)
    env = dict(os.environ, **ENV)
    subprocess.run([BIN, "new", "Raters", "--lang", "en", "--out", path, "--respondents", csv], check=True, env=env)
    session = json.loads(subprocess.run([BIN, "dump", path], check=True, capture_output=True, text=True, env=env).stdout)
    return path, session


FOR_RATERS, RATED = collecting()
ORDER = RATED["rounds"][0]["order"]
PAPER = "%d-%08x" % (len(ORDER), zlib.crc32("".join(f"{capability}\n" for capability in ORDER).encode()))


def ballot(rater, revision, ratings):
    """An answer file of this rater."""
    marks = "".join(str(ratings.get(f"c{place:02}", "-")) for place in range(30))
    body = (f'(format:1,session:"{RATED["id"]}",round:1,paper:"{PAPER}",tag:"tag-{rater}",revision:{revision},'
            f'body:Shared((respondent:"{rater}",at:"2026-11-22T10:00:00",marks:"{marks}")))\n')
    return f"{rater}.ballot.ron", sealed(body.encode())


def parse_collected(text):
    ballots = json.loads(text)["rounds"][0]["ballots"]
    rated = lambda marks: {f"c{place:02}": int(mark) for place, mark in enumerate(marks) if mark in "01234"}
    return {it["respondent"]: (it["revision"], rated(it["marks"])) for it in ballots}


def collect():
    path = f"{ROOT}/collect-{os.getpid()}.sh"
    with open(path, "w") as f:
        f.write(f"""if [ ! -e "$1" ]; then cp "{FOR_RATERS}" "$1"; fi
exec "{BIN}" collect --watch "$1" "$2"
""")
    return ["sh", path, "{file}", "{folder}"]


COLLECT = collect()

# The scripts wait for "saved N of"; verkstad writes "saved N".
import ptyrig  # noqa: E402  (the scripts have put their folder on the path)

_wait = ptyrig.App.wait


def wait(self, rx, timeout=5.0):
    return _wait(self, re.sub(r"saved (\d+) of", r"saved \1(?!\\d)", rx if isinstance(rx, str) else rx.pattern), timeout)


ptyrig.App.wait = wait
try:  # characters newer than Python's own tables are not unassigned
    import unicodedata2
    ptyrig.unicodedata = unicodedata2
except ImportError:
    pass
