"""What several actions have alike for a timescale is how the plan puts it: no doubt at all fields of each action."""

from __future__ import annotations

from planparse.pipeline import parse_bytes

WAY = "Include it in the plan of the service."
ROWS = (
    ("Publish the parking strategy", "Ann Reed", WAY),
    ("Mend the roof of the hall", "Head of Estates", WAY),
    ("Train all reception staff", "Bo Shah", "July 2025"),
    ("Write to every school", "Ann Reed", WAY),
    ("Buy ten phones", "Ann Reed", "May 2025"),
    ("Paint the doors", "Bo Shah", "June 2025"),
)


def test_a_sentence_that_several_timescales_have() -> None:
    plan = parse_bytes("plan.csv", "\n".join(("Action,Lead,By when", *map(",".join, ROWS))).encode())
    told = [(issue.code, issue.path.rpartition("/")[2]) for issue in plan.issues if issue.code.startswith("timescale")]
    assert set(told) == {("timescale_unknown", "timescale")}
