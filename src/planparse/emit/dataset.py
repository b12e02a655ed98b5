"""Many plans as one data set: CSV files that grow plan by plan, with no plan counted twice.

Only one plan is in memory at a time. The data set can also be written as a DuckDB database with real dates, keys and
comments, and as Parquet files; both are made from plain CSV files.
"""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Literal, TextIO

from planparse.emit.cells import printable
from planparse.emit.dictionary import (
    DESCRIPTOR,
    MEANINGS,
    PRIMARY,
    ROWS,
    datapackage,
    entries,
    foreign,
    key_of,
    type_of,
)
from planparse.emit.rows import Cell, FlatTable, Row, cell_text, each_action, tables
from planparse.errors import MissingExtraError, UnreadableFileError, installing
from planparse.plan.model import Action, Plan

if TYPE_CHECKING:
    from _csv import Writer


# The same document twice, or two formats of one plan, count once in a data set.
#
# A plan counted twice doubles every figure of its council, and nobody notices. A new version of a plan is not
# the same plan, however little changed: it has other dates, statuses or progress, and is counted beside the older one.


Twice = Literal["document", "format", "nearly"]

_NEARLY = 0.9
"""The share of equal actions from which two formats count as nearly the same plan: one was read a little differently.

Measured on 462 pairs of one plan in two formats (the corpus' six plans as Word, Excel, CSV, HTML, PDF and text): 396
are the same, 55 nearly, and 11 are not noticed, all with layout text. Of 72 pairs of an older and a newer version
(tests/versions), treated as two formats, none is the same and 6 nearly. Outcomes are not compared: formats that draw no
spans read them differently (with them, 244 are the same).
"""


@dataclass(frozen=True, slots=True)
class SamePlan:
    """A plan that is the same as ``other``, which is counted. It is skipped, unless it is only nearly the same."""

    name: str
    other: str
    what: Twice

    def __str__(self) -> str:
        if self.what == "document":
            return f"was made from the same document as {self.other}; counted once"
        if self.what == "format":
            return f"is the same plan in another format as {self.other}; counted once"
        nearly = f"is nearly the same as {self.other}, in another format"
        return f"{nearly}; both are counted: remove one if they are the same plan"


@dataclass(frozen=True, slots=True)
class _Print:
    """What identifies a plan: the document's hash and kind, its actions' letters, and their statuses."""

    sha256: str
    media_type: str
    actions: tuple[bytes, ...]
    statuses: tuple[str, ...]

    def same(self, other: _Print) -> Twice | None:
        """Whether this is the same plan in another format; a format without colours may lack statuses."""
        if self.media_type == other.media_type or not self.actions:
            return None
        if self.actions == other.actions:
            pairs = zip(self.statuses, other.statuses, strict=True)
            return "format" if all(one == two or "unknown" in (one, two) for one, two in pairs) else "nearly"
        shared = len(set(self.actions) & set(other.actions))
        return "nearly" if shared >= _NEARLY * max(len(self.actions), len(other.actions)) else None


class Counted:
    """The plans counted so far. For each, only a few bytes an action are kept."""

    def __init__(self) -> None:
        self._prints: dict[str, list[tuple[str, _Print]]] = {}
        self._documents: dict[str, str] = {}
        self._keys: set[str] = set()

    def add(self, name: str, plan: Plan) -> tuple[str | None, SamePlan | None]:
        """Count a plan. Return its key (None if it is already counted), and the plan that it is the same as, if any."""
        found = _print(plan)
        if found.sha256 in self._documents:
            return None, SamePlan(name, self._documents[found.sha256], "document")
        of_council = self._prints.setdefault(_whose(plan), [])
        same = {what: other for other, one in reversed(of_council) if (what := found.same(one))}
        if "format" in same:
            return None, SamePlan(name, same["format"], "format")
        self._documents[found.sha256] = name
        of_council.append((name, found))
        return self._new_key(found.sha256), SamePlan(name, same["nearly"], "nearly") if same else None

    def _new_key(self, sha256: str) -> str:
        """A key that no other plan has. It begins with a letter so that no spreadsheet reads it as a number."""
        keys = (f"p{sha256[:12]}{f'-{again}' if again else ''}" for again in count())
        key = next(key for key in keys if key not in self._keys)
        self._keys.add(key)
        return key


def _print(plan: Plan) -> _Print:
    source, actions = plan.document.source, plan.actions
    return _Print(
        source.sha256,
        source.media_type,
        tuple(_digest(action) for action in actions),
        tuple(action.status.code for action in actions),
    )


def _whose(plan: Plan) -> str:
    organisation = plan.document.organisation
    return organisation.gss_code or _letters(organisation.name or organisation.text or "")


def _digest(action: Action) -> bytes:
    """A hash of what an action says, by letters and digits only: formats differ in line ends, bullets and dashes."""
    when, owners = action.timescale, " ".join(owner.text for owner in action.owners)
    said = (action.description, owners, when.text if when else "", action.progress or "")
    text = "|".join(map(_letters, said))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _letters(text: str) -> str:
    r"""The letters and digits of a text.

    >>> _letters("Q1–Q2 2024:\n• Review")
    'q1q22024review'
    """
    return "".join(sign for sign in text.casefold() if sign.isalnum())


@dataclass(frozen=True, slots=True)
class WrittenDataset:
    """The number of plans in a data set, and which plans are the same as others."""

    plans: int
    same: tuple[SamePlan, ...]


def write_dataset(
    plans: Iterable[tuple[str, Plan]], out: Path, *, database: bool = False, parquet: bool = False
) -> WrittenDataset:
    """Write the data set of named plans into a folder. Each file appears whole or not at all.

    Raises `UnreadableFileError` if the folder cannot be written to, and `MissingExtraError` for a database or Parquet
    without DuckDB (the extra ``data``).
    """
    if database or parquet:
        duckdb()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".dataset-", dir=out) as folder:
            written = _write(plans, Path(folder), database=database, parquet=parquet)
            for path in sorted(Path(folder).iterdir()):
                path.replace(out / path.name)
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(out.name, f"cannot be written ({reason})", "choose another folder with -o") from None
    return written


def _write(plans: Iterable[tuple[str, Plan]], folder: Path, *, database: bool, parquet: bool) -> WrittenDataset:
    raw = folder / "raw"
    raw.mkdir()
    counted, same, number = Counted(), [], 0
    with ExitStack() as stack:
        shown = {name: _writer(stack, folder / f"{name}.csv", "utf-8-sig", MEANINGS[name]) for name in MEANINGS}
        names = MEANINGS if database or parquet else ()
        plain = {name: _writer(stack, raw / f"{name}.csv", "utf-8", MEANINGS[name]) for name in names}
        for name, plan in plans:
            key, twin = counted.add(name, plan)
            same += [twin] if twin else []
            if key is None:
                continue
            number += 1
            for table in plan_tables(name, plan, key):
                shown[table.name].writerows([cell_text(cell) for cell in row] for row in table.rows)
                if plain:
                    plain[table.name].writerows([_raw(cell) for cell in row] for row in table.rows)
        dictionary = _writer(stack, folder / "dictionary.csv", "utf-8-sig", ("table", "column", "type", "meaning"))
        dictionary.writerows(entries())
    text = json.dumps(datapackage(), ensure_ascii=False, indent=2) + "\n"
    (folder / DESCRIPTOR).write_text(text, "utf-8", newline="\n")
    if database or parquet:
        load(raw, folder if database else raw, folder if parquet else None)
    shutil.rmtree(raw)
    return WrittenDataset(number, tuple(same))


def plan_tables(name: str, plan: Plan, key: str) -> Iterator[FlatTable]:
    """One plan's part of each table of the data set, in the columns of the dictionary."""
    organisation = plan.document.organisation
    whose = {
        "plan_key": key,
        "plan": name,
        "organisation": organisation.name or organisation.text or plan.document.source.name,  # never blank
        "gss_code": organisation.gss_code,
    }
    about = FlatTable("plans", tuple(MEANINGS["plans"]), ((*whose.values(), *_about(plan)),))
    extras = tuple((a.ref, header, text) for _, a in each_action(plan) for header, text in a.extra.items())
    found = {
        table.name: table for table in (about, *tables(plan), FlatTable("extras", ("ref", "header", "text"), extras))
    }
    places_of = {
        action.ref: (area, action.id) for area, found_area in enumerate(plan.areas, 1) for action in found_area.actions
    }
    for table_name, columns in MEANINGS.items():
        records = (
            {**whose, **_keys(table_name, record, key, places_of), **record}
            for record in _renamed(found[table_name]).records()
        )
        rows = (tuple(record[column] for column in columns) for record in _numbered(records, table_name))
        yield FlatTable(table_name, tuple(columns), tuple(rows))


def _renamed(table: FlatTable) -> FlatTable:
    """Rename the organisation of owners: the data set's tables already have a column `organisation` for the council."""
    if table.name != "owners":
        return table
    columns = tuple("owner_organisation" if column == "organisation" else column for column in table.columns)
    return FlatTable(table.name, columns, table.rows)


def _numbered(records: Iterable[dict[str, Cell]], table: str) -> Iterator[dict[str, Cell]]:
    """Rows with a number within their plan, action and so on, for tables that do not have it."""
    above = PRIMARY[table][0]
    places: dict[Cell, Iterator[int]] = {}
    for record in records:
        if "position" not in record:
            record["position"] = next(places.setdefault(record[above], count(1)))
        yield record


def _keys(table: str, record: dict[str, Cell], key: str, places_of: dict[str, tuple[int, str]]) -> dict[str, Cell]:
    """The keys of one row: the plan's key, followed by what identifies the area, action or owner in the plan.

    Refs are not used: Power BI treats `1a` and `1A` as the same. Ids consist of small letters and digits only.
    """
    area, action = places_of.get(str(record.get("ref")), (None, None))
    if table == "areas":
        area = int(str(record["position"]))
    owner = record.get("id" if table == "owners" else "owner_id")
    return {
        "area_key": f"{key}/area-{area}" if area else None,
        "action_key": f"{key}/{action}" if action else None,
        "owner_key": f"{key}/{owner}" if owner else None,
    }


def _about(plan: Plan) -> Row:
    document = plan.document
    inspection = document.inspection
    period = inspection.period if inspection else None
    return (
        *(document.organisation.la_code, document.title),
        *((inspection.name, inspection.framework) if inspection else (None, None)),
        *((period.start, period.end) if period else (None, None)),
        *(document.source.name, document.source.sha256),
        *(len(plan.areas), sum(1 for _ in each_action(plan)), len(plan.issues)),
    )


def _writer(stack: ExitStack, path: Path, encoding: str, columns: Iterable[str]) -> Writer:
    stream: TextIO = stack.enter_context(path.open("x", encoding=encoding, newline=""))
    writer = csv.writer(stream)
    writer.writerow(list(columns))
    return writer


def _raw(cell: Cell) -> str:
    """A cell for the database, which runs nothing: no apostrophe is put before it."""
    return printable(cell) if isinstance(cell, str) else cell_text(cell)


DATABASE = "plans.duckdb"


def load(raw: Path, target: Path, parquet: Path | None) -> None:
    """Read the plain CSV files of ``raw`` into a database in ``target``, and copy its tables as Parquet files."""
    frugal = {"memory_limit": "256MB", "threads": 1, "temp_directory": str(raw)}
    with duckdb().connect(str(target / DATABASE), config=frugal) as base:
        base.begin()  # one transaction: a write to the disk for each of 150 statements took a second
        for name in MEANINGS:
            base.execute(_create(name))
            base.execute(
                f'COPY "{name}" FROM {_quoted(raw / f"{name}.csv")} '
                "(FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '', "
                "AUTO_DETECT false, PARALLEL false, MAX_LINE_SIZE 100000000)"
            )
            for comment in _comments(name):
                base.execute(comment)
        base.execute('CREATE TABLE dictionary ("table" VARCHAR, "column" VARCHAR, type VARCHAR, meaning VARCHAR)')
        base.execute("COMMENT ON TABLE dictionary IS 'what every column means'")
        base.executemany("INSERT INTO dictionary VALUES (?, ?, ?, ?)", [list(entry) for entry in entries()])
        base.commit()
        for name in (*MEANINGS, "dictionary") if parquet else ():
            base.execute(f'COPY "{name}" TO {_quoted(f"{parquet}/{name}.parquet")} (FORMAT parquet)')


def duckdb() -> ModuleType:
    """The module DuckDB. Raises `MissingExtraError` if it is not installed."""
    try:
        import duckdb as found
    except ImportError:
        problem = "a database and Parquet files need DuckDB, which is not installed"
        raise MissingExtraError(None, problem, installing("data")) from None
    return found


def _create(table: str) -> str:
    """The statement that creates a table with its keys."""
    parts = [f'"{column}" {type_of(table, column)}' for column in MEANINGS[table]]
    parts.append(f"PRIMARY KEY ({', '.join(PRIMARY[table])})")
    parts += [f'FOREIGN KEY ({column}) REFERENCES "{to}" ({key_of(to)})' for column, to in foreign(table).items()]
    return f'CREATE TABLE "{table}" ({", ".join(parts)})'


def _comments(table: str) -> Iterator[str]:
    yield f'COMMENT ON TABLE "{table}" IS {_quoted(ROWS[table])}'
    for column, meaning in MEANINGS[table].items():
        yield f'COMMENT ON COLUMN "{table}"."{column}" IS {_quoted(meaning)}'


def _quoted(text: Path | str) -> str:
    return "'" + str(text).replace("'", "''") + "'"
