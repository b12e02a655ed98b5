"""What a grid is read as: parts with columns of their own, and in each what every printed row is."""

from __future__ import annotations

from typing import Literal

from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.decision import Likelihood
from planparse.outline.outline import Column, Entry
from planparse.read.document import Grid
from planparse.words import Phrase, together


@noun
class Line:
    """One printed row of a table: its entries by column, and what it is."""

    kind: Literal["action", "area", "header", "stray", "note"]
    entries: tuple[Entry | None, ...]
    doubts: tuple[Doubt, ...] = ()
    why: str = ""
    """What a row is that is no action, heading or header."""

    def phrase(self) -> Phrase:
        """All words of the row as one phrase."""
        return together(entry.phrase for entry in self.entries if entry)


@noun
class Section:
    """The part of a grid under one header row: ``columns`` is empty where no header and no content tells.

    ``actions`` is how likely it lists things to be done.
    """

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    place_of: Grid
    headed: bool
    actions: Likelihood = Likelihood(0.0)
