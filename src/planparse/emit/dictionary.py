"""What every column of the data set's tables means, for people and as a Frictionless data package.

It is written beside data sets, and a test compares it with the docs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_PLACE = {
    "page": "page of the document, from 1",
    "sheet": "sheet of the workbook",
    "line": "line of the text file, from 1",
    "bbox": "where on the page: left, top, right, bottom, in points from its top left corner",
}
_KEYS = {
    "plan_key": "the plan: each document has a key of its own, and so has each version",
    "area_key": "the area",
    "action_key": "the action",
    "owner_key": "the owner: one key in each plan",
}
_OF_PLAN = {
    "plan": "the plan file: its path in the folder that you gave",
    "organisation": "official name of the council, else the name as printed, else the name of the document",
    "gss_code": "the council's ONS code",
}

# Table -> column -> meaning. A table comes after those that its keys refer to.
MEANINGS: Mapping[str, Mapping[str, str]] = {
    "plans": {
        "plan_key": _KEYS["plan_key"],
        **_OF_PLAN,
        "la_code": "the council's DfE code",
        "title": "title of the plan",
        "inspection": "the inspection that the plan answers, as printed",
        "framework": "`SIF ILACS SEND JTAI LSCB CQC school other`",
        "inspected_from": "first day of the inspection",
        "inspected_to": "last day of the inspection",
        "source": "name of the document",
        "sha256": "SHA-256 hash of the document: the same for the same file",
        "areas": "number of areas",
        "actions": "number of actions",
        "issues": "number of issues",
    },
    "areas": {
        "area_key": _KEYS["area_key"],
        "plan_key": _KEYS["plan_key"],
        "position": "place in the plan, from 1",
        "number": "the area's number, as printed",
        "kind": "`area_for_improvement recommendation priority weakness theme other`",
        "title": "the heading without its label and number",
        "heading": "the whole heading",
        "theme": "the heading one level above, if there is one",
        "actions": "number of actions",
        **_PLACE,
    },
    "actions": {
        "action_key": _KEYS["action_key"],
        "area_key": _KEYS["area_key"],
        **_OF_PLAN,
        "ref": "the action's ref: no other action of the plan has it",
        "area_number": "the area's number as printed, such as `3` or `A3`",
        "area_title": "the area's heading without its label and number",
        "title": "the action's short name, if the plan prints one",
        "answers": "the recommendation, finding or risk that the action answers, if its row prints one",
        "description": "what will be done",
        "strategic_lead": "strategic leads, separated by `; `, such as `Cllr Ann Brown (Lead Member); Head of MASH`",
        "operational_lead": "operational leads, separated by `; `",
        "lead": "leads, separated by `; `, in plans with only one kind of lead",
        "support": "people and bodies that support the action, separated by `; `",
        "timescale": "the timescale as printed",
        "start": "first day of the action",
        "due": "due date; for an action that repeats, the first one",
        "status": "status code",
        "rag": "colour: `blue green amber red purple grey`",
        "outcome": "the outcome printed for the action",
        "measures": "baselines, milestones and targets in the outcome, one on each line: `target 100 %: the words`",
        "progress": "what the plan says about progress",
        "milestones": "dated steps in the timescale, one on each line, such as `Report: 2014-12-31`",
        "recurrence": "how the action repeats, as an RFC 5545 rule",
        "timescale_kind": "`date range open recurring ongoing immediate in_place completed relative unknown`",
        "precision": "how exact the date is: `day month quarter season term year`",
        "certainty": "`stated` by the plan, or `inferred` by planparse",
        "status_text": "the words or letter that planparse read the status from",
        "status_basis": "what planparse read the status from: `words colour legend default`",
        "references": "other actions or areas that the text mentions, one on each line, such as `see 2.1 (2.1)`",
        "issues": "what to check in this action, one on each line, as `code: message`",
        "page": _PLACE["page"],
        "sheet": _PLACE["sheet"],
        "line": _PLACE["line"],
        "area_kind": "`area_for_improvement recommendation priority weakness theme other`",
        "area_heading": "the area's whole heading",
        "area_theme": "the heading one level above the area, if there is one",
        "ref_printed": "the ref as printed",
        "id": "the action's id: it stays the same in the next version of the plan",
    },
    "owners": {
        "owner_key": _KEYS["owner_key"],
        "plan_key": _KEYS["plan_key"],
        **_OF_PLAN,
        "display": "the owner as a tracker shows it, such as `Cllr Ann Brown (Lead Member)`",
        "kind": "`person post body`",
        "name": "a person's name without title and post, or the name of a body",
        "title": "a person's title, such as `Cllr`, `Dr` or `DCI`",
        "post": "the post, or the post of the person",
        "owner_organisation": "the organisation printed after the owner",
        "actions": "how many actions this owner has",
        "refs": "the refs of those actions, separated by `, `",
        "id": "the owner's id: it stays the same in the next version of the plan",
    },
    "action_owners": {
        "action_key": _KEYS["action_key"],
        "owner_key": _KEYS["owner_key"],
        "ref": "the action's ref",
        "position": "place among the action's owners, from 1",
        "role": "`strategic_lead operational_lead lead support`",
        "display": "the owner as a tracker shows it",
        "kind": "`person post body`",
        "name": "the name of the person or body, as this cell prints it",
        "title": "a person's title",
        "post": "the post",
        "organisation": "the organisation printed after the owner",
        "text": "the owner as printed",
        "owner_id": "the owner's `id` in the table `owners`",
    },
    "timeline": {
        "action_key": _KEYS["action_key"],
        "position": "place among the action's dates, from 1",
        "date": "a date that the plan states or that planparse worked out",
        "what": "`start`, `due`, or `milestone: ` and the label of the milestone",
        "ref": "the action's ref",
        "description": "what will be done",
        "area_number": "the number of its area",
        "status": "the action's status code",
    },
    "measures": {
        "action_key": _KEYS["action_key"],
        "ref": "the action's ref",
        "position": "place among the action's measures, from 1",
        "kind": "`baseline milestone target`",
        "value": "the number",
        "unit": "the unit of the number",
        "by": "by when",
        "text": "the words that planparse read it from",
    },
    "issues": {
        "plan_key": _KEYS["plan_key"],
        "action_key": "the action, if the issue is about one",
        "position": "place among the plan's issues, from 1",
        "severity": "`info warning error`",
        "code": "the kind of issue (docs/codes.md explains them)",
        "ref": "the action's ref, if the issue is about one",
        "message": "what to check",
        "alternatives": "other ways to read the field, one on each line, the likeliest first",
        "path": "where in the plan file: a JSON Pointer",
    },
    "extras": {
        "action_key": _KEYS["action_key"],
        "ref": "the action's ref",
        "position": "place among the action's extra cells, from 1",
        "header": "the printed header of a column that has no field in the contract",
        "text": "the cell",
    },
}

# Table -> what a row of it is.
ROWS: Mapping[str, str] = {
    "plans": "one row for each plan",
    "areas": "one row for each area of a plan",
    "actions": "one row for each action",
    "owners": "one row for each person, post or body in each plan",
    "action_owners": "who owns which action, and in which role: one row for each owner of an action",
    "timeline": "one row for each date that a plan states or that planparse worked out",
    "measures": "one row for each baseline, milestone or target of an action",
    "issues": "one row for each thing to check",
    "extras": "one row for each cell in a column that has no field in the contract",
}

# Table -> the columns that identify its rows.
PRIMARY: Mapping[str, tuple[str, ...]] = {
    "plans": ("plan_key",),
    "areas": ("area_key",),
    "actions": ("action_key",),
    "owners": ("owner_key",),
    "action_owners": ("action_key", "position"),
    "timeline": ("action_key", "position"),
    "measures": ("action_key", "position"),
    "issues": ("plan_key", "position"),
    "extras": ("action_key", "position"),
}

# Key -> its table. In every other table, the column of that name refers to it.
KEY_OF = {"plan_key": "plans", "area_key": "areas", "action_key": "actions", "owner_key": "owners"}


def foreign(table: str) -> Mapping[str, str]:
    """The columns of a table that refer to another table, with the name of that table.

    >>> foreign("action_owners"), foreign("plans")
    ({'action_key': 'actions', 'owner_key': 'owners'}, {})
    """
    return {column: KEY_OF[column] for column in MEANINGS[table] if KEY_OF.get(column, table) != table}


def key_of(table: str) -> str:
    """The column of a table that other tables refer to.

    >>> key_of("areas")
    'area_key'
    """
    return PRIMARY[table][0]


TYPES = {
    **dict.fromkeys(("start", "due", "date", "by", "inspected_from", "inspected_to"), "DATE"),
    **dict.fromkeys(("page", "line", "position", "areas", "actions"), "INTEGER"),
    "value": "DOUBLE",
}


def type_of(table: str, column: str) -> str:
    """The SQL type of a column: text, unless another is given.

    >>> type_of("plans", "issues"), type_of("actions", "issues"), type_of("actions", "due")
    ('INTEGER', 'VARCHAR', 'DATE')
    """
    return "INTEGER" if (table, column) == ("plans", "issues") else TYPES.get(column, "VARCHAR")


def entries() -> Iterator[tuple[str, str, str, str]]:
    """Table, column, type and meaning of every column, in order."""
    for table, columns in MEANINGS.items():
        for column, meaning in columns.items():
            yield table, column, type_of(table, column), meaning


# The data set's description for programs: a Frictionless data package (https://specs.frictionlessdata.io).


DESCRIPTOR = "datapackage.json"

NAME = "action-plans"
"""The name of the data package, by which planparse recognises a folder of its tables."""

_TYPES = {"VARCHAR": "string", "DATE": "date", "INTEGER": "integer", "DOUBLE": "number"}


def is_data_set(folder: Path) -> bool:
    """Whether a folder has the tables of a data set, by the file that describes them."""
    try:
        package = json.loads((folder / DESCRIPTOR).read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(package, dict) and package.get("name") == NAME


def datapackage() -> dict[str, Any]:
    """The description of the CSV files: columns with types and meanings, primary and foreign keys."""
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
