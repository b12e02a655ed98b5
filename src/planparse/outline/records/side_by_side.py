"""Cards that stand beside each other on a page: their paragraphs brought in the order in which a person reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from statistics import median

from planparse.lexicon.terms import Terms
from planparse.outline.labels import area_label
from planparse.outline.records.refs import head_of
from planparse.read.document import Block, Paragraph
from planparse.words import Box, Phrase

_BESIDE = 2
"""So many paragraphs at least stand beside one on the other side of the white between two columns of cards."""

_LEVEL = 3.0
"""Heads of cards in one row begin at the same height, to so many points."""

_INDENT = 40.0
"""Labels stand so many points at most behind the left edge of their card."""

_LARGER = 1.2
"""A heading's letters are so much larger than the text's."""

Holds = Callable[[Paragraph], bool]


def in_columns(terms: Terms, blocks: Sequence[Block], holds_label: Holds) -> list[Block]:
    """The blocks, with cards beside each other one after the other.

    ``holds_label`` says whether a paragraph holds a label of records: only where they stand on both sides of the white
    are its sides cards; columns of prose are none.
    """
    found: list[Block] = []
    for page, run in groupby(blocks, key=_page):
        part = list(run)
        found += part if page is None else _ordered(terms, [b for b in part if isinstance(b, Paragraph)], holds_label)
    return found


def _page(block: Block) -> int | None:
    """The page of a paragraph with a box; None for whatever stands between such."""
    placed = isinstance(block, Paragraph) and block.place.box is not None
    return block.place.page if placed and isinstance(block, Paragraph) else None


def _box(block: Paragraph) -> Box:
    return block.place.box or (0.0, 0.0, 0.0, 0.0)


def _ordered(terms: Terms, blocks: list[Paragraph], holds_label: Holds) -> list[Paragraph]:
    gutter = _gutter(blocks, holds_label)
    if gutter is None:
        return blocks
    usual = median(_height(block) for block in blocks)
    found: list[Paragraph] = []
    right = [block for block in blocks if _box(block)[0] >= gutter]
    for whole, run in groupby(sorted(blocks, key=_top), key=lambda block: _parts(terms, block, gutter, usual, right)):
        part = list(run)
        found += part if whole else _card_by_card(terms, part, gutter, holds_label)
    return found


def _top(block: Paragraph) -> float:
    return _box(block)[1]


def _height(block: Paragraph) -> float:
    """The height of the paragraph's first word."""
    box = block.words[0].place.box or (0.0, 0.0, 0.0, 0.0)
    return box[3] - box[1]


def _parts(terms: Terms, block: Paragraph, x: float, usual: float, beside: Sequence[Paragraph]) -> bool:
    """Whether a paragraph stands over all columns: over the white itself, or as a heading that is too short for it.

    What has text of the other column ``beside`` it, or none below it, is a heading in its own column.
    """
    left, _, right, _ = _box(block)
    heading = area_label(terms, Phrase(block.words).text) is not None or _height(block) > _LARGER * usual
    own = any(_level(block, other) for other in beside) or all(_top(other) < _top(block) for other in beside)
    return left < x < right or (heading and left < x and not own)


def _gutter(blocks: Sequence[Paragraph], holds_label: Holds) -> float | None:
    """The left edge of a column of cards that has others beside it; the one with the most beside it."""
    best: tuple[int, float] | None = None
    for x in {_box(block)[0] for block in blocks if holds_label(block)}:
        right = [block for block in blocks if _box(block)[0] >= x - 1 and _box(block)[0] < x + 30]
        left = [block for block in blocks if _box(block)[2] <= x - 1]
        pairs = sum(any(_level(one, other) for other in left) for one in right)
        both = any(map(holds_label, left)) and any(map(holds_label, right))
        if both and pairs >= _BESIDE and (best is None or pairs > best[0]):
            best = pairs, x - 1
    return _edge_of_white(blocks, best[1] + 1) - 1 if best else None


def _edge_of_white(blocks: Sequence[Paragraph], x: float) -> float:
    """Where the column begins in which labels begin at ``x``, indented or not: where the fewest paragraphs cross."""
    lefts = sorted({_box(block)[0] for block in blocks if x - _INDENT < _box(block)[0] <= x}, reverse=True)
    crossed = [sum(_box(block)[0] < left - 1 < _box(block)[2] for block in blocks) for left in lefts]
    return lefts[crossed.index(min(crossed))]


def _level(one: Paragraph, other: Paragraph) -> bool:
    return min(_box(one)[3], _box(other)[3]) > max(_box(one)[1], _box(other)[1])


def _card_by_card(terms: Terms, blocks: Sequence[Paragraph], gutter: float, holds_label: Holds) -> list[Paragraph]:
    """The paragraphs on both sides of the white: row by row where cards begin at one height, else side by side."""
    left = [block for block in blocks if _box(block)[0] < gutter]
    right = _ordered(terms, [block for block in blocks if _box(block)[0] >= gutter], holds_label)
    heads = [[at for at, block in enumerate(side) if head_of(terms, block.words)] for side in (left, right)]
    tops = [[_top(side[at]) for at in each] for side, each in zip((left, right), heads, strict=True)]
    rows = all(abs(one - other) < _LEVEL for one, other in zip(*tops, strict=False)) and min(map(len, tops)) > 0
    if not rows:
        return [*left, *right]
    found: list[Paragraph] = []
    for at in range(max(map(len, heads))):
        for side, each in zip((left, right), heads, strict=True):
            if at < len(each):
                found += side[each[at] if at else 0 : each[at + 1] if at + 1 < len(each) else None]
    return found
