"""What stands in a Word text before it gets words: paragraphs of pieces, and tables as the file writes them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from planparse.noun import noun

STRUCK = "text struck out"


@noun
class TextPiece:
    """A run of text that looks alike.

    ``why`` is set where it is no part of the text as printed (hidden text, an empty form field's hint).
    ``ground`` is the colour behind it (highlight, shading), ``ink`` its own; ``#rrggbb`` or None. ``struck``: a line
    is drawn through it.
    """

    text: str
    why: str | None = None
    ground: str | None = None
    ink: str | None = None
    struck: bool = False


@noun
class Para:
    """A paragraph: the number or bullet that its list gives it, its pieces, and the text boxes anchored in it."""

    pieces: tuple[TextPiece, ...]
    label: str = ""
    level: int | None = None
    boxes: tuple[Content, ...] = ()

    @property
    def text(self) -> str:
        """What is printed; line breaks as new lines. A bullet before nothing is left out."""
        text = "".join(piece.text for piece in self.pieces if piece.why is None).strip()
        if not text and not any(letter.isalnum() for letter in self.label):
            return ""
        return f"{self.label} {text}".strip()

    @property
    def asides(self) -> tuple[tuple[str, str], ...]:
        """What is not printed, and why, each reason once."""
        reasons = dict.fromkeys(piece.why for piece in self.pieces if piece.why is not None)
        return tuple((why, "".join(piece.text for piece in self.pieces if piece.why == why)) for why in reasons)


@noun
class RawCell:
    """A cell as written: its place in the table's grid of column edges, and whether it goes on with another."""

    start: int
    span: int
    joins: Literal["above", "left"] | None
    content: tuple[Content, ...]
    fill: str | None = None


@noun
class RawTable:
    """A table as written. ``widths`` are the grid's columns in twentieths of a point; ``headers`` leading rows."""

    rows: tuple[tuple[RawCell, ...], ...]
    widths: tuple[int, ...]
    headers: int = 0


Content = Para | RawTable


def without_struck(content: tuple[Content, ...]) -> tuple[Content, ...]:
    """The content of one cell or paragraph, struck-out text kept apart where other text stands beside it.

    What is struck out whole stays: it is all that the cell says (an action that was given up).

    >>> old, new = TextPiece("May 2014 ", struck=True), TextPiece("June 2014")
    >>> [part.text for pieces in ((old, new), (old,)) for part in without_struck((Para(pieces),))]
    ['June 2014', 'May 2014']
    """
    printed = [piece for part in content if isinstance(part, Para) for piece in part.pieces if piece.why is None]
    if not any(piece.struck for piece in printed) or all(piece.struck or not piece.text.strip() for piece in printed):
        return content
    return tuple(_without_struck(part) if isinstance(part, Para) else part for part in content)


def is_struck(content: tuple[Content, ...]) -> bool:
    """Whether all that a cell prints is struck out."""
    printed = [piece for part in content if isinstance(part, Para) for piece in part.pieces if piece.why is None]
    texts = [piece for piece in printed if piece.text.strip()]
    return bool(texts) and all(piece.struck for piece in texts)


def _without_struck(para: Para) -> Para:
    return replace(para, pieces=tuple(replace(p, why=STRUCK) if p.struck and p.why is None else p for p in para.pieces))


def is_empty(content: tuple[Content, ...]) -> bool:
    """Whether nothing printed stands in these paragraphs and tables."""
    for part in content:
        if isinstance(part, RawTable):
            if not all(is_empty(cell.content) for row in part.rows for cell in row):
                return False
        elif part.text or part.asides or not is_empty(part.boxes):
            return False
    return True
