"""Blocks of a page: the texts that belong to them, their order, and halves that a page break cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from planparse.lexicon.labels import Terms, is_label
from planparse.noun import noun
from planparse.outline.features.cells import is_date, is_person, is_post, is_status, is_time
from planparse.outline.records.cards.pieces import LEVEL, Mark, Piece
from planparse.outline.records.record import Record
from planparse.read.document import Block
from planparse.words import Box, Word, text_of

Part = tuple[tuple[int, float], int, Block | Record]
"""A record or a block between records: its page and height, its column (-1 across several), and itself."""


@noun
class Columns:
    """The left edges of the columns of blocks on the pages."""

    lefts: tuple[float, ...]

    def of(self, left: float) -> int:
        """The column of something that begins here; -1 left of all."""
        return sum(left >= edge - LEVEL for edge in self.lefts) - 1

    def holds(self, box: Box) -> bool:
        """Whether a box is in one column, and does not reach into the next."""
        own = self.of(box[0])
        return own >= 0 and (own + 1 == len(self.lefts) or box[2] < self.lefts[own + 1] + LEVEL)


def down_columns(parts: Sequence[Part]) -> Iterator[Block | Record]:
    """Yield the parts page by page: between parts across several columns, each column from the top down."""
    section = 0
    keyed: list[tuple[tuple[int, int, int, float], Block | Record]] = []
    for (page, top), column, part in sorted(parts, key=lambda part: part[0]):
        section += column < 0
        keyed.append(((page, section, column, top), part))
        section += column < 0
    yield from (part for _, part in sorted(keyed, key=lambda one: one[0]))


def row_by_row(parts: Sequence[Part]) -> Iterator[Block | Record]:
    """Yield other parts by height, and the blocks between two of them row by row if level, else column by column."""
    run: list[Part] = []
    for part in [*sorted(parts, key=lambda part: (part[0], part[1])), None]:
        if part is not None and isinstance(part[2], Record):
            run.append(part)
            continue
        tops = [{round(top / LEVEL) for (_, top), own, _ in run if own == column} for column in {p[1] for p in run}]
        level = all(any(abs(top - other) < 2 for other in tops[0]) for each in tops[1:] for top in each)
        if not level:
            run.sort(key=lambda part: (part[0][0], part[1], part[0][1]))
        else:
            run.sort(key=lambda part: (part[0][0], round(part[0][1] / LEVEL), part[1]))
        yield from (record for *_, record in run)
        run = []
        if part is not None:
            yield part[2]


# Blocks of a page, and the texts below the last label of each.


NEAR = 0.9
"""White between the lines of one text, in heights of a line."""


@dataclass(slots=True)
class PageBlock:
    """A block while it is found: its labels, the pieces above the first of them, and those of each value.

    ``after`` are the pieces between its last value and the next block; ``below`` are those of its texts among them.
    """

    column: int
    marks: list[Mark]
    above: list[Piece] = field(default_factory=list)
    values: dict[str, list[tuple[Word, ...]]] = field(default_factory=dict)
    last: Piece | None = None
    after: list[Piece] = field(default_factory=list)
    below: list[list[Piece]] = field(default_factory=list)
    ref: Piece | None = None
    badge: Piece | None = None
    """The ref and the badge, if pills and discs are drawn under them."""
    white: float = NEAR
    """The most white between the lines of one text, in heights."""

    def corner(self) -> tuple[int, float]:
        """The page and the height at which it begins."""
        first = self.above[0] if self.above else self.marks[0].piece
        return first.page, first.box[1]


_PLAINLY = 0.2
"""Least white between two texts beyond that between lines of one, in heights, that separates them."""


_NUMBERED = re.compile(r"([A-Z][a-z]+) (\d{1,2})[:.–-]?(?: |$)")


def numbered_headings(pieces: Sequence[Piece], labels: int) -> Iterator[Piece]:
    """Yield the pieces larger than the text that begin with one word and a rising number: `Promise 2: Listen`.

    There are fewer of them than ``labels``: a word before each block's own number is no heading.
    """
    begun = (piece for piece in pieces if piece.words[0].text[0].isupper())
    found = [(match[1], int(match[2]), piece) for piece in begun if (match := _NUMBERED.match(piece.text))]
    usual = median(piece.height for piece in pieces) if found else 0.0
    for word in {word for word, *_ in found}:
        own = [(number, piece) for other, number, piece in found if other == word]
        counts = all(one < two for (one, _), (two, _) in pairwise(own))
        if 1 < len(own) < labels / 4 and counts and all(piece.height > usual for _, piece in own):
            yield from (piece for _, piece in own)


_ALL = 0.85
"""Least share of the blocks that have a label which may be blank in most."""
_FURTHER = 1.5
"""How many times further the end of a block is from what is below it than from what is above."""


def feet_of(pieces: Sequence[Piece], marks: Sequence[Mark], columns: Columns) -> frozenset[str]:
    """Keys that are no labels: alone, and mostly nearer to the text above than to the one below, or beside a title.

    A badge at the end of each block is repeated like a label; the text below it is the next block's. A label without a
    value looks like this too, but occurs in nearly all blocks, while badges differ.
    """
    whites: dict[str, list[tuple[float, float]]] = {}
    labelled = {id(mark.piece) for mark in marks}
    near_of: dict[int, list[Piece]] = {}
    for piece in pieces:
        near_of.setdefault(piece.page, []).append(piece)
    for mark in marks:
        box = mark.piece.box
        if mark.stop < len(mark.piece.words) or not mark.piece.page:
            continue
        near = [p for p in near_of[mark.piece.page] if p.box[0] < box[2] and p.box[2] > box[0]]
        level = [p for p in near_of[mark.piece.page] if p.is_level(mark.piece) and p is not mark.piece]
        level = [p for p in level if columns.of(p.box[0]) == columns.of(box[0])]
        if any(p.box[2] <= box[0] and id(p) not in labelled for p in level):
            whites.setdefault(mark.key, []).append((0.0, _FAR))
            continue
        beside = any(p.box[0] >= box[2] for p in level)
        above = min(
            (box[1] - p.box[3] for p in near if p.box[3] <= box[1] + LEVEL and p is not mark.piece), default=_FAR
        )
        below = min(
            (p.box[1] - box[3] for p in near if p.box[1] >= box[3] - LEVEL and p is not mark.piece), default=_FAR
        )
        whites.setdefault(mark.key, []).append((above, 0.0 if beside else below))
    times = Counter(mark.key for mark in marks)
    return frozenset(
        key
        for key, found in whites.items()
        if times[key] < _ALL * max(times.values())
        and 2 * sum(below > _FURTHER * max(above, 1.0) for above, below in found) > times[key]
    )


_FAR = 60.0
"""Points between a text and the next one above or below it, if the page has none."""


def white_in_texts(streams: Sequence[Sequence[Piece]], labels: Mapping[int, Sequence[Mark]]) -> float:
    """The most white between lines of one text, in heights: less than between lines that each begin with a label.

    If labels are as near to each other as the lines of texts, the usual value (`NEAR`).
    """
    texts: list[float] = []
    between: list[float] = []
    for one, two in (pair for pieces in streams for pair in pairwise(pieces)):
        if one.page == two.page and abs(one.height - two.height) < 0.1 * one.height and two.box[1] > one.box[1]:
            white = (two.box[1] - one.box[3]) / one.height
            if id(one) in labels and id(two) in labels:
                between.append(white)
            elif id(one) not in labels and id(two) not in labels:
                texts.append(white)
    least, usual = min(texts, default=NEAR), median(between) if between else 0.0
    return (least + usual) / 2 if usual - least > _PLAINLY else NEAR


_HAVE = 0.8
"""The share of blocks that must have a text below their last label."""
_BLOCKS_AGAIN = 3
_END = 0.6
"""The share of last values that must be dates, names or statuses, which no further text continues."""


def texts_below(found: Sequence[PageBlock], white: float, is_head: Callable[[Piece], bool]) -> frozenset[int]:
    """The ids of pieces that are texts below a block's last label; sets ``below`` of each block, if most have some.

    They end at the next block's ref, or else at the widest white before its first label. If the last values may be
    long, the texts below continue them.
    """
    last = [" ".join(w.text for line in block.values.get(block.marks[-1].key, ()) for w in line) for block in found]
    if not are_plain(last):
        return frozenset()
    begins = {id(block.above[0]): block for block in found if block.above}
    followed = [(block, begins.get(id(block.after[0]))) for block in found if block.after]
    parted = {id(block): groups(_own_after(block, following, is_head), white) for block, following in followed}
    sizes = Counter(len(parted[id(block)]) for block, _ in followed)
    sure = Counter(len(parted[id(block)]) for block, following in followed if following is not None) or sizes
    usual = max(sure, key=lambda size: sure[size], default=0)
    some = sum(count for size, count in sizes.items() if size)
    if not usual or some < max(_HAVE * len(followed), _BLOCKS_AGAIN):
        return frozenset()
    taken: set[int] = set()
    for block, following in followed:
        block.below = parted[id(block)][:usual]
        taken |= {id(piece) for group in block.below for piece in group}
        if following is not None:
            following.above = [piece for piece in following.above if id(piece) not in taken]
    return frozenset(taken)


def are_plain(texts: Sequence[str]) -> bool:
    """Whether most texts are dates, names, posts or statuses, which no further text continues."""
    plain = sum(any(test(text) for test in (is_date, is_time, is_person, is_post, is_status)) for text in texts)
    return plain >= _END * len(texts)


def _own_after(block: PageBlock, following: PageBlock | None, is_head: Callable[[Piece], bool]) -> list[Piece]:
    """The pieces after a block on its page that are not yet the next one's."""
    page = block.marks[-1].piece.page
    after = [piece for piece in block.after if piece.page == page]
    if following is None or len(after) < len(block.after):
        return after
    head = next((at for at, piece in enumerate(after) if is_head(piece)), None)
    if head is not None:
        return after[:head]
    lows = [block.marks[-1].piece.box[3], *(piece.box[3] for piece in after[:-1])]
    whites = [piece.box[1] - low for low, piece in zip(lows, after, strict=True)]
    return after[: whites.index(max(whites))]


def groups(pieces: Sequence[Piece], white: float) -> list[list[Piece]]:
    """The pieces as texts: lines with no more white between them are one text."""
    found: list[list[Piece]] = []
    for piece in pieces:
        last = found[-1][-1] if found else None
        if last is not None and (last.is_level(piece) or last.goes_on(piece, white)):
            found[-1].append(piece)
        else:
            found.append([piece])
    return found


def whole_again(found: Sequence[PageBlock]) -> list[PageBlock]:
    """The blocks, with those joined that a page or column break cut: one's labels continue where the other's end."""
    orders = Counter(tuple(mark.key for mark in block.marks) for block in found)
    usual = orders.most_common(1)[0][0] if orders else ()
    whole: list[PageBlock] = []
    for block in sorted(found, key=lambda block: (block.corner()[0], block.column, block.corner()[1])):
        own = tuple(mark.key for mark in block.marks)
        before = tuple(mark.key for mark in whole[-1].marks) if whole else ()
        if not block.above and before and own and before + own == usual:
            one = whole[-1]
            values, below = {**one.values, **block.values}, [*one.below, *block.below]
            whole[-1] = replace(one, marks=[*one.marks, *block.marks], values=values, below=below)
        else:
            whole.append(block)
    return whole


def stand_level(found: Sequence[PageBlock]) -> bool:
    """Whether most blocks right of the first column begin level with one of the first."""
    tops = [(block.column, *block.corner()) for block in found]
    others = [(page, top) for column, page, top in tops if column]
    level = sum(
        any(not column and page == own and abs(top - y) < LEVEL for column, own, y in tops) for page, top in others
    )
    return 2 * level >= len(others)


def beside(above: Sequence[Piece]) -> Piece | None:
    """The last piece on a block's first line, if there are several."""
    level = [piece for piece in above if piece.is_level(above[0])]
    return level[-1] if len(level) > 1 else None


_EMPTY = 0.5
"""Least share of a label's places with a value: a text that is mostly right above another label is itself a value."""

_NEARLY_ALL = 0.9
"""The share of the blocks that must have a label which mostly has no value."""


def without_value(terms: Terms, found: Sequence[PageBlock], keys: set[str]) -> set[str]:
    """The labels that mostly have no value: they are values above another label.

    One in nearly all blocks may be blank if it is known, or begins where labels do that have their values beside them.
    """
    times = Counter(mark.key for block in found for mark in block.marks)
    texts = {mark.key: text_of(mark.words) for block in found for mark in block.marks}
    filled = Counter(key for block in found for key, value in block.values.items() if value)
    lefts = [mark.left for block in found for mark in block.marks if _is_beside(block, mark)]
    level = {m.key for block in found for m in block.marks if any(abs(m.left - left) < LEVEL for left in lefts)}
    known = {key for key, text in texts.items() if is_label(terms, text.strip(" :"))}
    own = {key for key in level | known if times[key] >= _NEARLY_ALL * len(found)}
    empty = {key for key in keys - own if filled[key] < _EMPTY * times[key]}
    least = min((filled[key] / times[key] for key in empty), default=0.0)
    return {key for key in empty if filled[key] / times[key] == least}


def _is_beside(block: PageBlock, mark: Mark) -> bool:
    """Whether the value of a label is beside it, on its own line."""
    first = next(iter(block.values.get(mark.key, [])), None)
    box = first[0].place.box if first else None
    return box is not None and mark.piece.box[1] < (box[1] + box[3]) / 2 < mark.piece.box[3]


# A block's status: a few words beside its title, above its labels or below them.
_KNOWN = 0.3
"""The share of badges that must be known as statuses: it is half in the plan with most unknown ones. Without this, a
report was read as a plan, in which `60%` of a chart was where other pages had a heading."""


def badge_of(above: Sequence[Piece], again: frozenset[str]) -> Piece | None:
    """A block's status: words of a status above its labels, or one of few texts beside the titles."""
    if (side := beside(above)) is not None and side.text in again:
        return side
    return next((piece for piece in above if is_status(piece.text)), None)


def say_how_far(badges: Sequence[Piece]) -> bool:
    """Whether badges are statuses."""
    return sum(is_status(badge.text) for badge in badges) > _KNOWN * len(badges)
