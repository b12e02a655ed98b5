"""Area headings: which paragraphs and rows are one, and what label, number and title they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planparse.lexicon.tables import AreaKind, area_labels
from planparse.lexicon.terms import remembered

_NUMBER_WORDS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight"),
    *("nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
)
_NUMBER = rf"[A-Z]{{0,4}}\d{{1,3}}(?:\.\d{{1,2}})?[a-z]?|[IVX]{{1,5}}|[A-H]|(?i:{'|'.join(_NUMBER_WORDS)})"
# After the number: a bracket, a colon, dash or full stop, the end, or a capital that begins the title.
_AFTER = r"\s*[)\]]?\s*(?:[:.\-–—]|$|(?=\s*[A-Z]))\s*[:.\-–—]?"


@dataclass(frozen=True, slots=True)
class AreaLabel:
    """The label of an area heading: its kind, its number as printed, and where the title begins (letters)."""

    kind: AreaKind
    number: str
    title: int


@remembered(8)
def _pattern() -> re.Pattern[str]:
    labels = sorted((label for labels in area_labels().values() for label in labels), key=len, reverse=True)
    names = "|".join(re.escape(label).replace(r"\ ", r"[\s-]*") for label in labels)
    return re.compile(rf"\s*((?i:{names}))s?\s*[-–—:.]?\s*(?i:no\.?|number)?\s*[(\[]?\s*({_NUMBER})(?![\w%]){_AFTER}")


@remembered(8)
def _kinds() -> dict[str, AreaKind]:
    return {_fold(label): kind for kind, labels in area_labels().items() for label in labels}


def _fold(text: str) -> str:
    return re.sub(r"[\s-]+", "", text).casefold()


def area_label(text: str) -> AreaLabel | None:
    """The label that this heading begins with, or None.

    >>> area_label("Area for Improvement (1): Ensure that checks are made")
    AreaLabel(kind='area_for_improvement', number='1', title=26)
    >>> area_label("Work stream One - Leadership")
    AreaLabel(kind='theme', number='1', title=18)
    >>> area_label("Priority 3 children were seen") is area_label("Outcome of the review") is None
    True
    """
    found = _pattern().match(text)
    if found is None:
        return None
    number = found[2]
    if number.casefold() in _NUMBER_WORDS:
        number = str(_NUMBER_WORDS.index(number.casefold()) + 1)
    return AreaLabel(_kinds()[_fold(found[1])], number, found.end())


_LEADERS = re.compile(r"(?:\.\s?){5,}\s*\d{1,3}\b|(?:…\s?){2,}\s*\d{1,3}\b|_{5,}\s*\d{1,3}\b")


def is_contents(text: str) -> bool:
    """Whether a paragraph is of a list of contents: a title, leaders, a page number.

    >>> is_contents("Priority 1: Leadership ........ 4"), is_contents("Priority 1: Leadership ... and more")
    (True, False)
    """
    return bool(_LEADERS.search(text))


_BARE = re.compile(r"\s*(?:([A-Z]{0,3}\d{1,2})(?:\.0)?[.):]?|([A-Z])[.):])\s*[:\-–—]?\s+(?=[A-Z“‘\"'])")


def numbered_heading(text: str) -> AreaLabel | None:
    """The number of a heading that has one but no label (`3. Leadership`, `A3 - Quality of Practice`).

    >>> numbered_heading("A3 - Quality of Practice - Plans").number
    'A3'
    >>> numbered_heading("2014 was a good year") is numbered_heading("Leadership") is None
    True
    """
    found = _BARE.match(text)
    return AreaLabel("other", found[1] or found[2], found.end()) if found else None
