"""Blank outcomes at the top of a page: the rest of a merged cell that the page break cut, perhaps."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.outline.outline import Spot, row_words
from planparse.plan.checks.sight import Found

BLANK_HABIT = 0.4
"""Share of blank outcomes that no page break explains from which a blank says nothing.

Set by hand; other values were not measured.
"""


def check_shared_cells(draft: Draft) -> Iterator[Found]:
    """An outcome that is blank from the first row of a page on, in a plan whose outcome cells are merged."""
    if not any(len(outcome.rows) > 1 for area in draft.areas for outcome in area.outcomes):
        return
    found = [pair for area in draft.areas for pair in _cut(area.actions)]
    told = {action.row.id for action, _ in found}
    others = [action for area in draft.areas for action in area.actions if action.row.id not in told]
    blank = sum(not action.text("outcome") for action in others if action.entry("outcome") is not None)
    if found and blank <= BLANK_HABIT * len(others):
        for action, above in found:
            message = "no outcome is printed at the top of this page: the one above may continue here"
            yield Spot(row=action.row.id, part="outcome"), Doubt("outcome_cut", "warning", message, (above,))


def _cut(actions: tuple[ActionDraft, ...]) -> Iterator[tuple[ActionDraft, str]]:
    """The actions of an area whose outcome is blank from a page's top on, with the outcome above the break."""
    above, page, running = "", None, False
    for action in actions:
        here = next((word.place.page for word in row_words(action.row)), None)
        text = action.text("outcome")
        running = not text and (running or (here != page and page is not None))
        if running and above:
            yield action, above
        above, page = text or above, here
