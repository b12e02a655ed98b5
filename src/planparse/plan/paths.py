"""JSON Pointers (RFC 6901) into a plan for the spots of its outline, and what the issues of a plan are about."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.cells.draft import Draft
from planparse.cells.read_cells import column_keys
from planparse.issues import SEVERITIES, Severity
from planparse.outline.outline import OWNER_FIELDS, Row, Spot
from planparse.plan.model import Issue, Plan


class Paths:
    """The place of each row, column and area of a draft in its plan."""

    def __init__(self, draft: Draft) -> None:
        self._tables = draft.outline.tables
        self._keys: dict[int, list[str]] = {}
        self._rows: dict[int, tuple[str, Row]] = {
            action.row.id: (f"/areas/{i}/actions/{j}", action.row)
            for i, area in enumerate(draft.areas)
            for j, action in enumerate(area.actions)
        }

    def pointer(self, spot: Spot) -> str:
        """The JSON Pointer of a spot; the whole document's is empty."""
        if spot.row is not None and spot.row in self._rows:
            base, row = self._rows[spot.row]
            part = spot.part if spot.column is None else self._part(row, spot.column)
            return f"{base}/{part}" if part else base
        if spot.table is not None:
            return self._column(spot.table, spot.column)
        if spot.area is not None:
            return f"/areas/{spot.area}"
        return f"/{spot.part}" if spot.part else ""

    def _column(self, table: int, column: int | None) -> str:
        """The pointer to a column of a table by its label; to all columns for one that the document does not draw."""
        shape, base = self._tables[table], f"/tables/{table}/columns"
        if column is None or not (shape.columns[column].drawn or shape.columns[column].header):
            return base
        return f"{base}/{escaped(self._key(table, column))}"

    def _part(self, row: Row, column: int) -> str:
        field = self._tables[row.table].columns[column].field
        if field in OWNER_FIELDS:
            return "owners"
        if field is None or field == "area":
            entry = row.entries[column]  # a blank one is not in the plan
            return f"extra/{escaped(self._key(row.table, column))}" if entry and entry.phrase else ""
        return field

    def _key(self, table: int, column: int) -> str:
        if table not in self._keys:  # once for each table: a broken file may have hundreds of columns with issues
            self._keys[table] = column_keys(self._tables[table])
        return self._keys[table][column]


def escaped(key: str) -> str:
    """A key as written in a JSON Pointer.

    >>> escaped("Cost / source")
    'Cost ~1 source'
    """
    return key.replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """The key that a step of a JSON Pointer names.

    >>> unescaped("Cost ~1 source"), unescaped("~01")
    ('Cost / source', '~1')
    """
    return step.replace("~1", "/").replace("~0", "~")


# Plan -> what a person is asked to check, and its headline in one line.
#
# All counts come from here: the line after an export, the report of a batch, the portfolio, the page of a plan
# and the review show the same number.


Part = tuple[str, str, str]
"""What issues are about: the pointer of an action, area, table or list; the field; and what tells it from others."""


def doubtful(plan: Plan) -> dict[Part, list[Issue]]:
    """The issues of a plan, grouped by what they are about."""
    found: dict[Part, list[Issue]] = {}
    for issue in plan.issues:
        base, field = place(issue.path)
        found.setdefault((base, *_part(base, field, issue)), []).append(issue)
    return found


def weight(issues: Sequence[Issue]) -> Severity:
    """How much it matters that a field is checked. `info` is for the record, unless an issue offers another reading."""
    severity = _worst(issues).severity
    return "warning" if severity == "info" and any(issue.alternatives for issue in issues) else severity


def to_check(plan: Plan) -> list[tuple[Severity, str]]:
    """For each field with issues: how much it matters (`info` is for the record), and the code of the worst issue."""
    return [(weight(issues), _worst(issues).code) for issues in doubtful(plan).values()]


def _worst(issues: Sequence[Issue]) -> Issue:
    """The first of the most severe issues."""
    return max(issues, key=lambda issue: SEVERITIES.index(issue.severity))


def place(path: str) -> tuple[str, str]:
    """Split a pointer into the pointer of the nearest action, area or list above it, and the field.

    >>> place("/areas/0/actions/2/timescale/due"), place("/areas/0/actions/2"), place("/areas/3/heading")
    (('/areas/0/actions/2', 'timescale'), ('/areas/0/actions/2', ''), ('/areas/3', 'heading'))
    >>> place("/areas/0/actions/2/extra/Cost~1year"), place("/tables/1/columns"), place("")
    (('/areas/0/actions/2', 'extra/Cost/year'), ('/tables/1', 'columns'), ('', ''))
    """
    parts = [unescaped(step) for step in path.split("/")]
    depth = 5 if parts[1:2] == ["areas"] and parts[3:4] == ["actions"] else 3
    below = parts[depth:]
    field = "/".join(below[:2]) if below[:1] in (["extra"], ["printed"], ["columns"]) else "".join(below[:1])
    return "/".join(parts[:depth]), field


def column_of(field: str) -> str:
    """The label of the column that a field (as `place` gives it) names; empty for fields of no table's column.

    >>> column_of(place("/tables/1/columns/Cost~1source")[1]), column_of("columns"), column_of("extra/Cost")
    ('Cost/source', '', '')
    """
    name, _, label = field.partition("/")
    return label if name == "columns" else ""


def _part(base: str, field: str, issue: Issue) -> tuple[str, str]:
    """The field that an issue is about, and what tells it from issues that must be settled separately.

    Issues of a field are settled together, and so are those of a column. Issues of a table or of the document have
    nothing in common but the place.
    """
    match base.split("/")[1:]:
        case ["areas", _, *_]:
            return field, ""
        case ["tables", _]:
            label = column_of(field)
            return (label, "") if label else ("", f"{issue.code} {issue.message}")
    return field, f"{issue.code} {issue.message}"


# Plan -> its council and title in one line, without naming the council twice.


def headline(plan: Plan, joint: str = " – ") -> str:
    """The council and the title; only the title if it names the council. Empty if neither is known."""
    organisation, title = plan.document.organisation, plan.document.title or ""
    named = [name for name in (organisation.name, organisation.text) if name]
    if any(_plain(name) in _plain(title) for name in named):
        return title
    return joint.join(part for part in (*named[:1], title) if part)


def _plain(text: str) -> str:
    """Words with a space on either side, so that `Kent` is not found in `Kentish`.

    >>> _plain("Hammersmith & Fulham's plan")
    ' hammersmith and fulham s plan '
    """
    signs = text.casefold().replace("&", " and ")
    return f" {' '.join(''.join(sign if sign.isalnum() else ' ' for sign in signs).split())} "
