"""Texts made alike for comparing: what of a label, or of a word, two printings of it share."""

from __future__ import annotations

import re

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_AROUND = ".,;:!?()[]{}'\"‘’“”•"


def letters(label: str) -> str:
    """A label by its letters and figures: what survives other spaces, a cut in the wrong place, a colon.

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


def small(word: str) -> str:
    """A word in small letters, without the punctuation around it.

    >>> small("(Review,"), small("•")
    ('review', '')
    """
    return unmarked(word).lower()
