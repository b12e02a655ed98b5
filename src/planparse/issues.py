"""Doubts and corrections, as the stages note them: without a path, which only the plan knows."""

from __future__ import annotations

from typing import Literal

from planparse.noun import noun

# How much an issue matters. A module of its own: `--help` needs the words, and none of the classes that carry them.


Severity = Literal["info", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")


@noun
class Doubt:
    """What a person should look at: becomes an issue of the plan once its place there is known.

    ``alternatives`` are other readings of the field, as a person would type them, best first. ``column`` is the place
    of the cell that it is about, where it is said of a table's row and only of that cell.
    """

    code: str
    severity: Severity
    message: str
    alternatives: tuple[str, ...] = ()
    column: int | None = None


@noun
class Correction:
    """A value that differs from what is printed: becomes a repair once its place in the plan is known.

    ``before`` and ``after`` are the texts that the change stands between, ``why`` names the evidence.
    """

    code: str
    before: str | None
    after: str | None
    why: str
