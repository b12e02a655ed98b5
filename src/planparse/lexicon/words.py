"""Words: the verbs of actions, word pieces, and texts normalised for comparison.

Also which letters are an English word, and which words a scanner may have misread (see ENGLISH.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from planparse.patterns import lazy_pattern

NUMBER_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
"""Numbers in words, each at the index of its value."""

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_AROUND = ".,;:!?()[]{}'\"‘’“”•"


def letters(label: str) -> str:
    """A label's letters and figures, which stay the same with other spaces, a wrong split or a colon.

    >>> letters("Timescale (By When)"), letters("Time-scale:")
    ('timescalebywhen', 'timescale')
    """
    return _NO_LETTERS.sub("", label.casefold())


def unmarked(word: str) -> str:
    """A word without the punctuation around it.

    >>> unmarked("(Review,"), unmarked("‘sub-group’."), unmarked("O'Brien's")
    ('Review', 'sub-group', "O'Brien's")
    """
    return word.strip(_AROUND)


@lru_cache(maxsize=16384)
def small(word: str) -> str:
    """A word in small letters, without the punctuation around it.

    >>> small("(Review,"), small("•")
    ('review', '')
    """
    return unmarked(word).lower()


# Pieces that are left over if a word is cut without a hyphen.


_SHORT_WORDS = """
    a i o ad ah am an as at be by do ex go ha he hi if in is it ma me mr my no of oh ok on or ow ox pa pm so to up us vs
    we ye
"""
_SHORT = frozenset(_SHORT_WORDS.split())

_WORD_ENDS = """
    ably agement ance ances aring arly ated ately ates ating ation ations ative atives ator ators bilities
    bility ble bly cation ces cess cesses cial cies cing cle ctive ctives ctor ctors cture ctures ded ding dle dren
    edly ely ement ements ence ences ency ent ents eous ering erly ers ery fully gement gements gence ges ging hing
    ial ially ians ible ibly ices ies ified ily ing ings ion ional ionally ions ious iry isation isations ised ises
    ising ists ities itive itives ity ive ively ives ization ized lation ldren lised lising lities lity lopment
    mance ment ments nal nally nals nance nary nce nces ncies ncy ness ning nised nising nity ntary nted nting nts
    onal onally opment ors ory ous ously ple pment quiries quiry rance ration rence rised rities rity rship sation
    sed sely ses shold sion sional sions sity sory ssed ssing ssional ssment ssments sult sults tance tation ted
    tely tial tice tices ting tion tional tions tised tising tive tively tle tor tors ture tures ual ually
    uiry ulation uous ures uring vely ving vised vity
"""
_ENDS = frozenset(_WORD_ENDS.split())
"""Ends of many words that are not words themselves."""


def is_word_end(piece: str) -> bool:
    """Whether a piece in small letters is not a word: too short, without a vowel, or an ending of many words.

    >>> [piece for piece in "t ent on every nd".split() if is_word_end(piece)]
    ['t', 'ent', 'nd']
    """
    return piece in _ENDS or (len(piece) < 3 and piece not in _SHORT) or set(piece).isdisjoint("aeiouy")


# Words for places that people can enter, as column labels: they say where something is to be done.

_PLACES = lazy_pattern(
    r"(?:name of (?:the )?|which )?(?:\w+ )?"
    r"(?:address|building|depot|establishment|facility|floor|home|library|location|parish|park|place|playground|premises"
    r"|property|propertie|road|room|school|site|station|street|venue|village|ward)s?(?: (?:name|address))?|where",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(r"(?:take|in|right|first|second|care) place", re.IGNORECASE)


def is_place(label: str) -> bool:
    """Whether a label says that its column lists places: buildings, sites, wards.

    >>> [text for text in ("Building", "Name of site", "School/setting", "Wards", "In place") if is_place(text)]
    ['Building', 'Name of site', 'School/setting', 'Wards']
    """
    texts = [text.strip(" :?") for text in label.split("/")]
    return any(_PLACES.fullmatch(text) and not _NO_PLACE.fullmatch(text) for text in texts)


# The verbs that actions begin with, in their base form.


@lru_cache(maxsize=1)
def action_verbs() -> frozenset[str]:
    """The verbs in small letters.

    >>> {"review", "invest"} <= action_verbs()
    True
    """
    text = files(__package__).joinpath("action_verbs.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


_ENGLISH_ENDS = (
    *(("s", ("",)), ("es", ("",)), ("ed", ("", "e")), ("ing", ("", "e"))),
    *(("ly", ("",)), ("ness", ("",)), ("er", ("", "e")), ("ers", ("", "e"))),
)
_SHORTEST_STEM = 3


@lru_cache(maxsize=1)
def _listed() -> frozenset[str]:
    text = files(__package__).joinpath("english.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=1 << 14)
def is_english(word: str) -> bool:
    """Whether a word in small letters is English, perhaps with a usual ending; for words of three letters or more.

    >>> [word for word in "school schools agreed practitioners sch ool agrced rly".split() if is_english(word)]
    ['school', 'schools', 'agreed', 'practitioners']
    """
    listed = _listed()
    if word in listed:
        return True
    for end, instead in _ENGLISH_ENDS:
        if not word.endswith(end):
            continue
        stem = word.removesuffix(end)
        if len(stem) >= _SHORTEST_STEM and any(f"{stem}{e}" in listed for e in instead):
            return True
    return False


_ALIKE = (
    *(("1", "l"), ("1", "i"), ("0", "o"), ("5", "s"), ("c", "e"), ("e", "c"), ("rn", "m"), ("m", "rn")),
    *(("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("|", "l")),
)
"""Letters as scanners misread them -> the letters that were meant."""


def misreadings(word: str, most: int = 2) -> Iterator[str]:
    """The words (in small letters) that this one may misread, with up to ``most`` kinds of letters confused.

    >>> [[word for word in misreadings(one) if is_english(word)] for one in ("notcs", "fo1low", "0ffcr", "c1ient")]
    [['notes'], ['follow'], ['offer'], ['client']]
    """
    seen, now = {word}, [word]
    for _ in range(most):
        now = list(dict.fromkeys(other for one in now for other in _once(one) if other not in seen))
        seen.update(now)
        yield from now


def _once(word: str) -> Iterator[str]:
    for printed, right in _ALIKE:
        at = word.find(printed)
        while at >= 0:
            yield word[:at] + right + word[at + len(printed) :]
            at = word.find(printed, at + 1)
