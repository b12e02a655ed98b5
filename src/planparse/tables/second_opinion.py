"""Compare our tables and words with those of other engines (pdfplumber, camelot, pdfminer).

Two tables agree if they separate the words alike: the row or column of a cell, or the exact place of its edges, does
not matter. A cell of ours is disputed if the other engine has its words in two cells. This one comparison finds rows
and columns that were joined, and words in the wrong cell. If the other engine separates less than we do, it says
nothing: it looks only for lines, and we also for tags, fills and the places of words. (In a trial on the styles and the
corpus, counting that too disputed 50 right rows of 1,271 and no wrong one.)
"""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Literal, get_args

from planparse.errors import DamagedFileError, MissingExtraError, UnknownFormatError, installing
from planparse.issues import Doubt
from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.noun import noun
from planparse.read.document import Document, Page
from planparse.tables.fill_cells import piece, words_by_cell
from planparse.tables.layout import Mesh, Sketch, Span, outermost, overlap, sorted_words
from planparse.tables.pages import BareGrid, bare_grid, bare_grids, sketched
from planparse.words import Box, Word

# PDF bytes -> meshes by page, from engines that users know: the boxes of pdfplumber and camelot, never their words.
#
# Both are in the extra `tables` and are imported when first needed: camelot alone takes 2.4 s and loads OpenCV and
# pandas.


Engine = Literal["planparse", "pdfplumber", "camelot"]
ENGINES: tuple[Engine, ...] = get_args(Engine)

Meshes = dict[int, list[Mesh]]
"""The tables of each page, by page number."""

NEAR = 3.0
"""Edges within this many points are one: a border is 0.5 to 2 points wide, and engines use either side of it."""


def engine_grids(
    document: Document, data: bytes, engine: Engine, password: str | None = None, terms: Terms = NO_TERMS
) -> tuple[BareGrid, ...]:
    """Every table that an engine finds, with our words in its boxes. Raises a `PlanParseError` if it cannot look."""
    if engine == "planparse":
        return bare_grids(document, terms=terms)
    found = engine_meshes(document, data, engine, password)
    grids = []
    for page in document.pages:
        sketch = sorted_words(page, page.words, found.get(page.number or 0, []))
        for mesh, words in zip(sketch.meshes, sketch.words, strict=True):
            grids.append(bare_grid(piece(mesh, words, page.fills, page.number, page.turned).grid))
    return tuple(grids)


def engine_meshes(
    document: Document, data: bytes, engine: Engine, password: str | None = None, pages: Iterable[int] | None = None
) -> Meshes:
    """The tables that an engine finds on these pages (None: all pages)."""
    if document.media_type != "application/pdf":
        raise UnknownFormatError(document.name, f"is not a PDF, and {engine} reads only PDFs", "leave out --engine")
    asked = sorted({page.number for page in document.pages if page.number} if pages is None else set(pages))
    look: Callable[[bytes, str | None, Sequence[int]], Meshes] = _pdfplumber if engine == "pdfplumber" else _camelot
    if not asked:
        return {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = look(data, password, asked)
    except ImportError:
        raise MissingExtraError(document.name, f"needs {engine} to be looked at", installing("tables")) from None
    except Exception as error:
        problem = f"cannot be read by {engine} ({type(error).__name__})"
        raise DamagedFileError(document.name, problem, "leave out --engine") from error
    return {number: outermost(meshes) for number, meshes in found.items() if meshes}


def is_installed() -> bool:
    """Whether both engines can be imported."""
    from importlib.util import find_spec

    return find_spec("pdfplumber") is not None and find_spec("camelot") is not None


def _pdfplumber(data: bytes, password: str | None, pages: Sequence[int]) -> Meshes:
    import pdfplumber

    found: Meshes = {}
    with pdfplumber.open(io.BytesIO(data), pages=list(pages), password=password or "") as pdf:
        for page in pdf.pages:
            left, top = page.cropbox[0], page.cropbox[1]
            tables = [[_moved(cell, left, top) for cell in table.cells if cell] for table in page.find_tables()]
            found[page.page_number] = [mesh for cells in tables if (mesh := mesh_of(cells))]
            page.close()  # 300 pages take 1,269 MB without it, 56 MB with it
    return found


def _camelot(data: bytes, password: str | None, pages: Sequence[int]) -> Meshes:
    """Lattice only: it looks for drawn lines, and found the same shapes as ours in 92 of 93 tables of a trial."""
    import camelot

    asked = ",".join(map(str, pages))
    read = camelot.read_pdf(  # type: ignore[attr-defined]  # its __init__ exports it without saying so
        io.BytesIO(data), pages=asked, password=password, flavor="lattice", engine="vector", suppress_stdout=True
    )
    found: Meshes = {}
    for table in read:
        mesh = mesh_of(list(_camelot_boxes(table)))
        if mesh:
            found.setdefault(table.page, []).append(mesh)
    return found


def _camelot_boxes(table: Any) -> Iterable[Box]:  # noqa: ANN401 - camelot has no types
    """The cells of a camelot table, joined if no line is between them. Its y runs up the page."""
    height = table.pdf_size[1]
    cells = table.cells
    rows, columns = len(cells), len(cells[0]) if cells else 0
    done: set[tuple[int, int]] = set()
    for row in range(rows):
        for column in range(columns):
            if (row, column) in done:
                continue
            right = column
            while right + 1 < columns and not cells[row][right].right and (row, right + 1) not in done:
                right += 1
            below = row
            while below + 1 < rows and not any(cells[below][c].bottom for c in range(column, right + 1)):
                below += 1
            done.update((r, c) for r in range(row, below + 1) for c in range(column, right + 1))
            first, last = cells[row][column], cells[below][right]
            yield first.x1, height - first.y2, last.x2, height - last.y1


def _moved(box: Box, left: float, top: float) -> Box:
    return box[0] - left, box[1] - top, box[2] - left, box[3] - top


def mesh_of(cells: Sequence[Box]) -> Mesh | None:
    """The mesh that these cells draw; None for fewer than two. Places without a drawn cell get a blank one.

    >>> mesh = mesh_of([(0, 0, 10, 10), (10, 0, 20, 10), (0, 10, 20, 20)])
    >>> mesh.rows, mesh.columns, mesh.spans[-1]
    (2, 2, Span(row=1, column=0, rows=1, columns=2))
    """
    if len(cells) < 2:
        return None
    xs, ys = (
        _edges([x for box in cells for x in (box[0], box[2])]),
        _edges([y for box in cells for y in (box[1], box[3])]),
    )
    rows, columns = len(ys) - 1, len(xs) - 1
    if rows < 1 or columns < 1:
        return None
    taken: set[tuple[int, int]] = set()
    spans = []
    for box in sorted(cells, key=lambda box: (box[1], box[0])):
        left, right = _nearest(xs, box[0]), _nearest(xs, box[2])
        top, bottom = _nearest(ys, box[1]), _nearest(ys, box[3])
        covered = {(row, column) for row in range(top, bottom) for column in range(left, right)}
        if covered and not covered & taken:
            taken |= covered
            spans.append(Span(top, left, bottom - top, right - left))
    blank = {(row, column) for row in range(rows) for column in range(columns)} - taken
    spans += [Span(row, column) for row, column in blank]
    return Mesh(xs, ys, tuple(sorted(spans, key=lambda span: (span.row, span.column))))


def _edges(values: Sequence[float]) -> tuple[float, ...]:
    """Join values that are close to each other.

    >>> _edges([0, 10, 11, 20, 0.5])
    (0, 10, 20)
    """
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > NEAR:
            found.append(value)
    return tuple(found)


def _nearest(edges: Sequence[float], value: float) -> int:
    at = bisect_left(edges, value)
    return min(
        (place for place in (at - 1, at) if 0 <= place < len(edges)), key=lambda place: abs(edges[place] - value)
    )


When = Literal["always", "doubtful", "never"]
WHEN: tuple[When, ...] = get_args(When)


@noun
class Dispute:
    """A table of one page that an engine sees differently.

    ``words`` are the ids of words in cells that the other engine splits; ``ours`` and ``theirs`` describe each shape.
    """

    page: int
    box: Box
    words: frozenset[int]
    engine: Engine
    ours: str
    theirs: str


def disputes(document: Document, seen: Meshes, engine: Engine, pages: Collection[int]) -> list[Dispute]:
    """Every table of these pages that the engine sees differently."""
    sketches, _ = sketched(document.pages)
    found: list[Dispute] = []
    for number, sketch in sketches.items():
        if number in pages and number is not None:
            found += _on_page(number, sketch, seen.get(number, []), engine)
    return found


def _on_page(number: int, sketch: Sketch, seen: Sequence[Mesh], engine: Engine) -> Iterable[Dispute]:
    words = [word for held_words in sketch.words for word in held_words]
    theirs = sorted_words(sketch.page, [*words, *sketch.loose], seen)
    for mesh, own in zip(sketch.meshes, sketch.words, strict=True):
        near = [n for n, other in enumerate(theirs.meshes) if overlap(mesh.box, other.box)]
        if not near:
            continue  # an engine that looks only for lines says nothing about a table without any
        other_cells = {cell for n in near for cell in _cells(theirs.meshes[n], theirs.words[n])}
        home = {word: cell for cell in other_cells for word in cell}
        apart = [cell for cell in _cells(mesh, own) if len({home.get(word) for word in cell}) > 1]
        differ = frozenset(word for cell in apart for word in cell)
        if differ:
            shape = " and ".join(_shape(theirs.meshes[n], theirs.words[n]) for n in near)
            yield Dispute(number, mesh.box, differ, engine, _shape(mesh, own), shape)


def _cells(mesh: Mesh, words: Sequence[Word]) -> set[frozenset[int]]:
    return {frozenset(word.id for word in cell) for cell in words_by_cell(mesh, words) if cell}


def _shape(mesh: Mesh, words: Sequence[Word]) -> str:
    """The rows and columns with words, as a person would say them."""
    filled = [span for span, cell in zip(mesh.spans, words_by_cell(mesh, words), strict=True) if cell]
    rows, columns = len({span.row for span in filled}), len({span.column for span in filled})
    return f"{rows} rows of {columns} columns"


def drawn_pages(document: Document) -> list[int]:
    """The pages that may have tables: those with printed words, and lines."""
    return [page.number for page in document.pages if page.number and _has_lines(page)]


def _has_lines(page: Page) -> bool:
    return bool(page.words) and (len(page.rules) > 2 or len(page.fills) > 2)


# A page's words compared with those of a second extractor (pdfminer, through pdfplumber): what one splits or joins.
#
# Counting words cannot show what the extractor itself split or joined, because every later stage has the same words.


Words = dict[int, list[str]]
"""The words of each page, by page number."""

SHARE, FEW = 0.02, 2
"""A page is disputed if this share of its words, and this number of them, differ.

Tested on the pages of styles and corpus: see docs/trust.md.
"""

SHOWN = 5
"""The most words that a message shows."""


def pdfminer_words(data: bytes, password: str | None, pages: Collection[int]) -> Words:
    """The upright words of these pages according to pdfminer. Raises `ImportError` without pdfplumber."""
    import pdfplumber

    found: Words = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pdfplumber.open(io.BytesIO(data), pages=sorted(pages), password=password or "") as pdf:
            for page in pdf.pages:
                words = page.extract_words(x_tolerance_ratio=0.15, keep_blank_chars=False)
                found[page.page_number] = [word["text"] for word in words if word["upright"]]
                page.close()
    return found


def words_disputed(document: Document, others: Words) -> Iterator[Doubt]:
    """A doubt for each page on which the same letters make different words."""
    for page in document.pages:
        if page.number not in others:
            continue
        own = [word.text for word in page.words if word.id not in page.turned]
        split = resplit(own, others[page.number])
        if len(split) >= FEW and len(split) >= SHARE * len(own):
            shown = ", ".join(map(repr, split[:SHOWN]))
            message = f"page {page.number}: another reader splits {len(split)} of its words differently: {shown}"
            yield Doubt("words_disputed", "warning", message)


def resplit(own: Iterable[str], others: Iterable[str]) -> list[str]:
    """The words of one reading that the other splits or joins, but not words that only it has.

    >>> resplit(["Ac", "tion", "plan", "of", "2015"], ["Action", "plan", "of", "2015", "Page"])
    ['Ac', 'tion']
    >>> resplit(["Action", "plan"], ["Action", "plan"])
    []
    """
    mine, theirs = Counter(map(_plain, own)), Counter(map(_plain, others))
    left, right = mine - theirs, theirs - mine
    longer = "\0".join(right)
    return [word for word in left if (len(word) > 1 and word in longer) or _made_of(word, right)]


def _made_of(word: str, pieces: Collection[str]) -> bool:
    """Whether a word is two of these pieces, one after the other."""
    return any(word.startswith(piece) and word[len(piece) :] in pieces for piece in pieces if piece)


def _plain(word: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", word))
