"""The header of a table: how many rows it has, what each label reads as, and which groups stand over several."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.lexicon.readings import is_label, readings
from planparse.lexicon.terms import Terms
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.read.document import Cell
from planparse.words import Phrase

Texts = tuple[str, ...]


@noun
class Header:
    """A table's header: ``phrases`` its labels, ``groups`` the text over each that spans others, ``depth`` its rows."""

    phrases: tuple[Phrase, ...]
    groups: tuple[str, ...]
    depth: int


def header_of(terms: Terms, rows: Sequence[list[Cell]], width: int) -> Header:
    """The header that begins with the first of these rows: as deep as its cells are drawn, or as its words go on."""
    phrases = row_phrases(rows[0], width)
    groups = _groups(rows[0], width)
    depth = _drawn_depth(rows)
    for lower in rows[1:depth]:
        phrases = [one + other for one, other in zip(phrases, row_phrases(lower, width), strict=True)]
    while depth < len(rows) - 1 and _continues_header(terms, row_texts(rows[depth], width), phrases, groups):
        below = row_phrases(rows[depth], width)
        phrases = [one + other for one, other in zip(phrases, below, strict=True)]
        depth += 1
    return Header(tuple(phrases), tuple(groups) if depth > 1 else ("",) * width, depth)


def is_lower(terms: Terms, upper: list[Cell], lower: list[Cell], width: int) -> bool:
    """Whether a header row is the lower half of the one above it."""
    groups = _groups(upper, width)
    return any(groups) and _continues_header(terms, row_texts(lower, width), row_phrases(upper, width), groups)


def plainest(terms: Terms, label: str, group: str) -> str:
    """What a column under a group's header reads as: its own label, or both together, whichever says more.

    >>> under = ("Strategic", "Lead"), ("Target date", "Delivery"), ("Lead Operational", "Lead")
    >>> tuple(plainest(NO_TERMS, label, group) for label, group in under)
    ('Strategic Lead', 'Target date', 'Operational Lead')
    """
    if not group:
        return label
    own = label.removeprefix(group).strip() or label
    ways = [own, f"{own} {group}", f"{group} {own}"]
    return max(ways, key=lambda text: max((score for _, score in readings(terms, text)), default=0.0))


def row_texts(cells: Sequence[Cell], width: int) -> Texts:
    """The text of each column of a row; empty where it has no cell."""
    texts = [""] * max(width, len(cells))
    for cell in cells:
        if cell.column < len(texts):
            texts[cell.column] = cell.phrase.text
    return tuple(texts)


def row_phrases(cells: Sequence[Cell], width: int) -> list[Phrase]:
    """The words of each column of a row, those of cells in one column together."""
    phrases = [Phrase()] * width
    for cell in cells:
        if cell.column < width:
            phrases[cell.column] = phrases[cell.column] + cell.phrase
    return phrases


def _drawn_depth(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows the header has by its drawn cells: as many as the deepest label reaches, where most reach down."""
    spans = [cell.row_span for cell in rows[0] if cell.words]
    deep = [span for span in spans if span > 1]
    if 2 * len(deep) <= len(spans) or max(deep) >= len(rows):
        return 1
    return max(deep)


def _groups(cells: Sequence[Cell], width: int) -> list[str]:
    """For each column, the text of the header cell that spans it and others."""
    groups = [""] * width
    for cell in cells:
        if cell.column_span > 1 and cell.words:
            for column in range(cell.column, min(cell.column + cell.column_span, width)):
                groups[column] = cell.phrase.text
    return groups


def _continues_header(terms: Terms, texts: Texts, header: list[Phrase], groups: Sequence[str]) -> bool:
    """A second header row: a few short label words under the first, and nothing that looks like an action's.

    It fills in blank labels, ends labels that stand on two rows, or parts what one cell of the first row spans; a
    cell with a date, ref or sentence is data.
    """
    filled = [i for i, text in enumerate(texts) if text.strip()]
    if not filled or filled[-1] >= len(header) or len(filled) == len(texts):
        return False
    if _parts_groups(texts, filled, groups):
        return True
    if any(len(texts[i].split()) > 4 for i in filled):
        return False
    if any(looks(texts[i])["ref"] > 0 for i in filled):
        return False
    parted = [i for i in filled if groups[i]]
    if parted and len(parted) == sum(map(bool, groups)):
        filled = [i for i in filled if not groups[i]]
    return all(is_label(terms, f"{header[i].text} {texts[i]}".strip()) for i in filled)


def _parts_groups(texts: Texts, filled: Sequence[int], groups: Sequence[str]) -> bool:
    """Whether a row has a label below each part of two groups at least, and hardly anything else.

    `Probability | Impact | Score` below `Initial` and again below `Residual`: the labels come again, as no data would.
    """
    under = [i for i in filled if groups[i]]
    said = [texts[i].casefold() for i in under]
    again = len(set(said)) < len(said) and len({groups[i] for i in under}) > 1
    return again and 2 * len(under) > len(filled) and all(i in under for i, group in enumerate(groups) if group)
