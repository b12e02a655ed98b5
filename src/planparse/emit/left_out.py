"""What an export cut, left out or filled in: a list that goes beside the file, so that nothing happens silently."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from typing import Literal

from planparse.emit.cells import harmless, printable

Deed = Literal["cut", "left out", "filled in", "moved"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that an export cut, left out, filled in or moved.

    It says in which action (``ref``; empty for the plan) and ``field``, ``why``, and which words.
    """

    ref: str
    field: str
    deed: Deed
    why: str
    text: str

    def __str__(self) -> str:
        where = f"action {self.ref}" if self.ref else "the plan"
        words = " ".join(self.text.split())
        shown = f' ("{words[:60]}{"…" if len(words) > 60 else ""}")' if words else ""
        return f"{where}: {self.field} {self.deed}: {self.why}{shown}"


@dataclass(frozen=True, slots=True)
class Export:
    """A finished file, what it does not have as the plan has it, and how many actions it has (None: all)."""

    data: bytes
    left_out: tuple[LeftOut, ...] = ()
    actions: int | None = None


def left_out_csv(deeds: Sequence[LeftOut]) -> bytes:
    """The list as CSV that Excel opens as UTF-8, one deed a row, texts whole."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([column.name for column in fields(LeftOut)])
    writer.writerows([harmless(printable(str(value))) for value in astuple(deed)] for deed in deeds)
    return stream.getvalue().encode("utf-8-sig")
