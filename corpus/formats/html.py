"""A plan as one HTML page: headings, tables with `rowspan` and `colspan`, colours as cell backgrounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from corpus.draw.grid import Band, Slot
from corpus.draw.text import BULLET
from corpus.layouts import ALL, Layout
from corpus.model import Plan
from corpus.story import Block, Entry, Table, Text, actions, back, front

PLAIN = Layout("html", ALL, producer="html")
RULES = {
    "grid": "td, th { border: 0.6pt solid #404040 }",
    "boxes": "table { border-collapse: separate; border-spacing: 1.2pt } td, th { border: 0.5pt solid #404040 }",
    "hrules": "tr { border-bottom: 0.5pt solid #404040 }",
    "outer": "table { border: 1pt solid #404040 } td, th { border-left: 0.6pt solid #404040 } "
    "thead tr:last-child th { border-bottom: 0.6pt solid #404040 }",
    "none": "tbody tr:nth-child(even) td { background: #F2F2F2 }",
    "white": "td, th { border: 1.4pt solid #FFFFFF; background: #E7EEF7 }",
    "double": "td, th { border: 2.5pt double #404040 }",
    "dashed": "td, th { border: 0.6pt dashed #404040 }",
    "filled": "table { border-collapse: separate; border-spacing: 1.6pt } td, th { background: #F2F2F2 }",
}


def write(plan: Plan, path: Path, layout: Layout = PLAIN, style: str = "") -> Path:
    """The plan as a page in the layout's way; `style` is further CSS."""
    path.write_text(page(plan, layout, style), encoding="utf-8")
    return path


def page(plan: Plan, layout: Layout = PLAIN, style: str = "") -> str:
    """The whole page."""
    short, long = ("297mm", "420mm") if layout.paper == "A3" else ("210mm", "297mm")
    sheet = f"{long} {short}" if layout.landscape else f"{short} {long}"
    css = f"""
    @page {{ size: {sheet}; margin: 16mm 12mm }}
    body {{ font-family: "Liberation Sans", Arial, sans-serif; font-size: {layout.size}pt }}
    table {{ border-collapse: collapse; width: 100%; margin-bottom: 10pt }}
    td, th {{ padding: 2pt 3pt; vertical-align: top; text-align: left }}
    {RULES[layout.rules]}
    thead th {{ background: {layout.shade} }}
    thead {{ display: {"table-header-group" if layout.repeat else "table-row-group"} }}
    tr {{ break-inside: {"auto" if layout.cut else "avoid"} }}
    h1, h2 {{ break-after: avoid }}
    td p, td ul {{ margin: 0 }} td ul {{ padding-left: 10pt; list-style-type: "• " }}
    .up {{ writing-mode: sideways-lr; max-height: 40mm; break-inside: avoid }}
    {style}"""
    parts = "\n".join(_blocks([*front(plan), *actions(plan, layout), *back(plan)]))
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>{escape(plan.title)}</title>\n'
        f"<style>{css}\n</style>\n</head>\n<body>\n{parts}\n</body>\n</html>\n"
    )


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """Every block as an element."""
    for block in blocks:
        match block:
            case Text(text, None):
                yield f"<p>{escape(text)}</p>"
            case Text(text, level, mark):
                name = f' id="{mark}"' if mark else ""
                yield f"<h{level or 1}{name}>{escape(text)}</h{level or 1}>"
            case Entry(text, mark):
                yield f'<p class="toc"><a href="#{mark}">{escape(text)}</a></p>'
            case Table():
                yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    """A table with its columns' widths."""
    yield f'<table class="{table.kind}">'
    total = sum(table.widths)
    yield "<colgroup>" + "".join(f'<col style="width: {100 * width / total:.1f}%">' for width in table.widths)
    yield "</colgroup>"
    for part, tag, bands in (("thead", "th", table.heads), ("tbody", "td", table.bands)):
        if bands:
            yield f"<{part}>"
            yield from (_row(band, tag) for band in bands)
            yield f"</{part}>"
    yield "</table>"


def _row(band: Band, tag: str) -> str:
    return "<tr>" + "".join(_cell(slot, tag) for slot in band.slots) + "</tr>"


def _cell(slot: Slot, tag: str) -> str:
    """A cell; a full-width one and one that reads upwards are set in bold."""
    across = f' colspan="{slot.across}"' if slot.across > 1 else ""
    down = f' rowspan="{slot.down}"' if slot.down > 1 else ""
    fill = f' style="background: {slot.fill}"' if slot.fill else ""
    inner = "".join(_paragraphs(slot.text))
    inner = f"<b>{inner}</b>" if slot.bold and tag == "td" else inner
    inner = f'<div class="up">{inner}</div>' if slot.turned else inner
    return f"<{tag}{across}{down}{fill}>{inner}</{tag}>"


def _paragraphs(text: str) -> Iterator[str]:
    """A cell's text: bare if it is one paragraph, else paragraphs and lists."""
    lines = text.split("\n")
    if len(lines) == 1 and not text.startswith(BULLET):
        yield escape(text)
        return
    listed = False
    for line in lines:
        if line.startswith(BULLET) != listed:
            yield "</ul>" if listed else "<ul>"
            listed = not listed
        yield f"<li>{escape(line.removeprefix(BULLET))}</li>" if listed else f"<p>{escape(line)}</p>"
    if listed:
        yield "</ul>"
