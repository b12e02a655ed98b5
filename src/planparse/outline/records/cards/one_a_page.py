"""Slides with one action each: its ref and title above, its text, and a drawn box for each label with its value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from planparse.lexicon.labels import Terms
from planparse.outline.records.cards.block_order import Part, row_by_row
from planparse.outline.records.cards.drawn import holds
from planparse.outline.records.cards.pieces import LEVEL, Mark, Piece, joined, marks_of, pieces_of, rights_of
from planparse.outline.records.cards.repeated import left_over
from planparse.outline.records.cards.run_in import AGAIN
from planparse.outline.records.record import REF, TEXT, TITLE, Head, Record, Records, says_what
from planparse.outline.records.refs_in_front import are_refs, front
from planparse.read.document import Block, Drawn
from planparse.words import Place, Word, text_of

_PAGES, _BOXES = 3, 2
"""Fewest slides, and fewest boxes of one."""

_MOSTLY = 0.8
"""The share of the labels that must begin a box of their own, and of the slides that must have a title."""

Words = tuple[Word, ...]


def one_a_page(terms: Terms, blocks: Sequence[Block], drawn: Drawn) -> Records | None:
    """The records of slides with one action each; None if labels come twice on a page, or have no boxes."""
    pieces = pieces_of(blocks, drawn.bold) if drawn.shapes else []
    marks = [mark for mark in marks_of(terms, pieces) if mark.piece.page]
    boxes = {id(mark): box for mark in marks if (box := _box_of(mark, marks, drawn.shapes))}
    pages = {page: list(own) for page, own in groupby(marks, key=lambda mark: mark.piece.page)}
    if len(pages) < _PAGES or len(boxes) < _MOSTLY * len(marks) or min(map(len, pages.values())) < _BOXES:
        return None
    if any(max(Counter(mark.key for mark in own).values()) > 1 for own in pages.values()):
        return None
    whole = {page: [piece for piece in pieces if piece.page == page] for page in pages}
    cells = {page: _cells(whole[page], pages[page], boxes) for page in pages}
    refs = [text_of(own[REF]) for own in cells.values() if REF in own]
    titled = sum(TITLE in own for own in cells.values()) >= _MOSTLY * len(pages)
    if not titled or (refs and not are_refs(refs)):
        return None
    first = {mark.key: mark.words for mark in reversed(marks)}
    keys = list(dict.fromkeys(mark.key for mark in marks))
    said = any(says_what(terms, text_of(first[key]).casefold().strip(" :")) for key in keys)
    heads = [Head(REF, field="ref"), Head(TITLE, field="title"), Head(TEXT, field=None if said else "description")]
    own = {(word.id, word.start) for page in pages for piece in whole[page] for word in piece.words}
    free = {(word.id, word.start) for piece in pieces for word in piece.words} - own
    parts: list[Part] = [((page, 0.0), -1, Record(tuple(cells[page].items()))) for page in pages]
    for block in blocks:
        parts += [((piece.page, piece.box[1] - LEVEL), -1, part) for piece, part in left_over(block, free, pieces)]
    aside = tuple((mark.words, AGAIN) for mark in marks if mark.words != first[mark.key])
    used = {key for one in cells.values() for key in one}
    labelled = [Head(key, first[key]) for key in keys]
    return Records(tuple(row_by_row(parts)), (*(h for h in heads if h.key in used), *labelled), aside, drawn=True)


def _box_of(mark: Mark, marks: Sequence[Mark], shapes: Sequence[Place]) -> Place | None:
    """The smallest shape around a label, if it is drawn around no other label."""
    own = [shape for shape in shapes if shape.box and holds(shape, mark.piece)]
    box = min(own, key=_area, default=None)
    others = (other for other in marks if other is not mark)
    return box if box is not None and not any(holds(box, other.piece) for other in others) else None


def _area(shape: Place) -> float:
    left, top, right, bottom = shape.box or (0.0, 0.0, 0.0, 0.0)
    return (right - left) * (bottom - top)


def _cells(pieces: Sequence[Piece], marks: Sequence[Mark], boxes: dict[int, Place]) -> dict[str, Words]:
    """The parts of the action on one page: what each label's box holds, and the ref, the title and the text."""
    values: dict[str, list[Words]] = {}
    loose: list[Piece] = []
    named = {id(mark.piece): mark for mark in marks}
    for piece in pieces:
        mark = named.get(id(piece))
        if mark is not None:
            words = piece.words[mark.stop :]
        else:
            mark = next((one for one in marks if id(one) in boxes and holds(boxes[id(one)], piece)), None)
            words = piece.words
        if mark is None:
            loose.append(piece)
        elif words:
            values.setdefault(mark.key, []).append(words)
    found = {key: joined(lines, rights_of(lines)) for key, lines in values.items()}
    return {**_front(loose), **found}


def _front(loose: list[Piece]) -> dict[str, Words]:
    """The ref, the title and the text of a slide: the title is set in the largest type, the text below it."""
    found: dict[str, Words] = {}
    ref = next((piece for piece in loose if len(piece.words) == 1 and front(piece.words)), None)
    if ref is not None:
        found[REF] = ref.words
    rest = [piece for piece in loose if piece is not ref]
    most = max((piece.height for piece in rest), default=0.0)
    title = [piece for piece in rest if piece.height > most - LEVEL]
    text = [piece for piece in rest if piece.height <= most - LEVEL]
    for key, own in ((TITLE, title), (TEXT, text)):
        lines = [piece.words for piece in sorted(own, key=lambda piece: (piece.box[1], piece.box[0]))]
        if lines:
            found[key] = joined(lines, rights_of(lines))
    return found
