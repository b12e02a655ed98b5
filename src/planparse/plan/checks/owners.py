"""Owners that can hardly be owners: one letter, a date, a column's label, a name that nothing else speaks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planparse.cells.draft import Draft, Owner
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH
from planparse.lexicon.names import folded, forenames, surnames
from planparse.outline.outline import Spot
from planparse.plan.checks.sight import Found, all_actions

_DATE = re.compile(rf"\b{MONTH}\b\W*\d|\d\W*{MONTH}\b|\b(?:19|20)\d\d\b|\b\d{{1,2}}/\d{{1,2}}\b", re.I)


MOST_WORDS = 10
"""Words of the longest owner: tried on styles and corpus, where the longest that is right has 6."""

_SENTENCE = re.compile(r"\b(?:to be|will|must|should|by \w+ing|to (?:all|the|our|every|each|both))\b")
"""What no post's words have."""


def odd(owner: Owner) -> str | None:
    """Why this can hardly be an owner, or None.

    >>> def who(kind, words): return Owner("lead", kind, words, None, None, words)
    >>> odd(who("person", "A")), odd(who("body", "March 2015")), odd(who("person", "Ann Reed"))
    ('is one letter', 'holds a date', None)
    """
    words = owner.name or owner.post or ""
    if sum(map(str.isalpha, words)) <= 1:
        return "is one letter" if any(map(str.isalpha, words)) else "has no letters"
    if len(words.split()) > MOST_WORDS or _SENTENCE.search(words):
        return "is a sentence"
    return "holds a date" if _DATE.search(words) else None


def check_owners(draft: Draft) -> Iterator[Found]:
    """Owners that can hardly be owners."""
    yield from _other_column(draft)
    doubted = {spot.row for spot, doubt in draft.doubts if doubt.code.startswith("owner_") and doubt.severity != "info"}
    mentions = {entry.id: len(entry.rows) for entry in draft.register}
    for action in all_actions(draft):
        for owner, owner_id in zip(action.owners, action.owner_ids, strict=True):
            why = odd(owner)
            spot = Spot(row=action.row.id, part="owners")
            if why:
                yield spot, Doubt("owner_odd", "error", f"the owner {owner.text!r} {why}")
            elif mentions.get(owner_id) == 1 and action.row.id not in doubted and not spoken_for(owner):
                message = f"{owner.name!r} is named only here, and nothing shows that it is a person's name"
                yield spot, Doubt("owner_once", "warning", message)


SURE, MOSTLY = 3, 1.0
"""Other mentions of an owner, and the share of them in one column, that make another column odd."""


def _other_column(draft: Draft) -> Iterator[Found]:
    """An owner that stands in one column of leads everywhere else: the cell beside may have been taken."""
    roles: dict[str, Counter[str]] = {}
    for action in all_actions(draft):
        for owner, owner_id in zip(action.owners, action.owner_ids, strict=True):
            roles.setdefault(owner_id, Counter())[owner.role] += 1
    for action in all_actions(draft):
        for owner, owner_id in zip(action.owners, action.owner_ids, strict=True):
            others = roles[owner_id] - Counter([owner.role])
            usual, count = (others.most_common(1) or [(owner.role, 0)])[0]
            if usual != owner.role and count >= SURE and count >= MOSTLY * others.total():
                message = f"{owner.text!r} is {usual.replace('_', ' ')} in all {count} other places"
                yield Spot(row=action.row.id, part="owners"), Doubt("owner_other_column", "warning", message)


def spoken_for(owner: Owner) -> bool:
    """Whether anything says that a person is one: a forename, an initial, a title, a surname; others need nothing.

    >>> def who(name): return Owner("lead", "person", name, None, None, name)
    >>> [spoken_for(who(name)) for name in ("Priya Raman", "P Raman", "Scotland Yard", "The")]
    [True, True, False, False]
    """
    if owner.kind != "person" or owner.title:
        return True
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", owner.name or "")
    if any(len(word) == 1 or folded(word) in forenames() for word in words) or (owner.name or "").isupper():
        return True
    return len(words) > 1 and folded(words[-1]) in surnames() - _PLACES


_PLACES = frozenset({"yard", "street", "hall", "house", "park", "green", "living", "hill", "wood"})
"""Surnames that are more often a place's last word."""
