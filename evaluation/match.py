"""Matching the actions of a plan with those of its answer: by the text, then by the ref."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.fuzz import ratio

from evaluation.answers import Entry
from evaluation.said import plain
from planparse.plan.model import Action

LIKE = 60
"""Descriptions that are less alike than this, of 100, are of different actions: two of one plan reach 55."""

REF_BONUS = 15
"""What an equal ref adds to the likeness: enough to tell two actions with almost the same words apart."""


def matched(entries: Sequence[Entry], found: Sequence[Action]) -> dict[int, int]:
    """Map entries to found actions, by their places; each is used once, the most alike first.

    An entry without a similar text is matched by its ref: then only its description is wrong, and not the whole action.
    """
    texts = [plain(" ".join(filter(None, [getattr(a, "title", None), a.description]))) or "" for a in found]
    refs = [{plain(action.ref), plain(action.ref_printed or "")} for action in found]
    alike: list[tuple[float, int, int]] = []
    for number, entry in enumerate(entries):
        wanted = plain(entry.text) or ""
        for place, text in enumerate(texts):
            likeness = ratio(wanted, text, score_cutoff=LIKE)
            if likeness:
                bonus = REF_BONUS if plain(entry.ref) in refs[place] - {None} else 0
                alike.append((-likeness - bonus, number, place))
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, number, place in sorted(alike):
        if number not in pairs and place not in used:
            pairs[number] = place
            used.add(place)
    for number, entry in enumerate(entries):
        ref = plain(entry.ref)
        free = [place for place in range(len(found)) if place not in used and ref is not None and ref in refs[place]]
        if number not in pairs and free:
            pairs[number] = free[0]
            used.add(free[0])
    return pairs
