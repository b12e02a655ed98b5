"""Tables as another engine sees them, held against ours: where the cells hold other words, the table is disputed.

Two tables agree where they part the words alike: which row or column a cell has, or where exactly its edges run, is no
matter. A cell of ours is disputed when the other has its words in two: one comparison finds rows and columns that were
joined, and words that stand in the next cell. Where the other engine parts less than we do it says nothing: it looks
for lines alone, and we for tags, fills and the places of words too. (In a trial on the styles and the corpus that also
counted, and with it 50 right rows of 1,271 were disputed and no wrong one.)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Literal, get_args

from planparse.noun import noun
from planparse.read.document import Document, Page
from planparse.tables.engines import Engine, Meshes
from planparse.tables.mesh import Mesh
from planparse.tables.page_tables import Sketch, overlap, sorted_words
from planparse.tables.pages import sketched
from planparse.tables.words_by_cell import held
from planparse.words import Box, Word

When = Literal["always", "doubtful", "never"]
WHEN: tuple[When, ...] = get_args(When)


@noun
class Dispute:
    """A table of one page that an engine sees otherwise.

    ``words`` are the ids of the words in cells that the other does not have so; ``ours`` and ``theirs`` say each shape.
    """

    page: int
    box: Box
    words: frozenset[int]
    engine: Engine
    ours: str
    theirs: str


def disputes(document: Document, seen: Meshes, engine: Engine, pages: Collection[int]) -> list[Dispute]:
    """Every table of these pages that the engine sees otherwise."""
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
            continue  # an engine that looks for lines alone says nothing of a table without
        other_cells = {cell for n in near for cell in _cells(theirs.meshes[n], theirs.words[n])}
        home = {word: cell for cell in other_cells for word in cell}
        apart = [cell for cell in _cells(mesh, own) if len({home.get(word) for word in cell}) > 1]
        differ = frozenset(word for cell in apart for word in cell)
        if differ:
            shape = " and ".join(_shape(theirs.meshes[n], theirs.words[n]) for n in near)
            yield Dispute(number, mesh.box, differ, engine, _shape(mesh, own), shape)


def _cells(mesh: Mesh, words: Sequence[Word]) -> set[frozenset[int]]:
    return {frozenset(word.id for word in cell) for cell in held(mesh, words) if cell}


def _shape(mesh: Mesh, words: Sequence[Word]) -> str:
    """The rows and columns that hold words, as a person would say them."""
    filled = [span for span, cell in zip(mesh.spans, held(mesh, words), strict=True) if cell]
    rows, columns = len({span.row for span in filled}), len({span.column for span in filled})
    return f"{rows} rows of {columns} columns"


def drawn_pages(document: Document) -> list[int]:
    """The pages that may hold tables: those with words that were printed, and lines."""
    return [page.number for page in document.pages if page.number and _has_lines(page)]


def _has_lines(page: Page) -> bool:
    return bool(page.words) and (len(page.rules) > 2 or len(page.fills) > 2)
