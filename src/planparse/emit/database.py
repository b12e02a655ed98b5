"""The data set as a DuckDB database with real dates, keys and comments, and as Parquet files, from plain CSV files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from planparse.emit.dictionary import MEANINGS, PRIMARY, ROWS, entries, foreign, key_of, type_of
from planparse.errors import MissingExtraError, installing

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
    """DuckDB. Raises `MissingExtraError` where it is not installed."""
    try:
        import duckdb as found
    except ImportError:
        problem = "a database and Parquet files need DuckDB, which is not installed"
        raise MissingExtraError(None, problem, installing("data")) from None
    return found


def _create(table: str) -> str:
    """The statement that makes a table with its keys."""
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
