"""Leaders: rows of dots from a label to its value. They draw a table of two columns, and are part of neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from planparse.lexicon.labels import fold
from planparse.noun import noun
from planparse.tables.layout import Furniture, Mesh, Sketch, Span, with_meshes, without
from planparse.tables.lines import Line, box_of, lines_of
from planparse.words import Word, text_of

_WHY = "dots between a label and its value"
_DOTS = re.compile(r"[.…·_]{4,}|…{2,}")
_FEWEST, _OFTEN = 6, 3
"""Fewest lines with a leader, and fewest times that each label comes: a list of contents has each of its lines once."""
_LONGEST = 7
"""Most words of a label."""
_LEAST = 2
"""Fewest values on a page."""
_NEAR = 1.5
"""The most white above a value's further line, in heights of the line."""


@noun
class _Led:
    """A line with a leader: the words of its label, the dots, and its value's words on this line."""

    line: Line
    label: tuple[Word, ...]
    dots: tuple[Word, ...]
    value: tuple[Word, ...]

    @property
    def key(self) -> str:
        """The label's letters."""
        return fold(text_of(self.label))


def with_leaders(sketches: Sequence[Sketch]) -> tuple[list[Sketch], tuple[Furniture, ...]]:
    """The pages with a table for each run of labels and values with dots between, and the dots, set aside.

    Only labels that are repeated from record to record show one.
    """
    found = [list(_led(sketch)) for sketch in sketches]
    times = Counter(one.key for lines in found for one in lines)
    own = [[one for one in lines if times[one.key] >= _OFTEN] for lines in found]
    if sum(map(len, own)) < _FEWEST or 2 * sum(map(len, own)) < sum(map(len, found)):
        return list(sketches), ()
    made = [_with_tables(sketch, lines) for sketch, lines in zip(sketches, own, strict=True)]
    return [sketch for sketch, _ in made], tuple(Furniture(dots, _WHY) for _, gone in made for dots in gone)


def _led(sketch: Sketch) -> Iterator[_Led]:
    """Yield the lines outside the tables of a page that have dots behind a few words."""
    if not any(_DOTS.fullmatch(word.text) for word in sketch.loose):
        return
    for line in lines_of(word for word in sketch.loose if word.id not in sketch.page.turned):
        words = line.words
        first = next((at for at, word in enumerate(words) if _DOTS.fullmatch(word.text)), 0)
        stop = next((at for at in range(first, len(words)) if not _DOTS.fullmatch(words[at].text)), len(words))
        if 0 < first <= _LONGEST:
            yield _Led(line, words[:first], words[first:stop], words[stop:])


def _with_tables(sketch: Sketch, led: Sequence[_Led]) -> tuple[Sketch, list[tuple[Word, ...]]]:
    """The page with its leaders' tables, and these; nothing changes if a value begins left of a label's end."""
    values = [box_of(one.value[0])[0] for one in led if one.value]
    edge = max((box_of(one.label[-1])[2] for one in led), default=0.0)
    if len(values) < _LEAST or min(values) <= edge:
        return sketch, []
    bare = without(sketch, {word.id for one in led for word in one.dots})
    first = {one.label[0].id for one in led}
    meshes = [_mesh(run, first, (edge + min(values)) / 2) for run in _runs(lines_of(bare.loose), first, edge)]
    return with_meshes(bare, meshes), [one.dots for one in led]


def _runs(lines: Sequence[Line], first: Set[int], edge: float) -> Iterator[list[Line]]:
    """Yield the lines of each table: those with a leader, and values' further lines right of the labels below them."""
    run: list[Line] = []
    for line in lines:
        begins = line.words[0].id in first
        goes_on = bool(run) and line.left > edge and line.top - run[-1].bottom < _NEAR * line.height
        if begins or goes_on:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _mesh(run: Sequence[Line], first: Set[int], edge: float) -> Mesh:
    """The table of a run: a row for each label, with an edge between labels and values."""
    cuts = [(above.bottom + line.top) / 2 for above, line in pairwise(run) if line.words[0].id in first]
    ys = (run[0].top - 1, *cuts, run[-1].bottom + 1)
    xs = (min(line.left for line in run) - 1, edge, max(line.right for line in run) + 1)
    return Mesh(xs, ys, tuple(Span(row, column) for row in range(len(ys) - 1) for column in range(2)))
