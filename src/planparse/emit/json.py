"""The plan as JSON, and the JSON Schema of the contract."""

from __future__ import annotations

import json

from pydantic import BaseModel

from planparse.corrections.format import Correction
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
