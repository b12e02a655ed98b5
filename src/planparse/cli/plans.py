"""A plan for a command: from a file that planparse wrote, or from a document that is parsed now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planparse.plan import Plan
    from planparse.profile import Profile


def open_plan(path: Path, password: str | None = None, profile: Profile | None = None) -> Plan:
    """The plan in a file, told by its content: JSON is validated, a document is parsed."""
    from planparse import load_plan

    return load_plan(path, password=password, profile=profile)


def is_plan_file(path: Path) -> bool:
    """Whether a file is JSON: a plan that planparse wrote, or one that will be refused as such."""
    from planparse.read import load
    from planparse.read.json_text import is_json

    return is_json(load(path))
