"""Cells that answer what was asked, and news under a label that nobody knows."""

from __future__ import annotations

from planparse.pipeline import parse_bytes

PLAN = """\
# Library review

| No | Points from the panel | What we make of them | Person | Date | State | Report back, May 2026 |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | That opening hours be longer | Agreed. Two branches will open late | Ann Reed | 1/2/2026 | Done | {0} |
| 2 | That fines for children end | Agreed in part. They will be halved | Bo Shah | 1/3/2026 | Part done | {1} |
| 3 | That a mobile library be bought | Not agreed. Vans will be hired | Ann Reed | 1/4/2026 | Part done | {2} |
"""
NEWS = ("Both branches opened late in March.", "Fines were halved in April.", "One van has been hired.")


def test_what_replies_is_done_about_what_stands_before_it() -> None:
    plan = parse_bytes("plan.txt", PLAN.format(*NEWS).encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert actions[0].answers == "That opening hours be longer"
    assert actions[0].description == "Agreed. Two branches will open late"
    assert [action.progress for action in actions] == [*NEWS]
