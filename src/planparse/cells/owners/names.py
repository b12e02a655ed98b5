"""The ordinary form of a printed name: `O'BRIEN, Mary` -> `Mary O'Brien`."""

from __future__ import annotations

import re
import unicodedata

from planparse.cells.owners import marks as m
from planparse.cells.owners.known import name_bounds, name_order
from planparse.cells.owners.types import Segment, Words

_PART = re.compile(r"[^\W\d_]+")
_GAELIC = re.compile(r"^(Mc|O['’])(.)(.*)$")


def ordinary(word: str) -> str:
    """A word in capitals in the form a name has; other words as they are.

    >>> [ordinary(w) for w in ("O'BRIEN", "McKENZIE", "MCKENZIE", "SMITH-JONES", "DE", "MacDonald", "J.P.")]
    ["O'Brien", 'McKenzie', 'McKenzie', 'Smith-Jones', 'De', 'MacDonald', 'J.P.']
    """
    rest = word[2:] if word[:2] in ("Mc", "Di", "De") or word[:3] == "Mac" else word
    letters = [c for c in rest if c.isalpha()]
    if len(letters) < 2 or "." in word or not all(c.isupper() for c in letters[1:]):
        return word
    if word[:3] == "Mac" and word[3:].isupper():
        return "Mac" + word[3:].capitalize()
    plain = _PART.sub(lambda part: part[0].capitalize(), word)
    plain = re.sub(r"(?<=[a-z]{2}['’])S\b", "s", plain)
    if plain.startswith("Mc") and len(plain) > 3:
        return "Mc" + plain[2:].capitalize() if "-" not in plain else "Mc" + plain[2].upper() + plain[3:]
    return plain


def ordinary_name(words: Words, part: Segment) -> str:
    """The name of a person segment: without title and letters, forename first, in ordinary letters.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Cllr O'BRIEN, Mary")
    >>> ordinary_name(words, reading.segments[0])
    "Mary O'Brien"
    """
    order = name_order(words, *name_bounds(words, part.start, part.end))
    return " ".join(_cased(words, at) for at in order)


def _cased(words: Words, at: int) -> str:
    word = words.tokens[at].text
    mark = words.marks[at]
    if mark & m.EMAIL:
        return " ".join(part.capitalize() for part in words.folded[at].split())
    if mark & m.LONE_CAPITALS and (len(word) == 2 or not mark & m.FORENAME):
        return word
    if word.islower() and mark & m.NAME_SHAPE and not mark & m.PARTICLE:
        return _PART.sub(lambda part: part[0].capitalize(), word)
    if word.isupper() and len(word) == 2 and not mark & (m.FORENAME | m.SURNAME | m.PARTICLE):
        return word
    return ordinary(word)


def slug(name: str) -> str:
    """A name as an identifier.

    >>> slug("Zoë O’Brien-Smith")
    'zoe-obrien-smith'
    """
    plain = unicodedata.normalize("NFKD", name.casefold().replace("'", "").replace("’", ""))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "-", letters).strip("-") or "person"
