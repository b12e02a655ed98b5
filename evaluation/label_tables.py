"""`python -m evaluation.label_tables DIR... > FILE`: tables as decisions see them, with the roles that answers give.

For fitting the weights of columns on plans with answers that are no longer held back. A column's role is that of the
field whose answers its cells contain, else that of its label in the answer's `headers`; a column with neither has no
field. A person reads the output before it is used: `evaluation/columns/README.md` says what was changed by hand.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import planparse
from evaluation.answers import file_of
from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.lexicon.words import letters
from planparse.outline import decide, scored
from planparse.outline.features.columns import Features, table_features

TEXTS = {"timescale": "timescale_text", "owners": "owner_text"}
FIELDS = ("ref", "description", "title", "answers", "outcome", "progress", *TEXTS)
NO_FIELD = ("start", "revised", "completed_date", "other_date", "measure", "score", "category", "predecessor", "extra")
HELD = 0.6
"""The share of a column's cells that must contain answers of a field."""
ROWS = 8

Table = tuple[tuple[str, ...], list[list[str]]]


def seen(path: Path) -> list[Table]:
    """The tables whose columns were decided in a document: for each header row the table with the most rows."""
    found: dict[tuple[str, ...], Table] = {}

    def spy(terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[Features, ...]:
        key = tuple(map(letters, labels))
        rows = len(columns[0]) if columns else 0
        if sum(map(bool, key)) > 2 and rows and (key not in found or rows > len(found[key][1][0])):
            found[key] = tuple(labels), [list(column) for column in columns]
        return table_features(terms, labels, columns)

    decide.table_features = spy
    try:
        planparse.parse(path)
    except planparse.PlanParseError:
        pass
    finally:
        decide.table_features = table_features
    return list(found.values())


def values(gold: dict[str, Any]) -> dict[str, set[str]]:
    """The letters of the answers, by field."""
    found: dict[str, set[str]] = defaultdict(set)
    for area in gold["areas"]:
        found["area"].add(letters(str(area.get("title") or "")))
        for action in area["actions"]:
            for field in FIELDS:
                found[field].add(letters(str(action.get(TEXTS.get(field, field)) or "")))
    return {field: texts - {""} for field, texts in found.items()}


def held(cells: Sequence[str], answers: dict[str, set[str]]) -> str | None:
    """The field whose answers most of a column's cells are."""
    texts = [text for cell in cells if (text := letters(cell))]
    if len(texts) < 2:
        return None
    shares = {
        field: sum(text in own or any(_alike(text, one) for one in own) for text in texts) / len(texts)
        for field, own in answers.items()
    }
    best = max(shares, key=lambda field: shares[field], default="")
    return best if best and shares[best] >= HELD else None


def _alike(text: str, answer: str) -> bool:
    if len(text) < 13:
        return False
    return (answer in text and 2 * len(answer) > len(text)) or (text in answer and 2 * len(text) > len(answer))


def fields_of(table: Table, gold: dict[str, Any]) -> list[str]:
    """The field of each column of a table, as the answer names it."""
    answers, pool = values(gold), [(field, letters(label)) for field, label in gold.get("headers") or []]
    found = []
    for label, cells in zip(*table, strict=True):
        key, field = letters(label), held(cells, answers)
        alike = [one for one in pool if one[1] == key] or [one for one in pool if len(key) > 2 and key in one[1]]
        named = next((one for one in alike if field in (None, one[0])), alike[0] if alike else None)
        if named:
            pool.remove(named)
        short = sum(map(len, cells)) < 12 * max(1, sum(map(bool, cells)))
        found.append(named[0] if named and (short or field is None) else field or "extra")
    return found


def owner_role(cells: Sequence[str], gold: dict[str, Any]) -> tuple[str, list[str]]:
    """The role whose owners a column names most, and the roles that it names nearly as often."""
    text = letters(" ".join(cells))
    times: dict[str, int] = defaultdict(int)
    for area in gold["areas"]:
        for action in area["actions"]:
            for owner in action.get("owners") or []:
                times[owner["role"]] += letters(owner["name"]) in text
    best = max(times, key=lambda role: times[role], default="lead")
    return best, [role for role in times if role != best and times[role] >= HELD * times[best]]


def roles(table: Table, gold: dict[str, Any]) -> tuple[list[str | None], dict[str, list[str | None]]]:
    """The role of each column, and other roles that are right too."""
    fields = fields_of(table, gold)
    found: list[str | None] = []
    others: dict[str, list[str | None]] = {}
    for at, (field, label) in enumerate(zip(fields, table[0], strict=True)):
        role: str | None = field
        if field == "owners":
            role, others[str(at)] = owner_role(table[1][at], gold)  # type: ignore[assignment]  # role names
        elif field == "timescale" and fields.count(field) > 1:
            role = "start" if re.search(r"start|from|commence|begin", label, re.I) else field
            role = "revised" if re.search("revis|new", label, re.I) else role
        elif field == "rag" and "status" not in fields:
            role = "status"
        elif field not in (*FIELDS, "status", "area"):
            role = _likeliest(table, at) if label.strip() else None
        if field in ("progress", "outcome") and fields.count(field) > 1:
            others[str(at)] = [None]
        found.append(None if role == "extra" else role)
    return found, {at: said for at, said in others.items() if said}


def _likeliest(table: Table, at: int) -> str:
    """The most likely role without a field for a column, by the weights that are shipped."""
    fitted = decide.model("columns")
    shares = scored.probabilities(scored.totals(fitted, table_features(NO_TERMS, *table)[at]))
    return max(NO_FIELD, key=lambda role: shares[fitted.readings.index(role)])


def labelled(folder: Path) -> Iterator[dict[str, Any]]:
    """The tables of a folder of documents with answers, in the form of `evaluation/columns`."""
    for answer in sorted(folder.glob("*.gold.json")):
        stem = answer.name.removesuffix(".gold.json")
        gold = json.loads(answer.read_text("utf-8"))
        for number, table in enumerate(seen(file_of(answer))):
            found, others = roles(table, gold)
            if {"description", "title"}.isdisjoint(found) or sum(role is not None for role in found) < 3:
                continue
            rows = [list(row) for row in zip(*table[1], strict=True)][:ROWS]
            made = {"id": f"style_{stem}-{number}", "form": "a style that was opened", "holds_actions": True}
            yield {**made, "header": table[0], "rows": rows, "fields": found, **({"alt": others} if others else {})}


def main() -> None:
    """Print the tables, one on each line."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.label_tables", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR")
    for folder in parser.parse_args().folders:
        for table in labelled(folder):
            print(json.dumps(table, ensure_ascii=False))


if __name__ == "__main__":
    main()
