"""Where a decision belongs: words of the document, and pointers into a plan that was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planparse.corrections.file import Words
from planparse.outline.outline import Outline, Row, row_words
from planparse.plan.assemble import source_of
from planparse.plan.model import Plan, Source
from planparse.words import Word

_SLACK = 1.5
"""Points by which a word may stand out of the box that a correction names: boxes in a plan are rounded."""

Key = tuple[int, int]
"""A word's id, and where in it a piece begins."""


def located(outline: Outline, wanted: Sequence[Words]) -> tuple[Word, ...] | None:
    """The words that stand where a correction says, each once, in its order; None where one is not there.

    What stands in headings and labels is not looked at: corrections move words of rows and unplaced ones.
    """
    runs = list(_runs(outline))
    found: list[Word] = []
    taken: set[Key] = set()
    for words in wanted:
        run = next((run for words_of in runs if (run := _match(words_of, words, taken))), None)
        if run is None:
            return None
        found += run
        taken |= {(word.id, word.start) for word in run}
    return tuple(found)


def named(words: Sequence[Word]) -> Words:
    """How a correction names words that follow each other in one cell or unplaced text."""
    return Words(text=" ".join(word.text for word in words), source=source_of(words), number=words[0].id)


def rows_of(outline: Outline, words: Sequence[Word]) -> list[Row]:
    """The rows that these words stand in, in reading order."""
    keys = {(word.id, word.start) for word in words}
    return [row for row in outline.rows() if any((word.id, word.start) in keys for word in row_words(row))]


def _runs(outline: Outline) -> Iterator[tuple[Word, ...]]:
    """The words of each cell, and of each unplaced piece."""
    for row in outline.rows():
        yield from (entry.phrase.words for entry in row.entries if entry and entry.phrase)
    yield from (piece.phrase.words for piece in outline.unplaced)


def _match(run: tuple[Word, ...], wanted: Words, taken: set[Key]) -> tuple[Word, ...] | None:
    """The first words of a cell that say this one after the other, in this place, and are not taken."""
    texts = wanted.text.split()
    for at in range(len(run) - len(texts) + 1):
        part = run[at : at + len(texts)]
        if [word.text for word in part] != texts or any((word.id, word.start) in taken for word in part):
            continue
        if wanted.number is None and all(_stands(word, wanted.source) for word in part):
            return part
        if wanted.number == part[0].id and _stands(part[0], wanted.source):  # the others may stand on the next page
            return part
    return None


def _stands(word: Word, source: Source) -> bool:
    place = word.place
    told = ((source.page, place.page), (source.sheet, place.sheet), (source.line, place.line))
    if any(asked is not None and asked != has for asked, has in told):
        return False
    if source.bbox is None or place.box is None:
        return True
    left, top, right, bottom = source.bbox
    x0, y0, x1, y1 = place.box
    return left - _SLACK <= x0 and top - _SLACK <= y0 and x1 <= right + _SLACK and y1 <= bottom + _SLACK


# Repairs and issues of a plan that was changed: they point to the same actions and owners, wherever these are now.


_ACTION = re.compile(r"/areas/\d+/actions/\d+(?=/|$)")
_OWNER = re.compile(r"/owners/\d+(?=/|$)")


def moved_paths(before: Plan, after: Plan) -> Plan:
    """``after`` with the paths of its repairs and issues, which are those of ``before``, set right.

    What was said of an owner who owns nothing any more is gone with the owner.
    """
    moves = _moves(before, after)
    if all(old == new for old, new in moves.items()):
        return after

    def moved(path: str) -> str | None:
        found = _ACTION.match(path) or _OWNER.match(path)
        if found is None:
            return path
        base = moves.get(found[0])
        return None if base is None else base + path[found.end() :]

    repairs = [(one, moved(one.path)) for one in after.repairs]
    issues = [(one, moved(one.path)) for one in after.issues]
    return after.model_copy(
        update={
            "repairs": tuple(one.model_copy(update={"path": path}) for one, path in repairs if path is not None),
            "issues": tuple(one.model_copy(update={"path": path}) for one, path in issues if path is not None),
        }
    )


def _moves(before: Plan, after: Plan) -> dict[str, str | None]:
    """Where each action and owner stood, and where it stands now; None where it is gone."""
    old, new = _places(before), _places(after)
    return {path: new.get(ident) for ident, path in old.items()}


def _places(plan: Plan) -> dict[tuple[str, str], str]:
    actions = {
        ("action", action.id): f"/areas/{a}/actions/{k}"
        for a, area in enumerate(plan.areas)
        for k, action in enumerate(area.actions)
    }
    return actions | {("owner", owner.id): f"/owners/{place}" for place, owner in enumerate(plan.owners)}
