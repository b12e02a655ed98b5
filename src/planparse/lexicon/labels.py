"""What printed labels mean, from the TOML files beside this module: kinds of areas, and one document's own labels."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast

from planparse.lexicon.words import letters as letters
from planparse.noun import noun

# Labels for one document in addition to the lexicon's: the headers and area labels of a council's profile.
#
# Functions that ask the lexicon if a text is a label take the terms as their first argument; the pipeline passes them
# on from the profile. Such functions cache their results for each terms object.


@noun(eq=False)
class Terms:
    """Headers with their fields, and area labels. Equal only to itself: `terms_of` makes each object once."""

    headers: tuple[tuple[str, str], ...] = ()
    areas: tuple[str, ...] = ()


NO_TERMS = Terms()
"""No terms of a document: only the lexicon's own words."""


def terms_of(headers: tuple[tuple[str, str], ...] = (), areas: tuple[str, ...] = ()) -> Terms:
    """The one object for these words, so that results cached for it are used from file to file.

    >>> terms_of(areas=("Goal",)) is terms_of(areas=("Goal",)), terms_of() is NO_TERMS
    (True, True)
    """
    return _made(headers, areas) if headers or areas else NO_TERMS


_made = lru_cache(maxsize=16)(Terms)


AreaKind = Literal["area_for_improvement", "recommendation", "priority", "weakness", "theme", "other"]


@noun
class HeaderEntry:
    """The labels of one kind of column: whole labels, and words that point to it in other labels."""

    labels: tuple[str, ...]
    words: tuple[str, ...]


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files("planparse.lexicon").joinpath(name).read_text("utf-8"))


@lru_cache(maxsize=8)
def headers(terms: Terms) -> Mapping[str, HeaderEntry]:
    """Header labels by field (`lexicon/headers.toml`); ``extra`` contains those without a contract field.

    The terms come first and override the lexicon for their labels.
    """
    own = {letters(label): (label, field) for label, field in terms.headers}
    told = {field: tuple(label for label, said in own.values() if said == field) for field in _headers()}
    return {
        field: HeaderEntry(told[field] + tuple(x for x in entry.labels if letters(x) not in own), entry.words)
        for field, entry in _headers().items()
    }


def fields() -> tuple[str, ...]:
    """The fields that headers can have, and ``extra``."""
    return tuple(_headers())


@lru_cache(maxsize=1)
def _headers() -> Mapping[str, HeaderEntry]:
    return {
        field: HeaderEntry(tuple(entry["labels"]), tuple(entry["words"]))
        for field, entry in _load("headers.toml").items()
    }


@lru_cache(maxsize=8)
def area_labels(terms: Terms) -> Mapping[AreaKind, tuple[str, ...]]:
    """Area labels by kind (`lexicon/areas.toml`); those of the terms that it lacks are ``other``."""
    known = {cast(AreaKind, kind): tuple(entry["labels"]) for kind, entry in _areas().items() if kind != "qualifiers"}
    listed = {letters(label) for labels in known.values() for label in labels}
    own = tuple(label for label in terms.areas if letters(label) not in listed)
    return {**known, "other": known.get("other", ()) + own} if own else known


@lru_cache(maxsize=1)
def area_qualifiers() -> tuple[str, ...]:
    """Words that may come before an area's label: `Strategic` aim."""
    return tuple(_areas()["qualifiers"])


@lru_cache(maxsize=1)
def _areas() -> dict[str, Any]:
    return _load("areas.toml")


@lru_cache(maxsize=1)
def titles() -> tuple[str, ...]:
    """Titles before a person's name (`lexicon/titles.toml`)."""
    return tuple(_load("titles.toml")["titles"])


# The kinds of areas that labels name, alone (as over a column of areas) or at their end.


@lru_cache(maxsize=8)
def _kinds(terms: Terms) -> dict[str, AreaKind]:
    return {_fold(label): kind for kind, labels in area_labels(terms).items() for label in labels}


def _fold(text: str) -> str:
    return re.sub(r"[\s-]+", "", text).casefold()


def kind_of_label(terms: Terms, text: str) -> AreaKind | None:
    """The kind of area that a label alone names, as over a column of areas; None if unknown.

    >>> kind_of_label(NO_TERMS, "Recommendation"), kind_of_label(NO_TERMS, "Lead")
    ('recommendation', None)
    """
    return _kinds(terms).get(_fold(text)) or _kinds(terms).get(_fold(text).removesuffix("s"))


_QUALIFIERS = 3
"""The most words before the label of a column of areas: `Ofsted` area for improvement."""
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
"""Area labels (folded) that have no other meaning at the end of a label, unlike `outcome` in `Expected outcome`."""


def kind_at_end(terms: Terms, text: str) -> AreaKind | None:
    """The kind of area that the end of a label names, after one to three words; None if it names none.

    >>> kind_at_end(NO_TERMS, "Ofsted areas for improvement"), kind_at_end(NO_TERMS, "Expected outcome")
    ('area_for_improvement', None)
    """
    words = text.strip(" :").split()
    tails = [_fold("".join(words[at:])) for at in range(1, min(_QUALIFIERS, len(words) - 1) + 1)]
    ends = (end for tail in tails for end in (tail, tail.removesuffix("s"), re.sub("ies$", "y", tail)))
    return next((_kinds(terms)[end] for end in ends if end in _FIRM), None)
