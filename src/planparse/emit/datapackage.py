"""The data set's description for programs: a Frictionless data package (https://specs.frictionlessdata.io)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from planparse.emit.dictionary import MEANINGS, PRIMARY, ROWS, foreign, key_of, type_of

DESCRIPTOR = "datapackage.json"

NAME = "action-plans"
"""What the data package calls itself; a folder of planparse's tables is known by it."""

_TYPES = {"VARCHAR": "string", "DATE": "date", "INTEGER": "integer", "DOUBLE": "number"}


def is_data_set(folder: Path) -> bool:
    """Whether a folder holds the tables of a data set, by the file that describes them."""
    try:
        package = json.loads((folder / DESCRIPTOR).read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(package, dict) and package.get("name") == NAME


def datapackage() -> dict[str, Any]:
    """What the CSV files are: columns with types and meanings, primary and foreign keys."""
    return {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": "Action plans as a data set",
        "description": "Made by planparse. Text that a spreadsheet could run as a formula has an apostrophe in front.",
        "resources": [_resource(table) for table in MEANINGS],
    }


def _resource(table: str) -> dict[str, Any]:
    keys = [
        {"fields": [column], "reference": {"resource": to, "fields": [key_of(to)]}}
        for column, to in foreign(table).items()
    ]
    return {
        "profile": "tabular-data-resource",
        "name": table,
        "path": f"{table}.csv",
        "description": ROWS[table],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(table, column, meaning) for column, meaning in MEANINGS[table].items()],
            "missingValues": [""],
            "primaryKey": list(PRIMARY[table]),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _field(table: str, column: str, meaning: str) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column, "type": _TYPES[type_of(table, column)], "description": meaning}
    if column in PRIMARY[table]:
        field["constraints"] = {"required": True, **({"unique": True} if len(PRIMARY[table]) == 1 else {})}
    return field
