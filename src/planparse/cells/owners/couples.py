"""A surname or title printed once for two people: `Marian & Peter Holt`, `Cllrs Peverell & Mudge`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.cells.draft import Owner
from planparse.issues import Correction
from planparse.lexicon.names import folded, forenames, surnames

_PLURAL = frozenset(["cllrs", "councillors", "messrs", "drs"])


def with_shared_surnames(
    owners: tuple[Owner, ...], joints: Sequence[str]
) -> tuple[tuple[Owner, ...], tuple[Correction, ...]]:
    """The owners with a shared surname or plural title put to each of them; ``joints`` is what stands before each.

    >>> def person(name, title=None):
    ...     return Owner("lead", "person", name, title, None, name)
    >>> found, changed = with_shared_surnames((person("Marian"), person("Peter Holt")), ["start", "and"])
    >>> [owner.name for owner in found], [change.after for change in changed]
    (['Marian Holt', 'Peter Holt'], ['Marian Holt'])
    >>> found, _ = with_shared_surnames((person("Peverell", "Cllrs"), person("Mudge")), ["start", "and"])
    >>> [owner.title for owner in found]
    ['Cllrs', 'Cllrs']
    """
    found = list(owners)
    changed: list[Correction] = []
    for at in range(1, len(found)):
        first, second = found[at - 1], found[at]
        if first.kind != "person" or second.kind != "person" or not first.name or not second.name:
            continue
        if joints[at] in ("and", "comma") and first.title and first.title.casefold() in _PLURAL and not second.title:
            found[at] = replace(second, title=first.title)
        if joints[at] == "and" and _given(first) and len(second.name.split()) == 2 and not second.title:
            whole = f"{first.name} {second.name.split()[-1]}"
            changed.append(Correction("owner_name_form", first.name, whole, "one surname printed for two people"))
            found[at - 1] = replace(first, name=whole)
    return tuple(found), tuple(changed)


def _given(owner: Owner) -> bool:
    """A forename alone, without title or post."""
    name = folded(owner.name or "")
    return name in forenames() and name not in surnames() and not owner.title and not owner.post
