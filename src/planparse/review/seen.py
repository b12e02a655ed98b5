"""A document as it is read now: what the page shows, and what a correction is made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from planparse.corrections import Correction, in_force
from planparse.plan.model import Plan
from planparse.review.sheets import Sheet, Spots
from planparse.view.checks import FieldCheck, checks

Place = tuple[str, int | None, str | None, int | None, tuple[float, float, float, float] | None]
"""A word's text, page, sheet, line and box."""


def lines_digest(text: str) -> str:
    """What tells the lines of a corrections file from others."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class ShownSource:
    """The source as it is shown: no decision changes it."""

    sheets: Sequence[Sheet]

    @cached_property
    def sheet_of(self) -> dict[int, int]:
        """The sheet on which each word stands."""
        return {word: number for number, sheet in enumerate(self.sheets) for word in _words(sheet)}

    @cached_property
    def place_of(self) -> dict[int, Place]:
        """Each word's text and place: page, sheet, line and box."""
        return dict(found for sheet in self.sheets for found in _places(sheet))


@dataclass(frozen=True)
class DocumentReading:
    """A document as it is read now: the plan, the source as it is shown, where the words of each field stand."""

    plan: Plan
    shown: ShownSource
    spots: Spots
    first: frozenset[str]
    decided: tuple[Correction, ...] = ()
    size: int = 0
    """Of the corrections file, in bytes, as it was read."""
    lines: str = ""
    """The hash of the corrections' lines."""

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The source's sheets."""
        return self.shown.sheets

    @cached_property
    def checks(self) -> list[FieldCheck]:
        """All that a person is asked to look at."""
        return checks(self.plan)

    @property
    def left(self) -> int:
        """How much of what is to be checked first is not settled."""
        return sum(check.group == "first" for check in self.checks)

    @property
    def total(self) -> int:
        """How much there was, and has come up since: what was confirmed was checked, whatever raised the doubt."""
        confirmed = {f"{one.action} {one.field}" for one in in_force(self.decided) if one.action and one.confirms}
        return len(self.first | {check.key for check in self.checks if check.group == "first"} | confirmed)


def _words(sheet: Sheet) -> Iterator[int]:
    return (word for word, _ in _places(sheet))


def _places(sheet: Sheet) -> Iterator[tuple[int, Place]]:
    """Each word of a sheet with its text and place."""
    if sheet["kind"] == "page":
        for word, text, *box in sheet["words"]:
            yield word, (text, sheet["number"], None, None, (box[0], box[1], box[2], box[3]))
        return
    for block in sheet["blocks"]:
        for words in [cell[5] for cell in block["cells"]] if "cells" in block else [block["words"]]:
            for word, text, _, name, line in words:
                yield word, (text, None, name, line, None)
