"""What looks like a table and is none: boxes around text, charts, justified prose."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.tables.mesh import Mesh
from planparse.tables.page_tables import Sketch
from planparse.tables.words_by_cell import held
from planparse.words import Word

_CHART = 0.12
"""A drawn grid of which a smaller share of the cells has words is a chart."""

_CELLS = 10
"""A grid of fewer cells is too small to tell."""

_SPARSE = 0.36
"""So few filled cells between columns that nothing draws are prose whose gaps happened to meet."""


def only_tables(sketch: Sketch, known: int = 0) -> Sketch:
    """The page without what is no table; its words are loose again, in their order.

    The first ``known`` tables have been looked at before.
    """
    kept = [
        number for number, mesh in enumerate(sketch.meshes) if number < known or _is_table(mesh, sketch.words[number])
    ]
    if len(kept) == len(sketch.meshes):
        return sketch
    gone = [word for n, words in enumerate(sketch.words) if n not in kept for word in words]
    loose = sorted([*sketch.loose, *gone], key=lambda word: word.id)
    return Sketch(
        sketch.page, tuple(sketch.meshes[n] for n in kept), tuple(sketch.words[n] for n in kept), tuple(loose)
    )


def _is_table(mesh: Mesh, words: Sequence[Word]) -> bool:
    if mesh.columns < 2:
        return False
    if len(mesh.spans) < _CELLS:
        return True
    share = sum(map(bool, held(mesh, words))) / len(mesh.spans)
    return share >= (_CHART if mesh.rows_drawn else _SPARSE)
