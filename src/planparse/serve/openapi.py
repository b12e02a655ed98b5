"""The service in OpenAPI 3.1, made from the contract's models."""

from __future__ import annotations

from typing import Any

from planparse import __version__
from planparse.plan.model import Plan

ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "problem", "remedy"],
            "properties": {
                "code": {"type": "string", "description": "for programs: `not_a_plan`, `time`, `too_large`, …"},
                "problem": {"type": "string", "description": "what is wrong"},
                "remedy": {"type": "string", "description": "what to do"},
            },
        }
    },
}
STATUSES = {
    "400": "The request holds no document.",
    "401": "The token is missing or wrong.",
    "413": "The document is too large.",
    "422": "The document gives no plan.",
    "504": "The document took too much time.",
    "500": "A fault in planparse.",
}


def openapi() -> dict[str, Any]:
    """The description of the service."""
    schema = Plan.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
    models = {**schema.pop("$defs", {}), "Plan": schema, "Error": ERROR}
    plan = {"schema": {"$ref": "#/components/schemas/Plan"}}
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    binary = {"type": "string", "format": "binary"}
    form = {
        "type": "object",
        "required": ["file"],
        "properties": {"file": binary, "password": {"type": "string"}, "corrections": {"type": "string"}},
    }
    post = {
        "operationId": "parse",
        "summary": "The plan in a document",
        "parameters": [
            {"name": "name", "in": "query", "schema": {"type": "string"}, "description": "what to call the document"}
        ],
        "requestBody": {
            "required": True,
            "content": {"multipart/form-data": {"schema": form}, "application/octet-stream": {"schema": binary}},
        },
        "responses": {
            "200": {"description": "The plan.", "content": {"application/json": plan}},
            **{status: {"description": text, "content": error} for status, text in STATUSES.items()},
        },
        "security": [{"token": []}],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "planparse", "version": __version__},
        "paths": {"/plan": {"post": post}},
        "components": {"schemas": models, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }
