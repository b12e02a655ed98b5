"""How every stage read one action: for reviewers who doubt it, and for newcomers to the code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planparse.corrections.council import Changed, changed
from planparse.emit.rows import Cell, actions_table, each_action, number_text
from planparse.errors import PlanParseError, UnknownRefError
from planparse.lexicon.months import british
from planparse.outline.outline import Outline, Row
from planparse.outline.scored import Likelihood
from planparse.pipeline import Stages, parse, stages
from planparse.plan.model import Plan
from planparse.profile import NO_PROFILE, Profile
from planparse.words import Place, places

_SHOWN_ELSEWHERE = ("ref", "issues", "page", "sheet", "line", "id")
"""Columns of the table of actions that `explained` shows elsewhere, or that are for programs."""


def explained(path: Path, ref: str, profile: Profile = NO_PROFILE, password: str | None = None) -> str:
    """Return, as plain text, what each stage made of the action with this ref (or printed ref).

    Raises `UnknownRefError`, or what `planparse.parse` raises.
    """
    done = stages(path, password=password, profile=profile)
    row = _row(done, ref)
    lines = [f"Action {row.ref} of {done.document.name}"]
    lines += ["", "As printed (outline)", *_cells(done.outline, _raw(done, row))]
    lines += [
        "",
        "How planparse read its columns (best reading, the next one, margin, evidence)",
        *_column_readings(done.outline, row),
    ]
    lines += ["", "Why planparse read this table as one of actions", *_why_actions(done.outline, row)]
    lines += ["", "How likely the whole document lists things to be done", *_how_likely(done.outline.likelihood)]
    lines += ["", "What was changed (repair)", *(_changes(done, row) or ["  nothing"])]
    lines += ["", "After the repairs (repaired)", *_cells(done.repaired.outline, row)]
    lines += _in_plan(done.plan, row.ref or ref)
    return "\n".join(lines) + "\n"


def explained_plan(plan: Plan, name: str, ref: str) -> str:
    """Return, as plain text, what a plan file says about the action with this ref (or printed ref).

    Raises `UnknownRefError`.
    """
    actions = [action for _, action in each_action(plan)]
    found = next((a for a in actions if a.ref == ref), None) or next((a for a in actions if a.ref_printed == ref), None)
    if found is None:
        raise _unknown(name, ref, (action.ref for action in actions))
    base = _base(plan, found.ref)
    repairs = [
        f"  {_quoted(repair.before)} became {_quoted(repair.after)}: {repair.why} ({repair.code})"
        for repair in plan.repairs
        if _below(repair.path, base)
    ]
    lines = [f"Action {found.ref} of {name}", *_in_plan(plan, found.ref)]
    lines += ["", "What was changed (repairs)", *(repairs or ["  nothing"])]
    return "\n".join(lines) + "\n"


def _in_plan(plan: Plan, ref: str) -> Iterator[str]:
    """Lines for people: what the plan says about an action, and what to check in it."""
    base = _base(plan, ref)
    yield from ("", f"In the plan ({base})")
    record = next(record for record in actions_table(plan).records() if record["ref"] == ref)
    for column, value in record.items():
        if value is not None and column not in _SHOWN_ELSEWHERE:
            yield from _named(column.replace("_", " "), _text(value))
    yield from ("", "What to check (issues)")
    issues = [f"  {i.severity}: {i.message} ({i.code})" for i in plan.issues if _below(i.path, base)]
    yield from issues or ["  nothing"]


def _text(value: Cell) -> str:
    """A value as people write it.

    >>> _text(date(2015, 3, 1)), _text(True), _text(2.0), _text("a")
    ('1 March 2015', 'yes', '2', 'a')
    """
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return british(value)
        case int() | float():
            return number_text(value)
    return str(value)


def _named(name: str, text: str) -> Iterator[str]:
    r"""Lines with a name and its text. Further lines of the text are below its first.

    >>> list(_named("measures", "a\nb"))
    ['  measures: a', '            b']
    """
    first, *others = text.splitlines() or [""]
    yield f"  {name}: {first}"
    yield from (f"  {' ' * len(name)}  {line}" for line in others)


def _base(plan: Plan, ref: str) -> str:
    return next(
        f"/areas/{i}/actions/{j}"
        for i, area in enumerate(plan.areas)
        for j, action in enumerate(area.actions)
        if action.ref == ref
    )


def _quoted(text: object) -> str:
    r"""Return a text in curly quotes, its lines joined by a slash; `nothing` if there is no text.

    >>> _quoted("a\nb"), _quoted(None), _quoted("")
    ('“a / b”', 'nothing', 'nothing')
    """
    return f"“{' / '.join(str(text).splitlines())}”" if text not in (None, "") else "nothing"


def _unknown(name: str, ref: str, known: Iterable[str | None]) -> UnknownRefError:
    return UnknownRefError(name, f"has no action “{ref}”", f"its actions are {', '.join(one or '?' for one in known)}")


def _row(done: Stages, ref: str) -> Row:
    rows = list(done.repaired.outline.rows())
    found = next((row for row in rows if row.ref == ref), None)
    if found is None:
        raise _unknown(done.document.name, ref, (row.ref for row in rows))
    return found


def _raw(done: Stages, row: Row) -> Row:
    return next(raw for raw in done.outline.rows() if raw.id == row.id)


def _cells(outline: Outline, row: Row) -> Iterator[str]:
    for column, entry in zip(outline.tables[row.table].columns, row.entries, strict=True):
        label = " ".join(column.header.text.split()) or "(a column without a header)"
        role = (column.field or "a column of the plan's own").replace("_", " ")
        if entry is None:
            yield f"  {label} (read as {role}): covered by the cell above"
        elif entry.phrase:
            span = f"; covers {entry.rows} rows" if entry.rows > 1 else ""
            where = ", ".join(map(_where, places(entry.phrase.words)))
            yield f"  {label} (read as {role}; {where}{span}):"
            yield from (f"    {line}" for line in entry.phrase.text.splitlines())


def _column_readings(outline: Outline, row: Row) -> Iterator[str]:
    """Lines on how each column of a row's table was read: the two best readings, their margin, and the evidence."""
    for at, column in enumerate(outline.tables[row.table].columns, 1):
        choice = column.decision
        label = column.reads or f"(column {at}, without a label)"
        if choice is None:
            yield f"  {label}: not chosen: this is what its cells show"
            continue
        told = _weighed(choice.evidence)
        readings = f"{choice.best.replace('_', ' ')}, not {choice.runner_up.replace('_', ' ')}"
        taken = ": another column fits better, or the contract decides" if choice.margin < 0 else ""
        yield f"  {label}: {readings} (margin {choice.margin}{taken}; {told})"


def _why_actions(outline: Outline, row: Row) -> Iterator[str]:
    """Lines on how likely it is that a row's table lists actions, with the evidence."""
    yield from _how_likely(outline.tables[row.table].actions)


def _how_likely(likely: Likelihood | None) -> Iterator[str]:
    """Lines on how likely something is, and why; none if it was not asked."""
    if likely is None:
        return
    yield f"  {likely.share:.0%} likely{f': {likely.why}' if likely.why else ''}"
    if likely.evidence:
        yield f"  evidence: {_weighed(likely.evidence)}"


def _weighed(evidence: Iterable[tuple[str, float]]) -> str:
    """Features with their weights, as text."""
    return ", ".join(f"{name.replace('_', ' ')} {weight:+}" for name, weight in evidence)


def _where(place: Place) -> str:
    parts = (("page", place.page), ("sheet", place.sheet), ("line", place.line))
    return " ".join(f"{name} {value}" for name, value in parts if value is not None)


def _changes(done: Stages, row: Row) -> list[str]:
    return [
        f"  {_quoted(change.before)} became {_quoted(change.after)}: {change.why} ({change.code})"
        for change in done.repaired.changes
        if any(spot.row == row.id or spot.table == row.table for spot in change.spots)
    ]


def _below(path: str, base: str) -> bool:
    return path == base or path.startswith(f"{base}/")


# What another profile would change in each plan of a folder, for a look before the profile is saved.


@dataclass(frozen=True, slots=True)
class Previewed:
    """What another profile changes in a document; or why one of the two profiles cannot read it."""

    path: Path
    changed: Changed | None
    why: str = ""


def preview(
    documents: Iterable[Path], before: Profile, after: Profile, password: str | None = None
) -> Iterator[Previewed]:
    """Compare what each document says with one profile and with another. Nothing is written."""
    for path in documents:
        try:
            plans = [parse(path, password=password, profile=profile) for profile in (before, after)]
        except PlanParseError as error:
            yield Previewed(path, None, str(error))
            continue
        yield Previewed(path, changed(*plans))
