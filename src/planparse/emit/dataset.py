"""Many plans as one data set: CSV files that grow plan by plan, a dictionary beside them, and a DuckDB file.

One plan is in memory at a time, so that a thousand need no more than one.
"""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, TextIO

from planparse.emit.cells import printable
from planparse.emit.dictionary import MEANINGS, entries, type_of
from planparse.emit.rows import Cell, Row, Table, each_action, tables
from planparse.emit.tidy import cell_text
from planparse.errors import MissingExtraError, UnreadableFileError
from planparse.extras import installing
from planparse.plan.model import Plan

if TYPE_CHECKING:
    from _csv import Writer

DATABASE = "plans.duckdb"


def write_dataset(plans: Iterable[tuple[str, Plan]], out: Path, *, database: bool = False) -> int:
    """Write the data set of named plans into a folder and give their number; a file appears whole or not at all.

    Raises `UnreadableFileError` where the folder cannot be written to, `MissingExtraError` for a database without
    DuckDB (the extra ``data``).
    """
    if database:
        _duckdb()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".dataset-", dir=out) as folder:
            count = _write(plans, Path(folder), database=database)
            for path in sorted(Path(folder).iterdir()):
                path.replace(out / path.name)
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(out.name, f"cannot be written ({reason})", "choose another folder with -o") from None
    return count


def _write(plans: Iterable[tuple[str, Plan]], folder: Path, *, database: bool) -> int:
    count = 0
    raw = folder / "raw"
    raw.mkdir()
    with ExitStack() as stack:
        shown = {name: _writer(stack, folder / f"{name}.csv", "utf-8-sig", MEANINGS[name]) for name in MEANINGS}
        names = MEANINGS if database else ()
        plain = {name: _writer(stack, raw / f"{name}.csv", "utf-8", MEANINGS[name]) for name in names}
        for name, plan in plans:
            count += 1
            for table in plan_tables(name, plan):
                shown[table.name].writerows([cell_text(cell) for cell in row] for row in table.rows)
                if database:
                    plain[table.name].writerows([_raw(cell) for cell in row] for row in table.rows)
        dictionary = _writer(stack, folder / "dictionary.csv", "utf-8-sig", ("table", "column", "type", "meaning"))
        dictionary.writerows(entries())
    if database:
        _load(raw, folder / DATABASE)
    shutil.rmtree(raw)
    return count


def plan_tables(name: str, plan: Plan) -> Iterator[Table]:
    """One plan's part of each table of the data set, in the columns of the dictionary."""
    organisation = plan.document.organisation
    whose: Row = (name, organisation.name or organisation.text, organisation.gss_code)
    found = {table.name: table for table in tables(plan)}
    yield Table("plans", tuple(MEANINGS["plans"]), ((*whose, *_about(plan)),))
    for table_name in MEANINGS:
        if table_name in found:
            prefix = whose if table_name in ("actions", "owners") else whose[:1]
            yield _part(found[table_name], prefix)
    extras = tuple((name, a.ref, header, text) for _, a in each_action(plan) for header, text in a.extra.items())
    yield Table("extras", tuple(MEANINGS["extras"]), extras)


def _part(table: Table, prefix: Row) -> Table:
    """A plan's table with whose it is before each row; columns that only this plan has are in ``extras``."""
    columns = tuple(MEANINGS[table.name])
    width = len(columns) - len(prefix)
    return Table(table.name, columns, tuple((*prefix, *row[:width]) for row in table.rows))


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


def _load(raw: Path, target: Path) -> None:
    """Read the plain CSV files into a database with real dates and numbers."""
    duckdb = _duckdb()
    frugal = {"memory_limit": "256MB", "threads": 1, "temp_directory": str(raw)}
    with duckdb.connect(str(target), config=frugal) as base:
        for name, columns in MEANINGS.items():
            typed = ", ".join(f'"{column}" {type_of(name, column)}' for column in columns)
            base.execute(f'CREATE TABLE "{name}" ({typed})')
            base.execute(
                f"COPY \"{name}\" FROM '{_quoted(raw / name)}.csv' "
                "(FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '', "
                "AUTO_DETECT false, PARALLEL false, MAX_LINE_SIZE 100000000)"
            )
        base.execute('CREATE TABLE dictionary ("table" VARCHAR, "column" VARCHAR, type VARCHAR, meaning VARCHAR)')
        base.executemany("INSERT INTO dictionary VALUES (?, ?, ?, ?)", [list(entry) for entry in entries()])


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _duckdb() -> ModuleType:
    try:
        import duckdb
    except ImportError:
        raise MissingExtraError(None, "a database needs DuckDB, which is not installed", installing("data")) from None
    return duckdb
