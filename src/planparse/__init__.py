"""planparse reads English councils' Ofsted action plans and writes validated JSON.

>>> import planparse
>>> plan = planparse.parse("samples/barking-and-dagenham-2014.txt")
>>> len(plan.areas), len(plan.actions), plan.actions[0].ref
(13, 61, '1.1')

Programs use the names in `__all__`, which docs/api.md describes. Importing planparse is quick: it imports what a name
needs when you first use that name.
"""

from __future__ import annotations

import importlib
import io
import os
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planparse.corrections.file import Correction, read_corrections
    from planparse.emit.cells import Export, LeftOut
    from planparse.emit.formats import export, to_json
    from planparse.errors import (
        AlreadyAPlanError,
        BatchError,
        ConservationError,
        DamagedFileError,
        EmptyFileError,
        EncryptedFileError,
        ExportError,
        FaultError,
        InvalidCorrectionsError,
        InvalidPlanError,
        LimitExceededError,
        MissingExtraError,
        NetworkBarredError,
        NotAPlanError,
        PlanParseError,
        ProfileError,
        ServerError,
        UnknownFormatError,
        UnknownRefError,
        UnreadableFileError,
    )
    from planparse.plan.model import (
        Abbreviation,
        Action,
        Area,
        DocumentInfo,
        Inspection,
        Issue,
        LegendEntry,
        Measure,
        Milestone,
        Organisation,
        Outcome,
        Owner,
        Period,
        Plan,
        Reference,
        RegisteredOwner,
        Repair,
        Source,
        SourceFile,
        Status,
        Table,
        Timescale,
        Typed,
        Unplaced,
        WordCount,
    )
    from planparse.profile import ExportRules, Profile, load_profile
    from planparse.tables.second_opinion import When

__version__ = "0.1.0"

_HOMES = {
    "planparse.corrections.file": ("Correction", "read_corrections"),
    "planparse.emit.formats": ("export", "to_json"),
    "planparse.emit.cells": ("Export", "LeftOut"),
    "planparse.errors": (
        *("AlreadyAPlanError", "BatchError", "ConservationError", "DamagedFileError", "EmptyFileError"),
        *("EncryptedFileError", "ExportError", "FaultError", "InvalidCorrectionsError", "InvalidPlanError"),
        *(
            "LimitExceededError",
            "MissingExtraError",
            "NetworkBarredError",
            "NotAPlanError",
            "PlanParseError",
            "ProfileError",
        ),
        *("ServerError", "UnknownFormatError", "UnknownRefError", "UnreadableFileError"),
    ),
    "planparse.plan.model": (
        *("Abbreviation", "Action", "Area", "DocumentInfo", "Inspection", "Issue", "LegendEntry", "Measure"),
        *("Milestone", "Organisation", "Outcome", "Owner", "Period", "Plan", "Reference", "RegisteredOwner"),
        *("Repair", "Source", "SourceFile", "Status", "Table", "Timescale", "Typed", "Unplaced", "WordCount"),
    ),
    "planparse.profile": ("ExportRules", "Profile", "load_profile"),
}
"""The module that each name is imported from on first use."""

__all__ = [
    "Abbreviation",
    "Action",
    "AlreadyAPlanError",
    "Area",
    "BatchError",
    "ConservationError",
    "Correction",
    "DamagedFileError",
    "DocumentInfo",
    "EmptyFileError",
    "EncryptedFileError",
    "Export",
    "ExportError",
    "ExportRules",
    "FaultError",
    "Inspection",
    "InvalidCorrectionsError",
    "InvalidPlanError",
    "Issue",
    "LeftOut",
    "LegendEntry",
    "LimitExceededError",
    "Measure",
    "Milestone",
    "MissingExtraError",
    "NetworkBarredError",
    "NotAPlanError",
    "Organisation",
    "Outcome",
    "Owner",
    "Period",
    "Plan",
    "PlanParseError",
    "Profile",
    "ProfileError",
    "Reference",
    "RegisteredOwner",
    "Repair",
    "ServerError",
    "Source",
    "SourceFile",
    "Status",
    "Table",
    "Timescale",
    "Typed",
    "UnknownFormatError",
    "UnknownRefError",
    "Unplaced",
    "UnreadableFileError",
    "WordCount",
    "__version__",
    "export",
    "load_plan",
    "load_profile",
    "parse",
    "parse_bytes",
    "read_corrections",
    "to_json",
]


def __getattr__(name: str) -> object:
    """Return a name of `__all__`, imported on first use."""
    for module, names in _HOMES.items():
        if name in names:
            found: object = getattr(importlib.import_module(module), name)
            globals()[name] = found  # the next use does not call this function
            return found
    raise AttributeError(f"module 'planparse' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def parse(
    source: str | os.PathLike[str] | IO[bytes],
    *,
    name: str | None = None,
    password: str | None = None,
    profile: Profile | None = None,
    second_opinion: When = "never",
    corrections: Sequence[Correction] = (),
    previous: Plan | None = None,
) -> Plan:
    """Read a file and give its plan, checked against the contract.

    - ``source``: the path of the file, or the file itself, open in binary mode
    - ``name``: what errors and the plan call the file (default: its own name)
    - ``password``: the password of an encrypted file
    - ``profile``: what you know of the council's plans (`load_profile`)
    - ``second_opinion``: compare PDFs with what other engines read (the extra ``tables``): ``always``, only if
      planparse is ``doubtful``, or ``never``
    - ``corrections``: what a person decided (`read_corrections`)
    - ``previous``: the plan of the previous version, whose actions keep their ids

    Raises a `PlanParseError`, which says what is wrong with which file and what to do.
    """
    from planparse.pipeline import parse as parse_path
    from planparse.profile import NO_PROFILE

    if name is None and isinstance(source, str | os.PathLike):
        own = profile or NO_PROFILE
        return parse_path(
            source,
            password=password,
            profile=own,
            second_opinion=second_opinion,
            corrections=corrections,
            previous=previous,
        )
    called, data = _contents(source, name)
    return parse_bytes(
        data,
        name=called,
        password=password,
        profile=profile,
        second_opinion=second_opinion,
        corrections=corrections,
        previous=previous,
    )


def parse_bytes(
    data: bytes,
    *,
    name: str = "document",
    password: str | None = None,
    profile: Profile | None = None,
    second_opinion: When = "never",
    corrections: Sequence[Correction] = (),
    previous: Plan | None = None,
) -> Plan:
    """Read the bytes of a file and give its plan, as `parse` does for a file of this name.

    >>> with open("samples/barking-and-dagenham-2014.txt", "rb") as file:
    ...     parse_bytes(file.read(), name="plan.txt").document.source.name
    'plan.txt'
    """
    from planparse.pipeline import parse_bytes as parse_all
    from planparse.profile import NO_PROFILE

    return parse_all(
        name,
        data,
        password=password,
        profile=profile or NO_PROFILE,
        second_opinion=second_opinion,
        corrections=corrections,
        previous=previous,
    )


def load_plan(
    source: str | os.PathLike[str] | IO[bytes],
    *,
    name: str | None = None,
    password: str | None = None,
    profile: Profile | None = None,
) -> Plan:
    """Load a plan from JSON that planparse wrote, and check it against the contract. Parse any other file.

    planparse goes by the file's content, not by its name. The arguments are those of `parse`. Raises
    `InvalidPlanError` for JSON that breaks the contract, and for a document what `parse` raises.
    """
    from planparse.plan.validate import validate_bytes
    from planparse.read.kinds import is_json

    called, data = _contents(source, name)
    if is_json(data):
        return validate_bytes(called, data)
    return parse_bytes(data, name=called, password=password, profile=profile)


_UNNAMED = "document"
"""The name of a file that has none."""


def _contents(source: str | os.PathLike[str] | IO[bytes], name: str | None) -> tuple[str, bytes]:
    """Return a file's name and its bytes; those of an open file from its current position."""
    from pathlib import Path

    from planparse.read import load, read_all

    if isinstance(source, str | os.PathLike):
        path = Path(source)
        return name or path.name, load(path)
    given: object = source
    if isinstance(given, io.TextIOBase):
        raise TypeError('open the file in binary mode: open(path, "rb")')
    own = getattr(source, "name", None)
    called = name or (Path(own).name if isinstance(own, str) else "") or _UNNAMED
    return called, read_all(source, called)
