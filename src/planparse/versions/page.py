"""A diff as one HTML page: nothing is loaded from elsewhere, and text from documents is only ever text."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from planparse.plan.model import Plan
from planparse.versions.model import Diff
from planparse.versions.sections import LABELS, label, sections

_HERE = Path(__file__).parent


def page(said: Diff, old: Plan, new: Plan) -> str:
    """The page: a summary by kind, then the changes area by area, with words taken out and put in marked."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style = (_HERE / "page.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("page.html.j2").render(
        diff=said,
        sections=sections(said, old, new),
        counts=[(LABELS[kind], said.counts[kind]) for kind in LABELS if said.counts.get(kind)],
        label=label,
        style=Markup(style),  # our own file, which holds no text of a document
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )
