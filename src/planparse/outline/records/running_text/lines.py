"""Running text as the chain reads it: its lines, and what is at the front of each (a mark, a label)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.labels import NO_TERMS, readings
from planparse.lexicon.refs_and_marks import is_bullet
from planparse.noun import noun
from planparse.read.document import Block, Paragraph
from planparse.words import Word


@noun
class Line:
    """A paragraph or list item.

    ``level`` is its level if the format marks it as a heading, ``bold`` how many words at its front are bold, ``depth``
    how many lists it is in.
    """

    words: tuple[Word, ...]
    level: int | None = None
    bold: int = 0
    depth: int = 0

    @property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(word.text for word in self.words)


@noun
class Text:
    """The running text of a document: its lines, the words of all, and the block and the line of each word."""

    lines: tuple[Line, ...]
    words: tuple[Word, ...]
    block_of: tuple[int, ...]
    line_of: tuple[int, ...]
    cells: bool = False
    """Whether cells of tables are among its lines."""


def running_text(blocks: Sequence[Block], *, cells: bool = False) -> Text:
    """The paragraphs of a document as running text; with ``cells``, the cells of its tables are lines too.

    Not those of a workbook: its sheets are tables.
    """
    own: list[tuple[int, Line]] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            own.append((at, Line(block.words, block.level, block.bold, block.depth)))
        elif cells and not any(place.sheet for place in block.places):
            own += ((at, Line(cell.words)) for cell in block.cells)
    told = [(at, line) for at, line in own if line.words]
    return Text(
        tuple(line for _, line in told),
        tuple(word for _, line in told for word in line.words),
        tuple(at for at, line in told for _ in line.words),
        tuple(number for number, (_, line) in enumerate(told) for _ in line.words),
        cells,
    )


def bare(text: str) -> str:
    """The letters and digits of a word, in lower case."""
    return _NO_LETTERS.sub("", text).casefold()


_NO_LETTERS = re.compile(r"[^\w]+")


def shape(text: str) -> str:
    """A word with `x`, `X` and `9` for its runs of small letters, capitals and digits.

    >>> shape("McKay,"), shape("12/05/2025")
    ('XxXx,', '9/9/9')
    """
    return _DIGITS.sub("9", _CAPITALS.sub("X", _SMALL.sub("x", text)))


_SMALL, _CAPITALS, _DIGITS = re.compile(r"[a-z]+"), re.compile(r"[A-Z]+"), re.compile(r"\d+")


def mark_of(line: Line) -> str:
    """The bullet, or the shape of the number or letter, that a line begins with; empty if it begins with a word.

    >>> from planparse.words import Place
    >>> [mark_of(Line((Word(0, text, Place()),))) for text in ("•", "3.2", "(a)", "Ann")]
    ['•', '9.9', '(x)', '']
    """
    first = line.words[0].text
    if is_bullet(first):
        return first
    return shape(first) if _NUMBERED.fullmatch(first) else ""


_NUMBERED = re.compile(r"\(?\w{1,2}[).:]|(?=.*\d)\(?[\w.]{1,5}[).:]|\d+(?:\.\d+)*")


@noun
class Label:
    """A label in a line: the indexes of its first word and of the first word behind it, its letters, and its field."""

    start: int
    stop: int
    key: str
    field: str


def labels_of(line: Line) -> tuple[Label, ...]:
    """The labels of a line: at its front, and behind marks that part it. ``field`` is `other` if no list knows it.

    A label ends in a colon; without one it must be plainly a label before a dash, or the whole line.

    >>> from planparse.words import Place
    >>> def fields(text):
    ...     return [label.field for label in labels_of(Line(tuple(Word(0, one, Place()) for one in text.split())))]
    >>> fields("Lead officer: Ann Reed | Due: May"), fields("Due date"), fields("Ann left early: rain")
    (['lead', 'timescale'], ['timescale'], ['other'])
    """
    words = line.words
    found: list[Label] = []
    start = 1 if len(words) > 1 and is_bullet(words[0].text) else 0
    for at, word in enumerate(words):
        if word.text[-1] == ":" and 0 <= at - start < LONGEST_LABEL:
            own = words[start : at + 1]
            key = "".join(bare(one.text) for one in own)
            found.append(Label(start, at + 1, key, field_of(own, _LIKELY) or "other"))
        elif (
            not found
            and start < at <= LONGEST_LABEL
            and word.text in _AFTER_LABELS
            and (field := field_of(words[start:at], _PLAIN))
        ):
            found.append(Label(start, at + 1, "".join(bare(one.text) for one in words[start:at]), field))
        if word.text[-1] in _PARTS:
            start = at + 1
    if not found and len(words) <= LONGEST_LABEL and (field := field_of(words, _LISTED)):
        return (Label(0, len(words), "".join(bare(one.text) for one in words), field),)
    return tuple(found)


LONGEST_LABEL = 5
"""Most words of a label."""
_PARTS = "|;.–—·•,)]"
"""What a word before a label inside a line ends with."""
_AFTER_LABELS = frozenset(("–", "-", "—", ">>", "|"))
_LIKELY, _PLAIN, _LISTED = 0.5, 0.9, 1.0
"""How plainly a label must name a field (see `lexicon.labels.readings`): before a colon, before a dash, on its own."""


def field_of(words: Sequence[Word], least: float) -> str:
    """The field that a label most likely names, if it says so plainly enough; empty if none."""
    found = readings(NO_TERMS, " ".join(word.text for word in words).strip("*_ :"))
    return found[0][0] if found and found[0][1] >= least else ""
