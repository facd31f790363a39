#!/usr/bin/env python3
"""Makes ratings.csv and dots.csv of the example, then lets verify.py read them back and check every figure.

Always the same bytes: one seed, and only `Random.random`, which Python promises to keep stable. Every rating is
made up; targets.py holds what the figures must come to.
"""

import csv
import math
from pathlib import Path
from random import Random

import targets
import verify

HERE = Path(__file__).parent
SEED = 2030
DOTS_EACH, DOTS_ON_ONE = 10, 3


def main():
    random = Random(SEED)
    ratings = make_ratings(random)
    write("ratings.csv", ["respondent", "rater", "capability", "level"], [
        (name, role, capability, targets.MISSING.get((name, capability), ratings[capability].get(name)))
        for name, role, _ in targets.RESPONDENTS for capability in ratings])
    dots = make_dots(random)
    write("dots.csv", ["respondent", "capability", "dots"], [
        (name, capability, dots[name, capability])
        for name, _, _ in targets.RESPONDENTS for capability in ratings if dots.get((name, capability))])
    verify.main()


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def make_ratings(random):
    """Capability -> respondent -> level, for those who gave one."""
    ratings = {}
    for category, _, capabilities in targets.MAP:
        leaning = {name: 0.45 * bell(random) for name, _, _ in targets.RESPONDENTS}
        for capability, total, fours, spread, _ in capabilities:
            ratings[capability] = rate(random, category, leaning, capability, total, fours, spread)
    return ratings


def rate(random, category, leaning, capability, total, fours, spread):
    """Draws until the spread is near the wanted one; the sum and the count of fours always hold."""
    names = [name for name, _, _ in targets.RESPONDENTS if (name, capability) not in targets.MISSING]
    personal = {name: level for name, _, level in targets.RESPONDENTS}
    wanted = round(total * len(names) / len(targets.RESPONDENTS))
    for _ in range(5000):
        drawn = {name: personal[name] + targets.TILTS.get((name, category), 0) + leaning[name]
                 + 0.75 * bell(random) for name in names}
        scale, middle = spread / deviation(list(drawn.values())), sum(drawn.values()) / len(drawn)
        felt = {name: wanted / len(names) + scale * (value - middle) for name, value in drawn.items()}
        levels = settle(felt, targets.PINNED.get(capability, {}), wanted, fours,
                        targets.CEILINGS.get(capability, 3))
        if levels and abs(deviation(list(levels.values())) - spread) <= 0.06:
            return levels
    raise SystemExit(f"no ratings reach the wanted spread: {capability}")


def settle(felt, pinned, wanted, fours, ceiling):
    """Whole levels near what is felt, with the wanted sum and fours; None where it cannot be had."""
    floor = 0 if wanted / len(felt) < 2.3 else 1
    levels = {name: min(max(round(value), floor), ceiling) for name, value in felt.items()} | pinned
    loose = sorted((name for name in felt if name not in pinned), key=felt.get, reverse=True)
    missing = fours - sum(level == 4 for level in pinned.values())
    leading, loose = loose[:missing], loose[missing:]
    levels |= dict.fromkeys(leading, 4)
    while (short := wanted - sum(levels.values())) != 0:
        step, limit = (1, ceiling) if short > 0 else (-1, floor)
        free = [name for name in loose if levels[name] != limit]
        if not free:
            return None
        levels[max(free, key=lambda name: step * (felt[name] - levels[name]))] += step
    return levels


def make_dots(random):
    """(respondent, capability) -> dots; the totals per capability are those of targets.py."""
    totals = sorted(((dots, capability) for _, _, capabilities in targets.MAP
                     for capability, _, _, _, dots in capabilities if dots), reverse=True)
    while True:
        left = {name: DOTS_EACH for name, _, _ in targets.RESPONDENTS}
        placed = {}
        if all(place(random, left, placed, capability, dots) for dots, capability in totals):
            return placed


def place(random, left, placed, capability, dots):
    """Those with most dots left, and those who have a dot there already, are likelier to place the next."""
    for _ in range(dots):
        weights = {name: rest ** 1.5 * (2 if placed.get((name, capability)) else 1) for name, rest in left.items()
                   if rest and placed.get((name, capability), 0) < DOTS_ON_ONE}
        if not weights:
            return False
        point = random.random() * sum(weights.values())
        for name, weight in weights.items():
            point -= weight
            if point < 0:
                break
        left[name] -= 1
        placed[name, capability] = placed.get((name, capability), 0) + 1
    return True


def bell(random):
    """About a standard normal draw: twelve even ones, less their mean."""
    return sum(random.random() for _ in range(12)) - 6


def deviation(values):
    mean = sum(values) / len(values)
    return math.sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1))


if __name__ == "__main__":
    main()
