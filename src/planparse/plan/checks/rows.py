"""Rows that the page's geometry or the table's other rows do not bear out: two in one, or one cut in two."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.lexicon.refs import WORD_IN_REF_CELL
from planparse.outline.outline import Spot
from planparse.plan.checks.sight import Found, actions_by_table, own_boxes
from planparse.words import Box


def check_rows(draft: Draft) -> Iterator[Found]:
    """Rows that may be two, rows that may be the rest of the row above, and cells that start mid-sentence."""
    for actions in actions_by_table(draft).values():
        yield from _two_in_one(actions)
        yield from _rest_of_another(actions)
    yield from _own_ref_elsewhere(draft)


def gap_right_across(boxes: list[Box]) -> float:
    """The height of the tallest band in which none of these boxes stands, in heights of a word.

    >>> gap_right_across([(0, 0, 9, 10), (0, 11, 9, 21), (50, 12, 60, 22)]) < 1
    True
    >>> gap_right_across([(0, 0, 9, 10), (0, 50, 9, 60), (50, 0, 60, 10), (50, 50, 60, 60)])
    4.0
    """
    if not boxes:
        return 0.0
    heights = sorted([bottom - top for _, top, _, bottom in boxes])
    lines = sorted({(top, bottom) for _, top, _, bottom in boxes})  # the words of one line stand at one height
    reached, gap = lines[0][0], 0.0
    for top, bottom in lines:
        gap = max(gap, top - reached)
        reached = max(reached, bottom)
    return gap / (heights[len(heights) // 2] or 1)


APART = 3.5
"""Heights of a word from which an empty band right across a row divides it.

Tried on styles and corpus: bands of 2 heights are in 2 right rows, of 3.4 in tables of records alone, of 3.5 in none.
"""


def _two_in_one(actions: list[ActionDraft]) -> Iterator[Found]:
    """A row whose ref cell holds two refs, or whose words fall in two blocks with an empty band right across.

    A band that most rows of the table have is how the table is set (records with a line left between their fields).
    """
    bands = {action.row.id for action in actions if _band(action)}
    usual = len(bands) > max(1, len(actions) // 4)
    for action in actions:
        refs = WORD_IN_REF_CELL.findall(action.text("ref") or "")
        if len(refs) > 1:
            message = f"the row holds {len(refs)} refs ({', '.join(refs)}): it may be more than one action"
            yield Spot(row=action.row.id), Doubt("row_may_be_two", "warning", message)
            continue
        if action.row.id in bands and not usual:
            message = "an empty band runs right across this row: it may be more than one action"
            yield Spot(row=action.row.id), Doubt("row_may_be_two", "warning", message)


def _band(action: ActionDraft) -> bool:
    """Whether an empty band divides the words of a row on one page."""
    columns = sum(1 for entry in action.row.entries if entry and entry.rows == 1 and entry.phrase)
    return columns > 1 and any(gap_right_across(boxes) > APART for boxes in own_boxes(action).values())


def _rest_of_another(actions: list[ActionDraft]) -> Iterator[Found]:
    """A row without ref, owner and date, where nearly all others have them: the rest of the row above."""
    full = [action for action in actions if _marked(action)]
    if len(full) < max(2, len(actions) * 3 // 4):
        return
    for action in actions[1:]:
        if not _marked(action) and action not in full:
            message = "the row has no ref, no owner and no date of its own: it may be the rest of the row above"
            yield Spot(row=action.row.id), Doubt("row_may_continue", "warning", message)


def _marked(action: ActionDraft) -> bool:
    """Whether a row has a ref, an owner or a date."""
    timed = action.timescale is not None and bool(action.timescale.text)
    return bool(action.text("ref")) or action.printed_owner() or timed


def _own_ref_elsewhere(draft: Draft) -> Iterator[Found]:
    """A text that begins with an action's own ref and was put in no field: that action's words."""
    starts = [piece.phrase.text.split()[:2] for piece in draft.outline.unplaced if len(piece.phrase.words) > 3]
    begun = {words[0].rstrip(".:") for words in starts if words}
    begun |= {words[1].rstrip(".:") for words in starts if len(words) > 1 and words[0].casefold() in _LABELS}
    for area in draft.areas:
        for action in area.actions:
            ref = action.row.ref or ""
            if "." in ref and ref in begun:
                message = f"a text that begins with {ref} is in unplaced, not in a field: it may belong to this action"
                yield Spot(row=action.row.id), Doubt("text_beside_action", "warning", message)


_LABELS = frozenset({"action", "ref", "no", "no.", "task", "item"})
