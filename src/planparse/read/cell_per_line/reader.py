"""Text copied from a Word or PDF table, one cell per line: first the labels, then the cells.

Rows are found by refs, or by the content of their lines. Lines keep their order. If a row has fewer or more lines than
there are labels (blank cells have no line, paragraphs have several), `align` finds the cells from what the columns
contain, and the reader reports rows that could also be put together differently.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import count, pairwise

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms, is_plain_label
from planparse.lexicon.refs_and_marks import is_ref
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.read.cell_per_line.align import PastedLines, Placed, align
from planparse.read.cell_per_line.line_looks import field_of
from planparse.read.document import NOWHERE, Block, Cell, Document, Grid, Page, Paragraph
from planparse.read.encodings import decode_with_corrections, fix_mojibake
from planparse.read.labels import is_area, is_label, is_ref_label, points
from planparse.read.letters import plain
from planparse.read.text import MEDIA_TYPE
from planparse.words import Place, Word

# The lines of pasted tables, split: blank lines between rows, lines that begin rows, lines above the first row.


Item = tuple[int, str]
"""A line's number in the file, and its text (empty for a blank line)."""


_FEWEST_LINES = 2
"""The fewest lines in a row, if blank lines separate rows."""


@noun
class PastedTable:
    """The lines below one run of labels, up to the next heading or run. ``above`` are those above the first row.

    ``starts`` are the indices in ``items`` of the lines that begin rows, None if nothing marks them; ``certain``: each
    of these does, not only some. ``headed``: the labels are printed here, not only over a table further up;
    ``numbered``: the first column contains refs.
    """

    labels: tuple[Item, ...]
    above: tuple[Item, ...]
    items: tuple[Item, ...]
    starts: frozenset[int] | None
    certain: bool
    headed: bool
    numbered: bool


def parted(terms: Terms, header: Sequence[Item], body: Sequence[Item]) -> Iterator[PastedTable]:
    """Split the lines below a run of labels into tables, at headings.

    Lines before the first ref are above the table. So are all lines of a part without refs, if other parts have some.
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
        over = tuple(item for item in above if item[1])
        yield PastedTable(labels, over, tuple(items), starts, certain, headed=not number, numbered=any(marked))


def _is_label_last(parts: Sequence[Sequence[Item]], marked: Sequence[Sequence[int]], columns: int) -> bool:
    """Whether the line below the known labels is one too: it alone precedes the rows, and rows have a line for it."""
    first = parts[0][: marked[0][0]] if marked[0] else parts[0]
    texts = [text for _, text in first if text]
    if len(texts) != 1 or not first[0][1] or len(texts[0].split()) > _LABEL_WORDS or re.search(r"\d", texts[0]):
        return False
    between = _is_parted(parts, marked)
    lengths = sorted(two - one - between for refs in marked for one, two in pairwise(refs))
    blanks = any(not text for part in parts for _, text in part) and not between
    return bool(lengths) and lengths[0 if blanks else len(lengths) // 2] > columns


def _is_parted(parts: Sequence[Sequence[Item]], marked: Sequence[Sequence[int]]) -> bool:
    """Whether a blank line precedes each ref: it then separates rows and is not a blank cell."""
    # ``marked`` counts from after a part's heading, which all parts but the first have.
    above = [part[bool(number) + at - 1][1] for number, part in enumerate(parts) for at in marked[number] if at]
    return bool(above) and not any(above)


def _undoubled(body: Sequence[Item]) -> list[Item]:
    """Drop the blank line after each line, blank or not, if every paragraph had one. The first belongs to the labels.

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
    """The lines from the first ref on, without the blank line before each ref if every ref has one.

    >>> _unspaced([(1, ""), (2, "1.1"), (3, "Ann"), (4, ""), (5, "1.2"), (6, "")], [1, 4])
    ([(2, '1.1'), (3, 'Ann'), (5, '1.2'), (6, '')], frozenset({0, 2}))
    """
    spaced = all(at and not items[at - 1][1] for at in refs)
    kept = [at for at in range(refs[0], len(items)) if not (spaced and at + 1 in refs)]
    return [items[at] for at in kept], frozenset(kept.index(at) for at in refs)


def _spaced(items: Sequence[Item], columns: int) -> tuple[list[Item], frozenset[int] | None]:
    """Drop the blank lines if they separate rows: one precedes the first row, and all rows are long enough."""
    starts = [at for at, (_, text) in enumerate(items) if text and at and not items[at - 1][1]]
    if not items or items[0][1] or not starts:
        return list(items), None
    rows = [[item for item in items[start:stop] if item[1]] for start, stop in pairwise([*starts, len(items)])]
    if min(map(len, rows)) < max(_FEWEST_LINES, columns // 2):
        return list(items[starts[0] :]), None
    firsts = {row[0] for row in rows}
    made = [item for row in rows for item in row]
    return made, frozenset(at for at, item in enumerate(made) if item in firsts)


def _marked(terms: Terms, items: Sequence[Item], label: str) -> list[int]:
    """The lines that begin rows, if the first column numbers them: those with a ref of the same form as the first."""
    if not is_ref_label(terms, label):
        return []
    refs = [at for at, (_, text) in enumerate(items) if is_ref(text)]
    if not refs or sum(bool(text) for _, text in items[: refs[0]]) > 1:
        return []
    form = _form(items[refs[0]][1])
    return [at for at in refs if _form(items[at][1]) == form]


def _rising(refs: Sequence[str]) -> bool:
    """Whether refs of one form count up. If not, some of them belong to another column.

    >>> _rising(["1.9", "1.10", "2.1"]), _rising(["1", "3", "2", "3"])
    (True, False)
    """
    numbers = [[(int(figure or 0), mark) for figure, mark in re.findall(r"(\d+)|([a-z])", ref)] for ref in refs]
    return all(one < two for one, two in pairwise(numbers))


def _form(ref: str) -> str:
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "9", ref.rstrip(".:)")))


_FEWEST = 3
"""The fewest consecutive labels that make a header."""

_LABEL_WORDS = 4

_SURE = 0.95
"""A row needs no check if the place of each of its lines is at least this likely."""


def is_onecell(terms: Terms, data: bytes) -> bool:
    """Whether bytes are a text without tabs that lists the labels of a table below each other."""
    if b"\t" in data or data[:1000].count(0) > 2:
        return False
    text = data.decode("utf-8", "replace")
    items = _items(text)
    header = next(_headers(terms, items), None)
    return header is not None and len(items) > header[1] and not _has_labels_over_values(terms, text)


_AGAIN = 3
"""How often labels of records are printed at least. Labels of a table with one cell per line are printed once."""
_LED = 0.7
"""The share of a label's occurrences that must be followed by a value, not by another label."""


def _has_labels_over_values(terms: Terms, text: str) -> bool:
    """Whether at least two known labels repeat, each above its value: the text has records, not a table."""
    lines = [line.strip(" *_#:\r") for line in text[:_HEAD].split("\n") if line.strip(" *_#:-=~\r")]
    times = Counter(line for line in lines if len(line) < _LONGEST_LABEL)
    often = {line for line, count in times.items() if count >= _AGAIN and is_plain_label(terms, line)}
    below: dict[str, list[str]] = {}
    for label, value in pairwise(lines):
        if label in often:
            below.setdefault(label, []).append(value)
    led = [label for label, values in below.items() if sum(v not in often for v in values) >= _LED * len(values)]
    return len(led) > 1


_HEAD = 200_000
"""Labels are looked for in this many characters of a text."""
_LONGEST_LABEL = 60
"""The length of a label in characters."""


def read_onecell(terms: Terms, name: str, data: bytes, sha256: str) -> Document:
    """Read such a text as a document. Raises what the text reader raises."""
    text, mended = decode_with_corrections(name, data)
    text, corrections = fix_mojibake(text)
    items = _items(text)
    found = list(_headers(terms, items))
    making = _Making()
    making.paragraphs(items[: found[0][0]] if found else items)
    tables: list[PastedTable] = []
    for (start, stop), (following, _) in pairwise([*found, (len(items), 0)]):
        tables += parted(terms, items[start:stop], items[stop:following])
    doubts = [Doubt("cells_one_a_line", "info", "the table has one cell a line: planparse put its rows together")]
    for table, places in zip(tables, _aligned(terms, tables), strict=True):
        making.table(table, places)
        doubts += _doubts(table, places)
    return Document(
        name,
        MEDIA_TYPE,
        sha256,
        (Page(blocks=tuple(making.blocks)),),
        doubts=tuple(doubts),
        corrections=(*mended, *corrections),
    )


def _items(text: str) -> list[Item]:
    return [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]


def _headers(terms: Terms, items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """The start and end of each run of labels. Blank lines, and one other short line at a time, may be among them."""
    at = 0
    while at < len(items):
        if not items[at][1]:
            at += 1
            continue
        end, labels = _header_at(terms, items, at)
        if labels >= _FEWEST:
            yield at, end
            at = end
        else:
            at += 1


def _header_at(terms: Terms, items: Sequence[Item], start: int) -> tuple[int, int]:
    """The end of the run of labels that begins at a line, and how many known labels it has."""
    labels: set[str] = set()
    end, others = start, 0
    for at in range(start, len(items)):
        text = items[at][1]
        if is_label(terms, text) and not text.endswith(":") and letters(text) not in labels:
            labels.add(letters(text))
            end, others = at + 1, 0
        elif text and (others or at == start or not _may_be_label(terms, text)):
            break
        elif text:
            others += 1
        elif at == start:
            break
    return end, len(labels)


def _may_be_label(terms: Terms, text: str) -> bool:
    """Whether a line among labels may be an unlisted label: it is short, or it points to a kind of column."""
    words = len(text.split())
    return not is_ref(text) and (words <= _LABEL_WORDS or (words <= 2 * _LABEL_WORDS and points(terms, text)))


def _aligned(terms: Terms, tables: Sequence[PastedTable]) -> list[list[Placed]]:
    """The place of each line of each table. Tables with the same labels are read together."""
    blanks = any(not text for table in tables for _, text in table.items)
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, table in enumerate(tables):
        if table.items:
            groups[tuple(text for _, text in table.labels)].append(number)
    made: list[list[Placed]] = [[] for _ in tables]
    for labels, numbers in groups.items():
        refs = any(tables[number].numbered for number in numbers)
        fields = [field_of(terms, label, refs=refs and not at) for at, label in enumerate(labels)]
        lines = [
            PastedLines(
                tuple(text for _, text in tables[n].items), tables[n].starts, tables[n].certain, n == len(tables) - 1
            )
            for n in numbers
        ]
        for number, places in zip(numbers, align(fields, lines, blanks=blanks), strict=True):
            made[number] = places
    return made


def _doubts(table: PastedTable, places: Sequence[Placed]) -> Iterator[Doubt]:
    """The doubts about rows that could also be put together differently."""
    rows: dict[int, list[int]] = defaultdict(list)
    for at, place in enumerate(places):
        rows[len(rows) - 1 if place.row is None else place.row].append(at)
    for lines in rows.values():
        unsure = [table.items[at] for at in lines if places[at].sure < _SURE]
        if unsure:
            first, last = table.items[lines[0]], table.items[lines[-1]]
            told = ", ".join(f"{number} ({text[:40]!r})" for number, text in unsure)
            message = (
                f"lines {first[0]} to {last[0]} ({first[1][:40]!r}) were put into cells by what they hold;"
                f" may belong to another cell: line {told}"
            )
            yield Doubt("cells_unsure", "warning", message)


class _Making:
    """Makes blocks, with words numbered in order."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._ids = count()

    def paragraphs(self, items: Sequence[Item]) -> None:
        """Add one paragraph per line."""
        for item in items:
            words = self._words([item])
            if words:
                self.blocks.append(Paragraph(words, words[0].place))

    def table(self, table: PastedTable, places: Sequence[Placed]) -> None:
        """Add a table's labels if they are printed, the lines above its rows, the rows, and the lines after them."""
        columns = len(table.labels)
        rows: dict[int, list[list[Item]]] = defaultdict(lambda: [[] for _ in range(columns)])
        for item, place in zip(table.items, places, strict=True):
            if place.row is not None:
                rows[place.row][place.column].append(item)
        labels = [[label] for label in table.labels]
        if table.headed and table.above:
            self._grid([labels])
        self.paragraphs(table.above)
        self._grid([*([labels] if table.headed and not table.above else []), *rows.values()])
        self.paragraphs([item for item, place in zip(table.items, places, strict=True) if place.row is None])

    def _grid(self, rows: Sequence[Sequence[Sequence[Item]]]) -> None:
        if not rows:
            return
        cells = [
            Cell(number, column, self._words(items), place=Place(line=items[0][0]) if items else NOWHERE, drawn=False)
            for number, row in enumerate(rows)
            for column, items in enumerate(row)
        ]
        placed = [cell.place for cell in cells if cell.place != NOWHERE]
        self.blocks.append(Grid(tuple(cells), len(rows), len(rows[0]), (placed[0], placed[-1])))

    def _words(self, items: Sequence[Item]) -> tuple[Word, ...]:
        found: list[Word] = []
        for number, text in items:
            place = Place(line=number)
            for at, word in enumerate(plain(text).split()):
                found.append(Word(next(self._ids), word, place, " " if at else "\n"))
        return tuple(found)
