"""Pieces of lines with their places, and the labels among them that are repeated from block to block."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import groupby, pairwise
from types import MappingProxyType

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms, fold, is_label
from planparse.lexicon.refs_and_marks import OF_LEVELS, is_ref
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.outline.features.cells import is_date, is_status
from planparse.outline.records.refs_in_front import begin_with_refs
from planparse.read.document import Block, Grid, block_words
from planparse.words import Box, Word, printed_lines, text_of

LEVEL = 4.0
"""Most points between edges that count as level: left edges of one column, tops of one row."""

_WHITE = 1.2
"""White between two words that splits a line, in heights of the line."""

_LONGEST = 7
"""Most words of a label."""

_FEWEST = 3
"""Fewest times that a label is printed."""

_COUNTED = ("%", "#")
"""Signs that a label may begin with: `% complete`."""

_CORE = 0.5
"""Least share of the blocks with a label, relative to the most frequent one."""

_PLAIN = 0.6
"""Least share of a label's places in which it is alone on its line, if neither its words nor its letters show it."""

_TOLD_BY = frozenset(("progress", "status", "position", "comment", "update"))
"""Concepts of labels that look like values: `RAG`, `Position in October`."""

_LONGER = 0.9
"""Least share of a label's places with the longer one that replaces it: `What people will notice` for `What`."""

_COLUMN, _LINE, _APART = 1000.0, 10.0, 30.0
"""Steps of the places given to a text without pages: columns of a table, lines, paragraphs or rows."""


_ALIKE, _DEPTH = 0.1, 0.3
"""Share of their height by which lines of one text differ, and by which letters reach below their line."""
_LEVEL = 0.25
"""Most points between the heights of words of one size, if their letters reach as far up and down."""


@noun
class Piece:
    """Words side by side on one line, and their box on the page."""

    words: tuple[Word, ...]
    box: Box
    page: int
    pill: bool = False
    """Whether it is on a small background of its own, a pill or a disc."""
    fill: str | None = None
    """The colour of that background."""
    bold: int = 0
    """How many words at its front are bold."""

    @property
    def text(self) -> str:
        """The piece's text."""
        return text_of(self.words)

    @property
    def height(self) -> float:
        """The height of its box, in points."""
        return self.box[3] - self.box[1]

    def goes_on(self, other: Piece, near: float) -> bool:
        """Whether the other piece is as large, and begins below this one with less white than ``near`` heights.

        A line without a letter below its base line (`p`, `g`) is lower, but some of its words are as high as the
        other's.
        """
        if self.bold == len(self.words) and not other.bold and other.words[0].place.box:
            return False  # a title in bold over a text that is not
        lower = self.height - other.height
        same = abs(lower) < _ALIKE * self.height
        if not same and 0 < lower < _DEPTH * self.height:
            own = [_box(word)[3] - _box(word)[1] for word in self.words]
            same = any(abs(_box(word)[3] - _box(word)[1] - height) < _LEVEL for word in other.words for height in own)
        return other.box[1] - self.box[3] < near * self.height and same

    def is_level(self, other: Piece) -> bool:
        """Whether both are on one line."""
        middles = abs(self.box[1] + self.box[3] - other.box[1] - other.box[3]) / 2
        return self.page == other.page and middles < LEVEL


@noun
class Mark:
    """A label: its piece, its range of words there, and its key."""

    piece: Piece
    start: int
    stop: int
    key: str
    rest: tuple[Word, ...] = ()
    """The label's words on the lines below its first."""

    @property
    def words(self) -> tuple[Word, ...]:
        """All words of the label."""
        return (*self.piece.words[self.start : self.stop], *self.rest)

    @property
    def left(self) -> float:
        """The x at which it begins."""
        box = self.piece.words[self.start].place.box
        return box[0] if box else self.piece.box[0] + self.start


def pieces_of(blocks: Sequence[Block], bold: Set[int] = frozenset()) -> list[Piece]:
    """The pieces of all lines; a text without pages gets places by its order and the columns of its tables.

    ``bold`` are the ids of bold words: repeated bold words within a line begin a piece.
    """
    words = [word for block in blocks for word in block_words(block)]
    if words and all(word.place.box for word in words):
        return list(_told_by_type(list(_on_pages(words)), bold))
    in_order = not any(word.place.box or word.place.sheet for word in words)  # a sheet's rows are rows
    return list(_in_order(blocks)) if in_order else []


def _box(word: Word) -> Box:
    return word.place.box or (0.0, 0.0, 0.0, 0.0)


def _on_pages(words: Sequence[Word]) -> Iterator[Piece]:
    for page, run in groupby(sorted(words, key=lambda w: w.place.page or 0), key=lambda w: w.place.page or 0):
        lines: list[list[Word]] = []
        top = bottom = 0.0
        for word in sorted(run, key=lambda w: _box(w)[1] + _box(w)[3]):
            _, high, _, low = _box(word)
            if lines and top < (high + low) / 2 < bottom:
                lines[-1].append(word)
            else:
                lines.append([word])
                top, bottom = high, low
        for line in lines:
            yield from _parted(sorted(line, key=lambda w: (_box(w)[0], w.id, w.start)), page)


def _parted(line: Sequence[Word], page: int) -> Iterator[Piece]:
    start = 0
    for at in range(1, len(line) + 1):
        before = _box(line[at - 1])
        if at == len(line) or _box(line[at])[0] - before[2] > _WHITE * (before[3] - before[1]):
            own = tuple(line[start:at])
            yield Piece(own, around(own), page)
            start = at


def _in_order(blocks: Sequence[Block]) -> Iterator[Piece]:
    top = 0.0
    for block in blocks:
        top += _APART
        if not isinstance(block, Grid):
            if block.words:
                yield _placed(block.words, 0.0, top)
            continue
        for _, row in groupby(sorted(block.cells, key=lambda c: (c.row, c.column)), key=lambda c: c.row):
            lowest = top
            for cell in row:
                for number, line in enumerate(printed_lines(cell.words)):
                    yield _placed(line, cell.column * _COLUMN, top + number * _APART)
                    lowest = max(lowest, top + number * _APART)
            top = lowest + _APART


def _told_by_type(pieces: Sequence[Piece], bold: Set[int]) -> Iterator[Piece]:
    """Yield the pieces with how many words at their front are bold, split before bold labels within a line."""
    runs = [[*_bold_runs(piece, bold)] for piece in pieces]
    times = Counter(_key(text_of(piece.words[a:b])) for piece, own in zip(pieces, runs, strict=True) for a, b in own)
    for piece, own in zip(pieces, runs, strict=True):
        if not own:
            yield piece
            continue
        begun = [a for a, b in own if a and times[_key(text_of(piece.words[a:b]))] >= _FEWEST]
        fronts = {a: b - a for a, b in own}
        for start, stop in pairwise([0, *begun, len(piece.words)]):
            words = piece.words[start:stop]
            yield replace(piece, words=words, box=around(words), bold=fronts.get(start, 0))


def _bold_runs(piece: Piece, bold: Set[int]) -> Iterator[tuple[int, int]]:
    """Yield the ranges of bold words of a piece, each short enough for a label; an all-bold piece is one range."""
    start = None
    for at, word in enumerate([*piece.words, None]):
        if word is not None and word.id in bold:
            start = at if start is None else start
        elif start is not None:
            if at - start <= _LONGEST:
                yield start, at
            start = None


def around(words: Sequence[Word]) -> Box:
    """The box of words side by side on one line."""
    if len(words) == 1:
        return _box(words[0])
    boxes = [_box(word) for word in words]
    return boxes[0][0], min([box[1] for box in boxes]), boxes[-1][2], max([box[3] for box in boxes])


def _placed(words: tuple[Word, ...], left: float, top: float) -> Piece:
    return Piece(words, (left, top, left + len(words), top + _LINE), 0)


def marks_of(terms: Terms, pieces: Sequence[Piece]) -> list[Mark]:
    """The labels repeated among the pieces, in the pieces' order; none if there are fewer than two."""
    begins = [letters(piece.words[0].text) for piece in pieces]
    starts = Counter(begins)  # a label's first word is repeated as often as the label
    ways = [list(_ways(piece)) for piece, begin in zip(pieces, begins, strict=True) if starts[begin] >= _FEWEST]
    times = Counter(mark.key for found in ways for mark in found)
    alone = Counter(
        found[-1].key
        for found in ways
        if found and found[-1].stop in (len(found[-1].piece.words), found[-1].piece.bold)
    )
    known = {key for key, count in times.items() if count >= _FEWEST and _shows(terms, key, times, alone, ways)}
    most = max((times[key] for key in known), default=0)
    known = {key for key in known if times[key] >= _CORE * most}
    often = {key for key, count in times.items() if count >= max(_FEWEST, _CORE * most)}
    known |= {*_in_columns(pieces, ways, known, often)}
    known |= {*_longer(ways, known, times)}
    behind = {key: [mark.piece.words[mark.stop :] for own in ways for mark in own if mark.key == key] for key in known}
    known -= {key for key in known if begin_with_refs(behind[key])}
    found = [mark for each in ways if (mark := _best(each, known, times))]
    return sorted([*found, *_inside(pieces, found)], key=lambda m: (m.piece.page, m.piece.box[1], m.left))


def _longer(ways: Sequence[Sequence[Mark]], known: Set[str], times: Counter[str]) -> Iterator[str]:
    """Yield the keys that begin with a known one and occur in nearly all its places, with any words after it."""
    for own in ways:
        short = next((mark for mark in own if mark.key in known), None)
        if short is None or times[short.key] < _SURE or text_of(short.words).endswith(":"):
            continue
        yield from (
            mark.key for mark in own if mark.stop > short.stop and times[mark.key] >= _LONGER * times[short.key]
        )


_SURE = 5
"""So many places show that words after a label belong to it, and are no values that begin alike."""


def _in_columns(
    pieces: Sequence[Piece], ways: Sequence[Sequence[Mark]], known: Set[str], often: Set[str]
) -> Iterator[str]:
    """Yield the repeated keys at an edge where nearly all lines begin with labels, as right of the first column."""
    lines = Counter(round(piece.box[0] / LEVEL) for piece in pieces)
    told = Counter(
        round(own[0].left / LEVEL)
        for own in ways
        if any(mark.key in known for mark in own) and own[-1].key not in known  # its value comes after it
    )
    for left, count in told.items():
        others = [own for own in ways if own and round(own[0].left / LEVEL) == left]
        more = Counter(mark.key for own in others if all(mark.key not in known for mark in own) for mark in own)
        best = max((key for key in more if key in often), key=lambda key: more[key], default=None)
        if best is not None and count >= _FEWEST and count + more[best] >= _LABELLED * lines[left]:
            yield best


_LABELLED = 0.7
"""Least share of the lines at an edge that begin with labels; at the left edge of texts it is less."""


def _ways(piece: Piece) -> Iterator[Mark]:
    """Yield the labels that a piece may begin with, the shortest first."""
    first = piece.words[0].text.lstrip("([")
    if not first[:1].isupper() and first[:1] not in _COUNTED:
        return
    in_type = 0 < piece.bold < len(piece.words)
    for stop in (piece.bold,) if in_type else range(1, min(len(piece.words), _LONGEST) + 1):
        text = text_of(piece.words[:stop])
        own = text.partition("(")[0].strip() or text  # `Progress (May 2025)` is a label
        asks = text.endswith("?") or first[:1] in _COUNTED  # `Complete?`, `% complete`
        told = text.endswith(":")  # `Review of May 2025:`
        said = stop == len(piece.words) and ((is_status(own) and not asks) or (is_date(own) and not told))
        if said and _TOLD_BY.isdisjoint(label_words(own).concepts):
            return
        if not any(map(str.isalpha, text)) or (text.isupper() and _is_of_levels(piece.words[stop : stop + 1])):
            continue
        yield Mark(piece, 0, stop, _key(text))
        if told:
            return


def _is_of_levels(words: Sequence[Word]) -> bool:
    """Whether a number of two levels comes next: `SAB 1.1` is a ref and no label with its value."""
    return any(OF_LEVELS.match(f"{word.text} ") and not is_date(word.text) for word in words)


def _key(text: str) -> str:
    """The key of a label: its letters, in capitals if it is printed so (`THE JOB` is not the `The` of texts)."""
    key = fold(text.strip(" :"))
    return key.upper() if text.isupper() else key


def _shows(terms: Terms, key: str, times: Counter[str], alone: Counter[str], ways: Sequence[Sequence[Mark]]) -> bool:
    """Whether a text is a label by its form: alone on its line, in type of its own, in capitals, before a colon.

    Or by its words, if the label is known.
    """
    if alone[key] >= _PLAIN * times[key]:
        return True
    sample = next(text_of(mark.words) for each in ways for mark in each if mark.key == key)
    return sample.endswith(":") or (sample.isupper() and len(sample) > 1) or is_label(terms, sample)


def _best(ways: Sequence[Mark], known: set[str], times: Counter[str]) -> Mark | None:
    """The label that is a whole piece, or the longest that is repeated nearly as often as the shortest; or None."""
    own = [mark for mark in ways if mark.key in known]
    if own and own[-1].stop == len(own[-1].piece.words):
        return own[-1]
    most = max((times[mark.key] for mark in own), default=0)
    return next((mark for mark in reversed(own) if times[mark.key] >= 0.8 * most), None)


def _inside(pieces: Sequence[Piece], found: Sequence[Mark]) -> Iterator[Mark]:
    """Yield labels inside a piece that begin where the same labels do elsewhere: a value fills the room before them."""
    lefts: dict[tuple[str, int], list[float]] = {}
    for mark in found:
        lefts.setdefault((mark.key, mark.stop - mark.start), []).append(mark.left)
    shortest = {size for _, size in lefts}
    edges = sorted({left for places in lefts.values() for left in places})
    for piece in pieces:
        for start in range(1, len(piece.words) if piece.words[0].place.box else 0):
            left = _box(piece.words[start])[0]
            if not _near(edges, left):  # few words are at an edge: the others need no key
                continue
            for size in shortest:
                key = _key(text_of(piece.words[start : start + size]))
                if any(abs(left - other) < LEVEL for other in lefts.get((key, size), ())):
                    yield Mark(piece, start, start + size, key)
                    break


def _near(edges: Sequence[float], left: float) -> bool:
    """Whether a place is level with one of the edges, which are sorted."""
    at = bisect_left(edges, left)
    return (at < len(edges) and edges[at] - left < LEVEL) or (at > 0 and left - edges[at - 1] < LEVEL)


_WRAPPED = 0.8
"""Least share of a label's places with the same words below it: they belong to the label."""

_LOW = 3
"""Most lines of a label below its first."""


def with_wrapped_labels(pieces: Sequence[Piece], marks: Sequence[Mark]) -> tuple[list[Piece], list[Mark]]:
    """The other pieces, and the labels with the lines below that continue them and are repeated with them."""
    taken = {id(mark.piece) for mark in marks}
    pages = groupby(pieces, key=lambda piece: piece.page)  # they come page by page
    free = {page: [piece for piece in own if id(piece) not in taken] for page, own in pages}
    below = [list(_below(mark, free.get(mark.piece.page, ()))) for mark in marks]
    times = Counter(mark.key for mark in marks)
    again = Counter(
        (mark.key, *(piece.text for piece in low[:count]))
        for mark, low in zip(marks, below, strict=True)
        for count in range(1, len(low) + 1)
    )
    found: list[Mark] = []
    gone: set[int] = set()
    for mark, low in zip(marks, below, strict=True):
        lines = (low[:count] for count in range(len(low), 0, -1))
        own = next((o for o in lines if again[mark.key, *(p.text for p in o)] >= _WRAPPED * times[mark.key]), [])
        gone |= {id(piece) for piece in own}
        found.append(replace(mark, rest=tuple(word for piece in own for word in piece.words)))
    return [piece for piece in pieces if id(piece) not in gone], found


def _below(mark: Mark, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces right below a label that begin where it does, down to the first that is apart."""
    last, left = mark.piece, mark.left
    count = 0
    for piece in pieces:
        level = abs(piece.box[0] - left) < LEVEL
        if level and 0 <= piece.box[1] - last.box[1] - last.height / 2 < 1.5 * last.height:
            yield piece
            last, count = piece, count + 1
            if count == _LOW:
                return


def with_hanging_refs(pieces: Sequence[Piece], marks: Sequence[Mark]) -> list[Piece]:
    """The pieces, with each ref alone left of all labels joined to the text beside it."""
    lefts = [mark.left for mark in marks]
    taken = {id(mark.piece) for mark in marks}
    found: list[Piece] = []
    for piece in pieces:
        ref = found[-1] if found else piece
        hangs = bool(lefts) and ref.box[2] < min(lefts) + LEVEL and len(ref.words) == 1 and is_ref(ref.text)
        if hangs and ref is not piece and ref.is_level(piece) and id(piece) not in taken:
            found[-1] = replace(piece, words=(*ref.words, *piece.words))
        else:
            found.append(piece)
    return found


def rights_of(lines: Sequence[tuple[Word, ...]]) -> dict[int, float]:
    """How far to the right the lines of values reach, by where they begin."""
    found: dict[int, float] = {}
    for line in lines:
        left = round(_left_of(line) / LEVEL)
        for step in (-1, 0, 1):
            found[left + step] = max(found.get(left + step, 0.0), (line[-1].place.box or (0.0,) * 4)[2])
    return found


def _left_of(line: tuple[Word, ...]) -> float:
    return line[0].place.box[0] if line[0].place.box else 0.0


def joined(lines: Sequence[tuple[Word, ...]], rights: Mapping[int, float] = MappingProxyType({})) -> tuple[Word, ...]:
    """The lines of a value as one text; a line with room left for the next one's first word ends with a line break."""
    found: list[Word] = []
    for line in lines:
        first = line[0]
        if found and _had_room(found[-1], first, rights.get(round(_left_of(line) / LEVEL), 0.0)):
            first = replace(first, gap="\n")
        elif found and first.gap == "\n":
            first = replace(first, gap=" ")
        found += [first, *line[1:]]
    return tuple(found)


def _had_room(last: Word, word: Word, right: float) -> bool:
    """Whether a capital or figure that begins a line would have had room after the last word, before this edge."""
    one, two = last.place.box, word.place.box
    if one is None or two is None or not (word.text[0].isupper() or word.text[0].isdigit()) or last.text[-1] in ",&-":
        return False
    return one[2] + (two[2] - two[0]) + (two[3] - two[1]) < right
