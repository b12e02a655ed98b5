"""Blocks as an HTML page, for a browser to show or to print."""

from __future__ import annotations

from html import escape

from evaluation.random_plans.model import (
    Block,
    Cards,
    Cell,
    Heading,
    Laid,
    Look,
    PageBreak,
    Para,
    Plan,
    Run,
    Sheet,
    Table,
    Terms,
)

RULES = {
    "all": "td,th{border:1px solid #555}",
    "rows": "td,th{border:0;border-bottom:1px solid #aaa}",
    "none": "td,th{border:0}",
}


def page(plan: Plan, laid: Laid) -> str:
    """The whole page."""
    body = "\n".join(map(_block, laid.blocks))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(plan.name)}</title><style>{_style(plan.look)}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _style(look: Look) -> str:
    size = "A3" if look.large else "A4"
    number = '@bottom-right{content:"Page " counter(page) " of " counter(pages)}' if look.numbers else ""
    running = f'@top-left{{content:"{look.running}";font-size:8pt}}' if look.running else ""
    head = f"thead th{{background:#{look.head_fill}}}" if look.head_fill else ""
    zebra = "tbody tr:nth-child(even) td{background:#F3F6FA}" if look.zebra else ""
    repeat = "" if look.repeat_header else "thead{display:table-row-group}"
    return (
        f"@page{{size:{size} {'landscape' if look.landscape else 'portrait'};margin:16mm;{number}{running}}}"
        f"body{{font-family:'{look.font}',sans-serif;font-size:{look.size}pt;-webkit-print-color-adjust:exact}}"
        "table{border-collapse:collapse;width:100%;margin:6px 0}td,th{vertical-align:top;text-align:left;padding:4px}"
        "table.key{width:50%}table.record{margin-bottom:14px}.cards{display:flex;flex-wrap:wrap;gap:12px}"
        ".card{box-sizing:border-box;width:48%;border:1px solid #446;border-radius:4px;padding:8px;break-inside:avoid}"
        f".card p{{margin:3px 0}}.break{{break-after:page}}{RULES[look.rules]}{head}{zebra}{repeat}"
    )


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level + 1}>{escape(text)}</h{level + 1}>"
        case Para():
            return f"<ul><li>{_runs(block.runs)}</li></ul>" if block.bullet else f"<p>{_runs(block.runs)}</p>"
        case Table():
            return _table(block)
        case Cards(cards):
            boxes = ("".join(f"<p>{_runs(each.runs)}</p>" for each in card) for card in cards)
            return f'<div class="cards">{"".join(f"<div class=card>{box}</div>" for box in boxes)}</div>'
        case Terms(pairs):
            return f"<dl>{''.join(f'<dt>{escape(term)}</dt><dd>{_text(text)}</dd>' for term, text in pairs)}</dl>"
        case PageBreak():
            return '<div class="break"></div>'
        case Sheet():
            return ""


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(f"<b>{_text(run.text)}</b>" if run.bold else _text(run.text) for run in runs)


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>").replace("   ", "&nbsp;&nbsp; ")


def _table(table: Table) -> str:
    total = sum(table.widths)
    columns = "".join(f'<col style="width:{100 * width / total:.1f}%">' for width in table.widths)
    head = "".join(_row(row, "th") for row in table.rows[: table.header])
    body = "".join(_row(row, "td") for row in table.rows[table.header :])
    return (
        f'<table class="{table.kind}"><colgroup>{columns}</colgroup>'
        f"{f'<thead>{head}</thead>' if head else ''}<tbody>{body}</tbody></table>"
    )


def _row(cells: tuple[Cell, ...], tag: str) -> str:
    return f"<tr>{''.join(_cell(cell, tag) for cell in cells)}</tr>\n"


def _cell(cell: Cell, tag: str) -> str:
    span = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
    span += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
    fill = f' style="background:#{cell.fill}"' if cell.fill else ""
    text = f"<b>{_text(cell.text)}</b>" if cell.bold and tag == "td" else _text(cell.text)
    return f"<{tag}{span}{fill}>{text}</{tag}>"
