"""The document beside its plan: pages as pictures, or tables and paragraphs; and the place of each field in it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from planparse.plan.model import Plan, Source, Typed

Spots = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Pointer into the plan -> field (empty: the whole) -> names of runs of words."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as printed; width and height are in points."""

    number: int
    width: float
    height: float
    png: bytes

    @property
    def data(self) -> str:
        """The picture as a data URL."""
        return f"data:image/png;base64,{base64.b64encode(self.png).decode('ascii')}"


@dataclass(frozen=True, slots=True)
class ShownRun:
    """Consecutive words that belong to the same fields; the name is empty if they belong to none."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """A paragraph. Paragraphs that were set aside are repeated lines, page numbers and the like."""

    kind: Literal["", "head", "set-aside"]
    runs: tuple[ShownRun, ...]


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell of a table that planparse found."""

    down: int
    across: int
    fill: str | None
    runs: tuple[ShownRun, ...]

    @property
    def colour(self) -> str | None:
        """The fill, if it is only a colour.

        >>> ShownCell(1, 1, "#ff0000", ()).colour, ShownCell(1, 1, "url(//x)", ()).colour
        ('#ff0000', None)
        """
        return self.fill if self.fill and re.fullmatch(r"#?\w{3,20}", self.fill) else None


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table that planparse found, or some rows of a long one; ``title`` is the name of the spreadsheet's sheet."""

    title: str | None
    rows: tuple[tuple[ShownCell, ...], ...]


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """What the page shows of the document; ``left_out`` says in words what it does not show."""

    pictures: tuple[Picture, ...] = ()
    blocks: tuple[ShownParagraph | ShownTable, ...] = ()
    spots: Spots = field(default_factory=dict)
    left_out: str = ""

    @property
    def pages(self) -> Mapping[int, Picture]:
        """The pictures by the number of their page."""
        return {picture.number: picture for picture in self.pictures}


Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Mark:
    """The place of a field: boxes on pages, or names of runs."""

    boxes: tuple[tuple[int, Box], ...] = ()
    runs: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.boxes or self.runs)

    @property
    def told(self) -> str:
        """The place as the page's script reads it: runs by name, boxes as page, left, top, right, bottom."""
        boxes = (",".join(map(_short, (page, *box))) for page, box in self.boxes)
        return " ".join((*boxes, *self.runs))

    @property
    def target(self) -> str:
        """The element of the page that it links to."""
        return self.runs[0] if self.runs else f"sheet-{self.boxes[0][0]}" if self.boxes else ""


NOWHERE = Mark()


def spots_of(plan: Plan, shown: ShownDocument) -> Mapping[str, Mapping[str, Mark]]:
    """The place of each field of each action, area, table and text in what is shown."""
    if not shown.pictures:
        return {
            path: {name: Mark(runs=runs) for name, runs in fields.items() if runs}
            for path, fields in shown.spots.items()
        }
    pages = shown.pages
    return {path: dict(_drawn(fields, pages)) for path, fields in _places(plan)}


_Named = Iterable[tuple[str, Sequence[Source | Typed]]]


def _places(plan: Plan) -> Iterator[tuple[str, _Named]]:
    for i, area in enumerate(plan.areas):
        yield f"/areas/{i}", [("heading", [area.source])]
        for j, action in enumerate(area.actions):
            yield f"/areas/{i}/actions/{j}", [("", [action.source]), *action.provenance.items()]
    for i, table in enumerate(plan.tables):
        yield f"/tables/{i}", [("", [table.source])]
    for i, piece in enumerate(plan.unplaced):
        yield f"/unplaced/{i}", [("", [piece.source])]


def _drawn(fields: _Named, pages: Mapping[int, Picture]) -> Iterator[tuple[str, Mark]]:
    """The boxes on pages that have a picture."""
    for name, places in fields:
        boxes = [
            (one.page, one.bbox)
            for one in places
            if isinstance(one, Source) and one.page in pages and one.page is not None and one.bbox
        ]
        if boxes:
            yield name, Mark(boxes=tuple(boxes))


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a page with an action, and the boxes of its fields, each with whether it is doubtful."""

    page: int
    view: str
    boxes: tuple[tuple[bool, Box], ...]


def close_up(spot: Mark, pages: Mapping[int, Picture]) -> Crop | None:
    """The crop of one field with the words around it, narrow enough to be read on a phone."""
    if not spot.boxes or spot.boxes[0][0] not in pages:
        return None
    number, (left, top, right, bottom) = spot.boxes[0]
    page = pages[number]
    width = min(page.width, max(right - left + 2 * AROUND, NARROW))
    start = min(max(0.0, (left + right - width) / 2), page.width - width)
    above, below = max(0.0, top - AROUND), min(page.height, bottom + AROUND)
    view = " ".join(map(_short, (start, above, width, max(below - above, 1.0))))
    return Crop(number, view, ((True, spot.boxes[0][1]),))


AROUND, NARROW = 18.0, 260.0
"""In points: two lines above and below a field, and a width at which print of 8 points can be read on a phone."""

MARGIN = 6.0
"""Points around an action's boxes: the margin includes its rulings but not the next line."""


def crops(fields: Mapping[str, Mark], doubtful: Iterable[str], pages: Mapping[int, Picture]) -> Iterator[Crop]:
    """The crops of an action, one for each page, as wide as the page: columns that are not read can be seen too."""
    lit = set(doubtful)
    found: dict[int, list[tuple[bool, Box]]] = {}
    for name, spot in fields.items():
        for number, box in spot.boxes:
            if name or len(fields) == 1:
                found.setdefault(number, []).append((name in lit, box))
    for number, boxes in sorted(found.items()):
        whole = pages[number]
        top = max(0.0, min(box[1] for _, box in boxes) - MARGIN)
        bottom = min(whole.height, max(box[3] for _, box in boxes) + MARGIN)
        view = " ".join(map(_short, (0.0, top, whole.width, max(bottom - top, 1.0))))
        yield Crop(number, view, tuple(boxes))


def where(source: Source) -> str:
    """Where an action is in its file, in words."""
    found = (("page", source.page), ("sheet", source.sheet), ("line", source.line))
    return ", ".join(f"{name} {value}" for name, value in found if value is not None)


def address(link: str | None, source: Source) -> str | None:
    """The address of an action's page: browsers open a PDF at the fragment ``page``.

    >>> address("plan.pdf", Source(page=3)), address("plan.docx", Source(line=7)), address(None, Source(page=3))
    ('plan.pdf#page=3', 'plan.docx', None)
    """
    if link is None:
        return None
    return f"{link}#page={source.page}" if source.page else link
