"""Checks over a whole draft. Each check is a pure function; `CHECK_FUNCTIONS` lists them, one for each kind.

A check is kept only if it is worth its warnings. Each threshold says what it was tried on and what it gave there (the
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
from planparse.plan.checks.joined import check_cut, check_inside, check_joined
from planparse.plan.checks.labels import check_labels
from planparse.plan.checks.moved import check_lost, check_moved
from planparse.plan.checks.rows import check_lines, check_rows, check_structure, ref_gaps
from planparse.plan.checks.sight import Found, at_covered_actions
from planparse.plan.checks.unsure import check_unsure
from planparse.read.document import Page

CHECK_FUNCTIONS = (
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
"""All checks, in the order of their doubts at one place."""


CheckFunction = Callable[[Draft], Iterator[Found]]

BY_FIELD: Mapping[str, tuple[CheckFunction, ...]] = {
    "owners": (check_actions, check_owners, blank_here),
    "timescale": (check_actions, check_dates, blank_here),
    "status": (check_actions, check_statuses, blank_here),
    "description": (check_actions, check_texts),
    "progress": (blank_here,),
    "outcome": (blank_here,),
    "ref": (ref_gaps,),
    "area": (check_actions, check_statuses),
}
"""The checks that look at what a field says, whatever it was read from. They run again if a person changes it.

No two of them raise the same doubt: it would be reported twice, and a check runs again only for its own fields.
"""


def checks(draft: Draft, pages: Iterable[Page] = ()) -> Iterator[Found]:
    """Every doubt about the plan as a whole; ``pages`` are those of the document, for the lines drawn on them."""
    found = [pair for check in CHECK_FUNCTIONS for pair in check(draft)]
    found += check_lines(draft, pages)
    found += at_covered_actions(draft, found)
    yield from found
    yield from check_unsure(draft, (*draft.doubts, *found))
