"""A whole plan on pages: cover, front matter, areas, back matter, furniture; and where everything went."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from corpus.draw import build, rules
from corpus.draw.grid import PAD, Band, Frame, Piece, Ruler, Slot, lay
from corpus.draw.ink import Book, Surface
from corpus.draw.text import Face, Line, face, wrap
from corpus.layouts import Layout
from corpus.model import Area, Plan, Sheet

MARGIN = 36.0
Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Drawn:
    """What was printed where: boxes by tag, and the text that belongs to no table of actions."""

    boxes: dict[str, list[tuple[int, Box]]] = field(default_factory=lambda: defaultdict(list))
    front: list[str] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    pages: int = 0


class Scribe:
    """Draws one plan in one layout."""

    def __init__(self, plan: Plan, layout: Layout) -> None:
        self.plan, self.layout = plan, layout
        self.book = Book(layout)
        self.font = face(layout, plan)
        self.drawn = Drawn()
        width, height = self.book.size
        self.left, self.right = MARGIN, width - MARGIN
        self.frame = Frame(1, MARGIN + 12, MARGIN + 12, height - MARGIN - 14)
        self.starts: dict[int, int] = {}

    def write(self, path: Path) -> Drawn:
        """The PDF at the path; what went where is returned."""
        self._cover()
        if self.plan.legend and self.plan.legend_place == "front":
            self._legend(self.drawn.front)
        for sheet in self.plan.front_tables:
            self._sheet(sheet, self.drawn.front)
        self.frame.turn()
        if self.layout.aside:
            self._areas_beside()
        else:
            self._areas()
        self.frame.y += 12
        if self.plan.legend and self.plan.legend_place != "front":
            self._legend(self.drawn.back)
        for sheet in self.plan.back_tables:
            self._sheet(sheet, self.drawn.back)
        for text in self.plan.closing:
            self._say(text, into=self.drawn.back)
        self._contents()
        self._furniture()
        self.book.save(path, self.plan.title, self.plan.organisation)
        self.drawn.pages = len(self.book.pages)
        return self.drawn

    def _say(self, text: str, size: float = 0.0, *, bold: bool = False, gap: float = 6.0, keep: float = 0.0,
             into: list[str] | None = None, tag: str = "") -> None:  # fmt: skip
        """A paragraph across the frame; `keep` is the room that must be left below it."""
        font = self.font.sized(size or self.font.size + 1)
        lines = wrap(text, font, self.right - self.left, bold=bold)
        if self.frame.y + len(lines) * font.leading + keep > self.frame.bottom:
            self.frame.turn()
        top, page = self.frame.y, self.frame.page
        for line in lines:
            if self.frame.y + font.leading > self.frame.bottom:
                self.frame.turn()
            self._line(self.frame.page, self.left, self.frame.y, line, font, bold=bold, room=self.right - self.left)
            self.frame.y += font.leading
        if tag:
            self.drawn.boxes[tag].append((page, (self.left, top, self.right, self.frame.y)))
        self.frame.y += gap
        if into is not None:
            into.append(text)

    def _line(self, page: int, x: float, top: float, line: Line, font: Face, *, bold: bool = False, room: float = 0.0,
              colour: str = "#000000") -> None:  # fmt: skip
        """One line of text, its top given."""

        def mark(surface: Surface) -> None:
            surface.text(x, top + font.size * 0.95, line, font, bold=bold, room=room, colour=colour)

        self.book.add(page, mark)

    def _cover(self) -> None:
        """The title, whose plan it is, the inspection, and the narrative."""
        plan, into = self.plan, self.drawn.front
        self._say(plan.organisation, 20, bold=True, gap=10, into=into)
        self._say(plan.title, 14, bold=True, gap=10, into=into)
        self._say(plan.inspection, 11, into=into)
        self._say(plan.inspection_dates, 11, gap=14, into=into)
        for text in plan.paragraphs:
            self._say(text, into=into)
        if plan.contents:
            self._say(plan.contents_title, 12, bold=True, into=into)
            self.contents = (self.frame.page, self.frame.y)
            lines = sum(len(self._entry(area)) for area in plan.areas)
            self.frame.y += (lines + 1) * self.font.leading * 1.15

    def _entry(self, area: Area) -> list[Line]:
        """A contents entry in lines that leave room for leaders and a page number."""
        return wrap(area.heading, self.font, (self.right - self.left) * 0.86)

    def _contents(self) -> None:
        """The contents' lines, now that the areas' pages are known."""
        if not self.plan.contents:
            return
        page, y = self.contents
        entries = []
        for index, area in enumerate(self.plan.areas):
            lines = self._entry(area)
            number = str(self.starts[index])
            room = self.right - self.left - self.font.width(lines[-1].text) - self.font.width(f"  {number}")
            dots = "." * int(room / self.font.width("."))
            lines[-1] = Line(f"{lines[-1].text} {dots} {number}")
            for line in lines:
                self._line(page, self.left, y, line, self.font)
                y += self.font.leading * 1.15
            entries.append(f"{area.heading} {dots} {number}")
        place = self.drawn.front.index(self.plan.contents_title) + 1
        self.drawn.front[place:place] = entries

    def _legend(self, into: list[str]) -> None:
        """The key to the colours: a swatch, its label, its meaning."""
        self._say(self.plan.legend_title, 11, bold=True, keep=60, into=into)
        edges = (self.left, self.left + 90, self.left + 420)
        bands = [
            Band((Slot(key.label, 0, fill=key.colour), Slot(key.meaning, 1)), whole=True) for key in self.plan.legend
        ]
        self._table((), bands, edges, "grid" if self.layout.rules not in {"white", "none", "filled"} else "none")
        self.frame.y += 12

    def _sheet(self, sheet: Sheet, into: list[str]) -> None:
        """A table that holds no actions, under its title."""
        self._say(sheet.title, 11, bold=True, keep=60, into=into)
        wide = len(sheet.rows[0])
        step = min(110.0, (self.right - self.left) / (wide + 1))
        edges = (self.left, *(self.left + step * (place + 2) for place in range(wide)))
        head = (Band(tuple(Slot(text, place, bold=True) for place, text in enumerate(sheet.columns))),)
        bands = [Band(tuple(Slot(text, place) for place, text in enumerate(row)), whole=True) for row in sheet.rows]
        self._table(head if sheet.columns else (), bands, edges, self.layout.rules)
        self.frame.y += 12

    def _areas(self) -> None:
        """The areas, each with a table of its own or all in one."""
        theme, bands, headed = "", [], self.layout.areas in {"row", "nested", *build.WITH_COLUMN}
        for index, area in enumerate(self.plan.areas):
            fresh = area.theme if area.theme != theme else ""
            theme = area.theme
            if headed:
                bands += build.bands(self.plan, self.layout, area, index, fresh)
                continue
            if fresh:
                self._say(fresh, 12, bold=True, gap=8, keep=110, tag=f"theme:{index}")
            self._say(area.heading, 9.5, bold=True, keep=90, tag=f"area:{index}")
            if area.note:
                self._say(area.note, tag=f"note:{index}")
            if self.layout.areas == "records":
                self._records(area, index)
            elif area.rows:
                self._grid(build.bands(self.plan, self.layout, area, index, ""))
                self.frame.y += 14
        if headed:
            self._grid(bands)
        for tag, boxes in self.drawn.boxes.items():
            kind, *rest = tag.split(":")
            if kind == "area":
                self.starts.setdefault(int(rest[0]), boxes[0][0])

    def _grid(self, bands: list[Band]) -> None:
        """One table of actions across the frame."""
        room = self.right - self.left
        widths = build.widths(self.plan, self.layout, self.font, room)
        edges = [self.left]
        for width in widths:
            edges.append(edges[-1] + width)
        self._table(build.heads(self.plan, self.layout), bands, tuple(edges), self.layout.rules)

    def _areas_beside(self) -> None:
        """Tables at the right, running text beside them at the left of each page."""
        left, first = self.left, self.frame.page
        self.left += (self.right - left) * 0.2
        self._areas()
        notes, font = self.plan.paragraphs, self.font
        for page in range(first, self.frame.page + 1):
            text = notes[(page - first) % len(notes)]
            for place, line in enumerate(wrap(text, font, self.left - left - 14)):
                self._line(page, left, self.frame.top + place * font.leading, line, font)
            self.drawn.front.append(text)
        self.left = left

    def _records(self, area: Area, index: int) -> None:
        """Each action as lines of label and value."""
        label = max(self.font.width(column.header, bold=True) for column in self.plan.columns) + 12
        edges = (self.left, self.left + min(label, 150.0), self.right)
        for number, row in enumerate(area.rows):
            bands = []
            for place, column in enumerate(self.plan.columns):
                cell, above = row.cells[place], number
                while cell is None:
                    above -= 1
                    cell = area.rows[above].cells[place]
                tag = f"cell:{index}:{number}:{place}"
                value = Slot(cell.text, 1, fill=cell.fill, tag=tag)
                bands.append(Band((Slot(column.header, 0, bold=True), value)))
            self._table((), bands, edges, self.layout.rules)
            self.frame.y += 9

    def _table(self, heads: tuple[Band, ...], bands: list[Band], edges: tuple[float, ...], style: str) -> None:
        """Lay a table from here on and draw it page by page."""
        pad = PAD + (2.0 if style in {"none", "outer"} else 0.0)
        ruler = Ruler(edges, self.font, self.font, repeat=self.layout.repeat, cut=self.layout.cut, pad=pad)
        pieces = lay(heads, tuple(bands), ruler, self.frame)
        pages: dict[int, list[Piece]] = defaultdict(list)
        for piece in pieces:
            pages[piece.page].append(piece)
            if piece.slot.tag:
                self.drawn.boxes[piece.slot.tag].append((piece.page, piece.box))
        for page, group in pages.items():
            self.book.add(page, lambda surface, group=group: self._ground(surface, group, style))
            for piece in group:
                self._inside(piece, pad)

    def _ground(self, surface: Surface, pieces: list[Piece], style: str) -> None:
        """Fills and rules of a page's part of a table."""
        rules.draw(surface, pieces, style, self.layout.shade, open_cut=self.layout.open_cut)

    def _inside(self, piece: Piece, pad: float) -> None:
        """A piece's text."""
        x0, top, x1, bottom = piece.box
        font = self.font
        for place, line in enumerate(piece.lines):
            if piece.slot.turned:
                at = x0 + pad + font.leading * place + font.size * 0.95
                self.book.add(
                    piece.page, lambda surface, at=at, text=line.text: surface.turned(at, bottom - pad, text, font)
                )
                continue
            y = top + pad + place * font.leading
            self._line(piece.page, x0 + pad, y, line, font, bold=piece.slot.bold, room=x1 - x0 - 2 * pad)

    def _furniture(self) -> None:
        """Running header and footer; outside a crop box also the printer's slug."""
        width, height = self.book.size
        font = self.font.sized(7.5)
        total = len(self.book.pages)
        for page in range(1, total + 1):
            foot = self.plan.footer.format(page=page, pages=total)
            if page > 1:
                self._line(page, MARGIN, 20, Line(self.plan.header), font)
                self.drawn.furniture.append(self.plan.header)
            self._line(page, width - MARGIN - font.width(foot), height - 28, Line(foot), font)
            self.drawn.furniture.append(foot)
            if self.layout.crop:
                slug = f"{self.plan.key}_plan.indd {page}"
                self._line(page, 60, height + 8, Line(slug), font)
                self.drawn.hidden.append(slug)
