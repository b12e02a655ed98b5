"""The knowledge about printed labels, loaded from the TOML files beside this module."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast

from planparse.lexicon.folding import letters as letters
from planparse.lexicon.terms import Terms

AreaKind = Literal["area_for_improvement", "recommendation", "priority", "weakness", "theme", "other"]


@dataclass(frozen=True, slots=True)
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
