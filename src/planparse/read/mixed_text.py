"""Texts that put tables of several forms together: columns of spaces, bars and tabs, as in a mail with pasted returns.

Each run of lines of one form goes to that form's reader, and the lines between to the reader of plain text. A reader
sees blank lines in place of all others, so that every place keeps its line number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from planparse.errors import PlanParseError
from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.delimited import delimiter, read_delimited
from planparse.read.document import Block, Document, Grid, Page
from planparse.read.encodings import decode, decode_with_corrections
from planparse.read.layout_text import is_columns, read_columns
from planparse.read.layout_text.lines import segments
from planparse.read.text import read_text
from planparse.words import Place, Word

_FEWEST = 3
"""The fewest cells in a line of a table, and the fewest lines with equally many."""


@noun
class Run:
    """Lines of one form, from the first to the one after the last (0-based), with the lines between them."""

    form: str
    start: int
    stop: int


def is_mixed(terms: Terms, data: bytes) -> bool:
    """Whether bytes are a text with tables of at least two forms."""
    if b"|" not in data and b"\t" not in data:
        return False
    try:
        return len({run.form for run in runs(terms, decode("", data).split("\n"))}) > 1
    except PlanParseError:
        return False


def read_mixed(terms: Terms, name: str, data: bytes, sha256: str) -> Document:
    """Read a text with tables of several forms. Raises what the readers of the forms raise."""
    text, mended = decode_with_corrections(name, data)
    lines = text.split("\n")
    parts: list[Document] = []
    rest = list(lines)
    for run in runs(terms, lines):
        own = "\n".join(["" for _ in lines[: run.start]] + lines[run.start : run.stop]).encode()
        rest[run.start : run.stop] = [""] * (run.stop - run.start)
        if run.form == "\t":
            parts.append(read_text(name, own, sha256))
        else:
            parts.append((read_delimited if run.form == "|" else read_columns)(terms, name, own, sha256))
    if any(map(str.strip, rest)):
        parts.append(read_text(name, "\n".join(rest).encode(), sha256))
    ids = count()
    blocks = sorted((block for part in parts for page in part.pages for block in page.blocks), key=_line)
    asides = [aside for part in parts for aside in part.asides]
    return replace(
        parts[-1],
        pages=(Page(blocks=tuple(_numbered(block, ids) for block in blocks)),),
        asides=tuple(replace(aside, words=_with_ids(aside.words, ids)) for aside in asides),
        doubts=tuple(dict.fromkeys(doubt for part in parts for doubt in part.doubts)),
        corrections=(*mended, *(correction for part in parts for correction in part.corrections)),
    )


def runs(terms: Terms, lines: Sequence[str]) -> list[Run]:
    r"""The runs of lines that are tables, each of one form.

    >>> from planparse.lexicon.labels import NO_TERMS
    >>> bars = ["No | What | Who", "1 | Dig | Ann", "2 | Sow | Bo"]
    >>> tabs = ["No\tWhat\tWho", "3\tWeed\tCy", "4\tReap\tDi"]
    >>> [(run.form, run.start, run.stop) for run in runs(NO_TERMS, ["Hello", *bars, "", "Part 2", *tabs])]
    [('|', 1, 4), ('\t', 6, 9)]
    """
    return [run for run in _candidates(lines) if _is_table(terms, run, lines[run.start : run.stop])]


def _candidates(lines: Sequence[str]) -> Iterator[Run]:
    """The longest runs between lines of other forms. Lines directly below the last one belong to it."""
    formed = [(at, form) for at, line in enumerate(lines) if (form := _form(line))]
    for number, (at, form) in enumerate(formed):
        if number and formed[number - 1][1] == form:
            continue
        last = at
        for other, own in formed[number:]:
            if own != form:
                break
            last = other
        stop = last + 1
        while stop < len(lines) and lines[stop].strip() and not _form(lines[stop]):
            stop += 1
        yield Run(form, at, stop)


def _form(line: str) -> str:
    """What separates the cells of a line with at least three: a tab, a bar or white space; else empty."""
    for mark in "\t|":
        if line.count(mark) >= _FEWEST - 1:
            return mark
    return " " if len(segments(line)) >= _FEWEST else ""


def _is_table(terms: Terms, run: Run, lines: Sequence[str]) -> bool:
    text = "\n".join(lines)
    if run.form == " ":
        return is_columns(terms, text.encode())
    if run.form == "|":
        return delimiter(text) == "|"
    widths = Counter(len(line.split("\t")) for line in lines if _form(line) == run.form)
    return max(widths.values()) >= _FEWEST


def _line(block: Block) -> int:
    place = block.places[0] if isinstance(block, Grid) and block.places else getattr(block, "place", Place())
    return place.line or 0


def _numbered(block: Block, ids: Iterator[int]) -> Block:
    """The block with its words numbered anew, in the order of the whole text."""
    if isinstance(block, Grid):
        return replace(block, cells=tuple(replace(cell, words=_with_ids(cell.words, ids)) for cell in block.cells))
    return replace(block, words=_with_ids(block.words, ids))


def _with_ids(words: Sequence[Word], ids: Iterator[int]) -> tuple[Word, ...]:
    return tuple(replace(word, id=next(ids)) for word in words)
