"""The words to draw from, each bag cut by a fixed rule into a part for development and a part held out."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Literal

Part = Literal["dev", "held-out"]
VOCAB = Path(__file__).parent / "vocab"


def part_of(words: Sequence[str], part: Part) -> tuple[str, ...]:
    """The words at even places for development, those at odd places held out.

    >>> part_of(["a", "b", "c"], "dev"), part_of(["a", "b", "c"], "held-out")
    (('a', 'c'), ('b',))
    """
    return tuple(words[0 if part == "dev" else 1 :: 2])


@cache
def _toml(name: str) -> Mapping[str, Any]:
    return tomllib.loads((VOCAB / f"{name}.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Bags:
    """One part of every bag."""

    part: Part

    def labels(self, role: str) -> tuple[str, ...]:
        """What a column of this role may be called: the bags of all sources one after the other, then cut."""
        sources = _toml("labels")[role]
        return part_of([label for labels in sources.values() for label in labels], self.part)

    def lines(self, file: str, bag: str) -> tuple[str, ...]:
        """The lines of a bag in one of the vocabulary files."""
        return part_of(_toml(file)[bag].strip().splitlines(), self.part)

    def actions(self) -> tuple[tuple[str, str], ...]:
        """Actions: a short title and the sentence."""
        lines = part_of((VOCAB / "actions.txt").read_text("utf-8").strip().splitlines(), self.part)
        return tuple((title, text) for title, _, text in (line.partition(" | ") for line in lines))

    def date_forms(self) -> tuple[tuple[str, str], ...]:
        """How dates are printed, and the reading of each form."""
        forms = _toml("dates")["forms"]
        return tuple((form, reading) for form, reading in forms[0 if self.part == "dev" else 1 :: 2])


def date_weights() -> Mapping[str, int]:
    """How often each reading of a date is drawn."""
    weights: Mapping[str, int] = _toml("dates")["weights"]
    return weights


def chance(rng: Random, share: float) -> bool:
    """Whether something happens that happens this often."""
    return rng.random() < share
