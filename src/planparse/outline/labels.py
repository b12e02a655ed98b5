"""Area headings: which paragraphs and rows are one, and what label, number and title they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from planparse.lexicon.areas import kind_of_label
from planparse.lexicon.tables import AreaKind, area_labels
from planparse.lexicon.terms import Terms

_NUMBER_WORDS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight"),
    *("nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
)
_NUMBER = rf"[A-Z]{{0,4}}\d{{1,3}}(?:\.\d{{1,2}})?[a-z]?|[IVX]{{1,5}}|[A-H]|(?i:{'|'.join(_NUMBER_WORDS)})"
# After the number: a bracket, a colon, dash or full stop, the end, or a capital that begins the title.
_AFTER = r"\s*[)\]]?\s*(?:[:.|•·\-–—]|$|(?=\s*[A-Z]))\s*[:.\-–—]?"


@dataclass(frozen=True, slots=True)
class AreaLabel:
    """The label of an area heading: its kind, its number as printed, and where the title begins (letters)."""

    kind: AreaKind
    number: str
    title: int


@lru_cache(maxsize=8)
def _pattern(terms: Terms) -> re.Pattern[str]:
    labels = sorted((label for labels in area_labels(terms).values() for label in labels), key=len, reverse=True)
    names = "|".join(re.escape(label).replace(r"\ ", r"[\s-]*") for label in labels)
    return re.compile(rf"\s*((?i:{names}))s?\s*[-–—:.]?\s*(?i:no\.?|number)?\s*[(\[]?\s*({_NUMBER})(?![\w%]){_AFTER}")


def area_label(terms: Terms, text: str) -> AreaLabel | None:
    """The label that this heading begins with, or None.

    >>> area_label(NO_TERMS, "Area for Improvement (1): Ensure that checks are made")
    AreaLabel(kind='area_for_improvement', number='1', title=26)
    >>> area_label(NO_TERMS, "Work stream One - Leadership")
    AreaLabel(kind='theme', number='1', title=18)
    >>> area_label(NO_TERMS, "Priority 3 children were seen") is area_label(NO_TERMS, "Outcome of the review") is None
    True
    """
    found = _pattern(terms).match(text)
    if found is None:
        return None
    number = found[2]
    if number.casefold() in _NUMBER_WORDS:
        number = str(_NUMBER_WORDS.index(number.casefold()) + 1)
    return AreaLabel(kind_of_label(terms, found[1]) or "other", number, found.end())


def behind_title(terms: Terms, words: Sequence[str]) -> int | None:
    """The number of the word at which an area's label begins behind a title and a dash; None where none does.

    >>> texts = "Action plan - Priority 1: Leadership", "Priority 1 - Help"
    >>> [behind_title(NO_TERMS, text.split()) for text in texts]
    [3, None]
    """
    dashes = (at for at, word in enumerate(words[:-1]) if at and word in {"-", "–", "—", "|"})
    return next((at + 1 for at in dashes if area_label(terms, " ".join(words[at + 1 :]))), None)


_NUMBERED = re.compile(
    r"\s*([A-Z][A-Za-z’' /&-]{2,50}?)\s*[-–—:]?\s*"
    rf"(?:(\d{{1,2}})|\b((?i:{'|'.join(_NUMBER_WORDS)})|[A-Z]))\s*(?:[.:)|–—-]|$)"
)
_CAPTIONS = frozenset(("table", "figure", "fig", "chart", "page", "appendix", "annex", "version", "slide", "box"))


def own_labels(above: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What a document itself prints before a running number above its tables, where no label is known.

    ``above`` holds the paragraphs above each table. The numbers must run from 1, table by table.

    >>> own_labels([["What must change 1. Visits"], ["What must change 2. Plans", "Text"], []])
    ('What must change',)
    >>> own_labels([["Promise one: A home"], ["Promise Two - Health"]])
    ('Promise',)
    >>> own_labels([["Table 1: Visits"], ["Table 2: Plans"]]), own_labels([["In May 2020"], ["In May 2021"]])
    ((), ())
    >>> own_labels([["Review A: Homes"], ["Review B: Beaches"]]), own_labels([["Vitamin B: Eggs"], ["Vitamin D: Fish"]])
    (('Review',), ())
    """
    found: dict[str, list[int]] = {}
    for paragraphs in above:
        for label, number in {
            m[1]: _count(m[2] or m[3]) for text in paragraphs if (m := _NUMBERED.match(text))
        }.items():
            found.setdefault(label, []).append(number)
    running = [label for label, numbers in found.items() if numbers == list(range(1, max(2, len(numbers)) + 1))]
    return tuple(label for label in running if label.split()[0].casefold() not in _CAPTIONS)


def labels_alike(headings: Sequence[str]) -> tuple[AreaLabel | None, ...]:
    """For each heading the label that it has in common with others, before numbers that rise; None where it has none.

    For headings that are known to be areas', so a list may begin with any number, and two lists may have two labels.
    A number without a title behind it is part of a text.

    >>> found = labels_alike(["Must do 1: Train staff", "Must do 2: Store it", "Should do 1: Hear", "Leadership"])
    >>> [label and (label.number, label.title) for label in found]
    [('1', 10), ('2', 10), None, None]
    >>> labels_alike(["Step 2: Plans", "Step 1: Visits"]) == labels_alike(["Table 1: Plans", "Table 2: Visits"])
    True
    """
    found = [(_NUMBERED.match(heading), heading) for heading in headings]
    matches = [match if match and heading[match.end() :].strip(" :.-–—") else None for match, heading in found]
    runs: dict[str, list[int]] = {}
    for match in matches:
        if match:
            runs.setdefault(match[1], []).append(_count(match[2] or match[3]))
    alike = {
        label
        for label, numbers in runs.items()
        if len(numbers) > 1 and numbers == sorted(set(numbers)) and label.split()[0].casefold() not in _CAPTIONS
    }
    return tuple(
        AreaLabel("other", _figures(match[2] or match[3]), match.end()) if match and match[1] in alike else None
        for match in matches
    )


def _figures(number: str) -> str:
    """A number in figures, and a letter as it is."""
    return number if len(number) == 1 else str(_count(number))


def _count(number: str) -> int:
    """What a number in figures, words or letters counts: the second is 2, two or B."""
    if number.isdecimal():
        return int(number)
    return _NUMBER_WORDS.index(number.casefold()) + 1 if len(number) > 1 else ord(number) - ord("A") + 1


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
