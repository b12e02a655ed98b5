"""How likely a document lists things to be done, judged by the whole reading of it, whichever way it was read.

A table, a list or a text may each look a little like actions. What they give together says more: whether most have an
owner or a date, how they are worded, how much of the document they hold.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from planparse.lexicon.announcements import announces
from planparse.lexicon.label_words import label_words
from planparse.outline.features.cells import begins_with_verb, is_date, is_person, is_post, is_status, is_time
from planparse.outline.outline import OWNER_FIELDS, Outline, Table, field_text, row_words
from planparse.outline.records.minutes.attendance import attendance_of
from planparse.outline.scored import Field, Likelihood, evidence, likely, model
from planparse.read.document import Block, Grid, Paragraph, block_words
from planparse.words import Phrase

Features = Mapping[str, float]

NOTHING_TAGGED: Features = {}
NOT_A_PLAN = Likelihood(0.0, why="it has no actions")


def plan_likelihood(result: Outline, blocks: Sequence[Block], tagged: Features = NOTHING_TAGGED) -> Likelihood:
    """How likely the actions of an outline are things to be done, and why.

    ``tagged`` are the features of the tagger's reading of running text, if the outline is that reading.
    """
    features = plan_features(result, blocks, tagged)
    return Likelihood(likely("plans", features), evidence(model("plans"), features, 1, 0))


def plan_features(result: Outline, blocks: Sequence[Block], tagged: Features = NOTHING_TAGGED) -> dict[str, float]:
    """The features of an outline that has actions: of these, of their labels, of the document, of the tagger."""
    own = dict(_of_actions(result))
    kind = "tagged" if tagged else "records" if _are_records(result) else "grid"
    found = {"always": 1.0, kind: 1.0, **own, **{f"{kind} {name}": value for name, value in own.items()}}
    found |= dict(_of_labels(result))
    found |= dict(_of_document(result, blocks))
    found |= {f"text {name}": value for name, value in tagged.items()}
    return {name: value for name, value in found.items() if value}


_WILL = re.compile(r"\b(?:will|to|should|must|needs?)\b", re.I)
_FRONT = 60
"""So many letters of an action show whether it says what somebody will do."""
_MANY, _FEW = 16, 3
"""So many actions are as good as more; so few may be chance."""
_SHORT, _LONG = 2, 40
"""Words of an action that are fewer or more than most actions have."""


_OTHERS: tuple[Field, ...] = ("progress", "outcome", "ref", "answers")


def _of_actions(result: Outline) -> Iterator[tuple[str, float]]:
    """Yield what the actions say, as shares of them: in which words, who, when and how far."""
    rows = list(result.rows())
    count = len(rows)
    said = [field_text(result, row, "description") for row in rows]
    owners = [next(filter(None, (field_text(result, row, field) for field in OWNER_FIELDS)), "") for row in rows]
    times = [field_text(result, row, "timescale") for row in rows]
    statuses = [field_text(result, row, "status") for row in rows]
    told = [sum(map(bool, own)) for own in zip(owners, times, statuses, strict=True)]
    lengths = [len(text.split()) for text in said]
    yield "rows", min(count, _MANY) / _MANY
    yield "one", float(count == 1)
    yield "few", float(count <= _FEW)
    yield "nothing told", float(not any(told))
    shares = {
        "verbs": map(begins_with_verb, said),
        "will": (bool(_WILL.search(text[:_FRONT])) for text in said),
        "owned": map(bool, owners),
        "owners": (is_person(text) or is_post(text) for text in owners),
        "timed": map(bool, times),
        "dates": (is_date(text) or is_time(text) for text in times),
        "status": map(bool, statuses),
        "statuses": map(is_status, statuses),
        "told": map(bool, told),
        "told twice": (number > 1 for number in told),
        "short": (length <= _SHORT for length in lengths),
        "long": (length > _LONG for length in lengths),
        "no text": (not text for text in said),
    }
    yield from ((name, sum(map(float, values)) / count) for name, values in shares.items())
    for field in _OTHERS:
        yield field, sum(bool(field_text(result, row, field)) for row in rows) / count
    yield "different", len({*said}) / count
    yield "words", min(_LONG, sum(lengths) / count) / _LONG


def _are_records(result: Outline) -> bool:
    """Whether the actions are read by rules for records, cards, lists or minutes, not as rows of tables."""
    return not any(table.actions and table.actions.evidence for table in _used(result))


def _used(result: Outline) -> list[Table]:
    """The tables that have actions."""
    return [result.tables[number] for number in sorted({row.table for row in result.rows()})]


def _of_labels(result: Outline) -> Iterator[tuple[str, float]]:
    """Yield what the label over the actions is called, and how likely each table alone lists actions."""
    tables = _used(result)
    for column in chain.from_iterable(table.columns for table in tables):
        if column.field == "description":
            yield f"label {(label_words(column.reads).head or 'other') if column.reads else 'none'}", 1.0
    shares = [table.actions.share for table in tables if table.actions and table.actions.evidence]
    if shares:
        yield "surest table", max(shares)
        yield "least sure table", min(shares)


_ANNOUNCING = 12
"""Most words of a line that announces actions."""
_TABLES = 10
"""So many tables are as good as more."""
_DOUBTS = 20


def _of_document(result: Outline, blocks: Sequence[Block]) -> Iterator[tuple[str, float]]:
    """Yield how much of the document the actions are, and whether it says that people met, or that actions follow."""
    words = max(1, sum(1 for block in blocks for _ in block_words(block)))
    lines = [block for block in blocks if isinstance(block, Paragraph)]
    grids = sum(isinstance(block, Grid) for block in blocks)
    count = sum(1 for _ in result.rows())
    texts = [Phrase(line.words).text for line in lines]
    yield "share of words", sum(1 for row in result.rows() for _ in row_words(row)) / words
    yield "words for each action", math.log(max(1, words / count))
    yield "outside tables", sum(len(line.words) for line in lines) / words
    yield "tables used", len(_used(result)) / max(1, grids, len(_used(result)))
    yield "tables", min(grids, _TABLES) / _TABLES
    yield "headings", float(any(area.heading.words for area in result.areas))
    yield "people present", float(bool(attendance_of(texts).names))
    yield (
        "announced",
        float(any(len(text.split()) <= _ANNOUNCING and announces(text.rstrip(" :.–-")) for text in texts)),
    )
    yield "doubts", min(len(result.doubts), _DOUBTS) / _DOUBTS
