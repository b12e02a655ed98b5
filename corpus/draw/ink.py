"""Pages as lists of marks in displayed coordinates (points from the top left), put on the canvas at the end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from corpus.draw.text import Face, Line
from corpus.layouts import Layout

PAPERS = {"A4": (595.28, 841.89), "A3": (841.89, 1190.55)}
CROP = 28.0
Mark = Callable[["Surface"], None]
_DATE = re.compile(r"(\d) (January|February|March|April|May|June|July|August|September|October|November|December)")


@dataclass(slots=True)
class Surface:
    """A canvas seen from the displayed page's top left."""

    canvas: Canvas
    height: float
    layout: Layout

    def rect(
        self, box: tuple[float, float, float, float], fill: str = "", stroke: str = "", width: float = 0.6
    ) -> None:
        """A rectangle, filled or stroked."""
        x0, top, x1, bottom = box
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
            self.canvas.setLineWidth(width)
        self.canvas.rect(
            x0, self.height - bottom, x1 - x0, bottom - top, stroke=int(bool(stroke)), fill=int(bool(fill))
        )

    def line(
        self, box: tuple[float, float, float, float], colour: str, width: float, dash: tuple[float, ...] = ()
    ) -> None:
        """A straight line."""
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(width)
        self.canvas.setDash(list(dash))
        self.canvas.line(box[0], self.height - box[1], box[2], self.height - box[3])

    def text(self, x: float, base: float, line: Line, font: Face, *, bold: bool = False, colour: str = "#000000",
             room: float = 0.0) -> None:  # fmt: skip
        """A line of text on its base line, in the layout's way of inking."""
        name = font.strong if bold else font.regular
        self.canvas.setFont(name, font.size)
        self.canvas.setFillColor(HexColor(colour))
        text = self._dressed(line.text)
        at = self.height - base
        x += line.indent
        if self.layout.ink == "line" or (self.layout.ink == "justified" and line.last):
            self.canvas.drawString(x, at, text)
            return
        words = text.split(" ")
        space = font.width(" ", bold=bold)
        if self.layout.ink == "justified" and room and len(words) > 1:
            used = sum(font.width(word, bold=bold) for word in words)
            space = max(space, (room - line.indent - used) / (len(words) - 1))
        for word in words:
            for piece in word if self.layout.ink == "glyph" else [word]:
                self.canvas.drawString(x, at, piece)
                x += font.width(piece, bold=bold)
            x += space

    def turned(self, x: float, base: float, text: str, font: Face, *, bold: bool = True) -> None:
        """A line of text that reads upwards, its base line at x, beginning at the lower end."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - base)
        self.canvas.rotate(90)
        self.canvas.setFont(font.strong if bold else font.regular, font.size)
        self.canvas.setFillColor(HexColor("#000000"))
        self.canvas.drawString(0, 0, self._dressed(text))
        self.canvas.restoreState()

    def _dressed(self, text: str) -> str:
        """The text with the layout's ligatures and no-break spaces."""
        if self.layout.ligatures:
            text = text.replace("fi", "\ufb01").replace("fl", "\ufb02")
            text = _DATE.sub("\\1\u00a0\\2", text)
        return text


@dataclass(slots=True)
class Book:
    """The pages being made: their size as displayed, and their marks."""

    layout: Layout
    pages: list[list[Mark]] = field(default_factory=list)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed."""
        short, long = PAPERS[self.layout.paper]
        return (long, short) if self.layout.landscape else (short, long)

    def add(self, page: int, mark: Mark) -> None:
        """Put a mark on a page (counted from 1)."""
        while len(self.pages) < page:
            self.pages.append([])
        self.pages[page - 1].append(mark)

    def save(self, path: Path, title: str, author: str) -> None:
        """Write the PDF, the same bytes every time."""
        width, height = self.size
        margin = CROP if self.layout.crop else 0.0
        media = width + 2 * margin, height + 2 * margin  # as displayed: ReportLab turns a rotated page's sheet itself
        canvas = Canvas(str(path), pagesize=media, invariant=1, pageCompression=1)
        canvas.setTitle(title)
        canvas.setAuthor(author)
        for marks in self.pages:
            if self.layout.rotate == 90:
                canvas.setPageRotation(90)
                canvas.transform(0, 1, -1, 0, height, 0)
            elif self.layout.rotate == 270:
                canvas.setPageRotation(270)
                canvas.transform(0, -1, 1, 0, 0, width)
            if margin:
                canvas.setCropBox((margin, margin, margin + width, margin + height))
                canvas.translate(margin, margin)
            surface = Surface(canvas, height, self.layout)
            for mark in marks:
                mark(surface)
            canvas.showPage()
        canvas.save()
