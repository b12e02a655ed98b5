"""Columns of lights below times alone: the latest that is filled in is the status, where no other column is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planparse.pipeline import parse_bytes

TASKS = ("Train all managers", "Publish the guide", "Recruit two officers", "Agree the protocol")


def statuses(labels: Sequence[str], lights: Sequence[str]) -> list[str]:
    """The statuses of actions with a column for each label, of which ``lights`` are the cells of each row."""
    head = ("Ref", "Action", "Lead officer", "Complete by", *labels, "Commentary")
    rows = [
        (f"1.{at}", task, "Head of Service", "30 June 2025", *row, "See the minutes.")
        for at, (task, row) in enumerate(zip(TASKS, lights, strict=True), 1)
    ]
    lines = ["".join(f"<td>{cell.replace('_', '')}</td>" for cell in row) for row in rows]
    page = f"<table><tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>"
    page += "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
    plan = parse_bytes("plan.html", f"<h1>Action plan</h1>{page}".encode())
    return [action.status.rag or "" for area in plan.areas for action in area.actions]


@pytest.mark.parametrize(
    ("labels", "lights"),
    [
        (("Q1", "Q2", "Q3", "Q4"), ("AGG_", "GGR_", "RAA_", "–GG_")),
        (("This month", "Last month"), ("GA", "RG", "AA", "GR")),
        (("Previous quarter", "This quarter"), ("AG", "GR", "AA", "RG")),
        (("April", "July", "October", "January"), ("AGAG", "GGAR", "RAGA", "GGRG")),
        (("Oct 25", "Sep 25", "Aug 25"), ("GAA", "RGG", "AAG", "GRR")),
    ],
)
def test_the_latest_lights_are_the_status(labels: Sequence[str], lights: Sequence[str]) -> None:
    assert statuses(labels, lights) == ["green", "red", "amber", "green"]
