"""Words that hold for one document beside the lexicon's: the headers and area labels of a council's profile.

Functions that ask the lexicon whether a text is a label get the terms as their first argument; the pipeline passes
them on from the profile. What such a function remembers, it remembers for each terms.
"""

from __future__ import annotations

from functools import lru_cache

from planparse.noun import noun


@noun(eq=False)
class Terms:
    """Headers with their fields, and area labels. Equal to itself alone: `terms_of` makes each once."""

    headers: tuple[tuple[str, str], ...] = ()
    areas: tuple[str, ...] = ()


NO_TERMS = Terms()
"""The lexicon's own words alone."""


def terms_of(headers: tuple[tuple[str, str], ...] = (), areas: tuple[str, ...] = ()) -> Terms:
    """The one object for these words, so that what is remembered for them holds from file to file.

    >>> terms_of(areas=("Goal",)) is terms_of(areas=("Goal",)), terms_of() is NO_TERMS
    (True, True)
    """
    return _made(headers, areas) if headers or areas else NO_TERMS


_made = lru_cache(maxsize=16)(Terms)
