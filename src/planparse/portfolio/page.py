"""Plans as one HTML page: nothing is loaded from elsewhere, and text from documents is only ever text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from planparse.lexicon.months import british
from planparse.portfolio.content import PortfolioAction, PortfolioContent, PortfolioEntry, content
from planparse.portfolio.standing import GROUPS, percent, share
from planparse.view.page import policy

_HERE = Path(__file__).parent
_LISTED = 50
"""So many actions of a list are there without the script, which shows all of them when asked."""
_FEW = 20
"""More plans than these stand in narrow columns in print, so that the page takes two sheets."""


def page(entries: Iterable[PortfolioEntry], *, at: date | None = None, notes: Sequence[str] = ()) -> str:
    """The page; the same bytes for the same plans, date and notes.

    ``at`` is the date at which overdue actions are told (None: the reader picks one, today by default); ``notes`` say
    what of the folder is not on the page, and why.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    shown = content(entries, at)
    style = "".join((_HERE / name).read_text("utf-8") for name in ("base.css", "page.css"))
    script = (_HERE / "page.js").read_text("utf-8")
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("page.html.j2").render(
        page=shown,
        notes=notes,
        groups=[name for name, _ in GROUPS],
        statuses=sorted({item.status for item in shown.items}),
        most=max((one.finished + one.open for one in shown.bins), default=0) or 1,
        few=len(shown.rows) <= _FEW,
        listed=_LISTED,
        percent=percent,
        segments=segments,
        share=share,
        british=british,
        # Our own files, which hold no text of a document; and JSON in which nothing can end the element.
        style=Markup(style),
        script=Markup(script),
        data=Markup(_data(shown)),
        policy=policy(style, script),
    )


def segments(counts: Sequence[int]) -> Iterator[tuple[int, int, str, str]]:
    """The pieces of a bar in the order of the groups: group, count, place and length in percent.

    >>> list(segments([1, 3]))
    [(0, 1, '0.00%', '25.00%'), (1, 3, '25.00%', '75.00%')]
    """
    whole, before = sum(counts) or 1, 0
    for place, count in enumerate(counts):
        yield place, count, f"{100 * before / whole:.2f}%", f"{100 * count / whole:.2f}%"
        before += count


def _data(shown: PortfolioContent) -> str:
    """All actions for the script: lists and numbers in place of repeated words."""
    owners = {name: place for place, name in enumerate(dict.fromkeys(o for i in shown.items for o in i.owners))}
    statuses = {name: place for place, name in enumerate(sorted({item.status for item in shown.items}))}
    data = {
        "plans": [[row.council, row.page or ""] for row in shown.rows],
        "owners": list(owners),
        "statuses": list(statuses),
        "bins": [one.first.isoformat() for one in shown.bins],
        "actions": [_compact(item, owners, statuses) for item in shown.items],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace("&", "\\u0026")


def _compact(item: PortfolioAction, owners: dict[str, int], statuses: dict[str, int]) -> list[Any]:
    due, late = (day.isoformat() if day else 0 for day in (item.due, item.late))
    named = [owners[name] for name in item.owners]
    place = item.anchor.removeprefix("action-")
    return [item.plan, item.ref, place, item.text, named, statuses[item.status], item.group, due, int(bool(late))]
