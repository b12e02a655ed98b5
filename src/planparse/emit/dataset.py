"""Many plans as one data set: CSV files that grow plan by plan, a dictionary and a data package beside them.

One plan is in memory at a time, so that a thousand need no more than one.
"""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from planparse.emit import database as databases
from planparse.emit.cells import printable
from planparse.emit.datapackage import DESCRIPTOR, datapackage
from planparse.emit.dictionary import MEANINGS, PRIMARY, entries
from planparse.emit.rows import Cell, Row, Table, each_action, tables
from planparse.emit.same_plan import Counted, SamePlan
from planparse.emit.tidy import cell_text
from planparse.errors import UnreadableFileError
from planparse.plan.model import Plan

if TYPE_CHECKING:
    from _csv import Writer


@dataclass(frozen=True, slots=True)
class Written:
    """How many plans a data set holds, and which ones are the same as others."""

    plans: int
    same: tuple[SamePlan, ...]


def write_dataset(
    plans: Iterable[tuple[str, Plan]], out: Path, *, database: bool = False, parquet: bool = False
) -> Written:
    """Write the data set of named plans into a folder; a file appears whole or not at all.

    Raises `UnreadableFileError` where the folder cannot be written to, `MissingExtraError` for a database or Parquet
    without DuckDB (the extra ``data``).
    """
    if database or parquet:
        databases.duckdb()
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


def _write(plans: Iterable[tuple[str, Plan]], folder: Path, *, database: bool, parquet: bool) -> Written:
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
        databases.load(raw, folder if database else raw, folder if parquet else None)
    shutil.rmtree(raw)
    return Written(number, tuple(same))


def plan_tables(name: str, plan: Plan, key: str) -> Iterator[Table]:
    """One plan's part of each table of the data set, in the columns of the dictionary."""
    organisation = plan.document.organisation
    whose = {
        "plan_key": key,
        "plan": name,
        "organisation": organisation.name or organisation.text or plan.document.source.name,  # no blank row of many
        "gss_code": organisation.gss_code,
    }
    about = Table("plans", tuple(MEANINGS["plans"]), ((*whose.values(), *_about(plan)),))
    extras = tuple((a.ref, header, text) for _, a in each_action(plan) for header, text in a.extra.items())
    found = {table.name: table for table in (about, *tables(plan), Table("extras", ("ref", "header", "text"), extras))}
    places_of = {
        action.ref: (area, action.id) for area, found_area in enumerate(plan.areas, 1) for action in found_area.actions
    }
    for table_name, columns in MEANINGS.items():
        records = (
            {**whose, **_keys(table_name, record, key, places_of), **record}
            for record in _renamed(found[table_name]).records()
        )
        rows = (tuple(record[column] for column in columns) for record in _numbered(records, table_name))
        yield Table(table_name, tuple(columns), tuple(rows))


def _renamed(table: Table) -> Table:
    """The register of owners stands beside whose plan it is: its own organisation gets a longer name."""
    if table.name != "owners":
        return table
    columns = tuple("owner_organisation" if column == "organisation" else column for column in table.columns)
    return Table(table.name, columns, table.rows)


def _numbered(records: Iterable[dict[str, Cell]], table: str) -> Iterator[dict[str, Cell]]:
    """Rows with their place below what they belong to, in tables that do not have it."""
    above = PRIMARY[table][0]
    places: dict[Cell, Iterator[int]] = {}
    for record in records:
        if "position" not in record:
            record["position"] = next(places.setdefault(record[above], count(1)))
        yield record


def _keys(table: str, record: dict[str, Cell], key: str, places_of: dict[str, tuple[int, str]]) -> dict[str, Cell]:
    """The keys of one row: the plan's key, and what tells the area, action or owner there.

    Not the ref: Power BI takes `1a` and `1A` for one. An id has small letters and figures alone.
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
    """A cell for the database, which runs nothing: no apostrophe goes before it."""
    return printable(cell) if isinstance(cell, str) else cell_text(cell)
