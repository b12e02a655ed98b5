"""Checking a plan file against the contract."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from planparse.errors import InvalidPlanError
from planparse.plan.model import SCHEMA_VERSION, Plan
from planparse.plan.older import lacks
from planparse.plan.promises import broken_promises
from planparse.read import load
from planparse.read.json_text import json_text


def validate(path: Path) -> Plan:
    """The plan in a JSON file, if it keeps the contract: its shape, and what the shape alone cannot say.

    Raises `InvalidPlanError` that names every fault with its JSON Pointer, or `UnreadableFileError`.
    """
    return validate_bytes(path.name, load(path))


def meant_as_plan(path: Path) -> bool:
    """Whether a JSON file that breaks the contract at least says that it is of the contract."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return True
    return isinstance(found, dict) and "schema_version" in found and "areas" in found


def validate_bytes(name: str, data: bytes) -> Plan:
    """The plan in a JSON file's bytes, as `validate` gives it; errors call the file by its name."""
    try:
        text = json_text(data)
        raw = json.loads(text)
        _of_this_contract(name, raw)
        plan = Plan.model_validate_json(text)
    except ValidationError as error:
        faults = "; ".join(f"/{'/'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()[:20])
        raise InvalidPlanError(
            name, f"breaks the contract ({faults})", "convert the plan again with this version"
        ) from None
    except (ValueError, RecursionError) as error:
        raise InvalidPlanError(name, f"is not JSON ({error})", "name a file that planparse wrote") from None
    broken = list(broken_promises(plan, raw))
    if broken:
        raise InvalidPlanError(name, f"breaks the contract ({'; '.join(broken[:20])})", "convert the plan again")
    return plan


def _of_this_contract(name: str, raw: object) -> None:
    """Raise `InvalidPlanError` for a plan of another version of the contract: what it lacks, and how to get one."""
    version = raw.get("schema_version") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or version is None or version == SCHEMA_VERSION:
        return
    missing = "; ".join(lacks(raw))
    problem = f"follows contract {version}, but this planparse reads {SCHEMA_VERSION}"
    source = raw.get("document", {}).get("source", {}).get("name") if isinstance(raw.get("document"), dict) else None
    document = f"the document that it was made from ({source})" if isinstance(source, str) else "its document"
    raise InvalidPlanError(
        name,
        f"{problem}{f': it lacks {missing}' if missing else ''}",
        f"convert {document} again with `planparse parse`",
    )
