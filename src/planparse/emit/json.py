"""The plan as JSON and as JSON Lines, and the JSON Schema of the contract."""

from __future__ import annotations

import json

from pydantic import BaseModel

from planparse.corrections.file import Correction
from planparse.emit.cells import Export
from planparse.emit.rows import areas_without_action, each_action, issues_by_action
from planparse.plan.model import Plan


def to_json(plan: Plan) -> str:
    """Give the JSON text of a plan, as `planparse parse` writes it: the same plan always gives the same bytes."""
    return plan.model_dump_json(indent=2) + "\n"


def schema_json(model: type[BaseModel] = Plan) -> str:
    """The JSON Schema (2020-12) of the contract, or of another model, generated from the models.

    What this program writes always has all of its members; a correction, which others write too, need not.
    """
    schema = model.model_json_schema(mode="validation" if model is Correction else "serialization")
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}, indent=2) + "\n"


# JSON Lines: one action a line, whole, with its area, issues and repairs, and whose plan it is.


def to_jsonl(plan: Plan) -> Export:
    """One line an action: ``document`` (who and which file), ``area`` (without its lists), ``action``, ``issues``."""
    organisation = plan.document.organisation
    document = {
        "title": plan.document.title,
        "organisation": organisation.name or organisation.text,
        "gss_code": organisation.gss_code,
        "source": plan.document.source.name,
        "sha256": plan.document.source.sha256,
    }
    issues = issues_by_action(plan)
    lines = [
        {
            "document": document,
            "area": area.model_dump(mode="json", include={"number", "kind", "heading", "title", "theme"}),
            "action": action.model_dump(mode="json"),
            "issues": [issue.model_dump(mode="json") for issue in issues.get(action.ref, [])],
        }
        for area, action in each_action(plan)
    ]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    return Export(text.encode("utf-8", "backslashreplace"), areas_without_action(plan))
