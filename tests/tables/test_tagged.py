"""Tagged pages: the file's own structure tree, taken where it agrees with the page.

The file was printed by Chromium from invented text: two areas, horizontal rules only, a header repeated on each page.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from planparse.read.document import Grid, Page, TaggedCell, TaggedTable
from planparse.tables import layout
from planparse.tables.layout import Mesh, Span, sorted_words
from planparse.tables.tagged import tagged_mesh, with_tagged
from planparse.words import Place, Word
from tables.drawing import column, read

DOCUMENT = read((Path(__file__).parent / "files" / "chromium-tagged-rules.pdf").read_bytes())
FIRST = DOCUMENT.pages[0]
WORDS = {word.id: word for word in FIRST.words}


def refs(document):
    return [column(block, 0) for block in layout(document).blocks if isinstance(block, Grid)]


def test_the_tree_gives_rows_and_cells():
    (table,) = FIRST.tagged
    assert {len(row) for row in table.rows} == {6}
    assert all(cell.header for cell in table.rows[0])
    mesh = tagged_mesh(table, WORDS)
    assert (mesh.rows, mesh.columns) == (len(table.rows), 6)


def test_tables_are_whole_with_their_tags_and_without():
    whole = [["Ref", *(f"{area}.{row}" for row in range(1, 13))] for area in (1, 2)]
    assert refs(DOCUMENT) == whole
    assert refs(replace(DOCUMENT, pages=tuple(replace(page, tagged=()) for page in DOCUMENT.pages))) == whole


def test_tags_that_disagree_with_the_page_are_not_taken():
    (table,) = FIRST.tagged
    upside_down = TaggedTable(tuple(reversed(table.rows)))
    assert tagged_mesh(upside_down, WORDS) is None
    mirrored = TaggedTable(tuple(tuple(reversed(row)) for row in table.rows))
    assert tagged_mesh(mirrored, WORDS) is None


PLACES = {1: "Area", 2: "Action", 3: "Turned", 4: "heading", 5: "Audit", 6: "Train"}
BOXES = {1: (10, 10, 30, 20), 2: (50, 10, 80, 20), 3: (12, 80, 20, 110), 4: (12, 30, 20, 78), 5: (50, 30, 80, 40)}
BOXES[6] = (50, 65, 80, 75)


def merged_table() -> TaggedTable:
    """A header, and two rows beside a merged cell whose turned text reaches below the last row's line."""
    rows = [[(1, 1), (2, 1)], [(3, 2), (5, 1)], [(6, 1)]]
    cells = [[TaggedCell(frozenset({3, 4} if n == 3 else {n}), row_span=span) for n, span in row] for row in rows]
    return TaggedTable(tuple(map(tuple, cells)))


def merged_words() -> dict[int, Word]:
    return {n: Word(n, text, Place(1, box=BOXES[n])) for n, text in PLACES.items()}


def test_a_merged_cell_may_reach_below_the_last_line_beside_it():
    mesh = tagged_mesh(merged_table(), merged_words())
    assert (mesh.rows, mesh.columns) == (3, 2)
    assert Span(1, 0, 2) in mesh.spans
    assert mesh.ys[-1] > 95


def test_tags_tell_which_cells_are_merged_where_their_edges_are_not_drawn():
    words = merged_words()
    xs, ys = (5.0, 40.0, 100.0), (5.0, 25.0, 55.0, 115.0)
    apart = Mesh(xs, ys, tuple(Span(r, c) for r in range(3) for c in range(2)))
    page = Page(number=1, words=tuple(words.values()), tagged=(merged_table(),))

    def spans(mesh: Mesh) -> tuple[Span, ...]:
        (found,) = with_tagged(sorted_words(page, page.words, [mesh])).meshes
        return found.spans

    assert Span(1, 0, 2) in spans(replace(apart, cells_drawn=False))
    assert spans(apart) == apart.spans
