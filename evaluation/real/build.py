"""Writes owners_seen.jsonl and owners_unseen.jsonl from cells.txt: one line a cell, with what it should be read as."""

import json
from pathlib import Path

HERE = Path(__file__).parent
KINDS = {"pe": "person", "po": "post", "bo": "body"}
FIELDS = {"t": "title", "p": "post", "o": "organisation"}


def owner(text: str) -> dict[str, str | None]:
    """One owner of the notation."""
    kind, _, rest = text.strip().partition(":")
    named, *more = [part.strip() for part in rest.split(";")]
    found: dict[str, str | None] = {"kind": KINDS[kind], "name": named, "title": None, "post": None}
    found["organisation"] = None
    if kind == "po":
        found["name"], found["post"] = None, named
    for part in more:
        key, _, value = part.partition("=")
        found[FIELDS[key]] = value
    return found


def main() -> None:
    """Write both sets."""
    sets: dict[str, list[str]] = {"seen": [], "unseen": []}
    for line in (HERE / "cells.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            plan, kept, source = (part.strip() for part in line[3:].split("|"))
            key: list[str] = []
        elif line.startswith("key: "):
            key.append(line[5:])
        elif " => " in line:
            cell, _, told = line.partition(" => ")
            owners = [] if told.strip() == "-" else [owner(one) for one in told.split(" | ")]
            case = {"plan": plan, "source": source, "key": key, "cell": cell.replace("\\n", "\n"), "owners": owners}
            sets[kept].append(json.dumps(case, ensure_ascii=False))
    for kept, lines in sets.items():
        (HERE / f"owners_{kept}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
