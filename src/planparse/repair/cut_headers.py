"""Header cells that an export cut in the wrong place (`A | ction Description`)."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from planparse.lexicon.readings import fold
from planparse.outline.outline import Column, Outline, Spot
from planparse.repair.changes import Change, Relabel
from planparse.words import Phrase, Word, split_word

_WHOLE = "read across the cell edges, the letters of the header row are these labels"
_LOST = "letters were lost or doubled at the cell edges; other tables of the document have these labels in full"


def mend_headers(outline: Outline) -> Iterator[Change]:
    """Give header words back to the column whose label their letters belong to.

    Acts where the outline read a label that differs from what the cell prints: the letters of the row agree,
    across cell edges, with an intact header row of the document or with labels that councils use. Does not
    act on labels nobody knows, however odd: those are the council's own.
    """
    for index, table in enumerate(outline.tables):
        drawn = [column for column in table.columns if column.drawn]
        if not any(column.header and column.header.text != column.reads for column in drawn):
            continue
        headers = _mended(drawn)
        undrawn = tuple(column.header for column in table.columns if not column.drawn)
        before = " | ".join(column.header.text for column in drawn)
        after = " | ".join(header.text for header in headers)
        if before != after:
            whole = fold(before) == fold(after)
            why = _WHOLE if whole else _LOST
            yield Change(
                "header_mended",
                Relabel(index, (*headers, *undrawn)),
                (Spot(table=index),),
                before,
                after,
                why,
            )


def _mended(columns: list[Column]) -> tuple[Phrase, ...]:
    """The header phrases with each word in the cell whose label holds most of its letters."""
    words = [word for column in columns for word in column.header.words]
    owner = _owners(words, [column.reads for column in columns])
    cells: list[list[Word]] = [[] for _ in columns]
    for word in words:
        for piece, column in _pieces(word, owner.pop(0)):
            cells[column].append(piece)
    return tuple(_reading(tuple(cell), column.reads) for cell, column in zip(cells, columns, strict=True))


def _owners(words: list[Word], labels: list[str]) -> list[list[int]]:
    """For each letter of each word, the column whose label it belongs to."""
    printed = "".join(word.text for word in words).casefold()
    target = [(letter, i) for i, label in enumerate(labels) for letter in label.replace(" ", "").casefold()]
    matcher = SequenceMatcher(None, printed, "".join(letter for letter, _ in target), autojunk=False)
    at: list[int | None] = [None] * len(printed)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            at[block.a + offset] = target[block.b + offset][1]
    known = 0
    filled = []
    for column in at:  # a letter that no label has stays with the letter before it
        known = column if column is not None else known
        filled.append(known)
    result, start = [], 0
    for word in words:
        result.append(filled[start : start + len(word.text)])
        start += len(word.text)
    return result


def _pieces(word: Word, columns: list[int]) -> Iterator[tuple[Word, int]]:
    """A word, or its two pieces where a cell edge went through it with more than a letter on each side."""
    front, rear = columns[0], columns[-1]
    at = sum(column == front for column in columns)
    if front != rear and 1 < at < len(columns) - 1:
        one, other = split_word(word, at)
        yield one, front
        yield other, rear
    else:
        yield word, max(set(columns), key=columns.count)


def _reading(words: tuple[Word, ...], label: str) -> Phrase:
    """Words that read as this label: as printed where they do already, else respelt as a whole."""
    plain = Phrase(words)
    if not words or plain.text == label or fold(plain.text) == "" or not label:
        return plain
    return Phrase(words, ((words[0], label), *((word, "") for word in words[1:])))
