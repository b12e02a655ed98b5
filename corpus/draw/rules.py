"""How a table's cells are marked off: one function a habit, each turning boxes into marks."""

from __future__ import annotations

from collections.abc import Callable

from corpus.draw.grid import Piece
from corpus.draw.ink import Surface

Box = tuple[float, float, float, float]
INK = "#404040"


def edges(pieces: list[Piece], *, open_cut: bool) -> list[Box]:
    """The cells' edges, each once; where a row is cut open, no edge at the cut."""
    found: dict[Box, None] = {}
    for piece in pieces:
        x0, top, x1, bottom = (round(value, 2) for value in piece.box)
        found[(x0, top, x0, bottom)] = None
        found[(x1, top, x1, bottom)] = None
        if not (open_cut and piece.opened):
            found[(x0, top, x1, top)] = None
        if not (open_cut and not piece.closed):
            found[(x0, bottom, x1, bottom)] = None
    return list(found)


def level(box: Box) -> bool:
    """Whether an edge is horizontal."""
    return box[1] == box[3]


def draw(surface: Surface, pieces: list[Piece], rules: str, shade: str, *, open_cut: bool) -> None:
    """The fills and rules of one page's part of a table."""
    for piece in pieces:
        _ground(surface, piece, rules, shade)
    lines = edges(pieces, open_cut=open_cut)
    STYLES[rules](surface, pieces, lines)


def _ground(surface: Surface, piece: Piece, rules: str, shade: str) -> None:
    """A cell's own fill, the header's shade, or the ground that a habit paints everywhere."""
    x0, top, x1, bottom = piece.box
    fill = piece.slot.fill or (shade if piece.head else "")
    if rules == "filled":
        surface.rect((x0 + 0.8, top + 0.8, x1 - 0.8, bottom - 0.8), fill=fill or "#F2F2F2")
    elif rules == "white":
        surface.rect(piece.box, fill=fill or "#E7EEF7")
    elif fill:
        surface.rect(piece.box, fill=fill)


def _grid(surface: Surface, _pieces: list[Piece], lines: list[Box]) -> None:
    for box in lines:
        surface.line(box, INK, 0.6)


def _boxes(surface: Surface, pieces: list[Piece], _lines: list[Box]) -> None:
    for piece in pieces:
        surface.rect(piece.box, stroke=INK, width=0.5)


def _thin(surface: Surface, _pieces: list[Piece], lines: list[Box]) -> None:
    """Rules as thin filled rectangles, as Word writes them."""
    for x0, top, x1, bottom in lines:
        surface.rect((x0 - 0.24, top - 0.24, x1 + 0.24, bottom + 0.24), fill="#000000")


def _hrules(surface: Surface, _pieces: list[Piece], lines: list[Box]) -> None:
    for box in lines:
        if level(box):
            surface.line(box, INK, 0.5)


def _outer(surface: Surface, pieces: list[Piece], lines: list[Box]) -> None:
    """Upright rules between the columns, a frame, a rule under the header and none between the rows."""
    top, bottom = min(piece.box[1] for piece in pieces), max(piece.box[3] for piece in pieces)
    spans = [piece.box for piece in pieces if piece.head or piece.slot.across > 1]
    for box in lines:
        framed = box[1] in (round(top, 2), round(bottom, 2))
        ruled = any(round(span[1], 2) <= box[1] <= round(span[3], 2) for span in spans)
        if not level(box) or framed or ruled:
            surface.line(box, INK, 0.6)


def _none(_surface: Surface, _pieces: list[Piece], _lines: list[Box]) -> None:
    """Nothing but the header's shade."""


def _white(surface: Surface, _pieces: list[Piece], lines: list[Box]) -> None:
    for box in lines:
        surface.line(box, "#FFFFFF", 1.4)


def _double(surface: Surface, _pieces: list[Piece], lines: list[Box]) -> None:
    for x0, top, x1, bottom in lines:
        dx, dy = (0.0, 0.9) if top == bottom else (0.9, 0.0)
        surface.line((x0 - dx, top - dy, x1 - dx, bottom - dy), INK, 0.4)
        surface.line((x0 + dx, top + dy, x1 + dx, bottom + dy), INK, 0.4)


def _dashed(surface: Surface, _pieces: list[Piece], lines: list[Box]) -> None:
    for box in lines:
        surface.line(box, INK, 0.5, (3, 2))


def _filled(_surface: Surface, _pieces: list[Piece], _lines: list[Box]) -> None:
    """The cells are their own ground; nothing is stroked."""


STYLES: dict[str, Callable[[Surface, list[Piece], list[Box]], None]] = {
    "grid": _grid,
    "boxes": _boxes,
    "thin": _thin,
    "hrules": _hrules,
    "outer": _outer,
    "none": _none,
    "white": _white,
    "double": _double,
    "dashed": _dashed,
    "filled": _filled,
}
