"""Records of labels and values (lines, tables of two columns, labels run in); `recorded` makes grids of their runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms, fold, is_label
from planparse.lexicon.refs_and_marks import REF_IN_TEXT
from planparse.noun import noun
from planparse.outline.area_headings import area_label, numbered_heading
from planparse.outline.header_rows import is_header, row_texts
from planparse.outline.records.lone_labels import order_in_record, record_starts
from planparse.outline.records.record import ARTICLES, Label
from planparse.outline.records.refs_in_front import dated_labels, is_card, is_day
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Phrase, Place, Word

_LABEL = re.compile(r"\s*([^\s:][^:]{0,59}):(?:\s|$)")
_REF = re.compile(REF_IN_TEXT)
_NUMBERED = "1"
"""The key of the numbers in records' labels (`Action 1.1:`); the key of a label has no digit."""
_TITLE = "0"
"""The key of a text without a label above a record."""
_FEWEST = 3
"""Fewest different labels of a record."""
_LABEL_WORDS = 6
"""Most words of a table's own label; those of the lexicon have six at most."""

_MOST = 0.6
"""The share of a grid's first cells that must be labels of columns for its rows to be lines of records."""


@noun
class _Line:
    """A line of a record: its column's label and the value; a line without a label continues the value above."""

    key: str
    label: tuple[Word, ...]
    value: tuple[Word, ...]
    place: Place
    fill: str | None = None


_HEADING = 12
"""Most words of a heading between records."""

_Run = list[tuple[tuple[_Line, ...], Block]]


def recorded(terms: Terms, blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[tuple[Word, ...], ...]]:
    """The blocks with runs of records as grids, and the labels that are printed again in each record.

    Records are paragraphs of `Label: value`, or grids with labels in the first of every two columns. A run has at least
    three labels. A line without a label continues the value above it.
    """
    parts: list[Block | _Run] = []
    run: _Run = []
    own = _own_labels(terms, blocks)
    opening = _opening(terms, blocks, own)
    boxes = labels_of_boxes(blocks)
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        heads = _heads_record(block, following, run)
        may = own if run or (isinstance(block, Paragraph) and block.term) else opening
        lines = _lines(terms, block, run, may, boxes) if not heads else ()
        if lines and not run:
            parts.append(run)
        if lines:
            run.append((lines, block))
        else:
            run = []
            parts.append(block)
    order = order_in_record([_keys(part) for part in parts if isinstance(part, list)])
    again: list[tuple[Word, ...]] = []
    result = [made for part in parts for made in (_closed(part, again, order) if isinstance(part, list) else (part,))]
    return tuple(result), tuple(again)


def _keys(run: _Run) -> list[str]:
    return [line.key for lines, _ in run for line in lines if line.key]


def _own_labels(terms: Terms, blocks: Sequence[Block]) -> frozenset[str]:
    """The texts repeated before a colon: in records, they are the plan's own labels (`Start: Sept 2021`)."""
    texts = (label for block in blocks if isinstance(block, Paragraph) and (label := _label_of(terms, block)))
    found = Counter(fold(label) for label in texts)
    return frozenset(label for label, times in found.items() if times > 1)


def _opening(terms: Terms, blocks: Sequence[Block], own: Set[str]) -> frozenset[str]:
    """The plan's own labels that may begin a run: the next line mostly has another label."""
    labels = [_label_of(terms, block) if isinstance(block, Paragraph) else "" for block in blocks]
    keys = [fold(label) if label and (fold(label) in own or is_label(terms, label)) else "" for label in labels]
    times = Counter(keys)
    led = Counter(key for key, below in pairwise(keys) if below and below != key)
    return frozenset(key for key in own if led[key] >= _IN_TURN * times[key])


def labels_of_boxes(blocks: Sequence[Block]) -> frozenset[str]:
    """The texts in the same label's place of several small tables: they are the plan's own labels."""
    grids = [block for block in blocks if isinstance(block, Grid) and not block.columns % 2]
    found = Counter(
        (cell.row, cell.column, cell.row_span, fold(_label_text(cell)))
        for grid in grids
        for cell in grid.cells
        if not cell.column % 2 and len(cell.words) <= _LABEL_WORDS and any(map(str.isalpha, cell.phrase.text))
    )
    return frozenset(label for (*_, label), times in found.items() if times > 1) | _labels_in_turn(grids)


def _labels_in_turn(grids: Sequence[Grid]) -> frozenset[str]:
    """The texts in the labels' places of small tables that are repeated, each mostly followed by the same one.

    They are a record's labels, made of words that labels have. Themes are repeated too, but in any order.
    """
    runs = [
        [
            fold(_label_text(cell))
            for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column))
            if not cell.column % 2 and _may_be_label(cell)
        ]
        for grid in grids
    ]
    times = Counter(label for run in runs for label in run)
    steps = Counter(step for run in runs for step in pairwise(run))
    usual: dict[str, int] = {}
    for (one, other), count in steps.items():
        usual[one] = max(usual.get(one, 0), count if one != other else 0)
    left = Counter(one for run in runs for one in run[:-1])
    in_turn = sum(usual.values()) >= _IN_TURN * sum(left.values())
    own = frozenset(label for label, count in times.items() if count > 1)
    return own if in_turn and len(own) >= _FEWEST else frozenset()


_IN_TURN = 0.7
"""Least share of labels followed by their usual next label; if a record leaves one out, another follows."""


def _may_be_label(cell: Cell) -> bool:
    """Whether a cell's words are like those of labels."""
    return bool(cell.words) and len(cell.words) <= _LABEL_WORDS and label_words(_label_text(cell)).unknown <= _STRANGE


_STRANGE = 0.5
"""Largest share of a label's words that no known label has: `How measured` has none, `Bow ward` one."""


def _label_of(terms: Terms, block: Paragraph) -> str:
    """The label that the format marks at a paragraph's front, or the text before a colon there; else empty."""
    if block.term:
        return Phrase(block.words[: block.term]).text.strip(" :")
    text = Phrase(block.words).text
    found = _LABEL.match(text)
    return found[1] if found and not area_label(terms, text) else ""


def _lines(terms: Terms, block: Block, run: _Run, own: Set[str], boxes: Set[str]) -> tuple[_Line, ...]:
    """The lines of records in a block that comes after this run of them; none if it is something else."""
    if isinstance(block, Grid):
        return tuple(_of_grid(terms, block, {line.key for lines, _ in run for line in lines}, boxes))
    lines = _labelled(terms, block, own)
    if lines:
        return lines
    if not run or not isinstance(above := run[-1][1], Paragraph) or _begins_anew(terms, block, above):
        return ()
    first = replace(block.words[0], gap="\n") if block.depth else block.words[0]
    return (_Line("", (), (first, *block.words[1:]), block.place),)


def _of_grid(terms: Terms, grid: Grid, before: set[str], own: Set[str]) -> Iterator[_Line]:
    """Yield each label of a grid with the value beside it.

    ``before`` are the labels of the records above; ``own`` are labels that several such grids have in the same place.
    """
    bar = _bar(grid)
    inside = [cell for cell in grid.cells if cell is not bar]
    if grid.columns % 2 or any(cell.column_span > 1 and cell.column % 2 == 0 for cell in inside):
        return
    if _is_headed(terms, grid) or is_card(terms, grid, own):
        return
    at = {(cell.row, cell.column): cell for cell in inside}
    places = [(row, column) for row in range(grid.rows) for column in range(0, grid.columns, 2)]
    texts = [text for place in places if place in at and (text := _label_text(at[place]))]
    known = {fold(text) for text in texts if is_label(terms, text) or fold(text) in own}
    same = bool(before) and before.issuperset(map(fold, texts))  # the rest of a record that a page break cut
    labels = [is_label(terms, text) or fold(text) in own for text in texts]
    enough = len(known) >= _FEWEST or (len(known) > 1 and all(labels))
    if not same and (not enough or sum(labels) < _MOST * len(texts)):
        return
    if sum(is_label(terms, _label_text(cell)) for cell in grid.cells if cell.column % 2) > 1 or (
        grid.columns > 2 and not all(labels)
    ):
        return  # a header row, and labels below it by chance
    if bar is not None:
        yield from _of_bar(bar)
    for row, column in places:
        label, value = (at.get((row, column + side), Cell(row, column + side, ())) for side in (0, 1))
        if label.words or value.words:
            key = fold(_label_text(label)) if label.words else ""
            yield _Line(key, label.words, value.words, value.place, value.fill)


def _is_headed(terms: Terms, grid: Grid) -> bool:
    """Whether a grid's first row is a header, above values and labels alike: then no cell is the label of the next."""
    first = [cell for cell in grid.cells if cell.row == 0]
    width = grid.columns
    return width > 2 and all(cell.words for cell in first) and is_header(terms, row_texts(first, width))


def _bar(grid: Grid) -> Cell | None:
    """The cell across the top of a small table, with the ref or the title of its record."""
    first = [cell for cell in grid.cells if cell.row == 0 and cell.words]
    wide = len(first) == 1 and first[0].column_span == grid.columns > 1 and grid.rows > _FEWEST
    return first[0] if wide and len(first[0].words) <= _HEADING else None


def _of_bar(bar: Cell) -> Iterator[_Line]:
    """Yield the ref after the words of a bar (`Key recommendation 1`), and the part after a dash (`– Priority 2`).

    A bar without a ref is the record's title.
    """
    dash = next((at for at, word in enumerate(bar.words) if at > 1 and word.text in _PARTING), len(bar.words))
    *words, last = bar.words[:dash]
    if not words or not _REF.fullmatch(last.text):
        yield _Line(_TITLE, (), bar.words, bar.place)
        return
    yield _Line(_NUMBERED, (*words, *bar.words[dash : dash + 1]), (last,), bar.place)
    *label, end = bar.words[dash + 1 :] or bar.words[:1]
    if label and _REF.fullmatch(end.text):
        yield _Line(fold(Phrase(tuple(label)).text), tuple(label), (end,), bar.place)
    elif dash + 1 < len(bar.words):
        yield _Line(_TITLE, (), bar.words[dash + 1 :], bar.place)


_PARTING = frozenset("–—-|:•")


def _label_text(cell: Cell) -> str:
    return cell.phrase.text.strip(" :")


def _labelled(terms: Terms, block: Paragraph, own: Set[str]) -> tuple[_Line, ...]:
    """A line of `Label: value`; if it begins `Action 1.1:`, a line for the ref and one for the action."""
    printed = _label_of(terms, block)
    if not printed:
        return _numbered_alone(terms, block)
    count = block.term or len(printed.split())
    if is_label(terms, printed) or fold(printed) in own:
        return (_Line(fold(printed), block.words[:count], block.words[count:], block.place),)
    label, _, ref = printed.rpartition(" ")
    if not (_REF.fullmatch(ref) and is_label(terms, label)):
        return ()
    return (
        _Line(_NUMBERED, (), block.words[count - 1 : count], block.place),
        _Line(fold(label), block.words[: count - 1], block.words[count:], block.place),
    )


def _numbered_alone(terms: Terms, block: Paragraph) -> tuple[_Line, ...]:
    """A line that is only the label of what will be done and its ref: `Action 1.1` above `What: …`."""
    *label, ref = block.words or (None,)
    text = " ".join(word.text for word in label if word)
    told = ref is not None and _REF.fullmatch(ref.text) and len(label) in {1, 2} and is_label(terms, text)
    if not told or ref is None or area_label(terms, f"{text} {ref.text}"):
        return ()
    return (_Line(_NUMBERED, block.words[:-1], (ref,), block.place),)


def _begins_anew(terms: Terms, block: Paragraph, above: Paragraph) -> bool:
    """Whether a line without a label is a heading, also below the end of a list, or a paragraph of its own."""
    text = Phrase(block.words).text
    headed = block.depth < above.depth and len(block.words) <= _HEADING and text[-1] not in ".,;:!?"
    return headed or area_label(terms, text) is not None or block.level is not None or bool(_LABEL.match(text))


def _heads_record(block: Block, following: Block | None, run: _Run) -> bool:
    """Whether a short numbered line is right above the label that begins each record: a heading, no end of a value."""
    if not run or not isinstance(block, Paragraph) or not isinstance(following, Paragraph):
        return False
    text = Phrase(block.words).text
    first, begun = run[0][0][0].key, _LABEL.match(Phrase(following.words).text)
    short = len(block.words) <= _HEADING and text[-1:] not in ".,:;?!"
    return short and numbered_heading(text) is not None and bool(begun and first and fold(begun[1]) == first)


def _closed(run: _Run, again: list[tuple[Word, ...]], order: dict[str, int]) -> Iterator[Block]:
    """Yield a run as a grid, if it is one of records, else its blocks; labels printed again go to ``again``."""
    lines = [line for found, _ in run for line in found]
    columns = list(dict.fromkeys(line.key for line in lines if line.key))
    if len(columns) < _FEWEST or not lines[0].key:
        yield from (block for _, block in run)
        return
    header: dict[str, Cell] = {}
    rows: list[dict[str, _Line]] = []
    anew = iter(record_starts([line.key for line in lines if line.key], order))
    key = ""
    for line in lines:
        if not line.key:
            rows[-1][key] = replace(rows[-1][key], value=rows[-1][key].value + line.value)
            continue
        key = line.key
        if next(anew):
            rows.append({})
        rows[-1][key] = line
        if key in header and line.label:
            again.append(line.label)
        elif key not in header:
            header[key] = Cell(0, columns.index(key), line.label, place=line.place)
    cells = [header[key] for key in columns]
    for number, row in enumerate(rows, 1):
        for column, key in enumerate(columns):
            found = row.get(key)
            place = found.place if found and found.value else cells[0].place
            cell = Cell(number, column, ())
            cells.append(replace(cell, words=found.value, fill=found.fill, place=place) if found else cell)
    places = dict.fromkeys(place for _, block in run for place in _places(block))
    yield Grid(tuple(cells), len(rows) + 1, len(columns), tuple(places), header_rows=1)


def _places(block: Block) -> tuple[Place, ...]:
    return block.places if isinstance(block, Grid) else (block.place,)


# Labels that run in with the text (`Lead: Ann Reed; Target date: May 2024`), found by their repetition.


_LONGEST = 5
"""Most words of a label; set by hand, as the labels of the lexicon are mostly shorter."""

_KNOWN, _UNKNOWN = 2, 3
"""How often a label must be printed: a known one, and any other."""

_DASHES = frozenset("-–—")
_ENDS = ".;:|,)]?!/"
"""A word that ends like this cannot be part of the label after it."""


@noun
class _Way:
    """One way to read the words before a colon as a label."""

    label: Label
    known: bool
    bounded: bool
    shown: bool = False
    """Whether the format marks it, or the lines around it do: once is enough."""
    dated: bool = False
    """Whether its words name a date (`Action due`): the words before it are then another label's value."""


def run_in(terms: Terms, texts: Sequence[tuple[Word, ...]], marked: Sequence[int] = ()) -> list[tuple[Label, ...]]:
    """The labels of each text; ``marked`` is how many words at its front the format marks as one.

    The words before a colon begin at a mark or the start of the text; else with the longest run of words that is a
    known label, or that is repeated before other colons as often as its last word.
    """
    ways = [
        [[_marked(words, term)], *(_ways(terms, words, at) for at in _colons(terms, words) if at > term)]
        if term
        else [_ways(terms, words, at) for at in _colons(terms, words)]
        for words, term in zip(texts, marked or (0,) * len(texts), strict=True)
    ]
    times = Counter(way.label.key for found in ways for each in found for way in each)
    return [tuple(label for each in found if (label := _best(each, times))) for found in ways]


def _colons(terms: Terms, words: Sequence[Word]) -> list[int]:
    """The indexes of words that may end a label; a day alone is none."""
    ends = [at for at, word in enumerate(words) if word.text.endswith(":")]
    told = [at for at in ends if not (_is_figure(words[at].text) or is_day(words, at - 1)) or dated_labels(words, at)]
    return told or _dash(terms, words)


def _is_figure(text: str) -> bool:
    """Whether a word before a colon is a number or the colon alone; the sign of `% complete` before it is no number.

    >>> [_is_figure(text) for text in ("Lead:", "%:", "(s):", "12:", ":", "1.2:")]
    [False, False, False, True, True, True]
    """
    return not any(map(str.isalpha, text)) and text[:-1] not in _COUNTED


def _dash(terms: Terms, words: Sequence[Word]) -> list[int]:
    """The dash after a known label at the front of a line without a colon: `Lead – Ann Reed`."""
    at = next((at for at, word in enumerate(words[: _LONGEST + 1]) if word.text in _DASHES), 0)
    return [at] if at and is_label(terms, " ".join(word.text for word in words[:at])) else []


def _marked(words: Sequence[Word], term: int) -> _Way:
    """The only way to read a label that the format marks."""
    text = " ".join(word.text for word in words[:term]).strip(": ")
    return _Way(Label(0, term, fold(text)), known=True, bounded=True, shown=True)


def _ways(terms: Terms, words: Sequence[Word], colon: int) -> list[_Way]:
    """The ways to read the words before a colon, the shortest first; no unknown label comes after an article."""
    if ends := dated_labels(words, colon):
        return [_Way(one, False, not one.start or words[one.start].gap == "\n") for one in ends]
    found: list[_Way] = []
    for start in range(colon, max(-1, colon - _LONGEST), -1):
        text = " ".join(word.text for word in words[start : colon + 1]).strip("([: -–—")
        edge = start == 0 or words[start].gap == "\n" or _ends(words, start - 1) or _is_mark(words[start - 1])
        if not edge and text[:1].isupper() and words[start - 1].text in ARTICLES:
            return [way for way in found if way.known]
        empty = start > 0 and words[start - 1].text.endswith(":") and words[start].gap != "\n"
        if text[:1].isupper() or (edge and (text[:1].isalpha() or text[:1] in _COUNTED)):
            told = label_words(text)
            dated = told.words > 1 and not told.unknown and told.head in _DATED
            bounded, own = edge and not empty, Label(start, colon + 1, fold(text))  # after a label it may be its value
            found.append(_Way(own, is_label(terms, text), bounded, dated=dated))
        if edge:
            break
    return found


def _ends(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence ends with this word; the first word may instead be an abbreviation: `Rec. no.: A/1`."""
    return words[at].text[-1] in _ENDS and not (at == 0 and re.fullmatch(r"[A-Z][a-z]{1,3}\.", words[0].text))


_DATED = ("deadline", "date")
_COUNTED, _JOINS = frozenset("%#£"), frozenset("&+")
"""Signs that a label may begin with (`% complete`), and signs inside one (`Timescale & Review Date`)."""


def _is_mark(word: Word) -> bool:
    return word.text not in _COUNTED and word.text not in _JOINS and not any(letter.isalnum() for letter in word.text)


def _best(ways: Sequence[_Way], times: Counter[str]) -> Label | None:
    if any(way.shown for way in ways):
        return ways[0].label
    known = [way for way in ways if way.known and times[way.label.key] >= _KNOWN]
    bounded = [way for way in ways if way.bounded and times[way.label.key] >= _UNKNOWN]
    again = [way for way in ways if times[way.label.key] >= _UNKNOWN]
    best = [*known[-1:], *bounded, *sorted(again, key=lambda way: -times[way.label.key])[:1]]
    if not best:
        return None
    most = times[best[0].label.key]
    if best[0] in known and bounded and times[bounded[0].label.key] >= most:
        return bounded[0].label  # `Overall status`, if only `status` is known
    if best[0] in known or best[0] in bounded:
        return best[0].label
    even = [way for way in again if times[way.label.key] == most]
    return next((way for way in even if way.dated), even[-1]).label
