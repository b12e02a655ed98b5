"""What is doubtful of a cell is doubtful of every action that it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.outline.outline import Spot
from planparse.plan.checks.sight import Found


def spread(draft: Draft, found: Iterable[Found]) -> Iterator[Found]:
    """The doubts about the cell of an outcome that stands against several actions, at each of the others."""
    shared = _shared(draft)
    if not shared:
        return
    column = {row.id: draft.outline.tables[row.table].index("outcome") for row in draft.outline.rows()}
    for spot, doubt in found:
        if spot.row in shared and spot.column is not None and spot.column == column[spot.row]:
            yield from ((Spot(row=row, part="outcome"), doubt) for row in shared[spot.row])


def at_sharing(draft: Draft, row: int, doubt: Doubt) -> Iterator[Found]:
    """A doubt about a whole row, at the other actions that have its outcome."""
    return ((Spot(row=other, part="outcome"), doubt) for other in _shared(draft).get(row, ()))


def _shared(draft: Draft) -> dict[int, tuple[int, ...]]:
    """By the first row of an outcome that stands against several actions, the others."""
    outcomes = (outcome for area in draft.areas for outcome in area.outcomes)
    return {outcome.rows[0]: outcome.rows[1:] for outcome in outcomes if len(outcome.rows) > 1}
