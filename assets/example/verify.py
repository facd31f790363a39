#!/usr/bin/env python3
"""Reads the example's files as they stand, prints their figures and stops at the first that does not hold.

The published figures are written out here once more, so that a slip in targets.py cannot hide.
"""

import csv
import re
from datetime import date
from pathlib import Path
from statistics import fmean, stdev

import targets

HERE = Path(__file__).parent
DRIFT = "Upprätthålla stabil och tillförlitlig driftsleverans"
HIGHEST = {DRIFT: "3.00", "Vara rådgivare åt politik och ledning": "2.73",
           "Erbjuda individanpassad arbetssituation": "2.67", "Erbjuda användarstöd": "2.67",
           "Förstå teknisk miljö": "2.67"}
LOWEST = {"Avveckla": "1.47", "Utvärdera insatser, resultat och effekter": "1.53",
          "Sätta tydliga mål för digitalisering": "1.80", "Säkerställa rätt resurser idag och imorgon": "1.87",
          "Skapa formella och tydliga samverkansrelationer": "1.93"}
TRENDS = "Identifiera, förstå och agera på omvärldstrender"
LEADING_CLAIMED = {TRENDS, "Förstå teknisk miljö", DRIFT}
MOST_DOTS = ["Identifiera och fånga behov", "Förmåga att sätta användaren/invånaren i centrum", TRENDS]
DISPUTED = {"Genomföra gemensamma upphandlingar", "Nytänkande", "Skapa trygghet inför tekniken"}
GOALS = {"proaktivt", "dygnet-runt", "modern-infrastruktur", "sakra-tjanster", "tillgangliga-somlosa",
         "attraktiv-arbetsplats", "effektivitet-innovation"}
DEVELOP = "Utveckla"
DALSLAND = ["Bengtsfors", "Dals-Ed", "Färgelanda", "Mellerud", "Åmål"]


def main():
    levels = read_levels()
    check_means(levels)
    check_spread(levels)
    check_fours(levels)
    dots = read_dots(levels)
    check_dots(levels, dots)
    check_order(levels, dots)
    check_choices(levels)
    check_notes()
    check_candidates()
    print("all figures hold")


def read_levels():
    """Capability -> respondent -> level; the cells without one are counted and left out."""
    rows = read("ratings.csv")
    assert len(rows) == 825 and len({(row["respondent"], row["capability"]) for row in rows}) == 825
    assert len({row["respondent"] for row in rows}) == 15
    assert len({(row["respondent"], row["rater"]) for row in rows}) == 15, "one rater each"
    assert {row["level"] for row in rows} == {"0", "1", "2", "3", "4", "x", ""}
    levels = {}
    for row in rows:
        given = levels.setdefault(row["capability"], {})
        if row["level"] not in ("x", ""):
            given[row["respondent"]] = int(row["level"])
    assert len(levels) == 55
    assert all(len(levels[name]) == 15 for name in HIGHEST | LOWEST | dict.fromkeys(LEADING_CLAIMED))
    unknown, unrated = (sum(row["level"] == mark for row in rows) for mark in ("x", ""))
    assert 8 <= unknown <= 12 and 2 <= unrated <= 3
    print(f"cells: 825, of which {unknown} don't know, {unrated} not rated")
    return levels


def check_means(levels):
    mean = {name: fmean(given.values()) for name, given in levels.items()}
    for name, published in (HIGHEST | LOWEST).items():
        assert f"{mean[name]:.2f}" == published, name
        print(f"  {published}  {name}")
    rest = [value for name, value in mean.items() if name not in HIGHEST | LOWEST]
    assert all(29 / 15 < value < 40 / 15 for value in rest)
    between = sum(2 <= value <= 3 for value in mean.values())
    strictly = sum(2 < value < 3 for value in mean.values())
    assert strictly >= 40
    print(f"means: {between} of 55 from 2 to 3 ({strictly} strictly between), the other 45 from "
          f"{min(rest):.2f} to {max(rest):.2f}, all {fmean(mean.values()):.2f}")


def check_spread(levels):
    spread = {name: stdev(given.values()) for name, given in levels.items()}
    assert all(0.6 <= value <= 1.15 for value in spread.values())
    assert {name for name, value in spread.items() if value > 1.04} == DISPUTED
    zeros = {name: sum(level == 0 for level in given.values()) for name, given in levels.items()}
    assert all(fmean(levels[name].values()) < 2.3 for name, count in zeros.items() if count)
    assert 8 <= sum(zeros.values()) <= 30 and max(zeros.values()) <= 2
    print(f"spread: {min(spread.values()):.2f} to {max(spread.values()):.2f}, mean {fmean(spread.values()):.2f}; "
          f"{sum(zeros.values())} zeros in {sum(map(bool, zeros.values()))} capabilities")
    whole = {name: fmean(given[name] for given in levels.values() if name in given)
             for name, _, _ in targets.RESPONDENTS}
    print("respondents: " + ", ".join(f"{name} {whole[name]:.2f}" for name in sorted(whole, key=whole.get)))


def check_fours(levels):
    fours = {name: sum(level == 4 for level in given.values()) for name, given in levels.items()}
    assert {name for name, count in fours.items() if count == 3} == LEADING_CLAIMED
    assert max(fours.values()) == 3
    somebody = sum(map(bool, fours.values()))
    assert somebody == 36
    print(f"level 4: somebody in {somebody} of 55, {sum(fours.values())} in all")


def read_dots(levels):
    rows = read("dots.csv")
    assert all(1 <= int(row["dots"]) <= 3 for row in rows)
    assert len({(row["respondent"], row["capability"]) for row in rows}) == len(rows)
    for name, _, _ in targets.RESPONDENTS:
        assert sum(int(row["dots"]) for row in rows if row["respondent"] == name) == 10, name
    dots = dict.fromkeys(levels, 0)
    for row in rows:
        assert row["capability"] in dots
        dots[row["capability"]] += int(row["dots"])
    return dots


def check_dots(levels, dots):
    first = sorted(dots, key=dots.get, reverse=True)[:4]
    assert first[:3] == MOST_DOTS
    assert dots[first[0]] > dots[first[1]] > dots[first[2]] >= dots[first[3]] + 5
    used = sum(map(bool, dots.values()))
    assert 20 <= used <= 30
    rho = spearman([dots[name] for name in levels], [fmean(given.values()) for given in levels.values()])
    assert abs(rho) <= 0.10
    print("dots: " + ", ".join(f"{name} {dots[name]}" for name in first)
          + f"; {used} capabilities have any; rho with mean maturity {rho:+.3f}")


def spearman(left, right):
    """Pearson's correlation of the ranks, ties sharing their mean rank."""
    left, right = ranks(left), ranks(right)
    a, b = fmean(left), fmean(right)
    return (sum((x - a) * (y - b) for x, y in zip(left, right))
            / (sum((x - a) ** 2 for x in left) * sum((y - b) ** 2 for y in right)) ** 0.5)


def ranks(values):
    return [sum(other < value for other in values) + (values.count(value) + 1) / 2 for value in values]


def check_order(levels, dots):
    """The places by the rule that the two overrides of choices.md start from."""
    most = max(dots.values())
    cuts = [66 * most, 33 * most, 100, 0]

    def by_rule(name):
        band = next(number for number, cut in enumerate(cuts) if 100 * dots[name] >= cut)
        return band, round(fmean(levels[name].values()), 9), -dots[name]

    order = sorted(dots, key=by_rule)
    place = {name: number for number, name in enumerate(order, 1)}
    evaluate = "Utvärdera insatser, resultat och effekter"
    assert place[evaluate] == 9 and place[DRIFT] == 8
    print(f"by the rule: {evaluate} {place[evaluate]}, {DRIFT} {place[DRIFT]}")


def check_choices(levels):
    suppliers = pick(levels["Styra och samordna leverantörer"],
                     ["Mellerud", "Orust", "Strömstad", "Tanum", "Vänersborg", "Åmål"])
    assert set(suppliers) == {2, 3}, "equals"
    purchases = levels["Genomföra gemensamma upphandlingar"]
    helped = pick(purchases, ["Färgelanda", "Lysekil", "Mellerud", "Munkedal", "Orust", "Sotenäs", "Strömstad",
                              "Vänersborg"])
    assert purchases["Trollhättan"] == 4 and max(helped) == 2, "a clear leader"
    support = pick(levels["Erbjuda användarstöd"], ["Orust", "Strömstad", "Tanum", "Åmål", "SML-IT"])
    assert set(support) == {2, 3}, "equals, good enough"
    drift = levels[DRIFT]
    assert (drift["Uddevalla"], drift["Dals-Ed"], drift["Färgelanda"]) == (4, 1, 2)
    assert sum(level >= 3 for level in drift.values()) == 13
    core = [name for category, _, area in targets.MAP if category == targets.CORE for name, *_ in area]
    assert len(core) == 19
    means = {name: fmean(levels[capability][name] for capability in core if name in levels[capability])
             for name in dict.fromkeys(name for name, _, _ in targets.RESPONDENTS)}
    five, others = pick(means, DALSLAND), [means[name] for name in means if name not in DALSLAND]
    assert max(five) < 2.2 and max(five) < min(others), (five, others)
    retire = sorted(levels["Avveckla"].values())
    assert retire[-1] == 2
    print(f"choices: suppliers {suppliers}, purchases 4 and {helped}, support {support}, core of the five "
          + ", ".join(f"{name} {means[name]:.2f}" for name in DALSLAND)
          + f" (others from {min(others):.2f}, all {fmean(means.values()):.2f}), Avveckla {retire}")
    dates = re.findall(r"\b202[78]-\d\d-\d\d\b", (HERE / "choices.md").read_text(encoding="utf-8"))
    assert len(dates) == 6 and all(date.fromisoformat(day).weekday() == 0 for day in dates), "six Mondays"


def check_notes():
    rows = read("notes.csv")
    check_cells(rows)
    own = {row["text"]: row for row in rows}
    assert len(rows) == 193 and len(own) == 193
    assert len({alike(text) for text in own}) == 193, "the same note twice"
    assert all(1 <= len(row["text"].split()) <= 14 for row in rows)
    assert {row["kind"] for row in rows} == {"expectation", "challenge", "free"}
    assert len({row["prompt"] for row in rows} - {""}) == 11
    clusters = {row["cluster"]: row["goal"] for row in rows if row["cluster"]}
    assert all(row["goal"] == clusters.get(row["cluster"], "") for row in rows)
    assert len(clusters) == 9 and set(clusters.values()) == GOALS | {""}
    sizes = {name: sum(row["cluster"] == name for row in rows) for name in clusters}
    assert len(set(sizes.values())) == len(sizes), "no two of one size"
    below = [row for row in rows if row["beneath"]]
    assert 20 <= len(below) <= 30
    check_beneath(below, own)
    loose = sum(not row["cluster"] for row in rows)
    assert loose == 10
    print(f"notes: {len(rows)} in {len(clusters)} clusters ({min(sizes.values())} to {max(sizes.values())}), "
          f"{loose} loose, {len(below)} beneath another")


def check_candidates():
    """Every candidate ends in one way: on the map, beneath another, broken down or off the map with its reason."""
    rows = read("candidates.csv")
    check_cells(rows)
    own = {row["text"]: row for row in rows}
    assert len(rows) == 137 and len({alike(text) for text in own}) == 137, "the same candidate twice"
    assert not own.keys() & {row["text"] for row in read("notes.csv")}
    below = [row for row in rows if row["beneath"]]
    check_beneath(below, own)
    parts = {}
    for row in rows:
        if row["origin"]:
            parts.setdefault(row["origin"], []).append(row["text"])
    assert parts.keys() <= own.keys() and all(2 <= len(texts) <= 4 for texts in parts.values())
    for row in rows:
        ends = [row["capability"], row["beneath"], row["off"], row["text"] in parts]
        assert sum(map(bool, ends)) == 1, row["text"]
    areas = {name: area for _, area, capabilities in targets.MAP for name, *_ in capabilities}
    became = [row for row in rows if row["capability"]]
    assert {row["capability"] for row in became} == areas.keys()
    assert all(row["cluster"] == areas[row["capability"]] for row in became)
    clusters = {row["cluster"] for row in rows} - {""}
    assert clusters == set(areas.values()) | {DEVELOP}
    sizes = {name: sum(row["cluster"] == name for row in rows) for name in clusters}
    assert all(sizes[DEVELOP] > size for name, size in sizes.items() if name != DEVELOP), "most notes of all"
    assert all(row["off"] or row["beneath"] for row in rows if row["cluster"] == DEVELOP)
    assert all(set(filter(None, row["goals"].split(";"))) <= GOALS and row["goals"].count(";") <= 2 for row in rows)
    doubts = sum(bool(row["doubt"]) for row in rows)
    assert 4 <= doubts <= 6 and len(parts) >= 4
    print(f"candidates: {len(rows)}, of which {len(became)} became the 55, {len(below)} beneath another, "
          f"{len(parts)} broken down into {sum(map(len, parts.values()))}, "
          f"{sum(bool(row['off']) for row in rows)} off the map, {doubts} doubts; {sizes[DEVELOP]} said {DEVELOP}")


def check_beneath(below, own):
    """What lies beneath lies in the same cluster, and one step down."""
    for row in below:
        head = own[row["beneath"]]
        assert head["cluster"] == row["cluster"] and not head["beneath"], row["text"]


def check_cells(rows):
    """Nothing hangs over the edge of a cell, and no space stands twice."""
    for cell in (cell for row in rows for cell in row.values()):
        assert cell == " ".join(cell.split()), repr(cell)


def alike(text):
    """The letters and digits of a text, in small letters."""
    return "".join(char for char in text.casefold() if char.isalnum())


def pick(values, names):
    return [values[name] for name in names]


def read(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    main()
