"""`python -m evaluation.random_plans.summary RECORD`: what `evaluation.plans --record` kept, by layout and format."""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

Record = Mapping[str, Mapping[str, Any]]


def layout_of(case: str) -> str:
    """The layout in a plan's name.

    >>> layout_of("r013-wide-sheet-xlsx")
    'wide-sheet'
    """
    return re.sub(r"^r\d+-|-[a-z]+$", "", case)


def rows(record: Record, key: Callable[[str], str]) -> Iterator[str]:
    """A line of a Markdown table for each group, the worst first: documents, refused, fields, right, silent."""
    groups: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for case, own in record.items():
        groups[key(case)].append(own)
    for name, kept in sorted(groups.items(), key=lambda group: (share(group[1]), group[0])):
        refused = sum(bool(each["refused"]) for each in kept)
        fields = sum(sum(each["counts"].values()) for each in kept)
        silent = sum(each["counts"]["silent"] for each in kept)
        yield f"| {name} | {len(kept)} | {refused or ''} | {fields} | {100 * share(kept):.1f} % | {silent} |"


def share(kept: list[Mapping[str, Any]]) -> float:
    """The share of fields that are right."""
    right = sum(each["counts"]["right"] + each["counts"]["noise"] for each in kept)
    return float(right / max(sum(sum(each["counts"].values()) for each in kept), 1))


def summary(record: Record) -> Iterator[str]:
    """The tables, then the plans that were refused or that lost or gained actions."""
    keys: dict[str, Callable[[str], str]] = {
        "all": lambda _: "all",
        "format": lambda case: case.rsplit("-", 1)[1],
        "layout": layout_of,
        "layout and format": lambda case: f"{layout_of(case)} {case.rsplit('-', 1)[1]}",
    }
    for title, key in keys.items():
        yield f"\n| {title} | documents | refused | fields | right | silent |\n| --- | --- | --- | --- | --- | --- |"
        yield from rows(record, key)
    yield ""
    for case, own in sorted(record.items()):
        if own["refused"]:
            yield f"- {case}: {own['refused'].split(';')[0]}"
        elif own["missing"] or own["invented"]:
            yield f"- {case}: {own['missing']} actions missing, {own['invented']} invented"


def main() -> None:
    """Print the summary of a record."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.random_plans.summary", description=__doc__)
    parser.add_argument("record", type=Path, metavar="RECORD", help="what `evaluation.plans --record` wrote")
    print(*summary(json.loads(parser.parse_args().record.read_text("utf-8"))), sep="\n")


if __name__ == "__main__":
    main()
