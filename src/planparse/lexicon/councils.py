"""Councils recognised by the form of their names, if the list of authorities lacks them."""

from __future__ import annotations

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD = r"[A-Z][\w’'-]*[a-z]"
_NAME = rf"{_WORD}(?:[ -](?:(?:upon|on|of|and|the|in|le|under|with|&)[ -])*{_WORD})*?"
_SERVICE = r"(?:Local )?Safeguarding Children(?:['’]?s)? (?:Partnership|Board)|Children['’]s (?:Services )?Trust"
_RANK = r"(?:Metropolitan|London|County|City|District|Borough|Unitary)"
_OF = r"(?:Royal |London |Metropolitan )?(?:Borough|City|County|District) of "
_COUNCIL = re.compile(
    rf"\b(?:{_OF}{_NAME}(?: Council\b|(?=\W*$|\s*[:,;(|–—-]))"
    rf"|{_NAME}(?: {_RANK}){{0,3}} (?:Council|Unitary Authority|{_SERVICE})\b)"
)
_CAPITAL_OF = re.compile(r"(?<= )(?:Upon|On|Of|And|The|In|Le|Under|With)(?= )")
_PLACE = re.compile(rf"^{_OF}|(?: {_RANK})*(?: Council| Unitary Authority| {_SERVICE})?$")
_BEFORE = _set(
    "plan plans update report cabinet ofsted improvement draft version response inspection services action final "
    "appendix annex agenda item date published by the"
)
"""Words of a title that may precede a council's name on one line."""
_NO_PLACE = _set(
    "a an this our each every your local parish town youth young children childrens children's children’s care school "
    "schools student students national community health borough county city district metropolitan council corporate "
    "leader full to in for of medical research arts general parent parents advisory staff"
)
"""Words of names that are not a council's: `Children in Care Council`, `Parish Council`."""


def named_council(text: str) -> str | None:
    """The words of a text that name a council by their form, or None.

    >>> named_council("Marlstone Borough Council: Getting to Good"), named_council("LONDON BOROUGH OF EASTMERE")
    ('Marlstone Borough Council', 'LONDON BOROUGH OF EASTMERE')
    >>> named_council("The Council has a plan") is named_council("Children in Care Council") is None
    True
    """
    plain = _CAPITAL_OF.sub(lambda found: found[0].lower(), text.title()) if text.isupper() else text
    if len(plain) != len(text):
        return None
    for found in _COUNCIL.finditer(plain):
        words = found[0].split(" ")
        begin = max((i + 1 for i, word in enumerate(words) if word.casefold() in _BEFORE), default=0)
        name = " ".join(words[begin:])
        place = _PLACE.sub("", name).casefold().split()
        if place and not _NO_PLACE.intersection((place[0], place[-1])):
            return text[found.end() - len(name) : found.end()]
    return None


def places_of(council: str | None) -> tuple[tuple[str, ...], ...]:
    """The places that a council's name contains, each as its words in small letters.

    >>> places_of("Netherby and Stone Cross Borough Council"), places_of("London Borough of Eastmere"), places_of(None)
    ((('netherby',), ('stone', 'cross')), (('eastmere',),), ())
    """
    named = _PLACE.sub("", council or "").casefold()
    return tuple(place for part in re.split(r" and | & |,|\n", named) if (place := tuple(part.split())))
