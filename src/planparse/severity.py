"""How much an issue matters. A module of its own: `--help` needs the words, and none of the classes that carry them."""

from __future__ import annotations

from typing import Literal

Severity = Literal["info", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
