"""The lines of pasted tables, parted: blank ones between rows, those that begin rows, those above the first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planparse.lexicon.refs import is_ref
from planparse.lexicon.terms import Terms
from planparse.read.labels import is_area, is_ref_label

Item = tuple[int, str]
"""A line's number in the file, and its text; blank for a blank line."""

_LABEL_WORDS = 4

_FEWEST = 2
"""Lines that a row has at least where blank lines part rows."""


@dataclass(frozen=True, slots=True)
class Table:
    """Lines under one run of labels, up to the next heading or run; ``above`` stand over the first row.

    ``starts`` are the places in ``items`` of the lines that begin rows, None where nothing marks them; ``certain``: all
    of these do, not only some. ``headed``: the labels are printed here, not only over a table further up; ``numbered``:
    the first column holds references.
    """

    labels: tuple[Item, ...]
    above: tuple[Item, ...]
    items: tuple[Item, ...]
    starts: frozenset[int] | None
    certain: bool
    headed: bool
    numbered: bool


def parted(terms: Terms, header: Sequence[Item], body: Sequence[Item]) -> Iterator[Table]:
    """The tables under a run of labels: headings among the lines part them.

    Lines above the first reference stand above the table, and so do all of a part that has none where others have.
    """
    labels = tuple(item for item in header if item[1])
    parts: list[list[Item]] = [[]]
    for item in _undoubled(body) if len(header) >= 2 * len(labels) - 1 else body:
        if is_area(terms, item[1]):
            parts.append([item])
        else:
            parts[-1].append(item)
    marked = [_marked(terms, part[bool(number) :], labels[0][1]) for number, part in enumerate(parts)]
    if _is_label_last(parts, marked, len(labels)):
        labels = (*labels, parts[0].pop(0))
        marked[0] = [at - 1 for at in marked[0]]
    for number, (part, refs) in enumerate(zip(parts, marked, strict=True)):
        above, items = part[: bool(number)], part[bool(number) :]
        starts: frozenset[int] | None = None
        if refs:
            items, starts = _unspaced(items, refs)
            above += part[bool(number) : bool(number) + refs[0]]
        elif any(marked):
            above, items = part, []
        else:
            items, starts = _spaced(items, len(labels))
        while items and not items[-1][1]:
            items = items[:-1]
        certain = _rising([part[bool(number) + at][1] for at in refs])
        yield Table(labels, tuple(above), tuple(items), starts, certain, headed=not number, numbered=any(marked))


def _is_label_last(parts: Sequence[Sequence[Item]], marked: Sequence[Sequence[int]], columns: int) -> bool:
    """Whether the line under the known labels is one too: it alone is above the rows, and rows have a line for it."""
    first = parts[0][: marked[0][0]] if marked[0] else parts[0]
    if len(first) != 1 or not 0 < len(first[0][1].split()) <= _LABEL_WORDS or re.search(r"\d", first[0][1]):
        return False
    lengths = sorted(two - one for refs in marked for one, two in pairwise(refs))
    blanks = any(not text for part in parts for _, text in part)
    return bool(lengths) and lengths[0 if blanks else len(lengths) // 2] > columns


def _undoubled(body: Sequence[Item]) -> list[Item]:
    """Lines without the blank one behind each, blank or not, where every paragraph had one; the first is the labels'.

    >>> [text for _, text in _undoubled([(1, ""), (2, "Ann"), (3, ""), (4, ""), (5, ""), (6, "May"), (7, "")])]
    ['Ann', '', 'May']
    """
    made: list[Item] = []
    owed = True
    for item in body:
        if item[1] or not owed:
            made.append(item)
            owed = True
        else:
            owed = False
    return made


def _unspaced(items: Sequence[Item], refs: Sequence[int]) -> tuple[list[Item], frozenset[int]]:
    """Lines from the first reference on, without the blank line above each reference where every one has it.

    >>> _unspaced([(1, ""), (2, "1.1"), (3, "Ann"), (4, ""), (5, "1.2"), (6, "")], [1, 4])
    ([(2, '1.1'), (3, 'Ann'), (5, '1.2'), (6, '')], frozenset({0, 2}))
    """
    spaced = all(at and not items[at - 1][1] for at in refs)
    kept = [at for at in range(refs[0], len(items)) if not (spaced and at + 1 in refs)]
    return [items[at] for at in kept], frozenset(kept.index(at) for at in refs)


def _spaced(items: Sequence[Item], columns: int) -> tuple[list[Item], frozenset[int] | None]:
    """Lines without the blank ones where these part rows: one stands above the first, and all rows are long enough."""
    starts = [at for at, (_, text) in enumerate(items) if text and at and not items[at - 1][1]]
    if not items or items[0][1] or not starts:
        return list(items), None
    rows = [[item for item in items[start:stop] if item[1]] for start, stop in pairwise([*starts, len(items)])]
    if min(map(len, rows)) < max(_FEWEST, columns // 2):
        return list(items[starts[0] :]), None
    firsts = {row[0] for row in rows}
    made = [item for row in rows for item in row]
    return made, frozenset(at for at, item in enumerate(made) if item in firsts)


def _marked(terms: Terms, items: Sequence[Item], label: str) -> list[int]:
    """The lines that begin rows in a table whose first column numbers them: such as are like the first of them."""
    if not is_ref_label(terms, label):
        return []
    refs = [at for at, (_, text) in enumerate(items) if is_ref(text)]
    if not refs or refs[0] > 1:
        return []
    form = _form(items[refs[0]][1])
    return [at for at in refs if _form(items[at][1]) == form]


def _rising(refs: Sequence[str]) -> bool:
    """Whether references of one form count up: else some of them are what another column holds.

    >>> _rising(["1.9", "1.10", "2.1"]), _rising(["1", "3", "2", "3"])
    (True, False)
    """
    numbers = [[(int(figure or 0), mark) for figure, mark in re.findall(r"(\d+)|([a-z])", ref)] for ref in refs]
    return all(one < two for one, two in pairwise(numbers))


def _form(ref: str) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "9", ref.rstrip(".:)")))
