"""Plan -> its council and title in one line, the council once."""

from __future__ import annotations

from planparse.plan.model import Plan


def headline(plan: Plan, joint: str = " – ") -> str:
    """The council and the title; the title alone where it names the council. Empty where neither is known."""
    organisation, title = plan.document.organisation, plan.document.title or ""
    named = [name for name in (organisation.name, organisation.text) if name]
    if any(_plain(name) in _plain(title) for name in named):
        return title
    return joint.join(part for part in (*named[:1], title) if part)


def _plain(text: str) -> str:
    """Words between blanks, so that `Kent` is not found in `Kentish`.

    >>> _plain("Hammersmith & Fulham's plan")
    ' hammersmith and fulham s plan '
    """
    signs = text.casefold().replace("&", " and ")
    return f" {' '.join(''.join(sign if sign.isalnum() else ' ' for sign in signs).split())} "
