"""Doubts and corrections, as the stages note them: without a path, which only the plan knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["info", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a person should look at: becomes an issue of the plan once its place there is known."""

    code: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that differs from what is printed: becomes a repair once its place in the plan is known.

    ``before`` and ``after`` are the texts that the change stands between, ``why`` names the evidence.
    """

    code: str
    before: str | None
    after: str | None
    why: str
