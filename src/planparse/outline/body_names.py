"""Paragraphs that are only the name of a council or of another body: none is a document's title."""

from __future__ import annotations

import re

from planparse.lexicon.councils import named_council
from planparse.patterns import lazy_pattern
from planparse.words import Phrase

_LONGEST_NAME = 9
"""Most words of a body's name."""

ENDS_BODY = lazy_pattern(
    r"\b(?:academ(?:y|ies)|agency|association|authority|board|church|college|company|constabulary|council|diocese|federation"
    r"|forum|foundation|hospital|limited|ltd|nhs|nursery|partnership|school|service|society|surgery|trust"
    r"|university)\b(?: trust| board)?$",
    re.I,
)
"""What a body's name ends with."""


def is_organisation(phrase: Phrase) -> bool:
    """Whether a paragraph is a council's name and no more."""
    return named_council(phrase.text) == phrase.text.strip(" .,:")


def is_body(phrase: Phrase) -> bool:
    """Whether a paragraph is only the name of a council or of another body: it is not the document's title.

    >>> from planparse.read.letters import words_of
    >>> from planparse.words import Place
    >>> texts = "Long Reach Parish Council", "Hill School, Tarn", "Peer review of the library service", "Reply to Us"
    >>> [is_body(Phrase(tuple(words_of(text, Place(), iter(range(9)))))) for text in texts]
    [True, True, False, False]
    """
    text = _BEHIND.sub("", phrase.text.strip(" .,:"))
    name = ENDS_BODY.search(text) and 1 < len(phrase.words) <= _LONGEST_NAME and not _NO_NAME.search(text)
    return is_organisation(phrase) or bool(name)


_BEHIND = lazy_pattern(r",(?: [A-Z][\w’'-]+){1,3}$")
"""The place behind a body's name: `Hill School, Tarn`."""
_NO_NAME = lazy_pattern(
    r"(?-i:(?:^| )(?!(?:of|and|the|for|in|on|upon|le|under|with)\b)[a-z])|[:\d]"
    r"|\b(?:plans?|actions?|reviews?|audits?|inspections?|reports?|response|reply|recommendations?|progress|improv\w+)\b",
    re.I,
)
"""Text that no body's name has: a word in small letters, a colon, a figure, a word for a document."""
