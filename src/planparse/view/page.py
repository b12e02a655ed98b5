"""A plan as one HTML page: nothing is loaded from elsewhere, and text from documents is only ever text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planparse.check import check, verdict
from planparse.lexicon.months import british
from planparse.plan.model import Plan
from planparse.view.content import address, content, key_of, where
from planparse.view.policy import policy

_HERE = Path(__file__).parent


def page(
    plan: Plan,
    *,
    at: date | None = None,
    link: str | None = None,
    report: date | None = None,
    published: date | None = None,
) -> str:
    """The page; the same bytes for the same plan, dates and link.

    ``at`` is the date at which overdue actions are told (None: the reader picks one, today by default); ``link`` is
    the source file's address, to which each action then leads. ``report`` and ``published`` are the days on which the
    report came and the plan was published: with them, the law's part counts the working days between.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style, script = ((_HERE / name).read_text("utf-8") for name in ("page.css", "page.js"))
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    law = check(plan, report=report, published=published)
    return pages.get_template("page.html.j2").render(
        law=law,
        verdict=verdict(law),
        key_of=key_of,
        page=content(plan, at, link),
        plan=plan,
        british=british,
        where=where,
        address=address,
        # Our own files, which hold no text of a document.
        style=Markup(style),
        script=Markup(script),
        policy=policy(style, script),
    )
