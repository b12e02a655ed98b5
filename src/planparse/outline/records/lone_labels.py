"""Labels on lines of their own above their values, found by their repetition, whatever they are called.

`Step` above `Survey all homes`, `Answerable` above `Asset Manager`, and so on for each action: in a text, as headings
of a page, in bold. Each label becomes one paragraph with its value: the label is its term.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.label_words import dateless
from planparse.lexicon.labels import Terms, fold, is_label
from planparse.lexicon.words import letters
from planparse.outline.area_headings import area_label
from planparse.outline.features.cells import is_status
from planparse.outline.records.record import says_what
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Phrase, Place, Word, places, printed_lines

_LABELLED = re.compile(r"[^\s:][^:]{0,40}:(?:\s|$)")
_LONGEST = 7
"""Most words of a label."""
_LONGEST_QUESTION = 16
_QUESTION = re.compile(
    r"(?:\(?\w{1,2}[.)]\s+)?"
    r"((?:what|who|whom|when|where|why|how|which|is|are|will|has|have|do|does|by when|by whom)\b.*\?)",
    re.I,
)
"""A question above its answers, with or without its number in each record."""
_FEWEST = 3
"""Fewest times that a label is printed; a line printed twice may be so by chance."""
_OFTEN = 0.5
"""Least share of the most frequent label's times, for a line to be a label of the same records."""
_AGAIN = 2
"""Fewest times that a line's label is printed above or below other labels, and fewest such labels."""
_LED = 0.7
"""Least share of a label's places that have a value below; some values are left blank."""
_LINES = 4
"""Most lines of a value, if a heading shows that it has ended."""


def with_lone_labels(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each label that is alone above its value joined to it as one paragraph."""
    keys, labels = _keys_and_labels(terms, blocks)
    if len(labels) < 2:
        return list(blocks)
    at = [place for place, key in enumerate(keys) if key in labels]
    heads = 2 * sum(map(_is_bold, (blocks[place] for place in at))) > len(at)
    order = {label: at for at, label in enumerate(order_of([[keys[place] for place in at]]))}
    found: list[Block] = list(blocks[: at[0]])
    for place, following in zip(at, [*at[1:], None], strict=True):
        below = blocks[place + 1 : following]
        same = following is not None and order[keys[following]] > order[keys[place]]
        count = _lines_of_value(terms, below, bold=heads, same=same)
        found += [_with_value(blocks[place], below[:count]), *below[count:]]
    return found


def _keys_and_labels(terms: Terms, blocks: Sequence[Block]) -> tuple[list[str], frozenset[str]]:
    """The key of each line that may be a label, and the keys of those that are.

    Only beside other labels, and about as often, may one have a date: `Head of Care, May 2025` is a value.
    """
    keys = _weighty(blocks, [_key(terms, block) for block in blocks])
    labels = _labels(blocks, keys)
    if len(labels) < _AGAIN:
        return keys, labels
    dated = _weighty(blocks, [_key(terms, block, dated=True) for block in blocks])
    more, times = _labels(blocks, dated), Counter(dated)
    least = max(_FEWEST, _OFTEN * max(times[key] for key in labels))
    return (dated, more) if labels < more and all(times[key] >= least for key in more - labels) else (keys, labels)


def with_lines_of_fields(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with undrawn tables as paragraphs if each cell is a label with its value.

    Two fields on a line and two below them are in two columns by chance; the next record places them elsewhere. A line
    above the first label of a cell is the text of its record.
    """
    lines = {id(block): _lines_of_fields(block) for block in blocks if isinstance(block, Grid)}
    if not any(lines.values()):
        return list(blocks)
    fronts = [_field(block.words) for block in blocks if isinstance(block, Paragraph)]
    times = Counter([*fronts, *(_field(words) for own in lines.values() for words, _ in own)])
    found: list[Block] = []
    for block in blocks:
        own = lines.get(id(block), [])
        told = [key for words, _ in own if (key := _field(words))]
        again = sum(times[key] >= _AGAIN for key in told)
        if own and again >= _MOSTLY * len(told) and len({*told}) == len(told):
            found += [Paragraph(words, place) for words, place in own]
        else:
            found.append(block)
    return found


def _lines_of_fields(grid: Grid) -> list[tuple[tuple[Word, ...], Place]]:
    """The fields of a table's cells with their places, line by line; none if a cell has no field or a drawn edge."""
    cells = [cell for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column)) if cell.words]
    if any(cell.drawn or not cell.place.box for cell in cells) or len({cell.column for cell in cells}) < _AGAIN:
        return []
    found: list[tuple[tuple[Word, ...], Place]] = []
    for cell in cells:
        runs: list[list[Word]] = []
        for line in _level_lines(cell.words):
            if not runs or _field(line):
                runs.append([])
            runs[-1] += line
        if not any(map(_field, runs)):
            return []
        found += [(tuple(run), places(run)[0]) for run in runs]
    return sorted(found, key=lambda one: (round(_top(one[0][0]) / _LEVEL), one[0][0].place.box or ()))


_LEVEL = 4.0
"""Most points between the tops of lines that are side by side."""


def _top(word: Word) -> float:
    return word.place.box[1] if word.place.box else 0.0


def _level_lines(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the lines of a cell as placed on the page, even if its text has no line breaks there."""
    line: list[Word] = []
    for word in words:
        if line and _top(word) - _top(line[0]) > _LEVEL:
            yield line
            line = []
        line.append(word)
    yield line


def _field(words: Sequence[Word]) -> str:
    """The letters of the label before a colon at the front of a line; empty if it has none, or no value."""
    at = next((at for at, word in enumerate(words[:_LONGEST]) if word.text.endswith(":")), len(words))
    return letters(Phrase(tuple(words[: at + 1])).text) if at + 1 < len(words) and words[0].text[:1].isalpha() else ""


def with_strips(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with small tables in which each cell is a label above its value as one paragraph per cell.

    Such a strip is below the text of each action (`Led by` above `Ann Reed`, beside it `Status` above `Delivered`).
    """
    grids = [block for block in blocks if isinstance(block, Grid) and block.rows <= _ROWS]
    if len(grids) < _FEWEST:
        return list(blocks)
    cells = {id(grid): _one_by_one(terms, grid) for grid in grids}
    times = Counter(letters(Phrase(line).text) for own in cells.values() for line in _lines_in_front(own))
    labels = frozenset(key for key, count in times.items() if count >= _AGAIN)
    strips = {at: _strip(terms, own, labels) for at, own in cells.items()}
    if sum(map(bool, strips.values())) < _FEWEST:
        return list(blocks)
    return [each for block in blocks for each in strips.get(id(block), ()) or (block,)]


_MOSTLY = 0.8
"""Least share of a strip's cells with a repeated label; a text of its own may be beside them."""
_ROWS = 3
"""Most rows of a strip."""


def _one_by_one(terms: Terms, grid: Grid) -> list[Cell]:
    """The filled cells of a small table in reading order; a row of labels above values gives a cell for each pair.

    A table with a label of what will be done is one of actions.
    """
    found = [cell for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column)) if cell.words]
    over = [cell for cell in found if cell.row == 0]
    labels = [Phrase(cell.words).text for cell in over]
    values: dict[int, tuple[Word, ...]] = {}
    for cell in found[len(over) :]:
        if cell.column_span > 1 or _LABELLED.match(Phrase(cell.words).text):
            return found
        values[cell.column] = (*values.get(cell.column, ()), *cell.words)
    times = Counter(cell.row for cell in found)
    if not values or not values.keys() <= {cell.column for cell in over} or any(times[1] <= times[at] for at in (2, 3)):
        return found
    if (
        len(over) < _AGAIN
        or any(len(cell.words) > _LONGEST for cell in over)
        or any(says_what(terms, one) for one in labels)
    ):
        return found
    return [_over(label, values.get(label.column, ())) for label in over]


def _over(label: Cell, value: Sequence[Word]) -> Cell:
    """A label's cell with the value below it on lines of its own."""
    if not value:
        return label
    first, *rest = value
    return replace(label, words=(*label.words, replace(first, gap="\n"), *rest))


def _strip(terms: Terms, cells: Sequence[Cell], labels: Set[str]) -> tuple[Paragraph, ...]:
    """The filled cells of a strip as paragraphs, with labels as terms; none if a small table is something else."""
    lengths = [_label_in_front(cell.words, labels) for cell in cells]
    texts = [Phrase(cell.words[:length]).text for cell, length in zip(cells, lengths, strict=True) if length]
    known = any(is_label(terms, text) for text in texts)
    if not known or len({*texts}) < len(texts) or len(texts) < max(2, _MOSTLY * len(cells)):
        return ()
    return tuple(Paragraph(cell.words, cell.place, term=length) for cell, length in zip(cells, lengths, strict=True))


def _label_in_front(words: tuple[Word, ...], labels: Set[str]) -> int:
    """How many words at a cell's front are one of these labels with a value below; a line break there may be lost."""
    return next((n for n in range(min(_LONGEST, len(words)), 0, -1) if letters(Phrase(words[:n]).text) in labels), 0)


def _lines_in_front(cells: Sequence[Cell]) -> list[tuple[Word, ...]]:
    """The first line of each filled cell of a small table, if it may be a label above a value; else none."""
    found = [next(printed_lines(cell.words)) for cell in cells]
    may = all(len(line) <= _LONGEST and line[-1].text[-1] not in ".;,!" for line in found)
    over = sum(len(line) < len(cell.words) for cell, line in zip(cells, found, strict=True))
    return found if may and over >= _MOSTLY * len(found) else []


def with_labelled_lines(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with lines whose labels are repeated before a colon, line below line, given these as terms.

    A label printed once in a text counts if it is right below such a line: a column that most records leave out.
    """
    lengths = [_label_length(block) for block in blocks]
    keys = [fold(_front(block, length)) if length else "" for block, length in zip(blocks, lengths, strict=True)]
    beside = [bool(key) and _stands_beside(terms, blocks, keys, at) for at, key in enumerate(keys)]
    times, listed = Counter(keys), Counter(key for key, near in zip(keys, beside, strict=True) if near)
    lined = any(isinstance(block, Paragraph) and block.apart is not None for block in blocks)
    own = {key for key in listed if listed[key] >= max(_AGAIN, _OFTEN * times[key])}
    if len(own) < (_AGAIN if lined else _FEWEST):
        return list(blocks)
    found: list[Block] = []
    last = False
    for block, length, key, below in zip(blocks, lengths, keys, [*keys[1:], ""], strict=True):
        last = bool(key) and (key in own or (last and times[key] < _AGAIN and (lined or below in own)))
        found.append(replace(block, term=length) if last and isinstance(block, Paragraph) else block)
    return found


def _stands_beside(terms: Terms, blocks: Sequence[Block], keys: Sequence[str], at: int) -> bool:
    """Whether a line is above or below one with another label; on both sides, if it may be an area's heading."""
    beside = [bool(key) and key != keys[at] for key in (*keys[at - 1 : at], *keys[at + 1 : at + 2])]
    block = blocks[at]
    heads = isinstance(block, Paragraph) and area_label(terms, Phrase(block.words).text) is not None
    return len(beside) > 1 and all(beside) if heads else any(beside)


def _label_length(block: Block) -> int:
    """How many words the label before the colon at a paragraph's front has; 0 for none, or if a page shows it."""
    if not isinstance(block, Paragraph) or block.level is not None or block.place.box or not block.words:
        return 0
    if block.term:
        return block.term
    length = next((at for at, word in enumerate(block.words[:_LONGEST], 1) if word.text.endswith(":")), 0)
    text = _front(block, length)
    begun = text[:1].isupper() or text[:1] == "#"
    plain = not any(map(str.isdigit, text)) and not re.search(r"[.;!]\s|\s[A-Z]\s*:?$", text)  # `Aim B: …` is a heading
    return length if begun and plain else 0


def _front(block: Block, length: int) -> str:
    return Phrase(block.words[:length]).text if isinstance(block, Paragraph) else ""


def _key(terms: Terms, block: Block, *, dated: bool = False) -> str:
    """The letters of a line that may be a label: short, no sentence, area's heading, badge or pill, maybe ``dated``."""
    if not isinstance(block, Paragraph) or block.term or block.fill or not 0 < len(block.words) <= _LONGEST_QUESTION:
        return ""
    text = Phrase(block.words).text
    if question := _QUESTION.fullmatch(text):
        return letters(question[1])
    if len(block.words) > _LONGEST:
        return ""
    if (
        text[-1] in ".;,!"
        or _LABELLED.match(text.rstrip(" :"))
        or (any(map(str.isdigit, text)) and not (dated and _is_dated(text)))
        or not text[0].isupper()
        or area_label(terms, text)
        or (is_status(text) and text[-1] != "?")
    ):
        return ""
    return letters(text)


def _is_dated(text: str) -> bool:
    """Whether a line has a date and other words: a label may have the date of a report.

    >>> [_is_dated(text) for text in ("Where we are at 31 March", "Position (Q2 2025/26)", "By 30 June", "Phase 2")]
    [True, True, False, False]
    """
    return _TIME_WORDS.fullmatch(dateless(text)) is None


_TIME_WORDS = re.compile(
    r"(?:by|from|until|till|to|end|early|mid|late|before|after|since|in|on|at|for|of|and|the|th|st)*"
)
"""The letters of words around dates, of which no label has only these."""


def _weighty(blocks: Sequence[Block], keys: Sequence[str]) -> list[str]:
    """The keys; only those of bold lines if several of these are repeated: repeated values are not bold."""
    bold = [key if _is_bold(block) else "" for block, key in zip(blocks, keys, strict=True)]
    times = Counter(key for key in bold if key)
    return bold if sum(count >= _FEWEST for count in times.values()) > 1 else list(keys)


def _labels(blocks: Sequence[Block], keys: Sequence[str]) -> frozenset[str]:
    """The keys of the labels: repeated lines above lines that are no labels."""
    times = Counter(key for key in keys if key)
    most = max((times[key] for key in times if times[key] >= _FEWEST), default=0)
    bold = most > 0 and all(_is_bold(block) for block, key in zip(blocks, keys, strict=True) if key)
    least = _AGAIN if bold else max(_FEWEST, _OFTEN * most)  # some records leave a label out
    often = {key for key, count in times.items() if count >= least}
    often -= _values(keys, often, times)
    return frozenset(key for key in often if _is_over_values(blocks, keys, often, key))


def _values(keys: Sequence[str], often: set[str], times: Counter[str]) -> set[str]:
    """The lines that are repeated because a value is: they are mostly below one label, which has others too.

    `High` is always below `Urgency`; so is `Medium`.
    """
    pairs = Counter((one, other) for one, other in pairwise(keys) if one in often and other in often)
    return {
        other
        for (one, other), count in pairs.items()
        if count >= _LED * times[other] and times[one] > times[other] and pairs[other, one] == 0
    }


def _is_over_values(blocks: Sequence[Block], keys: Sequence[str], often: set[str], label: str) -> bool:
    """Whether the blocks below a label are mostly neither repeated lines nor lines with a label."""
    places = [at for at, key in enumerate(keys) if key == label]
    led = [at for at in places if at + 1 < len(keys) and keys[at + 1] not in often and not _has_label(blocks[at + 1])]
    return len(led) >= _LED * len(places)


def _has_label(block: Block) -> bool:
    return not isinstance(block, Paragraph) or block.term > 0 or bool(_LABELLED.match(Phrase(block.words).text))


def order_of(runs: Sequence[Sequence[str]]) -> list[str]:
    """The labels in the order of a record: each after the one that it first followed.

    >>> order_of([["who", "when", "who", "cost", "when"], ["what", "who"]])
    ['what', 'who', 'cost', 'when']
    """
    found: list[str] = []
    for run in runs:
        for before, label in pairwise(["", *run]):
            if label not in found:
                found.insert(found.index(before) + 1 if before in found else 0, label)
    return found


def order_in_record(runs: Sequence[Sequence[str]]) -> dict[str, int]:
    """The place of each label in a record, from the labels of all runs in printed order.

    Of the labels that may come first, the one with the fewest records does, for a run begins and ends with a record; a
    first record without the first label shifts nothing.

    >>> order_in_record([["who", "when"], ["what", "who", "when", "what", "who", "when"]])
    {'what': 0, 'who': 1, 'when': 2}
    """
    labels = order_of(runs)
    turns = [[*labels[at:], *labels[:at]] for at in range(len(labels))]
    best = min(turns, key=lambda turn: sum(len(_rounds(run, turn)) for run in runs), default=[])
    return {key: at for at, key in enumerate(best)}


def _rounds(run: Sequence[str], turn: Sequence[str]) -> list[int]:
    """The indexes at which records begin in a run: at labels that come no later in the turn than the one before."""
    at = {key: place for place, key in enumerate(turn)}
    return [place for place, key in enumerate(run) if not place or at[key] <= at[run[place - 1]]]


def record_starts(run: Sequence[str], order: dict[str, int]) -> list[bool]:
    """Whether each label of a run begins a record: the first does, and one that the record already has.

    If most records keep the order, so does a label that other records have before the label above it.
    """
    first = min(run, key=order.__getitem__)
    found: list[bool] = []
    held: set[str] = set()
    for key in run:
        found.append(not held or key in held or key == first)
        held = {key} if found[-1] else {*held, key}
    rounds = _rounds(run, list(order))
    if len(rounds) > _KEPT * sum(found):
        return found
    return [place in set(rounds) for place in range(len(run))]


_KEPT = 1.15
"""Most records by the labels' order, per record by repeated labels: some records leave labels out."""


def _is_bold(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.bold == len(block.words) > 0


def _lines_of_value(terms: Terms, below: Sequence[Block], *, bold: bool, same: bool) -> int:
    """How many of the paragraphs below a label are its value.

    All are, up to the next label of the ``same`` record, or to the heading of the next one. If nothing shows where that
    begins, only the first is.
    """
    end = next((at for at, block in enumerate(below) if _ends_value(terms, block, bold=bold, first=not at)), None)
    if end is not None and end <= _LINES:
        return end
    return len(below) if same and end is None else min(len(below), 1)


def _ends_value(terms: Terms, block: Block, *, bold: bool, first: bool) -> bool:
    """Whether a paragraph heads the text below: by its level, if it is as bold as the labels, or by its words.

    Words do not count for the ``first`` one, right below a label: `Section 151 Officer` is who leads.
    """
    if not isinstance(block, Paragraph) or block.level is not None or (bold and _is_bold(block)):
        return True
    return not first and area_label(terms, Phrase(block.words).text) is not None


def _with_value(label: Block, value: Sequence[Block]) -> Block:
    """A label and its value as one paragraph; lines of the value stay lines unless they continue a sentence."""
    if not isinstance(label, Paragraph) or not value:
        return label
    words: list[Word] = list(label.words)
    for number, block in enumerate(value):
        if isinstance(block, Paragraph) and block.words:
            first = block.words[0]
            gap = "\n" if number and not first.text[0].islower() else " "
            words += [replace(first, gap=gap), *block.words[1:]]
    return Paragraph(tuple(words), label.place, term=len(label.words))
