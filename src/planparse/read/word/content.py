"""What stands in a Word text before it gets words: paragraphs of pieces, and tables as the file writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that looks alike.

    ``why`` is set where it is no part of the text as printed (hidden text, an empty form field's hint).
    ``ground`` is the colour behind it (highlight, shading), ``ink`` its own; ``#rrggbb`` or None.
    """

    text: str
    why: str | None = None
    ground: str | None = None
    ink: str | None = None


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph: the number or bullet that its list gives it, its pieces, and the text boxes anchored in it."""

    pieces: tuple[Piece, ...]
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


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell as written: its place in the table's grid of column edges, and whether it goes on with another."""

    start: int
    span: int
    joins: Literal["above", "left"] | None
    content: tuple[Content, ...]
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class RawTable:
    """A table as written. ``widths`` are the grid's columns in twentieths of a point; ``headers`` leading rows."""

    rows: tuple[tuple[RawCell, ...], ...]
    widths: tuple[int, ...]
    headers: int = 0


Content = Para | RawTable


def is_empty(content: tuple[Content, ...]) -> bool:
    """Whether nothing printed stands in these paragraphs and tables."""
    for part in content:
        if isinstance(part, RawTable):
            if not all(is_empty(cell.content) for row in part.rows for cell in row):
                return False
        elif part.text or part.asides or not is_empty(part.boxes):
            return False
    return True
