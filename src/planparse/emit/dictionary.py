"""What every column of the flat tables means: written beside data sets, and held to the docs by a test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_PLACE = {
    "page": "page of the source, from 1",
    "sheet": "sheet of the source",
    "line": "line of the source, from 1",
    "bbox": "x0, top, x1, bottom in points from the page's top left",
}
_WHOSE = {
    "plan": "the plan file, as a path below the folder that was read",
    "organisation": "canonical name of the authority, else as printed",
    "gss_code": "the authority's ONS code",
}

# Table -> column -> meaning. The order is that of the files.
MEANINGS: Mapping[str, Mapping[str, str]] = {
    "plans": {
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
    "actions": {
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
    "areas": {
        "plan": _WHOSE["plan"],
        "position": "place in reading order, from 1",
        "number": "as printed",
        "kind": "`area_for_improvement recommendation priority weakness theme other`",
        "title": "the heading without label and number",
        "heading": "the heading, whole",
        "theme": "the level above",
        "actions": "number of actions",
        **_PLACE,
    },
    "action_owners": {
        "plan": _WHOSE["plan"],
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
        "plan": _WHOSE["plan"],
        "date": "a date that the plan states or gives by inference",
        "what": "`start`, `due`, or `milestone: ` and its label",
        "ref": "the action",
        "description": "what will be done",
        "area_number": "its area",
        "status": "its status code",
    },
    "measures": {
        "plan": _WHOSE["plan"],
        "ref": "the action",
        "position": "place among the action's measures, from 1",
        "kind": "`baseline milestone target`",
        "value": "the number",
        "unit": "its unit",
        "by": "by when",
        "text": "the words it was read from",
    },
    "issues": {
        "plan": _WHOSE["plan"],
        "severity": "`info warning error`",
        "code": "see docs/codes.md",
        "ref": "the action, where it is about one",
        "message": "what to look at",
        "alternatives": "other readings of the field, one a line, best first",
        "path": "JSON Pointer into the plan file",
    },
    "extras": {
        "plan": _WHOSE["plan"],
        "ref": "the action",
        "header": "printed header of a column that the contract has no field for",
        "text": "the cell",
    },
}

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
