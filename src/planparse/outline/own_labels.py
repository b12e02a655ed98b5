"""Labels that a single document prints before the numbers of its areas: `Promise one`, `Must do 2`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from planparse.lexicon.words import NUMBER_WORDS
from planparse.outline.area_headings import AreaLabel

_NUMBER_WORDS = NUMBER_WORDS[1:16]
_NUMBERED = re.compile(
    r"\s*([A-Z][A-Za-z’' /&-]{2,50}?)\s*[-–—:]?\s*"
    rf"(?:(\d{{1,2}})|\b((?i:{'|'.join(_NUMBER_WORDS)})|[A-Z]))\s*(?:[.:)|–—-]|$)"
)
_CAPTIONS = frozenset(("table", "figure", "fig", "chart", "page", "appendix", "annex", "version", "slide", "box"))


def own_labels(above: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The labels that a document prints before a running number above its tables, if no label is known.

    ``above`` contains the paragraphs above each table. The numbers must run from 1, table by table. Labels that end in
    the same word may share a numbering, or start anew.

    >>> own_labels([["What must change 1. Visits"], ["What must change 2. Plans", "Text"], []])
    ('What must change',)
    >>> own_labels([["Promise one: A home"], ["Promise Two - Health"]])
    ('Promise',)
    >>> own_labels([["Must do 1: Homes"], ["Must do 2: Beaches"], ["Should do 3: Parks"]])
    ('Must do', 'Should do')
    >>> own_labels([["Table 1: Visits"], ["Table 2: Plans"]]), own_labels([["In May 2020"], ["In May 2021"]])
    ((), ())
    >>> own_labels([["Review A: Homes"], ["Review B: Beaches"]]), own_labels([["Vitamin B: Eggs"], ["Vitamin D: Fish"]])
    (('Review',), ())
    """
    families: dict[str, list[tuple[str, int]]] = {}
    for paragraphs in above:
        matches = filter(None, map(_NUMBERED.match, paragraphs))
        for label, number in {m[1]: _count(m[2] or m[3]) for m in matches}.items():
            families.setdefault(label.split()[-1].casefold(), []).append((label, number))
    running = dict.fromkeys(label for told in families.values() if _run_on(told) for label, _ in told)
    return tuple(label for label in running if label.split()[0].casefold() not in _CAPTIONS)


def labels_between(headings: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """The labels that a document prints before the numbers that known labels above its other tables leave out.

    ``headings`` are the paragraphs right above each table, ``known`` the numbers of the known labels there. Together
    they count the tables from 1: `Cause of concern 1: …`, then `Area for improvement 2: …`.

    >>> labels_between(["Cause of concern 1: Visits", "AFI 2: Plans", "AFI 3: Homes"], ["", "2", "3"])
    ('Cause of concern',)
    >>> labels_between(["AFI 1: Visits", "Must do 2: Plans", "Must do 3: Homes"], ["1", "", ""])
    ('Must do',)
    >>> labels_between(["Table 1: Visits", "AFI 1: Plans"], ["", "1"]), labels_between(["Wave 2: Homes"], ["2"])
    ((), ())
    """
    matches = [None if number else _NUMBERED.match(text) for text, number in zip(headings, known, strict=True)]
    figures = [str(_count(m[2] or m[3])) if m else number for m, number in zip(matches, known, strict=True)]
    counted = [int(number) if number.isdecimal() else 0 for number in figures]
    told = [number for number, _ in groupby(number for number in counted if number)]
    if told != list(range(1, len(told) + 1)):
        return ()
    labels = {match[1]: match for match in matches if match}
    return tuple(label for label in labels if label.split()[0].casefold() not in _CAPTIONS)


def labels_alike(headings: Sequence[str]) -> tuple[AreaLabel | None, ...]:
    """For each heading, the label that it shares with others before rising numbers; None if it has none.

    The headings are known to be areas', so a list may begin with any number, and two lists may have two labels. A
    number without a title after it is part of a text. `Table A: …` in every heading is a label, in some a caption.

    >>> found = labels_alike(["Must do 1: Train staff", "Must do 2: Store it", "Should do 1: Hear", "Leadership"])
    >>> [label and (label.number, label.title) for label in found]
    [('1', 10), ('2', 10), None, None]
    >>> labels_alike(["Step 2: Plans", "Step 1: Visits"]), labels_alike(["Table 1: Plans", "Table 2: Visits", "Homes"])
    ((None, None), (None, None, None))
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
        if len(numbers) > 1
        and numbers == sorted(set(numbers))
        and (len(numbers) == len(headings) or label.split()[0].casefold() not in _CAPTIONS)
    }
    return tuple(
        AreaLabel("other", _figures(match[2] or match[3]), match.end()) if match and match[1] in alike else None
        for match in matches
    )


def _figures(number: str) -> str:
    """A number in figures; a letter stays as it is."""
    return number if len(number) == 1 else str(_count(number))


def _run_on(told: Sequence[tuple[str, int]]) -> bool:
    """Whether numbers run from 1 without gaps; another label may start again."""
    steps = pairwise([("", 0), *told])
    return len(told) > 1 and all(
        number == before + 1 or (number == 1 and label != last) for (last, before), (label, number) in steps
    )


def _count(number: str) -> int:
    """The value of a number in figures, words or letters: 2, two and B are 2."""
    if number.isdecimal():
        return int(number)
    return _NUMBER_WORDS.index(number.casefold()) + 1 if len(number) > 1 else ord(number) - ord("A") + 1
