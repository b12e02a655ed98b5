"""`python -m training.seen_files FOLDER --plans FOLDER... --invented FOLDER...`: keeps what tables look like.

Whether a table holds things to be done is fitted on labelled examples (`evaluation/columns/`). Those that hold none
were written to look like plans. What else the world puts into tables (test cases, lists of members, syllabuses,
agendas) is in **`seen_files.jsonl.gz`**: the features of 1,958 public files of 406 repositories that are not plans,
gathered on 1 December 2026, and of 112 real and 293 invented plans with answers, for the tables in them that hold no
actions. Of their words only those of labels are kept that several repositories or plans use.

The first folder has a file `sources.tsv` (name, repository, path). The command replaces what was kept. Files that hold
actions after all must be taken out before: see what `planparse parse` accepts.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal, NamedTuple
from unittest.mock import patch

from evaluation.answers import answers
from evaluation.plans import JOBS

from planparse.errors import PlanParseError
from planparse.lexicon.labels import NO_TERMS
from planparse.lexicon.words import letters
from planparse.outline import choose_reading, decide, decide_tables, rows
from planparse.pipeline import layout, read

KEPT: Final = Path(__file__).with_name("seen_files.jsonl.gz")
FEWEST_SOURCES: Final = 4
"""Repositories that must use a word in labels for it to be kept."""
WORD: Final = "label_word_"
_AMONG: Final = 0.3
"""The share of a column's cells that must be descriptions of the answer for its table to hold the actions."""

Features = Mapping[str, float]


Kind = Literal["no plan", "plan", "invented"]


class Seen(NamedTuple):
    """The features of a document's tables, each with whether it holds actions; ``source`` numbers where it is from."""

    kind: Kind
    source: int
    tables: Sequence[tuple[Features, bool]]


def seen(path: Path, kind: Kind = "invented", source: int = 0, descriptions: frozenset[str] = frozenset()) -> Seen:
    """What planparse asks of a document before it says whether its tables hold actions.

    ``descriptions`` are those of its answer, as letters; none if it is not a plan.
    """
    tables: dict[str, tuple[Features, bool]] = {}

    def table(terms, labels, columns, decisions):  # noqa: ANN001, ANN202 - as the function that it stands for
        own = _rounded(decide_tables.features_of_table(terms, labels, columns, decisions))
        tables[json.dumps(own, sort_keys=True)] = own, _holds(columns, descriptions)
        return decide_tables.actions_likelihood(terms, labels, columns, decisions)

    with (
        patch.object(decide, "actions_likelihood", table),
        patch.object(rows, "actions_likelihood", table),
        suppress(PlanParseError),
    ):
        choose_reading.outline(layout(read(path, None, NO_TERMS), NO_TERMS))
    return Seen(kind, source, tuple(tables.values()))


def _holds(columns: Sequence[Sequence[str]], descriptions: frozenset[str]) -> bool:
    """Whether a column has descriptions of the answer, of a table that is read whole."""
    filled = [[letters(cell) for cell in cells if cell.strip()] for cells in columns]
    return any(cells and sum(cell in descriptions for cell in cells) >= _AMONG * len(cells) for cells in filled)


def _rounded(features: Features) -> Features:
    return {name: round(value, 3) for name, value in features.items() if value}


def seen_files() -> list[Seen]:
    """What was kept."""
    with gzip.open(KEPT, "rt", encoding="utf-8") as lines:
        return [Seen(*json.loads(line)) for line in lines]


def descriptions_of(folder: Path) -> Iterator[tuple[Path, frozenset[str]]]:
    """Yield the documents of a folder with what their answers give as descriptions, as letters."""
    for answer in answers(folder):
        gold = json.loads(answer.path.with_suffix(".gold.json").read_text("utf-8"))
        told = (action["description"] for area in gold["areas"] for action in area["actions"])
        yield answer.path, frozenset(letters(text) for text in told if text)


def keep(folder: Path, plans: Sequence[Path], invented: Sequence[Path]) -> None:
    """Write what the documents of these folders look like; the same documents give the same bytes."""
    sources = dict(line.split("\t")[:2] for line in (folder / "sources.tsv").read_text("utf-8").splitlines()[1:])
    numbers = {name: at for at, name in enumerate(sorted({*sources.values()}))}
    asked: list[tuple[Path, Kind, int, frozenset[str]]] = [
        (path, "no plan", numbers[sources[path.name]], frozenset())
        for path in sorted(folder.iterdir())
        if path.name in sources
    ]
    known = [(own, kind) for kind, folders in (("plan", plans), ("invented", invented)) for own in folders]
    for own, kind in known:
        asked += [(path, kind, len(asked), told) for path, told in descriptions_of(own)]
    with ProcessPoolExecutor(JOBS, max_tasks_per_child=200) as pool:
        found = list(pool.map(seen, *zip(*asked, strict=True), chunksize=8))
    words = [(one.source, name) for one in found for own, _ in one.tables for name in own if WORD in name]
    used = Counter(name for _, name in {*words})
    lines = [
        json.dumps([one.kind, one.source, [(_known(own, used), holds) for own, holds in one.tables]]) for one in found
    ]
    KEPT.write_bytes(gzip.compress("".join(f"{line}\n" for line in lines).encode(), mtime=0))
    held = sum(holds for one in found for _, holds in one.tables)
    print(f"{len(found)} documents, {sum(len(one.tables) for one in found)} tables, {held} with actions")


def _known(features: Features, used: Counter[str]) -> Features:
    """The features without words that few sources use."""
    return {name: value for name, value in features.items() if WORD not in name or used[name] >= FEWEST_SOURCES}


def main() -> None:
    """Keep what the documents of the folders look like."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="files that are not plans")
    parser.add_argument("--plans", type=Path, nargs="*", default=[], metavar="FOLDER", help="real plans with answers")
    parser.add_argument(
        "--invented", type=Path, nargs="*", default=[], metavar="FOLDER", help="other plans with answers"
    )
    asked = parser.parse_args()
    keep(asked.folder, asked.plans, asked.invented)


if __name__ == "__main__":
    main()
