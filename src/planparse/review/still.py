"""The document for a page without a server: pictures as small as can be read, or its tables and paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from planparse.errors import PlanParseError, UnreadableFileError
from planparse.plan.model import Plan, Source
from planparse.review.pictures import png_of
from planparse.review.sheets import Spots, is_drawn, sheets, spots
from planparse.view.source import Picture, ShownCell, ShownDocument, ShownParagraph, ShownRun, ShownTable

if TYPE_CHECKING:
    from planparse.pipeline import Stages
    from planparse.review.pictures import Dots

Size = Literal["none", "small", "medium", "large"]

RESOLUTION: Mapping[str, int] = {"small": 80, "medium": 110, "large": 150}
"""Dots to an inch. Print of 7 points can be read at 80; 60 was too coarse."""

MOST_DOTS = 2_400
"""Dots on the longer side: an A0 page is drawn like an A2 page."""

MOST_BYTES = 6_000_000
"""Bytes of pictures in one file: about 180 pages of the small ones, and 8 MB in the file."""

MOST_ROWS = 2_000
"""Rows of tables and paragraphs of a document without pages: a browser draws more than that slowly."""


def drawn(plan: Plan, name: str, data: bytes, size: Size, password: str | None = None) -> ShownDocument:
    """The pages of a PDF or scan, as many as one file should have: first those with most to check.

    Raises a `PlanParseError` if none can be drawn.
    """
    if size == "none" or not is_drawn(plan.document.source.media_type):
        return ShownDocument()
    pictures: list[Picture] = []
    room, count = MOST_BYTES, 0
    pages = _pdf if b"%PDF-" in data[:1024] else _scan
    for number, width, height, dots in pages(name, data, password, RESOLUTION[size], _wanted(plan)):
        count += 1
        if room > 0:
            pictures.append(Picture(number, width, height, png_of(dots())))
            room -= len(pictures[-1].png)
    said = f"The document has {count:,} pages. Here are {len(pictures):,} of them, those with most to check first."
    ordered = tuple(sorted(pictures, key=lambda one: one.number))
    return ShownDocument(pictures=ordered, left_out=said if len(pictures) < count else "")


def _wanted(plan: Plan) -> list[int]:
    """Pages worth a picture: those with most issues, then those with most actions."""
    worth: Counter[int] = Counter()
    doubts = Counter("/".join(issue.path.split("/")[:5]) for issue in plan.issues)
    for i, area in enumerate(plan.areas):
        for j, action in enumerate(area.actions):
            every = [action.source, *(place for own in action.provenance.values() for place in own)]
            for page in {place.page for place in every if isinstance(place, Source) and place.page}:
                worth[page] += 1 + 100 * doubts[f"/areas/{i}/actions/{j}"]
    return [page for page, _ in sorted(worth.items(), key=lambda one: (-one[1], one[0]))]


_Page = tuple[int, float, float, Callable[[], "Dots"]]
"""A page's number, its size in points, and a function that draws it."""


def _pdf(name: str, data: bytes, password: str | None, resolution: int, wanted: list[int]) -> Iterator[_Page]:
    """The pages of a PDF: the wanted ones first, in that order, then the rest."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        pdf = PdfDocument(data, password=password)
    except PdfiumError:
        raise _undrawn(name) from None
    try:
        for number in dict.fromkeys((*(page for page in wanted if page <= len(pdf)), *range(1, len(pdf) + 1))):
            try:
                page = pdf[number - 1]
            except PdfiumError:
                raise _undrawn(name) from None
            width, height = page.get_size()
            scale = min(resolution / 72, MOST_DOTS / max(width, height, 1))

            def dots(page: Any = page, scale: float = scale) -> Dots:  # noqa: ANN401  # pypdfium2 has no types
                made: Dots = page.render(scale=scale, rev_byteorder=True).to_numpy()[..., :3]
                return made

            yield number, width, height, dots
            page.close()
    finally:
        pdf.close()


def _scan(name: str, data: bytes, _password: str | None, resolution: int, _wanted: list[int]) -> Iterator[_Page]:
    """The pages of an image file, in their order, as the reader sees them."""
    try:
        import PIL  # noqa: F401
    except ImportError:
        raise _undrawn(name) from None
    from planparse.read.scan.images import DPI, image_pages

    for number, whole in enumerate(image_pages(name, data), 1):
        height, width = whole.shape[:2]

        def dots(whole: Dots = whole) -> Dots:
            import numpy as np
            from PIL import Image

            image = Image.fromarray(whole)
            image.thumbnail((min(MOST_DOTS, whole.shape[1] * resolution // DPI), MOST_DOTS))
            return np.asarray(image)

        yield number, width * 72 / DPI, height * 72 / DPI, dots


def _undrawn(name: str) -> PlanParseError:
    return UnreadableFileError(name, "cannot be drawn", "give --pictures none, or the document's password")


def written(stages: Stages, plan: Plan) -> ShownDocument:
    """The tables and paragraphs of a document without pages, each run of words with its fields.

    ``plan`` may differ from the stages' own: its actions are found by their ids.
    """
    if is_drawn(stages.document.media_type):
        return ShownDocument()
    own = _of_plan(spots(stages), stages.plan, plan)
    fields: dict[int, list[tuple[str, str]]] = {}
    for path, named in own.items():
        for field, ids in named.items():
            for one in ids if field or len(named) == 1 else ():
                fields.setdefault(one, []).append((path, field))
    runs = _Runs(fields)
    blocks: list[ShownParagraph | ShownTable] = []
    rows, held = 0, 0
    for block in (block for sheet in sheets(stages) for block in sheet["blocks"]):
        size = block.get("rows", 1)
        rows += size
        if rows <= MOST_ROWS or not blocks:
            held += size
            blocks.append(_table(block, runs) if "cells" in block else _paragraph(block, runs))
    said = f"The document has {rows:,} rows and paragraphs. The first {held:,} are shown here." if held < rows else ""
    return ShownDocument(blocks=tuple(blocks), spots=runs.spots(), left_out=said)


def _of_plan(found: Spots, made: Plan, plan: Plan) -> Spots:
    """The spots of one plan's actions and areas, under the pointers of another plan."""
    if made is plan or made == plan:
        return found
    old = {action.id: f"/areas/{i}/actions/{j}" for i, a in enumerate(made.areas) for j, action in enumerate(a.actions)}
    same: Spots = {}
    for i, area in enumerate(plan.areas):
        for j, action in enumerate(area.actions):
            if action.id in old:
                same[f"/areas/{i}/actions/{j}"] = found[old[action.id]]
        headings = [f"/areas/{k}" for k, one in enumerate(made.areas) if one.heading == area.heading]
        if headings:
            same[f"/areas/{i}"] = found[headings[0]]
    return same


class _Runs:
    """Names for runs of words, given in the order in which they come."""

    def __init__(self, fields: Mapping[int, list[tuple[str, str]]]) -> None:
        self._fields = fields
        self._named: list[list[tuple[str, str]]] = []

    def of(self, words: Iterable[list[Any]]) -> tuple[ShownRun, ...]:
        """Words joined into runs that are in the same fields."""
        found: list[tuple[list[tuple[str, str]], list[str]]] = []
        for place, (word, text, gap, *_) in enumerate(words):
            own = self._fields.get(word, [])
            lead = gap if place else ""
            if found and found[-1][0] == own:
                found[-1][1].append(lead + text)
            elif found and lead:
                found[-1][1].append(lead)
                found.append((own, [text]))
            else:
                found.append((own, [text]))
        return tuple(ShownRun(self._name(own), "".join(texts)) for own, texts in found)

    def _name(self, own: list[tuple[str, str]]) -> str:
        if not own:
            return ""
        self._named.append(own)
        return f"r{len(self._named)}"

    def spots(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """The runs of each field."""
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for number, own in enumerate(self._named, 1):
            for path, field in own:
                fields = found.setdefault(path, {})
                fields[field] = (*fields.get(field, ()), f"r{number}")
        return found


def _paragraph(block: dict[str, Any], runs: _Runs) -> ShownParagraph:
    words = runs.of(block["words"])
    if "note" in block:
        return ShownParagraph("set-aside", words)
    return ShownParagraph("" if block["level"] is None else "head", words)


def _table(block: dict[str, Any], runs: _Runs) -> ShownTable:
    rows: list[list[ShownCell]] = [[] for _ in range(block["rows"])]
    for row, _column, down, across, fill, words in sorted(block["cells"], key=lambda cell: cell[:2]):
        rows[row].append(ShownCell(down, across, fill, runs.of(words)))
    return ShownTable(block["title"], tuple(map(tuple, rows)))
