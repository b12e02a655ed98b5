"""Blocks as plain text and as Markdown."""

from __future__ import annotations

import textwrap
from random import Random

from evaluation.random_plans.model import Block, Heading, Laid, PageBreak, Para, Run, Sheet, Table, Terms
from evaluation.random_plans.writers.sheets import flat

WIDTH = 170
"""Characters of a line that holds a table."""


def plain(laid: Laid, rng: Random) -> str:
    """The document as text; all its tables are drawn in one manner."""
    manner = rng.choice(("aligned", "drawn", "pipes"))
    underline = rng.choice(("=", "-", ""))
    mark = rng.choice(("*", "-", "•", "o"))
    width = rng.choice((72, 80, 100))
    return "\n".join(_plain(block, manner, underline, width, mark) for block in laid.blocks) + "\n"


def _plain(block: Block, manner: str, underline: str, width: int, mark: str) -> str:
    match block:
        case Heading(text, level):
            text = text.upper() if level == 0 else text
            return f"\n{text}\n{underline * len(text)}".rstrip("\n") + ("\n" if level < 2 else "")
        case Para():
            text = "".join(run.text for run in block.runs)
            lines = textwrap.wrap(text, width, break_on_hyphens=False, subsequent_indent="  " if block.bullet else "")
            return (f"{mark} " if block.bullet else "") + "\n".join(lines)
        case Table():
            return _table(block, manner)
        case Terms(pairs):
            return "\n".join(f"{term}: {text}" for term, text in pairs)
        case _:
            return ""


def _table(table: Table, manner: str) -> str:
    rows = flat(table)
    total = sum(table.widths)
    longest = [max(max(map(len, row[i].split() or [""])) for row in rows) for i in range(len(table.widths))]
    room = WIDTH if table.kind != "key" else 50
    widths = [max(int(room * share / total), least) for share, least in zip(table.widths, longest, strict=True)]
    if manner == "pipes":  # as exported: no cell is broken
        widths = [max(len(text) for row in rows for text in row[i].split("\n")) for i in range(len(widths))]
    left, gap, right = {"aligned": ("", "   ", ""), "drawn": ("| ", " | ", " |"), "pipes": ("", " | ", "")}[manner]
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+" if manner == "drawn" else ""
    out = [rule] if rule else []
    for number, row in enumerate(rows, 1):
        cells = [_wrapped(text, width) for text, width in zip(row, widths, strict=True)]
        for line in range(max(map(len, cells))):
            printed = gap.join(
                (cell[line] if line < len(cell) else "").ljust(width) for cell, width in zip(cells, widths, strict=True)
            )
            out.append(f"{left}{printed}{right}".rstrip())
        if rule:
            out.append(rule)
        elif number == table.header:
            out.append("-" * min(sum(widths), WIDTH))
        elif manner == "aligned":
            out.append("")
    return "\n".join(out) + "\n"


def _wrapped(text: str, width: int) -> list[str]:
    lines = [line for part in text.split("\n") for line in textwrap.wrap(part, width, break_on_hyphens=False) or [""]]
    return lines or [""]


def markdown(laid: Laid) -> str:
    """The document as Markdown."""
    return "\n\n".join(filter(None, map(_marked, laid.blocks))).replace("\n\n* ", "\n* ") + "\n"


def _marked(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"{'#' * (level + 1)} {text}"
        case Para():
            return ("* " if block.bullet else "") + "".join(map(_run, block.runs))
        case Table():
            return _piped(block)
        case Terms(pairs):
            return "\n".join(f"- **{term}:** {text.replace(chr(10), '<br>')}" for term, text in pairs)
        case PageBreak() | Sheet():
            return ""
        case _:
            return ""


def _run(run: Run) -> str:
    """A run in bold; its trailing space stands outside the stars, as Markdown wants it."""
    if not run.bold or not run.text.strip():
        return run.text
    return f"**{run.text.rstrip()}**{' ' * (len(run.text) - len(run.text.rstrip()))}"


def _piped(table: Table) -> str:
    rows = [[cell.replace("|", "\\|").replace("\n", "<br>") for cell in row] for row in flat(table)]
    head, *body = rows if table.header else [[""] * len(rows[0]), *rows]
    lines = [head, ["---"] * len(head), *body]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)
