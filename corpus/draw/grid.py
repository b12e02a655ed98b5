"""A table of cells, laid over pages: rows move or are cut at the page's end, merged cells flow through."""

from __future__ import annotations

from dataclasses import dataclass, field

from corpus.draw.text import Face, Line, wrap

PAD = 3.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell before layout: where it begins, how far it reaches, and how it looks."""

    text: str
    column: int
    across: int = 1
    down: int = 1
    fill: str = ""
    bold: bool = False
    turned: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A row before layout. Full-width rows keep with the next one; header rows may be repeated."""

    slots: tuple[Slot, ...]
    keep: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a cell on one page, with the lines that are printed there."""

    slot: Slot
    row: int
    page: int
    box: tuple[float, float, float, float]
    lines: tuple[Line, ...]
    head: bool = False
    opened: bool = False
    closed: bool = True


@dataclass(slots=True)
class Frame:
    """Where the next row goes, and where a page begins and ends."""

    page: int
    y: float
    top: float
    bottom: float

    def turn(self) -> None:
        """Begin a page."""
        self.page += 1
        self.y = self.top


@dataclass(frozen=True, slots=True)
class Ruler:
    """The columns' edges, the faces, and what may happen at a page's end."""

    edges: tuple[float, ...]
    font: Face
    head: Face
    repeat: bool = True
    cut: bool = True
    pad: float = PAD

    def lines(self, slot: Slot) -> list[Line]:
        """A slot's lines in its columns' width."""
        room = self.edges[slot.column + slot.across] - self.edges[slot.column] - 2 * self.pad
        return wrap(slot.text, self.font, room, bold=slot.bold)

    def height(self, lines: int) -> float:
        """How high a cell of so many lines is."""
        return max(lines, 1) * self.font.leading + 2 * self.pad


@dataclass(slots=True)
class _Part:
    """What of a row stands on one page."""

    page: int
    top: float
    bottom: float
    first: int
    count: int
    final: bool


@dataclass(slots=True)
class _Work:
    """A layout under way."""

    parts: list[list[_Part]] = field(default_factory=list)
    heads: list[tuple[int, float]] = field(default_factory=list)


def lay(heads: tuple[Band, ...], bands: tuple[Band, ...], ruler: Ruler, frame: Frame) -> list[Piece]:
    """All pieces of the table; the frame is left below it."""
    extra = [0.0] * len(bands)
    start = (frame.page, frame.y)
    for _ in range(400):
        frame.page, frame.y = start
        work = _place(heads, bands, ruler, frame, extra)
        pieces, short = _fill(bands, ruler, work)
        if short is None:
            return [*_heads(heads, ruler, work), *pieces]
        extra[short] += ruler.font.leading
    raise ValueError("a merged cell does not come to rest")


def _natural(band: Band, ruler: Ruler) -> int:
    """How many lines the row's own cells need."""
    return max([len(ruler.lines(slot)) for slot in band.slots if slot.down == 1 and not slot.turned] or [1])


def _head_height(heads: tuple[Band, ...], ruler: Ruler) -> list[float]:
    """The height of each header row."""
    head = Ruler(ruler.edges, ruler.head, ruler.head, pad=ruler.pad)
    heights = [head.height(_natural(band, head)) for band in heads]
    for place, band in enumerate(heads):
        for slot in band.slots:
            need = head.height(len(head.lines(slot))) - sum(heights[place : place + slot.down])
            heights[place + slot.down - 1] += max(need, 0.0)
    return heights


def _place(heads: tuple[Band, ...], bands: tuple[Band, ...], ruler: Ruler, frame: Frame, extra: list[float]) -> _Work:
    """Rows onto pages."""
    work = _Work()
    over = sum(_head_height(heads, ruler))
    least = ruler.height(2)
    if frame.y + over + least > frame.bottom:
        frame.turn()
    work.heads.append((frame.page, frame.y))
    frame.y += over

    def turn() -> None:
        frame.turn()
        if ruler.repeat and heads:
            work.heads.append((frame.page, frame.y))
            frame.y += over

    for place, band in enumerate(bands):
        lines = _natural(band, ruler)
        height = ruler.height(lines) + extra[place]
        need = height + (ruler.height(3) if band.keep else 0.0)
        parts: list[_Part] = []
        first = 0
        while frame.y + need > frame.bottom + 0.01:
            room = int((frame.bottom - frame.y - 2 * ruler.pad) // ruler.font.leading)
            if ruler.cut and not band.whole and not band.keep and room >= 2 and lines - first > 1:
                room = min(room, lines - first - 1)
                low = frame.y + ruler.height(room)
                parts.append(_Part(frame.page, frame.y, low, first, room, final=False))
                first += room
                height = need = ruler.height(lines - first) + extra[place]
            elif frame.y <= frame.top + over + 0.01:
                raise ValueError(f"row {place} is higher than a page and may not be cut")
            turn()
        parts.append(_Part(frame.page, frame.y, frame.y + height, first, lines - first, final=True))
        frame.y += height
        work.parts.append(parts)
    return work


def _fill(bands: tuple[Band, ...], ruler: Ruler, work: _Work) -> tuple[list[Piece], int | None]:
    """The pieces of every cell, or the row that must grow for a merged cell to fit."""
    pieces: list[Piece] = []
    for row, band in enumerate(bands):
        for slot in band.slots:
            lines = ruler.lines(slot)
            if slot.down == 1 and not slot.turned:
                pieces += [
                    _piece(
                        slot,
                        row,
                        ruler,
                        part,
                        tuple(lines[part.first : part.first + part.count]),
                        opened=part.first > 0,
                    )
                    for part in work.parts[row]
                ]
                continue
            runs = _runs([part for parts in work.parts[row : row + slot.down] for part in parts])
            if slot.turned:
                turned = _turned(slot, row, ruler, runs)
                if not turned:
                    return [], row + slot.down - 1
                pieces += turned
                continue
            for place, run in enumerate(runs):
                room = int((run.bottom - run.top - 2 * ruler.pad + 0.01) // ruler.font.leading)
                run.final = place == len(runs) - 1
                pieces.append(_piece(slot, row, ruler, run, tuple(lines[:room]), opened=place > 0))
                lines = lines[room:]
            if lines:
                return [], row + slot.down - 1
    return pieces, None


def _turned(slot: Slot, row: int, ruler: Ruler, runs: list[_Part]) -> list[Piece]:
    """The pieces of a cell that reads upwards: its text stands in the first stretch that is long enough."""
    pieces, done = [], False
    room = ruler.edges[slot.column + slot.across] - ruler.edges[slot.column] - 2 * ruler.pad
    for place, run in enumerate(runs):
        run.final = place == len(runs) - 1
        lines = wrap(slot.text, ruler.font, run.bottom - run.top - 2 * ruler.pad, bold=slot.bold)
        widest = max(ruler.font.width(line.text, bold=slot.bold) for line in lines)
        fits = len(lines) * ruler.font.leading <= room and widest <= run.bottom - run.top - 2 * ruler.pad
        pieces.append(_piece(slot, row, ruler, run, tuple(lines) if fits and not done else (), opened=place > 0))
        done = done or fits
    return pieces if done else []


def _runs(parts: list[_Part]) -> list[_Part]:
    """The stretches that a merged cell takes, one a page."""
    runs: list[_Part] = []
    for part in parts:
        if runs and runs[-1].page == part.page:
            runs[-1].bottom = part.bottom
        else:
            runs.append(_Part(part.page, part.top, part.bottom, 0, 0, final=False))
    return runs


def _piece(slot: Slot, row: int, ruler: Ruler, part: _Part, lines: tuple[Line, ...], *, opened: bool) -> Piece:
    """One piece in its place."""
    box = (ruler.edges[slot.column], part.top, ruler.edges[slot.column + slot.across], part.bottom)
    return Piece(slot, row, part.page, box, lines, opened=opened, closed=part.final)


def _heads(heads: tuple[Band, ...], ruler: Ruler, work: _Work) -> list[Piece]:
    """The header rows, wherever they are printed."""
    head = Ruler(ruler.edges, ruler.head, ruler.head, pad=ruler.pad)
    heights = _head_height(heads, ruler)
    pieces = []
    for page, top in work.heads:
        for place, band in enumerate(heads):
            y0 = top + sum(heights[:place])
            for slot in band.slots:
                y1 = y0 + sum(heights[place : place + slot.down])
                box = (ruler.edges[slot.column], y0, ruler.edges[slot.column + slot.across], y1)
                pieces.append(Piece(slot, -1, page, box, tuple(head.lines(slot)), head=True))
    return pieces
