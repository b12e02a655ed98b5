"""JSON Lines: one action a line, whole, with its area, issues and repairs, and whose plan it is."""

from __future__ import annotations

import json

from planparse.emit.left_out import Export
from planparse.emit.rows import each_action, issues_by_action
from planparse.emit.tidy import areas_without_action
from planparse.plan.model import Plan


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
