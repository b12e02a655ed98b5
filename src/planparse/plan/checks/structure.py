"""Tables, areas and refs that do not add up: words lost to no field, numbers left out, headings of one word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.outline.outline import FRONT_MATTER, Spot
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, named

HALF, ENOUGH = 0.5, 30
"""The share of a table's words in no field that makes it a lost one, and the words below which no share is counted.

Tried on styles and corpus: says so of 2 plans, both with whole tables in `unplaced` (one of them a lost half), and of
no table of the others.
"""


KNOWN = frozenset(("score", "category", "predecessor", "start", "revised", "completed_date", "other_date", "measure"))
"""What a column without a field may surely be: its words are not lost. With these counted as lost, 29 right fields of
registers of risks had the warning and no wrong one that nothing else flags."""


def check_structure(draft: Draft) -> Iterator[Found]:
    """Tables half in no field, refs that are missing from their order, areas of one word."""
    yield from _half_left(draft)
    yield from ref_gaps(draft)
    yield from _short_areas(draft)


def _half_left(draft: Draft) -> Iterator[Found]:
    """A table of which half the words stand in columns that no field takes, or went to `unplaced`."""
    for table, actions in actions_by_table(draft).items():
        shape = draft.outline.tables[table]
        kept = left = 0
        labels = []
        for place, column in enumerate(shape.columns):
            cells = [action.row.entries[place] for action in actions]
            size = sum(len(entry.phrase.words) for entry in cells if entry)
            if column.field is None and (column.decision is None or column.decision.best not in KNOWN):
                left += size
                labels += [named(draft, table, place)] if size else []
            else:
                kept += size
        if left > HALF * (left + kept) and left >= ENOUGH:
            message = f"{left} of the {left + kept} words in this table are not in any field: {', '.join(labels)}"
            yield Spot(table=table), Doubt("table_half_left", "warning", message)
    if any(doubt.code == "tables_left_out" for _, doubt in draft.doubts):
        return  # the tables themselves are named there
    placed = sum(len(e.phrase.words) for action in all_actions(draft) for e in action.row.entries if e)
    rows = [piece for piece in draft.outline.unplaced if piece.cells and piece.why not in _HARMLESS]
    lost = sum(len(piece.phrase.words) for piece in rows)
    if lost > HALF * placed and lost >= ENOUGH:
        message = f"{len(rows)} rows of tables with {lost} words are in unplaced, and the actions have {placed} words"
        yield Spot(part="unplaced"), Doubt("table_half_left", "warning", message)


_HARMLESS = (FRONT_MATTER,)

_TAIL = re.compile(r"^(.*?)(\d+)$")


def gaps(refs: list[str]) -> list[str]:
    """The refs that are missing between two of one series.

    >>> gaps(["1.1", "1.2", "1.4", "2.1", "2.3", "A"])
    ['1.3', '2.2']
    """
    series: dict[str, set[int]] = {}
    for ref in refs:
        if found := _TAIL.match(ref):
            series.setdefault(found[1], set()).add(int(found[2]))
    return [
        f"{head}{number}"
        for head, numbers in series.items()
        if head
        for number in range(min(numbers), max(numbers))
        if number not in numbers
    ]


def ref_gaps(draft: Draft) -> Iterator[Found]:
    """A ref that is missing in its series and that the document names: an action was lost."""
    actions = all_actions(draft)
    missing = gaps([action.row.ref or "" for action in actions])
    if not missing:
        return
    said = " ".join(piece.phrase.text for piece in draft.outline.unplaced)
    said += " ".join(e.phrase.text for action in actions for e in action.row.entries if e)
    for ref in missing:
        if re.search(rf"(?<![\w.]){re.escape(ref)}(?![\w.]*\w)", said):
            message = f"no action has the ref {ref}, which is missing from the sequence and which the text mentions"
            yield Spot(part="areas"), Doubt("ref_missing", "warning", message)


def _short_areas(draft: Draft) -> Iterator[Found]:
    """An area whose title is a single word, beside areas with sentences: the rest of it may stand elsewhere.

    Said for the record where the word may be a title: all 6 of the corpus (`Workforce`) are. No title is one of the
    words that only open or join others.
    """
    titles = [area.area.heading.text[area.area.label :].split() for area in draft.areas]
    long = sum(len(words) > SENTENCE for words in titles)
    for index, words in enumerate(titles):
        if len(words) == 1 and long > len(titles) / 2:
            message = f"the area's title is one word ({words[0]!r}), the others' are sentences"
            cut = words[0].islower() or words[0].casefold() in _NEVER_ALONE
            yield Spot(area=index), Doubt("area_cut", "warning" if cut else "info", message)


_NEVER_ALONE = frozenset(
    ("the", "a", "an", "and", "or", "of", "to", "for", "in", "on", "with", "all", "additional", "further", "other")
)

SENTENCE = 3
"""Words above which a title is more than a name."""
