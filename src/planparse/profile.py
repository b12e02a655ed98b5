"""What a user tells planparse about a council's plans: a TOML file of corrections and of rules for exports.

Use `load_profile`: all it gives is frozen and checked, so that no stage meets an unknown word. ``docs/profile.md``
explains the file to its writers.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, cast, get_args

from planparse.errors import LimitExceededError, ProfileError
from planparse.lexicon.authorities import find_authority
from planparse.lexicon.labels import Terms, fields, terms_of

MissingDate = Literal["leave", "skip", "area_last_date"]
PostOwner = Literal["text", "skip", "map"]
PersonOwner = Literal["text", "map"]
ManyOwners = Literal["first", "strategic_lead", "operational_lead", "skip"]
LongTitle = Literal["cut", "refuse", "move_to_description"]
LongCell = Literal["cut", "refuse"]

# The contract's status codes. The stages have them as a type, and a test checks that the two agree.
STATUS_CODES = (
    *("not_started", "planned", "in_progress", "on_track", "at_risk", "delayed", "off_track"),
    *("completed", "embedded", "ongoing", "on_hold", "cancelled", "unknown"),
)


@dataclass(frozen=True, slots=True)
class ExportRules:
    """What an export does if the tracker cannot take all of a plan: `[export]` of a profile. None means: no rule yet.

    ``users`` maps names and posts as printed to the tracker's users, ``status`` maps status codes to the tracker's own
    words, ``columns`` maps a column of the export to another header, and ``constants`` maps a header to a fixed value.
    """

    missing_date: MissingDate | None = None
    post_owner: PostOwner | None = None
    many_owners: ManyOwners | None = None
    long_title: LongTitle | None = None
    long_cell: LongCell | None = None
    person_owner: PersonOwner | None = None
    users: Mapping[str, str] = field(default_factory=dict)
    status: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """What you know of a council's plans. A part that the file does not have is empty.

    ``headers`` maps a printed label to its field (``extra`` if the contract has no field for it), ``legend`` a colour
    or status word to a status code, ``initials`` initials to a name. ``areas`` are the labels of areas.
    """

    headers: Mapping[str, str] = field(default_factory=dict)
    legend: Mapping[str, str] = field(default_factory=dict)
    areas: tuple[str, ...] = ()
    initials: Mapping[str, str] = field(default_factory=dict)
    export: ExportRules = field(default_factory=ExportRules)
    council: str | None = None

    @property
    def terms(self) -> Terms:
        """What the profile adds to the lexicon while a plan is read."""
        return terms_of(tuple(self.headers.items()), self.areas)


NO_PROFILE = Profile()

MAX_LETTERS = 500_000
"""Letters that a profile may have. Most have some hundred lines."""

MAX_DOTS = 200
"""Dots allowed on a line. Keys have up to 3 parts; `tomllib` needs the square of their number in time and memory."""


def load_profile(path: str | os.PathLike[str]) -> Profile:
    """Load a profile from a TOML file. Raises `ProfileError`, which names the key that is wrong and what it can be."""
    return read_profile(Path(path).name, profile_text(Path(path)))


def profile_text(path: Path) -> str:
    """Return the text of a profile's file. Raises `ProfileError` if it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ProfileError(path.name, f"cannot be read ({error.strerror})", "name a profile file") from None
    except UnicodeDecodeError as error:
        raise ProfileError(path.name, f"is not TOML ({error})", "see docs/profile.md") from None


@lru_cache(maxsize=4)
def read_profile(name: str, text: str) -> Profile:
    """Return the profile in a TOML text; ``name`` is for messages. Raises `ProfileError` as `load_profile` does."""
    if len(text) > MAX_LETTERS:
        raise LimitExceededError(name, f"has more than {MAX_LETTERS:,} letters", "see docs/profile.md")
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MAX_DOTS:
            problem = f"has more than {MAX_DOTS} dots on line {number}"
            raise LimitExceededError(name, problem, "break the line, and see docs/profile.md")
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also raised for a number of thousands of digits
        raise ProfileError(name, f"is not TOML ({error})", "see docs/profile.md") from None
    return _Reader(name).profile(raw)


class _Reader:
    """Reads the values of one file, and names the file in every error."""

    def __init__(self, name: str) -> None:
        self._name = name

    def profile(self, raw: Mapping[str, Any]) -> Profile:
        self._known(raw, ("council", "headers", "legend", "areas", "initials", "export"), "")
        return Profile(
            self._mapping(raw, "headers", values=fields()),
            self._mapping(raw, "legend", values=STATUS_CODES),
            self._labels(raw),
            self._mapping(raw, "initials"),
            self._export(raw),
            self._council(raw),
        )

    def _council(self, raw: Mapping[str, Any]) -> str | None:
        """Return the council of these plans: an authority in the register, so that its codes are known too."""
        told = raw.get("council")
        if told is not None and not (isinstance(told, str) and find_authority(told)):
            raise self._wrong("council", f"is {told!r}", 'write the name of an English authority, like "Kent"')
        return told

    def _labels(self, raw: Mapping[str, Any]) -> tuple[str, ...]:
        table = self._table(raw, "areas")
        self._known(table, ("labels",), "areas.")
        labels = table.get("labels", [])
        if not isinstance(labels, list) or not all(isinstance(label, str) and label.strip() for label in labels):
            raise self._wrong("areas.labels", "is not a list of labels", 'write labels = ["Priority", "Key Issue"]')
        return tuple(labels)

    def _export(self, raw: Mapping[str, Any]) -> ExportRules:
        table = self._table(raw, "export")
        choices = {
            "missing_date": get_args(MissingDate),
            "post_owner": get_args(PostOwner),
            "many_owners": get_args(ManyOwners),
            "long_title": get_args(LongTitle),
            "long_cell": get_args(LongCell),
            "person_owner": get_args(PersonOwner),
        }
        maps = ("users", "status", "columns", "constants")
        self._known(table, (*choices, *maps), "export.")
        picked = {key: self._choice(table, key, allowed) for key, allowed in choices.items()}
        return ExportRules(
            cast("MissingDate | None", picked["missing_date"]),
            cast("PostOwner | None", picked["post_owner"]),
            cast("ManyOwners | None", picked["many_owners"]),
            cast("LongTitle | None", picked["long_title"]),
            cast("LongCell | None", picked["long_cell"]),
            cast("PersonOwner | None", picked["person_owner"]),
            self._mapping(table, "users", "export."),
            self._mapping(table, "status", "export.", keys=STATUS_CODES),
            self._mapping(table, "columns", "export."),
            self._mapping(table, "constants", "export."),
        )

    def _choice(self, table: Mapping[str, Any], key: str, allowed: tuple[str, ...]) -> str | None:
        value = table.get(key)
        if value is not None and value not in allowed:
            raise self._wrong(f"export.{key}", f"is {value!r}", f"choose one of {', '.join(allowed)}")
        return cast("str | None", value)

    def _mapping(
        self,
        table: Mapping[str, Any],
        key: str,
        prefix: str = "",
        *,
        keys: tuple[str, ...] | None = None,
        values: tuple[str, ...] | None = None,
    ) -> Mapping[str, str]:
        found = self._table(table, key, prefix)
        where = f"{prefix}{key}"
        for name, value in found.items():
            if not isinstance(value, str) or not value.strip() or not name.strip():
                raise self._wrong(f"{where}.{name}", "is not a text", 'write "NAME" = "VALUE"')
            if keys is not None and name not in keys:
                raise self._wrong(f"{where}.{name}", "is not a status code", f"choose one of {', '.join(keys)}")
            if values is not None and value not in values:
                raise self._wrong(f"{where}.{name}", f"is {value!r}", f"choose one of {', '.join(values)}")
        return found

    def _table(self, table: Mapping[str, Any], key: str, prefix: str = "") -> Mapping[str, Any]:
        found = table.get(key, {})
        if not isinstance(found, dict):
            raise self._wrong(f"{prefix}{key}", "is not a table", f"write it below [{prefix}{key}]")
        return found

    def _known(self, table: Mapping[str, Any], known: tuple[str, ...], prefix: str) -> None:
        for key in table:
            if key not in known:
                raise self._wrong(f"{prefix}{key}", "is not known", f"known here: {', '.join(known)}")

    def _wrong(self, key: str, problem: str, remedy: str) -> ProfileError:
        return ProfileError(self._name, f"{key} {problem}", remedy)
