"""One plan in one layout, through its producer."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from corpus.layouts import Layout
from corpus.model import Plan

MAKERS = {
    "reportlab": "corpus.draw.maker",
    "chromium": "corpus.web",
    "weasyprint": "corpus.web",
    "libreoffice": "corpus.office",
}


def make(plan: Plan, layout: Layout, folder: Path) -> Path:
    """Write the file and its gold answer into the folder; the file's path is returned."""
    folder.mkdir(parents=True, exist_ok=True)
    path: Path = import_module(MAKERS[layout.producer]).make(plan, layout, folder)
    return path
