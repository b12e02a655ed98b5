"""Cards that are drawn: a box, a background or a side bar around the labels, texts and pills of each.

The drawing shows where a card ends, so its labels need not be in one order, nor all be printed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from statistics import median

from planparse.lexicon.labels import Terms, fold, readings
from planparse.outline.features.cells import is_date, is_person, is_score, is_status
from planparse.outline.records.cards.block_order import (
    NEAR,
    PageBlock,
    are_plain,
    groups,
    white_in_texts,
    without_value,
)
from planparse.outline.records.cards.pieces import LEVEL, Mark, Piece, around, marks_of, with_wrapped_labels
from planparse.outline.records.record import Words, says_what
from planparse.outline.records.refs_in_front import are_refs, front
from planparse.read.document import Drawn
from planparse.words import Box, Place, Word, text_of

_CARDS, _LABELS = 3, 2
"""Fewest cards with labels of one kind, and fewest labels of a card."""

_MOSTLY = 0.6
"""The share of the cards that must have a ref, a badge, or a text above or below their labels."""

_ONCE = 0.9
"""The share of the labels in drawn boxes that must be in cards: else the cards are something else."""

_ALIKE = 4.0
"""Most points by which the widths of cards differ."""

_PILL, _PILL_WORDS, _NARROW = 2.4, 4, 0.6
"""Most lines of a pill's height, most words on it, and its largest share of its card's width."""

_STEADY = 0.6
"""Least share of the cards in which a label is at one place, if labels are in columns."""

_EDGE = 1.5
"""Most points by which a value begins left or right of the label above it."""

_SPACE = 0.4
"""White between words of two columns, in heights of the line: more than between words of one text."""

_TITLE = 0.06
"""Largest share of their height by which titles of cards differ."""


def drawn_blocks(
    terms: Terms, pieces: Sequence[Piece], marks: Sequence[Mark], drawn: Drawn
) -> tuple[list[PageBlock], list[Piece], list[Mark]] | None:
    """The blocks drawn as cards, the pieces in none of them, and the labels; None if no cards are drawn.

    ``marks`` are the labels repeated among all of the pieces.
    """
    cards = cards_drawn(drawn.shapes, marks)
    if not cards:
        return None
    cut = parted(pieces, cards, drawn)
    labels = {text_of(mark.words) for mark in (*marks, *_labels_on_grounds(cut))}
    cut = [_without_label(piece, labels) for piece in cut]
    inner = [piece for piece in cut if not piece.pill and any(holds(card, piece) for card in cards)]
    told = marks_of(terms, inner)
    known = {id(mark.piece) for mark in told}
    told += [mark for mark in _labels_on_grounds(inner) if id(mark.piece) not in known]
    for _ in range(3):
        whole, own = with_wrapped_labels(cut, told)
        keys = {mark.key for mark in own}
        if len(keys) < _LABELS:
            return None
        found, rest = _from_streams(cards, whole, own)
        empty = without_value(terms, found, keys)
        if not empty:
            break
        told = [mark for mark in told if mark.key not in empty]  # the lines below such a label are not its own
    with_badges(found)
    with_refs_behind(found)
    said = any(says_what(terms, key.casefold()) for key in keys)
    if not said and sum(bool(block.above or block.below) for block in found) < _MOSTLY * len(found):
        return None  # only the labels are drawn
    full = sum(2 * len(block.marks) >= len(keys) for block in found)
    return (found, rest, own) if full >= max(_CARDS, len(found) / 2) else None


def cards_drawn(shapes: Sequence[Place], marks: Sequence[Mark]) -> list[Place]:
    """The shapes that are one card each, in reading order: each contains several labels, none of them twice.

    Of nested shapes with the same labels, it is the one as wide as most others, or else the outer one.
    """
    held = [(shape, Counter(m.key for m in marks if holds(shape, m.piece))) for shape in shapes if _is_large(shape)]
    own = [(shape, keys) for shape, keys in held if keys and max(keys.values()) == 1]
    widths = Counter(_wide(shape) for shape, keys in own if len(keys) >= _LABELS)
    found: list[Place] = []
    for shape, _ in sorted(own, key=lambda one: (-len(one[1]), -widths[_wide(one[0])], -_area(one[0]))):
        if not any(_overlap(shape, other) for other in found):
            found.append(shape)
    told = sum(any(holds(shape, mark.piece) for shape in found) for mark in marks)
    full = [shape for shape in found if len(dict(own)[shape]) >= _LABELS]
    if len(full) < _CARDS or told < _ONCE * len(marks):
        return []
    usual = {_wide(shape) for shape in full}
    found += [s for s, keys in held if not keys and _wide(s) in usual and not any(_overlap(s, o) for o in found)]
    return sorted(found, key=lambda shape: (shape.page or 0, _box(shape)[1], _box(shape)[0]))


def _box(shape: Place) -> Box:
    return shape.box or (0.0, 0.0, 0.0, 0.0)


def _wide(shape: Place) -> int:
    return round((_box(shape)[2] - _box(shape)[0]) / _ALIKE)


def _area(shape: Place) -> float:
    left, top, right, bottom = _box(shape)
    return (right - left) * (bottom - top)


def _is_large(shape: Place) -> bool:
    left, top, right, bottom = _box(shape)
    return right - left > 60.0 and bottom - top > 24.0


def _overlap(one: Place, other: Place) -> bool:
    a, b = _box(one), _box(other)
    return one.page == other.page and min(a[2], b[2]) - max(a[0], b[0]) > 2 and min(a[3], b[3]) - max(a[1], b[1]) > 2


def holds(shape: Place, piece: Piece | Word) -> bool:
    """Whether the beginning of a piece is inside a shape."""
    box = piece.box if isinstance(piece, Piece) else piece.place.box
    page = piece.page if isinstance(piece, Piece) else piece.place.page
    left, top, right, bottom = _box(shape)
    if box is None or page != shape.page:
        return False
    return left - 1 <= box[0] + 1 <= right and top - 1 <= (box[1] + box[3]) / 2 <= bottom + 1


def parted(pieces: Sequence[Piece], cards: Sequence[Place], drawn: Drawn) -> list[Piece]:
    """The pieces, cut where a card or a pill ends; those on pills are marked."""
    found: list[Piece] = []
    colours = dict(zip(drawn.shapes, drawn.colours, strict=True))
    by_page: dict[int | None, list[Place]] = {}
    for shape in dict.fromkeys((*cards, *drawn.shapes)):
        by_page.setdefault(shape.page, []).append(shape)
    for piece in pieces:
        near = [shape for shape in by_page.get(piece.page, ()) if _is_level(shape, piece)]
        grounds = [[at for at, shape in enumerate(near) if holds(shape, word)] for word in piece.words]
        start = 0
        for at in range(1, len(grounds) + 1):
            if at == len(grounds) or grounds[at] != grounds[start]:
                own = piece.words[start:at]
                ground = next((near[n] for n in grounds[start] if _is_pill(near[n], own, cards)), None)
                pill = ground is not None and len(own) <= _PILL_WORDS
                fill = colours.get(ground) if ground else None
                bold = max(0, min(len(own), piece.bold - start))
                found.append(Piece(own, around(own), piece.page, pill=pill, fill=fill, bold=bold))
                start = at
    return found


def _labels_on_grounds(pieces: Sequence[Piece]) -> list[Mark]:
    """The labels that small backgrounds begin with, whatever they are called: the same words before different values.

    Badges that begin alike (`On track`, `On hold`) continue in small letters, or with the same words again.
    """
    behind: dict[str, list[str]] = {}
    ways: list[tuple[Piece, int, str]] = []
    for piece in pieces:
        for at in range(1, min(_LABEL_ON_GROUND + 1, len(piece.words)) if piece.fill else 0):
            rest = text_of(piece.words[at:])
            if rest[0].isdigit() or rest[0].isupper():
                ways.append((piece, at, text_of(piece.words[:at])))
                behind.setdefault(ways[-1][2], []).append(rest)
    labels = {front for front, rests in behind.items() if len({*rests}) >= max(_CARDS, _MOSTLY * len(rests))}
    found = {id(piece): Mark(piece, 0, at, fold(front.strip(" :"))) for piece, at, front in ways if front in labels}
    return list(found.values())


_LABEL_ON_GROUND = 3
"""Most words of such a label."""


def _without_label(piece: Piece, labels: Set[str]) -> Piece:
    """The piece as no pill if it consists of one of the labels and a value: who and when on their own backgrounds."""
    told = piece.pill and any(text_of(piece.words[:at]) in labels for at in range(1, len(piece.words)))
    return replace(piece, pill=False) if told else piece


def _is_level(shape: Place, piece: Piece) -> bool:
    return _box(shape)[1] - 1 <= (piece.box[1] + piece.box[3]) / 2 <= _box(shape)[3] + 1


def _is_pill(shape: Place, words: Sequence[Word], cards: Sequence[Place]) -> bool:
    """Whether a shape is as low and narrow as a pill or a disc with these words on it."""
    left, top, right, bottom = _box(shape)
    own = around(words)
    low = bottom - top <= _PILL * (own[3] - own[1]) or (right - left <= 40 and bottom - top <= 40)
    card = next((card for card in cards if _overlap(card, shape)), None)
    narrow = card is None or right - left <= _NARROW * (_box(card)[2] - _box(card)[0])
    return low and narrow and shape not in cards


Stream = tuple[int, list[Piece]]
"""A column of cards by its number, and the pieces in one card of it."""


def _streams_of(
    cards: Sequence[Place], pieces: Sequence[Piece], labels: Mapping[int, Sequence[Mark]]
) -> tuple[list[Stream], list[Piece]]:
    """The pieces in each card, by its column, and the pieces that are in none."""
    held: list[list[Piece]] = [[] for _ in cards]
    rest: list[Piece] = []
    for piece in pieces:
        home = next((at for at, card in enumerate(cards) if holds(card, piece)), None)
        (rest if home is None else held[home]).append(piece)
    lefts = sorted({round(_box(card)[0] / _ALIKE) for card in cards})
    columns = [next(at for at, left in enumerate(lefts) if abs(left - _box(card)[0] / _ALIKE) < 2) for card in cards]
    whole = _whole(cards, held, labels, columns)
    for at in [at for at, own in enumerate(whole) if own and not any(id(piece) in labels for piece in own)]:
        rest += whole[at]
        whole[at] = []
    return [(columns[at], own) for at, own in enumerate(whole) if own], rest


def _whole(
    cards: Sequence[Place], held: Sequence[list[Piece]], labels: Mapping[int, Sequence[Mark]], columns: Sequence[int]
) -> list[list[Piece]]:
    """The pieces of each card; a card that a page break cut is joined to the box that continues it."""
    whole = [list(own) for own in held]
    tops = [own[0].height for own in held if own and not own[0].pill]
    usual = median(tops) if tops else 0.0
    for at, card in enumerate(cards):
        rest = next((n for n in range(at + 1, len(cards)) if _goes_on(cards, columns, at, n)), None)
        if rest is None or not whole[at] or not held[rest]:
            continue
        one = {mark.key for piece in whole[at] for mark in labels.get(id(piece), ())}
        two = {mark.key for piece in held[rest] for mark in labels.get(id(piece), ())}
        first = held[rest][0]
        headed = first.pill or (id(first) not in labels and abs(first.height - usual) <= _TITLE * usual)
        if not one & two and card.page != cards[rest].page and (not headed or not one):
            whole[rest] = [*whole[at], *whole[rest]]
            whole[at] = []
    return whole


def _goes_on(cards: Sequence[Place], columns: Sequence[int], at: int, other: int) -> bool:
    """Whether a card is the last of its column on its page, and the other the first of it on the next."""
    one, two = cards[at], cards[other]
    if (two.page or 0) != (one.page or 0) + 1 or columns[at] != columns[other]:
        return False
    below = any(c.page == one.page and columns[n] == columns[at] and n > at for n, c in enumerate(cards))
    above = any(c.page == two.page and columns[n] == columns[at] and n < other for n, c in enumerate(cards))
    return not below and not above and _wide(one) == _wide(two)


def _running(streams: Sequence[Stream], marks: Sequence[Mark]) -> frozenset[str]:
    """The keys of labels that follow one another's values in a line: on each card they begin elsewhere."""
    column_of = {id(piece): column for column, own in streams for piece in own}
    places: dict[str, Counter[tuple[int, int]]] = {}
    for mark in marks:
        if id(mark.piece) in column_of:
            place = column_of[id(mark.piece)], round(mark.left / LEVEL)
            places.setdefault(mark.key, Counter())[place] += 1
    columns = {*column_of.values()}
    steady = {
        key: sum(max((n for (at, _), n in found.items() if at == column), default=0) for column in columns)
        for key, found in places.items()
    }
    return frozenset(key for key, found in places.items() if steady[key] < _STEADY * found.total())


def _blocks_of(
    streams: Sequence[Stream], labels: Mapping[int, Sequence[Mark]], marks: Sequence[Mark]
) -> list[PageBlock]:
    """The blocks of cards. A text right below dates or names as last values is a text of its own."""
    runs_on = _running(streams, marks)
    found = [_block(column, own, labels, runs_on) for column, own in streams]
    firsts = [next(iter(block.values.get(block.marks[-1].key, ())), ()) for block in found if block.marks]
    white = white_in_texts([own for _, own in streams], labels)
    if white < NEAR and are_plain([text_of(line) for line in firsts]):
        found = [_block(column, own, labels, runs_on, white) for column, own in streams]
    return found


def _block(
    column: int,
    pieces: Sequence[Piece],
    labels: Mapping[int, Sequence[Mark]],
    runs_on: Set[str],
    white: float = NEAR,
) -> PageBlock:
    """The block of a card: each piece is below or beside its label, above all labels, or apart.

    The second line of a value is below the first label of a line of labels that run on (``runs_on``). ``white`` is the
    most between the lines of one text, in heights.
    """
    marks = [mark for piece in pieces for mark in labels.get(id(piece), ())]
    block = PageBlock(column, marks, white=white)
    ends: dict[str, Piece] = {mark.key: mark.piece for mark in marks}
    below: list[Piece] = []
    for piece in pieces:
        own = labels.get(id(piece), ())
        front = piece.words[: own[0].start] if own else piece.words
        for words in _by_column(front, piece, marks):
            _place(block, replace(piece, words=words, box=around(words)), ends, below, runs_on)
        for at, mark in enumerate(own):
            words = piece.words[mark.stop : own[at + 1].start if at + 1 < len(own) else None]
            if words:
                block.values.setdefault(mark.key, []).append(words)
    block.below = groups(below, NEAR)
    block.white = NEAR
    return block


def _by_column(words: Words, piece: Piece, marks: Sequence[Mark]) -> Iterator[Words]:
    """Yield the words of a piece, split where labels above it begin: a full line nearly touches the next column's."""
    over = [mark for mark in marks if _is_over(mark, piece) or mark.piece.box[3] <= piece.box[1] + LEVEL]
    low = max((mark.piece.box[1] for mark in over if mark.piece.page == piece.page), default=0.0)
    lefts = [mark.left for mark in over if mark.piece.page == piece.page and abs(mark.piece.box[1] - low) < LEVEL]
    start = 0
    for at in range(1, len(words)):
        box, before = around(words[at : at + 1]), around(words[at - 1 : at])
        apart = box[0] - before[2] > _SPACE * (box[3] - box[1])
        if apart and any(abs(box[0] - left) < _EDGE for left in lefts):
            yield words[start:at]
            start = at
    if words:
        yield words[start:]


def _place(block: PageBlock, piece: Piece, ends: dict[str, Piece], below: list[Piece], runs_on: Set[str]) -> None:
    """Give a piece to the value of the label above or beside it, or to the texts above or below the labels."""
    over = [mark for mark in block.marks if _is_over(mark, piece)]
    mark = max(over, key=lambda mark: (mark.piece.page, round(mark.piece.box[1] / LEVEL), mark.left), default=None)
    if piece.pill or mark is None:
        (below if over or _is_under(block, piece) else block.above).append(piece)
        return
    last = ends[mark.key]
    text = block.above[-1] if block.above else None
    aligned = text is not None and abs(text.box[0] - piece.box[0]) < _EDGE < abs(mark.left - piece.box[0])
    if text is not None and aligned and text.page == piece.page and text.goes_on(piece, NEAR):
        block.above.append(piece)  # a text beside a label continues below its line
        return
    level = [m for m in block.marks if m.left > mark.left and m.piece.is_level(mark.piece)]
    if level and level[-1].key in runs_on:
        mark, level = level[-1], []
        last = ends[mark.key]
    crosses = bool(level) and piece.box[2] > min(m.left for m in level)
    amid = any(_is_lower(other, piece) for other in block.marks)
    begun = mark.key in block.values
    white = block.white if mark is block.marks[-1] and begun else NEAR
    high = last.height if begun else max(last.height, piece.height)  # labels may be set in smaller type
    near = piece.page != last.page or last.is_level(piece) or piece.box[1] - last.box[3] < white * high
    apart = bool(below) and below[-1].goes_on(piece, NEAR) and abs(below[-1].box[0] - piece.box[0]) < LEVEL
    if amid or (near and not crosses and not apart):
        block.values.setdefault(mark.key, []).append(piece.words)
        ends[mark.key] = piece
    else:
        below.append(piece)


def _is_over(mark: Mark, piece: Piece) -> bool:
    """Whether a label is above a piece or before it on its line, and begins no further right."""
    if (mark.piece.page, mark.left) > (piece.page, piece.box[0] + LEVEL) and mark.piece.page == piece.page:
        return False
    if mark.piece.page != piece.page:
        return mark.piece.page < piece.page
    return mark.piece.box[1] < (piece.box[1] + piece.box[3]) / 2


def _is_lower(mark: Mark, piece: Piece) -> bool:
    """Whether a label is below a piece."""
    return (mark.piece.page, mark.piece.box[1]) > (piece.page, piece.box[3] - LEVEL)


def _is_under(block: PageBlock, piece: Piece) -> bool:
    """Whether a piece is below all labels."""
    return all((mark.piece.page, mark.piece.box[1]) < (piece.page, piece.box[1]) for mark in block.marks)


def with_badges(blocks: Sequence[PageBlock]) -> None:
    """Take the refs, and the badges on pills and discs, out of the texts of blocks."""
    found = [[piece for piece in block.above if _ref_of(piece)] for block in blocks]
    refs = [own[0].text for own in found if own]
    numbered = len(refs) >= _MOSTLY * len(blocks) and are_refs(refs)
    for block, own in zip(blocks, found, strict=True):
        if numbered and own:
            block.ref = own[0]
            block.above.remove(own[0])
    sides = [[p for p in (*block.above, *(p for g in block.below for p in g)) if p.pill] for block in blocks]
    if sum(map(bool, sides)) < _MOSTLY * len(blocks):
        return
    for block, own in zip(blocks, sides, strict=True):
        badge = next((piece for piece in own if is_status(piece.text)), own[-1] if own else None)
        if badge is not None:
            block.badge = badge
            block.above = [piece for piece in block.above if piece is not badge]
            block.below = [rest for group in block.below if (rest := [p for p in group if p is not badge])]


def with_refs_behind(blocks: Sequence[PageBlock]) -> None:
    """Take the refs out from the ends of titles, if most have one and all differ: `Heat pumps at the depot 1.1`."""
    lasts = {id(block): block.above[0] for block in blocks if block.ref is None and block.above}
    found = {at: p for at, p in lasts.items() if len(p.words) > 1 and _ref_of(replace(p, words=p.words[-1:]))}
    refs = [piece.words[-1].text for piece in found.values()]
    if len(refs) < _MOSTLY * len(blocks) or len({*refs}) < len(refs):
        return
    for block in blocks:
        if piece := found.get(id(block)):
            block.ref = replace(piece, words=piece.words[-1:])
            block.above[0] = replace(piece, words=piece.words[:-1], box=around(piece.words[:-1]))


def _ref_of(piece: Piece) -> bool:
    """Whether a piece is a ref and nothing else."""
    found = front(piece.words)
    whole = found is not None and found.start == len(piece.words) - 1
    lone = len(piece.words) == 1 and piece.text.strip("#.").isdigit() and piece.pill
    return (whole or lone) and not is_date(piece.text)


def _from_streams(
    cards: Sequence[Place], pieces: Sequence[Piece], marks: Sequence[Mark]
) -> tuple[list[PageBlock], list[Piece]]:
    """The blocks of the cards, and the pieces that are in none."""
    labels: dict[int, list[Mark]] = {}
    for mark in marks:
        labels.setdefault(id(mark.piece), []).append(mark)
    streams, rest = _streams_of(cards, pieces, labels)
    return _blocks_of(streams, labels, marks), rest


def are_statuses(terms: Terms, found: Sequence[PageBlock], keys: Sequence[str]) -> bool:
    """Whether the badges on pills are statuses: known ones, or a few repeated texts that no label explains."""
    texts = [block.badge.text for block in found if block.badge]
    if any(map(is_status, texts)):
        return True
    told = any(is_score(text) or is_date(text) or is_person(text) for text in texts)
    labelled = any(field == "status" for key in keys for field, _ in readings(terms, key.casefold()))
    return 2 * len({*texts}) <= len(texts) and not told and not labelled
