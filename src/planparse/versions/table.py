"""A diff as a plain table for the terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from planparse.plan.model import Plan
from planparse.versions.model import Change, Diff
from planparse.versions.sections import Section, label, sections, summary

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Text from a document must not steer the terminal."""
_KIND = 20
_AROUND = 6
"""So many unchanged words are shown on each side of changed ones."""


def table(said: Diff, old: Plan, new: Plan, width: int = 100) -> str:
    """The changes, area by area, in columns: ref, what kind of change, and the change itself.

    Changed words are marked ``[-out-]`` and ``{+in+}``; ``width`` is in characters.
    """
    lines = [f"{said.old.name} → {said.new.name}", *textwrap.wrap(summary(said), width)]
    for section in sections(said, old, new):
        lines += ["", *_section(section, width)]
    return _CONTROL.sub(" ", "\n".join(lines)) + "\n"


def _section(section: Section, width: int) -> Iterator[str]:
    yield from textwrap.wrap(" ".join(section.heading.split()), width)
    refs = min(max((len(row.refs) for row in section.rows), default=0), 24)
    left = 2 + refs + 2 + _KIND + 2
    for row in section.rows:
        shown = row.refs
        for change in row.changes:
            said = textwrap.wrap(f"{told(change)} {row.where}".rstrip(), max(width - left, 30)) or [""]
            yield f"  {shown:<{refs}}  {label(change):<{_KIND}}  {said[0]}".rstrip()
            yield from (" " * left + line for line in said[1:])
            shown = ""


def told(change: Change) -> str:
    """A change in one line."""
    if change.kind in ("added", "area_added"):
        return _flat(change.after)
    if change.kind in ("dropped", "area_dropped"):
        return _flat(change.before)
    if change.gone or change.come:
        return "; ".join([f"[-{_flat(one)}-]" for one in change.gone] + [f"{{+{_flat(one)}+}}" for one in change.come])
    if change.words:
        return " ".join(_marked(change))
    return f"{_flat(change.before) or '(nothing)'} → {_flat(change.after) or '(nothing)'}"


def _marked(change: Change) -> Iterator[str]:
    last = len(change.words) - 1
    for place, piece in enumerate(change.words):
        text = _flat(piece.text)
        if piece.op == "same":
            yield _shortened(text, first=place == 0, last=place == last)
        else:
            yield f"[-{text}-]" if piece.op == "out" else f"{{+{text}+}}"


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """The words next to the changed ones; the rest is left out.

    >>> _shortened("a b c d e f g h i j k l m n o p", first=False, last=False)
    'a b c d e f … k l m n o p'
    """
    words = text.split()
    head, tail = words[: 0 if first else _AROUND], words[len(words) - (0 if last else _AROUND) :]
    return text if len(words) <= len(head) + len(tail) else " ".join([*head, "…", *tail])


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())
