"""`python -m evaluation.random_plans OUT --count N --seed S`: write random plans with answers."""

from __future__ import annotations

import argparse
from pathlib import Path

from evaluation.random_plans.make import FORMATS, make


def main() -> None:
    """Write the plans that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.random_plans", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="the folder to write to; it is made where it is missing")
    parser.add_argument("--count", type=int, default=100, help="how many plans (default: 100)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same answers (default: 1)")
    parser.add_argument("--labels", choices=("dev", "held-out"), default="dev", help="which half of the words")
    parser.add_argument("--formats", default=",".join(FORMATS), help="endings, parted by commas")
    asked = parser.parse_args()
    formats = asked.formats.split(",")
    if unknown := set(formats) - set(FORMATS):
        parser.error(f"unknown format: {', '.join(sorted(unknown))}; choose from {', '.join(FORMATS)}")
    asked.out.mkdir(parents=True, exist_ok=True)
    for number in range(asked.count):
        print(make(number, asked.seed, asked.labels, formats, asked.out))


if __name__ == "__main__":
    main()
