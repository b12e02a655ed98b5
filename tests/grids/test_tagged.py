"""Tagged pages: the file's own structure tree, taken where it agrees with the page.

The file was printed by Chromium from invented text: two areas, horizontal rules only, a header repeated on each page.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from grids.drawing import column, read
from planparse.grids import layout
from planparse.grids.tagged import tagged_mesh
from planparse.read.document import Grid, TaggedTable

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
