"""A plan as text with one cell a line, and as label-and-value records."""

from __future__ import annotations

from corpus.gold import standing
from corpus.model import Cell, Plan


def one_cell_a_line(plan: Plan, *, blanks: bool = True) -> str:
    """The plan as a table of Word pastes into a plain editor: a merged or blank cell leaves a blank line, or none."""
    lines = _front(plan)
    for area in plan.areas:
        lines += [area.heading, *([area.note] if area.note else []), *(column.header for column in plan.columns)]
        for row in area.rows:
            for cell in row.cells:
                text = cell.text if cell else ""
                lines += text.split("\n") if text or blanks else []
    return "\n".join([*lines, *plan.closing, ""])


def records(plan: Plan) -> str:
    """Each action as lines of `Header: value`; what a merged cell says stands with every action."""
    lines = _front(plan)
    for area in plan.areas:
        lines += ["", area.heading, *([area.note] if area.note else [])]
        for number in range(len(area.rows)):
            lines.append("")
            for place, column in enumerate(plan.columns):
                lines.append(f"{column.header}: {standing(area, number, place)[0].text}")
    return "\n".join([*lines, "", *plan.closing, ""])


def texts(row: tuple[Cell | None, ...]) -> list[str]:
    """A row's own texts, blank for what is merged with the row above."""
    return [cell.text if cell else "" for cell in row]


def _front(plan: Plan) -> list[str]:
    return [plan.organisation, plan.title, plan.inspection, plan.inspection_dates, *plan.paragraphs]
