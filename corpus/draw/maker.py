"""A plan through ReportLab, with its gold answer."""

from __future__ import annotations

from pathlib import Path

from corpus.draw.document import Scribe
from corpus.gold import gold, save
from corpus.layouts import Layout
from corpus.model import Plan


def make(plan: Plan, layout: Layout, folder: Path) -> Path:
    """Write `PLAN-LAYOUT.pdf` and its gold answer."""
    path = folder / f"{plan.key}-{layout.name}.pdf"
    drawn = Scribe(plan, layout).write(path)
    answer = gold(
        plan, layout, drawn.pages, places=drawn.boxes,
        front=drawn.front, back=drawn.back, furniture=drawn.furniture, hidden=drawn.hidden,
    )  # fmt: skip
    save(answer, path)
    return path
