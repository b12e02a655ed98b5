"""The review page's dialogue for a decision that holds for all plans of a council: preview, then writing."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path
from typing import Any, cast, get_args

from filelock import FileLock, Timeout

from planparse.corrections.council import Part, changed, profile_with_entry
from planparse.emit.files import write_text
from planparse.errors import UnreadableFileError
from planparse.plan.model import Plan
from planparse.profile import profile_text
from planparse.review.desk import Desk, council_key, council_of
from planparse.review.edits import EditError

_PATIENCE = 10.0
"""Seconds to wait if another person writes the same profile."""


class ProfileChanged(Exception):  # noqa: N818  # an answer, not a fault
    """The profile has changed since the person saw what would change."""


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """One line of a profile: the header, colour, key word or initials, and what it means."""

    part: Part
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be written to keep an entry: the file, its text before and after, and the lines that differ."""

    path: Path
    before: str
    after: str

    @property
    def seen(self) -> str:
        """A hash that shows whether the file has changed since."""
        return _digest(self.before)

    @property
    def diff(self) -> list[str]:
        """The lines that differ, with lines around them."""
        lines = unified_diff(self.before.splitlines(), self.after.splitlines(), lineterm="", n=2)
        return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def entry_of(sent: dict[str, Any]) -> ProfileEntry:
    """The entry that the page names. Raises `EditError`."""
    part, label, value = (str(sent.get(name) or "").strip() for name in ("part", "label", "value"))
    if part not in get_args(Part):
        raise EditError(None, "this cannot be kept for a council", "reload the page")
    if not label or not value:
        raise EditError(None, "something is left empty", "fill in both boxes")
    return ProfileEntry(cast("Part", part), label, value)


def proposal(desk: Desk, key: int, entry: ProfileEntry) -> Proposal:
    """What would be written to keep an entry of this plan. Raises `ProfileError` or `MissingExtraError`."""
    path = profile_path(desk, key)
    before = profile_text(path) if path.is_file() else ""
    return Proposal(path, before, profile_with_entry(before, entry.part, entry.label, entry.value, path.name))


def profile_path(desk: Desk, key: int) -> Path:
    """The profile in use for a plan; if there is none, a file named after the council in the folder under review."""
    in_use = desk.settings_of(key).profile
    if in_use:
        return in_use
    council = council_of(desk.case(key).reading().plan)
    name = re.sub(r"[^a-z0-9]+", "-", (council or "").casefold()).strip("-") or "council"
    return (desk.root or desk.documents[key].parent) / f"{name}.toml"


def shown(desk: Desk, key: int, entry: ProfileEntry) -> dict[str, Any]:
    """What would be written to keep an entry, for the page, and the plans to look at first."""
    found = proposal(desk, key, entry)
    return {
        "file": str(found.path),
        "exists": found.path.is_file(),
        "diff": found.diff,
        "seen": found.seen,
        "plans": [{"key": other, "name": desk.name(other)} for other in range(len(desk.documents))],
    }


def effect(desk: Desk, key: int, other: int, entry: ProfileEntry) -> dict[str, Any]:
    """What an entry for one plan's council would change in another plan of the folder.

    Raises what `parse` raises.
    """
    found = proposal(desk, key, entry)
    if found.after == found.before:
        return {"changed": None, "why": "The profile says so already"}
    before = desk.read_with(other, desk.settings_of(other).profile_text)
    if not _shares(desk, key, before):
        return {"changed": None, "why": "A plan of another council"}
    return {"changed": asdict(changed(before, desk.read_with(other, found.after))), "why": ""}


def keep(desk: Desk, key: int, entry: ProfileEntry, seen: str) -> Path:
    """Write an entry to the profile, and use it for the council's plans from now on. Return the file's path.

    Raises `ProfileChanged` if the file is not what the person saw, and what `proposal` raises.
    """
    path = profile_path(desk, key)
    try:
        with FileLock(path.with_name(f"{path.name}.lock"), timeout=_PATIENCE):
            found = proposal(desk, key, entry)
            if found.seen != seen:
                raise ProfileChanged(path.name)
            write_text(path, found.after)
    except Timeout:
        raise UnreadableFileError(path.name, "is held by another program", "try again when it is free") from None
    except OSError as error:
        problem = f"cannot be written ({error.strerror})"
        raise UnreadableFileError(path.name, problem, "check the folder's permissions") from None
    desk.use_profile(key, path)
    return path


def _shares(desk: Desk, key: int, plan: Plan) -> bool:
    """Whether a plan uses the profile of another: of the same council, or if all plans share one."""
    return desk.settings.profile is not None or council_key(plan) == council_key(desk.case(key).reading().plan)


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
