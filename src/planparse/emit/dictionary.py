"""What every column of the data set's tables means, its type, and how the tables hang together.

Written beside data sets, and held to the docs by a test.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_PLACE = {
    "page": "page of the source, from 1",
    "sheet": "sheet of the source",
    "line": "line of the source, from 1",
    "bbox": "x0, top, x1, bottom in points from the page's top left",
}
_KEYS = {
    "plan_key": "the plan, one a document: in no other plan or version the same",
    "area_key": "the area",
    "action_key": "the action",
    "owner_key": "the owner, once a plan",
}
_WHOSE = {
    "plan": "the plan file, as a path below the folder that was read",
    "organisation": "canonical name of the authority, else as printed",
    "gss_code": "the authority's ONS code",
}

# Table -> column -> meaning. A table comes after those that its keys lead to.
MEANINGS: Mapping[str, Mapping[str, str]] = {
    "plans": {
        "plan_key": _KEYS["plan_key"],
        **_WHOSE,
        "la_code": "the authority's DfE code",
        "title": "title on the cover",
        "inspection": "name of the inspection that the plan answers",
        "framework": "`SIF ILACS SEND JTAI LSCB CQC school other`",
        "inspected_from": "first day of the inspection",
        "inspected_to": "last day of the inspection",
        "source": "name of the document",
        "sha256": "hash of the document",
        "areas": "number of areas",
        "actions": "number of actions",
        "issues": "number of issues",
    },
    "areas": {
        "area_key": _KEYS["area_key"],
        "plan_key": _KEYS["plan_key"],
        "position": "place in reading order, from 1",
        "number": "as printed",
        "kind": "`area_for_improvement recommendation priority weakness theme other`",
        "title": "the heading without label and number",
        "heading": "the heading, whole",
        "theme": "the level above",
        "actions": "number of actions",
        **_PLACE,
    },
    "actions": {
        "action_key": _KEYS["action_key"],
        "area_key": _KEYS["area_key"],
        **_WHOSE,
        "ref": "the action's ref, unique in the plan",
        "area_number": "the area's number as printed, `A3` too",
        "area_title": "the area's heading without label and number",
        "title": "the action's short name, where the plan prints one",
        "answers": "the recommendation, finding or risk that the action answers, where its own row prints it",
        "description": "what will be done",
        "strategic_lead": "strategic leads, `; ` between them: `Cllr Ann Brown (Lead Member); Head of MASH`",
        "operational_lead": "operational leads, likewise",
        "lead": "leads of plans that have one kind, likewise",
        "support": "supporting owners, likewise",
        "timescale": "the timescale as printed",
        "start": "first day",
        "due": "due date; the first one of a recurrence",
        "status": "status code",
        "rag": "colour: `blue green amber red purple grey`",
        "outcome": "the outcome that stands against the action",
        "measures": "baselines, milestones and targets in the outcome, one a line: `target 100 %: the words`",
        "progress": "the progress narrative",
        "milestones": "dated steps of the timescale, one a line: `Report: 2014-12-31`",
        "recurrence": "RFC 5545 rule",
        "timescale_kind": "`date range open recurring ongoing immediate in_place completed relative unknown`",
        "precision": "`day month quarter season term year`",
        "certainty": "`stated` or `inferred`",
        "status_text": "the words or letter the status was read from",
        "status_basis": "`words colour legend default`",
        "references": "other actions or areas that the text points to, one a line: `see 2.1 (2.1)`",
        "issues": "what a person should look at in this action, one a line: `code: message`",
        "page": _PLACE["page"],
        "sheet": _PLACE["sheet"],
        "line": _PLACE["line"],
        "area_kind": "`area_for_improvement recommendation priority weakness theme other`",
        "area_heading": "the area's heading, whole",
        "area_theme": "the level above the area",
        "ref_printed": "the ref as printed",
        "id": "the action's id, the same in the plan's next version",
    },
    "owners": {
        "owner_key": _KEYS["owner_key"],
        "plan_key": _KEYS["plan_key"],
        **_WHOSE,
        "display": "an owner of actions, once a plan, as a tracker shows it: `Cllr Ann Brown (Lead Member)`",
        "kind": "`person post body`",
        "name": "a person's name without title and post, or a body's",
        "title": "`Cllr`, `Dr`, `DCI`",
        "post": "a post's words, or the person's post",
        "owner_organisation": "the organisation printed after the person or post",
        "actions": "how many actions this owner stands against",
        "refs": "the refs of those actions, `, ` between them",
        "id": "the owner's id, the same in the plan's next version",
    },
    "action_owners": {
        "action_key": _KEYS["action_key"],
        "owner_key": _KEYS["owner_key"],
        "ref": "the action",
        "position": "place among the action's owners, from 1",
        "role": "`strategic_lead operational_lead lead support`",
        "display": "the owner as a tracker shows it",
        "kind": "`person post body`",
        "name": "a person's or body's name as this cell prints it",
        "title": "a person's title",
        "post": "the post",
        "organisation": "the organisation printed after it",
        "text": "the owner as printed",
        "owner_id": "the owner's id in the table owners",
    },
    "timeline": {
        "action_key": _KEYS["action_key"],
        "position": "place among the action's dates, from 1",
        "date": "a date that the plan states or gives by inference",
        "what": "`start`, `due`, or `milestone: ` and its label",
        "ref": "the action",
        "description": "what will be done",
        "area_number": "its area",
        "status": "its status code",
    },
    "measures": {
        "action_key": _KEYS["action_key"],
        "ref": "the action",
        "position": "place among the action's measures, from 1",
        "kind": "`baseline milestone target`",
        "value": "the number",
        "unit": "its unit",
        "by": "by when",
        "text": "the words it was read from",
    },
    "issues": {
        "plan_key": _KEYS["plan_key"],
        "action_key": "the action, where it is about one",
        "position": "place among the plan's issues, from 1",
        "severity": "`info warning error`",
        "code": "see docs/codes.md",
        "ref": "the action, where it is about one",
        "message": "what to look at",
        "alternatives": "other readings of the field, one a line, best first",
        "path": "JSON Pointer into the plan file",
    },
    "extras": {
        "action_key": _KEYS["action_key"],
        "ref": "the action",
        "position": "place among the action's cells of this kind, from 1",
        "header": "printed header of a column that the contract has no field for",
        "text": "the cell",
    },
}

# Table -> what a row of it is.
ROWS: Mapping[str, str] = {
    "plans": "one plan a row",
    "areas": "one area of a plan a row",
    "actions": "one action a row",
    "owners": "one person, post or body a row, once a plan",
    "action_owners": "who owns which action in which role: one owner of an action a row",
    "timeline": "every date that a plan states or gives by inference, one a row",
    "measures": "baselines, milestones and targets of the actions, one a row",
    "issues": "what a person should look at, one a row",
    "extras": "cells of columns that the contract has no field for, one a row",
}

# Table -> the columns that tell its rows apart.
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

# The table that a key is of: in every other table, the column of that name leads to it.
KEY_OF = {"plan_key": "plans", "area_key": "areas", "action_key": "actions", "owner_key": "owners"}


def foreign(table: str) -> Mapping[str, str]:
    """The columns of a table that lead to another, with the table they lead to.

    >>> foreign("action_owners"), foreign("plans")
    ({'action_key': 'actions', 'owner_key': 'owners'}, {})
    """
    return {column: KEY_OF[column] for column in MEANINGS[table] if KEY_OF.get(column, table) != table}


def key_of(table: str) -> str:
    """The one column that other tables lead to a table by.

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
    """The SQL type of a column: text where nothing else is said.

    >>> type_of("plans", "issues"), type_of("actions", "issues"), type_of("actions", "due")
    ('INTEGER', 'VARCHAR', 'DATE')
    """
    return "INTEGER" if (table, column) == ("plans", "issues") else TYPES.get(column, "VARCHAR")


def entries() -> Iterator[tuple[str, str, str, str]]:
    """Table, column, type and meaning of every column, in order."""
    for table, columns in MEANINGS.items():
        for column, meaning in columns.items():
            yield table, column, type_of(table, column), meaning
