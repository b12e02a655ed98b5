"""What the letters of a word show: name, initial, acronym, number; needs no list of phrases."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from planparse.cells.owners import types as m
from planparse.lexicon.names import folded, forenames, particles, surnames
from planparse.lexicon.posts import fields, phrases
from planparse.lexicon.words import is_english

_MARKS = {
    "\n": m.NEWLINE,
    ";": m.HARD,
    "|": m.HARD,
    "•": m.HARD,
    "▪": m.HARD,
    "●": m.HARD,
    "◦": m.HARD,
    "○": m.HARD,
    "·": m.HARD,
    "*": m.HARD,
    "+": m.AND,
    ",": m.COMMA,
    "/": m.SLASH,
    "\\": m.SLASH,
    "&": m.AND,
    "-": m.DASH,
    "–": m.DASH,
    "—": m.DASH,
    "‑": m.DASH,
    ":": m.COLON,
    "(": m.OPEN,
    "[": m.OPEN,
    ")": m.CLOSE,
    "]": m.CLOSE,
}
PREPOSITIONS = frozenset(["of", "for", "in", "to", "the", "at", "on", "within", "across", "from"])
_SCANNED = str.maketrans("1i|!0", "llllo")
_UPPER_TITLES = frozenset(
    [
        "pc",
        "ps",
        "wpc",
        "dc",
        "ds",
        "di",
        "dci",
        "dsu",
        "acc",
        "dcc",
        "dac",
        "cdr",
        "hhj",
        "t/dci",
        "a/dci",
        "t/di",
        "a/di",
        "t/ds",
        "a/ds",
        "t/dsu",
        "a/dsu",
    ]
)


_UNDER = frozenset(["vice", "deputy", "sub", "pro", "co", "under", "assistant", "sous"])
"""First parts of hyphenated posts: `Deputy-Head`, `Co-Chair`."""


def skeleton(word: str) -> str:
    """A word with letters that scanners confuse made the same.

    >>> skeleton("Clir") == skeleton("Cllr") == skeleton("C1lr")
    True
    """
    return word.casefold().strip(".").translate(_SCANNED)


def is_title(word: str) -> bool:
    """Whether a word is a title of address, however it was scanned.

    >>> [is_title(w) for w in ("Cllr", "Clir", "DCI", "Di", "Dr.", "Rev'd", "Drew")]
    [True, True, True, False, True, True, False]
    """
    plain = word.casefold().strip(".").replace("'", "").replace("’", "")
    plain = plain.partition("/")[2] if plain[1:6] == "/cllr" else plain  # `C/Cllr`: county councillor
    if plain in phrases("titles"):
        return (word.isupper() if plain in _UPPER_TITLES else word[0].isupper()) or len(plain) >= 4
    return len(plain) >= 4 and word[0].isupper() and skeleton(word) in _title_skeletons()


@lru_cache(maxsize=1)
def _title_skeletons() -> dict[str, str]:
    return {skeleton(title): title for title in phrases("titles") if len(title) >= 4 and "l" in title}


def known_title(printed: str) -> str:
    """A title of address with a scanner's confused letters corrected; other titles as printed.

    >>> known_title("Clir"), known_title("CIlr."), known_title("Cllr"), known_title("Det Supt")
    ('Cllr', 'Cllr.', 'Cllr', 'Det Supt')
    """
    plain = printed.casefold().strip(".")
    meant = _title_skeletons().get(skeleton(printed))
    if meant is None or plain in phrases("titles"):
        return printed
    return (meant.upper() if printed[1:].isupper() else meant.capitalize()) + "." * printed.endswith(".")


@lru_cache(maxsize=8192)
def shape(word: str, cased: bool) -> int:
    """The marks of a single word; ``cased`` says whether the cell has capitals at all.

    >>> bool(shape("De", True) & m.PARTICLE), bool(shape("LSCX", True) & m.ACRONYM)
    (True, True)
    >>> bool(shape("GRAHAM", True) & m.ACRONYM), bool(shape("GRAHAM", True) & m.FORENAME)
    (False, True)
    """
    if "@" in word[1:]:
        return m.EMAIL | m.NAME_SHAPE
    if not any(map(str.isalnum, word)):
        return _MARKS.get(word, m.JUNK)
    if _NUMBERED_BODY.fullmatch(word):
        return m.BODY_ACRONYM
    if not word[0].isalpha() or any(map(str.isdigit, word)):
        return m.NUMBER
    found = _named(word, cased)
    if word.islower():
        found |= m.LOWER
    if word.lower() in PREPOSITIONS:
        found |= m.PREPOSITION
    if is_title(word):
        found |= m.TITLE
    return found


_NUMBERED_BODY = re.compile(r"(?:WP|WS|WG|TG|SG|SIG)\d{1,2}")
"""A numbered part of a project that acts: `WP1` is its work package, `WG2` its working group."""


def _named(word: str, cased: bool) -> int:
    """The marks for a word's possible part in a name."""
    plain = folded(word)
    letters = plain.replace("-", "")
    found = 0
    if _is_initial(word):
        return m.INITIAL
    if plain in particles() and len(plain) > 1:
        found |= m.PARTICLE
    if word.islower() and (cased or len(plain) < 3):
        return found | (m.NAME_SHAPE if word[:2] in ("d'", "d’") else 0)
    if _JOINED_BODY.fullmatch(word) or not all(c.isalpha() or c in "'’‘`-‐‑._" for c in word):
        return found | (m.ACRONYM if "&" in word else m.BODY if word.isalpha() else 0)
    found |= _listed(plain)
    if not found and plain.startswith("pan-") and word[0].isupper():
        return m.PLACE  # `Pan-Berkshire`
    if not found and "-" in plain and plain.rpartition("-")[2] in phrases("body_heads"):
        return m.BODY_HEAD  # `Eco-committee`
    if not found and "-" in plain and plain.partition("-")[0] in _UNDER and plain.partition("-")[2] in phrases("heads"):
        return m.HEAD  # `Vice-Principal`
    if plain in fields():
        return found | m.TOPIC | (m.NAME_SHAPE if found else 0)
    if _HOLDER_OF.fullmatch(word) and not (found and word.isupper()):
        return found | m.POST_ACRONYM
    if word.isupper() and _is_acronym(letters, found, cased):
        name = bool(found) or (len(letters) >= 4 and set(letters) & set("aeiouy"))
        return found | m.ACRONYM | (m.NAME_SHAPE if name else 0)
    if _plural_acronym(word) or (_mixed_acronym(word) and not found):
        spoken = word.isupper() and bool(set(letters) & set("aeiouy"))
        return found | m.ACRONYM | (m.NAME_SHAPE if spoken else 0)  # `KOWAL` can be either
    return found | m.NAME_SHAPE


_JOINED_BODY = re.compile(r"[A-Z][a-z]+(?:Team|Group|Board|Council|Committee|Forum|Panel|Network|Unit|Hub|Club|Soc)")
"""A body's name in one word: `TechTeam`."""
_ABSTRACT = re.compile(
    r".{3,}(?:tion|sion|ment|ology|ability|ibility|ities|ness|ship)s?"
    r"|.{4,}(?:ings?|ity|ics|able|ical|ional|ances?|ences?|ive|ents|ous)"
)


def is_abstract(word: str) -> bool:
    """Whether a word ends like abstract nouns and adjectives: beside a post it is likelier a field of work than a name.

    >>> [is_abstract(word) for word in ("midwifery", "resilience", "moyo", "pickering")]
    [False, True, False, True]
    """
    return bool(_ABSTRACT.fullmatch(word))


_AGENT = re.compile(
    r".{2,}(?:olog|raph|iatr|nom|cultur|ecari|urtl)ist|.{3,}(?:ician|person|keeper|holder|worker|maker|minder|bearer|master)"
)
_DOER = re.compile(r".{3,}[^aeiou](?:er|or)")


_CROWD = re.compile(r".{3,}(?:[^aeiou](?:er|or)|i?ant|ist|ian|eer)s")


def is_crowd(word: str) -> bool:
    """Whether a word ends like words for several people; the names and bodies that do so are listed as exceptions.

    >>> [is_crowd(word) for word in ("welcomers", "retailers", "participants", "services", "centres", "sectors")]
    [True, True, True, False, False, False]
    """
    return bool(_CROWD.fullmatch(word)) and word not in _NO_CROWD and len(word) > 6


_NO_CROWD = frozenset(
    [
        "sectors",
        "matters",
        "numbers",
        "shelters",
        "chapters",
        "quarters",
        "headquarters",
        "computers",
        "papers",
        "registers",
        "borders",
        "centers",
        "clusters",
        "charters",
        "letters",
        "newsletters",
        "disorders",
        "orders",
        "towers",
        "factors",
    ]
)


def is_agent(word: str, plain: bool) -> bool:
    """Whether a word ends like words for people at work; ``plain`` (small letters, after a field) accepts more endings.

    >>> [is_agent(word, False) for word in ("osteologist", "beekeepers", "technician", "lister", "resilience")]
    [True, True, True, False, False]
    >>> [is_agent(word, True) for word in ("enforcer", "inspectors", "water")]
    [True, True, False]
    """
    one = word.removesuffix("s")
    return bool(_AGENT.fullmatch(one) or (plain and _DOER.fullmatch(one) and len(one) > 6))


_SHORT_NOUNS = ("head", "manager", "officer", "leader")
_LONG = 8
"""Nouns with so many letters have few near words."""


@lru_cache(maxsize=1)
def _nouns_of_posts() -> tuple[str, ...]:
    return (*_SHORT_NOUNS, *sorted(noun for noun in phrases("heads") if len(noun) >= _LONG and noun.isalpha()))


@lru_cache(maxsize=2048)
def mistyped_head(word: str) -> str:
    """The post's noun that a word was meant to be, if one letter is wrong or two changed places; "" if none.

    >>> [mistyped_head(word) for word in ("Haed", "Manger", "Offcers", "Heal", "Directory", "Manager")]
    ['head', 'manager', 'officer', '', '', '']
    """
    plain = word.casefold()
    one = plain.removesuffix("s")
    if len(one) < 3 or not plain.isalpha() or (is_english(plain) and one != "manger") or one in phrases("heads"):
        return ""
    return next((noun for noun in _nouns_of_posts() if OSA.distance(one, noun, score_cutoff=1) == 1), "")


def _is_initial(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    if len(letters) == 2 and re.fullmatch(r"[^\W\d_][-‐‑][^\W\d_]\.", word):
        return True  # `J-P.`
    return word[0].isupper() and (len(letters) == 1 or ("." in word and len(letters) <= 4 and word[1] == "."))


_SON_OF = re.compile(r"(?:mc|fitz)[a-z]{4,}")


def son_of(word: str) -> bool:
    """Whether a word has the form of a Gaelic or Norman surname, of which no list is complete.

    >>> [son_of(word) for word in ("mcateer", "fitzalan", "macro", "mcs", "officer")]
    [True, True, False, False, False]
    """
    return bool(_SON_OF.fullmatch(word))


def _listed(plain: str) -> int:
    """The forename and surname marks of a word; a double-barrelled name gets those of its parts.

    >>> _listed("smith-jones") == m.SURNAME, _listed("anne-marie") & m.FORENAME == m.FORENAME
    (True, True)
    """
    found = (m.FORENAME if plain in forenames() else 0) | (m.SURNAME if plain in surnames() or son_of(plain) else 0)
    if found or "-" not in plain:
        return found
    parts = plain.split("-")
    if all(part in forenames() for part in parts):
        found |= m.FORENAME
    if any(part in surnames() for part in parts[-1:]):
        found |= m.SURNAME
    return found


def _is_acronym(letters: str, found: int, cased: bool) -> bool:
    """Whether capitals are an acronym: no known name, and short or without a vowel; shorter still among capitals."""
    if found and (len(letters) >= 3 or not cased):
        return False
    return len(letters) <= (4 if cased else 3) or not set(letters) & set("aeiouy")


def _mixed_acronym(word: str) -> bool:
    """Whether a word is capitals with small letters between.

    >>> [_mixed_acronym(word) for word in ("DfE", "MoJ", "McGee", "Lee")]
    [True, True, False, False]
    """
    capitals = sum(map(str.isupper, word))
    return 3 <= len(word) <= 5 and word[0].isupper() and capitals >= 2 and capitals * 2 > len(word) and word.isalpha()


_HOLDER_OF = re.compile(
    r"[A-Z]{2,4}Cos?|(?!Do[EH]$)(?:[AD]?D|H)o[A-Z]{1,3}s?|CoGs?|[AD]?C(?!CO)[A-Z]{2}O|[A-Z]{2,3}[WOML]s"
)
"""Letters for a director, head or chief of something, or for several workers, officers, managers or leads.

`DoN`, `HoS`, `ADoN`, `DoPH`, `CNIO`, `RCCWs`; `DoE` and `DoH` are departments.
"""


def is_mixed(word: str) -> bool:
    """Whether three letters are initials with one small letter of a name: `SMc`, `DPi`, `JoW`.

    >>> [is_mixed(word) for word in ("SMc", "DPi", "JoW", "GMs", "DfE", "MoJ", "Amy")]
    [True, True, True, False, False, False, False]
    """
    return bool(re.fullmatch(r"[A-Z]{2}[a-rt-z]|[A-Z][a-eg-np-z][A-Z]|(?:J|R)o[A-Z]", word))


def is_initials(word: str) -> bool:
    """Whether a word may be somebody's initials.

    >>> [is_initials(word) for word in ("JB", "KLB", "SMc", "TB-I", "KO’B", "NMcG", "A", "Jo", "MASH")]
    [True, True, True, True, True, True, False, False, False]
    """
    if 2 <= len(word) <= 3 and word.isalpha():
        return word.isupper() or is_mixed(word)
    return bool(re.fullmatch(r"[A-Z]{1,2}-[A-Z]{1,2}|[A-Z][OD]['’][A-Z]|[A-Z]{1,2}Ma?c[A-Z]", word)) and len(word) > 3


def _plural_acronym(word: str) -> bool:
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper() and len(word) <= 6
