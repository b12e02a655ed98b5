"""Doubts and corrections as the stages note them. They have no path yet: only the plan knows it."""

from __future__ import annotations

from typing import Literal

from planparse.noun import noun

# How much an issue matters. `--help` needs these words, but not the plan's classes that have them as fields.


Severity = Literal["info", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")


@noun
class Doubt:
    """Something that a person should look at. It becomes an issue once its place in the plan is known.

    ``alternatives`` are other readings of the field, as a person would type them, best first. ``column`` is the place
    of the cell, if the doubt is about one cell of a table's row.
    """

    code: str
    severity: Severity
    message: str
    alternatives: tuple[str, ...] = ()
    column: int | None = None


@noun
class Correction:
    """A value that differs from what is printed. It becomes a repair once its place in the plan is known.

    ``before`` and ``after`` are the texts before and after the change, ``why`` names the evidence.
    """

    code: str
    before: str | None
    after: str | None
    why: str
