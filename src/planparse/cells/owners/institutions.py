"""Organisations by the form of their name: `Wexcombe County Council`, `St Aldhelm's Hospice`, `NHS Lydden`.

One printed after a person or a post says where they work (`Nurse Director, Berrow West CCGs`): it is the owner's
`organisation`, not another owner.
"""

from __future__ import annotations

from planparse.cells.owners import marks as m
from planparse.cells.owners.types import Segment, Words
from planparse.lexicon.posts import phrases

_NOUNS = phrases("institutions")
"""The last word of such a name."""
_ALONE = frozenset(["ccg", "ccgs", "icb", "nhse", "police", "constabulary", "cafcass", "nspcc", "dfe", "barnardos"])
"""Organisations by one word."""
_FIRST = frozenset(["nhs", "healthwatch"])
"""Organisations by their first word: `NHS Lydden`, `Healthwatch Wexcombe`."""
_FORCES = frozenset(["police", "constabulary"])
_SMALL = frozenset(["of", "and", "the", "for", "&"])


def is_institution(words: Words, start: int, end: int) -> bool:
    """Whether these tokens are an organisation's name, and no team or board inside one.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text):
    ...     words = marked(text)
    ...     return is_institution(words, 0, len(words.tokens))
    >>> [found(text) for text in ("Wexcombe County Council", "NHS Lydden", "Berrow West CCGs", "Police")]
    [True, True, True, True]
    >>> [found(text) for text in ("Early Help Team", "Housing", "School", "Ann Reed")]
    [False, False, False, False]
    """
    last = words.folded[end - 1]
    if last == "health" and end - start > 2 and not words.marks[start] & m.SCOPE:
        last = "healthcare"  # `Holderfield Community Health`
    if last not in _NOUNS and words.folded[start] not in _FIRST:
        return False
    texts = [token.text for token in words.tokens[start:end]]
    if not all(text[0].isupper() or text in _SMALL for text in texts) or texts[0] in _SMALL:
        return False
    if end - start == 1:
        return last in _ALONE
    if words.folded[start] in _FIRST:
        return not any(mark & (m.POST_HEAD | m.SEPARATOR) for mark in words.marks[start:end])
    inner = words.marks[start : end - 1]
    force = last in _FORCES and len(inner) == 1  # `Beds Police`
    named = force or any(not mark & (m.TOPIC | m.BODY | m.MODIFIER | m.PREPOSITION | m.AND) for mark in inner)
    return last in _NOUNS and named and not any(mark & m.POST_HEAD for mark in inner)


def presides(words: Words, before: Segment, part: Segment) -> bool:
    """Whether the body before a colon, dash or bracket is where the post's holder or the person behind it works.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def found(text):
    ...     words, reading = read_alone(text)
    ...     return presides(words, *reading.segments[:2])
    >>> found("NHS Boards: Chief Nurses"), found("Housing – Head of Safeguarding"), found("HR, Head of Housing")
    (True, True, False)
    """
    if before.kind == "body" and part.kind == "person" and part.joint == "open":
        return True  # `Finance (Dave)`
    first = before.kind == "body" and not before.linked and before.joint in ("start", "newline", "hard")
    last = part.end == len(words.marks) or bool(words.marks[part.end] & (m.NEWLINE | m.HARD))
    if part.kind == "person" and part.joint == "dash" and not is_institution(words, before.start, before.end):
        return False  # `Police – Ann Reed`, but `Audit – Ann Reed` may be two owners
    return first and last and part.kind in ("post", "person") and not part.linked and part.joint in ("colon", "dash")


def employs(words: Words, before: Segment | None, part: Segment) -> bool:
    """Whether a body is where the person or the holder of the post before it works."""
    if before is None or part.kind != "body" or before.kind not in ("person", "post"):
        return False
    if part.joint in ("comma", "dash", "open", "nothing") and is_institution(words, part.start, part.end):
        return part.joint != "nothing" or words.folded[part.start] in _FIRST
    if before.kind != "post":
        return False
    letters = part.end - part.start == 1 and words.marks[part.start] & m.ACRONYM and part.joint == "comma"
    if letters and len(words.folded[part.start]) > 2:
        return True  # `Ann Reed, Director of Public Health, WXHT`
    if before.joint != "open" or not before.linked:
        return False
    same = not any(mark & (m.CLOSE | m.OPEN) for mark in words.marks[before.end : part.start])
    return same and part.joint in ("comma", "dash", "nothing")  # `Ann Reed (CEO, Wexcombe Homes)`
