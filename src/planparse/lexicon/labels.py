"""The knowledge about printed labels, from the TOML files beside it: kinds of areas, and one document's own labels."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast

from planparse.lexicon.words import letters as letters
from planparse.noun import noun

# Words that hold for one document beside the lexicon's: the headers and area labels of a council's profile.
#
# Functions that ask the lexicon whether a text is a label get the terms as their first argument; the pipeline passes
# them on from the profile. What such a function remembers, it remembers for each terms.


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


AreaKind = Literal["area_for_improvement", "recommendation", "priority", "weakness", "theme", "other"]


@noun
class HeaderEntry:
    """What is printed over one kind of column: whole labels, and words that point to it in other labels."""

    labels: tuple[str, ...]
    words: tuple[str, ...]


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files("planparse.lexicon").joinpath(name).read_text("utf-8"))


@lru_cache(maxsize=8)
def headers(terms: Terms) -> Mapping[str, HeaderEntry]:
    """Header labels by field (`lexicon/headers.toml`); ``extra`` holds those the contract has no field for.

    The terms come first, and what they say of a label holds alone.
    """
    own = {letters(label): (label, field) for label, field in terms.headers}
    told = {field: tuple(label for label, said in own.values() if said == field) for field in _headers()}
    return {
        field: HeaderEntry(told[field] + tuple(x for x in entry.labels if letters(x) not in own), entry.words)
        for field, entry in _headers().items()
    }


def fields() -> tuple[str, ...]:
    """The fields that headers stand for, and ``extra``."""
    return tuple(_headers())


@lru_cache(maxsize=1)
def _headers() -> Mapping[str, HeaderEntry]:
    return {
        field: HeaderEntry(tuple(entry["labels"]), tuple(entry["words"]))
        for field, entry in _load("headers.toml").items()
    }


@lru_cache(maxsize=8)
def area_labels(terms: Terms) -> Mapping[AreaKind, tuple[str, ...]]:
    """Area labels by kind (`lexicon/areas.toml`); those of the terms that it does not have are ``other``."""
    known = {cast(AreaKind, kind): tuple(entry["labels"]) for kind, entry in _load("areas.toml").items()}
    listed = {letters(label) for labels in known.values() for label in labels}
    own = tuple(label for label in terms.areas if letters(label) not in listed)
    return {**known, "other": known.get("other", ()) + own} if own else known


@lru_cache(maxsize=1)
def titles() -> tuple[str, ...]:
    """Titles that stand before a person's name (`lexicon/titles.toml`)."""
    return tuple(_load("titles.toml")["titles"])


# The kinds of areas that labels say, alone as over a column of areas, or at their end.


@lru_cache(maxsize=8)
def _kinds(terms: Terms) -> dict[str, AreaKind]:
    return {_fold(label): kind for kind, labels in area_labels(terms).items() for label in labels}


def _fold(text: str) -> str:
    return re.sub(r"[\s-]+", "", text).casefold()


def kind_of_label(terms: Terms, text: str) -> AreaKind | None:
    """The kind that a label alone says, as over a column of areas; None where it is not known.

    >>> kind_of_label(NO_TERMS, "Recommendation"), kind_of_label(NO_TERMS, "Lead")
    ('recommendation', None)
    """
    return _kinds(terms).get(_fold(text)) or _kinds(terms).get(_fold(text).removesuffix("s"))


_QUALIFIERS = 3
"""Words that may stand before the label of a column of areas: `Ofsted` area for improvement."""
_FIRM = frozenset(
    (
        "recommendation",
        "priority",
        "theme",
        "objective",
        "finding",
        "workstream",
        "areaforimprovement",
        "areasforimprovement",
        "improvementarea",
    )
)
"""Labels, folded, that end in no other sense: an `Expected outcome` is no area."""


def kind_at_end(terms: Terms, text: str) -> AreaKind | None:
    """The kind of areas that the end of a label says, behind a word or two; None where it says none.

    >>> kind_at_end(NO_TERMS, "Ofsted areas for improvement"), kind_at_end(NO_TERMS, "Expected outcome")
    ('area_for_improvement', None)
    """
    words = text.strip(" :").split()
    tails = [_fold("".join(words[at:])) for at in range(1, min(_QUALIFIERS, len(words) - 1) + 1)]
    ends = (end for tail in tails for end in (tail, tail.removesuffix("s"), re.sub("ies$", "y", tail)))
    return next((_kinds(terms)[end] for end in ends if end in _FIRM), None)
