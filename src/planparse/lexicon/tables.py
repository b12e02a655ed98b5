"""The knowledge about printed labels, loaded from the TOML files beside this module."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast

AreaKind = Literal["area_for_improvement", "recommendation", "priority", "weakness", "theme", "other"]


@dataclass(frozen=True, slots=True)
class HeaderEntry:
    """What is printed over one kind of column: whole labels, and words that point to it in other labels."""

    labels: tuple[str, ...]
    words: tuple[str, ...]


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files("planparse.lexicon").joinpath(name).read_text("utf-8"))


@lru_cache(maxsize=1)
def headers() -> Mapping[str, HeaderEntry]:
    """Header labels by field (`lexicon/headers.toml`); ``extra`` holds those the contract has no field for."""
    return {
        field: HeaderEntry(tuple(entry["labels"]), tuple(entry["words"]))
        for field, entry in _load("headers.toml").items()
    }


@lru_cache(maxsize=1)
def area_labels() -> Mapping[AreaKind, tuple[str, ...]]:
    """Area labels by kind (`lexicon/areas.toml`)."""
    return {cast(AreaKind, kind): tuple(entry["labels"]) for kind, entry in _load("areas.toml").items()}


@lru_cache(maxsize=1)
def titles() -> tuple[str, ...]:
    """Titles that stand before a person's name (`lexicon/titles.toml`)."""
    return tuple(_load("titles.toml")["titles"])
