"""What an inspector, or the tracker, would stumble over: areas without actions, actions without owner or period."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planparse.cells.document import period_bounds
from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.outline.outline import Spot, row_words
from planparse.plan.checks.sight import Found


def check_actions(draft: Draft) -> Iterator[Found]:
    """Areas, actions and the front matter that lack what the law or a tracker asks for."""
    yield from _areas(draft)
    yield from _actions(draft)
    yield from _document(draft)


LONGEST_TITLE = 20
"""Words of a title."""


def _title(draft: Draft) -> Iterator[Found]:
    """No title, though the document has a short text above its actions: of 8 with answers, all have a title."""
    first = min(
        (word.id for area in draft.areas for action in area.actions for word in row_words(action.row)), default=0
    )
    above = (piece.phrase for piece in draft.outline.unplaced if piece.phrase.words[0].id < first)
    texts = [phrase.text for phrase in above if 1 < len(phrase.words) <= LONGEST_TITLE and phrase.text[:1].isalnum()]
    if draft.outline.front.title is None and texts:
        message = f"no title was found; above the actions stands {texts[0]!r}"
        yield Spot(part="document/title"), Doubt("title_missing", "warning", message, tuple(texts[:3]))


def _document(draft: Draft) -> Iterator[Found]:
    """The authority must be known: the inspectors' report and the tracker are keyed by it."""
    yield from _title(draft)
    if draft.authority is None:
        what = f"{draft.organisation!r} is not a" if draft.organisation else "the document does not name a"
        message = f"{what} local authority that planparse knows"
        yield Spot(part="document/organisation"), Doubt("organisation_unknown", "warning", message)


def _areas(draft: Draft) -> Iterator[Found]:
    """Inspectors check that every recommendation is answered (Education and Inspections Act 2006, s137(3))."""
    headed = any(area.area.heading for area in draft.areas)
    for index, area in enumerate(draft.areas):
        if not area.actions:
            name = area.area.heading.text[:80]
            message = f"this area has no actions: {name!r}"
            yield Spot(area=index), Doubt("area_without_action", "warning", message)
        if not area.area.heading:
            message = "these actions are not under a heading: the plan names no area for them"
            yield Spot(area=index), Doubt("area_without_heading", "warning" if headed else "info", message)


def _actions(draft: Draft) -> Iterator[Found]:
    """An action needs a text, an owner and a period; the period must be possible."""
    begun = None
    if draft.inspection and draft.inspection.period:
        begun = period_bounds(draft.inspection.period)[0]
    for area in draft.areas:
        for action in area.actions:
            row = action.row.id
            if not action.text("description"):
                yield Spot(row=row, part="description"), Doubt("action_empty", "error", "the action has no text")
            if not action.owners and not action.printed_owner():
                message = "the plan does not name an owner for this action"
                yield Spot(row=row, part="owners"), Doubt("owner_missing", "warning", message)
            yield from _period(action, begun)
            yield from _done_again(action)


def _done_again(action: ActionDraft) -> Iterator[Found]:
    """A recurring action that is `completed` is done for this time: a tracker would close it for good."""
    if action.status.code == "completed" and action.timescale and action.timescale.rrule:
        message = f"marked as completed ({action.status.text!r}), but it recurs ({action.timescale.text!r})"
        yield Spot(row=action.row.id, part="status"), Doubt("completed_but_recurring", "info", message)


def _period(action: ActionDraft, begun: date | None) -> Iterator[Found]:
    spot = Spot(row=action.row.id, part="timescale")
    timescale = action.timescale
    if timescale is None:
        yield spot, Doubt("timescale_missing", "warning", "the action has no date or period")
        return
    if timescale.start and timescale.due and timescale.due < timescale.start:
        message = f"due {timescale.due}, before its start {timescale.start}"
        yield spot, Doubt("due_before_start", "error", message)
    late = timescale.due is not None and begun is not None and timescale.due < begun
    if late and timescale.kind != "completed":
        message = f"due {timescale.due}, before the inspection began ({begun})"
        yield spot, Doubt("due_before_inspection", "warning", message)
