"""Words that are rare forenames as well, right before what only a post is called: `Marine Engineer`."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.names import folded, usual_forenames


def as_topics(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a rare forename alone before the head of a post, which is not a surname, as what the post is about."""
    for at in range(len(found) - 1):
        mark, head = found[at], found[at + 1]
        first = not at or bool(found[at - 1] & m.SEPARATOR)
        last = at + 2 == len(found) or bool(found[at + 2] & m.SEPARATOR)
        named = bool(mark & m.FORENAME) and not mark & (m.SCOPE | m.POST_HEAD | m.TITLE)
        rare = words[at].text.isalpha() and folded(words[at].text) not in usual_forenames()
        if first and last and named and rare and head & (m.HEAD | m.HEADS) and not head & (m.SURNAME | m.FORENAME):
            found[at] = m.TOPIC
