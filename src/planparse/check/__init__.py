"""What the law requires of a plan: recommendations answered, what, who, by when, and in time. It uses only the plan."""

from __future__ import annotations

from planparse.check.law import Check, Finding, Question, as_json, as_text, check, verdict
from planparse.check.recommendations import Answered, read_recommendations

__all__ = ["Answered", "Check", "Finding", "Question", "as_json", "as_text", "check", "read_recommendations", "verdict"]
