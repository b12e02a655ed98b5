"""The header of a table: its rows, what each label reads as, and the groups that span several columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import accumulate, groupby
from operator import itemgetter

from rapidfuzz import fuzz

from planparse.lexicon.label_words import FEWEST_PERIODS, is_of_whole_words, is_period
from planparse.lexicon.labels import Terms, fold, is_label, readings, spelt
from planparse.lexicon.words import is_english, is_word_end, letters
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.outline.decide_tables import header_likelihood
from planparse.outline.header_labels import (
    drawn_depth,
    ends_label,
    groups_of,
    parts_groups,
    parts_header,
    stands_over,
)
from planparse.read.document import Cell
from planparse.read.letters import PREFIXES
from planparse.words import Phrase

Texts = tuple[str, ...]


@noun
class Header:
    """A table's header: its labels (``phrases``), the spanning text above each (``groups``), its rows (``depth``)."""

    phrases: tuple[Phrase, ...]
    groups: tuple[str, ...]
    depth: int


def header_of(terms: Terms, rows: Sequence[list[Cell]], width: int) -> Header:
    """Return the header that starts at the first row: as deep as its cells are drawn, or as its words continue."""
    phrases = row_phrases(rows[0], width)
    groups = groups_of(rows[0], width)
    depth = max(drawn_depth(rows), 2 if len(rows) > 2 and stands_over(rows[0], rows[1]) else 1)
    for lower in rows[1:depth]:
        phrases = [one + other for one, other in zip(phrases, row_phrases(lower, width), strict=True)]
    while (
        depth < len(rows) - 1
        and not _is_banner(rows[depth], width)
        and _continues_header(terms, row_texts(rows[depth], width), phrases, groups)
    ):
        below = row_phrases(rows[depth], width)
        phrases = [one + other for one, other in zip(phrases, below, strict=True)]
        depth += 1
    return Header(tuple(phrases), tuple(groups) if depth > 1 else ("",) * width, depth)


def _is_banner(cells: Sequence[Cell], width: int) -> bool:
    """Whether a single cell across all columns fills the row: it belongs to no label above it."""
    filled = [cell for cell in cells if cell.words]
    return len(filled) == 1 and width > 1 and filled[0].column_span >= width


def is_lower(terms: Terms, upper: list[Cell], lower: list[Cell], width: int) -> bool:
    """Whether a header row is the lower half of the one above it."""
    groups = groups_of(upper, width)
    return any(groups) and _continues_header(terms, row_texts(lower, width), row_phrases(upper, width), groups)


def is_upper(terms: Terms, upper: list[Cell], lower: list[Cell], width: int) -> bool:
    """Whether a row is the upper half of the header found below it, whether or not its labels are known."""
    return stands_over(upper, lower) or (parts_header(upper, lower) and is_lower(terms, upper, lower, width))


def plainest(terms: Terms, label: str, group: str) -> str:
    """What a column below a group's header reads as: its own label or both together, whichever is plainer.

    >>> under = ("Strategic", "Lead"), ("Target date", "Delivery"), ("Lead Operational", "Lead")
    >>> tuple(plainest(NO_TERMS, label, group) for label, group in under)
    ('Strategic Lead', 'Target date', 'Operational Lead')
    """
    if not group:
        return label
    own = label.removeprefix(group).strip() or label
    ways = [own, f"{own} {group}", f"{group} {own}"]
    return max(ways, key=lambda text: max((score for _, score in readings(terms, text)), default=0.0))


def said_below(terms: Terms, labels: Sequence[str], groups: Sequence[str]) -> list[str]:
    """What each label reads as below its group, whose words are in its first label; others may begin alike.

    >>> said_below(NO_TERMS, ["Risk Ref", "Risk owner", "Due"], ["Risk", "Risk", ""])
    ['Ref', 'Risk owner', 'Due']
    """
    firsts = [group != before for group, before in zip(groups, ["", *groups], strict=False)]
    return [
        without_help(plainest(terms, label, group if first or not label.startswith(group) else ""))
        for label, group, first in zip(labels, groups, firsts, strict=True)
    ]


def row_texts(cells: Sequence[Cell], width: int) -> Texts:
    """The text of each column of a row; empty if it has no cell."""
    texts = [""] * max(width, len(cells))
    for cell in cells:
        if cell.column < len(texts):
            texts[cell.column] = cell.phrase.text
    return tuple(texts)


def row_phrases(cells: Sequence[Cell], width: int) -> list[Phrase]:
    """The words of each column of a row; cells in the same column are joined."""
    phrases = [Phrase()] * width
    for cell in cells:
        if cell.column < width:
            phrases[cell.column] = phrases[cell.column] + cell.phrase
    return phrases


def _continues_header(terms: Terms, texts: Texts, header: list[Phrase], groups: Sequence[str]) -> bool:
    """Whether a row continues the header: a few short label words, and nothing that looks like data.

    It fills in blank labels, ends labels that take two rows, or divides what one cell of the first row spans. A cell
    with a date, ref or sentence is data.
    """
    filled = [i for i, text in enumerate(texts) if text.strip()]
    if not filled or filled[-1] >= len(header) or len(filled) == len(texts):
        return False
    if parts_groups(texts, filled, groups):
        return True
    if any(len(texts[i].split()) > 4 for i in filled):
        return False
    if any(looks(texts[i])["ref"] > 0 for i in filled):
        return False
    parted = [i for i in filled if groups[i]]
    if parted and len(parted) == sum(map(bool, groups)):
        filled = [i for i in filled if not groups[i]]
    return all(ends_label(terms, header[i].text, texts[i]) for i in filled)


# Which rows are headers, what their labels read as if an export cut them, and what they mean.


_HELP = 5
"""Fewest words of a label's second line if it is a line of help: a label that wraps has fewer."""


def without_help(label: str) -> str:
    r"""A label without the line of help that a form prints below it or after its question.

    >>> without_help("What will you do?\nSome examples: a book"), without_help("By when? Give a month")
    ('What will you do?', 'By when?')
    >>> without_help("Target dates\nNote that these need not be at the end"), without_help("Lead\nofficer")
    ('Target dates', 'Lead\nofficer')
    """
    first, _, rest = label.partition("\n")
    if len(rest.split()) >= _HELP or (rest and first.endswith("?")):
        return first
    question, mark, behind = label.partition("? ")
    return f"{question}?" if mark and behind.strip() else label


def is_header(terms: Terms, texts: Sequence[str]) -> bool:
    """Whether a row's texts are column labels: most of them are, and no cell is a sentence.

    If cells were cut in the wrong place, the row's letters as a whole count.

    >>> is_header(NO_TERMS, ["No.", "Action", "Lead Officer", "By When", ""])
    True
    >>> is_header(NO_TERMS, ["1.1", "Review all the plans", "Ann Reed", "May 2015"])
    False
    """
    return _is_header(terms, tuple(texts))


@lru_cache(maxsize=1 << 13)  # each pass over the tables of a document asks for the same rows
def _is_header(terms: Terms, texts: tuple[str, ...]) -> bool:
    filled = [text for text in texts if text.strip()]
    charted = [text for text in filled if is_period(text) and not _IN_ACTION.fullmatch(text)]
    if len(charted) >= FEWEST_PERIODS or len(charted := _counted(filled)) >= FEWEST_PERIODS:
        filled = [text for text in filled if text not in charted]
    if len(filled) < 2 or any(len(text.split()) > 14 for text in filled):
        return False
    known = sum(bool(readings(terms, text)) and readings(terms, text)[0][1] >= 0.5 for text in filled)
    exact = sum(is_label(terms, text) for text in filled)
    if exact >= 2 and known >= 0.6 * len(filled):
        return True
    return known == len(filled) and len(filled) >= 3 and not any(looks(text)["ref"] > 0 for text in filled)


def _counted(texts: Sequence[str]) -> list[str]:
    """The weeks, months or years that a chart counts from 1: `1`, `2`, `3`, or `Week 1`, `Week 2`.

    >>> _counted(["Task", "Owner", "W1", "W2", "W3"]), _counted(["1", "Visit 3 schools", "2"])
    (['W1', 'W2', 'W3'], ['1', '2'])
    """
    found = [
        (match[1].casefold(), int(match[2]), text) for text in texts if (match := _COUNTED.fullmatch(text.strip()))
    ]
    rising = [number for _, number, _ in found] == [*range(1, len(found) + 1)]
    return [text for *_, text in found] if rising and len({word for word, *_ in found}) == 1 else []


_COUNTED = re.compile(r"((?:w|wk|week|m|month|y|yr|year|sprint)?)\.?\s*(\d{1,2})", re.IGNORECASE)

_IN_ACTION = re.compile(r"\d+(?:\.\d+)+|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
"""An action's number or a date, which look like months and years."""


def _ways(terms: Terms, run: str, most: int) -> list[dict[int, tuple[str, ...]]]:
    """For each beginning of a run of letters, by length: the labels that it spells, by how many they are."""
    known = spelt(terms)
    longest = max(map(len, known))
    ways: list[dict[int, tuple[str, ...]]] = [{} for _ in range(len(run) + 1)]
    ways[0][0] = ()
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - longest), end):
            label = known.get(run[start:end]) if ways[start] else None
            if label:
                for count, before in ways[start].items():
                    if count < most:
                        ways[end].setdefault(count + 1, (*before, label))
    return ways


def mended(
    terms: Terms, texts: Sequence[str], intact: Sequence[Sequence[str]], *, drawn: bool = False
) -> tuple[str, ...]:
    """What a header row reads as: its own texts, or the original labels if its cells were cut.

    ``intact`` are header rows of the same document with whole labels. They are stronger evidence than the lexicon, and
    have the council's own spelling. No whole word slips over the edge of ``drawn`` cells: without a piece of a word,
    nothing was cut.

    >>> mended(NO_TERMS, ["Actio", "on Description", "Lead"], [["Action", "Description", "Lead"]])
    ('Action', 'Description', 'Lead')
    >>> mended(NO_TERMS, ["A", "ction Lead", "By When"], [])
    ('Action', 'Lead', 'By When')
    >>> mended(NO_TERMS, ["Action", "Responsibl e", "Time Scale"], [])  # a word that its narrow cell cut
    ('Action', 'Responsible', 'Time Scale')
    >>> mended(NO_TERMS, ["Issue ID", "Task Owner", "Status", ""], [], drawn=True)  # whole words: no cell was cut
    ('Issue ID', 'Task Owner', 'Status', '')
    """
    texts = tuple(map(partial(_rejoined, terms), texts))
    if all(is_label(terms, text) for text in texts):
        return texts
    letters = fold("".join(texts))
    same = [tuple(row) for row in intact if len(row) == len(texts)]
    for row in same:
        if fuzz.ratio(fold("".join(row)), letters) >= 92:
            return tuple(_only_where_cut(terms, texts, row))
    return tuple(_mended_by_lexicon(terms, texts, drawn=drawn))


def _rejoined(terms: Terms, text: str) -> str:
    """A label with its cut words joined: as the lexicon lists it if its last piece is no word, else word by word."""
    front, _, rear = text.rpartition(" ")
    whole = spelt(terms).get(fold(text)) if front and rear.islower() and is_word_end(rear) else None
    if whole and len(whole.split()) < len(text.split()):
        return whole
    return re.sub(r"\b([A-Z]?[a-z]{2,}) ([a-z]+)\b", _one_word, text)


def _one_word(pieces: re.Match[str]) -> str:
    """Join two pieces of a word that a narrow cell cut: the first is no word by itself, both together are.

    >>> [mended(NO_TERMS, [label], [])[0] for label in ("Seve rity", "Likeli hood (1-5)", "Sub group", "Co ordinator")]
    ['Severity', 'Likelihood (1-5)', 'Sub group', 'Co ordinator']
    """
    front, rear = pieces[1].lower(), pieces[2]
    cut = front not in PREFIXES and is_english(front + rear) and not is_english(front)
    return pieces[1] + rear if cut else pieces[0]


def _only_where_cut(terms: Terms, texts: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """Yield the intact row's labels for cells that were cut; a whole label that merely differs stays as printed."""
    differs = [fold(text) != fold(label) for text, label in zip(texts, row, strict=True)]
    for i, (text, label) in enumerate(zip(texts, row, strict=True)):
        beside = any(differs[j] for j in (i - 1, i + 1) if 0 <= j < len(texts))
        yield label if differs[i] and (beside or not is_label(terms, text)) else text


_CUT = 24
"""Most cells across which letters may have slipped: no plan has more columns, and a broken file may have hundreds."""


def _mended_by_lexicon(terms: Terms, texts: tuple[str, ...], *, drawn: bool) -> Iterator[str]:
    i = 0
    while i < len(texts):
        if is_label(terms, texts[i]) and (i + 1 == len(texts) or texts[i + 1].strip()):
            yield texts[i]
            i += 1
            continue
        cut = [letters(text) for text in texts[i : i + _CUT]]
        ways = _ways(terms, "".join(cut), len(cut))
        runs = [n for n in range(len(cut), 1, -1) if not (drawn and all(map(is_of_whole_words, texts[i : i + n])))]
        told = ((n, ways[sum(map(len, cut[:n]))].get(n)) for n in runs)
        labels = next(
            (found for n, found in told if found and not _begin_small(texts[i : i + n], found)), texts[i : i + 1]
        )
        yield from labels
        i += len(labels)


def _begin_small(texts: Sequence[str], labels: Sequence[str]) -> bool:
    """Whether a label would begin at a lower-case word inside a cell, in a row whose cells begin with capitals.

    >>> _begin_small(["", "Action", "Who leads"], ["Action", "Who", "Leads"])
    True
    >>> _begin_small(["Strategic", "Lead Operational Lead"], ["Strategic Lead", "Operational Lead"])
    False
    """
    if any(text[:1].islower() for text in texts):
        return False
    starts = {*accumulate(len(letters(label)) for label in labels)}
    at = 0
    for text in texts:
        for place, word in enumerate(text.split()):
            if place and at in starts and word[0].islower():
                return True
            at += len(letters(word))
    return False


_FIRST = 6
"""Among how many rows of more than one cell the first header is looked for: little but titles comes before it."""


def heads_of(terms: Terms, rows: Sequence[Texts]) -> Iterator[int]:
    """Yield the indexes of the header rows: all with known labels, or else the likeliest of the first rows.

    Another row with the labels of one of these is a header too, whatever their order.

    >>> rows = [("Thing", "Mender", "Bell"), ("Fix it", "Tom", "Loud"), ("Mender", "Bell", "Thing")]
    >>> [*_printed_again(rows, [0])]
    [0, 2]
    """
    heads = [at for at, texts in enumerate(rows) if is_header(terms, texts)] or [*_likeliest(terms, rows)]
    yield from sorted({*heads, *_printed_again(rows, heads)})


def _likeliest(terms: Terms, rows: Sequence[Texts]) -> Iterator[int]:
    first = [at for at, texts in enumerate(rows) if sum(map(bool, texts)) > 1][:_FIRST]
    likely = [(_header_likelihood(terms, rows, at), at) for at in first]
    best, at = max(likely, key=lambda pair: (pair[0], -pair[1]), default=(0.0, -1))
    if best > 0.5:
        yield _upper(rows, likely, at)


def _printed_again(rows: Sequence[Texts], heads: Sequence[int]) -> Iterator[int]:
    """Yield the rows that have nearly all labels of a header, and little else."""
    labels = {frozenset(filter(None, rows[at])) for at in heads}
    labels = {own for own in labels if len(own) >= _FEWEST_COLUMNS}
    for at, texts in enumerate(rows) if labels else ():
        said = frozenset(filter(None, texts))
        if any(len(said & own) >= _AGAIN * max(len(said), len(own)) for own in labels):
            yield at


_AGAIN = 0.75
"""The share of a header's labels that another row needs to be one too: a council may rename or add a column."""


def _upper(rows: Sequence[Texts], likely: Sequence[tuple[float, int]], at: int) -> int:
    """Return the row above if it is a likely header too with more labels, whose parts this row labels; else ``at``."""
    above = [place for share, place in likely if share > 0.5 and place == at - 1]
    return above[0] if above and sum(map(bool, rows[above[0]])) > sum(map(bool, rows[at])) else at


def _header_likelihood(terms: Terms, rows: Sequence[Texts], at: int) -> float:
    """How likely (0 to 1) a row is the header of those below it, judged by the columns with content.

    Below the months of a chart are bars or marks, not words: those columns are no evidence, and months over marks are a
    header's.
    """
    below = [row for row in rows[at + 1 :] if sum(map(bool, row)) > 1]
    marked = _marked(rows[at], below)
    if sum(is_period(rows[at][i]) for i in marked) >= FEWEST_PERIODS:
        return 1.0
    kept = [i for i in range(len(rows[at])) if i not in marked]
    kept = [i for i in kept if not is_period(rows[at][i]) or any(row[i] for row in below)]
    if len(kept) == len(rows[at]) or len(kept) < _FEWEST_COLUMNS:
        kept = list(range(len(rows[at])))
    labels = tuple(without_help(rows[at][i]) for i in kept)
    return _likelihood(terms, labels, tuple(tuple(row[i] for i in kept) for row in below))


_likelihood = lru_cache(maxsize=256)(header_likelihood)


def _marked(labels: Texts, below: Sequence[Texts]) -> frozenset[int]:
    """The columns, several side by side, that contain only single letters or signs.

    The row of periods below a chart's years (`Jan–Mar`, `Apr–Jun`) does not count.
    """
    rows = below[1:] if below and labels[0] and not below[0][0] else below
    marks = [{row[i] for row in rows if row[i]} for i in range(len(labels))]
    bare = [bool(own) and all(len(text) == 1 and not text.isdigit() for text in own) for own in marks]
    runs = [[at for at, _ in run] for own, run in groupby(enumerate(bare), key=itemgetter(1)) if own]
    return frozenset(at for run in runs if len(run) >= FEWEST_PERIODS for at in run)


_FEWEST_COLUMNS = 3
