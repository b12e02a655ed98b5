"""Lines in columns -> rows, if nothing draws them: by votes on the evidence, and by height."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from planparse.noun import noun
from planparse.tables.columns import LineEntry, lines_apart
from planparse.tables.layout import REF, Mesh, Span
from planparse.tables.lines import Line, box_of, lines_of
from planparse.words import Word

_VALUE = re.compile(
    r"^(?!(?:19|20)\d\d[–-])[(\[<>≤≥±~+−–—£$€*-]*\d[\d,.:/ £$€–-]*[%)\]*a-z]{0,3}$|^[-–—.*]+$|^(?:n/?a|nil|x)$",
    re.IGNORECASE,
)
"""A number, an amount, a range, a dash: a value, which does not wrap. Years (`2024–25`) are labels of columns."""

_WIDER = 1.35
"""A pitch this many times the usual one separates rows."""


def row_starts(lines: Sequence[Sequence[LineEntry]], widths: Sequence[float]) -> list[int]:
    """The indices of lines that begin a row.

    ``lines`` are the entries of each line, ``widths`` how far to the right text may extend in each column.
    """
    groups = _level_groups(lines)
    if not groups:
        return []
    firsts = [_by_column(lines[start:stop]) for start, stop in groups]
    lasts = [_by_column(lines[start:stop][::-1]) for start, stop in groups]
    pitches = [_top(lines[stop]) - _top(lines[stop - 1]) for _, stop in groups[:-1]]
    usual = min(median(pitches), 1.6 * min(pitches)) if pitches else 0.0
    alone = [[entry.last for entry in line] == [0] for line in firsts]
    rests = sum(single and pitch < _CLOSER * usual for single, pitch in zip(alone[1:], pitches, strict=True))
    valued = sum(any(map(is_value, line)) for line in firsts)
    spaced = rests >= _RESTS and 2 * valued > len(firsts) - sum(alone)
    starts = [0]
    for number in range(1, len(groups)):
        pitch, row = pitches[number - 1], lasts[starts[-1] : number]
        sure = pitch > _WIDER * usual
        if alone[number] and not sure:
            sure = (spaced and pitch > _AS_WIDE * usual) or _begins_left(firsts[starts[-1]], firsts[number])
        if _votes(row, firsts[number], widths) + (2 if sure else 0) > 0:
            starts.append(number)
    partial = [len(line) < len(widths) for line in firsts]
    return [groups[start][0] for start in _without_close(starts, lines_apart(firsts, lasts), partial)]


def _without_close(starts: Sequence[int], wide: Collection[int], partial: Sequence[bool]) -> list[int]:
    """The starts of rows without lines that wrapped, if white space separates the rows.

    Most lines below such space then fill every column, and no other line that seemed to begin a row does.
    """
    apart, close = ([start for start in starts[1:] if (start in wide) == told] for told in (True, False))
    spaced = len(apart) > max(2, len(close)) and 2 * sum(partial[start] for start in apart) < len(apart)
    return [start for start in starts if start not in close] if spaced and all(partial[n] for n in close) else [*starts]


_CLOSER, _AS_WIDE, _RESTS = 0.85, 0.95, 2
"""If second lines of labels are often closer than rows, a lone first-column line that is not closer is a row."""

_OUTDENT = 0.5
"""A heading of the rows below begins this many heights left of the label above.

Wrapped text begins where its cell does.
"""


def _begins_left(row: Sequence[LineEntry], line: Sequence[LineEntry]) -> bool:
    """Whether a line alone in the first column begins left of its row's label, neither centred nor right-aligned."""
    above, here = row[0].line, line[0].line
    if len(row) < 2 or row[0].last > 0 or above.left - here.left < _OUTDENT * here.height:
        return False
    middle = (above.left + above.right - here.left - here.right) / 2
    return min(abs(middle), abs(above.right - here.right)) > _OUTDENT * here.height


_SHARED = 0.3
"""Lines that share more of their height are in one row. The boxes of letters may overlap by a little."""

_AS_MUCH = 0.8
"""A line centred in its row shares as much with the line above as with the one below. Otherwise it is a row's own."""


def _level_groups(lines: Sequence[Sequence[LineEntry]]) -> list[tuple[int, int]]:
    """The start and end of groups of lines that no edge can separate: a short cell centred beside a wrapped one.

    Values do not wrap, so a row has one line of them.
    """
    shared = [0.0, *(_shared(one, two) for one, two in pairwise(lines)), 0.0]
    valued = [any(map(is_value, line)) for line in lines]
    bounds = [0]
    for number in range(1, len(lines)):
        here = shared[number]
        own = not here or here < _AS_MUCH * max(shared[number - 1], shared[number + 1])
        if own or (valued[number] and any(valued[bounds[-1] : number])):
            bounds.append(number)
    return list(pairwise([*bounds, len(lines)])) if lines else []


def _shared(above: Sequence[LineEntry], line: Sequence[LineEntry]) -> float:
    """The height that two lines of different columns share; 0 if they share little, or a column."""
    taken = {column for entry in above for column in range(entry.first, entry.last + 1)}
    if any(column in taken for entry in line for column in range(entry.first, entry.last + 1)):
        return 0.0
    share = max(entry.line.bottom for entry in above) - _top(line)
    return share if share > _SHARED * min(entry.line.height for entry in (*above, *line)) else 0.0


def _by_column(lines: Sequence[Sequence[LineEntry]]) -> Sequence[LineEntry]:
    """The first entry of each column in these lines, from left to right."""
    if len(lines) == 1:
        return lines[0]
    found: dict[int, LineEntry] = {}
    for entry in (entry for line in lines for entry in line):
        found.setdefault(entry.first, entry)
    return [found[column] for column in sorted(found)]


def _top(line: Sequence[LineEntry]) -> float:
    return min(entry.line.top for entry in line)


def _votes(row: Sequence[Sequence[LineEntry]], line: Sequence[LineEntry], widths: Sequence[float]) -> float:
    """Above 0: the line begins a new row. Below: it continues the row's lines so far."""
    above = {column: entry for entry in row[-1] for column in range(entry.first, entry.last + 1)}
    filled = {column for entries in row for entry in entries for column in range(entry.first, entry.last + 1)}
    columns = len(widths)
    here = {column for entry in line for column in range(entry.first, entry.last + 1)}
    if _spans(line, columns) or any(_spans(entries, columns) for entries in row):
        return 1.0
    votes = 0.5 if 0 in here else -1.0
    for entry in line:
        votes += _entry_votes(entry, above.get(entry.first), entry.first in filled, widths[entry.last])
    values = sum(is_value(entry) for entry in line)
    if values and values >= len(line) - 1 and len(here) * 2 >= columns:
        votes += 2.0
    whole = row[0][0].first == 0 and not any(map(_is_open, row[-1]))
    if _are_refs(row[0][0], line[0]):
        votes += columns
    anew = _is_anew(line, columns) and (whole or columns > _CAPITALS)
    return votes + (_ANEW * columns if anew else 0.0)


_CAPITALS, _ANEW = 3, 1.0
"""The fewest columns and capitals in a line that begins all columns anew, and the vote of each column then."""


def _is_anew(line: Sequence[LineEntry], columns: int) -> bool:
    """Whether a line fills all of several columns and continues none of them: cells do not all wrap at once."""
    firsts = [entry.line.words[0].text[0] for entry in line]
    return (
        len(firsts) == columns >= _CAPITALS
        and sum(map(str.isupper, firsts)) >= _CAPITALS
        and not any(map(str.islower, firsts))
    )


def _are_refs(above: LineEntry, entry: LineEntry) -> bool:
    """Whether a row begins with a ref, and a line below it with another, each alone in the first column."""
    words = [word.text for one in (above, entry) for word in one.line.words if one.first == one.last == 0]
    return len(words) == 2 and words[0] != words[1] and all(map(REF.match, words))


def _is_open(entry: LineEntry) -> bool:
    """Whether a line's text continues below: it ends with a comma or a small word (`the Head of`)."""
    last = entry.line.words[-1].text
    return last[-1] in ",-–&(/" or (last.islower() and len(last) <= _SMALL)


_SMALL = 3
"""The length of `of`, `and`, `the`. In three columns, such an end means that a cell wraps, whatever the capitals."""


def _entry_votes(entry: LineEntry, above: LineEntry | None, filled: bool, width: float) -> float:
    if is_value(entry):
        return 1.0
    if above is None:
        return -0.25 if filled else 0.5
    first = entry.line.words[0].text
    votes = -1.0 if first[:1].islower() else 0.0
    if is_value(above):
        return votes + 1.0
    fits = above.line.right + above.line.space + entry.line.width_of(0) < width - 1.0
    return votes + (0.75 if fits else -1.0)


def is_value(entry: LineEntry) -> bool:
    """Whether an entry is a number, an amount or a dash."""
    return bool(_VALUE.match(" ".join(word.text for word in entry.line.words)))


def _spans(line: Sequence[LineEntry], columns: int) -> bool:
    """Whether a phrase covers several columns: a heading above them, or a full-width row."""
    return any(entry.last > entry.first for entry in line) or (columns > 2 and len(line) == 0)


# Undrawn rows below known columns: lines of several columns that begin at one height.
#
# A row begins at its ref, or where a gap wider than between two lines opens in several columns at once. A column whose
# text crosses such a height has a merged cell there.


_COLUMNS = 3
"""With fewer columns, there are not several that could show rows."""

_WIDER_BAND = 1.25
"""A line this many times further down than lines of one text is in a new row."""

_LEVEL = 0.35
"""How far apart lines of one row may begin, as a share of a line's height."""

_SHOWN = 0.5
"""The share of the columns with text at a height that must begin there."""

_TALL = 3.0
"""A row lower than this many lines cannot have two rows with a gap between them."""

_REFS = 0.75
"""The share of a ref column's lines that must be refs."""


_UNRULED = 2
"""A table with this many drawn rows (its header and the rest) has undrawn rows."""

_FULL_LINES = 4
"""Fewer lines may all be full by chance: short cells that each wrap as often as their neighbours."""

_FULL = 0.8
"""The share of the columns that each line fills if each is a row. A wrapped line fills up to a half."""


@noun
class Cut:
    """A height between two rows, and the columns whose text crosses it."""

    at: float
    through: frozenset[int] = frozenset()


def with_band_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """Split each tall row of the mesh where its columns begin anew together."""
    if mesh.columns < _COLUMNS or all(span.rows > 1 or span.columns > 1 for span in mesh.spans):
        return mesh
    singles = [0] * mesh.rows
    for span in mesh.spans:
        singles[span.row] += span.rows == span.columns == 1
    ys, rows = mesh.ys, mesh.rows
    inside: list[list[Word]] = [[] for _ in range(rows + 1)]
    for word in words:
        _, top, _, bottom = box_of(word)
        inside[bisect_right(ys, (top + bottom) / 2, 1, rows + 1) - 1].append(word)
    found: dict[int, list[Cut]] = {}
    for row, (top, bottom) in enumerate(pairwise(mesh.ys)):
        here = inside[row]
        tall = bool(here) and bottom - top > _TALL * _height(here[0])
        if tall and singles[row] == mesh.columns:
            cuts = row_cuts(here, mesh.xs) or (full_lines(here, mesh.xs) if mesh.rows <= _UNRULED else [])
            if cuts:
                found[row] = cuts
    return _cut(mesh, found) if found else mesh


def _height(word: Word) -> float:
    _, top, _, bottom = box_of(word)
    return bottom - top


def row_cuts(words: Sequence[Word], xs: Sequence[float]) -> list[Cut]:
    """The heights at which these words' rows end, from top to bottom; none if nothing shows several rows."""
    columns = _columns(words, xs)
    filled = [lines for lines in columns if lines]
    pitches = sorted(pitch for lines in filled for one, two in pairwise(lines) if (pitch := two.top - one.top) > 0)
    if len(filled) < _COLUMNS or not pitches:
        return []
    usual = median([pitch for pitch in pitches if pitch < 1.6 * pitches[0]])
    refs = _refs(columns)
    last = min(lines[0].top for lines in filled)
    heights = refs or sorted(
        two.top for lines in filled for one, two in pairwise(lines) if two.top - one.top > _WIDER_BAND * usual
    )
    cuts: list[Cut] = []
    for top in heights:
        height = filled[0][0].height
        if top < last + height:
            continue
        cut = _cut_at(columns, top, usual, sure=bool(refs))
        if cut is not None:
            cuts.append(cut)
            last = top
    return cuts


def full_lines(words: Sequence[Word], xs: Sequence[float]) -> list[Cut]:
    """The heights between lines that each fill nearly every column: wrapped text leaves short cells blank."""
    lines = lines_of(words)
    if len(lines) < _FULL_LINES:
        return []
    filled = [sum(map(bool, _columns(line.words, xs))) for line in lines]
    if min(filled) < _FULL * (len(xs) - 1):
        return []
    return [Cut((one.bottom + two.top) / 2) for one, two in pairwise(lines)]


def _columns(words: Sequence[Word], xs: Sequence[float]) -> list[list[Line]]:
    by_column: list[list[Word]] = [[] for _ in range(len(xs) - 1)]
    for word in words:
        x0, _, x1, _ = box_of(word)
        by_column[min(max(bisect_right(xs, (x0 + x1) / 2) - 1, 0), len(xs) - 2)].append(word)
    return [lines_of(found) for found in by_column]


def _refs(columns: Sequence[Sequence[Line]]) -> list[float]:
    """The tops of the lines of the first column, if it is a column of refs."""
    lines = columns[0]
    refs = [line.top for line in lines if len(line.words) == 1 and REF.match(line.words[0].text)]
    return refs if len(refs) >= 2 and len(refs) >= _REFS * len(lines) else []


def _cut_at(columns: Sequence[Sequence[Line]], top: float, usual: float, *, sure: bool) -> Cut | None:
    """The cut above the lines that begin at a height, if enough columns begin anew there."""
    begins, through, above = [], set(), []
    for number, lines in enumerate(columns):
        before = [line for line in lines if line.top < top - _LEVEL * line.height]
        after = [line for line in lines if line.top >= top - _LEVEL * line.height]
        above += [line.bottom for line in before]
        if not after:
            continue
        level = after[0].top - top < _LEVEL * after[0].height
        if level and (not before or sure or after[0].top - before[-1].top > _WIDER_BAND * usual):
            begins.append(number)
        elif before and after[0].top - before[-1].top <= _WIDER_BAND * usual:
            through.add(number)
    shown = len(begins) + len(through)
    if not sure and (0 not in begins or len(begins) < 2 or len(begins) < _SHOWN * shown):
        return None
    near = [bottom for bottom in above if bottom <= top + 1]
    return Cut((max(near, default=top) + top) / 2 if near else top, frozenset(through))


def _cut(mesh: Mesh, found: dict[int, list[Cut]]) -> Mesh:
    ys: list[float] = []
    spans: list[Span] = []
    for row, (top, _) in enumerate(pairwise(mesh.ys)):
        first = len(ys)
        cuts = found.get(row, [])
        ys += [top, *(cut.at for cut in cuts)]
        own = [span for span in mesh.spans if span.row == row]
        if cuts:
            spans += spans_of(cuts, mesh.columns, first)
        else:
            spans += [replace(span, row=first) for span in own]
    # a cell over several rows also covers the rows that those were split into
    rows = [bisect_right(ys, y) - 1 for y in mesh.ys[:-1]] + [len(ys)]
    tall = {(rows[s.row], s.column): rows[s.row + s.rows] - rows[s.row] for s in mesh.spans if s.rows > 1}
    spans = [replace(span, rows=tall.get((span.row, span.column), span.rows)) for span in spans]
    return replace(mesh, ys=(*ys, mesh.ys[-1]), spans=tuple(spans), rows_drawn=False, cells_drawn=False)


def spans_of(cuts: Sequence[Cut], columns: int, first: int) -> list[Span]:
    """The cells of the rows between these cuts. ``first`` is the index of the first row."""
    found: list[Span] = []
    for column in range(columns):
        begin = 0
        for number, cut in enumerate(cuts, 1):
            if column not in cut.through:
                found.append(Span(first + begin, column, number - begin))
                begin = number
        found.append(Span(first + begin, column, len(cuts) + 1 - begin))
    return sorted(found, key=lambda span: (span.row, span.column))
