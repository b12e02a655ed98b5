"""A line that is the key of a column's letters leaves no value of that column out."""

from __future__ import annotations

from planparse.pipeline import parse_bytes

PLAN = """\
# Library plan

| Ref | Action | Lead | By when | RAG |
| --- | --- | --- | --- | --- |
| 1 | Open two branches late | Ann Reed | May 2026 | B |
| 2 | End all fines for children | Bo Shah | June 2026 | A |
| 3 | Hire a van for villages | Ann Reed | July 2026 | G |

{below}
"""


def _codes(below: str) -> set[str]:
    return {issue.code for issue in parse_bytes("plan.txt", PLAN.format(below=below).encode()).issues}


def test_a_key_is_no_value_that_was_left_out() -> None:
    assert "values_left_out" not in _codes("RAG: B – completed; G – on track; A – some risk of delay; R – late")
    assert "values_left_out" in _codes("RAG: the lorry has been late twice")
