"""Cards of any making: repeated blocks of a page with the same labels, above, beside or before their values.

The labels need only be repeated, once in each block. Read if nothing else of a document contains actions. Above the
first label of a block are its ref, its title, a badge and texts without a label.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from planparse.lexicon.labels import Terms, is_label
from planparse.outline.area_headings import area_label
from planparse.outline.features.cells import begins_with_verb, is_status
from planparse.outline.records.cards.block_order import (
    NEAR,
    Columns,
    PageBlock,
    Part,
    badge_of,
    beside,
    down_columns,
    feet_of,
    numbered_headings,
    row_by_row,
    say_how_far,
    stand_level,
    texts_below,
    white_in_texts,
    whole_again,
    without_value,
)
from planparse.outline.records.cards.drawn import are_statuses, drawn_blocks
from planparse.outline.records.cards.pieces import (
    LEVEL,
    Mark,
    Piece,
    joined,
    marks_of,
    pieces_of,
    rights_of,
    with_hanging_refs,
    with_wrapped_labels,
)
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.record import BADGE, REF, TEXT, TITLE, Head, Record, Records, says_what
from planparse.outline.records.refs_in_front import head_of, ref_and_marks
from planparse.read.document import Block, Drawn, Paragraph, block_words
from planparse.words import Word, places, text_of

_BLOCKS = 3
"""Fewest blocks with the same labels."""

_LABELS = 2
"""Fewest labels of a block."""

_WHOLE = 0.5
"""The share of the blocks that must have at least half of the labels."""

_MOSTLY = 0.6
"""The share of the blocks that must have a ref or a badge."""

_REGULAR = 0.8
"""The share of the blocks that must be alike if the document has already been read as a table."""

_BELOW = "#below"
_SIDE = 60.0
"""Labels nearer to each other than this, in points, are in one column of blocks if they are on different lines."""


def repeated_blocks(terms: Terms, blocks: Sequence[Block], drawn: Drawn, *, regular: bool) -> Records | None:
    """The records of repeated blocks; None if too few blocks or labels are repeated.

    If shapes are ``drawn`` around the blocks, they show what belongs to each.

    ``regular``: only if nearly all blocks have all labels in one order, on several lines, and pages are drawn: other
    formats say themselves what a table is.
    """
    if regular and not all(word.place.box for block in blocks for word in block_words(block)):
        return None
    pieces = pieces_of(blocks, drawn.bold)
    printed = marks_of(terms, pieces)
    if len({mark.key for mark in printed}) < _LABELS:
        return None
    if drawn.shapes and (cards := drawn_blocks(terms, pieces, printed, drawn)):
        found, rest, marks = cards
        return replace(_records(terms, blocks, pieces, found, rest, _columns(marks)), drawn=True)
    pieces, marks = with_wrapped_labels(pieces, printed)
    feet = feet_of(pieces, marks, _columns(marks)) if marks else frozenset()
    marks = [mark for mark in marks if mark.key not in feet]
    pieces = with_hanging_refs(pieces, marks)
    for _ in range(3):
        keys = {mark.key for mark in marks}
        if len(keys) < _LABELS:
            return None
        columns = _columns(marks)
        found, rest = _filled(terms, pieces, marks, columns)
        empty = without_value(terms, found, keys)
        if not empty:
            break
        marks = [mark for mark in marks if mark.key not in empty]
    whole = [block for block in found if 2 * len(block.marks) >= len(keys)]
    if len(whole) < _BLOCKS or len(whole) < _WHOLE * len(found):
        return None
    if regular and not _is_regular(terms, found, keys):
        return None
    return _records(terms, blocks, pieces, found, rest, columns)


def _is_regular(terms: Terms, found: Sequence[PageBlock], keys: set[str]) -> bool:
    """Whether nearly all blocks have all labels in one order, on several lines, and one is known or all have colons."""
    orders = Counter(tuple(mark.key for mark in block.marks) for block in found)
    usual, count = orders.most_common(1)[0]
    lines = [{round(mark.piece.box[1]) for mark in block.marks} for block in found]
    tall = sum(len(tops) > 1 for tops in lines)
    labels = [text_of(mark.words) for block in found[:1] for mark in block.marks]
    told = any(is_label(terms, text.strip(" :")) for text in labels) or all(text.endswith(":") for text in labels)
    return told and len(usual) == len(keys) and min(count, tall) >= _REGULAR * len(found)


def _columns(marks: Sequence[Mark]) -> Columns:
    """The columns of blocks: one for each place at which the leftmost label begins."""
    lefts: dict[str, list[float]] = {}
    for mark in marks:
        lefts.setdefault(mark.key, []).append(mark.left)
    first = min(lefts, key=lambda key: (round(min(lefts[key]) / LEVEL), -len(lefts[key])))
    edges: list[float] = []
    for left in sorted(lefts[first]):
        if not edges or left - edges[-1] > _SIDE:
            edges.append(left)
    own = [edge for edge in edges if sum(abs(left - edge) <= _SIDE for left in lefts[first]) > 1 or len(edges) == 1]
    return Columns(tuple(own or edges[:1]))


def _filled(
    terms: Terms, pieces: Sequence[Piece], marks: Sequence[Mark], columns: Columns
) -> tuple[list[PageBlock], list[Piece]]:
    """The blocks with their pieces, column by column, and the pieces that are in none."""
    labels: dict[int, list[Mark]] = {}
    for mark in marks:
        labels.setdefault(id(mark.piece), []).append(mark)
    rest = [
        piece
        for piece in pieces
        if columns.of(piece.box[0]) < 0 or (id(piece) not in labels and not columns.holds(piece.box))
    ]
    free = [piece for piece in pieces if id(piece) not in labels]
    outside = {id(piece) for piece in (*rest, *numbered_headings(free, len(marks)))}
    outside |= {id(piece) for piece in free if area_label(terms, piece.text) is not None}
    first = min(marks, key=lambda mark: (mark.piece.page, columns.of(mark.left), mark.piece.box[1])).key
    streams = [
        [p for p in pieces if id(p) in outside or columns.of(p.box[0]) == at] for at in range(len(columns.lefts))
    ]
    heads = [piece for piece in pieces if id(piece) in outside]
    near = white_in_texts(streams, labels)
    for white in dict.fromkeys((near, NEAR)):
        found: list[PageBlock] = []
        loose: list[Piece] = []
        for column, own in enumerate(streams):
            blocks, between = _stream(terms, column, own, labels, outside, first, white)
            found += blocks
            loose += between
        below = texts_below(found, white, lambda piece: head_of(terms, piece.words) is not None)
        if below or white == NEAR:
            for block in found:
                block.white = near
            loose = [piece for piece in loose if id(piece) not in below]
            break
    return _headed(terms, whole_again(found), loose, heads)


def _stream(
    terms: Terms,
    column: int,
    pieces: Sequence[Piece],
    labels: dict[int, list[Mark]],
    bars: set[int],
    first: str,
    white: float,
) -> tuple[list[PageBlock], list[Piece]]:
    """The blocks of one column from top to bottom, and loose pieces: a repeated label begins a block.

    So does the document's first label, after a block that a page break left without it.
    """
    found: list[PageBlock] = []
    waiting: list[Piece] = []
    free: list[Piece] = []
    for piece in pieces:
        own = labels.get(id(piece), [])
        if id(piece) in bars:
            free += waiting
            if found and found[-1].last is not None:
                found[-1].last, found[-1].after = None, waiting
            waiting = []
            continue
        for mark in own:
            keys = [other.key for other in found[-1].marks] if found else []
            begun = mark.key in keys or not keys or (mark.key == first and keys[0] != first)
            if begun or (waiting and _is_new(terms, found[-1], waiting)):
                if found and found[-1].last is not None:
                    found[-1].after = waiting
                found.append(PageBlock(column, [mark], waiting))
                waiting = []
            else:
                found[-1].marks.append(mark)
                _give(found[-1], waiting)
                waiting = []
            found[-1].last = piece
        if own:
            _run_in(found[-1], piece, own)
        elif found and found[-1].last is not None and not waiting and _goes_on(found[-1], piece, white):
            _give(found[-1], [piece])
            found[-1].last = piece
        else:
            waiting.append(piece)
    if found and found[-1].last is not None:
        found[-1].after = waiting
    return found, [*free, *waiting]


def _is_new(terms: Terms, block: PageBlock, waiting: Sequence[Piece]) -> bool:
    """Whether waiting pieces begin a new block: they are on another page, and begin with a ref."""
    return waiting[0].page != block.marks[-1].piece.page and head_of(terms, waiting[0].words) is not None


def _goes_on(block: PageBlock, piece: Piece, white: float) -> bool:
    """Whether a piece is right below the last one of a block, or beside it; no value crosses a page break."""
    last = block.last
    if last is None or last.page != piece.page:
        return False
    return piece.box[1] - last.box[3] < white * min(last.height, piece.height) or not block.values.get(
        block.marks[-1].key
    )


def _give(block: PageBlock, pieces: Sequence[Piece]) -> None:
    """Give each piece to the label above it: in the lowest row of labels, the rightmost one that begins left of it.

    A text far left of all labels so far goes above them.
    """
    for piece in pieces:
        left = piece.box[0] + LEVEL
        if piece.page and left + _SIDE < min(mark.left for mark in block.marks):
            block.above.append(piece)
            continue
        near = [mark for mark in block.marks if mark.left <= left] or block.marks
        near = [mark for mark in near if mark.piece.page != piece.page or mark.piece.box[1] < piece.box[3]] or near
        lowest = (near[-1].piece.page, near[-1].piece.box[1])
        level = [m for m in near if m.piece.page == lowest[0] and abs(m.piece.box[1] - lowest[1]) < LEVEL]
        block.values.setdefault(max(level, key=lambda mark: mark.left).key, []).append(piece.words)


def _run_in(block: PageBlock, piece: Piece, own: Sequence[Mark]) -> None:
    """Give the words of a piece to its labels; words before the first label go to the label above or beside."""
    stops = [*(mark.start for mark in own[1:]), len(piece.words)]
    if own[0].start:
        front = Piece(piece.words[: own[0].start], piece.box, piece.page)
        before = [mark for mark in block.marks if mark not in own]
        _give(replace(block, marks=before or list(own)), [front])
    for mark, stop in zip(own, stops, strict=True):
        words = piece.words[mark.stop : stop]
        if words:
            block.values.setdefault(mark.key, []).append(words)


def _headed(
    terms: Terms, found: list[PageBlock], loose: list[Piece], heads: Sequence[Piece]
) -> tuple[list[PageBlock], list[Piece]]:
    """The blocks with only their ref and the usual texts above the labels; the other pieces are loose."""
    exact = [len(block.above) for before, block in pairwise(found) if before.below and before.column == block.column]
    usual = max(exact, default=0) or (int(median([len(block.above) for block in found])) if found else 0)
    numbered = sum(bool(_refs(terms, block)) for block in found) >= _MOSTLY * len(found)
    gone = [*loose, *heads]
    for block in found:
        at = next(iter(_refs(terms, block)), None) if numbered else None
        start = at if at is not None else max(0, len(block.above) - usual)
        gone += block.above[:start]
        block.above = block.above[start:]
    return found, gone


def _refs(terms: Terms, block: PageBlock) -> list[int]:
    """The indexes of pieces above a block's labels that begin with a ref."""
    return [at for at, piece in enumerate(block.above) if head_of(terms, piece.words)]


def _records(
    terms: Terms,
    blocks: Sequence[Block],
    pieces: Sequence[Piece],
    found: Sequence[PageBlock],
    rest: Sequence[Piece],
    columns: Columns,
) -> Records:
    """The blocks as records, and everything else of the document in its place between them."""
    making = _Making(terms, found, list(dict.fromkeys(mark.key for block in found for mark in block.marks)))
    free = {(word.id, word.start) for piece in rest for word in piece.words}
    parts: list[Part] = [
        (block.corner(), block.column, making.record(block)) for block in sorted(found, key=PageBlock.corner)
    ]
    for block in blocks:
        parts += [
            ((first.page, first.box[1] - LEVEL), columns.of(first.box[0]) if columns.holds(first.box) else -1, part)
            for first, part in left_over(block, free, pieces)
        ]
    cut = any(columns.of(mark.left) != block.column for block in found for mark in block.marks)
    down = len(columns.lefts) > 1 and (cut or not stand_level(found))
    ordered = (
        down_columns(parts)
        if down
        else row_by_row([part if isinstance(part[2], Record) else (part[0], -1, part[2]) for part in parts])
    )
    return Records(tuple(ordered), tuple(making.heads.values()), tuple(making.aside), down)


def left_over(block: Block, free: set[tuple[int, int]], pieces: Sequence[Piece]) -> Iterator[tuple[Piece, Block]]:
    """Yield a block without words of records as it is, and else the remaining lines of it.

    Two paragraphs side by side may be one piece: it belongs to the block in which it begins.
    """
    words = {(word.id, word.start) for word in block_words(block)}
    own = [piece for piece in pieces if (piece.words[0].id, piece.words[0].start) in words]
    if own and words <= free and words == {(word.id, word.start) for piece in own for word in piece.words}:
        yield own[0], block
    elif own:
        for piece in own:
            if (piece.words[0].id, piece.words[0].start) in free:
                yield piece, Paragraph(piece.words, places(piece.words)[0])


class _Making:
    """Records while they are made, with their columns and what is set aside."""

    def __init__(self, terms: Terms, found: Sequence[PageBlock], keys: Sequence[str]) -> None:
        self._terms = terms
        tops = [block.above for block in found]
        self._numbered = sum(bool(_refs(terms, block)) for block in found) >= _MOSTLY * len(found)
        sides = [beside(above) for above in tops]
        badges = Counter(piece.text for piece in sides if piece)
        few = 2 * len(badges) <= badges.total() or 2 * sum(map(is_status, badges)) > len(badges)
        self._again = frozenset(badges) if few else frozenset()
        shown = [badge for above in tops if (badge := badge_of(above, self._again))]
        self._badged = len(shown) >= _MOSTLY * len(found) or any(block.badge for block in found)
        self._status = say_how_far(shown) or are_statuses(terms, found, keys)
        self._coloured = _have_own_colours([block.badge for block in found if block.badge])
        values = {key: [text_of(joined(block.values.get(key, []))) for block in found] for key in keys}
        self._right = rights_of([line for block in found for lines in block.values.values() for line in lines])
        self._said = any(says_what(terms, key.casefold()) or _does(texts) for key, texts in values.items())
        self.heads: dict[str, Head] = {}
        self.aside: list[tuple[tuple[Word, ...], str]] = []

    def record(self, block: PageBlock) -> Record:
        """The record of a block."""
        cells: dict[str, tuple[Word, ...]] = {}
        above = list(block.above)
        badge = block.badge or (badge_of(above, self._again) if self._badged else None)
        if badge in above:
            above.remove(badge)
        if block.ref is not None:
            self._put(cells, Head(REF, field="ref"), block.ref.words)
        texts = _texts(above, block.white)
        if texts and self._numbered and block.ref is None and (front := head_of(self._terms, texts[0])):
            ref, marks = ref_and_marks(texts[0], front)
            self._put(cells, Head(REF, field="ref"), ref)
            behind = texts[0][front.start + 1 :]
            dash = 0 if not behind or _says(behind[:1]) else 1
            self.aside += [(some, MARK) for some in (marks, texts[0][: front.first], behind[:dash]) if some]
            texts[0] = behind[dash:]
        self.aside += [(words, MARK) for words in texts if words and not _says(words)]
        texts = [words for words in texts if _says(words)]
        if len(texts) > 1 or (texts and self._said):
            self._put(cells, Head(TITLE, field="title"), texts.pop(0))
        for at, words in enumerate(texts):
            self._put(cells, Head(f"{TEXT}{at or ''}", field=None if at or self._said else "description"), words)
        if badge is not None:
            self._put(cells, Head(BADGE, field="status" if self._status else None), badge.words)
        for at, group in enumerate(block.below):
            head = Head(f"{_BELOW}{at or ''}")
            self._put(cells, head, joined([piece.words for piece in group]))
        for mark in block.marks:
            self._put(cells, Head(mark.key, mark.words), joined(block.values.get(mark.key, []), self._right))
        shown = ((BADGE, badge.fill),) if badge is not None and badge.fill and self._coloured else ()
        return Record(tuple(cells.items()), fills=shown)

    def _put(self, cells: dict[str, tuple[Word, ...]], head: Head, words: tuple[Word, ...]) -> None:
        cells[head.key] = words
        if head.key not in self.heads:
            self.heads[head.key] = head
        elif head.label:
            self.aside.append((head.label, AGAIN))


def _have_own_colours(badges: Sequence[Piece]) -> bool:
    """Whether badges with the same text have the same colour, and others another: one colour for all is only style."""
    pairs = {(badge.text, badge.fill) for badge in badges if badge.fill}
    return len({text for text, _ in pairs}) == len(pairs) > 1 < len({fill for _, fill in pairs})


def _says(words: Sequence[Word]) -> bool:
    """Whether words are more than a sign, such as one before a ref (`#`)."""
    return any(letter.isalnum() for word in words for letter in word.text)


def _does(texts: Sequence[str]) -> bool:
    """Whether most of a label's values say what is to be done."""
    filled = [text for text in texts if text]
    return sum(map(begins_with_verb, filled)) >= _MOSTLY * max(1, len(filled))


def _texts(above: Sequence[Piece], white: float) -> list[tuple[Word, ...]]:
    """The texts above a block's labels: its first line, and paragraphs separated by white."""
    found: list[list[Piece]] = []
    for piece in above:
        level = bool(found) and piece.is_level(found[0][0])
        near = len(found) > 1 and piece.box[1] - found[-1][-1].box[3] < NEAR * piece.height
        same = len(found) == 1 and (level or found[0][-1].goes_on(piece, min(white, NEAR / 2)))
        if same or near:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [joined([piece.words for piece in each]) for each in found]
