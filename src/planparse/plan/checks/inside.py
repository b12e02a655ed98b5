"""What a text took in that is another field's: the action's number before it, or how far it is behind it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from planparse.cells.draft import ActionDraft, Draft
from planparse.issues import Doubt
from planparse.lexicon.refs import CODE
from planparse.lexicon.statuses import is_named
from planparse.outline.outline import OWNER_FIELDS, Spot
from planparse.plan.checks.sight import Found, all_actions

TEXTS = ("title", "description", "outcome")

FEWEST, SHARE = 3, 0.6
"""The cells of a field, and the share of them, that must have taken in the like: one alone may begin so by chance."""


def check_inside(draft: Draft) -> Iterator[Found]:
    """Refs at the front of texts, statuses at their end, and statuses where owners stand."""
    actions = all_actions(draft)
    yield from _refs_inside(actions)
    yield from _statuses_inside(actions)
    yield from _statuses_for_owners(actions)


_REF_IN_FRONT = re.compile(
    rf"[^\w(]*(?:[A-Z][a-z]+ )?((?:{CODE})?\d{{1,3}}(?:[./]\d{{1,3}}){{0,3}}[a-z]?|\([a-z]\))[.:)]{{0,2}} +(?=[A-Z“‘])"
)


def ref_in_front(text: str) -> str | None:
    """The ref that a text begins with, behind a sign or one word: what goes on behind it is a sentence of its own.

    >>> [ref_in_front(text) for text in ("1.2 Train all staff", "Action 3: Write to them", "✔ 2. Open the hall")]
    ['1.2', '3', '2']
    >>> ref_in_front("12 new homes"), ref_in_front("Write to 12 Parents")
    (None, None)
    """
    found = _REF_IN_FRONT.match(text)
    return found[1] if found else None


def _refs_inside(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """Texts that begin with the action's own ref, or that all begin with one, each with another."""
    for field in TEXTS[:2]:
        fronts = [(action, ref) for action in actions if (ref := ref_in_front(action.text(field) or ""))]
        held = sum(bool(action.text(field)) for action in actions)
        all_do = len({ref for _, ref in fronts}) >= max(FEWEST, SHARE * held)
        for action, ref in fronts:
            own = action.row.ref or ""
            if ref == own or (all_do and not ref.startswith(f"{own}.")):
                message = f"the {field} begins with {ref!r}, which looks like the action's number"
                for part in (field,) if ref == own else (field, "ref"):
                    yield Spot(row=action.row.id, part=part), Doubt("ref_doubtful", "warning", message)


_AT_THE_END = re.compile(r"(?<=[a-z\d.!?)”’] )[A-Z][A-Za-z]+(?: [a-z’'-]+){0,3}$")


def said_at_the_end(text: str) -> str | None:
    """The last words of a text, where they begin with a capital in the middle of a line.

    >>> said_at_the_end("Insulate the coldest homes first Going well"), said_at_the_end("Meet each term")
    ('Going well', None)
    """
    found = _AT_THE_END.search(text)
    return found[0] if found else None


def _statuses_inside(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """A field of which most texts end in a few phrases that come again: what a sign or a column beside it says."""
    for field in TEXTS:
        texts = [(action, text) for action in actions if (text := action.text(field))]
        ends = [said_at_the_end(text) for _, text in texts]
        times = Counter(end for end in ends if end)
        again = sum(times[end] > 1 for end in ends if end)
        if again < max(FEWEST, SHARE * len(texts)) or len(times) > len(texts) / 2:
            continue
        for (action, _), end in zip(texts, ends, strict=True):
            if end:
                message = f"the {field} ends with {end!r}, as others do: it may be how far the action is"
                yield Spot(row=action.row.id, part=field), Doubt("label_inside", "warning", message)


def _statuses_for_owners(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """Owners' cells that say how far the action is, and name nobody; one word may be short for a post (`CE`, `SO`)."""
    for action in actions:
        for field in OWNER_FIELDS:
            text = action.text(field)
            if text and " " in text.strip() and is_named(text):
                message = f"{text[:50]!r} looks like a status and not like an owner"
                yield Spot(row=action.row.id, part="owners"), Doubt("owner_odd", "warning", message)
