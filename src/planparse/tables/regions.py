"""Loose words -> regions: runs of lines in columns, which may be tables without rules.

Two columns of prose are not a table: on a page with two columns, each is examined separately.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from planparse.tables.edges import Edge
from planparse.tables.lines import Line, box_of, lines_of, segments_of
from planparse.words import Word

GAP = 0.6
"""A gap wider than this share of a line's height separates two cells; a space has a fifth, justified up to half."""

_PROSE = 5
"""A segment with this many words is running text."""

_NEAR = 1.6
"""Lines with a gap of more than this many heights between them are not in one table."""

_PENDING = 4
"""How many lines of a single segment may be inside a table: a wrapped cell, a full-width row."""

_RULED = 3
"""Columns of prose have fewer horizontal rules than this: below a running header, above a footnote."""

_INDENT = 4.0
"""How many points apart the lines of one column may begin."""

_LABEL = 6
"""The most words in a label before a colon (`How we will know:`)."""

_LABELS = 2
"""How many labels must repeat on both sides of the gutter between two columns of cards."""

_INDENTED = 40.0
"""How many points right of their card's left edge labels may be."""

_CARD = 120.0
"""The smallest width of a card, in points."""

_LEADER = re.compile(r"\.{4,}|…{2,}|^(?:[._]\s?){4,}$")


def regions(words: Sequence[Word], across: Sequence[Edge] = ()) -> list[list[Line]]:
    """The runs of lines that may be tables. ``across`` are the page's horizontal edges."""
    found = []
    for lines in _columns_of_prose(lines_of(words), across):
        found += [run for run in _runs(lines) if _tabular(run)]
    return found


def _columns_of_prose(lines: list[Line], across: Sequence[Edge]) -> Iterator[list[Line]]:
    """The lines unchanged, or split into left and right halves where prose is side by side.

    The half right of a gutter of cards may have another one.
    """
    cards = gutter_of_cards(lines)
    gutter = _gutter(lines) if cards is None else cards
    if gutter is None or _is_ruled_across(gutter, lines, across):
        yield lines
        return
    whole: list[Line] = []
    beside: list[Line] = []
    for line in [*lines, None]:
        if line is not None and not _crosses(line, gutter):
            beside.append(line)
            continue
        if beside and (cards is not None or _is_prose(beside, gutter)):
            yield whole
            whole = []
            yield [Line(side) for item in beside if (side := tuple(w for w in item.words if box_of(w)[0] < gutter))]
            right = [Line(side) for item in beside if (side := tuple(w for w in item.words if box_of(w)[0] >= gutter))]
            yield from [right] if cards is None else _columns_of_prose(right, across)
        else:
            whole += beside
        beside = []
        if line is not None:
            whole.append(line)
    yield whole


def _gutter(lines: Sequence[Line]) -> float | None:
    """The x of the gap between two columns of prose, if at least eight lines show both."""
    gaps: list[tuple[float, float]] = []
    for segments in segments_of(lines, GAP):
        for one, two in itertools.pairwise(segments):
            if len(one.words) >= _PROSE and len(two.words) >= _PROSE:
                gaps.append((one.right, two.left))
    best = max(gaps, key=lambda gap: _count(gaps, (gap[0] + gap[1]) / 2), default=None)
    if best is None:
        return None
    middle = max((best[1] - 1.0, (best[0] + best[1]) / 2), key=lambda x: _count(gaps, x))
    return middle if _count(gaps, middle) >= 8 else None


def gutter_of_cards(lines: Sequence[Line]) -> float | None:
    """The x of the first gap between columns of cards, in which lines begin with the same labels (`Lead: …`).

    Behind a stroke a label may be inside a line (`Lead: Ann Reed | When: May`).
    """
    all_segments = segments_of(lines, GAP)
    starts: dict[str, list[float]] = {}
    for segments in all_segments:
        for segment in segments:
            for label in _labels(segment):
                starts.setdefault(label, []).append(segment.left)
    pairs = [
        (left[-1], right[0])
        for found in starts.values()
        for left, right in [_apart(found)]
        if min(len(left), len(right)) > 1
    ]
    if len(pairs) < _LABELS:
        return None
    right = min(two for _, two in pairs)
    lefts = sorted({s.left for segments in all_segments for s in segments if right - _INDENTED < s.left <= right})
    crossed = [sum(s.left < x - 1 < s.right for segments in all_segments for s in segments) for x in lefts]
    return lefts[crossed.index(min(crossed))] - 1.0


def _labels(segment: Line) -> Iterator[str]:
    """Yield the label at the start of a line, and those behind strokes in it."""
    words = segment.words
    strokes = [at for at, word in enumerate(words) if word.text == "|"]
    for start, end in zip([0, *(at + 1 for at in strokes)], [*strokes, len(words)], strict=True):
        if label := _label(words[start:end]):
            yield label


def _label(words: Sequence[Word]) -> str:
    """The label at the start of a line: its words up to a colon, if a value follows; else empty."""
    texts = [word.text for word in words]
    end = next((at for at, text in enumerate(texts[:_LABEL], 1) if text.endswith(":")), 0)
    return " ".join(texts[:end]) if end < len(texts) and texts[0][:1].isupper() else ""


def column_by_column(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a page of cards in columns: between lines that cross the gutter, first the left column.

    The words are unchanged on any other page.
    """
    lines = lines_of(words)
    gutter = gutter_of_cards(lines)
    if gutter is None:
        return words
    found: list[Word] = []
    for crosses, run in itertools.groupby(lines, key=lambda line: _crosses(line, gutter)):
        part = [word for line in run for word in line.words]
        if crosses:
            found += [word for line in lines_of(part) for word in line.words]
            continue
        left, right = ([word for word in part if (box_of(word)[0] < gutter) is first] for first in (True, False))
        found += [word for line in lines_of(left) for word in line.words]
        found += column_by_column([word for line in lines_of(right) for word in line.words])
    return found


def _apart(lefts: Sequence[float]) -> tuple[list[float], list[float]]:
    """Split positions at the first of the widest gaps between two of them, if these are wider than a card."""
    ordered = sorted(lefts)
    gaps = [right - left for left, right in itertools.pairwise(ordered)]
    widest = max(gaps, default=0.0)
    if widest < _CARD:
        return ordered, []
    first = next(at for at, gap in enumerate(gaps, 1) if gap > _AS_WIDE * widest)
    return ordered[:first], ordered[first:]


_AS_WIDE = 0.8
"""The least share of the widest gap that the gaps between other columns of cards have: pages have them alike."""


def _is_ruled_across(gutter: float, lines: Sequence[Line], across: Sequence[Edge]) -> bool:
    """Whether rules separate the lines on both sides of the gutter together, so that they are cells of rows.

    The edges of one card's box or heading only begin a little left of its text.
    """
    top, bottom = lines[0].bottom, lines[-1].top
    return sum(top < e.at < bottom and e.start < gutter - _INDENTED and gutter < e.end for e in across) >= _RULED


def _count(gaps: Sequence[tuple[float, float]], x: float) -> int:
    return sum(low < x < high for low, high in gaps)


def _crosses(line: Line, gutter: float) -> bool:
    return any(box_of(word)[0] < gutter - 1 and box_of(word)[2] > gutter + 1 for word in line.words) or (
        any(
            len(segment.words) > 1 and segment.left < gutter - 1 and segment.right > gutter + 1
            for segment in segments_of([line], GAP)[0]
        )
    )


def _is_prose(lines: Sequence[Line], gutter: float) -> bool:
    prose = sum(
        any(len(segment.words) >= _PROSE and segment.right < gutter + 1 for segment in segments)
        or any(len(segment.words) >= _PROSE and segment.left > gutter - 1 for segment in segments)
        for segments in segments_of(lines, GAP)
    )
    return prose >= 0.4 * len(lines)


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines in columns that are close to each other, with the single lines between them.

    A single line that keeps to one of the columns above is a wrapped cell. Only a few other single lines may follow.
    """
    run: list[Line] = []
    pending: list[Line] = []
    strange = 0
    starts: list[float] = []
    above: list[Line] = []
    for line, segments in zip(lines, segments_of(lines, GAP), strict=True):
        last = (run + pending)[-1] if run else None
        if last is not None and (line.top - last.bottom > _NEAR * line.height or strange >= _PENDING):
            yield [*run, *_wrapped(pending, starts)]
            run, pending, strange, starts = [], [], 0, []
        if len(segments) > 1 and not (len(segments) == 2 and _LEADER.search(" ".join(w.text for w in line.words))):
            starts = [s.left for s in segments] if len(segments) >= len(starts) else starts
            run, pending, strange = [*(run or _rests(above, line, starts)), *pending, line], [], 0
            above = []
        elif run:
            pending.append(line)
            strange += not _keeps_to_a_column(line, starts)
        else:
            above.append(line)
    yield [*run, *_wrapped(pending, starts)]


def _rests(above: Sequence[Line], line: Line, starts: Sequence[float]) -> list[Line]:
    """The single lines directly above the first line in columns, if they continue a row from the page before."""
    found: list[Line] = []
    for single in reversed(above):
        if line.top - single.bottom > _NEAR * line.height or not _is_wrapped(single, starts):
            break
        found.insert(0, single)
        line = single
    return found if len(found) == len(above) else []


def _is_wrapped(line: Line, starts: Sequence[float]) -> bool:
    """Whether a line continues a cell in any column but the first."""
    return _keeps_to_a_column(line, starts) and line.left > starts[0] + _INDENT


def _keeps_to_a_column(line: Line, starts: Sequence[float]) -> bool:
    column = bisect_right(starts, line.left + _INDENT)
    return column > 0 and (column == len(starts) or line.right < starts[column]) and line.left - starts[column - 1] < 40


def _wrapped(pending: Sequence[Line], starts: Sequence[float]) -> list[Line]:
    """The single lines after the last line in columns that continue its cells: up to the first at the left."""
    found = []
    for line in pending:
        if not _is_wrapped(line, starts):
            break
        found.append(line)
    return found


def _tabular(run: Sequence[Line]) -> bool:
    """Whether enough lines have columns, and not only a bullet before prose."""
    rows = [segments for segments in segments_of(run, GAP) if len(segments) > 1]
    if len(rows) < 2 or (len(rows) < 3 and max(map(len, rows)) < 3):
        return False
    if max(map(len, rows)) == 2:
        if sum(len(first.words) == 1 and len(first.words[0].text) <= 4 for first, _ in rows) > 0.7 * len(rows) and (
            sum(len(second.words) >= _PROSE for _, second in rows) > 0.5 * len(rows)
        ):
            return False
        if sum(len(s.words) for row in rows for s in row) >= _PROSE * 2 * len(rows):
            return False
    return True
