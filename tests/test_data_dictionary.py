"""The data dictionary names every field of the contract with its type, in order."""

from __future__ import annotations

import re
from typing import Any

from conftest import ROOT
from planparse.plan.model import Plan

SCHEMA = Plan.model_json_schema()


def type_words(schema: dict[str, Any]) -> str:
    """A type of the JSON Schema in the dictionary's words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(type_words(one) for one in schema["anyOf"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return f"`{' '.join(schema['enum'])}`"
    if "prefixItems" in schema:
        return f"{len(schema['prefixItems'])} numbers"
    if schema["type"] == "array":
        return f"list of {type_words(schema['items'])}"
    if schema["type"] == "object":
        return f"object of {type_words(schema['additionalProperties'])}"
    plain = {
        "string": "text",
        "integer": "whole number",
        "number": "number",
        "boolean": "true or false",
        "null": "null",
    }
    return "date" if schema.get("format") == "date" else plain[schema["type"]]


def fields() -> dict[str, list[tuple[str, str]]]:
    """Each model's fields with their types, in the contract's order."""
    models = {"Plan": SCHEMA, **SCHEMA["$defs"]}
    return {
        name: [(field, type_words(inner)) for field, inner in model["properties"].items()]
        for name, model in models.items()
    }


def documented() -> dict[str, list[tuple[str, str]]]:
    text = (ROOT / "docs" / "data-dictionary.md").read_text("utf-8")
    found = {}
    for part in text.split("\n## ")[1:]:
        rows = re.findall(r"^\| `(\w+)` \| (.+?) \| \S.* \|$", part, re.MULTILINE)
        if rows:
            found[part.split("\n")[0]] = rows
    return found


def test_each_part_begins_with_what_the_model_gives() -> None:
    text = (ROOT / "docs" / "data-dictionary.md").read_text("utf-8")
    for name, model in {"Plan": SCHEMA, **SCHEMA["$defs"]}.items():
        said = model["description"].split("\n\n")[0].replace("``", "`")
        assert f"## {name}\n\n{said}\n" in text, name


def test_every_field_is_explained_with_its_type() -> None:
    expected = fields()
    assert documented().keys() == expected.keys()
    for name, rows in documented().items():
        assert rows == expected[name], name
