"""A plan for a command: from a file that planparse wrote, or from a document that is parsed now."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planparse.corrections.format import Correction
    from planparse.plan import Plan
    from planparse.profile import Profile


def open_plan(
    path: Path, password: str | None = None, profile: Profile | None = None, decided: Sequence[Correction] = ()
) -> Plan:
    """The plan in a file, told by its content: JSON is validated, a document is parsed.

    ``decided`` are a person's corrections. A plan file can take those of fields only: the document is not at hand.
    """
    from planparse import load_plan, parse

    if not decided:
        return load_plan(path, password=password, profile=profile)
    if not is_plan_file(path):
        return parse(path, password=password, profile=profile, corrections=decided)
    from planparse.corrections.replay import corrected_plan

    return corrected_plan(load_plan(path, password=password, profile=profile), decided)


def is_plan_file(path: Path) -> bool:
    """Whether a file is JSON: a plan that planparse wrote, or one that will be refused as such."""
    from planparse.read import load
    from planparse.read.json_text import is_json

    return is_json(load(path))
