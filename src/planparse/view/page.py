"""A plan as one HTML page: nothing is loaded from elsewhere, and text from documents is only ever text."""

from __future__ import annotations

import base64
import hashlib
from datetime import date
from pathlib import Path

from planparse.check import check, verdict
from planparse.lexicon.months import british
from planparse.plan.model import Plan
from planparse.view.content import address, content, key_of, where
from planparse.view.source import ShownDocument

# What a page may load: its own style and script, told by their hashes, and nothing else.


def policy(style: str, script: str, *, pictures: bool = False) -> str:
    """The content security policy of a page with this style and script; ``pictures`` are those in the page itself."""
    return (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        f"{'img-src data:; ' if pictures else ''}base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_HERE = Path(__file__).parent

MOST_ENTRIES = 50
"""Of the list of what to check; the rest is folded."""

MANY = 500
"""Actions from which on a browser draws only those in view; it guesses the heights of the others."""


def page(
    plan: Plan,
    *,
    at: date | None = None,
    link: str | None = None,
    report: date | None = None,
    published: date | None = None,
    shown: ShownDocument | None = None,
) -> str:
    """The page; the same bytes for the same plan, dates and link.

    ``at`` is the date at which overdue actions are told (None: the reader picks one, today by default); ``link`` is
    the source file's address, to which each action then leads. ``report`` and ``published`` are the days on which the
    report came and the plan was published: with them, the law's part counts the working days between. ``shown`` is the
    document beside the plan, as pictures or as text (None: the page has the plan alone).
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style = "".join((_HERE / name).read_text("utf-8") for name in ("look.css", "page.css"))
    script = (_HERE / "page.js").read_text("utf-8")
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    law = check(plan, report=report, published=published)
    return pages.get_template("page.html.j2").render(
        law=law,
        verdict=verdict(law),
        key_of=key_of,
        page=content(plan, at, link, shown),
        most=MOST_ENTRIES,
        many=MANY,
        plan=plan,
        british=british,
        where=where,
        address=address,
        # Our own files, which hold no text of a document.
        style=Markup(style),
        script=Markup(script),
        policy=policy(style, script, pictures=bool(shown and shown.pictures)),
    )
