"""The plan looks at itself: checks over a whole draft, each a pure function, one room a kind.

A check is kept only where it pays: beside each threshold stands what it was tried on and what it gave there (the
styles and the corpus' kept files of `python -m evaluation.plans`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from planparse.cells.draft import Draft
from planparse.plan.checks.actions import check_actions, check_owners, check_statuses
from planparse.plan.checks.cells import check_cells, check_hyphens, check_letters, check_shared_cells, check_texts
from planparse.plan.checks.columns import blank_here, check_columns
from planparse.plan.checks.dates import check_dates
from planparse.plan.checks.headings import check_headings
from planparse.plan.checks.inside import check_inside
from planparse.plan.checks.joined import check_cut, check_joined
from planparse.plan.checks.labels import check_labels
from planparse.plan.checks.moved import check_lost, check_moved
from planparse.plan.checks.rows import check_lines, check_rows, check_structure, ref_gaps
from planparse.plan.checks.sight import Found, spread
from planparse.plan.checks.unsure import check_unsure
from planparse.read.document import Page

ROOMS = (
    check_actions,
    check_columns,
    blank_here,
    check_texts,
    check_rows,
    check_joined,
    check_cut,
    check_structure,
    check_headings,
    check_owners,
    check_dates,
    check_statuses,
    check_hyphens,
    check_shared_cells,
    check_cells,
    check_letters,
    check_lost,
    check_labels,
    check_moved,
    check_inside,
)
"""Every room of checks, in the order in which their doubts stand at one place."""


Room = Callable[[Draft], Iterator[Found]]

BY_FIELD: Mapping[str, tuple[Room, ...]] = {
    "owners": (check_actions, check_owners, blank_here),
    "timescale": (check_actions, check_dates, blank_here),
    "status": (check_actions, check_statuses, blank_here),
    "description": (check_actions, check_texts),
    "progress": (blank_here,),
    "outcome": (blank_here,),
    "ref": (ref_gaps,),
    "area": (check_actions, check_statuses),
}
"""The rooms that look at what a field says, whatever it was read from: to ask again when a person has changed it.

No two of them raise the same doubt: it would be told twice, and a room is asked again for its own fields alone.
"""


def checks(draft: Draft, pages: Iterable[Page] = ()) -> Iterator[Found]:
    """Every doubt about the plan as a whole; ``pages`` are the document's own, for the lines drawn on them."""
    found = [pair for room in ROOMS for pair in room(draft)]
    found += check_lines(draft, pages)
    found += spread(draft, found)
    yield from found
    yield from check_unsure(draft, (*draft.doubts, *found))
