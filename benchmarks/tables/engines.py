"""The engines that are compared: each turns a PDF into its tables, page by page, as rows of text."""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Callable
from pathlib import Path

Rows = list[list[str]]
Tables = dict[int, list[Rows]]
"""The tables of each page, in the engine's order."""


def planparse(path: Path) -> Tables:
    """Planparse's bare grids: what `planparse tables FILE` prints."""
    from planparse.read.pdf import read_pdf
    from planparse.tables.pages import bare_grids

    found: Tables = {}
    for grid in bare_grids(read_pdf(path.name, path.read_bytes())):
        found.setdefault(grid.page or 1, []).append([list(row) for row in grid.rows])
    return found


def whole_plan(path: Path) -> Tables:
    """The whole pipeline, PDF to plan; for its time only."""
    from planparse import parse

    parse(path)
    return {}


def joined_rows(path: Path) -> list[list[str]]:
    """The rows of planparse's tables, joined over pages."""
    from planparse.read.document import Grid
    from planparse.read.pdf import read_pdf
    from planparse.tables import layout
    from planparse.tables.pages import bare_grid

    blocks = layout(read_pdf(path.name, path.read_bytes())).blocks
    return [list(row) for block in blocks if isinstance(block, Grid) for row in bare_grid(block).rows]


def pages(path: Path) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return len(pdf)


def pdfplumber(path: Path) -> Tables:
    """Pdfplumber's `extract_tables` as it comes."""
    return _pdfplumber(path, {})


def pdfplumber_text(path: Path) -> Tables:
    """Pdfplumber with its text strategy, for tables without rules."""
    return _pdfplumber(path, {"vertical_strategy": "text", "horizontal_strategy": "text"})


def _pdfplumber(path: Path, settings: dict[str, str]) -> Tables:
    import pdfplumber as library

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    found: Tables = {}
    with library.open(path) as pdf:
        for page in pdf.pages:
            tables = page.extract_tables(settings)
            found[page.page_number] = [[[cell or "" for cell in row] for row in table] for table in tables]
            page.close()
    return found


def _camelot(flavor: str) -> Callable[[Path], Tables]:
    def engine(path: Path) -> Tables:
        import camelot

        found: Tables = {}
        with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            for table in camelot.read_pdf(str(path), pages="all", flavor=flavor, suppress_stdout=True):
                found.setdefault(int(table.page), []).append(table.df.values.tolist())
        return found

    engine.__doc__ = f"camelot's {flavor} as it comes."
    return engine


ENGINES: dict[str, Callable[[Path], Tables]] = {
    "planparse": planparse,
    "planparse to plan": whole_plan,
    "pdfplumber": pdfplumber,
    "pdfplumber text": pdfplumber_text,
    "camelot lattice": _camelot("lattice"),
    "camelot stream": _camelot("stream"),
    "camelot network": _camelot("network"),
    "camelot hybrid": _camelot("hybrid"),
}
